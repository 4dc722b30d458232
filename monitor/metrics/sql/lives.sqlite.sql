WITH "t11" AS (
  SELECT
    "t5"."account_id",
    "t5"."platform",
    "t5"."window_start",
    "t5"."window_end",
    "t5"."seen_until",
    "t5"."eligible_until",
    "t5"."as_of",
    "t5"."age",
    "t5"."earlier_from",
    "t5"."needs_likes",
    "t5"."needs_comments",
    "t5"."needs_shares",
    "t5"."needs_quotes",
    "t5"."needs_views",
    "t5"."current",
    "t6"."id",
    "t6"."account_id" AS "account_id_post",
    "t6"."kind",
    "t6"."published_at",
    "t6"."flags",
    "t6"."reply_to_own",
    "t6"."first_seen_at",
    "t6"."gone_at",
    "t6"."format",
    "t6"."asks",
    "t6"."letters",
    "t6"."detected_language",
    "t6"."described_by"
  FROM "subject" AS "t5"
  CROSS JOIN "post" AS "t6"
), "t21" AS (
  SELECT
    "t15"."id" AS "post_id",
    "t15"."account_id",
    "t15"."published_at",
    CASE
      WHEN "t15"."format" = 'text'
      THEN 0
      WHEN "t15"."format" = 'link'
      THEN 1
      WHEN "t15"."format" = 'image'
      THEN 2
      WHEN "t15"."format" = 'video'
      THEN 3
      WHEN "t15"."format" = 'poll'
      THEN 4
      WHEN "t15"."format" = 'live'
      THEN 5
      ELSE -1
    END AS "form",
    IIF("t15"."gone_at" <= "t15"."as_of", 1, 0) AS "gone",
    IIF((
      "t15"."first_seen_at" - "t15"."published_at"
    ) > 86400000, 1, 0) AS "late",
    "t15"."as_of",
    604800000 AS "age",
    "t15"."current",
    "t15"."needs_likes",
    "t15"."needs_comments",
    "t15"."needs_shares",
    "t15"."needs_quotes",
    "t15"."needs_views"
  FROM "t11" AS "t15"
  WHERE
    "t15"."account_id" = "t15"."account_id_post"
    AND "t15"."first_seen_at" <= "t15"."as_of"
    AND "t15"."kind" <> 'repost'
    AND NOT (
      "t15"."flags" LIKE '%"date_future"%'
    )
    AND (
      "t15"."needs_likes" + "t15"."needs_comments" + "t15"."needs_shares" + "t15"."needs_quotes" + "t15"."needs_views"
    ) > 0
    AND "t15"."published_at" >= "t15"."window_start"
    AND "t15"."published_at" < "t15"."window_end"
    AND (
      "t15"."needs_likes" + "t15"."needs_comments" + "t15"."needs_shares" + "t15"."needs_quotes"
    ) > 0
    AND IIF("t15"."published_at" >= (
      "t15"."as_of" - 604800000
    ), 1, 0) = 0
), "kept" AS MATERIALIZED (
  SELECT
    "t23"."post_id",
    "t23"."account_id",
    "t23"."published_at",
    "t23"."form",
    "t23"."gone",
    "t23"."late",
    "t23"."as_of",
    "t23"."age",
    "t23"."current",
    "t23"."needs_likes",
    "t23"."needs_comments",
    "t23"."needs_shares",
    "t23"."needs_quotes",
    "t23"."needs_views",
    "t12"."kept_account",
    "t12"."kept_age",
    "t12"."kept_time",
    "t12"."kept_post",
    "t12"."kept_here",
    "t12"."half_life",
    "t12"."likes_at_age",
    "t12"."comments_at_age",
    "t12"."shares_at_age",
    "t12"."quotes_at_age",
    "t12"."views_at_age",
    "t12"."interpolated",
    "t12"."rounded",
    "t12"."pick",
    "t12"."share",
    "t12"."b_at",
    "t12"."a_at",
    "t12"."b_told",
    "t12"."a_told"
  FROM "t21" AS "t23"
  LEFT OUTER JOIN (
    SELECT
      "t2"."account_id" AS "kept_account",
      "t2"."age" AS "kept_age",
      "t2"."published_at" AS "kept_time",
      "t2"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t2"."half_life",
      "t2"."likes_at_age",
      "t2"."comments_at_age",
      "t2"."shares_at_age",
      "t2"."quotes_at_age",
      "t2"."views_at_age",
      "t2"."interpolated",
      "t2"."rounded",
      "t2"."pick",
      "t2"."share",
      "t2"."b_at",
      "t2"."a_at",
      "t2"."b_told",
      "t2"."a_told"
    FROM "counted" AS "t2"
  ) AS "t12"
    ON "t23"."account_id" = "t12"."kept_account"
    AND "t23"."age" = "t12"."kept_age"
    AND "t23"."published_at" = "t12"."kept_time"
    AND "t23"."post_id" = "t12"."kept_post"
    AND (
      "t23"."published_at" + (
        "t23"."age" * 2
      )
    ) <= "t23"."as_of"
), "bounded" AS MATERIALIZED (
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
    MAX(
      IIF(
        (
          COALESCE("t33"."run_here", 0) = 1
        )
        AND (
          "t33"."seen" <= (
            "t33"."published_at" + "t33"."age"
          )
        ),
        "t33"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "b_at",
    MIN(
      IIF(
        (
          COALESCE("t33"."run_here", 0) = 1
        )
        AND NOT (
          "t33"."seen" <= (
            "t33"."published_at" + "t33"."age"
          )
        ),
        "t33"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "a_at"
  FROM (
    SELECT
      "t32"."post_id",
      "t32"."account_id",
      "t32"."published_at",
      "t32"."form",
      "t32"."gone",
      "t32"."late",
      "t32"."as_of",
      "t32"."age",
      "t32"."current",
      "t32"."needs_likes",
      "t32"."needs_comments",
      "t32"."needs_shares",
      "t32"."needs_quotes",
      "t32"."needs_views",
      "t13"."run_post",
      "t13"."seen",
      "t13"."run_here"
    FROM (
      SELECT
        "t29"."post_id",
        "t29"."account_id",
        "t29"."published_at",
        "t29"."form",
        "t29"."gone",
        "t29"."late",
        "t29"."as_of",
        "t29"."age",
        "t29"."current",
        "t29"."needs_likes",
        "t29"."needs_comments",
        "t29"."needs_shares",
        "t29"."needs_quotes",
        "t29"."needs_views"
      FROM "kept" AS "t29"
      WHERE
        COALESCE("t29"."kept_here", 0) = 0
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t4"."post_id" AS "run_post",
        "t4"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t13"
      ON "t32"."post_id" = "t13"."run_post"
      AND "t13"."seen" <= "t32"."as_of"
      AND "t13"."seen" <= (
        "t32"."published_at" + (
          "t32"."age" * 2
        )
      )
  ) AS "t33"
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
    14
), "picked" AS MATERIALIZED (
  SELECT
    "t40"."post_id",
    "t40"."account_id",
    "t40"."published_at",
    "t40"."form",
    "t40"."gone",
    "t40"."late",
    "t40"."as_of",
    "t40"."age",
    "t40"."current",
    "t40"."needs_likes",
    "t40"."needs_comments",
    "t40"."needs_shares",
    "t40"."needs_quotes",
    "t40"."needs_views",
    "t40"."b_at",
    "t40"."a_at",
    "t40"."b_precision",
    "t40"."b_likes",
    "t40"."b_comments",
    "t40"."b_shares",
    "t40"."b_quotes",
    "t40"."b_views",
    "t40"."b_told",
    "t40"."a_precision",
    "t40"."a_likes",
    "t40"."a_comments",
    "t40"."a_shares",
    "t40"."a_quotes",
    "t40"."a_views",
    "t40"."a_told",
    "t40"."share",
    CASE
      WHEN "t40"."choice" = 0
      THEN 0
      WHEN "t40"."over" = 1
      THEN 1
      ELSE "t40"."choice"
    END AS "pick",
    IIF("t40"."choice" = 3, 1, 0) AS "interpolated"
  FROM (
    SELECT
      "t39"."post_id",
      "t39"."account_id",
      "t39"."published_at",
      "t39"."form",
      "t39"."gone",
      "t39"."late",
      "t39"."as_of",
      "t39"."age",
      "t39"."current",
      "t39"."needs_likes",
      "t39"."needs_comments",
      "t39"."needs_shares",
      "t39"."needs_quotes",
      "t39"."needs_views",
      "t39"."b_at",
      "t39"."a_at",
      "t39"."b_last_seen_at",
      "t39"."b_precision",
      "t39"."b_likes",
      "t39"."b_comments",
      "t39"."b_shares",
      "t39"."b_quotes",
      "t39"."b_views",
      "t39"."b_told",
      "t39"."a_last_seen_at",
      "t39"."a_precision",
      "t39"."a_likes",
      "t39"."a_comments",
      "t39"."a_shares",
      "t39"."a_quotes",
      "t39"."a_views",
      "t39"."a_told",
      "t39"."b_first",
      "t39"."a_first",
      "t39"."b_last",
      "t39"."over",
      "t39"."b_age",
      "t39"."a_age",
      CASE
        WHEN (
          (
            (
              "t39"."age" - "t39"."b_age"
            ) * 20
          ) <= "t39"."age"
        )
        AND (
          (
            (
              "t39"."a_age" - "t39"."age"
            ) * 20
          ) <= "t39"."age"
        )
        AND (
          (
            "t39"."age" - "t39"."b_age"
          ) <= (
            "t39"."a_age" - "t39"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t39"."a_age" - "t39"."age"
          ) * 20
        ) <= "t39"."age"
        THEN 2
        WHEN (
          (
            "t39"."age" - "t39"."b_age"
          ) * 20
        ) <= "t39"."age"
        THEN 1
        WHEN (
          "t39"."b_age" > 0
        ) AND (
          "t39"."a_age" <= (
            "t39"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t39"."age" - "t39"."b_age" AS REAL) / IIF(
        CAST("t39"."a_age" - "t39"."b_age" AS REAL) > 0,
        CAST("t39"."a_age" - "t39"."b_age" AS REAL),
        CAST(NULL AS REAL)
      ) AS "share"
    FROM (
      SELECT
        "t38"."post_id",
        "t38"."account_id",
        "t38"."published_at",
        "t38"."form",
        "t38"."gone",
        "t38"."late",
        "t38"."as_of",
        "t38"."age",
        "t38"."current",
        "t38"."needs_likes",
        "t38"."needs_comments",
        "t38"."needs_shares",
        "t38"."needs_quotes",
        "t38"."needs_views",
        "t38"."b_at",
        "t38"."a_at",
        "t38"."b_last_seen_at",
        "t38"."b_precision",
        "t38"."b_likes",
        "t38"."b_comments",
        "t38"."b_shares",
        "t38"."b_quotes",
        "t38"."b_views",
        "t38"."b_told",
        "t38"."a_last_seen_at",
        "t38"."a_precision",
        "t38"."a_likes",
        "t38"."a_comments",
        "t38"."a_shares",
        "t38"."a_quotes",
        "t38"."a_views",
        "t38"."a_told",
        "t38"."b_first",
        "t38"."a_first",
        "t38"."b_last",
        "t38"."over",
        IIF("t38"."over" = 1, "t38"."b_first", "t38"."b_last") AS "b_age",
        IIF("t38"."over" = 1, "t38"."b_last", "t38"."a_first") AS "a_age"
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
          "t37"."b_at",
          "t37"."a_at",
          "t37"."b_last_seen_at",
          "t37"."b_precision",
          "t37"."b_likes",
          "t37"."b_comments",
          "t37"."b_shares",
          "t37"."b_quotes",
          "t37"."b_views",
          "t37"."b_told",
          "t37"."a_last_seen_at",
          "t37"."a_precision",
          "t37"."a_likes",
          "t37"."a_comments",
          "t37"."a_shares",
          "t37"."a_quotes",
          "t37"."a_views",
          "t37"."a_told",
          "t37"."b_at" - "t37"."published_at" AS "b_first",
          "t37"."a_at" - "t37"."published_at" AS "a_first",
          IIF(
            "t37"."b_at" IS NOT NULL,
            IIF("t37"."b_last_seen_at" < "t37"."as_of", "t37"."b_last_seen_at", "t37"."as_of") - "t37"."published_at",
            CAST(NULL AS INTEGER)
          ) AS "b_last",
          IIF(
            IIF(
              "t37"."b_at" IS NOT NULL,
              IIF("t37"."b_last_seen_at" < "t37"."as_of", "t37"."b_last_seen_at", "t37"."as_of") - "t37"."published_at",
              CAST(NULL AS INTEGER)
            ) > "t37"."age",
            1,
            0
          ) AS "over"
        FROM (
          SELECT
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
            "t36"."b_at",
            "t36"."a_at",
            "t18"."b_last_seen_at",
            "t18"."b_precision",
            "t18"."b_likes",
            "t18"."b_comments",
            "t18"."b_shares",
            "t18"."b_quotes",
            "t18"."b_views",
            "t18"."b_told",
            "t19"."a_last_seen_at",
            "t19"."a_precision",
            "t19"."a_likes",
            "t19"."a_comments",
            "t19"."a_shares",
            "t19"."a_quotes",
            "t19"."a_views",
            "t19"."a_told"
          FROM "bounded" AS "t36"
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
              IIF("t4"."reactions" IS NOT NULL, 1, 0) AS "b_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t18"
            ON "t36"."post_id" = "t18"."run_post" AND "t36"."b_at" = "t18"."run_at"
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
              IIF("t4"."reactions" IS NOT NULL, 1, 0) AS "a_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t19"
            ON "t36"."post_id" = "t19"."run_post" AND "t36"."a_at" = "t19"."run_at"
        ) AS "t37"
      ) AS "t38"
    ) AS "t39"
  ) AS "t40"
), "placed" AS MATERIALIZED (
  SELECT
    *
  FROM (
    SELECT
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
      "t43"."interpolated",
      "t43"."rounded",
      "t43"."pick",
      "t43"."share",
      "t43"."b_at",
      "t43"."a_at",
      "t43"."b_told",
      "t43"."a_told",
      IIF(
        (
          "t43"."needs_likes" + "t43"."needs_comments" + "t43"."needs_shares" + "t43"."needs_quotes"
        ) > 0,
        IIF("t43"."needs_likes" = 1, "t43"."likes_at_age", 0.0) + IIF("t43"."needs_comments" = 1, "t43"."comments_at_age", 0.0) + IIF("t43"."needs_shares" = 1, "t43"."shares_at_age", 0.0) + IIF("t43"."needs_quotes" = 1, "t43"."quotes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "interactions",
      IIF(
        "t43"."needs_likes" > 0,
        IIF("t43"."needs_likes" = 1, "t43"."likes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "likes_at",
      IIF(
        "t43"."needs_comments" > 0,
        IIF("t43"."needs_comments" = 1, "t43"."comments_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "comments_at",
      IIF(
        (
          "t43"."needs_shares" + "t43"."needs_quotes"
        ) > 0,
        IIF("t43"."needs_shares" = 1, "t43"."shares_at_age", 0.0) + IIF("t43"."needs_quotes" = 1, "t43"."quotes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "spread_at",
      IIF(
        (
          "t43"."needs_likes" + "t43"."needs_shares"
        ) > 0,
        IIF("t43"."needs_likes" = 1, "t43"."likes_at_age", 0.0) + IIF("t43"."needs_shares" = 1, "t43"."shares_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "approval_at",
      IIF(
        "t43"."needs_views" > 0,
        IIF("t43"."needs_views" = 1, "t43"."views_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "views_at"
    FROM (
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
        CASE
          WHEN "t42"."pick" = 1
          THEN CAST("t42"."b_likes" AS REAL)
          WHEN "t42"."pick" = 2
          THEN CAST("t42"."a_likes" AS REAL)
          WHEN "t42"."pick" = 3
          THEN (
            CAST("t42"."b_likes" AS REAL) * (
              1.0 - "t42"."share"
            )
          ) + (
            CAST("t42"."a_likes" AS REAL) * "t42"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "likes_at_age",
        CASE
          WHEN "t42"."pick" = 1
          THEN CAST("t42"."b_comments" AS REAL)
          WHEN "t42"."pick" = 2
          THEN CAST("t42"."a_comments" AS REAL)
          WHEN "t42"."pick" = 3
          THEN (
            CAST("t42"."b_comments" AS REAL) * (
              1.0 - "t42"."share"
            )
          ) + (
            CAST("t42"."a_comments" AS REAL) * "t42"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "comments_at_age",
        CASE
          WHEN "t42"."pick" = 1
          THEN CAST("t42"."b_shares" AS REAL)
          WHEN "t42"."pick" = 2
          THEN CAST("t42"."a_shares" AS REAL)
          WHEN "t42"."pick" = 3
          THEN (
            CAST("t42"."b_shares" AS REAL) * (
              1.0 - "t42"."share"
            )
          ) + (
            CAST("t42"."a_shares" AS REAL) * "t42"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "shares_at_age",
        CASE
          WHEN "t42"."pick" = 1
          THEN CAST("t42"."b_quotes" AS REAL)
          WHEN "t42"."pick" = 2
          THEN CAST("t42"."a_quotes" AS REAL)
          WHEN "t42"."pick" = 3
          THEN (
            CAST("t42"."b_quotes" AS REAL) * (
              1.0 - "t42"."share"
            )
          ) + (
            CAST("t42"."a_quotes" AS REAL) * "t42"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "quotes_at_age",
        CASE
          WHEN "t42"."pick" = 1
          THEN CAST("t42"."b_views" AS REAL)
          WHEN "t42"."pick" = 2
          THEN CAST("t42"."a_views" AS REAL)
          WHEN "t42"."pick" = 3
          THEN (
            CAST("t42"."b_views" AS REAL) * (
              1.0 - "t42"."share"
            )
          ) + (
            CAST("t42"."a_views" AS REAL) * "t42"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "views_at_age",
        CAST("t42"."interpolated" AS INTEGER) AS "interpolated",
        CAST(CASE
          WHEN "t42"."pick" = 1
          THEN IIF("t42"."b_precision" = 'rounded', 1, 0)
          WHEN "t42"."pick" = 2
          THEN IIF("t42"."a_precision" = 'rounded', 1, 0)
          WHEN "t42"."pick" = 3
          THEN IIF(
            (
              IIF("t42"."b_precision" = 'rounded', 1, 0) = 1
            )
            OR (
              IIF("t42"."a_precision" = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS INTEGER) AS "rounded",
        CAST("t42"."pick" AS INTEGER) AS "pick",
        "t42"."share",
        "t42"."b_at",
        "t42"."a_at",
        COALESCE(CAST("t42"."b_told" AS INTEGER), 0) AS "b_told",
        COALESCE(CAST("t42"."a_told" AS INTEGER), 0) AS "a_told"
      FROM "picked" AS "t42"
    ) AS "t43"
  ) AS "t44"
  WHERE
    "t44"."interactions" > 0
)
SELECT
  "t58"."account_id",
  MAX("t58"."old") AS "old",
  MAX("t58"."young") AS "young",
  SUM(IIF((
    "t58"."life" IS NOT NULL
  ) AND (
    "t58"."interpolated" = 1
  ), 1, 0)) AS "interpolated",
  SUM(IIF((
    "t58"."life" IS NOT NULL
  ) AND (
    "t58"."rounded" = 1
  ), 1, 0)) AS "rounded",
  AVG(
    IIF(
      (
        (
          "t58"."rank" * 2
        ) >= "t58"."of"
      )
      AND (
        (
          "t58"."rank" * 2
        ) <= (
          "t58"."of" + 2
        )
      ),
      "t58"."value",
      CAST(NULL AS REAL)
    )
  ) AS "half_life_h__value",
  COUNT("t58"."life") AS "half_life_h__n",
  MAX(
    IIF(
      (
        (
          (
            "t58"."of" + 1
          ) - (
            "t58"."rank" * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              "t58"."of" + 1
            ) - (
              "t58"."rank" * 2
            )
          ) * (
            (
              "t58"."of" + 1
            ) - (
              "t58"."rank" * 2
            )
          ) * 1000000
        ) >= (
          (
            "t58"."of" * 3841459
          ) - 1780000
        )
      ),
      "t58"."value",
      CAST(NULL AS REAL)
    )
  ) AS "half_life_h__low",
  MIN(
    IIF(
      (
        (
          (
            "t58"."of" + 1
          ) - (
            (
              (
                "t58"."of" + 1
              ) - "t58"."rank"
            ) * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              "t58"."of" + 1
            ) - (
              (
                (
                  "t58"."of" + 1
                ) - "t58"."rank"
              ) * 2
            )
          ) * (
            (
              "t58"."of" + 1
            ) - (
              (
                (
                  "t58"."of" + 1
                ) - "t58"."rank"
              ) * 2
            )
          ) * 1000000
        ) >= (
          (
            "t58"."of" * 3841459
          ) - 1780000
        )
      ),
      "t58"."value",
      CAST(NULL AS REAL)
    )
  ) AS "half_life_h__high"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t55"."account_id",
        "t55"."post_id",
        "t55"."interpolated",
        "t55"."rounded",
        "t55"."life",
        "t55"."value",
        "t55"."rank",
        "t55"."of",
        CAST(NULL AS INTEGER) AS "young",
        CAST(NULL AS INTEGER) AS "old"
      FROM (
        SELECT
          "t54"."account_id",
          "t54"."post_id",
          "t54"."interpolated",
          "t54"."rounded",
          "t54"."life",
          "t54"."value",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t54"."account_id"
              ORDER BY "t54"."value" ASC NULLS LAST, "t54"."post_id" ASC NULLS LAST
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "rank",
          COUNT("t54"."value") OVER (
            PARTITION BY "t54"."account_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "of"
        FROM (
          SELECT
            "t53"."account_id",
            "t53"."post_id",
            "t53"."interpolated",
            "t53"."rounded",
            "t53"."life",
            CAST("t53"."life" AS REAL) / 3600000.0 AS "value"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t29"."account_id",
                "t29"."post_id",
                "t29"."interpolated",
                "t29"."rounded",
                "t29"."half_life" AS "life"
              FROM "kept" AS "t29"
              WHERE
                COALESCE("t29"."kept_here", 0) = 1
            ) AS "t30"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t51"."account_id",
                "t51"."post_id",
                "t51"."interpolated",
                "t51"."rounded",
                IIF(
                  (
                    "t51"."looks" >= 3
                  ) AND (
                    "t51"."youngest" <= 3600000
                  ),
                  "t51"."crossed",
                  CAST(NULL AS REAL)
                ) AS "life"
              FROM (
                SELECT
                  "t50"."account_id",
                  "t50"."post_id",
                  COUNT("t50"."look") AS "looks",
                  MIN("t50"."look") AS "youngest",
                  MIN(
                    CASE
                      WHEN (
                        (
                          "t50"."count_at" * 2.0
                        ) >= "t50"."total"
                      )
                      AND (
                        "t50"."before" IS NULL
                      )
                      THEN CAST("t50"."look" AS REAL)
                      WHEN (
                        (
                          "t50"."count_at" * 2.0
                        ) >= "t50"."total"
                      )
                      AND (
                        (
                          "t50"."less" * 2.0
                        ) < "t50"."total"
                      )
                      THEN CAST("t50"."before" AS REAL) + (
                        (
                          CAST((
                            (
                              CAST("t50"."total" AS REAL) / 2.0
                            ) - "t50"."less"
                          ) AS REAL) / (
                            "t50"."count_at" - "t50"."less"
                          )
                        ) * CAST("t50"."look" - "t50"."before" AS REAL)
                      )
                      ELSE CAST(NULL AS REAL)
                    END
                  ) AS "crossed",
                  MAX("t50"."interpolated") AS "interpolated",
                  MAX("t50"."rounded") AS "rounded"
                FROM (
                  SELECT
                    "t49"."account_id",
                    "t49"."post_id",
                    "t49"."interpolated",
                    "t49"."rounded",
                    "t49"."total",
                    "t49"."look",
                    "t49"."count_at",
                    LAG("t49"."look") OVER (
                      PARTITION BY "t49"."post_id"
                      ORDER BY "t49"."look" ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "before",
                    LAG("t49"."count_at") OVER (
                      PARTITION BY "t49"."post_id"
                      ORDER BY "t49"."look" ASC NULLS LAST
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) AS "less"
                  FROM (
                    SELECT
                      "t48"."account_id",
                      "t48"."post_id",
                      "t48"."interpolated",
                      "t48"."rounded",
                      "t48"."interactions" AS "total",
                      IIF(
                        "t48"."place" = 1,
                        "t48"."seen",
                        IIF("t48"."seen_last" < "t48"."as_of", "t48"."seen_last", "t48"."as_of")
                      ) - "t48"."published_at" AS "look",
                      CAST(IIF("t48"."needs_likes" = 1, "t48"."run_likes", 0) + IIF("t48"."needs_comments" = 1, "t48"."run_comments", 0) + IIF("t48"."needs_shares" = 1, "t48"."run_shares", 0) + IIF("t48"."needs_quotes" = 1, "t48"."run_quotes", 0) AS REAL) AS "count_at"
                    FROM (
                      SELECT
                        "t47"."post_id",
                        "t47"."account_id",
                        "t47"."published_at",
                        "t47"."form",
                        "t47"."gone",
                        "t47"."late",
                        "t47"."as_of",
                        "t47"."age",
                        "t47"."current",
                        "t47"."needs_likes",
                        "t47"."needs_comments",
                        "t47"."needs_shares",
                        "t47"."needs_quotes",
                        "t47"."needs_views",
                        "t47"."interpolated",
                        "t47"."rounded",
                        "t47"."pick",
                        "t47"."share",
                        "t47"."b_at",
                        "t47"."a_at",
                        "t47"."b_told",
                        "t47"."a_told",
                        "t47"."interactions",
                        "t47"."likes_at",
                        "t47"."comments_at",
                        "t47"."spread_at",
                        "t47"."approval_at",
                        "t47"."views_at",
                        "t14"."run_post",
                        "t14"."seen",
                        "t14"."seen_last",
                        "t14"."run_likes",
                        "t14"."run_comments",
                        "t14"."run_shares",
                        "t14"."run_quotes",
                        "t7"."place"
                      FROM "placed" AS "t47"
                      LEFT OUTER JOIN (
                        SELECT
                          "t4"."post_id" AS "run_post",
                          "t4"."first_seen_at" AS "seen",
                          "t4"."last_seen_at" AS "seen_last",
                          "t4"."likes" AS "run_likes",
                          "t4"."comments" AS "run_comments",
                          "t4"."shares" AS "run_shares",
                          "t4"."quotes" AS "run_quotes"
                        FROM "engagement_snapshot" AS "t4"
                      ) AS "t14"
                        ON "t47"."post_id" = "t14"."run_post"
                        AND "t14"."seen" <= "t47"."as_of"
                        AND "t14"."seen" <= (
                          "t47"."published_at" + 604800000 + 30240000
                        )
                      CROSS JOIN "place" AS "t7"
                    ) AS "t48"
                    WHERE
                      "t48"."run_post" IS NOT NULL
                      AND (
                        (
                          "t48"."place" = 1
                        )
                        OR (
                          (
                            "t48"."place" = 2
                          )
                          AND (
                            IIF("t48"."seen_last" < "t48"."as_of", "t48"."seen_last", "t48"."as_of") > "t48"."seen"
                          )
                        )
                      )
                      AND CAST(IIF("t48"."needs_likes" = 1, "t48"."run_likes", 0) + IIF("t48"."needs_comments" = 1, "t48"."run_comments", 0) + IIF("t48"."needs_shares" = 1, "t48"."run_shares", 0) + IIF("t48"."needs_quotes" = 1, "t48"."run_quotes", 0) AS REAL) IS NOT NULL
                      AND (
                        IIF(
                          "t48"."place" = 1,
                          "t48"."seen",
                          IIF("t48"."seen_last" < "t48"."as_of", "t48"."seen_last", "t48"."as_of")
                        ) - "t48"."published_at"
                      ) > 0
                      AND (
                        (
                          IIF(
                            "t48"."place" = 1,
                            "t48"."seen",
                            IIF("t48"."seen_last" < "t48"."as_of", "t48"."seen_last", "t48"."as_of")
                          ) - "t48"."published_at"
                        ) * 20
                      ) <= 12700800000
                  ) AS "t49"
                ) AS "t50"
                GROUP BY
                  1,
                  2
              ) AS "t51"
            ) AS "t52"
          ) AS "t53"
          WHERE
            "t53"."life" IS NOT NULL
        ) AS "t54"
      ) AS "t55"
    ) AS "t56"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t24"."account_id",
        CAST(NULL AS INTEGER) AS "post_id",
        CAST(NULL AS INTEGER) AS "interpolated",
        CAST(NULL AS INTEGER) AS "rounded",
        CAST(NULL AS REAL) AS "life",
        CAST(NULL AS REAL) AS "value",
        CAST(NULL AS INTEGER) AS "rank",
        CAST(NULL AS INTEGER) AS "of",
        "t24"."young",
        CAST(NULL AS INTEGER) AS "old"
      FROM (
        SELECT
          "t20"."account_id",
          SUM("t20"."young") AS "young"
        FROM (
          SELECT
            "t15"."account_id",
            "t15"."platform",
            "t15"."window_start",
            "t15"."window_end",
            "t15"."seen_until",
            "t15"."eligible_until",
            "t15"."as_of",
            604800000 AS "age",
            "t15"."earlier_from",
            "t15"."needs_likes",
            "t15"."needs_comments",
            "t15"."needs_shares",
            "t15"."needs_quotes",
            "t15"."needs_views",
            "t15"."current",
            "t15"."id" AS "post_id",
            "t15"."account_id_post",
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
            "t15"."described_by",
            CASE
              WHEN "t15"."format" = 'text'
              THEN 0
              WHEN "t15"."format" = 'link'
              THEN 1
              WHEN "t15"."format" = 'image'
              THEN 2
              WHEN "t15"."format" = 'video'
              THEN 3
              WHEN "t15"."format" = 'poll'
              THEN 4
              WHEN "t15"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            IIF("t15"."gone_at" <= "t15"."as_of", 1, 0) AS "gone",
            IIF((
              "t15"."first_seen_at" - "t15"."published_at"
            ) > 86400000, 1, 0) AS "late",
            IIF("t15"."published_at" >= (
              "t15"."as_of" - 604800000
            ), 1, 0) AS "young"
          FROM "t11" AS "t15"
          WHERE
            "t15"."account_id" = "t15"."account_id_post"
            AND "t15"."first_seen_at" <= "t15"."as_of"
            AND "t15"."kind" <> 'repost'
            AND NOT (
              "t15"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t15"."needs_likes" + "t15"."needs_comments" + "t15"."needs_shares" + "t15"."needs_quotes" + "t15"."needs_views"
            ) > 0
            AND "t15"."published_at" >= "t15"."window_start"
            AND "t15"."published_at" < "t15"."window_end"
            AND (
              "t15"."needs_likes" + "t15"."needs_comments" + "t15"."needs_shares" + "t15"."needs_quotes"
            ) > 0
        ) AS "t20"
        GROUP BY
          1
      ) AS "t24"
    ) AS "t26"
  ) AS "t57"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t25"."account_id",
      CAST(NULL AS INTEGER) AS "post_id",
      CAST(NULL AS INTEGER) AS "interpolated",
      CAST(NULL AS INTEGER) AS "rounded",
      CAST(NULL AS REAL) AS "life",
      CAST(NULL AS REAL) AS "value",
      CAST(NULL AS INTEGER) AS "rank",
      CAST(NULL AS INTEGER) AS "of",
      CAST(NULL AS INTEGER) AS "young",
      "t25"."old"
    FROM (
      SELECT
        "t22"."account_id",
        COUNT("t22"."post_id") AS "old"
      FROM "t21" AS "t22"
      GROUP BY
        1
    ) AS "t25"
  ) AS "t27"
) AS "t58"
GROUP BY
  1
