WITH "t25" AS (
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
      "t10"."account_id" AS "account_id",
      "t10"."platform" AS "platform",
      "t10"."window_start" AS "window_start",
      "t10"."window_end" AS "window_end",
      "t10"."seen_until" AS "seen_until",
      "t10"."eligible_until" AS "eligible_until",
      "t10"."as_of" AS "as_of",
      "t10"."age" AS "age",
      "t10"."earlier_from" AS "earlier_from",
      "t10"."needs_likes" AS "needs_likes",
      "t10"."needs_comments" AS "needs_comments",
      "t10"."needs_shares" AS "needs_shares",
      "t10"."needs_quotes" AS "needs_quotes",
      "t10"."needs_views" AS "needs_views",
      "t10"."current" AS "current",
      "t16"."id" AS "id",
      "t16"."account_id_post" AS "account_id_post",
      "t16"."kind" AS "kind",
      "t16"."published_at" AS "published_at",
      "t16"."flags" AS "flags",
      "t16"."reply_to_own" AS "reply_to_own",
      "t16"."first_seen_at" AS "first_seen_at",
      "t16"."gone_at" AS "gone_at",
      "t16"."format" AS "format",
      "t16"."asks" AS "asks",
      "t16"."letters" AS "letters",
      "t16"."detected_language" AS "detected_language",
      "t16"."described_by" AS "described_by"
    FROM "subject" AS "t10"
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
    ) AS "t16"
      ON "t10"."account_id" = "t16"."account_id_post"
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
), "t30" AS (
  SELECT
    "t24"."last_account" AS "account_id",
    CAST("t8"."followers" AS Nullable(Float64)) AS "mean_followers"
  FROM (
    SELECT
      "t22"."account_id" AS "last_account",
      "t22"."last_at" AS "last_at"
    FROM (
      SELECT
        "t20"."account_id" AS "account_id",
        MAX("t20"."seen_at") AS "last_at"
      FROM (
        SELECT
          "t17"."account_id" AS "account_id",
          "t17"."seen_at" AS "seen_at",
          "t17"."followers" AS "followers"
        FROM (
          SELECT
            "t10"."account_id" AS "account_id",
            "t10"."platform" AS "platform",
            "t10"."window_start" AS "window_start",
            "t10"."window_end" AS "window_end",
            "t10"."seen_until" AS "seen_until",
            "t10"."eligible_until" AS "eligible_until",
            "t10"."as_of" AS "as_of",
            "t10"."age" AS "age",
            "t10"."earlier_from" AS "earlier_from",
            "t10"."needs_likes" AS "needs_likes",
            "t10"."needs_comments" AS "needs_comments",
            "t10"."needs_shares" AS "needs_shares",
            "t10"."needs_quotes" AS "needs_quotes",
            "t10"."needs_views" AS "needs_views",
            "t10"."current" AS "current",
            "t8"."seen_at" AS "seen_at",
            "t8"."followers" AS "followers",
            "t8"."posts_total" AS "posts_total",
            "t8"."precision" AS "precision"
          FROM "subject" AS "t10"
          INNER JOIN "audience_snapshot" AS "t8"
            ON "t10"."account_id" = "t8"."account_id"
        ) AS "t17"
        WHERE
          isNotNull("t17"."followers")
          AND "t17"."seen_at" <= "t17"."as_of"
          AND "t17"."current" = CAST(1 AS Int64)
      ) AS "t20"
      GROUP BY
        "t20"."account_id"
    ) AS "t22"
  ) AS "t24"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t24"."last_account" = "t8"."account_id" AND "t24"."last_at" = "t8"."seen_at"
), "t32" AS (
  SELECT
    "t26"."account_id" AS "account_id",
    CASE
      WHEN "t26"."reached" > "t26"."lower"
      THEN "t26"."reached"
      ELSE "t26"."lower"
    END AS "since",
    "t26"."upper" AS "upper"
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
      "t21"."lower" AS "lower",
      "t21"."upper" AS "upper",
      COALESCE(
        MAX("t21"."upper") OVER (
          PARTITION BY "t21"."account_id"
          ORDER BY "t21"."lower" ASC, "t21"."upper" ASC, "t21"."id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ),
        "t21"."lower"
      ) AS "reached"
    FROM (
      SELECT
        "t18"."account_id" AS "account_id",
        "t18"."platform" AS "platform",
        "t18"."window_start" AS "window_start",
        "t18"."window_end" AS "window_end",
        "t18"."seen_until" AS "seen_until",
        "t18"."eligible_until" AS "eligible_until",
        "t18"."as_of" AS "as_of",
        "t18"."age" AS "age",
        "t18"."earlier_from" AS "earlier_from",
        "t18"."needs_likes" AS "needs_likes",
        "t18"."needs_comments" AS "needs_comments",
        "t18"."needs_shares" AS "needs_shares",
        "t18"."needs_quotes" AS "needs_quotes",
        "t18"."needs_views" AS "needs_views",
        "t18"."current" AS "current",
        "t18"."id" AS "id",
        "t18"."covers_from" AS "covers_from",
        "t18"."covers_to" AS "covers_to",
        CASE
          WHEN "t18"."covers_from" > "t18"."window_start"
          THEN "t18"."covers_from"
          ELSE "t18"."window_start"
        END AS "lower",
        CASE
          WHEN "t18"."covers_to" < "t18"."eligible_until"
          THEN "t18"."covers_to"
          ELSE "t18"."eligible_until"
        END AS "upper"
      FROM (
        SELECT
          "t10"."account_id" AS "account_id",
          "t10"."platform" AS "platform",
          "t10"."window_start" AS "window_start",
          "t10"."window_end" AS "window_end",
          "t10"."seen_until" AS "seen_until",
          "t10"."eligible_until" AS "eligible_until",
          "t10"."as_of" AS "as_of",
          "t10"."age" AS "age",
          "t10"."earlier_from" AS "earlier_from",
          "t10"."needs_likes" AS "needs_likes",
          "t10"."needs_comments" AS "needs_comments",
          "t10"."needs_shares" AS "needs_shares",
          "t10"."needs_quotes" AS "needs_quotes",
          "t10"."needs_views" AS "needs_views",
          "t10"."current" AS "current",
          "t11"."id" AS "id",
          "t11"."covers_from" AS "covers_from",
          "t11"."covers_to" AS "covers_to"
        FROM "subject" AS "t10"
        INNER JOIN "coverage" AS "t11"
          ON "t10"."account_id" = "t11"."account_id"
      ) AS "t18"
      WHERE
        CASE
          WHEN "t18"."covers_to" < "t18"."eligible_until"
          THEN "t18"."covers_to"
          ELSE "t18"."eligible_until"
        END > CASE
          WHEN "t18"."covers_from" > "t18"."window_start"
          THEN "t18"."covers_from"
          ELSE "t18"."window_start"
        END
    ) AS "t21"
  ) AS "t26"
  WHERE
    "t26"."upper" > CASE
      WHEN "t26"."reached" > "t26"."lower"
      THEN "t26"."reached"
      ELSE "t26"."lower"
    END
), "t44" AS (
  SELECT
    "t43"."post_id" AS "post_id",
    "t43"."account_id" AS "account_id",
    "t43"."published_at" AS "published_at",
    "t43"."form" AS "form",
    "t43"."gone" AS "gone",
    "t43"."late" AS "late",
    "t43"."as_of" AS "as_of",
    "t43"."age" AS "age",
    "t43"."current" AS "current",
    "t43"."needs_likes" AS "needs_likes",
    "t43"."needs_comments" AS "needs_comments",
    "t43"."needs_shares" AS "needs_shares",
    "t43"."needs_quotes" AS "needs_quotes",
    "t43"."needs_views" AS "needs_views",
    "t43"."b_at" AS "b_at",
    CAST(NULL AS Nullable(Int64)) AS "a_at"
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
      MAX(
        CASE
          WHEN COALESCE("t41"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
          THEN "t41"."seen"
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
        "t37"."run_post" AS "run_post",
        "t37"."seen" AS "seen",
        "t37"."run_here" AS "run_here"
      FROM "t25" AS "t28"
      LEFT OUTER JOIN (
        SELECT
          "t14"."post_id" AS "run_post",
          "t14"."first_seen_at" AS "seen",
          CAST(1 AS Int64) AS "run_here"
        FROM "engagement_snapshot" AS "t14"
        LEFT SEMI JOIN "t25" AS "t29"
          ON "t14"."post_id" = "t29"."post_id"
      ) AS "t37"
        ON "t28"."post_id" = "t37"."run_post" AND "t37"."seen" <= "t28"."as_of"
    ) AS "t41"
    GROUP BY
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
      "t41"."needs_views"
  ) AS "t43"
), "picked" AS (
  SELECT
    "t52"."post_id" AS "post_id",
    "t52"."account_id" AS "account_id",
    "t52"."published_at" AS "published_at",
    "t52"."form" AS "form",
    "t52"."gone" AS "gone",
    "t52"."late" AS "late",
    "t52"."as_of" AS "as_of",
    "t52"."age" AS "age",
    "t52"."current" AS "current",
    "t52"."needs_likes" AS "needs_likes",
    "t52"."needs_comments" AS "needs_comments",
    "t52"."needs_shares" AS "needs_shares",
    "t52"."needs_quotes" AS "needs_quotes",
    "t52"."needs_views" AS "needs_views",
    "t52"."b_at" AS "b_at",
    "t52"."a_at" AS "a_at",
    "t52"."b_last_seen_at" AS "b_last_seen_at",
    "t52"."b_precision" AS "b_precision",
    "t52"."b_likes" AS "b_likes",
    "t52"."b_comments" AS "b_comments",
    "t52"."b_shares" AS "b_shares",
    "t52"."b_quotes" AS "b_quotes",
    "t52"."b_views" AS "b_views",
    "t52"."b_told" AS "b_told",
    "t52"."a_last_seen_at" AS "a_last_seen_at",
    "t52"."a_precision" AS "a_precision",
    "t52"."a_likes" AS "a_likes",
    "t52"."a_comments" AS "a_comments",
    "t52"."a_shares" AS "a_shares",
    "t52"."a_quotes" AS "a_quotes",
    "t52"."a_views" AS "a_views",
    "t52"."a_told" AS "a_told",
    CASE
      WHEN isNotNull("t52"."b_at")
      AND (
        (
          CASE
            WHEN "t52"."b_last_seen_at" < "t52"."as_of"
            THEN "t52"."b_last_seen_at"
            ELSE "t52"."as_of"
          END - "t52"."published_at"
        ) > "t52"."age"
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "pick",
    CAST(0 AS Int64) AS "interpolated",
    0.0 AS "share"
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
      "t46"."b_at" AS "b_at",
      "t46"."a_at" AS "a_at",
      "t50"."b_last_seen_at" AS "b_last_seen_at",
      "t50"."b_precision" AS "b_precision",
      "t50"."b_likes" AS "b_likes",
      "t50"."b_comments" AS "b_comments",
      "t50"."b_shares" AS "b_shares",
      "t50"."b_quotes" AS "b_quotes",
      "t50"."b_views" AS "b_views",
      "t50"."b_told" AS "b_told",
      "t51"."a_last_seen_at" AS "a_last_seen_at",
      "t51"."a_precision" AS "a_precision",
      "t51"."a_likes" AS "a_likes",
      "t51"."a_comments" AS "a_comments",
      "t51"."a_shares" AS "a_shares",
      "t51"."a_quotes" AS "a_quotes",
      "t51"."a_views" AS "a_views",
      "t51"."a_told" AS "a_told"
    FROM "t44" AS "t46"
    LEFT OUTER JOIN (
      SELECT
        "t14"."post_id" AS "run_post",
        "t14"."first_seen_at" AS "run_at",
        "t14"."last_seen_at" AS "b_last_seen_at",
        "t14"."precision" AS "b_precision",
        "t14"."likes" AS "b_likes",
        "t14"."comments" AS "b_comments",
        "t14"."shares" AS "b_shares",
        "t14"."quotes" AS "b_quotes",
        "t14"."views" AS "b_views",
        CASE
          WHEN isNotNull("t14"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "b_told"
      FROM "engagement_snapshot" AS "t14"
      LEFT SEMI JOIN "t44" AS "t47"
        ON "t14"."post_id" = "t47"."post_id"
    ) AS "t50"
      ON "t46"."post_id" = "t50"."run_post" AND "t46"."b_at" = "t50"."run_at"
    LEFT OUTER JOIN (
      SELECT
        "t14"."post_id" AS "run_post",
        "t14"."first_seen_at" AS "run_at",
        "t14"."last_seen_at" AS "a_last_seen_at",
        "t14"."precision" AS "a_precision",
        "t14"."likes" AS "a_likes",
        "t14"."comments" AS "a_comments",
        "t14"."shares" AS "a_shares",
        "t14"."quotes" AS "a_quotes",
        "t14"."views" AS "a_views",
        CASE
          WHEN isNotNull("t14"."reactions")
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "a_told"
      FROM "engagement_snapshot" AS "t14"
      LEFT SEMI JOIN "t44" AS "t47"
        ON "t14"."post_id" = "t47"."post_id"
    ) AS "t51"
      ON "t46"."post_id" = "t51"."run_post" AND "t46"."a_at" = "t51"."run_at"
  ) AS "t52"
), "aged" AS (
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
    "t55"."pick" AS "pick",
    "t55"."share" AS "share",
    "t55"."b_at" AS "b_at",
    "t55"."a_at" AS "a_at",
    "t55"."b_told" AS "b_told",
    "t55"."a_told" AS "a_told",
    CASE
      WHEN (
        "t55"."needs_likes" + "t55"."needs_comments" + "t55"."needs_shares" + "t55"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_likes" = CAST(1 AS Int64)
        THEN "t55"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t55"."needs_comments" = CAST(1 AS Int64)
        THEN "t55"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t55"."needs_shares" = CAST(1 AS Int64)
        THEN "t55"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t55"."needs_quotes" = CAST(1 AS Int64)
        THEN "t55"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t55"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_likes" = CAST(1 AS Int64)
        THEN "t55"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t55"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_comments" = CAST(1 AS Int64)
        THEN "t55"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t55"."needs_shares" + "t55"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_shares" = CAST(1 AS Int64)
        THEN "t55"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t55"."needs_quotes" = CAST(1 AS Int64)
        THEN "t55"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t55"."needs_likes" + "t55"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_likes" = CAST(1 AS Int64)
        THEN "t55"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t55"."needs_shares" = CAST(1 AS Int64)
        THEN "t55"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t55"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t55"."needs_views" = CAST(1 AS Int64)
        THEN "t55"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      "t54"."post_id" AS "post_id",
      "t54"."account_id" AS "account_id",
      "t54"."published_at" AS "published_at",
      "t54"."form" AS "form",
      "t54"."gone" AS "gone",
      "t54"."late" AS "late",
      "t54"."as_of" AS "as_of",
      "t54"."age" AS "age",
      "t54"."current" AS "current",
      "t54"."needs_likes" AS "needs_likes",
      "t54"."needs_comments" AS "needs_comments",
      "t54"."needs_shares" AS "needs_shares",
      "t54"."needs_quotes" AS "needs_quotes",
      "t54"."needs_views" AS "needs_views",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CAST("t54"."b_likes" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CAST("t54"."a_likes" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t54"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t54"."share"
          )
        ) + (
          CAST("t54"."a_likes" AS Nullable(Float64)) * "t54"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CAST("t54"."b_comments" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CAST("t54"."a_comments" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t54"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t54"."share"
          )
        ) + (
          CAST("t54"."a_comments" AS Nullable(Float64)) * "t54"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CAST("t54"."b_shares" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CAST("t54"."a_shares" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t54"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t54"."share"
          )
        ) + (
          CAST("t54"."a_shares" AS Nullable(Float64)) * "t54"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CAST("t54"."b_quotes" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CAST("t54"."a_quotes" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t54"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t54"."share"
          )
        ) + (
          CAST("t54"."a_quotes" AS Nullable(Float64)) * "t54"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CAST("t54"."b_views" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CAST("t54"."a_views" AS Nullable(Float64))
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t54"."b_views" AS Nullable(Float64)) * (
            1.0 - "t54"."share"
          )
        ) + (
          CAST("t54"."a_views" AS Nullable(Float64)) * "t54"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      "t54"."interpolated" AS "interpolated",
      CASE
        WHEN "t54"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t54"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t54"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t54"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t54"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t54"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t54"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS "rounded",
      "t54"."pick" AS "pick",
      "t54"."share" AS "share",
      "t54"."b_at" AS "b_at",
      "t54"."a_at" AS "a_at",
      "t54"."b_told" AS "b_told",
      "t54"."a_told" AS "a_told"
    FROM "picked" AS "t54"
  ) AS "t55"
), "placed" AS (
  SELECT
    "t78"."post_id" AS "post_id",
    "t78"."account_id" AS "account_id",
    "t78"."published_at" AS "published_at",
    "t78"."form" AS "form",
    "t78"."gone" AS "gone",
    "t78"."late" AS "late",
    "t78"."as_of" AS "as_of",
    "t78"."age" AS "age",
    "t78"."current" AS "current",
    "t78"."needs_likes" AS "needs_likes",
    "t78"."needs_comments" AS "needs_comments",
    "t78"."needs_shares" AS "needs_shares",
    "t78"."needs_quotes" AS "needs_quotes",
    "t78"."needs_views" AS "needs_views",
    "t78"."interpolated" AS "interpolated",
    "t78"."rounded" AS "rounded",
    "t78"."interactions" AS "interactions",
    "t78"."likes_at" AS "likes_at",
    "t78"."comments_at" AS "comments_at",
    "t78"."spread_at" AS "spread_at",
    "t78"."approval_at" AS "approval_at",
    "t78"."views_at" AS "views_at",
    "t78"."good" AS "good",
    "t78"."bad" AS "bad",
    "t78"."followers" AS "followers",
    "t78"."after" AS "after",
    "t78"."day_followers" AS "day_followers",
    "t78"."day_after" AS "day_after",
    "t78"."day" AS "day",
    "t78"."interactions" / "t78"."followers" AS "rate",
    "t78"."views_at" / "t78"."followers" AS "view_rate",
    CASE
      WHEN isNotNull("t78"."interactions") AND (
        "t78"."views_at" > CAST(0 AS Int64)
      )
      THEN "t78"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END / CASE
      WHEN isNotNull("t78"."interactions") AND (
        "t78"."views_at" > CAST(0 AS Int64)
      )
      THEN "t78"."views_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "view_share",
    "t78"."interactions" / "t78"."day_followers" AS "day_rate"
  FROM (
    SELECT
      "t77"."post_id" AS "post_id",
      "t77"."account_id" AS "account_id",
      "t77"."published_at" AS "published_at",
      "t77"."form" AS "form",
      "t77"."gone" AS "gone",
      "t77"."late" AS "late",
      "t77"."as_of" AS "as_of",
      "t77"."age" AS "age",
      "t77"."current" AS "current",
      "t77"."needs_likes" AS "needs_likes",
      "t77"."needs_comments" AS "needs_comments",
      "t77"."needs_shares" AS "needs_shares",
      "t77"."needs_quotes" AS "needs_quotes",
      "t77"."needs_views" AS "needs_views",
      "t77"."interpolated" AS "interpolated",
      "t77"."rounded" AS "rounded",
      "t77"."interactions" AS "interactions",
      "t77"."likes_at" AS "likes_at",
      "t77"."comments_at" AS "comments_at",
      "t77"."spread_at" AS "spread_at",
      "t77"."approval_at" AS "approval_at",
      "t77"."views_at" AS "views_at",
      "t77"."good" AS "good",
      "t77"."bad" AS "bad",
      CASE
        WHEN "t38"."newest" > CAST(0 AS Int64)
        THEN "t38"."newest"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "followers",
      CAST(0 AS Int64) AS "after",
      CASE
        WHEN "t38"."newest" > CAST(0 AS Int64)
        THEN "t38"."newest"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "day_followers",
      CAST(0 AS Int64) AS "day_after",
      "t77"."published_at" - (
        "t77"."published_at" % CAST(86400000 AS Int64)
      ) AS "day"
    FROM (
      SELECT
        "t75"."post_id" AS "post_id",
        "t75"."account_id" AS "account_id",
        "t75"."published_at" AS "published_at",
        "t75"."form" AS "form",
        "t75"."gone" AS "gone",
        "t75"."late" AS "late",
        "t75"."as_of" AS "as_of",
        "t75"."age" AS "age",
        "t75"."current" AS "current",
        "t75"."needs_likes" AS "needs_likes",
        "t75"."needs_comments" AS "needs_comments",
        "t75"."needs_shares" AS "needs_shares",
        "t75"."needs_quotes" AS "needs_quotes",
        "t75"."needs_views" AS "needs_views",
        "t75"."interpolated" AS "interpolated",
        "t75"."rounded" AS "rounded",
        "t75"."interactions" AS "interactions",
        "t75"."likes_at" AS "likes_at",
        "t75"."comments_at" AS "comments_at",
        "t75"."spread_at" AS "spread_at",
        "t75"."approval_at" AS "approval_at",
        "t75"."views_at" AS "views_at",
        CASE
          WHEN "t75"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t75"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t75"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t75"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t75"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t75"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t75"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t75"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t75"."b_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t75"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t75"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t75"."a_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t75"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "good",
        CASE
          WHEN "t75"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t75"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t75"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t75"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t75"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t75"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t75"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t75"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t75"."b_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t75"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t75"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t75"."a_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t75"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "bad"
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
          "t58"."pick" AS "pick",
          "t58"."share" AS "share",
          "t58"."b_at" AS "b_at",
          "t58"."a_at" AS "a_at",
          "t58"."b_told" AS "b_told",
          "t58"."a_told" AS "a_told",
          "t58"."interactions" AS "interactions",
          "t58"."likes_at" AS "likes_at",
          "t58"."comments_at" AS "comments_at",
          "t58"."spread_at" AS "spread_at",
          "t58"."approval_at" AS "approval_at",
          "t58"."views_at" AS "views_at",
          "t73"."b_good" AS "b_good",
          "t73"."b_bad" AS "b_bad",
          "t74"."a_good" AS "a_good",
          "t74"."a_bad" AS "a_bad"
        FROM "aged" AS "t58"
        LEFT OUTER JOIN (
          SELECT
            "t69"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t69"."sign" > CAST(0 AS Int64)
                THEN "t69"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_good",
            SUM(
              CASE
                WHEN "t69"."sign" < CAST(0 AS Int64)
                THEN "t69"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_bad"
          FROM (
            SELECT
              "t67"."mood_post" AS "mood_post",
              "t67"."name" AS "name",
              "t67"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t63"."mood_post" AS "mood_post",
                "t63"."name" AS "name",
                "t63"."count" AS "count"
              FROM (
                SELECT
                  "t61"."mood_post" AS "mood_post",
                  "t61"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t57"."post_id" AS "mood_post",
                    "t57"."b_at" AS "mood_at"
                  FROM "aged" AS "t57"
                  WHERE
                    "t57"."b_told" = CAST(1 AS Int64)
                ) AS "t61"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t63"
              WHERE
                "t63"."mood_post" = "t63"."post_id" AND "t63"."mood_at" = "t63"."first_seen_at"
            ) AS "t67"
            INNER JOIN "mood" AS "t12"
              ON "t67"."name" = "t12"."name"
          ) AS "t69"
          GROUP BY
            "t69"."mood_post"
        ) AS "t73"
          ON "t58"."post_id" = "t73"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t70"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t70"."sign" > CAST(0 AS Int64)
                THEN "t70"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_good",
            SUM(
              CASE
                WHEN "t70"."sign" < CAST(0 AS Int64)
                THEN "t70"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_bad"
          FROM (
            SELECT
              "t68"."mood_post" AS "mood_post",
              "t68"."name" AS "name",
              "t68"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t64"."mood_post" AS "mood_post",
                "t64"."name" AS "name",
                "t64"."count" AS "count"
              FROM (
                SELECT
                  "t62"."mood_post" AS "mood_post",
                  "t62"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t57"."post_id" AS "mood_post",
                    "t57"."a_at" AS "mood_at"
                  FROM "aged" AS "t57"
                  WHERE
                    "t57"."a_told" = CAST(1 AS Int64)
                ) AS "t62"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t64"
              WHERE
                "t64"."mood_post" = "t64"."post_id" AND "t64"."mood_at" = "t64"."first_seen_at"
            ) AS "t68"
            INNER JOIN "mood" AS "t12"
              ON "t68"."name" = "t12"."name"
          ) AS "t70"
          GROUP BY
            "t70"."mood_post"
        ) AS "t74"
          ON "t58"."post_id" = "t74"."mood_post"
      ) AS "t75"
    ) AS "t77"
    LEFT OUTER JOIN (
      SELECT
        "t31"."account_id" AS "faces_account",
        "t31"."mean_followers" AS "newest"
      FROM "t30" AS "t31"
    ) AS "t38"
      ON "t77"."account_id" = "t38"."faces_account"
  ) AS "t78"
)
SELECT
  "t103"."account_id" AS "account_id",
  CAST(COUNT("t103"."post_id") AS Int64) AS "eligible",
  MAX("t103"."mean_followers") AS "mean_followers",
  CAST(MAX("t103"."observed") - COALESCE(MAX("t103"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0 AS "kept_days",
  CAST(COUNT("t103"."day_followers") AS Int64) AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t103"."interactions" > CAST(0 AS Int64)
      )
      AND (
        "t103"."views_at" = CAST(0 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "views_inconsistent",
  CAST(COUNT("t103"."interactions") AS Int64) AS "interactions__n",
  SUM(
    CASE
      WHEN isNull("t103"."interactions") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions")
      AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__late",
  CAST(COUNT("t103"."likes_at") AS Int64) AS "likes_at__n",
  SUM(
    CASE
      WHEN isNull("t103"."likes_at") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."likes_at") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."likes_at") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."likes_at") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__late",
  CAST(COUNT("t103"."comments_at") AS Int64) AS "comments_at__n",
  SUM(
    CASE
      WHEN isNull("t103"."comments_at") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."comments_at")
      AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."comments_at") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."comments_at") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__late",
  CAST(COUNT("t103"."spread_at") AS Int64) AS "spread_at__n",
  SUM(
    CASE
      WHEN isNull("t103"."spread_at") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."spread_at") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."spread_at") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."spread_at") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__late",
  CAST(COUNT("t103"."good") AS Int64) AS "good__n",
  SUM(
    CASE
      WHEN isNull("t103"."good") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."good") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."good") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."good") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__late",
  CAST(COUNT("t103"."view_share") AS Int64) AS "view_share__n",
  SUM(
    CASE
      WHEN isNull("t103"."interactions") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_share") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_share") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_share") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__late",
  CAST(COUNT("t103"."rate") AS Int64) AS "rate__n",
  SUM(
    CASE
      WHEN isNull("t103"."interactions") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."rate") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."rate") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."rate") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN isNotNull("t103"."rate") AND (
        "t103"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN isNotNull("t103"."rate") AND (
        "t103"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions") AND isNull("t103"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__faceless",
  CAST(COUNT("t103"."view_rate") AS Int64) AS "view_rate__n",
  SUM(
    CASE
      WHEN isNull("t103"."views_at") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_rate") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_rate") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_rate") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_rate") AND (
        "t103"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_rate") AND (
        "t103"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t103"."views_at") AND isNull("t103"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__faceless",
  CAST(COUNT("t103"."day_rate") AS Int64) AS "day_rate__n",
  SUM(
    CASE
      WHEN isNull("t103"."interactions") AND (
        "t103"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t103"."day_rate") AND (
        "t103"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t103"."day_rate") AND (
        "t103"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t103"."day_rate") AND (
        "t103"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t103"."day_rate") AND (
        "t103"."day_after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t103"."day_rate")
      AND (
        "t103"."day_followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions") AND isNull("t103"."day_followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__faceless",
  MAX("t103"."interactions_median") AS "interactions_median__value",
  MAX("t103"."interactions_low") AS "interactions_median__low",
  MAX("t103"."interactions_high") AS "interactions_median__high",
  MAX("t103"."middle") AS "interactions_iqmean__value",
  SUM("t103"."interactions") AS "interactions_total__value",
  AVG("t103"."interactions") AS "interactions_mean__value",
  AVG("t103"."likes_at") AS "applause__value",
  AVG("t103"."comments_at") AS "conversation__value",
  AVG("t103"."spread_at") AS "amplification__value",
  CAST(SUM(
    CASE
      WHEN "t103"."likes_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t103"."likes_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t103"."likes_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "applause_share__value",
  CAST(SUM(
    CASE
      WHEN "t103"."comments_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t103"."comments_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t103"."comments_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "conversation_share__value",
  CAST(SUM(
    CASE
      WHEN "t103"."spread_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t103"."spread_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t103"."spread_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "amplification_share__value",
  AVG("t103"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN isNotNull("t103"."interactions")
      THEN "t103"."likes_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN isNotNull("t103"."interactions")
      THEN "t103"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN isNotNull("t103"."interactions")
      THEN "t103"."spread_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN isNotNull("t103"."interactions")
      THEN "t103"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM("t103"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t103"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "conversation_ratio__value",
  (
    SUM("t103"."good") - SUM("t103"."bad")
  ) / CASE
    WHEN (
      SUM("t103"."good") + SUM("t103"."bad")
    ) <> CAST(0 AS Int64)
    THEN SUM("t103"."good") + SUM("t103"."bad")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "reaction_polarity__value",
  SUM("t103"."good") + SUM("t103"."bad") AS "reaction_polarity__felt",
  MAX("t103"."best") / CASE
    WHEN SUM("t103"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t103"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "top_share__value",
  MAX("t103"."rate_median") AS "er_post_followers_median__value",
  MAX("t103"."rate_low") AS "er_post_followers_median__low",
  MAX("t103"."rate_high") AS "er_post_followers_median__high",
  AVG("t103"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t103"."interactions") / CASE
      WHEN MAX("t103"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t103"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1.0 AS "er_account_followers__value",
  SUM("t103"."day_rate") / CASE
    WHEN (
      CAST(MAX("t103"."observed") - COALESCE(MAX("t103"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0
    ) > CAST(0 AS Int64)
    THEN CAST(MAX("t103"."observed") - COALESCE(MAX("t103"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN isNotNull("t103"."view_share")
      THEN "t103"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN isNotNull("t103"."view_share")
        THEN "t103"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    ) <> CAST(0 AS Int64)
    THEN SUM(
      CASE
        WHEN isNotNull("t103"."view_share")
        THEN "t103"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    )
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_view_pooled__value",
  MAX("t103"."view_share_median") AS "er_view_median__value",
  MAX("t103"."view_share_low") AS "er_view_median__low",
  MAX("t103"."view_share_high") AS "er_view_median__high",
  MAX("t103"."view_rate_median") AS "view_rate_followers__value",
  MAX("t103"."view_rate_low") AS "view_rate_followers__low",
  MAX("t103"."view_rate_high") AS "view_rate_followers__high",
  AVG("t103"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t103"."interactions") / CASE
      WHEN MAX("t103"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t103"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t103"."likes_at") / CASE
      WHEN MAX("t103"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t103"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t103"."comments_at") / CASE
      WHEN MAX("t103"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t103"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t103"."spread_at") / CASE
      WHEN MAX("t103"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t103"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
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
          *
        FROM (
          SELECT
            "t80"."post_id" AS "post_id",
            "t80"."account_id" AS "account_id",
            "t80"."published_at" AS "published_at",
            "t80"."form" AS "form",
            "t80"."gone" AS "gone",
            "t80"."late" AS "late",
            "t80"."as_of" AS "as_of",
            "t80"."age" AS "age",
            "t80"."current" AS "current",
            "t80"."needs_likes" AS "needs_likes",
            "t80"."needs_comments" AS "needs_comments",
            "t80"."needs_shares" AS "needs_shares",
            "t80"."needs_quotes" AS "needs_quotes",
            "t80"."needs_views" AS "needs_views",
            "t80"."interpolated" AS "interpolated",
            "t80"."rounded" AS "rounded",
            "t80"."interactions" AS "interactions",
            "t80"."likes_at" AS "likes_at",
            "t80"."comments_at" AS "comments_at",
            "t80"."spread_at" AS "spread_at",
            "t80"."approval_at" AS "approval_at",
            "t80"."views_at" AS "views_at",
            "t80"."good" AS "good",
            "t80"."bad" AS "bad",
            "t80"."followers" AS "followers",
            "t80"."after" AS "after",
            "t80"."day_followers" AS "day_followers",
            "t80"."day_after" AS "day_after",
            "t80"."day" AS "day",
            "t80"."rate" AS "rate",
            "t80"."view_rate" AS "view_rate",
            "t80"."view_share" AS "view_share",
            "t80"."day_rate" AS "day_rate",
            CAST(NULL AS Nullable(Float64)) AS "mean_followers",
            CAST(NULL AS Nullable(Int64)) AS "observed",
            CAST(NULL AS Nullable(Int64)) AS "unrated",
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
          FROM "placed" AS "t80"
        ) AS "t82"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS Nullable(Int64)) AS "post_id",
            "t31"."account_id" AS "account_id",
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
            "t31"."mean_followers" AS "mean_followers",
            CAST(NULL AS Nullable(Int64)) AS "observed",
            CAST(NULL AS Nullable(Int64)) AS "unrated",
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
          FROM "t30" AS "t31"
        ) AS "t34"
      ) AS "t85"
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
          CAST(NULL AS Nullable(Int64)) AS "unrated",
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
            "t36"."account_id" AS "account_id",
            SUM("t36"."upper" - "t36"."since") AS "covered"
          FROM "t32" AS "t36"
          GROUP BY
            "t36"."account_id"
        ) AS "t40"
      ) AS "t42"
    ) AS "t87"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        "t96"."account_id" AS "account_id",
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
        "t96"."unrated" AS "unrated",
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
          "t95"."account_id" AS "account_id",
          SUM("t95"."length") AS "unrated"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t39"."account_id" AS "account_id",
              CASE
                WHEN "t39"."upper" < (
                  "t91"."day" + CAST(86400000 AS Int64)
                )
                THEN "t39"."upper"
                ELSE "t91"."day" + CAST(86400000 AS Int64)
              END - CASE WHEN "t39"."since" > "t91"."day" THEN "t39"."since" ELSE "t91"."day" END AS "length"
            FROM (
              SELECT
                "t86"."account_id" AS "day_account",
                "t86"."day" AS "day"
              FROM (
                SELECT
                  "t80"."account_id" AS "account_id",
                  "t80"."day" AS "day",
                  CAST(COUNT("t80"."day_rate") AS Int64) AS "rates"
                FROM "placed" AS "t80"
                GROUP BY
                  "t80"."account_id",
                  "t80"."day"
              ) AS "t86"
              WHERE
                "t86"."rates" = CAST(0 AS Int64)
            ) AS "t91"
            INNER JOIN "t32" AS "t39"
              ON "t91"."day_account" = "t39"."account_id"
          ) AS "t93"
          WHERE
            "t93"."length" > CAST(0 AS Int64)
        ) AS "t95"
        GROUP BY
          "t95"."account_id"
      ) AS "t96"
    ) AS "t98"
  ) AS "t99"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      "t101"."account_id" AS "account_id",
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
      CAST(NULL AS Nullable(Int64)) AS "unrated",
      CASE
        WHEN "t101"."place" = CAST(1 AS Int64)
        THEN "t101"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_median",
      CASE
        WHEN "t101"."place" = CAST(1 AS Int64)
        THEN "t101"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_low",
      CASE
        WHEN "t101"."place" = CAST(1 AS Int64)
        THEN "t101"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_high",
      CASE
        WHEN "t101"."place" = CAST(2 AS Int64)
        THEN "t101"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_median",
      CASE
        WHEN "t101"."place" = CAST(2 AS Int64)
        THEN "t101"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_low",
      CASE
        WHEN "t101"."place" = CAST(2 AS Int64)
        THEN "t101"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_high",
      CASE
        WHEN "t101"."place" = CAST(3 AS Int64)
        THEN "t101"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_median",
      CASE
        WHEN "t101"."place" = CAST(3 AS Int64)
        THEN "t101"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_low",
      CASE
        WHEN "t101"."place" = CAST(3 AS Int64)
        THEN "t101"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_high",
      CASE
        WHEN "t101"."place" = CAST(4 AS Int64)
        THEN "t101"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_median",
      CASE
        WHEN "t101"."place" = CAST(4 AS Int64)
        THEN "t101"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_low",
      CASE
        WHEN "t101"."place" = CAST(4 AS Int64)
        THEN "t101"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_high",
      CASE
        WHEN "t101"."place" = CAST(1 AS Int64)
        THEN "t101"."middle"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "middle",
      CASE
        WHEN "t101"."place" = CAST(1 AS Int64)
        THEN "t101"."best"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "best"
    FROM (
      SELECT
        "t100"."account_id" AS "account_id",
        "t100"."place" AS "place",
        AVG(
          CASE
            WHEN (
              (
                "t100"."rank" * CAST(2 AS Int64)
              ) >= "t100"."of"
            )
            AND (
              (
                "t100"."rank" * CAST(2 AS Int64)
              ) <= (
                "t100"."of" + CAST(2 AS Int64)
              )
            )
            THEN "t100"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t100"."of" + CAST(1 AS Int64)
                ) - (
                  "t100"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t100"."of" + CAST(1 AS Int64)
                  ) - (
                    "t100"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t100"."of" + CAST(1 AS Int64)
                  ) - (
                    "t100"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t100"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t100"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t100"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t100"."of" + CAST(1 AS Int64)
                    ) - "t100"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t100"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t100"."of" + CAST(1 AS Int64)
                      ) - "t100"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t100"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t100"."of" + CAST(1 AS Int64)
                      ) - "t100"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t100"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t100"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t100"."rank" * CAST(4 AS Int64)
              ) > (
                "t100"."of" - (
                  "t100"."of" % CAST(4 AS Int64)
                )
              )
            )
            AND (
              (
                "t100"."rank" * CAST(4 AS Int64)
              ) <= (
                (
                  "t100"."of" * CAST(4 AS Int64)
                ) - (
                  "t100"."of" - (
                    "t100"."of" % CAST(4 AS Int64)
                  )
                )
              )
            )
            THEN "t100"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t100"."of" - "t100"."rank"
              ) * CAST(10 AS Int64)
            ) < (
              (
                "t100"."of" + CAST(9 AS Int64)
              ) - (
                (
                  "t100"."of" + CAST(9 AS Int64)
                ) % CAST(10 AS Int64)
              )
            )
            THEN "t100"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t94"."account_id" AS "account_id",
            "t94"."post_id" AS "post_id",
            "t94"."place" AS "place",
            "t94"."value" AS "value",
            "t94"."of" AS "of",
            (
              CAST(ROW_NUMBER() OVER (
                PARTITION BY "t94"."account_id", "t94"."place"
                ORDER BY "t94"."value" ASC, "t94"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS Int64) - CAST(1 AS Int64)
            ) + CAST(1 AS Int64) AS "rank"
          FROM (
            SELECT
              "t92"."account_id" AS "account_id",
              "t92"."post_id" AS "post_id",
              "t92"."place" AS "place",
              CASE
                WHEN "t92"."place" = CAST(1 AS Int64)
                THEN "t92"."interactions"
                WHEN "t92"."place" = CAST(2 AS Int64)
                THEN "t92"."rate"
                WHEN "t92"."place" = CAST(3 AS Int64)
                THEN "t92"."view_share"
                WHEN "t92"."place" = CAST(4 AS Int64)
                THEN "t92"."view_rate"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "value",
              CASE
                WHEN "t92"."place" = CAST(1 AS Int64)
                THEN "t92"."n_interactions"
                WHEN "t92"."place" = CAST(2 AS Int64)
                THEN "t92"."n_rate"
                WHEN "t92"."place" = CAST(3 AS Int64)
                THEN "t92"."n_view_share"
                WHEN "t92"."place" = CAST(4 AS Int64)
                THEN "t92"."n_view_rate"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "of"
            FROM (
              SELECT
                "t83"."account_id" AS "account_id",
                "t83"."post_id" AS "post_id",
                "t83"."interactions" AS "interactions",
                "t83"."rate" AS "rate",
                "t83"."view_share" AS "view_share",
                "t83"."view_rate" AS "view_rate",
                "t9"."place" AS "place",
                "t89"."of_account" AS "of_account",
                "t89"."n_interactions" AS "n_interactions",
                "t89"."n_rate" AS "n_rate",
                "t89"."n_view_share" AS "n_view_share",
                "t89"."n_view_rate" AS "n_view_rate"
              FROM (
                SELECT
                  "t80"."account_id" AS "account_id",
                  "t80"."post_id" AS "post_id",
                  "t80"."interactions" AS "interactions",
                  "t80"."rate" AS "rate",
                  "t80"."view_share" AS "view_share",
                  "t80"."view_rate" AS "view_rate"
                FROM "placed" AS "t80"
              ) AS "t83"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t84"."account_id" AS "of_account",
                  "t84"."n_interactions" AS "n_interactions",
                  "t84"."n_rate" AS "n_rate",
                  "t84"."n_view_share" AS "n_view_share",
                  "t84"."n_view_rate" AS "n_view_rate"
                FROM (
                  SELECT
                    "t80"."account_id" AS "account_id",
                    CAST(COUNT("t80"."interactions") AS Int64) AS "n_interactions",
                    CAST(COUNT("t80"."rate") AS Int64) AS "n_rate",
                    CAST(COUNT("t80"."view_share") AS Int64) AS "n_view_share",
                    CAST(COUNT("t80"."view_rate") AS Int64) AS "n_view_rate"
                  FROM "placed" AS "t80"
                  GROUP BY
                    "t80"."account_id"
                ) AS "t84"
              ) AS "t89"
                ON "t83"."account_id" = "t89"."of_account"
            ) AS "t92"
            WHERE
              isNotNull(
                CASE
                  WHEN "t92"."place" = CAST(1 AS Int64)
                  THEN "t92"."interactions"
                  WHEN "t92"."place" = CAST(2 AS Int64)
                  THEN "t92"."rate"
                  WHEN "t92"."place" = CAST(3 AS Int64)
                  THEN "t92"."view_share"
                  WHEN "t92"."place" = CAST(4 AS Int64)
                  THEN "t92"."view_rate"
                  ELSE CAST(NULL AS Nullable(Float64))
                END
              )
          ) AS "t94"
        ) AS "t97"
        WHERE
          (
            (
              (
                "t97"."rank" * CAST(2 AS Int64)
              ) >= "t97"."of"
            )
            AND (
              (
                "t97"."rank" * CAST(2 AS Int64)
              ) <= (
                "t97"."of" + CAST(2 AS Int64)
              )
            )
          )
          OR (
            (
              (
                (
                  "t97"."of" + CAST(1 AS Int64)
                ) - (
                  "t97"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    "t97"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    "t97"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t97"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      "t97"."rank" + CAST(1 AS Int64)
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t97"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t97"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t97"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t97"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t97"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t97"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t97"."of" + CAST(1 AS Int64)
                    ) - "t97"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t97"."of" + CAST(1 AS Int64)
                      ) - "t97"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t97"."of" + CAST(1 AS Int64)
                      ) - "t97"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t97"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t97"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t97"."of" + CAST(2 AS Int64)
                      ) - "t97"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t97"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t97"."of" + CAST(2 AS Int64)
                        ) - "t97"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t97"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t97"."of" + CAST(2 AS Int64)
                        ) - "t97"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t97"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              "t97"."place" = CAST(1 AS Int64)
            )
            AND (
              (
                "t97"."rank" * CAST(4 AS Int64)
              ) > (
                "t97"."of" - (
                  "t97"."of" % CAST(4 AS Int64)
                )
              )
            )
          )
      ) AS "t100"
      GROUP BY
        "t100"."account_id",
        "t100"."place"
    ) AS "t101"
  ) AS "t102"
) AS "t103"
GROUP BY
  "t103"."account_id"
