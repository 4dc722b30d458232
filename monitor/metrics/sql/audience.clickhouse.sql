SELECT
  "t16"."account_id" AS "account_id",
  SUM(
    CASE
      WHEN (
        "t16"."rounded" = CAST(1 AS Int64)
      ) AND isNotNull("t16"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rounded",
  MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_last"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS "followers__value",
  CAST(COUNT("t16"."followers") AS Int64) AS "followers__n",
  MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_last"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) - MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_first"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS "net_growth__value",
  CAST(COUNT("t16"."followers") AS Int64) AS "net_growth__n",
  CAST(MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_last"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN MAX(
      CASE
        WHEN "t16"."seen_at" = "t16"."of_first"
        THEN "t16"."followers"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) <> CAST(0 AS Int64)
    THEN MAX(
      CASE
        WHEN "t16"."seen_at" = "t16"."of_first"
        THEN "t16"."followers"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    )
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "growth_weekly__value",
  CAST(COUNT("t16"."followers") AS Int64) AS "growth_weekly__n",
  CAST(MAX("t16"."of_last") - MAX("t16"."of_first") AS Nullable(Float64)) / 86400000.0 AS "growth_weekly__days",
  MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_last"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) - MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_first"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS "growth_weekly__change",
  MIN(
    CASE
      WHEN (
        "t16"."rounded" = CAST(1 AS Int64)
      ) AND isNotNull("t16"."followers")
      THEN "t16"."step"
      ELSE CAST(NULL AS Nullable(Int32))
    END
  ) AS "growth_weekly__step",
  CAST(COALESCE(MAX("t16"."collected"), CAST(0 AS Int64)) AS Nullable(Float64)) / CAST(CASE
    WHEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t16"."seen_at" = "t16"."total_last"
            THEN "t16"."posts_total"
            ELSE CAST(NULL AS Nullable(Int64))
          END
        ) - MAX(
          CASE
            WHEN "t16"."seen_at" = "t16"."total_first"
            THEN "t16"."posts_total"
            ELSE CAST(NULL AS Nullable(Int64))
          END
        )
      ) > CAST(0 AS Int64)
      THEN MAX(
        CASE
          WHEN "t16"."seen_at" = "t16"."total_last"
          THEN "t16"."posts_total"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) - MAX(
        CASE
          WHEN "t16"."seen_at" = "t16"."total_first"
          THEN "t16"."posts_total"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      )
      ELSE CAST(NULL AS Nullable(Int64))
    END <> CAST(0 AS Int64)
    THEN CASE
      WHEN (
        MAX(
          CASE
            WHEN "t16"."seen_at" = "t16"."total_last"
            THEN "t16"."posts_total"
            ELSE CAST(NULL AS Nullable(Int64))
          END
        ) - MAX(
          CASE
            WHEN "t16"."seen_at" = "t16"."total_first"
            THEN "t16"."posts_total"
            ELSE CAST(NULL AS Nullable(Int64))
          END
        )
      ) > CAST(0 AS Int64)
      THEN MAX(
        CASE
          WHEN "t16"."seen_at" = "t16"."total_last"
          THEN "t16"."posts_total"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) - MAX(
        CASE
          WHEN "t16"."seen_at" = "t16"."total_first"
          THEN "t16"."posts_total"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      )
      ELSE CAST(NULL AS Nullable(Int64))
    END
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "completeness__value",
  COALESCE(MAX("t16"."collected"), CAST(0 AS Int64)) AS "completeness__n",
  CAST(COUNT("t16"."posts_total") AS Int64) AS "completeness__snapshots",
  MAX(
    CASE
      WHEN "t16"."seen_at" = "t16"."of_last"
      THEN "t16"."followers"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS "reach_host__value",
  CAST(COUNT("t16"."followers") AS Int64) AS "reach_host__n"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t10"."account_id" AS "account_id",
      "t10"."seen_at" AS "seen_at",
      "t10"."followers" AS "followers",
      "t10"."posts_total" AS "posts_total",
      "t10"."of_first" AS "of_first",
      "t10"."of_last" AS "of_last",
      "t10"."total_first" AS "total_first",
      "t10"."total_last" AS "total_last",
      CASE
        WHEN (
          "t10"."followers" % CAST(1000000 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(1000000 AS Int64)
        WHEN (
          "t10"."followers" % CAST(100000 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(100000 AS Int64)
        WHEN (
          "t10"."followers" % CAST(10000 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(10000 AS Int64)
        WHEN (
          "t10"."followers" % CAST(1000 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(1000 AS Int64)
        WHEN (
          "t10"."followers" % CAST(100 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(100 AS Int64)
        WHEN (
          "t10"."followers" % CAST(10 AS Int64)
        ) = CAST(0 AS Int64)
        THEN CAST(10 AS Int64)
        ELSE CAST(1 AS Int64)
      END AS "step",
      CASE
        WHEN "t10"."precision" = 'rounded'
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      CAST(NULL AS Nullable(Int64)) AS "collected"
    FROM (
      SELECT
        "t9"."account_id" AS "account_id",
        "t9"."of_first" AS "of_first",
        "t9"."of_last" AS "of_last",
        "t9"."total_first" AS "total_first",
        "t9"."total_last" AS "total_last",
        "t9"."window_start" AS "window_start",
        "t9"."window_end" AS "window_end",
        "t9"."as_of" AS "as_of",
        "t3"."seen_at" AS "seen_at",
        "t3"."followers" AS "followers",
        "t3"."posts_total" AS "posts_total",
        "t3"."precision" AS "precision"
      FROM (
        SELECT
          "t7"."account_id" AS "account_id",
          MIN(
            CASE
              WHEN isNotNull("t7"."followers")
              THEN "t7"."seen_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "of_first",
          MAX(
            CASE
              WHEN isNotNull("t7"."followers")
              THEN "t7"."seen_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "of_last",
          MIN(
            CASE
              WHEN isNotNull("t7"."posts_total")
              THEN "t7"."seen_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "total_first",
          MAX(
            CASE
              WHEN isNotNull("t7"."posts_total")
              THEN "t7"."seen_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "total_last",
          MAX("t7"."window_start") AS "window_start",
          MAX("t7"."window_end") AS "window_end",
          MAX("t7"."as_of") AS "as_of"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t5"."account_id" AS "account_id",
              "t5"."platform" AS "platform",
              "t5"."window_start" AS "window_start",
              "t5"."window_end" AS "window_end",
              "t5"."seen_until" AS "seen_until",
              "t5"."eligible_until" AS "eligible_until",
              "t5"."as_of" AS "as_of",
              "t5"."age" AS "age",
              "t5"."earlier_from" AS "earlier_from",
              "t5"."needs_likes" AS "needs_likes",
              "t5"."needs_comments" AS "needs_comments",
              "t5"."needs_shares" AS "needs_shares",
              "t5"."needs_quotes" AS "needs_quotes",
              "t5"."needs_views" AS "needs_views",
              "t5"."current" AS "current",
              "t3"."seen_at" AS "seen_at",
              "t3"."followers" AS "followers",
              "t3"."posts_total" AS "posts_total",
              "t3"."precision" AS "precision"
            FROM "subject" AS "t5"
            INNER JOIN "audience_snapshot" AS "t3"
              ON "t5"."account_id" = "t3"."account_id"
          ) AS "t6"
          WHERE
            "t6"."seen_at" >= "t6"."window_start"
            AND "t6"."seen_at" < "t6"."window_end"
            AND "t6"."seen_at" <= "t6"."as_of"
        ) AS "t7"
        GROUP BY
          "t7"."account_id"
      ) AS "t9"
      INNER JOIN "audience_snapshot" AS "t3"
        ON "t9"."account_id" = "t3"."account_id"
    ) AS "t10"
    WHERE
      "t10"."seen_at" >= "t10"."window_start"
      AND "t10"."seen_at" < "t10"."window_end"
      AND "t10"."seen_at" <= "t10"."as_of"
  ) AS "t12"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t14"."account_id" AS "account_id",
      CAST(NULL AS Nullable(Int64)) AS "seen_at",
      CAST(NULL AS Nullable(Int64)) AS "followers",
      CAST(NULL AS Nullable(Int64)) AS "posts_total",
      CAST(NULL AS Nullable(Int64)) AS "of_first",
      CAST(NULL AS Nullable(Int64)) AS "of_last",
      CAST(NULL AS Nullable(Int64)) AS "total_first",
      CAST(NULL AS Nullable(Int64)) AS "total_last",
      CAST(NULL AS Nullable(Int32)) AS "step",
      CAST(NULL AS Nullable(Int8)) AS "rounded",
      "t14"."collected" AS "collected"
    FROM (
      SELECT
        "t13"."account_id" AS "account_id",
        CAST(COUNT("t13"."id") AS Int64) AS "collected"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t9"."account_id" AS "account_id",
            "t9"."of_first" AS "of_first",
            "t9"."of_last" AS "of_last",
            "t9"."total_first" AS "total_first",
            "t9"."total_last" AS "total_last",
            "t9"."window_start" AS "window_start",
            "t9"."window_end" AS "window_end",
            "t9"."as_of" AS "as_of",
            "t4"."id" AS "id",
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
            "t4"."described_by" AS "described_by"
          FROM (
            SELECT
              "t7"."account_id" AS "account_id",
              MIN(
                CASE
                  WHEN isNotNull("t7"."followers")
                  THEN "t7"."seen_at"
                  ELSE CAST(NULL AS Nullable(Int64))
                END
              ) AS "of_first",
              MAX(
                CASE
                  WHEN isNotNull("t7"."followers")
                  THEN "t7"."seen_at"
                  ELSE CAST(NULL AS Nullable(Int64))
                END
              ) AS "of_last",
              MIN(
                CASE
                  WHEN isNotNull("t7"."posts_total")
                  THEN "t7"."seen_at"
                  ELSE CAST(NULL AS Nullable(Int64))
                END
              ) AS "total_first",
              MAX(
                CASE
                  WHEN isNotNull("t7"."posts_total")
                  THEN "t7"."seen_at"
                  ELSE CAST(NULL AS Nullable(Int64))
                END
              ) AS "total_last",
              MAX("t7"."window_start") AS "window_start",
              MAX("t7"."window_end") AS "window_end",
              MAX("t7"."as_of") AS "as_of"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t5"."account_id" AS "account_id",
                  "t5"."platform" AS "platform",
                  "t5"."window_start" AS "window_start",
                  "t5"."window_end" AS "window_end",
                  "t5"."seen_until" AS "seen_until",
                  "t5"."eligible_until" AS "eligible_until",
                  "t5"."as_of" AS "as_of",
                  "t5"."age" AS "age",
                  "t5"."earlier_from" AS "earlier_from",
                  "t5"."needs_likes" AS "needs_likes",
                  "t5"."needs_comments" AS "needs_comments",
                  "t5"."needs_shares" AS "needs_shares",
                  "t5"."needs_quotes" AS "needs_quotes",
                  "t5"."needs_views" AS "needs_views",
                  "t5"."current" AS "current",
                  "t3"."seen_at" AS "seen_at",
                  "t3"."followers" AS "followers",
                  "t3"."posts_total" AS "posts_total",
                  "t3"."precision" AS "precision"
                FROM "subject" AS "t5"
                INNER JOIN "audience_snapshot" AS "t3"
                  ON "t5"."account_id" = "t3"."account_id"
              ) AS "t6"
              WHERE
                "t6"."seen_at" >= "t6"."window_start"
                AND "t6"."seen_at" < "t6"."window_end"
                AND "t6"."seen_at" <= "t6"."as_of"
            ) AS "t7"
            GROUP BY
              "t7"."account_id"
          ) AS "t9"
          INNER JOIN "post" AS "t4"
            ON "t9"."account_id" = "t4"."account_id"
        ) AS "t11"
        WHERE
          "t11"."published_at" > "t11"."total_first"
          AND "t11"."published_at" <= "t11"."total_last"
          AND "t11"."first_seen_at" <= "t11"."as_of"
          AND CASE
            WHEN "t11"."flags" LIKE '%"date_future"%'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END = CAST(0 AS Int64)
      ) AS "t13"
      GROUP BY
        "t13"."account_id"
    ) AS "t14"
  ) AS "t15"
) AS "t16"
GROUP BY
  "t16"."account_id"
