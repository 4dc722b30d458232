WITH "t20" AS (
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
    "t11"."seen_at" AS "seen_at",
    "t11"."followers" AS "followers",
    "t11"."posts_total" AS "posts_total",
    "t11"."precision" AS "precision"
  FROM "subject" AS "t10"
  INNER JOIN "audience_snapshot" AS "t11"
    ON "t10"."account_id" = "t11"."account_id"
), "t33" AS (
  SELECT
    "t31"."account_id" AS "account_id",
    CASE
      WHEN "t31"."reached" > "t31"."lower"
      THEN "t31"."reached"
      ELSE "t31"."lower"
    END AS "since",
    "t31"."upper" AS "upper"
  FROM (
    SELECT
      "t24"."account_id" AS "account_id",
      "t24"."platform" AS "platform",
      "t24"."window_start" AS "window_start",
      "t24"."window_end" AS "window_end",
      "t24"."seen_until" AS "seen_until",
      "t24"."eligible_until" AS "eligible_until",
      "t24"."as_of" AS "as_of",
      "t24"."age" AS "age",
      "t24"."earlier_from" AS "earlier_from",
      "t24"."needs_likes" AS "needs_likes",
      "t24"."needs_comments" AS "needs_comments",
      "t24"."needs_shares" AS "needs_shares",
      "t24"."needs_quotes" AS "needs_quotes",
      "t24"."needs_views" AS "needs_views",
      "t24"."current" AS "current",
      "t24"."id" AS "id",
      "t24"."covers_from" AS "covers_from",
      "t24"."covers_to" AS "covers_to",
      "t24"."lower" AS "lower",
      "t24"."upper" AS "upper",
      COALESCE(
        MAX("t24"."upper") OVER (
          PARTITION BY "t24"."account_id"
          ORDER BY "t24"."lower" ASC, "t24"."upper" ASC, "t24"."id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ),
        "t24"."lower"
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
          "t12"."id" AS "id",
          "t12"."covers_from" AS "covers_from",
          "t12"."covers_to" AS "covers_to"
        FROM "subject" AS "t10"
        INNER JOIN "coverage" AS "t12"
          ON "t10"."account_id" = "t12"."account_id"
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
    ) AS "t24"
  ) AS "t31"
  WHERE
    "t31"."upper" > CASE
      WHEN "t31"."reached" > "t31"."lower"
      THEN "t31"."reached"
      ELSE "t31"."lower"
    END
), "t35" AS (
  SELECT
    "t30"."account_id" AS "account_id",
    "t30"."seen_at" AS "seen_at",
    "t30"."followers" AS "followers",
    "t30"."window_start" AS "window_start",
    "t30"."window_end" AS "window_end",
    "t30"."day" AS "day",
    "t30"."last" AS "last",
    (
      CAST(ROW_NUMBER() OVER (
        PARTITION BY "t30"."account_id"
        ORDER BY "t30"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS Int64) - CAST(1 AS Int64)
    ) + CAST(1 AS Int64) AS "number",
    leadInFrame("t30"."seen_at") OVER (
      PARTITION BY "t30"."account_id"
      ORDER BY "t30"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    leadInFrame("t30"."followers") OVER (
      PARTITION BY "t30"."account_id"
      ORDER BY "t30"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    leadInFrame("t30"."last") OVER (
      PARTITION BY "t30"."account_id"
      ORDER BY "t30"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t26"."account_id" AS "account_id",
      "t26"."seen_at" AS "seen_at",
      "t26"."followers" AS "followers",
      "t26"."window_start" AS "window_start",
      "t26"."window_end" AS "window_end",
      "t26"."day" AS "day",
      FIRST_VALUE("t26"."followers") OVER (
        PARTITION BY "t26"."account_id", "t26"."day"
        ORDER BY "t26"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t22"."account_id" AS "account_id",
        "t22"."seen_at" AS "seen_at",
        "t22"."followers" AS "followers",
        "t22"."window_start" AS "window_start",
        "t22"."window_end" AS "window_end",
        "t22"."seen_at" - (
          "t22"."seen_at" % CAST(86400000 AS Int64)
        ) AS "day"
      FROM "t20" AS "t22"
      WHERE
        isNotNull("t22"."followers")
        AND "t22"."seen_at" <= "t22"."as_of"
        AND "t22"."seen_at" >= (
          "t22"."window_start" - CAST(604800000 AS Int64)
        )
        AND "t22"."seen_at" < (
          "t22"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
        )
    ) AS "t26"
  ) AS "t30"
), "kept" AS (
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
    "t45"."number" AS "number",
    "t45"."day" AS "day",
    "t18"."kept_account" AS "kept_account",
    "t18"."kept_age" AS "kept_age",
    "t18"."kept_time" AS "kept_time",
    "t18"."kept_post" AS "kept_post",
    "t18"."kept_here" AS "kept_here",
    "t18"."half_life" AS "half_life",
    "t18"."likes_at_age" AS "likes_at_age",
    "t18"."comments_at_age" AS "comments_at_age",
    "t18"."shares_at_age" AS "shares_at_age",
    "t18"."quotes_at_age" AS "quotes_at_age",
    "t18"."views_at_age" AS "views_at_age",
    "t18"."interpolated" AS "interpolated",
    "t18"."rounded" AS "rounded",
    "t18"."pick" AS "pick",
    "t18"."share" AS "share",
    "t18"."b_at" AS "b_at",
    "t18"."a_at" AS "a_at",
    "t18"."b_told" AS "b_told",
    "t18"."a_told" AS "a_told"
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
      "t34"."number" AS "number",
      "t34"."at" - (
        "t34"."at" % CAST(86400000 AS Int64)
      ) AS "day"
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
        "t32"."at" AS "at",
        "t32"."turn" AS "turn",
        SUM(CAST(1 AS Int64) - "t32"."turn") OVER (
          PARTITION BY "t32"."account_id"
          ORDER BY "t32"."at" ASC, "t32"."turn" ASC, "t32"."post_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "number"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t23"."id" AS "post_id",
            "t23"."account_id" AS "account_id",
            "t23"."published_at" AS "published_at",
            CASE
              WHEN "t23"."format" = 'text'
              THEN CAST(0 AS Int64)
              WHEN "t23"."format" = 'link'
              THEN CAST(1 AS Int64)
              WHEN "t23"."format" = 'image'
              THEN CAST(2 AS Int64)
              WHEN "t23"."format" = 'video'
              THEN CAST(3 AS Int64)
              WHEN "t23"."format" = 'poll'
              THEN CAST(4 AS Int64)
              WHEN "t23"."format" = 'live'
              THEN CAST(5 AS Int64)
              ELSE -CAST(1 AS Int64)
            END AS "form",
            CASE
              WHEN "t23"."gone_at" <= "t23"."as_of"
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "gone",
            CASE
              WHEN (
                "t23"."first_seen_at" - "t23"."published_at"
              ) > CAST(86400000 AS Int64)
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "late",
            "t23"."as_of" AS "as_of",
            "t23"."age" AS "age",
            "t23"."current" AS "current",
            "t23"."needs_likes" AS "needs_likes",
            "t23"."needs_comments" AS "needs_comments",
            "t23"."needs_shares" AS "needs_shares",
            "t23"."needs_quotes" AS "needs_quotes",
            "t23"."needs_views" AS "needs_views",
            "t23"."published_at" AS "at",
            CAST(1 AS Int64) AS "turn"
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
              "t19"."id" AS "id",
              "t19"."account_id_post" AS "account_id_post",
              "t19"."kind" AS "kind",
              "t19"."published_at" AS "published_at",
              "t19"."flags" AS "flags",
              "t19"."reply_to_own" AS "reply_to_own",
              "t19"."first_seen_at" AS "first_seen_at",
              "t19"."gone_at" AS "gone_at",
              "t19"."format" AS "format",
              "t19"."asks" AS "asks",
              "t19"."letters" AS "letters",
              "t19"."detected_language" AS "detected_language",
              "t19"."described_by" AS "described_by"
            FROM "subject" AS "t10"
            INNER JOIN (
              SELECT
                "t8"."id" AS "id",
                "t8"."account_id" AS "account_id_post",
                "t8"."kind" AS "kind",
                "t8"."published_at" AS "published_at",
                "t8"."flags" AS "flags",
                "t8"."reply_to_own" AS "reply_to_own",
                "t8"."first_seen_at" AS "first_seen_at",
                "t8"."gone_at" AS "gone_at",
                "t8"."format" AS "format",
                "t8"."asks" AS "asks",
                "t8"."letters" AS "letters",
                "t8"."detected_language" AS "detected_language",
                "t8"."described_by" AS "described_by"
              FROM "post" AS "t8"
            ) AS "t19"
              ON "t10"."account_id" = "t19"."account_id_post"
          ) AS "t23"
          WHERE
            "t23"."account_id" = "t23"."account_id_post"
            AND "t23"."first_seen_at" <= "t23"."as_of"
            AND "t23"."kind" <> 'repost'
            AND NOT (
              "t23"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t23"."needs_likes" + "t23"."needs_comments" + "t23"."needs_shares" + "t23"."needs_quotes" + "t23"."needs_views"
            ) > CAST(0 AS Int64)
            AND "t23"."published_at" >= "t23"."window_start"
            AND "t23"."published_at" < "t23"."eligible_until"
        ) AS "t28"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS Nullable(Int64)) AS "post_id",
            "t22"."account_id" AS "account_id",
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
            "t22"."seen_at" AS "at",
            CAST(0 AS Int64) AS "turn"
          FROM "t20" AS "t22"
          WHERE
            isNotNull("t22"."followers")
            AND "t22"."seen_at" <= "t22"."as_of"
            AND "t22"."seen_at" >= (
              "t22"."window_start" - CAST(604800000 AS Int64)
            )
            AND "t22"."seen_at" < (
              "t22"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
            )
        ) AS "t27"
      ) AS "t32"
    ) AS "t34"
    WHERE
      "t34"."turn" = CAST(1 AS Int64)
  ) AS "t45"
  LEFT OUTER JOIN (
    SELECT
      "t6"."account_id" AS "kept_account",
      "t6"."age" AS "kept_age",
      "t6"."published_at" AS "kept_time",
      "t6"."post_id" AS "kept_post",
      CAST(1 AS Int64) AS "kept_here",
      "t6"."half_life" AS "half_life",
      "t6"."likes_at_age" AS "likes_at_age",
      "t6"."comments_at_age" AS "comments_at_age",
      "t6"."shares_at_age" AS "shares_at_age",
      "t6"."quotes_at_age" AS "quotes_at_age",
      "t6"."views_at_age" AS "views_at_age",
      "t6"."interpolated" AS "interpolated",
      "t6"."rounded" AS "rounded",
      "t6"."pick" AS "pick",
      "t6"."share" AS "share",
      "t6"."b_at" AS "b_at",
      "t6"."a_at" AS "a_at",
      "t6"."b_told" AS "b_told",
      "t6"."a_told" AS "a_told"
    FROM "counted" AS "t6"
  ) AS "t18"
    ON "t45"."account_id" = "t18"."kept_account"
    AND "t45"."age" = "t18"."kept_age"
    AND "t45"."published_at" = "t18"."kept_time"
    AND "t45"."post_id" = "t18"."kept_post"
    AND (
      "t45"."published_at" + (
        "t45"."age" * CAST(2 AS Int64)
      )
    ) <= "t45"."as_of"
), "t53" AS (
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
    "t51"."number" AS "number",
    "t51"."day" AS "day"
  FROM "kept" AS "t51"
  WHERE
    COALESCE("t51"."kept_here", CAST(0 AS Int64)) = CAST(0 AS Int64)
), "bounded" AS (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t59"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t59"."seen" <= (
            "t59"."published_at" + "t59"."age"
          )
        )
        THEN "t59"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t59"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t59"."seen" <= (
            "t59"."published_at" + "t59"."age"
          )
        )
        THEN "t59"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t55"."number" AS "number",
      "t55"."day" AS "day",
      "t58"."run_post" AS "run_post",
      "t58"."seen" AS "seen",
      "t58"."run_here" AS "run_here"
    FROM "t53" AS "t55"
    LEFT OUTER JOIN (
      SELECT
        "t15"."post_id" AS "run_post",
        "t15"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t15"
      LEFT SEMI JOIN "t53" AS "t56"
        ON "t15"."post_id" = "t56"."post_id"
    ) AS "t58"
      ON "t55"."post_id" = "t58"."run_post"
      AND "t58"."seen" <= "t55"."as_of"
      AND "t58"."seen" <= (
        "t55"."published_at" + (
          "t55"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t59"
  GROUP BY
    "t59"."post_id",
    "t59"."account_id",
    "t59"."published_at",
    "t59"."form",
    "t59"."gone",
    "t59"."late",
    "t59"."as_of",
    "t59"."age",
    "t59"."current",
    "t59"."needs_likes",
    "t59"."needs_comments",
    "t59"."needs_shares",
    "t59"."needs_quotes",
    "t59"."needs_views",
    "t59"."number",
    "t59"."day"
), "picked" AS (
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
    "t71"."number" AS "number",
    "t71"."day" AS "day",
    "t71"."b_at" AS "b_at",
    "t71"."a_at" AS "a_at",
    "t71"."b_precision" AS "b_precision",
    "t71"."b_likes" AS "b_likes",
    "t71"."b_comments" AS "b_comments",
    "t71"."b_shares" AS "b_shares",
    "t71"."b_quotes" AS "b_quotes",
    "t71"."b_views" AS "b_views",
    "t71"."b_told" AS "b_told",
    "t71"."a_precision" AS "a_precision",
    "t71"."a_likes" AS "a_likes",
    "t71"."a_comments" AS "a_comments",
    "t71"."a_shares" AS "a_shares",
    "t71"."a_quotes" AS "a_quotes",
    "t71"."a_views" AS "a_views",
    "t71"."a_told" AS "a_told",
    "t71"."share" AS "share",
    CASE
      WHEN "t71"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t71"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t71"."choice"
    END AS "pick",
    CASE
      WHEN "t71"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t70"."number" AS "number",
      "t70"."day" AS "day",
      "t70"."b_at" AS "b_at",
      "t70"."a_at" AS "a_at",
      "t70"."b_last_seen_at" AS "b_last_seen_at",
      "t70"."b_precision" AS "b_precision",
      "t70"."b_likes" AS "b_likes",
      "t70"."b_comments" AS "b_comments",
      "t70"."b_shares" AS "b_shares",
      "t70"."b_quotes" AS "b_quotes",
      "t70"."b_views" AS "b_views",
      "t70"."b_told" AS "b_told",
      "t70"."a_last_seen_at" AS "a_last_seen_at",
      "t70"."a_precision" AS "a_precision",
      "t70"."a_likes" AS "a_likes",
      "t70"."a_comments" AS "a_comments",
      "t70"."a_shares" AS "a_shares",
      "t70"."a_quotes" AS "a_quotes",
      "t70"."a_views" AS "a_views",
      "t70"."a_told" AS "a_told",
      "t70"."b_first" AS "b_first",
      "t70"."a_first" AS "a_first",
      "t70"."b_last" AS "b_last",
      "t70"."over" AS "over",
      "t70"."b_age" AS "b_age",
      "t70"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t70"."age" - "t70"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t70"."age"
        )
        AND (
          (
            (
              "t70"."a_age" - "t70"."age"
            ) * CAST(20 AS Int64)
          ) <= "t70"."age"
        )
        AND (
          (
            "t70"."age" - "t70"."b_age"
          ) <= (
            "t70"."a_age" - "t70"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t70"."a_age" - "t70"."age"
          ) * CAST(20 AS Int64)
        ) <= "t70"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t70"."age" - "t70"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t70"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t70"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t70"."a_age" <= (
            "t70"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t70"."age" - "t70"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t70"."a_age" - "t70"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t70"."a_age" - "t70"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t69"."number" AS "number",
        "t69"."day" AS "day",
        "t69"."b_at" AS "b_at",
        "t69"."a_at" AS "a_at",
        "t69"."b_last_seen_at" AS "b_last_seen_at",
        "t69"."b_precision" AS "b_precision",
        "t69"."b_likes" AS "b_likes",
        "t69"."b_comments" AS "b_comments",
        "t69"."b_shares" AS "b_shares",
        "t69"."b_quotes" AS "b_quotes",
        "t69"."b_views" AS "b_views",
        "t69"."b_told" AS "b_told",
        "t69"."a_last_seen_at" AS "a_last_seen_at",
        "t69"."a_precision" AS "a_precision",
        "t69"."a_likes" AS "a_likes",
        "t69"."a_comments" AS "a_comments",
        "t69"."a_shares" AS "a_shares",
        "t69"."a_quotes" AS "a_quotes",
        "t69"."a_views" AS "a_views",
        "t69"."a_told" AS "a_told",
        "t69"."b_first" AS "b_first",
        "t69"."a_first" AS "a_first",
        "t69"."b_last" AS "b_last",
        "t69"."over" AS "over",
        CASE
          WHEN "t69"."over" = CAST(1 AS Int64)
          THEN "t69"."b_first"
          ELSE "t69"."b_last"
        END AS "b_age",
        CASE
          WHEN "t69"."over" = CAST(1 AS Int64)
          THEN "t69"."b_last"
          ELSE "t69"."a_first"
        END AS "a_age"
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
          "t68"."number" AS "number",
          "t68"."day" AS "day",
          "t68"."b_at" AS "b_at",
          "t68"."a_at" AS "a_at",
          "t68"."b_last_seen_at" AS "b_last_seen_at",
          "t68"."b_precision" AS "b_precision",
          "t68"."b_likes" AS "b_likes",
          "t68"."b_comments" AS "b_comments",
          "t68"."b_shares" AS "b_shares",
          "t68"."b_quotes" AS "b_quotes",
          "t68"."b_views" AS "b_views",
          "t68"."b_told" AS "b_told",
          "t68"."a_last_seen_at" AS "a_last_seen_at",
          "t68"."a_precision" AS "a_precision",
          "t68"."a_likes" AS "a_likes",
          "t68"."a_comments" AS "a_comments",
          "t68"."a_shares" AS "a_shares",
          "t68"."a_quotes" AS "a_quotes",
          "t68"."a_views" AS "a_views",
          "t68"."a_told" AS "a_told",
          "t68"."b_at" - "t68"."published_at" AS "b_first",
          "t68"."a_at" - "t68"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t68"."b_at")
            THEN CASE
              WHEN "t68"."b_last_seen_at" < "t68"."as_of"
              THEN "t68"."b_last_seen_at"
              ELSE "t68"."as_of"
            END - "t68"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t68"."b_at")
              THEN CASE
                WHEN "t68"."b_last_seen_at" < "t68"."as_of"
                THEN "t68"."b_last_seen_at"
                ELSE "t68"."as_of"
              END - "t68"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t68"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t62"."b_at" AS "b_at",
            "t62"."a_at" AS "a_at",
            "t66"."b_last_seen_at" AS "b_last_seen_at",
            "t66"."b_precision" AS "b_precision",
            "t66"."b_likes" AS "b_likes",
            "t66"."b_comments" AS "b_comments",
            "t66"."b_shares" AS "b_shares",
            "t66"."b_quotes" AS "b_quotes",
            "t66"."b_views" AS "b_views",
            "t66"."b_told" AS "b_told",
            "t67"."a_last_seen_at" AS "a_last_seen_at",
            "t67"."a_precision" AS "a_precision",
            "t67"."a_likes" AS "a_likes",
            "t67"."a_comments" AS "a_comments",
            "t67"."a_shares" AS "a_shares",
            "t67"."a_quotes" AS "a_quotes",
            "t67"."a_views" AS "a_views",
            "t67"."a_told" AS "a_told"
          FROM "bounded" AS "t62"
          LEFT OUTER JOIN (
            SELECT
              "t15"."post_id" AS "run_post",
              "t15"."first_seen_at" AS "run_at",
              "t15"."last_seen_at" AS "b_last_seen_at",
              "t15"."precision" AS "b_precision",
              "t15"."likes" AS "b_likes",
              "t15"."comments" AS "b_comments",
              "t15"."shares" AS "b_shares",
              "t15"."quotes" AS "b_quotes",
              "t15"."views" AS "b_views",
              CASE
                WHEN isNotNull("t15"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t15"
            LEFT SEMI JOIN "bounded" AS "t63"
              ON "t15"."post_id" = "t63"."post_id"
          ) AS "t66"
            ON "t62"."post_id" = "t66"."run_post" AND "t62"."b_at" = "t66"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t15"."post_id" AS "run_post",
              "t15"."first_seen_at" AS "run_at",
              "t15"."last_seen_at" AS "a_last_seen_at",
              "t15"."precision" AS "a_precision",
              "t15"."likes" AS "a_likes",
              "t15"."comments" AS "a_comments",
              "t15"."shares" AS "a_shares",
              "t15"."quotes" AS "a_quotes",
              "t15"."views" AS "a_views",
              CASE
                WHEN isNotNull("t15"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t15"
            LEFT SEMI JOIN "bounded" AS "t63"
              ON "t15"."post_id" = "t63"."post_id"
          ) AS "t67"
            ON "t62"."post_id" = "t67"."run_post" AND "t62"."a_at" = "t67"."run_at"
        ) AS "t68"
      ) AS "t69"
    ) AS "t70"
  ) AS "t71"
), "aged" AS (
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
    "t75"."number" AS "number",
    "t75"."day" AS "day",
    "t75"."interpolated" AS "interpolated",
    "t75"."rounded" AS "rounded",
    "t75"."pick" AS "pick",
    "t75"."share" AS "share",
    "t75"."b_at" AS "b_at",
    "t75"."a_at" AS "a_at",
    "t75"."b_told" AS "b_told",
    "t75"."a_told" AS "a_told",
    CASE
      WHEN (
        "t75"."needs_likes" + "t75"."needs_comments" + "t75"."needs_shares" + "t75"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_likes" = CAST(1 AS Int64)
        THEN "t75"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t75"."needs_comments" = CAST(1 AS Int64)
        THEN "t75"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t75"."needs_shares" = CAST(1 AS Int64)
        THEN "t75"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t75"."needs_quotes" = CAST(1 AS Int64)
        THEN "t75"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t75"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_likes" = CAST(1 AS Int64)
        THEN "t75"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t75"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_comments" = CAST(1 AS Int64)
        THEN "t75"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t75"."needs_shares" + "t75"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_shares" = CAST(1 AS Int64)
        THEN "t75"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t75"."needs_quotes" = CAST(1 AS Int64)
        THEN "t75"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t75"."needs_likes" + "t75"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_likes" = CAST(1 AS Int64)
        THEN "t75"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t75"."needs_shares" = CAST(1 AS Int64)
        THEN "t75"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t75"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t75"."needs_views" = CAST(1 AS Int64)
        THEN "t75"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
    SELECT
      *
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
        "t51"."number" AS "number",
        "t51"."day" AS "day",
        "t51"."likes_at_age" AS "likes_at_age",
        "t51"."comments_at_age" AS "comments_at_age",
        "t51"."shares_at_age" AS "shares_at_age",
        "t51"."quotes_at_age" AS "quotes_at_age",
        "t51"."views_at_age" AS "views_at_age",
        "t51"."interpolated" AS "interpolated",
        "t51"."rounded" AS "rounded",
        "t51"."pick" AS "pick",
        "t51"."share" AS "share",
        "t51"."b_at" AS "b_at",
        "t51"."a_at" AS "a_at",
        "t51"."b_told" AS "b_told",
        "t51"."a_told" AS "a_told"
      FROM "kept" AS "t51"
      WHERE
        COALESCE("t51"."kept_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
    ) AS "t52"
    UNION ALL
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
        "t73"."number" AS "number",
        "t73"."day" AS "day",
        CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CAST("t73"."b_likes" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CAST("t73"."a_likes" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t73"."b_likes" AS Nullable(Float64)) * (
              1.0 - "t73"."share"
            )
          ) + (
            CAST("t73"."a_likes" AS Nullable(Float64)) * "t73"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "likes_at_age",
        CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CAST("t73"."b_comments" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CAST("t73"."a_comments" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t73"."b_comments" AS Nullable(Float64)) * (
              1.0 - "t73"."share"
            )
          ) + (
            CAST("t73"."a_comments" AS Nullable(Float64)) * "t73"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "comments_at_age",
        CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CAST("t73"."b_shares" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CAST("t73"."a_shares" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t73"."b_shares" AS Nullable(Float64)) * (
              1.0 - "t73"."share"
            )
          ) + (
            CAST("t73"."a_shares" AS Nullable(Float64)) * "t73"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "shares_at_age",
        CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CAST("t73"."b_quotes" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CAST("t73"."a_quotes" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t73"."b_quotes" AS Nullable(Float64)) * (
              1.0 - "t73"."share"
            )
          ) + (
            CAST("t73"."a_quotes" AS Nullable(Float64)) * "t73"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "quotes_at_age",
        CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CAST("t73"."b_views" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CAST("t73"."a_views" AS Nullable(Float64))
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t73"."b_views" AS Nullable(Float64)) * (
              1.0 - "t73"."share"
            )
          ) + (
            CAST("t73"."a_views" AS Nullable(Float64)) * "t73"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "views_at_age",
        CAST("t73"."interpolated" AS Nullable(Int64)) AS "interpolated",
        CAST(CASE
          WHEN "t73"."pick" = CAST(1 AS Int64)
          THEN CASE
            WHEN "t73"."b_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t73"."pick" = CAST(2 AS Int64)
          THEN CASE
            WHEN "t73"."a_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t73"."pick" = CAST(3 AS Int64)
          THEN CASE
            WHEN (
              CASE
                WHEN "t73"."b_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            OR (
              CASE
                WHEN "t73"."a_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          ELSE CAST(0 AS Int64)
        END AS Nullable(Int64)) AS "rounded",
        CAST("t73"."pick" AS Nullable(Int64)) AS "pick",
        "t73"."share" AS "share",
        "t73"."b_at" AS "b_at",
        "t73"."a_at" AS "a_at",
        COALESCE(CAST("t73"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
        COALESCE(CAST("t73"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
      FROM "picked" AS "t73"
    ) AS "t74"
  ) AS "t75"
), "placed" AS (
  SELECT
    "t98"."post_id" AS "post_id",
    "t98"."account_id" AS "account_id",
    "t98"."published_at" AS "published_at",
    "t98"."form" AS "form",
    "t98"."gone" AS "gone",
    "t98"."late" AS "late",
    "t98"."as_of" AS "as_of",
    "t98"."age" AS "age",
    "t98"."current" AS "current",
    "t98"."needs_likes" AS "needs_likes",
    "t98"."needs_comments" AS "needs_comments",
    "t98"."needs_shares" AS "needs_shares",
    "t98"."needs_quotes" AS "needs_quotes",
    "t98"."needs_views" AS "needs_views",
    "t98"."number" AS "number",
    "t98"."day" AS "day",
    "t98"."interpolated" AS "interpolated",
    "t98"."rounded" AS "rounded",
    "t98"."interactions" AS "interactions",
    "t98"."likes_at" AS "likes_at",
    "t98"."comments_at" AS "comments_at",
    "t98"."spread_at" AS "spread_at",
    "t98"."approval_at" AS "approval_at",
    "t98"."views_at" AS "views_at",
    "t98"."good" AS "good",
    "t98"."bad" AS "bad",
    "t98"."followers" AS "followers",
    "t98"."after" AS "after",
    "t98"."day_followers" AS "day_followers",
    "t98"."day_after" AS "day_after",
    "t98"."interactions" / CAST("t98"."followers" AS Nullable(Float64)) AS "rate",
    "t98"."views_at" / CAST("t98"."followers" AS Nullable(Float64)) AS "view_rate",
    CASE
      WHEN isNotNull("t98"."interactions") AND (
        "t98"."views_at" > CAST(0 AS Int64)
      )
      THEN "t98"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END / CASE
      WHEN isNotNull("t98"."interactions") AND (
        "t98"."views_at" > CAST(0 AS Int64)
      )
      THEN "t98"."views_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "view_share",
    "t98"."interactions" / CAST("t98"."day_followers" AS Nullable(Float64)) AS "day_rate"
  FROM (
    SELECT
      "t97"."post_id" AS "post_id",
      "t97"."account_id" AS "account_id",
      "t97"."published_at" AS "published_at",
      "t97"."form" AS "form",
      "t97"."gone" AS "gone",
      "t97"."late" AS "late",
      "t97"."as_of" AS "as_of",
      "t97"."age" AS "age",
      "t97"."current" AS "current",
      "t97"."needs_likes" AS "needs_likes",
      "t97"."needs_comments" AS "needs_comments",
      "t97"."needs_shares" AS "needs_shares",
      "t97"."needs_quotes" AS "needs_quotes",
      "t97"."needs_views" AS "needs_views",
      "t97"."number" AS "number",
      "t97"."day" AS "day",
      "t97"."interpolated" AS "interpolated",
      "t97"."rounded" AS "rounded",
      "t97"."interactions" AS "interactions",
      "t97"."likes_at" AS "likes_at",
      "t97"."comments_at" AS "comments_at",
      "t97"."spread_at" AS "spread_at",
      "t97"."approval_at" AS "approval_at",
      "t97"."views_at" AS "views_at",
      "t97"."good" AS "good",
      "t97"."bad" AS "bad",
      CASE
        WHEN CASE
          WHEN (
            "t97"."published_at" - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t97"."published_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END > CAST(0 AS Int64)
        THEN CASE
          WHEN (
            "t97"."published_at" - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t97"."published_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END
        ELSE CAST(NULL AS Nullable(Int64))
      END AS "followers",
      CASE
        WHEN (
          "t97"."published_at" - "t49"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(0 AS Int64)
        WHEN (
          "t49"."later_at" - "t97"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "after",
      CASE
        WHEN "t49"."later_at" <= (
          "t97"."day" + CAST(86399999 AS Int64)
        )
        THEN CASE
          WHEN "t49"."day_last" > CAST(0 AS Int64)
          THEN "t49"."day_last"
          ELSE CAST(NULL AS Nullable(Int64))
        END
        ELSE CASE
          WHEN CASE
            WHEN (
              (
                "t97"."day" + CAST(86399999 AS Int64)
              ) - "t49"."early_at"
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t97"."day" + CAST(86399999 AS Int64)
              )
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."later"
            ELSE CAST(NULL AS Nullable(Int64))
          END > CAST(0 AS Int64)
          THEN CASE
            WHEN (
              (
                "t97"."day" + CAST(86399999 AS Int64)
              ) - "t49"."early_at"
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t97"."day" + CAST(86399999 AS Int64)
              )
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."later"
            ELSE CAST(NULL AS Nullable(Int64))
          END
          ELSE CAST(NULL AS Nullable(Int64))
        END
      END AS "day_followers",
      CASE
        WHEN "t49"."later_at" <= (
          "t97"."day" + CAST(86399999 AS Int64)
        )
        THEN CAST(0 AS Int64)
        ELSE CASE
          WHEN (
            (
              "t97"."day" + CAST(86399999 AS Int64)
            ) - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN CAST(0 AS Int64)
          WHEN (
            "t49"."later_at" - (
              "t97"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
      END AS "day_after"
    FROM (
      SELECT
        "t95"."post_id" AS "post_id",
        "t95"."account_id" AS "account_id",
        "t95"."published_at" AS "published_at",
        "t95"."form" AS "form",
        "t95"."gone" AS "gone",
        "t95"."late" AS "late",
        "t95"."as_of" AS "as_of",
        "t95"."age" AS "age",
        "t95"."current" AS "current",
        "t95"."needs_likes" AS "needs_likes",
        "t95"."needs_comments" AS "needs_comments",
        "t95"."needs_shares" AS "needs_shares",
        "t95"."needs_quotes" AS "needs_quotes",
        "t95"."needs_views" AS "needs_views",
        "t95"."number" AS "number",
        "t95"."day" AS "day",
        "t95"."interpolated" AS "interpolated",
        "t95"."rounded" AS "rounded",
        "t95"."interactions" AS "interactions",
        "t95"."likes_at" AS "likes_at",
        "t95"."comments_at" AS "comments_at",
        "t95"."spread_at" AS "spread_at",
        "t95"."approval_at" AS "approval_at",
        "t95"."views_at" AS "views_at",
        CASE
          WHEN "t95"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t95"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t95"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t95"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t95"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t95"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t95"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t95"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t95"."b_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t95"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t95"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t95"."a_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t95"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "good",
        CASE
          WHEN "t95"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t95"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t95"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t95"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t95"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t95"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t95"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t95"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t95"."b_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t95"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t95"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t95"."a_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t95"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "bad"
      FROM (
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
          "t78"."number" AS "number",
          "t78"."day" AS "day",
          "t78"."interpolated" AS "interpolated",
          "t78"."rounded" AS "rounded",
          "t78"."pick" AS "pick",
          "t78"."share" AS "share",
          "t78"."b_at" AS "b_at",
          "t78"."a_at" AS "a_at",
          "t78"."b_told" AS "b_told",
          "t78"."a_told" AS "a_told",
          "t78"."interactions" AS "interactions",
          "t78"."likes_at" AS "likes_at",
          "t78"."comments_at" AS "comments_at",
          "t78"."spread_at" AS "spread_at",
          "t78"."approval_at" AS "approval_at",
          "t78"."views_at" AS "views_at",
          "t93"."b_good" AS "b_good",
          "t93"."b_bad" AS "b_bad",
          "t94"."a_good" AS "a_good",
          "t94"."a_bad" AS "a_bad"
        FROM "aged" AS "t78"
        LEFT OUTER JOIN (
          SELECT
            "t89"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t89"."sign" > CAST(0 AS Int64)
                THEN "t89"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_good",
            SUM(
              CASE
                WHEN "t89"."sign" < CAST(0 AS Int64)
                THEN "t89"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_bad"
          FROM (
            SELECT
              "t87"."mood_post" AS "mood_post",
              "t87"."name" AS "name",
              "t87"."count" AS "count",
              "t13"."sign" AS "sign"
            FROM (
              SELECT
                "t83"."mood_post" AS "mood_post",
                "t83"."name" AS "name",
                "t83"."count" AS "count"
              FROM (
                SELECT
                  "t81"."mood_post" AS "mood_post",
                  "t81"."mood_at" AS "mood_at",
                  "t14"."post_id" AS "post_id",
                  "t14"."first_seen_at" AS "first_seen_at",
                  "t14"."name" AS "name",
                  "t14"."count" AS "count"
                FROM (
                  SELECT
                    "t77"."post_id" AS "mood_post",
                    "t77"."b_at" AS "mood_at"
                  FROM "aged" AS "t77"
                  WHERE
                    "t77"."b_told" = CAST(1 AS Int64)
                ) AS "t81"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t83"
              WHERE
                "t83"."mood_post" = "t83"."post_id" AND "t83"."mood_at" = "t83"."first_seen_at"
            ) AS "t87"
            INNER JOIN "mood" AS "t13"
              ON "t87"."name" = "t13"."name"
          ) AS "t89"
          GROUP BY
            "t89"."mood_post"
        ) AS "t93"
          ON "t78"."post_id" = "t93"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t90"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t90"."sign" > CAST(0 AS Int64)
                THEN "t90"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_good",
            SUM(
              CASE
                WHEN "t90"."sign" < CAST(0 AS Int64)
                THEN "t90"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_bad"
          FROM (
            SELECT
              "t88"."mood_post" AS "mood_post",
              "t88"."name" AS "name",
              "t88"."count" AS "count",
              "t13"."sign" AS "sign"
            FROM (
              SELECT
                "t84"."mood_post" AS "mood_post",
                "t84"."name" AS "name",
                "t84"."count" AS "count"
              FROM (
                SELECT
                  "t82"."mood_post" AS "mood_post",
                  "t82"."mood_at" AS "mood_at",
                  "t14"."post_id" AS "post_id",
                  "t14"."first_seen_at" AS "first_seen_at",
                  "t14"."name" AS "name",
                  "t14"."count" AS "count"
                FROM (
                  SELECT
                    "t77"."post_id" AS "mood_post",
                    "t77"."a_at" AS "mood_at"
                  FROM "aged" AS "t77"
                  WHERE
                    "t77"."a_told" = CAST(1 AS Int64)
                ) AS "t82"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t84"
              WHERE
                "t84"."mood_post" = "t84"."post_id" AND "t84"."mood_at" = "t84"."first_seen_at"
            ) AS "t88"
            INNER JOIN "mood" AS "t13"
              ON "t88"."name" = "t13"."name"
          ) AS "t90"
          GROUP BY
            "t90"."mood_post"
        ) AS "t94"
          ON "t78"."post_id" = "t94"."mood_post"
      ) AS "t95"
    ) AS "t97"
    LEFT OUTER JOIN (
      SELECT
        "t46"."account_id" AS "span_account",
        "t46"."number" AS "span_number",
        "t46"."later_at" AS "later_at",
        "t46"."later" AS "later",
        "t46"."day_last" AS "day_last",
        "t46"."early_at" AS "early_at",
        "t46"."early" AS "early"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t37"."account_id" AS "account_id",
            "t37"."number" AS "number",
            "t37"."later_at" AS "later_at",
            "t37"."later" AS "later",
            "t37"."day_last" AS "day_last",
            "t37"."seen_at" AS "early_at",
            "t37"."followers" AS "early"
          FROM "t35" AS "t37"
        ) AS "t40"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t37"."account_id" AS "account_id",
            CAST(0 AS Int64) AS "number",
            "t37"."seen_at" AS "later_at",
            "t37"."followers" AS "later",
            "t37"."last" AS "day_last",
            CAST(NULL AS Nullable(Int64)) AS "early_at",
            CAST(NULL AS Nullable(Int64)) AS "early"
          FROM "t35" AS "t37"
          WHERE
            "t37"."number" = CAST(1 AS Int64)
        ) AS "t43"
      ) AS "t46"
    ) AS "t49"
      ON "t97"."account_id" = "t49"."span_account"
      AND "t97"."number" = "t49"."span_number"
  ) AS "t98"
)
SELECT
  "t123"."account_id" AS "account_id",
  CAST(COUNT("t123"."post_id") AS Int64) AS "eligible",
  MAX("t123"."mean_followers") AS "mean_followers",
  CAST(MAX("t123"."observed") - COALESCE(MAX("t123"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0 AS "kept_days",
  CAST(COUNT("t123"."day_followers") AS Int64) AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t123"."interactions" > CAST(0 AS Int64)
      )
      AND (
        "t123"."views_at" = CAST(0 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "views_inconsistent",
  CAST(COUNT("t123"."interactions") AS Int64) AS "interactions__n",
  SUM(
    CASE
      WHEN isNull("t123"."interactions") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions")
      AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__late",
  CAST(COUNT("t123"."likes_at") AS Int64) AS "likes_at__n",
  SUM(
    CASE
      WHEN isNull("t123"."likes_at") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."likes_at") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."likes_at") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."likes_at") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__late",
  CAST(COUNT("t123"."comments_at") AS Int64) AS "comments_at__n",
  SUM(
    CASE
      WHEN isNull("t123"."comments_at") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."comments_at")
      AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."comments_at") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."comments_at") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__late",
  CAST(COUNT("t123"."spread_at") AS Int64) AS "spread_at__n",
  SUM(
    CASE
      WHEN isNull("t123"."spread_at") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."spread_at") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."spread_at") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."spread_at") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__late",
  CAST(COUNT("t123"."good") AS Int64) AS "good__n",
  SUM(
    CASE
      WHEN isNull("t123"."good") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."good") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."good") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."good") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__late",
  CAST(COUNT("t123"."view_share") AS Int64) AS "view_share__n",
  SUM(
    CASE
      WHEN isNull("t123"."interactions") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_share") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_share") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_share") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__late",
  CAST(COUNT("t123"."rate") AS Int64) AS "rate__n",
  SUM(
    CASE
      WHEN isNull("t123"."interactions") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."rate") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."rate") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."rate") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN isNotNull("t123"."rate") AND (
        "t123"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN isNotNull("t123"."rate") AND (
        "t123"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions") AND isNull("t123"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__faceless",
  CAST(COUNT("t123"."view_rate") AS Int64) AS "view_rate__n",
  SUM(
    CASE
      WHEN isNull("t123"."views_at") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_rate") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_rate") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_rate") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_rate") AND (
        "t123"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_rate") AND (
        "t123"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t123"."views_at") AND isNull("t123"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__faceless",
  CAST(COUNT("t123"."day_rate") AS Int64) AS "day_rate__n",
  SUM(
    CASE
      WHEN isNull("t123"."interactions") AND (
        "t123"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t123"."day_rate") AND (
        "t123"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t123"."day_rate") AND (
        "t123"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t123"."day_rate") AND (
        "t123"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t123"."day_rate") AND (
        "t123"."day_after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t123"."day_rate")
      AND (
        "t123"."day_followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions") AND isNull("t123"."day_followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__faceless",
  MAX("t123"."interactions_median") AS "interactions_median__value",
  MAX("t123"."interactions_low") AS "interactions_median__low",
  MAX("t123"."interactions_high") AS "interactions_median__high",
  MAX("t123"."middle") AS "interactions_iqmean__value",
  SUM("t123"."interactions") AS "interactions_total__value",
  AVG("t123"."interactions") AS "interactions_mean__value",
  AVG("t123"."likes_at") AS "applause__value",
  AVG("t123"."comments_at") AS "conversation__value",
  AVG("t123"."spread_at") AS "amplification__value",
  CAST(SUM(
    CASE
      WHEN "t123"."likes_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t123"."likes_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t123"."likes_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "applause_share__value",
  CAST(SUM(
    CASE
      WHEN "t123"."comments_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t123"."comments_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t123"."comments_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "conversation_share__value",
  CAST(SUM(
    CASE
      WHEN "t123"."spread_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t123"."spread_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t123"."spread_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "amplification_share__value",
  AVG("t123"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN isNotNull("t123"."interactions")
      THEN "t123"."likes_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN isNotNull("t123"."interactions")
      THEN "t123"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN isNotNull("t123"."interactions")
      THEN "t123"."spread_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN isNotNull("t123"."interactions")
      THEN "t123"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM("t123"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t123"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "conversation_ratio__value",
  (
    SUM("t123"."good") - SUM("t123"."bad")
  ) / CASE
    WHEN (
      SUM("t123"."good") + SUM("t123"."bad")
    ) <> CAST(0 AS Int64)
    THEN SUM("t123"."good") + SUM("t123"."bad")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "reaction_polarity__value",
  SUM("t123"."good") + SUM("t123"."bad") AS "reaction_polarity__felt",
  MAX("t123"."best") / CASE
    WHEN SUM("t123"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t123"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "top_share__value",
  MAX("t123"."rate_median") AS "er_post_followers_median__value",
  MAX("t123"."rate_low") AS "er_post_followers_median__low",
  MAX("t123"."rate_high") AS "er_post_followers_median__high",
  AVG("t123"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t123"."interactions") / CASE
      WHEN MAX("t123"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t123"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1.0 AS "er_account_followers__value",
  SUM("t123"."day_rate") / CASE
    WHEN (
      CAST(MAX("t123"."observed") - COALESCE(MAX("t123"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0
    ) > CAST(0 AS Int64)
    THEN CAST(MAX("t123"."observed") - COALESCE(MAX("t123"."unrated"), CAST(0 AS Int64)) AS Nullable(Float64)) / 86400000.0
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN isNotNull("t123"."view_share")
      THEN "t123"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN isNotNull("t123"."view_share")
        THEN "t123"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    ) <> CAST(0 AS Int64)
    THEN SUM(
      CASE
        WHEN isNotNull("t123"."view_share")
        THEN "t123"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    )
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_view_pooled__value",
  MAX("t123"."view_share_median") AS "er_view_median__value",
  MAX("t123"."view_share_low") AS "er_view_median__low",
  MAX("t123"."view_share_high") AS "er_view_median__high",
  MAX("t123"."view_rate_median") AS "view_rate_followers__value",
  MAX("t123"."view_rate_low") AS "view_rate_followers__low",
  MAX("t123"."view_rate_high") AS "view_rate_followers__high",
  AVG("t123"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t123"."interactions") / CASE
      WHEN MAX("t123"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t123"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t123"."likes_at") / CASE
      WHEN MAX("t123"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t123"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t123"."comments_at") / CASE
      WHEN MAX("t123"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t123"."mean_followers")
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t123"."spread_at") / CASE
      WHEN MAX("t123"."mean_followers") <> CAST(0 AS Int64)
      THEN MAX("t123"."mean_followers")
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
            "t100"."post_id" AS "post_id",
            "t100"."account_id" AS "account_id",
            "t100"."published_at" AS "published_at",
            "t100"."form" AS "form",
            "t100"."gone" AS "gone",
            "t100"."late" AS "late",
            "t100"."as_of" AS "as_of",
            "t100"."age" AS "age",
            "t100"."current" AS "current",
            "t100"."needs_likes" AS "needs_likes",
            "t100"."needs_comments" AS "needs_comments",
            "t100"."needs_shares" AS "needs_shares",
            "t100"."needs_quotes" AS "needs_quotes",
            "t100"."needs_views" AS "needs_views",
            "t100"."number" AS "number",
            "t100"."day" AS "day",
            "t100"."interpolated" AS "interpolated",
            "t100"."rounded" AS "rounded",
            "t100"."interactions" AS "interactions",
            "t100"."likes_at" AS "likes_at",
            "t100"."comments_at" AS "comments_at",
            "t100"."spread_at" AS "spread_at",
            "t100"."approval_at" AS "approval_at",
            "t100"."views_at" AS "views_at",
            "t100"."good" AS "good",
            "t100"."bad" AS "bad",
            "t100"."followers" AS "followers",
            "t100"."after" AS "after",
            "t100"."day_followers" AS "day_followers",
            "t100"."day_after" AS "day_after",
            "t100"."rate" AS "rate",
            "t100"."view_rate" AS "view_rate",
            "t100"."view_share" AS "view_share",
            "t100"."day_rate" AS "day_rate",
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
          FROM "placed" AS "t100"
        ) AS "t102"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS Nullable(Int64)) AS "post_id",
            "t39"."account_id" AS "account_id",
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
            CAST(NULL AS Nullable(Int64)) AS "number",
            CAST(NULL AS Nullable(Int64)) AS "day",
            CAST(NULL AS Nullable(Int64)) AS "interpolated",
            CAST(NULL AS Nullable(Int64)) AS "rounded",
            CAST(NULL AS Nullable(Float64)) AS "interactions",
            CAST(NULL AS Nullable(Float64)) AS "likes_at",
            CAST(NULL AS Nullable(Float64)) AS "comments_at",
            CAST(NULL AS Nullable(Float64)) AS "spread_at",
            CAST(NULL AS Nullable(Float64)) AS "approval_at",
            CAST(NULL AS Nullable(Float64)) AS "views_at",
            CAST(NULL AS Nullable(Float64)) AS "good",
            CAST(NULL AS Nullable(Float64)) AS "bad",
            CAST(NULL AS Nullable(Int64)) AS "followers",
            CAST(NULL AS Nullable(Int8)) AS "after",
            CAST(NULL AS Nullable(Int64)) AS "day_followers",
            CAST(NULL AS Nullable(Int8)) AS "day_after",
            CAST(NULL AS Nullable(Float64)) AS "rate",
            CAST(NULL AS Nullable(Float64)) AS "view_rate",
            CAST(NULL AS Nullable(Float64)) AS "view_share",
            CAST(NULL AS Nullable(Float64)) AS "day_rate",
            "t39"."mean_followers" AS "mean_followers",
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
          FROM (
            SELECT
              "t29"."account_id" AS "account_id",
              CASE
                WHEN CAST(COUNT("t29"."seen_at") AS Int64) > CAST(1 AS Int64)
                THEN SUM(
                  CAST("t29"."seen_at" - "t29"."since" AS Nullable(Float64)) * CAST("t29"."followers" + "t29"."before" AS Nullable(Float64))
                ) / (
                  CAST(MAX("t29"."seen_at") - MIN("t29"."seen_at") AS Nullable(Float64)) * 2.0
                )
                ELSE CAST(MAX("t29"."followers") AS Nullable(Float64))
              END AS "mean_followers"
            FROM (
              SELECT
                "t25"."account_id" AS "account_id",
                "t25"."seen_at" AS "seen_at",
                "t25"."followers" AS "followers",
                "t25"."window_start" AS "window_start",
                "t25"."window_end" AS "window_end",
                lagInFrame("t25"."followers") OVER (
                  PARTITION BY "t25"."account_id"
                  ORDER BY "t25"."seen_at" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "before",
                lagInFrame("t25"."seen_at") OVER (
                  PARTITION BY "t25"."account_id"
                  ORDER BY "t25"."seen_at" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "since"
              FROM (
                SELECT
                  "t22"."account_id" AS "account_id",
                  "t22"."seen_at" AS "seen_at",
                  "t22"."followers" AS "followers",
                  "t22"."window_start" AS "window_start",
                  "t22"."window_end" AS "window_end"
                FROM "t20" AS "t22"
                WHERE
                  isNotNull("t22"."followers")
                  AND "t22"."seen_at" <= "t22"."as_of"
                  AND "t22"."seen_at" >= (
                    "t22"."window_start" - CAST(604800000 AS Int64)
                  )
                  AND "t22"."seen_at" < (
                    "t22"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
                  )
                  AND "t22"."seen_at" >= "t22"."window_start"
                  AND "t22"."seen_at" < "t22"."window_end"
              ) AS "t25"
            ) AS "t29"
            GROUP BY
              "t29"."account_id"
          ) AS "t39"
        ) AS "t42"
      ) AS "t105"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS Nullable(Int64)) AS "post_id",
          "t44"."account_id" AS "account_id",
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
          CAST(NULL AS Nullable(Int64)) AS "number",
          CAST(NULL AS Nullable(Int64)) AS "day",
          CAST(NULL AS Nullable(Int64)) AS "interpolated",
          CAST(NULL AS Nullable(Int64)) AS "rounded",
          CAST(NULL AS Nullable(Float64)) AS "interactions",
          CAST(NULL AS Nullable(Float64)) AS "likes_at",
          CAST(NULL AS Nullable(Float64)) AS "comments_at",
          CAST(NULL AS Nullable(Float64)) AS "spread_at",
          CAST(NULL AS Nullable(Float64)) AS "approval_at",
          CAST(NULL AS Nullable(Float64)) AS "views_at",
          CAST(NULL AS Nullable(Float64)) AS "good",
          CAST(NULL AS Nullable(Float64)) AS "bad",
          CAST(NULL AS Nullable(Int64)) AS "followers",
          CAST(NULL AS Nullable(Int8)) AS "after",
          CAST(NULL AS Nullable(Int64)) AS "day_followers",
          CAST(NULL AS Nullable(Int8)) AS "day_after",
          CAST(NULL AS Nullable(Float64)) AS "rate",
          CAST(NULL AS Nullable(Float64)) AS "view_rate",
          CAST(NULL AS Nullable(Float64)) AS "view_share",
          CAST(NULL AS Nullable(Float64)) AS "day_rate",
          CAST(NULL AS Nullable(Float64)) AS "mean_followers",
          "t44"."covered" AS "observed",
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
          FROM "t33" AS "t36"
          GROUP BY
            "t36"."account_id"
        ) AS "t44"
      ) AS "t47"
    ) AS "t107"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        "t116"."account_id" AS "account_id",
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
        CAST(NULL AS Nullable(Int64)) AS "number",
        CAST(NULL AS Nullable(Int64)) AS "day",
        CAST(NULL AS Nullable(Int64)) AS "interpolated",
        CAST(NULL AS Nullable(Int64)) AS "rounded",
        CAST(NULL AS Nullable(Float64)) AS "interactions",
        CAST(NULL AS Nullable(Float64)) AS "likes_at",
        CAST(NULL AS Nullable(Float64)) AS "comments_at",
        CAST(NULL AS Nullable(Float64)) AS "spread_at",
        CAST(NULL AS Nullable(Float64)) AS "approval_at",
        CAST(NULL AS Nullable(Float64)) AS "views_at",
        CAST(NULL AS Nullable(Float64)) AS "good",
        CAST(NULL AS Nullable(Float64)) AS "bad",
        CAST(NULL AS Nullable(Int64)) AS "followers",
        CAST(NULL AS Nullable(Int8)) AS "after",
        CAST(NULL AS Nullable(Int64)) AS "day_followers",
        CAST(NULL AS Nullable(Int8)) AS "day_after",
        CAST(NULL AS Nullable(Float64)) AS "rate",
        CAST(NULL AS Nullable(Float64)) AS "view_rate",
        CAST(NULL AS Nullable(Float64)) AS "view_share",
        CAST(NULL AS Nullable(Float64)) AS "day_rate",
        CAST(NULL AS Nullable(Float64)) AS "mean_followers",
        CAST(NULL AS Nullable(Int64)) AS "observed",
        "t116"."unrated" AS "unrated",
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
          "t115"."account_id" AS "account_id",
          SUM("t115"."length") AS "unrated"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t38"."account_id" AS "account_id",
              CASE
                WHEN "t38"."upper" < (
                  "t111"."day" + CAST(86400000 AS Int64)
                )
                THEN "t38"."upper"
                ELSE "t111"."day" + CAST(86400000 AS Int64)
              END - CASE WHEN "t38"."since" > "t111"."day" THEN "t38"."since" ELSE "t111"."day" END AS "length"
            FROM (
              SELECT
                "t106"."account_id" AS "day_account",
                "t106"."day" AS "day"
              FROM (
                SELECT
                  "t100"."account_id" AS "account_id",
                  "t100"."day" AS "day",
                  CAST(COUNT("t100"."day_rate") AS Int64) AS "rates"
                FROM "placed" AS "t100"
                GROUP BY
                  "t100"."account_id",
                  "t100"."day"
              ) AS "t106"
              WHERE
                "t106"."rates" = CAST(0 AS Int64)
            ) AS "t111"
            INNER JOIN "t33" AS "t38"
              ON "t111"."day_account" = "t38"."account_id"
          ) AS "t113"
          WHERE
            "t113"."length" > CAST(0 AS Int64)
        ) AS "t115"
        GROUP BY
          "t115"."account_id"
      ) AS "t116"
    ) AS "t118"
  ) AS "t119"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      "t121"."account_id" AS "account_id",
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
      CAST(NULL AS Nullable(Int64)) AS "number",
      CAST(NULL AS Nullable(Int64)) AS "day",
      CAST(NULL AS Nullable(Int64)) AS "interpolated",
      CAST(NULL AS Nullable(Int64)) AS "rounded",
      CAST(NULL AS Nullable(Float64)) AS "interactions",
      CAST(NULL AS Nullable(Float64)) AS "likes_at",
      CAST(NULL AS Nullable(Float64)) AS "comments_at",
      CAST(NULL AS Nullable(Float64)) AS "spread_at",
      CAST(NULL AS Nullable(Float64)) AS "approval_at",
      CAST(NULL AS Nullable(Float64)) AS "views_at",
      CAST(NULL AS Nullable(Float64)) AS "good",
      CAST(NULL AS Nullable(Float64)) AS "bad",
      CAST(NULL AS Nullable(Int64)) AS "followers",
      CAST(NULL AS Nullable(Int8)) AS "after",
      CAST(NULL AS Nullable(Int64)) AS "day_followers",
      CAST(NULL AS Nullable(Int8)) AS "day_after",
      CAST(NULL AS Nullable(Float64)) AS "rate",
      CAST(NULL AS Nullable(Float64)) AS "view_rate",
      CAST(NULL AS Nullable(Float64)) AS "view_share",
      CAST(NULL AS Nullable(Float64)) AS "day_rate",
      CAST(NULL AS Nullable(Float64)) AS "mean_followers",
      CAST(NULL AS Nullable(Int64)) AS "observed",
      CAST(NULL AS Nullable(Int64)) AS "unrated",
      CASE
        WHEN "t121"."place" = CAST(1 AS Int64)
        THEN "t121"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_median",
      CASE
        WHEN "t121"."place" = CAST(1 AS Int64)
        THEN "t121"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_low",
      CASE
        WHEN "t121"."place" = CAST(1 AS Int64)
        THEN "t121"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_high",
      CASE
        WHEN "t121"."place" = CAST(2 AS Int64)
        THEN "t121"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_median",
      CASE
        WHEN "t121"."place" = CAST(2 AS Int64)
        THEN "t121"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_low",
      CASE
        WHEN "t121"."place" = CAST(2 AS Int64)
        THEN "t121"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_high",
      CASE
        WHEN "t121"."place" = CAST(3 AS Int64)
        THEN "t121"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_median",
      CASE
        WHEN "t121"."place" = CAST(3 AS Int64)
        THEN "t121"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_low",
      CASE
        WHEN "t121"."place" = CAST(3 AS Int64)
        THEN "t121"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_high",
      CASE
        WHEN "t121"."place" = CAST(4 AS Int64)
        THEN "t121"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_median",
      CASE
        WHEN "t121"."place" = CAST(4 AS Int64)
        THEN "t121"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_low",
      CASE
        WHEN "t121"."place" = CAST(4 AS Int64)
        THEN "t121"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_high",
      CASE
        WHEN "t121"."place" = CAST(1 AS Int64)
        THEN "t121"."middle"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "middle",
      CASE
        WHEN "t121"."place" = CAST(1 AS Int64)
        THEN "t121"."best"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "best"
    FROM (
      SELECT
        "t120"."account_id" AS "account_id",
        "t120"."place" AS "place",
        AVG(
          CASE
            WHEN (
              (
                "t120"."rank" * CAST(2 AS Int64)
              ) >= "t120"."of"
            )
            AND (
              (
                "t120"."rank" * CAST(2 AS Int64)
              ) <= (
                "t120"."of" + CAST(2 AS Int64)
              )
            )
            THEN "t120"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t120"."of" + CAST(1 AS Int64)
                ) - (
                  "t120"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t120"."of" + CAST(1 AS Int64)
                  ) - (
                    "t120"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t120"."of" + CAST(1 AS Int64)
                  ) - (
                    "t120"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t120"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t120"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t120"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t120"."of" + CAST(1 AS Int64)
                    ) - "t120"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t120"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t120"."of" + CAST(1 AS Int64)
                      ) - "t120"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t120"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t120"."of" + CAST(1 AS Int64)
                      ) - "t120"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t120"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            THEN "t120"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t120"."rank" * CAST(4 AS Int64)
              ) > (
                "t120"."of" - (
                  "t120"."of" % CAST(4 AS Int64)
                )
              )
            )
            AND (
              (
                "t120"."rank" * CAST(4 AS Int64)
              ) <= (
                (
                  "t120"."of" * CAST(4 AS Int64)
                ) - (
                  "t120"."of" - (
                    "t120"."of" % CAST(4 AS Int64)
                  )
                )
              )
            )
            THEN "t120"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t120"."of" - "t120"."rank"
              ) * CAST(10 AS Int64)
            ) < (
              (
                "t120"."of" + CAST(9 AS Int64)
              ) - (
                (
                  "t120"."of" + CAST(9 AS Int64)
                ) % CAST(10 AS Int64)
              )
            )
            THEN "t120"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t114"."account_id" AS "account_id",
            "t114"."post_id" AS "post_id",
            "t114"."place" AS "place",
            "t114"."value" AS "value",
            "t114"."of" AS "of",
            (
              CAST(ROW_NUMBER() OVER (
                PARTITION BY "t114"."account_id", "t114"."place"
                ORDER BY "t114"."value" ASC, "t114"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS Int64) - CAST(1 AS Int64)
            ) + CAST(1 AS Int64) AS "rank"
          FROM (
            SELECT
              "t112"."account_id" AS "account_id",
              "t112"."post_id" AS "post_id",
              "t112"."place" AS "place",
              CASE
                WHEN "t112"."place" = CAST(1 AS Int64)
                THEN "t112"."interactions"
                WHEN "t112"."place" = CAST(2 AS Int64)
                THEN "t112"."rate"
                WHEN "t112"."place" = CAST(3 AS Int64)
                THEN "t112"."view_share"
                WHEN "t112"."place" = CAST(4 AS Int64)
                THEN "t112"."view_rate"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "value",
              CASE
                WHEN "t112"."place" = CAST(1 AS Int64)
                THEN "t112"."n_interactions"
                WHEN "t112"."place" = CAST(2 AS Int64)
                THEN "t112"."n_rate"
                WHEN "t112"."place" = CAST(3 AS Int64)
                THEN "t112"."n_view_share"
                WHEN "t112"."place" = CAST(4 AS Int64)
                THEN "t112"."n_view_rate"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "of"
            FROM (
              SELECT
                "t103"."account_id" AS "account_id",
                "t103"."post_id" AS "post_id",
                "t103"."interactions" AS "interactions",
                "t103"."rate" AS "rate",
                "t103"."view_share" AS "view_share",
                "t103"."view_rate" AS "view_rate",
                "t9"."place" AS "place",
                "t109"."of_account" AS "of_account",
                "t109"."n_interactions" AS "n_interactions",
                "t109"."n_rate" AS "n_rate",
                "t109"."n_view_share" AS "n_view_share",
                "t109"."n_view_rate" AS "n_view_rate"
              FROM (
                SELECT
                  "t100"."account_id" AS "account_id",
                  "t100"."post_id" AS "post_id",
                  "t100"."interactions" AS "interactions",
                  "t100"."rate" AS "rate",
                  "t100"."view_share" AS "view_share",
                  "t100"."view_rate" AS "view_rate"
                FROM "placed" AS "t100"
              ) AS "t103"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t104"."account_id" AS "of_account",
                  "t104"."n_interactions" AS "n_interactions",
                  "t104"."n_rate" AS "n_rate",
                  "t104"."n_view_share" AS "n_view_share",
                  "t104"."n_view_rate" AS "n_view_rate"
                FROM (
                  SELECT
                    "t100"."account_id" AS "account_id",
                    CAST(COUNT("t100"."interactions") AS Int64) AS "n_interactions",
                    CAST(COUNT("t100"."rate") AS Int64) AS "n_rate",
                    CAST(COUNT("t100"."view_share") AS Int64) AS "n_view_share",
                    CAST(COUNT("t100"."view_rate") AS Int64) AS "n_view_rate"
                  FROM "placed" AS "t100"
                  GROUP BY
                    "t100"."account_id"
                ) AS "t104"
              ) AS "t109"
                ON "t103"."account_id" = "t109"."of_account"
            ) AS "t112"
            WHERE
              isNotNull(
                CASE
                  WHEN "t112"."place" = CAST(1 AS Int64)
                  THEN "t112"."interactions"
                  WHEN "t112"."place" = CAST(2 AS Int64)
                  THEN "t112"."rate"
                  WHEN "t112"."place" = CAST(3 AS Int64)
                  THEN "t112"."view_share"
                  WHEN "t112"."place" = CAST(4 AS Int64)
                  THEN "t112"."view_rate"
                  ELSE CAST(NULL AS Nullable(Float64))
                END
              )
          ) AS "t114"
        ) AS "t117"
        WHERE
          (
            (
              (
                "t117"."rank" * CAST(2 AS Int64)
              ) >= "t117"."of"
            )
            AND (
              (
                "t117"."rank" * CAST(2 AS Int64)
              ) <= (
                "t117"."of" + CAST(2 AS Int64)
              )
            )
          )
          OR (
            (
              (
                (
                  "t117"."of" + CAST(1 AS Int64)
                ) - (
                  "t117"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    "t117"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    "t117"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t117"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      "t117"."rank" + CAST(1 AS Int64)
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t117"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t117"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t117"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t117"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t117"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t117"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t117"."of" + CAST(1 AS Int64)
                    ) - "t117"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t117"."of" + CAST(1 AS Int64)
                      ) - "t117"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t117"."of" + CAST(1 AS Int64)
                      ) - "t117"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t117"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t117"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t117"."of" + CAST(2 AS Int64)
                      ) - "t117"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t117"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t117"."of" + CAST(2 AS Int64)
                        ) - "t117"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t117"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t117"."of" + CAST(2 AS Int64)
                        ) - "t117"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t117"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              "t117"."place" = CAST(1 AS Int64)
            )
            AND (
              (
                "t117"."rank" * CAST(4 AS Int64)
              ) > (
                "t117"."of" - (
                  "t117"."of" % CAST(4 AS Int64)
                )
              )
            )
          )
      ) AS "t120"
      GROUP BY
        "t120"."account_id",
        "t120"."place"
    ) AS "t121"
  ) AS "t122"
) AS "t123"
GROUP BY
  "t123"."account_id"
