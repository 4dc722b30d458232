WITH "bounded" AS (
  SELECT
    "t21"."post_id" AS "post_id",
    "t21"."account_id" AS "account_id",
    "t21"."published_at" AS "published_at",
    "t21"."form" AS "form",
    "t21"."gone" AS "gone",
    "t21"."late" AS "late",
    "t21"."as_of" AS "as_of",
    "t21"."age" AS "age",
    "t21"."current" AS "current",
    "t21"."needs_likes" AS "needs_likes",
    "t21"."needs_comments" AS "needs_comments",
    "t21"."needs_shares" AS "needs_shares",
    "t21"."needs_quotes" AS "needs_quotes",
    "t21"."needs_views" AS "needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t21"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t21"."seen" <= (
            "t21"."published_at" + "t21"."age"
          )
        )
        THEN "t21"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t21"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t21"."seen" <= (
            "t21"."published_at" + "t21"."age"
          )
        )
        THEN "t21"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
  FROM (
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
      "t10"."run_post" AS "run_post",
      "t10"."seen" AS "seen",
      "t10"."run_here" AS "run_here"
    FROM (
      SELECT
        "t18"."id" AS "post_id",
        "t18"."account_id" AS "account_id",
        "t18"."published_at" AS "published_at",
        CASE
          WHEN "t18"."format" = 'text'
          THEN CAST(0 AS Int64)
          WHEN "t18"."format" = 'link'
          THEN CAST(1 AS Int64)
          WHEN "t18"."format" = 'image'
          THEN CAST(2 AS Int64)
          WHEN "t18"."format" = 'video'
          THEN CAST(3 AS Int64)
          WHEN "t18"."format" = 'poll'
          THEN CAST(4 AS Int64)
          WHEN "t18"."format" = 'live'
          THEN CAST(5 AS Int64)
          ELSE -CAST(1 AS Int64)
        END AS "form",
        CASE
          WHEN "t18"."gone_at" <= "t18"."as_of"
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "gone",
        CASE
          WHEN (
            "t18"."first_seen_at" - "t18"."published_at"
          ) > CAST(86400000 AS Int64)
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END AS "late",
        "t18"."as_of" AS "as_of",
        "t18"."age" AS "age",
        "t18"."current" AS "current",
        "t18"."needs_likes" AS "needs_likes",
        "t18"."needs_comments" AS "needs_comments",
        "t18"."needs_shares" AS "needs_shares",
        "t18"."needs_quotes" AS "needs_quotes",
        "t18"."needs_views" AS "needs_views"
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
          "t13"."id" AS "id",
          "t13"."account_id_post" AS "account_id_post",
          "t13"."kind" AS "kind",
          "t13"."published_at" AS "published_at",
          "t13"."flags" AS "flags",
          "t13"."reply_to_own" AS "reply_to_own",
          "t13"."first_seen_at" AS "first_seen_at",
          "t13"."gone_at" AS "gone_at",
          "t13"."format" AS "format",
          "t13"."asks" AS "asks",
          "t13"."letters" AS "letters",
          "t13"."detected_language" AS "detected_language",
          "t13"."described_by" AS "described_by"
        FROM "subject" AS "t5"
        INNER JOIN (
          SELECT
            "t3"."id" AS "id",
            "t3"."account_id" AS "account_id_post",
            "t3"."kind" AS "kind",
            "t3"."published_at" AS "published_at",
            "t3"."flags" AS "flags",
            "t3"."reply_to_own" AS "reply_to_own",
            "t3"."first_seen_at" AS "first_seen_at",
            "t3"."gone_at" AS "gone_at",
            "t3"."format" AS "format",
            "t3"."asks" AS "asks",
            "t3"."letters" AS "letters",
            "t3"."detected_language" AS "detected_language",
            "t3"."described_by" AS "described_by"
          FROM "post" AS "t3"
        ) AS "t13"
          ON "t5"."account_id" = "t13"."account_id_post"
      ) AS "t18"
      WHERE
        "t18"."account_id" = "t18"."account_id_post"
        AND "t18"."first_seen_at" <= "t18"."as_of"
        AND "t18"."kind" <> 'repost'
        AND NOT (
          "t18"."flags" LIKE '%"date_future"%'
        )
        AND (
          "t18"."needs_likes" + "t18"."needs_comments" + "t18"."needs_shares" + "t18"."needs_quotes" + "t18"."needs_views"
        ) > CAST(0 AS Int64)
        AND "t18"."published_at" >= "t18"."window_start"
        AND "t18"."published_at" < "t18"."eligible_until"
        AND CASE
          WHEN "t18"."gone_at" <= "t18"."as_of"
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END = CAST(0 AS Int64)
    ) AS "t20"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t10"
      ON "t20"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t20"."as_of"
      AND "t10"."seen" <= (
        "t20"."published_at" + (
          "t20"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t21"
  GROUP BY
    "t21"."post_id",
    "t21"."account_id",
    "t21"."published_at",
    "t21"."form",
    "t21"."gone",
    "t21"."late",
    "t21"."as_of",
    "t21"."age",
    "t21"."current",
    "t21"."needs_likes",
    "t21"."needs_comments",
    "t21"."needs_shares",
    "t21"."needs_quotes",
    "t21"."needs_views"
), "picked" AS (
  SELECT
    "t28"."post_id" AS "post_id",
    "t28"."account_id" AS "account_id",
    "t28"."published_at" AS "published_at",
    "t28"."form" AS "form",
    "t28"."gone" AS "gone",
    "t28"."late" AS "late",
    "t28"."as_of" AS "as_of",
    "t28"."age" AS "age",
    "t28"."current" AS "current",
    "t28"."needs_likes" AS "needs_likes",
    "t28"."needs_comments" AS "needs_comments",
    "t28"."needs_shares" AS "needs_shares",
    "t28"."needs_quotes" AS "needs_quotes",
    "t28"."needs_views" AS "needs_views",
    "t28"."b_at" AS "b_at",
    "t28"."a_at" AS "a_at",
    "t28"."b_precision" AS "b_precision",
    "t28"."b_likes" AS "b_likes",
    "t28"."b_comments" AS "b_comments",
    "t28"."b_shares" AS "b_shares",
    "t28"."b_quotes" AS "b_quotes",
    "t28"."b_views" AS "b_views",
    "t28"."b_told" AS "b_told",
    "t28"."a_precision" AS "a_precision",
    "t28"."a_likes" AS "a_likes",
    "t28"."a_comments" AS "a_comments",
    "t28"."a_shares" AS "a_shares",
    "t28"."a_quotes" AS "a_quotes",
    "t28"."a_views" AS "a_views",
    "t28"."a_told" AS "a_told",
    "t28"."share" AS "share",
    CASE
      WHEN "t28"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t28"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t28"."choice"
    END AS "pick",
    CASE
      WHEN "t28"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
  FROM (
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
      "t27"."b_last_seen_at" AS "b_last_seen_at",
      "t27"."b_precision" AS "b_precision",
      "t27"."b_likes" AS "b_likes",
      "t27"."b_comments" AS "b_comments",
      "t27"."b_shares" AS "b_shares",
      "t27"."b_quotes" AS "b_quotes",
      "t27"."b_views" AS "b_views",
      "t27"."b_told" AS "b_told",
      "t27"."a_last_seen_at" AS "a_last_seen_at",
      "t27"."a_precision" AS "a_precision",
      "t27"."a_likes" AS "a_likes",
      "t27"."a_comments" AS "a_comments",
      "t27"."a_shares" AS "a_shares",
      "t27"."a_quotes" AS "a_quotes",
      "t27"."a_views" AS "a_views",
      "t27"."a_told" AS "a_told",
      "t27"."b_first" AS "b_first",
      "t27"."a_first" AS "a_first",
      "t27"."b_last" AS "b_last",
      "t27"."over" AS "over",
      "t27"."b_age" AS "b_age",
      "t27"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t27"."age" - "t27"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t27"."age"
        )
        AND (
          (
            (
              "t27"."a_age" - "t27"."age"
            ) * CAST(20 AS Int64)
          ) <= "t27"."age"
        )
        AND (
          (
            "t27"."age" - "t27"."b_age"
          ) <= (
            "t27"."a_age" - "t27"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t27"."a_age" - "t27"."age"
          ) * CAST(20 AS Int64)
        ) <= "t27"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t27"."age" - "t27"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t27"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t27"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t27"."a_age" <= (
            "t27"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t27"."age" - "t27"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t27"."a_age" - "t27"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t27"."a_age" - "t27"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        CASE
          WHEN "t26"."over" = CAST(1 AS Int64)
          THEN "t26"."b_first"
          ELSE "t26"."b_last"
        END AS "b_age",
        CASE
          WHEN "t26"."over" = CAST(1 AS Int64)
          THEN "t26"."b_last"
          ELSE "t26"."a_first"
        END AS "a_age"
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
          "t25"."b_at" - "t25"."published_at" AS "b_first",
          "t25"."a_at" - "t25"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t25"."b_at")
            THEN CASE
              WHEN "t25"."b_last_seen_at" < "t25"."as_of"
              THEN "t25"."b_last_seen_at"
              ELSE "t25"."as_of"
            END - "t25"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t25"."b_at")
              THEN CASE
                WHEN "t25"."b_last_seen_at" < "t25"."as_of"
                THEN "t25"."b_last_seen_at"
                ELSE "t25"."as_of"
              END - "t25"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t25"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
          FROM "bounded" AS "t24"
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
            ON "t24"."post_id" = "t16"."run_post" AND "t24"."b_at" = "t16"."run_at"
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
            ON "t24"."post_id" = "t17"."run_post" AND "t24"."a_at" = "t17"."run_at"
        ) AS "t25"
      ) AS "t26"
    ) AS "t27"
  ) AS "t28"
)
SELECT
  "t39"."account_id" AS "account_id",
  "t39"."post_id" AS "post_id",
  "t39"."published_at" AS "published_at",
  "t39"."interactions" AS "interactions",
  "t39"."early_raw" AS "early_raw",
  "t39"."late_raw" AS "late_raw",
  "t39"."place" AS "place"
