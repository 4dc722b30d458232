WITH "t19" AS (
  SELECT
    "t14"."id" AS "post_id",
    "t14"."account_id",
    "t14"."published_at",
    CASE
      WHEN "t14"."format" = 'text'
      THEN 0
      WHEN "t14"."format" = 'link'
      THEN 1
      WHEN "t14"."format" = 'image'
      THEN 2
      WHEN "t14"."format" = 'video'
      THEN 3
      WHEN "t14"."format" = 'poll'
      THEN 4
      WHEN "t14"."format" = 'live'
      THEN 5
      ELSE -1
    END AS "form",
    CASE WHEN "t14"."gone_at" <= "t14"."as_of" THEN 1 ELSE 0 END AS "gone",
    CASE
      WHEN (
        "t14"."first_seen_at" - "t14"."published_at"
      ) > 86400000
      THEN 1
      ELSE 0
    END AS "late",
    "t14"."as_of",
    "t14"."age",
    "t14"."current",
    "t14"."needs_likes",
    "t14"."needs_comments",
    "t14"."needs_shares",
    "t14"."needs_quotes",
    "t14"."needs_views"
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
      "t12"."id",
      "t12"."account_id_post",
      "t12"."kind",
      "t12"."published_at",
      "t12"."flags",
      "t12"."reply_to_own",
      "t12"."first_seen_at",
      "t12"."gone_at",
      "t12"."format",
      "t12"."asks",
      "t12"."letters",
      "t12"."detected_language",
      "t12"."described_by"
    FROM "subject" AS "t8"
    INNER JOIN (
      SELECT
        "t5"."id",
        "t5"."account_id" AS "account_id_post",
        "t5"."kind",
        "t5"."published_at",
        "t5"."flags",
        "t5"."reply_to_own",
        "t5"."first_seen_at",
        "t5"."gone_at",
        "t5"."format",
        "t5"."asks",
        "t5"."letters",
        "t5"."detected_language",
        "t5"."described_by"
      FROM "post" AS "t5"
    ) AS "t12"
      ON "t8"."account_id" = "t12"."account_id_post"
  ) AS "t14"
  WHERE
    "t14"."account_id" = "t14"."account_id_post"
    AND "t14"."first_seen_at" <= "t14"."as_of"
    AND "t14"."kind" <> 'repost'
    AND NOT (
      "t14"."flags" LIKE '%"date_future"%'
    )
    AND (
      "t14"."needs_likes" + "t14"."needs_comments" + "t14"."needs_shares" + "t14"."needs_quotes" + "t14"."needs_views"
    ) > 0
    AND "t14"."published_at" >= "t14"."window_start"
    AND "t14"."published_at" < "t14"."eligible_until"
), "t30" AS (
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
    "t29"."b_at",
    CAST(NULL AS BIGINT) AS "a_at"
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
      MAX(
        CASE
          WHEN COALESCE("t28"."run_here", 0) = 1
          THEN "t28"."seen"
          ELSE CAST(NULL AS BIGINT)
        END
      ) AS "b_at"
    FROM (
      SELECT
        "t21"."post_id",
        "t21"."account_id",
        "t21"."published_at",
        "t21"."form",
        "t21"."gone",
        "t21"."late",
        "t21"."as_of",
        "t21"."age",
        "t21"."current",
        "t21"."needs_likes",
        "t21"."needs_comments",
        "t21"."needs_shares",
        "t21"."needs_quotes",
        "t21"."needs_views",
        "t27"."run_post",
        "t27"."seen",
        "t27"."run_here"
      FROM "t19" AS "t21"
      LEFT OUTER JOIN (
        SELECT
          "t10"."post_id" AS "run_post",
          "t10"."first_seen_at" AS "seen",
          1 AS "run_here"
        FROM "engagement_snapshot" AS "t10"
        SEMI JOIN "t19" AS "t22"
          ON "t10"."post_id" = "t22"."post_id"
      ) AS "t27"
        ON "t21"."post_id" = "t27"."run_post" AND "t27"."seen" <= "t21"."as_of"
    ) AS "t28"
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
  ) AS "t29"
), "picked" AS MATERIALIZED (
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
    "t38"."a_at",
    "t38"."b_last_seen_at",
    "t38"."b_precision",
    "t38"."b_likes",
    "t38"."b_comments",
    "t38"."b_shares",
    "t38"."b_quotes",
    "t38"."b_views",
    "t38"."b_told",
    "t38"."a_last_seen_at",
    "t38"."a_precision",
    "t38"."a_likes",
    "t38"."a_comments",
    "t38"."a_shares",
    "t38"."a_quotes",
    "t38"."a_views",
    "t38"."a_told",
    CASE
      WHEN (
        "t38"."b_at" IS NOT NULL
      )
      AND (
        (
          CASE
            WHEN "t38"."b_last_seen_at" < "t38"."as_of"
            THEN "t38"."b_last_seen_at"
            ELSE "t38"."as_of"
          END - "t38"."published_at"
        ) > "t38"."age"
      )
      THEN 1
      ELSE 0
    END AS "pick",
    0 AS "interpolated",
    0.0 AS "share"
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
      "t32"."b_at",
      "t32"."a_at",
      "t36"."b_last_seen_at",
      "t36"."b_precision",
      "t36"."b_likes",
      "t36"."b_comments",
      "t36"."b_shares",
      "t36"."b_quotes",
      "t36"."b_views",
      "t36"."b_told",
      "t37"."a_last_seen_at",
      "t37"."a_precision",
      "t37"."a_likes",
      "t37"."a_comments",
      "t37"."a_shares",
      "t37"."a_quotes",
      "t37"."a_views",
      "t37"."a_told"
    FROM "t30" AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t10"."post_id" AS "run_post",
        "t10"."first_seen_at" AS "run_at",
        "t10"."last_seen_at" AS "b_last_seen_at",
        "t10"."precision" AS "b_precision",
        "t10"."likes" AS "b_likes",
        "t10"."comments" AS "b_comments",
        "t10"."shares" AS "b_shares",
        "t10"."quotes" AS "b_quotes",
        "t10"."views" AS "b_views",
        CASE WHEN "t10"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
      FROM "engagement_snapshot" AS "t10"
      SEMI JOIN "t30" AS "t33"
        ON "t10"."post_id" = "t33"."post_id"
    ) AS "t36"
      ON "t32"."post_id" = "t36"."run_post" AND "t32"."b_at" = "t36"."run_at"
    LEFT OUTER JOIN (
      SELECT
        "t10"."post_id" AS "run_post",
        "t10"."first_seen_at" AS "run_at",
        "t10"."last_seen_at" AS "a_last_seen_at",
        "t10"."precision" AS "a_precision",
        "t10"."likes" AS "a_likes",
        "t10"."comments" AS "a_comments",
        "t10"."shares" AS "a_shares",
        "t10"."quotes" AS "a_quotes",
        "t10"."views" AS "a_views",
        CASE WHEN "t10"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
      FROM "engagement_snapshot" AS "t10"
      SEMI JOIN "t30" AS "t33"
        ON "t10"."post_id" = "t33"."post_id"
    ) AS "t37"
      ON "t32"."post_id" = "t37"."run_post" AND "t32"."a_at" = "t37"."run_at"
  ) AS "t38"
), "aged" AS MATERIALIZED (
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
    "t41"."interpolated",
    "t41"."rounded",
    "t41"."pick",
    "t41"."share",
    "t41"."b_at",
    "t41"."a_at",
    "t41"."b_told",
    "t41"."a_told",
    CASE
      WHEN (
        "t41"."needs_likes" + "t41"."needs_comments" + "t41"."needs_shares" + "t41"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t41"."needs_likes" = 1 THEN "t41"."likes_at_age" ELSE 0.0 END + CASE WHEN "t41"."needs_comments" = 1 THEN "t41"."comments_at_age" ELSE 0.0 END + CASE WHEN "t41"."needs_shares" = 1 THEN "t41"."shares_at_age" ELSE 0.0 END + CASE WHEN "t41"."needs_quotes" = 1 THEN "t41"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t41"."needs_likes" > 0
      THEN CASE WHEN "t41"."needs_likes" = 1 THEN "t41"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t41"."needs_comments" > 0
      THEN CASE WHEN "t41"."needs_comments" = 1 THEN "t41"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t41"."needs_shares" + "t41"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t41"."needs_shares" = 1 THEN "t41"."shares_at_age" ELSE 0.0 END + CASE WHEN "t41"."needs_quotes" = 1 THEN "t41"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t41"."needs_likes" + "t41"."needs_shares"
      ) > 0
      THEN CASE WHEN "t41"."needs_likes" = 1 THEN "t41"."likes_at_age" ELSE 0.0 END + CASE WHEN "t41"."needs_shares" = 1 THEN "t41"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t41"."needs_views" > 0
      THEN CASE WHEN "t41"."needs_views" = 1 THEN "t41"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
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
      CASE
        WHEN "t40"."pick" = 1
        THEN CAST("t40"."b_likes" AS DOUBLE)
        WHEN "t40"."pick" = 2
        THEN CAST("t40"."a_likes" AS DOUBLE)
        WHEN "t40"."pick" = 3
        THEN (
          CAST("t40"."b_likes" AS DOUBLE) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_likes" AS DOUBLE) * "t40"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t40"."pick" = 1
        THEN CAST("t40"."b_comments" AS DOUBLE)
        WHEN "t40"."pick" = 2
        THEN CAST("t40"."a_comments" AS DOUBLE)
        WHEN "t40"."pick" = 3
        THEN (
          CAST("t40"."b_comments" AS DOUBLE) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_comments" AS DOUBLE) * "t40"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t40"."pick" = 1
        THEN CAST("t40"."b_shares" AS DOUBLE)
        WHEN "t40"."pick" = 2
        THEN CAST("t40"."a_shares" AS DOUBLE)
        WHEN "t40"."pick" = 3
        THEN (
          CAST("t40"."b_shares" AS DOUBLE) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_shares" AS DOUBLE) * "t40"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t40"."pick" = 1
        THEN CAST("t40"."b_quotes" AS DOUBLE)
        WHEN "t40"."pick" = 2
        THEN CAST("t40"."a_quotes" AS DOUBLE)
        WHEN "t40"."pick" = 3
        THEN (
          CAST("t40"."b_quotes" AS DOUBLE) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_quotes" AS DOUBLE) * "t40"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t40"."pick" = 1
        THEN CAST("t40"."b_views" AS DOUBLE)
        WHEN "t40"."pick" = 2
        THEN CAST("t40"."a_views" AS DOUBLE)
        WHEN "t40"."pick" = 3
        THEN (
          CAST("t40"."b_views" AS DOUBLE) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_views" AS DOUBLE) * "t40"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      "t40"."interpolated",
      CASE
        WHEN "t40"."pick" = 1
        THEN CASE WHEN "t40"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t40"."pick" = 2
        THEN CASE WHEN "t40"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t40"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t40"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t40"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS "rounded",
      "t40"."pick",
      "t40"."share",
      "t40"."b_at",
      "t40"."a_at",
      "t40"."b_told",
      "t40"."a_told"
    FROM "picked" AS "t40"
  ) AS "t41"
)
SELECT
  "t64"."account_id",
  "t64"."published_at",
  "t64"."post_id",
  "t64"."form",
  "t64"."interactions",
  "t64"."likes_at",
  "t64"."comments_at",
  "t64"."spread_at",
  "t64"."approval_at",
  "t64"."views_at",
  "t64"."good",
  "t64"."bad",
  "t64"."followers",
  "t64"."day_followers",
  "t64"."interpolated",
  "t64"."rounded"
FROM (
  SELECT
    "t63"."post_id",
    "t63"."account_id",
    "t63"."published_at",
    "t63"."form",
    "t63"."gone",
    "t63"."late",
    "t63"."as_of",
    "t63"."age",
    "t63"."current",
    "t63"."needs_likes",
    "t63"."needs_comments",
    "t63"."needs_shares",
    "t63"."needs_quotes",
    "t63"."needs_views",
    "t63"."interpolated",
    "t63"."rounded",
    "t63"."interactions",
    "t63"."likes_at",
    "t63"."comments_at",
    "t63"."spread_at",
    "t63"."approval_at",
    "t63"."views_at",
    "t63"."good",
    "t63"."bad",
    CASE WHEN "t26"."newest" > 0 THEN "t26"."newest" ELSE CAST(NULL AS DOUBLE) END AS "followers",
    0 AS "after",
    CASE WHEN "t26"."newest" > 0 THEN "t26"."newest" ELSE CAST(NULL AS DOUBLE) END AS "day_followers",
    0 AS "day_after",
    "t63"."published_at" - (
      "t63"."published_at" % 86400000
    ) AS "day"
  FROM (
    SELECT
      "t61"."post_id",
      "t61"."account_id",
      "t61"."published_at",
      "t61"."form",
      "t61"."gone",
      "t61"."late",
      "t61"."as_of",
      "t61"."age",
      "t61"."current",
      "t61"."needs_likes",
      "t61"."needs_comments",
      "t61"."needs_shares",
      "t61"."needs_quotes",
      "t61"."needs_views",
      "t61"."interpolated",
      "t61"."rounded",
      "t61"."interactions",
      "t61"."likes_at",
      "t61"."comments_at",
      "t61"."spread_at",
      "t61"."approval_at",
      "t61"."views_at",
      CASE
        WHEN "t61"."pick" = 1
        THEN CAST(CASE
          WHEN "t61"."b_told" = 1
          THEN COALESCE("t61"."b_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t61"."pick" = 2
        THEN CAST(CASE
          WHEN "t61"."a_told" = 1
          THEN COALESCE("t61"."a_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t61"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t61"."b_told" = 1
            THEN COALESCE("t61"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t61"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t61"."a_told" = 1
            THEN COALESCE("t61"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t61"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "good",
      CASE
        WHEN "t61"."pick" = 1
        THEN CAST(CASE
          WHEN "t61"."b_told" = 1
          THEN COALESCE("t61"."b_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t61"."pick" = 2
        THEN CAST(CASE
          WHEN "t61"."a_told" = 1
          THEN COALESCE("t61"."a_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t61"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t61"."b_told" = 1
            THEN COALESCE("t61"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t61"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t61"."a_told" = 1
            THEN COALESCE("t61"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t61"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "bad"
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
        "t44"."interpolated",
        "t44"."rounded",
        "t44"."pick",
        "t44"."share",
        "t44"."b_at",
        "t44"."a_at",
        "t44"."b_told",
        "t44"."a_told",
        "t44"."interactions",
        "t44"."likes_at",
        "t44"."comments_at",
        "t44"."spread_at",
        "t44"."approval_at",
        "t44"."views_at",
        "t59"."b_good",
        "t59"."b_bad",
        "t60"."a_good",
        "t60"."a_bad"
      FROM "aged" AS "t44"
      LEFT OUTER JOIN (
        SELECT
          "t55"."mood_post",
          SUM(CASE WHEN "t55"."sign" > 0 THEN "t55"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
          SUM(CASE WHEN "t55"."sign" < 0 THEN "t55"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
        FROM (
          SELECT
            "t53"."mood_post",
            "t53"."name",
            "t53"."count",
            "t7"."sign"
          FROM (
            SELECT
              "t49"."mood_post",
              "t49"."name",
              "t49"."count"
            FROM (
              SELECT
                "t47"."mood_post",
                "t47"."mood_at",
                "t9"."post_id",
                "t9"."first_seen_at",
                "t9"."name",
                "t9"."count"
              FROM (
                SELECT
                  "t43"."post_id" AS "mood_post",
                  "t43"."b_at" AS "mood_at"
                FROM "aged" AS "t43"
                WHERE
                  "t43"."b_told" = 1
              ) AS "t47"
              CROSS JOIN "reaction" AS "t9"
            ) AS "t49"
            WHERE
              "t49"."mood_post" = "t49"."post_id" AND "t49"."mood_at" = "t49"."first_seen_at"
          ) AS "t53"
          INNER JOIN "mood" AS "t7"
            ON "t53"."name" = "t7"."name"
        ) AS "t55"
        GROUP BY
          1
      ) AS "t59"
        ON "t44"."post_id" = "t59"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t56"."mood_post",
          SUM(CASE WHEN "t56"."sign" > 0 THEN "t56"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
          SUM(CASE WHEN "t56"."sign" < 0 THEN "t56"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
        FROM (
          SELECT
            "t54"."mood_post",
            "t54"."name",
            "t54"."count",
            "t7"."sign"
          FROM (
            SELECT
              "t50"."mood_post",
              "t50"."name",
              "t50"."count"
            FROM (
              SELECT
                "t48"."mood_post",
                "t48"."mood_at",
                "t9"."post_id",
                "t9"."first_seen_at",
                "t9"."name",
                "t9"."count"
              FROM (
                SELECT
                  "t43"."post_id" AS "mood_post",
                  "t43"."a_at" AS "mood_at"
                FROM "aged" AS "t43"
                WHERE
                  "t43"."a_told" = 1
              ) AS "t48"
              CROSS JOIN "reaction" AS "t9"
            ) AS "t50"
            WHERE
              "t50"."mood_post" = "t50"."post_id" AND "t50"."mood_at" = "t50"."first_seen_at"
          ) AS "t54"
          INNER JOIN "mood" AS "t7"
            ON "t54"."name" = "t7"."name"
        ) AS "t56"
        GROUP BY
          1
      ) AS "t60"
        ON "t44"."post_id" = "t60"."mood_post"
    ) AS "t61"
  ) AS "t63"
  LEFT OUTER JOIN (
    SELECT
      "t23"."account_id" AS "faces_account",
      "t23"."mean_followers" AS "newest"
    FROM (
      SELECT
        "t18"."last_account" AS "account_id",
        CAST("t6"."followers" AS DOUBLE) AS "mean_followers"
      FROM (
        SELECT
          "t16"."account_id" AS "last_account",
          "t16"."last_at"
        FROM (
          SELECT
            "t15"."account_id",
            MAX("t15"."seen_at") AS "last_at"
          FROM (
            SELECT
              "t13"."account_id",
              "t13"."seen_at",
              "t13"."followers"
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
                "t6"."seen_at",
                "t6"."followers",
                "t6"."posts_total",
                "t6"."precision"
              FROM "subject" AS "t8"
              INNER JOIN "audience_snapshot" AS "t6"
                ON "t8"."account_id" = "t6"."account_id"
            ) AS "t13"
            WHERE
              "t13"."followers" IS NOT NULL
              AND "t13"."seen_at" <= "t13"."as_of"
              AND "t13"."current" = 1
          ) AS "t15"
          GROUP BY
            1
        ) AS "t16"
      ) AS "t18"
      INNER JOIN "audience_snapshot" AS "t6"
        ON "t18"."last_account" = "t6"."account_id" AND "t18"."last_at" = "t6"."seen_at"
    ) AS "t23"
  ) AS "t26"
    ON "t63"."account_id" = "t26"."faces_account"
) AS "t64"
