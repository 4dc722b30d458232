WITH "kept" AS MATERIALIZED (
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
    "t22"."needs_views",
    "t15"."kept_account",
    "t15"."kept_age",
    "t15"."kept_time",
    "t15"."kept_post",
    "t15"."kept_here",
    "t15"."half_life",
    "t15"."likes_at_age",
    "t15"."comments_at_age",
    "t15"."shares_at_age",
    "t15"."quotes_at_age",
    "t15"."views_at_age",
    "t15"."interpolated",
    "t15"."rounded",
    "t15"."pick",
    "t15"."share",
    "t15"."b_at",
    "t15"."a_at",
    "t15"."b_told",
    "t15"."a_told"
  FROM (
    SELECT
      "t16"."id" AS "post_id",
      "t16"."account_id",
      "t16"."published_at",
      CASE
        WHEN "t16"."format" = 'text'
        THEN 0
        WHEN "t16"."format" = 'link'
        THEN 1
        WHEN "t16"."format" = 'image'
        THEN 2
        WHEN "t16"."format" = 'video'
        THEN 3
        WHEN "t16"."format" = 'poll'
        THEN 4
        WHEN "t16"."format" = 'live'
        THEN 5
        ELSE -1
      END AS "form",
      CASE WHEN "t16"."gone_at" <= "t16"."as_of" THEN 1 ELSE 0 END AS "gone",
      CASE
        WHEN (
          "t16"."first_seen_at" - "t16"."published_at"
        ) > 86400000
        THEN 1
        ELSE 0
      END AS "late",
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
    ) AS "t16"
    WHERE
      "t16"."account_id" = "t16"."account_id_post"
      AND "t16"."first_seen_at" <= "t16"."as_of"
      AND "t16"."kind" <> 'repost'
      AND NOT (
        "t16"."flags" LIKE '%"date_future"%'
      )
      AND (
        "t16"."needs_likes" + "t16"."needs_comments" + "t16"."needs_shares" + "t16"."needs_quotes" + "t16"."needs_views"
      ) > 0
      AND "t16"."published_at" >= "t16"."window_start"
      AND "t16"."published_at" < "t16"."eligible_until"
      AND CASE WHEN "t16"."gone_at" <= "t16"."as_of" THEN 1 ELSE 0 END = 0
  ) AS "t22"
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
  ) AS "t15"
    ON "t22"."account_id" = "t15"."kept_account"
    AND "t22"."age" = "t15"."kept_age"
    AND "t22"."published_at" = "t15"."kept_time"
    AND "t22"."post_id" = "t15"."kept_post"
    AND (
      "t22"."published_at" + (
        "t22"."age" * 2
      )
    ) <= "t22"."as_of"
), "bounded" AS MATERIALIZED (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t28"."run_here", 0) = 1
        )
        AND (
          "t28"."seen" <= (
            "t28"."published_at" + "t28"."age"
          )
        )
        THEN "t28"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t28"."run_here", 0) = 1
        )
        AND NOT (
          "t28"."seen" <= (
            "t28"."published_at" + "t28"."age"
          )
        )
        THEN "t28"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
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
      "t12"."run_post",
      "t12"."seen",
      "t12"."run_here"
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
        "t24"."needs_views"
      FROM "kept" AS "t24"
      WHERE
        COALESCE("t24"."kept_here", 0) = 0
    ) AS "t27"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t12"
      ON "t27"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t27"."as_of"
      AND "t12"."seen" <= (
        "t27"."published_at" + (
          "t27"."age" * 2
        )
      )
  ) AS "t28"
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
    "t35"."b_at",
    "t35"."a_at",
    "t35"."b_precision",
    "t35"."b_likes",
    "t35"."b_comments",
    "t35"."b_shares",
    "t35"."b_quotes",
    "t35"."b_views",
    "t35"."b_told",
    "t35"."a_precision",
    "t35"."a_likes",
    "t35"."a_comments",
    "t35"."a_shares",
    "t35"."a_quotes",
    "t35"."a_views",
    "t35"."a_told",
    "t35"."share",
    CASE
      WHEN "t35"."choice" = 0
      THEN 0
      WHEN "t35"."over" = 1
      THEN 1
      ELSE "t35"."choice"
    END AS "pick",
    CASE WHEN "t35"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
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
      "t34"."b_at",
      "t34"."a_at",
      "t34"."b_last_seen_at",
      "t34"."b_precision",
      "t34"."b_likes",
      "t34"."b_comments",
      "t34"."b_shares",
      "t34"."b_quotes",
      "t34"."b_views",
      "t34"."b_told",
      "t34"."a_last_seen_at",
      "t34"."a_precision",
      "t34"."a_likes",
      "t34"."a_comments",
      "t34"."a_shares",
      "t34"."a_quotes",
      "t34"."a_views",
      "t34"."a_told",
      "t34"."b_first",
      "t34"."a_first",
      "t34"."b_last",
      "t34"."over",
      "t34"."b_age",
      "t34"."a_age",
      CASE
        WHEN (
          (
            (
              "t34"."age" - "t34"."b_age"
            ) * 20
          ) <= "t34"."age"
        )
        AND (
          (
            (
              "t34"."a_age" - "t34"."age"
            ) * 20
          ) <= "t34"."age"
        )
        AND (
          (
            "t34"."age" - "t34"."b_age"
          ) <= (
            "t34"."a_age" - "t34"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t34"."a_age" - "t34"."age"
          ) * 20
        ) <= "t34"."age"
        THEN 2
        WHEN (
          (
            "t34"."age" - "t34"."b_age"
          ) * 20
        ) <= "t34"."age"
        THEN 1
        WHEN (
          "t34"."b_age" > 0
        ) AND (
          "t34"."a_age" <= (
            "t34"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CASE
        WHEN CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION) > 0
        THEN CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "share"
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
        "t33"."b_at",
        "t33"."a_at",
        "t33"."b_last_seen_at",
        "t33"."b_precision",
        "t33"."b_likes",
        "t33"."b_comments",
        "t33"."b_shares",
        "t33"."b_quotes",
        "t33"."b_views",
        "t33"."b_told",
        "t33"."a_last_seen_at",
        "t33"."a_precision",
        "t33"."a_likes",
        "t33"."a_comments",
        "t33"."a_shares",
        "t33"."a_quotes",
        "t33"."a_views",
        "t33"."a_told",
        "t33"."b_first",
        "t33"."a_first",
        "t33"."b_last",
        "t33"."over",
        CASE WHEN "t33"."over" = 1 THEN "t33"."b_first" ELSE "t33"."b_last" END AS "b_age",
        CASE WHEN "t33"."over" = 1 THEN "t33"."b_last" ELSE "t33"."a_first" END AS "a_age"
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
          "t32"."b_at" - "t32"."published_at" AS "b_first",
          "t32"."a_at" - "t32"."published_at" AS "a_first",
          CASE
            WHEN "t32"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t32"."b_last_seen_at" < "t32"."as_of"
              THEN "t32"."b_last_seen_at"
              ELSE "t32"."as_of"
            END - "t32"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t32"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t32"."b_last_seen_at" < "t32"."as_of"
                THEN "t32"."b_last_seen_at"
                ELSE "t32"."as_of"
              END - "t32"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t32"."age"
            THEN 1
            ELSE 0
          END AS "over"
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
            "t19"."b_last_seen_at",
            "t19"."b_precision",
            "t19"."b_likes",
            "t19"."b_comments",
            "t19"."b_shares",
            "t19"."b_quotes",
            "t19"."b_views",
            "t19"."b_told",
            "t20"."a_last_seen_at",
            "t20"."a_precision",
            "t20"."a_likes",
            "t20"."a_comments",
            "t20"."a_shares",
            "t20"."a_quotes",
            "t20"."a_views",
            "t20"."a_told"
          FROM "bounded" AS "t31"
          LEFT OUTER JOIN (
            SELECT
              "t0"."post_id" AS "run_post",
              "t0"."first_seen_at" AS "run_at",
              "t0"."last_seen_at" AS "b_last_seen_at",
              "t0"."precision" AS "b_precision",
              "t0"."likes" AS "b_likes",
              "t0"."comments" AS "b_comments",
              "t0"."shares" AS "b_shares",
              "t0"."quotes" AS "b_quotes",
              "t0"."views" AS "b_views",
              CASE WHEN "t0"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t19"
            ON "t31"."post_id" = "t19"."run_post" AND "t31"."b_at" = "t19"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t0"."post_id" AS "run_post",
              "t0"."first_seen_at" AS "run_at",
              "t0"."last_seen_at" AS "a_last_seen_at",
              "t0"."precision" AS "a_precision",
              "t0"."likes" AS "a_likes",
              "t0"."comments" AS "a_comments",
              "t0"."shares" AS "a_shares",
              "t0"."quotes" AS "a_quotes",
              "t0"."views" AS "a_views",
              CASE WHEN "t0"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t20"
            ON "t31"."post_id" = "t20"."run_post" AND "t31"."a_at" = "t20"."run_at"
        ) AS "t32"
      ) AS "t33"
    ) AS "t34"
  ) AS "t35"
)
SELECT
  "t47"."account_id",
  "t47"."post_id",
  "t47"."published_at",
  "t47"."interactions",
  "t47"."early_raw",
  "t47"."late_raw",
  "t47"."place"
