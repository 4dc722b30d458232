WITH "kept" AS MATERIALIZED (
  SELECT
    "t16"."account_id",
    "t16"."published_at",
    "t16"."post_id",
    "t16"."form",
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
        "t13"."account_id",
        "t13"."published_at",
        "t13"."post_id",
        "t13"."form",
        "t13"."timely",
        SUM("t13"."timely") OVER (
          PARTITION BY "t13"."account_id", "t13"."form"
          ORDER BY "t13"."published_at" DESC, "t13"."post_id" DESC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "place"
      FROM (
        SELECT
          "t12"."account_id",
          "t12"."published_at",
          "t12"."id" AS "post_id",
          CASE
            WHEN "t12"."format" = 'text'
            THEN 0
            WHEN "t12"."format" = 'link'
            THEN 1
            WHEN "t12"."format" = 'image'
            THEN 2
            WHEN "t12"."format" = 'video'
            THEN 3
            WHEN "t12"."format" = 'poll'
            THEN 4
            WHEN "t12"."format" = 'live'
            THEN 5
            ELSE -1
          END AS "form",
          CASE
            WHEN (
              (
                "t12"."first_seen_at" - "t12"."published_at"
              ) * 20
            ) <= (
              "t12"."age" * 21
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
            "t11"."id",
            "t11"."account_id_post",
            "t11"."kind",
            "t11"."published_at",
            "t11"."flags",
            "t11"."reply_to_own",
            "t11"."first_seen_at",
            "t11"."gone_at",
            "t11"."format",
            "t11"."asks",
            "t11"."letters",
            "t11"."detected_language",
            "t11"."described_by"
          FROM "subject" AS "t4"
          INNER JOIN (
            SELECT
              "t2"."id",
              "t2"."account_id" AS "account_id_post",
              "t2"."kind",
              "t2"."published_at",
              "t2"."flags",
              "t2"."reply_to_own",
              "t2"."first_seen_at",
              "t2"."gone_at",
              "t2"."format",
              "t2"."asks",
              "t2"."letters",
              "t2"."detected_language",
              "t2"."described_by"
            FROM "post" AS "t2"
          ) AS "t11"
            ON "t4"."account_id" = "t11"."account_id_post"
        ) AS "t12"
        WHERE
          "t12"."account_id" = "t12"."account_id_post"
          AND "t12"."first_seen_at" <= "t12"."as_of"
          AND "t12"."kind" <> 'repost'
          AND NOT (
            "t12"."flags" LIKE '%"date_future"%'
          )
          AND (
            "t12"."needs_likes" + "t12"."needs_comments" + "t12"."needs_shares" + "t12"."needs_quotes" + "t12"."needs_views"
          ) > 0
          AND "t12"."published_at" >= "t12"."earlier_from"
          AND "t12"."published_at" < "t12"."window_start"
          AND "t12"."window_start" < "t12"."window_end"
          AND (
            "t12"."needs_likes" + "t12"."needs_comments" + "t12"."needs_shares" + "t12"."needs_quotes"
          ) > 0
      ) AS "t13"
    ) AS "t14"
    WHERE
      "t14"."place" <= 100
  ) AS "t16"
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
    ON "t16"."account_id" = "t9"."asked_account"
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
    ON "t16"."account_id" = "t10"."kept_account"
    AND "t9"."age" = "t10"."kept_age"
    AND "t16"."published_at" = "t10"."kept_time"
    AND "t16"."post_id" = "t10"."kept_post"
    AND (
      "t16"."published_at" + (
        "t9"."age" * 2
      )
    ) <= "t9"."as_of"
), "t20" AS (
  SELECT
    "t18"."account_id",
    "t18"."published_at",
    "t18"."post_id",
    "t18"."form",
    "t18"."as_of",
    "t18"."age",
    "t18"."needs_likes",
    "t18"."needs_comments",
    "t18"."needs_shares",
    "t18"."needs_quotes",
    "t18"."needs_views"
  FROM "kept" AS "t18"
  WHERE
    COALESCE("t18"."kept_here", 0) = 0
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
      "t25"."run_post",
      "t25"."seen",
      "t25"."run_here"
    FROM "t20" AS "t22"
    LEFT OUTER JOIN (
      SELECT
        "t5"."post_id" AS "run_post",
        "t5"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t5"
      SEMI JOIN "t20" AS "t23"
        ON "t5"."post_id" = "t23"."post_id"
    ) AS "t25"
      ON "t22"."post_id" = "t25"."run_post"
      AND "t25"."seen" <= "t22"."as_of"
      AND "t25"."seen" <= (
        "t22"."published_at" + (
          "t22"."age" * 2
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
    "t38"."account_id",
    "t38"."published_at",
    "t38"."post_id",
    "t38"."form",
    "t38"."as_of",
    "t38"."age",
    "t38"."needs_likes",
    "t38"."needs_comments",
    "t38"."needs_shares",
    "t38"."needs_quotes",
    "t38"."needs_views",
    "t38"."b_at",
    "t38"."a_at",
    "t38"."b_precision",
    "t38"."b_likes",
    "t38"."b_comments",
    "t38"."b_shares",
    "t38"."b_quotes",
    "t38"."b_views",
    "t38"."b_told",
    "t38"."a_precision",
    "t38"."a_likes",
    "t38"."a_comments",
    "t38"."a_shares",
    "t38"."a_quotes",
    "t38"."a_views",
    "t38"."a_told",
    "t38"."share",
    CASE
      WHEN "t38"."choice" = 0
      THEN 0
      WHEN "t38"."over" = 1
      THEN 1
      ELSE "t38"."choice"
    END AS "pick",
    CASE WHEN "t38"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
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
      "t37"."b_first",
      "t37"."a_first",
      "t37"."b_last",
      "t37"."over",
      "t37"."b_age",
      "t37"."a_age",
      CASE
        WHEN (
          (
            (
              "t37"."age" - "t37"."b_age"
            ) * 20
          ) <= "t37"."age"
        )
        AND (
          (
            (
              "t37"."a_age" - "t37"."age"
            ) * 20
          ) <= "t37"."age"
        )
        AND (
          (
            "t37"."age" - "t37"."b_age"
          ) <= (
            "t37"."a_age" - "t37"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t37"."a_age" - "t37"."age"
          ) * 20
        ) <= "t37"."age"
        THEN 2
        WHEN (
          (
            "t37"."age" - "t37"."b_age"
          ) * 20
        ) <= "t37"."age"
        THEN 1
        WHEN (
          "t37"."b_age" > 0
        ) AND (
          "t37"."a_age" <= (
            "t37"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t37"."age" - "t37"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t37"."a_age" - "t37"."b_age" AS DOUBLE) > 0
        THEN CAST("t37"."a_age" - "t37"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
    FROM (
      SELECT
        "t36"."account_id",
        "t36"."published_at",
        "t36"."post_id",
        "t36"."form",
        "t36"."as_of",
        "t36"."age",
        "t36"."needs_likes",
        "t36"."needs_comments",
        "t36"."needs_shares",
        "t36"."needs_quotes",
        "t36"."needs_views",
        "t36"."b_at",
        "t36"."a_at",
        "t36"."b_last_seen_at",
        "t36"."b_precision",
        "t36"."b_likes",
        "t36"."b_comments",
        "t36"."b_shares",
        "t36"."b_quotes",
        "t36"."b_views",
        "t36"."b_told",
        "t36"."a_last_seen_at",
        "t36"."a_precision",
        "t36"."a_likes",
        "t36"."a_comments",
        "t36"."a_shares",
        "t36"."a_quotes",
        "t36"."a_views",
        "t36"."a_told",
        "t36"."b_first",
        "t36"."a_first",
        "t36"."b_last",
        "t36"."over",
        CASE WHEN "t36"."over" = 1 THEN "t36"."b_first" ELSE "t36"."b_last" END AS "b_age",
        CASE WHEN "t36"."over" = 1 THEN "t36"."b_last" ELSE "t36"."a_first" END AS "a_age"
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
          "t35"."b_at",
          "t35"."a_at",
          "t35"."b_last_seen_at",
          "t35"."b_precision",
          "t35"."b_likes",
          "t35"."b_comments",
          "t35"."b_shares",
          "t35"."b_quotes",
          "t35"."b_views",
          "t35"."b_told",
          "t35"."a_last_seen_at",
          "t35"."a_precision",
          "t35"."a_likes",
          "t35"."a_comments",
          "t35"."a_shares",
          "t35"."a_quotes",
          "t35"."a_views",
          "t35"."a_told",
          "t35"."b_at" - "t35"."published_at" AS "b_first",
          "t35"."a_at" - "t35"."published_at" AS "a_first",
          CASE
            WHEN "t35"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t35"."b_last_seen_at" < "t35"."as_of"
              THEN "t35"."b_last_seen_at"
              ELSE "t35"."as_of"
            END - "t35"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t35"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t35"."b_last_seen_at" < "t35"."as_of"
                THEN "t35"."b_last_seen_at"
                ELSE "t35"."as_of"
              END - "t35"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t35"."age"
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
            "t33"."b_last_seen_at",
            "t33"."b_precision",
            "t33"."b_likes",
            "t33"."b_comments",
            "t33"."b_shares",
            "t33"."b_quotes",
            "t33"."b_views",
            "t33"."b_told",
            "t34"."a_last_seen_at",
            "t34"."a_precision",
            "t34"."a_likes",
            "t34"."a_comments",
            "t34"."a_shares",
            "t34"."a_quotes",
            "t34"."a_views",
            "t34"."a_told"
          FROM "bounded" AS "t29"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "b_last_seen_at",
              "t5"."precision" AS "b_precision",
              "t5"."likes" AS "b_likes",
              "t5"."comments" AS "b_comments",
              "t5"."shares" AS "b_shares",
              "t5"."quotes" AS "b_quotes",
              "t5"."views" AS "b_views",
              CASE WHEN "t5"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t5"
            SEMI JOIN "bounded" AS "t30"
              ON "t5"."post_id" = "t30"."post_id"
          ) AS "t33"
            ON "t29"."post_id" = "t33"."run_post" AND "t29"."b_at" = "t33"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "a_last_seen_at",
              "t5"."precision" AS "a_precision",
              "t5"."likes" AS "a_likes",
              "t5"."comments" AS "a_comments",
              "t5"."shares" AS "a_shares",
              "t5"."quotes" AS "a_quotes",
              "t5"."views" AS "a_views",
              CASE WHEN "t5"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t5"
            SEMI JOIN "bounded" AS "t30"
              ON "t5"."post_id" = "t30"."post_id"
          ) AS "t34"
            ON "t29"."post_id" = "t34"."run_post" AND "t29"."a_at" = "t34"."run_at"
        ) AS "t35"
      ) AS "t36"
    ) AS "t37"
  ) AS "t38"
)
SELECT
  "t43"."account_id",
  "t43"."published_at",
  "t43"."post_id",
  "t43"."form",
  "t43"."interactions"
