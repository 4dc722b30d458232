WITH "t21" AS (
  SELECT
    "t8"."account_id",
    "t8"."platform",
    "t8"."window_start",
    "t8"."window_end",
    "t8"."seen_until",
    "t8"."eligible_until",
    "t8"."as_of",
    "t8"."age",
    "t8"."earlier_from",
    "t8"."needs_likes",
    "t8"."needs_comments",
    "t8"."needs_shares",
    "t8"."needs_quotes",
    "t8"."needs_views",
    "t8"."current",
    "t11"."seen_at",
    "t11"."followers",
    "t11"."posts_total",
    "t11"."precision"
  FROM "subject" AS "t8"
  INNER JOIN "audience_snapshot" AS "t11"
    ON "t8"."account_id" = "t11"."account_id"
), "t36" AS (
  SELECT
    "t33"."account_id",
    "t33"."seen_at",
    "t33"."followers",
    "t33"."window_start",
    "t33"."window_end",
    "t33"."day",
    "t33"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t33"."account_id"
        ORDER BY "t33"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t33"."seen_at") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t33"."followers") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t33"."last") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t28"."account_id",
      "t28"."seen_at",
      "t28"."followers",
      "t28"."window_start",
      "t28"."window_end",
      "t28"."day",
      FIRST_VALUE("t28"."followers") OVER (
        PARTITION BY "t28"."account_id", "t28"."day"
        ORDER BY "t28"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t24"."account_id",
        "t24"."seen_at",
        "t24"."followers",
        "t24"."window_start",
        "t24"."window_end",
        "t24"."seen_at" - (
          "t24"."seen_at" % 86400000
        ) AS "day"
      FROM "t21" AS "t24"
      WHERE
        "t24"."followers" IS NOT NULL
        AND "t24"."seen_at" <= "t24"."as_of"
        AND "t24"."seen_at" >= (
          "t24"."window_start" - 604800000
        )
        AND "t24"."seen_at" < (
          "t24"."window_end" + 604800000 + 86400000
        )
    ) AS "t28"
  ) AS "t33"
), "bounded" AS MATERIALIZED (
  SELECT
    "t48"."post_id",
    "t48"."account_id",
    "t48"."published_at",
    "t48"."form",
    "t48"."gone",
    "t48"."late",
    "t48"."as_of",
    "t48"."age",
    "t48"."current",
    "t48"."needs_likes",
    "t48"."needs_comments",
    "t48"."needs_shares",
    "t48"."needs_quotes",
    "t48"."needs_views",
    "t48"."number",
    "t48"."day",
    MAX(
      CASE
        WHEN (
          COALESCE("t48"."run_here", 0) = 1
        )
        AND (
          "t48"."seen" <= (
            "t48"."published_at" + "t48"."age"
          )
        )
        THEN "t48"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t48"."run_here", 0) = 1
        )
        AND NOT (
          "t48"."seen" <= (
            "t48"."published_at" + "t48"."age"
          )
        )
        THEN "t48"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t39"."post_id",
      "t39"."account_id",
      "t39"."published_at",
      "t39"."form",
      "t39"."gone",
      "t39"."late",
      "t39"."as_of",
      "t39"."age",
      "t39"."current",
      "t39"."needs_likes",
      "t39"."needs_comments",
      "t39"."needs_shares",
      "t39"."needs_quotes",
      "t39"."needs_views",
      "t39"."number",
      "t39"."day",
      "t16"."run_post",
      "t16"."seen",
      "t16"."run_here"
    FROM (
      SELECT
        "t34"."post_id",
        "t34"."account_id",
        "t34"."published_at",
        "t34"."form",
        "t34"."gone",
        "t34"."late",
        "t34"."as_of",
        "t34"."age",
        "t34"."current",
        "t34"."needs_likes",
        "t34"."needs_comments",
        "t34"."needs_shares",
        "t34"."needs_quotes",
        "t34"."needs_views",
        "t34"."number",
        "t34"."at" - (
          "t34"."at" % 86400000
        ) AS "day"
      FROM (
        SELECT
          "t30"."post_id",
          "t30"."account_id",
          "t30"."published_at",
          "t30"."form",
          "t30"."gone",
          "t30"."late",
          "t30"."as_of",
          "t30"."age",
          "t30"."current",
          "t30"."needs_likes",
          "t30"."needs_comments",
          "t30"."needs_shares",
          "t30"."needs_quotes",
          "t30"."needs_views",
          "t30"."at",
          "t30"."turn",
          SUM(1 - "t30"."turn") OVER (
            PARTITION BY "t30"."account_id"
            ORDER BY "t30"."at" ASC, "t30"."turn" ASC, "t30"."post_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "number"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t17"."id" AS "post_id",
              "t17"."account_id",
              "t17"."published_at",
              CASE
                WHEN "t17"."format" = 'text'
                THEN 0
                WHEN "t17"."format" = 'link'
                THEN 1
                WHEN "t17"."format" = 'image'
                THEN 2
                WHEN "t17"."format" = 'video'
                THEN 3
                WHEN "t17"."format" = 'poll'
                THEN 4
                WHEN "t17"."format" = 'live'
                THEN 5
                ELSE -1
              END AS "form",
              CASE WHEN "t17"."gone_at" <= "t17"."as_of" THEN 1 ELSE 0 END AS "gone",
              CASE
                WHEN (
                  "t17"."first_seen_at" - "t17"."published_at"
                ) > 86400000
                THEN 1
                ELSE 0
              END AS "late",
              "t17"."as_of",
              "t17"."age",
              "t17"."current",
              "t17"."needs_likes",
              "t17"."needs_comments",
              "t17"."needs_shares",
              "t17"."needs_quotes",
              "t17"."needs_views",
              "t17"."published_at" AS "at",
              1 AS "turn"
            FROM (
              SELECT
                "t8"."account_id",
                "t8"."platform",
                "t8"."window_start",
                "t8"."window_end",
                "t8"."seen_until",
                "t8"."eligible_until",
                "t8"."as_of",
                "t8"."age",
                "t8"."earlier_from",
                "t8"."needs_likes",
                "t8"."needs_comments",
                "t8"."needs_shares",
                "t8"."needs_quotes",
                "t8"."needs_views",
                "t8"."current",
                "t14"."id",
                "t14"."account_id" AS "account_id_post",
                "t14"."kind",
                "t14"."published_at",
                "t14"."flags",
                "t14"."reply_to_own",
                "t14"."first_seen_at",
                "t14"."gone_at",
                "t14"."format",
                "t14"."asks",
                "t14"."letters",
                "t14"."detected_language",
                "t14"."described_by"
              FROM "subject" AS "t8"
              CROSS JOIN "post" AS "t14"
            ) AS "t17"
            WHERE
              "t17"."account_id" = "t17"."account_id_post"
              AND "t17"."first_seen_at" <= "t17"."as_of"
              AND "t17"."kind" <> 'repost'
              AND NOT (
                "t17"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes" + "t17"."needs_views"
              ) > 0
              AND "t17"."published_at" >= "t17"."window_start"
              AND "t17"."published_at" < "t17"."eligible_until"
          ) AS "t26"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              CAST(NULL AS BIGINT) AS "post_id",
              "t24"."account_id",
              CAST(NULL AS BIGINT) AS "published_at",
              CAST(NULL AS TINYINT) AS "form",
              CAST(NULL AS TINYINT) AS "gone",
              CAST(NULL AS TINYINT) AS "late",
              CAST(NULL AS BIGINT) AS "as_of",
              CAST(NULL AS BIGINT) AS "age",
              CAST(NULL AS BIGINT) AS "current",
              CAST(NULL AS BIGINT) AS "needs_likes",
              CAST(NULL AS BIGINT) AS "needs_comments",
              CAST(NULL AS BIGINT) AS "needs_shares",
              CAST(NULL AS BIGINT) AS "needs_quotes",
              CAST(NULL AS BIGINT) AS "needs_views",
              "t24"."seen_at" AS "at",
              0 AS "turn"
            FROM "t21" AS "t24"
            WHERE
              "t24"."followers" IS NOT NULL
              AND "t24"."seen_at" <= "t24"."as_of"
              AND "t24"."seen_at" >= (
                "t24"."window_start" - 604800000
              )
              AND "t24"."seen_at" < (
                "t24"."window_end" + 604800000 + 86400000
              )
          ) AS "t29"
        ) AS "t30"
      ) AS "t34"
      WHERE
        "t34"."turn" = 1
    ) AS "t39"
    LEFT OUTER JOIN (
      SELECT
        "t6"."post_id" AS "run_post",
        "t6"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t16"
      ON "t39"."post_id" = "t16"."run_post"
      AND "t16"."seen" <= "t39"."as_of"
      AND "t16"."seen" <= (
        "t39"."published_at" + (
          "t39"."age" * 2
        )
      )
  ) AS "t48"
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
    14,
    15,
    16
), "picked" AS MATERIALIZED (
  SELECT
    "t56"."post_id",
    "t56"."account_id",
    "t56"."published_at",
    "t56"."form",
    "t56"."gone",
    "t56"."late",
    "t56"."as_of",
    "t56"."age",
    "t56"."current",
    "t56"."needs_likes",
    "t56"."needs_comments",
    "t56"."needs_shares",
    "t56"."needs_quotes",
    "t56"."needs_views",
    "t56"."number",
    "t56"."day",
    "t56"."b_at",
    "t56"."a_at",
    "t56"."b_precision",
    "t56"."b_likes",
    "t56"."b_comments",
    "t56"."b_shares",
    "t56"."b_quotes",
    "t56"."b_views",
    "t56"."b_told",
    "t56"."a_precision",
    "t56"."a_likes",
    "t56"."a_comments",
    "t56"."a_shares",
    "t56"."a_quotes",
    "t56"."a_views",
    "t56"."a_told",
    "t56"."share",
    CASE
      WHEN "t56"."choice" = 0
      THEN 0
      WHEN "t56"."over" = 1
      THEN 1
      ELSE "t56"."choice"
    END AS "pick",
    CASE WHEN "t56"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t55"."post_id",
      "t55"."account_id",
      "t55"."published_at",
      "t55"."form",
      "t55"."gone",
      "t55"."late",
      "t55"."as_of",
      "t55"."age",
      "t55"."current",
      "t55"."needs_likes",
      "t55"."needs_comments",
      "t55"."needs_shares",
      "t55"."needs_quotes",
      "t55"."needs_views",
      "t55"."number",
      "t55"."day",
      "t55"."b_at",
      "t55"."a_at",
      "t55"."b_last_seen_at",
      "t55"."b_precision",
      "t55"."b_likes",
      "t55"."b_comments",
      "t55"."b_shares",
      "t55"."b_quotes",
      "t55"."b_views",
      "t55"."b_told",
      "t55"."a_last_seen_at",
      "t55"."a_precision",
      "t55"."a_likes",
      "t55"."a_comments",
      "t55"."a_shares",
      "t55"."a_quotes",
      "t55"."a_views",
      "t55"."a_told",
      "t55"."b_first",
      "t55"."a_first",
      "t55"."b_last",
      "t55"."over",
      "t55"."b_age",
      "t55"."a_age",
      CASE
        WHEN (
          (
            (
              "t55"."age" - "t55"."b_age"
            ) * 20
          ) <= "t55"."age"
        )
        AND (
          (
            (
              "t55"."a_age" - "t55"."age"
            ) * 20
          ) <= "t55"."age"
        )
        AND (
          (
            "t55"."age" - "t55"."b_age"
          ) <= (
            "t55"."a_age" - "t55"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t55"."a_age" - "t55"."age"
          ) * 20
        ) <= "t55"."age"
        THEN 2
        WHEN (
          (
            "t55"."age" - "t55"."b_age"
          ) * 20
        ) <= "t55"."age"
        THEN 1
        WHEN (
          "t55"."b_age" > 0
        ) AND (
          "t55"."a_age" <= (
            "t55"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t55"."age" - "t55"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t55"."a_age" - "t55"."b_age" AS DOUBLE) > 0
        THEN CAST("t55"."a_age" - "t55"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
    FROM (
      SELECT
        "t54"."post_id",
        "t54"."account_id",
        "t54"."published_at",
        "t54"."form",
        "t54"."gone",
        "t54"."late",
        "t54"."as_of",
        "t54"."age",
        "t54"."current",
        "t54"."needs_likes",
        "t54"."needs_comments",
        "t54"."needs_shares",
        "t54"."needs_quotes",
        "t54"."needs_views",
        "t54"."number",
        "t54"."day",
        "t54"."b_at",
        "t54"."a_at",
        "t54"."b_last_seen_at",
        "t54"."b_precision",
        "t54"."b_likes",
        "t54"."b_comments",
        "t54"."b_shares",
        "t54"."b_quotes",
        "t54"."b_views",
        "t54"."b_told",
        "t54"."a_last_seen_at",
        "t54"."a_precision",
        "t54"."a_likes",
        "t54"."a_comments",
        "t54"."a_shares",
        "t54"."a_quotes",
        "t54"."a_views",
        "t54"."a_told",
        "t54"."b_first",
        "t54"."a_first",
        "t54"."b_last",
        "t54"."over",
        CASE WHEN "t54"."over" = 1 THEN "t54"."b_first" ELSE "t54"."b_last" END AS "b_age",
        CASE WHEN "t54"."over" = 1 THEN "t54"."b_last" ELSE "t54"."a_first" END AS "a_age"
      FROM (
        SELECT
          "t53"."post_id",
          "t53"."account_id",
          "t53"."published_at",
          "t53"."form",
          "t53"."gone",
          "t53"."late",
          "t53"."as_of",
          "t53"."age",
          "t53"."current",
          "t53"."needs_likes",
          "t53"."needs_comments",
          "t53"."needs_shares",
          "t53"."needs_quotes",
          "t53"."needs_views",
          "t53"."number",
          "t53"."day",
          "t53"."b_at",
          "t53"."a_at",
          "t53"."b_last_seen_at",
          "t53"."b_precision",
          "t53"."b_likes",
          "t53"."b_comments",
          "t53"."b_shares",
          "t53"."b_quotes",
          "t53"."b_views",
          "t53"."b_told",
          "t53"."a_last_seen_at",
          "t53"."a_precision",
          "t53"."a_likes",
          "t53"."a_comments",
          "t53"."a_shares",
          "t53"."a_quotes",
          "t53"."a_views",
          "t53"."a_told",
          "t53"."b_at" - "t53"."published_at" AS "b_first",
          "t53"."a_at" - "t53"."published_at" AS "a_first",
          CASE
            WHEN "t53"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t53"."b_last_seen_at" < "t53"."as_of"
              THEN "t53"."b_last_seen_at"
              ELSE "t53"."as_of"
            END - "t53"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t53"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t53"."b_last_seen_at" < "t53"."as_of"
                THEN "t53"."b_last_seen_at"
                ELSE "t53"."as_of"
              END - "t53"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t53"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t52"."post_id",
            "t52"."account_id",
            "t52"."published_at",
            "t52"."form",
            "t52"."gone",
            "t52"."late",
            "t52"."as_of",
            "t52"."age",
            "t52"."current",
            "t52"."needs_likes",
            "t52"."needs_comments",
            "t52"."needs_shares",
            "t52"."needs_quotes",
            "t52"."needs_views",
            "t52"."number",
            "t52"."day",
            "t52"."b_at",
            "t52"."a_at",
            "t22"."b_last_seen_at",
            "t22"."b_precision",
            "t22"."b_likes",
            "t22"."b_comments",
            "t22"."b_shares",
            "t22"."b_quotes",
            "t22"."b_views",
            "t22"."b_told",
            "t23"."a_last_seen_at",
            "t23"."a_precision",
            "t23"."a_likes",
            "t23"."a_comments",
            "t23"."a_shares",
            "t23"."a_quotes",
            "t23"."a_views",
            "t23"."a_told"
          FROM "bounded" AS "t52"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "run_at",
              "t6"."last_seen_at" AS "b_last_seen_at",
              "t6"."precision" AS "b_precision",
              "t6"."likes" AS "b_likes",
              "t6"."comments" AS "b_comments",
              "t6"."shares" AS "b_shares",
              "t6"."quotes" AS "b_quotes",
              "t6"."views" AS "b_views",
              CASE WHEN "t6"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t22"
            ON "t52"."post_id" = "t22"."run_post" AND "t52"."b_at" = "t22"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "run_at",
              "t6"."last_seen_at" AS "a_last_seen_at",
              "t6"."precision" AS "a_precision",
              "t6"."likes" AS "a_likes",
              "t6"."comments" AS "a_comments",
              "t6"."shares" AS "a_shares",
              "t6"."quotes" AS "a_quotes",
              "t6"."views" AS "a_views",
              CASE WHEN "t6"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t23"
            ON "t52"."post_id" = "t23"."run_post" AND "t52"."a_at" = "t23"."run_at"
        ) AS "t53"
      ) AS "t54"
    ) AS "t55"
  ) AS "t56"
), "aged" AS MATERIALIZED (
  SELECT
    "t59"."post_id",
    "t59"."account_id",
    "t59"."published_at",
    "t59"."form",
    "t59"."gone",
    "t59"."late",
    "t59"."as_of",
    "t59"."age",
    "t59"."current",
    "t59"."needs_likes",
    "t59"."needs_comments",
    "t59"."needs_shares",
    "t59"."needs_quotes",
    "t59"."needs_views",
    "t59"."number",
    "t59"."day",
    "t59"."interpolated",
    "t59"."rounded",
    "t59"."pick",
    "t59"."share",
    "t59"."b_at",
    "t59"."a_at",
    "t59"."b_told",
    "t59"."a_told",
    CASE
      WHEN (
        "t59"."needs_likes" + "t59"."needs_comments" + "t59"."needs_shares" + "t59"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t59"."needs_likes" = 1 THEN "t59"."likes_at_age" ELSE 0.0 END + CASE WHEN "t59"."needs_comments" = 1 THEN "t59"."comments_at_age" ELSE 0.0 END + CASE WHEN "t59"."needs_shares" = 1 THEN "t59"."shares_at_age" ELSE 0.0 END + CASE WHEN "t59"."needs_quotes" = 1 THEN "t59"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t59"."needs_likes" > 0
      THEN CASE WHEN "t59"."needs_likes" = 1 THEN "t59"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t59"."needs_comments" > 0
      THEN CASE WHEN "t59"."needs_comments" = 1 THEN "t59"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t59"."needs_shares" + "t59"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t59"."needs_shares" = 1 THEN "t59"."shares_at_age" ELSE 0.0 END + CASE WHEN "t59"."needs_quotes" = 1 THEN "t59"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t59"."needs_likes" + "t59"."needs_shares"
      ) > 0
      THEN CASE WHEN "t59"."needs_likes" = 1 THEN "t59"."likes_at_age" ELSE 0.0 END + CASE WHEN "t59"."needs_shares" = 1 THEN "t59"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t59"."needs_views" > 0
      THEN CASE WHEN "t59"."needs_views" = 1 THEN "t59"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
  FROM (
    SELECT
      "t58"."post_id",
      "t58"."account_id",
      "t58"."published_at",
      "t58"."form",
      "t58"."gone",
      "t58"."late",
      "t58"."as_of",
      "t58"."age",
      "t58"."current",
      "t58"."needs_likes",
      "t58"."needs_comments",
      "t58"."needs_shares",
      "t58"."needs_quotes",
      "t58"."needs_views",
      "t58"."number",
      "t58"."day",
      CASE
        WHEN "t58"."pick" = 1
        THEN CAST("t58"."b_likes" AS DOUBLE)
        WHEN "t58"."pick" = 2
        THEN CAST("t58"."a_likes" AS DOUBLE)
        WHEN "t58"."pick" = 3
        THEN (
          CAST("t58"."b_likes" AS DOUBLE) * (
            1.0 - "t58"."share"
          )
        ) + (
          CAST("t58"."a_likes" AS DOUBLE) * "t58"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t58"."pick" = 1
        THEN CAST("t58"."b_comments" AS DOUBLE)
        WHEN "t58"."pick" = 2
        THEN CAST("t58"."a_comments" AS DOUBLE)
        WHEN "t58"."pick" = 3
        THEN (
          CAST("t58"."b_comments" AS DOUBLE) * (
            1.0 - "t58"."share"
          )
        ) + (
          CAST("t58"."a_comments" AS DOUBLE) * "t58"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t58"."pick" = 1
        THEN CAST("t58"."b_shares" AS DOUBLE)
        WHEN "t58"."pick" = 2
        THEN CAST("t58"."a_shares" AS DOUBLE)
        WHEN "t58"."pick" = 3
        THEN (
          CAST("t58"."b_shares" AS DOUBLE) * (
            1.0 - "t58"."share"
          )
        ) + (
          CAST("t58"."a_shares" AS DOUBLE) * "t58"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t58"."pick" = 1
        THEN CAST("t58"."b_quotes" AS DOUBLE)
        WHEN "t58"."pick" = 2
        THEN CAST("t58"."a_quotes" AS DOUBLE)
        WHEN "t58"."pick" = 3
        THEN (
          CAST("t58"."b_quotes" AS DOUBLE) * (
            1.0 - "t58"."share"
          )
        ) + (
          CAST("t58"."a_quotes" AS DOUBLE) * "t58"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t58"."pick" = 1
        THEN CAST("t58"."b_views" AS DOUBLE)
        WHEN "t58"."pick" = 2
        THEN CAST("t58"."a_views" AS DOUBLE)
        WHEN "t58"."pick" = 3
        THEN (
          CAST("t58"."b_views" AS DOUBLE) * (
            1.0 - "t58"."share"
          )
        ) + (
          CAST("t58"."a_views" AS DOUBLE) * "t58"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      CAST("t58"."interpolated" AS BIGINT) AS "interpolated",
      CAST(CASE
        WHEN "t58"."pick" = 1
        THEN CASE WHEN "t58"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t58"."pick" = 2
        THEN CASE WHEN "t58"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t58"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t58"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t58"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS BIGINT) AS "rounded",
      CAST("t58"."pick" AS BIGINT) AS "pick",
      "t58"."share",
      "t58"."b_at",
      "t58"."a_at",
      COALESCE(CAST("t58"."b_told" AS BIGINT), 0) AS "b_told",
      COALESCE(CAST("t58"."a_told" AS BIGINT), 0) AS "a_told"
    FROM "picked" AS "t58"
  ) AS "t59"
), "placed" AS MATERIALIZED (
  SELECT
    "t82"."post_id",
    "t82"."account_id",
    "t82"."published_at",
    "t82"."form",
    "t82"."gone",
    "t82"."late",
    "t82"."as_of",
    "t82"."age",
    "t82"."current",
    "t82"."needs_likes",
    "t82"."needs_comments",
    "t82"."needs_shares",
    "t82"."needs_quotes",
    "t82"."needs_views",
    "t82"."number",
    "t82"."day",
    "t82"."interpolated",
    "t82"."rounded",
    "t82"."interactions",
    "t82"."likes_at",
    "t82"."comments_at",
    "t82"."spread_at",
    "t82"."approval_at",
    "t82"."views_at",
    "t82"."good",
    "t82"."bad",
    "t82"."followers",
    "t82"."after",
    "t82"."day_followers",
    "t82"."day_after",
    "t82"."interactions" / CAST("t82"."followers" AS DOUBLE) AS "rate",
    "t82"."views_at" / CAST("t82"."followers" AS DOUBLE) AS "view_rate",
    CASE
      WHEN (
        "t82"."interactions" IS NOT NULL
      ) AND (
        "t82"."views_at" > 0
      )
      THEN "t82"."interactions"
      ELSE CAST(NULL AS DOUBLE)
    END / CASE
      WHEN (
        "t82"."interactions" IS NOT NULL
      ) AND (
        "t82"."views_at" > 0
      )
      THEN "t82"."views_at"
      ELSE CAST(NULL AS DOUBLE)
    END AS "view_share",
    "t82"."interactions" / CAST("t82"."day_followers" AS DOUBLE) AS "day_rate"
  FROM (
    SELECT
      "t81"."post_id",
      "t81"."account_id",
      "t81"."published_at",
      "t81"."form",
      "t81"."gone",
      "t81"."late",
      "t81"."as_of",
      "t81"."age",
      "t81"."current",
      "t81"."needs_likes",
      "t81"."needs_comments",
      "t81"."needs_shares",
      "t81"."needs_quotes",
      "t81"."needs_views",
      "t81"."number",
      "t81"."day",
      "t81"."interpolated",
      "t81"."rounded",
      "t81"."interactions",
      "t81"."likes_at",
      "t81"."comments_at",
      "t81"."spread_at",
      "t81"."approval_at",
      "t81"."views_at",
      "t81"."good",
      "t81"."bad",
      CASE
        WHEN CASE
          WHEN (
            "t81"."published_at" - "t49"."early_at"
          ) <= 604800000
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t81"."published_at"
          ) <= 604800000
          THEN "t49"."later"
          ELSE CAST(NULL AS BIGINT)
        END > 0
        THEN CASE
          WHEN (
            "t81"."published_at" - "t49"."early_at"
          ) <= 604800000
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t81"."published_at"
          ) <= 604800000
          THEN "t49"."later"
          ELSE CAST(NULL AS BIGINT)
        END
        ELSE CAST(NULL AS BIGINT)
      END AS "followers",
      CASE
        WHEN (
          "t81"."published_at" - "t49"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t49"."later_at" - "t81"."published_at"
        ) <= 604800000
        THEN 1
        ELSE 0
      END AS "after",
      CASE
        WHEN "t49"."later_at" <= (
          "t81"."day" + 86399999
        )
        THEN CASE WHEN "t49"."day_last" > 0 THEN "t49"."day_last" ELSE CAST(NULL AS BIGINT) END
        ELSE CASE
          WHEN CASE
            WHEN (
              (
                "t81"."day" + 86399999
              ) - "t49"."early_at"
            ) <= 604800000
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t81"."day" + 86399999
              )
            ) <= 604800000
            THEN "t49"."later"
            ELSE CAST(NULL AS BIGINT)
          END > 0
          THEN CASE
            WHEN (
              (
                "t81"."day" + 86399999
              ) - "t49"."early_at"
            ) <= 604800000
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t81"."day" + 86399999
              )
            ) <= 604800000
            THEN "t49"."later"
            ELSE CAST(NULL AS BIGINT)
          END
          ELSE CAST(NULL AS BIGINT)
        END
      END AS "day_followers",
      CASE
        WHEN "t49"."later_at" <= (
          "t81"."day" + 86399999
        )
        THEN 0
        ELSE CASE
          WHEN (
            (
              "t81"."day" + 86399999
            ) - "t49"."early_at"
          ) <= 604800000
          THEN 0
          WHEN (
            "t49"."later_at" - (
              "t81"."day" + 86399999
            )
          ) <= 604800000
          THEN 1
          ELSE 0
        END
      END AS "day_after"
    FROM (
      SELECT
        "t79"."post_id",
        "t79"."account_id",
        "t79"."published_at",
        "t79"."form",
        "t79"."gone",
        "t79"."late",
        "t79"."as_of",
        "t79"."age",
        "t79"."current",
        "t79"."needs_likes",
        "t79"."needs_comments",
        "t79"."needs_shares",
        "t79"."needs_quotes",
        "t79"."needs_views",
        "t79"."number",
        "t79"."day",
        "t79"."interpolated",
        "t79"."rounded",
        "t79"."interactions",
        "t79"."likes_at",
        "t79"."comments_at",
        "t79"."spread_at",
        "t79"."approval_at",
        "t79"."views_at",
        CASE
          WHEN "t79"."pick" = 1
          THEN CAST(CASE
            WHEN "t79"."b_told" = 1
            THEN COALESCE("t79"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t79"."pick" = 2
          THEN CAST(CASE
            WHEN "t79"."a_told" = 1
            THEN COALESCE("t79"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t79"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t79"."b_told" = 1
              THEN COALESCE("t79"."b_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * (
              1.0 - "t79"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t79"."a_told" = 1
              THEN COALESCE("t79"."a_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * "t79"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "good",
        CASE
          WHEN "t79"."pick" = 1
          THEN CAST(CASE
            WHEN "t79"."b_told" = 1
            THEN COALESCE("t79"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t79"."pick" = 2
          THEN CAST(CASE
            WHEN "t79"."a_told" = 1
            THEN COALESCE("t79"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t79"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t79"."b_told" = 1
              THEN COALESCE("t79"."b_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * (
              1.0 - "t79"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t79"."a_told" = 1
              THEN COALESCE("t79"."a_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * "t79"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "bad"
      FROM (
        SELECT
          "t62"."post_id",
          "t62"."account_id",
          "t62"."published_at",
          "t62"."form",
          "t62"."gone",
          "t62"."late",
          "t62"."as_of",
          "t62"."age",
          "t62"."current",
          "t62"."needs_likes",
          "t62"."needs_comments",
          "t62"."needs_shares",
          "t62"."needs_quotes",
          "t62"."needs_views",
          "t62"."number",
          "t62"."day",
          "t62"."interpolated",
          "t62"."rounded",
          "t62"."pick",
          "t62"."share",
          "t62"."b_at",
          "t62"."a_at",
          "t62"."b_told",
          "t62"."a_told",
          "t62"."interactions",
          "t62"."likes_at",
          "t62"."comments_at",
          "t62"."spread_at",
          "t62"."approval_at",
          "t62"."views_at",
          "t77"."b_good",
          "t77"."b_bad",
          "t78"."a_good",
          "t78"."a_bad"
        FROM "aged" AS "t62"
        LEFT OUTER JOIN (
          SELECT
            "t73"."mood_post",
            SUM(CASE WHEN "t73"."sign" > 0 THEN "t73"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
            SUM(CASE WHEN "t73"."sign" < 0 THEN "t73"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
          FROM (
            SELECT
              "t71"."mood_post",
              "t71"."name",
              "t71"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t67"."mood_post",
                "t67"."name",
                "t67"."count"
              FROM (
                SELECT
                  "t65"."mood_post",
                  "t65"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t61"."post_id" AS "mood_post",
                    "t61"."b_at" AS "mood_at"
                  FROM "aged" AS "t61"
                  WHERE
                    "t61"."b_told" = 1
                ) AS "t65"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t67"
              WHERE
                "t67"."mood_post" = "t67"."post_id" AND "t67"."mood_at" = "t67"."first_seen_at"
            ) AS "t71"
            INNER JOIN "mood" AS "t12"
              ON "t71"."name" = "t12"."name"
          ) AS "t73"
          GROUP BY
            1
        ) AS "t77"
          ON "t62"."post_id" = "t77"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t74"."mood_post",
            SUM(CASE WHEN "t74"."sign" > 0 THEN "t74"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
            SUM(CASE WHEN "t74"."sign" < 0 THEN "t74"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
          FROM (
            SELECT
              "t72"."mood_post",
              "t72"."name",
              "t72"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t68"."mood_post",
                "t68"."name",
                "t68"."count"
              FROM (
                SELECT
                  "t66"."mood_post",
                  "t66"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t61"."post_id" AS "mood_post",
                    "t61"."a_at" AS "mood_at"
                  FROM "aged" AS "t61"
                  WHERE
                    "t61"."a_told" = 1
                ) AS "t66"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t68"
              WHERE
                "t68"."mood_post" = "t68"."post_id" AND "t68"."mood_at" = "t68"."first_seen_at"
            ) AS "t72"
            INNER JOIN "mood" AS "t12"
              ON "t72"."name" = "t12"."name"
          ) AS "t74"
          GROUP BY
            1
        ) AS "t78"
          ON "t62"."post_id" = "t78"."mood_post"
      ) AS "t79"
    ) AS "t81"
    LEFT OUTER JOIN (
      SELECT
        "t46"."account_id" AS "span_account",
        "t46"."number" AS "span_number",
        "t46"."later_at",
        "t46"."later",
        "t46"."day_last",
        "t46"."early_at",
        "t46"."early"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t38"."account_id",
            "t38"."number",
            "t38"."later_at",
            "t38"."later",
            "t38"."day_last",
            "t38"."seen_at" AS "early_at",
            "t38"."followers" AS "early"
          FROM "t36" AS "t38"
        ) AS "t42"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t38"."account_id",
            0 AS "number",
            "t38"."seen_at" AS "later_at",
            "t38"."followers" AS "later",
            "t38"."last" AS "day_last",
            CAST(NULL AS BIGINT) AS "early_at",
            CAST(NULL AS BIGINT) AS "early"
          FROM "t36" AS "t38"
          WHERE
            "t38"."number" = 1
        ) AS "t44"
      ) AS "t46"
    ) AS "t49"
      ON "t81"."account_id" = "t49"."span_account"
      AND "t81"."number" = "t49"."span_number"
  ) AS "t82"
)
SELECT
  "t99"."account_id",
  COUNT("t99"."post_id") AS "eligible",
  MAX("t99"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t99"."observed") AS DOUBLE) / 86400000.0
  ) - CAST(COUNT(DISTINCT "t99"."day") - COUNT(
    DISTINCT CASE
      WHEN "t99"."day_rate" IS NOT NULL
      THEN "t99"."day"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS DOUBLE) AS "kept_days",
  COUNT("t99"."day_followers") AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" > 0
      ) AND (
        "t99"."views_at" = 0
      )
      THEN 1
      ELSE 0
    END
  ) AS "views_inconsistent",
  COUNT("t99"."interactions") AS "interactions__n",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__late",
  COUNT("t99"."likes_at") AS "likes_at__n",
  SUM(
    CASE
      WHEN (
        "t99"."likes_at" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."likes_at" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."likes_at" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."likes_at" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__late",
  COUNT("t99"."comments_at") AS "comments_at__n",
  SUM(
    CASE
      WHEN (
        "t99"."comments_at" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."comments_at" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."comments_at" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."comments_at" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__late",
  COUNT("t99"."spread_at") AS "spread_at__n",
  SUM(
    CASE
      WHEN (
        "t99"."spread_at" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."spread_at" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."spread_at" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."spread_at" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__late",
  COUNT("t99"."good") AS "good__n",
  SUM(
    CASE WHEN (
      "t99"."good" IS NULL
    ) AND (
      "t99"."gone" = 1
    ) THEN 1 ELSE 0 END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."good" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."good" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."good" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__late",
  COUNT("t99"."view_share") AS "view_share__n",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."view_share" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."view_share" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."view_share" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__late",
  COUNT("t99"."rate") AS "rate__n",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."rate" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."rate" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."rate" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN (
        "t99"."rate" IS NOT NULL
      ) AND (
        "t99"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN (
        "t99"."rate" IS NOT NULL
      ) AND (
        "t99"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NOT NULL
      ) AND (
        "t99"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__faceless",
  COUNT("t99"."view_rate") AS "view_rate__n",
  SUM(
    CASE
      WHEN (
        "t99"."views_at" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."view_rate" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."view_rate" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."view_rate" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN (
        "t99"."view_rate" IS NOT NULL
      ) AND (
        "t99"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN (
        "t99"."view_rate" IS NOT NULL
      ) AND (
        "t99"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t99"."views_at" IS NOT NULL
      ) AND (
        "t99"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__faceless",
  COUNT("t99"."day_rate") AS "day_rate__n",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NULL
      ) AND (
        "t99"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t99"."day_rate" IS NOT NULL
      ) AND (
        "t99"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t99"."day_rate" IS NOT NULL
      ) AND (
        "t99"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t99"."day_rate" IS NOT NULL
      ) AND (
        "t99"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN (
        "t99"."day_rate" IS NOT NULL
      ) AND (
        "t99"."day_after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN (
        "t99"."day_rate" IS NOT NULL
      ) AND (
        "t99"."day_followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t99"."interactions" IS NOT NULL
      ) AND (
        "t99"."day_followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__faceless",
  MAX("t99"."interactions_median") AS "interactions_median__value",
  MAX("t99"."interactions_low") AS "interactions_median__low",
  MAX("t99"."interactions_high") AS "interactions_median__high",
  MAX("t99"."middle") AS "interactions_iqmean__value",
  SUM("t99"."interactions") AS "interactions_total__value",
  AVG("t99"."interactions") AS "interactions_mean__value",
  AVG("t99"."likes_at") AS "applause__value",
  AVG("t99"."comments_at") AS "conversation__value",
  AVG("t99"."spread_at") AS "amplification__value",
  CAST(SUM(CASE WHEN "t99"."likes_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t99"."likes_at") <> 0
    THEN COUNT("t99"."likes_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "applause_share__value",
  CAST(SUM(CASE WHEN "t99"."comments_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t99"."comments_at") <> 0
    THEN COUNT("t99"."comments_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "conversation_share__value",
  CAST(SUM(CASE WHEN "t99"."spread_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t99"."spread_at") <> 0
    THEN COUNT("t99"."spread_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "amplification_share__value",
  AVG("t99"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN "t99"."interactions" IS NOT NULL
      THEN "t99"."likes_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN "t99"."interactions" IS NOT NULL
      THEN "t99"."comments_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN "t99"."interactions" IS NOT NULL
      THEN "t99"."spread_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN "t99"."interactions" IS NOT NULL
      THEN "t99"."comments_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) / CASE
    WHEN SUM("t99"."interactions") <> 0
    THEN SUM("t99"."interactions")
    ELSE CAST(NULL AS DOUBLE)
  END AS "conversation_ratio__value",
  (
    SUM("t99"."good") - SUM("t99"."bad")
  ) / CASE
    WHEN (
      SUM("t99"."good") + SUM("t99"."bad")
    ) <> 0
    THEN SUM("t99"."good") + SUM("t99"."bad")
    ELSE CAST(NULL AS DOUBLE)
  END AS "reaction_polarity__value",
  SUM("t99"."good") + SUM("t99"."bad") AS "reaction_polarity__felt",
  MAX("t99"."best") / CASE
    WHEN SUM("t99"."interactions") <> 0
    THEN SUM("t99"."interactions")
    ELSE CAST(NULL AS DOUBLE)
  END AS "top_share__value",
  MAX("t99"."rate_median") AS "er_post_followers_median__value",
  MAX("t99"."rate_low") AS "er_post_followers_median__low",
  MAX("t99"."rate_high") AS "er_post_followers_median__high",
  AVG("t99"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t99"."interactions") / MAX("t99"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  SUM("t99"."day_rate") / CASE
    WHEN (
      (
        CAST(MAX("t99"."observed") AS DOUBLE) / 86400000.0
      ) - CAST(COUNT(DISTINCT "t99"."day") - COUNT(
        DISTINCT CASE
          WHEN "t99"."day_rate" IS NOT NULL
          THEN "t99"."day"
          ELSE CAST(NULL AS BIGINT)
        END
      ) AS DOUBLE)
    ) > 0
    THEN (
      CAST(MAX("t99"."observed") AS DOUBLE) / 86400000.0
    ) - CAST(COUNT(DISTINCT "t99"."day") - COUNT(
      DISTINCT CASE
        WHEN "t99"."day_rate" IS NOT NULL
        THEN "t99"."day"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS DOUBLE)
    ELSE CAST(NULL AS DOUBLE)
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN "t99"."view_share" IS NOT NULL
      THEN "t99"."interactions"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN "t99"."view_share" IS NOT NULL
        THEN "t99"."views_at"
        ELSE CAST(NULL AS DOUBLE)
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN "t99"."view_share" IS NOT NULL
        THEN "t99"."views_at"
        ELSE CAST(NULL AS DOUBLE)
      END
    )
    ELSE CAST(NULL AS DOUBLE)
  END AS "er_view_pooled__value",
  MAX("t99"."view_share_median") AS "er_view_median__value",
  MAX("t99"."view_share_low") AS "er_view_median__low",
  MAX("t99"."view_share_high") AS "er_view_median__high",
  MAX("t99"."view_rate_median") AS "view_rate_followers__value",
  MAX("t99"."view_rate_low") AS "view_rate_followers__low",
  MAX("t99"."view_rate_high") AS "view_rate_followers__high",
  AVG("t99"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t99"."interactions") / MAX("t99"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t99"."likes_at") / MAX("t99"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t99"."comments_at") / MAX("t99"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t99"."spread_at") / MAX("t99"."mean_followers")
  ) * 1000.0 AS "amplification_per_1000__value"
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
          "t84"."post_id",
          "t84"."account_id",
          "t84"."published_at",
          "t84"."form",
          "t84"."gone",
          "t84"."late",
          "t84"."as_of",
          "t84"."age",
          "t84"."current",
          "t84"."needs_likes",
          "t84"."needs_comments",
          "t84"."needs_shares",
          "t84"."needs_quotes",
          "t84"."needs_views",
          "t84"."number",
          "t84"."day",
          "t84"."interpolated",
          "t84"."rounded",
          "t84"."interactions",
          "t84"."likes_at",
          "t84"."comments_at",
          "t84"."spread_at",
          "t84"."approval_at",
          "t84"."views_at",
          "t84"."good",
          "t84"."bad",
          "t84"."followers",
          "t84"."after",
          "t84"."day_followers",
          "t84"."day_after",
          "t84"."rate",
          "t84"."view_rate",
          "t84"."view_share",
          "t84"."day_rate",
          CAST(NULL AS DOUBLE) AS "mean_followers",
          CAST(NULL AS BIGINT) AS "observed",
          CAST(NULL AS DOUBLE) AS "interactions_median",
          CAST(NULL AS DOUBLE) AS "interactions_low",
          CAST(NULL AS DOUBLE) AS "interactions_high",
          CAST(NULL AS DOUBLE) AS "rate_median",
          CAST(NULL AS DOUBLE) AS "rate_low",
          CAST(NULL AS DOUBLE) AS "rate_high",
          CAST(NULL AS DOUBLE) AS "view_share_median",
          CAST(NULL AS DOUBLE) AS "view_share_low",
          CAST(NULL AS DOUBLE) AS "view_share_high",
          CAST(NULL AS DOUBLE) AS "view_rate_median",
          CAST(NULL AS DOUBLE) AS "view_rate_low",
          CAST(NULL AS DOUBLE) AS "view_rate_high",
          CAST(NULL AS DOUBLE) AS "middle",
          CAST(NULL AS DOUBLE) AS "best"
        FROM "placed" AS "t84"
      ) AS "t86"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS BIGINT) AS "post_id",
          "t40"."account_id",
          CAST(NULL AS BIGINT) AS "published_at",
          CAST(NULL AS TINYINT) AS "form",
          CAST(NULL AS TINYINT) AS "gone",
          CAST(NULL AS TINYINT) AS "late",
          CAST(NULL AS BIGINT) AS "as_of",
          CAST(NULL AS BIGINT) AS "age",
          CAST(NULL AS BIGINT) AS "current",
          CAST(NULL AS BIGINT) AS "needs_likes",
          CAST(NULL AS BIGINT) AS "needs_comments",
          CAST(NULL AS BIGINT) AS "needs_shares",
          CAST(NULL AS BIGINT) AS "needs_quotes",
          CAST(NULL AS BIGINT) AS "needs_views",
          CAST(NULL AS BIGINT) AS "number",
          CAST(NULL AS BIGINT) AS "day",
          CAST(NULL AS BIGINT) AS "interpolated",
          CAST(NULL AS BIGINT) AS "rounded",
          CAST(NULL AS DOUBLE) AS "interactions",
          CAST(NULL AS DOUBLE) AS "likes_at",
          CAST(NULL AS DOUBLE) AS "comments_at",
          CAST(NULL AS DOUBLE) AS "spread_at",
          CAST(NULL AS DOUBLE) AS "approval_at",
          CAST(NULL AS DOUBLE) AS "views_at",
          CAST(NULL AS DOUBLE) AS "good",
          CAST(NULL AS DOUBLE) AS "bad",
          CAST(NULL AS BIGINT) AS "followers",
          CAST(NULL AS TINYINT) AS "after",
          CAST(NULL AS BIGINT) AS "day_followers",
          CAST(NULL AS TINYINT) AS "day_after",
          CAST(NULL AS DOUBLE) AS "rate",
          CAST(NULL AS DOUBLE) AS "view_rate",
          CAST(NULL AS DOUBLE) AS "view_share",
          CAST(NULL AS DOUBLE) AS "day_rate",
          "t40"."mean_followers",
          CAST(NULL AS BIGINT) AS "observed",
          CAST(NULL AS DOUBLE) AS "interactions_median",
          CAST(NULL AS DOUBLE) AS "interactions_low",
          CAST(NULL AS DOUBLE) AS "interactions_high",
          CAST(NULL AS DOUBLE) AS "rate_median",
          CAST(NULL AS DOUBLE) AS "rate_low",
          CAST(NULL AS DOUBLE) AS "rate_high",
          CAST(NULL AS DOUBLE) AS "view_share_median",
          CAST(NULL AS DOUBLE) AS "view_share_low",
          CAST(NULL AS DOUBLE) AS "view_share_high",
          CAST(NULL AS DOUBLE) AS "view_rate_median",
          CAST(NULL AS DOUBLE) AS "view_rate_low",
          CAST(NULL AS DOUBLE) AS "view_rate_high",
          CAST(NULL AS DOUBLE) AS "middle",
          CAST(NULL AS DOUBLE) AS "best"
        FROM (
          SELECT
            "t32"."account_id",
            CASE
              WHEN COUNT("t32"."seen_at") > 1
              THEN SUM(
                CAST("t32"."seen_at" - "t32"."since" AS DOUBLE) * CAST("t32"."followers" + "t32"."before" AS DOUBLE)
              ) / (
                CAST(MAX("t32"."seen_at") - MIN("t32"."seen_at") AS DOUBLE) * 2.0
              )
              ELSE CAST(MAX("t32"."followers") AS DOUBLE)
            END AS "mean_followers"
          FROM (
            SELECT
              "t27"."account_id",
              "t27"."seen_at",
              "t27"."followers",
              "t27"."window_start",
              "t27"."window_end",
              LAG("t27"."followers") OVER (
                PARTITION BY "t27"."account_id"
                ORDER BY "t27"."seen_at" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "before",
              LAG("t27"."seen_at") OVER (
                PARTITION BY "t27"."account_id"
                ORDER BY "t27"."seen_at" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "since"
            FROM (
              SELECT
                "t24"."account_id",
                "t24"."seen_at",
                "t24"."followers",
                "t24"."window_start",
                "t24"."window_end"
              FROM "t21" AS "t24"
              WHERE
                "t24"."followers" IS NOT NULL
                AND "t24"."seen_at" <= "t24"."as_of"
                AND "t24"."seen_at" >= (
                  "t24"."window_start" - 604800000
                )
                AND "t24"."seen_at" < (
                  "t24"."window_end" + 604800000 + 86400000
                )
                AND "t24"."seen_at" >= "t24"."window_start"
                AND "t24"."seen_at" < "t24"."window_end"
            ) AS "t27"
          ) AS "t32"
          GROUP BY
            1
        ) AS "t40"
      ) AS "t43"
    ) AS "t89"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS BIGINT) AS "post_id",
        "t41"."account_id",
        CAST(NULL AS BIGINT) AS "published_at",
        CAST(NULL AS TINYINT) AS "form",
        CAST(NULL AS TINYINT) AS "gone",
        CAST(NULL AS TINYINT) AS "late",
        CAST(NULL AS BIGINT) AS "as_of",
        CAST(NULL AS BIGINT) AS "age",
        CAST(NULL AS BIGINT) AS "current",
        CAST(NULL AS BIGINT) AS "needs_likes",
        CAST(NULL AS BIGINT) AS "needs_comments",
        CAST(NULL AS BIGINT) AS "needs_shares",
        CAST(NULL AS BIGINT) AS "needs_quotes",
        CAST(NULL AS BIGINT) AS "needs_views",
        CAST(NULL AS BIGINT) AS "number",
        CAST(NULL AS BIGINT) AS "day",
        CAST(NULL AS BIGINT) AS "interpolated",
        CAST(NULL AS BIGINT) AS "rounded",
        CAST(NULL AS DOUBLE) AS "interactions",
        CAST(NULL AS DOUBLE) AS "likes_at",
        CAST(NULL AS DOUBLE) AS "comments_at",
        CAST(NULL AS DOUBLE) AS "spread_at",
        CAST(NULL AS DOUBLE) AS "approval_at",
        CAST(NULL AS DOUBLE) AS "views_at",
        CAST(NULL AS DOUBLE) AS "good",
        CAST(NULL AS DOUBLE) AS "bad",
        CAST(NULL AS BIGINT) AS "followers",
        CAST(NULL AS TINYINT) AS "after",
        CAST(NULL AS BIGINT) AS "day_followers",
        CAST(NULL AS TINYINT) AS "day_after",
        CAST(NULL AS DOUBLE) AS "rate",
        CAST(NULL AS DOUBLE) AS "view_rate",
        CAST(NULL AS DOUBLE) AS "view_share",
        CAST(NULL AS DOUBLE) AS "day_rate",
        CAST(NULL AS DOUBLE) AS "mean_followers",
        "t41"."covered" AS "observed",
        CAST(NULL AS DOUBLE) AS "interactions_median",
        CAST(NULL AS DOUBLE) AS "interactions_low",
        CAST(NULL AS DOUBLE) AS "interactions_high",
        CAST(NULL AS DOUBLE) AS "rate_median",
        CAST(NULL AS DOUBLE) AS "rate_low",
        CAST(NULL AS DOUBLE) AS "rate_high",
        CAST(NULL AS DOUBLE) AS "view_share_median",
        CAST(NULL AS DOUBLE) AS "view_share_low",
        CAST(NULL AS DOUBLE) AS "view_share_high",
        CAST(NULL AS DOUBLE) AS "view_rate_median",
        CAST(NULL AS DOUBLE) AS "view_rate_low",
        CAST(NULL AS DOUBLE) AS "view_rate_high",
        CAST(NULL AS DOUBLE) AS "middle",
        CAST(NULL AS DOUBLE) AS "best"
      FROM (
        SELECT
          "t35"."account_id",
          SUM("t35"."fresh") AS "covered"
        FROM (
          SELECT
            "t31"."account_id",
            "t31"."platform",
            "t31"."window_start",
            "t31"."window_end",
            "t31"."seen_until",
            "t31"."eligible_until",
            "t31"."as_of",
            "t31"."age",
            "t31"."earlier_from",
            "t31"."needs_likes",
            "t31"."needs_comments",
            "t31"."needs_shares",
            "t31"."needs_quotes",
            "t31"."needs_views",
            "t31"."current",
            "t31"."id",
            "t31"."covers_from",
            "t31"."covers_to",
            "t31"."lower",
            "t31"."upper",
            "t31"."reached",
            CASE
              WHEN "t31"."upper" > CASE
                WHEN "t31"."reached" > "t31"."lower"
                THEN "t31"."reached"
                ELSE "t31"."lower"
              END
              THEN "t31"."upper" - CASE
                WHEN "t31"."reached" > "t31"."lower"
                THEN "t31"."reached"
                ELSE "t31"."lower"
              END
              ELSE 0
            END AS "fresh"
          FROM (
            SELECT
              "t25"."account_id",
              "t25"."platform",
              "t25"."window_start",
              "t25"."window_end",
              "t25"."seen_until",
              "t25"."eligible_until",
              "t25"."as_of",
              "t25"."age",
              "t25"."earlier_from",
              "t25"."needs_likes",
              "t25"."needs_comments",
              "t25"."needs_shares",
              "t25"."needs_quotes",
              "t25"."needs_views",
              "t25"."current",
              "t25"."id",
              "t25"."covers_from",
              "t25"."covers_to",
              "t25"."lower",
              "t25"."upper",
              COALESCE(
                MAX("t25"."upper") OVER (
                  PARTITION BY "t25"."account_id"
                  ORDER BY "t25"."lower" ASC, "t25"."upper" ASC, "t25"."id" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                ),
                "t25"."lower"
              ) AS "reached"
            FROM (
              SELECT
                "t20"."account_id",
                "t20"."platform",
                "t20"."window_start",
                "t20"."window_end",
                "t20"."seen_until",
                "t20"."eligible_until",
                "t20"."as_of",
                "t20"."age",
                "t20"."earlier_from",
                "t20"."needs_likes",
                "t20"."needs_comments",
                "t20"."needs_shares",
                "t20"."needs_quotes",
                "t20"."needs_views",
                "t20"."current",
                "t20"."id",
                "t20"."covers_from",
                "t20"."covers_to",
                CASE
                  WHEN "t20"."covers_from" > "t20"."window_start"
                  THEN "t20"."covers_from"
                  ELSE "t20"."window_start"
                END AS "lower",
                CASE
                  WHEN "t20"."covers_to" < "t20"."eligible_until"
                  THEN "t20"."covers_to"
                  ELSE "t20"."eligible_until"
                END AS "upper"
              FROM (
                SELECT
                  "t8"."account_id",
                  "t8"."platform",
                  "t8"."window_start",
                  "t8"."window_end",
                  "t8"."seen_until",
                  "t8"."eligible_until",
                  "t8"."as_of",
                  "t8"."age",
                  "t8"."earlier_from",
                  "t8"."needs_likes",
                  "t8"."needs_comments",
                  "t8"."needs_shares",
                  "t8"."needs_quotes",
                  "t8"."needs_views",
                  "t8"."current",
                  "t10"."id",
                  "t10"."covers_from",
                  "t10"."covers_to"
                FROM "subject" AS "t8"
                INNER JOIN "coverage" AS "t10"
                  ON "t8"."account_id" = "t10"."account_id"
              ) AS "t20"
              WHERE
                CASE
                  WHEN "t20"."covers_to" < "t20"."eligible_until"
                  THEN "t20"."covers_to"
                  ELSE "t20"."eligible_until"
                END > CASE
                  WHEN "t20"."covers_from" > "t20"."window_start"
                  THEN "t20"."covers_from"
                  ELSE "t20"."window_start"
                END
            ) AS "t25"
          ) AS "t31"
        ) AS "t35"
        GROUP BY
          1
      ) AS "t41"
    ) AS "t45"
  ) AS "t90"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS BIGINT) AS "post_id",
      "t97"."account_id",
      CAST(NULL AS BIGINT) AS "published_at",
      CAST(NULL AS TINYINT) AS "form",
      CAST(NULL AS TINYINT) AS "gone",
      CAST(NULL AS TINYINT) AS "late",
      CAST(NULL AS BIGINT) AS "as_of",
      CAST(NULL AS BIGINT) AS "age",
      CAST(NULL AS BIGINT) AS "current",
      CAST(NULL AS BIGINT) AS "needs_likes",
      CAST(NULL AS BIGINT) AS "needs_comments",
      CAST(NULL AS BIGINT) AS "needs_shares",
      CAST(NULL AS BIGINT) AS "needs_quotes",
      CAST(NULL AS BIGINT) AS "needs_views",
      CAST(NULL AS BIGINT) AS "number",
      CAST(NULL AS BIGINT) AS "day",
      CAST(NULL AS BIGINT) AS "interpolated",
      CAST(NULL AS BIGINT) AS "rounded",
      CAST(NULL AS DOUBLE) AS "interactions",
      CAST(NULL AS DOUBLE) AS "likes_at",
      CAST(NULL AS DOUBLE) AS "comments_at",
      CAST(NULL AS DOUBLE) AS "spread_at",
      CAST(NULL AS DOUBLE) AS "approval_at",
      CAST(NULL AS DOUBLE) AS "views_at",
      CAST(NULL AS DOUBLE) AS "good",
      CAST(NULL AS DOUBLE) AS "bad",
      CAST(NULL AS BIGINT) AS "followers",
      CAST(NULL AS TINYINT) AS "after",
      CAST(NULL AS BIGINT) AS "day_followers",
      CAST(NULL AS TINYINT) AS "day_after",
      CAST(NULL AS DOUBLE) AS "rate",
      CAST(NULL AS DOUBLE) AS "view_rate",
      CAST(NULL AS DOUBLE) AS "view_share",
      CAST(NULL AS DOUBLE) AS "day_rate",
      CAST(NULL AS DOUBLE) AS "mean_followers",
      CAST(NULL AS BIGINT) AS "observed",
      CASE WHEN "t97"."place" = 1 THEN "t97"."median" ELSE CAST(NULL AS DOUBLE) END AS "interactions_median",
      CASE WHEN "t97"."place" = 1 THEN "t97"."low" ELSE CAST(NULL AS DOUBLE) END AS "interactions_low",
      CASE WHEN "t97"."place" = 1 THEN "t97"."high" ELSE CAST(NULL AS DOUBLE) END AS "interactions_high",
      CASE WHEN "t97"."place" = 2 THEN "t97"."median" ELSE CAST(NULL AS DOUBLE) END AS "rate_median",
      CASE WHEN "t97"."place" = 2 THEN "t97"."low" ELSE CAST(NULL AS DOUBLE) END AS "rate_low",
      CASE WHEN "t97"."place" = 2 THEN "t97"."high" ELSE CAST(NULL AS DOUBLE) END AS "rate_high",
      CASE WHEN "t97"."place" = 3 THEN "t97"."median" ELSE CAST(NULL AS DOUBLE) END AS "view_share_median",
      CASE WHEN "t97"."place" = 3 THEN "t97"."low" ELSE CAST(NULL AS DOUBLE) END AS "view_share_low",
      CASE WHEN "t97"."place" = 3 THEN "t97"."high" ELSE CAST(NULL AS DOUBLE) END AS "view_share_high",
      CASE WHEN "t97"."place" = 4 THEN "t97"."median" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_median",
      CASE WHEN "t97"."place" = 4 THEN "t97"."low" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_low",
      CASE WHEN "t97"."place" = 4 THEN "t97"."high" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_high",
      CASE WHEN "t97"."place" = 1 THEN "t97"."middle" ELSE CAST(NULL AS DOUBLE) END AS "middle",
      CASE WHEN "t97"."place" = 1 THEN "t97"."best" ELSE CAST(NULL AS DOUBLE) END AS "best"
    FROM (
      SELECT
        "t96"."account_id",
        "t96"."place",
        AVG(
          CASE
            WHEN (
              (
                "t96"."rank" * 2
              ) >= "t96"."of"
            )
            AND (
              (
                "t96"."rank" * 2
              ) <= (
                "t96"."of" + 2
              )
            )
            THEN "t96"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t96"."of" + 1
                ) - (
                  "t96"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t96"."of" + 1
                  ) - (
                    "t96"."rank" * 2
                  )
                ) * (
                  (
                    "t96"."of" + 1
                  ) - (
                    "t96"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t96"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t96"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t96"."of" + 1
                ) - (
                  (
                    (
                      "t96"."of" + 1
                    ) - "t96"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t96"."of" + 1
                  ) - (
                    (
                      (
                        "t96"."of" + 1
                      ) - "t96"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t96"."of" + 1
                  ) - (
                    (
                      (
                        "t96"."of" + 1
                      ) - "t96"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t96"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t96"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t96"."rank" * 4
              ) > (
                "t96"."of" - (
                  "t96"."of" % 4
                )
              )
            )
            AND (
              (
                "t96"."rank" * 4
              ) <= (
                (
                  "t96"."of" * 4
                ) - (
                  "t96"."of" - (
                    "t96"."of" % 4
                  )
                )
              )
            )
            THEN "t96"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t96"."of" - "t96"."rank"
              ) * 10
            ) < (
              (
                "t96"."of" + 9
              ) - (
                (
                  "t96"."of" + 9
                ) % 10
              )
            )
            THEN "t96"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t94"."account_id",
            "t94"."post_id",
            "t94"."place",
            "t94"."value",
            "t94"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t94"."account_id", "t94"."place"
                ORDER BY "t94"."value" ASC, "t94"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t93"."account_id",
              "t93"."post_id",
              "t93"."place",
              CASE
                WHEN "t93"."place" = 1
                THEN "t93"."interactions"
                WHEN "t93"."place" = 2
                THEN "t93"."rate"
                WHEN "t93"."place" = 3
                THEN "t93"."view_share"
                WHEN "t93"."place" = 4
                THEN "t93"."view_rate"
                ELSE CAST(NULL AS DOUBLE)
              END AS "value",
              CASE
                WHEN "t93"."place" = 1
                THEN "t93"."n_interactions"
                WHEN "t93"."place" = 2
                THEN "t93"."n_rate"
                WHEN "t93"."place" = 3
                THEN "t93"."n_view_share"
                WHEN "t93"."place" = 4
                THEN "t93"."n_view_rate"
                ELSE CAST(NULL AS BIGINT)
              END AS "of"
            FROM (
              SELECT
                "t87"."account_id",
                "t87"."post_id",
                "t87"."interactions",
                "t87"."rate",
                "t87"."view_share",
                "t87"."view_rate",
                "t9"."place",
                "t92"."of_account",
                "t92"."n_interactions",
                "t92"."n_rate",
                "t92"."n_view_share",
                "t92"."n_view_rate"
              FROM (
                SELECT
                  "t84"."account_id",
                  "t84"."post_id",
                  "t84"."interactions",
                  "t84"."rate",
                  "t84"."view_share",
                  "t84"."view_rate"
                FROM "placed" AS "t84"
              ) AS "t87"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t88"."account_id" AS "of_account",
                  "t88"."n_interactions",
                  "t88"."n_rate",
                  "t88"."n_view_share",
                  "t88"."n_view_rate"
                FROM (
                  SELECT
                    "t84"."account_id",
                    COUNT("t84"."interactions") AS "n_interactions",
                    COUNT("t84"."rate") AS "n_rate",
                    COUNT("t84"."view_share") AS "n_view_share",
                    COUNT("t84"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t84"
                  GROUP BY
                    1
                ) AS "t88"
              ) AS "t92"
                ON "t87"."account_id" = "t92"."of_account"
            ) AS "t93"
            WHERE
              CASE
                WHEN "t93"."place" = 1
                THEN "t93"."interactions"
                WHEN "t93"."place" = 2
                THEN "t93"."rate"
                WHEN "t93"."place" = 3
                THEN "t93"."view_share"
                WHEN "t93"."place" = 4
                THEN "t93"."view_rate"
                ELSE CAST(NULL AS DOUBLE)
              END IS NOT NULL
          ) AS "t94"
        ) AS "t95"
        WHERE
          (
            (
              (
                "t95"."rank" * 2
              ) >= "t95"."of"
            )
            AND (
              (
                "t95"."rank" * 2
              ) <= (
                "t95"."of" + 2
              )
            )
          )
          OR (
            (
              (
                (
                  "t95"."of" + 1
                ) - (
                  "t95"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t95"."of" + 1
                  ) - (
                    "t95"."rank" * 2
                  )
                ) * (
                  (
                    "t95"."of" + 1
                  ) - (
                    "t95"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t95"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t95"."of" + 1
                  ) - (
                    (
                      "t95"."rank" + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t95"."of" + 1
                    ) - (
                      (
                        "t95"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t95"."of" + 1
                    ) - (
                      (
                        "t95"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t95"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t95"."of" + 1
                ) - (
                  (
                    (
                      "t95"."of" + 1
                    ) - "t95"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t95"."of" + 1
                  ) - (
                    (
                      (
                        "t95"."of" + 1
                      ) - "t95"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t95"."of" + 1
                  ) - (
                    (
                      (
                        "t95"."of" + 1
                      ) - "t95"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t95"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t95"."of" + 1
                  ) - (
                    (
                      (
                        "t95"."of" + 2
                      ) - "t95"."rank"
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t95"."of" + 1
                    ) - (
                      (
                        (
                          "t95"."of" + 2
                        ) - "t95"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t95"."of" + 1
                    ) - (
                      (
                        (
                          "t95"."of" + 2
                        ) - "t95"."rank"
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t95"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              "t95"."place" = 1
            )
            AND (
              (
                "t95"."rank" * 4
              ) > (
                "t95"."of" - (
                  "t95"."of" % 4
                )
              )
            )
          )
      ) AS "t96"
      GROUP BY
        1,
        2
    ) AS "t97"
  ) AS "t98"
) AS "t99"
GROUP BY
  1
