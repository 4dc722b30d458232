WITH "t16" AS (
  SELECT
    "t6"."account_id" AS "account_id",
    "t6"."platform" AS "platform",
    "t6"."window_start" AS "window_start",
    "t6"."window_end" AS "window_end",
    "t6"."seen_until" AS "seen_until",
    "t6"."eligible_until" AS "eligible_until",
    "t6"."as_of" AS "as_of",
    "t6"."age" AS "age",
    "t6"."earlier_from" AS "earlier_from",
    "t6"."needs_likes" AS "needs_likes",
    "t6"."needs_comments" AS "needs_comments",
    "t6"."needs_shares" AS "needs_shares",
    "t6"."needs_quotes" AS "needs_quotes",
    "t6"."needs_views" AS "needs_views",
    "t6"."current" AS "current",
    "t8"."id" AS "id",
    "t8"."kind" AS "kind",
    "t8"."published_at" AS "published_at",
    "t8"."flags" AS "flags",
    "t8"."reply_to_own" AS "reply_to_own",
    "t8"."first_seen_at" AS "first_seen_at",
    "t8"."gone_at" AS "gone_at",
    "t8"."format" AS "format",
    "t8"."asks" AS "asks",
    "t8"."letters" AS "letters",
    "t8"."detected_language" AS "detected_language",
    "t8"."described_by" AS "described_by"
  FROM "subject" AS "t6"
  INNER JOIN "post" AS "t8"
    ON "t6"."account_id" = "t8"."account_id"
), "t18" AS (
  SELECT
    "t17"."account_id" AS "account_id",
    "t17"."platform" AS "platform",
    "t17"."id" AS "post_id",
    "t17"."described_by" AS "described_by"
  FROM "t16" AS "t17"
  WHERE
    "t17"."first_seen_at" <= "t17"."as_of"
    AND "t17"."published_at" >= "t17"."window_start"
    AND "t17"."published_at" < "t17"."window_end"
)
SELECT
  "t44"."account_id" AS "account_id",
  "t44"."cited" AS "cited",
  "t44"."country" AS "country",
  "t44"."posts" AS "posts",
  "t44"."described" AS "described",
  "t44"."covered" AS "covered"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t40"."account_id" AS "account_id",
          "t40"."cited" AS "cited",
          "t40"."posts" AS "posts",
          CAST(NULL AS Nullable(String)) AS "country",
          CAST(NULL AS Nullable(Int64)) AS "described",
          CAST(NULL AS Nullable(Int64)) AS "covered"
        FROM (
          SELECT
            "t39"."account_id" AS "account_id",
            "t39"."cited" AS "cited",
            CAST(COUNT(*) AS Int64) AS "posts"
          FROM (
            SELECT
              "t38"."account_id" AS "account_id",
              "t38"."cited" AS "cited",
              "t38"."post_id" AS "post_id",
              CAST(COUNT(*) AS Int64) AS "times"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t34"."account_id" AS "account_id",
                  "t34"."platform" AS "platform",
                  "t34"."post_id" AS "post_id",
                  "t34"."target" AS "target",
                  "t34"."ways" AS "ways",
                  "t34"."called" AS "called",
                  "t13"."cited" AS "cited",
                  "t13"."name" AS "name"
                FROM (
                  SELECT
                    "t28"."account_id" AS "account_id",
                    "t28"."platform" AS "platform",
                    "t28"."post_id" AS "post_id",
                    "t28"."target" AS "target",
                    "t28"."ways" AS "ways",
                    CONCAT(CONCAT("t28"."platform", '/'), "t28"."target") AS "called"
                  FROM (
                    SELECT
                      "t24"."account_id" AS "account_id",
                      "t24"."platform" AS "platform",
                      "t24"."post_id" AS "post_id",
                      "t24"."target" AS "target",
                      CAST(COUNT(*) AS Int64) AS "ways"
                    FROM (
                      SELECT
                        "t22"."account_id" AS "account_id",
                        "t22"."platform" AS "platform",
                        "t22"."post_id" AS "post_id",
                        "t14"."cited_by" AS "cited_by",
                        "t14"."how" AS "how",
                        "t14"."target" AS "target"
                      FROM (
                        SELECT
                          "t17"."account_id" AS "account_id",
                          "t17"."platform" AS "platform",
                          "t17"."id" AS "post_id"
                        FROM "t16" AS "t17"
                        WHERE
                          "t17"."first_seen_at" <= "t17"."as_of"
                          AND "t17"."published_at" >= "t17"."window_start"
                          AND "t17"."published_at" < "t17"."window_end"
                      ) AS "t22"
                      INNER JOIN (
                        SELECT
                          "t5"."post_id" AS "cited_by",
                          "t5"."how" AS "how",
                          "t5"."target" AS "target"
                        FROM "citation" AS "t5"
                      ) AS "t14"
                        ON "t22"."post_id" = "t14"."cited_by"
                    ) AS "t24"
                    GROUP BY
                      "t24"."account_id",
                      "t24"."platform",
                      "t24"."post_id",
                      "t24"."target"
                  ) AS "t28"
                ) AS "t34"
                INNER JOIN (
                  SELECT
                    "t4"."account_id" AS "cited",
                    "t4"."name" AS "name"
                  FROM "named" AS "t4"
                ) AS "t13"
                  ON "t34"."called" = "t13"."name"
              ) AS "t36"
              WHERE
                "t36"."cited" <> "t36"."account_id"
            ) AS "t38"
            GROUP BY
              "t38"."account_id",
              "t38"."cited",
              "t38"."post_id"
          ) AS "t39"
          GROUP BY
            "t39"."account_id",
            "t39"."cited"
        ) AS "t40"
      ) AS "t41"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t29"."account_id" AS "account_id",
          CAST(NULL AS Nullable(String)) AS "cited",
          "t29"."posts" AS "posts",
          "t29"."country" AS "country",
          CAST(NULL AS Nullable(Int64)) AS "described",
          CAST(NULL AS Nullable(Int64)) AS "covered"
        FROM (
          SELECT
            "t26"."account_id" AS "account_id",
            "t26"."country" AS "country",
            CAST(COUNT(*) AS Int64) AS "posts"
          FROM (
            SELECT
              "t23"."account_id" AS "account_id",
              "t23"."platform" AS "platform",
              "t23"."post_id" AS "post_id",
              "t23"."described_by" AS "described_by",
              "t12"."named_by" AS "named_by",
              "t12"."country" AS "country"
            FROM "t18" AS "t23"
            INNER JOIN (
              SELECT
                "t1"."post_id" AS "named_by",
                "t1"."country" AS "country"
              FROM "country_mention" AS "t1"
            ) AS "t12"
              ON "t23"."post_id" = "t12"."named_by"
          ) AS "t26"
          GROUP BY
            "t26"."account_id",
            "t26"."country"
        ) AS "t29"
      ) AS "t31"
    ) AS "t42"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t27"."account_id" AS "account_id",
        CAST(NULL AS Nullable(String)) AS "cited",
        "t27"."posts" AS "posts",
        CAST(NULL AS Nullable(String)) AS "country",
        "t27"."described" AS "described",
        CAST(NULL AS Nullable(Int64)) AS "covered"
      FROM (
        SELECT
          "t21"."account_id" AS "account_id",
          CAST(COUNT(*) AS Int64) AS "posts",
          SUM(
            CASE
              WHEN isNotNull("t21"."described_by")
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END
          ) AS "described"
        FROM "t18" AS "t21"
        GROUP BY
          "t21"."account_id"
      ) AS "t27"
    ) AS "t30"
  ) AS "t43"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t35"."account_id" AS "account_id",
      CAST(NULL AS Nullable(String)) AS "cited",
      CAST(NULL AS Nullable(Int64)) AS "posts",
      CAST(NULL AS Nullable(String)) AS "country",
      CAST(NULL AS Nullable(Int64)) AS "described",
      "t35"."covered" AS "covered"
    FROM (
      SELECT
        "t32"."account_id" AS "account_id",
        SUM("t32"."upper" - "t32"."since") AS "covered"
      FROM (
        SELECT
          "t25"."account_id" AS "account_id",
          CASE
            WHEN "t25"."reached" > "t25"."lower"
            THEN "t25"."reached"
            ELSE "t25"."lower"
          END AS "since",
          "t25"."upper" AS "upper"
        FROM (
          SELECT
            "t20"."account_id" AS "account_id",
            "t20"."platform" AS "platform",
            "t20"."window_start" AS "window_start",
            "t20"."window_end" AS "window_end",
            "t20"."seen_until" AS "seen_until",
            "t20"."eligible_until" AS "eligible_until",
            "t20"."as_of" AS "as_of",
            "t20"."age" AS "age",
            "t20"."earlier_from" AS "earlier_from",
            "t20"."needs_likes" AS "needs_likes",
            "t20"."needs_comments" AS "needs_comments",
            "t20"."needs_shares" AS "needs_shares",
            "t20"."needs_quotes" AS "needs_quotes",
            "t20"."needs_views" AS "needs_views",
            "t20"."current" AS "current",
            "t20"."id" AS "id",
            "t20"."covers_from" AS "covers_from",
            "t20"."covers_to" AS "covers_to",
            "t20"."lower" AS "lower",
            "t20"."upper" AS "upper",
            COALESCE(
              MAX("t20"."upper") OVER (
                PARTITION BY "t20"."account_id"
                ORDER BY "t20"."lower" ASC, "t20"."upper" ASC, "t20"."id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
              ),
              "t20"."lower"
            ) AS "reached"
          FROM (
            SELECT
              "t15"."account_id" AS "account_id",
              "t15"."platform" AS "platform",
              "t15"."window_start" AS "window_start",
              "t15"."window_end" AS "window_end",
              "t15"."seen_until" AS "seen_until",
              "t15"."eligible_until" AS "eligible_until",
              "t15"."as_of" AS "as_of",
              "t15"."age" AS "age",
              "t15"."earlier_from" AS "earlier_from",
              "t15"."needs_likes" AS "needs_likes",
              "t15"."needs_comments" AS "needs_comments",
              "t15"."needs_shares" AS "needs_shares",
              "t15"."needs_quotes" AS "needs_quotes",
              "t15"."needs_views" AS "needs_views",
              "t15"."current" AS "current",
              "t15"."id" AS "id",
              "t15"."covers_from" AS "covers_from",
              "t15"."covers_to" AS "covers_to",
              CASE
                WHEN "t15"."covers_from" > "t15"."window_start"
                THEN "t15"."covers_from"
                ELSE "t15"."window_start"
              END AS "lower",
              CASE
                WHEN "t15"."covers_to" < "t15"."seen_until"
                THEN "t15"."covers_to"
                ELSE "t15"."seen_until"
              END AS "upper"
            FROM (
              SELECT
                "t6"."account_id" AS "account_id",
                "t6"."platform" AS "platform",
                "t6"."window_start" AS "window_start",
                "t6"."window_end" AS "window_end",
                "t6"."seen_until" AS "seen_until",
                "t6"."eligible_until" AS "eligible_until",
                "t6"."as_of" AS "as_of",
                "t6"."age" AS "age",
                "t6"."earlier_from" AS "earlier_from",
                "t6"."needs_likes" AS "needs_likes",
                "t6"."needs_comments" AS "needs_comments",
                "t6"."needs_shares" AS "needs_shares",
                "t6"."needs_quotes" AS "needs_quotes",
                "t6"."needs_views" AS "needs_views",
                "t6"."current" AS "current",
                "t7"."id" AS "id",
                "t7"."covers_from" AS "covers_from",
                "t7"."covers_to" AS "covers_to"
              FROM "subject" AS "t6"
              INNER JOIN "coverage" AS "t7"
                ON "t6"."account_id" = "t7"."account_id"
            ) AS "t15"
            WHERE
              CASE
                WHEN "t15"."covers_to" < "t15"."seen_until"
                THEN "t15"."covers_to"
                ELSE "t15"."seen_until"
              END > CASE
                WHEN "t15"."covers_from" > "t15"."window_start"
                THEN "t15"."covers_from"
                ELSE "t15"."window_start"
              END
          ) AS "t20"
        ) AS "t25"
        WHERE
          "t25"."upper" > CASE
            WHEN "t25"."reached" > "t25"."lower"
            THEN "t25"."reached"
            ELSE "t25"."lower"
          END
      ) AS "t32"
      GROUP BY
        "t32"."account_id"
    ) AS "t35"
  ) AS "t37"
) AS "t44"
