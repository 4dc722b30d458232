WITH "bounded" AS MATERIALIZED (
  SELECT
    "t20"."post_id",
    "t20"."account_id",
    "t20"."published_at",
    "t20"."form",
    "t20"."gone",
    "t20"."late",
    "t20"."as_of",
    "t20"."age",
    "t20"."current",
    "t20"."needs_likes",
    "t20"."needs_comments",
    "t20"."needs_shares",
    "t20"."needs_quotes",
    "t20"."needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t20"."run_here", 0) = 1
        )
        AND (
          "t20"."seen" <= (
            "t20"."published_at" + "t20"."age"
          )
        )
        THEN "t20"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t20"."run_here", 0) = 1
        )
        AND NOT (
          "t20"."seen" <= (
            "t20"."published_at" + "t20"."age"
          )
        )
        THEN "t20"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t19"."post_id",
      "t19"."account_id",
      "t19"."published_at",
      "t19"."form",
      "t19"."gone",
      "t19"."late",
      "t19"."as_of",
      "t19"."age",
      "t19"."current",
      "t19"."needs_likes",
      "t19"."needs_comments",
      "t19"."needs_shares",
      "t19"."needs_quotes",
      "t19"."needs_views",
      "t10"."run_post",
      "t10"."seen",
      "t10"."run_here"
    FROM (
      SELECT
        "t13"."id" AS "post_id",
        "t13"."account_id",
        "t13"."published_at",
        CASE
          WHEN "t13"."format" = 'text'
          THEN 0
          WHEN "t13"."format" = 'link'
          THEN 1
          WHEN "t13"."format" = 'image'
          THEN 2
          WHEN "t13"."format" = 'video'
          THEN 3
          WHEN "t13"."format" = 'poll'
          THEN 4
          WHEN "t13"."format" = 'live'
          THEN 5
          ELSE -1
        END AS "form",
        CASE WHEN "t13"."gone_at" <= "t13"."as_of" THEN 1 ELSE 0 END AS "gone",
        CASE
          WHEN (
            "t13"."first_seen_at" - "t13"."published_at"
          ) > 86400000
          THEN 1
          ELSE 0
        END AS "late",
        "t13"."as_of",
        "t13"."age",
        "t13"."current",
        "t13"."needs_likes",
        "t13"."needs_comments",
        "t13"."needs_shares",
        "t13"."needs_quotes",
        "t13"."needs_views"
      FROM (
        SELECT
          "t5"."account_id",
          "t5"."platform",
          "t5"."window_start",
          "t5"."window_end",
          "t5"."seen_until",
          "t5"."eligible_until",
          "t5"."as_of",
          "t5"."age",
          "t5"."earlier_from",
          "t5"."needs_likes",
          "t5"."needs_comments",
          "t5"."needs_shares",
          "t5"."needs_quotes",
          "t5"."needs_views",
          "t5"."current",
          "t6"."id",
          "t6"."account_id" AS "account_id_post",
          "t6"."kind",
          "t6"."published_at",
          "t6"."flags",
          "t6"."reply_to_own",
          "t6"."first_seen_at",
          "t6"."gone_at",
          "t6"."format",
          "t6"."asks",
          "t6"."letters",
          "t6"."detected_language",
          "t6"."described_by"
        FROM "subject" AS "t5"
        CROSS JOIN "post" AS "t6"
      ) AS "t13"
      WHERE
        "t13"."account_id" = "t13"."account_id_post"
        AND "t13"."first_seen_at" <= "t13"."as_of"
        AND "t13"."kind" <> 'repost'
        AND NOT (
          "t13"."flags" LIKE '%"date_future"%'
        )
        AND (
          "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes" + "t13"."needs_views"
        ) > 0
        AND "t13"."published_at" >= "t13"."window_start"
        AND "t13"."published_at" < "t13"."eligible_until"
        AND CASE WHEN "t13"."gone_at" <= "t13"."as_of" THEN 1 ELSE 0 END = 0
    ) AS "t19"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t10"
      ON "t19"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t19"."as_of"
      AND "t10"."seen" <= (
        "t19"."published_at" + (
          "t19"."age" * 2
        )
      )
  ) AS "t20"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14
), "picked" AS MATERIALIZED (
  SELECT
    "t27"."post_id",
    "t27"."account_id",
    "t27"."published_at",
    "t27"."form",
    "t27"."gone",
    "t27"."late",
    "t27"."as_of",
    "t27"."age",
    "t27"."current",
    "t27"."needs_likes",
    "t27"."needs_comments",
    "t27"."needs_shares",
    "t27"."needs_quotes",
    "t27"."needs_views",
    "t27"."b_at",
    "t27"."a_at",
    "t27"."b_precision",
    "t27"."b_likes",
    "t27"."b_comments",
    "t27"."b_shares",
    "t27"."b_quotes",
    "t27"."b_views",
    "t27"."b_told",
    "t27"."a_precision",
    "t27"."a_likes",
    "t27"."a_comments",
    "t27"."a_shares",
    "t27"."a_quotes",
    "t27"."a_views",
    "t27"."a_told",
    "t27"."share",
    CASE
      WHEN "t27"."choice" = 0
      THEN 0
      WHEN "t27"."over" = 1
      THEN 1
      ELSE "t27"."choice"
    END AS "pick",
    CASE WHEN "t27"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t26"."post_id",
      "t26"."account_id",
      "t26"."published_at",
      "t26"."form",
      "t26"."gone",
      "t26"."late",
      "t26"."as_of",
      "t26"."age",
      "t26"."current",
      "t26"."needs_likes",
      "t26"."needs_comments",
      "t26"."needs_shares",
      "t26"."needs_quotes",
      "t26"."needs_views",
      "t26"."b_at",
      "t26"."a_at",
      "t26"."b_last_seen_at",
      "t26"."b_precision",
      "t26"."b_likes",
      "t26"."b_comments",
      "t26"."b_shares",
      "t26"."b_quotes",
      "t26"."b_views",
      "t26"."b_told",
      "t26"."a_last_seen_at",
      "t26"."a_precision",
      "t26"."a_likes",
      "t26"."a_comments",
      "t26"."a_shares",
      "t26"."a_quotes",
      "t26"."a_views",
      "t26"."a_told",
      "t26"."b_first",
      "t26"."a_first",
      "t26"."b_last",
      "t26"."over",
      "t26"."b_age",
      "t26"."a_age",
      CASE
        WHEN (
          (
            (
              "t26"."age" - "t26"."b_age"
            ) * 20
          ) <= "t26"."age"
        )
        AND (
          (
            (
              "t26"."a_age" - "t26"."age"
            ) * 20
          ) <= "t26"."age"
        )
        AND (
          (
            "t26"."age" - "t26"."b_age"
          ) <= (
            "t26"."a_age" - "t26"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t26"."a_age" - "t26"."age"
          ) * 20
        ) <= "t26"."age"
        THEN 2
        WHEN (
          (
            "t26"."age" - "t26"."b_age"
          ) * 20
        ) <= "t26"."age"
        THEN 1
        WHEN (
          "t26"."b_age" > 0
        ) AND (
          "t26"."a_age" <= (
            "t26"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t26"."age" - "t26"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t26"."a_age" - "t26"."b_age" AS DOUBLE) > 0
        THEN CAST("t26"."a_age" - "t26"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
    FROM (
      SELECT
        "t25"."post_id",
        "t25"."account_id",
        "t25"."published_at",
        "t25"."form",
        "t25"."gone",
        "t25"."late",
        "t25"."as_of",
        "t25"."age",
        "t25"."current",
        "t25"."needs_likes",
        "t25"."needs_comments",
        "t25"."needs_shares",
        "t25"."needs_quotes",
        "t25"."needs_views",
        "t25"."b_at",
        "t25"."a_at",
        "t25"."b_last_seen_at",
        "t25"."b_precision",
        "t25"."b_likes",
        "t25"."b_comments",
        "t25"."b_shares",
        "t25"."b_quotes",
        "t25"."b_views",
        "t25"."b_told",
        "t25"."a_last_seen_at",
        "t25"."a_precision",
        "t25"."a_likes",
        "t25"."a_comments",
        "t25"."a_shares",
        "t25"."a_quotes",
        "t25"."a_views",
        "t25"."a_told",
        "t25"."b_first",
        "t25"."a_first",
        "t25"."b_last",
        "t25"."over",
        CASE WHEN "t25"."over" = 1 THEN "t25"."b_first" ELSE "t25"."b_last" END AS "b_age",
        CASE WHEN "t25"."over" = 1 THEN "t25"."b_last" ELSE "t25"."a_first" END AS "a_age"
      FROM (
        SELECT
          "t24"."post_id",
          "t24"."account_id",
          "t24"."published_at",
          "t24"."form",
          "t24"."gone",
          "t24"."late",
          "t24"."as_of",
          "t24"."age",
          "t24"."current",
          "t24"."needs_likes",
          "t24"."needs_comments",
          "t24"."needs_shares",
          "t24"."needs_quotes",
          "t24"."needs_views",
          "t24"."b_at",
          "t24"."a_at",
          "t24"."b_last_seen_at",
          "t24"."b_precision",
          "t24"."b_likes",
          "t24"."b_comments",
          "t24"."b_shares",
          "t24"."b_quotes",
          "t24"."b_views",
          "t24"."b_told",
          "t24"."a_last_seen_at",
          "t24"."a_precision",
          "t24"."a_likes",
          "t24"."a_comments",
          "t24"."a_shares",
          "t24"."a_quotes",
          "t24"."a_views",
          "t24"."a_told",
          "t24"."b_at" - "t24"."published_at" AS "b_first",
          "t24"."a_at" - "t24"."published_at" AS "a_first",
          CASE
            WHEN "t24"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t24"."b_last_seen_at" < "t24"."as_of"
              THEN "t24"."b_last_seen_at"
              ELSE "t24"."as_of"
            END - "t24"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t24"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t24"."b_last_seen_at" < "t24"."as_of"
                THEN "t24"."b_last_seen_at"
                ELSE "t24"."as_of"
              END - "t24"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t24"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t23"."post_id",
            "t23"."account_id",
            "t23"."published_at",
            "t23"."form",
            "t23"."gone",
            "t23"."late",
            "t23"."as_of",
            "t23"."age",
            "t23"."current",
            "t23"."needs_likes",
            "t23"."needs_comments",
            "t23"."needs_shares",
            "t23"."needs_quotes",
            "t23"."needs_views",
            "t23"."b_at",
            "t23"."a_at",
            "t16"."b_last_seen_at",
            "t16"."b_precision",
            "t16"."b_likes",
            "t16"."b_comments",
            "t16"."b_shares",
            "t16"."b_quotes",
            "t16"."b_views",
            "t16"."b_told",
            "t17"."a_last_seen_at",
            "t17"."a_precision",
            "t17"."a_likes",
            "t17"."a_comments",
            "t17"."a_shares",
            "t17"."a_quotes",
            "t17"."a_views",
            "t17"."a_told"
          FROM "bounded" AS "t23"
          LEFT OUTER JOIN (
            SELECT
              "t0"."post_id" AS "run_post",
              "t0"."first_seen_at" AS "run_at",
              "t0"."last_seen_at" AS "b_last_seen_at",
              "t0"."precision" AS "b_precision",
              "t0"."likes" AS "b_likes",
              "t0"."comments" AS "b_comments",
              "t0"."shares" AS "b_shares",
              "t0"."quotes" AS "b_quotes",
              "t0"."views" AS "b_views",
              CASE WHEN "t0"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t16"
            ON "t23"."post_id" = "t16"."run_post" AND "t23"."b_at" = "t16"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t0"."post_id" AS "run_post",
              "t0"."first_seen_at" AS "run_at",
              "t0"."last_seen_at" AS "a_last_seen_at",
              "t0"."precision" AS "a_precision",
              "t0"."likes" AS "a_likes",
              "t0"."comments" AS "a_comments",
              "t0"."shares" AS "a_shares",
              "t0"."quotes" AS "a_quotes",
              "t0"."views" AS "a_views",
              CASE WHEN "t0"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t17"
            ON "t23"."post_id" = "t17"."run_post" AND "t23"."a_at" = "t17"."run_at"
        ) AS "t24"
      ) AS "t25"
    ) AS "t26"
  ) AS "t27"
)
SELECT
  "t38"."account_id",
  "t38"."post_id",
  "t38"."published_at",
  "t38"."interactions",
  "t38"."early_raw",
  "t38"."late_raw",
  "t38"."place"
FROM (
  SELECT
    "t37"."account_id",
    "t37"."post_id",
    "t37"."published_at",
    "t37"."interactions",
    "t37"."early_at",
    "t37"."late_at",
    "t37"."place",
    "t37"."places",
    "t11"."early_raw",
    "t12"."late_raw"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t34"."account_id",
        "t34"."post_id",
        "t34"."published_at",
        "t34"."interactions",
        "t34"."early_at",
        "t34"."late_at",
        "t34"."place",
        "t4"."places"
      FROM (
        SELECT
          "t32"."account_id",
          "t32"."post_id",
          "t32"."published_at",
          "t32"."interactions",
          "t32"."early_at",
          "t32"."late_at",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t32"."account_id"
              ORDER BY "t32"."interactions" DESC, "t32"."published_at" ASC, "t32"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t30"."account_id",
              "t30"."post_id",
              "t30"."published_at",
              CASE
                WHEN (
                  "t30"."needs_likes" + "t30"."needs_comments" + "t30"."needs_shares" + "t30"."needs_quotes"
                ) > 0
                THEN CASE WHEN "t30"."needs_likes" = 1 THEN "t30"."likes_at_age" ELSE 0.0 END + CASE WHEN "t30"."needs_comments" = 1 THEN "t30"."comments_at_age" ELSE 0.0 END + CASE WHEN "t30"."needs_shares" = 1 THEN "t30"."shares_at_age" ELSE 0.0 END + CASE WHEN "t30"."needs_quotes" = 1 THEN "t30"."quotes_at_age" ELSE 0.0 END
                ELSE CAST(NULL AS DOUBLE)
              END AS "interactions",
              CASE WHEN "t30"."pick" <> 2 THEN "t30"."b_at" ELSE CAST(NULL AS BIGINT) END AS "early_at",
              CASE WHEN "t30"."pick" <> 1 THEN "t30"."a_at" ELSE CAST(NULL AS BIGINT) END AS "late_at"
            FROM (
              SELECT
                "t29"."post_id",
                "t29"."account_id",
                "t29"."published_at",
                "t29"."form",
                "t29"."gone",
                "t29"."late",
                "t29"."as_of",
                "t29"."age",
                "t29"."current",
                "t29"."needs_likes",
                "t29"."needs_comments",
                "t29"."needs_shares",
                "t29"."needs_quotes",
                "t29"."needs_views",
                CASE
                  WHEN "t29"."pick" = 1
                  THEN CAST("t29"."b_likes" AS DOUBLE)
                  WHEN "t29"."pick" = 2
                  THEN CAST("t29"."a_likes" AS DOUBLE)
                  WHEN "t29"."pick" = 3
                  THEN (
                    CAST("t29"."b_likes" AS DOUBLE) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_likes" AS DOUBLE) * "t29"."share"
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS "likes_at_age",
                CASE
                  WHEN "t29"."pick" = 1
                  THEN CAST("t29"."b_comments" AS DOUBLE)
                  WHEN "t29"."pick" = 2
                  THEN CAST("t29"."a_comments" AS DOUBLE)
                  WHEN "t29"."pick" = 3
                  THEN (
                    CAST("t29"."b_comments" AS DOUBLE) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_comments" AS DOUBLE) * "t29"."share"
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS "comments_at_age",
                CASE
                  WHEN "t29"."pick" = 1
                  THEN CAST("t29"."b_shares" AS DOUBLE)
                  WHEN "t29"."pick" = 2
                  THEN CAST("t29"."a_shares" AS DOUBLE)
                  WHEN "t29"."pick" = 3
                  THEN (
                    CAST("t29"."b_shares" AS DOUBLE) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_shares" AS DOUBLE) * "t29"."share"
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS "shares_at_age",
                CASE
                  WHEN "t29"."pick" = 1
                  THEN CAST("t29"."b_quotes" AS DOUBLE)
                  WHEN "t29"."pick" = 2
                  THEN CAST("t29"."a_quotes" AS DOUBLE)
                  WHEN "t29"."pick" = 3
                  THEN (
                    CAST("t29"."b_quotes" AS DOUBLE) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_quotes" AS DOUBLE) * "t29"."share"
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS "quotes_at_age",
                CASE
                  WHEN "t29"."pick" = 1
                  THEN CAST("t29"."b_views" AS DOUBLE)
                  WHEN "t29"."pick" = 2
                  THEN CAST("t29"."a_views" AS DOUBLE)
                  WHEN "t29"."pick" = 3
                  THEN (
                    CAST("t29"."b_views" AS DOUBLE) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_views" AS DOUBLE) * "t29"."share"
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS "views_at_age",
                CAST("t29"."interpolated" AS BIGINT) AS "interpolated",
                CAST(CASE
                  WHEN "t29"."pick" = 1
                  THEN CASE WHEN "t29"."b_precision" = 'rounded' THEN 1 ELSE 0 END
                  WHEN "t29"."pick" = 2
                  THEN CASE WHEN "t29"."a_precision" = 'rounded' THEN 1 ELSE 0 END
                  WHEN "t29"."pick" = 3
                  THEN CASE
                    WHEN (
                      CASE WHEN "t29"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
                    )
                    OR (
                      CASE WHEN "t29"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
                    )
                    THEN 1
                    ELSE 0
                  END
                  ELSE 0
                END AS BIGINT) AS "rounded",
                CAST("t29"."pick" AS BIGINT) AS "pick",
                "t29"."share",
                "t29"."b_at",
                "t29"."a_at",
                COALESCE(CAST("t29"."b_told" AS BIGINT), 0) AS "b_told",
                COALESCE(CAST("t29"."a_told" AS BIGINT), 0) AS "a_told"
              FROM "picked" AS "t29"
            ) AS "t30"
          ) AS "t31"
          WHERE
            "t31"."interactions" IS NOT NULL
        ) AS "t32"
      ) AS "t34"
      CROSS JOIN "most" AS "t4"
    ) AS "t35"
    WHERE
      "t35"."place" <= "t35"."places"
  ) AS "t37"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "early_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t11"
    ON "t37"."post_id" = "t11"."run_post" AND "t37"."early_at" = "t11"."run_at"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "late_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t12"
    ON "t37"."post_id" = "t12"."run_post" AND "t37"."late_at" = "t12"."run_at"
) AS "t38"
