WITH "t8" AS (
  SELECT
    "t3"."account_id",
    "t3"."platform",
    "t3"."window_start",
    "t3"."window_end",
    "t3"."seen_until",
    "t3"."eligible_until",
    "t3"."as_of",
    "t3"."age",
    "t3"."earlier_from",
    "t3"."needs_likes",
    "t3"."needs_comments",
    "t3"."needs_shares",
    "t3"."needs_quotes",
    "t3"."needs_views",
    "t3"."current",
    "t4"."id",
    "t4"."kind",
    "t4"."published_at",
    "t4"."flags",
    "t4"."reply_to_own",
    "t4"."first_seen_at",
    "t4"."gone_at",
    "t4"."format",
    "t4"."asks",
    "t4"."letters",
    "t4"."detected_language",
    "t4"."described_by"
  FROM "subject" AS "t3"
  INNER JOIN "post" AS "t4"
    ON "t3"."account_id" = "t4"."account_id"
)
SELECT
  "t38"."account_id",
  COALESCE(MAX("t38"."covered"), 0) AS "covered",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."own" = 1
  ) THEN 1 ELSE 0 END) AS "own",
  COALESCE(MAX("t38"."undated"), 0) AS "undated",
  COALESCE(MAX("t38"."undated_own"), 0) AS "undated_own",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 1
  ) THEN 1 ELSE 0 END) AS "future",
  SUM(
    CASE
      WHEN (
        "t38"."here" = 1
      ) AND (
        "t38"."future" = 1
      ) AND (
        "t38"."own" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "future_own",
  SUM(
    CASE
      WHEN (
        "t38"."here" = 1
      )
      AND (
        "t38"."future" = 0
      )
      AND (
        "t38"."own" = 1
      )
      AND (
        "t38"."young" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "pending",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published__n",
  SUM(
    CASE
      WHEN (
        "t38"."here" = 1
      ) AND (
        "t38"."kind" = 'original'
      )
      THEN 1
      ELSE 0
    END
  ) AS "posts_published_original__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published_original__n",
  SUM(
    CASE WHEN (
      "t38"."here" = 1
    ) AND (
      "t38"."kind" = 'reply'
    ) THEN 1 ELSE 0 END
  ) AS "posts_published_reply__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published_reply__n",
  SUM(
    CASE WHEN (
      "t38"."here" = 1
    ) AND (
      "t38"."kind" = 'repost'
    ) THEN 1 ELSE 0 END
  ) AS "posts_published_repost__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published_repost__n",
  SUM(
    CASE WHEN (
      "t38"."here" = 1
    ) AND (
      "t38"."kind" = 'quote'
    ) THEN 1 ELSE 0 END
  ) AS "posts_published_quote__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "posts_published_quote__n",
  CAST(SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CASE
    WHEN (
      CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
    ) <> 0
    THEN CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "posts_per_day__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "posts_per_day__n",
  CASE
    WHEN (
      CAST((
        COALESCE(SUM("t38"."new_day"), 0) * 1
      ) AS DOUBLE PRECISION) / CASE
        WHEN (
          CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
        ) > 0
        THEN CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) > 1
    THEN 1.0
    ELSE CAST((
      COALESCE(SUM("t38"."new_day"), 0) * 1
    ) AS DOUBLE PRECISION) / CASE
      WHEN (
        CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
      ) > 0
      THEN CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  END AS "active_day_share__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "active_day_share__n",
  CASE
    WHEN (
      CAST((
        COALESCE(SUM("t38"."new_week"), 0) * 7
      ) AS DOUBLE PRECISION) / CASE
        WHEN (
          CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
        ) > 0
        THEN CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) > 1
    THEN 1.0
    ELSE CAST((
      COALESCE(SUM("t38"."new_week"), 0) * 7
    ) AS DOUBLE PRECISION) / CASE
      WHEN (
        CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
      ) > 0
      THEN CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) / 86400000.0
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  END AS "active_week_share__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "active_week_share__n",
  CAST((
    MAX("t38"."seen_until") - COALESCE(
      MAX(
        CASE
          WHEN (
            "t38"."here" = 1
          ) AND (
            "t38"."future" = 0
          ) AND (
            "t38"."seen" = 1
          )
          THEN "t38"."published_at"
          ELSE CAST(NULL AS BIGINT)
        END
      ),
      MAX("t38"."last_before")
    )
  ) - (
    (
      MAX("t38"."seen_until") - COALESCE(
        MAX(
          CASE
            WHEN (
              "t38"."here" = 1
            ) AND (
              "t38"."future" = 0
            ) AND (
              "t38"."seen" = 1
            )
            THEN "t38"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ),
        MAX("t38"."last_before")
      )
    ) % 86400000
  ) AS DOUBLE PRECISION) / 86400000.0 AS "days_since_last_post__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "days_since_last_post__n",
  CAST((
    MAX("t38"."seen_until") - COALESCE(
      MAX(
        CASE
          WHEN (
            "t38"."here" = 1
          ) AND (
            "t38"."future" = 0
          ) AND (
            "t38"."seen" = 1
          )
          THEN "t38"."published_at"
          ELSE CAST(NULL AS BIGINT)
        END
      ),
      MAX("t38"."last_before")
    )
  ) - (
    (
      MAX("t38"."seen_until") - COALESCE(
        MAX(
          CASE
            WHEN (
              "t38"."here" = 1
            ) AND (
              "t38"."future" = 0
            ) AND (
              "t38"."seen" = 1
            )
            THEN "t38"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ),
        MAX("t38"."last_before")
      )
    ) % 86400000
  ) AS DOUBLE PRECISION) / 86400000.0 AS "status__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "status__n",
  CAST(CASE
    WHEN COALESCE(MAX("t38"."gap"), 0) > (
      MAX("t38"."seen_until") - COALESCE(
        MAX(
          CASE
            WHEN (
              "t38"."here" = 1
            ) AND (
              "t38"."future" = 0
            )
            THEN "t38"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ),
        MAX("t38"."window_start")
      )
    )
    THEN COALESCE(MAX("t38"."gap"), 0)
    ELSE MAX("t38"."seen_until") - COALESCE(
      MAX(
        CASE
          WHEN (
            "t38"."here" = 1
          ) AND (
            "t38"."future" = 0
          )
          THEN "t38"."published_at"
          ELSE CAST(NULL AS BIGINT)
        END
      ),
      MAX("t38"."window_start")
    )
  END AS DOUBLE PRECISION) / 86400000.0 AS "longest_gap_d__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "longest_gap_d__n",
  CAST(SUM("t38"."pause") AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t38"."pause") > 0
    THEN COUNT("t38"."pause")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "burstiness__value",
  SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."future" = 0
  ) THEN 1 ELSE 0 END) AS "burstiness__n",
  COUNT("t38"."pause") AS "burstiness__pauses",
  SUM("t38"."pause") AS "burstiness__sum",
  SUM("t38"."pause" * "t38"."pause") AS "burstiness__squares",
  CAST(SUM(CASE WHEN (
    "t38"."here" = 1
  ) AND (
    "t38"."own" = 1
  ) THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) <> 0
    THEN SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "originality__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "originality__n",
  CAST(SUM(
    CASE WHEN (
      "t38"."here" = 1
    ) AND (
      "t38"."to_others" = 1
    ) THEN 1 ELSE 0 END
  ) AS DOUBLE PRECISION) / CAST(CASE
    WHEN SUM(
      CASE
        WHEN (
          "t38"."here" = 1
        ) AND (
          "t38"."kind" = 'original'
        )
        THEN 1
        ELSE 0
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN (
          "t38"."here" = 1
        ) AND (
          "t38"."kind" = 'original'
        )
        THEN 1
        ELSE 0
      END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "reply_ratio__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "reply_ratio__n",
  CAST(SUM(
    CASE WHEN (
      "t38"."here" = 1
    ) AND (
      "t38"."kind" = 'repost'
    ) THEN 1 ELSE 0 END
  ) AS DOUBLE PRECISION) / CAST(CASE
    WHEN SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) <> 0
    THEN SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END)
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "repost_share__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "repost_share__n",
  CAST(SUM(
    CASE
      WHEN (
        "t38"."here" = 1
      )
      AND (
        "t38"."future" = 0
      )
      AND (
        "t38"."early" = 1
      )
      AND (
        "t38"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS DOUBLE PRECISION) / CAST(CASE
    WHEN SUM(
      CASE
        WHEN (
          "t38"."here" = 1
        ) AND (
          "t38"."future" = 0
        ) AND (
          "t38"."early" = 1
        )
        THEN 1
        ELSE 0
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN (
          "t38"."here" = 1
        ) AND (
          "t38"."future" = 0
        ) AND (
          "t38"."early" = 1
        )
        THEN 1
        ELSE 0
      END
    )
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "deletion_rate__value",
  SUM(
    CASE
      WHEN (
        "t38"."here" = 1
      ) AND (
        "t38"."future" = 0
      ) AND (
        "t38"."early" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "deletion_rate__n",
  CAST(COALESCE(MAX("t38"."covered"), 0) AS DOUBLE PRECISION) AS "coverage__value",
  SUM(CASE WHEN "t38"."here" = 1 THEN 1 ELSE 0 END) AS "coverage__n"
FROM (
  SELECT
    *
  FROM (
    SELECT
      "t21"."account_id",
      "t21"."kind",
      "t21"."published_at",
      "t21"."future",
      "t21"."own",
      "t21"."seen",
      "t21"."young",
      "t21"."to_others",
      "t21"."early",
      "t21"."gone",
      CASE
        WHEN "t21"."future" = 0
        THEN "t21"."published_at" - COALESCE("t21"."before", "t21"."opens_at")
        ELSE CAST(NULL AS BIGINT)
      END AS "gap",
      CAST(CAST((
        CASE
          WHEN "t21"."future" = 0
          THEN "t21"."published_at" - "t21"."before"
          ELSE CAST(NULL AS BIGINT)
        END - (
          CASE
            WHEN "t21"."future" = 0
            THEN "t21"."published_at" - "t21"."before"
            ELSE CAST(NULL AS BIGINT)
          END % 1000
        )
      ) AS DOUBLE PRECISION) / 1000 AS BIGINT) AS "pause",
      CASE
        WHEN (
          "t21"."future" = 0
        )
        AND (
          "t21"."own" = 1
        )
        AND (
          (
            "t21"."own_before" IS NULL
          )
          OR (
            "t21"."own_before" < (
              "t21"."published_at" - (
                (
                  "t21"."published_at" + 0
                ) % 86400000
              )
            )
          )
        )
        THEN 1
        ELSE 0
      END AS "new_day",
      CASE
        WHEN (
          "t21"."future" = 0
        )
        AND (
          "t21"."own" = 1
        )
        AND (
          (
            "t21"."own_before" IS NULL
          )
          OR (
            "t21"."own_before" < (
              "t21"."published_at" - (
                (
                  "t21"."published_at" + 259200000
                ) % 604800000
              )
            )
          )
        )
        THEN 1
        ELSE 0
      END AS "new_week",
      1 AS "here",
      CAST(NULL AS BIGINT) AS "window_start",
      CAST(NULL AS BIGINT) AS "seen_until",
      CAST(NULL AS BIGINT) AS "covered",
      CAST(NULL AS BIGINT) AS "undated",
      CAST(NULL AS BIGINT) AS "undated_own",
      CAST(NULL AS BIGINT) AS "last_before"
    FROM (
      SELECT
        "t13"."account_id",
        "t13"."post_id",
        "t13"."kind",
        "t13"."published_at",
        "t13"."future",
        "t13"."own",
        "t13"."opens_at",
        "t13"."seen",
        "t13"."young",
        "t13"."to_others",
        "t13"."early",
        "t13"."gone",
        MAX(
          CASE WHEN "t13"."future" = 0 THEN "t13"."published_at" ELSE CAST(NULL AS BIGINT) END
        ) OVER (
          PARTITION BY "t13"."account_id"
          ORDER BY "t13"."published_at" ASC, "t13"."post_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ) AS "before",
        MAX(
          CASE
            WHEN (
              "t13"."future" = 0
            ) AND (
              "t13"."own" = 1
            )
            THEN "t13"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END
        ) OVER (
          PARTITION BY "t13"."account_id"
          ORDER BY "t13"."published_at" ASC, "t13"."post_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ) AS "own_before"
      FROM (
        SELECT
          "t10"."account_id",
          "t10"."id" AS "post_id",
          "t10"."kind",
          "t10"."published_at",
          CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END AS "future",
          CASE WHEN "t10"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own",
          "t10"."window_start" AS "opens_at",
          CASE WHEN "t10"."published_at" < "t10"."seen_until" THEN 1 ELSE 0 END AS "seen",
          CASE WHEN "t10"."published_at" >= "t10"."eligible_until" THEN 1 ELSE 0 END AS "young",
          CASE
            WHEN (
              "t10"."kind" = 'reply'
            ) AND NOT (
              "t10"."reply_to_own"
            )
            THEN 1
            ELSE 0
          END AS "to_others",
          CASE
            WHEN (
              "t10"."first_seen_at" - "t10"."published_at"
            ) < 86400000
            THEN 1
            ELSE 0
          END AS "early",
          CASE WHEN "t10"."gone_at" <= "t10"."as_of" THEN 1 ELSE 0 END AS "gone"
        FROM "t8" AS "t10"
        WHERE
          "t10"."first_seen_at" <= "t10"."as_of"
          AND "t10"."published_at" >= "t10"."window_start"
          AND "t10"."published_at" < "t10"."window_end"
      ) AS "t13"
    ) AS "t21"
  ) AS "t28"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t36"."account_id",
      CAST(NULL AS VARCHAR) AS "kind",
      CAST(NULL AS BIGINT) AS "published_at",
      CAST(NULL AS SMALLINT) AS "future",
      CAST(NULL AS SMALLINT) AS "own",
      CAST(NULL AS SMALLINT) AS "seen",
      CAST(NULL AS SMALLINT) AS "young",
      CAST(NULL AS SMALLINT) AS "to_others",
      CAST(NULL AS SMALLINT) AS "early",
      CAST(NULL AS SMALLINT) AS "gone",
      CAST(NULL AS BIGINT) AS "gap",
      CAST(NULL AS BIGINT) AS "pause",
      CAST(NULL AS SMALLINT) AS "new_day",
      CAST(NULL AS SMALLINT) AS "new_week",
      "t36"."here",
      "t36"."window_start",
      "t36"."seen_until",
      "t36"."covered",
      "t36"."undated",
      "t36"."undated_own",
      "t36"."last_before"
    FROM (
      SELECT
        "t35"."account_id",
        MAX("t35"."window_start") AS "window_start",
        MAX("t35"."seen_until") AS "seen_until",
        MAX("t35"."here") AS "here",
        MAX("t35"."covered") AS "covered",
        MAX("t35"."undated") AS "undated",
        MAX("t35"."undated_own") AS "undated_own",
        MAX("t35"."last_before") AS "last_before"
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
                "t0"."account_id",
                "t0"."window_start",
                "t0"."seen_until",
                0 AS "here",
                CAST(NULL AS BIGINT) AS "covered",
                CAST(NULL AS BIGINT) AS "undated",
                CAST(NULL AS BIGINT) AS "undated_own",
                CAST(NULL AS BIGINT) AS "last_before"
              FROM "subject" AS "t0"
            ) AS "t6"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t26"."account_id",
                CAST(NULL AS BIGINT) AS "window_start",
                CAST(NULL AS BIGINT) AS "seen_until",
                CAST(NULL AS BIGINT) AS "here",
                "t26"."covered",
                CAST(NULL AS BIGINT) AS "undated",
                CAST(NULL AS BIGINT) AS "undated_own",
                CAST(NULL AS BIGINT) AS "last_before"
              FROM (
                SELECT
                  "t23"."account_id",
                  SUM("t23"."upper" - "t23"."since") AS "covered"
                FROM (
                  SELECT
                    "t18"."account_id",
                    CASE
                      WHEN "t18"."reached" > "t18"."lower"
                      THEN "t18"."reached"
                      ELSE "t18"."lower"
                    END AS "since",
                    "t18"."upper"
                  FROM (
                    SELECT
                      "t12"."account_id",
                      "t12"."platform",
                      "t12"."window_start",
                      "t12"."window_end",
                      "t12"."seen_until",
                      "t12"."eligible_until",
                      "t12"."as_of",
                      "t12"."age",
                      "t12"."earlier_from",
                      "t12"."needs_likes",
                      "t12"."needs_comments",
                      "t12"."needs_shares",
                      "t12"."needs_quotes",
                      "t12"."needs_views",
                      "t12"."current",
                      "t12"."id",
                      "t12"."covers_from",
                      "t12"."covers_to",
                      "t12"."lower",
                      "t12"."upper",
                      COALESCE(
                        MAX("t12"."upper") OVER (
                          PARTITION BY "t12"."account_id"
                          ORDER BY "t12"."lower" ASC, "t12"."upper" ASC, "t12"."id" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
                        ),
                        "t12"."lower"
                      ) AS "reached"
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
                        "t9"."id",
                        "t9"."covers_from",
                        "t9"."covers_to",
                        CASE
                          WHEN "t9"."covers_from" > "t9"."window_start"
                          THEN "t9"."covers_from"
                          ELSE "t9"."window_start"
                        END AS "lower",
                        CASE
                          WHEN "t9"."covers_to" < "t9"."seen_until"
                          THEN "t9"."covers_to"
                          ELSE "t9"."seen_until"
                        END AS "upper"
                      FROM (
                        SELECT
                          "t3"."account_id",
                          "t3"."platform",
                          "t3"."window_start",
                          "t3"."window_end",
                          "t3"."seen_until",
                          "t3"."eligible_until",
                          "t3"."as_of",
                          "t3"."age",
                          "t3"."earlier_from",
                          "t3"."needs_likes",
                          "t3"."needs_comments",
                          "t3"."needs_shares",
                          "t3"."needs_quotes",
                          "t3"."needs_views",
                          "t3"."current",
                          "t5"."id",
                          "t5"."covers_from",
                          "t5"."covers_to"
                        FROM "subject" AS "t3"
                        INNER JOIN "coverage" AS "t5"
                          ON "t3"."account_id" = "t5"."account_id"
                      ) AS "t9"
                      WHERE
                        CASE
                          WHEN "t9"."covers_to" < "t9"."seen_until"
                          THEN "t9"."covers_to"
                          ELSE "t9"."seen_until"
                        END > CASE
                          WHEN "t9"."covers_from" > "t9"."window_start"
                          THEN "t9"."covers_from"
                          ELSE "t9"."window_start"
                        END
                    ) AS "t12"
                  ) AS "t18"
                  WHERE
                    "t18"."upper" > CASE
                      WHEN "t18"."reached" > "t18"."lower"
                      THEN "t18"."reached"
                      ELSE "t18"."lower"
                    END
                ) AS "t23"
                GROUP BY
                  1
              ) AS "t26"
            ) AS "t27"
          ) AS "t29"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t15"."account_id",
              CAST(NULL AS BIGINT) AS "window_start",
              CAST(NULL AS BIGINT) AS "seen_until",
              CAST(NULL AS BIGINT) AS "here",
              CAST(NULL AS BIGINT) AS "covered",
              "t15"."undated",
              "t15"."undated_own",
              CAST(NULL AS BIGINT) AS "last_before"
            FROM (
              SELECT
                "t11"."account_id",
                COUNT("t11"."post_id") AS "undated",
                SUM("t11"."own") AS "undated_own"
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
                  "t10"."id" AS "post_id",
                  "t10"."kind",
                  "t10"."published_at",
                  "t10"."flags",
                  "t10"."reply_to_own",
                  "t10"."first_seen_at",
                  "t10"."gone_at",
                  "t10"."format",
                  "t10"."asks",
                  "t10"."letters",
                  "t10"."detected_language",
                  "t10"."described_by",
                  CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END AS "future",
                  CASE WHEN "t10"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own"
                FROM "t8" AS "t10"
                WHERE
                  "t10"."first_seen_at" <= "t10"."as_of"
                  AND "t10"."published_at" IS NULL
                  AND "t10"."first_seen_at" >= "t10"."window_start"
                  AND "t10"."first_seen_at" < "t10"."window_end"
              ) AS "t11"
              GROUP BY
                1
            ) AS "t15"
          ) AS "t17"
        ) AS "t31"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t33"."account_id",
            CAST(NULL AS BIGINT) AS "window_start",
            CAST(NULL AS BIGINT) AS "seen_until",
            CAST(NULL AS BIGINT) AS "here",
            CAST(NULL AS BIGINT) AS "covered",
            CAST(NULL AS BIGINT) AS "undated",
            CAST(NULL AS BIGINT) AS "undated_own",
            "t33"."last_before"
          FROM (
            SELECT
              "t32"."account_id",
              MAX("t32"."published_at") AS "last_before"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t25"."account_id",
                  "t25"."window_start",
                  "t25"."seen_until",
                  "t25"."as_of",
                  "t25"."heard",
                  "t4"."id",
                  "t4"."kind",
                  "t4"."published_at",
                  "t4"."flags",
                  "t4"."reply_to_own",
                  "t4"."first_seen_at",
                  "t4"."gone_at",
                  "t4"."format",
                  "t4"."asks",
                  "t4"."letters",
                  "t4"."detected_language",
                  "t4"."described_by"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t20"."account_id",
                      MAX("t20"."window_start") AS "window_start",
                      MAX("t20"."seen_until") AS "seen_until",
                      MAX("t20"."as_of") AS "as_of",
                      MAX("t20"."heard") AS "heard"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t0"."account_id",
                          "t0"."window_start",
                          "t0"."seen_until",
                          "t0"."as_of",
                          CAST(NULL AS SMALLINT) AS "heard"
                        FROM "subject" AS "t0"
                      ) AS "t7"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t16"."account_id",
                          CAST(NULL AS BIGINT) AS "window_start",
                          CAST(NULL AS BIGINT) AS "seen_until",
                          CAST(NULL AS BIGINT) AS "as_of",
                          "t16"."heard"
                        FROM (
                          SELECT
                            "t14"."account_id",
                            MAX("t14"."seen") AS "heard"
                          FROM (
                            SELECT
                              "t10"."account_id",
                              "t10"."id" AS "post_id",
                              "t10"."kind",
                              "t10"."published_at",
                              CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END AS "future",
                              CASE WHEN "t10"."kind" <> 'repost' THEN 1 ELSE 0 END AS "own",
                              "t10"."window_start" AS "opens_at",
                              CASE WHEN "t10"."published_at" < "t10"."seen_until" THEN 1 ELSE 0 END AS "seen",
                              CASE WHEN "t10"."published_at" >= "t10"."eligible_until" THEN 1 ELSE 0 END AS "young",
                              CASE
                                WHEN (
                                  "t10"."kind" = 'reply'
                                ) AND NOT (
                                  "t10"."reply_to_own"
                                )
                                THEN 1
                                ELSE 0
                              END AS "to_others",
                              CASE
                                WHEN (
                                  "t10"."first_seen_at" - "t10"."published_at"
                                ) < 86400000
                                THEN 1
                                ELSE 0
                              END AS "early",
                              CASE WHEN "t10"."gone_at" <= "t10"."as_of" THEN 1 ELSE 0 END AS "gone"
                            FROM "t8" AS "t10"
                            WHERE
                              "t10"."first_seen_at" <= "t10"."as_of"
                              AND "t10"."published_at" >= "t10"."window_start"
                              AND "t10"."published_at" < "t10"."window_end"
                              AND CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
                              AND CASE WHEN "t10"."published_at" < "t10"."seen_until" THEN 1 ELSE 0 END = 1
                          ) AS "t14"
                          GROUP BY
                            1
                        ) AS "t16"
                      ) AS "t19"
                    ) AS "t20"
                    GROUP BY
                      1
                  ) AS "t22"
                  WHERE
                    "t22"."heard" IS NULL
                ) AS "t25"
                INNER JOIN "post" AS "t4"
                  ON "t25"."account_id" = "t4"."account_id"
              ) AS "t30"
              WHERE
                "t30"."published_at" < "t30"."window_start"
                AND "t30"."published_at" < "t30"."seen_until"
                AND "t30"."first_seen_at" <= "t30"."as_of"
                AND CASE WHEN "t30"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
            ) AS "t32"
            GROUP BY
              1
          ) AS "t33"
        ) AS "t34"
      ) AS "t35"
      GROUP BY
        1
    ) AS "t36"
  ) AS "t37"
) AS "t38"
GROUP BY
  1
