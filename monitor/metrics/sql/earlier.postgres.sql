WITH "kept" AS MATERIALIZED (
  SELECT
    "t20"."account_id",
    "t20"."published_at",
    "t20"."post_id",
    "t20"."form",
    "t9"."as_of",
    "t9"."age",
    "t9"."needs_likes",
    "t9"."needs_comments",
    "t9"."needs_shares",
    "t9"."needs_quotes",
    "t9"."needs_views",
    "t10"."kept_account",
    "t10"."kept_age",
    "t10"."kept_time",
    "t10"."kept_post",
    "t10"."kept_here",
    "t10"."half_life",
    "t10"."likes_at_age",
    "t10"."comments_at_age",
    "t10"."shares_at_age",
    "t10"."quotes_at_age",
    "t10"."views_at_age",
    "t10"."interpolated",
    "t10"."rounded",
    "t10"."pick",
    "t10"."share",
    "t10"."b_at",
    "t10"."a_at",
    "t10"."b_told",
    "t10"."a_told"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t17"."account_id",
        "t17"."published_at",
        "t17"."post_id",
        "t17"."form",
        "t17"."timely",
        SUM("t17"."timely") OVER (
          PARTITION BY "t17"."account_id", "t17"."form"
          ORDER BY "t17"."published_at" DESC NULLS LAST, "t17"."post_id" DESC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "place"
      FROM (
        SELECT
          "t11"."account_id",
          "t11"."published_at",
          "t11"."id" AS "post_id",
          CASE
            WHEN "t11"."format" = 'text'
            THEN 0
            WHEN "t11"."format" = 'link'
            THEN 1
            WHEN "t11"."format" = 'image'
            THEN 2
            WHEN "t11"."format" = 'video'
            THEN 3
            WHEN "t11"."format" = 'poll'
            THEN 4
            WHEN "t11"."format" = 'live'
            THEN 5
            ELSE -1
          END AS "form",
          CASE
            WHEN (
              (
                "t11"."first_seen_at" - "t11"."published_at"
              ) * 20
            ) <= (
              "t11"."age" * 21
            )
            THEN 1
            ELSE 0
          END AS "timely"
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
        ) AS "t11"
        WHERE
          "t11"."account_id" = "t11"."account_id_post"
          AND "t11"."first_seen_at" <= "t11"."as_of"
          AND "t11"."kind" <> 'repost'
          AND NOT (
            "t11"."flags" LIKE '%"date_future"%'
          )
          AND (
            "t11"."needs_likes" + "t11"."needs_comments" + "t11"."needs_shares" + "t11"."needs_quotes" + "t11"."needs_views"
          ) > 0
          AND "t11"."published_at" >= "t11"."earlier_from"
          AND "t11"."published_at" < "t11"."window_start"
          AND "t11"."window_start" < "t11"."window_end"
          AND (
            "t11"."needs_likes" + "t11"."needs_comments" + "t11"."needs_shares" + "t11"."needs_quotes"
          ) > 0
      ) AS "t17"
    ) AS "t18"
    WHERE
      "t18"."place" <= 100
  ) AS "t20"
  INNER JOIN (
    SELECT
      "t0"."account_id" AS "asked_account",
      "t0"."as_of",
      "t0"."age",
      "t0"."needs_likes",
      "t0"."needs_comments",
      "t0"."needs_shares",
      "t0"."needs_quotes",
      "t0"."needs_views"
    FROM "subject" AS "t0"
  ) AS "t9"
    ON "t20"."account_id" = "t9"."asked_account"
  LEFT OUTER JOIN (
    SELECT
      "t1"."account_id" AS "kept_account",
      "t1"."age" AS "kept_age",
      "t1"."published_at" AS "kept_time",
      "t1"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t1"."half_life",
      "t1"."likes_at_age",
      "t1"."comments_at_age",
      "t1"."shares_at_age",
      "t1"."quotes_at_age",
      "t1"."views_at_age",
      "t1"."interpolated",
      "t1"."rounded",
      "t1"."pick",
      "t1"."share",
      "t1"."b_at",
      "t1"."a_at",
      "t1"."b_told",
      "t1"."a_told"
    FROM "counted" AS "t1"
  ) AS "t10"
    ON "t20"."account_id" = "t10"."kept_account"
    AND "t9"."age" = "t10"."kept_age"
    AND "t20"."published_at" = "t10"."kept_time"
    AND "t20"."post_id" = "t10"."kept_post"
    AND (
      "t20"."published_at" + (
        "t9"."age" * 2
      )
    ) <= "t9"."as_of"
), "bounded" AS MATERIALIZED (
  SELECT
    "t26"."account_id",
    "t26"."published_at",
    "t26"."post_id",
    "t26"."form",
    "t26"."as_of",
    "t26"."age",
    "t26"."needs_likes",
    "t26"."needs_comments",
    "t26"."needs_shares",
    "t26"."needs_quotes",
    "t26"."needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t26"."run_here", 0) = 1
        )
        AND (
          "t26"."seen" <= (
            "t26"."published_at" + "t26"."age"
          )
        )
        THEN "t26"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t26"."run_here", 0) = 1
        )
        AND NOT (
          "t26"."seen" <= (
            "t26"."published_at" + "t26"."age"
          )
        )
        THEN "t26"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t25"."account_id",
      "t25"."published_at",
      "t25"."post_id",
      "t25"."form",
      "t25"."as_of",
      "t25"."age",
      "t25"."needs_likes",
      "t25"."needs_comments",
      "t25"."needs_shares",
      "t25"."needs_quotes",
      "t25"."needs_views",
      "t12"."run_post",
      "t12"."seen",
      "t12"."run_here"
    FROM (
      SELECT
        "t22"."account_id",
        "t22"."published_at",
        "t22"."post_id",
        "t22"."form",
        "t22"."as_of",
        "t22"."age",
        "t22"."needs_likes",
        "t22"."needs_comments",
        "t22"."needs_shares",
        "t22"."needs_quotes",
        "t22"."needs_views"
      FROM "kept" AS "t22"
      WHERE
        COALESCE("t22"."kept_here", 0) = 0
    ) AS "t25"
    LEFT OUTER JOIN (
      SELECT
        "t3"."post_id" AS "run_post",
        "t3"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t3"
    ) AS "t12"
      ON "t25"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t25"."as_of"
      AND "t12"."seen" <= (
        "t25"."published_at" + (
          "t25"."age" * 2
        )
      )
  ) AS "t26"
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
    11
), "picked" AS MATERIALIZED (
  SELECT
    "t33"."account_id",
    "t33"."published_at",
    "t33"."post_id",
    "t33"."form",
    "t33"."as_of",
    "t33"."age",
    "t33"."needs_likes",
    "t33"."needs_comments",
    "t33"."needs_shares",
    "t33"."needs_quotes",
    "t33"."needs_views",
    "t33"."b_at",
    "t33"."a_at",
    "t33"."b_precision",
    "t33"."b_likes",
    "t33"."b_comments",
    "t33"."b_shares",
    "t33"."b_quotes",
    "t33"."b_views",
    "t33"."b_told",
    "t33"."a_precision",
    "t33"."a_likes",
    "t33"."a_comments",
    "t33"."a_shares",
    "t33"."a_quotes",
    "t33"."a_views",
    "t33"."a_told",
    "t33"."share",
    CASE
      WHEN "t33"."choice" = 0
      THEN 0
      WHEN "t33"."over" = 1
      THEN 1
      ELSE "t33"."choice"
    END AS "pick",
    CASE WHEN "t33"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t32"."account_id",
      "t32"."published_at",
      "t32"."post_id",
      "t32"."form",
      "t32"."as_of",
      "t32"."age",
      "t32"."needs_likes",
      "t32"."needs_comments",
      "t32"."needs_shares",
      "t32"."needs_quotes",
      "t32"."needs_views",
      "t32"."b_at",
      "t32"."a_at",
      "t32"."b_last_seen_at",
      "t32"."b_precision",
      "t32"."b_likes",
      "t32"."b_comments",
      "t32"."b_shares",
      "t32"."b_quotes",
      "t32"."b_views",
      "t32"."b_told",
      "t32"."a_last_seen_at",
      "t32"."a_precision",
      "t32"."a_likes",
      "t32"."a_comments",
      "t32"."a_shares",
      "t32"."a_quotes",
      "t32"."a_views",
      "t32"."a_told",
      "t32"."b_first",
      "t32"."a_first",
      "t32"."b_last",
      "t32"."over",
      "t32"."b_age",
      "t32"."a_age",
      CASE
        WHEN (
          (
            (
              "t32"."age" - "t32"."b_age"
            ) * 20
          ) <= "t32"."age"
        )
        AND (
          (
            (
              "t32"."a_age" - "t32"."age"
            ) * 20
          ) <= "t32"."age"
        )
        AND (
          (
            "t32"."age" - "t32"."b_age"
          ) <= (
            "t32"."a_age" - "t32"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t32"."a_age" - "t32"."age"
          ) * 20
        ) <= "t32"."age"
        THEN 2
        WHEN (
          (
            "t32"."age" - "t32"."b_age"
          ) * 20
        ) <= "t32"."age"
        THEN 1
        WHEN (
          "t32"."b_age" > 0
        ) AND (
          "t32"."a_age" <= (
            "t32"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t32"."age" - "t32"."b_age" AS DOUBLE PRECISION) / CASE
        WHEN CAST("t32"."a_age" - "t32"."b_age" AS DOUBLE PRECISION) > 0
        THEN CAST("t32"."a_age" - "t32"."b_age" AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "share"
    FROM (
      SELECT
        "t31"."account_id",
        "t31"."published_at",
        "t31"."post_id",
        "t31"."form",
        "t31"."as_of",
        "t31"."age",
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
        CASE WHEN "t31"."over" = 1 THEN "t31"."b_first" ELSE "t31"."b_last" END AS "b_age",
        CASE WHEN "t31"."over" = 1 THEN "t31"."b_last" ELSE "t31"."a_first" END AS "a_age"
      FROM (
        SELECT
          "t30"."account_id",
          "t30"."published_at",
          "t30"."post_id",
          "t30"."form",
          "t30"."as_of",
          "t30"."age",
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
          "t30"."b_at" - "t30"."published_at" AS "b_first",
          "t30"."a_at" - "t30"."published_at" AS "a_first",
          CASE
            WHEN "t30"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t30"."b_last_seen_at" < "t30"."as_of"
              THEN "t30"."b_last_seen_at"
              ELSE "t30"."as_of"
            END - "t30"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t30"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t30"."b_last_seen_at" < "t30"."as_of"
                THEN "t30"."b_last_seen_at"
                ELSE "t30"."as_of"
              END - "t30"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t30"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t29"."account_id",
            "t29"."published_at",
            "t29"."post_id",
            "t29"."form",
            "t29"."as_of",
            "t29"."age",
            "t29"."needs_likes",
            "t29"."needs_comments",
            "t29"."needs_shares",
            "t29"."needs_quotes",
            "t29"."needs_views",
            "t29"."b_at",
            "t29"."a_at",
            "t15"."b_last_seen_at",
            "t15"."b_precision",
            "t15"."b_likes",
            "t15"."b_comments",
            "t15"."b_shares",
            "t15"."b_quotes",
            "t15"."b_views",
            "t15"."b_told",
            "t16"."a_last_seen_at",
            "t16"."a_precision",
            "t16"."a_likes",
            "t16"."a_comments",
            "t16"."a_shares",
            "t16"."a_quotes",
            "t16"."a_views",
            "t16"."a_told"
          FROM "bounded" AS "t29"
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
              CASE WHEN "t3"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t15"
            ON "t29"."post_id" = "t15"."run_post" AND "t29"."b_at" = "t15"."run_at"
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
              CASE WHEN "t3"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t16"
            ON "t29"."post_id" = "t16"."run_post" AND "t29"."a_at" = "t16"."run_at"
        ) AS "t30"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
)
SELECT
  "t38"."account_id",
  "t38"."published_at",
  "t38"."post_id",
  "t38"."form",
  "t38"."interactions"
FROM (
  SELECT
    "t37"."account_id",
    "t37"."published_at",
    "t37"."post_id",
    "t37"."form",
    "t37"."as_of",
    "t37"."age",
    "t37"."needs_likes",
    "t37"."needs_comments",
    "t37"."needs_shares",
    "t37"."needs_quotes",
    "t37"."needs_views",
    "t37"."interpolated",
    "t37"."rounded",
    "t37"."pick",
    "t37"."share",
    "t37"."b_at",
    "t37"."a_at",
    "t37"."b_told",
    "t37"."a_told",
    CASE
      WHEN (
        "t37"."needs_likes" + "t37"."needs_comments" + "t37"."needs_shares" + "t37"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t37"."needs_likes" = 1 THEN "t37"."likes_at_age" ELSE 0.0 END + CASE WHEN "t37"."needs_comments" = 1 THEN "t37"."comments_at_age" ELSE 0.0 END + CASE WHEN "t37"."needs_shares" = 1 THEN "t37"."shares_at_age" ELSE 0.0 END + CASE WHEN "t37"."needs_quotes" = 1 THEN "t37"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "interactions",
    CASE
      WHEN "t37"."needs_likes" > 0
      THEN CASE WHEN "t37"."needs_likes" = 1 THEN "t37"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "likes_at",
    CASE
      WHEN "t37"."needs_comments" > 0
      THEN CASE WHEN "t37"."needs_comments" = 1 THEN "t37"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "comments_at",
    CASE
      WHEN (
        "t37"."needs_shares" + "t37"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t37"."needs_shares" = 1 THEN "t37"."shares_at_age" ELSE 0.0 END + CASE WHEN "t37"."needs_quotes" = 1 THEN "t37"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "spread_at",
    CASE
      WHEN (
        "t37"."needs_likes" + "t37"."needs_shares"
      ) > 0
      THEN CASE WHEN "t37"."needs_likes" = 1 THEN "t37"."likes_at_age" ELSE 0.0 END + CASE WHEN "t37"."needs_shares" = 1 THEN "t37"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "approval_at",
    CASE
      WHEN "t37"."needs_views" > 0
      THEN CASE WHEN "t37"."needs_views" = 1 THEN "t37"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "views_at"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t22"."account_id",
        "t22"."published_at",
        "t22"."post_id",
        "t22"."form",
        "t22"."as_of",
        "t22"."age",
        "t22"."needs_likes",
        "t22"."needs_comments",
        "t22"."needs_shares",
        "t22"."needs_quotes",
        "t22"."needs_views",
        "t22"."likes_at_age",
        "t22"."comments_at_age",
        "t22"."shares_at_age",
        "t22"."quotes_at_age",
        "t22"."views_at_age",
        "t22"."interpolated",
        "t22"."rounded",
        "t22"."pick",
        "t22"."share",
        "t22"."b_at",
        "t22"."a_at",
        "t22"."b_told",
        "t22"."a_told"
      FROM "kept" AS "t22"
      WHERE
        COALESCE("t22"."kept_here", 0) = 1
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t35"."account_id",
        "t35"."published_at",
        "t35"."post_id",
        "t35"."form",
        "t35"."as_of",
        "t35"."age",
        "t35"."needs_likes",
        "t35"."needs_comments",
        "t35"."needs_shares",
        "t35"."needs_quotes",
        "t35"."needs_views",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_likes" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_likes" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_likes" AS DOUBLE PRECISION) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_likes" AS DOUBLE PRECISION) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "likes_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_comments" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_comments" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_comments" AS DOUBLE PRECISION) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_comments" AS DOUBLE PRECISION) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "comments_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_shares" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_shares" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_shares" AS DOUBLE PRECISION) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_shares" AS DOUBLE PRECISION) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "shares_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_quotes" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_quotes" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_quotes" AS DOUBLE PRECISION) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_quotes" AS DOUBLE PRECISION) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "quotes_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_views" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_views" AS DOUBLE PRECISION)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_views" AS DOUBLE PRECISION) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_views" AS DOUBLE PRECISION) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "views_at_age",
        CAST("t35"."interpolated" AS BIGINT) AS "interpolated",
        CAST(CASE
          WHEN "t35"."pick" = 1
          THEN CASE WHEN "t35"."b_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t35"."pick" = 2
          THEN CASE WHEN "t35"."a_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t35"."pick" = 3
          THEN CASE
            WHEN (
              CASE WHEN "t35"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            OR (
              CASE WHEN "t35"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            THEN 1
            ELSE 0
          END
          ELSE 0
        END AS BIGINT) AS "rounded",
        CAST("t35"."pick" AS BIGINT) AS "pick",
        "t35"."share",
        "t35"."b_at",
        "t35"."a_at",
        COALESCE(CAST("t35"."b_told" AS BIGINT), 0) AS "b_told",
        COALESCE(CAST("t35"."a_told" AS BIGINT), 0) AS "a_told"
      FROM "picked" AS "t35"
    ) AS "t36"
  ) AS "t37"
) AS "t38"
WHERE
  "t38"."interactions" IS NOT NULL
