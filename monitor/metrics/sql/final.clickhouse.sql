WITH "t33" AS (
  SELECT
    "t30"."last_account" AS "account_id",
    CAST("t8"."followers" AS Nullable(Float64)) AS "mean_followers"
  FROM (
    SELECT
      "t27"."account_id" AS "last_account",
      "t27"."last_at" AS "last_at"
    FROM (
      SELECT
        "t24"."account_id" AS "account_id",
        MAX("t24"."seen_at") AS "last_at"
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
      ) AS "t24"
      GROUP BY
        "t24"."account_id"
    ) AS "t27"
  ) AS "t30"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t30"."last_account" = "t8"."account_id" AND "t30"."last_at" = "t8"."seen_at"
), "picked" AS (
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
    "t44"."b_last_seen_at" AS "b_last_seen_at",
    "t44"."b_precision" AS "b_precision",
    "t44"."b_likes" AS "b_likes",
    "t44"."b_comments" AS "b_comments",
    "t44"."b_shares" AS "b_shares",
    "t44"."b_quotes" AS "b_quotes",
    "t44"."b_views" AS "b_views",
    "t44"."b_told" AS "b_told",
    "t44"."a_last_seen_at" AS "a_last_seen_at",
    "t44"."a_precision" AS "a_precision",
    "t44"."a_likes" AS "a_likes",
    "t44"."a_comments" AS "a_comments",
    "t44"."a_shares" AS "a_shares",
    "t44"."a_quotes" AS "a_quotes",
    "t44"."a_views" AS "a_views",
    "t44"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t44"."b_at")
      AND (
        (
          CASE
            WHEN "t44"."b_last_seen_at" < "t44"."as_of"
            THEN "t44"."b_last_seen_at"
            ELSE "t44"."as_of"
          END - "t44"."published_at"
        ) > "t44"."age"
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "pick",
    CAST(0 AS Int64) AS "interpolated",
    0.0 AS "share"
  FROM (
    SELECT
      "t42"."post_id" AS "post_id",
      "t42"."account_id" AS "account_id",
      "t42"."published_at" AS "published_at",
      "t42"."form" AS "form",
      "t42"."gone" AS "gone",
      "t42"."late" AS "late",
      "t42"."as_of" AS "as_of",
      "t42"."age" AS "age",
      "t42"."current" AS "current",
      "t42"."needs_likes" AS "needs_likes",
      "t42"."needs_comments" AS "needs_comments",
      "t42"."needs_shares" AS "needs_shares",
      "t42"."needs_quotes" AS "needs_quotes",
      "t42"."needs_views" AS "needs_views",
      "t42"."b_at" AS "b_at",
      "t42"."a_at" AS "a_at",
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
        "t38"."post_id" AS "post_id",
        "t38"."account_id" AS "account_id",
        "t38"."published_at" AS "published_at",
        "t38"."form" AS "form",
        "t38"."gone" AS "gone",
        "t38"."late" AS "late",
        "t38"."as_of" AS "as_of",
        "t38"."age" AS "age",
        "t38"."current" AS "current",
        "t38"."needs_likes" AS "needs_likes",
        "t38"."needs_comments" AS "needs_comments",
        "t38"."needs_shares" AS "needs_shares",
        "t38"."needs_quotes" AS "needs_quotes",
        "t38"."needs_views" AS "needs_views",
        "t38"."b_at" AS "b_at",
        CAST(NULL AS Nullable(Int64)) AS "a_at"
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
          MAX(
            CASE
              WHEN COALESCE("t32"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
              THEN "t32"."seen"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_at"
        FROM (
          SELECT
            "t28"."post_id" AS "post_id",
            "t28"."account_id" AS "account_id",
            "t28"."published_at" AS "published_at",
            "t28"."form" AS "form",
            "t28"."gone" AS "gone",
            "t28"."late" AS "late",
            "t28"."as_of" AS "as_of",
            "t28"."age" AS "age",
            "t28"."current" AS "current",
            "t28"."needs_likes" AS "needs_likes",
            "t28"."needs_comments" AS "needs_comments",
            "t28"."needs_shares" AS "needs_shares",
            "t28"."needs_quotes" AS "needs_quotes",
            "t28"."needs_views" AS "needs_views",
            "t16"."run_post" AS "run_post",
            "t16"."seen" AS "seen",
            "t16"."run_here" AS "run_here"
          FROM (
            SELECT
              "t17"."id" AS "post_id",
              "t17"."account_id" AS "account_id",
              "t17"."published_at" AS "published_at",
              CASE
                WHEN "t17"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t17"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t17"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t17"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t17"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t17"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t17"."gone_at" <= "t17"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t17"."first_seen_at" - "t17"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t17"."as_of" AS "as_of",
              "t17"."age" AS "age",
              "t17"."current" AS "current",
              "t17"."needs_likes" AS "needs_likes",
              "t17"."needs_comments" AS "needs_comments",
              "t17"."needs_shares" AS "needs_shares",
              "t17"."needs_quotes" AS "needs_quotes",
              "t17"."needs_views" AS "needs_views"
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
                "t14"."id" AS "id",
                "t14"."account_id" AS "account_id_post",
                "t14"."kind" AS "kind",
                "t14"."published_at" AS "published_at",
                "t14"."flags" AS "flags",
                "t14"."reply_to_own" AS "reply_to_own",
                "t14"."first_seen_at" AS "first_seen_at",
                "t14"."gone_at" AS "gone_at",
                "t14"."format" AS "format",
                "t14"."asks" AS "asks",
                "t14"."letters" AS "letters",
                "t14"."detected_language" AS "detected_language",
                "t14"."described_by" AS "described_by"
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
              ) > CAST(0 AS Int64)
              AND "t17"."published_at" >= "t17"."window_start"
              AND "t17"."published_at" < "t17"."eligible_until"
          ) AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "seen",
              CAST(1 AS Int64) AS "run_here"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t16"
            ON "t28"."post_id" = "t16"."run_post" AND "t16"."seen" <= "t28"."as_of"
        ) AS "t32"
        GROUP BY
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
          "t32"."needs_views"
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
        CASE
          WHEN isNotNull("t6"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "b_told"
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
        CASE
          WHEN isNotNull("t6"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "a_told"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t23"
      ON "t42"."post_id" = "t23"."run_post" AND "t42"."a_at" = "t23"."run_at"
  ) AS "t44"
), "aged" AS (
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
    "t47"."interpolated" AS "interpolated",
    "t47"."rounded" AS "rounded",
    "t47"."pick" AS "pick",
    "t47"."share" AS "share",
    "t47"."b_at" AS "b_at",
    "t47"."a_at" AS "a_at",
    "t47"."b_told" AS "b_told",
    "t47"."a_told" AS "a_told",
    CASE
      WHEN (
        "t47"."needs_likes" + "t47"."needs_comments" + "t47"."needs_shares" + "t47"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_likes" = CAST(1 AS Int64)
        THEN "t47"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t47"."needs_comments" = CAST(1 AS Int64)
        THEN "t47"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t47"."needs_shares" = CAST(1 AS Int64)
        THEN "t47"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t47"."needs_quotes" = CAST(1 AS Int64)
        THEN "t47"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t47"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_likes" = CAST(1 AS Int64)
        THEN "t47"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t47"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_comments" = CAST(1 AS Int64)
        THEN "t47"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t47"."needs_shares" + "t47"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_shares" = CAST(1 AS Int64)
        THEN "t47"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t47"."needs_quotes" = CAST(1 AS Int64)
        THEN "t47"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t47"."needs_likes" + "t47"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_likes" = CAST(1 AS Int64)
        THEN "t47"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t47"."needs_shares" = CAST(1 AS Int64)
        THEN "t47"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t47"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t47"."needs_views" = CAST(1 AS Int64)
        THEN "t47"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      "t46"."post_id" AS "post_id",
      "t46"."account_id" AS "account_id",
      "t46"."published_at" AS "published_at",
      "t46"."form" AS "form",
      "t46"."gone" AS "gone",
      "t46"."late" AS "late",
      "t46"."as_of" AS "as_of",
      "t46"."age" AS "age",
      "t46"."current" AS "current",
      "t46"."needs_likes" AS "needs_likes",
      "t46"."needs_comments" AS "needs_comments",
      "t46"."needs_shares" AS "needs_shares",
      "t46"."needs_quotes" AS "needs_quotes",
      "t46"."needs_views" AS "needs_views",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CAST("t46"."b_likes" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CAST("t46"."a_likes" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t46"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_likes" AS Nullable(Float64)) * "t46"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CAST("t46"."b_comments" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CAST("t46"."a_comments" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t46"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_comments" AS Nullable(Float64)) * "t46"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CAST("t46"."b_shares" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CAST("t46"."a_shares" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t46"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_shares" AS Nullable(Float64)) * "t46"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CAST("t46"."b_quotes" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CAST("t46"."a_quotes" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t46"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_quotes" AS Nullable(Float64)) * "t46"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CAST("t46"."b_views" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CAST("t46"."a_views" AS Nullable(Float64))
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t46"."b_views" AS Nullable(Float64)) * (
            1.0 - "t46"."share"
          )
        ) + (
          CAST("t46"."a_views" AS Nullable(Float64)) * "t46"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t46"."interpolated" AS "interpolated",
      CASE
        WHEN "t46"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t46"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t46"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t46"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t46"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t46"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t46"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t46"."pick" AS "pick",
      "t46"."share" AS "share",
      "t46"."b_at" AS "b_at",
      "t46"."a_at" AS "a_at",
      "t46"."b_told" AS "b_told",
      "t46"."a_told" AS "a_told"
    FROM "picked" AS "t46"
  ) AS "t47"
), "placed" AS (
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
    "t70"."followers" AS "followers",
    "t70"."after" AS "after",
    "t70"."day_followers" AS "day_followers",
    "t70"."day_after" AS "day_after",
    "t70"."day" AS "day",
    "t70"."interactions" / "t70"."followers" AS "rate",
    "t70"."views_at" / "t70"."followers" AS "view_rate",
    CASE
      WHEN isNotNull("t70"."interactions") AND (
        "t70"."views_at" > CAST(0 AS Int64)
      )
      THEN "t70"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END / CASE
      WHEN isNotNull("t70"."interactions") AND (
        "t70"."views_at" > CAST(0 AS Int64)
      )
      THEN "t70"."views_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "view_share",
    "t70"."interactions" / "t70"."day_followers" AS "day_rate"
  FROM (
    SELECT
      "t69"."post_id" AS "post_id",
      "t69"."account_id" AS "account_id",
      "t69"."published_at" AS "published_at",
      "t69"."form" AS "form",
      "t69"."gone" AS "gone",
      "t69"."late" AS "late",
      "t69"."as_of" AS "as_of",
      "t69"."age" AS "age",
      "t69"."current" AS "current",
      "t69"."needs_likes" AS "needs_likes",
      "t69"."needs_comments" AS "needs_comments",
      "t69"."needs_shares" AS "needs_shares",
      "t69"."needs_quotes" AS "needs_quotes",
      "t69"."needs_views" AS "needs_views",
      "t69"."interpolated" AS "interpolated",
      "t69"."rounded" AS "rounded",
      "t69"."interactions" AS "interactions",
      "t69"."likes_at" AS "likes_at",
      "t69"."comments_at" AS "comments_at",
      "t69"."spread_at" AS "spread_at",
      "t69"."approval_at" AS "approval_at",
      "t69"."views_at" AS "views_at",
      "t69"."good" AS "good",
      "t69"."bad" AS "bad",
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
      "t69"."published_at" - (
        "t69"."published_at" % CAST(86400000 AS Int64)
      ) AS "day"
    FROM (
      SELECT
        "t67"."post_id" AS "post_id",
        "t67"."account_id" AS "account_id",
        "t67"."published_at" AS "published_at",
        "t67"."form" AS "form",
        "t67"."gone" AS "gone",
        "t67"."late" AS "late",
        "t67"."as_of" AS "as_of",
        "t67"."age" AS "age",
        "t67"."current" AS "current",
        "t67"."needs_likes" AS "needs_likes",
        "t67"."needs_comments" AS "needs_comments",
        "t67"."needs_shares" AS "needs_shares",
        "t67"."needs_quotes" AS "needs_quotes",
        "t67"."needs_views" AS "needs_views",
        "t67"."interpolated" AS "interpolated",
        "t67"."rounded" AS "rounded",
        "t67"."interactions" AS "interactions",
        "t67"."likes_at" AS "likes_at",
        "t67"."comments_at" AS "comments_at",
        "t67"."spread_at" AS "spread_at",
        "t67"."approval_at" AS "approval_at",
        "t67"."views_at" AS "views_at",
        CASE
          WHEN "t67"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t67"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t67"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t67"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t67"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t67"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t67"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t67"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t67"."b_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t67"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t67"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t67"."a_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t67"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "good",
        CASE
          WHEN "t67"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t67"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t67"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t67"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t67"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t67"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t67"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t67"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t67"."b_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t67"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t67"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t67"."a_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t67"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "bad"
      FROM (
        SELECT
          "t50"."post_id" AS "post_id",
          "t50"."account_id" AS "account_id",
          "t50"."published_at" AS "published_at",
          "t50"."form" AS "form",
          "t50"."gone" AS "gone",
          "t50"."late" AS "late",
          "t50"."as_of" AS "as_of",
          "t50"."age" AS "age",
          "t50"."current" AS "current",
          "t50"."needs_likes" AS "needs_likes",
          "t50"."needs_comments" AS "needs_comments",
          "t50"."needs_shares" AS "needs_shares",
          "t50"."needs_quotes" AS "needs_quotes",
          "t50"."needs_views" AS "needs_views",
          "t50"."interpolated" AS "interpolated",
          "t50"."rounded" AS "rounded",
          "t50"."pick" AS "pick",
          "t50"."share" AS "share",
          "t50"."b_at" AS "b_at",
          "t50"."a_at" AS "a_at",
          "t50"."b_told" AS "b_told",
          "t50"."a_told" AS "a_told",
          "t50"."interactions" AS "interactions",
          "t50"."likes_at" AS "likes_at",
          "t50"."comments_at" AS "comments_at",
          "t50"."spread_at" AS "spread_at",
          "t50"."approval_at" AS "approval_at",
          "t50"."views_at" AS "views_at",
          "t65"."b_good" AS "b_good",
          "t65"."b_bad" AS "b_bad",
          "t66"."a_good" AS "a_good",
          "t66"."a_bad" AS "a_bad"
        FROM "aged" AS "t50"
        LEFT OUTER JOIN (
          SELECT
            "t61"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t61"."sign" > CAST(0 AS Int64)
                THEN "t61"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_good",
            SUM(
              CASE
                WHEN "t61"."sign" < CAST(0 AS Int64)
                THEN "t61"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_bad"
          FROM (
            SELECT
              "t59"."mood_post" AS "mood_post",
              "t59"."name" AS "name",
              "t59"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t55"."mood_post" AS "mood_post",
                "t55"."name" AS "name",
                "t55"."count" AS "count"
              FROM (
                SELECT
                  "t53"."mood_post" AS "mood_post",
                  "t53"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t49"."post_id" AS "mood_post",
                    "t49"."b_at" AS "mood_at"
                  FROM "aged" AS "t49"
                  WHERE
                    "t49"."b_told" = CAST(1 AS Int64)
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
            "t61"."mood_post"
        ) AS "t65"
          ON "t50"."post_id" = "t65"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t62"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t62"."sign" > CAST(0 AS Int64)
                THEN "t62"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_good",
            SUM(
              CASE
                WHEN "t62"."sign" < CAST(0 AS Int64)
                THEN "t62"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_bad"
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
                    "t49"."post_id" AS "mood_post",
                    "t49"."a_at" AS "mood_at"
                  FROM "aged" AS "t49"
                  WHERE
                    "t49"."a_told" = CAST(1 AS Int64)
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
  "t87"."account_id" AS "account_id",
  CAST(COUNT("t87"."post_id") AS Int64) AS "eligible",
  MAX("t87"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t87"."observed") AS Nullable(Float64)) / 86400000.0
  ) - CAST(uniq("t87"."day") - uniq(
    CASE
      WHEN isNotNull("t87"."day_rate")
      THEN "t87"."day"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS Nullable(Float64)) AS "kept_days",
  CAST(COUNT("t87"."day_followers") AS Int64) AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t87"."interactions" > CAST(0 AS Int64)
      )
      AND (
        "t87"."views_at" = CAST(0 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "views_inconsistent",
  CAST(COUNT("t87"."interactions") AS Int64) AS "interactions__n",
  SUM(
    CASE
      WHEN isNull("t87"."interactions") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__late",
  CAST(COUNT("t87"."likes_at") AS Int64) AS "likes_at__n",
  SUM(
    CASE
      WHEN isNull("t87"."likes_at") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."likes_at") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."likes_at") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."likes_at") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__late",
  CAST(COUNT("t87"."comments_at") AS Int64) AS "comments_at__n",
  SUM(
    CASE
      WHEN isNull("t87"."comments_at") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."comments_at") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."comments_at") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."comments_at") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__late",
  CAST(COUNT("t87"."spread_at") AS Int64) AS "spread_at__n",
  SUM(
    CASE
      WHEN isNull("t87"."spread_at") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."spread_at") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."spread_at") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."spread_at") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__late",
  CAST(COUNT("t87"."good") AS Int64) AS "good__n",
  SUM(
    CASE
      WHEN isNull("t87"."good") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."good") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."good") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."good") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__late",
  CAST(COUNT("t87"."view_share") AS Int64) AS "view_share__n",
  SUM(
    CASE
      WHEN isNull("t87"."interactions") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_share") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_share") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_share") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__late",
  CAST(COUNT("t87"."rate") AS Int64) AS "rate__n",
  SUM(
    CASE
      WHEN isNull("t87"."interactions") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."rate") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."rate") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."rate") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN isNotNull("t87"."rate") AND (
        "t87"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN isNotNull("t87"."rate") AND (
        "t87"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions") AND isNull("t87"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__faceless",
  CAST(COUNT("t87"."view_rate") AS Int64) AS "view_rate__n",
  SUM(
    CASE
      WHEN isNull("t87"."views_at") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_rate") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_rate") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_rate") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_rate") AND (
        "t87"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_rate") AND (
        "t87"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t87"."views_at") AND isNull("t87"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__faceless",
  CAST(COUNT("t87"."day_rate") AS Int64) AS "day_rate__n",
  SUM(
    CASE
      WHEN isNull("t87"."interactions") AND (
        "t87"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t87"."day_rate") AND (
        "t87"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t87"."day_rate") AND (
        "t87"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t87"."day_rate") AND (
        "t87"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t87"."day_rate") AND (
        "t87"."day_after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t87"."day_rate") AND (
        "t87"."day_followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions") AND isNull("t87"."day_followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
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
  CAST(SUM(
    CASE
      WHEN "t87"."likes_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t87"."likes_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t87"."likes_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "applause_share__value",
  CAST(SUM(
    CASE
      WHEN "t87"."comments_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t87"."comments_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t87"."comments_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "conversation_share__value",
  CAST(SUM(
    CASE
      WHEN "t87"."spread_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t87"."spread_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t87"."spread_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "amplification_share__value",
  AVG("t87"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN isNotNull("t87"."interactions")
      THEN "t87"."likes_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN isNotNull("t87"."interactions")
      THEN "t87"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN isNotNull("t87"."interactions")
      THEN "t87"."spread_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN isNotNull("t87"."interactions")
      THEN "t87"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM("t87"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t87"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "conversation_ratio__value",
  (
    SUM("t87"."good") - SUM("t87"."bad")
  ) / CASE
    WHEN (
      SUM("t87"."good") + SUM("t87"."bad")
    ) <> CAST(0 AS Int64)
    THEN SUM("t87"."good") + SUM("t87"."bad")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "reaction_polarity__value",
  SUM("t87"."good") + SUM("t87"."bad") AS "reaction_polarity__felt",
  MAX("t87"."best") / CASE
    WHEN SUM("t87"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t87"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "top_share__value",
  MAX("t87"."rate_median") AS "er_post_followers_median__value",
  MAX("t87"."rate_low") AS "er_post_followers_median__low",
  MAX("t87"."rate_high") AS "er_post_followers_median__high",
  AVG("t87"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t87"."interactions") / MAX("t87"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  SUM("t87"."day_rate") / CASE
    WHEN (
      (
        CAST(MAX("t87"."observed") AS Nullable(Float64)) / 86400000.0
      ) - CAST(uniq("t87"."day") - uniq(
        CASE
          WHEN isNotNull("t87"."day_rate")
          THEN "t87"."day"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) AS Nullable(Float64))
    ) > CAST(0 AS Int64)
    THEN (
      CAST(MAX("t87"."observed") AS Nullable(Float64)) / 86400000.0
    ) - CAST(uniq("t87"."day") - uniq(
      CASE
        WHEN isNotNull("t87"."day_rate")
        THEN "t87"."day"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS Nullable(Float64))
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN isNotNull("t87"."view_share")
      THEN "t87"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN isNotNull("t87"."view_share")
        THEN "t87"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    ) <> CAST(0 AS Int64)
    THEN SUM(
      CASE
        WHEN isNotNull("t87"."view_share")
        THEN "t87"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    )
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_view_pooled__value",
  MAX("t87"."view_share_median") AS "er_view_median__value",
  MAX("t87"."view_share_low") AS "er_view_median__low",
  MAX("t87"."view_share_high") AS "er_view_median__high",
  MAX("t87"."view_rate_median") AS "view_rate_followers__value",
  MAX("t87"."view_rate_low") AS "view_rate_followers__low",
  MAX("t87"."view_rate_high") AS "view_rate_followers__high",
  AVG("t87"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t87"."interactions") / MAX("t87"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t87"."likes_at") / MAX("t87"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t87"."comments_at") / MAX("t87"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t87"."spread_at") / MAX("t87"."mean_followers")
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
          "t72"."post_id" AS "post_id",
          "t72"."account_id" AS "account_id",
          "t72"."published_at" AS "published_at",
          "t72"."form" AS "form",
          "t72"."gone" AS "gone",
          "t72"."late" AS "late",
          "t72"."as_of" AS "as_of",
          "t72"."age" AS "age",
          "t72"."current" AS "current",
          "t72"."needs_likes" AS "needs_likes",
          "t72"."needs_comments" AS "needs_comments",
          "t72"."needs_shares" AS "needs_shares",
          "t72"."needs_quotes" AS "needs_quotes",
          "t72"."needs_views" AS "needs_views",
          "t72"."interpolated" AS "interpolated",
          "t72"."rounded" AS "rounded",
          "t72"."interactions" AS "interactions",
          "t72"."likes_at" AS "likes_at",
          "t72"."comments_at" AS "comments_at",
          "t72"."spread_at" AS "spread_at",
          "t72"."approval_at" AS "approval_at",
          "t72"."views_at" AS "views_at",
          "t72"."good" AS "good",
          "t72"."bad" AS "bad",
          "t72"."followers" AS "followers",
          "t72"."after" AS "after",
          "t72"."day_followers" AS "day_followers",
          "t72"."day_after" AS "day_after",
          "t72"."day" AS "day",
          "t72"."rate" AS "rate",
          "t72"."view_rate" AS "view_rate",
          "t72"."view_share" AS "view_share",
          "t72"."day_rate" AS "day_rate",
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
        FROM "placed" AS "t72"
      ) AS "t74"
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
      ) AS "t35"
    ) AS "t77"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        "t41"."account_id" AS "account_id",
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
        "t41"."covered" AS "observed",
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
          "t37"."account_id" AS "account_id",
          SUM("t37"."fresh") AS "covered"
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
              "t25"."account_id" AS "account_id",
              "t25"."platform" AS "platform",
              "t25"."window_start" AS "window_start",
              "t25"."window_end" AS "window_end",
              "t25"."seen_until" AS "seen_until",
              "t25"."eligible_until" AS "eligible_until",
              "t25"."as_of" AS "as_of",
              "t25"."age" AS "age",
              "t25"."earlier_from" AS "earlier_from",
              "t25"."needs_likes" AS "needs_likes",
              "t25"."needs_comments" AS "needs_comments",
              "t25"."needs_shares" AS "needs_shares",
              "t25"."needs_quotes" AS "needs_quotes",
              "t25"."needs_views" AS "needs_views",
              "t25"."current" AS "current",
              "t25"."id" AS "id",
              "t25"."covers_from" AS "covers_from",
              "t25"."covers_to" AS "covers_to",
              "t25"."lower" AS "lower",
              "t25"."upper" AS "upper",
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
            ) AS "t25"
          ) AS "t31"
        ) AS "t37"
        GROUP BY
          "t37"."account_id"
      ) AS "t41"
    ) AS "t43"
  ) AS "t78"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      "t85"."account_id" AS "account_id",
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
        WHEN "t85"."place" = CAST(1 AS Int64)
        THEN "t85"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_median",
      CASE
        WHEN "t85"."place" = CAST(1 AS Int64)
        THEN "t85"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_low",
      CASE
        WHEN "t85"."place" = CAST(1 AS Int64)
        THEN "t85"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_high",
      CASE
        WHEN "t85"."place" = CAST(2 AS Int64)
        THEN "t85"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_median",
      CASE
        WHEN "t85"."place" = CAST(2 AS Int64)
        THEN "t85"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_low",
      CASE
        WHEN "t85"."place" = CAST(2 AS Int64)
        THEN "t85"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_high",
      CASE
        WHEN "t85"."place" = CAST(3 AS Int64)
        THEN "t85"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_median",
      CASE
        WHEN "t85"."place" = CAST(3 AS Int64)
        THEN "t85"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_low",
      CASE
        WHEN "t85"."place" = CAST(3 AS Int64)
        THEN "t85"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_high",
      CASE
        WHEN "t85"."place" = CAST(4 AS Int64)
        THEN "t85"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_median",
      CASE
        WHEN "t85"."place" = CAST(4 AS Int64)
        THEN "t85"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_low",
      CASE
        WHEN "t85"."place" = CAST(4 AS Int64)
        THEN "t85"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_high",
      CASE
        WHEN "t85"."place" = CAST(1 AS Int64)
        THEN "t85"."middle"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "middle",
      CASE
        WHEN "t85"."place" = CAST(1 AS Int64)
        THEN "t85"."best"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "best"
    FROM (
      SELECT
        "t84"."account_id" AS "account_id",
        "t84"."place" AS "place",
        AVG(
          CASE
            WHEN (
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
            THEN "t84"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
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
            THEN "t84"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
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
            THEN "t84"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t84"."rank" * CAST(4 AS Int64)
              ) > (
                "t84"."of" - (
                  "t84"."of" % CAST(4 AS Int64)
                )
              )
            )
            AND (
              (
                "t84"."rank" * CAST(4 AS Int64)
              ) <= (
                (
                  "t84"."of" * CAST(4 AS Int64)
                ) - (
                  "t84"."of" - (
                    "t84"."of" % CAST(4 AS Int64)
                  )
                )
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t84"."of" - "t84"."rank"
              ) * CAST(10 AS Int64)
            ) < (
              (
                "t84"."of" + CAST(9 AS Int64)
              ) - (
                (
                  "t84"."of" + CAST(9 AS Int64)
                ) % CAST(10 AS Int64)
              )
            )
            THEN "t84"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t82"."account_id" AS "account_id",
            "t82"."post_id" AS "post_id",
            "t82"."place" AS "place",
            "t82"."value" AS "value",
            "t82"."of" AS "of",
            (
              CAST(ROW_NUMBER() OVER (
                PARTITION BY "t82"."account_id", "t82"."place"
                ORDER BY "t82"."value" ASC, "t82"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS Int64) - CAST(1 AS Int64)
            ) + CAST(1 AS Int64) AS "rank"
          FROM (
            SELECT
              "t81"."account_id" AS "account_id",
              "t81"."post_id" AS "post_id",
              "t81"."place" AS "place",
              CASE
                WHEN "t81"."place" = CAST(1 AS Int64)
                THEN "t81"."interactions"
                WHEN "t81"."place" = CAST(2 AS Int64)
                THEN "t81"."rate"
                WHEN "t81"."place" = CAST(3 AS Int64)
                THEN "t81"."view_share"
                WHEN "t81"."place" = CAST(4 AS Int64)
                THEN "t81"."view_rate"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "value",
              CASE
                WHEN "t81"."place" = CAST(1 AS Int64)
                THEN "t81"."n_interactions"
                WHEN "t81"."place" = CAST(2 AS Int64)
                THEN "t81"."n_rate"
                WHEN "t81"."place" = CAST(3 AS Int64)
                THEN "t81"."n_view_share"
                WHEN "t81"."place" = CAST(4 AS Int64)
                THEN "t81"."n_view_rate"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "of"
            FROM (
              SELECT
                "t75"."account_id" AS "account_id",
                "t75"."post_id" AS "post_id",
                "t75"."interactions" AS "interactions",
                "t75"."rate" AS "rate",
                "t75"."view_share" AS "view_share",
                "t75"."view_rate" AS "view_rate",
                "t10"."place" AS "place",
                "t80"."of_account" AS "of_account",
                "t80"."n_interactions" AS "n_interactions",
                "t80"."n_rate" AS "n_rate",
                "t80"."n_view_share" AS "n_view_share",
                "t80"."n_view_rate" AS "n_view_rate"
              FROM (
                SELECT
                  "t72"."account_id" AS "account_id",
                  "t72"."post_id" AS "post_id",
                  "t72"."interactions" AS "interactions",
                  "t72"."rate" AS "rate",
                  "t72"."view_share" AS "view_share",
                  "t72"."view_rate" AS "view_rate"
                FROM "placed" AS "t72"
              ) AS "t75"
              CROSS JOIN "place" AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t76"."account_id" AS "of_account",
                  "t76"."n_interactions" AS "n_interactions",
                  "t76"."n_rate" AS "n_rate",
                  "t76"."n_view_share" AS "n_view_share",
                  "t76"."n_view_rate" AS "n_view_rate"
                FROM (
                  SELECT
                    "t72"."account_id" AS "account_id",
                    CAST(COUNT("t72"."interactions") AS Int64) AS "n_interactions",
                    CAST(COUNT("t72"."rate") AS Int64) AS "n_rate",
                    CAST(COUNT("t72"."view_share") AS Int64) AS "n_view_share",
                    CAST(COUNT("t72"."view_rate") AS Int64) AS "n_view_rate"
                  FROM "placed" AS "t72"
                  GROUP BY
                    "t72"."account_id"
                ) AS "t76"
              ) AS "t80"
                ON "t75"."account_id" = "t80"."of_account"
            ) AS "t81"
            WHERE
              isNotNull(
                CASE
                  WHEN "t81"."place" = CAST(1 AS Int64)
                  THEN "t81"."interactions"
                  WHEN "t81"."place" = CAST(2 AS Int64)
                  THEN "t81"."rate"
                  WHEN "t81"."place" = CAST(3 AS Int64)
                  THEN "t81"."view_share"
                  WHEN "t81"."place" = CAST(4 AS Int64)
                  THEN "t81"."view_rate"
                  ELSE CAST(NULL AS Nullable(Float64))
                END
              )
          ) AS "t82"
        ) AS "t83"
        WHERE
          (
            (
              (
                "t83"."rank" * CAST(2 AS Int64)
              ) >= "t83"."of"
            )
            AND (
              (
                "t83"."rank" * CAST(2 AS Int64)
              ) <= (
                "t83"."of" + CAST(2 AS Int64)
              )
            )
          )
          OR (
            (
              (
                (
                  "t83"."of" + CAST(1 AS Int64)
                ) - (
                  "t83"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    "t83"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    "t83"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t83"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      "t83"."rank" + CAST(1 AS Int64)
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t83"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t83"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t83"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t83"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t83"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t83"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t83"."of" + CAST(1 AS Int64)
                    ) - "t83"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t83"."of" + CAST(1 AS Int64)
                      ) - "t83"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t83"."of" + CAST(1 AS Int64)
                      ) - "t83"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t83"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t83"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t83"."of" + CAST(2 AS Int64)
                      ) - "t83"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t83"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t83"."of" + CAST(2 AS Int64)
                        ) - "t83"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t83"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t83"."of" + CAST(2 AS Int64)
                        ) - "t83"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t83"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              "t83"."place" = CAST(1 AS Int64)
            )
            AND (
              (
                "t83"."rank" * CAST(4 AS Int64)
              ) > (
                "t83"."of" - (
                  "t83"."of" % CAST(4 AS Int64)
                )
              )
            )
          )
      ) AS "t84"
      GROUP BY
        "t84"."account_id",
        "t84"."place"
    ) AS "t85"
  ) AS "t86"
) AS "t87"
GROUP BY
  "t87"."account_id"
