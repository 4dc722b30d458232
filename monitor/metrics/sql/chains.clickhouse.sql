SELECT DISTINCT
  "t17"."account_id" AS "account_id",
  "t17"."cited" AS "cited",
  "t17"."post_id" AS "post_id",
  "t17"."published_at" AS "published_at"
FROM (
  SELECT
    "t16"."account_id" AS "account_id",
    "t16"."platform" AS "platform",
    "t16"."post_id" AS "post_id",
    "t16"."published_at" AS "published_at",
    "t16"."target" AS "target",
    "t16"."ways" AS "ways",
    "t16"."called" AS "called",
    "t7"."cited" AS "cited",
    "t7"."name" AS "name"
  FROM (
    SELECT
      "t14"."account_id" AS "account_id",
      "t14"."platform" AS "platform",
      "t14"."post_id" AS "post_id",
      "t14"."published_at" AS "published_at",
      "t14"."target" AS "target",
      "t14"."ways" AS "ways",
      CONCAT(CONCAT("t14"."platform", '/'), "t14"."target") AS "called"
    FROM (
      SELECT
        "t13"."account_id" AS "account_id",
        "t13"."platform" AS "platform",
        "t13"."post_id" AS "post_id",
        "t13"."published_at" AS "published_at",
        "t13"."target" AS "target",
        CAST(COUNT(*) AS Int64) AS "ways"
      FROM (
        SELECT
          "t12"."account_id" AS "account_id",
          "t12"."platform" AS "platform",
          "t12"."post_id" AS "post_id",
          "t12"."published_at" AS "published_at",
          "t9"."cited_by" AS "cited_by",
          "t9"."how" AS "how",
          "t9"."target" AS "target"
        FROM (
          SELECT
            "t10"."account_id" AS "account_id",
            "t10"."platform" AS "platform",
            "t10"."id" AS "post_id",
            "t10"."published_at" AS "published_at"
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
              "t5"."id" AS "id",
              "t5"."kind" AS "kind",
              "t5"."published_at" AS "published_at",
              "t5"."flags" AS "flags",
              "t5"."reply_to_own" AS "reply_to_own",
              "t5"."first_seen_at" AS "first_seen_at",
              "t5"."gone_at" AS "gone_at",
              "t5"."format" AS "format",
              "t5"."asks" AS "asks",
              "t5"."letters" AS "letters",
              "t5"."detected_language" AS "detected_language",
              "t5"."described_by" AS "described_by"
            FROM "subject" AS "t4"
            INNER JOIN "post" AS "t5"
              ON "t4"."account_id" = "t5"."account_id"
          ) AS "t10"
          WHERE
            "t10"."first_seen_at" <= "t10"."as_of"
            AND "t10"."published_at" >= "t10"."window_start"
            AND "t10"."published_at" < "t10"."window_end"
            AND CASE
              WHEN "t10"."flags" LIKE '%"date_future"%'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(0 AS Int64)
        ) AS "t12"
        INNER JOIN (
          SELECT
            "t1"."post_id" AS "cited_by",
            "t1"."how" AS "how",
            "t1"."target" AS "target"
          FROM "citation" AS "t1"
          WHERE
            "t1"."how" IN ('reply', 'quote')
        ) AS "t9"
          ON "t12"."post_id" = "t9"."cited_by"
      ) AS "t13"
      GROUP BY
        "t13"."account_id",
        "t13"."platform",
        "t13"."post_id",
        "t13"."published_at",
        "t13"."target"
    ) AS "t14"
  ) AS "t16"
  INNER JOIN (
    SELECT
      "t0"."account_id" AS "cited",
      "t0"."name" AS "name"
    FROM "named" AS "t0"
  ) AS "t7"
    ON "t16"."called" = "t7"."name"
) AS "t17"
WHERE
  "t17"."cited" <> "t17"."account_id"