FROM (
  SELECT
    "t46"."account_id",
    "t46"."post_id",
    "t46"."published_at",
    "t46"."interactions",
    "t46"."early_at",
    "t46"."late_at",
    "t46"."place",
    "t46"."places",
    "t13"."early_raw",
    "t14"."late_raw"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t43"."account_id",
        "t43"."post_id",
        "t43"."published_at",
        "t43"."interactions",
        "t43"."early_at",
        "t43"."late_at",
        "t43"."place",
        "t5"."places"
      FROM (
        SELECT
          "t41"."account_id",
          "t41"."post_id",
          "t41"."published_at",
          "t41"."interactions",
          "t41"."early_at",
          "t41"."late_at",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t41"."account_id"
              ORDER BY "t41"."interactions" DESC NULLS LAST, "t41"."published_at" ASC, "t41"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t39"."account_id",
              "t39"."post_id",
              "t39"."published_at",
              CASE
                WHEN (
                  "t39"."needs_likes" + "t39"."needs_comments" + "t39"."needs_shares" + "t39"."needs_quotes"
                ) > 0
                THEN CASE WHEN "t39"."needs_likes" = 1 THEN "t39"."likes_at_age" ELSE 0.0 END + CASE WHEN "t39"."needs_comments" = 1 THEN "t39"."comments_at_age" ELSE 0.0 END + CASE WHEN "t39"."needs_shares" = 1 THEN "t39"."shares_at_age" ELSE 0.0 END + CASE WHEN "t39"."needs_quotes" = 1 THEN "t39"."quotes_at_age" ELSE 0.0 END
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END AS "interactions",
              CASE WHEN "t39"."pick" <> 2 THEN "t39"."b_at" ELSE CAST(NULL AS BIGINT) END AS "early_at",
              CASE WHEN "t39"."pick" <> 1 THEN "t39"."a_at" ELSE CAST(NULL AS BIGINT) END AS "late_at"
            FROM (
              SELECT
                *
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
                  "t24"."likes_at_age",
                  "t24"."comments_at_age",
                  "t24"."shares_at_age",
                  "t24"."quotes_at_age",
                  "t24"."views_at_age",
                  "t24"."interpolated",
                  "t24"."rounded",
                  "t24"."pick",
                  "t24"."share",
                  "t24"."b_at",
                  "t24"."a_at",
                  "t24"."b_told",
                  "t24"."a_told"
                FROM "kept" AS "t24"
                WHERE
                  COALESCE("t24"."kept_here", 0) = 1
              ) AS "t25"
              UNION ALL
              SELECT
                *
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
                  CASE
                    WHEN "t37"."pick" = 1
                    THEN CAST("t37"."b_likes" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 2
                    THEN CAST("t37"."a_likes" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 3
                    THEN (
                      CAST("t37"."b_likes" AS DOUBLE PRECISION) * (
                        1.0 - "t37"."share"
                      )
                    ) + (
                      CAST("t37"."a_likes" AS DOUBLE PRECISION) * "t37"."share"
                    )
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "likes_at_age",
                  CASE
                    WHEN "t37"."pick" = 1
                    THEN CAST("t37"."b_comments" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 2
                    THEN CAST("t37"."a_comments" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 3
                    THEN (
                      CAST("t37"."b_comments" AS DOUBLE PRECISION) * (
                        1.0 - "t37"."share"
                      )
                    ) + (
                      CAST("t37"."a_comments" AS DOUBLE PRECISION) * "t37"."share"
                    )
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "comments_at_age",
                  CASE
                    WHEN "t37"."pick" = 1
                    THEN CAST("t37"."b_shares" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 2
                    THEN CAST("t37"."a_shares" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 3
                    THEN (
                      CAST("t37"."b_shares" AS DOUBLE PRECISION) * (
                        1.0 - "t37"."share"
                      )
                    ) + (
                      CAST("t37"."a_shares" AS DOUBLE PRECISION) * "t37"."share"
                    )
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "shares_at_age",
                  CASE
                    WHEN "t37"."pick" = 1
                    THEN CAST("t37"."b_quotes" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 2
                    THEN CAST("t37"."a_quotes" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 3
                    THEN (
                      CAST("t37"."b_quotes" AS DOUBLE PRECISION) * (
                        1.0 - "t37"."share"
                      )
                    ) + (
                      CAST("t37"."a_quotes" AS DOUBLE PRECISION) * "t37"."share"
                    )
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "quotes_at_age",
                  CASE
                    WHEN "t37"."pick" = 1
                    THEN CAST("t37"."b_views" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 2
                    THEN CAST("t37"."a_views" AS DOUBLE PRECISION)
                    WHEN "t37"."pick" = 3
                    THEN (
                      CAST("t37"."b_views" AS DOUBLE PRECISION) * (
                        1.0 - "t37"."share"
                      )
                    ) + (
                      CAST("t37"."a_views" AS DOUBLE PRECISION) * "t37"."share"
                    )
                    ELSE CAST(NULL AS DOUBLE PRECISION)
                  END AS "views_at_age",
                  CAST("t37"."interpolated" AS BIGINT) AS "interpolated",
                  CAST(CASE
                    WHEN "t37"."pick" = 1
                    THEN CASE WHEN "t37"."b_precision" = 'rounded' THEN 1 ELSE 0 END
                    WHEN "t37"."pick" = 2
                    THEN CASE WHEN "t37"."a_precision" = 'rounded' THEN 1 ELSE 0 END
                    WHEN "t37"."pick" = 3
                    THEN CASE
                      WHEN (
                        CASE WHEN "t37"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
                      )
                      OR (
                        CASE WHEN "t37"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
                      )
                      THEN 1
                      ELSE 0
                    END
                    ELSE 0
                  END AS BIGINT) AS "rounded",
                  CAST("t37"."pick" AS BIGINT) AS "pick",
                  "t37"."share",
                  "t37"."b_at",
                  "t37"."a_at",
                  COALESCE(CAST("t37"."b_told" AS BIGINT), 0) AS "b_told",
                  COALESCE(CAST("t37"."a_told" AS BIGINT), 0) AS "a_told"
                FROM "picked" AS "t37"
              ) AS "t38"
            ) AS "t39"
          ) AS "t40"
          WHERE
            "t40"."interactions" IS NOT NULL
        ) AS "t41"
      ) AS "t43"
      CROSS JOIN "most" AS "t5"
    ) AS "t44"
    WHERE
      "t44"."place" <= "t44"."places"
  ) AS "t46"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "early_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t13"
    ON "t46"."post_id" = "t13"."run_post" AND "t46"."early_at" = "t13"."run_at"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "late_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t14"
    ON "t46"."post_id" = "t14"."run_post" AND "t46"."late_at" = "t14"."run_at"
) AS "t47"
