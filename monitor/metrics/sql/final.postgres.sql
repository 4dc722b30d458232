WITH "t33" AS (
  SELECT
    "t30"."last_account" AS "account_id",
    CAST("t8"."followers" AS DOUBLE PRECISION) AS "mean_followers"
  FROM (
    SELECT
      "t27"."account_id" AS "last_account",
      "t27"."last_at"
    FROM (
      SELECT
        "t24"."account_id",
        MAX("t24"."seen_at") AS "last_at"
      FROM (
        SELECT
          "t20"."account_id",
          "t20"."seen_at",
          "t20"."followers"
        FROM (
          SELECT
            "t9"."account_id",
            "t9"."platform",
            "t9"."window_start",
            "t9"."window_end",
            "t9"."seen_until",
            "t9"."eligible_until",
            "t9"."as_of",
            "t9"."age",
            "t9"."earlier_from",
            "t9"."needs_likes",
            "t9"."needs_comments",
            "t9"."needs_shares",
            "t9"."needs_quotes",
            "t9"."needs_views",
            "t9"."current",
            "t8"."seen_at",
            "t8"."followers",
            "t8"."posts_total",
            "t8"."precision"
          FROM "subject" AS "t9"
          INNER JOIN "audience_snapshot" AS "t8"
            ON "t9"."account_id" = "t8"."account_id"
        ) AS "t20"
        WHERE
          "t20"."followers" IS NOT NULL
          AND "t20"."seen_at" <= "t20"."as_of"
          AND "t20"."current" = 1
      ) AS "t24"
      GROUP BY
        1
    ) AS "t27"
  ) AS "t30"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t30"."last_account" = "t8"."account_id" AND "t30"."last_at" = "t8"."seen_at"
), "picked" AS MATERIALIZED (
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
    "t44"."b_at",
    "t44"."a_at",
    "t44"."b_last_seen_at",
    "t44"."b_precision",
    "t44"."b_likes",
    "t44"."b_comments",
    "t44"."b_shares",
    "t44"."b_quotes",
    "t44"."b_views",
    "t44"."b_told",
    "t44"."a_last_seen_at",
    "t44"."a_precision",
    "t44"."a_likes",
    "t44"."a_comments",
    "t44"."a_shares",
    "t44"."a_quotes",
    "t44"."a_views",
    "t44"."a_told",
    CASE
      WHEN (
        "t44"."b_at" IS NOT NULL
      )
      AND (
        (
          CASE
            WHEN "t44"."b_last_seen_at" < "t44"."as_of"
            THEN "t44"."b_last_seen_at"
            ELSE "t44"."as_of"
          END - "t44"."published_at"
        ) > "t44"."age"
      )
      THEN 1
      ELSE 0
    END AS "pick",
    0 AS "interpolated",
    0.0 AS "share"
  FROM (
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
      "t42"."b_at",
      "t42"."a_at",
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
        "t38"."b_at",
        CAST(NULL AS BIGINT) AS "a_at"
      FROM (
        SELECT
          "t32"."post_id",
          "t32"."account_id",
          "t32"."published_at",
          "t32"."form",
          "t32"."gone",
          "t32"."late",
          "t32"."as_of",
          "t32"."age",
          "t32"."current",
          "t32"."needs_likes",
          "t32"."needs_comments",
          "t32"."needs_shares",
          "t32"."needs_quotes",
          "t32"."needs_views",
          MAX(
            CASE
              WHEN COALESCE("t32"."run_here", 0) = 1
              THEN "t32"."seen"
              ELSE CAST(NULL AS BIGINT)
            END
          ) AS "b_at"
        FROM (
          SELECT
            "t28"."post_id",
            "t28"."account_id",
            "t28"."published_at",
            "t28"."form",
            "t28"."gone",
            "t28"."late",
            "t28"."as_of",
            "t28"."age",
            "t28"."current",
            "t28"."needs_likes",
            "t28"."needs_comments",
            "t28"."needs_shares",
            "t28"."needs_quotes",
            "t28"."needs_views",
            "t16"."run_post",
            "t16"."seen",
            "t16"."run_here"
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
              "t17"."needs_views"
            FROM (
              SELECT
                "t9"."account_id",
                "t9"."platform",
                "t9"."window_start",
                "t9"."window_end",
                "t9"."seen_until",
                "t9"."eligible_until",
                "t9"."as_of",
                "t9"."age",
                "t9"."earlier_from",
                "t9"."needs_likes",
                "t9"."needs_comments",
                "t9"."needs_shares",
                "t9"."needs_quotes",
                "t9"."needs_views",
                "t9"."current",
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
              FROM "subject" AS "t9"
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
          ) AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "seen",
              1 AS "run_here"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t16"
            ON "t28"."post_id" = "t16"."run_post" AND "t16"."seen" <= "t28"."as_of"
        ) AS "t32"
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
      ) AS "t38"
    ) AS "t42"
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
      ON "t42"."post_id" = "t22"."run_post" AND "t42"."b_at" = "t22"."run_at"
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
      ON "t42"."post_id" = "t23"."run_post" AND "t42"."a_at" = "t23"."run_at"
  ) AS "t44"
), "aged" AS MATERIALIZED (
  SELECT
    "t47"."post_id",
    "t47"."account_id",
    "t47"."published_at",
    "t47"."form",
    "t47"."gone",
    "t47"."late",
    "t47"."as_of",
    "t47"."age",
    "t47"."current",
    "t47"."needs_likes",
    "t47"."needs_comments",
    "t47"."needs_shares",
    "t47"."needs_quotes",
    "t47"."needs_views",
    "t47"."interpolated",
    "t47"."rounded",
    "t47"."pick",
    "t47"."share",
    "t47"."b_at",
    "t47"."a_at",
    "t47"."b_told",
    "t47"."a_told",
    CASE
      WHEN (
        "t47"."needs_likes" + "t47"."needs_comments" + "t47"."needs_shares" + "t47"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t47"."needs_likes" = 1 THEN "t47"."likes_at_age" ELSE 0.0 END + CASE WHEN "t47"."needs_comments" = 1 THEN "t47"."comments_at_age" ELSE 0.0 END + CASE WHEN "t47"."needs_shares" = 1 THEN "t47"."shares_at_age" ELSE 0.0 END + CASE WHEN "t47"."needs_quotes" = 1 THEN "t47"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "interactions",
    CASE
      WHEN "t47"."needs_likes" > 0
      THEN CASE WHEN "t47"."needs_likes" = 1 THEN "t47"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "likes_at",
    CASE
      WHEN "t47"."needs_comments" > 0
      THEN CASE WHEN "t47"."needs_comments" = 1 THEN "t47"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "comments_at",
    CASE
      WHEN (
        "t47"."needs_shares" + "t47"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t47"."needs_shares" = 1 THEN "t47"."shares_at_age" ELSE 0.0 END + CASE WHEN "t47"."needs_quotes" = 1 THEN "t47"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "spread_at",
    CASE
      WHEN (
        "t47"."needs_likes" + "t47"."needs_shares"
      ) > 0
      THEN CASE WHEN "t47"."needs_likes" = 1 THEN "t47"."likes_at_age" ELSE 0.0 END + CASE WHEN "t47"."needs_shares" = 1 THEN "t47"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "approval_at",
    CASE
      WHEN "t47"."needs_views" > 0
      THEN CASE WHEN "t47"."needs_views" = 1 THEN "t47"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "views_at"
  FROM (
    SELECT
      "t46"."post_id",
      "t46"."account_id",
      "t46"."published_at",
      "t46"."form",
      "t46"."gone",
      "t46"."late",
      "t46"."as_of",
      "t46"."age",
      "t46"."current",
      "t46"."needs_likes",
      "t46"."needs_comments",
      "t46"."needs_shares",
      "t46"."needs_quotes",
      "t46"."needs_views",
      CASE
        WHEN "t46"."pick" = 1
        THEN CAST("t46"."b_likes" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 2
        THEN CAST("t46"."a_likes" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 3
        THEN (
          CAST("t46"."b_likes" AS DOUBLE PRECISION) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_likes" AS DOUBLE PRECISION) * "t46"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "likes_at_age",
      CASE
        WHEN "t46"."pick" = 1
        THEN CAST("t46"."b_comments" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 2
        THEN CAST("t46"."a_comments" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 3
        THEN (
          CAST("t46"."b_comments" AS DOUBLE PRECISION) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_comments" AS DOUBLE PRECISION) * "t46"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "comments_at_age",
      CASE
        WHEN "t46"."pick" = 1
        THEN CAST("t46"."b_shares" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 2
        THEN CAST("t46"."a_shares" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 3
        THEN (
          CAST("t46"."b_shares" AS DOUBLE PRECISION) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_shares" AS DOUBLE PRECISION) * "t46"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "shares_at_age",
      CASE
        WHEN "t46"."pick" = 1
        THEN CAST("t46"."b_quotes" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 2
        THEN CAST("t46"."a_quotes" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 3
        THEN (
          CAST("t46"."b_quotes" AS DOUBLE PRECISION) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_quotes" AS DOUBLE PRECISION) * "t46"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "quotes_at_age",
      CASE
        WHEN "t46"."pick" = 1
        THEN CAST("t46"."b_views" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 2
        THEN CAST("t46"."a_views" AS DOUBLE PRECISION)
        WHEN "t46"."pick" = 3
        THEN (
          CAST("t46"."b_views" AS DOUBLE PRECISION) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_views" AS DOUBLE PRECISION) * "t46"."share"
        )
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "views_at_age",
      "t46"."interpolated",
      CASE
        WHEN "t46"."pick" = 1
        THEN CASE WHEN "t46"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t46"."pick" = 2
        THEN CASE WHEN "t46"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t46"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t46"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t46"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS "rounded",
      "t46"."pick",
      "t46"."share",
      "t46"."b_at",
      "t46"."a_at",
      "t46"."b_told",
      "t46"."a_told"
    FROM "picked" AS "t46"
  ) AS "t47"
), "placed" AS MATERIALIZED (
  SELECT
    "t70"."post_id",
    "t70"."account_id",
    "t70"."published_at",
    "t70"."form",
    "t70"."gone",
    "t70"."late",
    "t70"."as_of",
    "t70"."age",
    "t70"."current",
    "t70"."needs_likes",
    "t70"."needs_comments",
    "t70"."needs_shares",
    "t70"."needs_quotes",
    "t70"."needs_views",
    "t70"."interpolated",
    "t70"."rounded",
    "t70"."interactions",
    "t70"."likes_at",
    "t70"."comments_at",
    "t70"."spread_at",
    "t70"."approval_at",
    "t70"."views_at",
    "t70"."good",
    "t70"."bad",
    "t70"."followers",
    "t70"."after",
    "t70"."day_followers",
    "t70"."day_after",
    "t70"."day",
    CAST("t70"."interactions" AS DOUBLE PRECISION) / "t70"."followers" AS "rate",
    CAST("t70"."views_at" AS DOUBLE PRECISION) / "t70"."followers" AS "view_rate",
    CAST(CASE
      WHEN (
        "t70"."interactions" IS NOT NULL
      ) AND (
        "t70"."views_at" > 0
      )
      THEN "t70"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS DOUBLE PRECISION) / CASE
      WHEN (
        "t70"."interactions" IS NOT NULL
      ) AND (
        "t70"."views_at" > 0
      )
      THEN "t70"."views_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "view_share",
    CAST("t70"."interactions" AS DOUBLE PRECISION) / "t70"."day_followers" AS "day_rate"
  FROM (
    SELECT
      "t69"."post_id",
      "t69"."account_id",
      "t69"."published_at",
      "t69"."form",
      "t69"."gone",
      "t69"."late",
      "t69"."as_of",
      "t69"."age",
      "t69"."current",
      "t69"."needs_likes",
      "t69"."needs_comments",
      "t69"."needs_shares",
      "t69"."needs_quotes",
      "t69"."needs_views",
      "t69"."interpolated",
      "t69"."rounded",
      "t69"."interactions",
      "t69"."likes_at",
      "t69"."comments_at",
      "t69"."spread_at",
      "t69"."approval_at",
      "t69"."views_at",
      "t69"."good",
      "t69"."bad",
      CASE
        WHEN "t39"."newest" > 0
        THEN "t39"."newest"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "followers",
      0 AS "after",
      CASE
        WHEN "t39"."newest" > 0
        THEN "t39"."newest"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "day_followers",
      0 AS "day_after",
      "t69"."published_at" - (
        "t69"."published_at" % 86400000
      ) AS "day"
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
        "t67"."interpolated",
        "t67"."rounded",
        "t67"."interactions",
        "t67"."likes_at",
        "t67"."comments_at",
        "t67"."spread_at",
        "t67"."approval_at",
        "t67"."views_at",
        CASE
          WHEN "t67"."pick" = 1
          THEN CAST(CASE
            WHEN "t67"."b_told" = 1
            THEN COALESCE("t67"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t67"."pick" = 2
          THEN CAST(CASE
            WHEN "t67"."a_told" = 1
            THEN COALESCE("t67"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t67"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t67"."b_told" = 1
              THEN COALESCE("t67"."b_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * (
              1.0 - "t67"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t67"."a_told" = 1
              THEN COALESCE("t67"."a_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * "t67"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "good",
        CASE
          WHEN "t67"."pick" = 1
          THEN CAST(CASE
            WHEN "t67"."b_told" = 1
            THEN COALESCE("t67"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t67"."pick" = 2
          THEN CAST(CASE
            WHEN "t67"."a_told" = 1
            THEN COALESCE("t67"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t67"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t67"."b_told" = 1
              THEN COALESCE("t67"."b_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * (
              1.0 - "t67"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t67"."a_told" = 1
              THEN COALESCE("t67"."a_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * "t67"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "bad"
      FROM (
        SELECT
          "t50"."post_id",
          "t50"."account_id",
          "t50"."published_at",
          "t50"."form",
          "t50"."gone",
          "t50"."late",
          "t50"."as_of",
          "t50"."age",
          "t50"."current",
          "t50"."needs_likes",
          "t50"."needs_comments",
          "t50"."needs_shares",
          "t50"."needs_quotes",
          "t50"."needs_views",
          "t50"."interpolated",
          "t50"."rounded",
          "t50"."pick",
          "t50"."share",
          "t50"."b_at",
          "t50"."a_at",
          "t50"."b_told",
          "t50"."a_told",
          "t50"."interactions",
          "t50"."likes_at",
          "t50"."comments_at",
          "t50"."spread_at",
          "t50"."approval_at",
          "t50"."views_at",
          "t65"."b_good",
          "t65"."b_bad",
          "t66"."a_good",
          "t66"."a_bad"
        FROM "aged" AS "t50"
        LEFT OUTER JOIN (
          SELECT
            "t61"."mood_post",
            SUM(CASE WHEN "t61"."sign" > 0 THEN "t61"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
            SUM(CASE WHEN "t61"."sign" < 0 THEN "t61"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
          FROM (
            SELECT
              "t59"."mood_post",
              "t59"."name",
              "t59"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t55"."mood_post",
                "t55"."name",
                "t55"."count"
              FROM (
                SELECT
                  "t53"."mood_post",
                  "t53"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t49"."post_id" AS "mood_post",
                    "t49"."b_at" AS "mood_at"
                  FROM "aged" AS "t49"
                  WHERE
                    "t49"."b_told" = 1
                ) AS "t53"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t55"
              WHERE
                "t55"."mood_post" = "t55"."post_id" AND "t55"."mood_at" = "t55"."first_seen_at"
            ) AS "t59"
            INNER JOIN "mood" AS "t12"
              ON "t59"."name" = "t12"."name"
          ) AS "t61"
          GROUP BY
            1
        ) AS "t65"
          ON "t50"."post_id" = "t65"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t62"."mood_post",
            SUM(CASE WHEN "t62"."sign" > 0 THEN "t62"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
            SUM(CASE WHEN "t62"."sign" < 0 THEN "t62"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
          FROM (
            SELECT
              "t60"."mood_post",
              "t60"."name",
              "t60"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t56"."mood_post",
                "t56"."name",
                "t56"."count"
              FROM (
                SELECT
                  "t54"."mood_post",
                  "t54"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t49"."post_id" AS "mood_post",
                    "t49"."a_at" AS "mood_at"
                  FROM "aged" AS "t49"
                  WHERE
                    "t49"."a_told" = 1
                ) AS "t54"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t56"
              WHERE
                "t56"."mood_post" = "t56"."post_id" AND "t56"."mood_at" = "t56"."first_seen_at"
            ) AS "t60"
            INNER JOIN "mood" AS "t12"
              ON "t60"."name" = "t12"."name"
          ) AS "t62"
          GROUP BY
            1
        ) AS "t66"
          ON "t50"."post_id" = "t66"."mood_post"
      ) AS "t67"
    ) AS "t69"
    LEFT OUTER JOIN (
      SELECT
        "t34"."account_id" AS "faces_account",
        "t34"."mean_followers" AS "newest"
      FROM "t33" AS "t34"
    ) AS "t39"
      ON "t69"."account_id" = "t39"."faces_account"
  ) AS "t70"
)
SELECT
  "t87"."account_id",
  COUNT("t87"."post_id") AS "eligible",
  MAX("t87"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t87"."observed") AS DOUBLE PRECISION) / 86400000.0
  ) - CAST(COUNT(DISTINCT "t87"."day") - COUNT(
    DISTINCT CASE
      WHEN "t87"."day_rate" IS NOT NULL
      THEN "t87"."day"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS DOUBLE PRECISION) AS "kept_days",
  COUNT("t87"."day_followers") AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" > 0
      ) AND (
        "t87"."views_at" = 0
      )
      THEN 1
      ELSE 0
    END
  ) AS "views_inconsistent",
  COUNT("t87"."interactions") AS "interactions__n",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__late",
  COUNT("t87"."likes_at") AS "likes_at__n",
  SUM(
    CASE
      WHEN (
        "t87"."likes_at" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."likes_at" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."likes_at" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."likes_at" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__late",
  COUNT("t87"."comments_at") AS "comments_at__n",
  SUM(
    CASE
      WHEN (
        "t87"."comments_at" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."comments_at" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."comments_at" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."comments_at" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__late",
  COUNT("t87"."spread_at") AS "spread_at__n",
  SUM(
    CASE
      WHEN (
        "t87"."spread_at" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."spread_at" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."spread_at" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."spread_at" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__late",
  COUNT("t87"."good") AS "good__n",
  SUM(
    CASE WHEN (
      "t87"."good" IS NULL
    ) AND (
      "t87"."gone" = 1
    ) THEN 1 ELSE 0 END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."good" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."good" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."good" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__late",
  COUNT("t87"."view_share") AS "view_share__n",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."view_share" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."view_share" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."view_share" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__late",
  COUNT("t87"."rate") AS "rate__n",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."rate" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."rate" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."rate" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN (
        "t87"."rate" IS NOT NULL
      ) AND (
        "t87"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN (
        "t87"."rate" IS NOT NULL
      ) AND (
        "t87"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NOT NULL
      ) AND (
        "t87"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__faceless",
  COUNT("t87"."view_rate") AS "view_rate__n",
  SUM(
    CASE
      WHEN (
        "t87"."views_at" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."view_rate" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."view_rate" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."view_rate" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN (
        "t87"."view_rate" IS NOT NULL
      ) AND (
        "t87"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN (
        "t87"."view_rate" IS NOT NULL
      ) AND (
        "t87"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t87"."views_at" IS NOT NULL
      ) AND (
        "t87"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__faceless",
  COUNT("t87"."day_rate") AS "day_rate__n",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NULL
      ) AND (
        "t87"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t87"."day_rate" IS NOT NULL
      ) AND (
        "t87"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t87"."day_rate" IS NOT NULL
      ) AND (
        "t87"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t87"."day_rate" IS NOT NULL
      ) AND (
        "t87"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN (
        "t87"."day_rate" IS NOT NULL
      ) AND (
        "t87"."day_after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN (
        "t87"."day_rate" IS NOT NULL
      ) AND (
        "t87"."day_followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" IS NOT NULL
      ) AND (
        "t87"."day_followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__faceless",
  MAX("t87"."interactions_median") AS "interactions_median__value",
  MAX("t87"."interactions_low") AS "interactions_median__low",
  MAX("t87"."interactions_high") AS "interactions_median__high",
  MAX("t87"."middle") AS "interactions_iqmean__value",
  SUM("t87"."interactions") AS "interactions_total__value",
  AVG("t87"."interactions") AS "interactions_mean__value",
  AVG("t87"."likes_at") AS "applause__value",
  AVG("t87"."comments_at") AS "conversation__value",
  AVG("t87"."spread_at") AS "amplification__value",
  CAST(SUM(CASE WHEN "t87"."likes_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t87"."likes_at") <> 0
    THEN COUNT("t87"."likes_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "applause_share__value",
  CAST(SUM(CASE WHEN "t87"."comments_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t87"."comments_at") <> 0
    THEN COUNT("t87"."comments_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "conversation_share__value",
  CAST(SUM(CASE WHEN "t87"."spread_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t87"."spread_at") <> 0
    THEN COUNT("t87"."spread_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "amplification_share__value",
  AVG("t87"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN "t87"."interactions" IS NOT NULL
      THEN "t87"."likes_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN "t87"."interactions" IS NOT NULL
      THEN "t87"."comments_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN "t87"."interactions" IS NOT NULL
      THEN "t87"."spread_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__amplification",
  CAST(SUM(
    CASE
      WHEN "t87"."interactions" IS NOT NULL
      THEN "t87"."comments_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS DOUBLE PRECISION) / CASE
    WHEN SUM("t87"."interactions") <> 0
    THEN SUM("t87"."interactions")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "conversation_ratio__value",
  CAST((
    SUM("t87"."good") - SUM("t87"."bad")
  ) AS DOUBLE PRECISION) / CASE
    WHEN (
      SUM("t87"."good") + SUM("t87"."bad")
    ) <> 0
    THEN SUM("t87"."good") + SUM("t87"."bad")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "reaction_polarity__value",
  SUM("t87"."good") + SUM("t87"."bad") AS "reaction_polarity__felt",
  CAST(MAX("t87"."best") AS DOUBLE PRECISION) / CASE
    WHEN SUM("t87"."interactions") <> 0
    THEN SUM("t87"."interactions")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "top_share__value",
  MAX("t87"."rate_median") AS "er_post_followers_median__value",
  MAX("t87"."rate_low") AS "er_post_followers_median__low",
  MAX("t87"."rate_high") AS "er_post_followers_median__high",
  AVG("t87"."rate") AS "er_post_followers_mean__value",
  (
    CAST(AVG("t87"."interactions") AS DOUBLE PRECISION) / MAX("t87"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  CAST(SUM("t87"."day_rate") AS DOUBLE PRECISION) / CASE
    WHEN (
      (
        CAST(MAX("t87"."observed") AS DOUBLE PRECISION) / 86400000.0
      ) - CAST(COUNT(DISTINCT "t87"."day") - COUNT(
        DISTINCT CASE
          WHEN "t87"."day_rate" IS NOT NULL
          THEN "t87"."day"
          ELSE CAST(NULL AS BIGINT)
        END
      ) AS DOUBLE PRECISION)
    ) > 0
    THEN (
      CAST(MAX("t87"."observed") AS DOUBLE PRECISION) / 86400000.0
    ) - CAST(COUNT(DISTINCT "t87"."day") - COUNT(
      DISTINCT CASE
        WHEN "t87"."day_rate" IS NOT NULL
        THEN "t87"."day"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS DOUBLE PRECISION)
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "er_day_followers__value",
  CAST(SUM(
    CASE
      WHEN "t87"."view_share" IS NOT NULL
      THEN "t87"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS DOUBLE PRECISION) / CASE
    WHEN SUM(
      CASE
        WHEN "t87"."view_share" IS NOT NULL
        THEN "t87"."views_at"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN "t87"."view_share" IS NOT NULL
        THEN "t87"."views_at"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "er_view_pooled__value",
  MAX("t87"."view_share_median") AS "er_view_median__value",
  MAX("t87"."view_share_low") AS "er_view_median__low",
  MAX("t87"."view_share_high") AS "er_view_median__high",
  MAX("t87"."view_rate_median") AS "view_rate_followers__value",
  MAX("t87"."view_rate_low") AS "view_rate_followers__low",
  MAX("t87"."view_rate_high") AS "view_rate_followers__high",
  AVG("t87"."view_rate") AS "view_rate_followers_mean__value",
  (
    CAST(AVG("t87"."interactions") AS DOUBLE PRECISION) / MAX("t87"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    CAST(AVG("t87"."likes_at") AS DOUBLE PRECISION) / MAX("t87"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    CAST(AVG("t87"."comments_at") AS DOUBLE PRECISION) / MAX("t87"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    CAST(AVG("t87"."spread_at") AS DOUBLE PRECISION) / MAX("t87"."mean_followers")
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
          "t72"."post_id",
          "t72"."account_id",
          "t72"."published_at",
          "t72"."form",
          "t72"."gone",
          "t72"."late",
          "t72"."as_of",
          "t72"."age",
          "t72"."current",
          "t72"."needs_likes",
          "t72"."needs_comments",
          "t72"."needs_shares",
          "t72"."needs_quotes",
          "t72"."needs_views",
          "t72"."interpolated",
          "t72"."rounded",
          "t72"."interactions",
          "t72"."likes_at",
          "t72"."comments_at",
          "t72"."spread_at",
          "t72"."approval_at",
          "t72"."views_at",
          "t72"."good",
          "t72"."bad",
          "t72"."followers",
          "t72"."after",
          "t72"."day_followers",
          "t72"."day_after",
          "t72"."day",
          "t72"."rate",
          "t72"."view_rate",
          "t72"."view_share",
          "t72"."day_rate",
          CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
          CAST(NULL AS BIGINT) AS "observed",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "middle",
          CAST(NULL AS DOUBLE PRECISION) AS "best"
        FROM "placed" AS "t72"
      ) AS "t74"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS BIGINT) AS "post_id",
          "t34"."account_id",
          CAST(NULL AS BIGINT) AS "published_at",
          CAST(NULL AS SMALLINT) AS "form",
          CAST(NULL AS SMALLINT) AS "gone",
          CAST(NULL AS SMALLINT) AS "late",
          CAST(NULL AS BIGINT) AS "as_of",
          CAST(NULL AS BIGINT) AS "age",
          CAST(NULL AS BIGINT) AS "current",
          CAST(NULL AS BIGINT) AS "needs_likes",
          CAST(NULL AS BIGINT) AS "needs_comments",
          CAST(NULL AS BIGINT) AS "needs_shares",
          CAST(NULL AS BIGINT) AS "needs_quotes",
          CAST(NULL AS BIGINT) AS "needs_views",
          CAST(NULL AS SMALLINT) AS "interpolated",
          CAST(NULL AS SMALLINT) AS "rounded",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions",
          CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
          CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
          CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
          CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
          CAST(NULL AS DOUBLE PRECISION) AS "views_at",
          CAST(NULL AS DOUBLE PRECISION) AS "good",
          CAST(NULL AS DOUBLE PRECISION) AS "bad",
          CAST(NULL AS DOUBLE PRECISION) AS "followers",
          CAST(NULL AS BIGINT) AS "after",
          CAST(NULL AS DOUBLE PRECISION) AS "day_followers",
          CAST(NULL AS BIGINT) AS "day_after",
          CAST(NULL AS BIGINT) AS "day",
          CAST(NULL AS DOUBLE PRECISION) AS "rate",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share",
          CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
          "t34"."mean_followers",
          CAST(NULL AS BIGINT) AS "observed",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "middle",
          CAST(NULL AS DOUBLE PRECISION) AS "best"
        FROM "t33" AS "t34"
      ) AS "t35"
    ) AS "t77"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS BIGINT) AS "post_id",
        "t41"."account_id",
        CAST(NULL AS BIGINT) AS "published_at",
        CAST(NULL AS SMALLINT) AS "form",
        CAST(NULL AS SMALLINT) AS "gone",
        CAST(NULL AS SMALLINT) AS "late",
        CAST(NULL AS BIGINT) AS "as_of",
        CAST(NULL AS BIGINT) AS "age",
        CAST(NULL AS BIGINT) AS "current",
        CAST(NULL AS BIGINT) AS "needs_likes",
        CAST(NULL AS BIGINT) AS "needs_comments",
        CAST(NULL AS BIGINT) AS "needs_shares",
        CAST(NULL AS BIGINT) AS "needs_quotes",
        CAST(NULL AS BIGINT) AS "needs_views",
        CAST(NULL AS SMALLINT) AS "interpolated",
        CAST(NULL AS SMALLINT) AS "rounded",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions",
        CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
        CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
        CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
        CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
        CAST(NULL AS DOUBLE PRECISION) AS "views_at",
        CAST(NULL AS DOUBLE PRECISION) AS "good",
        CAST(NULL AS DOUBLE PRECISION) AS "bad",
        CAST(NULL AS DOUBLE PRECISION) AS "followers",
        CAST(NULL AS BIGINT) AS "after",
        CAST(NULL AS DOUBLE PRECISION) AS "day_followers",
        CAST(NULL AS BIGINT) AS "day_after",
        CAST(NULL AS BIGINT) AS "day",
        CAST(NULL AS DOUBLE PRECISION) AS "rate",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share",
        CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
        CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
        "t41"."covered" AS "observed",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
        CAST(NULL AS DOUBLE PRECISION) AS "middle",
        CAST(NULL AS DOUBLE PRECISION) AS "best"
      FROM (
        SELECT
          "t37"."account_id",
          SUM("t37"."fresh") AS "covered"
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
                "t21"."account_id",
                "t21"."platform",
                "t21"."window_start",
                "t21"."window_end",
                "t21"."seen_until",
                "t21"."eligible_until",
                "t21"."as_of",
                "t21"."age",
                "t21"."earlier_from",
                "t21"."needs_likes",
                "t21"."needs_comments",
                "t21"."needs_shares",
                "t21"."needs_quotes",
                "t21"."needs_views",
                "t21"."current",
                "t21"."id",
                "t21"."covers_from",
                "t21"."covers_to",
                CASE
                  WHEN "t21"."covers_from" > "t21"."window_start"
                  THEN "t21"."covers_from"
                  ELSE "t21"."window_start"
                END AS "lower",
                CASE
                  WHEN "t21"."covers_to" < "t21"."eligible_until"
                  THEN "t21"."covers_to"
                  ELSE "t21"."eligible_until"
                END AS "upper"
              FROM (
                SELECT
                  "t9"."account_id",
                  "t9"."platform",
                  "t9"."window_start",
                  "t9"."window_end",
                  "t9"."seen_until",
                  "t9"."eligible_until",
                  "t9"."as_of",
                  "t9"."age",
                  "t9"."earlier_from",
                  "t9"."needs_likes",
                  "t9"."needs_comments",
                  "t9"."needs_shares",
                  "t9"."needs_quotes",
                  "t9"."needs_views",
                  "t9"."current",
                  "t11"."id",
                  "t11"."covers_from",
                  "t11"."covers_to"
                FROM "subject" AS "t9"
                INNER JOIN "coverage" AS "t11"
                  ON "t9"."account_id" = "t11"."account_id"
              ) AS "t21"
              WHERE
                CASE
                  WHEN "t21"."covers_to" < "t21"."eligible_until"
                  THEN "t21"."covers_to"
                  ELSE "t21"."eligible_until"
                END > CASE
                  WHEN "t21"."covers_from" > "t21"."window_start"
                  THEN "t21"."covers_from"
                  ELSE "t21"."window_start"
                END
            ) AS "t25"
          ) AS "t31"
        ) AS "t37"
        GROUP BY
          1
      ) AS "t41"
    ) AS "t43"
  ) AS "t78"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS BIGINT) AS "post_id",
      "t85"."account_id",
      CAST(NULL AS BIGINT) AS "published_at",
      CAST(NULL AS SMALLINT) AS "form",
      CAST(NULL AS SMALLINT) AS "gone",
      CAST(NULL AS SMALLINT) AS "late",
      CAST(NULL AS BIGINT) AS "as_of",
      CAST(NULL AS BIGINT) AS "age",
      CAST(NULL AS BIGINT) AS "current",
      CAST(NULL AS BIGINT) AS "needs_likes",
      CAST(NULL AS BIGINT) AS "needs_comments",
      CAST(NULL AS BIGINT) AS "needs_shares",
      CAST(NULL AS BIGINT) AS "needs_quotes",
      CAST(NULL AS BIGINT) AS "needs_views",
      CAST(NULL AS SMALLINT) AS "interpolated",
      CAST(NULL AS SMALLINT) AS "rounded",
      CAST(NULL AS DOUBLE PRECISION) AS "interactions",
      CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
      CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
      CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
      CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
      CAST(NULL AS DOUBLE PRECISION) AS "views_at",
      CAST(NULL AS DOUBLE PRECISION) AS "good",
      CAST(NULL AS DOUBLE PRECISION) AS "bad",
      CAST(NULL AS DOUBLE PRECISION) AS "followers",
      CAST(NULL AS BIGINT) AS "after",
      CAST(NULL AS DOUBLE PRECISION) AS "day_followers",
      CAST(NULL AS BIGINT) AS "day_after",
      CAST(NULL AS BIGINT) AS "day",
      CAST(NULL AS DOUBLE PRECISION) AS "rate",
      CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
      CAST(NULL AS DOUBLE PRECISION) AS "view_share",
      CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
      CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
      CAST(NULL AS BIGINT) AS "observed",
      CASE
        WHEN "t85"."place" = 1
        THEN "t85"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "interactions_median",
      CASE WHEN "t85"."place" = 1 THEN "t85"."low" ELSE CAST(NULL AS DOUBLE PRECISION) END AS "interactions_low",
      CASE
        WHEN "t85"."place" = 1
        THEN "t85"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "interactions_high",
      CASE
        WHEN "t85"."place" = 2
        THEN "t85"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "rate_median",
      CASE WHEN "t85"."place" = 2 THEN "t85"."low" ELSE CAST(NULL AS DOUBLE PRECISION) END AS "rate_low",
      CASE
        WHEN "t85"."place" = 2
        THEN "t85"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "rate_high",
      CASE
        WHEN "t85"."place" = 3
        THEN "t85"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_share_median",
      CASE WHEN "t85"."place" = 3 THEN "t85"."low" ELSE CAST(NULL AS DOUBLE PRECISION) END AS "view_share_low",
      CASE
        WHEN "t85"."place" = 3
        THEN "t85"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_share_high",
      CASE
        WHEN "t85"."place" = 4
        THEN "t85"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_rate_median",
      CASE WHEN "t85"."place" = 4 THEN "t85"."low" ELSE CAST(NULL AS DOUBLE PRECISION) END AS "view_rate_low",
      CASE
        WHEN "t85"."place" = 4
        THEN "t85"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_rate_high",
      CASE
        WHEN "t85"."place" = 1
        THEN "t85"."middle"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "middle",
      CASE
        WHEN "t85"."place" = 1
        THEN "t85"."best"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "best"
    FROM (
      SELECT
        "t84"."account_id",
        "t84"."place",
        AVG(
          CASE
            WHEN (
              (
                "t84"."rank" * 2
              ) >= "t84"."of"
            )
            AND (
              (
                "t84"."rank" * 2
              ) <= (
                "t84"."of" + 2
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t84"."of" + 1
                ) - (
                  "t84"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t84"."of" + 1
                  ) - (
                    "t84"."rank" * 2
                  )
                ) * (
                  (
                    "t84"."of" + 1
                  ) - (
                    "t84"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t84"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t84"."of" + 1
                ) - (
                  (
                    (
                      "t84"."of" + 1
                    ) - "t84"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t84"."of" + 1
                  ) - (
                    (
                      (
                        "t84"."of" + 1
                      ) - "t84"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t84"."of" + 1
                  ) - (
                    (
                      (
                        "t84"."of" + 1
                      ) - "t84"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t84"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t84"."rank" * 4
              ) > (
                "t84"."of" - (
                  "t84"."of" % 4
                )
              )
            )
            AND (
              (
                "t84"."rank" * 4
              ) <= (
                (
                  "t84"."of" * 4
                ) - (
                  "t84"."of" - (
                    "t84"."of" % 4
                  )
                )
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t84"."of" - "t84"."rank"
              ) * 10
            ) < (
              (
                "t84"."of" + 9
              ) - (
                (
                  "t84"."of" + 9
                ) % 10
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t82"."account_id",
            "t82"."post_id",
            "t82"."place",
            "t82"."value",
            "t82"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t82"."account_id", "t82"."place"
                ORDER BY "t82"."value" ASC, "t82"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t81"."account_id",
              "t81"."post_id",
              "t81"."place",
              CASE
                WHEN "t81"."place" = 1
                THEN "t81"."interactions"
                WHEN "t81"."place" = 2
                THEN "t81"."rate"
                WHEN "t81"."place" = 3
                THEN "t81"."view_share"
                WHEN "t81"."place" = 4
                THEN "t81"."view_rate"
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END AS "value",
              CASE
                WHEN "t81"."place" = 1
                THEN "t81"."n_interactions"
                WHEN "t81"."place" = 2
                THEN "t81"."n_rate"
                WHEN "t81"."place" = 3
                THEN "t81"."n_view_share"
                WHEN "t81"."place" = 4
                THEN "t81"."n_view_rate"
                ELSE CAST(NULL AS BIGINT)
              END AS "of"
            FROM (
              SELECT
                "t75"."account_id",
                "t75"."post_id",
                "t75"."interactions",
                "t75"."rate",
                "t75"."view_share",
                "t75"."view_rate",
                "t10"."place",
                "t80"."of_account",
                "t80"."n_interactions",
                "t80"."n_rate",
                "t80"."n_view_share",
                "t80"."n_view_rate"
              FROM (
                SELECT
                  "t72"."account_id",
                  "t72"."post_id",
                  "t72"."interactions",
                  "t72"."rate",
                  "t72"."view_share",
                  "t72"."view_rate"
                FROM "placed" AS "t72"
              ) AS "t75"
              CROSS JOIN "place" AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t76"."account_id" AS "of_account",
                  "t76"."n_interactions",
                  "t76"."n_rate",
                  "t76"."n_view_share",
                  "t76"."n_view_rate"
                FROM (
                  SELECT
                    "t72"."account_id",
                    COUNT("t72"."interactions") AS "n_interactions",
                    COUNT("t72"."rate") AS "n_rate",
                    COUNT("t72"."view_share") AS "n_view_share",
                    COUNT("t72"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t72"
                  GROUP BY
                    1
                ) AS "t76"
              ) AS "t80"
                ON "t75"."account_id" = "t80"."of_account"
            ) AS "t81"
            WHERE
              CASE
                WHEN "t81"."place" = 1
                THEN "t81"."interactions"
                WHEN "t81"."place" = 2
                THEN "t81"."rate"
                WHEN "t81"."place" = 3
                THEN "t81"."view_share"
                WHEN "t81"."place" = 4
                THEN "t81"."view_rate"
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END IS NOT NULL
          ) AS "t82"
        ) AS "t83"
        WHERE
          (
            (
              (
                "t83"."rank" * 2
              ) >= "t83"."of"
            )
            AND (
              (
                "t83"."rank" * 2
              ) <= (
                "t83"."of" + 2
              )
            )
          )
          OR (
            (
              (
                (
                  "t83"."of" + 1
                ) - (
                  "t83"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t83"."of" + 1
                  ) - (
                    "t83"."rank" * 2
                  )
                ) * (
                  (
                    "t83"."of" + 1
                  ) - (
                    "t83"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t83"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t83"."of" + 1
                  ) - (
                    (
                      "t83"."rank" + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t83"."of" + 1
                    ) - (
                      (
                        "t83"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t83"."of" + 1
                    ) - (
                      (
                        "t83"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t83"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t83"."of" + 1
                ) - (
                  (
                    (
                      "t83"."of" + 1
                    ) - "t83"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t83"."of" + 1
                  ) - (
                    (
                      (
                        "t83"."of" + 1
                      ) - "t83"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t83"."of" + 1
                  ) - (
                    (
                      (
                        "t83"."of" + 1
                      ) - "t83"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t83"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t83"."of" + 1
                  ) - (
                    (
                      (
                        "t83"."of" + 2
                      ) - "t83"."rank"
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t83"."of" + 1
                    ) - (
                      (
                        (
                          "t83"."of" + 2
                        ) - "t83"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t83"."of" + 1
                    ) - (
                      (
                        (
                          "t83"."of" + 2
                        ) - "t83"."rank"
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t83"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              "t83"."place" = 1
            )
            AND (
              (
                "t83"."rank" * 4
              ) > (
                "t83"."of" - (
                  "t83"."of" % 4
                )
              )
            )
          )
      ) AS "t84"
      GROUP BY
        1,
        2
    ) AS "t85"
  ) AS "t86"
) AS "t87"
GROUP BY
  1
