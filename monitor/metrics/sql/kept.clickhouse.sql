SELECT
  "t4"."account_id" AS "account_id",
  "t4"."published_at" AS "published_at",
  "t4"."id" AS "post_id",
  CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END AS "own",
  CAST(1 AS Int64) - CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END AS "repost",
  CASE WHEN "t4"."kind" = 'original' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END AS "original",
  CASE
    WHEN (
      "t4"."kind" = 'reply'
    ) AND NOT (
      "t4"."reply_to_own"
    )
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "to_others",
  CASE
    WHEN (
      "t4"."first_seen_at" - "t4"."published_at"
    ) < CAST(86400000 AS Int64)
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "early",
  CASE
    WHEN (
      "t4"."gone_at" <= "t4"."as_of"
    )
    AND (
      CASE
        WHEN (
          "t4"."first_seen_at" - "t4"."published_at"
        ) < CAST(86400000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END = CAST(1 AS Int64)
    )
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "early_gone",
  CASE
    WHEN (
      CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END = CAST(1 AS Int64)
    )
    AND isNotNull("t4"."described_by")
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "described",
  CASE
    WHEN (
      CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END = CAST(1 AS Int64)
    )
    AND isNotNull("t4"."described_by")
    AND (
      (
        CASE
          WHEN (
            "t4"."kind" = 'reply'
          ) AND NOT (
            "t4"."reply_to_own"
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END = CAST(1 AS Int64)
      )
      OR (
        "t4"."kind" = 'quote'
      )
      OR (
        CASE WHEN "t4"."asks" THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END = CAST(1 AS Int64)
      )
    )
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "dialogue",
  CASE
    WHEN (
      "t4"."gone_at" <= "t4"."as_of"
    )
    AND (
      CASE
        WHEN (
          "t4"."first_seen_at" - "t4"."published_at"
        ) < CAST(86400000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END = CAST(1 AS Int64)
    )
    THEN "t4"."gone_at" - "t4"."published_at"
    ELSE CAST(NULL AS Nullable(Int64))
  END AS "lasted"
FROM (
  SELECT
    "t2"."account_id" AS "account_id",
    "t2"."platform" AS "platform",
    "t2"."window_start" AS "window_start",
    "t2"."window_end" AS "window_end",
    "t2"."seen_until" AS "seen_until",
    "t2"."eligible_until" AS "eligible_until",
    "t2"."as_of" AS "as_of",
    "t2"."age" AS "age",
    "t2"."earlier_from" AS "earlier_from",
    "t2"."needs_likes" AS "needs_likes",
    "t2"."needs_comments" AS "needs_comments",
    "t2"."needs_shares" AS "needs_shares",
    "t2"."needs_quotes" AS "needs_quotes",
    "t2"."needs_views" AS "needs_views",
    "t2"."current" AS "current",
    "t3"."id" AS "id",
    "t3"."kind" AS "kind",
    "t3"."published_at" AS "published_at",
    "t3"."flags" AS "flags",
    "t3"."reply_to_own" AS "reply_to_own",
    "t3"."first_seen_at" AS "first_seen_at",
    "t3"."gone_at" AS "gone_at",
    "t3"."format" AS "format",
    "t3"."asks" AS "asks",
    "t3"."letters" AS "letters",
    "t3"."detected_language" AS "detected_language",
    "t3"."described_by" AS "described_by"
  FROM "subject" AS "t2"
  INNER JOIN "post" AS "t3"
    ON "t2"."account_id" = "t3"."account_id"
) AS "t4"
WHERE
  "t4"."first_seen_at" <= "t4"."as_of"
  AND "t4"."published_at" >= "t4"."window_start"
  AND "t4"."published_at" < "t4"."window_end"
  AND CASE
    WHEN "t4"."flags" LIKE '%"date_future"%'
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END = CAST(0 AS Int64)
