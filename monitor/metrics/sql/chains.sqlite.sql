SELECT DISTINCT
  "t17"."account_id",
  "t17"."cited",
  "t17"."post_id",
  "t17"."published_at"
FROM (
  SELECT
    "t16"."account_id",
    "t16"."platform",
    "t16"."post_id",
    "t16"."published_at",
    "t16"."target",
    "t16"."ways",
    "t16"."called",
    "t7"."cited",
    "t7"."name"
  FROM (
    SELECT
      "t14"."account_id",
      "t14"."platform",
      "t14"."post_id",
      "t14"."published_at",
      "t14"."target",
      "t14"."ways",
      "t14"."platform" || '/' || "t14"."target" AS "called"
    FROM (
      SELECT
        "t13"."account_id",
        "t13"."platform",
        "t13"."post_id",
        "t13"."published_at",
        "t13"."target",
        COUNT(*) AS "ways"
      FROM (
        SELECT
          "t12"."account_id",
          "t12"."platform",
          "t12"."post_id",
          "t12"."published_at",
          "t9"."cited_by",
          "t9"."how",
          "t9"."target"
        FROM (
          SELECT
            "t10"."account_id",
            "t10"."platform",
            "t10"."id" AS "post_id",
            "t10"."published_at"
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
              "t5"."id",
              "t5"."kind",
              "t5"."published_at",
              "t5"."flags",
              "t5"."reply_to_own",
              "t5"."first_seen_at",
              "t5"."gone_at",
              "t5"."format",
              "t5"."asks",
              "t5"."letters",
              "t5"."detected_language",
              "t5"."described_by"
            FROM "subject" AS "t4"
            INNER JOIN "post" AS "t5"
              ON "t4"."account_id" = "t5"."account_id"
          ) AS "t10"
          WHERE
            "t10"."first_seen_at" <= "t10"."as_of"
            AND "t10"."published_at" >= "t10"."window_start"
            AND "t10"."published_at" < "t10"."window_end"
            AND IIF("t10"."flags" LIKE '%"date_future"%', 1, 0) = 0
        ) AS "t12"
        INNER JOIN (
          SELECT
            "t1"."post_id" AS "cited_by",
            "t1"."how",
            "t1"."target"
          FROM "citation" AS "t1"
          WHERE
            "t1"."how" IN ('reply', 'quote')
        ) AS "t9"
          ON "t12"."post_id" = "t9"."cited_by"
      ) AS "t13"
      GROUP BY
        1,
        2,
        3,
        4,
        5
    ) AS "t14"
  ) AS "t16"
  INNER JOIN (
    SELECT
      "t0"."account_id" AS "cited",
      "t0"."name"
    FROM "named" AS "t0"
  ) AS "t7"
    ON "t16"."called" = "t7"."name"
) AS "t17"
WHERE
  "t17"."cited" <> "t17"."account_id"
