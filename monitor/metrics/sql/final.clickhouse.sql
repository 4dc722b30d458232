WITH "t33" AS (
  SELECT
    "t29"."last_account" AS "account_id",
    CAST("t8"."followers" AS Nullable(Float64)) AS "mean_followers"
  FROM (
    SELECT
      "t27"."account_id" AS "last_account",
      "t27"."last_at" AS "last_at"
    FROM (
      SELECT
        "t25"."account_id" AS "account_id",
        MAX("t25"."seen_at") AS "last_at"
      FROM (
        SELECT
          "t20"."account_id" AS "account_id",
          "t20"."seen_at" AS "seen_at",
          "t20"."followers" AS "followers"
        FROM (
          SELECT
            "t9"."account_id" AS "account_id",
            "t9"."platform" AS "platform",
            "t9"."window_start" AS "window_start",
            "t9"."window_end" AS "window_end",
            "t9"."seen_until" AS "seen_until",
            "t9"."eligible_until" AS "eligible_until",
            "t9"."as_of" AS "as_of",
            "t9"."age" AS "age",
            "t9"."earlier_from" AS "earlier_from",
            "t9"."needs_likes" AS "needs_likes",
            "t9"."needs_comments" AS "needs_comments",
            "t9"."needs_shares" AS "needs_shares",
            "t9"."needs_quotes" AS "needs_quotes",
            "t9"."needs_views" AS "needs_views",
            "t9"."current" AS "current",
            "t8"."seen_at" AS "seen_at",
            "t8"."followers" AS "followers",
            "t8"."posts_total" AS "posts_total",
            "t8"."precision" AS "precision"
          FROM "subject" AS "t9"
          INNER JOIN "audience_snapshot" AS "t8"
            ON "t9"."account_id" = "t8"."account_id"
        ) AS "t20"
        WHERE
          isNotNull("t20"."followers")
          AND "t20"."seen_at" <= "t20"."as_of"
          AND "t20"."current" = CAST(1 AS Int64)
      ) AS "t25"
      GROUP BY
        "t25"."account_id"
    ) AS "t27"
  ) AS "t29"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t29"."last_account" = "t8"."account_id" AND "t29"."last_at" = "t8"."seen_at"
), "picked" AS (
  SELECT
    "t45"."post_id" AS "post_id",
    "t45"."account_id" AS "account_id",
    "t45"."published_at" AS "published_at",
    "t45"."form" AS "form",
    "t45"."gone" AS "gone",
    "t45"."late" AS "late",
    "t45"."as_of" AS "as_of",
    "t45"."age" AS "age",
    "t45"."current" AS "current",
    "t45"."needs_likes" AS "needs_likes",
    "t45"."needs_comments" AS "needs_comments",
    "t45"."needs_shares" AS "needs_shares",
    "t45"."needs_quotes" AS "needs_quotes",
    "t45"."needs_views" AS "needs_views",
    "t45"."b_at" AS "b_at",
    "t45"."a_at" AS "a_at",
    "t45"."b_last_seen_at" AS "b_last_seen_at",
    "t45"."b_precision" AS "b_precision",
    "t45"."b_likes" AS "b_likes",
    "t45"."b_comments" AS "b_comments",
    "t45"."b_shares" AS "b_shares",
    "t45"."b_quotes" AS "b_quotes",
    "t45"."b_views" AS "b_views",
    "t45"."b_told" AS "b_told",
    "t45"."a_last_seen_at" AS "a_last_seen_at",
    "t45"."a_precision" AS "a_precision",
    "t45"."a_likes" AS "a_likes",
    "t45"."a_comments" AS "a_comments",
    "t45"."a_shares" AS "a_shares",
    "t45"."a_quotes" AS "a_quotes",
    "t45"."a_views" AS "a_views",
    "t45"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t45"."b_at")
      AND (
        (
          CASE
            WHEN "t45"."b_last_seen_at" < "t45"."as_of"
            THEN "t45"."b_last_seen_at"
            ELSE "t45"."as_of"
          END - "t45"."published_at"
        ) > "t45"."age"
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "pick",
    CAST(0 AS Int64) AS "interpolated",
    0.0 AS "share"
  FROM (
    SELECT
      "t44"."post_id" AS "post_id",
      "t44"."account_id" AS "account_id",
      "t44"."published_at" AS "published_at",
      "t44"."form" AS "form",
      "t44"."gone" AS "gone",
      "t44"."late" AS "late",
      "t44"."as_of" AS "as_of",
      "t44"."age" AS "age",
      "t44"."current" AS "current",
      "t44"."needs_likes" AS "needs_likes",
      "t44"."needs_comments" AS "needs_comments",
      "t44"."needs_shares" AS "needs_shares",
      "t44"."needs_quotes" AS "needs_quotes",
      "t44"."needs_views" AS "needs_views",
      "t44"."b_at" AS "b_at",
      "t44"."a_at" AS "a_at",
      "t22"."b_last_seen_at" AS "b_last_seen_at",
      "t22"."b_precision" AS "b_precision",
      "t22"."b_likes" AS "b_likes",
      "t22"."b_comments" AS "b_comments",
      "t22"."b_shares" AS "b_shares",
      "t22"."b_quotes" AS "b_quotes",
      "t22"."b_views" AS "b_views",
      "t22"."b_told" AS "b_told",
      "t23"."a_last_seen_at" AS "a_last_seen_at",
      "t23"."a_precision" AS "a_precision",
      "t23"."a_likes" AS "a_likes",
      "t23"."a_comments" AS "a_comments",
      "t23"."a_shares" AS "a_shares",
      "t23"."a_quotes" AS "a_quotes",
      "t23"."a_views" AS "a_views",
      "t23"."a_told" AS "a_told"
    FROM (
      SELECT
        "t41"."post_id" AS "post_id",
        "t41"."account_id" AS "account_id",
        "t41"."published_at" AS "published_at",
        "t41"."form" AS "form",
        "t41"."gone" AS "gone",
        "t41"."late" AS "late",
        "t41"."as_of" AS "as_of",
        "t41"."age" AS "age",
        "t41"."current" AS "current",
        "t41"."needs_likes" AS "needs_likes",
        "t41"."needs_comments" AS "needs_comments",
        "t41"."needs_shares" AS "needs_shares",
        "t41"."needs_quotes" AS "needs_quotes",
        "t41"."needs_views" AS "needs_views",
        "t41"."b_at" AS "b_at",
        CAST(NULL AS Nullable(Int64)) AS "a_at"
      FROM (
        SELECT
          "t35"."post_id" AS "post_id",
          "t35"."account_id" AS "account_id",
          "t35"."published_at" AS "published_at",
          "t35"."form" AS "form",
          "t35"."gone" AS "gone",
          "t35"."late" AS "late",
          "t35"."as_of" AS "as_of",
          "t35"."age" AS "age",
          "t35"."current" AS "current",
          "t35"."needs_likes" AS "needs_likes",
          "t35"."needs_comments" AS "needs_comments",
          "t35"."needs_shares" AS "needs_shares",
          "t35"."needs_quotes" AS "needs_quotes",
          "t35"."needs_views" AS "needs_views",
          MAX(
            CASE
              WHEN COALESCE("t35"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
              THEN "t35"."seen"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_at"
        FROM (
          SELECT
            "t32"."post_id" AS "post_id",
            "t32"."account_id" AS "account_id",
            "t32"."published_at" AS "published_at",
            "t32"."form" AS "form",
            "t32"."gone" AS "gone",
            "t32"."late" AS "late",
            "t32"."as_of" AS "as_of",
            "t32"."age" AS "age",
            "t32"."current" AS "current",
            "t32"."needs_likes" AS "needs_likes",
            "t32"."needs_comments" AS "needs_comments",
            "t32"."needs_shares" AS "needs_shares",
            "t32"."needs_quotes" AS "needs_quotes",
            "t32"."needs_views" AS "needs_views",
            "t16"."run_post" AS "run_post",
            "t16"."seen" AS "seen",
            "t16"."run_here" AS "run_here"
          FROM (
            SELECT
              "t24"."id" AS "post_id",
              "t24"."account_id" AS "account_id",
              "t24"."published_at" AS "published_at",
              CASE
                WHEN "t24"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t24"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t24"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t24"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t24"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t24"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t24"."gone_at" <= "t24"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t24"."first_seen_at" - "t24"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t24"."as_of" AS "as_of",
              "t24"."age" AS "age",
              "t24"."current" AS "current",
              "t24"."needs_likes" AS "needs_likes",
              "t24"."needs_comments" AS "needs_comments",
              "t24"."needs_shares" AS "needs_shares",
              "t24"."needs_quotes" AS "needs_quotes",
              "t24"."needs_views" AS "needs_views"
            FROM (
              SELECT
                "t9"."account_id" AS "account_id",
                "t9"."platform" AS "platform",
                "t9"."window_start" AS "window_start",
                "t9"."window_end" AS "window_end",
                "t9"."seen_until" AS "seen_until",
                "t9"."eligible_until" AS "eligible_until",
                "t9"."as_of" AS "as_of",
                "t9"."age" AS "age",
                "t9"."earlier_from" AS "earlier_from",
                "t9"."needs_likes" AS "needs_likes",
                "t9"."needs_comments" AS "needs_comments",
                "t9"."needs_shares" AS "needs_shares",
                "t9"."needs_quotes" AS "needs_quotes",
                "t9"."needs_views" AS "needs_views",
                "t9"."current" AS "current",
                "t17"."id" AS "id",
                "t17"."account_id_post" AS "account_id_post",
                "t17"."kind" AS "kind",
                "t17"."published_at" AS "published_at",
                "t17"."flags" AS "flags",
                "t17"."reply_to_own" AS "reply_to_own",
                "t17"."first_seen_at" AS "first_seen_at",
                "t17"."gone_at" AS "gone_at",
                "t17"."format" AS "format",
                "t17"."asks" AS "asks",
                "t17"."letters" AS "letters",
                "t17"."detected_language" AS "detected_language",
                "t17"."described_by" AS "described_by"
              FROM "subject" AS "t9"
              INNER JOIN (
                SELECT
                  "t7"."id" AS "id",
                  "t7"."account_id" AS "account_id_post",
                  "t7"."kind" AS "kind",
                  "t7"."published_at" AS "published_at",
                  "t7"."flags" AS "flags",
                  "t7"."reply_to_own" AS "reply_to_own",
                  "t7"."first_seen_at" AS "first_seen_at",
                  "t7"."gone_at" AS "gone_at",
                  "t7"."format" AS "format",
                  "t7"."asks" AS "asks",
                  "t7"."letters" AS "letters",
                  "t7"."detected_language" AS "detected_language",
                  "t7"."described_by" AS "described_by"
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
              ) > CAST(0 AS Int64)
              AND "t24"."published_at" >= "t24"."window_start"
              AND "t24"."published_at" < "t24"."eligible_until"
          ) AS "t32"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "seen",
              CAST(1 AS Int64) AS "run_here"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t16"
            ON "t32"."post_id" = "t16"."run_post" AND "t16"."seen" <= "t32"."as_of"
        ) AS "t35"
        GROUP BY
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
          "t35"."needs_views"
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
        CASE
          WHEN isNotNull("t6"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "b_told"
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
        CASE
          WHEN isNotNull("t6"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "a_told"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t23"
      ON "t44"."post_id" = "t23"."run_post" AND "t44"."a_at" = "t23"."run_at"
  ) AS "t45"
), "aged" AS (
  SELECT
    "t48"."post_id" AS "post_id",
    "t48"."account_id" AS "account_id",
    "t48"."published_at" AS "published_at",
    "t48"."form" AS "form",
    "t48"."gone" AS "gone",
    "t48"."late" AS "late",
    "t48"."as_of" AS "as_of",
    "t48"."age" AS "age",
    "t48"."current" AS "current",
    "t48"."needs_likes" AS "needs_likes",
    "t48"."needs_comments" AS "needs_comments",
    "t48"."needs_shares" AS "needs_shares",
    "t48"."needs_quotes" AS "needs_quotes",
    "t48"."needs_views" AS "needs_views",
    "t48"."interpolated" AS "interpolated",
    "t48"."rounded" AS "rounded",
    "t48"."pick" AS "pick",
    "t48"."share" AS "share",
    "t48"."b_at" AS "b_at",
    "t48"."a_at" AS "a_at",
    "t48"."b_told" AS "b_told",
    "t48"."a_told" AS "a_told",
    CASE
      WHEN (
        "t48"."needs_likes" + "t48"."needs_comments" + "t48"."needs_shares" + "t48"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_likes" = CAST(1 AS Int64)
        THEN "t48"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t48"."needs_comments" = CAST(1 AS Int64)
        THEN "t48"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t48"."needs_shares" = CAST(1 AS Int64)
        THEN "t48"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t48"."needs_quotes" = CAST(1 AS Int64)
        THEN "t48"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t48"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_likes" = CAST(1 AS Int64)
        THEN "t48"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t48"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_comments" = CAST(1 AS Int64)
        THEN "t48"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t48"."needs_shares" + "t48"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_shares" = CAST(1 AS Int64)
        THEN "t48"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t48"."needs_quotes" = CAST(1 AS Int64)
        THEN "t48"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t48"."needs_likes" + "t48"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_likes" = CAST(1 AS Int64)
        THEN "t48"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t48"."needs_shares" = CAST(1 AS Int64)
        THEN "t48"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t48"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t48"."needs_views" = CAST(1 AS Int64)
        THEN "t48"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      "t47"."post_id" AS "post_id",
      "t47"."account_id" AS "account_id",
      "t47"."published_at" AS "published_at",
      "t47"."form" AS "form",
      "t47"."gone" AS "gone",
      "t47"."late" AS "late",
      "t47"."as_of" AS "as_of",
      "t47"."age" AS "age",
      "t47"."current" AS "current",
      "t47"."needs_likes" AS "needs_likes",
      "t47"."needs_comments" AS "needs_comments",
      "t47"."needs_shares" AS "needs_shares",
      "t47"."needs_quotes" AS "needs_quotes",
      "t47"."needs_views" AS "needs_views",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CAST("t47"."b_likes" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CAST("t47"."a_likes" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t47"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_likes" AS Nullable(Float64)) * "t47"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CAST("t47"."b_comments" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CAST("t47"."a_comments" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t47"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_comments" AS Nullable(Float64)) * "t47"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CAST("t47"."b_shares" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CAST("t47"."a_shares" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t47"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_shares" AS Nullable(Float64)) * "t47"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CAST("t47"."b_quotes" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CAST("t47"."a_quotes" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t47"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_quotes" AS Nullable(Float64)) * "t47"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CAST("t47"."b_views" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CAST("t47"."a_views" AS Nullable(Float64))
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t47"."b_views" AS Nullable(Float64)) * (
            1.0 - "t47"."share"
          )
        ) + (
          CAST("t47"."a_views" AS Nullable(Float64)) * "t47"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t47"."interpolated" AS "interpolated",
      CASE
        WHEN "t47"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t47"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t47"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t47"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t47"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t47"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t47"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t47"."pick" AS "pick",
      "t47"."share" AS "share",
      "t47"."b_at" AS "b_at",
      "t47"."a_at" AS "a_at",
      "t47"."b_told" AS "b_told",
      "t47"."a_told" AS "a_told"
    FROM "picked" AS "t47"
  ) AS "t48"
), "placed" AS (
  SELECT
    "t71"."post_id" AS "post_id",
    "t71"."account_id" AS "account_id",
    "t71"."published_at" AS "published_at",
    "t71"."form" AS "form",
    "t71"."gone" AS "gone",
    "t71"."late" AS "late",
    "t71"."as_of" AS "as_of",
    "t71"."age" AS "age",
    "t71"."current" AS "current",
    "t71"."needs_likes" AS "needs_likes",
    "t71"."needs_comments" AS "needs_comments",
    "t71"."needs_shares" AS "needs_shares",
    "t71"."needs_quotes" AS "needs_quotes",
    "t71"."needs_views" AS "needs_views",
    "t71"."interpolated" AS "interpolated",
    "t71"."rounded" AS "rounded",
    "t71"."interactions" AS "interactions",
    "t71"."likes_at" AS "likes_at",
    "t71"."comments_at" AS "comments_at",
    "t71"."spread_at" AS "spread_at",
    "t71"."approval_at" AS "approval_at",
    "t71"."views_at" AS "views_at",
    "t71"."good" AS "good",
    "t71"."bad" AS "bad",
    "t71"."followers" AS "followers",
    "t71"."after" AS "after",
    "t71"."day_followers" AS "day_followers",
    "t71"."day_after" AS "day_after",
    "t71"."day" AS "day",
    "t71"."interactions" / "t71"."followers" AS "rate",
    "t71"."views_at" / "t71"."followers" AS "view_rate",
    CASE
      WHEN isNotNull("t71"."interactions") AND (
        "t71"."views_at" > CAST(0 AS Int64)
      )
      THEN "t71"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END / CASE
      WHEN isNotNull("t71"."interactions") AND (
        "t71"."views_at" > CAST(0 AS Int64)
      )
      THEN "t71"."views_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "view_share",
    "t71"."interactions" / "t71"."day_followers" AS "day_rate"
  FROM (
    SELECT
      "t70"."post_id" AS "post_id",
      "t70"."account_id" AS "account_id",
      "t70"."published_at" AS "published_at",
      "t70"."form" AS "form",
      "t70"."gone" AS "gone",
      "t70"."late" AS "late",
      "t70"."as_of" AS "as_of",
      "t70"."age" AS "age",
      "t70"."current" AS "current",
      "t70"."needs_likes" AS "needs_likes",
      "t70"."needs_comments" AS "needs_comments",
      "t70"."needs_shares" AS "needs_shares",
      "t70"."needs_quotes" AS "needs_quotes",
      "t70"."needs_views" AS "needs_views",
      "t70"."interpolated" AS "interpolated",
      "t70"."rounded" AS "rounded",
      "t70"."interactions" AS "interactions",
      "t70"."likes_at" AS "likes_at",
      "t70"."comments_at" AS "comments_at",
      "t70"."spread_at" AS "spread_at",
      "t70"."approval_at" AS "approval_at",
      "t70"."views_at" AS "views_at",
      "t70"."good" AS "good",
      "t70"."bad" AS "bad",
      CASE
        WHEN "t39"."newest" > CAST(0 AS Int64)
        THEN "t39"."newest"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "followers",
      CAST(0 AS Int64) AS "after",
      CASE
        WHEN "t39"."newest" > CAST(0 AS Int64)
        THEN "t39"."newest"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "day_followers",
      CAST(0 AS Int64) AS "day_after",
      "t70"."published_at" - (
        "t70"."published_at" % CAST(86400000 AS Int64)
      ) AS "day"
    FROM (
      SELECT
        "t68"."post_id" AS "post_id",
        "t68"."account_id" AS "account_id",
        "t68"."published_at" AS "published_at",
        "t68"."form" AS "form",
        "t68"."gone" AS "gone",
        "t68"."late" AS "late",
        "t68"."as_of" AS "as_of",
        "t68"."age" AS "age",
        "t68"."current" AS "current",
        "t68"."needs_likes" AS "needs_likes",
        "t68"."needs_comments" AS "needs_comments",
        "t68"."needs_shares" AS "needs_shares",
        "t68"."needs_quotes" AS "needs_quotes",
        "t68"."needs_views" AS "needs_views",
        "t68"."interpolated" AS "interpolated",
        "t68"."rounded" AS "rounded",
        "t68"."interactions" AS "interactions",
        "t68"."likes_at" AS "likes_at",
        "t68"."comments_at" AS "comments_at",
        "t68"."spread_at" AS "spread_at",
        "t68"."approval_at" AS "approval_at",
        "t68"."views_at" AS "views_at",
        CASE
          WHEN "t68"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t68"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t68"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t68"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t68"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t68"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t68"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t68"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t68"."b_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t68"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t68"."a_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t68"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "good",
        CASE
          WHEN "t68"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t68"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t68"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t68"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t68"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t68"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t68"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t68"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t68"."b_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t68"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t68"."a_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t68"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "bad"
      FROM (
        SELECT
          "t51"."post_id" AS "post_id",
          "t51"."account_id" AS "account_id",
          "t51"."published_at" AS "published_at",
          "t51"."form" AS "form",
          "t51"."gone" AS "gone",
          "t51"."late" AS "late",
          "t51"."as_of" AS "as_of",
          "t51"."age" AS "age",
          "t51"."current" AS "current",
          "t51"."needs_likes" AS "needs_likes",
          "t51"."needs_comments" AS "needs_comments",
          "t51"."needs_shares" AS "needs_shares",
          "t51"."needs_quotes" AS "needs_quotes",
          "t51"."needs_views" AS "needs_views",
          "t51"."interpolated" AS "interpolated",
          "t51"."rounded" AS "rounded",
          "t51"."pick" AS "pick",
          "t51"."share" AS "share",
          "t51"."b_at" AS "b_at",
          "t51"."a_at" AS "a_at",
          "t51"."b_told" AS "b_told",
          "t51"."a_told" AS "a_told",
          "t51"."interactions" AS "interactions",
          "t51"."likes_at" AS "likes_at",
          "t51"."comments_at" AS "comments_at",
          "t51"."spread_at" AS "spread_at",
          "t51"."approval_at" AS "approval_at",
          "t51"."views_at" AS "views_at",
          "t66"."b_good" AS "b_good",
          "t66"."b_bad" AS "b_bad",
          "t67"."a_good" AS "a_good",
          "t67"."a_bad" AS "a_bad"
        FROM "aged" AS "t51"
        LEFT OUTER JOIN (
          SELECT
            "t62"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t62"."sign" > CAST(0 AS Int64)
                THEN "t62"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_good",
            SUM(
              CASE
                WHEN "t62"."sign" < CAST(0 AS Int64)
                THEN "t62"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_bad"
          FROM (
            SELECT
              "t60"."mood_post" AS "mood_post",
              "t60"."name" AS "name",
              "t60"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t56"."mood_post" AS "mood_post",
                "t56"."name" AS "name",
                "t56"."count" AS "count"
              FROM (
                SELECT
                  "t54"."mood_post" AS "mood_post",
                  "t54"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t50"."post_id" AS "mood_post",
                    "t50"."b_at" AS "mood_at"
                  FROM "aged" AS "t50"
                  WHERE
                    "t50"."b_told" = CAST(1 AS Int64)
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
            "t62"."mood_post"
        ) AS "t66"
          ON "t51"."post_id" = "t66"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t63"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t63"."sign" > CAST(0 AS Int64)
                THEN "t63"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_good",
            SUM(
              CASE
                WHEN "t63"."sign" < CAST(0 AS Int64)
                THEN "t63"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_bad"
          FROM (
            SELECT
              "t61"."mood_post" AS "mood_post",
              "t61"."name" AS "name",
              "t61"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t57"."mood_post" AS "mood_post",
                "t57"."name" AS "name",
                "t57"."count" AS "count"
              FROM (
                SELECT
                  "t55"."mood_post" AS "mood_post",
                  "t55"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t50"."post_id" AS "mood_post",
                    "t50"."a_at" AS "mood_at"
                  FROM "aged" AS "t50"
                  WHERE
                    "t50"."a_told" = CAST(1 AS Int64)
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
            "t63"."mood_post"
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
  "t88"."account_id" AS "account_id",
  CAST(COUNT("t88"."post_id") AS Int64) AS "eligible",
  MAX("t88"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t88"."observed") AS Nullable(Float64)) / 86400000.0
  ) - CAST(uniq("t88"."day") - uniq(
    CASE
      WHEN isNotNull("t88"."day_rate")
      THEN "t88"."day"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS Nullable(Float64)) AS "kept_days",
  CAST(COUNT("t88"."day_followers") AS Int64) AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t88"."interactions" > CAST(0 AS Int64)
      )
      AND (
        "t88"."views_at" = CAST(0 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "views_inconsistent",
  CAST(COUNT("t88"."interactions") AS Int64) AS "interactions__n",
  SUM(
    CASE
      WHEN isNull("t88"."interactions") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__late",
  CAST(COUNT("t88"."likes_at") AS Int64) AS "likes_at__n",
  SUM(
    CASE
      WHEN isNull("t88"."likes_at") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."likes_at") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."likes_at") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."likes_at") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__late",
  CAST(COUNT("t88"."comments_at") AS Int64) AS "comments_at__n",
  SUM(
    CASE
      WHEN isNull("t88"."comments_at") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."comments_at") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."comments_at") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."comments_at") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__late",
  CAST(COUNT("t88"."spread_at") AS Int64) AS "spread_at__n",
  SUM(
    CASE
      WHEN isNull("t88"."spread_at") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."spread_at") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."spread_at") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."spread_at") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__late",
  CAST(COUNT("t88"."good") AS Int64) AS "good__n",
  SUM(
    CASE
      WHEN isNull("t88"."good") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."good") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."good") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."good") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__late",
  CAST(COUNT("t88"."view_share") AS Int64) AS "view_share__n",
  SUM(
    CASE
      WHEN isNull("t88"."interactions") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_share") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_share") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_share") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__late",
  CAST(COUNT("t88"."rate") AS Int64) AS "rate__n",
  SUM(
    CASE
      WHEN isNull("t88"."interactions") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."rate") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."rate") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."rate") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN isNotNull("t88"."rate") AND (
        "t88"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN isNotNull("t88"."rate") AND (
        "t88"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions") AND isNull("t88"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__faceless",
  CAST(COUNT("t88"."view_rate") AS Int64) AS "view_rate__n",
  SUM(
    CASE
      WHEN isNull("t88"."views_at") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_rate") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_rate") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_rate") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_rate") AND (
        "t88"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_rate") AND (
        "t88"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t88"."views_at") AND isNull("t88"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__faceless",
  CAST(COUNT("t88"."day_rate") AS Int64) AS "day_rate__n",
  SUM(
    CASE
      WHEN isNull("t88"."interactions") AND (
        "t88"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t88"."day_rate") AND (
        "t88"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t88"."day_rate") AND (
        "t88"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t88"."day_rate") AND (
        "t88"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t88"."day_rate") AND (
        "t88"."day_after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t88"."day_rate") AND (
        "t88"."day_followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions") AND isNull("t88"."day_followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
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
  CAST(SUM(
    CASE
      WHEN "t88"."likes_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t88"."likes_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t88"."likes_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "applause_share__value",
  CAST(SUM(
    CASE
      WHEN "t88"."comments_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t88"."comments_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t88"."comments_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "conversation_share__value",
  CAST(SUM(
    CASE
      WHEN "t88"."spread_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t88"."spread_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t88"."spread_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "amplification_share__value",
  AVG("t88"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN isNotNull("t88"."interactions")
      THEN "t88"."likes_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN isNotNull("t88"."interactions")
      THEN "t88"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN isNotNull("t88"."interactions")
      THEN "t88"."spread_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN isNotNull("t88"."interactions")
      THEN "t88"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM("t88"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t88"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "conversation_ratio__value",
  (
    SUM("t88"."good") - SUM("t88"."bad")
  ) / CASE
    WHEN (
      SUM("t88"."good") + SUM("t88"."bad")
    ) <> CAST(0 AS Int64)
    THEN SUM("t88"."good") + SUM("t88"."bad")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "reaction_polarity__value",
  SUM("t88"."good") + SUM("t88"."bad") AS "reaction_polarity__felt",
  MAX("t88"."best") / CASE
    WHEN SUM("t88"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t88"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
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
        CAST(MAX("t88"."observed") AS Nullable(Float64)) / 86400000.0
      ) - CAST(uniq("t88"."day") - uniq(
        CASE
          WHEN isNotNull("t88"."day_rate")
          THEN "t88"."day"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) AS Nullable(Float64))
    ) > CAST(0 AS Int64)
    THEN (
      CAST(MAX("t88"."observed") AS Nullable(Float64)) / 86400000.0
    ) - CAST(uniq("t88"."day") - uniq(
      CASE
        WHEN isNotNull("t88"."day_rate")
        THEN "t88"."day"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS Nullable(Float64))
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN isNotNull("t88"."view_share")
      THEN "t88"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN isNotNull("t88"."view_share")
        THEN "t88"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    ) <> CAST(0 AS Int64)
    THEN SUM(
      CASE
        WHEN isNotNull("t88"."view_share")
        THEN "t88"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    )
    ELSE CAST(NULL AS Nullable(Float64))
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
          "t73"."post_id" AS "post_id",
          "t73"."account_id" AS "account_id",
          "t73"."published_at" AS "published_at",
          "t73"."form" AS "form",
          "t73"."gone" AS "gone",
          "t73"."late" AS "late",
          "t73"."as_of" AS "as_of",
          "t73"."age" AS "age",
          "t73"."current" AS "current",
          "t73"."needs_likes" AS "needs_likes",
          "t73"."needs_comments" AS "needs_comments",
          "t73"."needs_shares" AS "needs_shares",
          "t73"."needs_quotes" AS "needs_quotes",
          "t73"."needs_views" AS "needs_views",
          "t73"."interpolated" AS "interpolated",
          "t73"."rounded" AS "rounded",
          "t73"."interactions" AS "interactions",
          "t73"."likes_at" AS "likes_at",
          "t73"."comments_at" AS "comments_at",
          "t73"."spread_at" AS "spread_at",
          "t73"."approval_at" AS "approval_at",
          "t73"."views_at" AS "views_at",
          "t73"."good" AS "good",
          "t73"."bad" AS "bad",
          "t73"."followers" AS "followers",
          "t73"."after" AS "after",
          "t73"."day_followers" AS "day_followers",
          "t73"."day_after" AS "day_after",
          "t73"."day" AS "day",
          "t73"."rate" AS "rate",
          "t73"."view_rate" AS "view_rate",
          "t73"."view_share" AS "view_share",
          "t73"."day_rate" AS "day_rate",
          CAST(NULL AS Nullable(Float64)) AS "mean_followers",
          CAST(NULL AS Nullable(Int64)) AS "observed",
          CAST(NULL AS Nullable(Float64)) AS "interactions_median",
          CAST(NULL AS Nullable(Float64)) AS "interactions_low",
          CAST(NULL AS Nullable(Float64)) AS "interactions_high",
          CAST(NULL AS Nullable(Float64)) AS "rate_median",
          CAST(NULL AS Nullable(Float64)) AS "rate_low",
          CAST(NULL AS Nullable(Float64)) AS "rate_high",
          CAST(NULL AS Nullable(Float64)) AS "view_share_median",
          CAST(NULL AS Nullable(Float64)) AS "view_share_low",
          CAST(NULL AS Nullable(Float64)) AS "view_share_high",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_median",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_low",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_high",
          CAST(NULL AS Nullable(Float64)) AS "middle",
          CAST(NULL AS Nullable(Float64)) AS "best"
        FROM "placed" AS "t73"
      ) AS "t75"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS Nullable(Int64)) AS "post_id",
          "t34"."account_id" AS "account_id",
          CAST(NULL AS Nullable(Int64)) AS "published_at",
          CAST(NULL AS Nullable(Int8)) AS "form",
          CAST(NULL AS Nullable(Int8)) AS "gone",
          CAST(NULL AS Nullable(Int8)) AS "late",
          CAST(NULL AS Nullable(Int64)) AS "as_of",
          CAST(NULL AS Nullable(Int64)) AS "age",
          CAST(NULL AS Nullable(Int64)) AS "current",
          CAST(NULL AS Nullable(Int64)) AS "needs_likes",
          CAST(NULL AS Nullable(Int64)) AS "needs_comments",
          CAST(NULL AS Nullable(Int64)) AS "needs_shares",
          CAST(NULL AS Nullable(Int64)) AS "needs_quotes",
          CAST(NULL AS Nullable(Int64)) AS "needs_views",
          CAST(NULL AS Nullable(Int8)) AS "interpolated",
          CAST(NULL AS Nullable(Int8)) AS "rounded",
          CAST(NULL AS Nullable(Float64)) AS "interactions",
          CAST(NULL AS Nullable(Float64)) AS "likes_at",
          CAST(NULL AS Nullable(Float64)) AS "comments_at",
          CAST(NULL AS Nullable(Float64)) AS "spread_at",
          CAST(NULL AS Nullable(Float64)) AS "approval_at",
          CAST(NULL AS Nullable(Float64)) AS "views_at",
          CAST(NULL AS Nullable(Float64)) AS "good",
          CAST(NULL AS Nullable(Float64)) AS "bad",
          CAST(NULL AS Nullable(Float64)) AS "followers",
          CAST(NULL AS Nullable(Int64)) AS "after",
          CAST(NULL AS Nullable(Float64)) AS "day_followers",
          CAST(NULL AS Nullable(Int64)) AS "day_after",
          CAST(NULL AS Nullable(Int64)) AS "day",
          CAST(NULL AS Nullable(Float64)) AS "rate",
          CAST(NULL AS Nullable(Float64)) AS "view_rate",
          CAST(NULL AS Nullable(Float64)) AS "view_share",
          CAST(NULL AS Nullable(Float64)) AS "day_rate",
          "t34"."mean_followers" AS "mean_followers",
          CAST(NULL AS Nullable(Int64)) AS "observed",
          CAST(NULL AS Nullable(Float64)) AS "interactions_median",
          CAST(NULL AS Nullable(Float64)) AS "interactions_low",
          CAST(NULL AS Nullable(Float64)) AS "interactions_high",
          CAST(NULL AS Nullable(Float64)) AS "rate_median",
          CAST(NULL AS Nullable(Float64)) AS "rate_low",
          CAST(NULL AS Nullable(Float64)) AS "rate_high",
          CAST(NULL AS Nullable(Float64)) AS "view_share_median",
          CAST(NULL AS Nullable(Float64)) AS "view_share_low",
          CAST(NULL AS Nullable(Float64)) AS "view_share_high",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_median",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_low",
          CAST(NULL AS Nullable(Float64)) AS "view_rate_high",
          CAST(NULL AS Nullable(Float64)) AS "middle",
          CAST(NULL AS Nullable(Float64)) AS "best"
        FROM "t33" AS "t34"
      ) AS "t36"
    ) AS "t78"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        "t40"."account_id" AS "account_id",
        CAST(NULL AS Nullable(Int64)) AS "published_at",
        CAST(NULL AS Nullable(Int8)) AS "form",
        CAST(NULL AS Nullable(Int8)) AS "gone",
        CAST(NULL AS Nullable(Int8)) AS "late",
        CAST(NULL AS Nullable(Int64)) AS "as_of",
        CAST(NULL AS Nullable(Int64)) AS "age",
        CAST(NULL AS Nullable(Int64)) AS "current",
        CAST(NULL AS Nullable(Int64)) AS "needs_likes",
        CAST(NULL AS Nullable(Int64)) AS "needs_comments",
        CAST(NULL AS Nullable(Int64)) AS "needs_shares",
        CAST(NULL AS Nullable(Int64)) AS "needs_quotes",
        CAST(NULL AS Nullable(Int64)) AS "needs_views",
        CAST(NULL AS Nullable(Int8)) AS "interpolated",
        CAST(NULL AS Nullable(Int8)) AS "rounded",
        CAST(NULL AS Nullable(Float64)) AS "interactions",
        CAST(NULL AS Nullable(Float64)) AS "likes_at",
        CAST(NULL AS Nullable(Float64)) AS "comments_at",
        CAST(NULL AS Nullable(Float64)) AS "spread_at",
        CAST(NULL AS Nullable(Float64)) AS "approval_at",
        CAST(NULL AS Nullable(Float64)) AS "views_at",
        CAST(NULL AS Nullable(Float64)) AS "good",
        CAST(NULL AS Nullable(Float64)) AS "bad",
        CAST(NULL AS Nullable(Float64)) AS "followers",
        CAST(NULL AS Nullable(Int64)) AS "after",
        CAST(NULL AS Nullable(Float64)) AS "day_followers",
        CAST(NULL AS Nullable(Int64)) AS "day_after",
        CAST(NULL AS Nullable(Int64)) AS "day",
        CAST(NULL AS Nullable(Float64)) AS "rate",
        CAST(NULL AS Nullable(Float64)) AS "view_rate",
        CAST(NULL AS Nullable(Float64)) AS "view_share",
        CAST(NULL AS Nullable(Float64)) AS "day_rate",
        CAST(NULL AS Nullable(Float64)) AS "mean_followers",
        "t40"."covered" AS "observed",
        CAST(NULL AS Nullable(Float64)) AS "interactions_median",
        CAST(NULL AS Nullable(Float64)) AS "interactions_low",
        CAST(NULL AS Nullable(Float64)) AS "interactions_high",
        CAST(NULL AS Nullable(Float64)) AS "rate_median",
        CAST(NULL AS Nullable(Float64)) AS "rate_low",
        CAST(NULL AS Nullable(Float64)) AS "rate_high",
        CAST(NULL AS Nullable(Float64)) AS "view_share_median",
        CAST(NULL AS Nullable(Float64)) AS "view_share_low",
        CAST(NULL AS Nullable(Float64)) AS "view_share_high",
        CAST(NULL AS Nullable(Float64)) AS "view_rate_median",
        CAST(NULL AS Nullable(Float64)) AS "view_rate_low",
        CAST(NULL AS Nullable(Float64)) AS "view_rate_high",
        CAST(NULL AS Nullable(Float64)) AS "middle",
        CAST(NULL AS Nullable(Float64)) AS "best"
      FROM (
        SELECT
          "t38"."account_id" AS "account_id",
          SUM("t38"."fresh") AS "covered"
        FROM (
          SELECT
            "t31"."account_id" AS "account_id",
            "t31"."platform" AS "platform",
            "t31"."window_start" AS "window_start",
            "t31"."window_end" AS "window_end",
            "t31"."seen_until" AS "seen_until",
            "t31"."eligible_until" AS "eligible_until",
            "t31"."as_of" AS "as_of",
            "t31"."age" AS "age",
            "t31"."earlier_from" AS "earlier_from",
            "t31"."needs_likes" AS "needs_likes",
            "t31"."needs_comments" AS "needs_comments",
            "t31"."needs_shares" AS "needs_shares",
            "t31"."needs_quotes" AS "needs_quotes",
            "t31"."needs_views" AS "needs_views",
            "t31"."current" AS "current",
            "t31"."id" AS "id",
            "t31"."covers_from" AS "covers_from",
            "t31"."covers_to" AS "covers_to",
            "t31"."lower" AS "lower",
            "t31"."upper" AS "upper",
            "t31"."reached" AS "reached",
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
              ELSE CAST(0 AS Int64)
            END AS "fresh"
          FROM (
            SELECT
              "t26"."account_id" AS "account_id",
              "t26"."platform" AS "platform",
              "t26"."window_start" AS "window_start",
              "t26"."window_end" AS "window_end",
              "t26"."seen_until" AS "seen_until",
              "t26"."eligible_until" AS "eligible_until",
              "t26"."as_of" AS "as_of",
              "t26"."age" AS "age",
              "t26"."earlier_from" AS "earlier_from",
              "t26"."needs_likes" AS "needs_likes",
              "t26"."needs_comments" AS "needs_comments",
              "t26"."needs_shares" AS "needs_shares",
              "t26"."needs_quotes" AS "needs_quotes",
              "t26"."needs_views" AS "needs_views",
              "t26"."current" AS "current",
              "t26"."id" AS "id",
              "t26"."covers_from" AS "covers_from",
              "t26"."covers_to" AS "covers_to",
              "t26"."lower" AS "lower",
              "t26"."upper" AS "upper",
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
                "t21"."account_id" AS "account_id",
                "t21"."platform" AS "platform",
                "t21"."window_start" AS "window_start",
                "t21"."window_end" AS "window_end",
                "t21"."seen_until" AS "seen_until",
                "t21"."eligible_until" AS "eligible_until",
                "t21"."as_of" AS "as_of",
                "t21"."age" AS "age",
                "t21"."earlier_from" AS "earlier_from",
                "t21"."needs_likes" AS "needs_likes",
                "t21"."needs_comments" AS "needs_comments",
                "t21"."needs_shares" AS "needs_shares",
                "t21"."needs_quotes" AS "needs_quotes",
                "t21"."needs_views" AS "needs_views",
                "t21"."current" AS "current",
                "t21"."id" AS "id",
                "t21"."covers_from" AS "covers_from",
                "t21"."covers_to" AS "covers_to",
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
                  "t9"."account_id" AS "account_id",
                  "t9"."platform" AS "platform",
                  "t9"."window_start" AS "window_start",
                  "t9"."window_end" AS "window_end",
                  "t9"."seen_until" AS "seen_until",
                  "t9"."eligible_until" AS "eligible_until",
                  "t9"."as_of" AS "as_of",
                  "t9"."age" AS "age",
                  "t9"."earlier_from" AS "earlier_from",
                  "t9"."needs_likes" AS "needs_likes",
                  "t9"."needs_comments" AS "needs_comments",
                  "t9"."needs_shares" AS "needs_shares",
                  "t9"."needs_quotes" AS "needs_quotes",
                  "t9"."needs_views" AS "needs_views",
                  "t9"."current" AS "current",
                  "t11"."id" AS "id",
                  "t11"."covers_from" AS "covers_from",
                  "t11"."covers_to" AS "covers_to"
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
          "t38"."account_id"
      ) AS "t40"
    ) AS "t42"
  ) AS "t79"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      "t86"."account_id" AS "account_id",
      CAST(NULL AS Nullable(Int64)) AS "published_at",
      CAST(NULL AS Nullable(Int8)) AS "form",
      CAST(NULL AS Nullable(Int8)) AS "gone",
      CAST(NULL AS Nullable(Int8)) AS "late",
      CAST(NULL AS Nullable(Int64)) AS "as_of",
      CAST(NULL AS Nullable(Int64)) AS "age",
      CAST(NULL AS Nullable(Int64)) AS "current",
      CAST(NULL AS Nullable(Int64)) AS "needs_likes",
      CAST(NULL AS Nullable(Int64)) AS "needs_comments",
      CAST(NULL AS Nullable(Int64)) AS "needs_shares",
      CAST(NULL AS Nullable(Int64)) AS "needs_quotes",
      CAST(NULL AS Nullable(Int64)) AS "needs_views",
      CAST(NULL AS Nullable(Int8)) AS "interpolated",
      CAST(NULL AS Nullable(Int8)) AS "rounded",
      CAST(NULL AS Nullable(Float64)) AS "interactions",
      CAST(NULL AS Nullable(Float64)) AS "likes_at",
      CAST(NULL AS Nullable(Float64)) AS "comments_at",
      CAST(NULL AS Nullable(Float64)) AS "spread_at",
      CAST(NULL AS Nullable(Float64)) AS "approval_at",
      CAST(NULL AS Nullable(Float64)) AS "views_at",
      CAST(NULL AS Nullable(Float64)) AS "good",
      CAST(NULL AS Nullable(Float64)) AS "bad",
      CAST(NULL AS Nullable(Float64)) AS "followers",
      CAST(NULL AS Nullable(Int64)) AS "after",
      CAST(NULL AS Nullable(Float64)) AS "day_followers",
      CAST(NULL AS Nullable(Int64)) AS "day_after",
      CAST(NULL AS Nullable(Int64)) AS "day",
      CAST(NULL AS Nullable(Float64)) AS "rate",
      CAST(NULL AS Nullable(Float64)) AS "view_rate",
      CAST(NULL AS Nullable(Float64)) AS "view_share",
      CAST(NULL AS Nullable(Float64)) AS "day_rate",
      CAST(NULL AS Nullable(Float64)) AS "mean_followers",
      CAST(NULL AS Nullable(Int64)) AS "observed",
      CASE
        WHEN "t86"."place" = CAST(1 AS Int64)
        THEN "t86"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_median",
      CASE
        WHEN "t86"."place" = CAST(1 AS Int64)
        THEN "t86"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_low",
      CASE
        WHEN "t86"."place" = CAST(1 AS Int64)
        THEN "t86"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_high",
      CASE
        WHEN "t86"."place" = CAST(2 AS Int64)
        THEN "t86"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_median",
      CASE
        WHEN "t86"."place" = CAST(2 AS Int64)
        THEN "t86"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_low",
      CASE
        WHEN "t86"."place" = CAST(2 AS Int64)
        THEN "t86"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_high",
      CASE
        WHEN "t86"."place" = CAST(3 AS Int64)
        THEN "t86"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_median",
      CASE
        WHEN "t86"."place" = CAST(3 AS Int64)
        THEN "t86"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_low",
      CASE
        WHEN "t86"."place" = CAST(3 AS Int64)
        THEN "t86"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_high",
      CASE
        WHEN "t86"."place" = CAST(4 AS Int64)
        THEN "t86"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_median",
      CASE
        WHEN "t86"."place" = CAST(4 AS Int64)
        THEN "t86"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_low",
      CASE
        WHEN "t86"."place" = CAST(4 AS Int64)
        THEN "t86"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_high",
      CASE
        WHEN "t86"."place" = CAST(1 AS Int64)
        THEN "t86"."middle"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "middle",
      CASE
        WHEN "t86"."place" = CAST(1 AS Int64)
        THEN "t86"."best"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "best"
    FROM (
      SELECT
        "t85"."account_id" AS "account_id",
        "t85"."place" AS "place",
        AVG(
          CASE
            WHEN (
              (
                "t85"."rank" * CAST(2 AS Int64)
              ) >= "t85"."of"
            )
            AND (
              (
                "t85"."rank" * CAST(2 AS Int64)
              ) <= (
                "t85"."of" + CAST(2 AS Int64)
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t85"."of" + CAST(1 AS Int64)
                ) - (
                  "t85"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t85"."of" + CAST(1 AS Int64)
                  ) - (
                    "t85"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t85"."of" + CAST(1 AS Int64)
                  ) - (
                    "t85"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t85"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t85"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t85"."of" + CAST(1 AS Int64)
                    ) - "t85"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t85"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t85"."of" + CAST(1 AS Int64)
                      ) - "t85"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t85"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t85"."of" + CAST(1 AS Int64)
                      ) - "t85"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t85"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t85"."rank" * CAST(4 AS Int64)
              ) > (
                "t85"."of" - (
                  "t85"."of" % CAST(4 AS Int64)
                )
              )
            )
            AND (
              (
                "t85"."rank" * CAST(4 AS Int64)
              ) <= (
                (
                  "t85"."of" * CAST(4 AS Int64)
                ) - (
                  "t85"."of" - (
                    "t85"."of" % CAST(4 AS Int64)
                  )
                )
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t85"."of" - "t85"."rank"
              ) * CAST(10 AS Int64)
            ) < (
              (
                "t85"."of" + CAST(9 AS Int64)
              ) - (
                (
                  "t85"."of" + CAST(9 AS Int64)
                ) % CAST(10 AS Int64)
              )
            )
            THEN "t85"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t83"."account_id" AS "account_id",
            "t83"."post_id" AS "post_id",
            "t83"."place" AS "place",
            "t83"."value" AS "value",
            "t83"."of" AS "of",
            (
              CAST(ROW_NUMBER() OVER (
                PARTITION BY "t83"."account_id", "t83"."place"
                ORDER BY "t83"."value" ASC, "t83"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS Int64) - CAST(1 AS Int64)
            ) + CAST(1 AS Int64) AS "rank"
          FROM (
            SELECT
              "t82"."account_id" AS "account_id",
              "t82"."post_id" AS "post_id",
              "t82"."place" AS "place",
              CASE
                WHEN "t82"."place" = CAST(1 AS Int64)
                THEN "t82"."interactions"
                WHEN "t82"."place" = CAST(2 AS Int64)
                THEN "t82"."rate"
                WHEN "t82"."place" = CAST(3 AS Int64)
                THEN "t82"."view_share"
                WHEN "t82"."place" = CAST(4 AS Int64)
                THEN "t82"."view_rate"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "value",
              CASE
                WHEN "t82"."place" = CAST(1 AS Int64)
                THEN "t82"."n_interactions"
                WHEN "t82"."place" = CAST(2 AS Int64)
                THEN "t82"."n_rate"
                WHEN "t82"."place" = CAST(3 AS Int64)
                THEN "t82"."n_view_share"
                WHEN "t82"."place" = CAST(4 AS Int64)
                THEN "t82"."n_view_rate"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "of"
            FROM (
              SELECT
                "t76"."account_id" AS "account_id",
                "t76"."post_id" AS "post_id",
                "t76"."interactions" AS "interactions",
                "t76"."rate" AS "rate",
                "t76"."view_share" AS "view_share",
                "t76"."view_rate" AS "view_rate",
                "t10"."place" AS "place",
                "t81"."of_account" AS "of_account",
                "t81"."n_interactions" AS "n_interactions",
                "t81"."n_rate" AS "n_rate",
                "t81"."n_view_share" AS "n_view_share",
                "t81"."n_view_rate" AS "n_view_rate"
              FROM (
                SELECT
                  "t73"."account_id" AS "account_id",
                  "t73"."post_id" AS "post_id",
                  "t73"."interactions" AS "interactions",
                  "t73"."rate" AS "rate",
                  "t73"."view_share" AS "view_share",
                  "t73"."view_rate" AS "view_rate"
                FROM "placed" AS "t73"
              ) AS "t76"
              CROSS JOIN "place" AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t77"."account_id" AS "of_account",
                  "t77"."n_interactions" AS "n_interactions",
                  "t77"."n_rate" AS "n_rate",
                  "t77"."n_view_share" AS "n_view_share",
                  "t77"."n_view_rate" AS "n_view_rate"
                FROM (
                  SELECT
                    "t73"."account_id" AS "account_id",
                    CAST(COUNT("t73"."interactions") AS Int64) AS "n_interactions",
                    CAST(COUNT("t73"."rate") AS Int64) AS "n_rate",
                    CAST(COUNT("t73"."view_share") AS Int64) AS "n_view_share",
                    CAST(COUNT("t73"."view_rate") AS Int64) AS "n_view_rate"
                  FROM "placed" AS "t73"
                  GROUP BY
                    "t73"."account_id"
                ) AS "t77"
              ) AS "t81"
                ON "t76"."account_id" = "t81"."of_account"
            ) AS "t82"
            WHERE
              isNotNull(
                CASE
                  WHEN "t82"."place" = CAST(1 AS Int64)
                  THEN "t82"."interactions"
                  WHEN "t82"."place" = CAST(2 AS Int64)
                  THEN "t82"."rate"
                  WHEN "t82"."place" = CAST(3 AS Int64)
                  THEN "t82"."view_share"
                  WHEN "t82"."place" = CAST(4 AS Int64)
                  THEN "t82"."view_rate"
                  ELSE CAST(NULL AS Nullable(Float64))
                END
              )
          ) AS "t83"
        ) AS "t84"
        WHERE
          (
            (
              (
                "t84"."rank" * CAST(2 AS Int64)
              ) >= "t84"."of"
            )
            AND (
              (
                "t84"."rank" * CAST(2 AS Int64)
              ) <= (
                "t84"."of" + CAST(2 AS Int64)
              )
            )
          )
          OR (
            (
              (
                (
                  "t84"."of" + CAST(1 AS Int64)
                ) - (
                  "t84"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    "t84"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    "t84"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t84"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      "t84"."rank" + CAST(1 AS Int64)
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t84"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t84"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t84"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t84"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t84"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t84"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t84"."of" + CAST(1 AS Int64)
                    ) - "t84"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t84"."of" + CAST(1 AS Int64)
                      ) - "t84"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t84"."of" + CAST(1 AS Int64)
                      ) - "t84"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t84"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t84"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t84"."of" + CAST(2 AS Int64)
                      ) - "t84"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t84"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t84"."of" + CAST(2 AS Int64)
                        ) - "t84"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t84"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t84"."of" + CAST(2 AS Int64)
                        ) - "t84"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t84"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              "t84"."place" = CAST(1 AS Int64)
            )
            AND (
              (
                "t84"."rank" * CAST(4 AS Int64)
              ) > (
                "t84"."of" - (
                  "t84"."of" % CAST(4 AS Int64)
                )
              )
            )
          )
      ) AS "t85"
      GROUP BY
        "t85"."account_id",
        "t85"."place"
    ) AS "t86"
  ) AS "t87"
) AS "t88"
GROUP BY
  "t88"."account_id"
