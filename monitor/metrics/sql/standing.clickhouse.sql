WITH "bounded" AS (
  SELECT
    "t20"."post_id" AS "post_id",
    "t20"."account_id" AS "account_id",
    "t20"."published_at" AS "published_at",
    "t20"."form" AS "form",
    "t20"."gone" AS "gone",
    "t20"."late" AS "late",
    "t20"."as_of" AS "as_of",
    "t20"."age" AS "age",
    "t20"."current" AS "current",
    "t20"."needs_likes" AS "needs_likes",
    "t20"."needs_comments" AS "needs_comments",
    "t20"."needs_shares" AS "needs_shares",
    "t20"."needs_quotes" AS "needs_quotes",
    "t20"."needs_views" AS "needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t20"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t20"."seen" <= (
            "t20"."published_at" + "t20"."age"
          )
        )
        THEN "t20"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t20"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t20"."seen" <= (
            "t20"."published_at" + "t20"."age"
          )
        )
        THEN "t20"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t19"."post_id" AS "post_id",
      "t19"."account_id" AS "account_id",
      "t19"."published_at" AS "published_at",
      "t19"."form" AS "form",
      "t19"."gone" AS "gone",
      "t19"."late" AS "late",
      "t19"."as_of" AS "as_of",
      "t19"."age" AS "age",
      "t19"."current" AS "current",
      "t19"."needs_likes" AS "needs_likes",
      "t19"."needs_comments" AS "needs_comments",
      "t19"."needs_shares" AS "needs_shares",
      "t19"."needs_quotes" AS "needs_quotes",
      "t19"."needs_views" AS "needs_views",
      "t10"."run_post" AS "run_post",
      "t10"."seen" AS "seen",
      "t10"."run_here" AS "run_here"
    FROM (
      SELECT
        "t13"."id" AS "post_id",
        "t13"."account_id" AS "account_id",
        "t13"."published_at" AS "published_at",
        CASE
          WHEN "t13"."format" = 'text'
          THEN CAST(0 AS Int64)
          WHEN "t13"."format" = 'link'
          THEN CAST(1 AS Int64)
          WHEN "t13"."format" = 'image'
          THEN CAST(2 AS Int64)
          WHEN "t13"."format" = 'video'
          THEN CAST(3 AS Int64)
          WHEN "t13"."format" = 'poll'
          THEN CAST(4 AS Int64)
          WHEN "t13"."format" = 'live'
          THEN CAST(5 AS Int64)
          ELSE -CAST(1 AS Int64)
        END AS "form",
        CASE
          WHEN "t13"."gone_at" <= "t13"."as_of"
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "gone",
        CASE
          WHEN (
            "t13"."first_seen_at" - "t13"."published_at"
          ) > CAST(86400000 AS Int64)
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "late",
        "t13"."as_of" AS "as_of",
        "t13"."age" AS "age",
        "t13"."current" AS "current",
        "t13"."needs_likes" AS "needs_likes",
        "t13"."needs_comments" AS "needs_comments",
        "t13"."needs_shares" AS "needs_shares",
        "t13"."needs_quotes" AS "needs_quotes",
        "t13"."needs_views" AS "needs_views"
      FROM (
        SELECT
          "t5"."account_id" AS "account_id",
          "t5"."platform" AS "platform",
          "t5"."window_start" AS "window_start",
          "t5"."window_end" AS "window_end",
          "t5"."seen_until" AS "seen_until",
          "t5"."eligible_until" AS "eligible_until",
          "t5"."as_of" AS "as_of",
          "t5"."age" AS "age",
          "t5"."earlier_from" AS "earlier_from",
          "t5"."needs_likes" AS "needs_likes",
          "t5"."needs_comments" AS "needs_comments",
          "t5"."needs_shares" AS "needs_shares",
          "t5"."needs_quotes" AS "needs_quotes",
          "t5"."needs_views" AS "needs_views",
          "t5"."current" AS "current",
          "t6"."id" AS "id",
          "t6"."account_id" AS "account_id_post",
          "t6"."kind" AS "kind",
          "t6"."published_at" AS "published_at",
          "t6"."flags" AS "flags",
          "t6"."reply_to_own" AS "reply_to_own",
          "t6"."first_seen_at" AS "first_seen_at",
          "t6"."gone_at" AS "gone_at",
          "t6"."format" AS "format",
          "t6"."asks" AS "asks",
          "t6"."letters" AS "letters",
          "t6"."detected_language" AS "detected_language",
          "t6"."described_by" AS "described_by"
        FROM "subject" AS "t5"
        CROSS JOIN "post" AS "t6"
      ) AS "t13"
      WHERE
        "t13"."account_id" = "t13"."account_id_post"
        AND "t13"."first_seen_at" <= "t13"."as_of"
        AND "t13"."kind" <> 'repost'
        AND NOT (
          "t13"."flags" LIKE '%"date_future"%'
        )
        AND (
          "t13"."needs_likes" + "t13"."needs_comments" + "t13"."needs_shares" + "t13"."needs_quotes" + "t13"."needs_views"
        ) > CAST(0 AS Int64)
        AND "t13"."published_at" >= "t13"."window_start"
        AND "t13"."published_at" < "t13"."eligible_until"
        AND CASE
          WHEN "t13"."gone_at" <= "t13"."as_of"
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END = CAST(0 AS Int64)
    ) AS "t19"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t10"
      ON "t19"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t19"."as_of"
      AND "t10"."seen" <= (
        "t19"."published_at" + (
          "t19"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t20"
  GROUP BY
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
), "picked" AS (
  SELECT
    "t27"."post_id" AS "post_id",
    "t27"."account_id" AS "account_id",
    "t27"."published_at" AS "published_at",
    "t27"."form" AS "form",
    "t27"."gone" AS "gone",
    "t27"."late" AS "late",
    "t27"."as_of" AS "as_of",
    "t27"."age" AS "age",
    "t27"."current" AS "current",
    "t27"."needs_likes" AS "needs_likes",
    "t27"."needs_comments" AS "needs_comments",
    "t27"."needs_shares" AS "needs_shares",
    "t27"."needs_quotes" AS "needs_quotes",
    "t27"."needs_views" AS "needs_views",
    "t27"."b_at" AS "b_at",
    "t27"."a_at" AS "a_at",
    "t27"."b_precision" AS "b_precision",
    "t27"."b_likes" AS "b_likes",
    "t27"."b_comments" AS "b_comments",
    "t27"."b_shares" AS "b_shares",
    "t27"."b_quotes" AS "b_quotes",
    "t27"."b_views" AS "b_views",
    "t27"."b_told" AS "b_told",
    "t27"."a_precision" AS "a_precision",
    "t27"."a_likes" AS "a_likes",
    "t27"."a_comments" AS "a_comments",
    "t27"."a_shares" AS "a_shares",
    "t27"."a_quotes" AS "a_quotes",
    "t27"."a_views" AS "a_views",
    "t27"."a_told" AS "a_told",
    "t27"."share" AS "share",
    CASE
      WHEN "t27"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t27"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t27"."choice"
    END AS "pick",
    CASE
      WHEN "t27"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
  FROM (
    SELECT
      "t26"."post_id" AS "post_id",
      "t26"."account_id" AS "account_id",
      "t26"."published_at" AS "published_at",
      "t26"."form" AS "form",
      "t26"."gone" AS "gone",
      "t26"."late" AS "late",
      "t26"."as_of" AS "as_of",
      "t26"."age" AS "age",
      "t26"."current" AS "current",
      "t26"."needs_likes" AS "needs_likes",
      "t26"."needs_comments" AS "needs_comments",
      "t26"."needs_shares" AS "needs_shares",
      "t26"."needs_quotes" AS "needs_quotes",
      "t26"."needs_views" AS "needs_views",
      "t26"."b_at" AS "b_at",
      "t26"."a_at" AS "a_at",
      "t26"."b_last_seen_at" AS "b_last_seen_at",
      "t26"."b_precision" AS "b_precision",
      "t26"."b_likes" AS "b_likes",
      "t26"."b_comments" AS "b_comments",
      "t26"."b_shares" AS "b_shares",
      "t26"."b_quotes" AS "b_quotes",
      "t26"."b_views" AS "b_views",
      "t26"."b_told" AS "b_told",
      "t26"."a_last_seen_at" AS "a_last_seen_at",
      "t26"."a_precision" AS "a_precision",
      "t26"."a_likes" AS "a_likes",
      "t26"."a_comments" AS "a_comments",
      "t26"."a_shares" AS "a_shares",
      "t26"."a_quotes" AS "a_quotes",
      "t26"."a_views" AS "a_views",
      "t26"."a_told" AS "a_told",
      "t26"."b_first" AS "b_first",
      "t26"."a_first" AS "a_first",
      "t26"."b_last" AS "b_last",
      "t26"."over" AS "over",
      "t26"."b_age" AS "b_age",
      "t26"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t26"."age" - "t26"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t26"."age"
        )
        AND (
          (
            (
              "t26"."a_age" - "t26"."age"
            ) * CAST(20 AS Int64)
          ) <= "t26"."age"
        )
        AND (
          (
            "t26"."age" - "t26"."b_age"
          ) <= (
            "t26"."a_age" - "t26"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t26"."a_age" - "t26"."age"
          ) * CAST(20 AS Int64)
        ) <= "t26"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t26"."age" - "t26"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t26"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t26"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t26"."a_age" <= (
            "t26"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t26"."age" - "t26"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t26"."a_age" - "t26"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t26"."a_age" - "t26"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
    FROM (
      SELECT
        "t25"."post_id" AS "post_id",
        "t25"."account_id" AS "account_id",
        "t25"."published_at" AS "published_at",
        "t25"."form" AS "form",
        "t25"."gone" AS "gone",
        "t25"."late" AS "late",
        "t25"."as_of" AS "as_of",
        "t25"."age" AS "age",
        "t25"."current" AS "current",
        "t25"."needs_likes" AS "needs_likes",
        "t25"."needs_comments" AS "needs_comments",
        "t25"."needs_shares" AS "needs_shares",
        "t25"."needs_quotes" AS "needs_quotes",
        "t25"."needs_views" AS "needs_views",
        "t25"."b_at" AS "b_at",
        "t25"."a_at" AS "a_at",
        "t25"."b_last_seen_at" AS "b_last_seen_at",
        "t25"."b_precision" AS "b_precision",
        "t25"."b_likes" AS "b_likes",
        "t25"."b_comments" AS "b_comments",
        "t25"."b_shares" AS "b_shares",
        "t25"."b_quotes" AS "b_quotes",
        "t25"."b_views" AS "b_views",
        "t25"."b_told" AS "b_told",
        "t25"."a_last_seen_at" AS "a_last_seen_at",
        "t25"."a_precision" AS "a_precision",
        "t25"."a_likes" AS "a_likes",
        "t25"."a_comments" AS "a_comments",
        "t25"."a_shares" AS "a_shares",
        "t25"."a_quotes" AS "a_quotes",
        "t25"."a_views" AS "a_views",
        "t25"."a_told" AS "a_told",
        "t25"."b_first" AS "b_first",
        "t25"."a_first" AS "a_first",
        "t25"."b_last" AS "b_last",
        "t25"."over" AS "over",
        CASE
          WHEN "t25"."over" = CAST(1 AS Int64)
          THEN "t25"."b_first"
          ELSE "t25"."b_last"
        END AS "b_age",
        CASE
          WHEN "t25"."over" = CAST(1 AS Int64)
          THEN "t25"."b_last"
          ELSE "t25"."a_first"
        END AS "a_age"
      FROM (
        SELECT
          "t24"."post_id" AS "post_id",
          "t24"."account_id" AS "account_id",
          "t24"."published_at" AS "published_at",
          "t24"."form" AS "form",
          "t24"."gone" AS "gone",
          "t24"."late" AS "late",
          "t24"."as_of" AS "as_of",
          "t24"."age" AS "age",
          "t24"."current" AS "current",
          "t24"."needs_likes" AS "needs_likes",
          "t24"."needs_comments" AS "needs_comments",
          "t24"."needs_shares" AS "needs_shares",
          "t24"."needs_quotes" AS "needs_quotes",
          "t24"."needs_views" AS "needs_views",
          "t24"."b_at" AS "b_at",
          "t24"."a_at" AS "a_at",
          "t24"."b_last_seen_at" AS "b_last_seen_at",
          "t24"."b_precision" AS "b_precision",
          "t24"."b_likes" AS "b_likes",
          "t24"."b_comments" AS "b_comments",
          "t24"."b_shares" AS "b_shares",
          "t24"."b_quotes" AS "b_quotes",
          "t24"."b_views" AS "b_views",
          "t24"."b_told" AS "b_told",
          "t24"."a_last_seen_at" AS "a_last_seen_at",
          "t24"."a_precision" AS "a_precision",
          "t24"."a_likes" AS "a_likes",
          "t24"."a_comments" AS "a_comments",
          "t24"."a_shares" AS "a_shares",
          "t24"."a_quotes" AS "a_quotes",
          "t24"."a_views" AS "a_views",
          "t24"."a_told" AS "a_told",
          "t24"."b_at" - "t24"."published_at" AS "b_first",
          "t24"."a_at" - "t24"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t24"."b_at")
            THEN CASE
              WHEN "t24"."b_last_seen_at" < "t24"."as_of"
              THEN "t24"."b_last_seen_at"
              ELSE "t24"."as_of"
            END - "t24"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t24"."b_at")
              THEN CASE
                WHEN "t24"."b_last_seen_at" < "t24"."as_of"
                THEN "t24"."b_last_seen_at"
                ELSE "t24"."as_of"
              END - "t24"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t24"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
        FROM (
          SELECT
            "t23"."post_id" AS "post_id",
            "t23"."account_id" AS "account_id",
            "t23"."published_at" AS "published_at",
            "t23"."form" AS "form",
            "t23"."gone" AS "gone",
            "t23"."late" AS "late",
            "t23"."as_of" AS "as_of",
            "t23"."age" AS "age",
            "t23"."current" AS "current",
            "t23"."needs_likes" AS "needs_likes",
            "t23"."needs_comments" AS "needs_comments",
            "t23"."needs_shares" AS "needs_shares",
            "t23"."needs_quotes" AS "needs_quotes",
            "t23"."needs_views" AS "needs_views",
            "t23"."b_at" AS "b_at",
            "t23"."a_at" AS "a_at",
            "t16"."b_last_seen_at" AS "b_last_seen_at",
            "t16"."b_precision" AS "b_precision",
            "t16"."b_likes" AS "b_likes",
            "t16"."b_comments" AS "b_comments",
            "t16"."b_shares" AS "b_shares",
            "t16"."b_quotes" AS "b_quotes",
            "t16"."b_views" AS "b_views",
            "t16"."b_told" AS "b_told",
            "t17"."a_last_seen_at" AS "a_last_seen_at",
            "t17"."a_precision" AS "a_precision",
            "t17"."a_likes" AS "a_likes",
            "t17"."a_comments" AS "a_comments",
            "t17"."a_shares" AS "a_shares",
            "t17"."a_quotes" AS "a_quotes",
            "t17"."a_views" AS "a_views",
            "t17"."a_told" AS "a_told"
          FROM "bounded" AS "t23"
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
              CASE
                WHEN isNotNull("t0"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t16"
            ON "t23"."post_id" = "t16"."run_post" AND "t23"."b_at" = "t16"."run_at"
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
              CASE
                WHEN isNotNull("t0"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t17"
            ON "t23"."post_id" = "t17"."run_post" AND "t23"."a_at" = "t17"."run_at"
        ) AS "t24"
      ) AS "t25"
    ) AS "t26"
  ) AS "t27"
)
SELECT
  "t38"."account_id" AS "account_id",
  "t38"."post_id" AS "post_id",
  "t38"."published_at" AS "published_at",
  "t38"."interactions" AS "interactions",
  "t38"."early_raw" AS "early_raw",
  "t38"."late_raw" AS "late_raw",
  "t38"."place" AS "place"
FROM (
  SELECT
    "t37"."account_id" AS "account_id",
    "t37"."post_id" AS "post_id",
    "t37"."published_at" AS "published_at",
    "t37"."interactions" AS "interactions",
    "t37"."early_at" AS "early_at",
    "t37"."late_at" AS "late_at",
    "t37"."place" AS "place",
    "t37"."places" AS "places",
    "t11"."early_raw" AS "early_raw",
    "t12"."late_raw" AS "late_raw"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t34"."account_id" AS "account_id",
        "t34"."post_id" AS "post_id",
        "t34"."published_at" AS "published_at",
        "t34"."interactions" AS "interactions",
        "t34"."early_at" AS "early_at",
        "t34"."late_at" AS "late_at",
        "t34"."place" AS "place",
        "t4"."places" AS "places"
      FROM (
        SELECT
          "t32"."account_id" AS "account_id",
          "t32"."post_id" AS "post_id",
          "t32"."published_at" AS "published_at",
          "t32"."interactions" AS "interactions",
          "t32"."early_at" AS "early_at",
          "t32"."late_at" AS "late_at",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t32"."account_id"
              ORDER BY "t32"."interactions" DESC, "t32"."published_at" ASC, "t32"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t30"."account_id" AS "account_id",
              "t30"."post_id" AS "post_id",
              "t30"."published_at" AS "published_at",
              CASE
                WHEN (
                  "t30"."needs_likes" + "t30"."needs_comments" + "t30"."needs_shares" + "t30"."needs_quotes"
                ) > CAST(0 AS Int64)
                THEN CASE
                  WHEN "t30"."needs_likes" = CAST(1 AS Int64)
                  THEN "t30"."likes_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t30"."needs_comments" = CAST(1 AS Int64)
                  THEN "t30"."comments_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t30"."needs_shares" = CAST(1 AS Int64)
                  THEN "t30"."shares_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t30"."needs_quotes" = CAST(1 AS Int64)
                  THEN "t30"."quotes_at_age"
                  ELSE 0.0
                END
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "interactions",
              CASE
                WHEN "t30"."pick" <> CAST(2 AS Int64)
                THEN "t30"."b_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "early_at",
              CASE
                WHEN "t30"."pick" <> CAST(1 AS Int64)
                THEN "t30"."a_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "late_at"
            FROM (
              SELECT
                "t29"."post_id" AS "post_id",
                "t29"."account_id" AS "account_id",
                "t29"."published_at" AS "published_at",
                "t29"."form" AS "form",
                "t29"."gone" AS "gone",
                "t29"."late" AS "late",
                "t29"."as_of" AS "as_of",
                "t29"."age" AS "age",
                "t29"."current" AS "current",
                "t29"."needs_likes" AS "needs_likes",
                "t29"."needs_comments" AS "needs_comments",
                "t29"."needs_shares" AS "needs_shares",
                "t29"."needs_quotes" AS "needs_quotes",
                "t29"."needs_views" AS "needs_views",
                CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CAST("t29"."b_likes" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CAST("t29"."a_likes" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t29"."b_likes" AS Nullable(Float64)) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_likes" AS Nullable(Float64)) * "t29"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "likes_at_age",
                CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CAST("t29"."b_comments" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CAST("t29"."a_comments" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t29"."b_comments" AS Nullable(Float64)) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_comments" AS Nullable(Float64)) * "t29"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "comments_at_age",
                CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CAST("t29"."b_shares" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CAST("t29"."a_shares" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t29"."b_shares" AS Nullable(Float64)) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_shares" AS Nullable(Float64)) * "t29"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "shares_at_age",
                CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CAST("t29"."b_quotes" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CAST("t29"."a_quotes" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t29"."b_quotes" AS Nullable(Float64)) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_quotes" AS Nullable(Float64)) * "t29"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "quotes_at_age",
                CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CAST("t29"."b_views" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CAST("t29"."a_views" AS Nullable(Float64))
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t29"."b_views" AS Nullable(Float64)) * (
                      1.0 - "t29"."share"
                    )
                  ) + (
                    CAST("t29"."a_views" AS Nullable(Float64)) * "t29"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "views_at_age",
                CAST("t29"."interpolated" AS Nullable(Int64)) AS "interpolated",
                CAST(CASE
                  WHEN "t29"."pick" = CAST(1 AS Int64)
                  THEN CASE
                    WHEN "t29"."b_precision" = 'rounded'
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  WHEN "t29"."pick" = CAST(2 AS Int64)
                  THEN CASE
                    WHEN "t29"."a_precision" = 'rounded'
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  WHEN "t29"."pick" = CAST(3 AS Int64)
                  THEN CASE
                    WHEN (
                      CASE
                        WHEN "t29"."b_precision" = 'rounded'
                        THEN CAST(1 AS Int64)
                        ELSE CAST(0 AS Int64)
                      END = CAST(1 AS Int64)
                    )
                    OR (
                      CASE
                        WHEN "t29"."a_precision" = 'rounded'
                        THEN CAST(1 AS Int64)
                        ELSE CAST(0 AS Int64)
                      END = CAST(1 AS Int64)
                    )
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  ELSE CAST(0 AS Int64)
                END AS Nullable(Int64)) AS "rounded",
                CAST("t29"."pick" AS Nullable(Int64)) AS "pick",
                "t29"."share" AS "share",
                "t29"."b_at" AS "b_at",
                "t29"."a_at" AS "a_at",
                COALESCE(CAST("t29"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
                COALESCE(CAST("t29"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
              FROM "picked" AS "t29"
            ) AS "t30"
          ) AS "t31"
          WHERE
            isNotNull("t31"."interactions")
        ) AS "t32"
      ) AS "t34"
      CROSS JOIN "most" AS "t4"
    ) AS "t35"
    WHERE
      "t35"."place" <= "t35"."places"
  ) AS "t37"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "early_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t11"
    ON "t37"."post_id" = "t11"."run_post" AND "t37"."early_at" = "t11"."run_at"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "late_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t12"
    ON "t37"."post_id" = "t12"."run_post" AND "t37"."late_at" = "t12"."run_at"
) AS "t38"
