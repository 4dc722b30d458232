WITH "t16" AS (
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
    "t9"."id" AS "id",
    "t9"."account_id_post" AS "account_id_post",
    "t9"."kind" AS "kind",
    "t9"."published_at" AS "published_at",
    "t9"."flags" AS "flags",
    "t9"."reply_to_own" AS "reply_to_own",
    "t9"."first_seen_at" AS "first_seen_at",
    "t9"."gone_at" AS "gone_at",
    "t9"."format" AS "format",
    "t9"."asks" AS "asks",
    "t9"."letters" AS "letters",
    "t9"."detected_language" AS "detected_language",
    "t9"."described_by" AS "described_by"
  FROM "subject" AS "t4"
  INNER JOIN (
    SELECT
      "t1"."id" AS "id",
      "t1"."account_id" AS "account_id_post",
      "t1"."kind" AS "kind",
      "t1"."published_at" AS "published_at",
      "t1"."flags" AS "flags",
      "t1"."reply_to_own" AS "reply_to_own",
      "t1"."first_seen_at" AS "first_seen_at",
      "t1"."gone_at" AS "gone_at",
      "t1"."format" AS "format",
      "t1"."asks" AS "asks",
      "t1"."letters" AS "letters",
      "t1"."detected_language" AS "detected_language",
      "t1"."described_by" AS "described_by"
    FROM "post" AS "t1"
  ) AS "t9"
    ON "t4"."account_id" = "t9"."account_id_post"
), "t19" AS (
  SELECT
    "t17"."id" AS "post_id",
    "t17"."account_id" AS "account_id",
    "t17"."published_at" AS "published_at",
    CASE
      WHEN "t17"."format" = 'text'
      THEN CAST(0 AS Int64)
      WHEN "t17"."format" = 'link'
      THEN CAST(1 AS Int64)
      WHEN "t17"."format" = 'image'
      THEN CAST(2 AS Int64)
      WHEN "t17"."format" = 'video'
      THEN CAST(3 AS Int64)
      WHEN "t17"."format" = 'poll'
      THEN CAST(4 AS Int64)
      WHEN "t17"."format" = 'live'
      THEN CAST(5 AS Int64)
      ELSE -CAST(1 AS Int64)
    END AS "form",
    CASE
      WHEN "t17"."gone_at" <= "t17"."as_of"
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "gone",
    CASE
      WHEN (
        "t17"."first_seen_at" - "t17"."published_at"
      ) > CAST(86400000 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "late",
    "t17"."as_of" AS "as_of",
    CAST(604800000 AS Int64) AS "age",
    "t17"."current" AS "current",
    "t17"."needs_likes" AS "needs_likes",
    "t17"."needs_comments" AS "needs_comments",
    "t17"."needs_shares" AS "needs_shares",
    "t17"."needs_quotes" AS "needs_quotes",
    "t17"."needs_views" AS "needs_views"
  FROM "t16" AS "t17"
  WHERE
    "t17"."account_id" = "t17"."account_id_post"
    AND "t17"."first_seen_at" <= "t17"."as_of"
    AND "t17"."kind" <> 'repost'
    AND NOT (
      "t17"."flags" LIKE '%"date_future"%'
    )
    AND (
      "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes" + "t17"."needs_views"
    ) > CAST(0 AS Int64)
    AND "t17"."published_at" >= "t17"."window_start"
    AND "t17"."published_at" < "t17"."window_end"
    AND (
      "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes"
    ) > CAST(0 AS Int64)
    AND CASE
      WHEN "t17"."published_at" >= (
        "t17"."as_of" - CAST(604800000 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END = CAST(0 AS Int64)
), "bounded" AS (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t26"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND (
          "t26"."seen" <= (
            "t26"."published_at" + "t26"."age"
          )
        )
        THEN "t26"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t26"."run_here", CAST(0 AS Int64)) = CAST(1 AS Int64)
        )
        AND NOT (
          "t26"."seen" <= (
            "t26"."published_at" + "t26"."age"
          )
        )
        THEN "t26"."seen"
        ELSE CAST(NULL AS Nullable(Int64))
      END
    ) AS "a_at"
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
      "t10"."run_post" AS "run_post",
      "t10"."seen" AS "seen",
      "t10"."run_here" AS "run_here"
    FROM "t19" AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t3"."post_id" AS "run_post",
        "t3"."first_seen_at" AS "seen",
        CAST(1 AS Int64) AS "run_here"
      FROM "engagement_snapshot" AS "t3"
    ) AS "t10"
      ON "t21"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t21"."as_of"
      AND "t10"."seen" <= (
        "t21"."published_at" + (
          "t21"."age" * CAST(2 AS Int64)
        )
      )
  ) AS "t26"
  GROUP BY
    "t26"."post_id",
    "t26"."account_id",
    "t26"."published_at",
    "t26"."form",
    "t26"."gone",
    "t26"."late",
    "t26"."as_of",
    "t26"."age",
    "t26"."current",
    "t26"."needs_likes",
    "t26"."needs_comments",
    "t26"."needs_shares",
    "t26"."needs_quotes",
    "t26"."needs_views"
), "picked" AS (
  SELECT
    "t33"."post_id" AS "post_id",
    "t33"."account_id" AS "account_id",
    "t33"."published_at" AS "published_at",
    "t33"."form" AS "form",
    "t33"."gone" AS "gone",
    "t33"."late" AS "late",
    "t33"."as_of" AS "as_of",
    "t33"."age" AS "age",
    "t33"."current" AS "current",
    "t33"."needs_likes" AS "needs_likes",
    "t33"."needs_comments" AS "needs_comments",
    "t33"."needs_shares" AS "needs_shares",
    "t33"."needs_quotes" AS "needs_quotes",
    "t33"."needs_views" AS "needs_views",
    "t33"."b_at" AS "b_at",
    "t33"."a_at" AS "a_at",
    "t33"."b_precision" AS "b_precision",
    "t33"."b_likes" AS "b_likes",
    "t33"."b_comments" AS "b_comments",
    "t33"."b_shares" AS "b_shares",
    "t33"."b_quotes" AS "b_quotes",
    "t33"."b_views" AS "b_views",
    "t33"."b_told" AS "b_told",
    "t33"."a_precision" AS "a_precision",
    "t33"."a_likes" AS "a_likes",
    "t33"."a_comments" AS "a_comments",
    "t33"."a_shares" AS "a_shares",
    "t33"."a_quotes" AS "a_quotes",
    "t33"."a_views" AS "a_views",
    "t33"."a_told" AS "a_told",
    "t33"."share" AS "share",
    CASE
      WHEN "t33"."choice" = CAST(0 AS Int64)
      THEN CAST(0 AS Int64)
      WHEN "t33"."over" = CAST(1 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE "t33"."choice"
    END AS "pick",
    CASE
      WHEN "t33"."choice" = CAST(3 AS Int64)
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END AS "interpolated"
  FROM (
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
      "t32"."b_last_seen_at" AS "b_last_seen_at",
      "t32"."b_precision" AS "b_precision",
      "t32"."b_likes" AS "b_likes",
      "t32"."b_comments" AS "b_comments",
      "t32"."b_shares" AS "b_shares",
      "t32"."b_quotes" AS "b_quotes",
      "t32"."b_views" AS "b_views",
      "t32"."b_told" AS "b_told",
      "t32"."a_last_seen_at" AS "a_last_seen_at",
      "t32"."a_precision" AS "a_precision",
      "t32"."a_likes" AS "a_likes",
      "t32"."a_comments" AS "a_comments",
      "t32"."a_shares" AS "a_shares",
      "t32"."a_quotes" AS "a_quotes",
      "t32"."a_views" AS "a_views",
      "t32"."a_told" AS "a_told",
      "t32"."b_first" AS "b_first",
      "t32"."a_first" AS "a_first",
      "t32"."b_last" AS "b_last",
      "t32"."over" AS "over",
      "t32"."b_age" AS "b_age",
      "t32"."a_age" AS "a_age",
      CASE
        WHEN (
          (
            (
              "t32"."age" - "t32"."b_age"
            ) * CAST(20 AS Int64)
          ) <= "t32"."age"
        )
        AND (
          (
            (
              "t32"."a_age" - "t32"."age"
            ) * CAST(20 AS Int64)
          ) <= "t32"."age"
        )
        AND (
          (
            "t32"."age" - "t32"."b_age"
          ) <= (
            "t32"."a_age" - "t32"."age"
          )
        )
        THEN CAST(1 AS Int64)
        WHEN (
          (
            "t32"."a_age" - "t32"."age"
          ) * CAST(20 AS Int64)
        ) <= "t32"."age"
        THEN CAST(2 AS Int64)
        WHEN (
          (
            "t32"."age" - "t32"."b_age"
          ) * CAST(20 AS Int64)
        ) <= "t32"."age"
        THEN CAST(1 AS Int64)
        WHEN (
          "t32"."b_age" > CAST(0 AS Int64)
        )
        AND (
          "t32"."a_age" <= (
            "t32"."b_age" * CAST(2 AS Int64)
          )
        )
        THEN CAST(3 AS Int64)
        ELSE CAST(0 AS Int64)
      END AS "choice",
      CAST("t32"."age" - "t32"."b_age" AS Nullable(Float64)) / CASE
        WHEN CAST("t32"."a_age" - "t32"."b_age" AS Nullable(Float64)) > CAST(0 AS Int64)
        THEN CAST("t32"."a_age" - "t32"."b_age" AS Nullable(Float64))
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "share"
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
        CASE
          WHEN "t31"."over" = CAST(1 AS Int64)
          THEN "t31"."b_first"
          ELSE "t31"."b_last"
        END AS "b_age",
        CASE
          WHEN "t31"."over" = CAST(1 AS Int64)
          THEN "t31"."b_last"
          ELSE "t31"."a_first"
        END AS "a_age"
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
          "t30"."b_at" - "t30"."published_at" AS "b_first",
          "t30"."a_at" - "t30"."published_at" AS "a_first",
          CASE
            WHEN isNotNull("t30"."b_at")
            THEN CASE
              WHEN "t30"."b_last_seen_at" < "t30"."as_of"
              THEN "t30"."b_last_seen_at"
              ELSE "t30"."as_of"
            END - "t30"."published_at"
            ELSE CAST(NULL AS Nullable(Int64))
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN isNotNull("t30"."b_at")
              THEN CASE
                WHEN "t30"."b_last_seen_at" < "t30"."as_of"
                THEN "t30"."b_last_seen_at"
                ELSE "t30"."as_of"
              END - "t30"."published_at"
              ELSE CAST(NULL AS Nullable(Int64))
            END > "t30"."age"
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END AS "over"
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
            "t14"."b_last_seen_at" AS "b_last_seen_at",
            "t14"."b_precision" AS "b_precision",
            "t14"."b_likes" AS "b_likes",
            "t14"."b_comments" AS "b_comments",
            "t14"."b_shares" AS "b_shares",
            "t14"."b_quotes" AS "b_quotes",
            "t14"."b_views" AS "b_views",
            "t14"."b_told" AS "b_told",
            "t15"."a_last_seen_at" AS "a_last_seen_at",
            "t15"."a_precision" AS "a_precision",
            "t15"."a_likes" AS "a_likes",
            "t15"."a_comments" AS "a_comments",
            "t15"."a_shares" AS "a_shares",
            "t15"."a_quotes" AS "a_quotes",
            "t15"."a_views" AS "a_views",
            "t15"."a_told" AS "a_told"
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
              CASE
                WHEN isNotNull("t3"."reactions")
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END AS "b_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t14"
            ON "t29"."post_id" = "t14"."run_post" AND "t29"."b_at" = "t14"."run_at"
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
          ) AS "t15"
            ON "t29"."post_id" = "t15"."run_post" AND "t29"."a_at" = "t15"."run_at"
        ) AS "t30"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
), "placed" AS (
  SELECT
    *
  FROM (
    SELECT
      "t36"."post_id" AS "post_id",
      "t36"."account_id" AS "account_id",
      "t36"."published_at" AS "published_at",
      "t36"."form" AS "form",
      "t36"."gone" AS "gone",
      "t36"."late" AS "late",
      "t36"."as_of" AS "as_of",
      "t36"."age" AS "age",
      "t36"."current" AS "current",
      "t36"."needs_likes" AS "needs_likes",
      "t36"."needs_comments" AS "needs_comments",
      "t36"."needs_shares" AS "needs_shares",
      "t36"."needs_quotes" AS "needs_quotes",
      "t36"."needs_views" AS "needs_views",
      "t36"."interpolated" AS "interpolated",
      "t36"."rounded" AS "rounded",
      "t36"."pick" AS "pick",
      "t36"."share" AS "share",
      "t36"."b_at" AS "b_at",
      "t36"."a_at" AS "a_at",
      "t36"."b_told" AS "b_told",
      "t36"."a_told" AS "a_told",
      CASE
        WHEN (
          "t36"."needs_likes" + "t36"."needs_comments" + "t36"."needs_shares" + "t36"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_likes" = CAST(1 AS Int64)
          THEN "t36"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t36"."needs_comments" = CAST(1 AS Int64)
          THEN "t36"."comments_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t36"."needs_shares" = CAST(1 AS Int64)
          THEN "t36"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t36"."needs_quotes" = CAST(1 AS Int64)
          THEN "t36"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "interactions",
      CASE
        WHEN "t36"."needs_likes" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_likes" = CAST(1 AS Int64)
          THEN "t36"."likes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "likes_at",
      CASE
        WHEN "t36"."needs_comments" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_comments" = CAST(1 AS Int64)
          THEN "t36"."comments_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "comments_at",
      CASE
        WHEN (
          "t36"."needs_shares" + "t36"."needs_quotes"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_shares" = CAST(1 AS Int64)
          THEN "t36"."shares_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t36"."needs_quotes" = CAST(1 AS Int64)
          THEN "t36"."quotes_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "spread_at",
      CASE
        WHEN (
          "t36"."needs_likes" + "t36"."needs_shares"
        ) > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_likes" = CAST(1 AS Int64)
          THEN "t36"."likes_at_age"
          ELSE 0.0
        END + CASE
          WHEN "t36"."needs_shares" = CAST(1 AS Int64)
          THEN "t36"."shares_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "approval_at",
      CASE
        WHEN "t36"."needs_views" > CAST(0 AS Int64)
        THEN CASE
          WHEN "t36"."needs_views" = CAST(1 AS Int64)
          THEN "t36"."views_at_age"
          ELSE 0.0
        END
        ELSE CAST(NULL AS Nullable(Float64))
      END AS "views_at"
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
        CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CAST("t35"."b_likes" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CAST("t35"."a_likes" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t35"."b_likes" AS Nullable(Float64)) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_likes" AS Nullable(Float64)) * "t35"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "likes_at_age",
        CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CAST("t35"."b_comments" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CAST("t35"."a_comments" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t35"."b_comments" AS Nullable(Float64)) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_comments" AS Nullable(Float64)) * "t35"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "comments_at_age",
        CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CAST("t35"."b_shares" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CAST("t35"."a_shares" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t35"."b_shares" AS Nullable(Float64)) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_shares" AS Nullable(Float64)) * "t35"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "shares_at_age",
        CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CAST("t35"."b_quotes" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CAST("t35"."a_quotes" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t35"."b_quotes" AS Nullable(Float64)) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_quotes" AS Nullable(Float64)) * "t35"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "quotes_at_age",
        CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CAST("t35"."b_views" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CAST("t35"."a_views" AS Nullable(Float64))
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN (
            CAST("t35"."b_views" AS Nullable(Float64)) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_views" AS Nullable(Float64)) * "t35"."share"
          )
          ELSE CAST(NULL AS Nullable(Float64))
        END AS "views_at_age",
        CAST("t35"."interpolated" AS Nullable(Int64)) AS "interpolated",
        CAST(CASE
          WHEN "t35"."pick" = CAST(1 AS Int64)
          THEN CASE
            WHEN "t35"."b_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t35"."pick" = CAST(2 AS Int64)
          THEN CASE
            WHEN "t35"."a_precision" = 'rounded'
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          WHEN "t35"."pick" = CAST(3 AS Int64)
          THEN CASE
            WHEN (
              CASE
                WHEN "t35"."b_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            OR (
              CASE
                WHEN "t35"."a_precision" = 'rounded'
                THEN CAST(1 AS Int64)
                ELSE CAST(0 AS Int64)
              END = CAST(1 AS Int64)
            )
            THEN CAST(1 AS Int64)
            ELSE CAST(0 AS Int64)
          END
          ELSE CAST(0 AS Int64)
        END AS Nullable(Int64)) AS "rounded",
        CAST("t35"."pick" AS Nullable(Int64)) AS "pick",
        "t35"."share" AS "share",
        "t35"."b_at" AS "b_at",
        "t35"."a_at" AS "a_at",
        COALESCE(CAST("t35"."b_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "b_told",
        COALESCE(CAST("t35"."a_told" AS Nullable(Int64)), CAST(0 AS Int64)) AS "a_told"
      FROM "picked" AS "t35"
    ) AS "t36"
  ) AS "t37"
  WHERE
    "t37"."interactions" > CAST(0 AS Int64)
)
SELECT
  "t50"."account_id" AS "account_id",
  MAX("t50"."old") AS "old",
  MAX("t50"."young") AS "young",
  SUM(
    CASE
      WHEN isNotNull("t50"."life") AND (
        "t50"."interpolated" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "interpolated",
  SUM(
    CASE
      WHEN isNotNull("t50"."life") AND (
        "t50"."rounded" = CAST(1 AS Int64)
      )
      THEN CAST(1 AS Int64)
      ELSE CAST(0 AS Int64)
    END
  ) AS "rounded",
  AVG(
    CASE
      WHEN (
        (
          "t50"."rank" * CAST(2 AS Int64)
        ) >= "t50"."of"
      )
      AND (
        (
          "t50"."rank" * CAST(2 AS Int64)
        ) <= (
          "t50"."of" + CAST(2 AS Int64)
        )
      )
      THEN "t50"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__value",
  CAST(COUNT("t50"."life") AS Int64) AS "half_life_h__n",
  MAX(
    CASE
      WHEN (
        (
          (
            "t50"."of" + CAST(1 AS Int64)
          ) - (
            "t50"."rank" * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t50"."of" + CAST(1 AS Int64)
            ) - (
              "t50"."rank" * CAST(2 AS Int64)
            )
          ) * (
            (
              "t50"."of" + CAST(1 AS Int64)
            ) - (
              "t50"."rank" * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t50"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t50"."value"
      ELSE CAST(NULL AS Nullable(Float64))
    END
  ) AS "half_life_h__low",
  MIN(
    CASE
      WHEN (
        (
          (
            "t50"."of" + CAST(1 AS Int64)
          ) - (
            (
              (
                "t50"."of" + CAST(1 AS Int64)
              ) - "t50"."rank"
            ) * CAST(2 AS Int64)
          )
        ) > CAST(0 AS Int64)
      )
      AND (
        (
          (
            (
              "t50"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t50"."of" + CAST(1 AS Int64)
                ) - "t50"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * (
            (
              "t50"."of" + CAST(1 AS Int64)
            ) - (
              (
                (
                  "t50"."of" + CAST(1 AS Int64)
                ) - "t50"."rank"
              ) * CAST(2 AS Int64)
            )
          ) * CAST(1000000 AS Int64)
        ) >= (
          (
            "t50"."of" * CAST(3841459 AS Int64)
          ) - CAST(1780000 AS Int64)
        )
      )
      THEN "t50"."value"
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
        "t47"."account_id" AS "account_id",
        "t47"."post_id" AS "post_id",
        "t47"."interpolated" AS "interpolated",
        "t47"."rounded" AS "rounded",
        "t47"."life" AS "life",
        "t47"."value" AS "value",
        "t47"."rank" AS "rank",
        "t47"."of" AS "of",
        CAST(NULL AS Nullable(Int64)) AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t46"."account_id" AS "account_id",
          "t46"."post_id" AS "post_id",
          "t46"."interpolated" AS "interpolated",
          "t46"."rounded" AS "rounded",
          "t46"."life" AS "life",
          "t46"."value" AS "value",
          (
            CAST(ROW_NUMBER() OVER (
              PARTITION BY "t46"."account_id"
              ORDER BY "t46"."value" ASC, "t46"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) AS Int64) - CAST(1 AS Int64)
          ) + CAST(1 AS Int64) AS "rank",
          CAST(COUNT("t46"."value") OVER (
            PARTITION BY "t46"."account_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS Int64) AS "of"
        FROM (
          SELECT
            "t45"."account_id" AS "account_id",
            "t45"."post_id" AS "post_id",
            "t45"."interpolated" AS "interpolated",
            "t45"."rounded" AS "rounded",
            "t45"."life" AS "life",
            "t45"."life" / 3600000.0 AS "value"
          FROM (
            SELECT
              "t44"."account_id" AS "account_id",
              "t44"."post_id" AS "post_id",
              "t44"."interpolated" AS "interpolated",
              "t44"."rounded" AS "rounded",
              CASE
                WHEN (
                  "t44"."looks" >= CAST(3 AS Int64)
                )
                AND (
                  "t44"."youngest" <= CAST(3600000 AS Int64)
                )
                THEN "t44"."crossed"
                ELSE CAST(NULL AS Nullable(Float64))
              END AS "life"
            FROM (
              SELECT
                "t43"."account_id" AS "account_id",
                "t43"."post_id" AS "post_id",
                CAST(COUNT("t43"."look") AS Int64) AS "looks",
                MIN("t43"."look") AS "youngest",
                MIN(
                  CASE
                    WHEN (
                      (
                        "t43"."count_at" * 2.0
                      ) >= "t43"."total"
                    )
                    AND isNull("t43"."before")
                    THEN CAST("t43"."look" AS Nullable(Float64))
                    WHEN (
                      (
                        "t43"."count_at" * 2.0
                      ) >= "t43"."total"
                    )
                    AND (
                      (
                        "t43"."less" * 2.0
                      ) < "t43"."total"
                    )
                    THEN CAST("t43"."before" AS Nullable(Float64)) + (
                      (
                        (
                          (
                            "t43"."total" / 2.0
                          ) - "t43"."less"
                        ) / (
                          "t43"."count_at" - "t43"."less"
                        )
                      ) * CAST("t43"."look" - "t43"."before" AS Nullable(Float64))
                    )
                    ELSE CAST(NULL AS Nullable(Float64))
                  END
                ) AS "crossed",
                MAX("t43"."interpolated") AS "interpolated",
                MAX("t43"."rounded") AS "rounded"
              FROM (
                SELECT
                  "t42"."account_id" AS "account_id",
                  "t42"."post_id" AS "post_id",
                  "t42"."interpolated" AS "interpolated",
                  "t42"."rounded" AS "rounded",
                  "t42"."total" AS "total",
                  "t42"."look" AS "look",
                  "t42"."count_at" AS "count_at",
                  lagInFrame("t42"."look") OVER (
                    PARTITION BY "t42"."post_id"
                    ORDER BY "t42"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "before",
                  lagInFrame("t42"."count_at") OVER (
                    PARTITION BY "t42"."post_id"
                    ORDER BY "t42"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "less"
                FROM (
                  SELECT
                    "t41"."account_id" AS "account_id",
                    "t41"."post_id" AS "post_id",
                    "t41"."interpolated" AS "interpolated",
                    "t41"."rounded" AS "rounded",
                    "t41"."interactions" AS "total",
                    CASE
                      WHEN "t41"."place" = CAST(1 AS Int64)
                      THEN "t41"."seen"
                      ELSE CASE
                        WHEN "t41"."seen_last" < "t41"."as_of"
                        THEN "t41"."seen_last"
                        ELSE "t41"."as_of"
                      END
                    END - "t41"."published_at" AS "look",
                    CAST(CASE
                      WHEN "t41"."needs_likes" = CAST(1 AS Int64)
                      THEN "t41"."run_likes"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t41"."needs_comments" = CAST(1 AS Int64)
                      THEN "t41"."run_comments"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t41"."needs_shares" = CAST(1 AS Int64)
                      THEN "t41"."run_shares"
                      ELSE CAST(0 AS Int64)
                    END + CASE
                      WHEN "t41"."needs_quotes" = CAST(1 AS Int64)
                      THEN "t41"."run_quotes"
                      ELSE CAST(0 AS Int64)
                    END AS Nullable(Float64)) AS "count_at"
                  FROM (
                    SELECT
                      "t40"."post_id" AS "post_id",
                      "t40"."account_id" AS "account_id",
                      "t40"."published_at" AS "published_at",
                      "t40"."form" AS "form",
                      "t40"."gone" AS "gone",
                      "t40"."late" AS "late",
                      "t40"."as_of" AS "as_of",
                      "t40"."age" AS "age",
                      "t40"."current" AS "current",
                      "t40"."needs_likes" AS "needs_likes",
                      "t40"."needs_comments" AS "needs_comments",
                      "t40"."needs_shares" AS "needs_shares",
                      "t40"."needs_quotes" AS "needs_quotes",
                      "t40"."needs_views" AS "needs_views",
                      "t40"."interpolated" AS "interpolated",
                      "t40"."rounded" AS "rounded",
                      "t40"."pick" AS "pick",
                      "t40"."share" AS "share",
                      "t40"."b_at" AS "b_at",
                      "t40"."a_at" AS "a_at",
                      "t40"."b_told" AS "b_told",
                      "t40"."a_told" AS "a_told",
                      "t40"."interactions" AS "interactions",
                      "t40"."likes_at" AS "likes_at",
                      "t40"."comments_at" AS "comments_at",
                      "t40"."spread_at" AS "spread_at",
                      "t40"."approval_at" AS "approval_at",
                      "t40"."views_at" AS "views_at",
                      "t11"."run_post" AS "run_post",
                      "t11"."seen" AS "seen",
                      "t11"."seen_last" AS "seen_last",
                      "t11"."run_likes" AS "run_likes",
                      "t11"."run_comments" AS "run_comments",
                      "t11"."run_shares" AS "run_shares",
                      "t11"."run_quotes" AS "run_quotes",
                      "t5"."place" AS "place"
                    FROM "placed" AS "t40"
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
                      ON "t40"."post_id" = "t11"."run_post"
                      AND "t11"."seen" <= "t40"."as_of"
                      AND "t11"."seen" <= (
                        "t40"."published_at" + CAST(604800000 AS Int64) + CAST(30240000 AS Int64)
                      )
                    CROSS JOIN "place" AS "t5"
                  ) AS "t41"
                  WHERE
                    isNotNull("t41"."run_post")
                    AND (
                      (
                        "t41"."place" = CAST(1 AS Int64)
                      )
                      OR (
                        (
                          "t41"."place" = CAST(2 AS Int64)
                        )
                        AND (
                          CASE
                            WHEN "t41"."seen_last" < "t41"."as_of"
                            THEN "t41"."seen_last"
                            ELSE "t41"."as_of"
                          END > "t41"."seen"
                        )
                      )
                    )
                    AND isNotNull(
                      CAST(CASE
                        WHEN "t41"."needs_likes" = CAST(1 AS Int64)
                        THEN "t41"."run_likes"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t41"."needs_comments" = CAST(1 AS Int64)
                        THEN "t41"."run_comments"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t41"."needs_shares" = CAST(1 AS Int64)
                        THEN "t41"."run_shares"
                        ELSE CAST(0 AS Int64)
                      END + CASE
                        WHEN "t41"."needs_quotes" = CAST(1 AS Int64)
                        THEN "t41"."run_quotes"
                        ELSE CAST(0 AS Int64)
                      END AS Nullable(Float64))
                    )
                    AND (
                      CASE
                        WHEN "t41"."place" = CAST(1 AS Int64)
                        THEN "t41"."seen"
                        ELSE CASE
                          WHEN "t41"."seen_last" < "t41"."as_of"
                          THEN "t41"."seen_last"
                          ELSE "t41"."as_of"
                        END
                      END - "t41"."published_at"
                    ) > CAST(0 AS Int64)
                    AND (
                      (
                        CASE
                          WHEN "t41"."place" = CAST(1 AS Int64)
                          THEN "t41"."seen"
                          ELSE CASE
                            WHEN "t41"."seen_last" < "t41"."as_of"
                            THEN "t41"."seen_last"
                            ELSE "t41"."as_of"
                          END
                        END - "t41"."published_at"
                      ) * CAST(20 AS Int64)
                    ) <= CAST(12700800000 AS Int64)
                ) AS "t42"
              ) AS "t43"
              GROUP BY
                "t43"."account_id",
                "t43"."post_id"
            ) AS "t44"
          ) AS "t45"
          WHERE
            isNotNull("t45"."life")
        ) AS "t46"
      ) AS "t47"
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
        "t22"."young" AS "young",
        CAST(NULL AS Nullable(Int64)) AS "old"
      FROM (
        SELECT
          "t18"."account_id" AS "account_id",
          SUM("t18"."young") AS "young"
        FROM (
          SELECT
            "t17"."account_id" AS "account_id",
            "t17"."platform" AS "platform",
            "t17"."window_start" AS "window_start",
            "t17"."window_end" AS "window_end",
            "t17"."seen_until" AS "seen_until",
            "t17"."eligible_until" AS "eligible_until",
            "t17"."as_of" AS "as_of",
            CAST(604800000 AS Int64) AS "age",
            "t17"."earlier_from" AS "earlier_from",
            "t17"."needs_likes" AS "needs_likes",
            "t17"."needs_comments" AS "needs_comments",
            "t17"."needs_shares" AS "needs_shares",
            "t17"."needs_quotes" AS "needs_quotes",
            "t17"."needs_views" AS "needs_views",
            "t17"."current" AS "current",
            "t17"."id" AS "post_id",
            "t17"."account_id_post" AS "account_id_post",
            "t17"."kind" AS "kind",
            "t17"."published_at" AS "published_at",
            "t17"."flags" AS "flags",
            "t17"."reply_to_own" AS "reply_to_own",
            "t17"."first_seen_at" AS "first_seen_at",
            "t17"."gone_at" AS "gone_at",
            "t17"."format" AS "format",
            "t17"."asks" AS "asks",
            "t17"."letters" AS "letters",
            "t17"."detected_language" AS "detected_language",
            "t17"."described_by" AS "described_by",
            CASE
              WHEN "t17"."format" = 'text'
              THEN CAST(0 AS Int64)
              WHEN "t17"."format" = 'link'
              THEN CAST(1 AS Int64)
              WHEN "t17"."format" = 'image'
              THEN CAST(2 AS Int64)
              WHEN "t17"."format" = 'video'
              THEN CAST(3 AS Int64)
              WHEN "t17"."format" = 'poll'
              THEN CAST(4 AS Int64)
              WHEN "t17"."format" = 'live'
              THEN CAST(5 AS Int64)
              ELSE -CAST(1 AS Int64)
            END AS "form",
            CASE
              WHEN "t17"."gone_at" <= "t17"."as_of"
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "gone",
            CASE
              WHEN (
                "t17"."first_seen_at" - "t17"."published_at"
              ) > CAST(86400000 AS Int64)
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "late",
            CASE
              WHEN "t17"."published_at" >= (
                "t17"."as_of" - CAST(604800000 AS Int64)
              )
              THEN CAST(1 AS Int64)
              ELSE CAST(0 AS Int64)
            END AS "young"
          FROM "t16" AS "t17"
          WHERE
            "t17"."account_id" = "t17"."account_id_post"
            AND "t17"."first_seen_at" <= "t17"."as_of"
            AND "t17"."kind" <> 'repost'
            AND NOT (
              "t17"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes" + "t17"."needs_views"
            ) > CAST(0 AS Int64)
            AND "t17"."published_at" >= "t17"."window_start"
            AND "t17"."published_at" < "t17"."window_end"
            AND (
              "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes"
            ) > CAST(0 AS Int64)
        ) AS "t18"
        GROUP BY
          "t18"."account_id"
      ) AS "t22"
    ) AS "t24"
  ) AS "t49"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t23"."account_id" AS "account_id",
      CAST(NULL AS Nullable(Int64)) AS "post_id",
      CAST(NULL AS Nullable(Int64)) AS "interpolated",
      CAST(NULL AS Nullable(Int64)) AS "rounded",
      CAST(NULL AS Nullable(Float64)) AS "life",
      CAST(NULL AS Nullable(Float64)) AS "value",
      CAST(NULL AS Nullable(Int64)) AS "rank",
      CAST(NULL AS Nullable(Int64)) AS "of",
      CAST(NULL AS Nullable(Int64)) AS "young",
      "t23"."old" AS "old"
    FROM (
      SELECT
        "t20"."account_id" AS "account_id",
        CAST(COUNT("t20"."post_id") AS Int64) AS "old"
      FROM "t19" AS "t20"
      GROUP BY
        "t20"."account_id"
    ) AS "t23"
  ) AS "t25"
) AS "t50"
GROUP BY
  "t50"."account_id"
