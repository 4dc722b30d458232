WITH "t16" AS (
  SELECT
    "t14"."account_id",
    "t14"."seen_at",
    MAX("t14"."followers") AS "followers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t4"."account_id",
        "t4"."window_start",
        "t4"."window_end",
        "t4"."seen_until",
        "t4"."eligible_until",
        "t4"."as_of",
        "t4"."age",
        "t4"."needs_likes",
        "t4"."needs_comments",
        "t4"."needs_shares",
        "t4"."needs_quotes",
        "t5"."seen_at",
        "t5"."followers",
        "t5"."posts_total",
        "t5"."precision"
      FROM "subject" AS "t4"
      INNER JOIN "audience_snapshot" AS "t5"
        ON "t4"."account_id" = "t5"."account_id"
    ) AS "t12"
    WHERE
      "t12"."followers" IS NOT NULL
      AND "t12"."seen_at" <= "t12"."as_of"
      AND "t12"."seen_at" >= (
        "t12"."window_start" - 604800000
      )
      AND "t12"."seen_at" <= (
        "t12"."window_end" + 604800000
      )
  ) AS "t14"
  GROUP BY
    1,
    2
), "t33" AS (
  SELECT
    "t32"."account_id",
    "t32"."post_id",
    "t32"."published_at",
    "t32"."as_of",
    "t32"."age",
    "t32"."needs_likes",
    "t32"."needs_comments",
    "t32"."needs_shares",
    "t32"."needs_quotes",
    "t32"."gone",
    "t32"."ends_post",
    "t32"."b_at",
    "t32"."a_at",
    "t32"."b_post_id",
    "t32"."b_first_seen_at",
    "t32"."b_last_seen_at",
    "t32"."b_precision",
    "t32"."b_likes",
    "t32"."b_comments",
    "t32"."b_shares",
    "t32"."b_quotes",
    "t32"."b_here",
    "t32"."a_post_id",
    "t32"."a_first_seen_at",
    "t32"."a_last_seen_at",
    "t32"."a_precision",
    "t32"."a_likes",
    "t32"."a_comments",
    "t32"."a_shares",
    "t32"."a_quotes",
    "t32"."a_here",
    "t32"."inside",
    "t32"."b_age",
    "t32"."a_age",
    "t32"."choice",
    "t32"."share",
    CASE
      WHEN "t32"."needs_likes" = 1
      THEN CASE
        WHEN "t32"."choice" = 'before'
        THEN CAST("t32"."b_likes" AS DOUBLE PRECISION)
        WHEN "t32"."choice" = 'after'
        THEN CASE
          WHEN "t32"."inside" = 1
          THEN CAST("t32"."b_likes" AS DOUBLE PRECISION)
          ELSE CAST("t32"."a_likes" AS DOUBLE PRECISION)
        END
        WHEN "t32"."choice" = 'between'
        THEN CAST("t32"."b_likes" AS DOUBLE PRECISION) + (
          (
            CASE
              WHEN "t32"."inside" = 1
              THEN CAST("t32"."b_likes" AS DOUBLE PRECISION)
              ELSE CAST("t32"."a_likes" AS DOUBLE PRECISION)
            END - CAST("t32"."b_likes" AS DOUBLE PRECISION)
          ) * "t32"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE 0.0
    END AS "likes_at",
    CASE
      WHEN "t32"."needs_comments" = 1
      THEN CASE
        WHEN "t32"."choice" = 'before'
        THEN CAST("t32"."b_comments" AS DOUBLE PRECISION)
        WHEN "t32"."choice" = 'after'
        THEN CASE
          WHEN "t32"."inside" = 1
          THEN CAST("t32"."b_comments" AS DOUBLE PRECISION)
          ELSE CAST("t32"."a_comments" AS DOUBLE PRECISION)
        END
        WHEN "t32"."choice" = 'between'
        THEN CAST("t32"."b_comments" AS DOUBLE PRECISION) + (
          (
            CASE
              WHEN "t32"."inside" = 1
              THEN CAST("t32"."b_comments" AS DOUBLE PRECISION)
              ELSE CAST("t32"."a_comments" AS DOUBLE PRECISION)
            END - CAST("t32"."b_comments" AS DOUBLE PRECISION)
          ) * "t32"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE 0.0
    END AS "comments_at",
    CASE
      WHEN "t32"."needs_shares" = 1
      THEN CASE
        WHEN "t32"."choice" = 'before'
        THEN CAST("t32"."b_shares" AS DOUBLE PRECISION)
        WHEN "t32"."choice" = 'after'
        THEN CASE
          WHEN "t32"."inside" = 1
          THEN CAST("t32"."b_shares" AS DOUBLE PRECISION)
          ELSE CAST("t32"."a_shares" AS DOUBLE PRECISION)
        END
        WHEN "t32"."choice" = 'between'
        THEN CAST("t32"."b_shares" AS DOUBLE PRECISION) + (
          (
            CASE
              WHEN "t32"."inside" = 1
              THEN CAST("t32"."b_shares" AS DOUBLE PRECISION)
              ELSE CAST("t32"."a_shares" AS DOUBLE PRECISION)
            END - CAST("t32"."b_shares" AS DOUBLE PRECISION)
          ) * "t32"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE 0.0
    END AS "shares_at",
    CASE
      WHEN "t32"."needs_quotes" = 1
      THEN CASE
        WHEN "t32"."choice" = 'before'
        THEN CAST("t32"."b_quotes" AS DOUBLE PRECISION)
        WHEN "t32"."choice" = 'after'
        THEN CASE
          WHEN "t32"."inside" = 1
          THEN CAST("t32"."b_quotes" AS DOUBLE PRECISION)
          ELSE CAST("t32"."a_quotes" AS DOUBLE PRECISION)
        END
        WHEN "t32"."choice" = 'between'
        THEN CAST("t32"."b_quotes" AS DOUBLE PRECISION) + (
          (
            CASE
              WHEN "t32"."inside" = 1
              THEN CAST("t32"."b_quotes" AS DOUBLE PRECISION)
              ELSE CAST("t32"."a_quotes" AS DOUBLE PRECISION)
            END - CAST("t32"."b_quotes" AS DOUBLE PRECISION)
          ) * "t32"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
      ELSE 0.0
    END AS "quotes_at"
  FROM (
    SELECT
      "t31"."account_id",
      "t31"."post_id",
      "t31"."published_at",
      "t31"."as_of",
      "t31"."age",
      "t31"."needs_likes",
      "t31"."needs_comments",
      "t31"."needs_shares",
      "t31"."needs_quotes",
      "t31"."gone",
      "t31"."ends_post",
      "t31"."b_at",
      "t31"."a_at",
      "t31"."b_post_id",
      "t31"."b_first_seen_at",
      "t31"."b_last_seen_at",
      "t31"."b_precision",
      "t31"."b_likes",
      "t31"."b_comments",
      "t31"."b_shares",
      "t31"."b_quotes",
      "t31"."b_here",
      "t31"."a_post_id",
      "t31"."a_first_seen_at",
      "t31"."a_last_seen_at",
      "t31"."a_precision",
      "t31"."a_likes",
      "t31"."a_comments",
      "t31"."a_shares",
      "t31"."a_quotes",
      "t31"."a_here",
      "t31"."inside",
      "t31"."b_age",
      "t31"."a_age",
      "t31"."choice",
      CASE
        WHEN "t31"."choice" = 'before'
        THEN 0.0
        WHEN "t31"."choice" = 'after'
        THEN 1.0
        ELSE CASE
          WHEN "t31"."choice" = 'between'
          THEN CAST("t31"."age" - "t31"."b_age" AS DOUBLE PRECISION) / CAST("t31"."a_age" - "t31"."b_age" AS DOUBLE PRECISION)
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END
      END AS "share"
    FROM (
      SELECT
        "t30"."account_id",
        "t30"."post_id",
        "t30"."published_at",
        "t30"."as_of",
        "t30"."age",
        "t30"."needs_likes",
        "t30"."needs_comments",
        "t30"."needs_shares",
        "t30"."needs_quotes",
        "t30"."gone",
        "t30"."ends_post",
        "t30"."b_at",
        "t30"."a_at",
        "t30"."b_post_id",
        "t30"."b_first_seen_at",
        "t30"."b_last_seen_at",
        "t30"."b_precision",
        "t30"."b_likes",
        "t30"."b_comments",
        "t30"."b_shares",
        "t30"."b_quotes",
        "t30"."b_here",
        "t30"."a_post_id",
        "t30"."a_first_seen_at",
        "t30"."a_last_seen_at",
        "t30"."a_precision",
        "t30"."a_likes",
        "t30"."a_comments",
        "t30"."a_shares",
        "t30"."a_quotes",
        "t30"."a_here",
        "t30"."inside",
        "t30"."b_age",
        "t30"."a_age",
        CASE
          WHEN (
            "t30"."b_here" = 1
          )
          AND (
            (
              (
                "t30"."age" - "t30"."b_age"
              ) * 20
            ) <= "t30"."age"
          )
          AND (
            (
              "t30"."a_here" = 1
            )
            AND (
              (
                (
                  "t30"."a_age" - "t30"."age"
                ) * 20
              ) <= "t30"."age"
            )
          )
          AND (
            (
              "t30"."age" - "t30"."b_age"
            ) <= (
              "t30"."a_age" - "t30"."age"
            )
          )
          THEN 'before'
          WHEN (
            "t30"."a_here" = 1
          )
          AND (
            (
              (
                "t30"."a_age" - "t30"."age"
              ) * 20
            ) <= "t30"."age"
          )
          THEN 'after'
          WHEN (
            "t30"."b_here" = 1
          )
          AND (
            (
              (
                "t30"."age" - "t30"."b_age"
              ) * 20
            ) <= "t30"."age"
          )
          THEN 'before'
          WHEN (
            "t30"."b_here" = 1
          )
          AND (
            "t30"."a_here" = 1
          )
          AND (
            "t30"."b_age" > 0
          )
          AND (
            "t30"."a_age" <= (
              "t30"."b_age" * 2
            )
          )
          THEN 'between'
          ELSE 'none'
        END AS "choice"
      FROM (
        SELECT
          "t29"."account_id",
          "t29"."post_id",
          "t29"."published_at",
          "t29"."as_of",
          "t29"."age",
          "t29"."needs_likes",
          "t29"."needs_comments",
          "t29"."needs_shares",
          "t29"."needs_quotes",
          "t29"."gone",
          "t29"."ends_post",
          "t29"."b_at",
          "t29"."a_at",
          "t29"."b_post_id",
          "t29"."b_first_seen_at",
          "t29"."b_last_seen_at",
          "t29"."b_precision",
          "t29"."b_likes",
          "t29"."b_comments",
          "t29"."b_shares",
          "t29"."b_quotes",
          "t29"."b_here",
          "t29"."a_post_id",
          "t29"."a_first_seen_at",
          "t29"."a_last_seen_at",
          "t29"."a_precision",
          "t29"."a_likes",
          "t29"."a_comments",
          "t29"."a_shares",
          "t29"."a_quotes",
          CASE
            WHEN CASE
              WHEN (
                "t29"."b_here" = 1
              )
              AND (
                (
                  CASE
                    WHEN "t29"."b_last_seen_at" < "t29"."as_of"
                    THEN "t29"."b_last_seen_at"
                    ELSE "t29"."as_of"
                  END - "t29"."published_at"
                ) > "t29"."age"
              )
              THEN 1
              ELSE 0
            END = 1
            THEN 1
            ELSE COALESCE("t29"."a_here", 0)
          END AS "a_here",
          CASE
            WHEN (
              "t29"."b_here" = 1
            )
            AND (
              (
                CASE
                  WHEN "t29"."b_last_seen_at" < "t29"."as_of"
                  THEN "t29"."b_last_seen_at"
                  ELSE "t29"."as_of"
                END - "t29"."published_at"
              ) > "t29"."age"
            )
            THEN 1
            ELSE 0
          END AS "inside",
          CASE
            WHEN (
              CASE
                WHEN "t29"."b_last_seen_at" < "t29"."as_of"
                THEN "t29"."b_last_seen_at"
                ELSE "t29"."as_of"
              END - "t29"."published_at"
            ) <= "t29"."age"
            THEN CASE
              WHEN "t29"."b_last_seen_at" < "t29"."as_of"
              THEN "t29"."b_last_seen_at"
              ELSE "t29"."as_of"
            END - "t29"."published_at"
            ELSE "t29"."b_first_seen_at" - "t29"."published_at"
          END AS "b_age",
          CASE
            WHEN (
              "t29"."b_here" = 1
            )
            AND (
              (
                CASE
                  WHEN "t29"."b_last_seen_at" < "t29"."as_of"
                  THEN "t29"."b_last_seen_at"
                  ELSE "t29"."as_of"
                END - "t29"."published_at"
              ) > "t29"."age"
            )
            THEN CASE
              WHEN "t29"."b_last_seen_at" < "t29"."as_of"
              THEN "t29"."b_last_seen_at"
              ELSE "t29"."as_of"
            END - "t29"."published_at"
            ELSE "t29"."a_first_seen_at" - "t29"."published_at"
          END AS "a_age"
        FROM (
          SELECT
            "t28"."account_id",
            "t28"."post_id",
            "t28"."published_at",
            "t28"."as_of",
            "t28"."age",
            "t28"."needs_likes",
            "t28"."needs_comments",
            "t28"."needs_shares",
            "t28"."needs_quotes",
            "t28"."gone",
            "t28"."ends_post",
            "t28"."b_at",
            "t28"."a_at",
            "t28"."b_post_id",
            "t28"."b_first_seen_at",
            "t28"."b_last_seen_at",
            "t28"."b_precision",
            "t28"."b_likes",
            "t28"."b_comments",
            "t28"."b_shares",
            "t28"."b_quotes",
            "t28"."b_here",
            "t10"."a_post_id",
            "t10"."a_first_seen_at",
            "t10"."a_last_seen_at",
            "t10"."a_precision",
            "t10"."a_likes",
            "t10"."a_comments",
            "t10"."a_shares",
            "t10"."a_quotes",
            "t10"."a_here"
          FROM (
            SELECT
              "t26"."account_id",
              "t26"."post_id",
              "t26"."published_at",
              "t26"."as_of",
              "t26"."age",
              "t26"."needs_likes",
              "t26"."needs_comments",
              "t26"."needs_shares",
              "t26"."needs_quotes",
              "t26"."gone",
              "t26"."ends_post",
              "t26"."b_at",
              "t26"."a_at",
              "t26"."b_post_id",
              "t26"."b_first_seen_at",
              "t26"."b_last_seen_at",
              "t26"."b_precision",
              "t26"."b_likes",
              "t26"."b_comments",
              "t26"."b_shares",
              "t26"."b_quotes",
              COALESCE("t26"."b_here", 0) AS "b_here"
            FROM (
              SELECT
                "t17"."account_id",
                "t17"."post_id",
                "t17"."published_at",
                "t17"."as_of",
                "t17"."age",
                "t17"."needs_likes",
                "t17"."needs_comments",
                "t17"."needs_shares",
                "t17"."needs_quotes",
                "t17"."gone",
                "t25"."ends_post",
                "t25"."b_at",
                "t25"."a_at",
                "t11"."b_post_id",
                "t11"."b_first_seen_at",
                "t11"."b_last_seen_at",
                "t11"."b_precision",
                "t11"."b_likes",
                "t11"."b_comments",
                "t11"."b_shares",
                "t11"."b_quotes",
                "t11"."b_here"
              FROM (
                SELECT
                  "t13"."account_id",
                  "t13"."id" AS "post_id",
                  "t13"."published_at",
                  "t13"."as_of",
                  "t13"."age",
                  "t13"."needs_likes",
                  "t13"."needs_comments",
                  "t13"."needs_shares",
                  "t13"."needs_quotes",
                  CASE WHEN "t13"."gone_at" <= "t13"."as_of" THEN 1 ELSE 0 END AS "gone"
                FROM (
                  SELECT
                    "t4"."account_id",
                    "t4"."window_start",
                    "t4"."window_end",
                    "t4"."seen_until",
                    "t4"."eligible_until",
                    "t4"."as_of",
                    "t4"."age",
                    "t4"."needs_likes",
                    "t4"."needs_comments",
                    "t4"."needs_shares",
                    "t4"."needs_quotes",
                    "t7"."id",
                    "t7"."kind",
                    "t7"."published_at",
                    "t7"."flags",
                    "t7"."reply_to_own",
                    "t7"."first_seen_at",
                    "t7"."gone_at"
                  FROM "subject" AS "t4"
                  INNER JOIN "post" AS "t7"
                    ON "t4"."account_id" = "t7"."account_id"
                ) AS "t13"
                WHERE
                  "t13"."first_seen_at" <= "t13"."as_of"
                  AND "t13"."published_at" >= "t13"."window_start"
                  AND "t13"."published_at" < "t13"."eligible_until"
                  AND CASE WHEN "t13"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
                  AND CASE WHEN "t13"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
                  AND (
                    "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes"
                  ) > 0
              ) AS "t17"
              LEFT OUTER JOIN (
                SELECT
                  "t23"."post_id" AS "ends_post",
                  MAX(
                    CASE
                      WHEN "t23"."first_seen_at" <= (
                        "t23"."published_at" + "t23"."age"
                      )
                      THEN "t23"."first_seen_at"
                      ELSE CAST(NULL AS BIGINT)
                    END
                  ) AS "b_at",
                  MIN(
                    CASE
                      WHEN NOT (
                        "t23"."first_seen_at" <= (
                          "t23"."published_at" + "t23"."age"
                        )
                      )
                      THEN "t23"."first_seen_at"
                      ELSE CAST(NULL AS BIGINT)
                    END
                  ) AS "a_at"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t17"."account_id",
                      "t17"."post_id",
                      "t17"."published_at",
                      "t17"."as_of",
                      "t17"."age",
                      "t17"."needs_likes",
                      "t17"."needs_comments",
                      "t17"."needs_shares",
                      "t17"."needs_quotes",
                      "t17"."gone",
                      "t6"."first_seen_at",
                      "t6"."last_seen_at",
                      "t6"."precision",
                      "t6"."likes",
                      "t6"."comments",
                      "t6"."shares",
                      "t6"."quotes"
                    FROM (
                      SELECT
                        "t13"."account_id",
                        "t13"."id" AS "post_id",
                        "t13"."published_at",
                        "t13"."as_of",
                        "t13"."age",
                        "t13"."needs_likes",
                        "t13"."needs_comments",
                        "t13"."needs_shares",
                        "t13"."needs_quotes",
                        CASE WHEN "t13"."gone_at" <= "t13"."as_of" THEN 1 ELSE 0 END AS "gone"
                      FROM (
                        SELECT
                          "t4"."account_id",
                          "t4"."window_start",
                          "t4"."window_end",
                          "t4"."seen_until",
                          "t4"."eligible_until",
                          "t4"."as_of",
                          "t4"."age",
                          "t4"."needs_likes",
                          "t4"."needs_comments",
                          "t4"."needs_shares",
                          "t4"."needs_quotes",
                          "t7"."id",
                          "t7"."kind",
                          "t7"."published_at",
                          "t7"."flags",
                          "t7"."reply_to_own",
                          "t7"."first_seen_at",
                          "t7"."gone_at"
                        FROM "subject" AS "t4"
                        INNER JOIN "post" AS "t7"
                          ON "t4"."account_id" = "t7"."account_id"
                      ) AS "t13"
                      WHERE
                        "t13"."first_seen_at" <= "t13"."as_of"
                        AND "t13"."published_at" >= "t13"."window_start"
                        AND "t13"."published_at" < "t13"."eligible_until"
                        AND CASE WHEN "t13"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
                        AND CASE WHEN "t13"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
                        AND (
                          "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes"
                        ) > 0
                    ) AS "t17"
                    INNER JOIN "engagement_snapshot" AS "t6"
                      ON "t17"."post_id" = "t6"."post_id"
                  ) AS "t22"
                  WHERE
                    "t22"."first_seen_at" <= "t22"."as_of"
                    AND "t22"."first_seen_at" <= (
                      "t22"."published_at" + (
                        "t22"."age" * 2
                      )
                    )
                ) AS "t23"
                GROUP BY
                  1
              ) AS "t25"
                ON "t17"."post_id" = "t25"."ends_post"
              LEFT OUTER JOIN (
                SELECT
                  "t2"."post_id" AS "b_post_id",
                  "t2"."first_seen_at" AS "b_first_seen_at",
                  "t2"."last_seen_at" AS "b_last_seen_at",
                  "t2"."precision" AS "b_precision",
                  "t2"."likes" AS "b_likes",
                  "t2"."comments" AS "b_comments",
                  "t2"."shares" AS "b_shares",
                  "t2"."quotes" AS "b_quotes",
                  1 AS "b_here"
                FROM "engagement_snapshot" AS "t2"
              ) AS "t11"
                ON "t17"."post_id" = "t11"."b_post_id" AND "t25"."b_at" = "t11"."b_first_seen_at"
            ) AS "t26"
          ) AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t2"."post_id" AS "a_post_id",
              "t2"."first_seen_at" AS "a_first_seen_at",
              "t2"."last_seen_at" AS "a_last_seen_at",
              "t2"."precision" AS "a_precision",
              "t2"."likes" AS "a_likes",
              "t2"."comments" AS "a_comments",
              "t2"."shares" AS "a_shares",
              "t2"."quotes" AS "a_quotes",
              1 AS "a_here"
            FROM "engagement_snapshot" AS "t2"
          ) AS "t10"
            ON "t28"."post_id" = "t10"."a_post_id" AND "t28"."a_at" = "t10"."a_first_seen_at"
        ) AS "t29"
      ) AS "t30"
    ) AS "t31"
  ) AS "t32"
)
SELECT
  "t45"."account_id",
  COUNT("t45"."post_id") AS "eligible",
  AVG(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      )
      AND (
        (
          "t45"."rank" * 2
        ) >= "t45"."of"
      )
      AND (
        (
          "t45"."rank" * 2
        ) <= (
          "t45"."of" + 2
        )
      )
      THEN "t45"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__value",
  COUNT("t45"."interactions") AS "interactions_median__n",
  MAX(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t45"."of" + 1
            ) - (
              "t45"."rank" * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t45"."of" + 1
              ) - (
                "t45"."rank" * 2
              )
            ) * (
              (
                "t45"."of" + 1
              ) - (
                "t45"."rank" * 2
              )
            ) * 1000000
          ) >= (
            (
              "t45"."of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t45"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__low",
  MIN(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t45"."of" + 1
            ) - (
              (
                (
                  "t45"."of" + 1
                ) - "t45"."rank"
              ) * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t45"."of" + 1
              ) - (
                (
                  (
                    "t45"."of" + 1
                  ) - "t45"."rank"
                ) * 2
              )
            ) * (
              (
                "t45"."of" + 1
              ) - (
                (
                  (
                    "t45"."of" + 1
                  ) - "t45"."rank"
                ) * 2
              )
            ) * 1000000
          ) >= (
            (
              "t45"."of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t45"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__high",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__after",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__tiny",
  AVG(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      )
      AND (
        (
          "t45"."rank" * 4
        ) > (
          "t45"."of" - (
            "t45"."of" % 4
          )
        )
      )
      AND (
        (
          "t45"."rank" * 4
        ) <= (
          (
            "t45"."of" * 4
          ) - (
            "t45"."of" - (
              "t45"."of" % 4
            )
          )
        )
      )
      THEN "t45"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_iqmean__value",
  COUNT("t45"."interactions") AS "interactions_iqmean__n",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__after",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__tiny",
  SUM("t45"."interactions") AS "interactions_total__value",
  COUNT("t45"."interactions") AS "interactions_total__n",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__after",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__tiny",
  AVG(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      )
      AND (
        (
          "t45"."rate_rank" * 2
        ) >= "t45"."rate_of"
      )
      AND (
        (
          "t45"."rate_rank" * 2
        ) <= (
          "t45"."rate_of" + 2
        )
      )
      THEN "t45"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__value",
  COUNT("t45"."rate") AS "er_post_followers_median__n",
  MAX(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t45"."rate_of" + 1
            ) - (
              "t45"."rate_rank" * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t45"."rate_of" + 1
              ) - (
                "t45"."rate_rank" * 2
              )
            ) * (
              (
                "t45"."rate_of" + 1
              ) - (
                "t45"."rate_rank" * 2
              )
            ) * 1000000
          ) >= (
            (
              "t45"."rate_of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t45"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__low",
  MIN(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t45"."rate_of" + 1
            ) - (
              (
                (
                  "t45"."rate_of" + 1
                ) - "t45"."rate_rank"
              ) * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t45"."rate_of" + 1
              ) - (
                (
                  (
                    "t45"."rate_of" + 1
                  ) - "t45"."rate_rank"
                ) * 2
              )
            ) * (
              (
                "t45"."rate_of" + 1
              ) - (
                (
                  (
                    "t45"."rate_of" + 1
                  ) - "t45"."rate_rank"
                ) * 2
              )
            ) * 1000000
          ) >= (
            (
              "t45"."rate_of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t45"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__high",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__after",
  SUM(
    CASE
      WHEN (
        "t45"."rate" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__tiny",
  SUM(
    CASE
      WHEN (
        "t45"."interactions" IS NOT NULL
      ) AND (
        "t45"."faceless" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__faceless",
  AVG("t45"."likes_at") AS "applause__value",
  COUNT("t45"."likes_at") AS "applause__n",
  SUM(
    CASE
      WHEN (
        "t45"."likes_at" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."likes_at" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."likes_at" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."likes_at" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__after",
  SUM(
    CASE
      WHEN (
        "t45"."likes_at" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__tiny",
  AVG("t45"."comments_at") AS "conversation__value",
  COUNT("t45"."comments_at") AS "conversation__n",
  SUM(
    CASE
      WHEN (
        "t45"."comments_at" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."comments_at" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."comments_at" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."comments_at" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__after",
  SUM(
    CASE
      WHEN (
        "t45"."comments_at" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__tiny",
  AVG("t45"."spread_at") AS "amplification__value",
  COUNT("t45"."spread_at") AS "amplification__n",
  SUM(
    CASE
      WHEN (
        "t45"."spread_at" IS NULL
      ) AND (
        "t45"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__deleted",
  SUM(
    CASE
      WHEN (
        "t45"."spread_at" IS NOT NULL
      ) AND (
        "t45"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__interpolated",
  SUM(
    CASE
      WHEN (
        "t45"."spread_at" IS NOT NULL
      ) AND (
        "t45"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__rounded",
  SUM(
    CASE
      WHEN (
        "t45"."spread_at" IS NOT NULL
      ) AND (
        "t45"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__after",
  SUM(
    CASE
      WHEN (
        "t45"."spread_at" IS NOT NULL
      ) AND (
        "t45"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__tiny"
FROM (
  SELECT
    "t44"."account_id",
    "t44"."post_id",
    "t44"."published_at",
    "t44"."as_of",
    "t44"."gone",
    "t44"."interactions",
    "t44"."likes_at",
    "t44"."comments_at",
    "t44"."spread_at",
    "t44"."interpolated",
    "t44"."rounded",
    "t44"."line_post",
    "t44"."line_account",
    "t44"."line_at",
    "t44"."after",
    "t44"."face_account",
    "t44"."face_at",
    "t44"."followers",
    "t44"."followers_here",
    "t44"."rate",
    "t44"."faceless",
    "t44"."tiny",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t44"."account_id"
        ORDER BY CASE WHEN "t44"."interactions" IS NULL THEN 1 ELSE 0 END ASC, "t44"."interactions" ASC, "t44"."post_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "rank",
    COUNT("t44"."interactions") OVER (
      PARTITION BY "t44"."account_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "of",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t44"."account_id"
        ORDER BY CASE WHEN "t44"."rate" IS NULL THEN 1 ELSE 0 END ASC, "t44"."rate" ASC, "t44"."post_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "rate_rank",
    COUNT("t44"."rate") OVER (
      PARTITION BY "t44"."account_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "rate_of"
  FROM (
    SELECT
      "t43"."account_id",
      "t43"."post_id",
      "t43"."published_at",
      "t43"."as_of",
      "t43"."gone",
      "t43"."interactions",
      "t43"."likes_at",
      "t43"."comments_at",
      "t43"."spread_at",
      "t43"."interpolated",
      "t43"."rounded",
      "t43"."line_post",
      "t43"."line_account",
      "t43"."line_at",
      "t43"."after",
      "t43"."face_account",
      "t43"."face_at",
      "t43"."followers",
      "t43"."followers_here",
      "t43"."interactions" / CAST("t43"."followers" AS DOUBLE PRECISION) AS "rate",
      CASE WHEN "t43"."followers" IS NULL THEN 1 ELSE 0 END AS "faceless",
      CASE WHEN "t43"."followers" < 100 THEN 1 ELSE 0 END AS "tiny"
    FROM (
      SELECT
        "t42"."account_id",
        "t42"."post_id",
        "t42"."published_at",
        "t42"."as_of",
        "t42"."gone",
        "t42"."interactions",
        "t42"."likes_at",
        "t42"."comments_at",
        "t42"."spread_at",
        "t42"."interpolated",
        "t42"."rounded",
        "t42"."line_post",
        "t42"."line_account",
        "t42"."line_at",
        "t42"."after",
        "t42"."face_account",
        "t42"."face_at",
        CASE
          WHEN COALESCE("t42"."followers_here", 0) = 1
          THEN CASE WHEN "t42"."followers" > 0 THEN "t42"."followers" ELSE CAST(NULL AS BIGINT) END
          ELSE CAST(NULL AS BIGINT)
        END AS "followers",
        COALESCE("t42"."followers_here", 0) AS "followers_here"
      FROM (
        SELECT
          "t38"."account_id",
          "t38"."post_id",
          "t38"."published_at",
          "t38"."as_of",
          "t38"."gone",
          "t38"."interactions",
          "t38"."likes_at",
          "t38"."comments_at",
          "t38"."spread_at",
          "t38"."interpolated",
          "t38"."rounded",
          "t41"."line_post",
          "t41"."line_account",
          "t41"."line_at",
          "t41"."after",
          "t21"."face_account",
          "t21"."face_at",
          "t21"."followers",
          "t21"."followers_here"
        FROM (
          SELECT
            "t34"."account_id",
            "t34"."post_id",
            "t34"."published_at",
            "t34"."as_of",
            "t34"."gone",
            CASE
              WHEN (
                "t34"."needs_likes" + "t34"."needs_comments" + "t34"."needs_shares" + "t34"."needs_quotes"
              ) > 0
              THEN "t34"."likes_at" + "t34"."comments_at" + "t34"."shares_at" + "t34"."quotes_at"
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END AS "interactions",
            CASE
              WHEN "t34"."needs_likes" > 0
              THEN "t34"."likes_at"
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END AS "likes_at",
            CASE
              WHEN "t34"."needs_comments" > 0
              THEN "t34"."comments_at"
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END AS "comments_at",
            CASE
              WHEN (
                "t34"."needs_shares" + "t34"."needs_quotes"
              ) > 0
              THEN "t34"."shares_at" + "t34"."quotes_at"
              ELSE CAST(NULL AS DOUBLE PRECISION)
            END AS "spread_at",
            CASE WHEN "t34"."choice" = 'between' THEN 1 ELSE 0 END AS "interpolated",
            CASE
              WHEN (
                (
                  "t34"."share" < 1
                ) AND (
                  "t34"."b_precision" = 'rounded'
                )
              )
              OR (
                (
                  "t34"."share" > 0
                )
                AND (
                  "t34"."inside" = 0
                )
                AND (
                  "t34"."a_precision" = 'rounded'
                )
              )
              THEN 1
              ELSE 0
            END AS "rounded"
          FROM "t33" AS "t34"
        ) AS "t38"
        LEFT OUTER JOIN (
          SELECT
            "t39"."post_id" AS "line_post",
            "t39"."account_id" AS "line_account",
            CASE
              WHEN (
                "t39"."at" - "t39"."early"
              ) <= 604800000
              THEN "t39"."early"
              WHEN (
                "t39"."late" - "t39"."at"
              ) <= 604800000
              THEN "t39"."late"
              ELSE CAST(NULL AS BIGINT)
            END AS "line_at",
            CASE
              WHEN (
                "t39"."at" - "t39"."early"
              ) <= 604800000
              THEN 0
              WHEN (
                "t39"."late" - "t39"."at"
              ) <= 604800000
              THEN 1
              ELSE 0
            END AS "after"
          FROM (
            SELECT
              "t36"."account_id",
              "t36"."at",
              "t36"."turn",
              "t36"."post_id",
              MAX(CASE WHEN "t36"."turn" = 0 THEN "t36"."at" ELSE CAST(NULL AS BIGINT) END) OVER (
                PARTITION BY "t36"."account_id"
                ORDER BY "t36"."at" ASC, "t36"."turn" ASC, "t36"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
              ) AS "early",
              MIN(CASE WHEN "t36"."turn" = 0 THEN "t36"."at" ELSE CAST(NULL AS BIGINT) END) OVER (
                PARTITION BY "t36"."account_id"
                ORDER BY "t36"."at" ASC, "t36"."turn" ASC, "t36"."post_id" ASC
                ROWS BETWEEN 1 following AND UNBOUNDED FOLLOWING
              ) AS "late"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t18"."account_id",
                  "t18"."seen_at" AS "at",
                  0 AS "turn",
                  0 AS "post_id"
                FROM "t16" AS "t18"
              ) AS "t19"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t34"."account_id",
                  "t34"."published_at" AS "at",
                  1 AS "turn",
                  "t34"."post_id"
                FROM "t33" AS "t34"
              ) AS "t35"
            ) AS "t36"
          ) AS "t39"
          WHERE
            "t39"."turn" = 1
        ) AS "t41"
          ON "t38"."post_id" = "t41"."line_post"
        LEFT OUTER JOIN (
          SELECT
            "t18"."account_id" AS "face_account",
            "t18"."seen_at" AS "face_at",
            "t18"."followers",
            1 AS "followers_here"
          FROM "t16" AS "t18"
        ) AS "t21"
          ON "t41"."line_account" = "t21"."face_account" AND "t41"."line_at" = "t21"."face_at"
      ) AS "t42"
    ) AS "t43"
  ) AS "t44"
) AS "t45"
GROUP BY
  1
