SELECT
  "t24"."account_id",
  "t24"."post_id",
  "t24"."published_at",
  "t24"."interactions",
  "t24"."early_raw",
  "t24"."late_raw",
  "t24"."place"
FROM (
  SELECT
    "t23"."post_id",
    "t23"."account_id",
    "t23"."published_at",
    "t23"."interactions",
    "t23"."early_raw",
    "t23"."late_raw",
    "t23"."place",
    "t4"."places"
  FROM (
    SELECT
      "t21"."post_id",
      "t21"."account_id",
      "t21"."published_at",
      "t21"."interactions",
      "t21"."early_raw",
      "t21"."late_raw",
      (
        ROW_NUMBER() OVER (
          PARTITION BY "t21"."account_id"
          ORDER BY "t21"."interactions" DESC, "t21"."published_at" ASC NULLS LAST, "t21"."post_id" ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
        ) - 1
      ) + 1 AS "place"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t19"."post_id",
          MAX("t19"."account_id") AS "account_id",
          MAX("t19"."published_at") AS "published_at",
          IIF(
            COUNT(
              CAST(IIF(
                (
                  "t19"."needs_likes" + "t19"."needs_comments" + "t19"."needs_shares" + "t19"."needs_quotes"
                ) > 0,
                IIF("t19"."needs_likes" = 1, "t19"."likes", 0) + IIF("t19"."needs_comments" = 1, "t19"."comments", 0) + IIF("t19"."needs_shares" = 1, "t19"."shares", 0) + IIF("t19"."needs_quotes" = 1, "t19"."quotes", 0),
                CAST(NULL AS INTEGER)
              ) AS REAL)
            ) = COUNT(*),
            SUM(
              CAST(IIF(
                (
                  "t19"."needs_likes" + "t19"."needs_comments" + "t19"."needs_shares" + "t19"."needs_quotes"
                ) > 0,
                IIF("t19"."needs_likes" = 1, "t19"."likes", 0) + IIF("t19"."needs_comments" = 1, "t19"."comments", 0) + IIF("t19"."needs_shares" = 1, "t19"."shares", 0) + IIF("t19"."needs_quotes" = 1, "t19"."quotes", 0),
                CAST(NULL AS INTEGER)
              ) AS REAL) * CASE
                WHEN (
                  "t19"."choice" <> 'between'
                ) OR (
                  "t19"."over" = 1
                )
                THEN 1.0
                WHEN "t19"."first_seen_at" = "t19"."b_at"
                THEN 1.0 - (
                  CAST("t19"."age" - "t19"."b_age" AS REAL) / CAST("t19"."a_age" - "t19"."b_age" AS REAL)
                )
                ELSE CAST("t19"."age" - "t19"."b_age" AS REAL) / CAST("t19"."a_age" - "t19"."b_age" AS REAL)
              END
            ),
            CAST(NULL AS REAL)
          ) AS "interactions",
          MAX(
            IIF("t19"."first_seen_at" = "t19"."b_at", "t19"."raw_sha256", CAST(NULL AS TEXT))
          ) AS "early_raw",
          MAX(
            IIF(
              NOT (
                "t19"."first_seen_at" = "t19"."b_at"
              ),
              "t19"."raw_sha256",
              CAST(NULL AS TEXT)
            )
          ) AS "late_raw"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t17"."post_id",
              "t17"."b_at",
              "t17"."a_at",
              "t17"."b_first",
              "t17"."b_last",
              "t17"."a_first",
              "t17"."age",
              "t17"."needs_likes",
              "t17"."needs_comments",
              "t17"."needs_shares",
              "t17"."needs_quotes",
              "t17"."account_id",
              "t17"."published_at",
              "t17"."over",
              "t17"."b_age",
              "t17"."a_age",
              "t17"."choice",
              "t5"."first_seen_at",
              "t5"."last_seen_at",
              "t5"."precision",
              "t5"."raw_sha256",
              "t5"."likes",
              "t5"."comments",
              "t5"."shares",
              "t5"."quotes"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t14"."post_id",
                  "t14"."b_at",
                  "t14"."a_at",
                  "t14"."b_first",
                  "t14"."b_last",
                  "t14"."a_first",
                  "t14"."age",
                  "t14"."needs_likes",
                  "t14"."needs_comments",
                  "t14"."needs_shares",
                  "t14"."needs_quotes",
                  "t14"."account_id",
                  "t14"."published_at",
                  "t14"."over",
                  "t14"."b_age",
                  "t14"."a_age",
                  CASE
                    WHEN (
                      (
                        (
                          "t14"."age" - "t14"."b_age"
                        ) * 20
                      ) <= "t14"."age"
                    )
                    AND (
                      (
                        (
                          "t14"."a_age" - "t14"."age"
                        ) * 20
                      ) <= "t14"."age"
                    )
                    AND (
                      (
                        "t14"."age" - "t14"."b_age"
                      ) <= (
                        "t14"."a_age" - "t14"."age"
                      )
                    )
                    THEN 'before'
                    WHEN (
                      (
                        "t14"."a_age" - "t14"."age"
                      ) * 20
                    ) <= "t14"."age"
                    THEN 'after'
                    WHEN (
                      (
                        "t14"."age" - "t14"."b_age"
                      ) * 20
                    ) <= "t14"."age"
                    THEN 'before'
                    WHEN (
                      "t14"."b_age" > 0
                    ) AND (
                      "t14"."a_age" <= (
                        "t14"."b_age" * 2
                      )
                    )
                    THEN 'between'
                    ELSE 'none'
                  END AS "choice"
                FROM (
                  SELECT
                    "t13"."post_id",
                    "t13"."b_at",
                    "t13"."a_at",
                    "t13"."b_first",
                    "t13"."b_last",
                    "t13"."a_first",
                    "t13"."age",
                    "t13"."needs_likes",
                    "t13"."needs_comments",
                    "t13"."needs_shares",
                    "t13"."needs_quotes",
                    "t13"."account_id",
                    "t13"."published_at",
                    IIF("t13"."b_last" > "t13"."age", 1, 0) AS "over",
                    IIF("t13"."b_last" > "t13"."age", "t13"."b_first", "t13"."b_last") AS "b_age",
                    IIF("t13"."b_last" > "t13"."age", "t13"."b_last", "t13"."a_first") AS "a_age"
                  FROM (
                    SELECT
                      "t12"."post_id",
                      MAX(
                        IIF(
                          "t12"."first_seen_at" <= (
                            "t12"."published_at" + "t12"."age"
                          ),
                          "t12"."first_seen_at",
                          CAST(NULL AS INTEGER)
                        )
                      ) AS "b_at",
                      MIN(
                        IIF(
                          NOT (
                            "t12"."first_seen_at" <= (
                              "t12"."published_at" + "t12"."age"
                            )
                          ),
                          "t12"."first_seen_at",
                          CAST(NULL AS INTEGER)
                        )
                      ) AS "a_at",
                      MAX(
                        IIF(
                          "t12"."first_seen_at" <= (
                            "t12"."published_at" + "t12"."age"
                          ),
                          "t12"."first_seen_at" - "t12"."published_at",
                          CAST(NULL AS INTEGER)
                        )
                      ) AS "b_first",
                      MAX(
                        IIF(
                          "t12"."first_seen_at" <= (
                            "t12"."published_at" + "t12"."age"
                          ),
                          IIF("t12"."last_seen_at" < "t12"."as_of", "t12"."last_seen_at", "t12"."as_of") - "t12"."published_at",
                          CAST(NULL AS INTEGER)
                        )
                      ) AS "b_last",
                      MIN(
                        IIF(
                          NOT (
                            "t12"."first_seen_at" <= (
                              "t12"."published_at" + "t12"."age"
                            )
                          ),
                          "t12"."first_seen_at" - "t12"."published_at",
                          CAST(NULL AS INTEGER)
                        )
                      ) AS "a_first",
                      MAX("t12"."age") AS "age",
                      MAX("t12"."needs_likes") AS "needs_likes",
                      MAX("t12"."needs_comments") AS "needs_comments",
                      MAX("t12"."needs_shares") AS "needs_shares",
                      MAX("t12"."needs_quotes") AS "needs_quotes",
                      MAX("t12"."account_id") AS "account_id",
                      MAX("t12"."published_at") AS "published_at"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t10"."account_id",
                          "t10"."post_id",
                          "t10"."published_at",
                          "t10"."as_of",
                          "t10"."age",
                          "t10"."needs_likes",
                          "t10"."needs_comments",
                          "t10"."needs_shares",
                          "t10"."needs_quotes",
                          "t10"."gone",
                          "t5"."first_seen_at",
                          "t5"."last_seen_at",
                          "t5"."precision",
                          "t5"."raw_sha256",
                          "t5"."likes",
                          "t5"."comments",
                          "t5"."shares",
                          "t5"."quotes"
                        FROM (
                          SELECT
                            "t8"."account_id",
                            "t8"."id" AS "post_id",
                            "t8"."published_at",
                            "t8"."as_of",
                            "t8"."age",
                            "t8"."needs_likes",
                            "t8"."needs_comments",
                            "t8"."needs_shares",
                            "t8"."needs_quotes",
                            IIF("t8"."gone_at" <= "t8"."as_of", 1, 0) AS "gone"
                          FROM (
                            SELECT
                              "t6"."account_id",
                              "t6"."window_start",
                              "t6"."window_end",
                              "t6"."seen_until",
                              "t6"."eligible_until",
                              "t6"."as_of",
                              "t6"."age",
                              "t6"."needs_likes",
                              "t6"."needs_comments",
                              "t6"."needs_shares",
                              "t6"."needs_quotes",
                              "t7"."id",
                              "t7"."kind",
                              "t7"."published_at",
                              "t7"."flags",
                              "t7"."reply_to_own",
                              "t7"."first_seen_at",
                              "t7"."gone_at"
                            FROM "subject" AS "t6"
                            INNER JOIN "post" AS "t7"
                              ON "t6"."account_id" = "t7"."account_id"
                          ) AS "t8"
                          WHERE
                            "t8"."first_seen_at" <= "t8"."as_of"
                            AND "t8"."published_at" >= "t8"."window_start"
                            AND "t8"."published_at" < "t8"."eligible_until"
                            AND IIF("t8"."kind" <> 'repost', 1, 0) = 1
                            AND IIF("t8"."flags" LIKE '%"date_future"%', 1, 0) = 0
                            AND (
                              "t8"."needs_likes" + "t8"."needs_comments" + "t8"."needs_shares" + "t8"."needs_quotes"
                            ) > 0
                            AND IIF("t8"."gone_at" <= "t8"."as_of", 1, 0) = 0
                        ) AS "t10"
                        INNER JOIN "engagement_snapshot" AS "t5"
                          ON "t10"."post_id" = "t5"."post_id"
                      ) AS "t11"
                      WHERE
                        "t11"."first_seen_at" <= "t11"."as_of"
                        AND "t11"."first_seen_at" <= (
                          "t11"."published_at" + (
                            "t11"."age" * 2
                          )
                        )
                    ) AS "t12"
                    GROUP BY
                      1
                  ) AS "t13"
                ) AS "t14"
              ) AS "t15"
              WHERE
                "t15"."choice" <> 'none'
            ) AS "t17"
            INNER JOIN "engagement_snapshot" AS "t5"
              ON "t17"."post_id" = "t5"."post_id"
          ) AS "t18"
          WHERE
            (
              (
                "t18"."first_seen_at" = "t18"."b_at"
              )
              AND (
                (
                  "t18"."choice" <> 'after'
                ) OR (
                  "t18"."over" = 1
                )
              )
            )
            OR (
              (
                "t18"."first_seen_at" = "t18"."a_at"
              )
              AND (
                "t18"."choice" <> 'before'
              )
              AND (
                "t18"."over" = 0
              )
            )
        ) AS "t19"
        GROUP BY
          1
      ) AS "t20"
      WHERE
        "t20"."interactions" IS NOT NULL
    ) AS "t21"
  ) AS "t23"
  CROSS JOIN "most" AS "t4"
) AS "t24"
WHERE
  "t24"."place" <= "t24"."places"
