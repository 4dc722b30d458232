WITH "t16" AS (
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
    "t9"."id",
    "t9"."account_id_post",
    "t9"."kind",
    "t9"."published_at",
    "t9"."flags",
    "t9"."reply_to_own",
    "t9"."first_seen_at",
    "t9"."gone_at",
    "t9"."format",
    "t9"."asks",
    "t9"."letters",
    "t9"."detected_language",
    "t9"."described_by"
  FROM "subject" AS "t4"
  INNER JOIN (
    SELECT
      "t1"."id",
      "t1"."account_id" AS "account_id_post",
      "t1"."kind",
      "t1"."published_at",
      "t1"."flags",
      "t1"."reply_to_own",
      "t1"."first_seen_at",
      "t1"."gone_at",
      "t1"."format",
      "t1"."asks",
      "t1"."letters",
      "t1"."detected_language",
      "t1"."described_by"
    FROM "post" AS "t1"
  ) AS "t9"
    ON "t4"."account_id" = "t9"."account_id_post"
), "t19" AS (
  SELECT
    "t17"."id" AS "post_id",
    "t17"."account_id",
    "t17"."published_at",
    CASE
      WHEN "t17"."format" = 'text'
      THEN 0
      WHEN "t17"."format" = 'link'
      THEN 1
      WHEN "t17"."format" = 'image'
      THEN 2
      WHEN "t17"."format" = 'video'
      THEN 3
      WHEN "t17"."format" = 'poll'
      THEN 4
      WHEN "t17"."format" = 'live'
      THEN 5
      ELSE -1
    END AS "form",
    CASE WHEN "t17"."gone_at" <= "t17"."as_of" THEN 1 ELSE 0 END AS "gone",
    CASE
      WHEN (
        "t17"."first_seen_at" - "t17"."published_at"
      ) > 86400000
      THEN 1
      ELSE 0
    END AS "late",
    "t17"."as_of",
    604800000 AS "age",
    "t17"."current",
    "t17"."needs_likes",
    "t17"."needs_comments",
    "t17"."needs_shares",
    "t17"."needs_quotes",
    "t17"."needs_views"
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
    ) > 0
    AND "t17"."published_at" >= "t17"."window_start"
    AND "t17"."published_at" < "t17"."window_end"
    AND (
      "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes"
    ) > 0
    AND CASE WHEN "t17"."published_at" >= (
      "t17"."as_of" - 604800000
    ) THEN 1 ELSE 0 END = 0
), "bounded" AS MATERIALIZED (
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
      "t10"."run_post",
      "t10"."seen",
      "t10"."run_here"
    FROM "t19" AS "t21"
    LEFT OUTER JOIN (
      SELECT
        "t3"."post_id" AS "run_post",
        "t3"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t3"
    ) AS "t10"
      ON "t21"."post_id" = "t10"."run_post"
      AND "t10"."seen" <= "t21"."as_of"
      AND "t10"."seen" <= (
        "t21"."published_at" + (
          "t21"."age" * 2
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
    11,
    12,
    13,
    14
), "picked" AS MATERIALIZED (
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
      CAST("t32"."age" - "t32"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t32"."a_age" - "t32"."b_age" AS DOUBLE) > 0
        THEN CAST("t32"."a_age" - "t32"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
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
          "t30"."post_id",
          "t30"."account_id",
          "t30"."published_at",
          "t30"."form",
          "t30"."gone",
          "t30"."late",
          "t30"."as_of",
          "t30"."age",
          "t30"."current",
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
            "t29"."post_id",
            "t29"."account_id",
            "t29"."published_at",
            "t29"."form",
            "t29"."gone",
            "t29"."late",
            "t29"."as_of",
            "t29"."age",
            "t29"."current",
            "t29"."needs_likes",
            "t29"."needs_comments",
            "t29"."needs_shares",
            "t29"."needs_quotes",
            "t29"."needs_views",
            "t29"."b_at",
            "t29"."a_at",
            "t14"."b_last_seen_at",
            "t14"."b_precision",
            "t14"."b_likes",
            "t14"."b_comments",
            "t14"."b_shares",
            "t14"."b_quotes",
            "t14"."b_views",
            "t14"."b_told",
            "t15"."a_last_seen_at",
            "t15"."a_precision",
            "t15"."a_likes",
            "t15"."a_comments",
            "t15"."a_shares",
            "t15"."a_quotes",
            "t15"."a_views",
            "t15"."a_told"
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
              CASE WHEN "t3"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t3"
          ) AS "t15"
            ON "t29"."post_id" = "t15"."run_post" AND "t29"."a_at" = "t15"."run_at"
        ) AS "t30"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
), "placed" AS MATERIALIZED (
  SELECT
    *
  FROM (
    SELECT
      "t36"."post_id",
      "t36"."account_id",
      "t36"."published_at",
      "t36"."form",
      "t36"."gone",
      "t36"."late",
      "t36"."as_of",
      "t36"."age",
      "t36"."current",
      "t36"."needs_likes",
      "t36"."needs_comments",
      "t36"."needs_shares",
      "t36"."needs_quotes",
      "t36"."needs_views",
      "t36"."interpolated",
      "t36"."rounded",
      "t36"."pick",
      "t36"."share",
      "t36"."b_at",
      "t36"."a_at",
      "t36"."b_told",
      "t36"."a_told",
      CASE
        WHEN (
          "t36"."needs_likes" + "t36"."needs_comments" + "t36"."needs_shares" + "t36"."needs_quotes"
        ) > 0
        THEN CASE WHEN "t36"."needs_likes" = 1 THEN "t36"."likes_at_age" ELSE 0.0 END + CASE WHEN "t36"."needs_comments" = 1 THEN "t36"."comments_at_age" ELSE 0.0 END + CASE WHEN "t36"."needs_shares" = 1 THEN "t36"."shares_at_age" ELSE 0.0 END + CASE WHEN "t36"."needs_quotes" = 1 THEN "t36"."quotes_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "interactions",
      CASE
        WHEN "t36"."needs_likes" > 0
        THEN CASE WHEN "t36"."needs_likes" = 1 THEN "t36"."likes_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at",
      CASE
        WHEN "t36"."needs_comments" > 0
        THEN CASE WHEN "t36"."needs_comments" = 1 THEN "t36"."comments_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at",
      CASE
        WHEN (
          "t36"."needs_shares" + "t36"."needs_quotes"
        ) > 0
        THEN CASE WHEN "t36"."needs_shares" = 1 THEN "t36"."shares_at_age" ELSE 0.0 END + CASE WHEN "t36"."needs_quotes" = 1 THEN "t36"."quotes_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "spread_at",
      CASE
        WHEN (
          "t36"."needs_likes" + "t36"."needs_shares"
        ) > 0
        THEN CASE WHEN "t36"."needs_likes" = 1 THEN "t36"."likes_at_age" ELSE 0.0 END + CASE WHEN "t36"."needs_shares" = 1 THEN "t36"."shares_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "approval_at",
      CASE
        WHEN "t36"."needs_views" > 0
        THEN CASE WHEN "t36"."needs_views" = 1 THEN "t36"."views_at_age" ELSE 0.0 END
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at"
    FROM (
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
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_likes" AS DOUBLE)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_likes" AS DOUBLE)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_likes" AS DOUBLE) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_likes" AS DOUBLE) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "likes_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_comments" AS DOUBLE)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_comments" AS DOUBLE)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_comments" AS DOUBLE) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_comments" AS DOUBLE) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "comments_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_shares" AS DOUBLE)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_shares" AS DOUBLE)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_shares" AS DOUBLE) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_shares" AS DOUBLE) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "shares_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_quotes" AS DOUBLE)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_quotes" AS DOUBLE)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_quotes" AS DOUBLE) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_quotes" AS DOUBLE) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS "quotes_at_age",
        CASE
          WHEN "t35"."pick" = 1
          THEN CAST("t35"."b_views" AS DOUBLE)
          WHEN "t35"."pick" = 2
          THEN CAST("t35"."a_views" AS DOUBLE)
          WHEN "t35"."pick" = 3
          THEN (
            CAST("t35"."b_views" AS DOUBLE) * (
              1.0 - "t35"."share"
            )
          ) + (
            CAST("t35"."a_views" AS DOUBLE) * "t35"."share"
          )
          ELSE CAST(NULL AS DOUBLE)
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
  WHERE
    "t37"."interactions" > 0
)
SELECT
  "t50"."account_id",
  MAX("t50"."old") AS "old",
  MAX("t50"."young") AS "young",
  SUM(
    CASE
      WHEN (
        "t50"."life" IS NOT NULL
      ) AND (
        "t50"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interpolated",
  SUM(
    CASE
      WHEN (
        "t50"."life" IS NOT NULL
      ) AND (
        "t50"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rounded",
  AVG(
    CASE
      WHEN (
        (
          "t50"."rank" * 2
        ) >= "t50"."of"
      )
      AND (
        (
          "t50"."rank" * 2
        ) <= (
          "t50"."of" + 2
        )
      )
      THEN "t50"."value"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "half_life_h__value",
  COUNT("t50"."life") AS "half_life_h__n",
  MAX(
    CASE
      WHEN (
        (
          (
            "t50"."of" + 1
          ) - (
            "t50"."rank" * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              "t50"."of" + 1
            ) - (
              "t50"."rank" * 2
            )
          ) * (
            (
              "t50"."of" + 1
            ) - (
              "t50"."rank" * 2
            )
          ) * 1000000
        ) >= (
          (
            "t50"."of" * 3841459
          ) - 1780000
        )
      )
      THEN "t50"."value"
      ELSE CAST(NULL AS DOUBLE)
    END
  ) AS "half_life_h__low",
  MIN(
    CASE
      WHEN (
        (
          (
            "t50"."of" + 1
          ) - (
            (
              (
                "t50"."of" + 1
              ) - "t50"."rank"
            ) * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              "t50"."of" + 1
            ) - (
              (
                (
                  "t50"."of" + 1
                ) - "t50"."rank"
              ) * 2
            )
          ) * (
            (
              "t50"."of" + 1
            ) - (
              (
                (
                  "t50"."of" + 1
                ) - "t50"."rank"
              ) * 2
            )
          ) * 1000000
        ) >= (
          (
            "t50"."of" * 3841459
          ) - 1780000
        )
      )
      THEN "t50"."value"
      ELSE CAST(NULL AS DOUBLE)
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
        "t47"."account_id",
        "t47"."post_id",
        "t47"."interpolated",
        "t47"."rounded",
        "t47"."life",
        "t47"."value",
        "t47"."rank",
        "t47"."of",
        CAST(NULL AS BIGINT) AS "young",
        CAST(NULL AS BIGINT) AS "old"
      FROM (
        SELECT
          "t46"."account_id",
          "t46"."post_id",
          "t46"."interpolated",
          "t46"."rounded",
          "t46"."life",
          "t46"."value",
          (
            ROW_NUMBER() OVER (
              PARTITION BY "t46"."account_id"
              ORDER BY "t46"."value" ASC, "t46"."post_id" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1
          ) + 1 AS "rank",
          COUNT("t46"."value") OVER (
            PARTITION BY "t46"."account_id"
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS "of"
        FROM (
          SELECT
            "t45"."account_id",
            "t45"."post_id",
            "t45"."interpolated",
            "t45"."rounded",
            "t45"."life",
            "t45"."life" / 3600000.0 AS "value"
          FROM (
            SELECT
              "t44"."account_id",
              "t44"."post_id",
              "t44"."interpolated",
              "t44"."rounded",
              CASE
                WHEN (
                  "t44"."looks" >= 3
                ) AND (
                  "t44"."youngest" <= 3600000
                )
                THEN "t44"."crossed"
                ELSE CAST(NULL AS DOUBLE)
              END AS "life"
            FROM (
              SELECT
                "t43"."account_id",
                "t43"."post_id",
                COUNT("t43"."look") AS "looks",
                MIN("t43"."look") AS "youngest",
                MIN(
                  CASE
                    WHEN (
                      (
                        "t43"."count_at" * 2.0
                      ) >= "t43"."total"
                    )
                    AND (
                      "t43"."before" IS NULL
                    )
                    THEN CAST("t43"."look" AS DOUBLE)
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
                    THEN CAST("t43"."before" AS DOUBLE) + (
                      (
                        (
                          (
                            "t43"."total" / 2.0
                          ) - "t43"."less"
                        ) / (
                          "t43"."count_at" - "t43"."less"
                        )
                      ) * CAST("t43"."look" - "t43"."before" AS DOUBLE)
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) AS "crossed",
                MAX("t43"."interpolated") AS "interpolated",
                MAX("t43"."rounded") AS "rounded"
              FROM (
                SELECT
                  "t42"."account_id",
                  "t42"."post_id",
                  "t42"."interpolated",
                  "t42"."rounded",
                  "t42"."total",
                  "t42"."look",
                  "t42"."count_at",
                  LAG("t42"."look") OVER (
                    PARTITION BY "t42"."post_id"
                    ORDER BY "t42"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "before",
                  LAG("t42"."count_at") OVER (
                    PARTITION BY "t42"."post_id"
                    ORDER BY "t42"."look" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) AS "less"
                FROM (
                  SELECT
                    "t41"."account_id",
                    "t41"."post_id",
                    "t41"."interpolated",
                    "t41"."rounded",
                    "t41"."interactions" AS "total",
                    CASE
                      WHEN "t41"."place" = 1
                      THEN "t41"."seen"
                      ELSE CASE
                        WHEN "t41"."seen_last" < "t41"."as_of"
                        THEN "t41"."seen_last"
                        ELSE "t41"."as_of"
                      END
                    END - "t41"."published_at" AS "look",
                    CAST(CASE WHEN "t41"."needs_likes" = 1 THEN "t41"."run_likes" ELSE 0 END + CASE WHEN "t41"."needs_comments" = 1 THEN "t41"."run_comments" ELSE 0 END + CASE WHEN "t41"."needs_shares" = 1 THEN "t41"."run_shares" ELSE 0 END + CASE WHEN "t41"."needs_quotes" = 1 THEN "t41"."run_quotes" ELSE 0 END AS DOUBLE) AS "count_at"
                  FROM (
                    SELECT
                      "t40"."post_id",
                      "t40"."account_id",
                      "t40"."published_at",
                      "t40"."form",
                      "t40"."gone",
                      "t40"."late",
                      "t40"."as_of",
                      "t40"."age",
                      "t40"."current",
                      "t40"."needs_likes",
                      "t40"."needs_comments",
                      "t40"."needs_shares",
                      "t40"."needs_quotes",
                      "t40"."needs_views",
                      "t40"."interpolated",
                      "t40"."rounded",
                      "t40"."pick",
                      "t40"."share",
                      "t40"."b_at",
                      "t40"."a_at",
                      "t40"."b_told",
                      "t40"."a_told",
                      "t40"."interactions",
                      "t40"."likes_at",
                      "t40"."comments_at",
                      "t40"."spread_at",
                      "t40"."approval_at",
                      "t40"."views_at",
                      "t11"."run_post",
                      "t11"."seen",
                      "t11"."seen_last",
                      "t11"."run_likes",
                      "t11"."run_comments",
                      "t11"."run_shares",
                      "t11"."run_quotes",
                      "t5"."place"
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
                        "t40"."published_at" + 604800000 + 30240000
                      )
                    CROSS JOIN "place" AS "t5"
                  ) AS "t41"
                  WHERE
                    "t41"."run_post" IS NOT NULL
                    AND (
                      (
                        "t41"."place" = 1
                      )
                      OR (
                        (
                          "t41"."place" = 2
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
                    AND CAST(CASE WHEN "t41"."needs_likes" = 1 THEN "t41"."run_likes" ELSE 0 END + CASE WHEN "t41"."needs_comments" = 1 THEN "t41"."run_comments" ELSE 0 END + CASE WHEN "t41"."needs_shares" = 1 THEN "t41"."run_shares" ELSE 0 END + CASE WHEN "t41"."needs_quotes" = 1 THEN "t41"."run_quotes" ELSE 0 END AS DOUBLE) IS NOT NULL
                    AND (
                      CASE
                        WHEN "t41"."place" = 1
                        THEN "t41"."seen"
                        ELSE CASE
                          WHEN "t41"."seen_last" < "t41"."as_of"
                          THEN "t41"."seen_last"
                          ELSE "t41"."as_of"
                        END
                      END - "t41"."published_at"
                    ) > 0
                    AND (
                      (
                        CASE
                          WHEN "t41"."place" = 1
                          THEN "t41"."seen"
                          ELSE CASE
                            WHEN "t41"."seen_last" < "t41"."as_of"
                            THEN "t41"."seen_last"
                            ELSE "t41"."as_of"
                          END
                        END - "t41"."published_at"
                      ) * 20
                    ) <= 12700800000
                ) AS "t42"
              ) AS "t43"
              GROUP BY
                1,
                2
            ) AS "t44"
          ) AS "t45"
          WHERE
            "t45"."life" IS NOT NULL
        ) AS "t46"
      ) AS "t47"
    ) AS "t48"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t22"."account_id",
        CAST(NULL AS BIGINT) AS "post_id",
        CAST(NULL AS BIGINT) AS "interpolated",
        CAST(NULL AS BIGINT) AS "rounded",
        CAST(NULL AS DOUBLE) AS "life",
        CAST(NULL AS DOUBLE) AS "value",
        CAST(NULL AS BIGINT) AS "rank",
        CAST(NULL AS BIGINT) AS "of",
        "t22"."young",
        CAST(NULL AS BIGINT) AS "old"
      FROM (
        SELECT
          "t18"."account_id",
          SUM("t18"."young") AS "young"
        FROM (
          SELECT
            "t17"."account_id",
            "t17"."platform",
            "t17"."window_start",
            "t17"."window_end",
            "t17"."seen_until",
            "t17"."eligible_until",
            "t17"."as_of",
            604800000 AS "age",
            "t17"."earlier_from",
            "t17"."needs_likes",
            "t17"."needs_comments",
            "t17"."needs_shares",
            "t17"."needs_quotes",
            "t17"."needs_views",
            "t17"."current",
            "t17"."id" AS "post_id",
            "t17"."account_id_post",
            "t17"."kind",
            "t17"."published_at",
            "t17"."flags",
            "t17"."reply_to_own",
            "t17"."first_seen_at",
            "t17"."gone_at",
            "t17"."format",
            "t17"."asks",
            "t17"."letters",
            "t17"."detected_language",
            "t17"."described_by",
            CASE
              WHEN "t17"."format" = 'text'
              THEN 0
              WHEN "t17"."format" = 'link'
              THEN 1
              WHEN "t17"."format" = 'image'
              THEN 2
              WHEN "t17"."format" = 'video'
              THEN 3
              WHEN "t17"."format" = 'poll'
              THEN 4
              WHEN "t17"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            CASE WHEN "t17"."gone_at" <= "t17"."as_of" THEN 1 ELSE 0 END AS "gone",
            CASE
              WHEN (
                "t17"."first_seen_at" - "t17"."published_at"
              ) > 86400000
              THEN 1
              ELSE 0
            END AS "late",
            CASE WHEN "t17"."published_at" >= (
              "t17"."as_of" - 604800000
            ) THEN 1 ELSE 0 END AS "young"
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
            ) > 0
            AND "t17"."published_at" >= "t17"."window_start"
            AND "t17"."published_at" < "t17"."window_end"
            AND (
              "t17"."needs_likes" + "t17"."needs_comments" + "t17"."needs_shares" + "t17"."needs_quotes"
            ) > 0
        ) AS "t18"
        GROUP BY
          1
      ) AS "t22"
    ) AS "t24"
  ) AS "t49"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t23"."account_id",
      CAST(NULL AS BIGINT) AS "post_id",
      CAST(NULL AS BIGINT) AS "interpolated",
      CAST(NULL AS BIGINT) AS "rounded",
      CAST(NULL AS DOUBLE) AS "life",
      CAST(NULL AS DOUBLE) AS "value",
      CAST(NULL AS BIGINT) AS "rank",
      CAST(NULL AS BIGINT) AS "of",
      CAST(NULL AS BIGINT) AS "young",
      "t23"."old"
    FROM (
      SELECT
        "t20"."account_id",
        COUNT("t20"."post_id") AS "old"
      FROM "t19" AS "t20"
      GROUP BY
        1
    ) AS "t23"
  ) AS "t25"
) AS "t50"
GROUP BY
  1
