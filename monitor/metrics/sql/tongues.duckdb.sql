SELECT
  *
FROM (
  SELECT
    "t5"."account_id",
    "t5"."language",
    COUNT(*) AS "aged",
    SUM(CASE WHEN "t5"."told" = 1 THEN 1 ELSE 0 END) AS "described",
    SUM(
      CASE
        WHEN (
          "t5"."told" = 1
        )
        AND (
          CASE
            WHEN (
              "t5"."kind" = 'reply'
            ) AND NOT (
              "t5"."reply_to_own"
            )
            THEN 1
            ELSE 0
          END = 1
        )
        THEN 1
        ELSE 0
      END
    ) AS "replies",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."kind" = 'quote'
      ) THEN 1 ELSE 0 END
    ) AS "quotes",
    SUM(CASE WHEN (
      "t5"."told" = 1
    ) AND "t5"."asks" THEN 1 ELSE 0 END) AS "asks",
    SUM(
      CASE
        WHEN (
          "t5"."told" = 1
        )
        AND (
          (
            CASE
              WHEN (
                "t5"."kind" = 'reply'
              ) AND NOT (
                "t5"."reply_to_own"
              )
              THEN 1
              ELSE 0
            END = 1
          )
          OR (
            "t5"."kind" = 'quote'
          )
          OR (
            CASE WHEN "t5"."asks" THEN 1 ELSE 0 END = 1
          )
        )
        THEN 1
        ELSE 0
      END
    ) AS "dialogue",
    SUM(CASE WHEN (
      "t5"."told" = 1
    ) AND (
      "t5"."letters" < 20
    ) THEN 1 ELSE 0 END) AS "short",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'text'
      ) THEN 1 ELSE 0 END
    ) AS "text",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'link'
      ) THEN 1 ELSE 0 END
    ) AS "link",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'image'
      ) THEN 1 ELSE 0 END
    ) AS "image",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'video'
      ) THEN 1 ELSE 0 END
    ) AS "video",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'poll'
      ) THEN 1 ELSE 0 END
    ) AS "poll",
    SUM(
      CASE WHEN (
        "t5"."told" = 1
      ) AND (
        "t5"."format" = 'live'
      ) THEN 1 ELSE 0 END
    ) AS "live"
  FROM (
    SELECT
      "t4"."account_id",
      "t4"."platform",
      "t4"."window_start",
      "t4"."window_end",
      "t4"."seen_until",
      "t4"."eligible_until",
      "t4"."as_of",
      "t4"."age",
      "t4"."earlier_from",
      "t4"."needs_likes",
      "t4"."needs_comments",
      "t4"."needs_shares",
      "t4"."needs_quotes",
      "t4"."needs_views",
      "t4"."current",
      "t4"."id" AS "post_id",
      "t4"."kind",
      "t4"."published_at",
      "t4"."flags",
      "t4"."reply_to_own",
      "t4"."first_seen_at",
      "t4"."gone_at",
      "t4"."format",
      "t4"."asks",
      "t4"."letters",
      "t4"."detected_language",
      "t4"."described_by",
      CASE WHEN "t4"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END AS "future",
      CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own",
      CASE WHEN "t4"."described_by" IS NOT NULL THEN 1 ELSE 0 END AS "told",
      CASE
        WHEN (
          "t4"."described_by" IS NOT NULL
        ) AND (
          "t4"."letters" >= 20
        )
        THEN "t4"."detected_language"
        ELSE CAST(NULL AS TEXT)
      END AS "language"
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
      AND CASE WHEN "t4"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
      AND CASE WHEN "t4"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
  ) AS "t5"
  GROUP BY
    1,
    2
) AS "t6"
