WITH "t6" AS (
  SELECT
    "t3"."account_id",
    "t3"."window_start",
    "t3"."window_end",
    "t3"."seen_until",
    "t3"."eligible_until",
    "t3"."as_of",
    "t3"."age",
    "t3"."needs_likes",
    "t3"."needs_comments",
    "t3"."needs_shares",
    "t3"."needs_quotes",
    "t4"."id",
    "t4"."kind",
    "t4"."published_at",
    "t4"."flags",
    "t4"."reply_to_own",
    "t4"."first_seen_at",
    "t4"."gone_at"
  FROM "subject" AS "t3"
  INNER JOIN "post" AS "t4"
    ON "t3"."account_id" = "t4"."account_id"
)
SELECT
  "t37"."account_id",
  MAX("t37"."covered") AS "covered",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."own" = 1
  ), 1, 0)) AS "own",
  MAX("t37"."undated") AS "undated",
  MAX("t37"."undated_own") AS "undated_own",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 1
  ), 1, 0)) AS "future",
  SUM(
    IIF((
      "t37"."here" = 1
    ) AND (
      "t37"."future" = 1
    ) AND (
      "t37"."own" = 1
    ), 1, 0)
  ) AS "future_own",
  SUM(
    IIF(
      (
        "t37"."here" = 1
      )
      AND (
        "t37"."future" = 0
      )
      AND (
        "t37"."own" = 1
      )
      AND (
        "t37"."published_at" >= "t37"."eligible_until"
      ),
      1,
      0
    )
  ) AS "pending",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published__n",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."kind" = 'original'
  ), 1, 0)) AS "posts_published_original__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published_original__n",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."kind" = 'reply'
  ), 1, 0)) AS "posts_published_reply__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published_reply__n",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."kind" = 'repost'
  ), 1, 0)) AS "posts_published_repost__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published_repost__n",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."kind" = 'quote'
  ), 1, 0)) AS "posts_published_quote__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "posts_published_quote__n",
  CAST(SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS REAL) / IIF(
    (
      CAST(MAX("t37"."covered") AS REAL) / 86400000.0
    ) <> 0,
    CAST(MAX("t37"."covered") AS REAL) / 86400000.0,
    CAST(NULL AS REAL)
  ) AS "posts_per_day__value",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS "posts_per_day__n",
  IIF(
    (
      CAST(COUNT(
        DISTINCT IIF(
          (
            "t37"."here" = 1
          ) AND (
            "t37"."future" = 0
          ) AND (
            "t37"."own" = 1
          ),
          "t37"."day",
          CAST(NULL AS INTEGER)
        )
      ) AS REAL) / IIF(
        (
          CAST(MAX("t37"."covered") AS REAL) / 86400000.0
        ) <> 0,
        CAST(MAX("t37"."covered") AS REAL) / 86400000.0,
        CAST(NULL AS REAL)
      )
    ) > 1,
    1.0,
    CAST(COUNT(
      DISTINCT IIF(
        (
          "t37"."here" = 1
        ) AND (
          "t37"."future" = 0
        ) AND (
          "t37"."own" = 1
        ),
        "t37"."day",
        CAST(NULL AS INTEGER)
      )
    ) AS REAL) / IIF(
      (
        CAST(MAX("t37"."covered") AS REAL) / 86400000.0
      ) <> 0,
      CAST(MAX("t37"."covered") AS REAL) / 86400000.0,
      CAST(NULL AS REAL)
    )
  ) AS "active_day_share__value",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS "active_day_share__n",
  IIF(
    MAX("t37"."ever") > 0,
    CAST((
      MAX("t37"."seen_until") - MAX("t37"."last_at")
    ) - MOD(MAX("t37"."seen_until") - MAX("t37"."last_at"), 86400000) AS REAL) / 86400000.0,
    CAST(NULL AS REAL)
  ) AS "days_since_last_post__value",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS "days_since_last_post__n",
  IIF(
    MAX("t37"."ever") > 0,
    CAST((
      MAX("t37"."seen_until") - MAX("t37"."last_at")
    ) - MOD(MAX("t37"."seen_until") - MAX("t37"."last_at"), 86400000) AS REAL) / 86400000.0,
    CAST(NULL AS REAL)
  ) AS "status__value",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS "status__n",
  CAST(IIF(
    COALESCE(
      MAX(
        IIF(
          (
            "t37"."here" = 1
          ) AND (
            "t37"."future" = 0
          ),
          "t37"."gap",
          CAST(NULL AS INTEGER)
        )
      ),
      0
    ) > (
      MAX("t37"."seen_until") - COALESCE(
        MAX(
          IIF(
            (
              "t37"."here" = 1
            ) AND (
              "t37"."future" = 0
            ),
            "t37"."published_at",
            CAST(NULL AS INTEGER)
          )
        ),
        MAX("t37"."window_start")
      )
    ),
    COALESCE(
      MAX(
        IIF(
          (
            "t37"."here" = 1
          ) AND (
            "t37"."future" = 0
          ),
          "t37"."gap",
          CAST(NULL AS INTEGER)
        )
      ),
      0
    ),
    MAX("t37"."seen_until") - COALESCE(
      MAX(
        IIF(
          (
            "t37"."here" = 1
          ) AND (
            "t37"."future" = 0
          ),
          "t37"."published_at",
          CAST(NULL AS INTEGER)
        )
      ),
      MAX("t37"."window_start")
    )
  ) AS REAL) / 86400000.0 AS "longest_gap_d__value",
  SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."future" = 0
  ), 1, 0)) AS "longest_gap_d__n",
  CAST(SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."own" = 1
  ), 1, 0)) AS REAL) / CAST(IIF(
    SUM(IIF("t37"."here" = 1, 1, 0)) <> 0,
    SUM(IIF("t37"."here" = 1, 1, 0)),
    CAST(NULL AS INTEGER)
  ) AS REAL) AS "originality__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "originality__n",
  CAST(SUM(
    IIF(
      (
        "t37"."here" = 1
      )
      AND (
        "t37"."kind" = 'reply'
      )
      AND NOT (
        "t37"."reply_to_own"
      ),
      1,
      0
    )
  ) AS REAL) / CAST(IIF(
    SUM(IIF((
      "t37"."here" = 1
    ) AND (
      "t37"."kind" = 'original'
    ), 1, 0)) <> 0,
    SUM(IIF((
      "t37"."here" = 1
    ) AND (
      "t37"."kind" = 'original'
    ), 1, 0)),
    CAST(NULL AS INTEGER)
  ) AS REAL) AS "reply_ratio__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "reply_ratio__n",
  CAST(SUM(IIF((
    "t37"."here" = 1
  ) AND (
    "t37"."kind" = 'repost'
  ), 1, 0)) AS REAL) / CAST(IIF(
    SUM(IIF("t37"."here" = 1, 1, 0)) <> 0,
    SUM(IIF("t37"."here" = 1, 1, 0)),
    CAST(NULL AS INTEGER)
  ) AS REAL) AS "repost_share__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "repost_share__n",
  CAST(MAX("t37"."covered") AS REAL) AS "coverage__value",
  SUM(IIF("t37"."here" = 1, 1, 0)) AS "coverage__n"
