WITH "t16" AS (
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
    "t10"."seen_at" AS "seen_at",
    "t10"."followers" AS "followers",
    "t10"."posts_total" AS "posts_total",
    "t10"."precision" AS "precision"
  FROM "subject" AS "t9"
  INNER JOIN "audience_snapshot" AS "t10"
    ON "t9"."account_id" = "t10"."account_id"
), "t25" AS (
  SELECT
    "t22"."account_id" AS "account_id",
    "t22"."seen_at" AS "seen_at",
    "t22"."followers" AS "followers",
    "t22"."window_start" AS "window_start",
    "t22"."window_end" AS "window_end",
    "t22"."day" AS "day",
    "t22"."last" AS "last",
    (
      CAST(ROW_NUMBER() OVER (
        PARTITION BY "t22"."account_id"
        ORDER BY "t22"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS Int64) - CAST(1 AS Int64)
    ) + CAST(1 AS Int64) AS "number",
    leadInFrame("t22"."seen_at") OVER (
      PARTITION BY "t22"."account_id"
      ORDER BY "t22"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    leadInFrame("t22"."followers") OVER (
      PARTITION BY "t22"."account_id"
      ORDER BY "t22"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    leadInFrame("t22"."last") OVER (
      PARTITION BY "t22"."account_id"
      ORDER BY "t22"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t19"."account_id" AS "account_id",
      "t19"."seen_at" AS "seen_at",
      "t19"."followers" AS "followers",
      "t19"."window_start" AS "window_start",
      "t19"."window_end" AS "window_end",
      "t19"."day" AS "day",
      FIRST_VALUE("t19"."followers") OVER (
        PARTITION BY "t19"."account_id", "t19"."day"
        ORDER BY "t19"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t17"."account_id" AS "account_id",
        "t17"."seen_at" AS "seen_at",
        "t17"."followers" AS "followers",
        "t17"."window_start" AS "window_start",
        "t17"."window_end" AS "window_end",
        "t17"."seen_at" - (
          "t17"."seen_at" % CAST(86400000 AS Int64)
        ) AS "day"
      FROM "t16" AS "t17"
      WHERE
        isNotNull("t17"."followers")
        AND "t17"."seen_at" <= "t17"."as_of"
        AND "t17"."seen_at" >= (
          "t17"."window_start" - CAST(604800000 AS Int64)
        )
        AND "t17"."seen_at" < (
          "t17"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
        )
    ) AS "t19"
  ) AS "t22"
), "kept" AS (
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
    "t30"."number" AS "number",
    "t30"."day" AS "day",
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
      "t24"."number" AS "number",
      "t24"."at" - (
        "t24"."at" % CAST(86400000 AS Int64)
      ) AS "day"
    FROM (
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
        "t23"."needs_views" AS "needs_views",
        "t23"."at" AS "at",
        "t23"."turn" AS "turn",
        SUM(CAST(1 AS Int64) - "t23"."turn") OVER (
          PARTITION BY "t23"."account_id"
          ORDER BY "t23"."at" ASC, "t23"."turn" ASC, "t23"."post_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "number"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t18"."id" AS "post_id",
            "t18"."account_id" AS "account_id",
            "t18"."published_at" AS "published_at",
            CASE
              WHEN "t18"."format" = 'text'
              THEN CAST(0 AS Int64)
              WHEN "t18"."format" = 'link'
              THEN CAST(1 AS Int64)
              WHEN "t18"."format" = 'image'
              THEN CAST(2 AS Int64)
              WHEN "t18"."format" = 'video'
              THEN CAST(3 AS Int64)
              WHEN "t18"."format" = 'poll'
              THEN CAST(4 AS Int64)
              WHEN "t18"."format" = 'live'
              THEN CAST(5 AS Int64)
              ELSE -CAST(1 AS Int64)
            END AS "form",
            CASE
              WHEN "t18"."gone_at" <= "t18"."as_of"
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "gone",
            CASE
              WHEN (
                "t18"."first_seen_at" - "t18"."published_at"
              ) > CAST(86400000 AS Int64)
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "late",
            "t18"."as_of" AS "as_of",
            "t18"."age" AS "age",
            "t18"."current" AS "current",
            "t18"."needs_likes" AS "needs_likes",
            "t18"."needs_comments" AS "needs_comments",
            "t18"."needs_shares" AS "needs_shares",
            "t18"."needs_quotes" AS "needs_quotes",
            "t18"."needs_views" AS "needs_views",
            "t18"."published_at" AS "at",
            CAST(1 AS Int64) AS "turn"
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
            FROM "subject" AS "t9"
            INNER JOIN (
              SELECT
                "t6"."id" AS "id",
                "t6"."account_id" AS "account_id_post",
                "t6"."kind" AS "kind",
                "t6"."published_at" AS "published_at",
                "t6"."flags" AS "flags",
                "t6"."reply_to_own" AS "reply_to_own",
                "t6"."first_seen_at" AS "first_seen_at",
                "t6"."gone_at" AS "gone_at",
                "t6"."format" AS "format",
                "t6"."asks" AS "asks",
                "t6"."letters" AS "letters",
                "t6"."detected_language" AS "detected_language",
                "t6"."described_by" AS "described_by"
              FROM "post" AS "t6"
            ) AS "t15"
              ON "t9"."account_id" = "t15"."account_id_post"
          ) AS "t18"
          WHERE
            "t18"."account_id" = "t18"."account_id_post"
            AND "t18"."first_seen_at" <= "t18"."as_of"
            AND "t18"."kind" <> 'repost'
            AND NOT (
              "t18"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t18"."needs_likes" + "t18"."needs_comments" + "t18"."needs_shares" + "t18"."needs_quotes" + "t18"."needs_views"
            ) > CAST(0 AS Int64)
            AND "t18"."published_at" >= "t18"."window_start"
            AND "t18"."published_at" < "t18"."eligible_until"
        ) AS "t21"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS Nullable(Int64)) AS "post_id",
            "t17"."account_id" AS "account_id",
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
            "t17"."seen_at" AS "at",
            CAST(0 AS Int64) AS "turn"
          FROM "t16" AS "t17"
          WHERE
            isNotNull("t17"."followers")
            AND "t17"."seen_at" <= "t17"."as_of"
            AND "t17"."seen_at" >= (
              "t17"."window_start" - CAST(604800000 AS Int64)
            )
            AND "t17"."seen_at" < (
              "t17"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
            )
        ) AS "t20"
      ) AS "t23"
    ) AS "t24"
    WHERE
      "t24"."turn" = CAST(1 AS Int64)
  ) AS "t30"
  LEFT OUTER JOIN (
    SELECT
      "t4"."account_id" AS "kept_account",
      "t4"."age" AS "kept_age",
      "t4"."published_at" AS "kept_time",
      "t4"."post_id" AS "kept_post",
      CAST(1 AS Int64) AS "kept_here",
      "t4"."half_life" AS "half_life",
      "t4"."likes_at_age" AS "likes_at_age",
      "t4"."comments_at_age" AS "comments_at_age",
      "t4"."shares_at_age" AS "shares_at_age",
      "t4"."quotes_at_age" AS "quotes_at_age",
      "t4"."views_at_age" AS "views_at_age",
      "t4"."interpolated" AS "interpolated",
      "t4"."rounded" AS "rounded",
      "t4"."pick" AS "pick",
      "t4"."share" AS "share",
      "t4"."b_at" AS "b_at",
      "t4"."a_at" AS "a_at",
      "t4"."b_told" AS "b_told",
      "t4"."a_told" AS "a_told"
    FROM "counted" AS "t4"
  ) AS "t14"
    ON "t30"."account_id" = "t14"."kept_account"
    AND "t30"."age" = "t14"."kept_age"
    AND "t30"."published_at" = "t14"."kept_time"
    AND "t30"."post_id" = "t14"."kept_post"
    AND (
      "t30"."published_at" + (
        "t30"."age" * CAST(2 AS Int64)
      )
    ) <= "t30"."as_of"
), "t37" AS (
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
    "t35"."number" AS "number",
    "t35"."day" AS "day"
  FROM "kept" AS "t35"
  WHERE
    COALESCE("t35"."kept_here", CAST(0 AS Int64)) = CAST(0 AS Int64)
), "bounded" AS (
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
    "t43"."number" AS "number",
    "t43"."day" AS "day",
    MAX(
      CASE
        WHEN (
          COALESCE("t43"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t43"."seen" <= (
            "t43"."published_at" + "t43"."age"
          )
        )
        THEN "t43"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t43"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t43"."seen" <= (
            "t43"."published_at" + "t43"."age"
          )
        )
        THEN "t43"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t39"."number" AS "number",
      "t39"."day" AS "day",
      "t42"."run_post" AS "run_post",
      "t42"."seen" AS "seen",
      "t42"."run_here" AS "run_here"
    FROM "t37" AS "t39"
    LEFT OUTER JOIN (
      SELECT
        "t11"."post_id" AS "run_post",
        "t11"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t11"
      LEFT SEMI JOIN "t37" AS "t40"
        ON "t11"."post_id" = "t40"."post_id"
    ) AS "t42"
      ON "t39"."post_id" = "t42"."run_post"
      AND "t42"."seen" <= "t39"."as_of"
      AND "t42"."seen" <= (
        "t39"."published_at" + (
          "t39"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t43"
  GROUP BY
    "t43"."post_id",
    "t43"."account_id",
    "t43"."published_at",
    "t43"."form",
    "t43"."gone",
    "t43"."late",
    "t43"."as_of",
    "t43"."age",
    "t43"."current",
    "t43"."needs_likes",
    "t43"."needs_comments",
    "t43"."needs_shares",
    "t43"."needs_quotes",
    "t43"."needs_views",
    "t43"."number",
    "t43"."day"
), "picked" AS (
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
    "t55"."number" AS "number",
    "t55"."day" AS "day",
    "t55"."b_at" AS "b_at",
    "t55"."a_at" AS "a_at",
    "t55"."b_precision" AS "b_precision",
    "t55"."b_likes" AS "b_likes",
    "t55"."b_comments" AS "b_comments",
    "t55"."b_shares" AS "b_shares",
    "t55"."b_quotes" AS "b_quotes",
    "t55"."b_views" AS "b_views",
    "t55"."b_told" AS "b_told",
    "t55"."a_precision" AS "a_precision",
    "t55"."a_likes" AS "a_likes",
    "t55"."a_comments" AS "a_comments",
    "t55"."a_shares" AS "a_shares",
    "t55"."a_quotes" AS "a_quotes",
    "t55"."a_views" AS "a_views",
    "t55"."a_told" AS "a_told",
    "t55"."share" AS "share",
    CASE
      WHEN "t55"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t55"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t55"."choice"
    END AS "pick",
    CASE
      WHEN "t55"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t54"."number" AS "number",
      "t54"."day" AS "day",
      "t54"."b_at" AS "b_at",
      "t54"."a_at" AS "a_at",
      "t54"."b_last_seen_at" AS "b_last_seen_at",
      "t54"."b_precision" AS "b_precision",
      "t54"."b_likes" AS "b_likes",
      "t54"."b_comments" AS "b_comments",
      "t54"."b_shares" AS "b_shares",
      "t54"."b_quotes" AS "b_quotes",
      "t54"."b_views" AS "b_views",
      "t54"."b_told" AS "b_told",
      "t54"."a_last_seen_at" AS "a_last_seen_at",
      "t54"."a_precision" AS "a_precision",
      "t54"."a_likes" AS "a_likes",
      "t54"."a_comments" AS "a_comments",
      "t54"."a_shares" AS "a_shares",
      "t54"."a_quotes" AS "a_quotes",
      "t54"."a_views" AS "a_views",
      "t54"."a_told" AS "a_told",
      "t54"."b_first" AS "b_first",
      "t54"."a_first" AS "a_first",
      "t54"."b_last" AS "b_last",
      "t54"."over" AS "over",
      "t54"."b_age" AS "b_age",
      "t54"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t54"."age" - "t54"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t54"."age"
        )
        AND (
          (
            (
              "t54"."a_age" - "t54"."age"
            ) * CAST(20 AS Int64)
          ) <= "t54"."age"
        )
        AND (
          (
            "t54"."age" - "t54"."b_age"
          ) <= (
            "t54"."a_age" - "t54"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t54"."a_age" - "t54"."age"
          ) * CAST(20 AS Int64)
        ) <= "t54"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t54"."age" - "t54"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t54"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t54"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t54"."a_age" <= (
            "t54"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t54"."age" - "t54"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t54"."a_age" - "t54"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t54"."a_age" - "t54"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
    FROM (
      SELECT
        "t53"."post_id" AS "post_id",
        "t53"."account_id" AS "account_id",
        "t53"."published_at" AS "published_at",
        "t53"."form" AS "form",
        "t53"."gone" AS "gone",
        "t53"."late" AS "late",
        "t53"."as_of" AS "as_of",
        "t53"."age" AS "age",
        "t53"."current" AS "current",
        "t53"."needs_likes" AS "needs_likes",
        "t53"."needs_comments" AS "needs_comments",
        "t53"."needs_shares" AS "needs_shares",
        "t53"."needs_quotes" AS "needs_quotes",
        "t53"."needs_views" AS "needs_views",
        "t53"."number" AS "number",
        "t53"."day" AS "day",
        "t53"."b_at" AS "b_at",
        "t53"."a_at" AS "a_at",
        "t53"."b_last_seen_at" AS "b_last_seen_at",
        "t53"."b_precision" AS "b_precision",
        "t53"."b_likes" AS "b_likes",
        "t53"."b_comments" AS "b_comments",
        "t53"."b_shares" AS "b_shares",
        "t53"."b_quotes" AS "b_quotes",
        "t53"."b_views" AS "b_views",
        "t53"."b_told" AS "b_told",
        "t53"."a_last_seen_at" AS "a_last_seen_at",
        "t53"."a_precision" AS "a_precision",
        "t53"."a_likes" AS "a_likes",
        "t53"."a_comments" AS "a_comments",
        "t53"."a_shares" AS "a_shares",
        "t53"."a_quotes" AS "a_quotes",
        "t53"."a_views" AS "a_views",
        "t53"."a_told" AS "a_told",
        "t53"."b_first" AS "b_first",
        "t53"."a_first" AS "a_first",
        "t53"."b_last" AS "b_last",
        "t53"."over" AS "over",
        CASE
          WHEN "t53"."over" = CAST(1 AS Int64)
          THEN "t53"."b_first"
          ELSE "t53"."b_last"
        END AS "b_age",
        CASE
          WHEN "t53"."over" = CAST(1 AS Int64)
          THEN "t53"."b_last"
          ELSE "t53"."a_first"
        END AS "a_age"
      FROM (
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
          "t52"."number" AS "number",
          "t52"."day" AS "day",
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
          "t52"."b_at" - "t52"."published_at" AS "b_first",
          "t52"."a_at" - "t52"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t52"."b_at")
            THEN CASE
              WHEN "t52"."b_last_seen_at" < "t52"."as_of"
              THEN "t52"."b_last_seen_at"
              ELSE "t52"."as_of"
            END - "t52"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t52"."b_at")
              THEN CASE
                WHEN "t52"."b_last_seen_at" < "t52"."as_of"
                THEN "t52"."b_last_seen_at"
                ELSE "t52"."as_of"
              END - "t52"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t52"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t46"."number" AS "number",
            "t46"."day" AS "day",
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
          FROM "bounded" AS "t46"
          LEFT OUTER JOIN (
            SELECT
              "t11"."post_id" AS "run_post",
              "t11"."first_seen_at" AS "run_at",
              "t11"."last_seen_at" AS "b_last_seen_at",
              "t11"."precision" AS "b_precision",
              "t11"."likes" AS "b_likes",
              "t11"."comments" AS "b_comments",
              "t11"."shares" AS "b_shares",
              "t11"."quotes" AS "b_quotes",
              "t11"."views" AS "b_views",
              CASE
                WHEN isNotNull("t11"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t11"
            LEFT SEMI JOIN "bounded" AS "t47"
              ON "t11"."post_id" = "t47"."post_id"
          ) AS "t50"
            ON "t46"."post_id" = "t50"."run_post" AND "t46"."b_at" = "t50"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t11"."post_id" AS "run_post",
              "t11"."first_seen_at" AS "run_at",
              "t11"."last_seen_at" AS "a_last_seen_at",
              "t11"."precision" AS "a_precision",
              "t11"."likes" AS "a_likes",
              "t11"."comments" AS "a_comments",
              "t11"."shares" AS "a_shares",
              "t11"."quotes" AS "a_quotes",
              "t11"."views" AS "a_views",
              CASE
                WHEN isNotNull("t11"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t11"
            LEFT SEMI JOIN "bounded" AS "t47"
              ON "t11"."post_id" = "t47"."post_id"
          ) AS "t51"
            ON "t46"."post_id" = "t51"."run_post" AND "t46"."a_at" = "t51"."run_at"
        ) AS "t52"
      ) AS "t53"
    ) AS "t54"
  ) AS "t55"
), "aged" AS (
  SELECT
    "t59"."post_id" AS "post_id",
    "t59"."account_id" AS "account_id",
    "t59"."published_at" AS "published_at",
    "t59"."form" AS "form",
    "t59"."gone" AS "gone",
    "t59"."late" AS "late",
    "t59"."as_of" AS "as_of",
    "t59"."age" AS "age",
    "t59"."current" AS "current",
    "t59"."needs_likes" AS "needs_likes",
    "t59"."needs_comments" AS "needs_comments",
    "t59"."needs_shares" AS "needs_shares",
    "t59"."needs_quotes" AS "needs_quotes",
    "t59"."needs_views" AS "needs_views",
    "t59"."number" AS "number",
    "t59"."day" AS "day",
    "t59"."interpolated" AS "interpolated",
    "t59"."rounded" AS "rounded",
    "t59"."pick" AS "pick",
    "t59"."share" AS "share",
    "t59"."b_at" AS "b_at",
    "t59"."a_at" AS "a_at",
    "t59"."b_told" AS "b_told",
    "t59"."a_told" AS "a_told",
    CASE
      WHEN (
        "t59"."needs_likes" + "t59"."needs_comments" + "t59"."needs_shares" + "t59"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_likes" = CAST(1 AS Int64)
        THEN "t59"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t59"."needs_comments" = CAST(1 AS Int64)
        THEN "t59"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t59"."needs_shares" = CAST(1 AS Int64)
        THEN "t59"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t59"."needs_quotes" = CAST(1 AS Int64)
        THEN "t59"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t59"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_likes" = CAST(1 AS Int64)
        THEN "t59"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t59"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_comments" = CAST(1 AS Int64)
        THEN "t59"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t59"."needs_shares" + "t59"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_shares" = CAST(1 AS Int64)
        THEN "t59"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t59"."needs_quotes" = CAST(1 AS Int64)
        THEN "t59"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t59"."needs_likes" + "t59"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_likes" = CAST(1 AS Int64)
        THEN "t59"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t59"."needs_shares" = CAST(1 AS Int64)
        THEN "t59"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t59"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t59"."needs_views" = CAST(1 AS Int64)
        THEN "t59"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      *
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
        "t35"."number" AS "number",
        "t35"."day" AS "day",
        "t35"."likes_at_age" AS "likes_at_age",
        "t35"."comments_at_age" AS "comments_at_age",
        "t35"."shares_at_age" AS "shares_at_age",
        "t35"."quotes_at_age" AS "quotes_at_age",
        "t35"."views_at_age" AS "views_at_age",
        "t35"."interpolated" AS "interpolated",
        "t35"."rounded" AS "rounded",
        "t35"."pick" AS "pick",
        "t35"."share" AS "share",
        "t35"."b_at" AS "b_at",
        "t35"."a_at" AS "a_at",
        "t35"."b_told" AS "b_told",
        "t35"."a_told" AS "a_told"
      FROM "kept" AS "t35"
      WHERE
        COALESCE("t35"."kept_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
    ) AS "t36"
    UNION ALL
    SELECT
      *
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
        "t57"."number" AS "number",
        "t57"."day" AS "day",
        CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CAST("t57"."b_likes" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CAST("t57"."a_likes" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t57"."b_likes" AS Nullable(Float64)) * (
              1.0 - "t57"."share"
            )
          ) + (
            CAST("t57"."a_likes" AS Nullable(Float64)) * "t57"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "likes_at_age",
        CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CAST("t57"."b_comments" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CAST("t57"."a_comments" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t57"."b_comments" AS Nullable(Float64)) * (
              1.0 - "t57"."share"
            )
          ) + (
            CAST("t57"."a_comments" AS Nullable(Float64)) * "t57"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "comments_at_age",
        CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CAST("t57"."b_shares" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CAST("t57"."a_shares" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t57"."b_shares" AS Nullable(Float64)) * (
              1.0 - "t57"."share"
            )
          ) + (
            CAST("t57"."a_shares" AS Nullable(Float64)) * "t57"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "shares_at_age",
        CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CAST("t57"."b_quotes" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CAST("t57"."a_quotes" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t57"."b_quotes" AS Nullable(Float64)) * (
              1.0 - "t57"."share"
            )
          ) + (
            CAST("t57"."a_quotes" AS Nullable(Float64)) * "t57"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "quotes_at_age",
        CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CAST("t57"."b_views" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CAST("t57"."a_views" AS Nullable(Float64))
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t57"."b_views" AS Nullable(Float64)) * (
              1.0 - "t57"."share"
            )
          ) + (
            CAST("t57"."a_views" AS Nullable(Float64)) * "t57"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "views_at_age",
        CAST("t57"."interpolated" AS Nullable(Int64)) AS "interpolated",
        CAST(CASE
          WHEN "t57"."pick" = CAST(1 AS Int64)
          THEN CASE
            WHEN "t57"."b_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t57"."pick" = CAST(2 AS Int64)
          THEN CASE
            WHEN "t57"."a_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t57"."pick" = CAST(3 AS Int64)
          THEN CASE
            WHEN (
              CASE
                WHEN "t57"."b_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            OR (
              CASE
                WHEN "t57"."a_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          ELSE CAST(0 AS Int64)
        END AS Nullable(Int64)) AS "rounded",
        CAST("t57"."pick" AS Nullable(Int64)) AS "pick",
        "t57"."share" AS "share",
        "t57"."b_at" AS "b_at",
        "t57"."a_at" AS "a_at",
        COALESCE(CAST("t57"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
        COALESCE(CAST("t57"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
      FROM "picked" AS "t57"
    ) AS "t58"
  ) AS "t59"
)
SELECT
  "t82"."account_id" AS "account_id",
  "t82"."published_at" AS "published_at",
  "t82"."post_id" AS "post_id",
  "t82"."form" AS "form",
  "t82"."interactions" AS "interactions",
  "t82"."likes_at" AS "likes_at",
  "t82"."comments_at" AS "comments_at",
  "t82"."spread_at" AS "spread_at",
  "t82"."approval_at" AS "approval_at",
  "t82"."views_at" AS "views_at",
  "t82"."good" AS "good",
  "t82"."bad" AS "bad",
  "t82"."followers" AS "followers",
  "t82"."day_followers" AS "day_followers",
  "t82"."interpolated" AS "interpolated",
  "t82"."rounded" AS "rounded"
FROM (
  SELECT
    "t81"."post_id" AS "post_id",
    "t81"."account_id" AS "account_id",
    "t81"."published_at" AS "published_at",
    "t81"."form" AS "form",
    "t81"."gone" AS "gone",
    "t81"."late" AS "late",
    "t81"."as_of" AS "as_of",
    "t81"."age" AS "age",
    "t81"."current" AS "current",
    "t81"."needs_likes" AS "needs_likes",
    "t81"."needs_comments" AS "needs_comments",
    "t81"."needs_shares" AS "needs_shares",
    "t81"."needs_quotes" AS "needs_quotes",
    "t81"."needs_views" AS "needs_views",
    "t81"."number" AS "number",
    "t81"."day" AS "day",
    "t81"."interpolated" AS "interpolated",
    "t81"."rounded" AS "rounded",
    "t81"."interactions" AS "interactions",
    "t81"."likes_at" AS "likes_at",
    "t81"."comments_at" AS "comments_at",
    "t81"."spread_at" AS "spread_at",
    "t81"."approval_at" AS "approval_at",
    "t81"."views_at" AS "views_at",
    "t81"."good" AS "good",
    "t81"."bad" AS "bad",
    CASE
      WHEN CASE
        WHEN (
          "t81"."published_at" - "t33"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t33"."early"
        WHEN (
          "t33"."later_at" - "t81"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t33"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END > CAST(0 AS Int64)
      THEN CASE
        WHEN (
          "t81"."published_at" - "t33"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t33"."early"
        WHEN (
          "t33"."later_at" - "t81"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t33"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END
      ELSE CAST(NULL AS Nullable(Int64))
    END AS "followers",
    CASE
      WHEN (
        "t81"."published_at" - "t33"."early_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN (
        "t33"."later_at" - "t81"."published_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "after",
    CASE
      WHEN "t33"."later_at" <= (
        "t81"."day" + CAST(86399999 AS Int64)
      )
      THEN CASE
        WHEN "t33"."day_last" > CAST(0 AS Int64)
        THEN "t33"."day_last"
        ELSE CAST(NULL AS Nullable(Int64))
      END
      ELSE CASE
        WHEN CASE
          WHEN (
            (
              "t81"."day" + CAST(86399999 AS Int64)
            ) - "t33"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t33"."early"
          WHEN (
            "t33"."later_at" - (
              "t81"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN "t33"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END > CAST(0 AS Int64)
        THEN CASE
          WHEN (
            (
              "t81"."day" + CAST(86399999 AS Int64)
            ) - "t33"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t33"."early"
          WHEN (
            "t33"."later_at" - (
              "t81"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN "t33"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END
        ELSE CAST(NULL AS Nullable(Int64))
      END
    END AS "day_followers",
    CASE
      WHEN "t33"."later_at" <= (
        "t81"."day" + CAST(86399999 AS Int64)
      )
      THEN CAST(0 AS Int64)
      ELSE CASE
        WHEN (
          (
            "t81"."day" + CAST(86399999 AS Int64)
          ) - "t33"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(0 AS Int64)
        WHEN (
          "t33"."later_at" - (
            "t81"."day" + CAST(86399999 AS Int64)
          )
        ) <= CAST(604800000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    END AS "day_after"
  FROM (
    SELECT
      "t79"."post_id" AS "post_id",
      "t79"."account_id" AS "account_id",
      "t79"."published_at" AS "published_at",
      "t79"."form" AS "form",
      "t79"."gone" AS "gone",
      "t79"."late" AS "late",
      "t79"."as_of" AS "as_of",
      "t79"."age" AS "age",
      "t79"."current" AS "current",
      "t79"."needs_likes" AS "needs_likes",
      "t79"."needs_comments" AS "needs_comments",
      "t79"."needs_shares" AS "needs_shares",
      "t79"."needs_quotes" AS "needs_quotes",
      "t79"."needs_views" AS "needs_views",
      "t79"."number" AS "number",
      "t79"."day" AS "day",
      "t79"."interpolated" AS "interpolated",
      "t79"."rounded" AS "rounded",
      "t79"."interactions" AS "interactions",
      "t79"."likes_at" AS "likes_at",
      "t79"."comments_at" AS "comments_at",
      "t79"."spread_at" AS "spread_at",
      "t79"."approval_at" AS "approval_at",
      "t79"."views_at" AS "views_at",
      CASE
        WHEN "t79"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t79"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t79"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t79"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t79"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t79"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t79"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t79"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t79"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t79"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t79"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t79"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t79"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t79"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t79"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t79"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t79"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t79"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t79"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t79"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t79"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t79"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t79"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t79"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t79"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t79"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
    FROM (
      SELECT
        "t62"."post_id" AS "post_id",
        "t62"."account_id" AS "account_id",
        "t62"."published_at" AS "published_at",
        "t62"."form" AS "form",
        "t62"."gone" AS "gone",
        "t62"."late" AS "late",
        "t62"."as_of" AS "as_of",
        "t62"."age" AS "age",
        "t62"."current" AS "current",
        "t62"."needs_likes" AS "needs_likes",
        "t62"."needs_comments" AS "needs_comments",
        "t62"."needs_shares" AS "needs_shares",
        "t62"."needs_quotes" AS "needs_quotes",
        "t62"."needs_views" AS "needs_views",
        "t62"."number" AS "number",
        "t62"."day" AS "day",
        "t62"."interpolated" AS "interpolated",
        "t62"."rounded" AS "rounded",
        "t62"."pick" AS "pick",
        "t62"."share" AS "share",
        "t62"."b_at" AS "b_at",
        "t62"."a_at" AS "a_at",
        "t62"."b_told" AS "b_told",
        "t62"."a_told" AS "a_told",
        "t62"."interactions" AS "interactions",
        "t62"."likes_at" AS "likes_at",
        "t62"."comments_at" AS "comments_at",
        "t62"."spread_at" AS "spread_at",
        "t62"."approval_at" AS "approval_at",
        "t62"."views_at" AS "views_at",
        "t77"."b_good" AS "b_good",
        "t77"."b_bad" AS "b_bad",
        "t78"."a_good" AS "a_good",
        "t78"."a_bad" AS "a_bad"
      FROM "aged" AS "t62"
      LEFT OUTER JOIN (
        SELECT
          "t73"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t73"."sign" > CAST(0 AS Int64)
              THEN "t73"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t73"."sign" < CAST(0 AS Int64)
              THEN "t73"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
        FROM (
          SELECT
            "t71"."mood_post" AS "mood_post",
            "t71"."name" AS "name",
            "t71"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t67"."mood_post" AS "mood_post",
              "t67"."name" AS "name",
              "t67"."count" AS "count"
            FROM (
              SELECT
                "t65"."mood_post" AS "mood_post",
                "t65"."mood_at" AS "mood_at",
                "t8"."post_id" AS "post_id",
                "t8"."first_seen_at" AS "first_seen_at",
                "t8"."name" AS "name",
                "t8"."count" AS "count"
              FROM (
                SELECT
                  "t61"."post_id" AS "mood_post",
                  "t61"."b_at" AS "mood_at"
                FROM "aged" AS "t61"
                WHERE
                  "t61"."b_told" = CAST(1 AS Int64)
              ) AS "t65"
              CROSS JOIN "reaction" AS "t8"
            ) AS "t67"
            WHERE
              "t67"."mood_post" = "t67"."post_id" AND "t67"."mood_at" = "t67"."first_seen_at"
          ) AS "t71"
          INNER JOIN "mood" AS "t7"
            ON "t71"."name" = "t7"."name"
        ) AS "t73"
        GROUP BY
          "t73"."mood_post"
      ) AS "t77"
        ON "t62"."post_id" = "t77"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t74"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t74"."sign" > CAST(0 AS Int64)
              THEN "t74"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t74"."sign" < CAST(0 AS Int64)
              THEN "t74"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t72"."mood_post" AS "mood_post",
            "t72"."name" AS "name",
            "t72"."count" AS "count",
            "t7"."sign" AS "sign"
          FROM (
            SELECT
              "t68"."mood_post" AS "mood_post",
              "t68"."name" AS "name",
              "t68"."count" AS "count"
            FROM (
              SELECT
                "t66"."mood_post" AS "mood_post",
                "t66"."mood_at" AS "mood_at",
                "t8"."post_id" AS "post_id",
                "t8"."first_seen_at" AS "first_seen_at",
                "t8"."name" AS "name",
                "t8"."count" AS "count"
              FROM (
                SELECT
                  "t61"."post_id" AS "mood_post",
                  "t61"."a_at" AS "mood_at"
                FROM "aged" AS "t61"
                WHERE
                  "t61"."a_told" = CAST(1 AS Int64)
              ) AS "t66"
              CROSS JOIN "reaction" AS "t8"
            ) AS "t68"
            WHERE
              "t68"."mood_post" = "t68"."post_id" AND "t68"."mood_at" = "t68"."first_seen_at"
          ) AS "t72"
          INNER JOIN "mood" AS "t7"
            ON "t72"."name" = "t7"."name"
        ) AS "t74"
        GROUP BY
          "t74"."mood_post"
      ) AS "t78"
        ON "t62"."post_id" = "t78"."mood_post"
    ) AS "t79"
  ) AS "t81"
  LEFT OUTER JOIN (
    SELECT
      "t31"."account_id" AS "span_account",
      "t31"."number" AS "span_number",
      "t31"."later_at" AS "later_at",
      "t31"."later" AS "later",
      "t31"."day_last" AS "day_last",
      "t31"."early_at" AS "early_at",
      "t31"."early" AS "early"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t26"."account_id" AS "account_id",
          "t26"."number" AS "number",
          "t26"."later_at" AS "later_at",
          "t26"."later" AS "later",
          "t26"."day_last" AS "day_last",
          "t26"."seen_at" AS "early_at",
          "t26"."followers" AS "early"
        FROM "t25" AS "t26"
      ) AS "t27"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t26"."account_id" AS "account_id",
          CAST(0 AS Int64) AS "number",
          "t26"."seen_at" AS "later_at",
          "t26"."followers" AS "later",
          "t26"."last" AS "day_last",
          CAST(NULL AS Nullable(Int64)) AS "early_at",
          CAST(NULL AS Nullable(Int64)) AS "early"
        FROM "t25" AS "t26"
        WHERE
          "t26"."number" = CAST(1 AS Int64)
      ) AS "t29"
    ) AS "t31"
  ) AS "t33"
    ON "t81"."account_id" = "t33"."span_account"
    AND "t81"."number" = "t33"."span_number"
) AS "t82"
