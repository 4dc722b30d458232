WITH "kept" AS MATERIALIZED (
  SELECT
    "t20"."post_id",
    "t20"."account_id",
    "t20"."published_at",
    "t20"."form",
    "t20"."gone",
    "t20"."late",
    "t20"."as_of",
    "t20"."age",
    "t20"."current",
    "t20"."needs_likes",
    "t20"."needs_comments",
    "t20"."needs_shares",
    "t20"."needs_quotes",
    "t20"."needs_views",
    "t13"."kept_account",
    "t13"."kept_age",
    "t13"."kept_time",
    "t13"."kept_post",
    "t13"."kept_here",
    "t13"."half_life",
    "t13"."likes_at_age",
    "t13"."comments_at_age",
    "t13"."shares_at_age",
    "t13"."quotes_at_age",
    "t13"."views_at_age",
    "t13"."interpolated",
    "t13"."rounded",
    "t13"."pick",
    "t13"."share",
    "t13"."b_at",
    "t13"."a_at",
    "t13"."b_told",
    "t13"."a_told"
  FROM (
    SELECT
      "t14"."id" AS "post_id",
      "t14"."account_id",
      "t14"."published_at",
      CASE
        WHEN "t14"."format" = 'text'
        THEN 0
        WHEN "t14"."format" = 'link'
        THEN 1
        WHEN "t14"."format" = 'image'
        THEN 2
        WHEN "t14"."format" = 'video'
        THEN 3
        WHEN "t14"."format" = 'poll'
        THEN 4
        WHEN "t14"."format" = 'live'
        THEN 5
        ELSE -1
      END AS "form",
      IIF("t14"."gone_at" <= "t14"."as_of", 1, 0) AS "gone",
      IIF((
        "t14"."first_seen_at" - "t14"."published_at"
      ) > 86400000, 1, 0) AS "late",
      "t14"."as_of",
      "t14"."age",
      "t14"."current",
      "t14"."needs_likes",
      "t14"."needs_comments",
      "t14"."needs_shares",
      "t14"."needs_quotes",
      "t14"."needs_views"
    FROM (
      SELECT
        "t6"."account_id",
        "t6"."platform",
        "t6"."window_start",
        "t6"."window_end",
        "t6"."seen_until",
        "t6"."eligible_until",
        "t6"."as_of",
        "t6"."age",
        "t6"."earlier_from",
        "t6"."needs_likes",
        "t6"."needs_comments",
        "t6"."needs_shares",
        "t6"."needs_quotes",
        "t6"."needs_views",
        "t6"."current",
        "t7"."id",
        "t7"."account_id" AS "account_id_post",
        "t7"."kind",
        "t7"."published_at",
        "t7"."flags",
        "t7"."reply_to_own",
        "t7"."first_seen_at",
        "t7"."gone_at",
        "t7"."format",
        "t7"."asks",
        "t7"."letters",
        "t7"."detected_language",
        "t7"."described_by"
      FROM "subject" AS "t6"
      CROSS JOIN "post" AS "t7"
    ) AS "t14"
    WHERE
      "t14"."account_id" = "t14"."account_id_post"
      AND "t14"."first_seen_at" <= "t14"."as_of"
      AND "t14"."kind" <> 'repost'
      AND NOT (
        "t14"."flags" LIKE '%"date_future"%'
      )
      AND (
        "t14"."needs_likes" + "t14"."needs_comments" + "t14"."needs_shares" + "t14"."needs_quotes" + "t14"."needs_views"
      ) > 0
      AND "t14"."published_at" >= "t14"."window_start"
      AND "t14"."published_at" < "t14"."window_end"
  ) AS "t20"
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
  ) AS "t13"
    ON "t20"."account_id" = "t13"."kept_account"
    AND "t20"."age" = "t13"."kept_age"
    AND "t20"."published_at" = "t13"."kept_time"
    AND "t20"."post_id" = "t13"."kept_post"
    AND (
      "t20"."published_at" + (
        "t20"."age" * 2
      )
    ) <= "t20"."as_of"
), "bounded" AS MATERIALIZED (
  SELECT
    "t25"."post_id",
    "t25"."account_id",
    "t25"."published_at",
    "t25"."form",
    "t25"."gone",
    "t25"."late",
    "t25"."as_of",
    "t25"."age",
    "t25"."current",
    "t25"."needs_likes",
    "t25"."needs_comments",
    "t25"."needs_shares",
    "t25"."needs_quotes",
    "t25"."needs_views",
    MAX(
      IIF(
        (
          COALESCE("t25"."run_here", 0) = 1
        )
        AND (
          "t25"."seen" <= (
            "t25"."published_at" + "t25"."age"
          )
        ),
        "t25"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "b_at",
    MIN(
      IIF(
        (
          COALESCE("t25"."run_here", 0) = 1
        )
        AND NOT (
          "t25"."seen" <= (
            "t25"."published_at" + "t25"."age"
          )
        ),
        "t25"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "a_at"
  FROM (
    SELECT
      "t24"."post_id",
      "t24"."account_id",
      "t24"."published_at",
      "t24"."form",
      "t24"."gone",
      "t24"."late",
      "t24"."as_of",
      "t24"."age",
      "t24"."current",
      "t24"."needs_likes",
      "t24"."needs_comments",
      "t24"."needs_shares",
      "t24"."needs_quotes",
      "t24"."needs_views",
      "t11"."run_post",
      "t11"."seen",
      "t11"."run_here"
    FROM (
      SELECT
        "t22"."post_id",
        "t22"."account_id",
        "t22"."published_at",
        "t22"."form",
        "t22"."gone",
        "t22"."late",
        "t22"."as_of",
        "t22"."age",
        "t22"."current",
        "t22"."needs_likes",
        "t22"."needs_comments",
        "t22"."needs_shares",
        "t22"."needs_quotes",
        "t22"."needs_views"
      FROM "kept" AS "t22"
      WHERE
        COALESCE("t22"."kept_here", 0) = 0
    ) AS "t24"
    LEFT OUTER JOIN (
      SELECT
        "t1"."post_id" AS "run_post",
        "t1"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t1"
    ) AS "t11"
      ON "t24"."post_id" = "t11"."run_post"
      AND "t11"."seen" <= "t24"."as_of"
      AND "t11"."seen" <= (
        "t24"."published_at" + (
          "t24"."age" * 2
        )
      )
  ) AS "t25"
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
    "t32"."b_at",
    "t32"."a_at",
    "t32"."b_precision",
    "t32"."b_likes",
    "t32"."b_comments",
    "t32"."b_shares",
    "t32"."b_quotes",
    "t32"."b_views",
    "t32"."b_told",
    "t32"."a_precision",
    "t32"."a_likes",
    "t32"."a_comments",
    "t32"."a_shares",
    "t32"."a_quotes",
    "t32"."a_views",
    "t32"."a_told",
    "t32"."share",
    CASE
      WHEN "t32"."choice" = 0
      THEN 0
      WHEN "t32"."over" = 1
      THEN 1
      ELSE "t32"."choice"
    END AS "pick",
    IIF("t32"."choice" = 3, 1, 0) AS "interpolated"
  FROM (
    SELECT
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
      "t31"."needs_views",
      "t31"."b_at",
      "t31"."a_at",
      "t31"."b_last_seen_at",
      "t31"."b_precision",
      "t31"."b_likes",
      "t31"."b_comments",
      "t31"."b_shares",
      "t31"."b_quotes",
      "t31"."b_views",
      "t31"."b_told",
      "t31"."a_last_seen_at",
      "t31"."a_precision",
      "t31"."a_likes",
      "t31"."a_comments",
      "t31"."a_shares",
      "t31"."a_quotes",
      "t31"."a_views",
      "t31"."a_told",
      "t31"."b_first",
      "t31"."a_first",
      "t31"."b_last",
      "t31"."over",
      "t31"."b_age",
      "t31"."a_age",
      CASE
        WHEN (
          (
            (
              "t31"."age" - "t31"."b_age"
            ) * 20
          ) <= "t31"."age"
        )
        AND (
          (
            (
              "t31"."a_age" - "t31"."age"
            ) * 20
          ) <= "t31"."age"
        )
        AND (
          (
            "t31"."age" - "t31"."b_age"
          ) <= (
            "t31"."a_age" - "t31"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t31"."a_age" - "t31"."age"
          ) * 20
        ) <= "t31"."age"
        THEN 2
        WHEN (
          (
            "t31"."age" - "t31"."b_age"
          ) * 20
        ) <= "t31"."age"
        THEN 1
        WHEN (
          "t31"."b_age" > 0
        ) AND (
          "t31"."a_age" <= (
            "t31"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t31"."age" - "t31"."b_age" AS REAL) / IIF(
        CAST("t31"."a_age" - "t31"."b_age" AS REAL) > 0,
        CAST("t31"."a_age" - "t31"."b_age" AS REAL),
        CAST(NULL AS REAL)
      ) AS "share"
    FROM (
      SELECT
        "t30"."post_id",
        "t30"."account_id",
        "t30"."published_at",
        "t30"."form",
        "t30"."gone",
        "t30"."late",
        "t30"."as_of",
        "t30"."age",
        "t30"."current",
        "t30"."needs_likes",
        "t30"."needs_comments",
        "t30"."needs_shares",
        "t30"."needs_quotes",
        "t30"."needs_views",
        "t30"."b_at",
        "t30"."a_at",
        "t30"."b_last_seen_at",
        "t30"."b_precision",
        "t30"."b_likes",
        "t30"."b_comments",
        "t30"."b_shares",
        "t30"."b_quotes",
        "t30"."b_views",
        "t30"."b_told",
        "t30"."a_last_seen_at",
        "t30"."a_precision",
        "t30"."a_likes",
        "t30"."a_comments",
        "t30"."a_shares",
        "t30"."a_quotes",
        "t30"."a_views",
        "t30"."a_told",
        "t30"."b_first",
        "t30"."a_first",
        "t30"."b_last",
        "t30"."over",
        IIF("t30"."over" = 1, "t30"."b_first", "t30"."b_last") AS "b_age",
        IIF("t30"."over" = 1, "t30"."b_last", "t30"."a_first") AS "a_age"
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
          "t29"."needs_views",
          "t29"."b_at",
          "t29"."a_at",
          "t29"."b_last_seen_at",
          "t29"."b_precision",
          "t29"."b_likes",
          "t29"."b_comments",
          "t29"."b_shares",
          "t29"."b_quotes",
          "t29"."b_views",
          "t29"."b_told",
          "t29"."a_last_seen_at",
          "t29"."a_precision",
          "t29"."a_likes",
          "t29"."a_comments",
          "t29"."a_shares",
          "t29"."a_quotes",
          "t29"."a_views",
          "t29"."a_told",
          "t29"."b_at" - "t29"."published_at" AS "b_first",
          "t29"."a_at" - "t29"."published_at" AS "a_first",
          IIF(
            "t29"."b_at" IS NOT NULL,
            IIF("t29"."b_last_seen_at" < "t29"."as_of", "t29"."b_last_seen_at", "t29"."as_of") - "t29"."published_at",
            CAST(NULL AS INTEGER)
          ) AS "b_last",
          IIF(
            IIF(
              "t29"."b_at" IS NOT NULL,
              IIF("t29"."b_last_seen_at" < "t29"."as_of", "t29"."b_last_seen_at", "t29"."as_of") - "t29"."published_at",
              CAST(NULL AS INTEGER)
            ) > "t29"."age",
            1,
            0
          ) AS "over"
        FROM (
          SELECT
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
            "t28"."needs_views",
            "t28"."b_at",
            "t28"."a_at",
            "t17"."b_last_seen_at",
            "t17"."b_precision",
            "t17"."b_likes",
            "t17"."b_comments",
            "t17"."b_shares",
            "t17"."b_quotes",
            "t17"."b_views",
            "t17"."b_told",
            "t18"."a_last_seen_at",
            "t18"."a_precision",
            "t18"."a_likes",
            "t18"."a_comments",
            "t18"."a_shares",
            "t18"."a_quotes",
            "t18"."a_views",
            "t18"."a_told"
          FROM "bounded" AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t1"."post_id" AS "run_post",
              "t1"."first_seen_at" AS "run_at",
              "t1"."last_seen_at" AS "b_last_seen_at",
              "t1"."precision" AS "b_precision",
              "t1"."likes" AS "b_likes",
              "t1"."comments" AS "b_comments",
              "t1"."shares" AS "b_shares",
              "t1"."quotes" AS "b_quotes",
              "t1"."views" AS "b_views",
              IIF("t1"."reactions" IS NOT NULL, 1, 0) AS "b_told"
            FROM "engagement_snapshot" AS "t1"
          ) AS "t17"
            ON "t28"."post_id" = "t17"."run_post" AND "t28"."b_at" = "t17"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t1"."post_id" AS "run_post",
              "t1"."first_seen_at" AS "run_at",
              "t1"."last_seen_at" AS "a_last_seen_at",
              "t1"."precision" AS "a_precision",
              "t1"."likes" AS "a_likes",
              "t1"."comments" AS "a_comments",
              "t1"."shares" AS "a_shares",
              "t1"."quotes" AS "a_quotes",
              "t1"."views" AS "a_views",
              IIF("t1"."reactions" IS NOT NULL, 1, 0) AS "a_told"
            FROM "engagement_snapshot" AS "t1"
          ) AS "t18"
            ON "t28"."post_id" = "t18"."run_post" AND "t28"."a_at" = "t18"."run_at"
        ) AS "t29"
      ) AS "t30"
    ) AS "t31"
  ) AS "t32"
), "t35" AS (
  SELECT
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
    CASE
      WHEN "t34"."pick" = 1
      THEN CAST("t34"."b_likes" AS REAL)
      WHEN "t34"."pick" = 2
      THEN CAST("t34"."a_likes" AS REAL)
      WHEN "t34"."pick" = 3
      THEN (
        CAST("t34"."b_likes" AS REAL) * (
          1.0 - "t34"."share"
        )
      ) + (
        CAST("t34"."a_likes" AS REAL) * "t34"."share"
      )
      ELSE CAST(NULL AS REAL)
    END AS "likes_at_age",
    CASE
      WHEN "t34"."pick" = 1
      THEN CAST("t34"."b_comments" AS REAL)
      WHEN "t34"."pick" = 2
      THEN CAST("t34"."a_comments" AS REAL)
      WHEN "t34"."pick" = 3
      THEN (
        CAST("t34"."b_comments" AS REAL) * (
          1.0 - "t34"."share"
        )
      ) + (
        CAST("t34"."a_comments" AS REAL) * "t34"."share"
      )
      ELSE CAST(NULL AS REAL)
    END AS "comments_at_age",
    CASE
      WHEN "t34"."pick" = 1
      THEN CAST("t34"."b_shares" AS REAL)
      WHEN "t34"."pick" = 2
      THEN CAST("t34"."a_shares" AS REAL)
      WHEN "t34"."pick" = 3
      THEN (
        CAST("t34"."b_shares" AS REAL) * (
          1.0 - "t34"."share"
        )
      ) + (
        CAST("t34"."a_shares" AS REAL) * "t34"."share"
      )
      ELSE CAST(NULL AS REAL)
    END AS "shares_at_age",
    CASE
      WHEN "t34"."pick" = 1
      THEN CAST("t34"."b_quotes" AS REAL)
      WHEN "t34"."pick" = 2
      THEN CAST("t34"."a_quotes" AS REAL)
      WHEN "t34"."pick" = 3
      THEN (
        CAST("t34"."b_quotes" AS REAL) * (
          1.0 - "t34"."share"
        )
      ) + (
        CAST("t34"."a_quotes" AS REAL) * "t34"."share"
      )
      ELSE CAST(NULL AS REAL)
    END AS "quotes_at_age",
    CASE
      WHEN "t34"."pick" = 1
      THEN CAST("t34"."b_views" AS REAL)
      WHEN "t34"."pick" = 2
      THEN CAST("t34"."a_views" AS REAL)
      WHEN "t34"."pick" = 3
      THEN (
        CAST("t34"."b_views" AS REAL) * (
          1.0 - "t34"."share"
        )
      ) + (
        CAST("t34"."a_views" AS REAL) * "t34"."share"
      )
      ELSE CAST(NULL AS REAL)
    END AS "views_at_age",
    CAST("t34"."interpolated" AS INTEGER) AS "interpolated",
    CAST(CASE
      WHEN "t34"."pick" = 1
      THEN IIF("t34"."b_precision" = 'rounded', 1, 0)
      WHEN "t34"."pick" = 2
      THEN IIF("t34"."a_precision" = 'rounded', 1, 0)
      WHEN "t34"."pick" = 3
      THEN IIF(
        (
          IIF("t34"."b_precision" = 'rounded', 1, 0) = 1
        )
        OR (
          IIF("t34"."a_precision" = 'rounded', 1, 0) = 1
        ),
        1,
        0
      )
      ELSE 0
    END AS INTEGER) AS "rounded",
    CAST("t34"."pick" AS INTEGER) AS "pick",
    "t34"."share",
    "t34"."b_at",
    "t34"."a_at",
    COALESCE(CAST("t34"."b_told" AS INTEGER), 0) AS "b_told",
    COALESCE(CAST("t34"."a_told" AS INTEGER), 0) AS "a_told"
  FROM "picked" AS "t34"
), "placed" AS MATERIALIZED (
  SELECT
    *
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
      "t36"."interpolated",
      "t36"."rounded",
      "t36"."pick",
      "t36"."share",
      "t36"."b_at",
      "t36"."a_at",
      "t36"."b_told",
      "t36"."a_told",
      IIF(
        (
          "t36"."needs_likes" + "t36"."needs_comments" + "t36"."needs_shares" + "t36"."needs_quotes"
        ) > 0,
        IIF("t36"."needs_likes" = 1, "t36"."likes_at_age", 0.0) + IIF("t36"."needs_comments" = 1, "t36"."comments_at_age", 0.0) + IIF("t36"."needs_shares" = 1, "t36"."shares_at_age", 0.0) + IIF("t36"."needs_quotes" = 1, "t36"."quotes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "interactions",
      IIF(
        "t36"."needs_likes" > 0,
        IIF("t36"."needs_likes" = 1, "t36"."likes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "likes_at",
      IIF(
        "t36"."needs_comments" > 0,
        IIF("t36"."needs_comments" = 1, "t36"."comments_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "comments_at",
      IIF(
        (
          "t36"."needs_shares" + "t36"."needs_quotes"
        ) > 0,
        IIF("t36"."needs_shares" = 1, "t36"."shares_at_age", 0.0) + IIF("t36"."needs_quotes" = 1, "t36"."quotes_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "spread_at",
      IIF(
        (
          "t36"."needs_likes" + "t36"."needs_shares"
        ) > 0,
        IIF("t36"."needs_likes" = 1, "t36"."likes_at_age", 0.0) + IIF("t36"."needs_shares" = 1, "t36"."shares_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "approval_at",
      IIF(
        "t36"."needs_views" > 0,
        IIF("t36"."needs_views" = 1, "t36"."views_at_age", 0.0),
        CAST(NULL AS REAL)
      ) AS "views_at"
    FROM "t35" AS "t36"
  ) AS "t38"
  WHERE
    "t38"."interactions" > 0
)
SELECT
  "t48"."account_id",
  "t48"."age",
  "t48"."published_at",
  "t48"."post_id",
  "t48"."likes_at_age",
  "t48"."comments_at_age",
  "t48"."shares_at_age",
  "t48"."quotes_at_age",
  "t48"."views_at_age",
  "t48"."interpolated",
  "t48"."rounded",
  "t48"."pick",
  "t48"."share",
  "t48"."b_at",
  "t48"."a_at",
  "t48"."b_told",
  "t48"."a_told",
  "t48"."life" AS "half_life"
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
    "t37"."likes_at_age",
    "t37"."comments_at_age",
    "t37"."shares_at_age",
    "t37"."quotes_at_age",
    "t37"."views_at_age",
    "t37"."interpolated",
    "t37"."rounded",
    "t37"."pick",
    "t37"."share",
    "t37"."b_at",
    "t37"."a_at",
    "t37"."b_told",
    "t37"."a_told",
    "t47"."life_post",
    "t47"."life"
  FROM "t35" AS "t37"
  LEFT OUTER JOIN (
    SELECT
      "t45"."post_id" AS "life_post",
      IIF(
        (
          "t45"."looks" >= 3
        ) AND (
          "t45"."youngest" <= 3600000
        ),
        "t45"."crossed",
        CAST(NULL AS REAL)
      ) AS "life"
    FROM (
      SELECT
        "t44"."account_id",
        "t44"."post_id",
        COUNT("t44"."look") AS "looks",
        MIN("t44"."look") AS "youngest",
        MIN(
          CASE
            WHEN (
              (
                "t44"."count_at" * 2.0
              ) >= "t44"."total"
            )
            AND (
              "t44"."before" IS NULL
            )
            THEN CAST("t44"."look" AS REAL)
            WHEN (
              (
                "t44"."count_at" * 2.0
              ) >= "t44"."total"
            )
            AND (
              (
                "t44"."less" * 2.0
              ) < "t44"."total"
            )
            THEN CAST("t44"."before" AS REAL) + (
              (
                CAST((
                  (
                    CAST("t44"."total" AS REAL) / 2.0
                  ) - "t44"."less"
                ) AS REAL) / (
                  "t44"."count_at" - "t44"."less"
                )
              ) * CAST("t44"."look" - "t44"."before" AS REAL)
            )
            ELSE CAST(NULL AS REAL)
          END
        ) AS "crossed",
        MAX("t44"."interpolated") AS "interpolated",
        MAX("t44"."rounded") AS "rounded"
      FROM (
        SELECT
          "t43"."account_id",
          "t43"."post_id",
          "t43"."interpolated",
          "t43"."rounded",
          "t43"."total",
          "t43"."look",
          "t43"."count_at",
          LAG("t43"."look") OVER (
            PARTITION BY "t43"."post_id"
            ORDER BY "t43"."look" ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "before",
          LAG("t43"."count_at") OVER (
            PARTITION BY "t43"."post_id"
            ORDER BY "t43"."look" ASC NULLS LAST
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "less"
        FROM (
          SELECT
            "t42"."account_id",
            "t42"."post_id",
            "t42"."interpolated",
            "t42"."rounded",
            "t42"."interactions" AS "total",
            IIF(
              "t42"."place" = 1,
              "t42"."seen",
              IIF("t42"."seen_last" < "t42"."as_of", "t42"."seen_last", "t42"."as_of")
            ) - "t42"."published_at" AS "look",
            CAST(IIF("t42"."needs_likes" = 1, "t42"."run_likes", 0) + IIF("t42"."needs_comments" = 1, "t42"."run_comments", 0) + IIF("t42"."needs_shares" = 1, "t42"."run_shares", 0) + IIF("t42"."needs_quotes" = 1, "t42"."run_quotes", 0) AS REAL) AS "count_at"
          FROM (
            SELECT
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
              "t41"."needs_views",
              "t41"."interpolated",
              "t41"."rounded",
              "t41"."pick",
              "t41"."share",
              "t41"."b_at",
              "t41"."a_at",
              "t41"."b_told",
              "t41"."a_told",
              "t41"."interactions",
              "t41"."likes_at",
              "t41"."comments_at",
              "t41"."spread_at",
              "t41"."approval_at",
              "t41"."views_at",
              "t12"."run_post",
              "t12"."seen",
              "t12"."seen_last",
              "t12"."run_likes",
              "t12"."run_comments",
              "t12"."run_shares",
              "t12"."run_quotes",
              "t5"."place"
            FROM "placed" AS "t41"
            LEFT OUTER JOIN (
              SELECT
                "t1"."post_id" AS "run_post",
                "t1"."first_seen_at" AS "seen",
                "t1"."last_seen_at" AS "seen_last",
                "t1"."likes" AS "run_likes",
                "t1"."comments" AS "run_comments",
                "t1"."shares" AS "run_shares",
                "t1"."quotes" AS "run_quotes"
              FROM "engagement_snapshot" AS "t1"
            ) AS "t12"
              ON "t41"."post_id" = "t12"."run_post"
              AND "t12"."seen" <= "t41"."as_of"
              AND "t12"."seen" <= (
                "t41"."published_at" + 604800000 + 30240000
              )
            CROSS JOIN "place" AS "t5"
          ) AS "t42"
          WHERE
            "t42"."run_post" IS NOT NULL
            AND (
              (
                "t42"."place" = 1
              )
              OR (
                (
                  "t42"."place" = 2
                )
                AND (
                  IIF("t42"."seen_last" < "t42"."as_of", "t42"."seen_last", "t42"."as_of") > "t42"."seen"
                )
              )
            )
            AND CAST(IIF("t42"."needs_likes" = 1, "t42"."run_likes", 0) + IIF("t42"."needs_comments" = 1, "t42"."run_comments", 0) + IIF("t42"."needs_shares" = 1, "t42"."run_shares", 0) + IIF("t42"."needs_quotes" = 1, "t42"."run_quotes", 0) AS REAL) IS NOT NULL
            AND (
              IIF(
                "t42"."place" = 1,
                "t42"."seen",
                IIF("t42"."seen_last" < "t42"."as_of", "t42"."seen_last", "t42"."as_of")
              ) - "t42"."published_at"
            ) > 0
            AND (
              (
                IIF(
                  "t42"."place" = 1,
                  "t42"."seen",
                  IIF("t42"."seen_last" < "t42"."as_of", "t42"."seen_last", "t42"."as_of")
                ) - "t42"."published_at"
              ) * 20
            ) <= 12700800000
        ) AS "t43"
      ) AS "t44"
      GROUP BY
        1,
        2
    ) AS "t45"
  ) AS "t47"
    ON "t37"."post_id" = "t47"."life_post"
) AS "t48"
