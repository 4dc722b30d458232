WITH "t16" AS (
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
    "t9"."seen_at" AS "seen_at",
    "t9"."followers" AS "followers",
    "t9"."posts_total" AS "posts_total",
    "t9"."precision" AS "precision"
  FROM "subject" AS "t8"
  INNER JOIN "audience_snapshot" AS "t9"
    ON "t8"."account_id" = "t9"."account_id"
), "t26" AS (
  SELECT
    "t24"."account_id" AS "account_id",
    "t24"."seen_at" AS "seen_at",
    "t24"."followers" AS "followers",
    "t24"."window_start" AS "window_start",
    "t24"."window_end" AS "window_end",
    "t24"."day" AS "day",
    "t24"."last" AS "last",
    (
      CAST(ROW_NUMBER() OVER (
        PARTITION BY "t24"."account_id"
        ORDER BY "t24"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS Int64) - CAST(1 AS Int64)
    ) + CAST(1 AS Int64) AS "number",
    leadInFrame("t24"."seen_at") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    leadInFrame("t24"."followers") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    leadInFrame("t24"."last") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t21"."account_id" AS "account_id",
      "t21"."seen_at" AS "seen_at",
      "t21"."followers" AS "followers",
      "t21"."window_start" AS "window_start",
      "t21"."window_end" AS "window_end",
      "t21"."day" AS "day",
      FIRST_VALUE("t21"."followers") OVER (
        PARTITION BY "t21"."account_id", "t21"."day"
        ORDER BY "t21"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t19"."account_id" AS "account_id",
        "t19"."seen_at" AS "seen_at",
        "t19"."followers" AS "followers",
        "t19"."window_start" AS "window_start",
        "t19"."window_end" AS "window_end",
        "t19"."seen_at" - (
          "t19"."seen_at" % CAST(86400000 AS Int64)
        ) AS "day"
      FROM "t16" AS "t19"
      WHERE
        isNotNull("t19"."followers")
        AND "t19"."seen_at" <= "t19"."as_of"
        AND "t19"."seen_at" >= (
          "t19"."window_start" - CAST(604800000 AS Int64)
        )
        AND "t19"."seen_at" < (
          "t19"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
        )
    ) AS "t21"
  ) AS "t24"
), "bounded" AS (
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
    "t34"."day" AS "day",
    MAX(
      CASE
        WHEN (
          COALESCE("t34"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t34"."seen" <= (
            "t34"."published_at" + "t34"."age"
          )
        )
        THEN "t34"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t34"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t34"."seen" <= (
            "t34"."published_at" + "t34"."age"
          )
        )
        THEN "t34"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t29"."number" AS "number",
      "t29"."day" AS "day",
      "t12"."run_post" AS "run_post",
      "t12"."seen" AS "seen",
      "t12"."run_here" AS "run_here"
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
        "t25"."number" AS "number",
        "t25"."at" - (
          "t25"."at" % CAST(86400000 AS Int64)
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
              "t13"."needs_views" AS "needs_views",
              "t13"."published_at" AS "at",
              CAST(1 AS Int64) AS "turn"
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
          ) AS "t20"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              CAST(NULL AS Nullable(Int64)) AS "post_id",
              "t19"."account_id" AS "account_id",
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
              "t19"."seen_at" AS "at",
              CAST(0 AS Int64) AS "turn"
            FROM "t16" AS "t19"
            WHERE
              isNotNull("t19"."followers")
              AND "t19"."seen_at" <= "t19"."as_of"
              AND "t19"."seen_at" >= (
                "t19"."window_start" - CAST(604800000 AS Int64)
              )
              AND "t19"."seen_at" < (
                "t19"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
              )
          ) AS "t22"
        ) AS "t23"
      ) AS "t25"
      WHERE
        "t25"."turn" = CAST(1 AS Int64)
    ) AS "t29"
    LEFT OUTER JOIN (
      SELECT
        "t4"."post_id" AS "run_post",
        "t4"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t12"
      ON "t29"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t29"."as_of"
      AND "t12"."seen" <= (
        "t29"."published_at" + (
          "t29"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t34"
  GROUP BY
    "t34"."post_id",
    "t34"."account_id",
    "t34"."published_at",
    "t34"."form",
    "t34"."gone",
    "t34"."late",
    "t34"."as_of",
    "t34"."age",
    "t34"."current",
    "t34"."needs_likes",
    "t34"."needs_comments",
    "t34"."needs_shares",
    "t34"."needs_quotes",
    "t34"."needs_views",
    "t34"."number",
    "t34"."day"
), "picked" AS (
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
    "t42"."number" AS "number",
    "t42"."day" AS "day",
    "t42"."b_at" AS "b_at",
    "t42"."a_at" AS "a_at",
    "t42"."b_precision" AS "b_precision",
    "t42"."b_likes" AS "b_likes",
    "t42"."b_comments" AS "b_comments",
    "t42"."b_shares" AS "b_shares",
    "t42"."b_quotes" AS "b_quotes",
    "t42"."b_views" AS "b_views",
    "t42"."b_told" AS "b_told",
    "t42"."a_precision" AS "a_precision",
    "t42"."a_likes" AS "a_likes",
    "t42"."a_comments" AS "a_comments",
    "t42"."a_shares" AS "a_shares",
    "t42"."a_quotes" AS "a_quotes",
    "t42"."a_views" AS "a_views",
    "t42"."a_told" AS "a_told",
    "t42"."share" AS "share",
    CASE
      WHEN "t42"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t42"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t42"."choice"
    END AS "pick",
    CASE
      WHEN "t42"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t41"."number" AS "number",
      "t41"."day" AS "day",
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
      "t41"."b_age" AS "b_age",
      "t41"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t41"."age" - "t41"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t41"."age"
        )
        AND (
          (
            (
              "t41"."a_age" - "t41"."age"
            ) * CAST(20 AS Int64)
          ) <= "t41"."age"
        )
        AND (
          (
            "t41"."age" - "t41"."b_age"
          ) <= (
            "t41"."a_age" - "t41"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t41"."a_age" - "t41"."age"
          ) * CAST(20 AS Int64)
        ) <= "t41"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t41"."age" - "t41"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t41"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t41"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t41"."a_age" <= (
            "t41"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t41"."age" - "t41"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t41"."a_age" - "t41"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t41"."a_age" - "t41"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t40"."number" AS "number",
        "t40"."day" AS "day",
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
        "t40"."b_first" AS "b_first",
        "t40"."a_first" AS "a_first",
        "t40"."b_last" AS "b_last",
        "t40"."over" AS "over",
        CASE
          WHEN "t40"."over" = CAST(1 AS Int64)
          THEN "t40"."b_first"
          ELSE "t40"."b_last"
        END AS "b_age",
        CASE
          WHEN "t40"."over" = CAST(1 AS Int64)
          THEN "t40"."b_last"
          ELSE "t40"."a_first"
        END AS "a_age"
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
          "t39"."b_at" - "t39"."published_at" AS "b_first",
          "t39"."a_at" - "t39"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t39"."b_at")
            THEN CASE
              WHEN "t39"."b_last_seen_at" < "t39"."as_of"
              THEN "t39"."b_last_seen_at"
              ELSE "t39"."as_of"
            END - "t39"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t39"."b_at")
              THEN CASE
                WHEN "t39"."b_last_seen_at" < "t39"."as_of"
                THEN "t39"."b_last_seen_at"
                ELSE "t39"."as_of"
              END - "t39"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t39"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t38"."number" AS "number",
            "t38"."day" AS "day",
            "t38"."b_at" AS "b_at",
            "t38"."a_at" AS "a_at",
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
          FROM "bounded" AS "t38"
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
            ON "t38"."post_id" = "t17"."run_post" AND "t38"."b_at" = "t17"."run_at"
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
            ON "t38"."post_id" = "t18"."run_post" AND "t38"."a_at" = "t18"."run_at"
        ) AS "t39"
      ) AS "t40"
    ) AS "t41"
  ) AS "t42"
), "aged" AS (
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
    "t45"."interpolated" AS "interpolated",
    "t45"."rounded" AS "rounded",
    "t45"."pick" AS "pick",
    "t45"."share" AS "share",
    "t45"."b_at" AS "b_at",
    "t45"."a_at" AS "a_at",
    "t45"."b_told" AS "b_told",
    "t45"."a_told" AS "a_told",
    CASE
      WHEN (
        "t45"."needs_likes" + "t45"."needs_comments" + "t45"."needs_shares" + "t45"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_likes" = CAST(1 AS Int64)
        THEN "t45"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t45"."needs_comments" = CAST(1 AS Int64)
        THEN "t45"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t45"."needs_shares" = CAST(1 AS Int64)
        THEN "t45"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t45"."needs_quotes" = CAST(1 AS Int64)
        THEN "t45"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t45"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_likes" = CAST(1 AS Int64)
        THEN "t45"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t45"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_comments" = CAST(1 AS Int64)
        THEN "t45"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t45"."needs_shares" + "t45"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_shares" = CAST(1 AS Int64)
        THEN "t45"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t45"."needs_quotes" = CAST(1 AS Int64)
        THEN "t45"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t45"."needs_likes" + "t45"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_likes" = CAST(1 AS Int64)
        THEN "t45"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t45"."needs_shares" = CAST(1 AS Int64)
        THEN "t45"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t45"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t45"."needs_views" = CAST(1 AS Int64)
        THEN "t45"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
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
      "t44"."number" AS "number",
      "t44"."day" AS "day",
      CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CAST("t44"."b_likes" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CAST("t44"."a_likes" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t44"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_likes" AS Nullable(Float64)) * "t44"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CAST("t44"."b_comments" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CAST("t44"."a_comments" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t44"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_comments" AS Nullable(Float64)) * "t44"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CAST("t44"."b_shares" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CAST("t44"."a_shares" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t44"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_shares" AS Nullable(Float64)) * "t44"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CAST("t44"."b_quotes" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CAST("t44"."a_quotes" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t44"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_quotes" AS Nullable(Float64)) * "t44"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CAST("t44"."b_views" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CAST("t44"."a_views" AS Nullable(Float64))
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t44"."b_views" AS Nullable(Float64)) * (
            1.0 - "t44"."share"
          )
        ) + (
          CAST("t44"."a_views" AS Nullable(Float64)) * "t44"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      CAST("t44"."interpolated" AS Nullable(Int64)) AS "interpolated",
      CAST(CASE
        WHEN "t44"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t44"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t44"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t44"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t44"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t44"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t44"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS Nullable(Int64)) AS "rounded",
      CAST("t44"."pick" AS Nullable(Int64)) AS "pick",
      "t44"."share" AS "share",
      "t44"."b_at" AS "b_at",
      "t44"."a_at" AS "a_at",
      COALESCE(CAST("t44"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
      COALESCE(CAST("t44"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
    FROM "picked" AS "t44"
  ) AS "t45"
)
SELECT
  "t68"."account_id" AS "account_id",
  "t68"."published_at" AS "published_at",
  "t68"."post_id" AS "post_id",
  "t68"."form" AS "form",
  "t68"."interactions" AS "interactions",
  "t68"."likes_at" AS "likes_at",
  "t68"."comments_at" AS "comments_at",
  "t68"."spread_at" AS "spread_at",
  "t68"."approval_at" AS "approval_at",
  "t68"."views_at" AS "views_at",
  "t68"."good" AS "good",
  "t68"."bad" AS "bad",
  "t68"."followers" AS "followers",
  "t68"."day_followers" AS "day_followers",
  "t68"."interpolated" AS "interpolated",
  "t68"."rounded" AS "rounded"
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
    "t67"."number" AS "number",
    "t67"."day" AS "day",
    "t67"."interpolated" AS "interpolated",
    "t67"."rounded" AS "rounded",
    "t67"."interactions" AS "interactions",
    "t67"."likes_at" AS "likes_at",
    "t67"."comments_at" AS "comments_at",
    "t67"."spread_at" AS "spread_at",
    "t67"."approval_at" AS "approval_at",
    "t67"."views_at" AS "views_at",
    "t67"."good" AS "good",
    "t67"."bad" AS "bad",
    CASE
      WHEN CASE
        WHEN (
          "t67"."published_at" - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t67"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END > CAST(0 AS Int64)
      THEN CASE
        WHEN (
          "t67"."published_at" - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t67"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END
      ELSE CAST(NULL AS Nullable(Int64))
    END AS "followers",
    CASE
      WHEN (
        "t67"."published_at" - "t35"."early_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN (
        "t35"."later_at" - "t67"."published_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "after",
    CASE
      WHEN "t35"."later_at" <= (
        "t67"."day" + CAST(86399999 AS Int64)
      )
      THEN CASE
        WHEN "t35"."day_last" > CAST(0 AS Int64)
        THEN "t35"."day_last"
        ELSE CAST(NULL AS Nullable(Int64))
      END
      ELSE CASE
        WHEN CASE
          WHEN (
            (
              "t67"."day" + CAST(86399999 AS Int64)
            ) - "t35"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t67"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END > CAST(0 AS Int64)
        THEN CASE
          WHEN (
            (
              "t67"."day" + CAST(86399999 AS Int64)
            ) - "t35"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t67"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END
        ELSE CAST(NULL AS Nullable(Int64))
      END
    END AS "day_followers",
    CASE
      WHEN "t35"."later_at" <= (
        "t67"."day" + CAST(86399999 AS Int64)
      )
      THEN CAST(0 AS Int64)
      ELSE CASE
        WHEN (
          (
            "t67"."day" + CAST(86399999 AS Int64)
          ) - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(0 AS Int64)
        WHEN (
          "t35"."later_at" - (
            "t67"."day" + CAST(86399999 AS Int64)
          )
        ) <= CAST(604800000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    END AS "day_after"
  FROM (
    SELECT
      "t65"."post_id" AS "post_id",
      "t65"."account_id" AS "account_id",
      "t65"."published_at" AS "published_at",
      "t65"."form" AS "form",
      "t65"."gone" AS "gone",
      "t65"."late" AS "late",
      "t65"."as_of" AS "as_of",
      "t65"."age" AS "age",
      "t65"."current" AS "current",
      "t65"."needs_likes" AS "needs_likes",
      "t65"."needs_comments" AS "needs_comments",
      "t65"."needs_shares" AS "needs_shares",
      "t65"."needs_quotes" AS "needs_quotes",
      "t65"."needs_views" AS "needs_views",
      "t65"."number" AS "number",
      "t65"."day" AS "day",
      "t65"."interpolated" AS "interpolated",
      "t65"."rounded" AS "rounded",
      "t65"."interactions" AS "interactions",
      "t65"."likes_at" AS "likes_at",
      "t65"."comments_at" AS "comments_at",
      "t65"."spread_at" AS "spread_at",
      "t65"."approval_at" AS "approval_at",
      "t65"."views_at" AS "views_at",
      CASE
        WHEN "t65"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t65"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t65"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t65"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t65"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t65"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t65"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t65"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t65"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t65"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t65"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t65"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t65"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t65"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t65"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t65"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t65"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t65"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t65"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t65"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t65"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t65"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t65"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t65"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t65"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t65"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
    FROM (
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
        "t48"."number" AS "number",
        "t48"."day" AS "day",
        "t48"."interpolated" AS "interpolated",
        "t48"."rounded" AS "rounded",
        "t48"."pick" AS "pick",
        "t48"."share" AS "share",
        "t48"."b_at" AS "b_at",
        "t48"."a_at" AS "a_at",
        "t48"."b_told" AS "b_told",
        "t48"."a_told" AS "a_told",
        "t48"."interactions" AS "interactions",
        "t48"."likes_at" AS "likes_at",
        "t48"."comments_at" AS "comments_at",
        "t48"."spread_at" AS "spread_at",
        "t48"."approval_at" AS "approval_at",
        "t48"."views_at" AS "views_at",
        "t63"."b_good" AS "b_good",
        "t63"."b_bad" AS "b_bad",
        "t64"."a_good" AS "a_good",
        "t64"."a_bad" AS "a_bad"
      FROM "aged" AS "t48"
      LEFT OUTER JOIN (
        SELECT
          "t59"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t59"."sign" > CAST(0 AS Int64)
              THEN "t59"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t59"."sign" < CAST(0 AS Int64)
              THEN "t59"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
        FROM (
          SELECT
            "t57"."mood_post" AS "mood_post",
            "t57"."name" AS "name",
            "t57"."count" AS "count",
            "t6"."sign" AS "sign"
          FROM (
            SELECT
              "t53"."mood_post" AS "mood_post",
              "t53"."name" AS "name",
              "t53"."count" AS "count"
            FROM (
              SELECT
                "t51"."mood_post" AS "mood_post",
                "t51"."mood_at" AS "mood_at",
                "t7"."post_id" AS "post_id",
                "t7"."first_seen_at" AS "first_seen_at",
                "t7"."name" AS "name",
                "t7"."count" AS "count"
              FROM (
                SELECT
                  "t47"."post_id" AS "mood_post",
                  "t47"."b_at" AS "mood_at"
                FROM "aged" AS "t47"
                WHERE
                  "t47"."b_told" = CAST(1 AS Int64)
              ) AS "t51"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t53"
            WHERE
              "t53"."mood_post" = "t53"."post_id" AND "t53"."mood_at" = "t53"."first_seen_at"
          ) AS "t57"
          INNER JOIN "mood" AS "t6"
            ON "t57"."name" = "t6"."name"
        ) AS "t59"
        GROUP BY
          "t59"."mood_post"
      ) AS "t63"
        ON "t48"."post_id" = "t63"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t60"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t60"."sign" > CAST(0 AS Int64)
              THEN "t60"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t60"."sign" < CAST(0 AS Int64)
              THEN "t60"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t58"."mood_post" AS "mood_post",
            "t58"."name" AS "name",
            "t58"."count" AS "count",
            "t6"."sign" AS "sign"
          FROM (
            SELECT
              "t54"."mood_post" AS "mood_post",
              "t54"."name" AS "name",
              "t54"."count" AS "count"
            FROM (
              SELECT
                "t52"."mood_post" AS "mood_post",
                "t52"."mood_at" AS "mood_at",
                "t7"."post_id" AS "post_id",
                "t7"."first_seen_at" AS "first_seen_at",
                "t7"."name" AS "name",
                "t7"."count" AS "count"
              FROM (
                SELECT
                  "t47"."post_id" AS "mood_post",
                  "t47"."a_at" AS "mood_at"
                FROM "aged" AS "t47"
                WHERE
                  "t47"."a_told" = CAST(1 AS Int64)
              ) AS "t52"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t54"
            WHERE
              "t54"."mood_post" = "t54"."post_id" AND "t54"."mood_at" = "t54"."first_seen_at"
          ) AS "t58"
          INNER JOIN "mood" AS "t6"
            ON "t58"."name" = "t6"."name"
        ) AS "t60"
        GROUP BY
          "t60"."mood_post"
      ) AS "t64"
        ON "t48"."post_id" = "t64"."mood_post"
    ) AS "t65"
  ) AS "t67"
  LEFT OUTER JOIN (
    SELECT
      "t32"."account_id" AS "span_account",
      "t32"."number" AS "span_number",
      "t32"."later_at" AS "later_at",
      "t32"."later" AS "later",
      "t32"."day_last" AS "day_last",
      "t32"."early_at" AS "early_at",
      "t32"."early" AS "early"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id" AS "account_id",
          "t28"."number" AS "number",
          "t28"."later_at" AS "later_at",
          "t28"."later" AS "later",
          "t28"."day_last" AS "day_last",
          "t28"."seen_at" AS "early_at",
          "t28"."followers" AS "early"
        FROM "t26" AS "t28"
      ) AS "t30"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id" AS "account_id",
          CAST(0 AS Int64) AS "number",
          "t28"."seen_at" AS "later_at",
          "t28"."followers" AS "later",
          "t28"."last" AS "day_last",
          CAST(NULL AS Nullable(Int64)) AS "early_at",
          CAST(NULL AS Nullable(Int64)) AS "early"
        FROM "t26" AS "t28"
        WHERE
          "t28"."number" = CAST(1 AS Int64)
      ) AS "t31"
    ) AS "t32"
  ) AS "t35"
    ON "t67"."account_id" = "t35"."span_account"
    AND "t67"."number" = "t35"."span_number"
) AS "t68"
