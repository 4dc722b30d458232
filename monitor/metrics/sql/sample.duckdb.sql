WITH "t16" AS (
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
    "t9"."seen_at",
    "t9"."followers",
    "t9"."posts_total",
    "t9"."precision"
  FROM "subject" AS "t8"
  INNER JOIN "audience_snapshot" AS "t9"
    ON "t8"."account_id" = "t9"."account_id"
), "t26" AS (
  SELECT
    "t24"."account_id",
    "t24"."seen_at",
    "t24"."followers",
    "t24"."window_start",
    "t24"."window_end",
    "t24"."day",
    "t24"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t24"."account_id"
        ORDER BY "t24"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t24"."seen_at") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t24"."followers") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t24"."last") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t21"."account_id",
      "t21"."seen_at",
      "t21"."followers",
      "t21"."window_start",
      "t21"."window_end",
      "t21"."day",
      FIRST_VALUE("t21"."followers") OVER (
        PARTITION BY "t21"."account_id", "t21"."day"
        ORDER BY "t21"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t19"."account_id",
        "t19"."seen_at",
        "t19"."followers",
        "t19"."window_start",
        "t19"."window_end",
        "t19"."seen_at" - (
          "t19"."seen_at" % 86400000
        ) AS "day"
      FROM "t16" AS "t19"
      WHERE
        "t19"."followers" IS NOT NULL
        AND "t19"."seen_at" <= "t19"."as_of"
        AND "t19"."seen_at" >= (
          "t19"."window_start" - 604800000
        )
        AND "t19"."seen_at" < (
          "t19"."window_end" + 604800000 + 86400000
        )
    ) AS "t21"
  ) AS "t24"
), "bounded" AS MATERIALIZED (
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
    "t34"."day",
    MAX(
      CASE
        WHEN (
          COALESCE("t34"."run_here", 0) = 1
        )
        AND (
          "t34"."seen" <= (
            "t34"."published_at" + "t34"."age"
          )
        )
        THEN "t34"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t34"."run_here", 0) = 1
        )
        AND NOT (
          "t34"."seen" <= (
            "t34"."published_at" + "t34"."age"
          )
        )
        THEN "t34"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
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
      "t29"."number",
      "t29"."day",
      "t12"."run_post",
      "t12"."seen",
      "t12"."run_here"
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
        "t25"."number",
        "t25"."at" - (
          "t25"."at" % 86400000
        ) AS "day"
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
          "t23"."at",
          "t23"."turn",
          SUM(1 - "t23"."turn") OVER (
            PARTITION BY "t23"."account_id"
            ORDER BY "t23"."at" ASC, "t23"."turn" ASC, "t23"."post_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "number"
        FROM (
          SELECT
            *
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
              "t13"."needs_views",
              "t13"."published_at" AS "at",
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
                "t10"."id",
                "t10"."account_id" AS "account_id_post",
                "t10"."kind",
                "t10"."published_at",
                "t10"."flags",
                "t10"."reply_to_own",
                "t10"."first_seen_at",
                "t10"."gone_at",
                "t10"."format",
                "t10"."asks",
                "t10"."letters",
                "t10"."detected_language",
                "t10"."described_by"
              FROM "subject" AS "t8"
              CROSS JOIN "post" AS "t10"
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
          ) AS "t20"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              CAST(NULL AS BIGINT) AS "post_id",
              "t19"."account_id",
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
              "t19"."seen_at" AS "at",
              0 AS "turn"
            FROM "t16" AS "t19"
            WHERE
              "t19"."followers" IS NOT NULL
              AND "t19"."seen_at" <= "t19"."as_of"
              AND "t19"."seen_at" >= (
                "t19"."window_start" - 604800000
              )
              AND "t19"."seen_at" < (
                "t19"."window_end" + 604800000 + 86400000
              )
          ) AS "t22"
        ) AS "t23"
      ) AS "t25"
      WHERE
        "t25"."turn" = 1
    ) AS "t29"
    LEFT OUTER JOIN (
      SELECT
        "t4"."post_id" AS "run_post",
        "t4"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t12"
      ON "t29"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t29"."as_of"
      AND "t12"."seen" <= (
        "t29"."published_at" + (
          "t29"."age" * 2
        )
      )
  ) AS "t34"
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
    "t42"."post_id",
    "t42"."account_id",
    "t42"."published_at",
    "t42"."form",
    "t42"."gone",
    "t42"."late",
    "t42"."as_of",
    "t42"."age",
    "t42"."current",
    "t42"."needs_likes",
    "t42"."needs_comments",
    "t42"."needs_shares",
    "t42"."needs_quotes",
    "t42"."needs_views",
    "t42"."number",
    "t42"."day",
    "t42"."b_at",
    "t42"."a_at",
    "t42"."b_precision",
    "t42"."b_likes",
    "t42"."b_comments",
    "t42"."b_shares",
    "t42"."b_quotes",
    "t42"."b_views",
    "t42"."b_told",
    "t42"."a_precision",
    "t42"."a_likes",
    "t42"."a_comments",
    "t42"."a_shares",
    "t42"."a_quotes",
    "t42"."a_views",
    "t42"."a_told",
    "t42"."share",
    CASE
      WHEN "t42"."choice" = 0
      THEN 0
      WHEN "t42"."over" = 1
      THEN 1
      ELSE "t42"."choice"
    END AS "pick",
    CASE WHEN "t42"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t41"."post_id",
      "t41"."account_id",
      "t41"."published_at",
      "t41"."form",
      "t41"."gone",
      "t41"."late",
      "t41"."as_of",
      "t41"."age",
      "t41"."current",
      "t41"."needs_likes",
      "t41"."needs_comments",
      "t41"."needs_shares",
      "t41"."needs_quotes",
      "t41"."needs_views",
      "t41"."number",
      "t41"."day",
      "t41"."b_at",
      "t41"."a_at",
      "t41"."b_last_seen_at",
      "t41"."b_precision",
      "t41"."b_likes",
      "t41"."b_comments",
      "t41"."b_shares",
      "t41"."b_quotes",
      "t41"."b_views",
      "t41"."b_told",
      "t41"."a_last_seen_at",
      "t41"."a_precision",
      "t41"."a_likes",
      "t41"."a_comments",
      "t41"."a_shares",
      "t41"."a_quotes",
      "t41"."a_views",
      "t41"."a_told",
      "t41"."b_first",
      "t41"."a_first",
      "t41"."b_last",
      "t41"."over",
      "t41"."b_age",
      "t41"."a_age",
      CASE
        WHEN (
          (
            (
              "t41"."age" - "t41"."b_age"
            ) * 20
          ) <= "t41"."age"
        )
        AND (
          (
            (
              "t41"."a_age" - "t41"."age"
            ) * 20
          ) <= "t41"."age"
        )
        AND (
          (
            "t41"."age" - "t41"."b_age"
          ) <= (
            "t41"."a_age" - "t41"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t41"."a_age" - "t41"."age"
          ) * 20
        ) <= "t41"."age"
        THEN 2
        WHEN (
          (
            "t41"."age" - "t41"."b_age"
          ) * 20
        ) <= "t41"."age"
        THEN 1
        WHEN (
          "t41"."b_age" > 0
        ) AND (
          "t41"."a_age" <= (
            "t41"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t41"."age" - "t41"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t41"."a_age" - "t41"."b_age" AS DOUBLE) > 0
        THEN CAST("t41"."a_age" - "t41"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
    FROM (
      SELECT
        "t40"."post_id",
        "t40"."account_id",
        "t40"."published_at",
        "t40"."form",
        "t40"."gone",
        "t40"."late",
        "t40"."as_of",
        "t40"."age",
        "t40"."current",
        "t40"."needs_likes",
        "t40"."needs_comments",
        "t40"."needs_shares",
        "t40"."needs_quotes",
        "t40"."needs_views",
        "t40"."number",
        "t40"."day",
        "t40"."b_at",
        "t40"."a_at",
        "t40"."b_last_seen_at",
        "t40"."b_precision",
        "t40"."b_likes",
        "t40"."b_comments",
        "t40"."b_shares",
        "t40"."b_quotes",
        "t40"."b_views",
        "t40"."b_told",
        "t40"."a_last_seen_at",
        "t40"."a_precision",
        "t40"."a_likes",
        "t40"."a_comments",
        "t40"."a_shares",
        "t40"."a_quotes",
        "t40"."a_views",
        "t40"."a_told",
        "t40"."b_first",
        "t40"."a_first",
        "t40"."b_last",
        "t40"."over",
        CASE WHEN "t40"."over" = 1 THEN "t40"."b_first" ELSE "t40"."b_last" END AS "b_age",
        CASE WHEN "t40"."over" = 1 THEN "t40"."b_last" ELSE "t40"."a_first" END AS "a_age"
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
          "t39"."b_at",
          "t39"."a_at",
          "t39"."b_last_seen_at",
          "t39"."b_precision",
          "t39"."b_likes",
          "t39"."b_comments",
          "t39"."b_shares",
          "t39"."b_quotes",
          "t39"."b_views",
          "t39"."b_told",
          "t39"."a_last_seen_at",
          "t39"."a_precision",
          "t39"."a_likes",
          "t39"."a_comments",
          "t39"."a_shares",
          "t39"."a_quotes",
          "t39"."a_views",
          "t39"."a_told",
          "t39"."b_at" - "t39"."published_at" AS "b_first",
          "t39"."a_at" - "t39"."published_at" AS "a_first",
          CASE
            WHEN "t39"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t39"."b_last_seen_at" < "t39"."as_of"
              THEN "t39"."b_last_seen_at"
              ELSE "t39"."as_of"
            END - "t39"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t39"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t39"."b_last_seen_at" < "t39"."as_of"
                THEN "t39"."b_last_seen_at"
                ELSE "t39"."as_of"
              END - "t39"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t39"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t38"."post_id",
            "t38"."account_id",
            "t38"."published_at",
            "t38"."form",
            "t38"."gone",
            "t38"."late",
            "t38"."as_of",
            "t38"."age",
            "t38"."current",
            "t38"."needs_likes",
            "t38"."needs_comments",
            "t38"."needs_shares",
            "t38"."needs_quotes",
            "t38"."needs_views",
            "t38"."number",
            "t38"."day",
            "t38"."b_at",
            "t38"."a_at",
            "t17"."b_last_seen_at",
            "t17"."b_precision",
            "t17"."b_likes",
            "t17"."b_comments",
            "t17"."b_shares",
            "t17"."b_quotes",
            "t17"."b_views",
            "t17"."b_told",
            "t18"."a_last_seen_at",
            "t18"."a_precision",
            "t18"."a_likes",
            "t18"."a_comments",
            "t18"."a_shares",
            "t18"."a_quotes",
            "t18"."a_views",
            "t18"."a_told"
          FROM "bounded" AS "t38"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "run_at",
              "t4"."last_seen_at" AS "b_last_seen_at",
              "t4"."precision" AS "b_precision",
              "t4"."likes" AS "b_likes",
              "t4"."comments" AS "b_comments",
              "t4"."shares" AS "b_shares",
              "t4"."quotes" AS "b_quotes",
              "t4"."views" AS "b_views",
              CASE WHEN "t4"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t17"
            ON "t38"."post_id" = "t17"."run_post" AND "t38"."b_at" = "t17"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "run_at",
              "t4"."last_seen_at" AS "a_last_seen_at",
              "t4"."precision" AS "a_precision",
              "t4"."likes" AS "a_likes",
              "t4"."comments" AS "a_comments",
              "t4"."shares" AS "a_shares",
              "t4"."quotes" AS "a_quotes",
              "t4"."views" AS "a_views",
              CASE WHEN "t4"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t18"
            ON "t38"."post_id" = "t18"."run_post" AND "t38"."a_at" = "t18"."run_at"
        ) AS "t39"
      ) AS "t40"
    ) AS "t41"
  ) AS "t42"
), "aged" AS MATERIALIZED (
  SELECT
    "t45"."post_id",
    "t45"."account_id",
    "t45"."published_at",
    "t45"."form",
    "t45"."gone",
    "t45"."late",
    "t45"."as_of",
    "t45"."age",
    "t45"."current",
    "t45"."needs_likes",
    "t45"."needs_comments",
    "t45"."needs_shares",
    "t45"."needs_quotes",
    "t45"."needs_views",
    "t45"."number",
    "t45"."day",
    "t45"."interpolated",
    "t45"."rounded",
    "t45"."pick",
    "t45"."share",
    "t45"."b_at",
    "t45"."a_at",
    "t45"."b_told",
    "t45"."a_told",
    CASE
      WHEN (
        "t45"."needs_likes" + "t45"."needs_comments" + "t45"."needs_shares" + "t45"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t45"."needs_likes" = 1 THEN "t45"."likes_at_age" ELSE 0.0 END + CASE WHEN "t45"."needs_comments" = 1 THEN "t45"."comments_at_age" ELSE 0.0 END + CASE WHEN "t45"."needs_shares" = 1 THEN "t45"."shares_at_age" ELSE 0.0 END + CASE WHEN "t45"."needs_quotes" = 1 THEN "t45"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t45"."needs_likes" > 0
      THEN CASE WHEN "t45"."needs_likes" = 1 THEN "t45"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t45"."needs_comments" > 0
      THEN CASE WHEN "t45"."needs_comments" = 1 THEN "t45"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t45"."needs_shares" + "t45"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t45"."needs_shares" = 1 THEN "t45"."shares_at_age" ELSE 0.0 END + CASE WHEN "t45"."needs_quotes" = 1 THEN "t45"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t45"."needs_likes" + "t45"."needs_shares"
      ) > 0
      THEN CASE WHEN "t45"."needs_likes" = 1 THEN "t45"."likes_at_age" ELSE 0.0 END + CASE WHEN "t45"."needs_shares" = 1 THEN "t45"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t45"."needs_views" > 0
      THEN CASE WHEN "t45"."needs_views" = 1 THEN "t45"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
  FROM (
    SELECT
      "t44"."post_id",
      "t44"."account_id",
      "t44"."published_at",
      "t44"."form",
      "t44"."gone",
      "t44"."late",
      "t44"."as_of",
      "t44"."age",
      "t44"."current",
      "t44"."needs_likes",
      "t44"."needs_comments",
      "t44"."needs_shares",
      "t44"."needs_quotes",
      "t44"."needs_views",
      "t44"."number",
      "t44"."day",
      CASE
        WHEN "t44"."pick" = 1
        THEN CAST("t44"."b_likes" AS DOUBLE)
        WHEN "t44"."pick" = 2
        THEN CAST("t44"."a_likes" AS DOUBLE)
        WHEN "t44"."pick" = 3
        THEN (
          CAST("t44"."b_likes" AS DOUBLE) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_likes" AS DOUBLE) * "t44"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t44"."pick" = 1
        THEN CAST("t44"."b_comments" AS DOUBLE)
        WHEN "t44"."pick" = 2
        THEN CAST("t44"."a_comments" AS DOUBLE)
        WHEN "t44"."pick" = 3
        THEN (
          CAST("t44"."b_comments" AS DOUBLE) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_comments" AS DOUBLE) * "t44"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t44"."pick" = 1
        THEN CAST("t44"."b_shares" AS DOUBLE)
        WHEN "t44"."pick" = 2
        THEN CAST("t44"."a_shares" AS DOUBLE)
        WHEN "t44"."pick" = 3
        THEN (
          CAST("t44"."b_shares" AS DOUBLE) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_shares" AS DOUBLE) * "t44"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t44"."pick" = 1
        THEN CAST("t44"."b_quotes" AS DOUBLE)
        WHEN "t44"."pick" = 2
        THEN CAST("t44"."a_quotes" AS DOUBLE)
        WHEN "t44"."pick" = 3
        THEN (
          CAST("t44"."b_quotes" AS DOUBLE) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_quotes" AS DOUBLE) * "t44"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t44"."pick" = 1
        THEN CAST("t44"."b_views" AS DOUBLE)
        WHEN "t44"."pick" = 2
        THEN CAST("t44"."a_views" AS DOUBLE)
        WHEN "t44"."pick" = 3
        THEN (
          CAST("t44"."b_views" AS DOUBLE) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_views" AS DOUBLE) * "t44"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      CAST("t44"."interpolated" AS BIGINT) AS "interpolated",
      CAST(CASE
        WHEN "t44"."pick" = 1
        THEN CASE WHEN "t44"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t44"."pick" = 2
        THEN CASE WHEN "t44"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t44"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t44"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t44"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS BIGINT) AS "rounded",
      CAST("t44"."pick" AS BIGINT) AS "pick",
      "t44"."share",
      "t44"."b_at",
      "t44"."a_at",
      COALESCE(CAST("t44"."b_told" AS BIGINT), 0) AS "b_told",
      COALESCE(CAST("t44"."a_told" AS BIGINT), 0) AS "a_told"
    FROM "picked" AS "t44"
  ) AS "t45"
)
SELECT
  "t68"."account_id",
  "t68"."published_at",
  "t68"."post_id",
  "t68"."form",
  "t68"."interactions",
  "t68"."likes_at",
  "t68"."comments_at",
  "t68"."spread_at",
  "t68"."approval_at",
  "t68"."views_at",
  "t68"."good",
  "t68"."bad",
  "t68"."followers",
  "t68"."day_followers",
  "t68"."interpolated",
  "t68"."rounded"
FROM (
  SELECT
    "t67"."post_id",
    "t67"."account_id",
    "t67"."published_at",
    "t67"."form",
    "t67"."gone",
    "t67"."late",
    "t67"."as_of",
    "t67"."age",
    "t67"."current",
    "t67"."needs_likes",
    "t67"."needs_comments",
    "t67"."needs_shares",
    "t67"."needs_quotes",
    "t67"."needs_views",
    "t67"."number",
    "t67"."day",
    "t67"."interpolated",
    "t67"."rounded",
    "t67"."interactions",
    "t67"."likes_at",
    "t67"."comments_at",
    "t67"."spread_at",
    "t67"."approval_at",
    "t67"."views_at",
    "t67"."good",
    "t67"."bad",
    CASE
      WHEN CASE
        WHEN (
          "t67"."published_at" - "t35"."early_at"
        ) <= 604800000
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t67"."published_at"
        ) <= 604800000
        THEN "t35"."later"
        ELSE CAST(NULL AS BIGINT)
      END > 0
      THEN CASE
        WHEN (
          "t67"."published_at" - "t35"."early_at"
        ) <= 604800000
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t67"."published_at"
        ) <= 604800000
        THEN "t35"."later"
        ELSE CAST(NULL AS BIGINT)
      END
      ELSE CAST(NULL AS BIGINT)
    END AS "followers",
    CASE
      WHEN (
        "t67"."published_at" - "t35"."early_at"
      ) <= 604800000
      THEN 0
      WHEN (
        "t35"."later_at" - "t67"."published_at"
      ) <= 604800000
      THEN 1
      ELSE 0
    END AS "after",
    CASE
      WHEN "t35"."later_at" <= (
        "t67"."day" + 86399999
      )
      THEN CASE WHEN "t35"."day_last" > 0 THEN "t35"."day_last" ELSE CAST(NULL AS BIGINT) END
      ELSE CASE
        WHEN CASE
          WHEN (
            (
              "t67"."day" + 86399999
            ) - "t35"."early_at"
          ) <= 604800000
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t67"."day" + 86399999
            )
          ) <= 604800000
          THEN "t35"."later"
          ELSE CAST(NULL AS BIGINT)
        END > 0
        THEN CASE
          WHEN (
            (
              "t67"."day" + 86399999
            ) - "t35"."early_at"
          ) <= 604800000
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t67"."day" + 86399999
            )
          ) <= 604800000
          THEN "t35"."later"
          ELSE CAST(NULL AS BIGINT)
        END
        ELSE CAST(NULL AS BIGINT)
      END
    END AS "day_followers",
    CASE
      WHEN "t35"."later_at" <= (
        "t67"."day" + 86399999
      )
      THEN 0
      ELSE CASE
        WHEN (
          (
            "t67"."day" + 86399999
          ) - "t35"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t35"."later_at" - (
            "t67"."day" + 86399999
          )
        ) <= 604800000
        THEN 1
        ELSE 0
      END
    END AS "day_after"
  FROM (
    SELECT
      "t65"."post_id",
      "t65"."account_id",
      "t65"."published_at",
      "t65"."form",
      "t65"."gone",
      "t65"."late",
      "t65"."as_of",
      "t65"."age",
      "t65"."current",
      "t65"."needs_likes",
      "t65"."needs_comments",
      "t65"."needs_shares",
      "t65"."needs_quotes",
      "t65"."needs_views",
      "t65"."number",
      "t65"."day",
      "t65"."interpolated",
      "t65"."rounded",
      "t65"."interactions",
      "t65"."likes_at",
      "t65"."comments_at",
      "t65"."spread_at",
      "t65"."approval_at",
      "t65"."views_at",
      CASE
        WHEN "t65"."pick" = 1
        THEN CAST(CASE
          WHEN "t65"."b_told" = 1
          THEN COALESCE("t65"."b_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t65"."pick" = 2
        THEN CAST(CASE
          WHEN "t65"."a_told" = 1
          THEN COALESCE("t65"."a_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t65"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t65"."b_told" = 1
            THEN COALESCE("t65"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t65"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t65"."a_told" = 1
            THEN COALESCE("t65"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t65"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "good",
      CASE
        WHEN "t65"."pick" = 1
        THEN CAST(CASE
          WHEN "t65"."b_told" = 1
          THEN COALESCE("t65"."b_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t65"."pick" = 2
        THEN CAST(CASE
          WHEN "t65"."a_told" = 1
          THEN COALESCE("t65"."a_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t65"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t65"."b_told" = 1
            THEN COALESCE("t65"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t65"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t65"."a_told" = 1
            THEN COALESCE("t65"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t65"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "bad"
    FROM (
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
        "t48"."interpolated",
        "t48"."rounded",
        "t48"."pick",
        "t48"."share",
        "t48"."b_at",
        "t48"."a_at",
        "t48"."b_told",
        "t48"."a_told",
        "t48"."interactions",
        "t48"."likes_at",
        "t48"."comments_at",
        "t48"."spread_at",
        "t48"."approval_at",
        "t48"."views_at",
        "t63"."b_good",
        "t63"."b_bad",
        "t64"."a_good",
        "t64"."a_bad"
      FROM "aged" AS "t48"
      LEFT OUTER JOIN (
        SELECT
          "t59"."mood_post",
          SUM(CASE WHEN "t59"."sign" > 0 THEN "t59"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
          SUM(CASE WHEN "t59"."sign" < 0 THEN "t59"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
        FROM (
          SELECT
            "t57"."mood_post",
            "t57"."name",
            "t57"."count",
            "t6"."sign"
          FROM (
            SELECT
              "t53"."mood_post",
              "t53"."name",
              "t53"."count"
            FROM (
              SELECT
                "t51"."mood_post",
                "t51"."mood_at",
                "t7"."post_id",
                "t7"."first_seen_at",
                "t7"."name",
                "t7"."count"
              FROM (
                SELECT
                  "t47"."post_id" AS "mood_post",
                  "t47"."b_at" AS "mood_at"
                FROM "aged" AS "t47"
                WHERE
                  "t47"."b_told" = 1
              ) AS "t51"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t53"
            WHERE
              "t53"."mood_post" = "t53"."post_id" AND "t53"."mood_at" = "t53"."first_seen_at"
          ) AS "t57"
          INNER JOIN "mood" AS "t6"
            ON "t57"."name" = "t6"."name"
        ) AS "t59"
        GROUP BY
          1
      ) AS "t63"
        ON "t48"."post_id" = "t63"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t60"."mood_post",
          SUM(CASE WHEN "t60"."sign" > 0 THEN "t60"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
          SUM(CASE WHEN "t60"."sign" < 0 THEN "t60"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
        FROM (
          SELECT
            "t58"."mood_post",
            "t58"."name",
            "t58"."count",
            "t6"."sign"
          FROM (
            SELECT
              "t54"."mood_post",
              "t54"."name",
              "t54"."count"
            FROM (
              SELECT
                "t52"."mood_post",
                "t52"."mood_at",
                "t7"."post_id",
                "t7"."first_seen_at",
                "t7"."name",
                "t7"."count"
              FROM (
                SELECT
                  "t47"."post_id" AS "mood_post",
                  "t47"."a_at" AS "mood_at"
                FROM "aged" AS "t47"
                WHERE
                  "t47"."a_told" = 1
              ) AS "t52"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t54"
            WHERE
              "t54"."mood_post" = "t54"."post_id" AND "t54"."mood_at" = "t54"."first_seen_at"
          ) AS "t58"
          INNER JOIN "mood" AS "t6"
            ON "t58"."name" = "t6"."name"
        ) AS "t60"
        GROUP BY
          1
      ) AS "t64"
        ON "t48"."post_id" = "t64"."mood_post"
    ) AS "t65"
  ) AS "t67"
  LEFT OUTER JOIN (
    SELECT
      "t32"."account_id" AS "span_account",
      "t32"."number" AS "span_number",
      "t32"."later_at",
      "t32"."later",
      "t32"."day_last",
      "t32"."early_at",
      "t32"."early"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id",
          "t28"."number",
          "t28"."later_at",
          "t28"."later",
          "t28"."day_last",
          "t28"."seen_at" AS "early_at",
          "t28"."followers" AS "early"
        FROM "t26" AS "t28"
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id",
          0 AS "number",
          "t28"."seen_at" AS "later_at",
          "t28"."followers" AS "later",
          "t28"."last" AS "day_last",
          CAST(NULL AS BIGINT) AS "early_at",
          CAST(NULL AS BIGINT) AS "early"
        FROM "t26" AS "t28"
        WHERE
          "t28"."number" = 1
      ) AS "t31"
    ) AS "t32"
  ) AS "t35"
    ON "t67"."account_id" = "t35"."span_account"
    AND "t67"."number" = "t35"."span_number"
) AS "t68"
