WITH "t8" AS (
  SELECT
    "t6"."account_id",
    "t6"."seen_at",
    "t6"."followers",
    "t6"."posts_total",
    "t6"."precision"
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
)
SELECT
  "t20"."account_id",
  SUM(
    CASE
      WHEN (
        "t20"."rounded" = 1
      ) AND (
        "t20"."followers" IS NOT NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rounded",
  MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_last"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS "followers__value",
  COUNT("t20"."followers") AS "followers__n",
  MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_last"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) - MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_first"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS "net_growth__value",
  COUNT("t20"."followers") AS "net_growth__n",
  CAST(MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_last"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS DOUBLE PRECISION) / CAST(CASE
    WHEN MAX(
      CASE
        WHEN "t20"."seen_at" = "t20"."of_first"
        THEN "t20"."followers"
        ELSE CAST(NULL AS BIGINT)
      END
    ) <> 0
    THEN MAX(
      CASE
        WHEN "t20"."seen_at" = "t20"."of_first"
        THEN "t20"."followers"
        ELSE CAST(NULL AS BIGINT)
      END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "growth_weekly__value",
  COUNT("t20"."followers") AS "growth_weekly__n",
  CAST(MAX("t20"."of_last") - MAX("t20"."of_first") AS DOUBLE PRECISION) / 86400000.0 AS "growth_weekly__days",
  MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_last"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) - MAX(
    CASE
      WHEN "t20"."seen_at" = "t20"."of_first"
      THEN "t20"."followers"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS "growth_weekly__change",
  MIN(
    CASE
      WHEN (
        "t20"."rounded" = 1
      ) AND (
        "t20"."followers" IS NOT NULL
      )
      THEN "t20"."step"
      ELSE CAST(NULL AS INT)
    END
  ) AS "growth_weekly__step",
  CAST(MAX("t20"."collected") AS DOUBLE PRECISION) / CAST(CASE
    WHEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t20"."seen_at" = "t20"."total_last"
            THEN "t20"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        ) - MAX(
          CASE
            WHEN "t20"."seen_at" = "t20"."total_first"
            THEN "t20"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        )
      ) > 0
      THEN MAX(
        CASE
          WHEN "t20"."seen_at" = "t20"."total_last"
          THEN "t20"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      ) - MAX(
        CASE
          WHEN "t20"."seen_at" = "t20"."total_first"
          THEN "t20"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END <> 0
    THEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t20"."seen_at" = "t20"."total_last"
            THEN "t20"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        ) - MAX(
          CASE
            WHEN "t20"."seen_at" = "t20"."total_first"
            THEN "t20"."posts_total"
            ELSE CAST(NULL AS BIGINT)
          END
        )
      ) > 0
      THEN MAX(
        CASE
          WHEN "t20"."seen_at" = "t20"."total_last"
          THEN "t20"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      ) - MAX(
        CASE
          WHEN "t20"."seen_at" = "t20"."total_first"
          THEN "t20"."posts_total"
          ELSE CAST(NULL AS BIGINT)
        END
      )
      ELSE CAST(NULL AS BIGINT)
    END
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "completeness__value",
  MAX("t20"."collected") AS "completeness__n",
  COUNT("t20"."posts_total") AS "completeness__snapshots"
FROM (
  SELECT
    "t19"."account_id",
    "t19"."seen_at",
    "t19"."followers",
    "t19"."posts_total",
    "t19"."precision",
    "t19"."of_first",
    "t19"."of_last",
    "t19"."total_first",
    "t19"."total_last",
    "t19"."counted_account",
    COALESCE("t19"."collected", 0) AS "collected",
    CASE
      WHEN (
        "t19"."followers" % 1000000
      ) = 0
      THEN 1000000
      WHEN (
        "t19"."followers" % 100000
      ) = 0
      THEN 100000
      WHEN (
        "t19"."followers" % 10000
      ) = 0
      THEN 10000
      WHEN (
        "t19"."followers" % 1000
      ) = 0
      THEN 1000
      WHEN (
        "t19"."followers" % 100
      ) = 0
      THEN 100
      WHEN (
        "t19"."followers" % 10
      ) = 0
      THEN 10
      ELSE 1
    END AS "step",
    CASE WHEN "t19"."precision" = 'rounded' THEN 1 ELSE 0 END AS "rounded"
  FROM (
    SELECT
      "t10"."account_id",
      "t10"."seen_at",
      "t10"."followers",
      "t10"."posts_total",
      "t10"."precision",
      "t14"."of_first",
      "t14"."of_last",
      "t14"."total_first",
      "t14"."total_last",
      "t18"."counted_account",
      "t18"."collected"
    FROM "t8" AS "t10"
    INNER JOIN (
      SELECT
        "t9"."account_id",
        MIN(
          CASE
            WHEN "t9"."followers" IS NOT NULL
            THEN "t9"."seen_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ) AS "of_first",
        MAX(
          CASE
            WHEN "t9"."followers" IS NOT NULL
            THEN "t9"."seen_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ) AS "of_last",
        MIN(
          CASE
            WHEN "t9"."posts_total" IS NOT NULL
            THEN "t9"."seen_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ) AS "total_first",
        MAX(
          CASE
            WHEN "t9"."posts_total" IS NOT NULL
            THEN "t9"."seen_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ) AS "total_last"
      FROM "t8" AS "t9"
      GROUP BY
        1
    ) AS "t14"
      ON "t10"."account_id" = "t14"."account_id"
    LEFT OUTER JOIN (
      SELECT
        "t16"."account_id" AS "counted_account",
        COUNT("t16"."post_id") AS "collected"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t12"."account_id",
            "t12"."window_start",
            "t12"."window_end",
            "t12"."seen_until",
            "t12"."eligible_until",
            "t12"."as_of",
            "t12"."age",
            "t12"."needs_likes",
            "t12"."needs_comments",
            "t12"."needs_shares",
            "t12"."needs_quotes",
            "t12"."post_id",
            "t12"."kind",
            "t12"."published_at",
            "t12"."flags",
            "t12"."reply_to_own",
            "t12"."first_seen_at",
            "t12"."gone_at",
            "t12"."future",
            "t12"."own",
            "t14"."of_first",
            "t14"."of_last",
            "t14"."total_first",
            "t14"."total_last"
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
          ) AS "t12"
          INNER JOIN (
            SELECT
              "t9"."account_id",
              MIN(
                CASE
                  WHEN "t9"."followers" IS NOT NULL
                  THEN "t9"."seen_at"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "of_first",
              MAX(
                CASE
                  WHEN "t9"."followers" IS NOT NULL
                  THEN "t9"."seen_at"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "of_last",
              MIN(
                CASE
                  WHEN "t9"."posts_total" IS NOT NULL
                  THEN "t9"."seen_at"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "total_first",
              MAX(
                CASE
                  WHEN "t9"."posts_total" IS NOT NULL
                  THEN "t9"."seen_at"
                  ELSE CAST(NULL AS BIGINT)
                END
              ) AS "total_last"
            FROM "t8" AS "t9"
            GROUP BY
              1
          ) AS "t14"
            ON "t12"."account_id" = "t14"."account_id"
        ) AS "t15"
        WHERE
          "t15"."published_at" > "t15"."total_first"
          AND "t15"."published_at" <= "t15"."total_last"
      ) AS "t16"
      GROUP BY
        1
    ) AS "t18"
      ON "t10"."account_id" = "t18"."counted_account"
  ) AS "t19"
) AS "t20"
GROUP BY
  1
