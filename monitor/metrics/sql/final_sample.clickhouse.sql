WITH "picked" AS (
  SELECT
    "t33"."post_id" AS "post_id",
    "t33"."account_id" AS "account_id",
    "t33"."published_at" AS "published_at",
    "t33"."form" AS "form",
    "t33"."gone" AS "gone",
    "t33"."late" AS "late",
    "t33"."as_of" AS "as_of",
    "t33"."age" AS "age",
    "t33"."current" AS "current",
    "t33"."needs_likes" AS "needs_likes",
    "t33"."needs_comments" AS "needs_comments",
    "t33"."needs_shares" AS "needs_shares",
    "t33"."needs_quotes" AS "needs_quotes",
    "t33"."needs_views" AS "needs_views",
    "t33"."b_at" AS "b_at",
    "t33"."a_at" AS "a_at",
    "t33"."b_last_seen_at" AS "b_last_seen_at",
    "t33"."b_precision" AS "b_precision",
    "t33"."b_likes" AS "b_likes",
    "t33"."b_comments" AS "b_comments",
    "t33"."b_shares" AS "b_shares",
    "t33"."b_quotes" AS "b_quotes",
    "t33"."b_views" AS "b_views",
    "t33"."b_told" AS "b_told",
    "t33"."a_last_seen_at" AS "a_last_seen_at",
    "t33"."a_precision" AS "a_precision",
    "t33"."a_likes" AS "a_likes",
    "t33"."a_comments" AS "a_comments",
    "t33"."a_shares" AS "a_shares",
    "t33"."a_quotes" AS "a_quotes",
    "t33"."a_views" AS "a_views",
    "t33"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t33"."b_at")
      AND (
        (
          CASE
            WHEN "t33"."b_last_seen_at" < "t33"."as_of"
            THEN "t33"."b_last_seen_at"
            ELSE "t33"."as_of"
          END - "t33"."published_at"
        ) > "t33"."age"
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "pick",
    CAST(0 AS Int64) AS "interpolated",
    0.0 AS "share"
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
      "t32"."b_at" AS "b_at",
      "t32"."a_at" AS "a_at",
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
        "t30"."post_id" AS "post_id",
        "t30"."account_id" AS "account_id",
        "t30"."published_at" AS "published_at",
        "t30"."form" AS "form",
        "t30"."gone" AS "gone",
        "t30"."late" AS "late",
        "t30"."as_of" AS "as_of",
        "t30"."age" AS "age",
        "t30"."current" AS "current",
        "t30"."needs_likes" AS "needs_likes",
        "t30"."needs_comments" AS "needs_comments",
        "t30"."needs_shares" AS "needs_shares",
        "t30"."needs_quotes" AS "needs_quotes",
        "t30"."needs_views" AS "needs_views",
        "t30"."b_at" AS "b_at",
        CAST(NULL AS Nullable(Int64)) AS "a_at"
      FROM (
        SELECT
          "t27"."post_id" AS "post_id",
          "t27"."account_id" AS "account_id",
          "t27"."published_at" AS "published_at",
          "t27"."form" AS "form",
          "t27"."gone" AS "gone",
          "t27"."late" AS "late",
          "t27"."as_of" AS "as_of",
          "t27"."age" AS "age",
          "t27"."current" AS "current",
          "t27"."needs_likes" AS "needs_likes",
          "t27"."needs_comments" AS "needs_comments",
          "t27"."needs_shares" AS "needs_shares",
          "t27"."needs_quotes" AS "needs_quotes",
          "t27"."needs_views" AS "needs_views",
          MAX(
            CASE
              WHEN COALESCE("t27"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
              THEN "t27"."seen"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_at"
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
            "t12"."run_post" AS "run_post",
            "t12"."seen" AS "seen",
            "t12"."run_here" AS "run_here"
          FROM (
            SELECT
              "t19"."id" AS "post_id",
              "t19"."account_id" AS "account_id",
              "t19"."published_at" AS "published_at",
              CASE
                WHEN "t19"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t19"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t19"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t19"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t19"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t19"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t19"."gone_at" <= "t19"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t19"."first_seen_at" - "t19"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t19"."as_of" AS "as_of",
              "t19"."age" AS "age",
              "t19"."current" AS "current",
              "t19"."needs_likes" AS "needs_likes",
              "t19"."needs_comments" AS "needs_comments",
              "t19"."needs_shares" AS "needs_shares",
              "t19"."needs_quotes" AS "needs_quotes",
              "t19"."needs_views" AS "needs_views"
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
                "t13"."id" AS "id",
                "t13"."account_id_post" AS "account_id_post",
                "t13"."kind" AS "kind",
                "t13"."published_at" AS "published_at",
                "t13"."flags" AS "flags",
                "t13"."reply_to_own" AS "reply_to_own",
                "t13"."first_seen_at" AS "first_seen_at",
                "t13"."gone_at" AS "gone_at",
                "t13"."format" AS "format",
                "t13"."asks" AS "asks",
                "t13"."letters" AS "letters",
                "t13"."detected_language" AS "detected_language",
                "t13"."described_by" AS "described_by"
              FROM "subject" AS "t8"
              INNER JOIN (
                SELECT
                  "t5"."id" AS "id",
                  "t5"."account_id" AS "account_id_post",
                  "t5"."kind" AS "kind",
                  "t5"."published_at" AS "published_at",
                  "t5"."flags" AS "flags",
                  "t5"."reply_to_own" AS "reply_to_own",
                  "t5"."first_seen_at" AS "first_seen_at",
                  "t5"."gone_at" AS "gone_at",
                  "t5"."format" AS "format",
                  "t5"."asks" AS "asks",
                  "t5"."letters" AS "letters",
                  "t5"."detected_language" AS "detected_language",
                  "t5"."described_by" AS "described_by"
                FROM "post" AS "t5"
              ) AS "t13"
                ON "t8"."account_id" = "t13"."account_id_post"
            ) AS "t19"
            WHERE
              "t19"."account_id" = "t19"."account_id_post"
              AND "t19"."first_seen_at" <= "t19"."as_of"
              AND "t19"."kind" <> 'repost'
              AND NOT (
                "t19"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t19"."needs_likes" + "t19"."needs_comments" + "t19"."needs_shares" + "t19"."needs_quotes" + "t19"."needs_views"
              ) > CAST(0 AS Int64)
              AND "t19"."published_at" >= "t19"."window_start"
              AND "t19"."published_at" < "t19"."eligible_until"
          ) AS "t25"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "seen",
              CAST(1 AS Int64) AS "run_here"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t12"
            ON "t25"."post_id" = "t12"."run_post" AND "t12"."seen" <= "t25"."as_of"
        ) AS "t27"
        GROUP BY
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
          "t27"."needs_views"
      ) AS "t30"
    ) AS "t32"
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
      ON "t32"."post_id" = "t17"."run_post" AND "t32"."b_at" = "t17"."run_at"
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
      ON "t32"."post_id" = "t18"."run_post" AND "t32"."a_at" = "t18"."run_at"
  ) AS "t33"
), "aged" AS (
  SELECT
    "t36"."post_id" AS "post_id",
    "t36"."account_id" AS "account_id",
    "t36"."published_at" AS "published_at",
    "t36"."form" AS "form",
    "t36"."gone" AS "gone",
    "t36"."late" AS "late",
    "t36"."as_of" AS "as_of",
    "t36"."age" AS "age",
    "t36"."current" AS "current",
    "t36"."needs_likes" AS "needs_likes",
    "t36"."needs_comments" AS "needs_comments",
    "t36"."needs_shares" AS "needs_shares",
    "t36"."needs_quotes" AS "needs_quotes",
    "t36"."needs_views" AS "needs_views",
    "t36"."interpolated" AS "interpolated",
    "t36"."rounded" AS "rounded",
    "t36"."pick" AS "pick",
    "t36"."share" AS "share",
    "t36"."b_at" AS "b_at",
    "t36"."a_at" AS "a_at",
    "t36"."b_told" AS "b_told",
    "t36"."a_told" AS "a_told",
    CASE
      WHEN (
        "t36"."needs_likes" + "t36"."needs_comments" + "t36"."needs_shares" + "t36"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_likes" = CAST(1 AS Int64)
        THEN "t36"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t36"."needs_comments" = CAST(1 AS Int64)
        THEN "t36"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t36"."needs_shares" = CAST(1 AS Int64)
        THEN "t36"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t36"."needs_quotes" = CAST(1 AS Int64)
        THEN "t36"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t36"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_likes" = CAST(1 AS Int64)
        THEN "t36"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t36"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_comments" = CAST(1 AS Int64)
        THEN "t36"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t36"."needs_shares" + "t36"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_shares" = CAST(1 AS Int64)
        THEN "t36"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t36"."needs_quotes" = CAST(1 AS Int64)
        THEN "t36"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t36"."needs_likes" + "t36"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_likes" = CAST(1 AS Int64)
        THEN "t36"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t36"."needs_shares" = CAST(1 AS Int64)
        THEN "t36"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t36"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t36"."needs_views" = CAST(1 AS Int64)
        THEN "t36"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
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
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CAST("t35"."b_likes" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CAST("t35"."a_likes" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t35"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t35"."share"
          )
        ) + (
          CAST("t35"."a_likes" AS Nullable(Float64)) * "t35"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CAST("t35"."b_comments" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CAST("t35"."a_comments" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t35"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t35"."share"
          )
        ) + (
          CAST("t35"."a_comments" AS Nullable(Float64)) * "t35"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CAST("t35"."b_shares" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CAST("t35"."a_shares" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t35"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t35"."share"
          )
        ) + (
          CAST("t35"."a_shares" AS Nullable(Float64)) * "t35"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CAST("t35"."b_quotes" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CAST("t35"."a_quotes" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t35"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t35"."share"
          )
        ) + (
          CAST("t35"."a_quotes" AS Nullable(Float64)) * "t35"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CAST("t35"."b_views" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CAST("t35"."a_views" AS Nullable(Float64))
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t35"."b_views" AS Nullable(Float64)) * (
            1.0 - "t35"."share"
          )
        ) + (
          CAST("t35"."a_views" AS Nullable(Float64)) * "t35"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t35"."interpolated" AS "interpolated",
      CASE
        WHEN "t35"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t35"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t35"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t35"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t35"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t35"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t35"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t35"."pick" AS "pick",
      "t35"."share" AS "share",
      "t35"."b_at" AS "b_at",
      "t35"."a_at" AS "a_at",
      "t35"."b_told" AS "b_told",
      "t35"."a_told" AS "a_told"
    FROM "picked" AS "t35"
  ) AS "t36"
)
SELECT
  "t59"."account_id" AS "account_id",
  "t59"."published_at" AS "published_at",
  "t59"."post_id" AS "post_id",
  "t59"."form" AS "form",
  "t59"."interactions" AS "interactions",
  "t59"."likes_at" AS "likes_at",
  "t59"."comments_at" AS "comments_at",
  "t59"."spread_at" AS "spread_at",
  "t59"."approval_at" AS "approval_at",
  "t59"."views_at" AS "views_at",
  "t59"."good" AS "good",
  "t59"."bad" AS "bad",
  "t59"."followers" AS "followers",
  "t59"."day_followers" AS "day_followers",
  "t59"."interpolated" AS "interpolated",
  "t59"."rounded" AS "rounded"
FROM (
  SELECT
    "t58"."post_id" AS "post_id",
    "t58"."account_id" AS "account_id",
    "t58"."published_at" AS "published_at",
    "t58"."form" AS "form",
    "t58"."gone" AS "gone",
    "t58"."late" AS "late",
    "t58"."as_of" AS "as_of",
    "t58"."age" AS "age",
    "t58"."current" AS "current",
    "t58"."needs_likes" AS "needs_likes",
    "t58"."needs_comments" AS "needs_comments",
    "t58"."needs_shares" AS "needs_shares",
    "t58"."needs_quotes" AS "needs_quotes",
    "t58"."needs_views" AS "needs_views",
    "t58"."interpolated" AS "interpolated",
    "t58"."rounded" AS "rounded",
    "t58"."interactions" AS "interactions",
    "t58"."likes_at" AS "likes_at",
    "t58"."comments_at" AS "comments_at",
    "t58"."spread_at" AS "spread_at",
    "t58"."approval_at" AS "approval_at",
    "t58"."views_at" AS "views_at",
    "t58"."good" AS "good",
    "t58"."bad" AS "bad",
    CASE
      WHEN "t29"."newest" > CAST(0 AS Int64)
      THEN "t29"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "followers",
    CAST(0 AS Int64) AS "after",
    CASE
      WHEN "t29"."newest" > CAST(0 AS Int64)
      THEN "t29"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "day_followers",
    CAST(0 AS Int64) AS "day_after",
    "t58"."published_at" - (
      "t58"."published_at" % CAST(86400000 AS Int64)
    ) AS "day"
  FROM (
    SELECT
      "t56"."post_id" AS "post_id",
      "t56"."account_id" AS "account_id",
      "t56"."published_at" AS "published_at",
      "t56"."form" AS "form",
      "t56"."gone" AS "gone",
      "t56"."late" AS "late",
      "t56"."as_of" AS "as_of",
      "t56"."age" AS "age",
      "t56"."current" AS "current",
      "t56"."needs_likes" AS "needs_likes",
      "t56"."needs_comments" AS "needs_comments",
      "t56"."needs_shares" AS "needs_shares",
      "t56"."needs_quotes" AS "needs_quotes",
      "t56"."needs_views" AS "needs_views",
      "t56"."interpolated" AS "interpolated",
      "t56"."rounded" AS "rounded",
      "t56"."interactions" AS "interactions",
      "t56"."likes_at" AS "likes_at",
      "t56"."comments_at" AS "comments_at",
      "t56"."spread_at" AS "spread_at",
      "t56"."approval_at" AS "approval_at",
      "t56"."views_at" AS "views_at",
      CASE
        WHEN "t56"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t56"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t56"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t56"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t56"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t56"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t56"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t56"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t56"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t56"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t56"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t56"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t56"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t56"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t56"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t56"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t56"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t56"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t56"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t56"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t56"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t56"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t56"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t56"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t56"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t56"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
    FROM (
      SELECT
        "t39"."post_id" AS "post_id",
        "t39"."account_id" AS "account_id",
        "t39"."published_at" AS "published_at",
        "t39"."form" AS "form",
        "t39"."gone" AS "gone",
        "t39"."late" AS "late",
        "t39"."as_of" AS "as_of",
        "t39"."age" AS "age",
        "t39"."current" AS "current",
        "t39"."needs_likes" AS "needs_likes",
        "t39"."needs_comments" AS "needs_comments",
        "t39"."needs_shares" AS "needs_shares",
        "t39"."needs_quotes" AS "needs_quotes",
        "t39"."needs_views" AS "needs_views",
        "t39"."interpolated" AS "interpolated",
        "t39"."rounded" AS "rounded",
        "t39"."pick" AS "pick",
        "t39"."share" AS "share",
        "t39"."b_at" AS "b_at",
        "t39"."a_at" AS "a_at",
        "t39"."b_told" AS "b_told",
        "t39"."a_told" AS "a_told",
        "t39"."interactions" AS "interactions",
        "t39"."likes_at" AS "likes_at",
        "t39"."comments_at" AS "comments_at",
        "t39"."spread_at" AS "spread_at",
        "t39"."approval_at" AS "approval_at",
        "t39"."views_at" AS "views_at",
        "t54"."b_good" AS "b_good",
        "t54"."b_bad" AS "b_bad",
        "t55"."a_good" AS "a_good",
        "t55"."a_bad" AS "a_bad"
      FROM "aged" AS "t39"
      LEFT OUTER JOIN (
        SELECT
          "t50"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t50"."sign" > CAST(0 AS Int64)
              THEN "t50"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t50"."sign" < CAST(0 AS Int64)
              THEN "t50"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
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
                  "t38"."post_id" AS "mood_post",
                  "t38"."b_at" AS "mood_at"
                FROM "aged" AS "t38"
                WHERE
                  "t38"."b_told" = CAST(1 AS Int64)
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
        ON "t39"."post_id" = "t54"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t51"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t51"."sign" > CAST(0 AS Int64)
              THEN "t51"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t51"."sign" < CAST(0 AS Int64)
              THEN "t51"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t49"."mood_post" AS "mood_post",
            "t49"."name" AS "name",
            "t49"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t45"."mood_post" AS "mood_post",
              "t45"."name" AS "name",
              "t45"."count" AS "count"
            FROM (
              SELECT
                "t43"."mood_post" AS "mood_post",
                "t43"."mood_at" AS "mood_at",
                "t9"."post_id" AS "post_id",
                "t9"."first_seen_at" AS "first_seen_at",
                "t9"."name" AS "name",
                "t9"."count" AS "count"
              FROM (
                SELECT
                  "t38"."post_id" AS "mood_post",
                  "t38"."a_at" AS "mood_at"
                FROM "aged" AS "t38"
                WHERE
                  "t38"."a_told" = CAST(1 AS Int64)
              ) AS "t43"
              CROSS JOIN "reaction" AS "t9"
            ) AS "t45"
            WHERE
              "t45"."mood_post" = "t45"."post_id" AND "t45"."mood_at" = "t45"."first_seen_at"
          ) AS "t49"
          INNER JOIN "mood" AS "t7"
            ON "t49"."name" = "t7"."name"
        ) AS "t51"
        GROUP BY
          "t51"."mood_post"
      ) AS "t55"
        ON "t39"."post_id" = "t55"."mood_post"
    ) AS "t56"
  ) AS "t58"
  LEFT OUTER JOIN (
    SELECT
      "t26"."account_id" AS "faces_account",
      "t26"."mean_followers" AS "newest"
    FROM (
      SELECT
        "t23"."last_account" AS "account_id",
        CAST("t6"."followers" AS Nullable(Float64)) AS "mean_followers"
      FROM (
        SELECT
          "t21"."account_id" AS "last_account",
          "t21"."last_at" AS "last_at"
        FROM (
          SELECT
            "t20"."account_id" AS "account_id",
            MAX("t20"."seen_at") AS "last_at"
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
          ) AS "t20"
          GROUP BY
            "t20"."account_id"
        ) AS "t21"
      ) AS "t23"
      INNER JOIN "audience_snapshot" AS "t6"
        ON "t23"."last_account" = "t6"."account_id" AND "t23"."last_at" = "t6"."seen_at"
    ) AS "t26"
  ) AS "t29"
    ON "t58"."account_id" = "t29"."faces_account"
) AS "t59"
