WITH "t33" AS (
  SELECT
    "t30"."last_account" AS "account_id",
    CAST("t8"."followers" AS REAL) AS "mean_followers"
  FROM (
    SELECT
      "t27"."account_id" AS "last_account",
      "t27"."last_at"
    FROM (
      SELECT
        "t24"."account_id",
        MAX("t24"."seen_at") AS "last_at"
      FROM (
        SELECT
          "t20"."account_id",
          "t20"."seen_at",
          "t20"."followers"
        FROM (
          SELECT
            "t10"."account_id",
            "t10"."platform",
            "t10"."window_start",
            "t10"."window_end",
            "t10"."seen_until",
            "t10"."eligible_until",
            "t10"."as_of",
            "t10"."age",
            "t10"."earlier_from",
            "t10"."needs_likes",
            "t10"."needs_comments",
            "t10"."needs_shares",
            "t10"."needs_quotes",
            "t10"."needs_views",
            "t10"."current",
            "t8"."seen_at",
            "t8"."followers",
            "t8"."posts_total",
            "t8"."precision"
          FROM "subject" AS "t10"
          INNER JOIN "audience_snapshot" AS "t8"
            ON "t10"."account_id" = "t8"."account_id"
        ) AS "t20"
        WHERE
          "t20"."followers" IS NOT NULL
          AND "t20"."seen_at" <= "t20"."as_of"
          AND "t20"."current" = 1
      ) AS "t24"
      GROUP BY
        1
    ) AS "t27"
  ) AS "t30"
  INNER JOIN "audience_snapshot" AS "t8"
    ON "t30"."last_account" = "t8"."account_id" AND "t30"."last_at" = "t8"."seen_at"
), "t35" AS (
  SELECT
    "t31"."account_id",
    IIF("t31"."reached" > "t31"."lower", "t31"."reached", "t31"."lower") AS "since",
    "t31"."upper"
  FROM (
    SELECT
      "t25"."account_id",
      "t25"."platform",
      "t25"."window_start",
      "t25"."window_end",
      "t25"."seen_until",
      "t25"."eligible_until",
      "t25"."as_of",
      "t25"."age",
      "t25"."earlier_from",
      "t25"."needs_likes",
      "t25"."needs_comments",
      "t25"."needs_shares",
      "t25"."needs_quotes",
      "t25"."needs_views",
      "t25"."current",
      "t25"."id",
      "t25"."covers_from",
      "t25"."covers_to",
      "t25"."lower",
      "t25"."upper",
      COALESCE(
        MAX("t25"."upper") OVER (
          PARTITION BY "t25"."account_id"
          ORDER BY "t25"."lower" ASC NULLS LAST, "t25"."upper" ASC NULLS LAST, "t25"."id" ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ),
        "t25"."lower"
      ) AS "reached"
    FROM (
      SELECT
        "t21"."account_id",
        "t21"."platform",
        "t21"."window_start",
        "t21"."window_end",
        "t21"."seen_until",
        "t21"."eligible_until",
        "t21"."as_of",
        "t21"."age",
        "t21"."earlier_from",
        "t21"."needs_likes",
        "t21"."needs_comments",
        "t21"."needs_shares",
        "t21"."needs_quotes",
        "t21"."needs_views",
        "t21"."current",
        "t21"."id",
        "t21"."covers_from",
        "t21"."covers_to",
        IIF(
          "t21"."covers_from" > "t21"."window_start",
          "t21"."covers_from",
          "t21"."window_start"
        ) AS "lower",
        IIF(
          "t21"."covers_to" < "t21"."eligible_until",
          "t21"."covers_to",
          "t21"."eligible_until"
        ) AS "upper"
      FROM (
        SELECT
          "t10"."account_id",
          "t10"."platform",
          "t10"."window_start",
          "t10"."window_end",
          "t10"."seen_until",
          "t10"."eligible_until",
          "t10"."as_of",
          "t10"."age",
          "t10"."earlier_from",
          "t10"."needs_likes",
          "t10"."needs_comments",
          "t10"."needs_shares",
          "t10"."needs_quotes",
          "t10"."needs_views",
          "t10"."current",
          "t11"."id",
          "t11"."covers_from",
          "t11"."covers_to"
        FROM "subject" AS "t10"
        INNER JOIN "coverage" AS "t11"
          ON "t10"."account_id" = "t11"."account_id"
      ) AS "t21"
      WHERE
        IIF(
          "t21"."covers_to" < "t21"."eligible_until",
          "t21"."covers_to",
          "t21"."eligible_until"
        ) > IIF(
          "t21"."covers_from" > "t21"."window_start",
          "t21"."covers_from",
          "t21"."window_start"
        )
    ) AS "t25"
  ) AS "t31"
  WHERE
    "t31"."upper" > IIF("t31"."reached" > "t31"."lower", "t31"."reached", "t31"."lower")
), "picked" AS MATERIALIZED (
  SELECT
    "t46"."post_id",
    "t46"."account_id",
    "t46"."published_at",
    "t46"."form",
    "t46"."gone",
    "t46"."late",
    "t46"."as_of",
    "t46"."age",
    "t46"."current",
    "t46"."needs_likes",
    "t46"."needs_comments",
    "t46"."needs_shares",
    "t46"."needs_quotes",
    "t46"."needs_views",
    "t46"."b_at",
    "t46"."a_at",
    "t46"."b_last_seen_at",
    "t46"."b_precision",
    "t46"."b_likes",
    "t46"."b_comments",
    "t46"."b_shares",
    "t46"."b_quotes",
    "t46"."b_views",
    "t46"."b_told",
    "t46"."a_last_seen_at",
    "t46"."a_precision",
    "t46"."a_likes",
    "t46"."a_comments",
    "t46"."a_shares",
    "t46"."a_quotes",
    "t46"."a_views",
    "t46"."a_told",
    IIF(
      (
        "t46"."b_at" IS NOT NULL
      )
      AND (
        (
          IIF("t46"."b_last_seen_at" < "t46"."as_of", "t46"."b_last_seen_at", "t46"."as_of") - "t46"."published_at"
        ) > "t46"."age"
      ),
      1,
      0
    ) AS "pick",
    0 AS "interpolated",
    0.0 AS "share"
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
      "t43"."b_at",
      "t43"."a_at",
      "t22"."b_last_seen_at",
      "t22"."b_precision",
      "t22"."b_likes",
      "t22"."b_comments",
      "t22"."b_shares",
      "t22"."b_quotes",
      "t22"."b_views",
      "t22"."b_told",
      "t23"."a_last_seen_at",
      "t23"."a_precision",
      "t23"."a_likes",
      "t23"."a_comments",
      "t23"."a_shares",
      "t23"."a_quotes",
      "t23"."a_views",
      "t23"."a_told"
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
        CAST(NULL AS INTEGER) AS "a_at"
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
          MAX(IIF(COALESCE("t32"."run_here", 0) = 1, "t32"."seen", CAST(NULL AS INTEGER))) AS "b_at"
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
            "t16"."run_post",
            "t16"."seen",
            "t16"."run_here"
          FROM (
            SELECT
              "t17"."id" AS "post_id",
              "t17"."account_id",
              "t17"."published_at",
              CASE
                WHEN "t17"."format" = 'text'
                THEN 0
                WHEN "t17"."format" = 'link'
                THEN 1
                WHEN "t17"."format" = 'image'
                THEN 2
                WHEN "t17"."format" = 'video'
                THEN 3
                WHEN "t17"."format" = 'poll'
                THEN 4
                WHEN "t17"."format" = 'live'
                THEN 5
                ELSE -1
              END AS "form",
              IIF("t17"."gone_at" <= "t17"."as_of", 1, 0) AS "gone",
              IIF((
                "t17"."first_seen_at" - "t17"."published_at"
              ) > 86400000, 1, 0) AS "late",
              "t17"."as_of",
              "t17"."age",
              "t17"."current",
              "t17"."needs_likes",
              "t17"."needs_comments",
              "t17"."needs_shares",
              "t17"."needs_quotes",
              "t17"."needs_views"
            FROM (
              SELECT
                "t10"."account_id",
                "t10"."platform",
                "t10"."window_start",
                "t10"."window_end",
                "t10"."seen_until",
                "t10"."eligible_until",
                "t10"."as_of",
                "t10"."age",
                "t10"."earlier_from",
                "t10"."needs_likes",
                "t10"."needs_comments",
                "t10"."needs_shares",
                "t10"."needs_quotes",
                "t10"."needs_views",
                "t10"."current",
                "t14"."id",
                "t14"."account_id" AS "account_id_post",
                "t14"."kind",
                "t14"."published_at",
                "t14"."flags",
                "t14"."reply_to_own",
                "t14"."first_seen_at",
                "t14"."gone_at",
                "t14"."format",
                "t14"."asks",
                "t14"."letters",
                "t14"."detected_language",
                "t14"."described_by"
              FROM "subject" AS "t10"
              CROSS JOIN "post" AS "t14"
            ) AS "t17"
            WHERE
              "t17"."account_id" = "t17"."account_id_post"
              AND "t17"."first_seen_at" <= "t17"."as_of"
              AND "t17"."kind" <> 'repost'
              AND NOT (
                "t17"."flags" LIKE '%"date_future"%'
              )
              AND (
                "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes" + "t17"."needs_views"
              ) > 0
              AND "t17"."published_at" >= "t17"."window_start"
              AND "t17"."published_at" < "t17"."eligible_until"
          ) AS "t28"
          LEFT OUTER JOIN (
            SELECT
              "t6"."post_id" AS "run_post",
              "t6"."first_seen_at" AS "seen",
              1 AS "run_here"
            FROM "engagement_snapshot" AS "t6"
          ) AS "t16"
            ON "t28"."post_id" = "t16"."run_post" AND "t16"."seen" <= "t28"."as_of"
        ) AS "t32"
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
      ) AS "t39"
    ) AS "t43"
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
        IIF("t6"."reactions" IS NOT NULL, 1, 0) AS "b_told"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t22"
      ON "t43"."post_id" = "t22"."run_post" AND "t43"."b_at" = "t22"."run_at"
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
        IIF("t6"."reactions" IS NOT NULL, 1, 0) AS "a_told"
      FROM "engagement_snapshot" AS "t6"
    ) AS "t23"
      ON "t43"."post_id" = "t23"."run_post" AND "t43"."a_at" = "t23"."run_at"
  ) AS "t46"
), "aged" AS MATERIALIZED (
  SELECT
    "t49"."post_id",
    "t49"."account_id",
    "t49"."published_at",
    "t49"."form",
    "t49"."gone",
    "t49"."late",
    "t49"."as_of",
    "t49"."age",
    "t49"."current",
    "t49"."needs_likes",
    "t49"."needs_comments",
    "t49"."needs_shares",
    "t49"."needs_quotes",
    "t49"."needs_views",
    "t49"."interpolated",
    "t49"."rounded",
    "t49"."pick",
    "t49"."share",
    "t49"."b_at",
    "t49"."a_at",
    "t49"."b_told",
    "t49"."a_told",
    IIF(
      (
        "t49"."needs_likes" + "t49"."needs_comments" + "t49"."needs_shares" + "t49"."needs_quotes"
      ) > 0,
      IIF("t49"."needs_likes" = 1, "t49"."likes_at_age", 0.0) + IIF("t49"."needs_comments" = 1, "t49"."comments_at_age", 0.0) + IIF("t49"."needs_shares" = 1, "t49"."shares_at_age", 0.0) + IIF("t49"."needs_quotes" = 1, "t49"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "interactions",
    IIF(
      "t49"."needs_likes" > 0,
      IIF("t49"."needs_likes" = 1, "t49"."likes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "likes_at",
    IIF(
      "t49"."needs_comments" > 0,
      IIF("t49"."needs_comments" = 1, "t49"."comments_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "comments_at",
    IIF(
      (
        "t49"."needs_shares" + "t49"."needs_quotes"
      ) > 0,
      IIF("t49"."needs_shares" = 1, "t49"."shares_at_age", 0.0) + IIF("t49"."needs_quotes" = 1, "t49"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "spread_at",
    IIF(
      (
        "t49"."needs_likes" + "t49"."needs_shares"
      ) > 0,
      IIF("t49"."needs_likes" = 1, "t49"."likes_at_age", 0.0) + IIF("t49"."needs_shares" = 1, "t49"."shares_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "approval_at",
    IIF(
      "t49"."needs_views" > 0,
      IIF("t49"."needs_views" = 1, "t49"."views_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "views_at"
  FROM (
    SELECT
      "t48"."post_id",
      "t48"."account_id",
      "t48"."published_at",
      "t48"."form",
      "t48"."gone",
      "t48"."late",
      "t48"."as_of",
      "t48"."age",
      "t48"."current",
      "t48"."needs_likes",
      "t48"."needs_comments",
      "t48"."needs_shares",
      "t48"."needs_quotes",
      "t48"."needs_views",
      CASE
        WHEN "t48"."pick" = 1
        THEN CAST("t48"."b_likes" AS REAL)
        WHEN "t48"."pick" = 2
        THEN CAST("t48"."a_likes" AS REAL)
        WHEN "t48"."pick" = 3
        THEN (
          CAST("t48"."b_likes" AS REAL) * (
            1.0 - "t48"."share"
          )
        ) + (
          CAST("t48"."a_likes" AS REAL) * "t48"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "likes_at_age",
      CASE
        WHEN "t48"."pick" = 1
        THEN CAST("t48"."b_comments" AS REAL)
        WHEN "t48"."pick" = 2
        THEN CAST("t48"."a_comments" AS REAL)
        WHEN "t48"."pick" = 3
        THEN (
          CAST("t48"."b_comments" AS REAL) * (
            1.0 - "t48"."share"
          )
        ) + (
          CAST("t48"."a_comments" AS REAL) * "t48"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "comments_at_age",
      CASE
        WHEN "t48"."pick" = 1
        THEN CAST("t48"."b_shares" AS REAL)
        WHEN "t48"."pick" = 2
        THEN CAST("t48"."a_shares" AS REAL)
        WHEN "t48"."pick" = 3
        THEN (
          CAST("t48"."b_shares" AS REAL) * (
            1.0 - "t48"."share"
          )
        ) + (
          CAST("t48"."a_shares" AS REAL) * "t48"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "shares_at_age",
      CASE
        WHEN "t48"."pick" = 1
        THEN CAST("t48"."b_quotes" AS REAL)
        WHEN "t48"."pick" = 2
        THEN CAST("t48"."a_quotes" AS REAL)
        WHEN "t48"."pick" = 3
        THEN (
          CAST("t48"."b_quotes" AS REAL) * (
            1.0 - "t48"."share"
          )
        ) + (
          CAST("t48"."a_quotes" AS REAL) * "t48"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "quotes_at_age",
      CASE
        WHEN "t48"."pick" = 1
        THEN CAST("t48"."b_views" AS REAL)
        WHEN "t48"."pick" = 2
        THEN CAST("t48"."a_views" AS REAL)
        WHEN "t48"."pick" = 3
        THEN (
          CAST("t48"."b_views" AS REAL) * (
            1.0 - "t48"."share"
          )
        ) + (
          CAST("t48"."a_views" AS REAL) * "t48"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "views_at_age",
      "t48"."interpolated",
      CASE
        WHEN "t48"."pick" = 1
        THEN IIF("t48"."b_precision" = 'rounded', 1, 0)
        WHEN "t48"."pick" = 2
        THEN IIF("t48"."a_precision" = 'rounded', 1, 0)
        WHEN "t48"."pick" = 3
        THEN IIF(
          (
            IIF("t48"."b_precision" = 'rounded', 1, 0) = 1
          )
          OR (
            IIF("t48"."a_precision" = 'rounded', 1, 0) = 1
          ),
          1,
          0
        )
        ELSE 0
      END AS "rounded",
      "t48"."pick",
      "t48"."share",
      "t48"."b_at",
      "t48"."a_at",
      "t48"."b_told",
      "t48"."a_told"
    FROM "picked" AS "t48"
  ) AS "t49"
), "placed" AS MATERIALIZED (
  SELECT
    "t72"."post_id",
    "t72"."account_id",
    "t72"."published_at",
    "t72"."form",
    "t72"."gone",
    "t72"."late",
    "t72"."as_of",
    "t72"."age",
    "t72"."current",
    "t72"."needs_likes",
    "t72"."needs_comments",
    "t72"."needs_shares",
    "t72"."needs_quotes",
    "t72"."needs_views",
    "t72"."interpolated",
    "t72"."rounded",
    "t72"."interactions",
    "t72"."likes_at",
    "t72"."comments_at",
    "t72"."spread_at",
    "t72"."approval_at",
    "t72"."views_at",
    "t72"."good",
    "t72"."bad",
    "t72"."followers",
    "t72"."after",
    "t72"."day_followers",
    "t72"."day_after",
    "t72"."day",
    CAST("t72"."interactions" AS REAL) / "t72"."followers" AS "rate",
    CAST("t72"."views_at" AS REAL) / "t72"."followers" AS "view_rate",
    CAST(IIF(
      (
        "t72"."interactions" IS NOT NULL
      ) AND (
        "t72"."views_at" > 0
      ),
      "t72"."interactions",
      CAST(NULL AS REAL)
    ) AS REAL) / IIF(
      (
        "t72"."interactions" IS NOT NULL
      ) AND (
        "t72"."views_at" > 0
      ),
      "t72"."views_at",
      CAST(NULL AS REAL)
    ) AS "view_share",
    CAST("t72"."interactions" AS REAL) / "t72"."day_followers" AS "day_rate"
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
      "t71"."interpolated",
      "t71"."rounded",
      "t71"."interactions",
      "t71"."likes_at",
      "t71"."comments_at",
      "t71"."spread_at",
      "t71"."approval_at",
      "t71"."views_at",
      "t71"."good",
      "t71"."bad",
      IIF("t40"."newest" > 0, "t40"."newest", CAST(NULL AS REAL)) AS "followers",
      0 AS "after",
      IIF("t40"."newest" > 0, "t40"."newest", CAST(NULL AS REAL)) AS "day_followers",
      0 AS "day_after",
      "t71"."published_at" - MOD("t71"."published_at", 86400000) AS "day"
    FROM (
      SELECT
        "t69"."post_id",
        "t69"."account_id",
        "t69"."published_at",
        "t69"."form",
        "t69"."gone",
        "t69"."late",
        "t69"."as_of",
        "t69"."age",
        "t69"."current",
        "t69"."needs_likes",
        "t69"."needs_comments",
        "t69"."needs_shares",
        "t69"."needs_quotes",
        "t69"."needs_views",
        "t69"."interpolated",
        "t69"."rounded",
        "t69"."interactions",
        "t69"."likes_at",
        "t69"."comments_at",
        "t69"."spread_at",
        "t69"."approval_at",
        "t69"."views_at",
        CASE
          WHEN "t69"."pick" = 1
          THEN CAST(IIF("t69"."b_told" = 1, COALESCE("t69"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t69"."pick" = 2
          THEN CAST(IIF("t69"."a_told" = 1, COALESCE("t69"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t69"."pick" = 3
          THEN (
            CAST(IIF("t69"."b_told" = 1, COALESCE("t69"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL) * (
              1.0 - "t69"."share"
            )
          ) + (
            CAST(IIF("t69"."a_told" = 1, COALESCE("t69"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL) * "t69"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "good",
        CASE
          WHEN "t69"."pick" = 1
          THEN CAST(IIF("t69"."b_told" = 1, COALESCE("t69"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t69"."pick" = 2
          THEN CAST(IIF("t69"."a_told" = 1, COALESCE("t69"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
          WHEN "t69"."pick" = 3
          THEN (
            CAST(IIF("t69"."b_told" = 1, COALESCE("t69"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * (
              1.0 - "t69"."share"
            )
          ) + (
            CAST(IIF("t69"."a_told" = 1, COALESCE("t69"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * "t69"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "bad"
      FROM (
        SELECT
          "t52"."post_id",
          "t52"."account_id",
          "t52"."published_at",
          "t52"."form",
          "t52"."gone",
          "t52"."late",
          "t52"."as_of",
          "t52"."age",
          "t52"."current",
          "t52"."needs_likes",
          "t52"."needs_comments",
          "t52"."needs_shares",
          "t52"."needs_quotes",
          "t52"."needs_views",
          "t52"."interpolated",
          "t52"."rounded",
          "t52"."pick",
          "t52"."share",
          "t52"."b_at",
          "t52"."a_at",
          "t52"."b_told",
          "t52"."a_told",
          "t52"."interactions",
          "t52"."likes_at",
          "t52"."comments_at",
          "t52"."spread_at",
          "t52"."approval_at",
          "t52"."views_at",
          "t67"."b_good",
          "t67"."b_bad",
          "t68"."a_good",
          "t68"."a_bad"
        FROM "aged" AS "t52"
        LEFT OUTER JOIN (
          SELECT
            "t63"."mood_post",
            SUM(IIF("t63"."sign" > 0, "t63"."count", CAST(NULL AS INTEGER))) AS "b_good",
            SUM(IIF("t63"."sign" < 0, "t63"."count", CAST(NULL AS INTEGER))) AS "b_bad"
          FROM (
            SELECT
              "t61"."mood_post",
              "t61"."name",
              "t61"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t57"."mood_post",
                "t57"."name",
                "t57"."count"
              FROM (
                SELECT
                  "t55"."mood_post",
                  "t55"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t51"."post_id" AS "mood_post",
                    "t51"."b_at" AS "mood_at"
                  FROM "aged" AS "t51"
                  WHERE
                    "t51"."b_told" = 1
                ) AS "t55"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t57"
              WHERE
                "t57"."mood_post" = "t57"."post_id" AND "t57"."mood_at" = "t57"."first_seen_at"
            ) AS "t61"
            INNER JOIN "mood" AS "t12"
              ON "t61"."name" = "t12"."name"
          ) AS "t63"
          GROUP BY
            1
        ) AS "t67"
          ON "t52"."post_id" = "t67"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t64"."mood_post",
            SUM(IIF("t64"."sign" > 0, "t64"."count", CAST(NULL AS INTEGER))) AS "a_good",
            SUM(IIF("t64"."sign" < 0, "t64"."count", CAST(NULL AS INTEGER))) AS "a_bad"
          FROM (
            SELECT
              "t62"."mood_post",
              "t62"."name",
              "t62"."count",
              "t12"."sign"
            FROM (
              SELECT
                "t58"."mood_post",
                "t58"."name",
                "t58"."count"
              FROM (
                SELECT
                  "t56"."mood_post",
                  "t56"."mood_at",
                  "t13"."post_id",
                  "t13"."first_seen_at",
                  "t13"."name",
                  "t13"."count"
                FROM (
                  SELECT
                    "t51"."post_id" AS "mood_post",
                    "t51"."a_at" AS "mood_at"
                  FROM "aged" AS "t51"
                  WHERE
                    "t51"."a_told" = 1
                ) AS "t56"
                CROSS JOIN "reaction" AS "t13"
              ) AS "t58"
              WHERE
                "t58"."mood_post" = "t58"."post_id" AND "t58"."mood_at" = "t58"."first_seen_at"
            ) AS "t62"
            INNER JOIN "mood" AS "t12"
              ON "t62"."name" = "t12"."name"
          ) AS "t64"
          GROUP BY
            1
        ) AS "t68"
          ON "t52"."post_id" = "t68"."mood_post"
      ) AS "t69"
    ) AS "t71"
    LEFT OUTER JOIN (
      SELECT
        "t34"."account_id" AS "faces_account",
        "t34"."mean_followers" AS "newest"
      FROM "t33" AS "t34"
    ) AS "t40"
      ON "t71"."account_id" = "t40"."faces_account"
  ) AS "t72"
)
SELECT
  "t97"."account_id",
  COUNT("t97"."post_id") AS "eligible",
  MAX("t97"."mean_followers") AS "mean_followers",
  CAST(MAX("t97"."observed") - COALESCE(MAX("t97"."unrated"), 0) AS REAL) / 86400000.0 AS "kept_days",
  COUNT("t97"."day_followers") AS "day_faced",
  SUM(IIF((
    "t97"."interactions" > 0
  ) AND (
    "t97"."views_at" = 0
  ), 1, 0)) AS "views_inconsistent",
  COUNT("t97"."interactions") AS "interactions__n",
  SUM(IIF((
    "t97"."interactions" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "interactions__deleted",
  SUM(
    IIF((
      "t97"."interactions" IS NOT NULL
    ) AND (
      "t97"."interpolated" = 1
    ), 1, 0)
  ) AS "interactions__interpolated",
  SUM(IIF((
    "t97"."interactions" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "interactions__rounded",
  SUM(IIF((
    "t97"."interactions" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "interactions__late",
  COUNT("t97"."likes_at") AS "likes_at__n",
  SUM(IIF((
    "t97"."likes_at" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "likes_at__deleted",
  SUM(IIF((
    "t97"."likes_at" IS NOT NULL
  ) AND (
    "t97"."interpolated" = 1
  ), 1, 0)) AS "likes_at__interpolated",
  SUM(IIF((
    "t97"."likes_at" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "likes_at__rounded",
  SUM(IIF((
    "t97"."likes_at" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "likes_at__late",
  COUNT("t97"."comments_at") AS "comments_at__n",
  SUM(IIF((
    "t97"."comments_at" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "comments_at__deleted",
  SUM(
    IIF((
      "t97"."comments_at" IS NOT NULL
    ) AND (
      "t97"."interpolated" = 1
    ), 1, 0)
  ) AS "comments_at__interpolated",
  SUM(IIF((
    "t97"."comments_at" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "comments_at__rounded",
  SUM(IIF((
    "t97"."comments_at" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "comments_at__late",
  COUNT("t97"."spread_at") AS "spread_at__n",
  SUM(IIF((
    "t97"."spread_at" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "spread_at__deleted",
  SUM(
    IIF((
      "t97"."spread_at" IS NOT NULL
    ) AND (
      "t97"."interpolated" = 1
    ), 1, 0)
  ) AS "spread_at__interpolated",
  SUM(IIF((
    "t97"."spread_at" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "spread_at__rounded",
  SUM(IIF((
    "t97"."spread_at" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "spread_at__late",
  COUNT("t97"."good") AS "good__n",
  SUM(IIF((
    "t97"."good" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "good__deleted",
  SUM(IIF((
    "t97"."good" IS NOT NULL
  ) AND (
    "t97"."interpolated" = 1
  ), 1, 0)) AS "good__interpolated",
  SUM(IIF((
    "t97"."good" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "good__rounded",
  SUM(IIF((
    "t97"."good" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "good__late",
  COUNT("t97"."view_share") AS "view_share__n",
  SUM(IIF((
    "t97"."interactions" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "view_share__deleted",
  SUM(
    IIF((
      "t97"."view_share" IS NOT NULL
    ) AND (
      "t97"."interpolated" = 1
    ), 1, 0)
  ) AS "view_share__interpolated",
  SUM(IIF((
    "t97"."view_share" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "view_share__rounded",
  SUM(IIF((
    "t97"."view_share" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "view_share__late",
  COUNT("t97"."rate") AS "rate__n",
  SUM(IIF((
    "t97"."interactions" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "rate__deleted",
  SUM(IIF((
    "t97"."rate" IS NOT NULL
  ) AND (
    "t97"."interpolated" = 1
  ), 1, 0)) AS "rate__interpolated",
  SUM(IIF((
    "t97"."rate" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "rate__rounded",
  SUM(IIF((
    "t97"."rate" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "rate__late",
  SUM(IIF((
    "t97"."rate" IS NOT NULL
  ) AND (
    "t97"."after" = 1
  ), 1, 0)) AS "rate__after",
  SUM(IIF((
    "t97"."rate" IS NOT NULL
  ) AND (
    "t97"."followers" < 100
  ), 1, 0)) AS "rate__tiny",
  SUM(
    IIF((
      "t97"."interactions" IS NOT NULL
    ) AND (
      "t97"."followers" IS NULL
    ), 1, 0)
  ) AS "rate__faceless",
  COUNT("t97"."view_rate") AS "view_rate__n",
  SUM(IIF((
    "t97"."views_at" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "view_rate__deleted",
  SUM(
    IIF((
      "t97"."view_rate" IS NOT NULL
    ) AND (
      "t97"."interpolated" = 1
    ), 1, 0)
  ) AS "view_rate__interpolated",
  SUM(IIF((
    "t97"."view_rate" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "view_rate__rounded",
  SUM(IIF((
    "t97"."view_rate" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "view_rate__late",
  SUM(IIF((
    "t97"."view_rate" IS NOT NULL
  ) AND (
    "t97"."after" = 1
  ), 1, 0)) AS "view_rate__after",
  SUM(IIF((
    "t97"."view_rate" IS NOT NULL
  ) AND (
    "t97"."followers" < 100
  ), 1, 0)) AS "view_rate__tiny",
  SUM(
    IIF((
      "t97"."views_at" IS NOT NULL
    ) AND (
      "t97"."followers" IS NULL
    ), 1, 0)
  ) AS "view_rate__faceless",
  COUNT("t97"."day_rate") AS "day_rate__n",
  SUM(IIF((
    "t97"."interactions" IS NULL
  ) AND (
    "t97"."gone" = 1
  ), 1, 0)) AS "day_rate__deleted",
  SUM(IIF((
    "t97"."day_rate" IS NOT NULL
  ) AND (
    "t97"."interpolated" = 1
  ), 1, 0)) AS "day_rate__interpolated",
  SUM(IIF((
    "t97"."day_rate" IS NOT NULL
  ) AND (
    "t97"."rounded" = 1
  ), 1, 0)) AS "day_rate__rounded",
  SUM(IIF((
    "t97"."day_rate" IS NOT NULL
  ) AND (
    "t97"."late" = 1
  ), 1, 0)) AS "day_rate__late",
  SUM(IIF((
    "t97"."day_rate" IS NOT NULL
  ) AND (
    "t97"."day_after" = 1
  ), 1, 0)) AS "day_rate__after",
  SUM(
    IIF((
      "t97"."day_rate" IS NOT NULL
    ) AND (
      "t97"."day_followers" < 100
    ), 1, 0)
  ) AS "day_rate__tiny",
  SUM(
    IIF((
      "t97"."interactions" IS NOT NULL
    ) AND (
      "t97"."day_followers" IS NULL
    ), 1, 0)
  ) AS "day_rate__faceless",
  MAX("t97"."interactions_median") AS "interactions_median__value",
  MAX("t97"."interactions_low") AS "interactions_median__low",
  MAX("t97"."interactions_high") AS "interactions_median__high",
  MAX("t97"."middle") AS "interactions_iqmean__value",
  SUM("t97"."interactions") AS "interactions_total__value",
  AVG("t97"."interactions") AS "interactions_mean__value",
  AVG("t97"."likes_at") AS "applause__value",
  AVG("t97"."comments_at") AS "conversation__value",
  AVG("t97"."spread_at") AS "amplification__value",
  CAST(SUM(IIF("t97"."likes_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t97"."likes_at") <> 0, COUNT("t97"."likes_at"), CAST(NULL AS INTEGER)) AS REAL) AS "applause_share__value",
  CAST(SUM(IIF("t97"."comments_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t97"."comments_at") <> 0, COUNT("t97"."comments_at"), CAST(NULL AS INTEGER)) AS REAL) AS "conversation_share__value",
  CAST(SUM(IIF("t97"."spread_at" >= 1, 1, 0)) AS REAL) / CAST(IIF(COUNT("t97"."spread_at") <> 0, COUNT("t97"."spread_at"), CAST(NULL AS INTEGER)) AS REAL) AS "amplification_share__value",
  AVG("t97"."interactions") AS "weighted_interactions__value",
  AVG(IIF("t97"."interactions" IS NOT NULL, "t97"."likes_at", CAST(NULL AS REAL))) AS "weighted_interactions__applause",
  AVG(IIF("t97"."interactions" IS NOT NULL, "t97"."comments_at", CAST(NULL AS REAL))) AS "weighted_interactions__conversation",
  AVG(IIF("t97"."interactions" IS NOT NULL, "t97"."spread_at", CAST(NULL AS REAL))) AS "weighted_interactions__amplification",
  CAST(SUM(IIF("t97"."interactions" IS NOT NULL, "t97"."comments_at", CAST(NULL AS REAL))) AS REAL) / IIF(SUM("t97"."interactions") <> 0, SUM("t97"."interactions"), CAST(NULL AS REAL)) AS "conversation_ratio__value",
  CAST((
    SUM("t97"."good") - SUM("t97"."bad")
  ) AS REAL) / IIF(
    (
      SUM("t97"."good") + SUM("t97"."bad")
    ) <> 0,
    SUM("t97"."good") + SUM("t97"."bad"),
    CAST(NULL AS REAL)
  ) AS "reaction_polarity__value",
  SUM("t97"."good") + SUM("t97"."bad") AS "reaction_polarity__felt",
  CAST(MAX("t97"."best") AS REAL) / IIF(SUM("t97"."interactions") <> 0, SUM("t97"."interactions"), CAST(NULL AS REAL)) AS "top_share__value",
  MAX("t97"."rate_median") AS "er_post_followers_median__value",
  MAX("t97"."rate_low") AS "er_post_followers_median__low",
  MAX("t97"."rate_high") AS "er_post_followers_median__high",
  AVG("t97"."rate") AS "er_post_followers_mean__value",
  (
    CAST(AVG("t97"."interactions") AS REAL) / IIF(MAX("t97"."mean_followers") <> 0, MAX("t97"."mean_followers"), CAST(NULL AS REAL))
  ) * 1.0 AS "er_account_followers__value",
  CAST(SUM("t97"."day_rate") AS REAL) / IIF(
    (
      CAST(MAX("t97"."observed") - COALESCE(MAX("t97"."unrated"), 0) AS REAL) / 86400000.0
    ) > 0,
    CAST(MAX("t97"."observed") - COALESCE(MAX("t97"."unrated"), 0) AS REAL) / 86400000.0,
    CAST(NULL AS REAL)
  ) AS "er_day_followers__value",
  CAST(SUM(IIF("t97"."view_share" IS NOT NULL, "t97"."interactions", CAST(NULL AS REAL))) AS REAL) / IIF(
    SUM(IIF("t97"."view_share" IS NOT NULL, "t97"."views_at", CAST(NULL AS REAL))) <> 0,
    SUM(IIF("t97"."view_share" IS NOT NULL, "t97"."views_at", CAST(NULL AS REAL))),
    CAST(NULL AS REAL)
  ) AS "er_view_pooled__value",
  MAX("t97"."view_share_median") AS "er_view_median__value",
  MAX("t97"."view_share_low") AS "er_view_median__low",
  MAX("t97"."view_share_high") AS "er_view_median__high",
  MAX("t97"."view_rate_median") AS "view_rate_followers__value",
  MAX("t97"."view_rate_low") AS "view_rate_followers__low",
  MAX("t97"."view_rate_high") AS "view_rate_followers__high",
  AVG("t97"."view_rate") AS "view_rate_followers_mean__value",
  (
    CAST(AVG("t97"."interactions") AS REAL) / IIF(MAX("t97"."mean_followers") <> 0, MAX("t97"."mean_followers"), CAST(NULL AS REAL))
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    CAST(AVG("t97"."likes_at") AS REAL) / IIF(MAX("t97"."mean_followers") <> 0, MAX("t97"."mean_followers"), CAST(NULL AS REAL))
  ) * 1000.0 AS "applause_per_1000__value",
  (
    CAST(AVG("t97"."comments_at") AS REAL) / IIF(MAX("t97"."mean_followers") <> 0, MAX("t97"."mean_followers"), CAST(NULL AS REAL))
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    CAST(AVG("t97"."spread_at") AS REAL) / IIF(MAX("t97"."mean_followers") <> 0, MAX("t97"."mean_followers"), CAST(NULL AS REAL))
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
            "t74"."post_id",
            "t74"."account_id",
            "t74"."published_at",
            "t74"."form",
            "t74"."gone",
            "t74"."late",
            "t74"."as_of",
            "t74"."age",
            "t74"."current",
            "t74"."needs_likes",
            "t74"."needs_comments",
            "t74"."needs_shares",
            "t74"."needs_quotes",
            "t74"."needs_views",
            "t74"."interpolated",
            "t74"."rounded",
            "t74"."interactions",
            "t74"."likes_at",
            "t74"."comments_at",
            "t74"."spread_at",
            "t74"."approval_at",
            "t74"."views_at",
            "t74"."good",
            "t74"."bad",
            "t74"."followers",
            "t74"."after",
            "t74"."day_followers",
            "t74"."day_after",
            "t74"."day",
            "t74"."rate",
            "t74"."view_rate",
            "t74"."view_share",
            "t74"."day_rate",
            CAST(NULL AS REAL) AS "mean_followers",
            CAST(NULL AS INTEGER) AS "observed",
            CAST(NULL AS INTEGER) AS "unrated",
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
          FROM "placed" AS "t74"
        ) AS "t76"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS INTEGER) AS "post_id",
            "t34"."account_id",
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
            CAST(NULL AS REAL) AS "followers",
            CAST(NULL AS INTEGER) AS "after",
            CAST(NULL AS REAL) AS "day_followers",
            CAST(NULL AS INTEGER) AS "day_after",
            CAST(NULL AS INTEGER) AS "day",
            CAST(NULL AS REAL) AS "rate",
            CAST(NULL AS REAL) AS "view_rate",
            CAST(NULL AS REAL) AS "view_share",
            CAST(NULL AS REAL) AS "day_rate",
            "t34"."mean_followers",
            CAST(NULL AS INTEGER) AS "observed",
            CAST(NULL AS INTEGER) AS "unrated",
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
          FROM "t33" AS "t34"
        ) AS "t36"
      ) AS "t79"
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
          CAST(NULL AS REAL) AS "followers",
          CAST(NULL AS INTEGER) AS "after",
          CAST(NULL AS REAL) AS "day_followers",
          CAST(NULL AS INTEGER) AS "day_after",
          CAST(NULL AS INTEGER) AS "day",
          CAST(NULL AS REAL) AS "rate",
          CAST(NULL AS REAL) AS "view_rate",
          CAST(NULL AS REAL) AS "view_share",
          CAST(NULL AS REAL) AS "day_rate",
          CAST(NULL AS REAL) AS "mean_followers",
          "t44"."covered" AS "observed",
          CAST(NULL AS INTEGER) AS "unrated",
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
            SUM("t38"."upper" - "t38"."since") AS "covered"
          FROM "t35" AS "t38"
          GROUP BY
            1
        ) AS "t44"
      ) AS "t45"
    ) AS "t81"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS INTEGER) AS "post_id",
        "t90"."account_id",
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
        CAST(NULL AS REAL) AS "followers",
        CAST(NULL AS INTEGER) AS "after",
        CAST(NULL AS REAL) AS "day_followers",
        CAST(NULL AS INTEGER) AS "day_after",
        CAST(NULL AS INTEGER) AS "day",
        CAST(NULL AS REAL) AS "rate",
        CAST(NULL AS REAL) AS "view_rate",
        CAST(NULL AS REAL) AS "view_share",
        CAST(NULL AS REAL) AS "day_rate",
        CAST(NULL AS REAL) AS "mean_followers",
        CAST(NULL AS INTEGER) AS "observed",
        "t90"."unrated",
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
          "t89"."account_id",
          SUM("t89"."length") AS "unrated"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t41"."account_id",
              IIF("t41"."upper" < (
                "t85"."day" + 86400000
              ), "t41"."upper", "t85"."day" + 86400000) - IIF("t41"."since" > "t85"."day", "t41"."since", "t85"."day") AS "length"
            FROM (
              SELECT
                "t80"."account_id" AS "day_account",
                "t80"."day"
              FROM (
                SELECT
                  "t74"."account_id",
                  "t74"."day",
                  COUNT("t74"."day_rate") AS "rates"
                FROM "placed" AS "t74"
                GROUP BY
                  1,
                  2
              ) AS "t80"
              WHERE
                "t80"."rates" = 0
            ) AS "t85"
            INNER JOIN "t35" AS "t41"
              ON "t85"."day_account" = "t41"."account_id"
          ) AS "t87"
          WHERE
            "t87"."length" > 0
        ) AS "t89"
        GROUP BY
          1
      ) AS "t90"
    ) AS "t92"
  ) AS "t93"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS INTEGER) AS "post_id",
      "t95"."account_id",
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
      CAST(NULL AS REAL) AS "followers",
      CAST(NULL AS INTEGER) AS "after",
      CAST(NULL AS REAL) AS "day_followers",
      CAST(NULL AS INTEGER) AS "day_after",
      CAST(NULL AS INTEGER) AS "day",
      CAST(NULL AS REAL) AS "rate",
      CAST(NULL AS REAL) AS "view_rate",
      CAST(NULL AS REAL) AS "view_share",
      CAST(NULL AS REAL) AS "day_rate",
      CAST(NULL AS REAL) AS "mean_followers",
      CAST(NULL AS INTEGER) AS "observed",
      CAST(NULL AS INTEGER) AS "unrated",
      IIF("t95"."place" = 1, "t95"."median", CAST(NULL AS REAL)) AS "interactions_median",
      IIF("t95"."place" = 1, "t95"."low", CAST(NULL AS REAL)) AS "interactions_low",
      IIF("t95"."place" = 1, "t95"."high", CAST(NULL AS REAL)) AS "interactions_high",
      IIF("t95"."place" = 2, "t95"."median", CAST(NULL AS REAL)) AS "rate_median",
      IIF("t95"."place" = 2, "t95"."low", CAST(NULL AS REAL)) AS "rate_low",
      IIF("t95"."place" = 2, "t95"."high", CAST(NULL AS REAL)) AS "rate_high",
      IIF("t95"."place" = 3, "t95"."median", CAST(NULL AS REAL)) AS "view_share_median",
      IIF("t95"."place" = 3, "t95"."low", CAST(NULL AS REAL)) AS "view_share_low",
      IIF("t95"."place" = 3, "t95"."high", CAST(NULL AS REAL)) AS "view_share_high",
      IIF("t95"."place" = 4, "t95"."median", CAST(NULL AS REAL)) AS "view_rate_median",
      IIF("t95"."place" = 4, "t95"."low", CAST(NULL AS REAL)) AS "view_rate_low",
      IIF("t95"."place" = 4, "t95"."high", CAST(NULL AS REAL)) AS "view_rate_high",
      IIF("t95"."place" = 1, "t95"."middle", CAST(NULL AS REAL)) AS "middle",
      IIF("t95"."place" = 1, "t95"."best", CAST(NULL AS REAL)) AS "best"
    FROM (
      SELECT
        "t94"."account_id",
        "t94"."place",
        AVG(
          IIF(
            (
              (
                "t94"."rank" * 2
              ) >= "t94"."of"
            )
            AND (
              (
                "t94"."rank" * 2
              ) <= (
                "t94"."of" + 2
              )
            ),
            "t94"."value",
            CAST(NULL AS REAL)
          )
        ) AS "median",
        MAX(
          IIF(
            (
              (
                (
                  "t94"."of" + 1
                ) - (
                  "t94"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t94"."of" + 1
                  ) - (
                    "t94"."rank" * 2
                  )
                ) * (
                  (
                    "t94"."of" + 1
                  ) - (
                    "t94"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t94"."of" * 3841459
                ) - 1780000
              )
            ),
            "t94"."value",
            CAST(NULL AS REAL)
          )
        ) AS "low",
        MIN(
          IIF(
            (
              (
                (
                  "t94"."of" + 1
                ) - (
                  (
                    (
                      "t94"."of" + 1
                    ) - "t94"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t94"."of" + 1
                  ) - (
                    (
                      (
                        "t94"."of" + 1
                      ) - "t94"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t94"."of" + 1
                  ) - (
                    (
                      (
                        "t94"."of" + 1
                      ) - "t94"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t94"."of" * 3841459
                ) - 1780000
              )
            ),
            "t94"."value",
            CAST(NULL AS REAL)
          )
        ) AS "high",
        AVG(
          IIF(
            (
              (
                "t94"."rank" * 4
              ) > (
                "t94"."of" - MOD("t94"."of", 4)
              )
            )
            AND (
              (
                "t94"."rank" * 4
              ) <= (
                (
                  "t94"."of" * 4
                ) - (
                  "t94"."of" - MOD("t94"."of", 4)
                )
              )
            ),
            "t94"."value",
            CAST(NULL AS REAL)
          )
        ) AS "middle",
        SUM(
          IIF(
            (
              (
                "t94"."of" - "t94"."rank"
              ) * 10
            ) < (
              (
                "t94"."of" + 9
              ) - MOD("t94"."of" + 9, 10)
            ),
            "t94"."value",
            CAST(NULL AS REAL)
          )
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t88"."account_id",
            "t88"."post_id",
            "t88"."place",
            "t88"."value",
            "t88"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t88"."account_id", "t88"."place"
                ORDER BY "t88"."value" ASC NULLS LAST, "t88"."post_id" ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t86"."account_id",
              "t86"."post_id",
              "t86"."place",
              CASE
                WHEN "t86"."place" = 1
                THEN "t86"."interactions"
                WHEN "t86"."place" = 2
                THEN "t86"."rate"
                WHEN "t86"."place" = 3
                THEN "t86"."view_share"
                WHEN "t86"."place" = 4
                THEN "t86"."view_rate"
                ELSE CAST(NULL AS REAL)
              END AS "value",
              CASE
                WHEN "t86"."place" = 1
                THEN "t86"."n_interactions"
                WHEN "t86"."place" = 2
                THEN "t86"."n_rate"
                WHEN "t86"."place" = 3
                THEN "t86"."n_view_share"
                WHEN "t86"."place" = 4
                THEN "t86"."n_view_rate"
                ELSE CAST(NULL AS INTEGER)
              END AS "of"
            FROM (
              SELECT
                "t77"."account_id",
                "t77"."post_id",
                "t77"."interactions",
                "t77"."rate",
                "t77"."view_share",
                "t77"."view_rate",
                "t9"."place",
                "t83"."of_account",
                "t83"."n_interactions",
                "t83"."n_rate",
                "t83"."n_view_share",
                "t83"."n_view_rate"
              FROM (
                SELECT
                  "t74"."account_id",
                  "t74"."post_id",
                  "t74"."interactions",
                  "t74"."rate",
                  "t74"."view_share",
                  "t74"."view_rate"
                FROM "placed" AS "t74"
              ) AS "t77"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t78"."account_id" AS "of_account",
                  "t78"."n_interactions",
                  "t78"."n_rate",
                  "t78"."n_view_share",
                  "t78"."n_view_rate"
                FROM (
                  SELECT
                    "t74"."account_id",
                    COUNT("t74"."interactions") AS "n_interactions",
                    COUNT("t74"."rate") AS "n_rate",
                    COUNT("t74"."view_share") AS "n_view_share",
                    COUNT("t74"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t74"
                  GROUP BY
                    1
                ) AS "t78"
              ) AS "t83"
                ON "t77"."account_id" = "t83"."of_account"
            ) AS "t86"
            WHERE
              CASE
                WHEN "t86"."place" = 1
                THEN "t86"."interactions"
                WHEN "t86"."place" = 2
                THEN "t86"."rate"
                WHEN "t86"."place" = 3
                THEN "t86"."view_share"
                WHEN "t86"."place" = 4
                THEN "t86"."view_rate"
                ELSE CAST(NULL AS REAL)
              END IS NOT NULL
          ) AS "t88"
        ) AS "t91"
        WHERE
          (
            (
              (
                "t91"."rank" * 2
              ) >= "t91"."of"
            )
            AND (
              (
                "t91"."rank" * 2
              ) <= (
                "t91"."of" + 2
              )
            )
          )
          OR (
            (
              (
                (
                  "t91"."of" + 1
                ) - (
                  "t91"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t91"."of" + 1
                  ) - (
                    "t91"."rank" * 2
                  )
                ) * (
                  (
                    "t91"."of" + 1
                  ) - (
                    "t91"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t91"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t91"."of" + 1
                  ) - (
                    (
                      "t91"."rank" + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t91"."of" + 1
                    ) - (
                      (
                        "t91"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t91"."of" + 1
                    ) - (
                      (
                        "t91"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t91"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t91"."of" + 1
                ) - (
                  (
                    (
                      "t91"."of" + 1
                    ) - "t91"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t91"."of" + 1
                  ) - (
                    (
                      (
                        "t91"."of" + 1
                      ) - "t91"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t91"."of" + 1
                  ) - (
                    (
                      (
                        "t91"."of" + 1
                      ) - "t91"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t91"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t91"."of" + 1
                  ) - (
                    (
                      (
                        "t91"."of" + 2
                      ) - "t91"."rank"
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t91"."of" + 1
                    ) - (
                      (
                        (
                          "t91"."of" + 2
                        ) - "t91"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t91"."of" + 1
                    ) - (
                      (
                        (
                          "t91"."of" + 2
                        ) - "t91"."rank"
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t91"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              "t91"."place" = 1
            )
            AND (
              (
                "t91"."rank" * 4
              ) > (
                "t91"."of" - MOD("t91"."of", 4)
              )
            )
          )
      ) AS "t94"
      GROUP BY
        1,
        2
    ) AS "t95"
  ) AS "t96"
) AS "t97"
GROUP BY
  1
