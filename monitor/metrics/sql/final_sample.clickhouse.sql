WITH "picked" AS (
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
    "t32"."b_at" AS "b_at",
    "t32"."a_at" AS "a_at",
    "t32"."b_last_seen_at" AS "b_last_seen_at",
    "t32"."b_precision" AS "b_precision",
    "t32"."b_likes" AS "b_likes",
    "t32"."b_comments" AS "b_comments",
    "t32"."b_shares" AS "b_shares",
    "t32"."b_quotes" AS "b_quotes",
    "t32"."b_views" AS "b_views",
    "t32"."b_told" AS "b_told",
    "t32"."a_last_seen_at" AS "a_last_seen_at",
    "t32"."a_precision" AS "a_precision",
    "t32"."a_likes" AS "a_likes",
    "t32"."a_comments" AS "a_comments",
    "t32"."a_shares" AS "a_shares",
    "t32"."a_quotes" AS "a_quotes",
    "t32"."a_views" AS "a_views",
    "t32"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t32"."b_at")
      AND (
        (
          CASE
            WHEN "t32"."b_last_seen_at" < "t32"."as_of"
            THEN "t32"."b_last_seen_at"
            ELSE "t32"."as_of"
          END - "t32"."published_at"
        ) > "t32"."age"
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "pick",
    CAST(0 AS Int64) AS "interpolated",
    0.0 AS "share"
  FROM (
    SELECT
      "t31"."post_id" AS "post_id",
      "t31"."account_id" AS "account_id",
      "t31"."published_at" AS "published_at",
      "t31"."form" AS "form",
      "t31"."gone" AS "gone",
      "t31"."late" AS "late",
      "t31"."as_of" AS "as_of",
      "t31"."age" AS "age",
      "t31"."current" AS "current",
      "t31"."needs_likes" AS "needs_likes",
      "t31"."needs_comments" AS "needs_comments",
      "t31"."needs_shares" AS "needs_shares",
      "t31"."needs_quotes" AS "needs_quotes",
      "t31"."needs_views" AS "needs_views",
      "t31"."b_at" AS "b_at",
      "t31"."a_at" AS "a_at",
      "t17"."b_last_seen_at" AS "b_last_seen_at",
      "t17"."b_precision" AS "b_precision",
      "t17"."b_likes" AS "b_likes",
      "t17"."b_comments" AS "b_comments",
      "t17"."b_shares" AS "b_shares",
      "t17"."b_quotes" AS "b_quotes",
      "t17"."b_views" AS "b_views",
      "t17"."b_told" AS "b_told",
      "t18"."a_last_seen_at" AS "a_last_seen_at",
      "t18"."a_precision" AS "a_precision",
      "t18"."a_likes" AS "a_likes",
      "t18"."a_comments" AS "a_comments",
      "t18"."a_shares" AS "a_shares",
      "t18"."a_quotes" AS "a_quotes",
      "t18"."a_views" AS "a_views",
      "t18"."a_told" AS "a_told"
    FROM (
      SELECT
        "t29"."post_id" AS "post_id",
        "t29"."account_id" AS "account_id",
        "t29"."published_at" AS "published_at",
        "t29"."form" AS "form",
        "t29"."gone" AS "gone",
        "t29"."late" AS "late",
        "t29"."as_of" AS "as_of",
        "t29"."age" AS "age",
        "t29"."current" AS "current",
        "t29"."needs_likes" AS "needs_likes",
        "t29"."needs_comments" AS "needs_comments",
        "t29"."needs_shares" AS "needs_shares",
        "t29"."needs_quotes" AS "needs_quotes",
        "t29"."needs_views" AS "needs_views",
        "t29"."b_at" AS "b_at",
        CAST(NULL AS Nullable(Int64)) AS "a_at"
      FROM (
        SELECT
          "t25"."post_id" AS "post_id",
          "t25"."account_id" AS "account_id",
          "t25"."published_at" AS "published_at",
          "t25"."form" AS "form",
          "t25"."gone" AS "gone",
          "t25"."late" AS "late",
          "t25"."as_of" AS "as_of",
          "t25"."age" AS "age",
          "t25"."current" AS "current",
          "t25"."needs_likes" AS "needs_likes",
          "t25"."needs_comments" AS "needs_comments",
          "t25"."needs_shares" AS "needs_shares",
          "t25"."needs_quotes" AS "needs_quotes",
          "t25"."needs_views" AS "needs_views",
          MAX(
            CASE
              WHEN COALESCE("t25"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
              THEN "t25"."seen"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_at"
        FROM (
          SELECT
            "t22"."post_id" AS "post_id",
            "t22"."account_id" AS "account_id",
            "t22"."published_at" AS "published_at",
            "t22"."form" AS "form",
            "t22"."gone" AS "gone",
            "t22"."late" AS "late",
            "t22"."as_of" AS "as_of",
            "t22"."age" AS "age",
            "t22"."current" AS "current",
            "t22"."needs_likes" AS "needs_likes",
            "t22"."needs_comments" AS "needs_comments",
            "t22"."needs_shares" AS "needs_shares",
            "t22"."needs_quotes" AS "needs_quotes",
            "t22"."needs_views" AS "needs_views",
            "t12"."run_post" AS "run_post",
            "t12"."seen" AS "seen",
            "t12"."run_here" AS "run_here"
          FROM (
            SELECT
              "t13"."id" AS "post_id",
              "t13"."account_id" AS "account_id",
              "t13"."published_at" AS "published_at",
              CASE
                WHEN "t13"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t13"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t13"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t13"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t13"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t13"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t13"."gone_at" <= "t13"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t13"."first_seen_at" - "t13"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t13"."as_of" AS "as_of",
              "t13"."age" AS "age",
              "t13"."current" AS "current",
              "t13"."needs_likes" AS "needs_likes",
              "t13"."needs_comments" AS "needs_comments",
              "t13"."needs_shares" AS "needs_shares",
              "t13"."needs_quotes" AS "needs_quotes",
              "t13"."needs_views" AS "needs_views"
            FROM (
              SELECT
                "t8"."account_id" AS "account_id",
                "t8"."platform" AS "platform",
                "t8"."window_start" AS "window_start",
                "t8"."window_end" AS "window_end",
                "t8"."seen_until" AS "seen_until",
                "t8"."eligible_until" AS "eligible_until",
                "t8"."as_of" AS "as_of",
                "t8"."age" AS "age",
                "t8"."earlier_from" AS "earlier_from",
                "t8"."needs_likes" AS "needs_likes",
                "t8"."needs_comments" AS "needs_comments",
                "t8"."needs_shares" AS "needs_shares",
                "t8"."needs_quotes" AS "needs_quotes",
                "t8"."needs_views" AS "needs_views",
                "t8"."current" AS "current",
                "t10"."id" AS "id",
                "t10"."account_id" AS "account_id_post",
                "t10"."kind" AS "kind",
                "t10"."published_at" AS "published_at",
                "t10"."flags" AS "flags",
                "t10"."reply_to_own" AS "reply_to_own",
                "t10"."first_seen_at" AS "first_seen_at",
                "t10"."gone_at" AS "gone_at",
                "t10"."format" AS "format",
                "t10"."asks" AS "asks",
                "t10"."letters" AS "letters",
                "t10"."detected_language" AS "detected_language",
                "t10"."described_by" AS "described_by"
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
              ) > CAST(0 AS Int64)
              AND "t13"."published_at" >= "t13"."window_start"
              AND "t13"."published_at" < "t13"."eligible_until"
          ) AS "t22"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "seen",
              CAST(1 AS Int64) AS "run_here"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t12"
            ON "t22"."post_id" = "t12"."run_post" AND "t12"."seen" <= "t22"."as_of"
        ) AS "t25"
        GROUP BY
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
          "t25"."needs_views"
      ) AS "t29"
    ) AS "t31"
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
        CASE
          WHEN isNotNull("t4"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "b_told"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t17"
      ON "t31"."post_id" = "t17"."run_post" AND "t31"."b_at" = "t17"."run_at"
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
        CASE
          WHEN isNotNull("t4"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "a_told"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t18"
      ON "t31"."post_id" = "t18"."run_post" AND "t31"."a_at" = "t18"."run_at"
  ) AS "t32"
), "aged" AS (
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
    "t35"."interpolated" AS "interpolated",
    "t35"."rounded" AS "rounded",
    "t35"."pick" AS "pick",
    "t35"."share" AS "share",
    "t35"."b_at" AS "b_at",
    "t35"."a_at" AS "a_at",
    "t35"."b_told" AS "b_told",
    "t35"."a_told" AS "a_told",
    CASE
      WHEN (
        "t35"."needs_likes" + "t35"."needs_comments" + "t35"."needs_shares" + "t35"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_likes" = CAST(1 AS Int64)
        THEN "t35"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t35"."needs_comments" = CAST(1 AS Int64)
        THEN "t35"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t35"."needs_shares" = CAST(1 AS Int64)
        THEN "t35"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t35"."needs_quotes" = CAST(1 AS Int64)
        THEN "t35"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t35"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_likes" = CAST(1 AS Int64)
        THEN "t35"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t35"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_comments" = CAST(1 AS Int64)
        THEN "t35"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t35"."needs_shares" + "t35"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_shares" = CAST(1 AS Int64)
        THEN "t35"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t35"."needs_quotes" = CAST(1 AS Int64)
        THEN "t35"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t35"."needs_likes" + "t35"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_likes" = CAST(1 AS Int64)
        THEN "t35"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t35"."needs_shares" = CAST(1 AS Int64)
        THEN "t35"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t35"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t35"."needs_views" = CAST(1 AS Int64)
        THEN "t35"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      "t34"."post_id" AS "post_id",
      "t34"."account_id" AS "account_id",
      "t34"."published_at" AS "published_at",
      "t34"."form" AS "form",
      "t34"."gone" AS "gone",
      "t34"."late" AS "late",
      "t34"."as_of" AS "as_of",
      "t34"."age" AS "age",
      "t34"."current" AS "current",
      "t34"."needs_likes" AS "needs_likes",
      "t34"."needs_comments" AS "needs_comments",
      "t34"."needs_shares" AS "needs_shares",
      "t34"."needs_quotes" AS "needs_quotes",
      "t34"."needs_views" AS "needs_views",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CAST("t34"."b_likes" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CAST("t34"."a_likes" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t34"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t34"."share"
          )
        ) + (
          CAST("t34"."a_likes" AS Nullable(Float64)) * "t34"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CAST("t34"."b_comments" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CAST("t34"."a_comments" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t34"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t34"."share"
          )
        ) + (
          CAST("t34"."a_comments" AS Nullable(Float64)) * "t34"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CAST("t34"."b_shares" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CAST("t34"."a_shares" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t34"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t34"."share"
          )
        ) + (
          CAST("t34"."a_shares" AS Nullable(Float64)) * "t34"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CAST("t34"."b_quotes" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CAST("t34"."a_quotes" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t34"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t34"."share"
          )
        ) + (
          CAST("t34"."a_quotes" AS Nullable(Float64)) * "t34"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CAST("t34"."b_views" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CAST("t34"."a_views" AS Nullable(Float64))
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t34"."b_views" AS Nullable(Float64)) * (
            1.0 - "t34"."share"
          )
        ) + (
          CAST("t34"."a_views" AS Nullable(Float64)) * "t34"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t34"."interpolated" AS "interpolated",
      CASE
        WHEN "t34"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t34"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t34"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t34"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t34"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t34"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t34"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t34"."pick" AS "pick",
      "t34"."share" AS "share",
      "t34"."b_at" AS "b_at",
      "t34"."a_at" AS "a_at",
      "t34"."b_told" AS "b_told",
      "t34"."a_told" AS "a_told"
    FROM "picked" AS "t34"
  ) AS "t35"
)
SELECT
  "t58"."account_id" AS "account_id",
  "t58"."published_at" AS "published_at",
  "t58"."post_id" AS "post_id",
  "t58"."form" AS "form",
  "t58"."interactions" AS "interactions",
  "t58"."likes_at" AS "likes_at",
  "t58"."comments_at" AS "comments_at",
  "t58"."spread_at" AS "spread_at",
  "t58"."approval_at" AS "approval_at",
  "t58"."views_at" AS "views_at",
  "t58"."good" AS "good",
  "t58"."bad" AS "bad",
  "t58"."followers" AS "followers",
  "t58"."day_followers" AS "day_followers",
  "t58"."interpolated" AS "interpolated",
  "t58"."rounded" AS "rounded"
FROM (
  SELECT
    "t57"."post_id" AS "post_id",
    "t57"."account_id" AS "account_id",
    "t57"."published_at" AS "published_at",
    "t57"."form" AS "form",
    "t57"."gone" AS "gone",
    "t57"."late" AS "late",
    "t57"."as_of" AS "as_of",
    "t57"."age" AS "age",
    "t57"."current" AS "current",
    "t57"."needs_likes" AS "needs_likes",
    "t57"."needs_comments" AS "needs_comments",
    "t57"."needs_shares" AS "needs_shares",
    "t57"."needs_quotes" AS "needs_quotes",
    "t57"."needs_views" AS "needs_views",
    "t57"."interpolated" AS "interpolated",
    "t57"."rounded" AS "rounded",
    "t57"."interactions" AS "interactions",
    "t57"."likes_at" AS "likes_at",
    "t57"."comments_at" AS "comments_at",
    "t57"."spread_at" AS "spread_at",
    "t57"."approval_at" AS "approval_at",
    "t57"."views_at" AS "views_at",
    "t57"."good" AS "good",
    "t57"."bad" AS "bad",
    CASE
      WHEN "t28"."newest" > CAST(0 AS Int64)
      THEN "t28"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "followers",
    CAST(0 AS Int64) AS "after",
    CASE
      WHEN "t28"."newest" > CAST(0 AS Int64)
      THEN "t28"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "day_followers",
    CAST(0 AS Int64) AS "day_after",
    "t57"."published_at" - (
      "t57"."published_at" % CAST(86400000 AS Int64)
    ) AS "day"
  FROM (
    SELECT
      "t55"."post_id" AS "post_id",
      "t55"."account_id" AS "account_id",
      "t55"."published_at" AS "published_at",
      "t55"."form" AS "form",
      "t55"."gone" AS "gone",
      "t55"."late" AS "late",
      "t55"."as_of" AS "as_of",
      "t55"."age" AS "age",
      "t55"."current" AS "current",
      "t55"."needs_likes" AS "needs_likes",
      "t55"."needs_comments" AS "needs_comments",
      "t55"."needs_shares" AS "needs_shares",
      "t55"."needs_quotes" AS "needs_quotes",
      "t55"."needs_views" AS "needs_views",
      "t55"."interpolated" AS "interpolated",
      "t55"."rounded" AS "rounded",
      "t55"."interactions" AS "interactions",
      "t55"."likes_at" AS "likes_at",
      "t55"."comments_at" AS "comments_at",
      "t55"."spread_at" AS "spread_at",
      "t55"."approval_at" AS "approval_at",
      "t55"."views_at" AS "views_at",
      CASE
        WHEN "t55"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t55"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t55"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t55"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t55"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t55"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t55"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t55"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t55"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t55"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t55"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t55"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t55"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t55"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t55"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t55"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t55"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t55"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t55"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t55"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t55"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t55"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t55"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t55"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t55"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t55"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
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
        "t38"."interpolated" AS "interpolated",
        "t38"."rounded" AS "rounded",
        "t38"."pick" AS "pick",
        "t38"."share" AS "share",
        "t38"."b_at" AS "b_at",
        "t38"."a_at" AS "a_at",
        "t38"."b_told" AS "b_told",
        "t38"."a_told" AS "a_told",
        "t38"."interactions" AS "interactions",
        "t38"."likes_at" AS "likes_at",
        "t38"."comments_at" AS "comments_at",
        "t38"."spread_at" AS "spread_at",
        "t38"."approval_at" AS "approval_at",
        "t38"."views_at" AS "views_at",
        "t53"."b_good" AS "b_good",
        "t53"."b_bad" AS "b_bad",
        "t54"."a_good" AS "a_good",
        "t54"."a_bad" AS "a_bad"
      FROM "aged" AS "t38"
      LEFT OUTER JOIN (
        SELECT
          "t49"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t49"."sign" > CAST(0 AS Int64)
              THEN "t49"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t49"."sign" < CAST(0 AS Int64)
              THEN "t49"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
        FROM (
          SELECT
            "t47"."mood_post" AS "mood_post",
            "t47"."name" AS "name",
            "t47"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t43"."mood_post" AS "mood_post",
              "t43"."name" AS "name",
              "t43"."count" AS "count"
            FROM (
              SELECT
                "t41"."mood_post" AS "mood_post",
                "t41"."mood_at" AS "mood_at",
                "t9"."post_id" AS "post_id",
                "t9"."first_seen_at" AS "first_seen_at",
                "t9"."name" AS "name",
                "t9"."count" AS "count"
              FROM (
                SELECT
                  "t37"."post_id" AS "mood_post",
                  "t37"."b_at" AS "mood_at"
                FROM "aged" AS "t37"
                WHERE
                  "t37"."b_told" = CAST(1 AS Int64)
              ) AS "t41"
              CROSS JOIN "reaction" AS "t9"
            ) AS "t43"
            WHERE
              "t43"."mood_post" = "t43"."post_id" AND "t43"."mood_at" = "t43"."first_seen_at"
          ) AS "t47"
          INNER JOIN "mood" AS "t7"
            ON "t47"."name" = "t7"."name"
        ) AS "t49"
        GROUP BY
          "t49"."mood_post"
      ) AS "t53"
        ON "t38"."post_id" = "t53"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t50"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t50"."sign" > CAST(0 AS Int64)
              THEN "t50"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t50"."sign" < CAST(0 AS Int64)
              THEN "t50"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t48"."mood_post" AS "mood_post",
            "t48"."name" AS "name",
            "t48"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t44"."mood_post" AS "mood_post",
              "t44"."name" AS "name",
              "t44"."count" AS "count"
            FROM (
              SELECT
                "t42"."mood_post" AS "mood_post",
                "t42"."mood_at" AS "mood_at",
                "t9"."post_id" AS "post_id",
                "t9"."first_seen_at" AS "first_seen_at",
                "t9"."name" AS "name",
                "t9"."count" AS "count"
              FROM (
                SELECT
                  "t37"."post_id" AS "mood_post",
                  "t37"."a_at" AS "mood_at"
                FROM "aged" AS "t37"
                WHERE
                  "t37"."a_told" = CAST(1 AS Int64)
              ) AS "t42"
              CROSS JOIN "reaction" AS "t9"
            ) AS "t44"
            WHERE
              "t44"."mood_post" = "t44"."post_id" AND "t44"."mood_at" = "t44"."first_seen_at"
          ) AS "t48"
          INNER JOIN "mood" AS "t7"
            ON "t48"."name" = "t7"."name"
        ) AS "t50"
        GROUP BY
          "t50"."mood_post"
      ) AS "t54"
        ON "t38"."post_id" = "t54"."mood_post"
    ) AS "t55"
  ) AS "t57"
  LEFT OUTER JOIN (
    SELECT
      "t26"."account_id" AS "faces_account",
      "t26"."mean_followers" AS "newest"
    FROM (
      SELECT
        "t24"."last_account" AS "account_id",
        CAST("t6"."followers" AS Nullable(Float64)) AS "mean_followers"
      FROM (
        SELECT
          "t21"."account_id" AS "last_account",
          "t21"."last_at" AS "last_at"
        FROM (
          SELECT
            "t19"."account_id" AS "account_id",
            MAX("t19"."seen_at") AS "last_at"
          FROM (
            SELECT
              "t16"."account_id" AS "account_id",
              "t16"."seen_at" AS "seen_at",
              "t16"."followers" AS "followers"
            FROM (
              SELECT
                "t8"."account_id" AS "account_id",
                "t8"."platform" AS "platform",
                "t8"."window_start" AS "window_start",
                "t8"."window_end" AS "window_end",
                "t8"."seen_until" AS "seen_until",
                "t8"."eligible_until" AS "eligible_until",
                "t8"."as_of" AS "as_of",
                "t8"."age" AS "age",
                "t8"."earlier_from" AS "earlier_from",
                "t8"."needs_likes" AS "needs_likes",
                "t8"."needs_comments" AS "needs_comments",
                "t8"."needs_shares" AS "needs_shares",
                "t8"."needs_quotes" AS "needs_quotes",
                "t8"."needs_views" AS "needs_views",
                "t8"."current" AS "current",
                "t6"."seen_at" AS "seen_at",
                "t6"."followers" AS "followers",
                "t6"."posts_total" AS "posts_total",
                "t6"."precision" AS "precision"
              FROM "subject" AS "t8"
              INNER JOIN "audience_snapshot" AS "t6"
                ON "t8"."account_id" = "t6"."account_id"
            ) AS "t16"
            WHERE
              isNotNull("t16"."followers")
              AND "t16"."seen_at" <= "t16"."as_of"
              AND "t16"."current" = CAST(1 AS Int64)
          ) AS "t19"
          GROUP BY
            "t19"."account_id"
        ) AS "t21"
      ) AS "t24"
      INNER JOIN "audience_snapshot" AS "t6"
        ON "t24"."last_account" = "t6"."account_id" AND "t24"."last_at" = "t6"."seen_at"
    ) AS "t26"
  ) AS "t28"
    ON "t57"."account_id" = "t28"."faces_account"
) AS "t58"