FROM (
  SELECT
    "t42"."account_id",
    "t42"."published_at",
    "t42"."post_id",
    "t42"."form",
    "t42"."as_of",
    "t42"."age",
    "t42"."needs_likes",
    "t42"."needs_comments",
    "t42"."needs_shares",
    "t42"."needs_quotes",
    "t42"."needs_views",
    "t42"."interpolated",
    "t42"."rounded",
    "t42"."pick",
    "t42"."share",
    "t42"."b_at",
    "t42"."a_at",
    "t42"."b_told",
    "t42"."a_told",
    CASE
      WHEN (
        "t42"."needs_likes" + "t42"."needs_comments" + "t42"."needs_shares" + "t42"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t42"."needs_likes" = 1 THEN "t42"."likes_at_age" ELSE 0.0 END + CASE WHEN "t42"."needs_comments" = 1 THEN "t42"."comments_at_age" ELSE 0.0 END + CASE WHEN "t42"."needs_shares" = 1 THEN "t42"."shares_at_age" ELSE 0.0 END + CASE WHEN "t42"."needs_quotes" = 1 THEN "t42"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t42"."needs_likes" > 0
      THEN CASE WHEN "t42"."needs_likes" = 1 THEN "t42"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t42"."needs_comments" > 0
      THEN CASE WHEN "t42"."needs_comments" = 1 THEN "t42"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t42"."needs_shares" + "t42"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t42"."needs_shares" = 1 THEN "t42"."shares_at_age" ELSE 0.0 END + CASE WHEN "t42"."needs_quotes" = 1 THEN "t42"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t42"."needs_likes" + "t42"."needs_shares"
      ) > 0
      THEN CASE WHEN "t42"."needs_likes" = 1 THEN "t42"."likes_at_age" ELSE 0.0 END + CASE WHEN "t42"."needs_shares" = 1 THEN "t42"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t42"."needs_views" > 0
      THEN CASE WHEN "t42"."needs_views" = 1 THEN "t42"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t18"."account_id",
        "t18"."published_at",
        "t18"."post_id",
        "t18"."form",
        "t18"."as_of",
        "t18"."age",
        "t18"."needs_likes",
        "t18"."needs_comments",
        "t18"."needs_shares",
        "t18"."needs_quotes",
        "t18"."needs_views",
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
      FROM "kept" AS "t18"
      WHERE
        COALESCE("t18"."kept_here", 0) = 1
    ) AS "t19"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t40"."account_id",
        "t40"."published_at",
        "t40"."post_id",
        "t40"."form",
        "t40"."as_of",
        "t40"."age",
        "t40"."needs_likes",
        "t40"."needs_comments",
        "t40"."needs_shares",
        "t40"."needs_quotes",
        "t40"."needs_views",
        CASE
          WHEN "t40"."pick" = 1
          THEN CAST("t40"."b_likes" AS DOUBLE)
          WHEN "t40"."pick" = 2
          THEN CAST("t40"."a_likes" AS DOUBLE)
          WHEN "t40"."pick" = 3
          THEN (
            CAST("t40"."b_likes" AS DOUBLE) * (
              1.0 - "t40"."share"
            )
          ) + (
            CAST("t40"."a_likes" AS DOUBLE) * "t40"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "likes_at_age",
        CASE
          WHEN "t40"."pick" = 1
          THEN CAST("t40"."b_comments" AS DOUBLE)
          WHEN "t40"."pick" = 2
          THEN CAST("t40"."a_comments" AS DOUBLE)
          WHEN "t40"."pick" = 3
          THEN (
            CAST("t40"."b_comments" AS DOUBLE) * (
              1.0 - "t40"."share"
            )
          ) + (
            CAST("t40"."a_comments" AS DOUBLE) * "t40"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "comments_at_age",
        CASE
          WHEN "t40"."pick" = 1
          THEN CAST("t40"."b_shares" AS DOUBLE)
          WHEN "t40"."pick" = 2
          THEN CAST("t40"."a_shares" AS DOUBLE)
          WHEN "t40"."pick" = 3
          THEN (
            CAST("t40"."b_shares" AS DOUBLE) * (
              1.0 - "t40"."share"
            )
          ) + (
            CAST("t40"."a_shares" AS DOUBLE) * "t40"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "shares_at_age",
        CASE
          WHEN "t40"."pick" = 1
          THEN CAST("t40"."b_quotes" AS DOUBLE)
          WHEN "t40"."pick" = 2
          THEN CAST("t40"."a_quotes" AS DOUBLE)
          WHEN "t40"."pick" = 3
          THEN (
            CAST("t40"."b_quotes" AS DOUBLE) * (
              1.0 - "t40"."share"
            )
          ) + (
            CAST("t40"."a_quotes" AS DOUBLE) * "t40"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "quotes_at_age",
        CASE
          WHEN "t40"."pick" = 1
          THEN CAST("t40"."b_views" AS DOUBLE)
          WHEN "t40"."pick" = 2
          THEN CAST("t40"."a_views" AS DOUBLE)
          WHEN "t40"."pick" = 3
          THEN (
            CAST("t40"."b_views" AS DOUBLE) * (
              1.0 - "t40"."share"
            )
          ) + (
            CAST("t40"."a_views" AS DOUBLE) * "t40"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "views_at_age",
        CAST("t40"."interpolated" AS BIGINT) AS "interpolated",
        CAST(CASE
          WHEN "t40"."pick" = 1
          THEN CASE WHEN "t40"."b_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t40"."pick" = 2
          THEN CASE WHEN "t40"."a_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t40"."pick" = 3
          THEN CASE
            WHEN (
              CASE WHEN "t40"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            OR (
              CASE WHEN "t40"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            THEN 1
            ELSE 0
          END
          ELSE 0
        END AS BIGINT) AS "rounded",
        CAST("t40"."pick" AS BIGINT) AS "pick",
        "t40"."share",
        "t40"."b_at",
        "t40"."a_at",
        COALESCE(CAST("t40"."b_told" AS BIGINT), 0) AS "b_told",
        COALESCE(CAST("t40"."a_told" AS BIGINT), 0) AS "a_told"
      FROM "picked" AS "t40"
    ) AS "t41"
  ) AS "t42"
) AS "t43"
WHERE
  "t43"."interactions" IS NOT NULL