FROM (
  SELECT
    "t38"."account_id" AS "account_id",
    "t38"."post_id" AS "post_id",
    "t38"."published_at" AS "published_at",
    "t38"."interactions" AS "interactions",
    "t38"."early_at" AS "early_at",
    "t38"."late_at" AS "late_at",
    "t38"."place" AS "place",
    "t38"."places" AS "places",
    "t11"."early_raw" AS "early_raw",
    "t12"."late_raw" AS "late_raw"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t35"."account_id" AS "account_id",
        "t35"."post_id" AS "post_id",
        "t35"."published_at" AS "published_at",
        "t35"."interactions" AS "interactions",
        "t35"."early_at" AS "early_at",
        "t35"."late_at" AS "late_at",
        "t35"."place" AS "place",
        "t4"."places" AS "places"
      FROM (
        SELECT
          "t33"."account_id" AS "account_id",
          "t33"."post_id" AS "post_id",
          "t33"."published_at" AS "published_at",
          "t33"."interactions" AS "interactions",
          "t33"."early_at" AS "early_at",
          "t33"."late_at" AS "late_at",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t33"."account_id"
              ORDER BY "t33"."interactions" DESC, "t33"."published_at" ASC, "t33"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "place"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t31"."account_id" AS "account_id",
              "t31"."post_id" AS "post_id",
              "t31"."published_at" AS "published_at",
              CASE
                WHEN (
                  "t31"."needs_likes" + "t31"."needs_comments" + "t31"."needs_shares" + "t31"."needs_quotes"
                ) > CAST(0 AS Int64)
                THEN CASE
                  WHEN "t31"."needs_likes" = CAST(1 AS Int64)
                  THEN "t31"."likes_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t31"."needs_comments" = CAST(1 AS Int64)
                  THEN "t31"."comments_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t31"."needs_shares" = CAST(1 AS Int64)
                  THEN "t31"."shares_at_age"
                  ELSE 0.0
                END + CASE
                  WHEN "t31"."needs_quotes" = CAST(1 AS Int64)
                  THEN "t31"."quotes_at_age"
                  ELSE 0.0
                END
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "interactions",
              CASE
                WHEN "t31"."pick" <> CAST(2 AS Int64)
                THEN "t31"."b_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "early_at",
              CASE
                WHEN "t31"."pick" <> CAST(1 AS Int64)
                THEN "t31"."a_at"
                ELSE CAST(NULL AS Nullable(Int64))
              END AS "late_at"
            FROM (
              SELECT
                "t30"."post_id" AS "post_id",
                "t30"."account_id" AS "account_id",
                "t30"."published_at" AS "published_at",
                "t30"."form" AS "form",
                "t30"."gone" AS "gone",
                "t30"."late" AS "late",
                "t30"."as_of" AS "as_of",
                "t30"."age" AS "age",
                "t30"."current" AS "current",
                "t30"."needs_likes" AS "needs_likes",
                "t30"."needs_comments" AS "needs_comments",
                "t30"."needs_shares" AS "needs_shares",
                "t30"."needs_quotes" AS "needs_quotes",
                "t30"."needs_views" AS "needs_views",
                CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CAST("t30"."b_likes" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CAST("t30"."a_likes" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t30"."b_likes" AS Nullable(Float64)) * (
                      1.0 - "t30"."share"
                    )
                  ) + (
                    CAST("t30"."a_likes" AS Nullable(Float64)) * "t30"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "likes_at_age",
                CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CAST("t30"."b_comments" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CAST("t30"."a_comments" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t30"."b_comments" AS Nullable(Float64)) * (
                      1.0 - "t30"."share"
                    )
                  ) + (
                    CAST("t30"."a_comments" AS Nullable(Float64)) * "t30"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "comments_at_age",
                CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CAST("t30"."b_shares" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CAST("t30"."a_shares" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t30"."b_shares" AS Nullable(Float64)) * (
                      1.0 - "t30"."share"
                    )
                  ) + (
                    CAST("t30"."a_shares" AS Nullable(Float64)) * "t30"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "shares_at_age",
                CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CAST("t30"."b_quotes" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CAST("t30"."a_quotes" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t30"."b_quotes" AS Nullable(Float64)) * (
                      1.0 - "t30"."share"
                    )
                  ) + (
                    CAST("t30"."a_quotes" AS Nullable(Float64)) * "t30"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "quotes_at_age",
                CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CAST("t30"."b_views" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CAST("t30"."a_views" AS Nullable(Float64))
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN (
                    CAST("t30"."b_views" AS Nullable(Float64)) * (
                      1.0 - "t30"."share"
                    )
                  ) + (
                    CAST("t30"."a_views" AS Nullable(Float64)) * "t30"."share"
                  )
                  ELSE CAST(NULL AS Nullable(Float64))
                END AS "views_at_age",
                CAST("t30"."interpolated" AS Nullable(Int64)) AS "interpolated",
                CAST(CASE
                  WHEN "t30"."pick" = CAST(1 AS Int64)
                  THEN CASE
                    WHEN "t30"."b_precision" = 'rounded'
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  WHEN "t30"."pick" = CAST(2 AS Int64)
                  THEN CASE
                    WHEN "t30"."a_precision" = 'rounded'
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  WHEN "t30"."pick" = CAST(3 AS Int64)
                  THEN CASE
                    WHEN (
                      CASE
                        WHEN "t30"."b_precision" = 'rounded'
                        THEN CAST(1 AS Int64)
                        ELSE CAST(0 AS Int64)
                      END = CAST(1 AS Int64)
                    )
                    OR (
                      CASE
                        WHEN "t30"."a_precision" = 'rounded'
                        THEN CAST(1 AS Int64)
                        ELSE CAST(0 AS Int64)
                      END = CAST(1 AS Int64)
                    )
                    THEN CAST(1 AS Int64)
                    ELSE CAST(0 AS Int64)
                  END
                  ELSE CAST(0 AS Int64)
                END AS Nullable(Int64)) AS "rounded",
                CAST("t30"."pick" AS Nullable(Int64)) AS "pick",
                "t30"."share" AS "share",
                "t30"."b_at" AS "b_at",
                "t30"."a_at" AS "a_at",
                COALESCE(CAST("t30"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
                COALESCE(CAST("t30"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
              FROM "picked" AS "t30"
            ) AS "t31"
          ) AS "t32"
          WHERE
            isNotNull("t32"."interactions")
        ) AS "t33"
      ) AS "t35"
      CROSS JOIN "most" AS "t4"
    ) AS "t36"
    WHERE
      "t36"."place" <= "t36"."places"
  ) AS "t38"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "early_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t11"
    ON "t38"."post_id" = "t11"."run_post" AND "t38"."early_at" = "t11"."run_at"
  LEFT OUTER JOIN (
    SELECT
      "t0"."post_id" AS "run_post",
      "t0"."first_seen_at" AS "run_at",
      "t0"."raw_sha256" AS "late_raw"
    FROM "engagement_snapshot" AS "t0"
  ) AS "t12"
    ON "t38"."post_id" = "t12"."run_post" AND "t38"."late_at" = "t12"."run_at"
) AS "t39"
