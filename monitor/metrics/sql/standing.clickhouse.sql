WITH "kept" AS (
  SELECT
    "t18"."post_id" AS "post_id",
    "t18"."account_id" AS "account_id",
    "t18"."published_at" AS "published_at",
    "t18"."form" AS "form",
    "t18"."gone" AS "gone",
    "t18"."late" AS "late",
    "t18"."as_of" AS "as_of",
    "t18"."age" AS "age",
    "t18"."current" AS "current",
    "t18"."needs_likes" AS "needs_likes",
    "t18"."needs_comments" AS "needs_comments",
    "t18"."needs_shares" AS "needs_shares",
    "t18"."needs_quotes" AS "needs_quotes",
    "t18"."needs_views" AS "needs_views",
    "t14"."kept_account" AS "kept_account",
    "t14"."kept_age" AS "kept_age",
    "t14"."kept_time" AS "kept_time",
    "t14"."kept_post" AS "kept_post",
    "t14"."kept_here" AS "kept_here",
    "t14"."half_life" AS "half_life",
    "t14"."likes_at_age" AS "likes_at_age",
    "t14"."comments_at_age" AS "comments_at_age",
    "t14"."shares_at_age" AS "shares_at_age",
    "t14"."quotes_at_age" AS "quotes_at_age",
    "t14"."views_at_age" AS "views_at_age",
    "t14"."interpolated" AS "interpolated",
    "t14"."rounded" AS "rounded",
    "t14"."pick" AS "pick",
    "t14"."share" AS "share",
    "t14"."b_at" AS "b_at",
    "t14"."a_at" AS "a_at",
    "t14"."b_told" AS "b_told",
    "t14"."a_told" AS "a_told"
  FROM (
    SELECT
      "t16"."id" AS "post_id",
      "t16"."account_id" AS "account_id",
      "t16"."published_at" AS "published_at",
      CASE
        WHEN "t16"."format" = 'text'
        THEN CAST(0 AS Int64)
        WHEN "t16"."format" = 'link'
        THEN CAST(1 AS Int64)
        WHEN "t16"."format" = 'image'
        THEN CAST(2 AS Int64)
        WHEN "t16"."format" = 'video'
        THEN CAST(3 AS Int64)
        WHEN "t16"."format" = 'poll'
        THEN CAST(4 AS Int64)
        WHEN "t16"."format" = 'live'
        THEN CAST(5 AS Int64)
        ELSE -CAST(1 AS Int64)
      END AS "form",
      CASE
        WHEN "t16"."gone_at" <= "t16"."as_of"
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "gone",
      CASE
        WHEN (
          "t16"."first_seen_at" - "t16"."published_at"
        ) > CAST(86400000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "late",
      "t16"."as_of" AS "as_of",
      "t16"."age" AS "age",
      "t16"."current" AS "current",
      "t16"."needs_likes" AS "needs_likes",
      "t16"."needs_comments" AS "needs_comments",
      "t16"."needs_shares" AS "needs_shares",
      "t16"."needs_quotes" AS "needs_quotes",
      "t16"."needs_views" AS "needs_views"
    FROM (
      SELECT
        "t7"."account_id" AS "account_id",
        "t7"."platform" AS "platform",
        "t7"."window_start" AS "window_start",
        "t7"."window_end" AS "window_end",
        "t7"."seen_until" AS "seen_until",
        "t7"."eligible_until" AS "eligible_until",
        "t7"."as_of" AS "as_of",
        "t7"."age" AS "age",
        "t7"."earlier_from" AS "earlier_from",
        "t7"."needs_likes" AS "needs_likes",
        "t7"."needs_comments" AS "needs_comments",
        "t7"."needs_shares" AS "needs_shares",
        "t7"."needs_quotes" AS "needs_quotes",
        "t7"."needs_views" AS "needs_views",
        "t7"."current" AS "current",
        "t15"."id" AS "id",
        "t15"."account_id_post" AS "account_id_post",
        "t15"."kind" AS "kind",
        "t15"."published_at" AS "published_at",
        "t15"."flags" AS "flags",
        "t15"."reply_to_own" AS "reply_to_own",
        "t15"."first_seen_at" AS "first_seen_at",
        "t15"."gone_at" AS "gone_at",
        "t15"."format" AS "format",
        "t15"."asks" AS "asks",
        "t15"."letters" AS "letters",
        "t15"."detected_language" AS "detected_language",
        "t15"."described_by" AS "described_by"
      FROM "subject" AS "t7"
      INNER JOIN (
        SELECT
          "t4"."id" AS "id",
          "t4"."account_id" AS "account_id_post",
          "t4"."kind" AS "kind",
          "t4"."published_at" AS "published_at",
          "t4"."flags" AS "flags",
          "t4"."reply_to_own" AS "reply_to_own",
          "t4"."first_seen_at" AS "first_seen_at",
          "t4"."gone_at" AS "gone_at",
          "t4"."format" AS "format",
          "t4"."asks" AS "asks",
          "t4"."letters" AS "letters",
          "t4"."detected_language" AS "detected_language",
          "t4"."described_by" AS "described_by"
        FROM "post" AS "t4"
      ) AS "t15"
        ON "t7"."account_id" = "t15"."account_id_post"
    ) AS "t16"
    WHERE
      "t16"."account_id" = "t16"."account_id_post"
      AND "t16"."first_seen_at" <= "t16"."as_of"
      AND "t16"."kind" <> 'repost'
      AND NOT (
        "t16"."flags" LIKE '%"date_future"%'
      )
      AND (
        "t16"."needs_likes" + "t16"."needs_comments" + "t16"."needs_shares" + "t16"."needs_quotes" + "t16"."needs_views"
      ) > CAST(0 AS Int64)
      AND "t16"."published_at" >= "t16"."window_start"
      AND "t16"."published_at" < "t16"."eligible_until"
      AND CASE
        WHEN "t16"."gone_at" <= "t16"."as_of"
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END = CAST(0 AS Int64)
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t2"."account_id" AS "kept_account",
      "t2"."age" AS "kept_age",
      "t2"."published_at" AS "kept_time",
      "t2"."post_id" AS "kept_post",
      CAST(1 AS Int64) AS "kept_here",
      "t2"."half_life" AS "half_life",
      "t2"."likes_at_age" AS "likes_at_age",
      "t2"."comments_at_age" AS "comments_at_age",
      "t2"."shares_at_age" AS "shares_at_age",
      "t2"."quotes_at_age" AS "quotes_at_age",
      "t2"."views_at_age" AS "views_at_age",
      "t2"."interpolated" AS "interpolated",
      "t2"."rounded" AS "rounded",
      "t2"."pick" AS "pick",
      "t2"."share" AS "share",
      "t2"."b_at" AS "b_at",
      "t2"."a_at" AS "a_at",
      "t2"."b_told" AS "b_told",
      "t2"."a_told" AS "a_told"
    FROM "counted" AS "t2"
  ) AS "t14"
    ON "t18"."account_id" = "t14"."kept_account"
    AND "t18"."age" = "t14"."kept_age"
    AND "t18"."published_at" = "t14"."kept_time"
    AND "t18"."post_id" = "t14"."kept_post"
    AND (
      "t18"."published_at" + (
        "t18"."age" * CAST(2 AS Int64)
      )
    ) <= "t18"."as_of"
), "t22" AS (
  SELECT
    "t20"."post_id" AS "post_id",
    "t20"."account_id" AS "account_id",
    "t20"."published_at" AS "published_at",
    "t20"."form" AS "form",
    "t20"."gone" AS "gone",
    "t20"."late" AS "late",
    "t20"."as_of" AS "as_of",
    "t20"."age" AS "age",
    "t20"."current" AS "current",
    "t20"."needs_likes" AS "needs_likes",
    "t20"."needs_comments" AS "needs_comments",
    "t20"."needs_shares" AS "needs_shares",
    "t20"."needs_quotes" AS "needs_quotes",
    "t20"."needs_views" AS "needs_views"
  FROM "kept" AS "t20"
  WHERE
    COALESCE("t20"."kept_here", CAST(0 AS Int64)) = CAST(0 AS Int64)
), "bounded" AS (
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
        WHEN (
          COALESCE("t28"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t28"."seen" <= (
            "t28"."published_at" + "t28"."age"
          )
        )
        THEN "t28"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t28"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t28"."seen" <= (
            "t28"."published_at" + "t28"."age"
          )
        )
        THEN "t28"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t24"."post_id" AS "post_id",
      "t24"."account_id" AS "account_id",
      "t24"."published_at" AS "published_at",
      "t24"."form" AS "form",
      "t24"."gone" AS "gone",
      "t24"."late" AS "late",
      "t24"."as_of" AS "as_of",
      "t24"."age" AS "age",
      "t24"."current" AS "current",
      "t24"."needs_likes" AS "needs_likes",
      "t24"."needs_comments" AS "needs_comments",
      "t24"."needs_shares" AS "needs_shares",
      "t24"."needs_quotes" AS "needs_quotes",
      "t24"."needs_views" AS "needs_views",
      "t27"."run_post" AS "run_post",
      "t27"."seen" AS "seen",
      "t27"."run_here" AS "run_here"
    FROM "t22" AS "t24"
    LEFT OUTER JOIN (
      SELECT
        "t5"."post_id" AS "run_post",
        "t5"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t5"
      LEFT SEMI JOIN "t22" AS "t25"
        ON "t5"."post_id" = "t25"."post_id"
    ) AS "t27"
      ON "t24"."post_id" = "t27"."run_post"
      AND "t27"."seen" <= "t24"."as_of"
      AND "t27"."seen" <= (
        "t24"."published_at" + (
          "t24"."age" * CAST(2 AS Int64)
        )
      )
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
), "picked" AS (
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
    "t40"."b_at" AS "b_at",
    "t40"."a_at" AS "a_at",
    "t40"."b_precision" AS "b_precision",
    "t40"."b_likes" AS "b_likes",
    "t40"."b_comments" AS "b_comments",
    "t40"."b_shares" AS "b_shares",
    "t40"."b_quotes" AS "b_quotes",
    "t40"."b_views" AS "b_views",
    "t40"."b_told" AS "b_told",
    "t40"."a_precision" AS "a_precision",
    "t40"."a_likes" AS "a_likes",
    "t40"."a_comments" AS "a_comments",
    "t40"."a_shares" AS "a_shares",
    "t40"."a_quotes" AS "a_quotes",
    "t40"."a_views" AS "a_views",
    "t40"."a_told" AS "a_told",
    "t40"."share" AS "share",
    CASE
      WHEN "t40"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t40"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t40"."choice"
    END AS "pick",
    CASE
      WHEN "t40"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t39"."b_at" AS "b_at",
      "t39"."a_at" AS "a_at",
      "t39"."b_last_seen_at" AS "b_last_seen_at",
      "t39"."b_precision" AS "b_precision",
      "t39"."b_likes" AS "b_likes",
      "t39"."b_comments" AS "b_comments",
      "t39"."b_shares" AS "b_shares",
      "t39"."b_quotes" AS "b_quotes",
      "t39"."b_views" AS "b_views",
      "t39"."b_told" AS "b_told",
      "t39"."a_last_seen_at" AS "a_last_seen_at",
      "t39"."a_precision" AS "a_precision",
      "t39"."a_likes" AS "a_likes",
      "t39"."a_comments" AS "a_comments",
      "t39"."a_shares" AS "a_shares",
      "t39"."a_quotes" AS "a_quotes",
      "t39"."a_views" AS "a_views",
      "t39"."a_told" AS "a_told",
      "t39"."b_first" AS "b_first",
      "t39"."a_first" AS "a_first",
      "t39"."b_last" AS "b_last",
      "t39"."over" AS "over",
      "t39"."b_age" AS "b_age",
      "t39"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t39"."age" - "t39"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t39"."age"
        )
        AND (
          (
            (
              "t39"."a_age" - "t39"."age"
            ) * CAST(20 AS Int64)
          ) <= "t39"."age"
        )
        AND (
          (
            "t39"."age" - "t39"."b_age"
          ) <= (
            "t39"."a_age" - "t39"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t39"."a_age" - "t39"."age"
          ) * CAST(20 AS Int64)
        ) <= "t39"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t39"."age" - "t39"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t39"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t39"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t39"."a_age" <= (
            "t39"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t39"."age" - "t39"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t39"."a_age" - "t39"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t39"."a_age" - "t39"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t38"."b_first" AS "b_first",
        "t38"."a_first" AS "a_first",
        "t38"."b_last" AS "b_last",
        "t38"."over" AS "over",
        CASE
          WHEN "t38"."over" = CAST(1 AS Int64)
          THEN "t38"."b_first"
          ELSE "t38"."b_last"
        END AS "b_age",
        CASE
          WHEN "t38"."over" = CAST(1 AS Int64)
          THEN "t38"."b_last"
          ELSE "t38"."a_first"
        END AS "a_age"
      FROM (
        SELECT
          "t37"."post_id" AS "post_id",
          "t37"."account_id" AS "account_id",
          "t37"."published_at" AS "published_at",
          "t37"."form" AS "form",
          "t37"."gone" AS "gone",
          "t37"."late" AS "late",
          "t37"."as_of" AS "as_of",
          "t37"."age" AS "age",
          "t37"."current" AS "current",
          "t37"."needs_likes" AS "needs_likes",
          "t37"."needs_comments" AS "needs_comments",
          "t37"."needs_shares" AS "needs_shares",
          "t37"."needs_quotes" AS "needs_quotes",
          "t37"."needs_views" AS "needs_views",
          "t37"."b_at" AS "b_at",
          "t37"."a_at" AS "a_at",
          "t37"."b_last_seen_at" AS "b_last_seen_at",
          "t37"."b_precision" AS "b_precision",
          "t37"."b_likes" AS "b_likes",
          "t37"."b_comments" AS "b_comments",
          "t37"."b_shares" AS "b_shares",
          "t37"."b_quotes" AS "b_quotes",
          "t37"."b_views" AS "b_views",
          "t37"."b_told" AS "b_told",
          "t37"."a_last_seen_at" AS "a_last_seen_at",
          "t37"."a_precision" AS "a_precision",
          "t37"."a_likes" AS "a_likes",
          "t37"."a_comments" AS "a_comments",
          "t37"."a_shares" AS "a_shares",
          "t37"."a_quotes" AS "a_quotes",
          "t37"."a_views" AS "a_views",
          "t37"."a_told" AS "a_told",
          "t37"."b_at" - "t37"."published_at" AS "b_first",
          "t37"."a_at" - "t37"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t37"."b_at")
            THEN CASE
              WHEN "t37"."b_last_seen_at" < "t37"."as_of"
              THEN "t37"."b_last_seen_at"
              ELSE "t37"."as_of"
            END - "t37"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t37"."b_at")
              THEN CASE
                WHEN "t37"."b_last_seen_at" < "t37"."as_of"
                THEN "t37"."b_last_seen_at"
                ELSE "t37"."as_of"
              END - "t37"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t37"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t35"."b_last_seen_at" AS "b_last_seen_at",
            "t35"."b_precision" AS "b_precision",
            "t35"."b_likes" AS "b_likes",
            "t35"."b_comments" AS "b_comments",
            "t35"."b_shares" AS "b_shares",
            "t35"."b_quotes" AS "b_quotes",
            "t35"."b_views" AS "b_views",
            "t35"."b_told" AS "b_told",
            "t36"."a_last_seen_at" AS "a_last_seen_at",
            "t36"."a_precision" AS "a_precision",
            "t36"."a_likes" AS "a_likes",
            "t36"."a_comments" AS "a_comments",
            "t36"."a_shares" AS "a_shares",
            "t36"."a_quotes" AS "a_quotes",
            "t36"."a_views" AS "a_views",
            "t36"."a_told" AS "a_told"
          FROM "bounded" AS "t31"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "b_last_seen_at",
              "t5"."precision" AS "b_precision",
              "t5"."likes" AS "b_likes",
              "t5"."comments" AS "b_comments",
              "t5"."shares" AS "b_shares",
              "t5"."quotes" AS "b_quotes",
              "t5"."views" AS "b_views",
              CASE
                WHEN isNotNull("t5"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t5"
            LEFT SEMI JOIN "bounded" AS "t32"
              ON "t5"."post_id" = "t32"."post_id"
          ) AS "t35"
            ON "t31"."post_id" = "t35"."run_post" AND "t31"."b_at" = "t35"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "a_last_seen_at",
              "t5"."precision" AS "a_precision",
              "t5"."likes" AS "a_likes",
              "t5"."comments" AS "a_comments",
              "t5"."shares" AS "a_shares",
              "t5"."quotes" AS "a_quotes",
              "t5"."views" AS "a_views",
              CASE
                WHEN isNotNull("t5"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t5"
            LEFT SEMI JOIN "bounded" AS "t32"
              ON "t5"."post_id" = "t32"."post_id"
          ) AS "t36"
            ON "t31"."post_id" = "t36"."run_post" AND "t31"."a_at" = "t36"."run_at"
        ) AS "t37"
      ) AS "t38"
    ) AS "t39"
  ) AS "t40"
)
SELECT
  "t52"."account_id" AS "account_id",
  "t52"."post_id" AS "post_id",
  "t52"."published_at" AS "published_at",
  "t52"."interactions" AS "interactions",
  "t52"."early_raw" AS "early_raw",
  "t52"."late_raw" AS "late_raw",
  "t52"."place" AS "place"
