SELECT
  "t4"."account_id",
  "t4"."published_at",
  "t4"."id" AS "post_id",
  CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own",
  1 - CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END AS "repost",
  CASE WHEN "t4"."kind" = 'original' THEN 1 ELSE 0 END AS "original",
  CASE
    WHEN (
      "t4"."kind" = 'reply'
    ) AND NOT (
      "t4"."reply_to_own"
    )
    THEN 1
    ELSE 0
  END AS "to_others",
  CASE
    WHEN (
      "t4"."first_seen_at" - "t4"."published_at"
    ) < 86400000
    THEN 1
    ELSE 0
  END AS "early",
  CASE
    WHEN (
      "t4"."gone_at" <= "t4"."as_of"
    )
    AND (
      CASE
        WHEN (
          "t4"."first_seen_at" - "t4"."published_at"
        ) < 86400000
        THEN 1
        ELSE 0
      END = 1
    )
    THEN 1
    ELSE 0
  END AS "early_gone",
  CASE
    WHEN (
      CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
    )
    AND (
      "t4"."described_by" IS NOT NULL
    )
    THEN 1
    ELSE 0
  END AS "described",
  CASE
    WHEN (
      CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
    )
    AND (
      "t4"."described_by" IS NOT NULL
    )
    AND (
      (
        CASE
          WHEN (
            "t4"."kind" = 'reply'
          ) AND NOT (
            "t4"."reply_to_own"
          )
          THEN 1
          ELSE 0
        END = 1
      )
      OR (
        "t4"."kind" = 'quote'
      )
      OR (
        CASE WHEN "t4"."asks" THEN 1 ELSE 0 END = 1
      )
    )
    THEN 1
    ELSE 0
  END AS "dialogue",
  CASE
    WHEN (
      "t4"."gone_at" <= "t4"."as_of"
    )
    AND (
      CASE
        WHEN (
          "t4"."first_seen_at" - "t4"."published_at"
        ) < 86400000
        THEN 1
        ELSE 0
      END = 1
    )
    THEN "t4"."gone_at" - "t4"."published_at"
    ELSE CAST(NULL AS BIGINT)
  END AS "lasted"
FROM (
  SELECT
    "t2"."account_id",
    "t2"."platform",
    "t2"."window_start",
    "t2"."window_end",
    "t2"."seen_until",
    "t2"."eligible_until",
    "t2"."as_of",
    "t2"."age",
    "t2"."earlier_from",
    "t2"."needs_likes",
    "t2"."needs_comments",
    "t2"."needs_shares",
    "t2"."needs_quotes",
    "t2"."needs_views",
    "t2"."current",
    "t3"."id",
    "t3"."kind",
    "t3"."published_at",
    "t3"."flags",
    "t3"."reply_to_own",
    "t3"."first_seen_at",
    "t3"."gone_at",
    "t3"."format",
    "t3"."asks",
    "t3"."letters",
    "t3"."detected_language",
    "t3"."described_by"
  FROM "subject" AS "t2"
  INNER JOIN "post" AS "t3"
    ON "t2"."account_id" = "t3"."account_id"
) AS "t4"
WHERE
  "t4"."first_seen_at" <= "t4"."as_of"
  AND "t4"."published_at" >= "t4"."window_start"
  AND "t4"."published_at" < "t4"."window_end"
  AND CASE WHEN "t4"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
