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
), "t27" AS (
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
    "t36"."number" AS "number",
    "t36"."day" AS "day",
    MAX(
      CASE
        WHEN (
          COALESCE("t36"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t36"."seen" <= (
            "t36"."published_at" + "t36"."age"
          )
        )
        THEN "t36"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t36"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t36"."seen" <= (
            "t36"."published_at" + "t36"."age"
          )
        )
        THEN "t36"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t32"."number" AS "number",
      "t32"."day" AS "day",
      "t12"."run_post" AS "run_post",
      "t12"."seen" AS "seen",
      "t12"."run_here" AS "run_here"
    FROM (
      SELECT
        "t26"."post_id" AS "post_id",
        "t26"."account_id" AS "account_id",
        "t26"."published_at" AS "published_at",
        "t26"."form" AS "form",
        "t26"."gone" AS "gone",
        "t26"."late" AS "late",
        "t26"."as_of" AS "as_of",
        "t26"."age" AS "age",
        "t26"."current" AS "current",
        "t26"."needs_likes" AS "needs_likes",
        "t26"."needs_comments" AS "needs_comments",
        "t26"."needs_shares" AS "needs_shares",
        "t26"."needs_quotes" AS "needs_quotes",
        "t26"."needs_views" AS "needs_views",
        "t26"."number" AS "number",
        "t26"."at" - (
          "t26"."at" % CAST(86400000 AS Int64)
        ) AS "day"
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
          "t25"."at" AS "at",
          "t25"."turn" AS "turn",
          SUM(CAST(1 AS Int64) - "t25"."turn") OVER (
            PARTITION BY "t25"."account_id"
            ORDER BY "t25"."at" ASC, "t25"."turn" ASC, "t25"."post_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "number"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t20"."id" AS "post_id",
              "t20"."account_id" AS "account_id",
              "t20"."published_at" AS "published_at",
              CASE
                WHEN "t20"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t20"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t20"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t20"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t20"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t20"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t20"."gone_at" <= "t20"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t20"."first_seen_at" - "t20"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t20"."as_of" AS "as_of",
              "t20"."age" AS "age",
              "t20"."current" AS "current",
              "t20"."needs_likes" AS "needs_likes",
              "t20"."needs_comments" AS "needs_comments",
              "t20"."needs_shares" AS "needs_shares",
              "t20"."needs_quotes" AS "needs_quotes",
              "t20"."needs_views" AS "needs_views",
              "t20"."published_at" AS "at",
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
            ) AS "t20"
            WHERE
              "t20"."account_id" = "t20"."account_id_post"
              AND "t20"."first_seen_at" <= "t20"."as_of"
              AND "t20"."kind" <> 'repost'
              AND NOT (
                "t20"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t20"."needs_likes" + "t20"."needs_comments" + "t20"."needs_shares" + "t20"."needs_quotes" + "t20"."needs_views"
              ) > CAST(0 AS Int64)
              AND "t20"."published_at" >= "t20"."window_start"
              AND "t20"."published_at" < "t20"."eligible_until"
          ) AS "t23"
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
        ) AS "t25"
      ) AS "t26"
      WHERE
        "t26"."turn" = CAST(1 AS Int64)
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t4"."post_id" AS "run_post",
        "t4"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t12"
      ON "t32"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t32"."as_of"
      AND "t12"."seen" <= (
        "t32"."published_at" + (
          "t32"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t36"
  GROUP BY
    "t36"."post_id",
    "t36"."account_id",
    "t36"."published_at",
    "t36"."form",
    "t36"."gone",
    "t36"."late",
    "t36"."as_of",
    "t36"."age",
    "t36"."current",
    "t36"."needs_likes",
    "t36"."needs_comments",
    "t36"."needs_shares",
    "t36"."needs_quotes",
    "t36"."needs_views",
    "t36"."number",
    "t36"."day"
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
    "t43"."number" AS "number",
    "t43"."day" AS "day",
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
      "t42"."number" AS "number",
      "t42"."day" AS "day",
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
          FROM "bounded" AS "t39"
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
            ON "t39"."post_id" = "t17"."run_post" AND "t39"."b_at" = "t17"."run_at"
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
            ON "t39"."post_id" = "t18"."run_post" AND "t39"."a_at" = "t18"."run_at"
        ) AS "t40"
      ) AS "t41"
    ) AS "t42"
  ) AS "t43"
), "aged" AS (
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
      "t45"."number" AS "number",
      "t45"."day" AS "day",
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
)
SELECT
  "t69"."account_id" AS "account_id",
  "t69"."published_at" AS "published_at",
  "t69"."post_id" AS "post_id",
  "t69"."form" AS "form",
  "t69"."interactions" AS "interactions",
  "t69"."likes_at" AS "likes_at",
  "t69"."comments_at" AS "comments_at",
  "t69"."spread_at" AS "spread_at",
  "t69"."approval_at" AS "approval_at",
  "t69"."views_at" AS "views_at",
  "t69"."good" AS "good",
  "t69"."bad" AS "bad",
  "t69"."followers" AS "followers",
  "t69"."day_followers" AS "day_followers",
  "t69"."interpolated" AS "interpolated",
  "t69"."rounded" AS "rounded"
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
    "t68"."interpolated" AS "interpolated",
    "t68"."rounded" AS "rounded",
    "t68"."interactions" AS "interactions",
    "t68"."likes_at" AS "likes_at",
    "t68"."comments_at" AS "comments_at",
    "t68"."spread_at" AS "spread_at",
    "t68"."approval_at" AS "approval_at",
    "t68"."views_at" AS "views_at",
    "t68"."good" AS "good",
    "t68"."bad" AS "bad",
    CASE
      WHEN CASE
        WHEN (
          "t68"."published_at" - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t68"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END > CAST(0 AS Int64)
      THEN CASE
        WHEN (
          "t68"."published_at" - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t68"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN "t35"."later"
        ELSE CAST(NULL AS Nullable(Int64))
      END
      ELSE CAST(NULL AS Nullable(Int64))
    END AS "followers",
    CASE
      WHEN (
        "t68"."published_at" - "t35"."early_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN (
        "t35"."later_at" - "t68"."published_at"
      ) <= CAST(604800000 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "after",
    CASE
      WHEN "t35"."later_at" <= (
        "t68"."day" + CAST(86399999 AS Int64)
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
              "t68"."day" + CAST(86399999 AS Int64)
            ) - "t35"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t68"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END > CAST(0 AS Int64)
        THEN CASE
          WHEN (
            (
              "t68"."day" + CAST(86399999 AS Int64)
            ) - "t35"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t68"."day" + CAST(86399999 AS Int64)
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
        "t68"."day" + CAST(86399999 AS Int64)
      )
      THEN CAST(0 AS Int64)
      ELSE CASE
        WHEN (
          (
            "t68"."day" + CAST(86399999 AS Int64)
          ) - "t35"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(0 AS Int64)
        WHEN (
          "t35"."later_at" - (
            "t68"."day" + CAST(86399999 AS Int64)
          )
        ) <= CAST(604800000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END
    END AS "day_after"
  FROM (
    SELECT
      "t66"."post_id" AS "post_id",
      "t66"."account_id" AS "account_id",
      "t66"."published_at" AS "published_at",
      "t66"."form" AS "form",
      "t66"."gone" AS "gone",
      "t66"."late" AS "late",
      "t66"."as_of" AS "as_of",
      "t66"."age" AS "age",
      "t66"."current" AS "current",
      "t66"."needs_likes" AS "needs_likes",
      "t66"."needs_comments" AS "needs_comments",
      "t66"."needs_shares" AS "needs_shares",
      "t66"."needs_quotes" AS "needs_quotes",
      "t66"."needs_views" AS "needs_views",
      "t66"."number" AS "number",
      "t66"."day" AS "day",
      "t66"."interpolated" AS "interpolated",
      "t66"."rounded" AS "rounded",
      "t66"."interactions" AS "interactions",
      "t66"."likes_at" AS "likes_at",
      "t66"."comments_at" AS "comments_at",
      "t66"."spread_at" AS "spread_at",
      "t66"."approval_at" AS "approval_at",
      "t66"."views_at" AS "views_at",
      CASE
        WHEN "t66"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t66"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t66"."b_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t66"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t66"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t66"."a_good", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t66"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t66"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t66"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t66"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t66"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t66"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t66"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "good",
      CASE
        WHEN "t66"."pick" = CAST(1 AS Int64)
        THEN CAST(CASE
          WHEN "t66"."b_told" = CAST(1 AS Int64)
          THEN COALESCE("t66"."b_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t66"."pick" = CAST(2 AS Int64)
        THEN CAST(CASE
          WHEN "t66"."a_told" = CAST(1 AS Int64)
          THEN COALESCE("t66"."a_bad", CAST(0 AS Int64))
          ELSE CAST(NULL AS Nullable(Int64))
        END AS Nullable(Float64))
        WHEN "t66"."pick" = CAST(3 AS Int64)
        THEN (
          CAST(CASE
            WHEN "t66"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t66"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * (
            1.0 - "t66"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t66"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t66"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64)) * "t66"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "bad"
    FROM (
      SELECT
        "t49"."post_id" AS "post_id",
        "t49"."account_id" AS "account_id",
        "t49"."published_at" AS "published_at",
        "t49"."form" AS "form",
        "t49"."gone" AS "gone",
        "t49"."late" AS "late",
        "t49"."as_of" AS "as_of",
        "t49"."age" AS "age",
        "t49"."current" AS "current",
        "t49"."needs_likes" AS "needs_likes",
        "t49"."needs_comments" AS "needs_comments",
        "t49"."needs_shares" AS "needs_shares",
        "t49"."needs_quotes" AS "needs_quotes",
        "t49"."needs_views" AS "needs_views",
        "t49"."number" AS "number",
        "t49"."day" AS "day",
        "t49"."interpolated" AS "interpolated",
        "t49"."rounded" AS "rounded",
        "t49"."pick" AS "pick",
        "t49"."share" AS "share",
        "t49"."b_at" AS "b_at",
        "t49"."a_at" AS "a_at",
        "t49"."b_told" AS "b_told",
        "t49"."a_told" AS "a_told",
        "t49"."interactions" AS "interactions",
        "t49"."likes_at" AS "likes_at",
        "t49"."comments_at" AS "comments_at",
        "t49"."spread_at" AS "spread_at",
        "t49"."approval_at" AS "approval_at",
        "t49"."views_at" AS "views_at",
        "t64"."b_good" AS "b_good",
        "t64"."b_bad" AS "b_bad",
        "t65"."a_good" AS "a_good",
        "t65"."a_bad" AS "a_bad"
      FROM "aged" AS "t49"
      LEFT OUTER JOIN (
        SELECT
          "t60"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t60"."sign" > CAST(0 AS Int64)
              THEN "t60"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_good",
          SUM(
            CASE
              WHEN "t60"."sign" < CAST(0 AS Int64)
              THEN "t60"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "b_bad"
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
                  "t48"."post_id" AS "mood_post",
                  "t48"."b_at" AS "mood_at"
                FROM "aged" AS "t48"
                WHERE
                  "t48"."b_told" = CAST(1 AS Int64)
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
        ON "t49"."post_id" = "t64"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t61"."mood_post" AS "mood_post",
          SUM(
            CASE
              WHEN "t61"."sign" > CAST(0 AS Int64)
              THEN "t61"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_good",
          SUM(
            CASE
              WHEN "t61"."sign" < CAST(0 AS Int64)
              THEN "t61"."count"
              ELSE CAST(NULL AS Nullable(Int64))
            END
          ) AS "a_bad"
        FROM (
          SELECT
            "t59"."mood_post" AS "mood_post",
            "t59"."name" AS "name",
            "t59"."count" AS "count",
            "t6"."sign" AS "sign"
          FROM (
            SELECT
              "t55"."mood_post" AS "mood_post",
              "t55"."name" AS "name",
              "t55"."count" AS "count"
            FROM (
              SELECT
                "t53"."mood_post" AS "mood_post",
                "t53"."mood_at" AS "mood_at",
                "t7"."post_id" AS "post_id",
                "t7"."first_seen_at" AS "first_seen_at",
                "t7"."name" AS "name",
                "t7"."count" AS "count"
              FROM (
                SELECT
                  "t48"."post_id" AS "mood_post",
                  "t48"."a_at" AS "mood_at"
                FROM "aged" AS "t48"
                WHERE
                  "t48"."a_told" = CAST(1 AS Int64)
              ) AS "t53"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t55"
            WHERE
              "t55"."mood_post" = "t55"."post_id" AND "t55"."mood_at" = "t55"."first_seen_at"
          ) AS "t59"
          INNER JOIN "mood" AS "t6"
            ON "t59"."name" = "t6"."name"
        ) AS "t61"
        GROUP BY
          "t61"."mood_post"
      ) AS "t65"
        ON "t49"."post_id" = "t65"."mood_post"
    ) AS "t66"
  ) AS "t68"
  LEFT OUTER JOIN (
    SELECT
      "t33"."account_id" AS "span_account",
      "t33"."number" AS "span_number",
      "t33"."later_at" AS "later_at",
      "t33"."later" AS "later",
      "t33"."day_last" AS "day_last",
      "t33"."early_at" AS "early_at",
      "t33"."early" AS "early"
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
        FROM "t27" AS "t28"
      ) AS "t29"
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
        FROM "t27" AS "t28"
        WHERE
          "t28"."number" = CAST(1 AS Int64)
      ) AS "t31"
    ) AS "t33"
  ) AS "t35"
    ON "t68"."account_id" = "t35"."span_account"
    AND "t68"."number" = "t35"."span_number"
) AS "t69"
