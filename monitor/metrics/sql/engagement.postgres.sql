WITH "t8" AS (
  SELECT
    "t5"."account_id",
    "t5"."window_start",
    "t5"."window_end",
    "t5"."seen_until",
    "t5"."eligible_until",
    "t5"."as_of",
    "t5"."age",
    "t5"."needs_likes",
    "t5"."needs_comments",
    "t5"."needs_shares",
    "t5"."needs_quotes",
    "t6"."id",
    "t6"."kind",
    "t6"."published_at",
    "t6"."flags",
    "t6"."reply_to_own",
    "t6"."first_seen_at",
    "t6"."gone_at"
  FROM "subject" AS "t5"
  INNER JOIN "post" AS "t6"
    ON "t5"."account_id" = "t6"."account_id"
), "t14" AS (
  SELECT
    "t11"."account_id",
    "t11"."seen_at",
    MAX("t11"."followers") AS "followers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t5"."account_id",
        "t5"."window_start",
        "t5"."window_end",
        "t5"."seen_until",
        "t5"."eligible_until",
        "t5"."as_of",
        "t5"."age",
        "t5"."needs_likes",
        "t5"."needs_comments",
        "t5"."needs_shares",
        "t5"."needs_quotes",
        "t7"."seen_at",
        "t7"."followers",
        "t7"."posts_total",
        "t7"."precision"
      FROM "subject" AS "t5"
      INNER JOIN "audience_snapshot" AS "t7"
        ON "t5"."account_id" = "t7"."account_id"
    ) AS "t9"
    WHERE
      "t9"."followers" IS NOT NULL
      AND "t9"."seen_at" <= "t9"."as_of"
      AND "t9"."seen_at" >= (
        "t9"."window_start" - 604800000
      )
      AND "t9"."seen_at" <= (
        "t9"."window_end" + 604800000
      )
  ) AS "t11"
  GROUP BY
    1,
    2
)
SELECT
  "t41"."account_id",
  COUNT("t41"."post_id") AS "eligible",
  AVG(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      )
      AND (
        (
          "t41"."rank" * 2
        ) >= "t41"."of"
      )
      AND (
        (
          "t41"."rank" * 2
        ) <= (
          "t41"."of" + 2
        )
      )
      THEN "t41"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__value",
  COUNT("t41"."interactions") AS "interactions_median__n",
  MAX(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t41"."of" + 1
            ) - (
              "t41"."rank" * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t41"."of" + 1
              ) - (
                "t41"."rank" * 2
              )
            ) * (
              (
                "t41"."of" + 1
              ) - (
                "t41"."rank" * 2
              )
            ) * 1000000
          ) >= (
            (
              "t41"."of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t41"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__low",
  MIN(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t41"."of" + 1
            ) - (
              (
                (
                  "t41"."of" + 1
                ) - "t41"."rank"
              ) * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t41"."of" + 1
              ) - (
                (
                  (
                    "t41"."of" + 1
                  ) - "t41"."rank"
                ) * 2
              )
            ) * (
              (
                "t41"."of" + 1
              ) - (
                (
                  (
                    "t41"."of" + 1
                  ) - "t41"."rank"
                ) * 2
              )
            ) * 1000000
          ) >= (
            (
              "t41"."of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t41"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_median__high",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__after",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_median__tiny",
  AVG(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      )
      AND (
        (
          "t41"."rank" * 4
        ) > (
          "t41"."of" - (
            "t41"."of" % 4
          )
        )
      )
      AND (
        (
          "t41"."rank" * 4
        ) <= (
          (
            "t41"."of" * 4
          ) - (
            "t41"."of" - (
              "t41"."of" % 4
            )
          )
        )
      )
      THEN "t41"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "interactions_iqmean__value",
  COUNT("t41"."interactions") AS "interactions_iqmean__n",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__after",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_iqmean__tiny",
  SUM("t41"."interactions") AS "interactions_total__value",
  COUNT("t41"."interactions") AS "interactions_total__n",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__after",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions_total__tiny",
  AVG(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      )
      AND (
        (
          "t41"."rate_rank" * 2
        ) >= "t41"."rate_of"
      )
      AND (
        (
          "t41"."rate_rank" * 2
        ) <= (
          "t41"."rate_of" + 2
        )
      )
      THEN "t41"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__value",
  COUNT("t41"."rate") AS "er_post_followers_median__n",
  MAX(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t41"."rate_of" + 1
            ) - (
              "t41"."rate_rank" * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t41"."rate_of" + 1
              ) - (
                "t41"."rate_rank" * 2
              )
            ) * (
              (
                "t41"."rate_of" + 1
              ) - (
                "t41"."rate_rank" * 2
              )
            ) * 1000000
          ) >= (
            (
              "t41"."rate_of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t41"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__low",
  MIN(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      )
      AND (
        (
          (
            (
              "t41"."rate_of" + 1
            ) - (
              (
                (
                  "t41"."rate_of" + 1
                ) - "t41"."rate_rank"
              ) * 2
            )
          ) > 0
        )
        AND (
          (
            (
              (
                "t41"."rate_of" + 1
              ) - (
                (
                  (
                    "t41"."rate_of" + 1
                  ) - "t41"."rate_rank"
                ) * 2
              )
            ) * (
              (
                "t41"."rate_of" + 1
              ) - (
                (
                  (
                    "t41"."rate_of" + 1
                  ) - "t41"."rate_rank"
                ) * 2
              )
            ) * 1000000
          ) >= (
            (
              "t41"."rate_of" * 3841459
            ) - 1780000
          )
        )
      )
      THEN "t41"."rate"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "er_post_followers_median__high",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__after",
  SUM(
    CASE
      WHEN (
        "t41"."rate" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__tiny",
  SUM(
    CASE
      WHEN (
        "t41"."interactions" IS NOT NULL
      ) AND (
        "t41"."faceless" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "er_post_followers_median__faceless",
  AVG("t41"."likes_at") AS "applause__value",
  COUNT("t41"."likes_at") AS "applause__n",
  SUM(
    CASE
      WHEN (
        "t41"."likes_at" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."likes_at" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."likes_at" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."likes_at" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__after",
  SUM(
    CASE
      WHEN (
        "t41"."likes_at" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "applause__tiny",
  AVG("t41"."comments_at") AS "conversation__value",
  COUNT("t41"."comments_at") AS "conversation__n",
  SUM(
    CASE
      WHEN (
        "t41"."comments_at" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."comments_at" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."comments_at" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."comments_at" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__after",
  SUM(
    CASE
      WHEN (
        "t41"."comments_at" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "conversation__tiny",
  AVG("t41"."spread_at") AS "amplification__value",
  COUNT("t41"."spread_at") AS "amplification__n",
  SUM(
    CASE
      WHEN (
        "t41"."spread_at" IS NULL
      ) AND (
        "t41"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__deleted",
  SUM(
    CASE
      WHEN (
        "t41"."spread_at" IS NOT NULL
      ) AND (
        "t41"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__interpolated",
  SUM(
    CASE
      WHEN (
        "t41"."spread_at" IS NOT NULL
      ) AND (
        "t41"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__rounded",
  SUM(
    CASE
      WHEN (
        "t41"."spread_at" IS NOT NULL
      ) AND (
        "t41"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__after",
  SUM(
    CASE
      WHEN (
        "t41"."spread_at" IS NOT NULL
      ) AND (
        "t41"."tiny" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "amplification__tiny"
FROM (
  SELECT
    "t40"."post_id",
    "t40"."rounded",
    "t40"."interpolated",
    "t40"."interactions",
    "t40"."likes_at",
    "t40"."comments_at",
    "t40"."spread_at",
    "t40"."account_id",
    "t40"."gone",
    "t40"."after",
    "t40"."followers",
    "t40"."followers_here",
    "t40"."rate",
    "t40"."faceless",
    "t40"."tiny",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY CASE WHEN "t40"."interactions" IS NULL THEN 1 ELSE 0 END ASC, "t40"."interactions" ASC, "t40"."post_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "rank",
    COUNT("t40"."interactions") OVER (
      PARTITION BY "t40"."account_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "of",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t40"."account_id"
        ORDER BY CASE WHEN "t40"."rate" IS NULL THEN 1 ELSE 0 END ASC, "t40"."rate" ASC, "t40"."post_id" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "rate_rank",
    COUNT("t40"."rate") OVER (
      PARTITION BY "t40"."account_id"
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "rate_of"
  FROM (
    SELECT
      "t39"."post_id",
      "t39"."rounded",
      "t39"."interpolated",
      "t39"."interactions",
      "t39"."likes_at",
      "t39"."comments_at",
      "t39"."spread_at",
      "t39"."account_id",
      "t39"."gone",
      "t39"."after",
      "t39"."followers",
      "t39"."followers_here",
      "t39"."interactions" / CAST("t39"."followers" AS DOUBLE PRECISION) AS "rate",
      CASE WHEN "t39"."followers" IS NULL THEN 1 ELSE 0 END AS "faceless",
      CASE WHEN "t39"."followers" < 100 THEN 1 ELSE 0 END AS "tiny"
    FROM (
      SELECT
        "t38"."post_id",
        "t38"."rounded",
        "t38"."interpolated",
        "t38"."interactions",
        "t38"."likes_at",
        "t38"."comments_at",
        "t38"."spread_at",
        "t38"."account_id",
        "t38"."gone",
        "t38"."after",
        CASE
          WHEN (
            "t38"."followers_here" = 1
          ) AND (
            "t38"."followers" > 0
          )
          THEN "t38"."followers"
          ELSE CAST(NULL AS BIGINT)
        END AS "followers",
        "t38"."followers_here"
      FROM (
        SELECT
          "t37"."post_id",
          MAX("t37"."rounded") AS "rounded",
          MAX("t37"."interpolated") AS "interpolated",
          MAX("t37"."interactions") AS "interactions",
          MAX("t37"."likes_at") AS "likes_at",
          MAX("t37"."comments_at") AS "comments_at",
          MAX("t37"."spread_at") AS "spread_at",
          MAX("t37"."account_id") AS "account_id",
          MAX("t37"."gone") AS "gone",
          MAX("t37"."after") AS "after",
          MAX("t37"."followers") AS "followers",
          MAX("t37"."followers_here") AS "followers_here"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t27"."post_id",
              CAST(NULL AS SMALLINT) AS "rounded",
              CAST(NULL AS SMALLINT) AS "interpolated",
              CAST(NULL AS DOUBLE PRECISION) AS "interactions",
              CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
              CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
              CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
              "t27"."account_id",
              "t27"."gone",
              "t27"."after",
              "t27"."followers",
              "t27"."followers_here"
            FROM (
              SELECT
                "t25"."account_id",
                "t25"."post_id",
                "t25"."gone",
                "t25"."after",
                "t20"."followers",
                COALESCE("t20"."followers_here", 0) AS "followers_here"
              FROM (
                SELECT
                  "t23"."account_id",
                  "t23"."post_id",
                  "t23"."published_at",
                  "t23"."as_of",
                  "t23"."age",
                  "t23"."needs_likes",
                  "t23"."needs_comments",
                  "t23"."needs_shares",
                  "t23"."needs_quotes",
                  "t23"."gone",
                  "t23"."turn",
                  "t23"."early",
                  "t23"."late",
                  CASE
                    WHEN (
                      "t23"."published_at" - "t23"."early"
                    ) <= 604800000
                    THEN "t23"."early"
                    WHEN (
                      "t23"."late" - "t23"."published_at"
                    ) <= 604800000
                    THEN "t23"."late"
                    ELSE CAST(NULL AS BIGINT)
                  END AS "face_time",
                  CASE
                    WHEN (
                      "t23"."published_at" - "t23"."early"
                    ) <= 604800000
                    THEN 0
                    WHEN (
                      "t23"."late" - "t23"."published_at"
                    ) <= 604800000
                    THEN 1
                    ELSE 0
                  END AS "after"
                FROM (
                  SELECT
                    "t19"."account_id",
                    "t19"."post_id",
                    "t19"."published_at",
                    "t19"."as_of",
                    "t19"."age",
                    "t19"."needs_likes",
                    "t19"."needs_comments",
                    "t19"."needs_shares",
                    "t19"."needs_quotes",
                    "t19"."gone",
                    "t19"."turn",
                    MAX(
                      CASE WHEN "t19"."turn" = 0 THEN "t19"."published_at" ELSE CAST(NULL AS BIGINT) END
                    ) OVER (
                      PARTITION BY "t19"."account_id"
                      ORDER BY "t19"."published_at" ASC, "t19"."turn" ASC, "t19"."post_id" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
                    ) AS "early",
                    MIN(
                      CASE WHEN "t19"."turn" = 0 THEN "t19"."published_at" ELSE CAST(NULL AS BIGINT) END
                    ) OVER (
                      PARTITION BY "t19"."account_id"
                      ORDER BY "t19"."published_at" ASC, "t19"."turn" ASC, "t19"."post_id" ASC
                      ROWS BETWEEN 1 following AND UNBOUNDED FOLLOWING
                    ) AS "late"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t16"."account_id",
                        0 AS "post_id",
                        "t16"."seen_at" AS "published_at",
                        0 AS "as_of",
                        0 AS "age",
                        0 AS "needs_likes",
                        0 AS "needs_comments",
                        0 AS "needs_shares",
                        0 AS "needs_quotes",
                        0 AS "gone",
                        0 AS "turn"
                      FROM "t14" AS "t16"
                    ) AS "t17"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t10"."account_id",
                        "t10"."id" AS "post_id",
                        "t10"."published_at",
                        "t10"."as_of",
                        "t10"."age",
                        "t10"."needs_likes",
                        "t10"."needs_comments",
                        "t10"."needs_shares",
                        "t10"."needs_quotes",
                        CASE WHEN "t10"."gone_at" <= "t10"."as_of" THEN 1 ELSE 0 END AS "gone",
                        1 AS "turn"
                      FROM "t8" AS "t10"
                      WHERE
                        "t10"."first_seen_at" <= "t10"."as_of"
                        AND "t10"."published_at" >= "t10"."window_start"
                        AND "t10"."published_at" < "t10"."eligible_until"
                        AND CASE WHEN "t10"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
                        AND CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
                        AND (
                          "t10"."needs_likes" + "t10"."needs_comments" + "t10"."needs_shares" + "t10"."needs_quotes"
                        ) > 0
                    ) AS "t12"
                  ) AS "t19"
                ) AS "t23"
                WHERE
                  "t23"."turn" = 1
              ) AS "t25"
              LEFT OUTER JOIN (
                SELECT
                  "t16"."account_id" AS "face_account",
                  "t16"."seen_at" AS "face_at",
                  "t16"."followers",
                  1 AS "followers_here"
                FROM "t14" AS "t16"
              ) AS "t20"
                ON "t25"."account_id" = "t20"."face_account" AND "t25"."face_time" = "t20"."face_at"
            ) AS "t27"
          ) AS "t29"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              "t35"."post_id",
              "t35"."rounded",
              "t35"."interpolated",
              "t35"."interactions",
              "t35"."likes_at",
              "t35"."comments_at",
              "t35"."spread_at",
              CAST(NULL AS VARCHAR) AS "account_id",
              CAST(NULL AS SMALLINT) AS "gone",
              CAST(NULL AS SMALLINT) AS "after",
              CAST(NULL AS BIGINT) AS "followers",
              CAST(NULL AS BIGINT) AS "followers_here"
            FROM (
              SELECT
                "t34"."post_id",
                MAX(CASE WHEN "t34"."precision" = 'rounded' THEN 1 ELSE 0 END) AS "rounded",
                MAX(CASE WHEN "t34"."choice" = 'between' THEN 1 ELSE 0 END) AS "interpolated",
                CASE
                  WHEN COUNT(
                    CAST(CASE
                      WHEN (
                        "t34"."needs_likes" + "t34"."needs_comments" + "t34"."needs_shares" + "t34"."needs_quotes"
                      ) > 0
                      THEN CASE WHEN "t34"."needs_likes" = 1 THEN "t34"."likes" ELSE 0 END + CASE WHEN "t34"."needs_comments" = 1 THEN "t34"."comments" ELSE 0 END + CASE WHEN "t34"."needs_shares" = 1 THEN "t34"."shares" ELSE 0 END + CASE WHEN "t34"."needs_quotes" = 1 THEN "t34"."quotes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION)
                  ) = COUNT(*)
                  THEN SUM(
                    CAST(CASE
                      WHEN (
                        "t34"."needs_likes" + "t34"."needs_comments" + "t34"."needs_shares" + "t34"."needs_quotes"
                      ) > 0
                      THEN CASE WHEN "t34"."needs_likes" = 1 THEN "t34"."likes" ELSE 0 END + CASE WHEN "t34"."needs_comments" = 1 THEN "t34"."comments" ELSE 0 END + CASE WHEN "t34"."needs_shares" = 1 THEN "t34"."shares" ELSE 0 END + CASE WHEN "t34"."needs_quotes" = 1 THEN "t34"."quotes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION) * CASE
                      WHEN (
                        "t34"."choice" <> 'between'
                      ) OR (
                        "t34"."over" = 1
                      )
                      THEN 1.0
                      WHEN "t34"."first_seen_at" = "t34"."b_at"
                      THEN 1.0 - (
                        CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                      )
                      ELSE CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                    END
                  )
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END AS "interactions",
                CASE
                  WHEN COUNT(
                    CAST(CASE
                      WHEN "t34"."needs_likes" > 0
                      THEN CASE WHEN "t34"."needs_likes" = 1 THEN "t34"."likes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION)
                  ) = COUNT(*)
                  THEN SUM(
                    CAST(CASE
                      WHEN "t34"."needs_likes" > 0
                      THEN CASE WHEN "t34"."needs_likes" = 1 THEN "t34"."likes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION) * CASE
                      WHEN (
                        "t34"."choice" <> 'between'
                      ) OR (
                        "t34"."over" = 1
                      )
                      THEN 1.0
                      WHEN "t34"."first_seen_at" = "t34"."b_at"
                      THEN 1.0 - (
                        CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                      )
                      ELSE CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                    END
                  )
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END AS "likes_at",
                CASE
                  WHEN COUNT(
                    CAST(CASE
                      WHEN "t34"."needs_comments" > 0
                      THEN CASE WHEN "t34"."needs_comments" = 1 THEN "t34"."comments" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION)
                  ) = COUNT(*)
                  THEN SUM(
                    CAST(CASE
                      WHEN "t34"."needs_comments" > 0
                      THEN CASE WHEN "t34"."needs_comments" = 1 THEN "t34"."comments" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION) * CASE
                      WHEN (
                        "t34"."choice" <> 'between'
                      ) OR (
                        "t34"."over" = 1
                      )
                      THEN 1.0
                      WHEN "t34"."first_seen_at" = "t34"."b_at"
                      THEN 1.0 - (
                        CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                      )
                      ELSE CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                    END
                  )
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END AS "comments_at",
                CASE
                  WHEN COUNT(
                    CAST(CASE
                      WHEN (
                        "t34"."needs_shares" + "t34"."needs_quotes"
                      ) > 0
                      THEN CASE WHEN "t34"."needs_shares" = 1 THEN "t34"."shares" ELSE 0 END + CASE WHEN "t34"."needs_quotes" = 1 THEN "t34"."quotes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION)
                  ) = COUNT(*)
                  THEN SUM(
                    CAST(CASE
                      WHEN (
                        "t34"."needs_shares" + "t34"."needs_quotes"
                      ) > 0
                      THEN CASE WHEN "t34"."needs_shares" = 1 THEN "t34"."shares" ELSE 0 END + CASE WHEN "t34"."needs_quotes" = 1 THEN "t34"."quotes" ELSE 0 END
                      ELSE CAST(NULL AS BIGINT)
                    END AS DOUBLE PRECISION) * CASE
                      WHEN (
                        "t34"."choice" <> 'between'
                      ) OR (
                        "t34"."over" = 1
                      )
                      THEN 1.0
                      WHEN "t34"."first_seen_at" = "t34"."b_at"
                      THEN 1.0 - (
                        CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                      )
                      ELSE CAST("t34"."age" - "t34"."b_age" AS DOUBLE PRECISION) / CAST("t34"."a_age" - "t34"."b_age" AS DOUBLE PRECISION)
                    END
                  )
                  ELSE CAST(NULL AS DOUBLE PRECISION)
                END AS "spread_at"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t32"."post_id",
                    "t32"."b_at",
                    "t32"."a_at",
                    "t32"."b_first",
                    "t32"."b_last",
                    "t32"."a_first",
                    "t32"."age",
                    "t32"."needs_likes",
                    "t32"."needs_comments",
                    "t32"."needs_shares",
                    "t32"."needs_quotes",
                    "t32"."over",
                    "t32"."b_age",
                    "t32"."a_age",
                    "t32"."choice",
                    "t4"."first_seen_at",
                    "t4"."last_seen_at",
                    "t4"."precision",
                    "t4"."raw_sha256",
                    "t4"."likes",
                    "t4"."comments",
                    "t4"."shares",
                    "t4"."quotes"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t28"."post_id",
                        "t28"."b_at",
                        "t28"."a_at",
                        "t28"."b_first",
                        "t28"."b_last",
                        "t28"."a_first",
                        "t28"."age",
                        "t28"."needs_likes",
                        "t28"."needs_comments",
                        "t28"."needs_shares",
                        "t28"."needs_quotes",
                        "t28"."over",
                        "t28"."b_age",
                        "t28"."a_age",
                        CASE
                          WHEN (
                            (
                              (
                                "t28"."age" - "t28"."b_age"
                              ) * 20
                            ) <= "t28"."age"
                          )
                          AND (
                            (
                              (
                                "t28"."a_age" - "t28"."age"
                              ) * 20
                            ) <= "t28"."age"
                          )
                          AND (
                            (
                              "t28"."age" - "t28"."b_age"
                            ) <= (
                              "t28"."a_age" - "t28"."age"
                            )
                          )
                          THEN 'before'
                          WHEN (
                            (
                              "t28"."a_age" - "t28"."age"
                            ) * 20
                          ) <= "t28"."age"
                          THEN 'after'
                          WHEN (
                            (
                              "t28"."age" - "t28"."b_age"
                            ) * 20
                          ) <= "t28"."age"
                          THEN 'before'
                          WHEN (
                            "t28"."b_age" > 0
                          ) AND (
                            "t28"."a_age" <= (
                              "t28"."b_age" * 2
                            )
                          )
                          THEN 'between'
                          ELSE 'none'
                        END AS "choice"
                      FROM (
                        SELECT
                          "t26"."post_id",
                          "t26"."b_at",
                          "t26"."a_at",
                          "t26"."b_first",
                          "t26"."b_last",
                          "t26"."a_first",
                          "t26"."age",
                          "t26"."needs_likes",
                          "t26"."needs_comments",
                          "t26"."needs_shares",
                          "t26"."needs_quotes",
                          CASE WHEN "t26"."b_last" > "t26"."age" THEN 1 ELSE 0 END AS "over",
                          CASE WHEN "t26"."b_last" > "t26"."age" THEN "t26"."b_first" ELSE "t26"."b_last" END AS "b_age",
                          CASE WHEN "t26"."b_last" > "t26"."age" THEN "t26"."b_last" ELSE "t26"."a_first" END AS "a_age"
                        FROM (
                          SELECT
                            "t22"."post_id",
                            MAX(
                              CASE
                                WHEN "t22"."first_seen_at" <= (
                                  "t22"."published_at" + "t22"."age"
                                )
                                THEN "t22"."first_seen_at"
                                ELSE CAST(NULL AS BIGINT)
                              END
                            ) AS "b_at",
                            MIN(
                              CASE
                                WHEN NOT (
                                  "t22"."first_seen_at" <= (
                                    "t22"."published_at" + "t22"."age"
                                  )
                                )
                                THEN "t22"."first_seen_at"
                                ELSE CAST(NULL AS BIGINT)
                              END
                            ) AS "a_at",
                            MAX(
                              CASE
                                WHEN "t22"."first_seen_at" <= (
                                  "t22"."published_at" + "t22"."age"
                                )
                                THEN "t22"."first_seen_at" - "t22"."published_at"
                                ELSE CAST(NULL AS BIGINT)
                              END
                            ) AS "b_first",
                            MAX(
                              CASE
                                WHEN "t22"."first_seen_at" <= (
                                  "t22"."published_at" + "t22"."age"
                                )
                                THEN CASE
                                  WHEN "t22"."last_seen_at" < "t22"."as_of"
                                  THEN "t22"."last_seen_at"
                                  ELSE "t22"."as_of"
                                END - "t22"."published_at"
                                ELSE CAST(NULL AS BIGINT)
                              END
                            ) AS "b_last",
                            MIN(
                              CASE
                                WHEN NOT (
                                  "t22"."first_seen_at" <= (
                                    "t22"."published_at" + "t22"."age"
                                  )
                                )
                                THEN "t22"."first_seen_at" - "t22"."published_at"
                                ELSE CAST(NULL AS BIGINT)
                              END
                            ) AS "a_first",
                            MAX("t22"."age") AS "age",
                            MAX("t22"."needs_likes") AS "needs_likes",
                            MAX("t22"."needs_comments") AS "needs_comments",
                            MAX("t22"."needs_shares") AS "needs_shares",
                            MAX("t22"."needs_quotes") AS "needs_quotes"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t15"."account_id",
                                "t15"."post_id",
                                "t15"."published_at",
                                "t15"."as_of",
                                "t15"."age",
                                "t15"."needs_likes",
                                "t15"."needs_comments",
                                "t15"."needs_shares",
                                "t15"."needs_quotes",
                                "t15"."gone",
                                "t4"."first_seen_at",
                                "t4"."last_seen_at",
                                "t4"."precision",
                                "t4"."raw_sha256",
                                "t4"."likes",
                                "t4"."comments",
                                "t4"."shares",
                                "t4"."quotes"
                              FROM (
                                SELECT
                                  "t10"."account_id",
                                  "t10"."id" AS "post_id",
                                  "t10"."published_at",
                                  "t10"."as_of",
                                  "t10"."age",
                                  "t10"."needs_likes",
                                  "t10"."needs_comments",
                                  "t10"."needs_shares",
                                  "t10"."needs_quotes",
                                  CASE WHEN "t10"."gone_at" <= "t10"."as_of" THEN 1 ELSE 0 END AS "gone"
                                FROM "t8" AS "t10"
                                WHERE
                                  "t10"."first_seen_at" <= "t10"."as_of"
                                  AND "t10"."published_at" >= "t10"."window_start"
                                  AND "t10"."published_at" < "t10"."eligible_until"
                                  AND CASE WHEN "t10"."kind" <> 'repost' THEN 1 ELSE 0 END = 1
                                  AND CASE WHEN "t10"."flags" LIKE '%"date_future"%' THEN 1 ELSE 0 END = 0
                                  AND (
                                    "t10"."needs_likes" + "t10"."needs_comments" + "t10"."needs_shares" + "t10"."needs_quotes"
                                  ) > 0
                              ) AS "t15"
                              INNER JOIN "engagement_snapshot" AS "t4"
                                ON "t15"."post_id" = "t4"."post_id"
                            ) AS "t21"
                            WHERE
                              "t21"."first_seen_at" <= "t21"."as_of"
                              AND "t21"."first_seen_at" <= (
                                "t21"."published_at" + (
                                  "t21"."age" * 2
                                )
                              )
                          ) AS "t22"
                          GROUP BY
                            1
                        ) AS "t26"
                      ) AS "t28"
                    ) AS "t30"
                    WHERE
                      "t30"."choice" <> 'none'
                  ) AS "t32"
                  INNER JOIN "engagement_snapshot" AS "t4"
                    ON "t32"."post_id" = "t4"."post_id"
                ) AS "t33"
                WHERE
                  (
                    (
                      "t33"."first_seen_at" = "t33"."b_at"
                    )
                    AND (
                      (
                        "t33"."choice" <> 'after'
                      ) OR (
                        "t33"."over" = 1
                      )
                    )
                  )
                  OR (
                    (
                      "t33"."first_seen_at" = "t33"."a_at"
                    )
                    AND (
                      "t33"."choice" <> 'before'
                    )
                    AND (
                      "t33"."over" = 0
                    )
                  )
              ) AS "t34"
              GROUP BY
                1
            ) AS "t35"
          ) AS "t36"
        ) AS "t37"
        GROUP BY
          1
      ) AS "t38"
    ) AS "t39"
  ) AS "t40"
) AS "t41"
GROUP BY
  1
