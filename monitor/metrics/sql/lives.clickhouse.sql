WITH "t9" AS (
  SELECT
    "t4"."account_id" AS "account_id",
    "t4"."platform" AS "platform",
    "t4"."window_start" AS "window_start",
    "t4"."window_end" AS "window_end",
    "t4"."seen_until" AS "seen_until",
    "t4"."eligible_until" AS "eligible_until",
    "t4"."as_of" AS "as_of",
    "t4"."age" AS "age",
    "t4"."earlier_from" AS "earlier_from",
    "t4"."needs_likes" AS "needs_likes",
    "t4"."needs_comments" AS "needs_comments",
    "t4"."needs_shares" AS "needs_shares",
    "t4"."needs_quotes" AS "needs_quotes",
    "t4"."needs_views" AS "needs_views",
    "t4"."current" AS "current",
    "t5"."id" AS "id",
    "t5"."account_id" AS "account_id_post",
    "t5"."kind" AS "kind",
    "t5"."published_at" AS "published_at",
    "t5"."flags" AS "flags",
    "t5"."reply_to_own" AS "reply_to_own",
    "t5"."first_seen_at" AS "first_seen_at",
    "t5"."gone_at" AS "gone_at",
    "t5"."format" AS "format",
    "t5"."asks" AS "asks",
    "t5"."letters" AS "letters",
    "t5"."detected_language" AS "detected_language",
    "t5"."described_by" AS "described_by"
  FROM "subject" AS "t4"
  CROSS JOIN "post" AS "t5"
), "t18" AS (
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
    CAST(604800000 AS Int64) AS "age",
    "t12"."current" AS "current",
    "t12"."needs_likes" AS "needs_likes",
    "t12"."needs_comments" AS "needs_comments",
    "t12"."needs_shares" AS "needs_shares",
    "t12"."needs_quotes" AS "needs_quotes",
    "t12"."needs_views" AS "needs_views"
  FROM "t9" AS "t12"
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
    AND "t12"."published_at" >= "t12"."window_start"
    AND "t12"."published_at" < "t12"."window_end"
    AND (
      "t12"."needs_likes" + "t12"."needs_comments" + "t12"."needs_shares" + "t12"."needs_quotes"
    ) > CAST(0 AS Int64)
    AND CASE
      WHEN "t12"."published_at" >= (
        "t12"."as_of" - CAST(604800000 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END = CAST(0 AS Int64)
), "bounded" AS (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t25"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t25"."seen" <= (
            "t25"."published_at" + "t25"."age"
          )
        )
        THEN "t25"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t25"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t25"."seen" <= (
            "t25"."published_at" + "t25"."age"
          )
        )
        THEN "t25"."seen"
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
    FROM "t18" AS "t20"
    LEFT OUTER JOIN (
      SELECT
        "t3"."post_id" AS "run_post",
        "t3"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t3"
    ) AS "t10"
      ON "t20"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t20"."as_of"
      AND "t10"."seen" <= (
        "t20"."published_at" + (
          "t20"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t25"
  GROUP BY
    "t25"."post_id",
    "t25"."account_id",
    "t25"."published_at",
    "t25"."form",
    "t25"."gone",
    "t25"."late",
    "t25"."as_of",
    "t25"."age",
    "t25"."current",
    "t25"."needs_likes",
    "t25"."needs_comments",
    "t25"."needs_shares",
    "t25"."needs_quotes",
    "t25"."needs_views"
), "picked" AS (
  SELECT
    "t32"."post_id" AS "post_id",
    "t32"."account_id" AS "account_id",
    "t32"."published_at" AS "published_at",
    "t32"."form" AS "form",
    "t32"."gone" AS "gone",
    "t32"."late" AS "late",
    "t32"."as_of" AS "as_of",
    "t32"."age" AS "age",
    "t32"."current" AS "current",
    "t32"."needs_likes" AS "needs_likes",
    "t32"."needs_comments" AS "needs_comments",
    "t32"."needs_shares" AS "needs_shares",
    "t32"."needs_quotes" AS "needs_quotes",
    "t32"."needs_views" AS "needs_views",
    "t32"."b_at" AS "b_at",
    "t32"."a_at" AS "a_at",
    "t32"."b_precision" AS "b_precision",
    "t32"."b_likes" AS "b_likes",
    "t32"."b_comments" AS "b_comments",
    "t32"."b_shares" AS "b_shares",
    "t32"."b_quotes" AS "b_quotes",
    "t32"."b_views" AS "b_views",
    "t32"."b_told" AS "b_told",
    "t32"."a_precision" AS "a_precision",
    "t32"."a_likes" AS "a_likes",
    "t32"."a_comments" AS "a_comments",
    "t32"."a_shares" AS "a_shares",
    "t32"."a_quotes" AS "a_quotes",
    "t32"."a_views" AS "a_views",
    "t32"."a_told" AS "a_told",
    "t32"."share" AS "share",
    CASE
      WHEN "t32"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t32"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t32"."choice"
    END AS "pick",
    CASE
      WHEN "t32"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
  FROM (
    SELECT
      "t31"."post_id" AS "post_id",
      "t31"."account_id" AS "account_id",
      "t31"."published_at" AS "published_at",
      "t31"."form" AS "form",
      "t31"."gone" AS "gone",
      "t31"."late" AS "late",
      "t31"."as_of" AS "as_of",
      "t31"."age" AS "age",
      "t31"."current" AS "current",
      "t31"."needs_likes" AS "needs_likes",
      "t31"."needs_comments" AS "needs_comments",
      "t31"."needs_shares" AS "needs_shares",
      "t31"."needs_quotes" AS "needs_quotes",
      "t31"."needs_views" AS "needs_views",
      "t31"."b_at" AS "b_at",
      "t31"."a_at" AS "a_at",
      "t31"."b_last_seen_at" AS "b_last_seen_at",
      "t31"."b_precision" AS "b_precision",
      "t31"."b_likes" AS "b_likes",
      "t31"."b_comments" AS "b_comments",
      "t31"."b_shares" AS "b_shares",
      "t31"."b_quotes" AS "b_quotes",
      "t31"."b_views" AS "b_views",
      "t31"."b_told" AS "b_told",
      "t31"."a_last_seen_at" AS "a_last_seen_at",
      "t31"."a_precision" AS "a_precision",
      "t31"."a_likes" AS "a_likes",
      "t31"."a_comments" AS "a_comments",
      "t31"."a_shares" AS "a_shares",
      "t31"."a_quotes" AS "a_quotes",
      "t31"."a_views" AS "a_views",
      "t31"."a_told" AS "a_told",
      "t31"."b_first" AS "b_first",
      "t31"."a_first" AS "a_first",
      "t31"."b_last" AS "b_last",
      "t31"."over" AS "over",
      "t31"."b_age" AS "b_age",
      "t31"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t31"."age" - "t31"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t31"."age"
        )
        AND (
          (
            (
              "t31"."a_age" - "t31"."age"
            ) * CAST(20 AS Int64)
          ) <= "t31"."age"
        )
        AND (
          (
            "t31"."age" - "t31"."b_age"
          ) <= (
            "t31"."a_age" - "t31"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t31"."a_age" - "t31"."age"
          ) * CAST(20 AS Int64)
        ) <= "t31"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t31"."age" - "t31"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t31"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t31"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t31"."a_age" <= (
            "t31"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t31"."age" - "t31"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t31"."a_age" - "t31"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t31"."a_age" - "t31"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        "t30"."b_at" AS "b_at",
        "t30"."a_at" AS "a_at",
        "t30"."b_last_seen_at" AS "b_last_seen_at",
        "t30"."b_precision" AS "b_precision",
        "t30"."b_likes" AS "b_likes",
        "t30"."b_comments" AS "b_comments",
        "t30"."b_shares" AS "b_shares",
        "t30"."b_quotes" AS "b_quotes",
        "t30"."b_views" AS "b_views",
        "t30"."b_told" AS "b_told",
        "t30"."a_last_seen_at" AS "a_last_seen_at",
        "t30"."a_precision" AS "a_precision",
        "t30"."a_likes" AS "a_likes",
        "t30"."a_comments" AS "a_comments",
        "t30"."a_shares" AS "a_shares",
        "t30"."a_quotes" AS "a_quotes",
        "t30"."a_views" AS "a_views",
        "t30"."a_told" AS "a_told",
        "t30"."b_first" AS "b_first",
        "t30"."a_first" AS "a_first",
        "t30"."b_last" AS "b_last",
        "t30"."over" AS "over",
        CASE
          WHEN "t30"."over" = CAST(1 AS Int64)
          THEN "t30"."b_first"
          ELSE "t30"."b_last"
        END AS "b_age",
        CASE
          WHEN "t30"."over" = CAST(1 AS Int64)
          THEN "t30"."b_last"
          ELSE "t30"."a_first"
        END AS "a_age"
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
          "t29"."b_at" AS "b_at",
          "t29"."a_at" AS "a_at",
          "t29"."b_last_seen_at" AS "b_last_seen_at",
          "t29"."b_precision" AS "b_precision",
          "t29"."b_likes" AS "b_likes",
          "t29"."b_comments" AS "b_comments",
          "t29"."b_shares" AS "b_shares",
          "t29"."b_quotes" AS "b_quotes",
          "t29"."b_views" AS "b_views",
          "t29"."b_told" AS "b_told",
          "t29"."a_last_seen_at" AS "a_last_seen_at",
          "t29"."a_precision" AS "a_precision",
          "t29"."a_likes" AS "a_likes",
          "t29"."a_comments" AS "a_comments",
          "t29"."a_shares" AS "a_shares",
          "t29"."a_quotes" AS "a_quotes",
          "t29"."a_views" AS "a_views",
          "t29"."a_told" AS "a_told",
          "t29"."b_at" - "t29"."published_at" AS "b_first",
          "t29"."a_at" - "t29"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t29"."b_at")
            THEN CASE
              WHEN "t29"."b_last_seen_at" < "t29"."as_of"
              THEN "t29"."b_last_seen_at"
              ELSE "t29"."as_of"
            END - "t29"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t29"."b_at")
              THEN CASE
                WHEN "t29"."b_last_seen_at" < "t29"."as_of"
                THEN "t29"."b_last_seen_at"
                ELSE "t29"."as_of"
              END - "t29"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t29"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
        FROM (
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
            "t15"."b_last_seen_at" AS "b_last_seen_at",
            "t15"."b_precision" AS "b_precision",
            "t15"."b_likes" AS "b_likes",
            "t15"."b_comments" AS "b_comments",
            "t15"."b_shares" AS "b_shares",
            "t15"."b_quotes" AS "b_quotes",
            "t15"."b_views" AS "b_views",
            "t15"."b_told" AS "b_told",
            "t16"."a_last_seen_at" AS "a_last_seen_at",
            "t16"."a_precision" AS "a_precision",
            "t16"."a_likes" AS "a_likes",
            "t16"."a_comments" AS "a_comments",
            "t16"."a_shares" AS "a_shares",
            "t16"."a_quotes" AS "a_quotes",
            "t16"."a_views" AS "a_views",
            "t16"."a_told" AS "a_told"
          FROM "bounded" AS "t28"
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
              CASE
                WHEN isNotNull("t3"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t15"
            ON "t28"."post_id" = "t15"."run_post" AND "t28"."b_at" = "t15"."run_at"
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
              CASE
                WHEN isNotNull("t3"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "a_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t16"
            ON "t28"."post_id" = "t16"."run_post" AND "t28"."a_at" = "t16"."run_at"
        ) AS "t29"
      ) AS "t30"
    ) AS "t31"
  ) AS "t32"
), "placed" AS (
  SELECT
    *
  FROM (
    SELECT
      "t35"."post_id" AS "post_id",
      "t35"."account_id" AS "account_id",
      "t35"."published_at" AS "published_at",
      "t35"."form" AS "form",
      "t35"."gone" AS "gone",
      "t35"."late" AS "late",
      "t35"."as_of" AS "as_of",
      "t35"."age" AS "age",
      "t35"."current" AS "current",
      "t35"."needs_likes" AS "needs_likes",
      "t35"."needs_comments" AS "needs_comments",
      "t35"."needs_shares" AS "needs_shares",
      "t35"."needs_quotes" AS "needs_quotes",
      "t35"."needs_views" AS "needs_views",
      "t35"."interpolated" AS "interpolated",
      "t35"."rounded" AS "rounded",
      "t35"."pick" AS "pick",
      "t35"."share" AS "share",
      "t35"."b_at" AS "b_at",
      "t35"."a_at" AS "a_at",
      "t35"."b_told" AS "b_told",
      "t35"."a_told" AS "a_told",
      CASE
        WHEN (
          "t35"."needs_likes" + "t35"."needs_comments" + "t35"."needs_shares" + "t35"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_likes" = CAST(1 AS Int64)
          THEN "t35"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t35"."needs_comments" = CAST(1 AS Int64)
          THEN "t35"."comments_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t35"."needs_shares" = CAST(1 AS Int64)
          THEN "t35"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t35"."needs_quotes" = CAST(1 AS Int64)
          THEN "t35"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions",
      CASE
        WHEN "t35"."needs_likes" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_likes" = CAST(1 AS Int64)
          THEN "t35"."likes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at",
      CASE
        WHEN "t35"."needs_comments" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_comments" = CAST(1 AS Int64)
          THEN "t35"."comments_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at",
      CASE
        WHEN (
          "t35"."needs_shares" + "t35"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_shares" = CAST(1 AS Int64)
          THEN "t35"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t35"."needs_quotes" = CAST(1 AS Int64)
          THEN "t35"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "spread_at",
      CASE
        WHEN (
          "t35"."needs_likes" + "t35"."needs_shares"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_likes" = CAST(1 AS Int64)
          THEN "t35"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t35"."needs_shares" = CAST(1 AS Int64)
          THEN "t35"."shares_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "approval_at",
      CASE
        WHEN "t35"."needs_views" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t35"."needs_views" = CAST(1 AS Int64)
          THEN "t35"."views_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at"
    FROM (
      SELECT
        "t34"."post_id" AS "post_id",
        "t34"."account_id" AS "account_id",
        "t34"."published_at" AS "published_at",
        "t34"."form" AS "form",
        "t34"."gone" AS "gone",
        "t34"."late" AS "late",
        "t34"."as_of" AS "as_of",
        "t34"."age" AS "age",
        "t34"."current" AS "current",
        "t34"."needs_likes" AS "needs_likes",
        "t34"."needs_comments" AS "needs_comments",
        "t34"."needs_shares" AS "needs_shares",
        "t34"."needs_quotes" AS "needs_quotes",
        "t34"."needs_views" AS "needs_views",
        CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CAST("t34"."b_likes" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CAST("t34"."a_likes" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t34"."b_likes" AS Nullable(Float64)) * (
              1.0 - "t34"."share"
            )
          ) + (
            CAST("t34"."a_likes" AS Nullable(Float64)) * "t34"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "likes_at_age",
        CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CAST("t34"."b_comments" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CAST("t34"."a_comments" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t34"."b_comments" AS Nullable(Float64)) * (
              1.0 - "t34"."share"
            )
          ) + (
            CAST("t34"."a_comments" AS Nullable(Float64)) * "t34"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "comments_at_age",
        CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CAST("t34"."b_shares" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CAST("t34"."a_shares" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t34"."b_shares" AS Nullable(Float64)) * (
              1.0 - "t34"."share"
            )
          ) + (
            CAST("t34"."a_shares" AS Nullable(Float64)) * "t34"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "shares_at_age",
        CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CAST("t34"."b_quotes" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CAST("t34"."a_quotes" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t34"."b_quotes" AS Nullable(Float64)) * (
              1.0 - "t34"."share"
            )
          ) + (
            CAST("t34"."a_quotes" AS Nullable(Float64)) * "t34"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "quotes_at_age",
        CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CAST("t34"."b_views" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CAST("t34"."a_views" AS Nullable(Float64))
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t34"."b_views" AS Nullable(Float64)) * (
              1.0 - "t34"."share"
            )
          ) + (
            CAST("t34"."a_views" AS Nullable(Float64)) * "t34"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "views_at_age",
        CAST("t34"."interpolated" AS Nullable(Int64)) AS "interpolated",
        CAST(CASE
          WHEN "t34"."pick" = CAST(1 AS Int64)
          THEN CASE
            WHEN "t34"."b_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t34"."pick" = CAST(2 AS Int64)
          THEN CASE
            WHEN "t34"."a_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t34"."pick" = CAST(3 AS Int64)
          THEN CASE
            WHEN (
              CASE
                WHEN "t34"."b_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            OR (
              CASE
                WHEN "t34"."a_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          ELSE CAST(0 AS Int64)
        END AS Nullable(Int64)) AS "rounded",
        CAST("t34"."pick" AS Nullable(Int64)) AS "pick",
        "t34"."share" AS "share",
        "t34"."b_at" AS "b_at",
        "t34"."a_at" AS "a_at",
        COALESCE(CAST("t34"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
        COALESCE(CAST("t34"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
      FROM "picked" AS "t34"
    ) AS "t35"
  ) AS "t36"
  WHERE
    "t36"."interactions" > CAST(0 AS Int64)
)
SELECT
  "t49"."account_id" AS "account_id",
  MAX("t49"."old") AS "old",
  MAX("t49"."young") AS "young",
  SUM(
    CASE
      WHEN isNotNull("t49"."life") AND (
        "t49"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interpolated",
  SUM(
    CASE
      WHEN isNotNull("t49"."life") AND (
        "t49"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rounded",
  AVG(
    CASE
      WHEN (
        (
          "t49"."rank" * CAST(2 AS Int64)
        ) >= "t49"."of"
      )
      AND (
        (
          "t49"."rank" * CAST(2 AS Int64)
        ) <= (
          "t49"."of" + CAST(2 AS Int64)
        )
      )
      THEN "t49"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__value",
  CAST(COUNT("t49"."life") AS Int64) AS "half_life_h__n",
  MAX(
    CASE
      WHEN (
        (
          (
            "t49"."of" + CAST(1 AS Int64)
          ) - (
            "t49"."rank" * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t49"."of" + CAST(1 AS Int64)
            ) - (
              "t49"."rank" * CAST(2 AS Int64)
            )
          ) * (
            (
              "t49"."of" + CAST(1 AS Int64)
            ) - (
              "t49"."rank" * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t49"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t49"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__low",
  MIN(
    CASE
      WHEN (
        (
          (
            "t49"."of" + CAST(1 AS Int64)
          ) - (
            (
              (
                "t49"."of" + CAST(1 AS Int64)
              ) - "t49"."rank"
            ) * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t49"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t49"."of" + CAST(1 AS Int64)
                ) - "t49"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * (
            (
              "t49"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t49"."of" + CAST(1 AS Int64)
                ) - "t49"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t49"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t49"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__high"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t46"."account_id" AS "account_id",
        "t46"."post_id" AS "post_id",
        "t46"."interpolated" AS "interpolated",
        "t46"."rounded" AS "rounded",
        "t46"."life" AS "life",
        "t46"."value" AS "value",
        "t46"."rank" AS "rank",
        "t46"."of" AS "of",
        CAST(NULL AS Nullable(Int64)) AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t45"."account_id" AS "account_id",
          "t45"."post_id" AS "post_id",
          "t45"."interpolated" AS "interpolated",
          "t45"."rounded" AS "rounded",
          "t45"."life" AS "life",
          "t45"."value" AS "value",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t45"."account_id"
              ORDER BY "t45"."value" ASC, "t45"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "rank",
          CAST(COUNT("t45"."value") OVER (
            PARTITION BY "t45"."account_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS Int64) AS "of"
        FROM (
          SELECT
            "t44"."account_id" AS "account_id",
            "t44"."post_id" AS "post_id",
            "t44"."interpolated" AS "interpolated",
            "t44"."rounded" AS "rounded",
            "t44"."life" AS "life",
            "t44"."life" / 3600000.0 AS "value"
          FROM (
            SELECT
              "t43"."account_id" AS "account_id",
              "t43"."post_id" AS "post_id",
              "t43"."interpolated" AS "interpolated",
              "t43"."rounded" AS "rounded",
              CASE
                WHEN (
                  "t43"."looks" >= CAST(3 AS Int64)
                )
                AND (
                  "t43"."youngest" <= CAST(3600000 AS Int64)
                )
                THEN "t43"."crossed"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "life"
            FROM (
              SELECT
                "t42"."account_id" AS "account_id",
                "t42"."post_id" AS "post_id",
                CAST(COUNT("t42"."look") AS Int64) AS "looks",
                MIN("t42"."look") AS "youngest",
                MIN(
                  CASE
                    WHEN (
                      (
                        "t42"."count_at" * 2.0
                      ) >= "t42"."total"
                    )
                    AND isNull("t42"."before")
                    THEN CAST("t42"."look" AS Nullable(Float64))
                    WHEN (
                      (
                        "t42"."count_at" * 2.0
                      ) >= "t42"."total"
                    )
                    AND (
                      (
                        "t42"."less" * 2.0
                      ) < "t42"."total"
                    )
                    THEN CAST("t42"."before" AS Nullable(Float64)) + (
                      (
                        (
                          (
                            "t42"."total" / 2.0
                          ) - "t42"."less"
                        ) / (
                          "t42"."count_at" - "t42"."less"
                        )
                      ) * CAST("t42"."look" - "t42"."before" AS Nullable(Float64))
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END
                ) AS "crossed",
                MAX("t42"."interpolated") AS "interpolated",
                MAX("t42"."rounded") AS "rounded"
              FROM (
                SELECT
                  "t41"."account_id" AS "account_id",
                  "t41"."post_id" AS "post_id",
                  "t41"."interpolated" AS "interpolated",
                  "t41"."rounded" AS "rounded",
                  "t41"."total" AS "total",
                  "t41"."look" AS "look",
                  "t41"."count_at" AS "count_at",
                  lagInFrame("t41"."look") OVER (
                    PARTITION BY "t41"."post_id"
                    ORDER BY "t41"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "before",
                  lagInFrame("t41"."count_at") OVER (
                    PARTITION BY "t41"."post_id"
                    ORDER BY "t41"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "less"
                FROM (
                  SELECT
                    "t40"."account_id" AS "account_id",
                    "t40"."post_id" AS "post_id",
                    "t40"."interpolated" AS "interpolated",
                    "t40"."rounded" AS "rounded",
                    "t40"."interactions" AS "total",
                    CASE
                      WHEN "t40"."place" = CAST(1 AS Int64)
                      THEN "t40"."seen"
                      ELSE CASE
                        WHEN "t40"."seen_last" < "t40"."as_of"
                        THEN "t40"."seen_last"
                        ELSE "t40"."as_of"
                      END
                    END - "t40"."published_at" AS "look",
                    CAST(CASE
                      WHEN "t40"."needs_likes" = CAST(1 AS Int64)
                      THEN "t40"."run_likes"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t40"."needs_comments" = CAST(1 AS Int64)
                      THEN "t40"."run_comments"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t40"."needs_shares" = CAST(1 AS Int64)
                      THEN "t40"."run_shares"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t40"."needs_quotes" = CAST(1 AS Int64)
                      THEN "t40"."run_quotes"
                      ELSE CAST(0 AS Int64)
                    END AS Nullable(Float64)) AS "count_at"
                  FROM (
                    SELECT
                      "t39"."post_id" AS "post_id",
                      "t39"."account_id" AS "account_id",
                      "t39"."published_at" AS "published_at",
                      "t39"."form" AS "form",
                      "t39"."gone" AS "gone",
                      "t39"."late" AS "late",
                      "t39"."as_of" AS "as_of",
                      "t39"."age" AS "age",
                      "t39"."current" AS "current",
                      "t39"."needs_likes" AS "needs_likes",
                      "t39"."needs_comments" AS "needs_comments",
                      "t39"."needs_shares" AS "needs_shares",
                      "t39"."needs_quotes" AS "needs_quotes",
                      "t39"."needs_views" AS "needs_views",
                      "t39"."interpolated" AS "interpolated",
                      "t39"."rounded" AS "rounded",
                      "t39"."pick" AS "pick",
                      "t39"."share" AS "share",
                      "t39"."b_at" AS "b_at",
                      "t39"."a_at" AS "a_at",
                      "t39"."b_told" AS "b_told",
                      "t39"."a_told" AS "a_told",
                      "t39"."interactions" AS "interactions",
                      "t39"."likes_at" AS "likes_at",
                      "t39"."comments_at" AS "comments_at",
                      "t39"."spread_at" AS "spread_at",
                      "t39"."approval_at" AS "approval_at",
                      "t39"."views_at" AS "views_at",
                      "t11"."run_post" AS "run_post",
                      "t11"."seen" AS "seen",
                      "t11"."seen_last" AS "seen_last",
                      "t11"."run_likes" AS "run_likes",
                      "t11"."run_comments" AS "run_comments",
                      "t11"."run_shares" AS "run_shares",
                      "t11"."run_quotes" AS "run_quotes",
                      "t6"."place" AS "place"
                    FROM "placed" AS "t39"
                    LEFT OUTER JOIN (
                      SELECT
                        "t3"."post_id" AS "run_post",
                        "t3"."first_seen_at" AS "seen",
                        "t3"."last_seen_at" AS "seen_last",
                        "t3"."likes" AS "run_likes",
                        "t3"."comments" AS "run_comments",
                        "t3"."shares" AS "run_shares",
                        "t3"."quotes" AS "run_quotes"
                      FROM "engagement_snapshot" AS "t3"
                    ) AS "t11"
                      ON "t39"."post_id" = "t11"."run_post"
                      AND "t11"."seen" <= "t39"."as_of"
                      AND "t11"."seen" <= (
                        "t39"."published_at" + CAST(604800000 AS Int64) + CAST(30240000 AS Int64)
                      )
                    CROSS JOIN "place" AS "t6"
                  ) AS "t40"
                  WHERE
                    isNotNull("t40"."run_post")
                    AND (
                      (
                        "t40"."place" = CAST(1 AS Int64)
                      )
                      OR (
                        (
                          "t40"."place" = CAST(2 AS Int64)
                        )
                        AND (
                          CASE
                            WHEN "t40"."seen_last" < "t40"."as_of"
                            THEN "t40"."seen_last"
                            ELSE "t40"."as_of"
                          END > "t40"."seen"
                        )
                      )
                    )
                    AND isNotNull(
                      CAST(CASE
                        WHEN "t40"."needs_likes" = CAST(1 AS Int64)
                        THEN "t40"."run_likes"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t40"."needs_comments" = CAST(1 AS Int64)
                        THEN "t40"."run_comments"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t40"."needs_shares" = CAST(1 AS Int64)
                        THEN "t40"."run_shares"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t40"."needs_quotes" = CAST(1 AS Int64)
                        THEN "t40"."run_quotes"
                        ELSE CAST(0 AS Int64)
                      END AS Nullable(Float64))
                    )
                    AND (
                      CASE
                        WHEN "t40"."place" = CAST(1 AS Int64)
                        THEN "t40"."seen"
                        ELSE CASE
                          WHEN "t40"."seen_last" < "t40"."as_of"
                          THEN "t40"."seen_last"
                          ELSE "t40"."as_of"
                        END
                      END - "t40"."published_at"
                    ) > CAST(0 AS Int64)
                    AND (
                      (
                        CASE
                          WHEN "t40"."place" = CAST(1 AS Int64)
                          THEN "t40"."seen"
                          ELSE CASE
                            WHEN "t40"."seen_last" < "t40"."as_of"
                            THEN "t40"."seen_last"
                            ELSE "t40"."as_of"
                          END
                        END - "t40"."published_at"
                      ) * CAST(20 AS Int64)
                    ) <= CAST(12700800000 AS Int64)
                ) AS "t41"
              ) AS "t42"
              GROUP BY
                "t42"."account_id",
                "t42"."post_id"
            ) AS "t43"
          ) AS "t44"
          WHERE
            isNotNull("t44"."life")
        ) AS "t45"
      ) AS "t46"
    ) AS "t47"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t21"."account_id" AS "account_id",
        CAST(NULL AS Nullable(Int64)) AS "post_id",
        CAST(NULL AS Nullable(Int64)) AS "interpolated",
        CAST(NULL AS Nullable(Int64)) AS "rounded",
        CAST(NULL AS Nullable(Float64)) AS "life",
        CAST(NULL AS Nullable(Float64)) AS "value",
        CAST(NULL AS Nullable(Int64)) AS "rank",
        CAST(NULL AS Nullable(Int64)) AS "of",
        "t21"."young" AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t17"."account_id" AS "account_id",
          SUM("t17"."young") AS "young"
        FROM (
          SELECT
            "t12"."account_id" AS "account_id",
            "t12"."platform" AS "platform",
            "t12"."window_start" AS "window_start",
            "t12"."window_end" AS "window_end",
            "t12"."seen_until" AS "seen_until",
            "t12"."eligible_until" AS "eligible_until",
            "t12"."as_of" AS "as_of",
            CAST(604800000 AS Int64) AS "age",
            "t12"."earlier_from" AS "earlier_from",
            "t12"."needs_likes" AS "needs_likes",
            "t12"."needs_comments" AS "needs_comments",
            "t12"."needs_shares" AS "needs_shares",
            "t12"."needs_quotes" AS "needs_quotes",
            "t12"."needs_views" AS "needs_views",
            "t12"."current" AS "current",
            "t12"."id" AS "post_id",
            "t12"."account_id_post" AS "account_id_post",
            "t12"."kind" AS "kind",
            "t12"."published_at" AS "published_at",
            "t12"."flags" AS "flags",
            "t12"."reply_to_own" AS "reply_to_own",
            "t12"."first_seen_at" AS "first_seen_at",
            "t12"."gone_at" AS "gone_at",
            "t12"."format" AS "format",
            "t12"."asks" AS "asks",
            "t12"."letters" AS "letters",
            "t12"."detected_language" AS "detected_language",
            "t12"."described_by" AS "described_by",
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
            CASE
              WHEN "t12"."published_at" >= (
                "t12"."as_of" - CAST(604800000 AS Int64)
              )
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "young"
          FROM "t9" AS "t12"
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
            AND "t12"."published_at" >= "t12"."window_start"
            AND "t12"."published_at" < "t12"."window_end"
            AND (
              "t12"."needs_likes" + "t12"."needs_comments" + "t12"."needs_shares" + "t12"."needs_quotes"
            ) > CAST(0 AS Int64)
        ) AS "t17"
        GROUP BY
          "t17"."account_id"
      ) AS "t21"
    ) AS "t23"
  ) AS "t48"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t22"."account_id" AS "account_id",
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      CAST(NULL AS Nullable(Int64)) AS "interpolated",
      CAST(NULL AS Nullable(Int64)) AS "rounded",
      CAST(NULL AS Nullable(Float64)) AS "life",
      CAST(NULL AS Nullable(Float64)) AS "value",
      CAST(NULL AS Nullable(Int64)) AS "rank",
      CAST(NULL AS Nullable(Int64)) AS "of",
      CAST(NULL AS Nullable(Int64)) AS "young",
      "t22"."old" AS "old"
    FROM (
      SELECT
        "t19"."account_id" AS "account_id",
        CAST(COUNT("t19"."post_id") AS Int64) AS "old"
      FROM "t18" AS "t19"
      GROUP BY
        "t19"."account_id"
    ) AS "t22"
  ) AS "t24"
) AS "t49"
GROUP BY
  "t49"."account_id"
