WITH "t24" AS (
  SELECT
    "t9"."account_id",
    "t9"."platform",
    "t9"."window_start",
    "t9"."window_end",
    "t9"."seen_until",
    "t9"."eligible_until",
    "t9"."as_of",
    "t9"."age",
    "t9"."earlier_from",
    "t9"."needs_likes",
    "t9"."needs_comments",
    "t9"."needs_shares",
    "t9"."needs_quotes",
    "t9"."needs_views",
    "t9"."current",
    "t12"."seen_at",
    "t12"."followers",
    "t12"."posts_total",
    "t12"."precision"
  FROM "subject" AS "t9"
  INNER JOIN "audience_snapshot" AS "t12"
    ON "t9"."account_id" = "t12"."account_id"
), "t39" AS (
  SELECT
    "t36"."account_id",
    "t36"."seen_at",
    "t36"."followers",
    "t36"."window_start",
    "t36"."window_end",
    "t36"."day",
    "t36"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t36"."account_id"
        ORDER BY "t36"."seen_at" ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t36"."seen_at") OVER (
      PARTITION BY "t36"."account_id"
      ORDER BY "t36"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t36"."followers") OVER (
      PARTITION BY "t36"."account_id"
      ORDER BY "t36"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t36"."last") OVER (
      PARTITION BY "t36"."account_id"
      ORDER BY "t36"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t31"."account_id",
      "t31"."seen_at",
      "t31"."followers",
      "t31"."window_start",
      "t31"."window_end",
      "t31"."day",
      FIRST_VALUE("t31"."followers") OVER (
        PARTITION BY "t31"."account_id", "t31"."day"
        ORDER BY "t31"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t27"."account_id",
        "t27"."seen_at",
        "t27"."followers",
        "t27"."window_start",
        "t27"."window_end",
        "t27"."seen_at" - MOD("t27"."seen_at", 86400000) AS "day"
      FROM "t24" AS "t27"
      WHERE
        "t27"."followers" IS NOT NULL
        AND "t27"."seen_at" <= "t27"."as_of"
        AND "t27"."seen_at" >= (
          "t27"."window_start" - 604800000
        )
        AND "t27"."seen_at" < (
          "t27"."window_end" + 604800000 + 86400000
        )
    ) AS "t31"
  ) AS "t36"
), "kept" AS MATERIALIZED (
  SELECT
    "t42"."post_id",
    "t42"."account_id",
    "t42"."published_at",
    "t42"."form",
    "t42"."gone",
    "t42"."late",
    "t42"."as_of",
    "t42"."age",
    "t42"."current",
    "t42"."needs_likes",
    "t42"."needs_comments",
    "t42"."needs_shares",
    "t42"."needs_quotes",
    "t42"."needs_views",
    "t42"."number",
    "t42"."day",
    "t18"."kept_account",
    "t18"."kept_age",
    "t18"."kept_time",
    "t18"."kept_post",
    "t18"."kept_here",
    "t18"."half_life",
    "t18"."likes_at_age",
    "t18"."comments_at_age",
    "t18"."shares_at_age",
    "t18"."quotes_at_age",
    "t18"."views_at_age",
    "t18"."interpolated",
    "t18"."rounded",
    "t18"."pick",
    "t18"."share",
    "t18"."b_at",
    "t18"."a_at",
    "t18"."b_told",
    "t18"."a_told"
  FROM (
    SELECT
      "t37"."post_id",
      "t37"."account_id",
      "t37"."published_at",
      "t37"."form",
      "t37"."gone",
      "t37"."late",
      "t37"."as_of",
      "t37"."age",
      "t37"."current",
      "t37"."needs_likes",
      "t37"."needs_comments",
      "t37"."needs_shares",
      "t37"."needs_quotes",
      "t37"."needs_views",
      "t37"."number",
      "t37"."at" - MOD("t37"."at", 86400000) AS "day"
    FROM (
      SELECT
        "t33"."post_id",
        "t33"."account_id",
        "t33"."published_at",
        "t33"."form",
        "t33"."gone",
        "t33"."late",
        "t33"."as_of",
        "t33"."age",
        "t33"."current",
        "t33"."needs_likes",
        "t33"."needs_comments",
        "t33"."needs_shares",
        "t33"."needs_quotes",
        "t33"."needs_views",
        "t33"."at",
        "t33"."turn",
        SUM(1 - "t33"."turn") OVER (
          PARTITION BY "t33"."account_id"
          ORDER BY "t33"."at" ASC NULLS LAST, "t33"."turn" ASC NULLS LAST, "t33"."post_id" ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "number"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t20"."id" AS "post_id",
            "t20"."account_id",
            "t20"."published_at",
            CASE
              WHEN "t20"."format" = 'text'
              THEN 0
              WHEN "t20"."format" = 'link'
              THEN 1
              WHEN "t20"."format" = 'image'
              THEN 2
              WHEN "t20"."format" = 'video'
              THEN 3
              WHEN "t20"."format" = 'poll'
              THEN 4
              WHEN "t20"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            IIF("t20"."gone_at" <= "t20"."as_of", 1, 0) AS "gone",
            IIF((
              "t20"."first_seen_at" - "t20"."published_at"
            ) > 86400000, 1, 0) AS "late",
            "t20"."as_of",
            "t20"."age",
            "t20"."current",
            "t20"."needs_likes",
            "t20"."needs_comments",
            "t20"."needs_shares",
            "t20"."needs_quotes",
            "t20"."needs_views",
            "t20"."published_at" AS "at",
            1 AS "turn"
          FROM (
            SELECT
              "t9"."account_id",
              "t9"."platform",
              "t9"."window_start",
              "t9"."window_end",
              "t9"."seen_until",
              "t9"."eligible_until",
              "t9"."as_of",
              "t9"."age",
              "t9"."earlier_from",
              "t9"."needs_likes",
              "t9"."needs_comments",
              "t9"."needs_shares",
              "t9"."needs_quotes",
              "t9"."needs_views",
              "t9"."current",
              "t15"."id",
              "t15"."account_id" AS "account_id_post",
              "t15"."kind",
              "t15"."published_at",
              "t15"."flags",
              "t15"."reply_to_own",
              "t15"."first_seen_at",
              "t15"."gone_at",
              "t15"."format",
              "t15"."asks",
              "t15"."letters",
              "t15"."detected_language",
              "t15"."described_by"
            FROM "subject" AS "t9"
            CROSS JOIN "post" AS "t15"
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
            ) > 0
            AND "t20"."published_at" >= "t20"."window_start"
            AND "t20"."published_at" < "t20"."eligible_until"
        ) AS "t29"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS INTEGER) AS "post_id",
            "t27"."account_id",
            CAST(NULL AS INTEGER) AS "published_at",
            CAST(NULL AS INTEGER) AS "form",
            CAST(NULL AS INTEGER) AS "gone",
            CAST(NULL AS INTEGER) AS "late",
            CAST(NULL AS INTEGER) AS "as_of",
            CAST(NULL AS INTEGER) AS "age",
            CAST(NULL AS INTEGER) AS "current",
            CAST(NULL AS INTEGER) AS "needs_likes",
            CAST(NULL AS INTEGER) AS "needs_comments",
            CAST(NULL AS INTEGER) AS "needs_shares",
            CAST(NULL AS INTEGER) AS "needs_quotes",
            CAST(NULL AS INTEGER) AS "needs_views",
            "t27"."seen_at" AS "at",
            0 AS "turn"
          FROM "t24" AS "t27"
          WHERE
            "t27"."followers" IS NOT NULL
            AND "t27"."seen_at" <= "t27"."as_of"
            AND "t27"."seen_at" >= (
              "t27"."window_start" - 604800000
            )
            AND "t27"."seen_at" < (
              "t27"."window_end" + 604800000 + 86400000
            )
        ) AS "t32"
      ) AS "t33"
    ) AS "t37"
    WHERE
      "t37"."turn" = 1
  ) AS "t42"
  LEFT OUTER JOIN (
    SELECT
      "t6"."account_id" AS "kept_account",
      "t6"."age" AS "kept_age",
      "t6"."published_at" AS "kept_time",
      "t6"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t6"."half_life",
      "t6"."likes_at_age",
      "t6"."comments_at_age",
      "t6"."shares_at_age",
      "t6"."quotes_at_age",
      "t6"."views_at_age",
      "t6"."interpolated",
      "t6"."rounded",
      "t6"."pick",
      "t6"."share",
      "t6"."b_at",
      "t6"."a_at",
      "t6"."b_told",
      "t6"."a_told"
    FROM "counted" AS "t6"
  ) AS "t18"
    ON "t42"."account_id" = "t18"."kept_account"
    AND "t42"."age" = "t18"."kept_age"
    AND "t42"."published_at" = "t18"."kept_time"
    AND "t42"."post_id" = "t18"."kept_post"
    AND (
      "t42"."published_at" + (
        "t42"."age" * 2
      )
    ) <= "t42"."as_of"
), "bounded" AS MATERIALIZED (
  SELECT
    "t57"."post_id",
    "t57"."account_id",
    "t57"."published_at",
    "t57"."form",
    "t57"."gone",
    "t57"."late",
    "t57"."as_of",
    "t57"."age",
    "t57"."current",
    "t57"."needs_likes",
    "t57"."needs_comments",
    "t57"."needs_shares",
    "t57"."needs_quotes",
    "t57"."needs_views",
    "t57"."number",
    "t57"."day",
    MAX(
      IIF(
        (
          COALESCE("t57"."run_here", 0) = 1
        )
        AND (
          "t57"."seen" <= (
            "t57"."published_at" + "t57"."age"
          )
        ),
        "t57"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "b_at",
    MIN(
      IIF(
        (
          COALESCE("t57"."run_here", 0) = 1
        )
        AND NOT (
          "t57"."seen" <= (
            "t57"."published_at" + "t57"."age"
          )
        ),
        "t57"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "a_at"
  FROM (
    SELECT
      "t56"."post_id",
      "t56"."account_id",
      "t56"."published_at",
      "t56"."form",
      "t56"."gone",
      "t56"."late",
      "t56"."as_of",
      "t56"."age",
      "t56"."current",
      "t56"."needs_likes",
      "t56"."needs_comments",
      "t56"."needs_shares",
      "t56"."needs_quotes",
      "t56"."needs_views",
      "t56"."number",
      "t56"."day",
      "t19"."run_post",
      "t19"."seen",
      "t19"."run_here"
    FROM (
      SELECT
        "t53"."post_id",
        "t53"."account_id",
        "t53"."published_at",
        "t53"."form",
        "t53"."gone",
        "t53"."late",
        "t53"."as_of",
        "t53"."age",
        "t53"."current",
        "t53"."needs_likes",
        "t53"."needs_comments",
        "t53"."needs_shares",
        "t53"."needs_quotes",
        "t53"."needs_views",
        "t53"."number",
        "t53"."day"
      FROM "kept" AS "t53"
      WHERE
        COALESCE("t53"."kept_here", 0) = 0
    ) AS "t56"
    LEFT OUTER JOIN (
      SELECT
        "t7"."post_id" AS "run_post",
        "t7"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t7"
    ) AS "t19"
      ON "t56"."post_id" = "t19"."run_post"
      AND "t19"."seen" <= "t56"."as_of"
      AND "t19"."seen" <= (
        "t56"."published_at" + (
          "t56"."age" * 2
        )
      )
  ) AS "t57"
  GROUP BY
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    15,
    16
), "picked" AS MATERIALIZED (
  SELECT
    "t64"."post_id",
    "t64"."account_id",
    "t64"."published_at",
    "t64"."form",
    "t64"."gone",
    "t64"."late",
    "t64"."as_of",
    "t64"."age",
    "t64"."current",
    "t64"."needs_likes",
    "t64"."needs_comments",
    "t64"."needs_shares",
    "t64"."needs_quotes",
    "t64"."needs_views",
    "t64"."number",
    "t64"."day",
    "t64"."b_at",
    "t64"."a_at",
    "t64"."b_precision",
    "t64"."b_likes",
    "t64"."b_comments",
    "t64"."b_shares",
    "t64"."b_quotes",
    "t64"."b_views",
    "t64"."b_told",
    "t64"."a_precision",
    "t64"."a_likes",
    "t64"."a_comments",
    "t64"."a_shares",
    "t64"."a_quotes",
    "t64"."a_views",
    "t64"."a_told",
    "t64"."share",
    CASE
      WHEN "t64"."choice" = 0
      THEN 0
      WHEN "t64"."over" = 1
      THEN 1
      ELSE "t64"."choice"
    END AS "pick",
    IIF("t64"."choice" = 3, 1, 0) AS "interpolated"
  FROM (
    SELECT
      "t63"."post_id",
      "t63"."account_id",
      "t63"."published_at",
      "t63"."form",
      "t63"."gone",
      "t63"."late",
      "t63"."as_of",
      "t63"."age",
      "t63"."current",
      "t63"."needs_likes",
      "t63"."needs_comments",
      "t63"."needs_shares",
      "t63"."needs_quotes",
      "t63"."needs_views",
      "t63"."number",
      "t63"."day",
      "t63"."b_at",
      "t63"."a_at",
      "t63"."b_last_seen_at",
      "t63"."b_precision",
      "t63"."b_likes",
      "t63"."b_comments",
      "t63"."b_shares",
      "t63"."b_quotes",
      "t63"."b_views",
      "t63"."b_told",
      "t63"."a_last_seen_at",
      "t63"."a_precision",
      "t63"."a_likes",
      "t63"."a_comments",
      "t63"."a_shares",
      "t63"."a_quotes",
      "t63"."a_views",
      "t63"."a_told",
      "t63"."b_first",
      "t63"."a_first",
      "t63"."b_last",
      "t63"."over",
      "t63"."b_age",
      "t63"."a_age",
      CASE
        WHEN (
          (
            (
              "t63"."age" - "t63"."b_age"
            ) * 20
          ) <= "t63"."age"
        )
        AND (
          (
            (
              "t63"."a_age" - "t63"."age"
            ) * 20
          ) <= "t63"."age"
        )
        AND (
          (
            "t63"."age" - "t63"."b_age"
          ) <= (
            "t63"."a_age" - "t63"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t63"."a_age" - "t63"."age"
          ) * 20
        ) <= "t63"."age"
        THEN 2
        WHEN (
          (
            "t63"."age" - "t63"."b_age"
          ) * 20
        ) <= "t63"."age"
        THEN 1
        WHEN (
          "t63"."b_age" > 0
        ) AND (
          "t63"."a_age" <= (
            "t63"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t63"."age" - "t63"."b_age" AS REAL) / IIF(
        CAST("t63"."a_age" - "t63"."b_age" AS REAL) > 0,
        CAST("t63"."a_age" - "t63"."b_age" AS REAL),
        CAST(NULL AS REAL)
      ) AS "share"
    FROM (
      SELECT
        "t62"."post_id",
        "t62"."account_id",
        "t62"."published_at",
        "t62"."form",
        "t62"."gone",
        "t62"."late",
        "t62"."as_of",
        "t62"."age",
        "t62"."current",
        "t62"."needs_likes",
        "t62"."needs_comments",
        "t62"."needs_shares",
        "t62"."needs_quotes",
        "t62"."needs_views",
        "t62"."number",
        "t62"."day",
        "t62"."b_at",
        "t62"."a_at",
        "t62"."b_last_seen_at",
        "t62"."b_precision",
        "t62"."b_likes",
        "t62"."b_comments",
        "t62"."b_shares",
        "t62"."b_quotes",
        "t62"."b_views",
        "t62"."b_told",
        "t62"."a_last_seen_at",
        "t62"."a_precision",
        "t62"."a_likes",
        "t62"."a_comments",
        "t62"."a_shares",
        "t62"."a_quotes",
        "t62"."a_views",
        "t62"."a_told",
        "t62"."b_first",
        "t62"."a_first",
        "t62"."b_last",
        "t62"."over",
        IIF("t62"."over" = 1, "t62"."b_first", "t62"."b_last") AS "b_age",
        IIF("t62"."over" = 1, "t62"."b_last", "t62"."a_first") AS "a_age"
      FROM (
        SELECT
          "t61"."post_id",
          "t61"."account_id",
          "t61"."published_at",
          "t61"."form",
          "t61"."gone",
          "t61"."late",
          "t61"."as_of",
          "t61"."age",
          "t61"."current",
          "t61"."needs_likes",
          "t61"."needs_comments",
          "t61"."needs_shares",
          "t61"."needs_quotes",
          "t61"."needs_views",
          "t61"."number",
          "t61"."day",
          "t61"."b_at",
          "t61"."a_at",
          "t61"."b_last_seen_at",
          "t61"."b_precision",
          "t61"."b_likes",
          "t61"."b_comments",
          "t61"."b_shares",
          "t61"."b_quotes",
          "t61"."b_views",
          "t61"."b_told",
          "t61"."a_last_seen_at",
          "t61"."a_precision",
          "t61"."a_likes",
          "t61"."a_comments",
          "t61"."a_shares",
          "t61"."a_quotes",
          "t61"."a_views",
          "t61"."a_told",
          "t61"."b_at" - "t61"."published_at" AS "b_first",
          "t61"."a_at" - "t61"."published_at" AS "a_first",
          IIF(
            "t61"."b_at" IS NOT NULL,
            IIF("t61"."b_last_seen_at" < "t61"."as_of", "t61"."b_last_seen_at", "t61"."as_of") - "t61"."published_at",
            CAST(NULL AS INTEGER)
          ) AS "b_last",
          IIF(
            IIF(
              "t61"."b_at" IS NOT NULL,
              IIF("t61"."b_last_seen_at" < "t61"."as_of", "t61"."b_last_seen_at", "t61"."as_of") - "t61"."published_at",
              CAST(NULL AS INTEGER)
            ) > "t61"."age",
            1,
            0
          ) AS "over"
        FROM (
          SELECT
            "t60"."post_id",
            "t60"."account_id",
            "t60"."published_at",
            "t60"."form",
            "t60"."gone",
            "t60"."late",
            "t60"."as_of",
            "t60"."age",
            "t60"."current",
            "t60"."needs_likes",
            "t60"."needs_comments",
            "t60"."needs_shares",
            "t60"."needs_quotes",
            "t60"."needs_views",
            "t60"."number",
            "t60"."day",
            "t60"."b_at",
            "t60"."a_at",
            "t25"."b_last_seen_at",
            "t25"."b_precision",
            "t25"."b_likes",
            "t25"."b_comments",
            "t25"."b_shares",
            "t25"."b_quotes",
            "t25"."b_views",
            "t25"."b_told",
            "t26"."a_last_seen_at",
            "t26"."a_precision",
            "t26"."a_likes",
            "t26"."a_comments",
            "t26"."a_shares",
            "t26"."a_quotes",
            "t26"."a_views",
            "t26"."a_told"
          FROM "bounded" AS "t60"
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
              IIF("t7"."reactions" IS NOT NULL, 1, 0) AS "b_told"
            FROM "engagement_snapshot" AS "t7"
          ) AS "t25"
            ON "t60"."post_id" = "t25"."run_post" AND "t60"."b_at" = "t25"."run_at"
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
              IIF("t7"."reactions" IS NOT NULL, 1, 0) AS "a_told"
            FROM "engagement_snapshot" AS "t7"
          ) AS "t26"
            ON "t60"."post_id" = "t26"."run_post" AND "t60"."a_at" = "t26"."run_at"
        ) AS "t61"
      ) AS "t62"
    ) AS "t63"
  ) AS "t64"
), "aged" AS MATERIALIZED (
  SELECT
    "t68"."post_id",
    "t68"."account_id",
    "t68"."published_at",
    "t68"."form",
    "t68"."gone",
    "t68"."late",
    "t68"."as_of",
    "t68"."age",
    "t68"."current",
    "t68"."needs_likes",
    "t68"."needs_comments",
    "t68"."needs_shares",
    "t68"."needs_quotes",
    "t68"."needs_views",
    "t68"."number",
    "t68"."day",
    "t68"."interpolated",
    "t68"."rounded",
    "t68"."pick",
    "t68"."share",
    "t68"."b_at",
    "t68"."a_at",
    "t68"."b_told",
    "t68"."a_told",
    IIF(
      (
        "t68"."needs_likes" + "t68"."needs_comments" + "t68"."needs_shares" + "t68"."needs_quotes"
      ) > 0,
      IIF("t68"."needs_likes" = 1, "t68"."likes_at_age", 0.0) + IIF("t68"."needs_comments" = 1, "t68"."comments_at_age", 0.0) + IIF("t68"."needs_shares" = 1, "t68"."shares_at_age", 0.0) + IIF("t68"."needs_quotes" = 1, "t68"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "interactions",
    IIF(
      "t68"."needs_likes" > 0,
      IIF("t68"."needs_likes" = 1, "t68"."likes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "likes_at",
    IIF(
      "t68"."needs_comments" > 0,
      IIF("t68"."needs_comments" = 1, "t68"."comments_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "comments_at",
    IIF(
      (
        "t68"."needs_shares" + "t68"."needs_quotes"
      ) > 0,
      IIF("t68"."needs_shares" = 1, "t68"."shares_at_age", 0.0) + IIF("t68"."needs_quotes" = 1, "t68"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "spread_at",
    IIF(
      (
        "t68"."needs_likes" + "t68"."needs_shares"
      ) > 0,
      IIF("t68"."needs_likes" = 1, "t68"."likes_at_age", 0.0) + IIF("t68"."needs_shares" = 1, "t68"."shares_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "approval_at",
    IIF(
      "t68"."needs_views" > 0,
      IIF("t68"."needs_views" = 1, "t68"."views_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "views_at"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t53"."post_id",
        "t53"."account_id",
        "t53"."published_at",
        "t53"."form",
        "t53"."gone",
        "t53"."late",
        "t53"."as_of",
        "t53"."age",
        "t53"."current",
        "t53"."needs_likes",
        "t53"."needs_comments",
        "t53"."needs_shares",
        "t53"."needs_quotes",
        "t53"."needs_views",
        "t53"."number",
        "t53"."day",
        "t53"."likes_at_age",
        "t53"."comments_at_age",
        "t53"."shares_at_age",
        "t53"."quotes_at_age",
        "t53"."views_at_age",
        "t53"."interpolated",
        "t53"."rounded",
        "t53"."pick",
        "t53"."share",
        "t53"."b_at",
        "t53"."a_at",
        "t53"."b_told",
        "t53"."a_told"
      FROM "kept" AS "t53"
      WHERE
        COALESCE("t53"."kept_here", 0) = 1
    ) AS "t54"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t66"."post_id",
        "t66"."account_id",
        "t66"."published_at",
        "t66"."form",
        "t66"."gone",
        "t66"."late",
        "t66"."as_of",
        "t66"."age",
        "t66"."current",
        "t66"."needs_likes",
        "t66"."needs_comments",
        "t66"."needs_shares",
        "t66"."needs_quotes",
        "t66"."needs_views",
        "t66"."number",
        "t66"."day",
        CASE
          WHEN "t66"."pick" = 1
          THEN CAST("t66"."b_likes" AS REAL)
          WHEN "t66"."pick" = 2
          THEN CAST("t66"."a_likes" AS REAL)
          WHEN "t66"."pick" = 3
          THEN (
            CAST("t66"."b_likes" AS REAL) * (
              1.0 - "t66"."share"
            )
          ) + (
            CAST("t66"."a_likes" AS REAL) * "t66"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "likes_at_age",
        CASE
          WHEN "t66"."pick" = 1
          THEN CAST("t66"."b_comments" AS REAL)
          WHEN "t66"."pick" = 2
          THEN CAST("t66"."a_comments" AS REAL)
          WHEN "t66"."pick" = 3
          THEN (
            CAST("t66"."b_comments" AS REAL) * (
              1.0 - "t66"."share"
            )
          ) + (
            CAST("t66"."a_comments" AS REAL) * "t66"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "comments_at_age",
        CASE
          WHEN "t66"."pick" = 1
          THEN CAST("t66"."b_shares" AS REAL)
          WHEN "t66"."pick" = 2
          THEN CAST("t66"."a_shares" AS REAL)
          WHEN "t66"."pick" = 3
          THEN (
            CAST("t66"."b_shares" AS REAL) * (
              1.0 - "t66"."share"
            )
          ) + (
            CAST("t66"."a_shares" AS REAL) * "t66"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "shares_at_age",
        CASE
          WHEN "t66"."pick" = 1
          THEN CAST("t66"."b_quotes" AS REAL)
          WHEN "t66"."pick" = 2
          THEN CAST("t66"."a_quotes" AS REAL)
          WHEN "t66"."pick" = 3
          THEN (
            CAST("t66"."b_quotes" AS REAL) * (
              1.0 - "t66"."share"
            )
          ) + (
            CAST("t66"."a_quotes" AS REAL) * "t66"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "quotes_at_age",
        CASE
          WHEN "t66"."pick" = 1
          THEN CAST("t66"."b_views" AS REAL)
          WHEN "t66"."pick" = 2
          THEN CAST("t66"."a_views" AS REAL)
          WHEN "t66"."pick" = 3
          THEN (
            CAST("t66"."b_views" AS REAL) * (
              1.0 - "t66"."share"
            )
          ) + (
            CAST("t66"."a_views" AS REAL) * "t66"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "views_at_age",
        CAST("t66"."interpolated" AS INTEGER) AS "interpolated",
        CAST(CASE
          WHEN "t66"."pick" = 1
          THEN IIF("t66"."b_precision" = 'rounded', 1, 0)
          WHEN "t66"."pick" = 2
          THEN IIF("t66"."a_precision" = 'rounded', 1, 0)
          WHEN "t66"."pick" = 3
          THEN IIF(
            (
              IIF("t66"."b_precision" = 'rounded', 1, 0) = 1
            )
            OR (
              IIF("t66"."a_precision" = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS INTEGER) AS "rounded",
        CAST("t66"."pick" AS INTEGER) AS "pick",
        "t66"."share",
        "t66"."b_at",
        "t66"."a_at",
        COALESCE(CAST("t66"."b_told" AS INTEGER), 0) AS "b_told",
        COALESCE(CAST("t66"."a_told" AS INTEGER), 0) AS "a_told"
      FROM "picked" AS "t66"
    ) AS "t67"
  ) AS "t68"
), "placed" AS MATERIALIZED (
  SELECT
    "t91"."post_id",
    "t91"."account_id",
    "t91"."published_at",
    "t91"."form",
    "t91"."gone",
    "t91"."late",
    "t91"."as_of",
    "t91"."age",
    "t91"."current",
    "t91"."needs_likes",
    "t91"."needs_comments",
    "t91"."needs_shares",
    "t91"."needs_quotes",
    "t91"."needs_views",
    "t91"."number",
    "t91"."day",
    "t91"."interpolated",
    "t91"."rounded",
    "t91"."interactions",
    "t91"."likes_at",
    "t91"."comments_at",
    "t91"."spread_at",
    "t91"."approval_at",
    "t91"."views_at",
    "t91"."good",
    "t91"."bad",
    "t91"."followers",
    "t91"."after",
    "t91"."day_followers",
    "t91"."day_after",
    "t91"."interactions" / CAST("t91"."followers" AS REAL) AS "rate",
    "t91"."views_at" / CAST("t91"."followers" AS REAL) AS "view_rate",
    CAST(IIF(
      (
        "t91"."interactions" IS NOT NULL
      ) AND (
        "t91"."views_at" > 0
      ),
      "t91"."interactions",
      CAST(NULL AS REAL)
    ) AS REAL) / IIF(
      (
        "t91"."interactions" IS NOT NULL
      ) AND (
        "t91"."views_at" > 0
      ),
      "t91"."views_at",
      CAST(NULL AS REAL)
    ) AS "view_share",
    "t91"."interactions" / CAST("t91"."day_followers" AS REAL) AS "day_rate"
  FROM (
    SELECT
      "t90"."post_id",
      "t90"."account_id",
      "t90"."published_at",
      "t90"."form",
      "t90"."gone",
      "t90"."late",
      "t90"."as_of",
      "t90"."age",
      "t90"."current",
      "t90"."needs_likes",
      "t90"."needs_comments",
      "t90"."needs_shares",
      "t90"."needs_quotes",
      "t90"."needs_views",
      "t90"."number",
      "t90"."day",
      "t90"."interpolated",
      "t90"."rounded",
      "t90"."interactions",
      "t90"."likes_at",
      "t90"."comments_at",
      "t90"."spread_at",
      "t90"."approval_at",
      "t90"."views_at",
      "t90"."good",
      "t90"."bad",
      IIF(
        CASE
          WHEN (
            "t90"."published_at" - "t52"."early_at"
          ) <= 604800000
          THEN "t52"."early"
          WHEN (
            "t52"."later_at" - "t90"."published_at"
          ) <= 604800000
          THEN "t52"."later"
          ELSE CAST(NULL AS INTEGER)
        END > 0,
        CASE
          WHEN (
            "t90"."published_at" - "t52"."early_at"
          ) <= 604800000
          THEN "t52"."early"
          WHEN (
            "t52"."later_at" - "t90"."published_at"
          ) <= 604800000
          THEN "t52"."later"
          ELSE CAST(NULL AS INTEGER)
        END,
        CAST(NULL AS INTEGER)
      ) AS "followers",
      CASE
        WHEN (
          "t90"."published_at" - "t52"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t52"."later_at" - "t90"."published_at"
        ) <= 604800000
        THEN 1
        ELSE 0
      END AS "after",
      CASE
        WHEN "t52"."later_at" <= (
          "t90"."day" + 86399999
        )
        THEN IIF("t52"."day_last" > 0, "t52"."day_last", CAST(NULL AS INTEGER))
        ELSE IIF(
          CASE
            WHEN (
              (
                "t90"."day" + 86399999
              ) - "t52"."early_at"
            ) <= 604800000
            THEN "t52"."early"
            WHEN (
              "t52"."later_at" - (
                "t90"."day" + 86399999
              )
            ) <= 604800000
            THEN "t52"."later"
            ELSE CAST(NULL AS INTEGER)
          END > 0,
          CASE
            WHEN (
              (
                "t90"."day" + 86399999
              ) - "t52"."early_at"
            ) <= 604800000
            THEN "t52"."early"
            WHEN (
              "t52"."later_at" - (
                "t90"."day" + 86399999
              )
            ) <= 604800000
            THEN "t52"."later"
            ELSE CAST(NULL AS INTEGER)
          END,
          CAST(NULL AS INTEGER)
        )
      END AS "day_followers",
      CASE
        WHEN "t52"."later_at" <= (
          "t90"."day" + 86399999
        )
        THEN 0
        ELSE CASE
          WHEN (
            (
              "t90"."day" + 86399999
            ) - "t52"."early_at"
          ) <= 604800000
          THEN 0
          WHEN (
            "t52"."later_at" - (
              "t90"."day" + 86399999
            )
          ) <= 604800000
          THEN 1
          ELSE 0
        END
      END AS "day_after"
    FROM (
      SELECT
        "t88"."post_id",
        "t88"."account_id",
        "t88"."published_at",
        "t88"."form",
        "t88"."gone",
        "t88"."late",
        "t88"."as_of",
        "t88"."age",
        "t88"."current",
        "t88"."needs_likes",
        "t88"."needs_comments",
        "t88"."needs_shares",
        "t88"."needs_quotes",
        "t88"."needs_views",
        "t88"."number",
        "t88"."day",
        "t88"."interpolated",
        "t88"."rounded",
        "t88"."interactions",
        "t88"."likes_at",
        "t88"."comments_at",
        "t88"."spread_at",
        "t88"."approval_at",
        "t88"."views_at",
        CASE
          WHEN "t88"."pick" = 1
          THEN CAST(IIF("t88"."b_told" = 1, COALESCE("t88"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t88"."pick" = 2
          THEN CAST(IIF("t88"."a_told" = 1, COALESCE("t88"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t88"."pick" = 3
          THEN (
            CAST(IIF("t88"."b_told" = 1, COALESCE("t88"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL) * (
              1.0 - "t88"."share"
            )
          ) + (
            CAST(IIF("t88"."a_told" = 1, COALESCE("t88"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL) * "t88"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "good",
        CASE
          WHEN "t88"."pick" = 1
          THEN CAST(IIF("t88"."b_told" = 1, COALESCE("t88"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t88"."pick" = 2
          THEN CAST(IIF("t88"."a_told" = 1, COALESCE("t88"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t88"."pick" = 3
          THEN (
            CAST(IIF("t88"."b_told" = 1, COALESCE("t88"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * (
              1.0 - "t88"."share"
            )
          ) + (
            CAST(IIF("t88"."a_told" = 1, COALESCE("t88"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * "t88"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "bad"
      FROM (
        SELECT
          "t71"."post_id",
          "t71"."account_id",
          "t71"."published_at",
          "t71"."form",
          "t71"."gone",
          "t71"."late",
          "t71"."as_of",
          "t71"."age",
          "t71"."current",
          "t71"."needs_likes",
          "t71"."needs_comments",
          "t71"."needs_shares",
          "t71"."needs_quotes",
          "t71"."needs_views",
          "t71"."number",
          "t71"."day",
          "t71"."interpolated",
          "t71"."rounded",
          "t71"."pick",
          "t71"."share",
          "t71"."b_at",
          "t71"."a_at",
          "t71"."b_told",
          "t71"."a_told",
          "t71"."interactions",
          "t71"."likes_at",
          "t71"."comments_at",
          "t71"."spread_at",
          "t71"."approval_at",
          "t71"."views_at",
          "t86"."b_good",
          "t86"."b_bad",
          "t87"."a_good",
          "t87"."a_bad"
        FROM "aged" AS "t71"
        LEFT OUTER JOIN (
          SELECT
            "t82"."mood_post",
            SUM(IIF("t82"."sign" > 0, "t82"."count", CAST(NULL AS INTEGER))) AS "b_good",
            SUM(IIF("t82"."sign" < 0, "t82"."count", CAST(NULL AS INTEGER))) AS "b_bad"
          FROM (
            SELECT
              "t80"."mood_post",
              "t80"."name",
              "t80"."count",
              "t13"."sign"
            FROM (
              SELECT
                "t76"."mood_post",
                "t76"."name",
                "t76"."count"
              FROM (
                SELECT
                  "t74"."mood_post",
                  "t74"."mood_at",
                  "t14"."post_id",
                  "t14"."first_seen_at",
                  "t14"."name",
                  "t14"."count"
                FROM (
                  SELECT
                    "t70"."post_id" AS "mood_post",
                    "t70"."b_at" AS "mood_at"
                  FROM "aged" AS "t70"
                  WHERE
                    "t70"."b_told" = 1
                ) AS "t74"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t76"
              WHERE
                "t76"."mood_post" = "t76"."post_id" AND "t76"."mood_at" = "t76"."first_seen_at"
            ) AS "t80"
            INNER JOIN "mood" AS "t13"
              ON "t80"."name" = "t13"."name"
          ) AS "t82"
          GROUP BY
            1
        ) AS "t86"
          ON "t71"."post_id" = "t86"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t83"."mood_post",
            SUM(IIF("t83"."sign" > 0, "t83"."count", CAST(NULL AS INTEGER))) AS "a_good",
            SUM(IIF("t83"."sign" < 0, "t83"."count", CAST(NULL AS INTEGER))) AS "a_bad"
          FROM (
            SELECT
              "t81"."mood_post",
              "t81"."name",
              "t81"."count",
              "t13"."sign"
            FROM (
              SELECT
                "t77"."mood_post",
                "t77"."name",
                "t77"."count"
              FROM (
                SELECT
                  "t75"."mood_post",
                  "t75"."mood_at",
                  "t14"."post_id",
                  "t14"."first_seen_at",
                  "t14"."name",
                  "t14"."count"
                FROM (
                  SELECT
                    "t70"."post_id" AS "mood_post",
                    "t70"."a_at" AS "mood_at"
                  FROM "aged" AS "t70"
                  WHERE
                    "t70"."a_told" = 1
                ) AS "t75"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t77"
              WHERE
                "t77"."mood_post" = "t77"."post_id" AND "t77"."mood_at" = "t77"."first_seen_at"
            ) AS "t81"
            INNER JOIN "mood" AS "t13"
              ON "t81"."name" = "t13"."name"
          ) AS "t83"
          GROUP BY
            1
        ) AS "t87"
          ON "t71"."post_id" = "t87"."mood_post"
      ) AS "t88"
    ) AS "t90"
    LEFT OUTER JOIN (
      SELECT
        "t49"."account_id" AS "span_account",
        "t49"."number" AS "span_number",
        "t49"."later_at",
        "t49"."later",
        "t49"."day_last",
        "t49"."early_at",
        "t49"."early"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t41"."account_id",
            "t41"."number",
            "t41"."later_at",
            "t41"."later",
            "t41"."day_last",
            "t41"."seen_at" AS "early_at",
            "t41"."followers" AS "early"
          FROM "t39" AS "t41"
        ) AS "t45"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t41"."account_id",
            0 AS "number",
            "t41"."seen_at" AS "later_at",
            "t41"."followers" AS "later",
            "t41"."last" AS "day_last",
            CAST(NULL AS INTEGER) AS "early_at",
            CAST(NULL AS INTEGER) AS "early"
          FROM "t39" AS "t41"
          WHERE
            "t41"."number" = 1
        ) AS "t47"
      ) AS "t49"
    ) AS "t52"
      ON "t90"."account_id" = "t52"."span_account"
      AND "t90"."number" = "t52"."span_number"
  ) AS "t91"
)
SELECT
  "t108"."account_id",
  COUNT("t108"."post_id") AS "eligible",
  MAX("t108"."mean_followers") AS "mean_followers",
  (
    CAST(MAX("t108"."observed") AS REAL) / 86400000.0
  ) - CAST(COUNT(DISTINCT "t108"."day") - COUNT(DISTINCT IIF("t108"."day_rate" IS NOT NULL, "t108"."day", CAST(NULL AS INTEGER))) AS REAL) AS "kept_days",
  COUNT("t108"."day_followers") AS "day_faced",
  SUM(IIF((
    "t108"."interactions" > 0
  ) AND (
    "t108"."views_at" = 0
  ), 1, 0)) AS "views_inconsistent",
  COUNT("t108"."interactions") AS "interactions__n",
  SUM(IIF((
    "t108"."interactions" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "interactions__deleted",
  SUM(
    IIF((
      "t108"."interactions" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "interactions__interpolated",
  SUM(
    IIF((
      "t108"."interactions" IS NOT NULL
    ) AND (
      "t108"."rounded" = 1
    ), 1, 0)
  ) AS "interactions__rounded",
  SUM(IIF((
    "t108"."interactions" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "interactions__late",
  COUNT("t108"."likes_at") AS "likes_at__n",
  SUM(IIF((
    "t108"."likes_at" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "likes_at__deleted",
  SUM(
    IIF((
      "t108"."likes_at" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "likes_at__interpolated",
  SUM(IIF((
    "t108"."likes_at" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "likes_at__rounded",
  SUM(IIF((
    "t108"."likes_at" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "likes_at__late",
  COUNT("t108"."comments_at") AS "comments_at__n",
  SUM(IIF((
    "t108"."comments_at" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "comments_at__deleted",
  SUM(
    IIF((
      "t108"."comments_at" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "comments_at__interpolated",
  SUM(IIF((
    "t108"."comments_at" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "comments_at__rounded",
  SUM(IIF((
    "t108"."comments_at" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "comments_at__late",
  COUNT("t108"."spread_at") AS "spread_at__n",
  SUM(IIF((
    "t108"."spread_at" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "spread_at__deleted",
  SUM(
    IIF((
      "t108"."spread_at" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "spread_at__interpolated",
  SUM(IIF((
    "t108"."spread_at" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "spread_at__rounded",
  SUM(IIF((
    "t108"."spread_at" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "spread_at__late",
  COUNT("t108"."good") AS "good__n",
  SUM(IIF((
    "t108"."good" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "good__deleted",
  SUM(IIF((
    "t108"."good" IS NOT NULL
  ) AND (
    "t108"."interpolated" = 1
  ), 1, 0)) AS "good__interpolated",
  SUM(IIF((
    "t108"."good" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "good__rounded",
  SUM(IIF((
    "t108"."good" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "good__late",
  COUNT("t108"."view_share") AS "view_share__n",
  SUM(IIF((
    "t108"."interactions" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "view_share__deleted",
  SUM(
    IIF((
      "t108"."view_share" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "view_share__interpolated",
  SUM(IIF((
    "t108"."view_share" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "view_share__rounded",
  SUM(IIF((
    "t108"."view_share" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "view_share__late",
  COUNT("t108"."rate") AS "rate__n",
  SUM(IIF((
    "t108"."interactions" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "rate__deleted",
  SUM(IIF((
    "t108"."rate" IS NOT NULL
  ) AND (
    "t108"."interpolated" = 1
  ), 1, 0)) AS "rate__interpolated",
  SUM(IIF((
    "t108"."rate" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "rate__rounded",
  SUM(IIF((
    "t108"."rate" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "rate__late",
  SUM(IIF((
    "t108"."rate" IS NOT NULL
  ) AND (
    "t108"."after" = 1
  ), 1, 0)) AS "rate__after",
  SUM(IIF((
    "t108"."rate" IS NOT NULL
  ) AND (
    "t108"."followers" < 100
  ), 1, 0)) AS "rate__tiny",
  SUM(
    IIF((
      "t108"."interactions" IS NOT NULL
    ) AND (
      "t108"."followers" IS NULL
    ), 1, 0)
  ) AS "rate__faceless",
  COUNT("t108"."view_rate") AS "view_rate__n",
  SUM(IIF((
    "t108"."views_at" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "view_rate__deleted",
  SUM(
    IIF((
      "t108"."view_rate" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "view_rate__interpolated",
  SUM(IIF((
    "t108"."view_rate" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "view_rate__rounded",
  SUM(IIF((
    "t108"."view_rate" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "view_rate__late",
  SUM(IIF((
    "t108"."view_rate" IS NOT NULL
  ) AND (
    "t108"."after" = 1
  ), 1, 0)) AS "view_rate__after",
  SUM(
    IIF((
      "t108"."view_rate" IS NOT NULL
    ) AND (
      "t108"."followers" < 100
    ), 1, 0)
  ) AS "view_rate__tiny",
  SUM(
    IIF((
      "t108"."views_at" IS NOT NULL
    ) AND (
      "t108"."followers" IS NULL
    ), 1, 0)
  ) AS "view_rate__faceless",
  COUNT("t108"."day_rate") AS "day_rate__n",
  SUM(IIF((
    "t108"."interactions" IS NULL
  ) AND (
    "t108"."gone" = 1
  ), 1, 0)) AS "day_rate__deleted",
  SUM(
    IIF((
      "t108"."day_rate" IS NOT NULL
    ) AND (
      "t108"."interpolated" = 1
    ), 1, 0)
  ) AS "day_rate__interpolated",
  SUM(IIF((
    "t108"."day_rate" IS NOT NULL
  ) AND (
    "t108"."rounded" = 1
  ), 1, 0)) AS "day_rate__rounded",
  SUM(IIF((
    "t108"."day_rate" IS NOT NULL
  ) AND (
    "t108"."late" = 1
  ), 1, 0)) AS "day_rate__late",
  SUM(IIF((
    "t108"."day_rate" IS NOT NULL
  ) AND (
    "t108"."day_after" = 1
  ), 1, 0)) AS "day_rate__after",
  SUM(
    IIF((
      "t108"."day_rate" IS NOT NULL
    ) AND (
      "t108"."day_followers" < 100
    ), 1, 0)
  ) AS "day_rate__tiny",
  SUM(
    IIF(
      (
        "t108"."interactions" IS NOT NULL
      ) AND (
        "t108"."day_followers" IS NULL
      ),
      1,
      0
    )
  ) AS "day_rate__faceless",
  MAX("t108"."interactions_median") AS "interactions_median__value",
  MAX("t108"."interactions_low") AS "interactions_median__low",
  MAX("t108"."interactions_high") AS "interactions_median__high",
  MAX("t108"."middle") AS "interactions_iqmean__value",
  SUM("t108"."interactions") AS "interactions_total__value",
  AVG("t108"."interactions") AS "interactions_mean__value",
  AVG("t108"."likes_at") AS "applause__value",
  AVG("t108"."comments_at") AS "conversation__value",
  AVG("t108"."spread_at") AS "amplification__value",
  CAST(SUM(IIF("t108"."likes_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t108"."likes_at") <> 0, COUNT("t108"."likes_at"), CAST(NULL AS INTEGER)) AS REAL) AS "applause_share__value",
  CAST(SUM(IIF("t108"."comments_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t108"."comments_at") <> 0, COUNT("t108"."comments_at"), CAST(NULL AS INTEGER)) AS REAL) AS "conversation_share__value",
  CAST(SUM(IIF("t108"."spread_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t108"."spread_at") <> 0, COUNT("t108"."spread_at"), CAST(NULL AS INTEGER)) AS REAL) AS "amplification_share__value",
  AVG("t108"."interactions") AS "weighted_interactions__value",
  AVG(IIF("t108"."interactions" IS NOT NULL, "t108"."likes_at", CAST(NULL AS REAL))) AS "weighted_interactions__applause",
  AVG(IIF("t108"."interactions" IS NOT NULL, "t108"."comments_at", CAST(NULL AS REAL))) AS "weighted_interactions__conversation",
  AVG(IIF("t108"."interactions" IS NOT NULL, "t108"."spread_at", CAST(NULL AS REAL))) AS "weighted_interactions__amplification",
  CAST(SUM(IIF("t108"."interactions" IS NOT NULL, "t108"."comments_at", CAST(NULL AS REAL))) AS REAL) / IIF(SUM("t108"."interactions") <> 0, SUM("t108"."interactions"), CAST(NULL AS REAL)) AS "conversation_ratio__value",
  CAST((
    SUM("t108"."good") - SUM("t108"."bad")
  ) AS REAL) / IIF(
    (
      SUM("t108"."good") + SUM("t108"."bad")
    ) <> 0,
    SUM("t108"."good") + SUM("t108"."bad"),
    CAST(NULL AS REAL)
  ) AS "reaction_polarity__value",
  SUM("t108"."good") + SUM("t108"."bad") AS "reaction_polarity__felt",
  CAST(MAX("t108"."best") AS REAL) / IIF(SUM("t108"."interactions") <> 0, SUM("t108"."interactions"), CAST(NULL AS REAL)) AS "top_share__value",
  MAX("t108"."rate_median") AS "er_post_followers_median__value",
  MAX("t108"."rate_low") AS "er_post_followers_median__low",
  MAX("t108"."rate_high") AS "er_post_followers_median__high",
  AVG("t108"."rate") AS "er_post_followers_mean__value",
  (
    CAST(AVG("t108"."interactions") AS REAL) / MAX("t108"."mean_followers")
  ) * 1.0 AS "er_account_followers__value",
  CAST(SUM("t108"."day_rate") AS REAL) / IIF(
    (
      (
        CAST(MAX("t108"."observed") AS REAL) / 86400000.0
      ) - CAST(COUNT(DISTINCT "t108"."day") - COUNT(DISTINCT IIF("t108"."day_rate" IS NOT NULL, "t108"."day", CAST(NULL AS INTEGER))) AS REAL)
    ) > 0,
    (
      CAST(MAX("t108"."observed") AS REAL) / 86400000.0
    ) - CAST(COUNT(DISTINCT "t108"."day") - COUNT(DISTINCT IIF("t108"."day_rate" IS NOT NULL, "t108"."day", CAST(NULL AS INTEGER))) AS REAL),
    CAST(NULL AS REAL)
  ) AS "er_day_followers__value",
  CAST(SUM(IIF("t108"."view_share" IS NOT NULL, "t108"."interactions", CAST(NULL AS REAL))) AS REAL) / IIF(
    SUM(IIF("t108"."view_share" IS NOT NULL, "t108"."views_at", CAST(NULL AS REAL))) <> 0,
    SUM(IIF("t108"."view_share" IS NOT NULL, "t108"."views_at", CAST(NULL AS REAL))),
    CAST(NULL AS REAL)
  ) AS "er_view_pooled__value",
  MAX("t108"."view_share_median") AS "er_view_median__value",
  MAX("t108"."view_share_low") AS "er_view_median__low",
  MAX("t108"."view_share_high") AS "er_view_median__high",
  MAX("t108"."view_rate_median") AS "view_rate_followers__value",
  MAX("t108"."view_rate_low") AS "view_rate_followers__low",
  MAX("t108"."view_rate_high") AS "view_rate_followers__high",
  AVG("t108"."view_rate") AS "view_rate_followers_mean__value",
  (
    CAST(AVG("t108"."interactions") AS REAL) / MAX("t108"."mean_followers")
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    CAST(AVG("t108"."likes_at") AS REAL) / MAX("t108"."mean_followers")
  ) * 1000.0 AS "applause_per_1000__value",
  (
    CAST(AVG("t108"."comments_at") AS REAL) / MAX("t108"."mean_followers")
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    CAST(AVG("t108"."spread_at") AS REAL) / MAX("t108"."mean_followers")
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
          "t93"."post_id",
          "t93"."account_id",
          "t93"."published_at",
          "t93"."form",
          "t93"."gone",
          "t93"."late",
          "t93"."as_of",
          "t93"."age",
          "t93"."current",
          "t93"."needs_likes",
          "t93"."needs_comments",
          "t93"."needs_shares",
          "t93"."needs_quotes",
          "t93"."needs_views",
          "t93"."number",
          "t93"."day",
          "t93"."interpolated",
          "t93"."rounded",
          "t93"."interactions",
          "t93"."likes_at",
          "t93"."comments_at",
          "t93"."spread_at",
          "t93"."approval_at",
          "t93"."views_at",
          "t93"."good",
          "t93"."bad",
          "t93"."followers",
          "t93"."after",
          "t93"."day_followers",
          "t93"."day_after",
          "t93"."rate",
          "t93"."view_rate",
          "t93"."view_share",
          "t93"."day_rate",
          CAST(NULL AS REAL) AS "mean_followers",
          CAST(NULL AS INTEGER) AS "observed",
          CAST(NULL AS REAL) AS "interactions_median",
          CAST(NULL AS REAL) AS "interactions_low",
          CAST(NULL AS REAL) AS "interactions_high",
          CAST(NULL AS REAL) AS "rate_median",
          CAST(NULL AS REAL) AS "rate_low",
          CAST(NULL AS REAL) AS "rate_high",
          CAST(NULL AS REAL) AS "view_share_median",
          CAST(NULL AS REAL) AS "view_share_low",
          CAST(NULL AS REAL) AS "view_share_high",
          CAST(NULL AS REAL) AS "view_rate_median",
          CAST(NULL AS REAL) AS "view_rate_low",
          CAST(NULL AS REAL) AS "view_rate_high",
          CAST(NULL AS REAL) AS "middle",
          CAST(NULL AS REAL) AS "best"
        FROM "placed" AS "t93"
      ) AS "t95"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS INTEGER) AS "post_id",
          "t43"."account_id",
          CAST(NULL AS INTEGER) AS "published_at",
          CAST(NULL AS INTEGER) AS "form",
          CAST(NULL AS INTEGER) AS "gone",
          CAST(NULL AS INTEGER) AS "late",
          CAST(NULL AS INTEGER) AS "as_of",
          CAST(NULL AS INTEGER) AS "age",
          CAST(NULL AS INTEGER) AS "current",
          CAST(NULL AS INTEGER) AS "needs_likes",
          CAST(NULL AS INTEGER) AS "needs_comments",
          CAST(NULL AS INTEGER) AS "needs_shares",
          CAST(NULL AS INTEGER) AS "needs_quotes",
          CAST(NULL AS INTEGER) AS "needs_views",
          CAST(NULL AS INTEGER) AS "number",
          CAST(NULL AS INTEGER) AS "day",
          CAST(NULL AS INTEGER) AS "interpolated",
          CAST(NULL AS INTEGER) AS "rounded",
          CAST(NULL AS REAL) AS "interactions",
          CAST(NULL AS REAL) AS "likes_at",
          CAST(NULL AS REAL) AS "comments_at",
          CAST(NULL AS REAL) AS "spread_at",
          CAST(NULL AS REAL) AS "approval_at",
          CAST(NULL AS REAL) AS "views_at",
          CAST(NULL AS REAL) AS "good",
          CAST(NULL AS REAL) AS "bad",
          CAST(NULL AS INTEGER) AS "followers",
          CAST(NULL AS INTEGER) AS "after",
          CAST(NULL AS INTEGER) AS "day_followers",
          CAST(NULL AS INTEGER) AS "day_after",
          CAST(NULL AS REAL) AS "rate",
          CAST(NULL AS REAL) AS "view_rate",
          CAST(NULL AS REAL) AS "view_share",
          CAST(NULL AS REAL) AS "day_rate",
          "t43"."mean_followers",
          CAST(NULL AS INTEGER) AS "observed",
          CAST(NULL AS REAL) AS "interactions_median",
          CAST(NULL AS REAL) AS "interactions_low",
          CAST(NULL AS REAL) AS "interactions_high",
          CAST(NULL AS REAL) AS "rate_median",
          CAST(NULL AS REAL) AS "rate_low",
          CAST(NULL AS REAL) AS "rate_high",
          CAST(NULL AS REAL) AS "view_share_median",
          CAST(NULL AS REAL) AS "view_share_low",
          CAST(NULL AS REAL) AS "view_share_high",
          CAST(NULL AS REAL) AS "view_rate_median",
          CAST(NULL AS REAL) AS "view_rate_low",
          CAST(NULL AS REAL) AS "view_rate_high",
          CAST(NULL AS REAL) AS "middle",
          CAST(NULL AS REAL) AS "best"
        FROM (
          SELECT
            "t35"."account_id",
            IIF(
              COUNT("t35"."seen_at") > 1,
              CAST(SUM(
                CAST("t35"."seen_at" - "t35"."since" AS REAL) * CAST("t35"."followers" + "t35"."before" AS REAL)
              ) AS REAL) / (
                CAST(MAX("t35"."seen_at") - MIN("t35"."seen_at") AS REAL) * 2.0
              ),
              CAST(MAX("t35"."followers") AS REAL)
            ) AS "mean_followers"
          FROM (
            SELECT
              "t30"."account_id",
              "t30"."seen_at",
              "t30"."followers",
              "t30"."window_start",
              "t30"."window_end",
              LAG("t30"."followers") OVER (
                PARTITION BY "t30"."account_id"
                ORDER BY "t30"."seen_at" ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "before",
              LAG("t30"."seen_at") OVER (
                PARTITION BY "t30"."account_id"
                ORDER BY "t30"."seen_at" ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) AS "since"
            FROM (
              SELECT
                "t27"."account_id",
                "t27"."seen_at",
                "t27"."followers",
                "t27"."window_start",
                "t27"."window_end"
              FROM "t24" AS "t27"
              WHERE
                "t27"."followers" IS NOT NULL
                AND "t27"."seen_at" <= "t27"."as_of"
                AND "t27"."seen_at" >= (
                  "t27"."window_start" - 604800000
                )
                AND "t27"."seen_at" < (
                  "t27"."window_end" + 604800000 + 86400000
                )
                AND "t27"."seen_at" >= "t27"."window_start"
                AND "t27"."seen_at" < "t27"."window_end"
            ) AS "t30"
          ) AS "t35"
          GROUP BY
            1
        ) AS "t43"
      ) AS "t46"
    ) AS "t98"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS INTEGER) AS "post_id",
        "t44"."account_id",
        CAST(NULL AS INTEGER) AS "published_at",
        CAST(NULL AS INTEGER) AS "form",
        CAST(NULL AS INTEGER) AS "gone",
        CAST(NULL AS INTEGER) AS "late",
        CAST(NULL AS INTEGER) AS "as_of",
        CAST(NULL AS INTEGER) AS "age",
        CAST(NULL AS INTEGER) AS "current",
        CAST(NULL AS INTEGER) AS "needs_likes",
        CAST(NULL AS INTEGER) AS "needs_comments",
        CAST(NULL AS INTEGER) AS "needs_shares",
        CAST(NULL AS INTEGER) AS "needs_quotes",
        CAST(NULL AS INTEGER) AS "needs_views",
        CAST(NULL AS INTEGER) AS "number",
        CAST(NULL AS INTEGER) AS "day",
        CAST(NULL AS INTEGER) AS "interpolated",
        CAST(NULL AS INTEGER) AS "rounded",
        CAST(NULL AS REAL) AS "interactions",
        CAST(NULL AS REAL) AS "likes_at",
        CAST(NULL AS REAL) AS "comments_at",
        CAST(NULL AS REAL) AS "spread_at",
        CAST(NULL AS REAL) AS "approval_at",
        CAST(NULL AS REAL) AS "views_at",
        CAST(NULL AS REAL) AS "good",
        CAST(NULL AS REAL) AS "bad",
        CAST(NULL AS INTEGER) AS "followers",
        CAST(NULL AS INTEGER) AS "after",
        CAST(NULL AS INTEGER) AS "day_followers",
        CAST(NULL AS INTEGER) AS "day_after",
        CAST(NULL AS REAL) AS "rate",
        CAST(NULL AS REAL) AS "view_rate",
        CAST(NULL AS REAL) AS "view_share",
        CAST(NULL AS REAL) AS "day_rate",
        CAST(NULL AS REAL) AS "mean_followers",
        "t44"."covered" AS "observed",
        CAST(NULL AS REAL) AS "interactions_median",
        CAST(NULL AS REAL) AS "interactions_low",
        CAST(NULL AS REAL) AS "interactions_high",
        CAST(NULL AS REAL) AS "rate_median",
        CAST(NULL AS REAL) AS "rate_low",
        CAST(NULL AS REAL) AS "rate_high",
        CAST(NULL AS REAL) AS "view_share_median",
        CAST(NULL AS REAL) AS "view_share_low",
        CAST(NULL AS REAL) AS "view_share_high",
        CAST(NULL AS REAL) AS "view_rate_median",
        CAST(NULL AS REAL) AS "view_rate_low",
        CAST(NULL AS REAL) AS "view_rate_high",
        CAST(NULL AS REAL) AS "middle",
        CAST(NULL AS REAL) AS "best"
      FROM (
        SELECT
          "t38"."account_id",
          SUM("t38"."fresh") AS "covered"
        FROM (
          SELECT
            "t34"."account_id",
            "t34"."platform",
            "t34"."window_start",
            "t34"."window_end",
            "t34"."seen_until",
            "t34"."eligible_until",
            "t34"."as_of",
            "t34"."age",
            "t34"."earlier_from",
            "t34"."needs_likes",
            "t34"."needs_comments",
            "t34"."needs_shares",
            "t34"."needs_quotes",
            "t34"."needs_views",
            "t34"."current",
            "t34"."id",
            "t34"."covers_from",
            "t34"."covers_to",
            "t34"."lower",
            "t34"."upper",
            "t34"."reached",
            IIF(
              "t34"."upper" > IIF("t34"."reached" > "t34"."lower", "t34"."reached", "t34"."lower"),
              "t34"."upper" - IIF("t34"."reached" > "t34"."lower", "t34"."reached", "t34"."lower"),
              0
            ) AS "fresh"
          FROM (
            SELECT
              "t28"."account_id",
              "t28"."platform",
              "t28"."window_start",
              "t28"."window_end",
              "t28"."seen_until",
              "t28"."eligible_until",
              "t28"."as_of",
              "t28"."age",
              "t28"."earlier_from",
              "t28"."needs_likes",
              "t28"."needs_comments",
              "t28"."needs_shares",
              "t28"."needs_quotes",
              "t28"."needs_views",
              "t28"."current",
              "t28"."id",
              "t28"."covers_from",
              "t28"."covers_to",
              "t28"."lower",
              "t28"."upper",
              COALESCE(
                MAX("t28"."upper") OVER (
                  PARTITION BY "t28"."account_id"
                  ORDER BY "t28"."lower" ASC NULLS LAST, "t28"."upper" ASC NULLS LAST, "t28"."id" ASC NULLS LAST
                  ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                ),
                "t28"."lower"
              ) AS "reached"
            FROM (
              SELECT
                "t23"."account_id",
                "t23"."platform",
                "t23"."window_start",
                "t23"."window_end",
                "t23"."seen_until",
                "t23"."eligible_until",
                "t23"."as_of",
                "t23"."age",
                "t23"."earlier_from",
                "t23"."needs_likes",
                "t23"."needs_comments",
                "t23"."needs_shares",
                "t23"."needs_quotes",
                "t23"."needs_views",
                "t23"."current",
                "t23"."id",
                "t23"."covers_from",
                "t23"."covers_to",
                IIF(
                  "t23"."covers_from" > "t23"."window_start",
                  "t23"."covers_from",
                  "t23"."window_start"
                ) AS "lower",
                IIF(
                  "t23"."covers_to" < "t23"."eligible_until",
                  "t23"."covers_to",
                  "t23"."eligible_until"
                ) AS "upper"
              FROM (
                SELECT
                  "t9"."account_id",
                  "t9"."platform",
                  "t9"."window_start",
                  "t9"."window_end",
                  "t9"."seen_until",
                  "t9"."eligible_until",
                  "t9"."as_of",
                  "t9"."age",
                  "t9"."earlier_from",
                  "t9"."needs_likes",
                  "t9"."needs_comments",
                  "t9"."needs_shares",
                  "t9"."needs_quotes",
                  "t9"."needs_views",
                  "t9"."current",
                  "t11"."id",
                  "t11"."covers_from",
                  "t11"."covers_to"
                FROM "subject" AS "t9"
                INNER JOIN "coverage" AS "t11"
                  ON "t9"."account_id" = "t11"."account_id"
              ) AS "t23"
              WHERE
                IIF(
                  "t23"."covers_to" < "t23"."eligible_until",
                  "t23"."covers_to",
                  "t23"."eligible_until"
                ) > IIF(
                  "t23"."covers_from" > "t23"."window_start",
                  "t23"."covers_from",
                  "t23"."window_start"
                )
            ) AS "t28"
          ) AS "t34"
        ) AS "t38"
        GROUP BY
          1
      ) AS "t44"
    ) AS "t48"
  ) AS "t99"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS INTEGER) AS "post_id",
      "t106"."account_id",
      CAST(NULL AS INTEGER) AS "published_at",
      CAST(NULL AS INTEGER) AS "form",
      CAST(NULL AS INTEGER) AS "gone",
      CAST(NULL AS INTEGER) AS "late",
      CAST(NULL AS INTEGER) AS "as_of",
      CAST(NULL AS INTEGER) AS "age",
      CAST(NULL AS INTEGER) AS "current",
      CAST(NULL AS INTEGER) AS "needs_likes",
      CAST(NULL AS INTEGER) AS "needs_comments",
      CAST(NULL AS INTEGER) AS "needs_shares",
      CAST(NULL AS INTEGER) AS "needs_quotes",
      CAST(NULL AS INTEGER) AS "needs_views",
      CAST(NULL AS INTEGER) AS "number",
      CAST(NULL AS INTEGER) AS "day",
      CAST(NULL AS INTEGER) AS "interpolated",
      CAST(NULL AS INTEGER) AS "rounded",
      CAST(NULL AS REAL) AS "interactions",
      CAST(NULL AS REAL) AS "likes_at",
      CAST(NULL AS REAL) AS "comments_at",
      CAST(NULL AS REAL) AS "spread_at",
      CAST(NULL AS REAL) AS "approval_at",
      CAST(NULL AS REAL) AS "views_at",
      CAST(NULL AS REAL) AS "good",
      CAST(NULL AS REAL) AS "bad",
      CAST(NULL AS INTEGER) AS "followers",
      CAST(NULL AS INTEGER) AS "after",
      CAST(NULL AS INTEGER) AS "day_followers",
      CAST(NULL AS INTEGER) AS "day_after",
      CAST(NULL AS REAL) AS "rate",
      CAST(NULL AS REAL) AS "view_rate",
      CAST(NULL AS REAL) AS "view_share",
      CAST(NULL AS REAL) AS "day_rate",
      CAST(NULL AS REAL) AS "mean_followers",
      CAST(NULL AS INTEGER) AS "observed",
      IIF("t106"."place" = 1, "t106"."median", CAST(NULL AS REAL)) AS "interactions_median",
      IIF("t106"."place" = 1, "t106"."low", CAST(NULL AS REAL)) AS "interactions_low",
      IIF("t106"."place" = 1, "t106"."high", CAST(NULL AS REAL)) AS "interactions_high",
      IIF("t106"."place" = 2, "t106"."median", CAST(NULL AS REAL)) AS "rate_median",
      IIF("t106"."place" = 2, "t106"."low", CAST(NULL AS REAL)) AS "rate_low",
      IIF("t106"."place" = 2, "t106"."high", CAST(NULL AS REAL)) AS "rate_high",
      IIF("t106"."place" = 3, "t106"."median", CAST(NULL AS REAL)) AS "view_share_median",
      IIF("t106"."place" = 3, "t106"."low", CAST(NULL AS REAL)) AS "view_share_low",
      IIF("t106"."place" = 3, "t106"."high", CAST(NULL AS REAL)) AS "view_share_high",
      IIF("t106"."place" = 4, "t106"."median", CAST(NULL AS REAL)) AS "view_rate_median",
      IIF("t106"."place" = 4, "t106"."low", CAST(NULL AS REAL)) AS "view_rate_low",
      IIF("t106"."place" = 4, "t106"."high", CAST(NULL AS REAL)) AS "view_rate_high",
      IIF("t106"."place" = 1, "t106"."middle", CAST(NULL AS REAL)) AS "middle",
      IIF("t106"."place" = 1, "t106"."best", CAST(NULL AS REAL)) AS "best"
    FROM (
      SELECT
        "t105"."account_id",
        "t105"."place",
        AVG(
          IIF(
            (
              (
                "t105"."rank" * 2
              ) >= "t105"."of"
            )
            AND (
              (
                "t105"."rank" * 2
              ) <= (
                "t105"."of" + 2
              )
            ),
            "t105"."value",
            CAST(NULL AS REAL)
          )
        ) AS "median",
        MAX(
          IIF(
            (
              (
                (
                  "t105"."of" + 1
                ) - (
                  "t105"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t105"."of" + 1
                  ) - (
                    "t105"."rank" * 2
                  )
                ) * (
                  (
                    "t105"."of" + 1
                  ) - (
                    "t105"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t105"."of" * 3841459
                ) - 1780000
              )
            ),
            "t105"."value",
            CAST(NULL AS REAL)
          )
        ) AS "low",
        MIN(
          IIF(
            (
              (
                (
                  "t105"."of" + 1
                ) - (
                  (
                    (
                      "t105"."of" + 1
                    ) - "t105"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t105"."of" + 1
                  ) - (
                    (
                      (
                        "t105"."of" + 1
                      ) - "t105"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t105"."of" + 1
                  ) - (
                    (
                      (
                        "t105"."of" + 1
                      ) - "t105"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t105"."of" * 3841459
                ) - 1780000
              )
            ),
            "t105"."value",
            CAST(NULL AS REAL)
          )
        ) AS "high",
        AVG(
          IIF(
            (
              (
                "t105"."rank" * 4
              ) > (
                "t105"."of" - MOD("t105"."of", 4)
              )
            )
            AND (
              (
                "t105"."rank" * 4
              ) <= (
                (
                  "t105"."of" * 4
                ) - (
                  "t105"."of" - MOD("t105"."of", 4)
                )
              )
            ),
            "t105"."value",
            CAST(NULL AS REAL)
          )
        ) AS "middle",
        SUM(
          IIF(
            (
              (
                "t105"."of" - "t105"."rank"
              ) * 10
            ) < (
              (
                "t105"."of" + 9
              ) - MOD("t105"."of" + 9, 10)
            ),
            "t105"."value",
            CAST(NULL AS REAL)
          )
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t103"."account_id",
            "t103"."post_id",
            "t103"."place",
            "t103"."value",
            "t103"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t103"."account_id", "t103"."place"
                ORDER BY "t103"."value" ASC NULLS LAST, "t103"."post_id" ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t102"."account_id",
              "t102"."post_id",
              "t102"."place",
              CASE
                WHEN "t102"."place" = 1
                THEN "t102"."interactions"
                WHEN "t102"."place" = 2
                THEN "t102"."rate"
                WHEN "t102"."place" = 3
                THEN "t102"."view_share"
                WHEN "t102"."place" = 4
                THEN "t102"."view_rate"
                ELSE CAST(NULL AS REAL)
              END AS "value",
              CASE
                WHEN "t102"."place" = 1
                THEN "t102"."n_interactions"
                WHEN "t102"."place" = 2
                THEN "t102"."n_rate"
                WHEN "t102"."place" = 3
                THEN "t102"."n_view_share"
                WHEN "t102"."place" = 4
                THEN "t102"."n_view_rate"
                ELSE CAST(NULL AS INTEGER)
              END AS "of"
            FROM (
              SELECT
                "t96"."account_id",
                "t96"."post_id",
                "t96"."interactions",
                "t96"."rate",
                "t96"."view_share",
                "t96"."view_rate",
                "t10"."place",
                "t101"."of_account",
                "t101"."n_interactions",
                "t101"."n_rate",
                "t101"."n_view_share",
                "t101"."n_view_rate"
              FROM (
                SELECT
                  "t93"."account_id",
                  "t93"."post_id",
                  "t93"."interactions",
                  "t93"."rate",
                  "t93"."view_share",
                  "t93"."view_rate"
                FROM "placed" AS "t93"
              ) AS "t96"
              CROSS JOIN "place" AS "t10"
              LEFT OUTER JOIN (
                SELECT
                  "t97"."account_id" AS "of_account",
                  "t97"."n_interactions",
                  "t97"."n_rate",
                  "t97"."n_view_share",
                  "t97"."n_view_rate"
                FROM (
                  SELECT
                    "t93"."account_id",
                    COUNT("t93"."interactions") AS "n_interactions",
                    COUNT("t93"."rate") AS "n_rate",
                    COUNT("t93"."view_share") AS "n_view_share",
                    COUNT("t93"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t93"
                  GROUP BY
                    1
                ) AS "t97"
              ) AS "t101"
                ON "t96"."account_id" = "t101"."of_account"
            ) AS "t102"
            WHERE
              CASE
                WHEN "t102"."place" = 1
                THEN "t102"."interactions"
                WHEN "t102"."place" = 2
                THEN "t102"."rate"
                WHEN "t102"."place" = 3
                THEN "t102"."view_share"
                WHEN "t102"."place" = 4
                THEN "t102"."view_rate"
                ELSE CAST(NULL AS REAL)
              END IS NOT NULL
          ) AS "t103"
        ) AS "t104"
        WHERE
          (
            (
              (
                "t104"."rank" * 2
              ) >= "t104"."of"
            )
            AND (
              (
                "t104"."rank" * 2
              ) <= (
                "t104"."of" + 2
              )
            )
          )
          OR (
            (
              (
                (
                  "t104"."of" + 1
                ) - (
                  "t104"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t104"."of" + 1
                  ) - (
                    "t104"."rank" * 2
                  )
                ) * (
                  (
                    "t104"."of" + 1
                  ) - (
                    "t104"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t104"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t104"."of" + 1
                  ) - (
                    (
                      "t104"."rank" + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t104"."of" + 1
                    ) - (
                      (
                        "t104"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t104"."of" + 1
                    ) - (
                      (
                        "t104"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t104"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t104"."of" + 1
                ) - (
                  (
                    (
                      "t104"."of" + 1
                    ) - "t104"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t104"."of" + 1
                  ) - (
                    (
                      (
                        "t104"."of" + 1
                      ) - "t104"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t104"."of" + 1
                  ) - (
                    (
                      (
                        "t104"."of" + 1
                      ) - "t104"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t104"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t104"."of" + 1
                  ) - (
                    (
                      (
                        "t104"."of" + 2
                      ) - "t104"."rank"
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t104"."of" + 1
                    ) - (
                      (
                        (
                          "t104"."of" + 2
                        ) - "t104"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t104"."of" + 1
                    ) - (
                      (
                        (
                          "t104"."of" + 2
                        ) - "t104"."rank"
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t104"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              "t104"."place" = 1
            )
            AND (
              (
                "t104"."rank" * 4
              ) > (
                "t104"."of" - MOD("t104"."of", 4)
              )
            )
          )
      ) AS "t105"
      GROUP BY
        1,
        2
    ) AS "t106"
  ) AS "t107"
) AS "t108"
GROUP BY
  1
