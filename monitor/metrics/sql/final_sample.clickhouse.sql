WITH "t19" AS (
  SELECT
    "t14"."id" AS "post_id",
    "t14"."account_id" AS "account_id",
    "t14"."published_at" AS "published_at",
    CASE
      WHEN "t14"."format" = 'text'
      THEN CAST(0 AS Int64)
      WHEN "t14"."format" = 'link'
      THEN CAST(1 AS Int64)
      WHEN "t14"."format" = 'image'
      THEN CAST(2 AS Int64)
      WHEN "t14"."format" = 'video'
      THEN CAST(3 AS Int64)
      WHEN "t14"."format" = 'poll'
      THEN CAST(4 AS Int64)
      WHEN "t14"."format" = 'live'
      THEN CAST(5 AS Int64)
      ELSE -CAST(1 AS Int64)
    END AS "form",
    CASE
      WHEN "t14"."gone_at" <= "t14"."as_of"
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "gone",
    CASE
      WHEN (
        "t14"."first_seen_at" - "t14"."published_at"
      ) > CAST(86400000 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "late",
    "t14"."as_of" AS "as_of",
    "t14"."age" AS "age",
    "t14"."current" AS "current",
    "t14"."needs_likes" AS "needs_likes",
    "t14"."needs_comments" AS "needs_comments",
    "t14"."needs_shares" AS "needs_shares",
    "t14"."needs_quotes" AS "needs_quotes",
    "t14"."needs_views" AS "needs_views"
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
      "t12"."id" AS "id",
      "t12"."account_id_post" AS "account_id_post",
      "t12"."kind" AS "kind",
      "t12"."published_at" AS "published_at",
      "t12"."flags" AS "flags",
      "t12"."reply_to_own" AS "reply_to_own",
      "t12"."first_seen_at" AS "first_seen_at",
      "t12"."gone_at" AS "gone_at",
      "t12"."format" AS "format",
      "t12"."asks" AS "asks",
      "t12"."letters" AS "letters",
      "t12"."detected_language" AS "detected_language",
      "t12"."described_by" AS "described_by"
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
    ) > CAST(0 AS Int64)
    AND "t14"."published_at" >= "t14"."window_start"
    AND "t14"."published_at" < "t14"."eligible_until"
), "t30" AS (
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
      MAX(
        CASE
          WHEN COALESCE("t28"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
          THEN "t28"."seen"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) AS "b_at"
    FROM (
      SELECT
        "t21"."post_id" AS "post_id",
        "t21"."account_id" AS "account_id",
        "t21"."published_at" AS "published_at",
        "t21"."form" AS "form",
        "t21"."gone" AS "gone",
        "t21"."late" AS "late",
        "t21"."as_of" AS "as_of",
        "t21"."age" AS "age",
        "t21"."current" AS "current",
        "t21"."needs_likes" AS "needs_likes",
        "t21"."needs_comments" AS "needs_comments",
        "t21"."needs_shares" AS "needs_shares",
        "t21"."needs_quotes" AS "needs_quotes",
        "t21"."needs_views" AS "needs_views",
        "t27"."run_post" AS "run_post",
        "t27"."seen" AS "seen",
        "t27"."run_here" AS "run_here"
      FROM "t19" AS "t21"
      LEFT OUTER JOIN (
        SELECT
          "t10"."post_id" AS "run_post",
          "t10"."first_seen_at" AS "seen",
          CAST(1 AS Int64) AS "run_here"
        FROM "engagement_snapshot" AS "t10"
        LEFT SEMI JOIN "t19" AS "t22"
          ON "t10"."post_id" = "t22"."post_id"
      ) AS "t27"
        ON "t21"."post_id" = "t27"."run_post" AND "t27"."seen" <= "t21"."as_of"
    ) AS "t28"
    GROUP BY
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
      "t28"."needs_views"
  ) AS "t29"
), "picked" AS (
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
    "t38"."a_at" AS "a_at",
    "t38"."b_last_seen_at" AS "b_last_seen_at",
    "t38"."b_precision" AS "b_precision",
    "t38"."b_likes" AS "b_likes",
    "t38"."b_comments" AS "b_comments",
    "t38"."b_shares" AS "b_shares",
    "t38"."b_quotes" AS "b_quotes",
    "t38"."b_views" AS "b_views",
    "t38"."b_told" AS "b_told",
    "t38"."a_last_seen_at" AS "a_last_seen_at",
    "t38"."a_precision" AS "a_precision",
    "t38"."a_likes" AS "a_likes",
    "t38"."a_comments" AS "a_comments",
    "t38"."a_shares" AS "a_shares",
    "t38"."a_quotes" AS "a_quotes",
    "t38"."a_views" AS "a_views",
    "t38"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t38"."b_at")
      AND (
        (
          CASE
            WHEN "t38"."b_last_seen_at" < "t38"."as_of"
            THEN "t38"."b_last_seen_at"
            ELSE "t38"."as_of"
          END - "t38"."published_at"
        ) > "t38"."age"
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
      "t36"."b_last_seen_at" AS "b_last_seen_at",
      "t36"."b_precision" AS "b_precision",
      "t36"."b_likes" AS "b_likes",
      "t36"."b_comments" AS "b_comments",
      "t36"."b_shares" AS "b_shares",
      "t36"."b_quotes" AS "b_quotes",
      "t36"."b_views" AS "b_views",
      "t36"."b_told" AS "b_told",
      "t37"."a_last_seen_at" AS "a_last_seen_at",
      "t37"."a_precision" AS "a_precision",
      "t37"."a_likes" AS "a_likes",
      "t37"."a_comments" AS "a_comments",
      "t37"."a_shares" AS "a_shares",
      "t37"."a_quotes" AS "a_quotes",
      "t37"."a_views" AS "a_views",
      "t37"."a_told" AS "a_told"
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
        CASE
          WHEN isNotNull("t10"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "b_told"
      FROM "engagement_snapshot" AS "t10"
      LEFT SEMI JOIN "t30" AS "t33"
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
        CASE
          WHEN isNotNull("t10"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "a_told"
      FROM "engagement_snapshot" AS "t10"
      LEFT SEMI JOIN "t30" AS "t33"
        ON "t10"."post_id" = "t33"."post_id"
    ) AS "t37"
      ON "t32"."post_id" = "t37"."run_post" AND "t32"."a_at" = "t37"."run_at"
  ) AS "t38"
), "aged" AS (
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
    "t41"."interpolated" AS "interpolated",
    "t41"."rounded" AS "rounded",
    "t41"."pick" AS "pick",
    "t41"."share" AS "share",
    "t41"."b_at" AS "b_at",
    "t41"."a_at" AS "a_at",
    "t41"."b_told" AS "b_told",
    "t41"."a_told" AS "a_told",
    CASE
      WHEN (
        "t41"."needs_likes" + "t41"."needs_comments" + "t41"."needs_shares" + "t41"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_likes" = CAST(1 AS Int64)
        THEN "t41"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t41"."needs_comments" = CAST(1 AS Int64)
        THEN "t41"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t41"."needs_shares" = CAST(1 AS Int64)
        THEN "t41"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t41"."needs_quotes" = CAST(1 AS Int64)
        THEN "t41"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t41"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_likes" = CAST(1 AS Int64)
        THEN "t41"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t41"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_comments" = CAST(1 AS Int64)
        THEN "t41"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t41"."needs_shares" + "t41"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_shares" = CAST(1 AS Int64)
        THEN "t41"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t41"."needs_quotes" = CAST(1 AS Int64)
        THEN "t41"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t41"."needs_likes" + "t41"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_likes" = CAST(1 AS Int64)
        THEN "t41"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t41"."needs_shares" = CAST(1 AS Int64)
        THEN "t41"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t41"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t41"."needs_views" = CAST(1 AS Int64)
        THEN "t41"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      "t40"."post_id" AS "post_id",
      "t40"."account_id" AS "account_id",
      "t40"."published_at" AS "published_at",
      "t40"."form" AS "form",
      "t40"."gone" AS "gone",
      "t40"."late" AS "late",
      "t40"."as_of" AS "as_of",
      "t40"."age" AS "age",
      "t40"."current" AS "current",
      "t40"."needs_likes" AS "needs_likes",
      "t40"."needs_comments" AS "needs_comments",
      "t40"."needs_shares" AS "needs_shares",
      "t40"."needs_quotes" AS "needs_quotes",
      "t40"."needs_views" AS "needs_views",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CAST("t40"."b_likes" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CAST("t40"."a_likes" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t40"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_likes" AS Nullable(Float64)) * "t40"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CAST("t40"."b_comments" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CAST("t40"."a_comments" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t40"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_comments" AS Nullable(Float64)) * "t40"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CAST("t40"."b_shares" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CAST("t40"."a_shares" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t40"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_shares" AS Nullable(Float64)) * "t40"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CAST("t40"."b_quotes" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CAST("t40"."a_quotes" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t40"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_quotes" AS Nullable(Float64)) * "t40"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CAST("t40"."b_views" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CAST("t40"."a_views" AS Nullable(Float64))
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t40"."b_views" AS Nullable(Float64)) * (
            1.0 - "t40"."share"
          )
        ) + (
          CAST("t40"."a_views" AS Nullable(Float64)) * "t40"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t40"."interpolated" AS "interpolated",
      CASE
        WHEN "t40"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t40"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t40"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t40"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t40"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t40"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t40"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t40"."pick" AS "pick",
      "t40"."share" AS "share",
      "t40"."b_at" AS "b_at",
      "t40"."a_at" AS "a_at",
      "t40"."b_told" AS "b_told",
      "t40"."a_told" AS "a_told"
    FROM "picked" AS "t40"
  ) AS "t41"
)
SELECT
  "t64"."account_id" AS "account_id",
  "t64"."published_at" AS "published_at",
  "t64"."post_id" AS "post_id",
  "t64"."form" AS "form",
  "t64"."interactions" AS "interactions",
  "t64"."likes_at" AS "likes_at",
  "t64"."comments_at" AS "comments_at",
  "t64"."spread_at" AS "spread_at",
  "t64"."approval_at" AS "approval_at",
  "t64"."views_at" AS "views_at",
  "t64"."good" AS "good",
  "t64"."bad" AS "bad",
  "t64"."followers" AS "followers",
  "t64"."day_followers" AS "day_followers",
  "t64"."interpolated" AS "interpolated",
  "t64"."rounded" AS "rounded"
FROM (
  SELECT
    "t63"."post_id" AS "post_id",
    "t63"."account_id" AS "account_id",
    "t63"."published_at" AS "published_at",
    "t63"."form" AS "form",
    "t63"."gone" AS "gone",
    "t63"."late" AS "late",
    "t63"."as_of" AS "as_of",
    "t63"."age" AS "age",
    "t63"."current" AS "current",
    "t63"."needs_likes" AS "needs_likes",
    "t63"."needs_comments" AS "needs_comments",
    "t63"."needs_shares" AS "needs_shares",
    "t63"."needs_quotes" AS "needs_quotes",
    "t63"."needs_views" AS "needs_views",
    "t63"."interpolated" AS "interpolated",
    "t63"."rounded" AS "rounded",
    "t63"."interactions" AS "interactions",
    "t63"."likes_at" AS "likes_at",
    "t63"."comments_at" AS "comments_at",
    "t63"."spread_at" AS "spread_at",
    "t63"."approval_at" AS "approval_at",
    "t63"."views_at" AS "views_at",
    "t63"."good" AS "good",
    "t63"."bad" AS "bad",
    CASE
      WHEN "t26"."newest" > CAST(0 AS Int64)
      THEN "t26"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "followers",
    CAST(0 AS Int64) AS "after",
    CASE
      WHEN "t26"."newest" > CAST(0 AS Int64)
      THEN "t26"."newest"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "day_followers",
    CAST(0 AS Int64) AS "day_after",
    "t63"."published_at" - (
      "t63"."published_at" % CAST(86400000 AS Int64)
    ) AS "day"
  FROM (
    SELECT
      "t61"."post_id" AS "post_id",
      "t61"."account_id" AS "account_id",
      "t61"."published_at" AS "published_at",
      "t61"."form" AS "form",
      "t61"."gone" AS "gone",
      "t61"."late" AS "late",
      "t61"."as_of" AS "as_of",
      "t61"."age" AS "age",
      "t61"."current" AS "current",
      "t61"."needs_likes" AS "needs_likes",
      "t61"."needs_comments" AS "needs_comments",
      "t61"."needs_shares" AS "needs_shares",
      "t61"."needs_quotes" AS "needs_quotes",
      "t61"."needs_views" AS "needs_views",
      "t61"."interpolated" AS "interpolated",
      "t61"."rounded" AS "rounded",
      "t61"."interactions" AS "interactions",
      "t61"."likes_at" AS "likes_at",
      "t61"."comments_at" AS "comments_at",
      "t61"."spread_at" AS "spread_at",
      "t61"."approval_at" AS "approval_at",
      "t61"."views_at" AS "views_at",
      CASE
        WHEN "t61"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t61"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t61"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t61"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t61"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t61"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t61"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t61"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t61"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t61"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t61"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t61"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t61"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t61"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t61"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t61"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t61"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t61"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t61"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t61"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t61"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t61"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t61"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t61"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t61"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t61"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
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
        "t44"."interpolated" AS "interpolated",
        "t44"."rounded" AS "rounded",
        "t44"."pick" AS "pick",
        "t44"."share" AS "share",
        "t44"."b_at" AS "b_at",
        "t44"."a_at" AS "a_at",
        "t44"."b_told" AS "b_told",
        "t44"."a_told" AS "a_told",
        "t44"."interactions" AS "interactions",
        "t44"."likes_at" AS "likes_at",
        "t44"."comments_at" AS "comments_at",
        "t44"."spread_at" AS "spread_at",
        "t44"."approval_at" AS "approval_at",
        "t44"."views_at" AS "views_at",
        "t59"."b_good" AS "b_good",
        "t59"."b_bad" AS "b_bad",
        "t60"."a_good" AS "a_good",
        "t60"."a_bad" AS "a_bad"
      FROM "aged" AS "t44"
      LEFT OUTER JOIN (
        SELECT
          "t55"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t55"."sign" > CAST(0 AS Int64)
              THEN "t55"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t55"."sign" < CAST(0 AS Int64)
              THEN "t55"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
        FROM (
          SELECT
            "t53"."mood_post" AS "mood_post",
            "t53"."name" AS "name",
            "t53"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t49"."mood_post" AS "mood_post",
              "t49"."name" AS "name",
              "t49"."count" AS "count"
            FROM (
              SELECT
                "t47"."mood_post" AS "mood_post",
                "t47"."mood_at" AS "mood_at",
                "t9"."post_id" AS "post_id",
                "t9"."first_seen_at" AS "first_seen_at",
                "t9"."name" AS "name",
                "t9"."count" AS "count"
              FROM (
                SELECT
                  "t43"."post_id" AS "mood_post",
                  "t43"."b_at" AS "mood_at"
                FROM "aged" AS "t43"
                WHERE
                  "t43"."b_told" = CAST(1 AS Int64)
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
          "t55"."mood_post"
      ) AS "t59"
        ON "t44"."post_id" = "t59"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t56"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t56"."sign" > CAST(0 AS Int64)
              THEN "t56"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t56"."sign" < CAST(0 AS Int64)
              THEN "t56"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t54"."mood_post" AS "mood_post",
            "t54"."name" AS "name",
            "t54"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t50"."mood_post" AS "mood_post",
              "t50"."name" AS "name",
              "t50"."count" AS "count"
            FROM (
              SELECT
                "t48"."mood_post" AS "mood_post",
                "t48"."mood_at" AS "mood_at",
                "t9"."post_id" AS "post_id",
                "t9"."first_seen_at" AS "first_seen_at",
                "t9"."name" AS "name",
                "t9"."count" AS "count"
              FROM (
                SELECT
                  "t43"."post_id" AS "mood_post",
                  "t43"."a_at" AS "mood_at"
                FROM "aged" AS "t43"
                WHERE
                  "t43"."a_told" = CAST(1 AS Int64)
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
          "t56"."mood_post"
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
        CAST("t6"."followers" AS Nullable(Float64)) AS "mean_followers"
      FROM (
        SELECT
          "t16"."account_id" AS "last_account",
          "t16"."last_at" AS "last_at"
        FROM (
          SELECT
            "t15"."account_id" AS "account_id",
            MAX("t15"."seen_at") AS "last_at"
          FROM (
            SELECT
              "t13"."account_id" AS "account_id",
              "t13"."seen_at" AS "seen_at",
              "t13"."followers" AS "followers"
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
            ) AS "t13"
            WHERE
              isNotNull("t13"."followers")
              AND "t13"."seen_at" <= "t13"."as_of"
              AND "t13"."current" = CAST(1 AS Int64)
          ) AS "t15"
          GROUP BY
            "t15"."account_id"
        ) AS "t16"
      ) AS "t18"
      INNER JOIN "audience_snapshot" AS "t6"
        ON "t18"."last_account" = "t6"."account_id" AND "t18"."last_at" = "t6"."seen_at"
    ) AS "t23"
  ) AS "t26"
    ON "t63"."account_id" = "t26"."faces_account"
) AS "t64"
