WITH "t21" AS (
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
    "t11"."seen_at" AS "seen_at",
    "t11"."followers" AS "followers",
    "t11"."posts_total" AS "posts_total",
    "t11"."precision" AS "precision"
  FROM "subject" AS "t8"
  INNER JOIN "audience_snapshot" AS "t11"
    ON "t8"."account_id" = "t11"."account_id"
), "t37" AS (
  SELECT
    "t33"."account_id" AS "account_id",
    "t33"."seen_at" AS "seen_at",
    "t33"."followers" AS "followers",
    "t33"."window_start" AS "window_start",
    "t33"."window_end" AS "window_end",
    "t33"."day" AS "day",
    "t33"."last" AS "last",
    (
      CAST(ROW_NUMBER() OVER (
        PARTITION BY "t33"."account_id"
        ORDER BY "t33"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS Int64) - CAST(1 AS Int64)
    ) + CAST(1 AS Int64) AS "number",
    leadInFrame("t33"."seen_at") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    leadInFrame("t33"."followers") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    leadInFrame("t33"."last") OVER (
      PARTITION BY "t33"."account_id"
      ORDER BY "t33"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t28"."account_id" AS "account_id",
      "t28"."seen_at" AS "seen_at",
      "t28"."followers" AS "followers",
      "t28"."window_start" AS "window_start",
      "t28"."window_end" AS "window_end",
      "t28"."day" AS "day",
      FIRST_VALUE("t28"."followers") OVER (
        PARTITION BY "t28"."account_id", "t28"."day"
        ORDER BY "t28"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t24"."account_id" AS "account_id",
        "t24"."seen_at" AS "seen_at",
        "t24"."followers" AS "followers",
        "t24"."window_start" AS "window_start",
        "t24"."window_end" AS "window_end",
        "t24"."seen_at" - (
          "t24"."seen_at" % CAST(86400000 AS Int64)
        ) AS "day"
      FROM "t21" AS "t24"
      WHERE
        isNotNull("t24"."followers")
        AND "t24"."seen_at" <= "t24"."as_of"
        AND "t24"."seen_at" >= (
          "t24"."window_start" - CAST(604800000 AS Int64)
        )
        AND "t24"."seen_at" < (
          "t24"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
        )
    ) AS "t28"
  ) AS "t33"
), "bounded" AS (
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
    "t50"."number" AS "number",
    "t50"."day" AS "day",
    MAX(
      CASE
        WHEN (
          COALESCE("t50"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t50"."seen" <= (
            "t50"."published_at" + "t50"."age"
          )
        )
        THEN "t50"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t50"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t50"."seen" <= (
            "t50"."published_at" + "t50"."age"
          )
        )
        THEN "t50"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t16"."run_post" AS "run_post",
      "t16"."seen" AS "seen",
      "t16"."run_here" AS "run_here"
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
        "t35"."at" - (
          "t35"."at" % CAST(86400000 AS Int64)
        ) AS "day"
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
          "t34"."at" AS "at",
          "t34"."turn" AS "turn",
          SUM(CAST(1 AS Int64) - "t34"."turn") OVER (
            PARTITION BY "t34"."account_id"
            ORDER BY "t34"."at" ASC, "t34"."turn" ASC, "t34"."post_id" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "number"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t25"."id" AS "post_id",
              "t25"."account_id" AS "account_id",
              "t25"."published_at" AS "published_at",
              CASE
                WHEN "t25"."format" = 'text'
                THEN CAST(0 AS Int64)
                WHEN "t25"."format" = 'link'
                THEN CAST(1 AS Int64)
                WHEN "t25"."format" = 'image'
                THEN CAST(2 AS Int64)
                WHEN "t25"."format" = 'video'
                THEN CAST(3 AS Int64)
                WHEN "t25"."format" = 'poll'
                THEN CAST(4 AS Int64)
                WHEN "t25"."format" = 'live'
                THEN CAST(5 AS Int64)
                ELSE -CAST(1 AS Int64)
              END AS "form",
              CASE
                WHEN "t25"."gone_at" <= "t25"."as_of"
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "gone",
              CASE
                WHEN (
                  "t25"."first_seen_at" - "t25"."published_at"
                ) > CAST(86400000 AS Int64)
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "late",
              "t25"."as_of" AS "as_of",
              "t25"."age" AS "age",
              "t25"."current" AS "current",
              "t25"."needs_likes" AS "needs_likes",
              "t25"."needs_comments" AS "needs_comments",
              "t25"."needs_shares" AS "needs_shares",
              "t25"."needs_quotes" AS "needs_quotes",
              "t25"."needs_views" AS "needs_views",
              "t25"."published_at" AS "at",
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
                "t17"."id" AS "id",
                "t17"."account_id_post" AS "account_id_post",
                "t17"."kind" AS "kind",
                "t17"."published_at" AS "published_at",
                "t17"."flags" AS "flags",
                "t17"."reply_to_own" AS "reply_to_own",
                "t17"."first_seen_at" AS "first_seen_at",
                "t17"."gone_at" AS "gone_at",
                "t17"."format" AS "format",
                "t17"."asks" AS "asks",
                "t17"."letters" AS "letters",
                "t17"."detected_language" AS "detected_language",
                "t17"."described_by" AS "described_by"
              FROM "subject" AS "t8"
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
              ) AS "t17"
                ON "t8"."account_id" = "t17"."account_id_post"
            ) AS "t25"
            WHERE
              "t25"."account_id" = "t25"."account_id_post"
              AND "t25"."first_seen_at" <= "t25"."as_of"
              AND "t25"."kind" <> 'repost'
              AND NOT (
                "t25"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t25"."needs_likes" + "t25"."needs_comments" + "t25"."needs_shares" + "t25"."needs_quotes" + "t25"."needs_views"
              ) > CAST(0 AS Int64)
              AND "t25"."published_at" >= "t25"."window_start"
              AND "t25"."published_at" < "t25"."eligible_until"
          ) AS "t30"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              CAST(NULL AS Nullable(Int64)) AS "post_id",
              "t24"."account_id" AS "account_id",
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
              "t24"."seen_at" AS "at",
              CAST(0 AS Int64) AS "turn"
            FROM "t21" AS "t24"
            WHERE
              isNotNull("t24"."followers")
              AND "t24"."seen_at" <= "t24"."as_of"
              AND "t24"."seen_at" >= (
                "t24"."window_start" - CAST(604800000 AS Int64)
              )
              AND "t24"."seen_at" < (
                "t24"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
              )
          ) AS "t29"
        ) AS "t34"
      ) AS "t35"
      WHERE
        "t35"."turn" = CAST(1 AS Int64)
    ) AS "t45"
    LEFT OUTER JOIN (
      SELECT
        "t6"."post_id" AS "run_post",
        "t6"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t16"
      ON "t45"."post_id" = "t16"."run_post"
      AND "t16"."seen" <= "t45"."as_of"
      AND "t16"."seen" <= (
        "t45"."published_at" + (
          "t45"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t50"
  GROUP BY
    "t50"."post_id",
    "t50"."account_id",
    "t50"."published_at",
    "t50"."form",
    "t50"."gone",
    "t50"."late",
    "t50"."as_of",
    "t50"."age",
    "t50"."current",
    "t50"."needs_likes",
    "t50"."needs_comments",
    "t50"."needs_shares",
    "t50"."needs_quotes",
    "t50"."needs_views",
    "t50"."number",
    "t50"."day"
), "picked" AS (
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
    "t57"."b_at" AS "b_at",
    "t57"."a_at" AS "a_at",
    "t57"."b_precision" AS "b_precision",
    "t57"."b_likes" AS "b_likes",
    "t57"."b_comments" AS "b_comments",
    "t57"."b_shares" AS "b_shares",
    "t57"."b_quotes" AS "b_quotes",
    "t57"."b_views" AS "b_views",
    "t57"."b_told" AS "b_told",
    "t57"."a_precision" AS "a_precision",
    "t57"."a_likes" AS "a_likes",
    "t57"."a_comments" AS "a_comments",
    "t57"."a_shares" AS "a_shares",
    "t57"."a_quotes" AS "a_quotes",
    "t57"."a_views" AS "a_views",
    "t57"."a_told" AS "a_told",
    "t57"."share" AS "share",
    CASE
      WHEN "t57"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t57"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t57"."choice"
    END AS "pick",
    CASE
      WHEN "t57"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t56"."number" AS "number",
      "t56"."day" AS "day",
      "t56"."b_at" AS "b_at",
      "t56"."a_at" AS "a_at",
      "t56"."b_last_seen_at" AS "b_last_seen_at",
      "t56"."b_precision" AS "b_precision",
      "t56"."b_likes" AS "b_likes",
      "t56"."b_comments" AS "b_comments",
      "t56"."b_shares" AS "b_shares",
      "t56"."b_quotes" AS "b_quotes",
      "t56"."b_views" AS "b_views",
      "t56"."b_told" AS "b_told",
      "t56"."a_last_seen_at" AS "a_last_seen_at",
      "t56"."a_precision" AS "a_precision",
      "t56"."a_likes" AS "a_likes",
      "t56"."a_comments" AS "a_comments",
      "t56"."a_shares" AS "a_shares",
      "t56"."a_quotes" AS "a_quotes",
      "t56"."a_views" AS "a_views",
      "t56"."a_told" AS "a_told",
      "t56"."b_first" AS "b_first",
      "t56"."a_first" AS "a_first",
      "t56"."b_last" AS "b_last",
      "t56"."over" AS "over",
      "t56"."b_age" AS "b_age",
      "t56"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t56"."age" - "t56"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t56"."age"
        )
        AND (
          (
            (
              "t56"."a_age" - "t56"."age"
            ) * CAST(20 AS Int64)
          ) <= "t56"."age"
        )
        AND (
          (
            "t56"."age" - "t56"."b_age"
          ) <= (
            "t56"."a_age" - "t56"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t56"."a_age" - "t56"."age"
          ) * CAST(20 AS Int64)
        ) <= "t56"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t56"."age" - "t56"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t56"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t56"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t56"."a_age" <= (
            "t56"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t56"."age" - "t56"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t56"."a_age" - "t56"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t56"."a_age" - "t56"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t55"."b_at" AS "b_at",
        "t55"."a_at" AS "a_at",
        "t55"."b_last_seen_at" AS "b_last_seen_at",
        "t55"."b_precision" AS "b_precision",
        "t55"."b_likes" AS "b_likes",
        "t55"."b_comments" AS "b_comments",
        "t55"."b_shares" AS "b_shares",
        "t55"."b_quotes" AS "b_quotes",
        "t55"."b_views" AS "b_views",
        "t55"."b_told" AS "b_told",
        "t55"."a_last_seen_at" AS "a_last_seen_at",
        "t55"."a_precision" AS "a_precision",
        "t55"."a_likes" AS "a_likes",
        "t55"."a_comments" AS "a_comments",
        "t55"."a_shares" AS "a_shares",
        "t55"."a_quotes" AS "a_quotes",
        "t55"."a_views" AS "a_views",
        "t55"."a_told" AS "a_told",
        "t55"."b_first" AS "b_first",
        "t55"."a_first" AS "a_first",
        "t55"."b_last" AS "b_last",
        "t55"."over" AS "over",
        CASE
          WHEN "t55"."over" = CAST(1 AS Int64)
          THEN "t55"."b_first"
          ELSE "t55"."b_last"
        END AS "b_age",
        CASE
          WHEN "t55"."over" = CAST(1 AS Int64)
          THEN "t55"."b_last"
          ELSE "t55"."a_first"
        END AS "a_age"
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
          "t54"."b_at" - "t54"."published_at" AS "b_first",
          "t54"."a_at" - "t54"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t54"."b_at")
            THEN CASE
              WHEN "t54"."b_last_seen_at" < "t54"."as_of"
              THEN "t54"."b_last_seen_at"
              ELSE "t54"."as_of"
            END - "t54"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t54"."b_at")
              THEN CASE
                WHEN "t54"."b_last_seen_at" < "t54"."as_of"
                THEN "t54"."b_last_seen_at"
                ELSE "t54"."as_of"
              END - "t54"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t54"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t22"."b_last_seen_at" AS "b_last_seen_at",
            "t22"."b_precision" AS "b_precision",
            "t22"."b_likes" AS "b_likes",
            "t22"."b_comments" AS "b_comments",
            "t22"."b_shares" AS "b_shares",
            "t22"."b_quotes" AS "b_quotes",
            "t22"."b_views" AS "b_views",
            "t22"."b_told" AS "b_told",
            "t23"."a_last_seen_at" AS "a_last_seen_at",
            "t23"."a_precision" AS "a_precision",
            "t23"."a_likes" AS "a_likes",
            "t23"."a_comments" AS "a_comments",
            "t23"."a_shares" AS "a_shares",
            "t23"."a_quotes" AS "a_quotes",
            "t23"."a_views" AS "a_views",
            "t23"."a_told" AS "a_told"
          FROM "bounded" AS "t53"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "run_at",
              "t6"."last_seen_at" AS "b_last_seen_at",
              "t6"."precision" AS "b_precision",
              "t6"."likes" AS "b_likes",
              "t6"."comments" AS "b_comments",
              "t6"."shares" AS "b_shares",
              "t6"."quotes" AS "b_quotes",
              "t6"."views" AS "b_views",
              CASE
                WHEN isNotNull("t6"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t22"
            ON "t53"."post_id" = "t22"."run_post" AND "t53"."b_at" = "t22"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "run_at",
              "t6"."last_seen_at" AS "a_last_seen_at",
              "t6"."precision" AS "a_precision",
              "t6"."likes" AS "a_likes",
              "t6"."comments" AS "a_comments",
              "t6"."shares" AS "a_shares",
              "t6"."quotes" AS "a_quotes",
              "t6"."views" AS "a_views",
              CASE
                WHEN isNotNull("t6"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t23"
            ON "t53"."post_id" = "t23"."run_post" AND "t53"."a_at" = "t23"."run_at"
        ) AS "t54"
      ) AS "t55"
    ) AS "t56"
  ) AS "t57"
), "aged" AS (
  SELECT
    "t60"."post_id" AS "post_id",
    "t60"."account_id" AS "account_id",
    "t60"."published_at" AS "published_at",
    "t60"."form" AS "form",
    "t60"."gone" AS "gone",
    "t60"."late" AS "late",
    "t60"."as_of" AS "as_of",
    "t60"."age" AS "age",
    "t60"."current" AS "current",
    "t60"."needs_likes" AS "needs_likes",
    "t60"."needs_comments" AS "needs_comments",
    "t60"."needs_shares" AS "needs_shares",
    "t60"."needs_quotes" AS "needs_quotes",
    "t60"."needs_views" AS "needs_views",
    "t60"."number" AS "number",
    "t60"."day" AS "day",
    "t60"."interpolated" AS "interpolated",
    "t60"."rounded" AS "rounded",
    "t60"."pick" AS "pick",
    "t60"."share" AS "share",
    "t60"."b_at" AS "b_at",
    "t60"."a_at" AS "a_at",
    "t60"."b_told" AS "b_told",
    "t60"."a_told" AS "a_told",
    CASE
      WHEN (
        "t60"."needs_likes" + "t60"."needs_comments" + "t60"."needs_shares" + "t60"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_likes" = CAST(1 AS Int64)
        THEN "t60"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t60"."needs_comments" = CAST(1 AS Int64)
        THEN "t60"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t60"."needs_shares" = CAST(1 AS Int64)
        THEN "t60"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t60"."needs_quotes" = CAST(1 AS Int64)
        THEN "t60"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t60"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_likes" = CAST(1 AS Int64)
        THEN "t60"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t60"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_comments" = CAST(1 AS Int64)
        THEN "t60"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t60"."needs_shares" + "t60"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_shares" = CAST(1 AS Int64)
        THEN "t60"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t60"."needs_quotes" = CAST(1 AS Int64)
        THEN "t60"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t60"."needs_likes" + "t60"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_likes" = CAST(1 AS Int64)
        THEN "t60"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t60"."needs_shares" = CAST(1 AS Int64)
        THEN "t60"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t60"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t60"."needs_views" = CAST(1 AS Int64)
        THEN "t60"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
  FROM (
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
      CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CAST("t59"."b_likes" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CAST("t59"."a_likes" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t59"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t59"."share"
          )
        ) + (
          CAST("t59"."a_likes" AS Nullable(Float64)) * "t59"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CAST("t59"."b_comments" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CAST("t59"."a_comments" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t59"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t59"."share"
          )
        ) + (
          CAST("t59"."a_comments" AS Nullable(Float64)) * "t59"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CAST("t59"."b_shares" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CAST("t59"."a_shares" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t59"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t59"."share"
          )
        ) + (
          CAST("t59"."a_shares" AS Nullable(Float64)) * "t59"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CAST("t59"."b_quotes" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CAST("t59"."a_quotes" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t59"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t59"."share"
          )
        ) + (
          CAST("t59"."a_quotes" AS Nullable(Float64)) * "t59"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CAST("t59"."b_views" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CAST("t59"."a_views" AS Nullable(Float64))
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t59"."b_views" AS Nullable(Float64)) * (
            1.0 - "t59"."share"
          )
        ) + (
          CAST("t59"."a_views" AS Nullable(Float64)) * "t59"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      CAST("t59"."interpolated" AS Nullable(Int64)) AS "interpolated",
      CAST(CASE
        WHEN "t59"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t59"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t59"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t59"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t59"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t59"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t59"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS Nullable(Int64)) AS "rounded",
      CAST("t59"."pick" AS Nullable(Int64)) AS "pick",
      "t59"."share" AS "share",
      "t59"."b_at" AS "b_at",
      "t59"."a_at" AS "a_at",
      COALESCE(CAST("t59"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
      COALESCE(CAST("t59"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
    FROM "picked" AS "t59"
  ) AS "t60"
), "placed" AS (
  SELECT
    "t83"."post_id" AS "post_id",
    "t83"."account_id" AS "account_id",
    "t83"."published_at" AS "published_at",
    "t83"."form" AS "form",
    "t83"."gone" AS "gone",
    "t83"."late" AS "late",
    "t83"."as_of" AS "as_of",
    "t83"."age" AS "age",
    "t83"."current" AS "current",
    "t83"."needs_likes" AS "needs_likes",
    "t83"."needs_comments" AS "needs_comments",
    "t83"."needs_shares" AS "needs_shares",
    "t83"."needs_quotes" AS "needs_quotes",
    "t83"."needs_views" AS "needs_views",
    "t83"."number" AS "number",
    "t83"."day" AS "day",
    "t83"."interpolated" AS "interpolated",
    "t83"."rounded" AS "rounded",
    "t83"."interactions" AS "interactions",
    "t83"."likes_at" AS "likes_at",
    "t83"."comments_at" AS "comments_at",
    "t83"."spread_at" AS "spread_at",
    "t83"."approval_at" AS "approval_at",
    "t83"."views_at" AS "views_at",
    "t83"."good" AS "good",
    "t83"."bad" AS "bad",
    "t83"."followers" AS "followers",
    "t83"."after" AS "after",
    "t83"."day_followers" AS "day_followers",
    "t83"."day_after" AS "day_after",
    "t83"."interactions" / CAST("t83"."followers" AS Nullable(Float64)) AS "rate",
    "t83"."views_at" / CAST("t83"."followers" AS Nullable(Float64)) AS "view_rate",
    CASE
      WHEN isNotNull("t83"."interactions") AND (
        "t83"."views_at" > CAST(0 AS Int64)
      )
      THEN "t83"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END / CASE
      WHEN isNotNull("t83"."interactions") AND (
        "t83"."views_at" > CAST(0 AS Int64)
      )
      THEN "t83"."views_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "view_share",
    "t83"."interactions" / CAST("t83"."day_followers" AS Nullable(Float64)) AS "day_rate"
  FROM (
    SELECT
      "t82"."post_id" AS "post_id",
      "t82"."account_id" AS "account_id",
      "t82"."published_at" AS "published_at",
      "t82"."form" AS "form",
      "t82"."gone" AS "gone",
      "t82"."late" AS "late",
      "t82"."as_of" AS "as_of",
      "t82"."age" AS "age",
      "t82"."current" AS "current",
      "t82"."needs_likes" AS "needs_likes",
      "t82"."needs_comments" AS "needs_comments",
      "t82"."needs_shares" AS "needs_shares",
      "t82"."needs_quotes" AS "needs_quotes",
      "t82"."needs_views" AS "needs_views",
      "t82"."number" AS "number",
      "t82"."day" AS "day",
      "t82"."interpolated" AS "interpolated",
      "t82"."rounded" AS "rounded",
      "t82"."interactions" AS "interactions",
      "t82"."likes_at" AS "likes_at",
      "t82"."comments_at" AS "comments_at",
      "t82"."spread_at" AS "spread_at",
      "t82"."approval_at" AS "approval_at",
      "t82"."views_at" AS "views_at",
      "t82"."good" AS "good",
      "t82"."bad" AS "bad",
      CASE
        WHEN CASE
          WHEN (
            "t82"."published_at" - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t82"."published_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END > CAST(0 AS Int64)
        THEN CASE
          WHEN (
            "t82"."published_at" - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."early"
          WHEN (
            "t49"."later_at" - "t82"."published_at"
          ) <= CAST(604800000 AS Int64)
          THEN "t49"."later"
          ELSE CAST(NULL AS Nullable(Int64))
        END
        ELSE CAST(NULL AS Nullable(Int64))
      END AS "followers",
      CASE
        WHEN (
          "t82"."published_at" - "t49"."early_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(0 AS Int64)
        WHEN (
          "t49"."later_at" - "t82"."published_at"
        ) <= CAST(604800000 AS Int64)
        THEN CAST(1 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "after",
      CASE
        WHEN "t49"."later_at" <= (
          "t82"."day" + CAST(86399999 AS Int64)
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
                "t82"."day" + CAST(86399999 AS Int64)
              ) - "t49"."early_at"
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t82"."day" + CAST(86399999 AS Int64)
              )
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."later"
            ELSE CAST(NULL AS Nullable(Int64))
          END > CAST(0 AS Int64)
          THEN CASE
            WHEN (
              (
                "t82"."day" + CAST(86399999 AS Int64)
              ) - "t49"."early_at"
            ) <= CAST(604800000 AS Int64)
            THEN "t49"."early"
            WHEN (
              "t49"."later_at" - (
                "t82"."day" + CAST(86399999 AS Int64)
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
          "t82"."day" + CAST(86399999 AS Int64)
        )
        THEN CAST(0 AS Int64)
        ELSE CASE
          WHEN (
            (
              "t82"."day" + CAST(86399999 AS Int64)
            ) - "t49"."early_at"
          ) <= CAST(604800000 AS Int64)
          THEN CAST(0 AS Int64)
          WHEN (
            "t49"."later_at" - (
              "t82"."day" + CAST(86399999 AS Int64)
            )
          ) <= CAST(604800000 AS Int64)
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
      END AS "day_after"
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
        "t80"."number" AS "number",
        "t80"."day" AS "day",
        "t80"."interpolated" AS "interpolated",
        "t80"."rounded" AS "rounded",
        "t80"."interactions" AS "interactions",
        "t80"."likes_at" AS "likes_at",
        "t80"."comments_at" AS "comments_at",
        "t80"."spread_at" AS "spread_at",
        "t80"."approval_at" AS "approval_at",
        "t80"."views_at" AS "views_at",
        CASE
          WHEN "t80"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t80"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t80"."b_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t80"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t80"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t80"."a_good", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t80"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t80"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t80"."b_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t80"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t80"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t80"."a_good", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t80"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "good",
        CASE
          WHEN "t80"."pick" = CAST(1 AS Int64)
          THEN CAST(CASE
            WHEN "t80"."b_told" = CAST(1 AS Int64)
            THEN COALESCE("t80"."b_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t80"."pick" = CAST(2 AS Int64)
          THEN CAST(CASE
            WHEN "t80"."a_told" = CAST(1 AS Int64)
            THEN COALESCE("t80"."a_bad", CAST(0 AS Int64))
            ELSE CAST(NULL AS Nullable(Int64))
          END AS Nullable(Float64))
          WHEN "t80"."pick" = CAST(3 AS Int64)
          THEN (
            CAST(CASE
              WHEN "t80"."b_told" = CAST(1 AS Int64)
              THEN COALESCE("t80"."b_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * (
              1.0 - "t80"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t80"."a_told" = CAST(1 AS Int64)
              THEN COALESCE("t80"."a_bad", CAST(0 AS Int64))
              ELSE CAST(NULL AS Nullable(Int64))
            END AS Nullable(Float64)) * "t80"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "bad"
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
          "t63"."number" AS "number",
          "t63"."day" AS "day",
          "t63"."interpolated" AS "interpolated",
          "t63"."rounded" AS "rounded",
          "t63"."pick" AS "pick",
          "t63"."share" AS "share",
          "t63"."b_at" AS "b_at",
          "t63"."a_at" AS "a_at",
          "t63"."b_told" AS "b_told",
          "t63"."a_told" AS "a_told",
          "t63"."interactions" AS "interactions",
          "t63"."likes_at" AS "likes_at",
          "t63"."comments_at" AS "comments_at",
          "t63"."spread_at" AS "spread_at",
          "t63"."approval_at" AS "approval_at",
          "t63"."views_at" AS "views_at",
          "t78"."b_good" AS "b_good",
          "t78"."b_bad" AS "b_bad",
          "t79"."a_good" AS "a_good",
          "t79"."a_bad" AS "a_bad"
        FROM "aged" AS "t63"
        LEFT OUTER JOIN (
          SELECT
            "t74"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t74"."sign" > CAST(0 AS Int64)
                THEN "t74"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_good",
            SUM(
              CASE
                WHEN "t74"."sign" < CAST(0 AS Int64)
                THEN "t74"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "b_bad"
          FROM (
            SELECT
              "t72"."mood_post" AS "mood_post",
              "t72"."name" AS "name",
              "t72"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t68"."mood_post" AS "mood_post",
                "t68"."name" AS "name",
                "t68"."count" AS "count"
              FROM (
                SELECT
                  "t66"."mood_post" AS "mood_post",
                  "t66"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t62"."post_id" AS "mood_post",
                    "t62"."b_at" AS "mood_at"
                  FROM "aged" AS "t62"
                  WHERE
                    "t62"."b_told" = CAST(1 AS Int64)
                ) AS "t66"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t68"
              WHERE
                "t68"."mood_post" = "t68"."post_id" AND "t68"."mood_at" = "t68"."first_seen_at"
            ) AS "t72"
            INNER JOIN "mood" AS "t12"
              ON "t72"."name" = "t12"."name"
          ) AS "t74"
          GROUP BY
            "t74"."mood_post"
        ) AS "t78"
          ON "t63"."post_id" = "t78"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t75"."mood_post" AS "mood_post",
            SUM(
              CASE
                WHEN "t75"."sign" > CAST(0 AS Int64)
                THEN "t75"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_good",
            SUM(
              CASE
                WHEN "t75"."sign" < CAST(0 AS Int64)
                THEN "t75"."count"
                ELSE CAST(NULL AS Nullable(Int64))
              END
            ) AS "a_bad"
          FROM (
            SELECT
              "t73"."mood_post" AS "mood_post",
              "t73"."name" AS "name",
              "t73"."count" AS "count",
              "t12"."sign" AS "sign"
            FROM (
              SELECT
                "t69"."mood_post" AS "mood_post",
                "t69"."name" AS "name",
                "t69"."count" AS "count"
              FROM (
                SELECT
                  "t67"."mood_post" AS "mood_post",
                  "t67"."mood_at" AS "mood_at",
                  "t13"."post_id" AS "post_id",
                  "t13"."first_seen_at" AS "first_seen_at",
                  "t13"."name" AS "name",
                  "t13"."count" AS "count"
                FROM (
                  SELECT
                    "t62"."post_id" AS "mood_post",
                    "t62"."a_at" AS "mood_at"
                  FROM "aged" AS "t62"
                  WHERE
                    "t62"."a_told" = CAST(1 AS Int64)
                ) AS "t67"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t69"
              WHERE
                "t69"."mood_post" = "t69"."post_id" AND "t69"."mood_at" = "t69"."first_seen_at"
            ) AS "t73"
            INNER JOIN "mood" AS "t12"
              ON "t73"."name" = "t12"."name"
          ) AS "t75"
          GROUP BY
            "t75"."mood_post"
        ) AS "t79"
          ON "t63"."post_id" = "t79"."mood_post"
      ) AS "t80"
    ) AS "t82"
    LEFT OUTER JOIN (
      SELECT
        "t47"."account_id" AS "span_account",
        "t47"."number" AS "span_number",
        "t47"."later_at" AS "later_at",
        "t47"."later" AS "later",
        "t47"."day_last" AS "day_last",
        "t47"."early_at" AS "early_at",
        "t47"."early" AS "early"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t38"."account_id" AS "account_id",
            "t38"."number" AS "number",
            "t38"."later_at" AS "later_at",
            "t38"."later" AS "later",
            "t38"."day_last" AS "day_last",
            "t38"."seen_at" AS "early_at",
            "t38"."followers" AS "early"
          FROM "t37" AS "t38"
        ) AS "t41"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t38"."account_id" AS "account_id",
            CAST(0 AS Int64) AS "number",
            "t38"."seen_at" AS "later_at",
            "t38"."followers" AS "later",
            "t38"."last" AS "day_last",
            CAST(NULL AS Nullable(Int64)) AS "early_at",
            CAST(NULL AS Nullable(Int64)) AS "early"
          FROM "t37" AS "t38"
          WHERE
            "t38"."number" = CAST(1 AS Int64)
        ) AS "t44"
      ) AS "t47"
    ) AS "t49"
      ON "t82"."account_id" = "t49"."span_account"
      AND "t82"."number" = "t49"."span_number"
  ) AS "t83"
)
SELECT
  "t100"."account_id" AS "account_id",
  CAST(COUNT("t100"."post_id") AS Int64) AS "eligible",
  MAX("t100"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t100"."observed") AS Nullable(Float64)) / 86400000.0
  ) - CAST(uniq("t100"."day") - uniq(
    CASE
      WHEN isNotNull("t100"."day_rate")
      THEN "t100"."day"
      ELSE CAST(NULL AS Nullable(Int64))
    END
  ) AS Nullable(Float64)) AS "kept_days",
  CAST(COUNT("t100"."day_followers") AS Int64) AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t100"."interactions" > CAST(0 AS Int64)
      )
      AND (
        "t100"."views_at" = CAST(0 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "views_inconsistent",
  CAST(COUNT("t100"."interactions") AS Int64) AS "interactions__n",
  SUM(
    CASE
      WHEN isNull("t100"."interactions") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions")
      AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interactions__late",
  CAST(COUNT("t100"."likes_at") AS Int64) AS "likes_at__n",
  SUM(
    CASE
      WHEN isNull("t100"."likes_at") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."likes_at") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."likes_at") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."likes_at") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "likes_at__late",
  CAST(COUNT("t100"."comments_at") AS Int64) AS "comments_at__n",
  SUM(
    CASE
      WHEN isNull("t100"."comments_at") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."comments_at")
      AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."comments_at") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."comments_at") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "comments_at__late",
  CAST(COUNT("t100"."spread_at") AS Int64) AS "spread_at__n",
  SUM(
    CASE
      WHEN isNull("t100"."spread_at") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."spread_at") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."spread_at") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."spread_at") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "spread_at__late",
  CAST(COUNT("t100"."good") AS Int64) AS "good__n",
  SUM(
    CASE
      WHEN isNull("t100"."good") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."good") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."good") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."good") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "good__late",
  CAST(COUNT("t100"."view_share") AS Int64) AS "view_share__n",
  SUM(
    CASE
      WHEN isNull("t100"."interactions") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_share") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_share") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_share") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_share__late",
  CAST(COUNT("t100"."rate") AS Int64) AS "rate__n",
  SUM(
    CASE
      WHEN isNull("t100"."interactions") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."rate") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."rate") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."rate") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN isNotNull("t100"."rate") AND (
        "t100"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN isNotNull("t100"."rate") AND (
        "t100"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions") AND isNull("t100"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rate__faceless",
  CAST(COUNT("t100"."view_rate") AS Int64) AS "view_rate__n",
  SUM(
    CASE
      WHEN isNull("t100"."views_at") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_rate") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_rate") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_rate") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_rate") AND (
        "t100"."after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_rate") AND (
        "t100"."followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t100"."views_at") AND isNull("t100"."followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "view_rate__faceless",
  CAST(COUNT("t100"."day_rate") AS Int64) AS "day_rate__n",
  SUM(
    CASE
      WHEN isNull("t100"."interactions") AND (
        "t100"."gone" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN isNotNull("t100"."day_rate") AND (
        "t100"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN isNotNull("t100"."day_rate") AND (
        "t100"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN isNotNull("t100"."day_rate") AND (
        "t100"."late" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN isNotNull("t100"."day_rate") AND (
        "t100"."day_after" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN isNotNull("t100"."day_rate")
      AND (
        "t100"."day_followers" < CAST(100 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions") AND isNull("t100"."day_followers")
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "day_rate__faceless",
  MAX("t100"."interactions_median") AS "interactions_median__value",
  MAX("t100"."interactions_low") AS "interactions_median__low",
  MAX("t100"."interactions_high") AS "interactions_median__high",
  MAX("t100"."middle") AS "interactions_iqmean__value",
  SUM("t100"."interactions") AS "interactions_total__value",
  AVG("t100"."interactions") AS "interactions_mean__value",
  AVG("t100"."likes_at") AS "applause__value",
  AVG("t100"."comments_at") AS "conversation__value",
  AVG("t100"."spread_at") AS "amplification__value",
  CAST(SUM(
    CASE
      WHEN "t100"."likes_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t100"."likes_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t100"."likes_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "applause_share__value",
  CAST(SUM(
    CASE
      WHEN "t100"."comments_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t100"."comments_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t100"."comments_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "conversation_share__value",
  CAST(SUM(
    CASE
      WHEN "t100"."spread_at" >= CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS Nullable(Float64)) / CAST(CASE
    WHEN CAST(COUNT("t100"."spread_at") AS Int64) <> CAST(0 AS Int64)
    THEN CAST(COUNT("t100"."spread_at") AS Int64)
    ELSE CAST(NULL AS Nullable(Int64))
  END AS Nullable(Float64)) AS "amplification_share__value",
  AVG("t100"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN isNotNull("t100"."interactions")
      THEN "t100"."likes_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN isNotNull("t100"."interactions")
      THEN "t100"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN isNotNull("t100"."interactions")
      THEN "t100"."spread_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "weighted_interactions__amplification",
  SUM(
    CASE
      WHEN isNotNull("t100"."interactions")
      THEN "t100"."comments_at"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM("t100"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t100"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "conversation_ratio__value",
  (
    SUM("t100"."good") - SUM("t100"."bad")
  ) / CASE
    WHEN (
      SUM("t100"."good") + SUM("t100"."bad")
    ) <> CAST(0 AS Int64)
    THEN SUM("t100"."good") + SUM("t100"."bad")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "reaction_polarity__value",
  SUM("t100"."good") + SUM("t100"."bad") AS "reaction_polarity__felt",
  MAX("t100"."best") / CASE
    WHEN SUM("t100"."interactions") <> CAST(0 AS Int64)
    THEN SUM("t100"."interactions")
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "top_share__value",
  MAX("t100"."rate_median") AS "er_post_followers_median__value",
  MAX("t100"."rate_low") AS "er_post_followers_median__low",
  MAX("t100"."rate_high") AS "er_post_followers_median__high",
  AVG("t100"."rate") AS "er_post_followers_mean__value",
  (
    AVG("t100"."interactions") / MAX("t100"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  SUM("t100"."day_rate") / CASE
    WHEN (
      (
        CAST(MAX("t100"."observed") AS Nullable(Float64)) / 86400000.0
      ) - CAST(uniq("t100"."day") - uniq(
        CASE
          WHEN isNotNull("t100"."day_rate")
          THEN "t100"."day"
          ELSE CAST(NULL AS Nullable(Int64))
        END
      ) AS Nullable(Float64))
    ) > CAST(0 AS Int64)
    THEN (
      CAST(MAX("t100"."observed") AS Nullable(Float64)) / 86400000.0
    ) - CAST(uniq("t100"."day") - uniq(
      CASE
        WHEN isNotNull("t100"."day_rate")
        THEN "t100"."day"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS Nullable(Float64))
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_day_followers__value",
  SUM(
    CASE
      WHEN isNotNull("t100"."view_share")
      THEN "t100"."interactions"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) / CASE
    WHEN SUM(
      CASE
        WHEN isNotNull("t100"."view_share")
        THEN "t100"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    ) <> CAST(0 AS Int64)
    THEN SUM(
      CASE
        WHEN isNotNull("t100"."view_share")
        THEN "t100"."views_at"
        ELSE CAST(NULL AS Nullable(Float64))
      END
    )
    ELSE CAST(NULL AS Nullable(Float64))
  END AS "er_view_pooled__value",
  MAX("t100"."view_share_median") AS "er_view_median__value",
  MAX("t100"."view_share_low") AS "er_view_median__low",
  MAX("t100"."view_share_high") AS "er_view_median__high",
  MAX("t100"."view_rate_median") AS "view_rate_followers__value",
  MAX("t100"."view_rate_low") AS "view_rate_followers__low",
  MAX("t100"."view_rate_high") AS "view_rate_followers__high",
  AVG("t100"."view_rate") AS "view_rate_followers_mean__value",
  (
    AVG("t100"."interactions") / MAX("t100"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    AVG("t100"."likes_at") / MAX("t100"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    AVG("t100"."comments_at") / MAX("t100"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    AVG("t100"."spread_at") / MAX("t100"."mean_followers")
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
          "t85"."post_id" AS "post_id",
          "t85"."account_id" AS "account_id",
          "t85"."published_at" AS "published_at",
          "t85"."form" AS "form",
          "t85"."gone" AS "gone",
          "t85"."late" AS "late",
          "t85"."as_of" AS "as_of",
          "t85"."age" AS "age",
          "t85"."current" AS "current",
          "t85"."needs_likes" AS "needs_likes",
          "t85"."needs_comments" AS "needs_comments",
          "t85"."needs_shares" AS "needs_shares",
          "t85"."needs_quotes" AS "needs_quotes",
          "t85"."needs_views" AS "needs_views",
          "t85"."number" AS "number",
          "t85"."day" AS "day",
          "t85"."interpolated" AS "interpolated",
          "t85"."rounded" AS "rounded",
          "t85"."interactions" AS "interactions",
          "t85"."likes_at" AS "likes_at",
          "t85"."comments_at" AS "comments_at",
          "t85"."spread_at" AS "spread_at",
          "t85"."approval_at" AS "approval_at",
          "t85"."views_at" AS "views_at",
          "t85"."good" AS "good",
          "t85"."bad" AS "bad",
          "t85"."followers" AS "followers",
          "t85"."after" AS "after",
          "t85"."day_followers" AS "day_followers",
          "t85"."day_after" AS "day_after",
          "t85"."rate" AS "rate",
          "t85"."view_rate" AS "view_rate",
          "t85"."view_share" AS "view_share",
          "t85"."day_rate" AS "day_rate",
          CAST(NULL AS Nullable(Float64)) AS "mean_followers",
          CAST(NULL AS Nullable(Int64)) AS "observed",
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
        FROM "placed" AS "t85"
      ) AS "t87"
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
            "t32"."account_id" AS "account_id",
            CASE
              WHEN CAST(COUNT("t32"."seen_at") AS Int64) > CAST(1 AS Int64)
              THEN SUM(
                CAST("t32"."seen_at" - "t32"."since" AS Nullable(Float64)) * CAST("t32"."followers" + "t32"."before" AS Nullable(Float64))
              ) / (
                CAST(MAX("t32"."seen_at") - MIN("t32"."seen_at") AS Nullable(Float64)) * 2.0
              )
              ELSE CAST(MAX("t32"."followers") AS Nullable(Float64))
            END AS "mean_followers"
          FROM (
            SELECT
              "t27"."account_id" AS "account_id",
              "t27"."seen_at" AS "seen_at",
              "t27"."followers" AS "followers",
              "t27"."window_start" AS "window_start",
              "t27"."window_end" AS "window_end",
              lagInFrame("t27"."followers") OVER (
                PARTITION BY "t27"."account_id"
                ORDER BY "t27"."seen_at" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "before",
              lagInFrame("t27"."seen_at") OVER (
                PARTITION BY "t27"."account_id"
                ORDER BY "t27"."seen_at" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "since"
            FROM (
              SELECT
                "t24"."account_id" AS "account_id",
                "t24"."seen_at" AS "seen_at",
                "t24"."followers" AS "followers",
                "t24"."window_start" AS "window_start",
                "t24"."window_end" AS "window_end"
              FROM "t21" AS "t24"
              WHERE
                isNotNull("t24"."followers")
                AND "t24"."seen_at" <= "t24"."as_of"
                AND "t24"."seen_at" >= (
                  "t24"."window_start" - CAST(604800000 AS Int64)
                )
                AND "t24"."seen_at" < (
                  "t24"."window_end" + CAST(604800000 AS Int64) + CAST(86400000 AS Int64)
                )
                AND "t24"."seen_at" >= "t24"."window_start"
                AND "t24"."seen_at" < "t24"."window_end"
            ) AS "t27"
          ) AS "t32"
          GROUP BY
            "t32"."account_id"
        ) AS "t39"
      ) AS "t43"
    ) AS "t90"
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
        "t40"."covered" AS "observed",
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
          SUM("t36"."fresh") AS "covered"
        FROM (
          SELECT
            "t31"."account_id" AS "account_id",
            "t31"."platform" AS "platform",
            "t31"."window_start" AS "window_start",
            "t31"."window_end" AS "window_end",
            "t31"."seen_until" AS "seen_until",
            "t31"."eligible_until" AS "eligible_until",
            "t31"."as_of" AS "as_of",
            "t31"."age" AS "age",
            "t31"."earlier_from" AS "earlier_from",
            "t31"."needs_likes" AS "needs_likes",
            "t31"."needs_comments" AS "needs_comments",
            "t31"."needs_shares" AS "needs_shares",
            "t31"."needs_quotes" AS "needs_quotes",
            "t31"."needs_views" AS "needs_views",
            "t31"."current" AS "current",
            "t31"."id" AS "id",
            "t31"."covers_from" AS "covers_from",
            "t31"."covers_to" AS "covers_to",
            "t31"."lower" AS "lower",
            "t31"."upper" AS "upper",
            "t31"."reached" AS "reached",
            CASE
              WHEN "t31"."upper" > CASE
                WHEN "t31"."reached" > "t31"."lower"
                THEN "t31"."reached"
                ELSE "t31"."lower"
              END
              THEN "t31"."upper" - CASE
                WHEN "t31"."reached" > "t31"."lower"
                THEN "t31"."reached"
                ELSE "t31"."lower"
              END
              ELSE CAST(0 AS Int64)
            END AS "fresh"
          FROM (
            SELECT
              "t26"."account_id" AS "account_id",
              "t26"."platform" AS "platform",
              "t26"."window_start" AS "window_start",
              "t26"."window_end" AS "window_end",
              "t26"."seen_until" AS "seen_until",
              "t26"."eligible_until" AS "eligible_until",
              "t26"."as_of" AS "as_of",
              "t26"."age" AS "age",
              "t26"."earlier_from" AS "earlier_from",
              "t26"."needs_likes" AS "needs_likes",
              "t26"."needs_comments" AS "needs_comments",
              "t26"."needs_shares" AS "needs_shares",
              "t26"."needs_quotes" AS "needs_quotes",
              "t26"."needs_views" AS "needs_views",
              "t26"."current" AS "current",
              "t26"."id" AS "id",
              "t26"."covers_from" AS "covers_from",
              "t26"."covers_to" AS "covers_to",
              "t26"."lower" AS "lower",
              "t26"."upper" AS "upper",
              COALESCE(
                MAX("t26"."upper") OVER (
                  PARTITION BY "t26"."account_id"
                  ORDER BY "t26"."lower" ASC, "t26"."upper" ASC, "t26"."id" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                ),
                "t26"."lower"
              ) AS "reached"
            FROM (
              SELECT
                "t20"."account_id" AS "account_id",
                "t20"."platform" AS "platform",
                "t20"."window_start" AS "window_start",
                "t20"."window_end" AS "window_end",
                "t20"."seen_until" AS "seen_until",
                "t20"."eligible_until" AS "eligible_until",
                "t20"."as_of" AS "as_of",
                "t20"."age" AS "age",
                "t20"."earlier_from" AS "earlier_from",
                "t20"."needs_likes" AS "needs_likes",
                "t20"."needs_comments" AS "needs_comments",
                "t20"."needs_shares" AS "needs_shares",
                "t20"."needs_quotes" AS "needs_quotes",
                "t20"."needs_views" AS "needs_views",
                "t20"."current" AS "current",
                "t20"."id" AS "id",
                "t20"."covers_from" AS "covers_from",
                "t20"."covers_to" AS "covers_to",
                CASE
                  WHEN "t20"."covers_from" > "t20"."window_start"
                  THEN "t20"."covers_from"
                  ELSE "t20"."window_start"
                END AS "lower",
                CASE
                  WHEN "t20"."covers_to" < "t20"."eligible_until"
                  THEN "t20"."covers_to"
                  ELSE "t20"."eligible_until"
                END AS "upper"
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
                  "t10"."covers_from" AS "covers_from",
                  "t10"."covers_to" AS "covers_to"
                FROM "subject" AS "t8"
                INNER JOIN "coverage" AS "t10"
                  ON "t8"."account_id" = "t10"."account_id"
              ) AS "t20"
              WHERE
                CASE
                  WHEN "t20"."covers_to" < "t20"."eligible_until"
                  THEN "t20"."covers_to"
                  ELSE "t20"."eligible_until"
                END > CASE
                  WHEN "t20"."covers_from" > "t20"."window_start"
                  THEN "t20"."covers_from"
                  ELSE "t20"."window_start"
                END
            ) AS "t26"
          ) AS "t31"
        ) AS "t36"
        GROUP BY
          "t36"."account_id"
      ) AS "t40"
    ) AS "t46"
  ) AS "t91"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      "t98"."account_id" AS "account_id",
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
      CASE
        WHEN "t98"."place" = CAST(1 AS Int64)
        THEN "t98"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_median",
      CASE
        WHEN "t98"."place" = CAST(1 AS Int64)
        THEN "t98"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_low",
      CASE
        WHEN "t98"."place" = CAST(1 AS Int64)
        THEN "t98"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions_high",
      CASE
        WHEN "t98"."place" = CAST(2 AS Int64)
        THEN "t98"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_median",
      CASE
        WHEN "t98"."place" = CAST(2 AS Int64)
        THEN "t98"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_low",
      CASE
        WHEN "t98"."place" = CAST(2 AS Int64)
        THEN "t98"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "rate_high",
      CASE
        WHEN "t98"."place" = CAST(3 AS Int64)
        THEN "t98"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_median",
      CASE
        WHEN "t98"."place" = CAST(3 AS Int64)
        THEN "t98"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_low",
      CASE
        WHEN "t98"."place" = CAST(3 AS Int64)
        THEN "t98"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_share_high",
      CASE
        WHEN "t98"."place" = CAST(4 AS Int64)
        THEN "t98"."median"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_median",
      CASE
        WHEN "t98"."place" = CAST(4 AS Int64)
        THEN "t98"."low"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_low",
      CASE
        WHEN "t98"."place" = CAST(4 AS Int64)
        THEN "t98"."high"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "view_rate_high",
      CASE
        WHEN "t98"."place" = CAST(1 AS Int64)
        THEN "t98"."middle"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "middle",
      CASE
        WHEN "t98"."place" = CAST(1 AS Int64)
        THEN "t98"."best"
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "best"
    FROM (
      SELECT
        "t97"."account_id" AS "account_id",
        "t97"."place" AS "place",
        AVG(
          CASE
            WHEN (
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
            THEN "t97"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
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
            THEN "t97"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
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
            THEN "t97"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t97"."rank" * CAST(4 AS Int64)
              ) > (
                "t97"."of" - (
                  "t97"."of" % CAST(4 AS Int64)
                )
              )
            )
            AND (
              (
                "t97"."rank" * CAST(4 AS Int64)
              ) <= (
                (
                  "t97"."of" * CAST(4 AS Int64)
                ) - (
                  "t97"."of" - (
                    "t97"."of" % CAST(4 AS Int64)
                  )
                )
              )
            )
            THEN "t97"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t97"."of" - "t97"."rank"
              ) * CAST(10 AS Int64)
            ) < (
              (
                "t97"."of" + CAST(9 AS Int64)
              ) - (
                (
                  "t97"."of" + CAST(9 AS Int64)
                ) % CAST(10 AS Int64)
              )
            )
            THEN "t97"."value"
            ELSE CAST(NULL AS Nullable(Float64))
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t95"."account_id" AS "account_id",
            "t95"."post_id" AS "post_id",
            "t95"."place" AS "place",
            "t95"."value" AS "value",
            "t95"."of" AS "of",
            (
              CAST(ROW_NUMBER() OVER (
                PARTITION BY "t95"."account_id", "t95"."place"
                ORDER BY "t95"."value" ASC, "t95"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS Int64) - CAST(1 AS Int64)
            ) + CAST(1 AS Int64) AS "rank"
          FROM (
            SELECT
              "t94"."account_id" AS "account_id",
              "t94"."post_id" AS "post_id",
              "t94"."place" AS "place",
              CASE
                WHEN "t94"."place" = CAST(1 AS Int64)
                THEN "t94"."interactions"
                WHEN "t94"."place" = CAST(2 AS Int64)
                THEN "t94"."rate"
                WHEN "t94"."place" = CAST(3 AS Int64)
                THEN "t94"."view_share"
                WHEN "t94"."place" = CAST(4 AS Int64)
                THEN "t94"."view_rate"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "value",
              CASE
                WHEN "t94"."place" = CAST(1 AS Int64)
                THEN "t94"."n_interactions"
                WHEN "t94"."place" = CAST(2 AS Int64)
                THEN "t94"."n_rate"
                WHEN "t94"."place" = CAST(3 AS Int64)
                THEN "t94"."n_view_share"
                WHEN "t94"."place" = CAST(4 AS Int64)
                THEN "t94"."n_view_rate"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "of"
            FROM (
              SELECT
                "t88"."account_id" AS "account_id",
                "t88"."post_id" AS "post_id",
                "t88"."interactions" AS "interactions",
                "t88"."rate" AS "rate",
                "t88"."view_share" AS "view_share",
                "t88"."view_rate" AS "view_rate",
                "t9"."place" AS "place",
                "t93"."of_account" AS "of_account",
                "t93"."n_interactions" AS "n_interactions",
                "t93"."n_rate" AS "n_rate",
                "t93"."n_view_share" AS "n_view_share",
                "t93"."n_view_rate" AS "n_view_rate"
              FROM (
                SELECT
                  "t85"."account_id" AS "account_id",
                  "t85"."post_id" AS "post_id",
                  "t85"."interactions" AS "interactions",
                  "t85"."rate" AS "rate",
                  "t85"."view_share" AS "view_share",
                  "t85"."view_rate" AS "view_rate"
                FROM "placed" AS "t85"
              ) AS "t88"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t89"."account_id" AS "of_account",
                  "t89"."n_interactions" AS "n_interactions",
                  "t89"."n_rate" AS "n_rate",
                  "t89"."n_view_share" AS "n_view_share",
                  "t89"."n_view_rate" AS "n_view_rate"
                FROM (
                  SELECT
                    "t85"."account_id" AS "account_id",
                    CAST(COUNT("t85"."interactions") AS Int64) AS "n_interactions",
                    CAST(COUNT("t85"."rate") AS Int64) AS "n_rate",
                    CAST(COUNT("t85"."view_share") AS Int64) AS "n_view_share",
                    CAST(COUNT("t85"."view_rate") AS Int64) AS "n_view_rate"
                  FROM "placed" AS "t85"
                  GROUP BY
                    "t85"."account_id"
                ) AS "t89"
              ) AS "t93"
                ON "t88"."account_id" = "t93"."of_account"
            ) AS "t94"
            WHERE
              isNotNull(
                CASE
                  WHEN "t94"."place" = CAST(1 AS Int64)
                  THEN "t94"."interactions"
                  WHEN "t94"."place" = CAST(2 AS Int64)
                  THEN "t94"."rate"
                  WHEN "t94"."place" = CAST(3 AS Int64)
                  THEN "t94"."view_share"
                  WHEN "t94"."place" = CAST(4 AS Int64)
                  THEN "t94"."view_rate"
                  ELSE CAST(NULL AS Nullable(Float64))
                END
              )
          ) AS "t95"
        ) AS "t96"
        WHERE
          (
            (
              (
                "t96"."rank" * CAST(2 AS Int64)
              ) >= "t96"."of"
            )
            AND (
              (
                "t96"."rank" * CAST(2 AS Int64)
              ) <= (
                "t96"."of" + CAST(2 AS Int64)
              )
            )
          )
          OR (
            (
              (
                (
                  "t96"."of" + CAST(1 AS Int64)
                ) - (
                  "t96"."rank" * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    "t96"."rank" * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    "t96"."rank" * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t96"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      "t96"."rank" + CAST(1 AS Int64)
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t96"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t96"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t96"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        "t96"."rank" + CAST(1 AS Int64)
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t96"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t96"."of" + CAST(1 AS Int64)
                ) - (
                  (
                    (
                      "t96"."of" + CAST(1 AS Int64)
                    ) - "t96"."rank"
                  ) * CAST(2 AS Int64)
                )
              ) > CAST(0 AS Int64)
            )
            AND (
              (
                (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t96"."of" + CAST(1 AS Int64)
                      ) - "t96"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t96"."of" + CAST(1 AS Int64)
                      ) - "t96"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) * CAST(1000000 AS Int64)
              ) >= (
                (
                  "t96"."of" * CAST(3841459 AS Int64)
                ) - CAST(1780000 AS Int64)
              )
            )
            AND NOT (
              (
                (
                  (
                    "t96"."of" + CAST(1 AS Int64)
                  ) - (
                    (
                      (
                        "t96"."of" + CAST(2 AS Int64)
                      ) - "t96"."rank"
                    ) * CAST(2 AS Int64)
                  )
                ) > CAST(0 AS Int64)
              )
              AND (
                (
                  (
                    (
                      "t96"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t96"."of" + CAST(2 AS Int64)
                        ) - "t96"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * (
                    (
                      "t96"."of" + CAST(1 AS Int64)
                    ) - (
                      (
                        (
                          "t96"."of" + CAST(2 AS Int64)
                        ) - "t96"."rank"
                      ) * CAST(2 AS Int64)
                    )
                  ) * CAST(1000000 AS Int64)
                ) >= (
                  (
                    "t96"."of" * CAST(3841459 AS Int64)
                  ) - CAST(1780000 AS Int64)
                )
              )
            )
          )
          OR (
            (
              "t96"."place" = CAST(1 AS Int64)
            )
            AND (
              (
                "t96"."rank" * CAST(4 AS Int64)
              ) > (
                "t96"."of" - (
                  "t96"."of" % CAST(4 AS Int64)
                )
              )
            )
          )
      ) AS "t97"
      GROUP BY
        "t97"."account_id",
        "t97"."place"
    ) AS "t98"
  ) AS "t99"
) AS "t100"
GROUP BY
  "t100"."account_id"
