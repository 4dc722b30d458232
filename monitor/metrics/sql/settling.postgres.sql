WITH "kept" AS MATERIALIZED (
  SELECT
    "t16"."post_id",
    "t16"."account_id",
    "t16"."published_at",
    "t16"."form",
    "t16"."gone",
    "t16"."late",
    "t16"."as_of",
    "t16"."age",
    "t16"."current",
    "t16"."needs_likes",
    "t16"."needs_comments",
    "t16"."needs_shares",
    "t16"."needs_quotes",
    "t16"."needs_views",
    "t9"."kept_account",
    "t9"."kept_age",
    "t9"."kept_time",
    "t9"."kept_post",
    "t9"."kept_here",
    "t9"."half_life",
    "t9"."likes_at_age",
    "t9"."comments_at_age",
    "t9"."shares_at_age",
    "t9"."quotes_at_age",
    "t9"."views_at_age",
    "t9"."interpolated",
    "t9"."rounded",
    "t9"."pick",
    "t9"."share",
    "t9"."b_at",
    "t9"."a_at",
    "t9"."b_told",
    "t9"."a_told"
  FROM (
    SELECT
      "t10"."id" AS "post_id",
      "t10"."account_id",
      "t10"."published_at",
      CASE
        WHEN "t10"."format" = 'text'
        THEN 0
        WHEN "t10"."format" = 'link'
        THEN 1
        WHEN "t10"."format" = 'image'
        THEN 2
        WHEN "t10"."format" = 'video'
        THEN 3
        WHEN "t10"."format" = 'poll'
        THEN 4
        WHEN "t10"."format" = 'live'
        THEN 5
        ELSE -1
      END AS "form",
      CASE WHEN "t10"."gone_at" <= "t10"."as_of" THEN 1 ELSE 0 END AS "gone",
      CASE
        WHEN (
          "t10"."first_seen_at" - "t10"."published_at"
        ) > 86400000
        THEN 1
        ELSE 0
      END AS "late",
      "t10"."as_of",
      "t10"."age",
      "t10"."current",
      "t10"."needs_likes",
      "t10"."needs_comments",
      "t10"."needs_shares",
      "t10"."needs_quotes",
      "t10"."needs_views"
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
    ) AS "t10"
    WHERE
      "t10"."account_id" = "t10"."account_id_post"
      AND "t10"."first_seen_at" <= "t10"."as_of"
      AND "t10"."kind" <> 'repost'
      AND NOT (
        "t10"."flags" LIKE '%"date_future"%'
      )
      AND (
        "t10"."needs_likes" + "t10"."needs_comments" + "t10"."needs_shares" + "t10"."needs_quotes" + "t10"."needs_views"
      ) > 0
      AND "t10"."published_at" >= "t10"."window_start"
      AND "t10"."published_at" < "t10"."window_end"
  ) AS "t16"
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
  ) AS "t9"
    ON "t16"."account_id" = "t9"."kept_account"
    AND "t16"."age" = "t9"."kept_age"
    AND "t16"."published_at" = "t9"."kept_time"
    AND "t16"."post_id" = "t9"."kept_post"
    AND (
      "t16"."published_at" + (
        "t16"."age" * 2
      )
    ) <= "t16"."as_of"
), "bounded" AS MATERIALIZED (
  SELECT
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
    "t21"."needs_views",
    MAX(
      CASE
        WHEN (
          COALESCE("t21"."run_here", 0) = 1
        )
        AND (
          "t21"."seen" <= (
            "t21"."published_at" + "t21"."age"
          )
        )
        THEN "t21"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t21"."run_here", 0) = 1
        )
        AND NOT (
          "t21"."seen" <= (
            "t21"."published_at" + "t21"."age"
          )
        )
        THEN "t21"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
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
      "t20"."needs_views",
      "t8"."run_post",
      "t8"."seen",
      "t8"."run_here"
    FROM (
      SELECT
        "t18"."post_id",
        "t18"."account_id",
        "t18"."published_at",
        "t18"."form",
        "t18"."gone",
        "t18"."late",
        "t18"."as_of",
        "t18"."age",
        "t18"."current",
        "t18"."needs_likes",
        "t18"."needs_comments",
        "t18"."needs_shares",
        "t18"."needs_quotes",
        "t18"."needs_views"
      FROM "kept" AS "t18"
      WHERE
        COALESCE("t18"."kept_here", 0) = 0
    ) AS "t20"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t8"
      ON "t20"."post_id" = "t8"."run_post"
      AND "t8"."seen" <= "t20"."as_of"
      AND "t8"."seen" <= (
        "t20"."published_at" + (
          "t20"."age" * 2
        )
      )
  ) AS "t21"
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
    "t28"."b_at",
    "t28"."a_at",
    "t28"."b_precision",
    "t28"."b_likes",
    "t28"."b_comments",
    "t28"."b_shares",
    "t28"."b_quotes",
    "t28"."b_views",
    "t28"."b_told",
    "t28"."a_precision",
    "t28"."a_likes",
    "t28"."a_comments",
    "t28"."a_shares",
    "t28"."a_quotes",
    "t28"."a_views",
    "t28"."a_told",
    "t28"."share",
    CASE
      WHEN "t28"."choice" = 0
      THEN 0
      WHEN "t28"."over" = 1
      THEN 1
      ELSE "t28"."choice"
    END AS "pick",
    CASE WHEN "t28"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
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
      "t27"."b_at",
      "t27"."a_at",
      "t27"."b_last_seen_at",
      "t27"."b_precision",
      "t27"."b_likes",
      "t27"."b_comments",
      "t27"."b_shares",
      "t27"."b_quotes",
      "t27"."b_views",
      "t27"."b_told",
      "t27"."a_last_seen_at",
      "t27"."a_precision",
      "t27"."a_likes",
      "t27"."a_comments",
      "t27"."a_shares",
      "t27"."a_quotes",
      "t27"."a_views",
      "t27"."a_told",
      "t27"."b_first",
      "t27"."a_first",
      "t27"."b_last",
      "t27"."over",
      "t27"."b_age",
      "t27"."a_age",
      CASE
        WHEN (
          (
            (
              "t27"."age" - "t27"."b_age"
            ) * 20
          ) <= "t27"."age"
        )
        AND (
          (
            (
              "t27"."a_age" - "t27"."age"
            ) * 20
          ) <= "t27"."age"
        )
        AND (
          (
            "t27"."age" - "t27"."b_age"
          ) <= (
            "t27"."a_age" - "t27"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t27"."a_age" - "t27"."age"
          ) * 20
        ) <= "t27"."age"
        THEN 2
        WHEN (
          (
            "t27"."age" - "t27"."b_age"
          ) * 20
        ) <= "t27"."age"
        THEN 1
        WHEN (
          "t27"."b_age" > 0
        ) AND (
          "t27"."a_age" <= (
            "t27"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t27"."age" - "t27"."b_age" AS DOUBLE PRECISION) / CASE
        WHEN CAST("t27"."a_age" - "t27"."b_age" AS DOUBLE PRECISION) > 0
        THEN CAST("t27"."a_age" - "t27"."b_age" AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "share"
    FROM (
      SELECT
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
        "t26"."needs_views",
        "t26"."b_at",
        "t26"."a_at",
        "t26"."b_last_seen_at",
        "t26"."b_precision",
        "t26"."b_likes",
        "t26"."b_comments",
        "t26"."b_shares",
        "t26"."b_quotes",
        "t26"."b_views",
        "t26"."b_told",
        "t26"."a_last_seen_at",
        "t26"."a_precision",
        "t26"."a_likes",
        "t26"."a_comments",
        "t26"."a_shares",
        "t26"."a_quotes",
        "t26"."a_views",
        "t26"."a_told",
        "t26"."b_first",
        "t26"."a_first",
        "t26"."b_last",
        "t26"."over",
        CASE WHEN "t26"."over" = 1 THEN "t26"."b_first" ELSE "t26"."b_last" END AS "b_age",
        CASE WHEN "t26"."over" = 1 THEN "t26"."b_last" ELSE "t26"."a_first" END AS "a_age"
      FROM (
        SELECT
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
          "t25"."needs_views",
          "t25"."b_at",
          "t25"."a_at",
          "t25"."b_last_seen_at",
          "t25"."b_precision",
          "t25"."b_likes",
          "t25"."b_comments",
          "t25"."b_shares",
          "t25"."b_quotes",
          "t25"."b_views",
          "t25"."b_told",
          "t25"."a_last_seen_at",
          "t25"."a_precision",
          "t25"."a_likes",
          "t25"."a_comments",
          "t25"."a_shares",
          "t25"."a_quotes",
          "t25"."a_views",
          "t25"."a_told",
          "t25"."b_at" - "t25"."published_at" AS "b_first",
          "t25"."a_at" - "t25"."published_at" AS "a_first",
          CASE
            WHEN "t25"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t25"."b_last_seen_at" < "t25"."as_of"
              THEN "t25"."b_last_seen_at"
              ELSE "t25"."as_of"
            END - "t25"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t25"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t25"."b_last_seen_at" < "t25"."as_of"
                THEN "t25"."b_last_seen_at"
                ELSE "t25"."as_of"
              END - "t25"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t25"."age"
            THEN 1
            ELSE 0
          END AS "over"
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
            "t24"."b_at",
            "t24"."a_at",
            "t13"."b_last_seen_at",
            "t13"."b_precision",
            "t13"."b_likes",
            "t13"."b_comments",
            "t13"."b_shares",
            "t13"."b_quotes",
            "t13"."b_views",
            "t13"."b_told",
            "t14"."a_last_seen_at",
            "t14"."a_precision",
            "t14"."a_likes",
            "t14"."a_comments",
            "t14"."a_shares",
            "t14"."a_quotes",
            "t14"."a_views",
            "t14"."a_told"
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
              CASE WHEN "t0"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t0"
          ) AS "t13"
            ON "t24"."post_id" = "t13"."run_post" AND "t24"."b_at" = "t13"."run_at"
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
          ) AS "t14"
            ON "t24"."post_id" = "t14"."run_post" AND "t24"."a_at" = "t14"."run_at"
        ) AS "t25"
      ) AS "t26"
    ) AS "t27"
  ) AS "t28"
)
SELECT
  "t30"."account_id",
  "t30"."age",
  "t30"."published_at",
  "t30"."post_id",
  CASE
    WHEN "t30"."pick" = 1
    THEN CAST("t30"."b_likes" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 2
    THEN CAST("t30"."a_likes" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 3
    THEN (
      CAST("t30"."b_likes" AS DOUBLE PRECISION) * (
        1.0 - "t30"."share"
      )
    ) + (
      CAST("t30"."a_likes" AS DOUBLE PRECISION) * "t30"."share"
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "likes_at_age",
  CASE
    WHEN "t30"."pick" = 1
    THEN CAST("t30"."b_comments" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 2
    THEN CAST("t30"."a_comments" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 3
    THEN (
      CAST("t30"."b_comments" AS DOUBLE PRECISION) * (
        1.0 - "t30"."share"
      )
    ) + (
      CAST("t30"."a_comments" AS DOUBLE PRECISION) * "t30"."share"
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "comments_at_age",
  CASE
    WHEN "t30"."pick" = 1
    THEN CAST("t30"."b_shares" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 2
    THEN CAST("t30"."a_shares" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 3
    THEN (
      CAST("t30"."b_shares" AS DOUBLE PRECISION) * (
        1.0 - "t30"."share"
      )
    ) + (
      CAST("t30"."a_shares" AS DOUBLE PRECISION) * "t30"."share"
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "shares_at_age",
  CASE
    WHEN "t30"."pick" = 1
    THEN CAST("t30"."b_quotes" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 2
    THEN CAST("t30"."a_quotes" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 3
    THEN (
      CAST("t30"."b_quotes" AS DOUBLE PRECISION) * (
        1.0 - "t30"."share"
      )
    ) + (
      CAST("t30"."a_quotes" AS DOUBLE PRECISION) * "t30"."share"
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "quotes_at_age",
  CASE
    WHEN "t30"."pick" = 1
    THEN CAST("t30"."b_views" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 2
    THEN CAST("t30"."a_views" AS DOUBLE PRECISION)
    WHEN "t30"."pick" = 3
    THEN (
      CAST("t30"."b_views" AS DOUBLE PRECISION) * (
        1.0 - "t30"."share"
      )
    ) + (
      CAST("t30"."a_views" AS DOUBLE PRECISION) * "t30"."share"
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "views_at_age",
  CAST("t30"."interpolated" AS BIGINT) AS "interpolated",
  CAST(CASE
    WHEN "t30"."pick" = 1
    THEN CASE WHEN "t30"."b_precision" = 'rounded' THEN 1 ELSE 0 END
    WHEN "t30"."pick" = 2
    THEN CASE WHEN "t30"."a_precision" = 'rounded' THEN 1 ELSE 0 END
    WHEN "t30"."pick" = 3
    THEN CASE
      WHEN (
        CASE WHEN "t30"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
      )
      OR (
        CASE WHEN "t30"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
      )
      THEN 1
      ELSE 0
    END
    ELSE 0
  END AS BIGINT) AS "rounded",
  CAST("t30"."pick" AS BIGINT) AS "pick",
  "t30"."share",
  "t30"."b_at",
  "t30"."a_at",
  COALESCE(CAST("t30"."b_told" AS BIGINT), 0) AS "b_told",
  COALESCE(CAST("t30"."a_told" AS BIGINT), 0) AS "a_told",
  CAST(NULL AS DOUBLE PRECISION) AS "half_life"
FROM "picked" AS "t30"
