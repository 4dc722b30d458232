WITH "t11" AS (
  SELECT
    "t8"."account_id",
    "t8"."window_start",
    "t8"."window_end",
    "t8"."seen_until",
    "t8"."eligible_until",
    "t8"."as_of",
    "t8"."age",
    "t8"."needs_likes",
    "t8"."needs_comments",
    "t8"."needs_shares",
    "t8"."needs_quotes",
    "t8"."seen_at",
    "t8"."followers",
    "t8"."posts_total",
    "t8"."precision",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t8"."account_id"
        ORDER BY CASE WHEN "t8"."followers" IS NULL THEN 1 ELSE 0 END ASC, "t8"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "of_first",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t8"."account_id"
        ORDER BY CASE WHEN "t8"."followers" IS NULL THEN 1 ELSE 0 END ASC, "t8"."seen_at" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "of_last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t8"."account_id"
        ORDER BY CASE WHEN "t8"."posts_total" IS NULL THEN 1 ELSE 0 END ASC, "t8"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "total_first",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t8"."account_id"
        ORDER BY CASE WHEN "t8"."posts_total" IS NULL THEN 1 ELSE 0 END ASC, "t8"."seen_at" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "total_last",
    CASE WHEN "t8"."precision" = 'rounded' THEN 1 ELSE 0 END AS "rounded",
    CASE
      WHEN (
        "t8"."followers" % 1000000
      ) = 0
      THEN 1000000
      WHEN (
        "t8"."followers" % 100000
      ) = 0
      THEN 100000
      WHEN (
        "t8"."followers" % 10000
      ) = 0
      THEN 10000
      WHEN (
        "t8"."followers" % 1000
      ) = 0
      THEN 1000
      WHEN (
        "t8"."followers" % 100
      ) = 0
      THEN 100
      WHEN (
        "t8"."followers" % 10
      ) = 0
      THEN 10
      ELSE 1
    END AS "step"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t3"."account_id",
        "t3"."window_start",
        "t3"."window_end",
        "t3"."seen_until",
        "t3"."eligible_until",
        "t3"."as_of",
        "t3"."age",
        "t3"."needs_likes",
        "t3"."needs_comments",
        "t3"."needs_shares",
        "t3"."needs_quotes",
        "t4"."seen_at",
        "t4"."followers",
        "t4"."posts_total",
        "t4"."precision"
      FROM "subject" AS "t3"
      INNER JOIN "audience_snapshot" AS "t4"
        ON "t3"."account_id" = "t4"."account_id"
    ) AS "t6"
    WHERE
      "t6"."seen_at" >= "t6"."window_start"
      AND "t6"."seen_at" < "t6"."window_end"
      AND "t6"."seen_at" <= "t6"."as_of"
  ) AS "t8"
)
SELECT
  "t22"."account_id",
  SUM(
    CASE
      WHEN (
        "t22"."rounded" = 1
      ) AND (
        "t22"."followers" IS NOT NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rounded",
  MAX(
    CASE WHEN "t22"."of_last" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) AS "followers__value",
  COUNT("t22"."followers") AS "followers__n",
  MAX(
    CASE WHEN "t22"."of_last" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) - MAX(
    CASE WHEN "t22"."of_first" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) AS "net_growth__value",
  COUNT("t22"."followers") AS "net_growth__n",
  CAST(MAX(
    CASE WHEN "t22"."of_last" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) AS DOUBLE PRECISION) / CAST(CASE
    WHEN MAX(
      CASE WHEN "t22"."of_first" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
    ) <> 0
    THEN MAX(
      CASE WHEN "t22"."of_first" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "growth_weekly__value",
  COUNT("t22"."followers") AS "growth_weekly__n",
  CAST(MAX(CASE WHEN "t22"."of_last" = 1 THEN "t22"."seen_at" ELSE CAST(NULL AS BIGINT) END) - MAX(
    CASE WHEN "t22"."of_first" = 1 THEN "t22"."seen_at" ELSE CAST(NULL AS BIGINT) END
  ) AS DOUBLE PRECISION) / 86400000.0 AS "growth_weekly__days",
  MAX(
    CASE WHEN "t22"."of_last" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) - MAX(
    CASE WHEN "t22"."of_first" = 1 THEN "t22"."followers" ELSE CAST(NULL AS BIGINT) END
  ) AS "growth_weekly__change",
  MIN(
    CASE
      WHEN (
        "t22"."rounded" = 1
      ) AND (
        "t22"."followers" IS NOT NULL
      )
      THEN "t22"."step"
      ELSE CAST(NULL AS INT)
    END
  ) AS "growth_weekly__step",
  CAST(MAX("t22"."collected") AS DOUBLE PRECISION) / CAST(CASE
    WHEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t22"."total_last" = 1
            THEN "t22"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        ) - MAX(
          CASE
            WHEN "t22"."total_first" = 1
            THEN "t22"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        )
      ) > 0
      THEN MAX(
        CASE
          WHEN "t22"."total_last" = 1
          THEN "t22"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      ) - MAX(
        CASE
          WHEN "t22"."total_first" = 1
          THEN "t22"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <> 0
    THEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t22"."total_last" = 1
            THEN "t22"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        ) - MAX(
          CASE
            WHEN "t22"."total_first" = 1
            THEN "t22"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        )
      ) > 0
      THEN MAX(
        CASE
          WHEN "t22"."total_last" = 1
          THEN "t22"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      ) - MAX(
        CASE
          WHEN "t22"."total_first" = 1
          THEN "t22"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "completeness__value",
  MAX("t22"."collected") AS "completeness__n",
  COUNT("t22"."posts_total") AS "completeness__snapshots"
FROM (
  SELECT
    "t21"."account_id",
    "t21"."window_start",
    "t21"."window_end",
    "t21"."seen_until",
    "t21"."eligible_until",
    "t21"."as_of",
    "t21"."age",
    "t21"."needs_likes",
    "t21"."needs_comments",
    "t21"."needs_shares",
    "t21"."needs_quotes",
    "t21"."seen_at",
    "t21"."followers",
    "t21"."posts_total",
    "t21"."precision",
    "t21"."of_first",
    "t21"."of_last",
    "t21"."total_first",
    "t21"."total_last",
    "t21"."rounded",
    "t21"."step",
    "t21"."counted_account",
    COALESCE("t21"."collected", 0) AS "collected"
  FROM (
    SELECT
      "t13"."account_id",
      "t13"."window_start",
      "t13"."window_end",
      "t13"."seen_until",
      "t13"."eligible_until",
      "t13"."as_of",
      "t13"."age",
      "t13"."needs_likes",
      "t13"."needs_comments",
      "t13"."needs_shares",
      "t13"."needs_quotes",
      "t13"."seen_at",
      "t13"."followers",
      "t13"."posts_total",
      "t13"."precision",
      "t13"."of_first",
      "t13"."of_last",
      "t13"."total_first",
      "t13"."total_last",
      "t13"."rounded",
      "t13"."step",
      "t20"."counted_account",
      "t20"."collected"
    FROM "t11" AS "t13"
    LEFT OUTER JOIN (
      SELECT
        "t18"."account_id" AS "counted_account",
        COUNT("t18"."post_id") AS "collected"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t10"."account_id",
            "t10"."window_start",
            "t10"."window_end",
            "t10"."seen_until",
            "t10"."eligible_until",
            "t10"."as_of",
            "t10"."age",
            "t10"."needs_likes",
            "t10"."needs_comments",
            "t10"."needs_shares",
            "t10"."needs_quotes",
            "t10"."post_id",
            "t10"."kind",
            "t10"."published_at",
            "t10"."flags",
            "t10"."reply_to_own",
            "t10"."first_seen_at",
            "t10"."gone_at",
            "t10"."future",
            "t10"."own",
            "t16"."bound_account",
            "t16"."since",
            "t16"."until"
          FROM (
            SELECT
              "t7"."account_id",
              "t7"."window_start",
              "t7"."window_end",
              "t7"."seen_until",
              "t7"."eligible_until",
              "t7"."as_of",
              "t7"."age",
              "t7"."needs_likes",
              "t7"."needs_comments",
              "t7"."needs_shares",
              "t7"."needs_quotes",
              "t7"."id" AS "post_id",
              "t7"."kind",
              "t7"."published_at",
              "t7"."flags",
              "t7"."reply_to_own",
              "t7"."first_seen_at",
              "t7"."gone_at",
              CASE WHEN "t7"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END AS "future",
              CASE WHEN "t7"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own"
            FROM (
              SELECT
                "t3"."account_id",
                "t3"."window_start",
                "t3"."window_end",
                "t3"."seen_until",
                "t3"."eligible_until",
                "t3"."as_of",
                "t3"."age",
                "t3"."needs_likes",
                "t3"."needs_comments",
                "t3"."needs_shares",
                "t3"."needs_quotes",
                "t5"."id",
                "t5"."kind",
                "t5"."published_at",
                "t5"."flags",
                "t5"."reply_to_own",
                "t5"."first_seen_at",
                "t5"."gone_at"
              FROM "subject" AS "t3"
              INNER JOIN "post" AS "t5"
                ON "t3"."account_id" = "t5"."account_id"
            ) AS "t7"
            WHERE
              "t7"."first_seen_at" <= "t7"."as_of"
              AND CASE WHEN "t7"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
          ) AS "t10"
          INNER JOIN (
            SELECT
              "t14"."account_id" AS "bound_account",
              MIN("t14"."seen_at") AS "since",
              MAX("t14"."seen_at") AS "until"
            FROM (
              SELECT
                *
              FROM "t11" AS "t12"
              WHERE
                "t12"."posts_total" IS NOT NULL
            ) AS "t14"
            GROUP BY
              1
          ) AS "t16"
            ON "t10"."account_id" = "t16"."bound_account"
        ) AS "t17"
        WHERE
          "t17"."published_at" > "t17"."since" AND "t17"."published_at" <= "t17"."until"
      ) AS "t18"
      GROUP BY
        1
    ) AS "t20"
      ON "t13"."account_id" = "t20"."counted_account"
  ) AS "t21"
) AS "t22"
GROUP BY
  1
