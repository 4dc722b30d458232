WITH "t12" AS (
  SELECT
    "t5"."account_id" AS "account_id",
    "t5"."platform" AS "platform",
    "t5"."window_start" AS "window_start",
    "t5"."window_end" AS "window_end",
    "t5"."seen_until" AS "seen_until",
    "t5"."eligible_until" AS "eligible_until",
    "t5"."as_of" AS "as_of",
    "t5"."age" AS "age",
    "t5"."earlier_from" AS "earlier_from",
    "t5"."needs_likes" AS "needs_likes",
    "t5"."needs_comments" AS "needs_comments",
    "t5"."needs_shares" AS "needs_shares",
    "t5"."needs_quotes" AS "needs_quotes",
    "t5"."needs_views" AS "needs_views",
    "t5"."current" AS "current",
    "t10"."id" AS "id",
    "t10"."account_id_post" AS "account_id_post",
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
  FROM "subject" AS "t5"
  INNER JOIN (
    SELECT
      "t1"."id" AS "id",
      "t1"."account_id" AS "account_id_post",
      "t1"."kind" AS "kind",
      "t1"."published_at" AS "published_at",
      "t1"."flags" AS "flags",
      "t1"."reply_to_own" AS "reply_to_own",
      "t1"."first_seen_at" AS "first_seen_at",
      "t1"."gone_at" AS "gone_at",
      "t1"."format" AS "format",
      "t1"."asks" AS "asks",
      "t1"."letters" AS "letters",
      "t1"."detected_language" AS "detected_language",
      "t1"."described_by" AS "described_by"
    FROM "post" AS "t1"
  ) AS "t10"
    ON "t5"."account_id" = "t10"."account_id_post"
), "t15" AS (
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
    CAST(604800000 AS Int64) AS "age",
    "t13"."current" AS "current",
    "t13"."needs_likes" AS "needs_likes",
    "t13"."needs_comments" AS "needs_comments",
    "t13"."needs_shares" AS "needs_shares",
    "t13"."needs_quotes" AS "needs_quotes",
    "t13"."needs_views" AS "needs_views"
  FROM "t12" AS "t13"
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
    AND "t13"."published_at" < "t13"."window_end"
    AND (
      "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes"
    ) > CAST(0 AS Int64)
    AND CASE
      WHEN "t13"."published_at" >= (
        "t13"."as_of" - CAST(604800000 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END = CAST(0 AS Int64)
), "kept" AS (
  SELECT
    "t17"."post_id" AS "post_id",
    "t17"."account_id" AS "account_id",
    "t17"."published_at" AS "published_at",
    "t17"."form" AS "form",
    "t17"."gone" AS "gone",
    "t17"."late" AS "late",
    "t17"."as_of" AS "as_of",
    "t17"."age" AS "age",
    "t17"."current" AS "current",
    "t17"."needs_likes" AS "needs_likes",
    "t17"."needs_comments" AS "needs_comments",
    "t17"."needs_shares" AS "needs_shares",
    "t17"."needs_quotes" AS "needs_quotes",
    "t17"."needs_views" AS "needs_views",
    "t11"."kept_account" AS "kept_account",
    "t11"."kept_age" AS "kept_age",
    "t11"."kept_time" AS "kept_time",
    "t11"."kept_post" AS "kept_post",
    "t11"."kept_here" AS "kept_here",
    "t11"."half_life" AS "half_life",
    "t11"."likes_at_age" AS "likes_at_age",
    "t11"."comments_at_age" AS "comments_at_age",
    "t11"."shares_at_age" AS "shares_at_age",
    "t11"."quotes_at_age" AS "quotes_at_age",
    "t11"."views_at_age" AS "views_at_age",
    "t11"."interpolated" AS "interpolated",
    "t11"."rounded" AS "rounded",
    "t11"."pick" AS "pick",
    "t11"."share" AS "share",
    "t11"."b_at" AS "b_at",
    "t11"."a_at" AS "a_at",
    "t11"."b_told" AS "b_told",
    "t11"."a_told" AS "a_told"
  FROM "t15" AS "t17"
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
  ) AS "t11"
    ON "t17"."account_id" = "t11"."kept_account"
    AND "t17"."age" = "t11"."kept_age"
    AND "t17"."published_at" = "t11"."kept_time"
    AND "t17"."post_id" = "t11"."kept_post"
    AND (
      "t17"."published_at" + (
        "t17"."age" * CAST(2 AS Int64)
      )
    ) <= "t17"."as_of"
), "t25" AS (
  SELECT
    "t23"."post_id" AS "post_id",
    "t23"."account_id" AS "account_id",
    "t23"."published_at" AS "published_at",
    "t23"."form" AS "form",
    "t23"."gone" AS "gone",
    "t23"."late" AS "late",
    "t23"."as_of" AS "as_of",
    "t23"."age" AS "age",
    "t23"."current" AS "current",
    "t23"."needs_likes" AS "needs_likes",
    "t23"."needs_comments" AS "needs_comments",
    "t23"."needs_shares" AS "needs_shares",
    "t23"."needs_quotes" AS "needs_quotes",
    "t23"."needs_views" AS "needs_views"
  FROM "kept" AS "t23"
  WHERE
    COALESCE("t23"."kept_here", CAST(0 AS Int64)) = CAST(0 AS Int64)
), "bounded" AS (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t31"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t31"."seen" <= (
            "t31"."published_at" + "t31"."age"
          )
        )
        THEN "t31"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t31"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t31"."seen" <= (
            "t31"."published_at" + "t31"."age"
          )
        )
        THEN "t31"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t30"."run_post" AS "run_post",
      "t30"."seen" AS "seen",
      "t30"."run_here" AS "run_here"
    FROM "t25" AS "t27"
    LEFT OUTER JOIN (
      SELECT
        "t7"."post_id" AS "run_post",
        "t7"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t7"
      LEFT SEMI JOIN "t25" AS "t28"
        ON "t7"."post_id" = "t28"."post_id"
    ) AS "t30"
      ON "t27"."post_id" = "t30"."run_post"
      AND "t30"."seen" <= "t27"."as_of"
      AND "t30"."seen" <= (
        "t27"."published_at" + (
          "t27"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t31"
  GROUP BY
    "t31"."post_id",
    "t31"."account_id",
    "t31"."published_at",
    "t31"."form",
    "t31"."gone",
    "t31"."late",
    "t31"."as_of",
    "t31"."age",
    "t31"."current",
    "t31"."needs_likes",
    "t31"."needs_comments",
    "t31"."needs_shares",
    "t31"."needs_quotes",
    "t31"."needs_views"
), "picked" AS (
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
    "t43"."a_at" AS "a_at",
    "t43"."b_precision" AS "b_precision",
    "t43"."b_likes" AS "b_likes",
    "t43"."b_comments" AS "b_comments",
    "t43"."b_shares" AS "b_shares",
    "t43"."b_quotes" AS "b_quotes",
    "t43"."b_views" AS "b_views",
    "t43"."b_told" AS "b_told",
    "t43"."a_precision" AS "a_precision",
    "t43"."a_likes" AS "a_likes",
    "t43"."a_comments" AS "a_comments",
    "t43"."a_shares" AS "a_shares",
    "t43"."a_quotes" AS "a_quotes",
    "t43"."a_views" AS "a_views",
    "t43"."a_told" AS "a_told",
    "t43"."share" AS "share",
    CASE
      WHEN "t43"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t43"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t43"."choice"
    END AS "pick",
    CASE
      WHEN "t43"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t42"."b_last_seen_at" AS "b_last_seen_at",
      "t42"."b_precision" AS "b_precision",
      "t42"."b_likes" AS "b_likes",
      "t42"."b_comments" AS "b_comments",
      "t42"."b_shares" AS "b_shares",
      "t42"."b_quotes" AS "b_quotes",
      "t42"."b_views" AS "b_views",
      "t42"."b_told" AS "b_told",
      "t42"."a_last_seen_at" AS "a_last_seen_at",
      "t42"."a_precision" AS "a_precision",
      "t42"."a_likes" AS "a_likes",
      "t42"."a_comments" AS "a_comments",
      "t42"."a_shares" AS "a_shares",
      "t42"."a_quotes" AS "a_quotes",
      "t42"."a_views" AS "a_views",
      "t42"."a_told" AS "a_told",
      "t42"."b_first" AS "b_first",
      "t42"."a_first" AS "a_first",
      "t42"."b_last" AS "b_last",
      "t42"."over" AS "over",
      "t42"."b_age" AS "b_age",
      "t42"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t42"."age" - "t42"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t42"."age"
        )
        AND (
          (
            (
              "t42"."a_age" - "t42"."age"
            ) * CAST(20 AS Int64)
          ) <= "t42"."age"
        )
        AND (
          (
            "t42"."age" - "t42"."b_age"
          ) <= (
            "t42"."a_age" - "t42"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t42"."a_age" - "t42"."age"
          ) * CAST(20 AS Int64)
        ) <= "t42"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t42"."age" - "t42"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t42"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t42"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t42"."a_age" <= (
            "t42"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t42"."age" - "t42"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t42"."a_age" - "t42"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t42"."a_age" - "t42"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t41"."a_at" AS "a_at",
        "t41"."b_last_seen_at" AS "b_last_seen_at",
        "t41"."b_precision" AS "b_precision",
        "t41"."b_likes" AS "b_likes",
        "t41"."b_comments" AS "b_comments",
        "t41"."b_shares" AS "b_shares",
        "t41"."b_quotes" AS "b_quotes",
        "t41"."b_views" AS "b_views",
        "t41"."b_told" AS "b_told",
        "t41"."a_last_seen_at" AS "a_last_seen_at",
        "t41"."a_precision" AS "a_precision",
        "t41"."a_likes" AS "a_likes",
        "t41"."a_comments" AS "a_comments",
        "t41"."a_shares" AS "a_shares",
        "t41"."a_quotes" AS "a_quotes",
        "t41"."a_views" AS "a_views",
        "t41"."a_told" AS "a_told",
        "t41"."b_first" AS "b_first",
        "t41"."a_first" AS "a_first",
        "t41"."b_last" AS "b_last",
        "t41"."over" AS "over",
        CASE
          WHEN "t41"."over" = CAST(1 AS Int64)
          THEN "t41"."b_first"
          ELSE "t41"."b_last"
        END AS "b_age",
        CASE
          WHEN "t41"."over" = CAST(1 AS Int64)
          THEN "t41"."b_last"
          ELSE "t41"."a_first"
        END AS "a_age"
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
          "t40"."b_at" AS "b_at",
          "t40"."a_at" AS "a_at",
          "t40"."b_last_seen_at" AS "b_last_seen_at",
          "t40"."b_precision" AS "b_precision",
          "t40"."b_likes" AS "b_likes",
          "t40"."b_comments" AS "b_comments",
          "t40"."b_shares" AS "b_shares",
          "t40"."b_quotes" AS "b_quotes",
          "t40"."b_views" AS "b_views",
          "t40"."b_told" AS "b_told",
          "t40"."a_last_seen_at" AS "a_last_seen_at",
          "t40"."a_precision" AS "a_precision",
          "t40"."a_likes" AS "a_likes",
          "t40"."a_comments" AS "a_comments",
          "t40"."a_shares" AS "a_shares",
          "t40"."a_quotes" AS "a_quotes",
          "t40"."a_views" AS "a_views",
          "t40"."a_told" AS "a_told",
          "t40"."b_at" - "t40"."published_at" AS "b_first",
          "t40"."a_at" - "t40"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t40"."b_at")
            THEN CASE
              WHEN "t40"."b_last_seen_at" < "t40"."as_of"
              THEN "t40"."b_last_seen_at"
              ELSE "t40"."as_of"
            END - "t40"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t40"."b_at")
              THEN CASE
                WHEN "t40"."b_last_seen_at" < "t40"."as_of"
                THEN "t40"."b_last_seen_at"
                ELSE "t40"."as_of"
              END - "t40"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t40"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t34"."b_at" AS "b_at",
            "t34"."a_at" AS "a_at",
            "t38"."b_last_seen_at" AS "b_last_seen_at",
            "t38"."b_precision" AS "b_precision",
            "t38"."b_likes" AS "b_likes",
            "t38"."b_comments" AS "b_comments",
            "t38"."b_shares" AS "b_shares",
            "t38"."b_quotes" AS "b_quotes",
            "t38"."b_views" AS "b_views",
            "t38"."b_told" AS "b_told",
            "t39"."a_last_seen_at" AS "a_last_seen_at",
            "t39"."a_precision" AS "a_precision",
            "t39"."a_likes" AS "a_likes",
            "t39"."a_comments" AS "a_comments",
            "t39"."a_shares" AS "a_shares",
            "t39"."a_quotes" AS "a_quotes",
            "t39"."a_views" AS "a_views",
            "t39"."a_told" AS "a_told"
          FROM "bounded" AS "t34"
          LEFT OUTER JOIN (
            SELECT
              "t7"."post_id" AS "run_post",
              "t7"."first_seen_at" AS "run_at",
              "t7"."last_seen_at" AS "b_last_seen_at",
              "t7"."precision" AS "b_precision",
              "t7"."likes" AS "b_likes",
              "t7"."comments" AS "b_comments",
              "t7"."shares" AS "b_shares",
              "t7"."quotes" AS "b_quotes",
              "t7"."views" AS "b_views",
              CASE
                WHEN isNotNull("t7"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t7"
            LEFT SEMI JOIN "bounded" AS "t35"
              ON "t7"."post_id" = "t35"."post_id"
          ) AS "t38"
            ON "t34"."post_id" = "t38"."run_post" AND "t34"."b_at" = "t38"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t7"."post_id" AS "run_post",
              "t7"."first_seen_at" AS "run_at",
              "t7"."last_seen_at" AS "a_last_seen_at",
              "t7"."precision" AS "a_precision",
              "t7"."likes" AS "a_likes",
              "t7"."comments" AS "a_comments",
              "t7"."shares" AS "a_shares",
              "t7"."quotes" AS "a_quotes",
              "t7"."views" AS "a_views",
              CASE
                WHEN isNotNull("t7"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t7"
            LEFT SEMI JOIN "bounded" AS "t35"
              ON "t7"."post_id" = "t35"."post_id"
          ) AS "t39"
            ON "t34"."post_id" = "t39"."run_post" AND "t34"."a_at" = "t39"."run_at"
        ) AS "t40"
      ) AS "t41"
    ) AS "t42"
  ) AS "t43"
), "placed" AS (
  SELECT
    *
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
      "t46"."interpolated" AS "interpolated",
      "t46"."rounded" AS "rounded",
      "t46"."pick" AS "pick",
      "t46"."share" AS "share",
      "t46"."b_at" AS "b_at",
      "t46"."a_at" AS "a_at",
      "t46"."b_told" AS "b_told",
      "t46"."a_told" AS "a_told",
      CASE
        WHEN (
          "t46"."needs_likes" + "t46"."needs_comments" + "t46"."needs_shares" + "t46"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_likes" = CAST(1 AS Int64)
          THEN "t46"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t46"."needs_comments" = CAST(1 AS Int64)
          THEN "t46"."comments_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t46"."needs_shares" = CAST(1 AS Int64)
          THEN "t46"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t46"."needs_quotes" = CAST(1 AS Int64)
          THEN "t46"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions",
      CASE
        WHEN "t46"."needs_likes" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_likes" = CAST(1 AS Int64)
          THEN "t46"."likes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at",
      CASE
        WHEN "t46"."needs_comments" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_comments" = CAST(1 AS Int64)
          THEN "t46"."comments_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at",
      CASE
        WHEN (
          "t46"."needs_shares" + "t46"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_shares" = CAST(1 AS Int64)
          THEN "t46"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t46"."needs_quotes" = CAST(1 AS Int64)
          THEN "t46"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "spread_at",
      CASE
        WHEN (
          "t46"."needs_likes" + "t46"."needs_shares"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_likes" = CAST(1 AS Int64)
          THEN "t46"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t46"."needs_shares" = CAST(1 AS Int64)
          THEN "t46"."shares_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "approval_at",
      CASE
        WHEN "t46"."needs_views" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t46"."needs_views" = CAST(1 AS Int64)
          THEN "t46"."views_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at"
    FROM (
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
        CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CAST("t45"."b_likes" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CAST("t45"."a_likes" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t45"."b_likes" AS Nullable(Float64)) * (
              1.0 - "t45"."share"
            )
          ) + (
            CAST("t45"."a_likes" AS Nullable(Float64)) * "t45"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "likes_at_age",
        CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CAST("t45"."b_comments" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CAST("t45"."a_comments" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t45"."b_comments" AS Nullable(Float64)) * (
              1.0 - "t45"."share"
            )
          ) + (
            CAST("t45"."a_comments" AS Nullable(Float64)) * "t45"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "comments_at_age",
        CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CAST("t45"."b_shares" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CAST("t45"."a_shares" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t45"."b_shares" AS Nullable(Float64)) * (
              1.0 - "t45"."share"
            )
          ) + (
            CAST("t45"."a_shares" AS Nullable(Float64)) * "t45"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "shares_at_age",
        CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CAST("t45"."b_quotes" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CAST("t45"."a_quotes" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t45"."b_quotes" AS Nullable(Float64)) * (
              1.0 - "t45"."share"
            )
          ) + (
            CAST("t45"."a_quotes" AS Nullable(Float64)) * "t45"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "quotes_at_age",
        CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CAST("t45"."b_views" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CAST("t45"."a_views" AS Nullable(Float64))
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t45"."b_views" AS Nullable(Float64)) * (
              1.0 - "t45"."share"
            )
          ) + (
            CAST("t45"."a_views" AS Nullable(Float64)) * "t45"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "views_at_age",
        CAST("t45"."interpolated" AS Nullable(Int64)) AS "interpolated",
        CAST(CASE
          WHEN "t45"."pick" = CAST(1 AS Int64)
          THEN CASE
            WHEN "t45"."b_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t45"."pick" = CAST(2 AS Int64)
          THEN CASE
            WHEN "t45"."a_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t45"."pick" = CAST(3 AS Int64)
          THEN CASE
            WHEN (
              CASE
                WHEN "t45"."b_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            OR (
              CASE
                WHEN "t45"."a_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          ELSE CAST(0 AS Int64)
        END AS Nullable(Int64)) AS "rounded",
        CAST("t45"."pick" AS Nullable(Int64)) AS "pick",
        "t45"."share" AS "share",
        "t45"."b_at" AS "b_at",
        "t45"."a_at" AS "a_at",
        COALESCE(CAST("t45"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
        COALESCE(CAST("t45"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
      FROM "picked" AS "t45"
    ) AS "t46"
  ) AS "t47"
  WHERE
    "t47"."interactions" > CAST(0 AS Int64)
)
SELECT
  "t64"."account_id" AS "account_id",
  MAX("t64"."old") AS "old",
  MAX("t64"."young") AS "young",
  SUM(
    CASE
      WHEN isNotNull("t64"."life") AND (
        "t64"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interpolated",
  SUM(
    CASE
      WHEN isNotNull("t64"."life") AND (
        "t64"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rounded",
  AVG(
    CASE
      WHEN (
        (
          "t64"."rank" * CAST(2 AS Int64)
        ) >= "t64"."of"
      )
      AND (
        (
          "t64"."rank" * CAST(2 AS Int64)
        ) <= (
          "t64"."of" + CAST(2 AS Int64)
        )
      )
      THEN "t64"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__value",
  CAST(COUNT("t64"."life") AS Int64) AS "half_life_h__n",
  MAX(
    CASE
      WHEN (
        (
          (
            "t64"."of" + CAST(1 AS Int64)
          ) - (
            "t64"."rank" * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t64"."of" + CAST(1 AS Int64)
            ) - (
              "t64"."rank" * CAST(2 AS Int64)
            )
          ) * (
            (
              "t64"."of" + CAST(1 AS Int64)
            ) - (
              "t64"."rank" * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t64"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t64"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__low",
  MIN(
    CASE
      WHEN (
        (
          (
            "t64"."of" + CAST(1 AS Int64)
          ) - (
            (
              (
                "t64"."of" + CAST(1 AS Int64)
              ) - "t64"."rank"
            ) * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t64"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t64"."of" + CAST(1 AS Int64)
                ) - "t64"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * (
            (
              "t64"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t64"."of" + CAST(1 AS Int64)
                ) - "t64"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t64"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t64"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__high"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t61"."account_id" AS "account_id",
        "t61"."post_id" AS "post_id",
        "t61"."interpolated" AS "interpolated",
        "t61"."rounded" AS "rounded",
        "t61"."life" AS "life",
        "t61"."value" AS "value",
        "t61"."rank" AS "rank",
        "t61"."of" AS "of",
        CAST(NULL AS Nullable(Int64)) AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t60"."account_id" AS "account_id",
          "t60"."post_id" AS "post_id",
          "t60"."interpolated" AS "interpolated",
          "t60"."rounded" AS "rounded",
          "t60"."life" AS "life",
          "t60"."value" AS "value",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t60"."account_id"
              ORDER BY "t60"."value" ASC, "t60"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "rank",
          CAST(COUNT("t60"."value") OVER (
            PARTITION BY "t60"."account_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS Int64) AS "of"
        FROM (
          SELECT
            "t59"."account_id" AS "account_id",
            "t59"."post_id" AS "post_id",
            "t59"."interpolated" AS "interpolated",
            "t59"."rounded" AS "rounded",
            "t59"."life" AS "life",
            "t59"."life" / 3600000.0 AS "value"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t23"."account_id" AS "account_id",
                "t23"."post_id" AS "post_id",
                "t23"."interpolated" AS "interpolated",
                "t23"."rounded" AS "rounded",
                "t23"."half_life" AS "life"
              FROM "kept" AS "t23"
              WHERE
                COALESCE("t23"."kept_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
            ) AS "t24"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t57"."account_id" AS "account_id",
                "t57"."post_id" AS "post_id",
                "t57"."interpolated" AS "interpolated",
                "t57"."rounded" AS "rounded",
                CASE
                  WHEN (
                    "t57"."looks" >= CAST(3 AS Int64)
                  )
                  AND (
                    "t57"."youngest" <= CAST(3600000 AS Int64)
                  )
                  THEN "t57"."crossed"
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "life"
              FROM (
                SELECT
                  "t56"."account_id" AS "account_id",
                  "t56"."post_id" AS "post_id",
                  CAST(COUNT("t56"."look") AS Int64) AS "looks",
                  MIN("t56"."look") AS "youngest",
                  MIN(
                    CASE
                      WHEN (
                        (
                          "t56"."count_at" * 2.0
                        ) >= "t56"."total"
                      )
                      AND isNull("t56"."before")
                      THEN CAST("t56"."look" AS Nullable(Float64))
                      WHEN (
                        (
                          "t56"."count_at" * 2.0
                        ) >= "t56"."total"
                      )
                      AND (
                        (
                          "t56"."less" * 2.0
                        ) < "t56"."total"
                      )
                      THEN CAST("t56"."before" AS Nullable(Float64)) + (
                        (
                          (
                            (
                              "t56"."total" / 2.0
                            ) - "t56"."less"
                          ) / (
                            "t56"."count_at" - "t56"."less"
                          )
                        ) * CAST("t56"."look" - "t56"."before" AS Nullable(Float64))
                      )
                      ELSE CAST(NULL AS Nullable(Float64))
                    END
                  ) AS "crossed",
                  MAX("t56"."interpolated") AS "interpolated",
                  MAX("t56"."rounded") AS "rounded"
                FROM (
                  SELECT
                    "t55"."account_id" AS "account_id",
                    "t55"."post_id" AS "post_id",
                    "t55"."interpolated" AS "interpolated",
                    "t55"."rounded" AS "rounded",
                    "t55"."total" AS "total",
                    "t55"."look" AS "look",
                    "t55"."count_at" AS "count_at",
                    lagInFrame("t55"."look") OVER (
                      PARTITION BY "t55"."post_id"
                      ORDER BY "t55"."look" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "before",
                    lagInFrame("t55"."count_at") OVER (
                      PARTITION BY "t55"."post_id"
                      ORDER BY "t55"."look" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "less"
                  FROM (
                    SELECT
                      "t54"."account_id" AS "account_id",
                      "t54"."post_id" AS "post_id",
                      "t54"."interpolated" AS "interpolated",
                      "t54"."rounded" AS "rounded",
                      "t54"."interactions" AS "total",
                      CASE
                        WHEN "t54"."place" = CAST(1 AS Int64)
                        THEN "t54"."seen"
                        ELSE CASE
                          WHEN "t54"."seen_last" < "t54"."as_of"
                          THEN "t54"."seen_last"
                          ELSE "t54"."as_of"
                        END
                      END - "t54"."published_at" AS "look",
                      CAST(CASE
                        WHEN "t54"."needs_likes" = CAST(1 AS Int64)
                        THEN "t54"."run_likes"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t54"."needs_comments" = CAST(1 AS Int64)
                        THEN "t54"."run_comments"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t54"."needs_shares" = CAST(1 AS Int64)
                        THEN "t54"."run_shares"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t54"."needs_quotes" = CAST(1 AS Int64)
                        THEN "t54"."run_quotes"
                        ELSE CAST(0 AS Int64)
                      END AS Nullable(Float64)) AS "count_at"
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
                        "t53"."run_post" AS "run_post",
                        "t53"."seen" AS "seen",
                        "t53"."seen_last" AS "seen_last",
                        "t53"."run_likes" AS "run_likes",
                        "t53"."run_comments" AS "run_comments",
                        "t53"."run_shares" AS "run_shares",
                        "t53"."run_quotes" AS "run_quotes",
                        "t6"."place" AS "place"
                      FROM "placed" AS "t50"
                      LEFT OUTER JOIN (
                        SELECT
                          "t7"."post_id" AS "run_post",
                          "t7"."first_seen_at" AS "seen",
                          "t7"."last_seen_at" AS "seen_last",
                          "t7"."likes" AS "run_likes",
                          "t7"."comments" AS "run_comments",
                          "t7"."shares" AS "run_shares",
                          "t7"."quotes" AS "run_quotes"
                        FROM "engagement_snapshot" AS "t7"
                        LEFT SEMI JOIN "placed" AS "t51"
                          ON "t7"."post_id" = "t51"."post_id"
                      ) AS "t53"
                        ON "t50"."post_id" = "t53"."run_post"
                        AND "t53"."seen" <= "t50"."as_of"
                        AND "t53"."seen" <= (
                          "t50"."published_at" + CAST(604800000 AS Int64) + CAST(30240000 AS Int64)
                        )
                      CROSS JOIN "place" AS "t6"
                    ) AS "t54"
                    WHERE
                      isNotNull("t54"."run_post")
                      AND (
                        (
                          "t54"."place" = CAST(1 AS Int64)
                        )
                        OR (
                          (
                            "t54"."place" = CAST(2 AS Int64)
                          )
                          AND (
                            CASE
                              WHEN "t54"."seen_last" < "t54"."as_of"
                              THEN "t54"."seen_last"
                              ELSE "t54"."as_of"
                            END > "t54"."seen"
                          )
                        )
                      )
                      AND isNotNull(
                        CAST(CASE
                          WHEN "t54"."needs_likes" = CAST(1 AS Int64)
                          THEN "t54"."run_likes"
                          ELSE CAST(0 AS Int64)
                        END + CASE
                          WHEN "t54"."needs_comments" = CAST(1 AS Int64)
                          THEN "t54"."run_comments"
                          ELSE CAST(0 AS Int64)
                        END + CASE
                          WHEN "t54"."needs_shares" = CAST(1 AS Int64)
                          THEN "t54"."run_shares"
                          ELSE CAST(0 AS Int64)
                        END + CASE
                          WHEN "t54"."needs_quotes" = CAST(1 AS Int64)
                          THEN "t54"."run_quotes"
                          ELSE CAST(0 AS Int64)
                        END AS Nullable(Float64))
                      )
                      AND (
                        CASE
                          WHEN "t54"."place" = CAST(1 AS Int64)
                          THEN "t54"."seen"
                          ELSE CASE
                            WHEN "t54"."seen_last" < "t54"."as_of"
                            THEN "t54"."seen_last"
                            ELSE "t54"."as_of"
                          END
                        END - "t54"."published_at"
                      ) > CAST(0 AS Int64)
                      AND (
                        (
                          CASE
                            WHEN "t54"."place" = CAST(1 AS Int64)
                            THEN "t54"."seen"
                            ELSE CASE
                              WHEN "t54"."seen_last" < "t54"."as_of"
                              THEN "t54"."seen_last"
                              ELSE "t54"."as_of"
                            END
                          END - "t54"."published_at"
                        ) * CAST(20 AS Int64)
                      ) <= CAST(12700800000 AS Int64)
                  ) AS "t55"
                ) AS "t56"
                GROUP BY
                  "t56"."account_id",
                  "t56"."post_id"
              ) AS "t57"
            ) AS "t58"
          ) AS "t59"
          WHERE
            isNotNull("t59"."life")
        ) AS "t60"
      ) AS "t61"
    ) AS "t62"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t18"."account_id" AS "account_id",
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        CAST(NULL AS Nullable(Int64)) AS "interpolated",
        CAST(NULL AS Nullable(Int64)) AS "rounded",
        CAST(NULL AS Nullable(Float64)) AS "life",
        CAST(NULL AS Nullable(Float64)) AS "value",
        CAST(NULL AS Nullable(Int64)) AS "rank",
        CAST(NULL AS Nullable(Int64)) AS "of",
        "t18"."young" AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t14"."account_id" AS "account_id",
          SUM("t14"."young") AS "young"
        FROM (
          SELECT
            "t13"."account_id" AS "account_id",
            "t13"."platform" AS "platform",
            "t13"."window_start" AS "window_start",
            "t13"."window_end" AS "window_end",
            "t13"."seen_until" AS "seen_until",
            "t13"."eligible_until" AS "eligible_until",
            "t13"."as_of" AS "as_of",
            CAST(604800000 AS Int64) AS "age",
            "t13"."earlier_from" AS "earlier_from",
            "t13"."needs_likes" AS "needs_likes",
            "t13"."needs_comments" AS "needs_comments",
            "t13"."needs_shares" AS "needs_shares",
            "t13"."needs_quotes" AS "needs_quotes",
            "t13"."needs_views" AS "needs_views",
            "t13"."current" AS "current",
            "t13"."id" AS "post_id",
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
            "t13"."described_by" AS "described_by",
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
            CASE
              WHEN "t13"."published_at" >= (
                "t13"."as_of" - CAST(604800000 AS Int64)
              )
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "young"
          FROM "t12" AS "t13"
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
            AND "t13"."published_at" < "t13"."window_end"
            AND (
              "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes"
            ) > CAST(0 AS Int64)
        ) AS "t14"
        GROUP BY
          "t14"."account_id"
      ) AS "t18"
    ) AS "t20"
  ) AS "t63"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t19"."account_id" AS "account_id",
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      CAST(NULL AS Nullable(Int64)) AS "interpolated",
      CAST(NULL AS Nullable(Int64)) AS "rounded",
      CAST(NULL AS Nullable(Float64)) AS "life",
      CAST(NULL AS Nullable(Float64)) AS "value",
      CAST(NULL AS Nullable(Int64)) AS "rank",
      CAST(NULL AS Nullable(Int64)) AS "of",
      CAST(NULL AS Nullable(Int64)) AS "young",
      "t19"."old" AS "old"
    FROM (
      SELECT
        "t16"."account_id" AS "account_id",
        CAST(COUNT("t16"."post_id") AS Int64) AS "old"
      FROM "t15" AS "t16"
      GROUP BY
        "t16"."account_id"
    ) AS "t19"
  ) AS "t21"
) AS "t64"
GROUP BY
  "t64"."account_id"
