WITH "kept" AS MATERIALIZED (
  SELECT
    "t18"."post_id",
    "t18"."account_id",
    "t18"."published_at",
    "t18"."form",
    "t18"."gone",
    "t18"."late",
    "t18"."as_of",
    "t18"."age",
    "t18"."current",
    "t18"."needs_likes",
    "t18"."needs_comments",
    "t18"."needs_shares",
    "t18"."needs_quotes",
    "t18"."needs_views",
    "t8"."kept_account",
    "t8"."kept_age",
    "t8"."kept_time",
    "t8"."kept_post",
    "t8"."kept_here",
    "t8"."half_life",
    "t8"."likes_at_age",
    "t8"."comments_at_age",
    "t8"."shares_at_age",
    "t8"."quotes_at_age",
    "t8"."views_at_age",
    "t8"."interpolated",
    "t8"."rounded",
    "t8"."pick",
    "t8"."share",
    "t8"."b_at",
    "t8"."a_at",
    "t8"."b_told",
    "t8"."a_told"
  FROM (
    SELECT
      "t16"."post_id",
      "t16"."account_id",
      "t16"."published_at",
      "t16"."form",
      "t16"."gone",
      "t16"."late",
      "t16"."as_of",
      "t16"."age",
      "t16"."current",
      "t16"."needs_likes",
      "t16"."needs_comments",
      "t16"."needs_shares",
      "t16"."needs_quotes",
      "t16"."needs_views"
    FROM (
      SELECT
        "t15"."post_id",
        "t15"."account_id",
        "t15"."published_at",
        "t15"."form",
        "t15"."gone",
        "t15"."late",
        "t15"."as_of",
        "t15"."age",
        "t15"."current",
        "t15"."needs_likes",
        "t15"."needs_comments",
        "t15"."needs_shares",
        "t15"."needs_quotes",
        "t15"."needs_views",
        "t15"."timely",
        SUM("t15"."timely") OVER (
          PARTITION BY "t15"."account_id", "t15"."form"
          ORDER BY "t15"."published_at" DESC, "t15"."post_id" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "place"
      FROM (
        SELECT
          "t9"."id" AS "post_id",
          "t9"."account_id",
          "t9"."published_at",
          CASE
            WHEN "t9"."format" = 'text'
            THEN 0
            WHEN "t9"."format" = 'link'
            THEN 1
            WHEN "t9"."format" = 'image'
            THEN 2
            WHEN "t9"."format" = 'video'
            THEN 3
            WHEN "t9"."format" = 'poll'
            THEN 4
            WHEN "t9"."format" = 'live'
            THEN 5
            ELSE -1
          END AS "form",
          IIF("t9"."gone_at" <= "t9"."as_of", 1, 0) AS "gone",
          IIF((
            "t9"."first_seen_at" - "t9"."published_at"
          ) > 86400000, 1, 0) AS "late",
          "t9"."as_of",
          "t9"."age",
          "t9"."current",
          "t9"."needs_likes",
          "t9"."needs_comments",
          "t9"."needs_shares",
          "t9"."needs_quotes",
          "t9"."needs_views",
          IIF(
            (
              (
                "t9"."first_seen_at" - "t9"."published_at"
              ) * 20
            ) <= (
              "t9"."age" * 21
            ),
            1,
            0
          ) AS "timely"
        FROM (
          SELECT
            "t4"."account_id",
            "t4"."platform",
            "t4"."window_start",
            "t4"."window_end",
            "t4"."seen_until",
            "t4"."eligible_until",
            "t4"."as_of",
            "t4"."age",
            "t4"."earlier_from",
            "t4"."needs_likes",
            "t4"."needs_comments",
            "t4"."needs_shares",
            "t4"."needs_quotes",
            "t4"."needs_views",
            "t4"."current",
            "t5"."id",
            "t5"."account_id" AS "account_id_post",
            "t5"."kind",
            "t5"."published_at",
            "t5"."flags",
            "t5"."reply_to_own",
            "t5"."first_seen_at",
            "t5"."gone_at",
            "t5"."format",
            "t5"."asks",
            "t5"."letters",
            "t5"."detected_language",
            "t5"."described_by"
          FROM "subject" AS "t4"
          CROSS JOIN "post" AS "t5"
        ) AS "t9"
        WHERE
          "t9"."account_id" = "t9"."account_id_post"
          AND "t9"."first_seen_at" <= "t9"."as_of"
          AND "t9"."kind" <> 'repost'
          AND NOT (
            "t9"."flags" LIKE '%"date_future"%'
          )
          AND (
            "t9"."needs_likes" + "t9"."needs_comments" + "t9"."needs_shares" + "t9"."needs_quotes" + "t9"."needs_views"
          ) > 0
          AND "t9"."published_at" >= "t9"."earlier_from"
          AND "t9"."published_at" < "t9"."window_start"
          AND "t9"."window_start" < "t9"."window_end"
          AND (
            "t9"."needs_likes" + "t9"."needs_comments" + "t9"."needs_shares" + "t9"."needs_quotes"
          ) > 0
      ) AS "t15"
    ) AS "t16"
    WHERE
      "t16"."place" <= 100
  ) AS "t18"
  LEFT OUTER JOIN (
    SELECT
      "t0"."account_id" AS "kept_account",
      "t0"."age" AS "kept_age",
      "t0"."published_at" AS "kept_time",
      "t0"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t0"."half_life",
      "t0"."likes_at_age",
      "t0"."comments_at_age",
      "t0"."shares_at_age",
      "t0"."quotes_at_age",
      "t0"."views_at_age",
      "t0"."interpolated",
      "t0"."rounded",
      "t0"."pick",
      "t0"."share",
      "t0"."b_at",
      "t0"."a_at",
      "t0"."b_told",
      "t0"."a_told"
    FROM "counted" AS "t0"
  ) AS "t8"
    ON "t18"."account_id" = "t8"."kept_account"
    AND "t18"."age" = "t8"."kept_age"
    AND "t18"."published_at" = "t8"."kept_time"
    AND "t18"."post_id" = "t8"."kept_post"
    AND (
      "t18"."published_at" + (
        "t18"."age" * 2
      )
    ) <= "t18"."as_of"
), "bounded" AS MATERIALIZED (
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
    MAX(
      IIF(
        (
          COALESCE("t24"."run_here", 0) = 1
        )
        AND (
          "t24"."seen" <= (
            "t24"."published_at" + "t24"."age"
          )
        ),
        "t24"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "b_at",
    MIN(
      IIF(
        (
          COALESCE("t24"."run_here", 0) = 1
        )
        AND NOT (
          "t24"."seen" <= (
            "t24"."published_at" + "t24"."age"
          )
        ),
        "t24"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "a_at"
  FROM (
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
      "t10"."run_post",
      "t10"."seen",
      "t10"."run_here"
    FROM (
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
        "t20"."needs_views"
      FROM "kept" AS "t20"
      WHERE
        COALESCE("t20"."kept_here", 0) = 0
    ) AS "t23"
    LEFT OUTER JOIN (
      SELECT
        "t3"."post_id" AS "run_post",
        "t3"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t3"
    ) AS "t10"
      ON "t23"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t23"."as_of"
      AND "t10"."seen" <= (
        "t23"."published_at" + (
          "t23"."age" * 2
        )
      )
  ) AS "t24"
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
    "t31"."b_precision",
    "t31"."b_likes",
    "t31"."b_comments",
    "t31"."b_shares",
    "t31"."b_quotes",
    "t31"."b_views",
    "t31"."b_told",
    "t31"."a_precision",
    "t31"."a_likes",
    "t31"."a_comments",
    "t31"."a_shares",
    "t31"."a_quotes",
    "t31"."a_views",
    "t31"."a_told",
    "t31"."share",
    CASE
      WHEN "t31"."choice" = 0
      THEN 0
      WHEN "t31"."over" = 1
      THEN 1
      ELSE "t31"."choice"
    END AS "pick",
    IIF("t31"."choice" = 3, 1, 0) AS "interpolated"
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
      "t30"."b_age",
      "t30"."a_age",
      CASE
        WHEN (
          (
            (
              "t30"."age" - "t30"."b_age"
            ) * 20
          ) <= "t30"."age"
        )
        AND (
          (
            (
              "t30"."a_age" - "t30"."age"
            ) * 20
          ) <= "t30"."age"
        )
        AND (
          (
            "t30"."age" - "t30"."b_age"
          ) <= (
            "t30"."a_age" - "t30"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t30"."a_age" - "t30"."age"
          ) * 20
        ) <= "t30"."age"
        THEN 2
        WHEN (
          (
            "t30"."age" - "t30"."b_age"
          ) * 20
        ) <= "t30"."age"
        THEN 1
        WHEN (
          "t30"."b_age" > 0
        ) AND (
          "t30"."a_age" <= (
            "t30"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t30"."age" - "t30"."b_age" AS REAL) / IIF(
        CAST("t30"."a_age" - "t30"."b_age" AS REAL) > 0,
        CAST("t30"."a_age" - "t30"."b_age" AS REAL),
        CAST(NULL AS REAL)
      ) AS "share"
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
        "t29"."b_first",
        "t29"."a_first",
        "t29"."b_last",
        "t29"."over",
        IIF("t29"."over" = 1, "t29"."b_first", "t29"."b_last") AS "b_age",
        IIF("t29"."over" = 1, "t29"."b_last", "t29"."a_first") AS "a_age"
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
          "t28"."b_last_seen_at",
          "t28"."b_precision",
          "t28"."b_likes",
          "t28"."b_comments",
          "t28"."b_shares",
          "t28"."b_quotes",
          "t28"."b_views",
          "t28"."b_told",
          "t28"."a_last_seen_at",
          "t28"."a_precision",
          "t28"."a_likes",
          "t28"."a_comments",
          "t28"."a_shares",
          "t28"."a_quotes",
          "t28"."a_views",
          "t28"."a_told",
          "t28"."b_at" - "t28"."published_at" AS "b_first",
          "t28"."a_at" - "t28"."published_at" AS "a_first",
          IIF(
            "t28"."b_at" IS NOT NULL,
            IIF("t28"."b_last_seen_at" < "t28"."as_of", "t28"."b_last_seen_at", "t28"."as_of") - "t28"."published_at",
            CAST(NULL AS INTEGER)
          ) AS "b_last",
          IIF(
            IIF(
              "t28"."b_at" IS NOT NULL,
              IIF("t28"."b_last_seen_at" < "t28"."as_of", "t28"."b_last_seen_at", "t28"."as_of") - "t28"."published_at",
              CAST(NULL AS INTEGER)
            ) > "t28"."age",
            1,
            0
          ) AS "over"
        FROM (
          SELECT
            "t27"."post_id",
            "t27"."account_id",
            "t27"."published_at",
            "t27"."form",
            "t27"."gone",
            "t27"."late",
            "t27"."as_of",
            "t27"."age",
            "t27"."current",
            "t27"."needs_likes",
            "t27"."needs_comments",
            "t27"."needs_shares",
            "t27"."needs_quotes",
            "t27"."needs_views",
            "t27"."b_at",
            "t27"."a_at",
            "t13"."b_last_seen_at",
            "t13"."b_precision",
            "t13"."b_likes",
            "t13"."b_comments",
            "t13"."b_shares",
            "t13"."b_quotes",
            "t13"."b_views",
            "t13"."b_told",
            "t14"."a_last_seen_at",
            "t14"."a_precision",
            "t14"."a_likes",
            "t14"."a_comments",
            "t14"."a_shares",
            "t14"."a_quotes",
            "t14"."a_views",
            "t14"."a_told"
          FROM "bounded" AS "t27"
          LEFT OUTER JOIN (
            SELECT
              "t3"."post_id" AS "run_post",
              "t3"."first_seen_at" AS "run_at",
              "t3"."last_seen_at" AS "b_last_seen_at",
              "t3"."precision" AS "b_precision",
              "t3"."likes" AS "b_likes",
              "t3"."comments" AS "b_comments",
              "t3"."shares" AS "b_shares",
              "t3"."quotes" AS "b_quotes",
              "t3"."views" AS "b_views",
              IIF("t3"."reactions" IS NOT NULL, 1, 0) AS "b_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t13"
            ON "t27"."post_id" = "t13"."run_post" AND "t27"."b_at" = "t13"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t3"."post_id" AS "run_post",
              "t3"."first_seen_at" AS "run_at",
              "t3"."last_seen_at" AS "a_last_seen_at",
              "t3"."precision" AS "a_precision",
              "t3"."likes" AS "a_likes",
              "t3"."comments" AS "a_comments",
              "t3"."shares" AS "a_shares",
              "t3"."quotes" AS "a_quotes",
              "t3"."views" AS "a_views",
              IIF("t3"."reactions" IS NOT NULL, 1, 0) AS "a_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t14"
            ON "t27"."post_id" = "t14"."run_post" AND "t27"."a_at" = "t14"."run_at"
        ) AS "t28"
      ) AS "t29"
    ) AS "t30"
  ) AS "t31"
)
SELECT
  "t36"."account_id",
  "t36"."published_at",
  "t36"."post_id",
  "t36"."form",
  "t36"."interactions"
FROM (
  SELECT
    "t35"."post_id",
    "t35"."account_id",
    "t35"."published_at",
    "t35"."form",
    "t35"."gone",
    "t35"."late",
    "t35"."as_of",
    "t35"."age",
    "t35"."current",
    "t35"."needs_likes",
    "t35"."needs_comments",
    "t35"."needs_shares",
    "t35"."needs_quotes",
    "t35"."needs_views",
    "t35"."interpolated",
    "t35"."rounded",
    "t35"."pick",
    "t35"."share",
    "t35"."b_at",
    "t35"."a_at",
    "t35"."b_told",
    "t35"."a_told",
    IIF(
      (
        "t35"."needs_likes" + "t35"."needs_comments" + "t35"."needs_shares" + "t35"."needs_quotes"
      ) > 0,
      IIF("t35"."needs_likes" = 1, "t35"."likes_at_age", 0.0) + IIF("t35"."needs_comments" = 1, "t35"."comments_at_age", 0.0) + IIF("t35"."needs_shares" = 1, "t35"."shares_at_age", 0.0) + IIF("t35"."needs_quotes" = 1, "t35"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "interactions",
    IIF(
      "t35"."needs_likes" > 0,
      IIF("t35"."needs_likes" = 1, "t35"."likes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "likes_at",
    IIF(
      "t35"."needs_comments" > 0,
      IIF("t35"."needs_comments" = 1, "t35"."comments_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "comments_at",
    IIF(
      (
        "t35"."needs_shares" + "t35"."needs_quotes"
      ) > 0,
      IIF("t35"."needs_shares" = 1, "t35"."shares_at_age", 0.0) + IIF("t35"."needs_quotes" = 1, "t35"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "spread_at",
    IIF(
      (
        "t35"."needs_likes" + "t35"."needs_shares"
      ) > 0,
      IIF("t35"."needs_likes" = 1, "t35"."likes_at_age", 0.0) + IIF("t35"."needs_shares" = 1, "t35"."shares_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "approval_at",
    IIF(
      "t35"."needs_views" > 0,
      IIF("t35"."needs_views" = 1, "t35"."views_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "views_at"
  FROM (
    SELECT
      *
    FROM (
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
        "t20"."likes_at_age",
        "t20"."comments_at_age",
        "t20"."shares_at_age",
        "t20"."quotes_at_age",
        "t20"."views_at_age",
        "t20"."interpolated",
        "t20"."rounded",
        "t20"."pick",
        "t20"."share",
        "t20"."b_at",
        "t20"."a_at",
        "t20"."b_told",
        "t20"."a_told"
      FROM "kept" AS "t20"
      WHERE
        COALESCE("t20"."kept_here", 0) = 1
    ) AS "t21"
    UNION ALL
    SELECT
      *
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
        CASE
          WHEN "t33"."pick" = 1
          THEN CAST("t33"."b_likes" AS REAL)
          WHEN "t33"."pick" = 2
          THEN CAST("t33"."a_likes" AS REAL)
          WHEN "t33"."pick" = 3
          THEN (
            CAST("t33"."b_likes" AS REAL) * (
              1.0 - "t33"."share"
            )
          ) + (
            CAST("t33"."a_likes" AS REAL) * "t33"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "likes_at_age",
        CASE
          WHEN "t33"."pick" = 1
          THEN CAST("t33"."b_comments" AS REAL)
          WHEN "t33"."pick" = 2
          THEN CAST("t33"."a_comments" AS REAL)
          WHEN "t33"."pick" = 3
          THEN (
            CAST("t33"."b_comments" AS REAL) * (
              1.0 - "t33"."share"
            )
          ) + (
            CAST("t33"."a_comments" AS REAL) * "t33"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "comments_at_age",
        CASE
          WHEN "t33"."pick" = 1
          THEN CAST("t33"."b_shares" AS REAL)
          WHEN "t33"."pick" = 2
          THEN CAST("t33"."a_shares" AS REAL)
          WHEN "t33"."pick" = 3
          THEN (
            CAST("t33"."b_shares" AS REAL) * (
              1.0 - "t33"."share"
            )
          ) + (
            CAST("t33"."a_shares" AS REAL) * "t33"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "shares_at_age",
        CASE
          WHEN "t33"."pick" = 1
          THEN CAST("t33"."b_quotes" AS REAL)
          WHEN "t33"."pick" = 2
          THEN CAST("t33"."a_quotes" AS REAL)
          WHEN "t33"."pick" = 3
          THEN (
            CAST("t33"."b_quotes" AS REAL) * (
              1.0 - "t33"."share"
            )
          ) + (
            CAST("t33"."a_quotes" AS REAL) * "t33"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "quotes_at_age",
        CASE
          WHEN "t33"."pick" = 1
          THEN CAST("t33"."b_views" AS REAL)
          WHEN "t33"."pick" = 2
          THEN CAST("t33"."a_views" AS REAL)
          WHEN "t33"."pick" = 3
          THEN (
            CAST("t33"."b_views" AS REAL) * (
              1.0 - "t33"."share"
            )
          ) + (
            CAST("t33"."a_views" AS REAL) * "t33"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "views_at_age",
        CAST("t33"."interpolated" AS INTEGER) AS "interpolated",
        CAST(CASE
          WHEN "t33"."pick" = 1
          THEN IIF("t33"."b_precision" = 'rounded', 1, 0)
          WHEN "t33"."pick" = 2
          THEN IIF("t33"."a_precision" = 'rounded', 1, 0)
          WHEN "t33"."pick" = 3
          THEN IIF(
            (
              IIF("t33"."b_precision" = 'rounded', 1, 0) = 1
            )
            OR (
              IIF("t33"."a_precision" = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS INTEGER) AS "rounded",
        CAST("t33"."pick" AS INTEGER) AS "pick",
        "t33"."share",
        "t33"."b_at",
        "t33"."a_at",
        COALESCE(CAST("t33"."b_told" AS INTEGER), 0) AS "b_told",
        COALESCE(CAST("t33"."a_told" AS INTEGER), 0) AS "a_told"
      FROM "picked" AS "t33"
    ) AS "t34"
  ) AS "t35"
) AS "t36"
WHERE
  "t36"."interactions" IS NOT NULL
