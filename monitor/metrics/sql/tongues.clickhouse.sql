SELECT
  *
FROM (
  SELECT
    "t5"."account_id" AS "account_id",
    "t5"."language" AS "language",
    CAST(COUNT(*) AS Int64) AS "aged",
    SUM(
      CASE
        WHEN "t5"."told" = CAST(1 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "described",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        )
        AND (
          CASE
            WHEN (
              "t5"."kind" = 'reply'
            ) AND NOT (
              "t5"."reply_to_own"
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END = CAST(1 AS Int64)
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "replies",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."kind" = 'quote'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "quotes",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND "t5"."asks"
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "asks",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        )
        AND (
          (
            CASE
              WHEN (
                "t5"."kind" = 'reply'
              ) AND NOT (
                "t5"."reply_to_own"
              )
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            "t5"."kind" = 'quote'
          )
          OR (
            CASE WHEN "t5"."asks" THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END = CAST(1 AS Int64)
          )
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "dialogue",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."letters" < CAST(20 AS Int64)
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "short",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'text'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "text",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'link'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "link",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'image'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "image",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'video'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "video",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'poll'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "poll",
    SUM(
      CASE
        WHEN (
          "t5"."told" = CAST(1 AS Int64)
        ) AND (
          "t5"."format" = 'live'
        )
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    ) AS "live"
  FROM (
    SELECT
      "t4"."account_id" AS "account_id",
      "t4"."platform" AS "platform",
      "t4"."window_start" AS "window_start",
      "t4"."window_end" AS "window_end",
      "t4"."seen_until" AS "seen_until",
      "t4"."eligible_until" AS "eligible_until",
      "t4"."as_of" AS "as_of",
      "t4"."age" AS "age",
      "t4"."earlier_from" AS "earlier_from",
      "t4"."needs_likes" AS "needs_likes",
      "t4"."needs_comments" AS "needs_comments",
      "t4"."needs_shares" AS "needs_shares",
      "t4"."needs_quotes" AS "needs_quotes",
      "t4"."needs_views" AS "needs_views",
      "t4"."current" AS "current",
      "t4"."id" AS "post_id",
      "t4"."kind" AS "kind",
      "t4"."published_at" AS "published_at",
      "t4"."flags" AS "flags",
      "t4"."reply_to_own" AS "reply_to_own",
      "t4"."first_seen_at" AS "first_seen_at",
      "t4"."gone_at" AS "gone_at",
      "t4"."format" AS "format",
      "t4"."asks" AS "asks",
      "t4"."letters" AS "letters",
      "t4"."detected_language" AS "detected_language",
      "t4"."described_by" AS "described_by",
      CASE
        WHEN "t4"."flags" LIKE '%"date_future"%'
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "future",
      CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END AS "own",
      CASE
        WHEN isNotNull("t4"."described_by")
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "told",
      CASE
        WHEN isNotNull("t4"."described_by") AND (
          "t4"."letters" >= CAST(20 AS Int64)
        )
        THEN "t4"."detected_language"
        ELSE CAST(NULL AS Nullable(String))
      END AS "language"
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
      AND CASE WHEN "t4"."kind" <> 'repost' THEN CAST(1 AS Int64) ELSE CAST(0 AS Int64) END = CAST(1 AS Int64)
      AND CASE
        WHEN "t4"."flags" LIKE '%"date_future"%'
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END = CAST(0 AS Int64)
  ) AS "t5"
  GROUP BY
    "t5"."account_id",
    "t5"."language"
) AS "t6"
