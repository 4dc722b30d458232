WITH "bounded" AS MATERIALIZED (
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
    MAX(
      CASE
        WHEN (
          COALESCE("t16"."run_here", 0) = 1
        )
        AND (
          "t16"."seen" <= (
            "t16"."published_at" + "t16"."age"
          )
        )
        THEN "t16"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t16"."run_here", 0) = 1
        )
        AND NOT (
          "t16"."seen" <= (
            "t16"."published_at" + "t16"."age"
          )
        )
        THEN "t16"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t15"."post_id",
      "t15"."account_id",
      "t15"."published_at",
      "t15"."form",
      "t15"."gone",
      "t15"."late",
      "t15"."as_of",
      "t15"."age",
      "t15"."current",
      "t15"."needs_likes",
      "t15"."needs_comments",
      "t15"."needs_shares",
      "t15"."needs_quotes",
      "t15"."needs_views",
      "t6"."run_post",
      "t6"."seen",
      "t6"."run_here"
    FROM (
      SELECT
        "t13"."post_id",
        "t13"."account_id",
        "t13"."published_at",
        "t13"."form",
        "t13"."gone",
        "t13"."late",
        "t13"."as_of",
        "t13"."age",
        "t13"."current",
        "t13"."needs_likes",
        "t13"."needs_comments",
        "t13"."needs_shares",
        "t13"."needs_quotes",
        "t13"."needs_views"
      FROM (
        SELECT
          "t12"."post_id",
          "t12"."account_id",
          "t12"."published_at",
          "t12"."form",
          "t12"."gone",
          "t12"."late",
          "t12"."as_of",
          "t12"."age",
          "t12"."current",
          "t12"."needs_likes",
          "t12"."needs_comments",
          "t12"."needs_shares",
          "t12"."needs_quotes",
          "t12"."needs_views",
          "t12"."timely",
          SUM("t12"."timely") OVER (
            PARTITION BY "t12"."account_id", "t12"."form"
            ORDER BY "t12"."published_at" DESC, "t12"."post_id" DESC
            ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
          ) AS "place"
        FROM (
          SELECT
            "t7"."id" AS "post_id",
            "t7"."account_id",
            "t7"."published_at",
            CASE
              WHEN "t7"."format" = 'text'
              THEN 0
              WHEN "t7"."format" = 'link'
              THEN 1
              WHEN "t7"."format" = 'image'
              THEN 2
              WHEN "t7"."format" = 'video'
              THEN 3
              WHEN "t7"."format" = 'poll'
              THEN 4
              WHEN "t7"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            CASE WHEN "t7"."gone_at" <= "t7"."as_of" THEN 1 ELSE 0 END AS "gone",
            CASE
              WHEN (
                "t7"."first_seen_at" - "t7"."published_at"
              ) > 86400000
              THEN 1
              ELSE 0
            END AS "late",
            "t7"."as_of",
            "t7"."age",
            "t7"."current",
            "t7"."needs_likes",
            "t7"."needs_comments",
            "t7"."needs_shares",
            "t7"."needs_quotes",
            "t7"."needs_views",
            CASE
              WHEN (
                (
                  "t7"."first_seen_at" - "t7"."published_at"
                ) * 20
              ) <= (
                "t7"."age" * 21
              )
              THEN 1
              ELSE 0
            END AS "timely"
          FROM (
            SELECT
              "t3"."account_id",
              "t3"."platform",
              "t3"."window_start",
              "t3"."window_end",
              "t3"."seen_until",
              "t3"."eligible_until",
              "t3"."as_of",
              "t3"."age",
              "t3"."earlier_from",
              "t3"."needs_likes",
              "t3"."needs_comments",
              "t3"."needs_shares",
              "t3"."needs_quotes",
              "t3"."needs_views",
              "t3"."current",
              "t4"."id",
              "t4"."account_id" AS "account_id_post",
              "t4"."kind",
              "t4"."published_at",
              "t4"."flags",
              "t4"."reply_to_own",
              "t4"."first_seen_at",
              "t4"."gone_at",
              "t4"."format",
              "t4"."asks",
              "t4"."letters",
              "t4"."detected_language",
              "t4"."described_by"
            FROM "subject" AS "t3"
            CROSS JOIN "post" AS "t4"
          ) AS "t7"
          WHERE
            "t7"."account_id" = "t7"."account_id_post"
            AND "t7"."first_seen_at" <= "t7"."as_of"
            AND "t7"."kind" <> 'repost'
            AND NOT (
              "t7"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t7"."needs_likes" + "t7"."needs_comments" + "t7"."needs_shares" + "t7"."needs_quotes" + "t7"."needs_views"
            ) > 0
            AND "t7"."published_at" >= "t7"."earlier_from"
            AND "t7"."published_at" < "t7"."window_start"
            AND "t7"."window_start" < "t7"."window_end"
            AND (
              "t7"."needs_likes" + "t7"."needs_comments" + "t7"."needs_shares" + "t7"."needs_quotes"
            ) > 0
        ) AS "t12"
      ) AS "t13"
      WHERE
        "t13"."place" <= 100
    ) AS "t15"
    LEFT OUTER JOIN (
      SELECT
        "t0"."post_id" AS "run_post",
        "t0"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t0"
    ) AS "t6"
      ON "t15"."post_id" = "t6"."run_post"
      AND "t6"."seen" <= "t15"."as_of"
      AND "t6"."seen" <= (
        "t15"."published_at" + (
          "t15"."age" * 2
        )
      )
  ) AS "t16"
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
    "t23"."post_id",
    "t23"."account_id",
    "t23"."published_at",
    "t23"."form",
    "t23"."gone",
    "t23"."late",
    "t23"."as_of",
    "t23"."age",
    "t23"."current",
    "t23"."needs_likes",
    "t23"."needs_comments",
    "t23"."needs_shares",
    "t23"."needs_quotes",
    "t23"."needs_views",
    "t23"."b_at",
    "t23"."a_at",
    "t23"."b_precision",
    "t23"."b_likes",
    "t23"."b_comments",
    "t23"."b_shares",
    "t23"."b_quotes",
    "t23"."b_views",
    "t23"."b_told",
    "t23"."a_precision",
    "t23"."a_likes",
    "t23"."a_comments",
    "t23"."a_shares",
    "t23"."a_quotes",
    "t23"."a_views",
    "t23"."a_told",
    "t23"."share",
    CASE
      WHEN "t23"."choice" = 0
      THEN 0
      WHEN "t23"."over" = 1
      THEN 1
      ELSE "t23"."choice"
    END AS "pick",
    CASE WHEN "t23"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
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
      "t22"."b_at",
      "t22"."a_at",
      "t22"."b_last_seen_at",
      "t22"."b_precision",
      "t22"."b_likes",
      "t22"."b_comments",
      "t22"."b_shares",
      "t22"."b_quotes",
      "t22"."b_views",
      "t22"."b_told",
      "t22"."a_last_seen_at",
      "t22"."a_precision",
      "t22"."a_likes",
      "t22"."a_comments",
      "t22"."a_shares",
      "t22"."a_quotes",
      "t22"."a_views",
      "t22"."a_told",
      "t22"."b_first",
      "t22"."a_first",
      "t22"."b_last",
      "t22"."over",
      "t22"."b_age",
      "t22"."a_age",
      CASE
        WHEN (
          (
            (
              "t22"."age" - "t22"."b_age"
            ) * 20
          ) <= "t22"."age"
        )
        AND (
          (
            (
              "t22"."a_age" - "t22"."age"
            ) * 20
          ) <= "t22"."age"
        )
        AND (
          (
            "t22"."age" - "t22"."b_age"
          ) <= (
            "t22"."a_age" - "t22"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t22"."a_age" - "t22"."age"
          ) * 20
        ) <= "t22"."age"
        THEN 2
        WHEN (
          (
            "t22"."age" - "t22"."b_age"
          ) * 20
        ) <= "t22"."age"
        THEN 1
        WHEN (
          "t22"."b_age" > 0
        ) AND (
          "t22"."a_age" <= (
            "t22"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t22"."age" - "t22"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t22"."a_age" - "t22"."b_age" AS DOUBLE) > 0
        THEN CAST("t22"."a_age" - "t22"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
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
        "t21"."b_at",
        "t21"."a_at",
        "t21"."b_last_seen_at",
        "t21"."b_precision",
        "t21"."b_likes",
        "t21"."b_comments",
        "t21"."b_shares",
        "t21"."b_quotes",
        "t21"."b_views",
        "t21"."b_told",
        "t21"."a_last_seen_at",
        "t21"."a_precision",
        "t21"."a_likes",
        "t21"."a_comments",
        "t21"."a_shares",
        "t21"."a_quotes",
        "t21"."a_views",
        "t21"."a_told",
        "t21"."b_first",
        "t21"."a_first",
        "t21"."b_last",
        "t21"."over",
        CASE WHEN "t21"."over" = 1 THEN "t21"."b_first" ELSE "t21"."b_last" END AS "b_age",
        CASE WHEN "t21"."over" = 1 THEN "t21"."b_last" ELSE "t21"."a_first" END AS "a_age"
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
          "t20"."b_at",
          "t20"."a_at",
          "t20"."b_last_seen_at",
          "t20"."b_precision",
          "t20"."b_likes",
          "t20"."b_comments",
          "t20"."b_shares",
          "t20"."b_quotes",
          "t20"."b_views",
          "t20"."b_told",
          "t20"."a_last_seen_at",
          "t20"."a_precision",
          "t20"."a_likes",
          "t20"."a_comments",
          "t20"."a_shares",
          "t20"."a_quotes",
          "t20"."a_views",
          "t20"."a_told",
          "t20"."b_at" - "t20"."published_at" AS "b_first",
          "t20"."a_at" - "t20"."published_at" AS "a_first",
          CASE
            WHEN "t20"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t20"."b_last_seen_at" < "t20"."as_of"
              THEN "t20"."b_last_seen_at"
              ELSE "t20"."as_of"
            END - "t20"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t20"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t20"."b_last_seen_at" < "t20"."as_of"
                THEN "t20"."b_last_seen_at"
                ELSE "t20"."as_of"
              END - "t20"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t20"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t19"."post_id",
            "t19"."account_id",
            "t19"."published_at",
            "t19"."form",
            "t19"."gone",
            "t19"."late",
            "t19"."as_of",
            "t19"."age",
            "t19"."current",
            "t19"."needs_likes",
            "t19"."needs_comments",
            "t19"."needs_shares",
            "t19"."needs_quotes",
            "t19"."needs_views",
            "t19"."b_at",
            "t19"."a_at",
            "t10"."b_last_seen_at",
            "t10"."b_precision",
            "t10"."b_likes",
            "t10"."b_comments",
            "t10"."b_shares",
            "t10"."b_quotes",
            "t10"."b_views",
            "t10"."b_told",
            "t11"."a_last_seen_at",
            "t11"."a_precision",
            "t11"."a_likes",
            "t11"."a_comments",
            "t11"."a_shares",
            "t11"."a_quotes",
            "t11"."a_views",
            "t11"."a_told"
          FROM "bounded" AS "t19"
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
          ) AS "t10"
            ON "t19"."post_id" = "t10"."run_post" AND "t19"."b_at" = "t10"."run_at"
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
          ) AS "t11"
            ON "t19"."post_id" = "t11"."run_post" AND "t19"."a_at" = "t11"."run_at"
        ) AS "t20"
      ) AS "t21"
    ) AS "t22"
  ) AS "t23"
)
SELECT
  "t27"."account_id",
  "t27"."published_at",
  "t27"."post_id",
  "t27"."form",
  "t27"."interactions"
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
    "t26"."interpolated",
    "t26"."rounded",
    "t26"."pick",
    "t26"."share",
    "t26"."b_at",
    "t26"."a_at",
    "t26"."b_told",
    "t26"."a_told",
    CASE
      WHEN (
        "t26"."needs_likes" + "t26"."needs_comments" + "t26"."needs_shares" + "t26"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t26"."needs_likes" = 1 THEN "t26"."likes_at_age" ELSE 0.0 END + CASE WHEN "t26"."needs_comments" = 1 THEN "t26"."comments_at_age" ELSE 0.0 END + CASE WHEN "t26"."needs_shares" = 1 THEN "t26"."shares_at_age" ELSE 0.0 END + CASE WHEN "t26"."needs_quotes" = 1 THEN "t26"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t26"."needs_likes" > 0
      THEN CASE WHEN "t26"."needs_likes" = 1 THEN "t26"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t26"."needs_comments" > 0
      THEN CASE WHEN "t26"."needs_comments" = 1 THEN "t26"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t26"."needs_shares" + "t26"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t26"."needs_shares" = 1 THEN "t26"."shares_at_age" ELSE 0.0 END + CASE WHEN "t26"."needs_quotes" = 1 THEN "t26"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t26"."needs_likes" + "t26"."needs_shares"
      ) > 0
      THEN CASE WHEN "t26"."needs_likes" = 1 THEN "t26"."likes_at_age" ELSE 0.0 END + CASE WHEN "t26"."needs_shares" = 1 THEN "t26"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t26"."needs_views" > 0
      THEN CASE WHEN "t26"."needs_views" = 1 THEN "t26"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
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
      CASE
        WHEN "t25"."pick" = 1
        THEN CAST("t25"."b_likes" AS DOUBLE)
        WHEN "t25"."pick" = 2
        THEN CAST("t25"."a_likes" AS DOUBLE)
        WHEN "t25"."pick" = 3
        THEN (
          CAST("t25"."b_likes" AS DOUBLE) * (
            1.0 - "t25"."share"
          )
        ) + (
          CAST("t25"."a_likes" AS DOUBLE) * "t25"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t25"."pick" = 1
        THEN CAST("t25"."b_comments" AS DOUBLE)
        WHEN "t25"."pick" = 2
        THEN CAST("t25"."a_comments" AS DOUBLE)
        WHEN "t25"."pick" = 3
        THEN (
          CAST("t25"."b_comments" AS DOUBLE) * (
            1.0 - "t25"."share"
          )
        ) + (
          CAST("t25"."a_comments" AS DOUBLE) * "t25"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t25"."pick" = 1
        THEN CAST("t25"."b_shares" AS DOUBLE)
        WHEN "t25"."pick" = 2
        THEN CAST("t25"."a_shares" AS DOUBLE)
        WHEN "t25"."pick" = 3
        THEN (
          CAST("t25"."b_shares" AS DOUBLE) * (
            1.0 - "t25"."share"
          )
        ) + (
          CAST("t25"."a_shares" AS DOUBLE) * "t25"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t25"."pick" = 1
        THEN CAST("t25"."b_quotes" AS DOUBLE)
        WHEN "t25"."pick" = 2
        THEN CAST("t25"."a_quotes" AS DOUBLE)
        WHEN "t25"."pick" = 3
        THEN (
          CAST("t25"."b_quotes" AS DOUBLE) * (
            1.0 - "t25"."share"
          )
        ) + (
          CAST("t25"."a_quotes" AS DOUBLE) * "t25"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t25"."pick" = 1
        THEN CAST("t25"."b_views" AS DOUBLE)
        WHEN "t25"."pick" = 2
        THEN CAST("t25"."a_views" AS DOUBLE)
        WHEN "t25"."pick" = 3
        THEN (
          CAST("t25"."b_views" AS DOUBLE) * (
            1.0 - "t25"."share"
          )
        ) + (
          CAST("t25"."a_views" AS DOUBLE) * "t25"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      CAST("t25"."interpolated" AS BIGINT) AS "interpolated",
      CAST(CASE
        WHEN "t25"."pick" = 1
        THEN CASE WHEN "t25"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t25"."pick" = 2
        THEN CASE WHEN "t25"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t25"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t25"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t25"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS BIGINT) AS "rounded",
      CAST("t25"."pick" AS BIGINT) AS "pick",
      "t25"."share",
      "t25"."b_at",
      "t25"."a_at",
      COALESCE(CAST("t25"."b_told" AS BIGINT), 0) AS "b_told",
      COALESCE(CAST("t25"."a_told" AS BIGINT), 0) AS "a_told"
    FROM "picked" AS "t25"
  ) AS "t26"
) AS "t27"
WHERE
  "t27"."interactions" IS NOT NULL