FROM (
  SELECT
    "t36"."account_id",
    "t36"."window_start",
    "t36"."window_end",
    "t36"."seen_until",
    "t36"."eligible_until",
    "t36"."as_of",
    "t36"."age",
    "t36"."needs_likes",
    "t36"."needs_comments",
    "t36"."needs_shares",
    "t36"."needs_quotes",
    "t36"."post_id",
    "t36"."kind",
    "t36"."reply_to_own",
    "t36"."published_at",
    "t36"."future",
    "t36"."own",
    "t36"."post_account",
    "t36"."post_start",
    "t36"."here",
    "t36"."before",
    "t36"."gap",
    "t36"."covered",
    "t36"."undated",
    "t36"."undated_own",
    COALESCE("t36"."last_at", 0) AS "last_at",
    COALESCE("t36"."ever", 0) AS "ever",
    "t36"."published_at" - MOD("t36"."published_at", 86400000) AS "day"
  FROM (
    SELECT
      "t35"."account_id",
      "t35"."window_start",
      "t35"."window_end",
      "t35"."seen_until",
      "t35"."eligible_until",
      "t35"."as_of",
      "t35"."age",
      "t35"."needs_likes",
      "t35"."needs_comments",
      "t35"."needs_shares",
      "t35"."needs_quotes",
      "t35"."post_id",
      "t35"."kind",
      "t35"."reply_to_own",
      "t35"."published_at",
      "t35"."future",
      "t35"."own",
      "t35"."post_account",
      "t35"."post_start",
      "t35"."here",
      "t35"."before",
      "t35"."gap",
      "t35"."covered",
      "t35"."undated",
      "t35"."undated_own",
      "t35"."last_at",
      "t35"."ever"
    FROM (
      SELECT
        "t34"."account_id",
        "t34"."window_start",
        "t34"."window_end",
        "t34"."seen_until",
        "t34"."eligible_until",
        "t34"."as_of",
        "t34"."age",
        "t34"."needs_likes",
        "t34"."needs_comments",
        "t34"."needs_shares",
        "t34"."needs_quotes",
        "t34"."post_id",
        "t34"."kind",
        "t34"."reply_to_own",
        "t34"."published_at",
        "t34"."future",
        "t34"."own",
        "t34"."post_account",
        "t34"."post_start",
        "t34"."here",
        "t34"."before",
        "t34"."gap",
        "t34"."covered",
        "t34"."undated",
        "t34"."undated_own",
        "t16"."last_account",
        "t16"."last_at",
        "t16"."ever"
      FROM (
        SELECT
          "t32"."account_id",
          "t32"."window_start",
          "t32"."window_end",
          "t32"."seen_until",
          "t32"."eligible_until",
          "t32"."as_of",
          "t32"."age",
          "t32"."needs_likes",
          "t32"."needs_comments",
          "t32"."needs_shares",
          "t32"."needs_quotes",
          "t32"."post_id",
          "t32"."kind",
          "t32"."reply_to_own",
          "t32"."published_at",
          "t32"."future",
          "t32"."own",
          "t32"."post_account",
          "t32"."post_start",
          "t32"."here",
          "t32"."before",
          "t32"."gap",
          "t32"."covered",
          COALESCE("t32"."undated", 0) AS "undated",
          COALESCE("t32"."undated_own", 0) AS "undated_own"
        FROM (
          SELECT
            "t31"."account_id",
            "t31"."window_start",
            "t31"."window_end",
            "t31"."seen_until",
            "t31"."eligible_until",
            "t31"."as_of",
            "t31"."age",
            "t31"."needs_likes",
            "t31"."needs_comments",
            "t31"."needs_shares",
            "t31"."needs_quotes",
            "t31"."post_id",
            "t31"."kind",
            "t31"."reply_to_own",
            "t31"."published_at",
            "t31"."future",
            "t31"."own",
            "t31"."post_account",
            "t31"."post_start",
            "t31"."here",
            "t31"."before",
            "t31"."gap",
            "t31"."covered",
            "t31"."undated",
            "t31"."undated_own"
          FROM (
            SELECT
              "t30"."account_id",
              "t30"."window_start",
              "t30"."window_end",
              "t30"."seen_until",
              "t30"."eligible_until",
              "t30"."as_of",
              "t30"."age",
              "t30"."needs_likes",
              "t30"."needs_comments",
              "t30"."needs_shares",
              "t30"."needs_quotes",
              "t30"."post_id",
              "t30"."kind",
              "t30"."reply_to_own",
              "t30"."published_at",
              "t30"."future",
              "t30"."own",
              "t30"."post_account",
              "t30"."post_start",
              "t30"."here",
              "t30"."before",
              "t30"."gap",
              "t30"."covered",
              "t15"."undated_account",
              "t15"."undated",
              "t15"."undated_own"
            FROM (
              SELECT
                "t28"."account_id",
                "t28"."window_start",
                "t28"."window_end",
                "t28"."seen_until",
                "t28"."eligible_until",
                "t28"."as_of",
                "t28"."age",
                "t28"."needs_likes",
                "t28"."needs_comments",
                "t28"."needs_shares",
                "t28"."needs_quotes",
                "t28"."post_id",
                "t28"."kind",
                "t28"."reply_to_own",
                "t28"."published_at",
                "t28"."future",
                "t28"."own",
                "t28"."post_account",
                "t28"."post_start",
                "t28"."here",
                "t28"."before",
                "t28"."gap",
                COALESCE("t28"."covered", 0) AS "covered"
              FROM (
                SELECT
                  "t27"."account_id",
                  "t27"."window_start",
                  "t27"."window_end",
                  "t27"."seen_until",
                  "t27"."eligible_until",
                  "t27"."as_of",
                  "t27"."age",
                  "t27"."needs_likes",
                  "t27"."needs_comments",
                  "t27"."needs_shares",
                  "t27"."needs_quotes",
                  "t27"."post_id",
                  "t27"."kind",
                  "t27"."reply_to_own",
                  "t27"."published_at",
                  "t27"."future",
                  "t27"."own",
                  "t27"."post_account",
                  "t27"."post_start",
                  "t27"."here",
                  "t27"."before",
                  "t27"."gap",
                  "t27"."covered"
                FROM (
                  SELECT
                    "t26"."account_id",
                    "t26"."window_start",
                    "t26"."window_end",
                    "t26"."seen_until",
                    "t26"."eligible_until",
                    "t26"."as_of",
                    "t26"."age",
                    "t26"."needs_likes",
                    "t26"."needs_comments",
                    "t26"."needs_shares",
                    "t26"."needs_quotes",
                    "t26"."post_id",
                    "t26"."kind",
                    "t26"."reply_to_own",
                    "t26"."published_at",
                    "t26"."future",
                    "t26"."own",
                    "t26"."post_account",
                    "t26"."post_start",
                    "t26"."here",
                    "t26"."before",
                    "t26"."gap",
                    "t24"."covered_account",
                    "t24"."covered"
                  FROM (
                    SELECT
                      "t23"."account_id",
                      "t23"."window_start",
                      "t23"."window_end",
                      "t23"."seen_until",
                      "t23"."eligible_until",
                      "t23"."as_of",
                      "t23"."age",
                      "t23"."needs_likes",
                      "t23"."needs_comments",
                      "t23"."needs_shares",
                      "t23"."needs_quotes",
                      "t23"."post_id",
                      "t23"."kind",
                      "t23"."reply_to_own",
                      "t23"."published_at",
                      "t23"."future",
                      "t23"."own",
                      "t23"."post_account",
                      "t23"."post_start",
                      COALESCE("t23"."here", 0) AS "here",
                      "t23"."before",
                      "t23"."gap"
                    FROM (
                      SELECT
                        "t3"."account_id",
                        "t3"."window_start",
                        "t3"."window_end",
                        "t3"."seen_until",
                        "t3"."eligible_until",
                        "t3"."as_of",
                        "t3"."age",
                        "t3"."needs_likes",
                        "t3"."needs_comments",
                        "t3"."needs_shares",
                        "t3"."needs_quotes",
                        "t20"."post_id",
                        "t20"."kind",
                        "t20"."reply_to_own",
                        "t20"."published_at",
                        "t20"."future",
                        "t20"."own",
                        "t20"."post_account",
                        "t20"."post_start",
                        "t20"."here",
                        "t20"."before",
                        "t20"."gap"
                      FROM "subject" AS "t3"
                      LEFT OUTER JOIN (
                        SELECT
                          "t18"."post_id",
                          "t18"."kind",
                          "t18"."reply_to_own",
                          "t18"."published_at",
                          "t18"."future",
                          "t18"."own",
                          "t18"."post_account",
                          "t18"."post_start",
                          "t18"."here",
                          "t18"."before",
                          "t18"."published_at" - COALESCE("t18"."before", "t18"."post_start") AS "gap"
                        FROM (
                          SELECT
                            "t10"."post_id",
                            "t10"."kind",
                            "t10"."reply_to_own",
                            "t10"."published_at",
                            "t10"."future",
                            "t10"."own",
                            "t10"."post_account",
                            "t10"."post_start",
                            "t10"."here",
                            MAX(IIF("t10"."future" = 0, "t10"."published_at", CAST(NULL AS INTEGER))) OVER (
                              PARTITION BY "t10"."post_account"
                              ORDER BY "t10"."published_at" ASC NULLS LAST, "t10"."post_id" ASC NULLS LAST
                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                            ) AS "before"
                          FROM (
                            SELECT
                              "t8"."id" AS "post_id",
                              "t8"."kind",
                              "t8"."reply_to_own",
                              "t8"."published_at",
                              IIF("t8"."flags" LIKE '%"date_future"%', 1, 0) AS "future",
                              IIF("t8"."kind" <> 'repost', 1, 0) AS "own",
                              "t8"."account_id" AS "post_account",
                              "t8"."window_start" AS "post_start",
                              1 AS "here"
                            FROM "t6" AS "t8"
                            WHERE
                              "t8"."first_seen_at" <= "t8"."as_of"
                              AND "t8"."published_at" >= "t8"."window_start"
                              AND "t8"."published_at" < "t8"."window_end"
                          ) AS "t10"
                        ) AS "t18"
                      ) AS "t20"
                        ON "t3"."account_id" = "t20"."post_account"
                    ) AS "t23"
                  ) AS "t26"
                  LEFT OUTER JOIN (
                    SELECT
                      "t21"."account_id" AS "covered_account",
                      SUM("t21"."fresh") AS "covered"
                    FROM (
                      SELECT
                        "t17"."account_id",
                        "t17"."window_start",
                        "t17"."window_end",
                        "t17"."seen_until",
                        "t17"."eligible_until",
                        "t17"."as_of",
                        "t17"."age",
                        "t17"."needs_likes",
                        "t17"."needs_comments",
                        "t17"."needs_shares",
                        "t17"."needs_quotes",
                        "t17"."id",
                        "t17"."covers_from",
                        "t17"."covers_to",
                        "t17"."lower",
                        "t17"."upper",
                        "t17"."reached",
                        IIF(
                          "t17"."upper" > IIF("t17"."reached" > "t17"."lower", "t17"."reached", "t17"."lower"),
                          "t17"."upper" - IIF("t17"."reached" > "t17"."lower", "t17"."reached", "t17"."lower"),
                          0
                        ) AS "fresh"
                      FROM (
                        SELECT
                          "t11"."account_id",
                          "t11"."window_start",
                          "t11"."window_end",
                          "t11"."seen_until",
                          "t11"."eligible_until",
                          "t11"."as_of",
                          "t11"."age",
                          "t11"."needs_likes",
                          "t11"."needs_comments",
                          "t11"."needs_shares",
                          "t11"."needs_quotes",
                          "t11"."id",
                          "t11"."covers_from",
                          "t11"."covers_to",
                          "t11"."lower",
                          "t11"."upper",
                          COALESCE(
                            MAX("t11"."upper") OVER (
                              PARTITION BY "t11"."account_id"
                              ORDER BY "t11"."lower" ASC NULLS LAST, "t11"."upper" ASC NULLS LAST, "t11"."id" ASC NULLS LAST
                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                            ),
                            "t11"."lower"
                          ) AS "reached"
                        FROM (
                          SELECT
                            "t7"."account_id",
                            "t7"."window_start",
                            "t7"."window_end",
                            "t7"."seen_until",
                            "t7"."eligible_until",
                            "t7"."as_of",
                            "t7"."age",
                            "t7"."needs_likes",
                            "t7"."needs_comments",
                            "t7"."needs_shares",
                            "t7"."needs_quotes",
                            "t7"."id",
                            "t7"."covers_from",
                            "t7"."covers_to",
                            IIF("t7"."covers_from" > "t7"."window_start", "t7"."covers_from", "t7"."window_start") AS "lower",
                            IIF("t7"."covers_to" < "t7"."seen_until", "t7"."covers_to", "t7"."seen_until") AS "upper"
                          FROM (
                            SELECT
                              "t3"."account_id",
                              "t3"."window_start",
                              "t3"."window_end",
                              "t3"."seen_until",
                              "t3"."eligible_until",
                              "t3"."as_of",
                              "t3"."age",
                              "t3"."needs_likes",
                              "t3"."needs_comments",
                              "t3"."needs_shares",
                              "t3"."needs_quotes",
                              "t5"."id",
                              "t5"."covers_from",
                              "t5"."covers_to"
                            FROM "subject" AS "t3"
                            INNER JOIN "coverage" AS "t5"
                              ON "t3"."account_id" = "t5"."account_id"
                          ) AS "t7"
                          WHERE
                            IIF("t7"."covers_to" < "t7"."seen_until", "t7"."covers_to", "t7"."seen_until") > IIF("t7"."covers_from" > "t7"."window_start", "t7"."covers_from", "t7"."window_start")
                        ) AS "t11"
                      ) AS "t17"
                    ) AS "t21"
                    GROUP BY
                      1
                  ) AS "t24"
                    ON "t26"."account_id" = "t24"."covered_account"
                ) AS "t27"
              ) AS "t28"
            ) AS "t30"
            LEFT OUTER JOIN (
              SELECT
                "t9"."account_id" AS "undated_account",
                COUNT("t9"."post_id") AS "undated",
                SUM("t9"."own") AS "undated_own"
              FROM (
                SELECT
                  "t8"."account_id",
                  "t8"."window_start",
                  "t8"."window_end",
                  "t8"."seen_until",
                  "t8"."eligible_until",
                  "t8"."as_of",
                  "t8"."age",
                  "t8"."needs_likes",
                  "t8"."needs_comments",
                  "t8"."needs_shares",
                  "t8"."needs_quotes",
                  "t8"."id" AS "post_id",
                  "t8"."kind",
                  "t8"."published_at",
                  "t8"."flags",
                  "t8"."reply_to_own",
                  "t8"."first_seen_at",
                  "t8"."gone_at",
                  IIF("t8"."flags" LIKE '%"date_future"%', 1, 0) AS "future",
                  IIF("t8"."kind" <> 'repost', 1, 0) AS "own"
                FROM "t6" AS "t8"
                WHERE
                  "t8"."first_seen_at" <= "t8"."as_of"
                  AND "t8"."published_at" IS NULL
                  AND "t8"."first_seen_at" >= "t8"."window_start"
                  AND "t8"."first_seen_at" < "t8"."window_end"
              ) AS "t9"
              GROUP BY
                1
            ) AS "t15"
              ON "t30"."account_id" = "t15"."undated_account"
          ) AS "t31"
        ) AS "t32"
      ) AS "t34"
      LEFT OUTER JOIN (
        SELECT
          "t12"."account_id" AS "last_account",
          MAX("t12"."published_at") AS "last_at",
          COUNT("t12"."post_id") AS "ever"
        FROM (
          SELECT
            "t8"."account_id",
            "t8"."window_start",
            "t8"."window_end",
            "t8"."seen_until",
            "t8"."eligible_until",
            "t8"."as_of",
            "t8"."age",
            "t8"."needs_likes",
            "t8"."needs_comments",
            "t8"."needs_shares",
            "t8"."needs_quotes",
            "t8"."id" AS "post_id",
            "t8"."kind",
            "t8"."published_at",
            "t8"."flags",
            "t8"."reply_to_own",
            "t8"."first_seen_at",
            "t8"."gone_at",
            IIF("t8"."flags" LIKE '%"date_future"%', 1, 0) AS "future",
            IIF("t8"."kind" <> 'repost', 1, 0) AS "own"
          FROM "t6" AS "t8"
          WHERE
            "t8"."first_seen_at" <= "t8"."as_of"
            AND "t8"."published_at" < "t8"."seen_until"
            AND IIF("t8"."flags" LIKE '%"date_future"%', 1, 0) = 0
        ) AS "t12"
        GROUP BY
          1
      ) AS "t16"
        ON "t34"."account_id" = "t16"."last_account"
    ) AS "t35"
  ) AS "t36"
) AS "t37"
GROUP BY
  1