FROM (
  SELECT
    "t51"."account_id" AS "account_id",
    "t51"."post_id" AS "post_id",
    "t51"."published_at" AS "published_at",
    "t51"."interactions" AS "interactions",
    "t51"."early_at" AS "early_at",
    "t51"."late_at" AS "late_at",
    "t51"."place" AS "place",
    "t51"."places" AS "places",
    "t12"."early_raw" AS "early_raw",
    "t13"."late_raw" AS "late_raw"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t48"."account_id" AS "account_id",
        "t48"."post_id" AS "post_id",
        "t48"."published_at" AS "published_at",
        "t48"."interactions" AS "interactions",
        "t48"."early_at" AS "early_at",
        "t48"."late_at" AS "late_at",
        "t48"."place" AS "place",
        "t6"."places" AS "places"
      FROM (
        SELECT
          "t46"."account_id" AS "account_id",
          "t46"."post_id" AS "post_id",
          "t46"."published_at" AS "published_at",
          "t46"."interactions" AS "interactions",
          "t46"."early_at" AS "early_at",
          "t46"."late_at" AS "late_at",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t46"."account_id"
              ORDER BY "t46"."interactions" DESC, "t46"."published_at" ASC, "t46"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t44"."account_id" AS "account_id",
              "t44"."post_id" AS "post_id",
              "t44"."published_at" AS "published_at",
              CASE
                WHEN (
                  "t44"."needs_likes" + "t44"."needs_comments" + "t44"."needs_shares" + "t44"."needs_quotes"
                ) > CAST(0 AS Int64)
                THEN CASE
                  WHEN "t44"."needs_likes" = CAST(1 AS Int64)
                  THEN "t44"."likes_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t44"."needs_comments" = CAST(1 AS Int64)
                  THEN "t44"."comments_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t44"."needs_shares" = CAST(1 AS Int64)
                  THEN "t44"."shares_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t44"."needs_quotes" = CAST(1 AS Int64)
                  THEN "t44"."quotes_at_age"
                  ELSE 0.0
                END
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "interactions",
              CASE
                WHEN "t44"."pick" <> CAST(2 AS Int64)
                THEN "t44"."b_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "early_at",
              CASE
                WHEN "t44"."pick" <> CAST(1 AS Int64)
                THEN "t44"."a_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "late_at"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t20"."post_id" AS "post_id",
                  "t20"."account_id" AS "account_id",
                  "t20"."published_at" AS "published_at",
                  "t20"."form" AS "form",
                  "t20"."gone" AS "gone",
                  "t20"."late" AS "late",
                  "t20"."as_of" AS "as_of",
                  "t20"."age" AS "age",
                  "t20"."current" AS "current",
                  "t20"."needs_likes" AS "needs_likes",
                  "t20"."needs_comments" AS "needs_comments",
                  "t20"."needs_shares" AS "needs_shares",
                  "t20"."needs_quotes" AS "needs_quotes",
                  "t20"."needs_views" AS "needs_views",
                  "t20"."likes_at_age" AS "likes_at_age",
                  "t20"."comments_at_age" AS "comments_at_age",
                  "t20"."shares_at_age" AS "shares_at_age",
                  "t20"."quotes_at_age" AS "quotes_at_age",
                  "t20"."views_at_age" AS "views_at_age",
                  "t20"."interpolated" AS "interpolated",
                  "t20"."rounded" AS "rounded",
                  "t20"."pick" AS "pick",
                  "t20"."share" AS "share",
                  "t20"."b_at" AS "b_at",
                  "t20"."a_at" AS "a_at",
                  "t20"."b_told" AS "b_told",
                  "t20"."a_told" AS "a_told"
                FROM "kept" AS "t20"
                WHERE
                  COALESCE("t20"."kept_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
              ) AS "t21"
              UNION ALL
              SELECT
                *
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
                  CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CAST("t42"."b_likes" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CAST("t42"."a_likes" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN (
                      CAST("t42"."b_likes" AS Nullable(Float64)) * (
                        1.0 - "t42"."share"
                      )
                    ) + (
                      CAST("t42"."a_likes" AS Nullable(Float64)) * "t42"."share"
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END AS "likes_at_age",
                  CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CAST("t42"."b_comments" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CAST("t42"."a_comments" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN (
                      CAST("t42"."b_comments" AS Nullable(Float64)) * (
                        1.0 - "t42"."share"
                      )
                    ) + (
                      CAST("t42"."a_comments" AS Nullable(Float64)) * "t42"."share"
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END AS "comments_at_age",
                  CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CAST("t42"."b_shares" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CAST("t42"."a_shares" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN (
                      CAST("t42"."b_shares" AS Nullable(Float64)) * (
                        1.0 - "t42"."share"
                      )
                    ) + (
                      CAST("t42"."a_shares" AS Nullable(Float64)) * "t42"."share"
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END AS "shares_at_age",
                  CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CAST("t42"."b_quotes" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CAST("t42"."a_quotes" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN (
                      CAST("t42"."b_quotes" AS Nullable(Float64)) * (
                        1.0 - "t42"."share"
                      )
                    ) + (
                      CAST("t42"."a_quotes" AS Nullable(Float64)) * "t42"."share"
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END AS "quotes_at_age",
                  CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CAST("t42"."b_views" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CAST("t42"."a_views" AS Nullable(Float64))
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN (
                      CAST("t42"."b_views" AS Nullable(Float64)) * (
                        1.0 - "t42"."share"
                      )
                    ) + (
                      CAST("t42"."a_views" AS Nullable(Float64)) * "t42"."share"
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END AS "views_at_age",
                  CAST("t42"."interpolated" AS Nullable(Int64)) AS "interpolated",
                  CAST(CASE
                    WHEN "t42"."pick" = CAST(1 AS Int64)
                    THEN CASE
                      WHEN "t42"."b_precision" = 'rounded'
                      THEN CAST(1 AS Int64)
                      ELSE CAST(0 AS Int64)
                    END
                    WHEN "t42"."pick" = CAST(2 AS Int64)
                    THEN CASE
                      WHEN "t42"."a_precision" = 'rounded'
                      THEN CAST(1 AS Int64)
                      ELSE CAST(0 AS Int64)
                    END
                    WHEN "t42"."pick" = CAST(3 AS Int64)
                    THEN CASE
                      WHEN (
                        CASE
                          WHEN "t42"."b_precision" = 'rounded'
                          THEN CAST(1 AS Int64)
                          ELSE CAST(0 AS Int64)
                        END = CAST(1 AS Int64)
                      )
                      OR (
                        CASE
                          WHEN "t42"."a_precision" = 'rounded'
                          THEN CAST(1 AS Int64)
                          ELSE CAST(0 AS Int64)
                        END = CAST(1 AS Int64)
                      )
                      THEN CAST(1 AS Int64)
                      ELSE CAST(0 AS Int64)
                    END
                    ELSE CAST(0 AS Int64)
                  END AS Nullable(Int64)) AS "rounded",
                  CAST("t42"."pick" AS Nullable(Int64)) AS "pick",
                  "t42"."share" AS "share",
                  "t42"."b_at" AS "b_at",
                  "t42"."a_at" AS "a_at",
                  COALESCE(CAST("t42"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
                  COALESCE(CAST("t42"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
                FROM "picked" AS "t42"
              ) AS "t43"
            ) AS "t44"
          ) AS "t45"
          WHERE
            isNotNull("t45"."interactions")
        ) AS "t46"
      ) AS "t48"
      CROSS JOIN "most" AS "t6"
    ) AS "t49"
    WHERE
      "t49"."place" <= "t49"."places"
  ) AS "t51"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "early_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t12"
    ON "t51"."post_id" = "t12"."run_post" AND "t51"."early_at" = "t12"."run_at"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "late_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t13"
    ON "t51"."post_id" = "t13"."run_post" AND "t51"."late_at" = "t13"."run_at"
) AS "t52"
