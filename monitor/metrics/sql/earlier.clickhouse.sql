WITH "bounded" AS (
  SELECT
    "t17"."post_id" AS "post_id",
    "t17"."account_id" AS "account_id",
    "t17"."published_at" AS "published_at",
    "t17"."form" AS "form",
    "t17"."gone" AS "gone",
    "t17"."late" AS "late",
    "t17"."as_of" AS "as_of",
    "t17"."age" AS "age",
    "t17"."current" AS "current",
    "t17"."needs_likes" AS "needs_likes",
    "t17"."needs_comments" AS "needs_comments",
    "t17"."needs_shares" AS "needs_shares",
    "t17"."needs_quotes" AS "needs_quotes",
    "t17"."needs_views" AS "needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t17"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t17"."seen" <= (
            "t17"."published_at" + "t17"."age"
          )
        )
        THEN "t17"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t17"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t17"."seen" <= (
            "t17"."published_at" + "t17"."age"
          )
        )
        THEN "t17"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t16"."post_id" AS "post_id",
      "t16"."account_id" AS "account_id",
      "t16"."published_at" AS "published_at",
      "t16"."form" AS "form",
      "t16"."gone" AS "gone",
      "t16"."late" AS "late",
      "t16"."as_of" AS "as_of",
      "t16"."age" AS "age",
      "t16"."current" AS "current",
      "t16"."needs_likes" AS "needs_likes",
      "t16"."needs_comments" AS "needs_comments",
      "t16"."needs_shares" AS "needs_shares",
      "t16"."needs_quotes" AS "needs_quotes",
      "t16"."needs_views" AS "needs_views",
      "t6"."run_post" AS "run_post",
      "t6"."seen" AS "seen",
      "t6"."run_here" AS "run_here"
    FROM (
      SELECT
        "t14"."post_id" AS "post_id",
        "t14"."account_id" AS "account_id",
        "t14"."published_at" AS "published_at",
        "t14"."form" AS "form",
        "t14"."gone" AS "gone",
        "t14"."late" AS "late",
        "t14"."as_of" AS "as_of",
        "t14"."age" AS "age",
        "t14"."current" AS "current",
        "t14"."needs_likes" AS "needs_likes",
        "t14"."needs_comments" AS "needs_comments",
        "t14"."needs_shares" AS "needs_shares",
        "t14"."needs_quotes" AS "needs_quotes",
        "t14"."needs_views" AS "needs_views"
      FROM (
        SELECT
          "t13"."post_id" AS "post_id",
          "t13"."account_id" AS "account_id",
          "t13"."published_at" AS "published_at",
          "t13"."form" AS "form",
          "t13"."gone" AS "gone",
          "t13"."late" AS "late",
          "t13"."as_of" AS "as_of",
          "t13"."age" AS "age",
          "t13"."current" AS "current",
          "t13"."needs_likes" AS "needs_likes",
          "t13"."needs_comments" AS "needs_comments",
          "t13"."needs_shares" AS "needs_shares",
          "t13"."needs_quotes" AS "needs_quotes",
          "t13"."needs_views" AS "needs_views",
          "t13"."timely" AS "timely",
          SUM("t13"."timely") OVER (
            PARTITION BY "t13"."account_id", "t13"."form"
            ORDER BY "t13"."published_at" DESC, "t13"."post_id" DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "place"
        FROM (
          SELECT
            "t12"."id" AS "post_id",
            "t12"."account_id" AS "account_id",
            "t12"."published_at" AS "published_at",
            CASE
              WHEN "t12"."format" = 'text'
              THEN CAST(0 AS Int64)
              WHEN "t12"."format" = 'link'
              THEN CAST(1 AS Int64)
              WHEN "t12"."format" = 'image'
              THEN CAST(2 AS Int64)
              WHEN "t12"."format" = 'video'
              THEN CAST(3 AS Int64)
              WHEN "t12"."format" = 'poll'
              THEN CAST(4 AS Int64)
              WHEN "t12"."format" = 'live'
              THEN CAST(5 AS Int64)
              ELSE -CAST(1 AS Int64)
            END AS "form",
            CASE
              WHEN "t12"."gone_at" <= "t12"."as_of"
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "gone",
            CASE
              WHEN (
                "t12"."first_seen_at" - "t12"."published_at"
              ) > CAST(86400000 AS Int64)
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "late",
            "t12"."as_of" AS "as_of",
            "t12"."age" AS "age",
            "t12"."current" AS "current",
            "t12"."needs_likes" AS "needs_likes",
            "t12"."needs_comments" AS "needs_comments",
            "t12"."needs_shares" AS "needs_shares",
            "t12"."needs_quotes" AS "needs_quotes",
            "t12"."needs_views" AS "needs_views",
            CASE
              WHEN (
                (
                  "t12"."first_seen_at" - "t12"."published_at"
                ) * CAST(20 AS Int64)
              ) <= (
                "t12"."age" * CAST(21 AS Int64)
              )
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "timely"
          FROM (
            SELECT
              "t3"."account_id" AS "account_id",
              "t3"."platform" AS "platform",
              "t3"."window_start" AS "window_start",
              "t3"."window_end" AS "window_end",
              "t3"."seen_until" AS "seen_until",
              "t3"."eligible_until" AS "eligible_until",
              "t3"."as_of" AS "as_of",
              "t3"."age" AS "age",
              "t3"."earlier_from" AS "earlier_from",
              "t3"."needs_likes" AS "needs_likes",
              "t3"."needs_comments" AS "needs_comments",
              "t3"."needs_shares" AS "needs_shares",
              "t3"."needs_quotes" AS "needs_quotes",
              "t3"."needs_views" AS "needs_views",
              "t3"."current" AS "current",
              "t7"."id" AS "id",
              "t7"."account_id_post" AS "account_id_post",
              "t7"."kind" AS "kind",
              "t7"."published_at" AS "published_at",
              "t7"."flags" AS "flags",
              "t7"."reply_to_own" AS "reply_to_own",
              "t7"."first_seen_at" AS "first_seen_at",
              "t7"."gone_at" AS "gone_at",
              "t7"."format" AS "format",
              "t7"."asks" AS "asks",
              "t7"."letters" AS "letters",
              "t7"."detected_language" AS "detected_language",
              "t7"."described_by" AS "described_by"
            FROM "subject" AS "t3"
            INNER JOIN (
              SELECT
                "t2"."id" AS "id",
                "t2"."account_id" AS "account_id_post",
                "t2"."kind" AS "kind",
                "t2"."published_at" AS "published_at",
                "t2"."flags" AS "flags",
                "t2"."reply_to_own" AS "reply_to_own",
                "t2"."first_seen_at" AS "first_seen_at",
                "t2"."gone_at" AS "gone_at",
                "t2"."format" AS "format",
                "t2"."asks" AS "asks",
                "t2"."letters" AS "letters",
                "t2"."detected_language" AS "detected_language",
                "t2"."described_by" AS "described_by"
              FROM "post" AS "t2"
            ) AS "t7"
              ON "t3"."account_id" = "t7"."account_id_post"
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
            ) > CAST(0 AS Int64)
            AND "t12"."published_at" >= "t12"."earlier_from"
            AND "t12"."published_at" < "t12"."window_start"
            AND "t12"."window_start" < "t12"."window_end"
            AND (
              "t12"."needs_likes" + "t12"."needs_comments" + "t12"."needs_shares" + "t12"."needs_quotes"
            ) > CAST(0 AS Int64)
        ) AS "t13"
      ) AS "t14"
      WHERE
        "t14"."place" <= CAST(100 AS Int64)
    ) AS "t16"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t6"
      ON "t16"."post_id" = "t6"."run_post"
      AND "t6"."seen" <= "t16"."as_of"
      AND "t6"."seen" <= (
        "t16"."published_at" + (
          "t16"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t17"
  GROUP BY
    "t17"."post_id",
    "t17"."account_id",
    "t17"."published_at",
    "t17"."form",
    "t17"."gone",
    "t17"."late",
    "t17"."as_of",
    "t17"."age",
    "t17"."current",
    "t17"."needs_likes",
    "t17"."needs_comments",
    "t17"."needs_shares",
    "t17"."needs_quotes",
    "t17"."needs_views"
), "picked" AS (
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
    "t24"."b_precision" AS "b_precision",
    "t24"."b_likes" AS "b_likes",
    "t24"."b_comments" AS "b_comments",
    "t24"."b_shares" AS "b_shares",
    "t24"."b_quotes" AS "b_quotes",
    "t24"."b_views" AS "b_views",
    "t24"."b_told" AS "b_told",
    "t24"."a_precision" AS "a_precision",
    "t24"."a_likes" AS "a_likes",
    "t24"."a_comments" AS "a_comments",
    "t24"."a_shares" AS "a_shares",
    "t24"."a_quotes" AS "a_quotes",
    "t24"."a_views" AS "a_views",
    "t24"."a_told" AS "a_told",
    "t24"."share" AS "share",
    CASE
      WHEN "t24"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t24"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t24"."choice"
    END AS "pick",
    CASE
      WHEN "t24"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
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
      "t23"."b_last_seen_at" AS "b_last_seen_at",
      "t23"."b_precision" AS "b_precision",
      "t23"."b_likes" AS "b_likes",
      "t23"."b_comments" AS "b_comments",
      "t23"."b_shares" AS "b_shares",
      "t23"."b_quotes" AS "b_quotes",
      "t23"."b_views" AS "b_views",
      "t23"."b_told" AS "b_told",
      "t23"."a_last_seen_at" AS "a_last_seen_at",
      "t23"."a_precision" AS "a_precision",
      "t23"."a_likes" AS "a_likes",
      "t23"."a_comments" AS "a_comments",
      "t23"."a_shares" AS "a_shares",
      "t23"."a_quotes" AS "a_quotes",
      "t23"."a_views" AS "a_views",
      "t23"."a_told" AS "a_told",
      "t23"."b_first" AS "b_first",
      "t23"."a_first" AS "a_first",
      "t23"."b_last" AS "b_last",
      "t23"."over" AS "over",
      "t23"."b_age" AS "b_age",
      "t23"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t23"."age" - "t23"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t23"."age"
        )
        AND (
          (
            (
              "t23"."a_age" - "t23"."age"
            ) * CAST(20 AS Int64)
          ) <= "t23"."age"
        )
        AND (
          (
            "t23"."age" - "t23"."b_age"
          ) <= (
            "t23"."a_age" - "t23"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t23"."a_age" - "t23"."age"
          ) * CAST(20 AS Int64)
        ) <= "t23"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t23"."age" - "t23"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t23"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t23"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t23"."a_age" <= (
            "t23"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t23"."age" - "t23"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t23"."a_age" - "t23"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t23"."a_age" - "t23"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
    FROM (
      SELECT
        "t22"."post_id" AS "post_id",
        "t22"."account_id" AS "account_id",
        "t22"."published_at" AS "published_at",
        "t22"."form" AS "form",
        "t22"."gone" AS "gone",
        "t22"."late" AS "late",
        "t22"."as_of" AS "as_of",
        "t22"."age" AS "age",
        "t22"."current" AS "current",
        "t22"."needs_likes" AS "needs_likes",
        "t22"."needs_comments" AS "needs_comments",
        "t22"."needs_shares" AS "needs_shares",
        "t22"."needs_quotes" AS "needs_quotes",
        "t22"."needs_views" AS "needs_views",
        "t22"."b_at" AS "b_at",
        "t22"."a_at" AS "a_at",
        "t22"."b_last_seen_at" AS "b_last_seen_at",
        "t22"."b_precision" AS "b_precision",
        "t22"."b_likes" AS "b_likes",
        "t22"."b_comments" AS "b_comments",
        "t22"."b_shares" AS "b_shares",
        "t22"."b_quotes" AS "b_quotes",
        "t22"."b_views" AS "b_views",
        "t22"."b_told" AS "b_told",
        "t22"."a_last_seen_at" AS "a_last_seen_at",
        "t22"."a_precision" AS "a_precision",
        "t22"."a_likes" AS "a_likes",
        "t22"."a_comments" AS "a_comments",
        "t22"."a_shares" AS "a_shares",
        "t22"."a_quotes" AS "a_quotes",
        "t22"."a_views" AS "a_views",
        "t22"."a_told" AS "a_told",
        "t22"."b_first" AS "b_first",
        "t22"."a_first" AS "a_first",
        "t22"."b_last" AS "b_last",
        "t22"."over" AS "over",
        CASE
          WHEN "t22"."over" = CAST(1 AS Int64)
          THEN "t22"."b_first"
          ELSE "t22"."b_last"
        END AS "b_age",
        CASE
          WHEN "t22"."over" = CAST(1 AS Int64)
          THEN "t22"."b_last"
          ELSE "t22"."a_first"
        END AS "a_age"
      FROM (
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
          "t21"."b_at" AS "b_at",
          "t21"."a_at" AS "a_at",
          "t21"."b_last_seen_at" AS "b_last_seen_at",
          "t21"."b_precision" AS "b_precision",
          "t21"."b_likes" AS "b_likes",
          "t21"."b_comments" AS "b_comments",
          "t21"."b_shares" AS "b_shares",
          "t21"."b_quotes" AS "b_quotes",
          "t21"."b_views" AS "b_views",
          "t21"."b_told" AS "b_told",
          "t21"."a_last_seen_at" AS "a_last_seen_at",
          "t21"."a_precision" AS "a_precision",
          "t21"."a_likes" AS "a_likes",
          "t21"."a_comments" AS "a_comments",
          "t21"."a_shares" AS "a_shares",
          "t21"."a_quotes" AS "a_quotes",
          "t21"."a_views" AS "a_views",
          "t21"."a_told" AS "a_told",
          "t21"."b_at" - "t21"."published_at" AS "b_first",
          "t21"."a_at" - "t21"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t21"."b_at")
            THEN CASE
              WHEN "t21"."b_last_seen_at" < "t21"."as_of"
              THEN "t21"."b_last_seen_at"
              ELSE "t21"."as_of"
            END - "t21"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t21"."b_at")
              THEN CASE
                WHEN "t21"."b_last_seen_at" < "t21"."as_of"
                THEN "t21"."b_last_seen_at"
                ELSE "t21"."as_of"
              END - "t21"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t21"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t20"."b_at" AS "b_at",
            "t20"."a_at" AS "a_at",
            "t10"."b_last_seen_at" AS "b_last_seen_at",
            "t10"."b_precision" AS "b_precision",
            "t10"."b_likes" AS "b_likes",
            "t10"."b_comments" AS "b_comments",
            "t10"."b_shares" AS "b_shares",
            "t10"."b_quotes" AS "b_quotes",
            "t10"."b_views" AS "b_views",
            "t10"."b_told" AS "b_told",
            "t11"."a_last_seen_at" AS "a_last_seen_at",
            "t11"."a_precision" AS "a_precision",
            "t11"."a_likes" AS "a_likes",
            "t11"."a_comments" AS "a_comments",
            "t11"."a_shares" AS "a_shares",
            "t11"."a_quotes" AS "a_quotes",
            "t11"."a_views" AS "a_views",
            "t11"."a_told" AS "a_told"
          FROM "bounded" AS "t20"
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
          ) AS "t10"
            ON "t20"."post_id" = "t10"."run_post" AND "t20"."b_at" = "t10"."run_at"
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
          ) AS "t11"
            ON "t20"."post_id" = "t11"."run_post" AND "t20"."a_at" = "t11"."run_at"
        ) AS "t21"
      ) AS "t22"
    ) AS "t23"
  ) AS "t24"
)
SELECT
  "t28"."account_id" AS "account_id",
  "t28"."published_at" AS "published_at",
  "t28"."post_id" AS "post_id",
  "t28"."form" AS "form",
  "t28"."interactions" AS "interactions"
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
    "t27"."interpolated" AS "interpolated",
    "t27"."rounded" AS "rounded",
    "t27"."pick" AS "pick",
    "t27"."share" AS "share",
    "t27"."b_at" AS "b_at",
    "t27"."a_at" AS "a_at",
    "t27"."b_told" AS "b_told",
    "t27"."a_told" AS "a_told",
    CASE
      WHEN (
        "t27"."needs_likes" + "t27"."needs_comments" + "t27"."needs_shares" + "t27"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_likes" = CAST(1 AS Int64)
        THEN "t27"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t27"."needs_comments" = CAST(1 AS Int64)
        THEN "t27"."comments_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t27"."needs_shares" = CAST(1 AS Int64)
        THEN "t27"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t27"."needs_quotes" = CAST(1 AS Int64)
        THEN "t27"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "interactions",
    CASE
      WHEN "t27"."needs_likes" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_likes" = CAST(1 AS Int64)
        THEN "t27"."likes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "likes_at",
    CASE
      WHEN "t27"."needs_comments" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_comments" = CAST(1 AS Int64)
        THEN "t27"."comments_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "comments_at",
    CASE
      WHEN (
        "t27"."needs_shares" + "t27"."needs_quotes"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_shares" = CAST(1 AS Int64)
        THEN "t27"."shares_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t27"."needs_quotes" = CAST(1 AS Int64)
        THEN "t27"."quotes_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "spread_at",
    CASE
      WHEN (
        "t27"."needs_likes" + "t27"."needs_shares"
      ) > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_likes" = CAST(1 AS Int64)
        THEN "t27"."likes_at_age"
        ELSE 0.0
      END + CASE
        WHEN "t27"."needs_shares" = CAST(1 AS Int64)
        THEN "t27"."shares_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "approval_at",
    CASE
      WHEN "t27"."needs_views" > CAST(0 AS Int64)
      THEN CASE
        WHEN "t27"."needs_views" = CAST(1 AS Int64)
        THEN "t27"."views_at_age"
        ELSE 0.0
      END
      ELSE CAST(NULL AS Nullable(Float64))
    END AS "views_at"
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
      CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CAST("t26"."b_likes" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CAST("t26"."a_likes" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t26"."b_likes" AS Nullable(Float64)) * (
            1.0 - "t26"."share"
          )
        ) + (
          CAST("t26"."a_likes" AS Nullable(Float64)) * "t26"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at_age",
      CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CAST("t26"."b_comments" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CAST("t26"."a_comments" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t26"."b_comments" AS Nullable(Float64)) * (
            1.0 - "t26"."share"
          )
        ) + (
          CAST("t26"."a_comments" AS Nullable(Float64)) * "t26"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at_age",
      CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CAST("t26"."b_shares" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CAST("t26"."a_shares" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t26"."b_shares" AS Nullable(Float64)) * (
            1.0 - "t26"."share"
          )
        ) + (
          CAST("t26"."a_shares" AS Nullable(Float64)) * "t26"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "shares_at_age",
      CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CAST("t26"."b_quotes" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CAST("t26"."a_quotes" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t26"."b_quotes" AS Nullable(Float64)) * (
            1.0 - "t26"."share"
          )
        ) + (
          CAST("t26"."a_quotes" AS Nullable(Float64)) * "t26"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "quotes_at_age",
      CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CAST("t26"."b_views" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CAST("t26"."a_views" AS Nullable(Float64))
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN (
          CAST("t26"."b_views" AS Nullable(Float64)) * (
            1.0 - "t26"."share"
          )
        ) + (
          CAST("t26"."a_views" AS Nullable(Float64)) * "t26"."share"
        )
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at_age",
      CAST("t26"."interpolated" AS Nullable(Int64)) AS "interpolated",
      CAST(CASE
        WHEN "t26"."pick" = CAST(1 AS Int64)
        THEN CASE
          WHEN "t26"."b_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t26"."pick" = CAST(2 AS Int64)
        THEN CASE
          WHEN "t26"."a_precision" = 'rounded'
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        WHEN "t26"."pick" = CAST(3 AS Int64)
        THEN CASE
          WHEN (
            CASE
              WHEN "t26"."b_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          OR (
            CASE
              WHEN "t26"."a_precision" = 'rounded'
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END = CAST(1 AS Int64)
          )
          THEN CAST(1 AS Int64)
          ELSE CAST(0 AS Int64)
        END
        ELSE CAST(0 AS Int64)
      END AS Nullable(Int64)) AS "rounded",
      CAST("t26"."pick" AS Nullable(Int64)) AS "pick",
      "t26"."share" AS "share",
      "t26"."b_at" AS "b_at",
      "t26"."a_at" AS "a_at",
      COALESCE(CAST("t26"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
      COALESCE(CAST("t26"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
    FROM "picked" AS "t26"
  ) AS "t27"
) AS "t28"
WHERE
  isNotNull("t28"."interactions")
