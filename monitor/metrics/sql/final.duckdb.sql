WITH "t33" AS (
  SELECT
    "t29"."last_account" AS "account_id",
    CAST("t8"."followers" AS DOUBLE) AS "mean_followers"
  FROM (
    SELECT
      "t27"."account_id" AS "last_account",
      "t27"."last_at"
    FROM (
      SELECT
        "t25"."account_id",
        MAX("t25"."seen_at") AS "last_at"
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
      ) AS "t25"
      GROUP BY
        1
    ) AS "t27"
  ) AS "t29"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t29"."last_account" = "t8"."account_id" AND "t29"."last_at" = "t8"."seen_at"
), "picked" AS MATERIALIZED (
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
    "t45"."b_at",
    "t45"."a_at",
    "t45"."b_last_seen_at",
    "t45"."b_precision",
    "t45"."b_likes",
    "t45"."b_comments",
    "t45"."b_shares",
    "t45"."b_quotes",
    "t45"."b_views",
    "t45"."b_told",
    "t45"."a_last_seen_at",
    "t45"."a_precision",
    "t45"."a_likes",
    "t45"."a_comments",
    "t45"."a_shares",
    "t45"."a_quotes",
    "t45"."a_views",
    "t45"."a_told",
    CASE
      WHEN (
        "t45"."b_at" IS NOT NULL
      )
      AND (
        (
          CASE
            WHEN "t45"."b_last_seen_at" < "t45"."as_of"
            THEN "t45"."b_last_seen_at"
            ELSE "t45"."as_of"
          END - "t45"."published_at"
        ) > "t45"."age"
      )
      THEN 1
      ELSE 0
    END AS "pick",
    0 AS "interpolated",
    0.0 AS "share"
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
      "t44"."b_at",
      "t44"."a_at",
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
        "t41"."b_at",
        CAST(NULL AS BIGINT) AS "a_at"
      FROM (
        SELECT
          "t35"."post_id",
          "t35"."account_id",
          "t35"."published_at",
          "t35"."form",
          "t35"."gone",
          "t35"."late",
          "t35"."as_of",
          "t35"."age",
          "t35"."current",
          "t35"."needs_likes",
          "t35"."needs_comments",
          "t35"."needs_shares",
          "t35"."needs_quotes",
          "t35"."needs_views",
          MAX(
            CASE
              WHEN COALESCE("t35"."run_here", 0) = 1
              THEN "t35"."seen"
              ELSE CAST(NULL AS BIGINT)
            END
          ) AS "b_at"
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
            "t16"."run_post",
            "t16"."seen",
            "t16"."run_here"
          FROM (
            SELECT
              "t24"."id" AS "post_id",
              "t24"."account_id",
              "t24"."published_at",
              CASE
                WHEN "t24"."format" = 'text'
                THEN 0
                WHEN "t24"."format" = 'link'
                THEN 1
                WHEN "t24"."format" = 'image'
                THEN 2
                WHEN "t24"."format" = 'video'
                THEN 3
                WHEN "t24"."format" = 'poll'
                THEN 4
                WHEN "t24"."format" = 'live'
                THEN 5
                ELSE -1
              END AS "form",
              CASE WHEN "t24"."gone_at" <= "t24"."as_of" THEN 1 ELSE 0 END AS "gone",
              CASE
                WHEN (
                  "t24"."first_seen_at" - "t24"."published_at"
                ) > 86400000
                THEN 1
                ELSE 0
              END AS "late",
              "t24"."as_of",
              "t24"."age",
              "t24"."current",
              "t24"."needs_likes",
              "t24"."needs_comments",
              "t24"."needs_shares",
              "t24"."needs_quotes",
              "t24"."needs_views"
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
                "t17"."id",
                "t17"."account_id_post",
                "t17"."kind",
                "t17"."published_at",
                "t17"."flags",
                "t17"."reply_to_own",
                "t17"."first_seen_at",
                "t17"."gone_at",
                "t17"."format",
                "t17"."asks",
                "t17"."letters",
                "t17"."detected_language",
                "t17"."described_by"
              FROM "subject" AS "t9"
              INNER JOIN (
                SELECT
                  "t7"."id",
                  "t7"."account_id" AS "account_id_post",
                  "t7"."kind",
                  "t7"."published_at",
                  "t7"."flags",
                  "t7"."reply_to_own",
                  "t7"."first_seen_at",
                  "t7"."gone_at",
                  "t7"."format",
                  "t7"."asks",
                  "t7"."letters",
                  "t7"."detected_language",
                  "t7"."described_by"
                FROM "post" AS "t7"
              ) AS "t17"
                ON "t9"."account_id" = "t17"."account_id_post"
            ) AS "t24"
            WHERE
              "t24"."account_id" = "t24"."account_id_post"
              AND "t24"."first_seen_at" <= "t24"."as_of"
              AND "t24"."kind" <> 'repost'
              AND NOT (
                "t24"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t24"."needs_likes" + "t24"."needs_comments" + "t24"."needs_shares" + "t24"."needs_quotes" + "t24"."needs_views"
              ) > 0
              AND "t24"."published_at" >= "t24"."window_start"
              AND "t24"."published_at" < "t24"."eligible_until"
          ) AS "t32"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "seen",
              1 AS "run_here"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t16"
            ON "t32"."post_id" = "t16"."run_post" AND "t16"."seen" <= "t32"."as_of"
        ) AS "t35"
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
      ) AS "t41"
    ) AS "t44"
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
      ON "t44"."post_id" = "t22"."run_post" AND "t44"."b_at" = "t22"."run_at"
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
      ON "t44"."post_id" = "t23"."run_post" AND "t44"."a_at" = "t23"."run_at"
  ) AS "t45"
), "aged" AS MATERIALIZED (
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
    "t48"."interpolated",
    "t48"."rounded",
    "t48"."pick",
    "t48"."share",
    "t48"."b_at",
    "t48"."a_at",
    "t48"."b_told",
    "t48"."a_told",
    CASE
      WHEN (
        "t48"."needs_likes" + "t48"."needs_comments" + "t48"."needs_shares" + "t48"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t48"."needs_likes" = 1 THEN "t48"."likes_at_age" ELSE 0.0 END + CASE WHEN "t48"."needs_comments" = 1 THEN "t48"."comments_at_age" ELSE 0.0 END + CASE WHEN "t48"."needs_shares" = 1 THEN "t48"."shares_at_age" ELSE 0.0 END + CASE WHEN "t48"."needs_quotes" = 1 THEN "t48"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t48"."needs_likes" > 0
      THEN CASE WHEN "t48"."needs_likes" = 1 THEN "t48"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t48"."needs_comments" > 0
      THEN CASE WHEN "t48"."needs_comments" = 1 THEN "t48"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t48"."needs_shares" + "t48"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t48"."needs_shares" = 1 THEN "t48"."shares_at_age" ELSE 0.0 END + CASE WHEN "t48"."needs_quotes" = 1 THEN "t48"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t48"."needs_likes" + "t48"."needs_shares"
      ) > 0
      THEN CASE WHEN "t48"."needs_likes" = 1 THEN "t48"."likes_at_age" ELSE 0.0 END + CASE WHEN "t48"."needs_shares" = 1 THEN "t48"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t48"."needs_views" > 0
      THEN CASE WHEN "t48"."needs_views" = 1 THEN "t48"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
  FROM (
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
      CASE
        WHEN "t47"."pick" = 1
        THEN CAST("t47"."b_likes" AS DOUBLE)
        WHEN "t47"."pick" = 2
        THEN CAST("t47"."a_likes" AS DOUBLE)
        WHEN "t47"."pick" = 3
        THEN (
          CAST("t47"."b_likes" AS DOUBLE) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_likes" AS DOUBLE) * "t47"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t47"."pick" = 1
        THEN CAST("t47"."b_comments" AS DOUBLE)
        WHEN "t47"."pick" = 2
        THEN CAST("t47"."a_comments" AS DOUBLE)
        WHEN "t47"."pick" = 3
        THEN (
          CAST("t47"."b_comments" AS DOUBLE) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_comments" AS DOUBLE) * "t47"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t47"."pick" = 1
        THEN CAST("t47"."b_shares" AS DOUBLE)
        WHEN "t47"."pick" = 2
        THEN CAST("t47"."a_shares" AS DOUBLE)
        WHEN "t47"."pick" = 3
        THEN (
          CAST("t47"."b_shares" AS DOUBLE) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_shares" AS DOUBLE) * "t47"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t47"."pick" = 1
        THEN CAST("t47"."b_quotes" AS DOUBLE)
        WHEN "t47"."pick" = 2
        THEN CAST("t47"."a_quotes" AS DOUBLE)
        WHEN "t47"."pick" = 3
        THEN (
          CAST("t47"."b_quotes" AS DOUBLE) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_quotes" AS DOUBLE) * "t47"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t47"."pick" = 1
        THEN CAST("t47"."b_views" AS DOUBLE)
        WHEN "t47"."pick" = 2
        THEN CAST("t47"."a_views" AS DOUBLE)
        WHEN "t47"."pick" = 3
        THEN (
          CAST("t47"."b_views" AS DOUBLE) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_views" AS DOUBLE) * "t47"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      "t47"."interpolated",
      CASE
        WHEN "t47"."pick" = 1
        THEN CASE WHEN "t47"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t47"."pick" = 2
        THEN CASE WHEN "t47"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t47"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t47"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t47"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS "rounded",
      "t47"."pick",
      "t47"."share",
      "t47"."b_at",
      "t47"."a_at",
      "t47"."b_told",
      "t47"."a_told"
    FROM "picked" AS "t47"
  ) AS "t48"
), "placed" AS MATERIALIZED (
  SELECT
    "t71"."post_id",
    "t71"."account_id",
    "t71"."published_at",
    "t71"."form",
    "t71"."gone",
    "t71"."late",
    "t71"."as_of",
    "t71"."age",
    "t71"."current",
    "t71"."needs_likes",
    "t71"."needs_comments",
    "t71"."needs_shares",
    "t71"."needs_quotes",
    "t71"."needs_views",
    "t71"."interpolated",
    "t71"."rounded",
    "t71"."interactions",
    "t71"."likes_at",
    "t71"."comments_at",
    "t71"."spread_at",
    "t71"."approval_at",
    "t71"."views_at",
    "t71"."good",
    "t71"."bad",
    "t71"."followers",
    "t71"."after",
    "t71"."day_followers",
    "t71"."day_after",
    "t71"."day",
    "t71"."interactions" / "t71"."followers" AS "rate",
    "t71"."views_at" / "t71"."followers" AS "view_rate",
    CASE
      WHEN (
        "t71"."interactions" IS NOT NULL
      ) AND (
        "t71"."views_at" > 0
      )
      THEN "t71"."interactions"
      ELSE CAST(NULL AS DOUBLE)
    END / CASE
      WHEN (
        "t71"."interactions" IS NOT NULL
      ) AND (
        "t71"."views_at" > 0
      )
      THEN "t71"."views_at"
      ELSE CAST(NULL AS DOUBLE)
    END AS "view_share",
    "t71"."interactions" / "t71"."day_followers" AS "day_rate"
  FROM (
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
      CASE WHEN "t39"."newest" > 0 THEN "t39"."newest" ELSE CAST(NULL AS DOUBLE) END AS "followers",
      0 AS "after",
      CASE WHEN "t39"."newest" > 0 THEN "t39"."newest" ELSE CAST(NULL AS DOUBLE) END AS "day_followers",
      0 AS "day_after",
      "t70"."published_at" - (
        "t70"."published_at" % 86400000
      ) AS "day"
    FROM (
      SELECT
        "t68"."post_id",
        "t68"."account_id",
        "t68"."published_at",
        "t68"."form",
        "t68"."gone",
        "t68"."late",
        "t68"."as_of",
        "t68"."age",
        "t68"."current",
        "t68"."needs_likes",
        "t68"."needs_comments",
        "t68"."needs_shares",
        "t68"."needs_quotes",
        "t68"."needs_views",
        "t68"."interpolated",
        "t68"."rounded",
        "t68"."interactions",
        "t68"."likes_at",
        "t68"."comments_at",
        "t68"."spread_at",
        "t68"."approval_at",
        "t68"."views_at",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST(CASE
            WHEN "t68"."b_told" = 1
            THEN COALESCE("t68"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t68"."pick" = 2
          THEN CAST(CASE
            WHEN "t68"."a_told" = 1
            THEN COALESCE("t68"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t68"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t68"."b_told" = 1
              THEN COALESCE("t68"."b_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t68"."a_told" = 1
              THEN COALESCE("t68"."a_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "good",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST(CASE
            WHEN "t68"."b_told" = 1
            THEN COALESCE("t68"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t68"."pick" = 2
          THEN CAST(CASE
            WHEN "t68"."a_told" = 1
            THEN COALESCE("t68"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE)
          WHEN "t68"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t68"."b_told" = 1
              THEN COALESCE("t68"."b_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t68"."a_told" = 1
              THEN COALESCE("t68"."a_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "bad"
      FROM (
        SELECT
          "t51"."post_id",
          "t51"."account_id",
          "t51"."published_at",
          "t51"."form",
          "t51"."gone",
          "t51"."late",
          "t51"."as_of",
          "t51"."age",
          "t51"."current",
          "t51"."needs_likes",
          "t51"."needs_comments",
          "t51"."needs_shares",
          "t51"."needs_quotes",
          "t51"."needs_views",
          "t51"."interpolated",
          "t51"."rounded",
          "t51"."pick",
          "t51"."share",
          "t51"."b_at",
          "t51"."a_at",
          "t51"."b_told",
          "t51"."a_told",
          "t51"."interactions",
          "t51"."likes_at",
          "t51"."comments_at",
          "t51"."spread_at",
          "t51"."approval_at",
          "t51"."views_at",
          "t66"."b_good",
          "t66"."b_bad",
          "t67"."a_good",
          "t67"."a_bad"
        FROM "aged" AS "t51"
        LEFT OUTER JOIN (
          SELECT
            "t62"."mood_post",
            SUM(CASE WHEN "t62"."sign" > 0 THEN "t62"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
            SUM(CASE WHEN "t62"."sign" < 0 THEN "t62"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
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
                    "t50"."post_id" AS "mood_post",
                    "t50"."b_at" AS "mood_at"
                  FROM "aged" AS "t50"
                  WHERE
                    "t50"."b_told" = 1
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
          ON "t51"."post_id" = "t66"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t63"."mood_post",
            SUM(CASE WHEN "t63"."sign" > 0 THEN "t63"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
            SUM(CASE WHEN "t63"."sign" < 0 THEN "t63"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
          FROM (
            SELECT
              "t61"."mood_post",
              "t61"."name",
              "t61"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t57"."mood_post",
                "t57"."name",
                "t57"."count"
              FROM (
                SELECT
                  "t55"."mood_post",
                  "t55"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t50"."post_id" AS "mood_post",
                    "t50"."a_at" AS "mood_at"
                  FROM "aged" AS "t50"
                  WHERE
                    "t50"."a_told" = 1
                ) AS "t55"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t57"
              WHERE
                "t57"."mood_post" = "t57"."post_id" AND "t57"."mood_at" = "t57"."first_seen_at"
            ) AS "t61"
            INNER JOIN "mood" AS "t12"
              ON "t61"."name" = "t12"."name"
          ) AS "t63"
          GROUP BY
            1
        ) AS "t67"
          ON "t51"."post_id" = "t67"."mood_post"
      ) AS "t68"
    ) AS "t70"
    LEFT OUTER JOIN (
      SELECT
        "t34"."account_id" AS "faces_account",
        "t34"."mean_followers" AS "newest"
      FROM "t33" AS "t34"
    ) AS "t39"
      ON "t70"."account_id" = "t39"."faces_account"
  ) AS "t71"
)
SELECT
  "t88"."account_id",
  COUNT("t88"."post_id") AS "eligible",
  MAX("t88"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t88"."observed") AS DOUBLE) / 86400000.0
  ) - CAST(COUNT(DISTINCT "t88"."day") - COUNT(
    DISTINCT CASE
      WHEN "t88"."day_rate" IS NOT NULL
      THEN "t88"."day"
      ELSE CAST(NULL AS BIGINT)
    END
  ) AS DOUBLE) AS "kept_days",
  COUNT("t88"."day_followers") AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" > 0
      ) AND (
        "t88"."views_at" = 0
      )
      THEN 1
      ELSE 0
    END
  ) AS "views_inconsistent",
  COUNT("t88"."interactions") AS "interactions__n",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__late",
  COUNT("t88"."likes_at") AS "likes_at__n",
  SUM(
    CASE
      WHEN (
        "t88"."likes_at" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."likes_at" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."likes_at" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."likes_at" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__late",
  COUNT("t88"."comments_at") AS "comments_at__n",
  SUM(
    CASE
      WHEN (
        "t88"."comments_at" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."comments_at" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."comments_at" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."comments_at" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__late",
  COUNT("t88"."spread_at") AS "spread_at__n",
  SUM(
    CASE
      WHEN (
        "t88"."spread_at" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."spread_at" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."spread_at" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."spread_at" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__late",
  COUNT("t88"."good") AS "good__n",
  SUM(
    CASE WHEN (
      "t88"."good" IS NULL
    ) AND (
      "t88"."gone" = 1
    ) THEN 1 ELSE 0 END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."good" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."good" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."good" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__late",
  COUNT("t88"."view_share") AS "view_share__n",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."view_share" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."view_share" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."view_share" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__late",
  COUNT("t88"."rate") AS "rate__n",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."rate" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."rate" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."rate" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN (
        "t88"."rate" IS NOT NULL
      ) AND (
        "t88"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN (
        "t88"."rate" IS NOT NULL
      ) AND (
        "t88"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NOT NULL
      ) AND (
        "t88"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__faceless",
  COUNT("t88"."view_rate") AS "view_rate__n",
  SUM(
    CASE
      WHEN (
        "t88"."views_at" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."view_rate" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."view_rate" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."view_rate" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN (
        "t88"."view_rate" IS NOT NULL
      ) AND (
        "t88"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN (
        "t88"."view_rate" IS NOT NULL
      ) AND (
        "t88"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t88"."views_at" IS NOT NULL
      ) AND (
        "t88"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__faceless",
  COUNT("t88"."day_rate") AS "day_rate__n",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NULL
      ) AND (
        "t88"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t88"."day_rate" IS NOT NULL
      ) AND (
        "t88"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t88"."day_rate" IS NOT NULL
      ) AND (
        "t88"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t88"."day_rate" IS NOT NULL
      ) AND (
        "t88"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN (
        "t88"."day_rate" IS NOT NULL
      ) AND (
        "t88"."day_after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN (
        "t88"."day_rate" IS NOT NULL
      ) AND (
        "t88"."day_followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" IS NOT NULL
      ) AND (
        "t88"."day_followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__faceless",
  MAX("t88"."interactions_median") AS "interactions_median__value",
  MAX("t88"."interactions_low") AS "interactions_median__low",
  MAX("t88"."interactions_high") AS "interactions_median__high",
  MAX("t88"."middle") AS "interactions_iqmean__value",
  SUM("t88"."interactions") AS "interactions_total__value",
  AVG("t88"."interactions") AS "interactions_mean__value",
  AVG("t88"."likes_at") AS "applause__value",
  AVG("t88"."comments_at") AS "conversation__value",
  AVG("t88"."spread_at") AS "amplification__value",
  CAST(SUM(CASE WHEN "t88"."likes_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t88"."likes_at") <> 0
    THEN COUNT("t88"."likes_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "applause_share__value",
  CAST(SUM(CASE WHEN "t88"."comments_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t88"."comments_at") <> 0
    THEN COUNT("t88"."comments_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "conversation_share__value",
  CAST(SUM(CASE WHEN "t88"."spread_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE) / CAST(CASE
    WHEN COUNT("t88"."spread_at") <> 0
    THEN COUNT("t88"."spread_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE) AS "amplification_share__value",
  AVG("t88"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN "t88"."interactions" IS NOT NULL
      THEN "t88"."likes_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN "t88"."interactions" IS NOT NULL
      THEN "t88"."comments_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN "t88"."interactions" IS NOT NULL
      THEN "t88"."spread_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN "t88"."interactions" IS NOT NULL
      THEN "t88"."comments_at"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) / CASE
    WHEN SUM("t88"."interactions") <> 0
    THEN SUM("t88"."interactions")
    ELSE CAST(NULL AS DOUBLE)
  END AS "conversation_ratio__value",
  (
    SUM("t88"."good") - SUM("t88"."bad")
  ) / CASE
    WHEN (
      SUM("t88"."good") + SUM("t88"."bad")
    ) <> 0
    THEN SUM("t88"."good") + SUM("t88"."bad")
    ELSE CAST(NULL AS DOUBLE)
  END AS "reaction_polarity__value",
  SUM("t88"."good") + SUM("t88"."bad") AS "reaction_polarity__felt",
  MAX("t88"."best") / CASE
    WHEN SUM("t88"."interactions") <> 0
    THEN SUM("t88"."interactions")
    ELSE CAST(NULL AS DOUBLE)
  END AS "top_share__value",
  MAX("t88"."rate_median") AS "er_post_followers_median__value",
  MAX("t88"."rate_low") AS "er_post_followers_median__low",
  MAX("t88"."rate_high") AS "er_post_followers_median__high",
  AVG("t88"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t88"."interactions") / MAX("t88"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  SUM("t88"."day_rate") / CASE
    WHEN (
      (
        CAST(MAX("t88"."observed") AS DOUBLE) / 86400000.0
      ) - CAST(COUNT(DISTINCT "t88"."day") - COUNT(
        DISTINCT CASE
          WHEN "t88"."day_rate" IS NOT NULL
          THEN "t88"."day"
          ELSE CAST(NULL AS BIGINT)
        END
      ) AS DOUBLE)
    ) > 0
    THEN (
      CAST(MAX("t88"."observed") AS DOUBLE) / 86400000.0
    ) - CAST(COUNT(DISTINCT "t88"."day") - COUNT(
      DISTINCT CASE
        WHEN "t88"."day_rate" IS NOT NULL
        THEN "t88"."day"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS DOUBLE)
    ELSE CAST(NULL AS DOUBLE)
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN "t88"."view_share" IS NOT NULL
      THEN "t88"."interactions"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN "t88"."view_share" IS NOT NULL
        THEN "t88"."views_at"
        ELSE CAST(NULL AS DOUBLE)
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN "t88"."view_share" IS NOT NULL
        THEN "t88"."views_at"
        ELSE CAST(NULL AS DOUBLE)
      END
    )
    ELSE CAST(NULL AS DOUBLE)
  END AS "er_view_pooled__value",
  MAX("t88"."view_share_median") AS "er_view_median__value",
  MAX("t88"."view_share_low") AS "er_view_median__low",
  MAX("t88"."view_share_high") AS "er_view_median__high",
  MAX("t88"."view_rate_median") AS "view_rate_followers__value",
  MAX("t88"."view_rate_low") AS "view_rate_followers__low",
  MAX("t88"."view_rate_high") AS "view_rate_followers__high",
  AVG("t88"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t88"."interactions") / MAX("t88"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t88"."likes_at") / MAX("t88"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t88"."comments_at") / MAX("t88"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t88"."spread_at") / MAX("t88"."mean_followers")
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
          "t73"."post_id",
          "t73"."account_id",
          "t73"."published_at",
          "t73"."form",
          "t73"."gone",
          "t73"."late",
          "t73"."as_of",
          "t73"."age",
          "t73"."current",
          "t73"."needs_likes",
          "t73"."needs_comments",
          "t73"."needs_shares",
          "t73"."needs_quotes",
          "t73"."needs_views",
          "t73"."interpolated",
          "t73"."rounded",
          "t73"."interactions",
          "t73"."likes_at",
          "t73"."comments_at",
          "t73"."spread_at",
          "t73"."approval_at",
          "t73"."views_at",
          "t73"."good",
          "t73"."bad",
          "t73"."followers",
          "t73"."after",
          "t73"."day_followers",
          "t73"."day_after",
          "t73"."day",
          "t73"."rate",
          "t73"."view_rate",
          "t73"."view_share",
          "t73"."day_rate",
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
        FROM "placed" AS "t73"
      ) AS "t75"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS BIGINT) AS "post_id",
          "t34"."account_id",
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
          CAST(NULL AS TINYINT) AS "interpolated",
          CAST(NULL AS TINYINT) AS "rounded",
          CAST(NULL AS DOUBLE) AS "interactions",
          CAST(NULL AS DOUBLE) AS "likes_at",
          CAST(NULL AS DOUBLE) AS "comments_at",
          CAST(NULL AS DOUBLE) AS "spread_at",
          CAST(NULL AS DOUBLE) AS "approval_at",
          CAST(NULL AS DOUBLE) AS "views_at",
          CAST(NULL AS DOUBLE) AS "good",
          CAST(NULL AS DOUBLE) AS "bad",
          CAST(NULL AS DOUBLE) AS "followers",
          CAST(NULL AS BIGINT) AS "after",
          CAST(NULL AS DOUBLE) AS "day_followers",
          CAST(NULL AS BIGINT) AS "day_after",
          CAST(NULL AS BIGINT) AS "day",
          CAST(NULL AS DOUBLE) AS "rate",
          CAST(NULL AS DOUBLE) AS "view_rate",
          CAST(NULL AS DOUBLE) AS "view_share",
          CAST(NULL AS DOUBLE) AS "day_rate",
          "t34"."mean_followers",
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
        FROM "t33" AS "t34"
      ) AS "t36"
    ) AS "t78"
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
        CAST(NULL AS TINYINT) AS "interpolated",
        CAST(NULL AS TINYINT) AS "rounded",
        CAST(NULL AS DOUBLE) AS "interactions",
        CAST(NULL AS DOUBLE) AS "likes_at",
        CAST(NULL AS DOUBLE) AS "comments_at",
        CAST(NULL AS DOUBLE) AS "spread_at",
        CAST(NULL AS DOUBLE) AS "approval_at",
        CAST(NULL AS DOUBLE) AS "views_at",
        CAST(NULL AS DOUBLE) AS "good",
        CAST(NULL AS DOUBLE) AS "bad",
        CAST(NULL AS DOUBLE) AS "followers",
        CAST(NULL AS BIGINT) AS "after",
        CAST(NULL AS DOUBLE) AS "day_followers",
        CAST(NULL AS BIGINT) AS "day_after",
        CAST(NULL AS BIGINT) AS "day",
        CAST(NULL AS DOUBLE) AS "rate",
        CAST(NULL AS DOUBLE) AS "view_rate",
        CAST(NULL AS DOUBLE) AS "view_share",
        CAST(NULL AS DOUBLE) AS "day_rate",
        CAST(NULL AS DOUBLE) AS "mean_followers",
        "t40"."covered" AS "observed",
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
          "t38"."account_id",
          SUM("t38"."fresh") AS "covered"
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
              "t26"."account_id",
              "t26"."platform",
              "t26"."window_start",
              "t26"."window_end",
              "t26"."seen_until",
              "t26"."eligible_until",
              "t26"."as_of",
              "t26"."age",
              "t26"."earlier_from",
              "t26"."needs_likes",
              "t26"."needs_comments",
              "t26"."needs_shares",
              "t26"."needs_quotes",
              "t26"."needs_views",
              "t26"."current",
              "t26"."id",
              "t26"."covers_from",
              "t26"."covers_to",
              "t26"."lower",
              "t26"."upper",
              COALESCE(
                MAX("t26"."upper") OVER (
                  PARTITION BY "t26"."account_id"
                  ORDER BY "t26"."lower" ASC, "t26"."upper" ASC, "t26"."id" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                ),
                "t26"."lower"
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
            ) AS "t26"
          ) AS "t31"
        ) AS "t38"
        GROUP BY
          1
      ) AS "t40"
    ) AS "t42"
  ) AS "t79"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS BIGINT) AS "post_id",
      "t86"."account_id",
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
      CAST(NULL AS TINYINT) AS "interpolated",
      CAST(NULL AS TINYINT) AS "rounded",
      CAST(NULL AS DOUBLE) AS "interactions",
      CAST(NULL AS DOUBLE) AS "likes_at",
      CAST(NULL AS DOUBLE) AS "comments_at",
      CAST(NULL AS DOUBLE) AS "spread_at",
      CAST(NULL AS DOUBLE) AS "approval_at",
      CAST(NULL AS DOUBLE) AS "views_at",
      CAST(NULL AS DOUBLE) AS "good",
      CAST(NULL AS DOUBLE) AS "bad",
      CAST(NULL AS DOUBLE) AS "followers",
      CAST(NULL AS BIGINT) AS "after",
      CAST(NULL AS DOUBLE) AS "day_followers",
      CAST(NULL AS BIGINT) AS "day_after",
      CAST(NULL AS BIGINT) AS "day",
      CAST(NULL AS DOUBLE) AS "rate",
      CAST(NULL AS DOUBLE) AS "view_rate",
      CAST(NULL AS DOUBLE) AS "view_share",
      CAST(NULL AS DOUBLE) AS "day_rate",
      CAST(NULL AS DOUBLE) AS "mean_followers",
      CAST(NULL AS BIGINT) AS "observed",
      CASE WHEN "t86"."place" = 1 THEN "t86"."median" ELSE CAST(NULL AS DOUBLE) END AS "interactions_median",
      CASE WHEN "t86"."place" = 1 THEN "t86"."low" ELSE CAST(NULL AS DOUBLE) END AS "interactions_low",
      CASE WHEN "t86"."place" = 1 THEN "t86"."high" ELSE CAST(NULL AS DOUBLE) END AS "interactions_high",
      CASE WHEN "t86"."place" = 2 THEN "t86"."median" ELSE CAST(NULL AS DOUBLE) END AS "rate_median",
      CASE WHEN "t86"."place" = 2 THEN "t86"."low" ELSE CAST(NULL AS DOUBLE) END AS "rate_low",
      CASE WHEN "t86"."place" = 2 THEN "t86"."high" ELSE CAST(NULL AS DOUBLE) END AS "rate_high",
      CASE WHEN "t86"."place" = 3 THEN "t86"."median" ELSE CAST(NULL AS DOUBLE) END AS "view_share_median",
      CASE WHEN "t86"."place" = 3 THEN "t86"."low" ELSE CAST(NULL AS DOUBLE) END AS "view_share_low",
      CASE WHEN "t86"."place" = 3 THEN "t86"."high" ELSE CAST(NULL AS DOUBLE) END AS "view_share_high",
      CASE WHEN "t86"."place" = 4 THEN "t86"."median" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_median",
      CASE WHEN "t86"."place" = 4 THEN "t86"."low" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_low",
      CASE WHEN "t86"."place" = 4 THEN "t86"."high" ELSE CAST(NULL AS DOUBLE) END AS "view_rate_high",
      CASE WHEN "t86"."place" = 1 THEN "t86"."middle" ELSE CAST(NULL AS DOUBLE) END AS "middle",
      CASE WHEN "t86"."place" = 1 THEN "t86"."best" ELSE CAST(NULL AS DOUBLE) END AS "best"
    FROM (
      SELECT
        "t85"."account_id",
        "t85"."place",
        AVG(
          CASE
            WHEN (
              (
                "t85"."rank" * 2
              ) >= "t85"."of"
            )
            AND (
              (
                "t85"."rank" * 2
              ) <= (
                "t85"."of" + 2
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t85"."of" + 1
                ) - (
                  "t85"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t85"."of" + 1
                  ) - (
                    "t85"."rank" * 2
                  )
                ) * (
                  (
                    "t85"."of" + 1
                  ) - (
                    "t85"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t85"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t85"."of" + 1
                ) - (
                  (
                    (
                      "t85"."of" + 1
                    ) - "t85"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t85"."of" + 1
                  ) - (
                    (
                      (
                        "t85"."of" + 1
                      ) - "t85"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t85"."of" + 1
                  ) - (
                    (
                      (
                        "t85"."of" + 1
                      ) - "t85"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t85"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t85"."rank" * 4
              ) > (
                "t85"."of" - (
                  "t85"."of" % 4
                )
              )
            )
            AND (
              (
                "t85"."rank" * 4
              ) <= (
                (
                  "t85"."of" * 4
                ) - (
                  "t85"."of" - (
                    "t85"."of" % 4
                  )
                )
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t85"."of" - "t85"."rank"
              ) * 10
            ) < (
              (
                "t85"."of" + 9
              ) - (
                (
                  "t85"."of" + 9
                ) % 10
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS DOUBLE)
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t83"."account_id",
            "t83"."post_id",
            "t83"."place",
            "t83"."value",
            "t83"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t83"."account_id", "t83"."place"
                ORDER BY "t83"."value" ASC, "t83"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t82"."account_id",
              "t82"."post_id",
              "t82"."place",
              CASE
                WHEN "t82"."place" = 1
                THEN "t82"."interactions"
                WHEN "t82"."place" = 2
                THEN "t82"."rate"
                WHEN "t82"."place" = 3
                THEN "t82"."view_share"
                WHEN "t82"."place" = 4
                THEN "t82"."view_rate"
                ELSE CAST(NULL AS DOUBLE)
              END AS "value",
              CASE
                WHEN "t82"."place" = 1
                THEN "t82"."n_interactions"
                WHEN "t82"."place" = 2
                THEN "t82"."n_rate"
                WHEN "t82"."place" = 3
                THEN "t82"."n_view_share"
                WHEN "t82"."place" = 4
                THEN "t82"."n_view_rate"
                ELSE CAST(NULL AS BIGINT)
              END AS "of"
            FROM (
              SELECT
                "t76"."account_id",
                "t76"."post_id",
                "t76"."interactions",
                "t76"."rate",
                "t76"."view_share",
                "t76"."view_rate",
                "t10"."place",
                "t81"."of_account",
                "t81"."n_interactions",
                "t81"."n_rate",
                "t81"."n_view_share",
                "t81"."n_view_rate"
              FROM (
                SELECT
                  "t73"."account_id",
                  "t73"."post_id",
                  "t73"."interactions",
                  "t73"."rate",
                  "t73"."view_share",
                  "t73"."view_rate"
                FROM "placed" AS "t73"
              ) AS "t76"
              CROSS JOIN "place" AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t77"."account_id" AS "of_account",
                  "t77"."n_interactions",
                  "t77"."n_rate",
                  "t77"."n_view_share",
                  "t77"."n_view_rate"
                FROM (
                  SELECT
                    "t73"."account_id",
                    COUNT("t73"."interactions") AS "n_interactions",
                    COUNT("t73"."rate") AS "n_rate",
                    COUNT("t73"."view_share") AS "n_view_share",
                    COUNT("t73"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t73"
                  GROUP BY
                    1
                ) AS "t77"
              ) AS "t81"
                ON "t76"."account_id" = "t81"."of_account"
            ) AS "t82"
            WHERE
              CASE
                WHEN "t82"."place" = 1
                THEN "t82"."interactions"
                WHEN "t82"."place" = 2
                THEN "t82"."rate"
                WHEN "t82"."place" = 3
                THEN "t82"."view_share"
                WHEN "t82"."place" = 4
                THEN "t82"."view_rate"
                ELSE CAST(NULL AS DOUBLE)
              END IS NOT NULL
          ) AS "t83"
        ) AS "t84"
        WHERE
          (
            (
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
          )
          OR (
            (
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
            AND NOT (
              (
                (
                  (
                    "t84"."of" + 1
                  ) - (
                    (
                      "t84"."rank" + 1
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
                        "t84"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t84"."of" + 1
                    ) - (
                      (
                        "t84"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t84"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
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
            AND NOT (
              (
                (
                  (
                    "t84"."of" + 1
                  ) - (
                    (
                      (
                        "t84"."of" + 2
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
                          "t84"."of" + 2
                        ) - "t84"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t84"."of" + 1
                    ) - (
                      (
                        (
                          "t84"."of" + 2
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
            )
          )
          OR (
            (
              "t84"."place" = 1
            )
            AND (
              (
                "t84"."rank" * 4
              ) > (
                "t84"."of" - (
                  "t84"."of" % 4
                )
              )
            )
          )
      ) AS "t85"
      GROUP BY
        1,
        2
    ) AS "t86"
  ) AS "t87"
) AS "t88"
GROUP BY
  1
