WITH "t23" AS (
  SELECT
    "t10"."account_id",
    "t10"."platform",
    "t10"."window_start",
    "t10"."window_end",
    "t10"."seen_until",
    "t10"."eligible_until",
    "t10"."as_of",
    "t10"."age",
    "t10"."earlier_from",
    "t10"."needs_likes",
    "t10"."needs_comments",
    "t10"."needs_shares",
    "t10"."needs_quotes",
    "t10"."needs_views",
    "t10"."current",
    "t11"."seen_at",
    "t11"."followers",
    "t11"."posts_total",
    "t11"."precision"
  FROM "subject" AS "t10"
  INNER JOIN "audience_snapshot" AS "t11"
    ON "t10"."account_id" = "t11"."account_id"
), "t38" AS (
  SELECT
    "t36"."account_id",
    CASE
      WHEN "t36"."reached" > "t36"."lower"
      THEN "t36"."reached"
      ELSE "t36"."lower"
    END AS "since",
    "t36"."upper"
  FROM (
    SELECT
      "t28"."account_id",
      "t28"."platform",
      "t28"."window_start",
      "t28"."window_end",
      "t28"."seen_until",
      "t28"."eligible_until",
      "t28"."as_of",
      "t28"."age",
      "t28"."earlier_from",
      "t28"."needs_likes",
      "t28"."needs_comments",
      "t28"."needs_shares",
      "t28"."needs_quotes",
      "t28"."needs_views",
      "t28"."current",
      "t28"."id",
      "t28"."covers_from",
      "t28"."covers_to",
      "t28"."lower",
      "t28"."upper",
      COALESCE(
        MAX("t28"."upper") OVER (
          PARTITION BY "t28"."account_id"
          ORDER BY "t28"."lower" ASC, "t28"."upper" ASC, "t28"."id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 preceding
        ),
        "t28"."lower"
      ) AS "reached"
    FROM (
      SELECT
        "t24"."account_id",
        "t24"."platform",
        "t24"."window_start",
        "t24"."window_end",
        "t24"."seen_until",
        "t24"."eligible_until",
        "t24"."as_of",
        "t24"."age",
        "t24"."earlier_from",
        "t24"."needs_likes",
        "t24"."needs_comments",
        "t24"."needs_shares",
        "t24"."needs_quotes",
        "t24"."needs_views",
        "t24"."current",
        "t24"."id",
        "t24"."covers_from",
        "t24"."covers_to",
        CASE
          WHEN "t24"."covers_from" > "t24"."window_start"
          THEN "t24"."covers_from"
          ELSE "t24"."window_start"
        END AS "lower",
        CASE
          WHEN "t24"."covers_to" < "t24"."eligible_until"
          THEN "t24"."covers_to"
          ELSE "t24"."eligible_until"
        END AS "upper"
      FROM (
        SELECT
          "t10"."account_id",
          "t10"."platform",
          "t10"."window_start",
          "t10"."window_end",
          "t10"."seen_until",
          "t10"."eligible_until",
          "t10"."as_of",
          "t10"."age",
          "t10"."earlier_from",
          "t10"."needs_likes",
          "t10"."needs_comments",
          "t10"."needs_shares",
          "t10"."needs_quotes",
          "t10"."needs_views",
          "t10"."current",
          "t12"."id",
          "t12"."covers_from",
          "t12"."covers_to"
        FROM "subject" AS "t10"
        INNER JOIN "coverage" AS "t12"
          ON "t10"."account_id" = "t12"."account_id"
      ) AS "t24"
      WHERE
        CASE
          WHEN "t24"."covers_to" < "t24"."eligible_until"
          THEN "t24"."covers_to"
          ELSE "t24"."eligible_until"
        END > CASE
          WHEN "t24"."covers_from" > "t24"."window_start"
          THEN "t24"."covers_from"
          ELSE "t24"."window_start"
        END
    ) AS "t28"
  ) AS "t36"
  WHERE
    "t36"."upper" > CASE
      WHEN "t36"."reached" > "t36"."lower"
      THEN "t36"."reached"
      ELSE "t36"."lower"
    END
), "t39" AS (
  SELECT
    "t35"."account_id",
    "t35"."seen_at",
    "t35"."followers",
    "t35"."window_start",
    "t35"."window_end",
    "t35"."day",
    "t35"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t35"."account_id"
        ORDER BY "t35"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t35"."seen_at") OVER (
      PARTITION BY "t35"."account_id"
      ORDER BY "t35"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t35"."followers") OVER (
      PARTITION BY "t35"."account_id"
      ORDER BY "t35"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t35"."last") OVER (
      PARTITION BY "t35"."account_id"
      ORDER BY "t35"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t31"."account_id",
      "t31"."seen_at",
      "t31"."followers",
      "t31"."window_start",
      "t31"."window_end",
      "t31"."day",
      FIRST_VALUE("t31"."followers") OVER (
        PARTITION BY "t31"."account_id", "t31"."day"
        ORDER BY "t31"."seen_at" DESC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t27"."account_id",
        "t27"."seen_at",
        "t27"."followers",
        "t27"."window_start",
        "t27"."window_end",
        "t27"."seen_at" - (
          "t27"."seen_at" % 86400000
        ) AS "day"
      FROM "t23" AS "t27"
      WHERE
        "t27"."followers" IS NOT NULL
        AND "t27"."seen_at" <= "t27"."as_of"
        AND "t27"."seen_at" >= (
          "t27"."window_start" - 604800000
        )
        AND "t27"."seen_at" < (
          "t27"."window_end" + 604800000 + 86400000
        )
    ) AS "t31"
  ) AS "t35"
), "kept" AS MATERIALIZED (
  SELECT
    "t43"."post_id",
    "t43"."account_id",
    "t43"."published_at",
    "t43"."form",
    "t43"."gone",
    "t43"."late",
    "t43"."as_of",
    "t43"."age",
    "t43"."current",
    "t43"."needs_likes",
    "t43"."needs_comments",
    "t43"."needs_shares",
    "t43"."needs_quotes",
    "t43"."needs_views",
    "t43"."number",
    "t43"."day",
    "t18"."kept_account",
    "t18"."kept_age",
    "t18"."kept_time",
    "t18"."kept_post",
    "t18"."kept_here",
    "t18"."half_life",
    "t18"."likes_at_age",
    "t18"."comments_at_age",
    "t18"."shares_at_age",
    "t18"."quotes_at_age",
    "t18"."views_at_age",
    "t18"."interpolated",
    "t18"."rounded",
    "t18"."pick",
    "t18"."share",
    "t18"."b_at",
    "t18"."a_at",
    "t18"."b_told",
    "t18"."a_told"
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
      "t37"."number",
      "t37"."at" - (
        "t37"."at" % 86400000
      ) AS "day"
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
        "t33"."at",
        "t33"."turn",
        SUM(1 - "t33"."turn") OVER (
          PARTITION BY "t33"."account_id"
          ORDER BY "t33"."at" ASC, "t33"."turn" ASC, "t33"."post_id" ASC
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "number"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t20"."id" AS "post_id",
            "t20"."account_id",
            "t20"."published_at",
            CASE
              WHEN "t20"."format" = 'text'
              THEN 0
              WHEN "t20"."format" = 'link'
              THEN 1
              WHEN "t20"."format" = 'image'
              THEN 2
              WHEN "t20"."format" = 'video'
              THEN 3
              WHEN "t20"."format" = 'poll'
              THEN 4
              WHEN "t20"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            CASE WHEN "t20"."gone_at" <= "t20"."as_of" THEN 1 ELSE 0 END AS "gone",
            CASE
              WHEN (
                "t20"."first_seen_at" - "t20"."published_at"
              ) > 86400000
              THEN 1
              ELSE 0
            END AS "late",
            "t20"."as_of",
            "t20"."age",
            "t20"."current",
            "t20"."needs_likes",
            "t20"."needs_comments",
            "t20"."needs_shares",
            "t20"."needs_quotes",
            "t20"."needs_views",
            "t20"."published_at" AS "at",
            1 AS "turn"
          FROM (
            SELECT
              "t10"."account_id",
              "t10"."platform",
              "t10"."window_start",
              "t10"."window_end",
              "t10"."seen_until",
              "t10"."eligible_until",
              "t10"."as_of",
              "t10"."age",
              "t10"."earlier_from",
              "t10"."needs_likes",
              "t10"."needs_comments",
              "t10"."needs_shares",
              "t10"."needs_quotes",
              "t10"."needs_views",
              "t10"."current",
              "t15"."id",
              "t15"."account_id" AS "account_id_post",
              "t15"."kind",
              "t15"."published_at",
              "t15"."flags",
              "t15"."reply_to_own",
              "t15"."first_seen_at",
              "t15"."gone_at",
              "t15"."format",
              "t15"."asks",
              "t15"."letters",
              "t15"."detected_language",
              "t15"."described_by"
            FROM "subject" AS "t10"
            CROSS JOIN "post" AS "t15"
          ) AS "t20"
          WHERE
            "t20"."account_id" = "t20"."account_id_post"
            AND "t20"."first_seen_at" <= "t20"."as_of"
            AND "t20"."kind" <> 'repost'
            AND NOT (
              "t20"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t20"."needs_likes" + "t20"."needs_comments" + "t20"."needs_shares" + "t20"."needs_quotes" + "t20"."needs_views"
            ) > 0
            AND "t20"."published_at" >= "t20"."window_start"
            AND "t20"."published_at" < "t20"."eligible_until"
        ) AS "t29"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS BIGINT) AS "post_id",
            "t27"."account_id",
            CAST(NULL AS BIGINT) AS "published_at",
            CAST(NULL AS SMALLINT) AS "form",
            CAST(NULL AS SMALLINT) AS "gone",
            CAST(NULL AS SMALLINT) AS "late",
            CAST(NULL AS BIGINT) AS "as_of",
            CAST(NULL AS BIGINT) AS "age",
            CAST(NULL AS BIGINT) AS "current",
            CAST(NULL AS BIGINT) AS "needs_likes",
            CAST(NULL AS BIGINT) AS "needs_comments",
            CAST(NULL AS BIGINT) AS "needs_shares",
            CAST(NULL AS BIGINT) AS "needs_quotes",
            CAST(NULL AS BIGINT) AS "needs_views",
            "t27"."seen_at" AS "at",
            0 AS "turn"
          FROM "t23" AS "t27"
          WHERE
            "t27"."followers" IS NOT NULL
            AND "t27"."seen_at" <= "t27"."as_of"
            AND "t27"."seen_at" >= (
              "t27"."window_start" - 604800000
            )
            AND "t27"."seen_at" < (
              "t27"."window_end" + 604800000 + 86400000
            )
        ) AS "t32"
      ) AS "t33"
    ) AS "t37"
    WHERE
      "t37"."turn" = 1
  ) AS "t43"
  LEFT OUTER JOIN (
    SELECT
      "t6"."account_id" AS "kept_account",
      "t6"."age" AS "kept_age",
      "t6"."published_at" AS "kept_time",
      "t6"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t6"."half_life",
      "t6"."likes_at_age",
      "t6"."comments_at_age",
      "t6"."shares_at_age",
      "t6"."quotes_at_age",
      "t6"."views_at_age",
      "t6"."interpolated",
      "t6"."rounded",
      "t6"."pick",
      "t6"."share",
      "t6"."b_at",
      "t6"."a_at",
      "t6"."b_told",
      "t6"."a_told"
    FROM "counted" AS "t6"
  ) AS "t18"
    ON "t43"."account_id" = "t18"."kept_account"
    AND "t43"."age" = "t18"."kept_age"
    AND "t43"."published_at" = "t18"."kept_time"
    AND "t43"."post_id" = "t18"."kept_post"
    AND (
      "t43"."published_at" + (
        "t43"."age" * 2
      )
    ) <= "t43"."as_of"
), "bounded" AS MATERIALIZED (
  SELECT
    "t59"."post_id",
    "t59"."account_id",
    "t59"."published_at",
    "t59"."form",
    "t59"."gone",
    "t59"."late",
    "t59"."as_of",
    "t59"."age",
    "t59"."current",
    "t59"."needs_likes",
    "t59"."needs_comments",
    "t59"."needs_shares",
    "t59"."needs_quotes",
    "t59"."needs_views",
    "t59"."number",
    "t59"."day",
    MAX(
      CASE
        WHEN (
          COALESCE("t59"."run_here", 0) = 1
        )
        AND (
          "t59"."seen" <= (
            "t59"."published_at" + "t59"."age"
          )
        )
        THEN "t59"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t59"."run_here", 0) = 1
        )
        AND NOT (
          "t59"."seen" <= (
            "t59"."published_at" + "t59"."age"
          )
        )
        THEN "t59"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
  FROM (
    SELECT
      "t58"."post_id",
      "t58"."account_id",
      "t58"."published_at",
      "t58"."form",
      "t58"."gone",
      "t58"."late",
      "t58"."as_of",
      "t58"."age",
      "t58"."current",
      "t58"."needs_likes",
      "t58"."needs_comments",
      "t58"."needs_shares",
      "t58"."needs_quotes",
      "t58"."needs_views",
      "t58"."number",
      "t58"."day",
      "t19"."run_post",
      "t19"."seen",
      "t19"."run_here"
    FROM (
      SELECT
        "t55"."post_id",
        "t55"."account_id",
        "t55"."published_at",
        "t55"."form",
        "t55"."gone",
        "t55"."late",
        "t55"."as_of",
        "t55"."age",
        "t55"."current",
        "t55"."needs_likes",
        "t55"."needs_comments",
        "t55"."needs_shares",
        "t55"."needs_quotes",
        "t55"."needs_views",
        "t55"."number",
        "t55"."day"
      FROM "kept" AS "t55"
      WHERE
        COALESCE("t55"."kept_here", 0) = 0
    ) AS "t58"
    LEFT OUTER JOIN (
      SELECT
        "t7"."post_id" AS "run_post",
        "t7"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t7"
    ) AS "t19"
      ON "t58"."post_id" = "t19"."run_post"
      AND "t19"."seen" <= "t58"."as_of"
      AND "t19"."seen" <= (
        "t58"."published_at" + (
          "t58"."age" * 2
        )
      )
  ) AS "t59"
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
    14,
    15,
    16
), "picked" AS MATERIALIZED (
  SELECT
    "t66"."post_id",
    "t66"."account_id",
    "t66"."published_at",
    "t66"."form",
    "t66"."gone",
    "t66"."late",
    "t66"."as_of",
    "t66"."age",
    "t66"."current",
    "t66"."needs_likes",
    "t66"."needs_comments",
    "t66"."needs_shares",
    "t66"."needs_quotes",
    "t66"."needs_views",
    "t66"."number",
    "t66"."day",
    "t66"."b_at",
    "t66"."a_at",
    "t66"."b_precision",
    "t66"."b_likes",
    "t66"."b_comments",
    "t66"."b_shares",
    "t66"."b_quotes",
    "t66"."b_views",
    "t66"."b_told",
    "t66"."a_precision",
    "t66"."a_likes",
    "t66"."a_comments",
    "t66"."a_shares",
    "t66"."a_quotes",
    "t66"."a_views",
    "t66"."a_told",
    "t66"."share",
    CASE
      WHEN "t66"."choice" = 0
      THEN 0
      WHEN "t66"."over" = 1
      THEN 1
      ELSE "t66"."choice"
    END AS "pick",
    CASE WHEN "t66"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t65"."post_id",
      "t65"."account_id",
      "t65"."published_at",
      "t65"."form",
      "t65"."gone",
      "t65"."late",
      "t65"."as_of",
      "t65"."age",
      "t65"."current",
      "t65"."needs_likes",
      "t65"."needs_comments",
      "t65"."needs_shares",
      "t65"."needs_quotes",
      "t65"."needs_views",
      "t65"."number",
      "t65"."day",
      "t65"."b_at",
      "t65"."a_at",
      "t65"."b_last_seen_at",
      "t65"."b_precision",
      "t65"."b_likes",
      "t65"."b_comments",
      "t65"."b_shares",
      "t65"."b_quotes",
      "t65"."b_views",
      "t65"."b_told",
      "t65"."a_last_seen_at",
      "t65"."a_precision",
      "t65"."a_likes",
      "t65"."a_comments",
      "t65"."a_shares",
      "t65"."a_quotes",
      "t65"."a_views",
      "t65"."a_told",
      "t65"."b_first",
      "t65"."a_first",
      "t65"."b_last",
      "t65"."over",
      "t65"."b_age",
      "t65"."a_age",
      CASE
        WHEN (
          (
            (
              "t65"."age" - "t65"."b_age"
            ) * 20
          ) <= "t65"."age"
        )
        AND (
          (
            (
              "t65"."a_age" - "t65"."age"
            ) * 20
          ) <= "t65"."age"
        )
        AND (
          (
            "t65"."age" - "t65"."b_age"
          ) <= (
            "t65"."a_age" - "t65"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t65"."a_age" - "t65"."age"
          ) * 20
        ) <= "t65"."age"
        THEN 2
        WHEN (
          (
            "t65"."age" - "t65"."b_age"
          ) * 20
        ) <= "t65"."age"
        THEN 1
        WHEN (
          "t65"."b_age" > 0
        ) AND (
          "t65"."a_age" <= (
            "t65"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t65"."age" - "t65"."b_age" AS DOUBLE PRECISION) / CASE
        WHEN CAST("t65"."a_age" - "t65"."b_age" AS DOUBLE PRECISION) > 0
        THEN CAST("t65"."a_age" - "t65"."b_age" AS DOUBLE PRECISION)
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "share"
    FROM (
      SELECT
        "t64"."post_id",
        "t64"."account_id",
        "t64"."published_at",
        "t64"."form",
        "t64"."gone",
        "t64"."late",
        "t64"."as_of",
        "t64"."age",
        "t64"."current",
        "t64"."needs_likes",
        "t64"."needs_comments",
        "t64"."needs_shares",
        "t64"."needs_quotes",
        "t64"."needs_views",
        "t64"."number",
        "t64"."day",
        "t64"."b_at",
        "t64"."a_at",
        "t64"."b_last_seen_at",
        "t64"."b_precision",
        "t64"."b_likes",
        "t64"."b_comments",
        "t64"."b_shares",
        "t64"."b_quotes",
        "t64"."b_views",
        "t64"."b_told",
        "t64"."a_last_seen_at",
        "t64"."a_precision",
        "t64"."a_likes",
        "t64"."a_comments",
        "t64"."a_shares",
        "t64"."a_quotes",
        "t64"."a_views",
        "t64"."a_told",
        "t64"."b_first",
        "t64"."a_first",
        "t64"."b_last",
        "t64"."over",
        CASE WHEN "t64"."over" = 1 THEN "t64"."b_first" ELSE "t64"."b_last" END AS "b_age",
        CASE WHEN "t64"."over" = 1 THEN "t64"."b_last" ELSE "t64"."a_first" END AS "a_age"
      FROM (
        SELECT
          "t63"."post_id",
          "t63"."account_id",
          "t63"."published_at",
          "t63"."form",
          "t63"."gone",
          "t63"."late",
          "t63"."as_of",
          "t63"."age",
          "t63"."current",
          "t63"."needs_likes",
          "t63"."needs_comments",
          "t63"."needs_shares",
          "t63"."needs_quotes",
          "t63"."needs_views",
          "t63"."number",
          "t63"."day",
          "t63"."b_at",
          "t63"."a_at",
          "t63"."b_last_seen_at",
          "t63"."b_precision",
          "t63"."b_likes",
          "t63"."b_comments",
          "t63"."b_shares",
          "t63"."b_quotes",
          "t63"."b_views",
          "t63"."b_told",
          "t63"."a_last_seen_at",
          "t63"."a_precision",
          "t63"."a_likes",
          "t63"."a_comments",
          "t63"."a_shares",
          "t63"."a_quotes",
          "t63"."a_views",
          "t63"."a_told",
          "t63"."b_at" - "t63"."published_at" AS "b_first",
          "t63"."a_at" - "t63"."published_at" AS "a_first",
          CASE
            WHEN "t63"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t63"."b_last_seen_at" < "t63"."as_of"
              THEN "t63"."b_last_seen_at"
              ELSE "t63"."as_of"
            END - "t63"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t63"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t63"."b_last_seen_at" < "t63"."as_of"
                THEN "t63"."b_last_seen_at"
                ELSE "t63"."as_of"
              END - "t63"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t63"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t62"."post_id",
            "t62"."account_id",
            "t62"."published_at",
            "t62"."form",
            "t62"."gone",
            "t62"."late",
            "t62"."as_of",
            "t62"."age",
            "t62"."current",
            "t62"."needs_likes",
            "t62"."needs_comments",
            "t62"."needs_shares",
            "t62"."needs_quotes",
            "t62"."needs_views",
            "t62"."number",
            "t62"."day",
            "t62"."b_at",
            "t62"."a_at",
            "t25"."b_last_seen_at",
            "t25"."b_precision",
            "t25"."b_likes",
            "t25"."b_comments",
            "t25"."b_shares",
            "t25"."b_quotes",
            "t25"."b_views",
            "t25"."b_told",
            "t26"."a_last_seen_at",
            "t26"."a_precision",
            "t26"."a_likes",
            "t26"."a_comments",
            "t26"."a_shares",
            "t26"."a_quotes",
            "t26"."a_views",
            "t26"."a_told"
          FROM "bounded" AS "t62"
          LEFT OUTER JOIN (
            SELECT
              "t7"."post_id" AS "run_post",
              "t7"."first_seen_at" AS "run_at",
              "t7"."last_seen_at" AS "b_last_seen_at",
              "t7"."precision" AS "b_precision",
              "t7"."likes" AS "b_likes",
              "t7"."comments" AS "b_comments",
              "t7"."shares" AS "b_shares",
              "t7"."quotes" AS "b_quotes",
              "t7"."views" AS "b_views",
              CASE WHEN "t7"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t7"
          ) AS "t25"
            ON "t62"."post_id" = "t25"."run_post" AND "t62"."b_at" = "t25"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t7"."post_id" AS "run_post",
              "t7"."first_seen_at" AS "run_at",
              "t7"."last_seen_at" AS "a_last_seen_at",
              "t7"."precision" AS "a_precision",
              "t7"."likes" AS "a_likes",
              "t7"."comments" AS "a_comments",
              "t7"."shares" AS "a_shares",
              "t7"."quotes" AS "a_quotes",
              "t7"."views" AS "a_views",
              CASE WHEN "t7"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t7"
          ) AS "t26"
            ON "t62"."post_id" = "t26"."run_post" AND "t62"."a_at" = "t26"."run_at"
        ) AS "t63"
      ) AS "t64"
    ) AS "t65"
  ) AS "t66"
), "aged" AS MATERIALIZED (
  SELECT
    "t70"."post_id",
    "t70"."account_id",
    "t70"."published_at",
    "t70"."form",
    "t70"."gone",
    "t70"."late",
    "t70"."as_of",
    "t70"."age",
    "t70"."current",
    "t70"."needs_likes",
    "t70"."needs_comments",
    "t70"."needs_shares",
    "t70"."needs_quotes",
    "t70"."needs_views",
    "t70"."number",
    "t70"."day",
    "t70"."interpolated",
    "t70"."rounded",
    "t70"."pick",
    "t70"."share",
    "t70"."b_at",
    "t70"."a_at",
    "t70"."b_told",
    "t70"."a_told",
    CASE
      WHEN (
        "t70"."needs_likes" + "t70"."needs_comments" + "t70"."needs_shares" + "t70"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t70"."needs_likes" = 1 THEN "t70"."likes_at_age" ELSE 0.0 END + CASE WHEN "t70"."needs_comments" = 1 THEN "t70"."comments_at_age" ELSE 0.0 END + CASE WHEN "t70"."needs_shares" = 1 THEN "t70"."shares_at_age" ELSE 0.0 END + CASE WHEN "t70"."needs_quotes" = 1 THEN "t70"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "interactions",
    CASE
      WHEN "t70"."needs_likes" > 0
      THEN CASE WHEN "t70"."needs_likes" = 1 THEN "t70"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "likes_at",
    CASE
      WHEN "t70"."needs_comments" > 0
      THEN CASE WHEN "t70"."needs_comments" = 1 THEN "t70"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "comments_at",
    CASE
      WHEN (
        "t70"."needs_shares" + "t70"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t70"."needs_shares" = 1 THEN "t70"."shares_at_age" ELSE 0.0 END + CASE WHEN "t70"."needs_quotes" = 1 THEN "t70"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "spread_at",
    CASE
      WHEN (
        "t70"."needs_likes" + "t70"."needs_shares"
      ) > 0
      THEN CASE WHEN "t70"."needs_likes" = 1 THEN "t70"."likes_at_age" ELSE 0.0 END + CASE WHEN "t70"."needs_shares" = 1 THEN "t70"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "approval_at",
    CASE
      WHEN "t70"."needs_views" > 0
      THEN CASE WHEN "t70"."needs_views" = 1 THEN "t70"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "views_at"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t55"."post_id",
        "t55"."account_id",
        "t55"."published_at",
        "t55"."form",
        "t55"."gone",
        "t55"."late",
        "t55"."as_of",
        "t55"."age",
        "t55"."current",
        "t55"."needs_likes",
        "t55"."needs_comments",
        "t55"."needs_shares",
        "t55"."needs_quotes",
        "t55"."needs_views",
        "t55"."number",
        "t55"."day",
        "t55"."likes_at_age",
        "t55"."comments_at_age",
        "t55"."shares_at_age",
        "t55"."quotes_at_age",
        "t55"."views_at_age",
        "t55"."interpolated",
        "t55"."rounded",
        "t55"."pick",
        "t55"."share",
        "t55"."b_at",
        "t55"."a_at",
        "t55"."b_told",
        "t55"."a_told"
      FROM "kept" AS "t55"
      WHERE
        COALESCE("t55"."kept_here", 0) = 1
    ) AS "t56"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t68"."post_id",
        "t68"."account_id",
        "t68"."published_at",
        "t68"."form",
        "t68"."gone",
        "t68"."late",
        "t68"."as_of",
        "t68"."age",
        "t68"."current",
        "t68"."needs_likes",
        "t68"."needs_comments",
        "t68"."needs_shares",
        "t68"."needs_quotes",
        "t68"."needs_views",
        "t68"."number",
        "t68"."day",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST("t68"."b_likes" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 2
          THEN CAST("t68"."a_likes" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 3
          THEN (
            CAST("t68"."b_likes" AS DOUBLE PRECISION) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST("t68"."a_likes" AS DOUBLE PRECISION) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "likes_at_age",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST("t68"."b_comments" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 2
          THEN CAST("t68"."a_comments" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 3
          THEN (
            CAST("t68"."b_comments" AS DOUBLE PRECISION) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST("t68"."a_comments" AS DOUBLE PRECISION) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "comments_at_age",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST("t68"."b_shares" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 2
          THEN CAST("t68"."a_shares" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 3
          THEN (
            CAST("t68"."b_shares" AS DOUBLE PRECISION) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST("t68"."a_shares" AS DOUBLE PRECISION) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "shares_at_age",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST("t68"."b_quotes" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 2
          THEN CAST("t68"."a_quotes" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 3
          THEN (
            CAST("t68"."b_quotes" AS DOUBLE PRECISION) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST("t68"."a_quotes" AS DOUBLE PRECISION) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "quotes_at_age",
        CASE
          WHEN "t68"."pick" = 1
          THEN CAST("t68"."b_views" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 2
          THEN CAST("t68"."a_views" AS DOUBLE PRECISION)
          WHEN "t68"."pick" = 3
          THEN (
            CAST("t68"."b_views" AS DOUBLE PRECISION) * (
              1.0 - "t68"."share"
            )
          ) + (
            CAST("t68"."a_views" AS DOUBLE PRECISION) * "t68"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "views_at_age",
        CAST("t68"."interpolated" AS BIGINT) AS "interpolated",
        CAST(CASE
          WHEN "t68"."pick" = 1
          THEN CASE WHEN "t68"."b_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t68"."pick" = 2
          THEN CASE WHEN "t68"."a_precision" = 'rounded' THEN 1 ELSE 0 END
          WHEN "t68"."pick" = 3
          THEN CASE
            WHEN (
              CASE WHEN "t68"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            OR (
              CASE WHEN "t68"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
            )
            THEN 1
            ELSE 0
          END
          ELSE 0
        END AS BIGINT) AS "rounded",
        CAST("t68"."pick" AS BIGINT) AS "pick",
        "t68"."share",
        "t68"."b_at",
        "t68"."a_at",
        COALESCE(CAST("t68"."b_told" AS BIGINT), 0) AS "b_told",
        COALESCE(CAST("t68"."a_told" AS BIGINT), 0) AS "a_told"
      FROM "picked" AS "t68"
    ) AS "t69"
  ) AS "t70"
), "placed" AS MATERIALIZED (
  SELECT
    "t93"."post_id",
    "t93"."account_id",
    "t93"."published_at",
    "t93"."form",
    "t93"."gone",
    "t93"."late",
    "t93"."as_of",
    "t93"."age",
    "t93"."current",
    "t93"."needs_likes",
    "t93"."needs_comments",
    "t93"."needs_shares",
    "t93"."needs_quotes",
    "t93"."needs_views",
    "t93"."number",
    "t93"."day",
    "t93"."interpolated",
    "t93"."rounded",
    "t93"."interactions",
    "t93"."likes_at",
    "t93"."comments_at",
    "t93"."spread_at",
    "t93"."approval_at",
    "t93"."views_at",
    "t93"."good",
    "t93"."bad",
    "t93"."followers",
    "t93"."after",
    "t93"."day_followers",
    "t93"."day_after",
    "t93"."interactions" / CAST("t93"."followers" AS DOUBLE PRECISION) AS "rate",
    "t93"."views_at" / CAST("t93"."followers" AS DOUBLE PRECISION) AS "view_rate",
    CAST(CASE
      WHEN (
        "t93"."interactions" IS NOT NULL
      ) AND (
        "t93"."views_at" > 0
      )
      THEN "t93"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS DOUBLE PRECISION) / CASE
      WHEN (
        "t93"."interactions" IS NOT NULL
      ) AND (
        "t93"."views_at" > 0
      )
      THEN "t93"."views_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END AS "view_share",
    "t93"."interactions" / CAST("t93"."day_followers" AS DOUBLE PRECISION) AS "day_rate"
  FROM (
    SELECT
      "t92"."post_id",
      "t92"."account_id",
      "t92"."published_at",
      "t92"."form",
      "t92"."gone",
      "t92"."late",
      "t92"."as_of",
      "t92"."age",
      "t92"."current",
      "t92"."needs_likes",
      "t92"."needs_comments",
      "t92"."needs_shares",
      "t92"."needs_quotes",
      "t92"."needs_views",
      "t92"."number",
      "t92"."day",
      "t92"."interpolated",
      "t92"."rounded",
      "t92"."interactions",
      "t92"."likes_at",
      "t92"."comments_at",
      "t92"."spread_at",
      "t92"."approval_at",
      "t92"."views_at",
      "t92"."good",
      "t92"."bad",
      CASE
        WHEN CASE
          WHEN (
            "t92"."published_at" - "t54"."early_at"
          ) <= 604800000
          THEN "t54"."early"
          WHEN (
            "t54"."later_at" - "t92"."published_at"
          ) <= 604800000
          THEN "t54"."later"
          ELSE CAST(NULL AS BIGINT)
        END > 0
        THEN CASE
          WHEN (
            "t92"."published_at" - "t54"."early_at"
          ) <= 604800000
          THEN "t54"."early"
          WHEN (
            "t54"."later_at" - "t92"."published_at"
          ) <= 604800000
          THEN "t54"."later"
          ELSE CAST(NULL AS BIGINT)
        END
        ELSE CAST(NULL AS BIGINT)
      END AS "followers",
      CASE
        WHEN (
          "t92"."published_at" - "t54"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t54"."later_at" - "t92"."published_at"
        ) <= 604800000
        THEN 1
        ELSE 0
      END AS "after",
      CASE
        WHEN "t54"."later_at" <= (
          "t92"."day" + 86399999
        )
        THEN CASE WHEN "t54"."day_last" > 0 THEN "t54"."day_last" ELSE CAST(NULL AS BIGINT) END
        ELSE CASE
          WHEN CASE
            WHEN (
              (
                "t92"."day" + 86399999
              ) - "t54"."early_at"
            ) <= 604800000
            THEN "t54"."early"
            WHEN (
              "t54"."later_at" - (
                "t92"."day" + 86399999
              )
            ) <= 604800000
            THEN "t54"."later"
            ELSE CAST(NULL AS BIGINT)
          END > 0
          THEN CASE
            WHEN (
              (
                "t92"."day" + 86399999
              ) - "t54"."early_at"
            ) <= 604800000
            THEN "t54"."early"
            WHEN (
              "t54"."later_at" - (
                "t92"."day" + 86399999
              )
            ) <= 604800000
            THEN "t54"."later"
            ELSE CAST(NULL AS BIGINT)
          END
          ELSE CAST(NULL AS BIGINT)
        END
      END AS "day_followers",
      CASE
        WHEN "t54"."later_at" <= (
          "t92"."day" + 86399999
        )
        THEN 0
        ELSE CASE
          WHEN (
            (
              "t92"."day" + 86399999
            ) - "t54"."early_at"
          ) <= 604800000
          THEN 0
          WHEN (
            "t54"."later_at" - (
              "t92"."day" + 86399999
            )
          ) <= 604800000
          THEN 1
          ELSE 0
        END
      END AS "day_after"
    FROM (
      SELECT
        "t90"."post_id",
        "t90"."account_id",
        "t90"."published_at",
        "t90"."form",
        "t90"."gone",
        "t90"."late",
        "t90"."as_of",
        "t90"."age",
        "t90"."current",
        "t90"."needs_likes",
        "t90"."needs_comments",
        "t90"."needs_shares",
        "t90"."needs_quotes",
        "t90"."needs_views",
        "t90"."number",
        "t90"."day",
        "t90"."interpolated",
        "t90"."rounded",
        "t90"."interactions",
        "t90"."likes_at",
        "t90"."comments_at",
        "t90"."spread_at",
        "t90"."approval_at",
        "t90"."views_at",
        CASE
          WHEN "t90"."pick" = 1
          THEN CAST(CASE
            WHEN "t90"."b_told" = 1
            THEN COALESCE("t90"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t90"."pick" = 2
          THEN CAST(CASE
            WHEN "t90"."a_told" = 1
            THEN COALESCE("t90"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t90"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t90"."b_told" = 1
              THEN COALESCE("t90"."b_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * (
              1.0 - "t90"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t90"."a_told" = 1
              THEN COALESCE("t90"."a_good", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * "t90"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "good",
        CASE
          WHEN "t90"."pick" = 1
          THEN CAST(CASE
            WHEN "t90"."b_told" = 1
            THEN COALESCE("t90"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t90"."pick" = 2
          THEN CAST(CASE
            WHEN "t90"."a_told" = 1
            THEN COALESCE("t90"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE PRECISION)
          WHEN "t90"."pick" = 3
          THEN (
            CAST(CASE
              WHEN "t90"."b_told" = 1
              THEN COALESCE("t90"."b_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * (
              1.0 - "t90"."share"
            )
          ) + (
            CAST(CASE
              WHEN "t90"."a_told" = 1
              THEN COALESCE("t90"."a_bad", 0)
              ELSE CAST(NULL AS BIGINT)
            END AS DOUBLE PRECISION) * "t90"."share"
          )
          ELSE CAST(NULL AS DOUBLE PRECISION)
        END AS "bad"
      FROM (
        SELECT
          "t73"."post_id",
          "t73"."account_id",
          "t73"."published_at",
          "t73"."form",
          "t73"."gone",
          "t73"."late",
          "t73"."as_of",
          "t73"."age",
          "t73"."current",
          "t73"."needs_likes",
          "t73"."needs_comments",
          "t73"."needs_shares",
          "t73"."needs_quotes",
          "t73"."needs_views",
          "t73"."number",
          "t73"."day",
          "t73"."interpolated",
          "t73"."rounded",
          "t73"."pick",
          "t73"."share",
          "t73"."b_at",
          "t73"."a_at",
          "t73"."b_told",
          "t73"."a_told",
          "t73"."interactions",
          "t73"."likes_at",
          "t73"."comments_at",
          "t73"."spread_at",
          "t73"."approval_at",
          "t73"."views_at",
          "t88"."b_good",
          "t88"."b_bad",
          "t89"."a_good",
          "t89"."a_bad"
        FROM "aged" AS "t73"
        LEFT OUTER JOIN (
          SELECT
            "t84"."mood_post",
            SUM(CASE WHEN "t84"."sign" > 0 THEN "t84"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
            SUM(CASE WHEN "t84"."sign" < 0 THEN "t84"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
          FROM (
            SELECT
              "t82"."mood_post",
              "t82"."name",
              "t82"."count",
              "t13"."sign"
            FROM (
              SELECT
                "t78"."mood_post",
                "t78"."name",
                "t78"."count"
              FROM (
                SELECT
                  "t76"."mood_post",
                  "t76"."mood_at",
                  "t14"."post_id",
                  "t14"."first_seen_at",
                  "t14"."name",
                  "t14"."count"
                FROM (
                  SELECT
                    "t72"."post_id" AS "mood_post",
                    "t72"."b_at" AS "mood_at"
                  FROM "aged" AS "t72"
                  WHERE
                    "t72"."b_told" = 1
                ) AS "t76"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t78"
              WHERE
                "t78"."mood_post" = "t78"."post_id" AND "t78"."mood_at" = "t78"."first_seen_at"
            ) AS "t82"
            INNER JOIN "mood" AS "t13"
              ON "t82"."name" = "t13"."name"
          ) AS "t84"
          GROUP BY
            1
        ) AS "t88"
          ON "t73"."post_id" = "t88"."mood_post"
        LEFT OUTER JOIN (
          SELECT
            "t85"."mood_post",
            SUM(CASE WHEN "t85"."sign" > 0 THEN "t85"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
            SUM(CASE WHEN "t85"."sign" < 0 THEN "t85"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
          FROM (
            SELECT
              "t83"."mood_post",
              "t83"."name",
              "t83"."count",
              "t13"."sign"
            FROM (
              SELECT
                "t79"."mood_post",
                "t79"."name",
                "t79"."count"
              FROM (
                SELECT
                  "t77"."mood_post",
                  "t77"."mood_at",
                  "t14"."post_id",
                  "t14"."first_seen_at",
                  "t14"."name",
                  "t14"."count"
                FROM (
                  SELECT
                    "t72"."post_id" AS "mood_post",
                    "t72"."a_at" AS "mood_at"
                  FROM "aged" AS "t72"
                  WHERE
                    "t72"."a_told" = 1
                ) AS "t77"
                CROSS JOIN "reaction" AS "t14"
              ) AS "t79"
              WHERE
                "t79"."mood_post" = "t79"."post_id" AND "t79"."mood_at" = "t79"."first_seen_at"
            ) AS "t83"
            INNER JOIN "mood" AS "t13"
              ON "t83"."name" = "t13"."name"
          ) AS "t85"
          GROUP BY
            1
        ) AS "t89"
          ON "t73"."post_id" = "t89"."mood_post"
      ) AS "t90"
    ) AS "t92"
    LEFT OUTER JOIN (
      SELECT
        "t50"."account_id" AS "span_account",
        "t50"."number" AS "span_number",
        "t50"."later_at",
        "t50"."later",
        "t50"."day_last",
        "t50"."early_at",
        "t50"."early"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t42"."account_id",
            "t42"."number",
            "t42"."later_at",
            "t42"."later",
            "t42"."day_last",
            "t42"."seen_at" AS "early_at",
            "t42"."followers" AS "early"
          FROM "t39" AS "t42"
        ) AS "t46"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t42"."account_id",
            0 AS "number",
            "t42"."seen_at" AS "later_at",
            "t42"."followers" AS "later",
            "t42"."last" AS "day_last",
            CAST(NULL AS BIGINT) AS "early_at",
            CAST(NULL AS BIGINT) AS "early"
          FROM "t39" AS "t42"
          WHERE
            "t42"."number" = 1
        ) AS "t48"
      ) AS "t50"
    ) AS "t54"
      ON "t92"."account_id" = "t54"."span_account"
      AND "t92"."number" = "t54"."span_number"
  ) AS "t93"
)
SELECT
  "t118"."account_id",
  COUNT("t118"."post_id") AS "eligible",
  MAX("t118"."mean_followers") AS "mean_followers",
  CAST(MAX("t118"."observed") - COALESCE(MAX("t118"."unrated"), 0) AS DOUBLE PRECISION) / 86400000.0 AS "kept_days",
  COUNT("t118"."day_followers") AS "day_faced",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" > 0
      ) AND (
        "t118"."views_at" = 0
      )
      THEN 1
      ELSE 0
    END
  ) AS "views_inconsistent",
  COUNT("t118"."interactions") AS "interactions__n",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "interactions__late",
  COUNT("t118"."likes_at") AS "likes_at__n",
  SUM(
    CASE
      WHEN (
        "t118"."likes_at" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."likes_at" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."likes_at" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."likes_at" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "likes_at__late",
  COUNT("t118"."comments_at") AS "comments_at__n",
  SUM(
    CASE
      WHEN (
        "t118"."comments_at" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."comments_at" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."comments_at" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."comments_at" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "comments_at__late",
  COUNT("t118"."spread_at") AS "spread_at__n",
  SUM(
    CASE
      WHEN (
        "t118"."spread_at" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."spread_at" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."spread_at" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."spread_at" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "spread_at__late",
  COUNT("t118"."good") AS "good__n",
  SUM(
    CASE WHEN (
      "t118"."good" IS NULL
    ) AND (
      "t118"."gone" = 1
    ) THEN 1 ELSE 0 END
  ) AS "good__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."good" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."good" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."good" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "good__late",
  COUNT("t118"."view_share") AS "view_share__n",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."view_share" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."view_share" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."view_share" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_share__late",
  COUNT("t118"."rate") AS "rate__n",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."rate" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."rate" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."rate" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__late",
  SUM(
    CASE
      WHEN (
        "t118"."rate" IS NOT NULL
      ) AND (
        "t118"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__after",
  SUM(
    CASE
      WHEN (
        "t118"."rate" IS NOT NULL
      ) AND (
        "t118"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__tiny",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NOT NULL
      ) AND (
        "t118"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "rate__faceless",
  COUNT("t118"."view_rate") AS "view_rate__n",
  SUM(
    CASE
      WHEN (
        "t118"."views_at" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."view_rate" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."view_rate" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."view_rate" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__late",
  SUM(
    CASE
      WHEN (
        "t118"."view_rate" IS NOT NULL
      ) AND (
        "t118"."after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__after",
  SUM(
    CASE
      WHEN (
        "t118"."view_rate" IS NOT NULL
      ) AND (
        "t118"."followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t118"."views_at" IS NOT NULL
      ) AND (
        "t118"."followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "view_rate__faceless",
  COUNT("t118"."day_rate") AS "day_rate__n",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NULL
      ) AND (
        "t118"."gone" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__deleted",
  SUM(
    CASE
      WHEN (
        "t118"."day_rate" IS NOT NULL
      ) AND (
        "t118"."interpolated" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__interpolated",
  SUM(
    CASE
      WHEN (
        "t118"."day_rate" IS NOT NULL
      ) AND (
        "t118"."rounded" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__rounded",
  SUM(
    CASE
      WHEN (
        "t118"."day_rate" IS NOT NULL
      ) AND (
        "t118"."late" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__late",
  SUM(
    CASE
      WHEN (
        "t118"."day_rate" IS NOT NULL
      ) AND (
        "t118"."day_after" = 1
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__after",
  SUM(
    CASE
      WHEN (
        "t118"."day_rate" IS NOT NULL
      ) AND (
        "t118"."day_followers" < 100
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__tiny",
  SUM(
    CASE
      WHEN (
        "t118"."interactions" IS NOT NULL
      ) AND (
        "t118"."day_followers" IS NULL
      )
      THEN 1
      ELSE 0
    END
  ) AS "day_rate__faceless",
  MAX("t118"."interactions_median") AS "interactions_median__value",
  MAX("t118"."interactions_low") AS "interactions_median__low",
  MAX("t118"."interactions_high") AS "interactions_median__high",
  MAX("t118"."middle") AS "interactions_iqmean__value",
  SUM("t118"."interactions") AS "interactions_total__value",
  AVG("t118"."interactions") AS "interactions_mean__value",
  AVG("t118"."likes_at") AS "applause__value",
  AVG("t118"."comments_at") AS "conversation__value",
  AVG("t118"."spread_at") AS "amplification__value",
  CAST(SUM(CASE WHEN "t118"."likes_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t118"."likes_at") <> 0
    THEN COUNT("t118"."likes_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "applause_share__value",
  CAST(SUM(CASE WHEN "t118"."comments_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t118"."comments_at") <> 0
    THEN COUNT("t118"."comments_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "conversation_share__value",
  CAST(SUM(CASE WHEN "t118"."spread_at" >= 1 THEN 1 ELSE 0 END) AS DOUBLE PRECISION) / CAST(CASE
    WHEN COUNT("t118"."spread_at") <> 0
    THEN COUNT("t118"."spread_at")
    ELSE CAST(NULL AS BIGINT)
  END AS DOUBLE PRECISION) AS "amplification_share__value",
  AVG("t118"."interactions") AS "weighted_interactions__value",
  AVG(
    CASE
      WHEN "t118"."interactions" IS NOT NULL
      THEN "t118"."likes_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__applause",
  AVG(
    CASE
      WHEN "t118"."interactions" IS NOT NULL
      THEN "t118"."comments_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__conversation",
  AVG(
    CASE
      WHEN "t118"."interactions" IS NOT NULL
      THEN "t118"."spread_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS "weighted_interactions__amplification",
  CAST(SUM(
    CASE
      WHEN "t118"."interactions" IS NOT NULL
      THEN "t118"."comments_at"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS DOUBLE PRECISION) / CASE
    WHEN SUM("t118"."interactions") <> 0
    THEN SUM("t118"."interactions")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "conversation_ratio__value",
  CAST((
    SUM("t118"."good") - SUM("t118"."bad")
  ) AS DOUBLE PRECISION) / CASE
    WHEN (
      SUM("t118"."good") + SUM("t118"."bad")
    ) <> 0
    THEN SUM("t118"."good") + SUM("t118"."bad")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "reaction_polarity__value",
  SUM("t118"."good") + SUM("t118"."bad") AS "reaction_polarity__felt",
  CAST(MAX("t118"."best") AS DOUBLE PRECISION) / CASE
    WHEN SUM("t118"."interactions") <> 0
    THEN SUM("t118"."interactions")
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "top_share__value",
  MAX("t118"."rate_median") AS "er_post_followers_median__value",
  MAX("t118"."rate_low") AS "er_post_followers_median__low",
  MAX("t118"."rate_high") AS "er_post_followers_median__high",
  AVG("t118"."rate") AS "er_post_followers_mean__value",
  (
    CAST(AVG("t118"."interactions") AS DOUBLE PRECISION) / CASE
      WHEN MAX("t118"."mean_followers") <> 0
      THEN MAX("t118"."mean_followers")
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) * 1.0 AS "er_account_followers__value",
  CAST(SUM("t118"."day_rate") AS DOUBLE PRECISION) / CASE
    WHEN (
      CAST(MAX("t118"."observed") - COALESCE(MAX("t118"."unrated"), 0) AS DOUBLE PRECISION) / 86400000.0
    ) > 0
    THEN CAST(MAX("t118"."observed") - COALESCE(MAX("t118"."unrated"), 0) AS DOUBLE PRECISION) / 86400000.0
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "er_day_followers__value",
  CAST(SUM(
    CASE
      WHEN "t118"."view_share" IS NOT NULL
      THEN "t118"."interactions"
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) AS DOUBLE PRECISION) / CASE
    WHEN SUM(
      CASE
        WHEN "t118"."view_share" IS NOT NULL
        THEN "t118"."views_at"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    ) <> 0
    THEN SUM(
      CASE
        WHEN "t118"."view_share" IS NOT NULL
        THEN "t118"."views_at"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END
    )
    ELSE CAST(NULL AS DOUBLE PRECISION)
  END AS "er_view_pooled__value",
  MAX("t118"."view_share_median") AS "er_view_median__value",
  MAX("t118"."view_share_low") AS "er_view_median__low",
  MAX("t118"."view_share_high") AS "er_view_median__high",
  MAX("t118"."view_rate_median") AS "view_rate_followers__value",
  MAX("t118"."view_rate_low") AS "view_rate_followers__low",
  MAX("t118"."view_rate_high") AS "view_rate_followers__high",
  AVG("t118"."view_rate") AS "view_rate_followers_mean__value",
  (
    CAST(AVG("t118"."interactions") AS DOUBLE PRECISION) / CASE
      WHEN MAX("t118"."mean_followers") <> 0
      THEN MAX("t118"."mean_followers")
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) * 1000.0 AS "interactions_per_1000__value",
  (
    CAST(AVG("t118"."likes_at") AS DOUBLE PRECISION) / CASE
      WHEN MAX("t118"."mean_followers") <> 0
      THEN MAX("t118"."mean_followers")
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) * 1000.0 AS "applause_per_1000__value",
  (
    CAST(AVG("t118"."comments_at") AS DOUBLE PRECISION) / CASE
      WHEN MAX("t118"."mean_followers") <> 0
      THEN MAX("t118"."mean_followers")
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) * 1000.0 AS "conversation_per_1000__value",
  (
    CAST(AVG("t118"."spread_at") AS DOUBLE PRECISION) / CASE
      WHEN MAX("t118"."mean_followers") <> 0
      THEN MAX("t118"."mean_followers")
      ELSE CAST(NULL AS DOUBLE PRECISION)
    END
  ) * 1000.0 AS "amplification_per_1000__value"
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t95"."post_id",
            "t95"."account_id",
            "t95"."published_at",
            "t95"."form",
            "t95"."gone",
            "t95"."late",
            "t95"."as_of",
            "t95"."age",
            "t95"."current",
            "t95"."needs_likes",
            "t95"."needs_comments",
            "t95"."needs_shares",
            "t95"."needs_quotes",
            "t95"."needs_views",
            "t95"."number",
            "t95"."day",
            "t95"."interpolated",
            "t95"."rounded",
            "t95"."interactions",
            "t95"."likes_at",
            "t95"."comments_at",
            "t95"."spread_at",
            "t95"."approval_at",
            "t95"."views_at",
            "t95"."good",
            "t95"."bad",
            "t95"."followers",
            "t95"."after",
            "t95"."day_followers",
            "t95"."day_after",
            "t95"."rate",
            "t95"."view_rate",
            "t95"."view_share",
            "t95"."day_rate",
            CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
            CAST(NULL AS BIGINT) AS "observed",
            CAST(NULL AS BIGINT) AS "unrated",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
            CAST(NULL AS DOUBLE PRECISION) AS "middle",
            CAST(NULL AS DOUBLE PRECISION) AS "best"
          FROM "placed" AS "t95"
        ) AS "t97"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS BIGINT) AS "post_id",
            "t45"."account_id",
            CAST(NULL AS BIGINT) AS "published_at",
            CAST(NULL AS SMALLINT) AS "form",
            CAST(NULL AS SMALLINT) AS "gone",
            CAST(NULL AS SMALLINT) AS "late",
            CAST(NULL AS BIGINT) AS "as_of",
            CAST(NULL AS BIGINT) AS "age",
            CAST(NULL AS BIGINT) AS "current",
            CAST(NULL AS BIGINT) AS "needs_likes",
            CAST(NULL AS BIGINT) AS "needs_comments",
            CAST(NULL AS BIGINT) AS "needs_shares",
            CAST(NULL AS BIGINT) AS "needs_quotes",
            CAST(NULL AS BIGINT) AS "needs_views",
            CAST(NULL AS BIGINT) AS "number",
            CAST(NULL AS BIGINT) AS "day",
            CAST(NULL AS BIGINT) AS "interpolated",
            CAST(NULL AS BIGINT) AS "rounded",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions",
            CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
            CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
            CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
            CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
            CAST(NULL AS DOUBLE PRECISION) AS "views_at",
            CAST(NULL AS DOUBLE PRECISION) AS "good",
            CAST(NULL AS DOUBLE PRECISION) AS "bad",
            CAST(NULL AS BIGINT) AS "followers",
            CAST(NULL AS SMALLINT) AS "after",
            CAST(NULL AS BIGINT) AS "day_followers",
            CAST(NULL AS SMALLINT) AS "day_after",
            CAST(NULL AS DOUBLE PRECISION) AS "rate",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share",
            CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
            "t45"."mean_followers",
            CAST(NULL AS BIGINT) AS "observed",
            CAST(NULL AS BIGINT) AS "unrated",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
            CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
            CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
            CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
            CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
            CAST(NULL AS DOUBLE PRECISION) AS "middle",
            CAST(NULL AS DOUBLE PRECISION) AS "best"
          FROM (
            SELECT
              "t34"."account_id",
              CASE
                WHEN COUNT("t34"."seen_at") > 1
                THEN CAST(SUM(
                  CAST("t34"."seen_at" - "t34"."since" AS DOUBLE PRECISION) * CAST("t34"."followers" + "t34"."before" AS DOUBLE PRECISION)
                ) AS DOUBLE PRECISION) / (
                  CAST(MAX("t34"."seen_at") - MIN("t34"."seen_at") AS DOUBLE PRECISION) * 2.0
                )
                ELSE CAST(MAX("t34"."followers") AS DOUBLE PRECISION)
              END AS "mean_followers"
            FROM (
              SELECT
                "t30"."account_id",
                "t30"."seen_at",
                "t30"."followers",
                "t30"."window_start",
                "t30"."window_end",
                LAG("t30"."followers") OVER (
                  PARTITION BY "t30"."account_id"
                  ORDER BY "t30"."seen_at" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "before",
                LAG("t30"."seen_at") OVER (
                  PARTITION BY "t30"."account_id"
                  ORDER BY "t30"."seen_at" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) AS "since"
              FROM (
                SELECT
                  "t27"."account_id",
                  "t27"."seen_at",
                  "t27"."followers",
                  "t27"."window_start",
                  "t27"."window_end"
                FROM "t23" AS "t27"
                WHERE
                  "t27"."followers" IS NOT NULL
                  AND "t27"."seen_at" <= "t27"."as_of"
                  AND "t27"."seen_at" >= (
                    "t27"."window_start" - 604800000
                  )
                  AND "t27"."seen_at" < (
                    "t27"."window_end" + 604800000 + 86400000
                  )
                  AND "t27"."seen_at" >= "t27"."window_start"
                  AND "t27"."seen_at" < "t27"."window_end"
              ) AS "t30"
            ) AS "t34"
            GROUP BY
              1
          ) AS "t45"
        ) AS "t47"
      ) AS "t100"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS BIGINT) AS "post_id",
          "t49"."account_id",
          CAST(NULL AS BIGINT) AS "published_at",
          CAST(NULL AS SMALLINT) AS "form",
          CAST(NULL AS SMALLINT) AS "gone",
          CAST(NULL AS SMALLINT) AS "late",
          CAST(NULL AS BIGINT) AS "as_of",
          CAST(NULL AS BIGINT) AS "age",
          CAST(NULL AS BIGINT) AS "current",
          CAST(NULL AS BIGINT) AS "needs_likes",
          CAST(NULL AS BIGINT) AS "needs_comments",
          CAST(NULL AS BIGINT) AS "needs_shares",
          CAST(NULL AS BIGINT) AS "needs_quotes",
          CAST(NULL AS BIGINT) AS "needs_views",
          CAST(NULL AS BIGINT) AS "number",
          CAST(NULL AS BIGINT) AS "day",
          CAST(NULL AS BIGINT) AS "interpolated",
          CAST(NULL AS BIGINT) AS "rounded",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions",
          CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
          CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
          CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
          CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
          CAST(NULL AS DOUBLE PRECISION) AS "views_at",
          CAST(NULL AS DOUBLE PRECISION) AS "good",
          CAST(NULL AS DOUBLE PRECISION) AS "bad",
          CAST(NULL AS BIGINT) AS "followers",
          CAST(NULL AS SMALLINT) AS "after",
          CAST(NULL AS BIGINT) AS "day_followers",
          CAST(NULL AS SMALLINT) AS "day_after",
          CAST(NULL AS DOUBLE PRECISION) AS "rate",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share",
          CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
          CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
          "t49"."covered" AS "observed",
          CAST(NULL AS BIGINT) AS "unrated",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
          CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
          CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
          CAST(NULL AS DOUBLE PRECISION) AS "middle",
          CAST(NULL AS DOUBLE PRECISION) AS "best"
        FROM (
          SELECT
            "t41"."account_id",
            SUM("t41"."upper" - "t41"."since") AS "covered"
          FROM "t38" AS "t41"
          GROUP BY
            1
        ) AS "t49"
      ) AS "t51"
    ) AS "t102"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS BIGINT) AS "post_id",
        "t111"."account_id",
        CAST(NULL AS BIGINT) AS "published_at",
        CAST(NULL AS SMALLINT) AS "form",
        CAST(NULL AS SMALLINT) AS "gone",
        CAST(NULL AS SMALLINT) AS "late",
        CAST(NULL AS BIGINT) AS "as_of",
        CAST(NULL AS BIGINT) AS "age",
        CAST(NULL AS BIGINT) AS "current",
        CAST(NULL AS BIGINT) AS "needs_likes",
        CAST(NULL AS BIGINT) AS "needs_comments",
        CAST(NULL AS BIGINT) AS "needs_shares",
        CAST(NULL AS BIGINT) AS "needs_quotes",
        CAST(NULL AS BIGINT) AS "needs_views",
        CAST(NULL AS BIGINT) AS "number",
        CAST(NULL AS BIGINT) AS "day",
        CAST(NULL AS BIGINT) AS "interpolated",
        CAST(NULL AS BIGINT) AS "rounded",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions",
        CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
        CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
        CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
        CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
        CAST(NULL AS DOUBLE PRECISION) AS "views_at",
        CAST(NULL AS DOUBLE PRECISION) AS "good",
        CAST(NULL AS DOUBLE PRECISION) AS "bad",
        CAST(NULL AS BIGINT) AS "followers",
        CAST(NULL AS SMALLINT) AS "after",
        CAST(NULL AS BIGINT) AS "day_followers",
        CAST(NULL AS SMALLINT) AS "day_after",
        CAST(NULL AS DOUBLE PRECISION) AS "rate",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share",
        CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
        CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
        CAST(NULL AS BIGINT) AS "observed",
        "t111"."unrated",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_median",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_low",
        CAST(NULL AS DOUBLE PRECISION) AS "interactions_high",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_median",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_low",
        CAST(NULL AS DOUBLE PRECISION) AS "rate_high",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_median",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_low",
        CAST(NULL AS DOUBLE PRECISION) AS "view_share_high",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_median",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_low",
        CAST(NULL AS DOUBLE PRECISION) AS "view_rate_high",
        CAST(NULL AS DOUBLE PRECISION) AS "middle",
        CAST(NULL AS DOUBLE PRECISION) AS "best"
      FROM (
        SELECT
          "t110"."account_id",
          SUM("t110"."length") AS "unrated"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t44"."account_id",
              CASE
                WHEN "t44"."upper" < (
                  "t106"."day" + 86400000
                )
                THEN "t44"."upper"
                ELSE "t106"."day" + 86400000
              END - CASE WHEN "t44"."since" > "t106"."day" THEN "t44"."since" ELSE "t106"."day" END AS "length"
            FROM (
              SELECT
                "t101"."account_id" AS "day_account",
                "t101"."day"
              FROM (
                SELECT
                  "t95"."account_id",
                  "t95"."day",
                  COUNT("t95"."day_rate") AS "rates"
                FROM "placed" AS "t95"
                GROUP BY
                  1,
                  2
              ) AS "t101"
              WHERE
                "t101"."rates" = 0
            ) AS "t106"
            INNER JOIN "t38" AS "t44"
              ON "t106"."day_account" = "t44"."account_id"
          ) AS "t108"
          WHERE
            "t108"."length" > 0
        ) AS "t110"
        GROUP BY
          1
      ) AS "t111"
    ) AS "t113"
  ) AS "t114"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS BIGINT) AS "post_id",
      "t116"."account_id",
      CAST(NULL AS BIGINT) AS "published_at",
      CAST(NULL AS SMALLINT) AS "form",
      CAST(NULL AS SMALLINT) AS "gone",
      CAST(NULL AS SMALLINT) AS "late",
      CAST(NULL AS BIGINT) AS "as_of",
      CAST(NULL AS BIGINT) AS "age",
      CAST(NULL AS BIGINT) AS "current",
      CAST(NULL AS BIGINT) AS "needs_likes",
      CAST(NULL AS BIGINT) AS "needs_comments",
      CAST(NULL AS BIGINT) AS "needs_shares",
      CAST(NULL AS BIGINT) AS "needs_quotes",
      CAST(NULL AS BIGINT) AS "needs_views",
      CAST(NULL AS BIGINT) AS "number",
      CAST(NULL AS BIGINT) AS "day",
      CAST(NULL AS BIGINT) AS "interpolated",
      CAST(NULL AS BIGINT) AS "rounded",
      CAST(NULL AS DOUBLE PRECISION) AS "interactions",
      CAST(NULL AS DOUBLE PRECISION) AS "likes_at",
      CAST(NULL AS DOUBLE PRECISION) AS "comments_at",
      CAST(NULL AS DOUBLE PRECISION) AS "spread_at",
      CAST(NULL AS DOUBLE PRECISION) AS "approval_at",
      CAST(NULL AS DOUBLE PRECISION) AS "views_at",
      CAST(NULL AS DOUBLE PRECISION) AS "good",
      CAST(NULL AS DOUBLE PRECISION) AS "bad",
      CAST(NULL AS BIGINT) AS "followers",
      CAST(NULL AS SMALLINT) AS "after",
      CAST(NULL AS BIGINT) AS "day_followers",
      CAST(NULL AS SMALLINT) AS "day_after",
      CAST(NULL AS DOUBLE PRECISION) AS "rate",
      CAST(NULL AS DOUBLE PRECISION) AS "view_rate",
      CAST(NULL AS DOUBLE PRECISION) AS "view_share",
      CAST(NULL AS DOUBLE PRECISION) AS "day_rate",
      CAST(NULL AS DOUBLE PRECISION) AS "mean_followers",
      CAST(NULL AS BIGINT) AS "observed",
      CAST(NULL AS BIGINT) AS "unrated",
      CASE
        WHEN "t116"."place" = 1
        THEN "t116"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "interactions_median",
      CASE
        WHEN "t116"."place" = 1
        THEN "t116"."low"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "interactions_low",
      CASE
        WHEN "t116"."place" = 1
        THEN "t116"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "interactions_high",
      CASE
        WHEN "t116"."place" = 2
        THEN "t116"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "rate_median",
      CASE
        WHEN "t116"."place" = 2
        THEN "t116"."low"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "rate_low",
      CASE
        WHEN "t116"."place" = 2
        THEN "t116"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "rate_high",
      CASE
        WHEN "t116"."place" = 3
        THEN "t116"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_share_median",
      CASE
        WHEN "t116"."place" = 3
        THEN "t116"."low"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_share_low",
      CASE
        WHEN "t116"."place" = 3
        THEN "t116"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_share_high",
      CASE
        WHEN "t116"."place" = 4
        THEN "t116"."median"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_rate_median",
      CASE
        WHEN "t116"."place" = 4
        THEN "t116"."low"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_rate_low",
      CASE
        WHEN "t116"."place" = 4
        THEN "t116"."high"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "view_rate_high",
      CASE
        WHEN "t116"."place" = 1
        THEN "t116"."middle"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "middle",
      CASE
        WHEN "t116"."place" = 1
        THEN "t116"."best"
        ELSE CAST(NULL AS DOUBLE PRECISION)
      END AS "best"
    FROM (
      SELECT
        "t115"."account_id",
        "t115"."place",
        AVG(
          CASE
            WHEN (
              (
                "t115"."rank" * 2
              ) >= "t115"."of"
            )
            AND (
              (
                "t115"."rank" * 2
              ) <= (
                "t115"."of" + 2
              )
            )
            THEN "t115"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "median",
        MAX(
          CASE
            WHEN (
              (
                (
                  "t115"."of" + 1
                ) - (
                  "t115"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t115"."of" + 1
                  ) - (
                    "t115"."rank" * 2
                  )
                ) * (
                  (
                    "t115"."of" + 1
                  ) - (
                    "t115"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t115"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t115"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "low",
        MIN(
          CASE
            WHEN (
              (
                (
                  "t115"."of" + 1
                ) - (
                  (
                    (
                      "t115"."of" + 1
                    ) - "t115"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t115"."of" + 1
                  ) - (
                    (
                      (
                        "t115"."of" + 1
                      ) - "t115"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t115"."of" + 1
                  ) - (
                    (
                      (
                        "t115"."of" + 1
                      ) - "t115"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t115"."of" * 3841459
                ) - 1780000
              )
            )
            THEN "t115"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "high",
        AVG(
          CASE
            WHEN (
              (
                "t115"."rank" * 4
              ) > (
                "t115"."of" - (
                  "t115"."of" % 4
                )
              )
            )
            AND (
              (
                "t115"."rank" * 4
              ) <= (
                (
                  "t115"."of" * 4
                ) - (
                  "t115"."of" - (
                    "t115"."of" % 4
                  )
                )
              )
            )
            THEN "t115"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "middle",
        SUM(
          CASE
            WHEN (
              (
                "t115"."of" - "t115"."rank"
              ) * 10
            ) < (
              (
                "t115"."of" + 9
              ) - (
                (
                  "t115"."of" + 9
                ) % 10
              )
            )
            THEN "t115"."value"
            ELSE CAST(NULL AS DOUBLE PRECISION)
          END
        ) AS "best"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t109"."account_id",
            "t109"."post_id",
            "t109"."place",
            "t109"."value",
            "t109"."of",
            (
              ROW_NUMBER() OVER (
                PARTITION BY "t109"."account_id", "t109"."place"
                ORDER BY "t109"."value" ASC, "t109"."post_id" ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1
            ) + 1 AS "rank"
          FROM (
            SELECT
              "t107"."account_id",
              "t107"."post_id",
              "t107"."place",
              CASE
                WHEN "t107"."place" = 1
                THEN "t107"."interactions"
                WHEN "t107"."place" = 2
                THEN "t107"."rate"
                WHEN "t107"."place" = 3
                THEN "t107"."view_share"
                WHEN "t107"."place" = 4
                THEN "t107"."view_rate"
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END AS "value",
              CASE
                WHEN "t107"."place" = 1
                THEN "t107"."n_interactions"
                WHEN "t107"."place" = 2
                THEN "t107"."n_rate"
                WHEN "t107"."place" = 3
                THEN "t107"."n_view_share"
                WHEN "t107"."place" = 4
                THEN "t107"."n_view_rate"
                ELSE CAST(NULL AS BIGINT)
              END AS "of"
            FROM (
              SELECT
                "t98"."account_id",
                "t98"."post_id",
                "t98"."interactions",
                "t98"."rate",
                "t98"."view_share",
                "t98"."view_rate",
                "t9"."place",
                "t104"."of_account",
                "t104"."n_interactions",
                "t104"."n_rate",
                "t104"."n_view_share",
                "t104"."n_view_rate"
              FROM (
                SELECT
                  "t95"."account_id",
                  "t95"."post_id",
                  "t95"."interactions",
                  "t95"."rate",
                  "t95"."view_share",
                  "t95"."view_rate"
                FROM "placed" AS "t95"
              ) AS "t98"
              CROSS JOIN "place" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t99"."account_id" AS "of_account",
                  "t99"."n_interactions",
                  "t99"."n_rate",
                  "t99"."n_view_share",
                  "t99"."n_view_rate"
                FROM (
                  SELECT
                    "t95"."account_id",
                    COUNT("t95"."interactions") AS "n_interactions",
                    COUNT("t95"."rate") AS "n_rate",
                    COUNT("t95"."view_share") AS "n_view_share",
                    COUNT("t95"."view_rate") AS "n_view_rate"
                  FROM "placed" AS "t95"
                  GROUP BY
                    1
                ) AS "t99"
              ) AS "t104"
                ON "t98"."account_id" = "t104"."of_account"
            ) AS "t107"
            WHERE
              CASE
                WHEN "t107"."place" = 1
                THEN "t107"."interactions"
                WHEN "t107"."place" = 2
                THEN "t107"."rate"
                WHEN "t107"."place" = 3
                THEN "t107"."view_share"
                WHEN "t107"."place" = 4
                THEN "t107"."view_rate"
                ELSE CAST(NULL AS DOUBLE PRECISION)
              END IS NOT NULL
          ) AS "t109"
        ) AS "t112"
        WHERE
          (
            (
              (
                "t112"."rank" * 2
              ) >= "t112"."of"
            )
            AND (
              (
                "t112"."rank" * 2
              ) <= (
                "t112"."of" + 2
              )
            )
          )
          OR (
            (
              (
                (
                  "t112"."of" + 1
                ) - (
                  "t112"."rank" * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t112"."of" + 1
                  ) - (
                    "t112"."rank" * 2
                  )
                ) * (
                  (
                    "t112"."of" + 1
                  ) - (
                    "t112"."rank" * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t112"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t112"."of" + 1
                  ) - (
                    (
                      "t112"."rank" + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t112"."of" + 1
                    ) - (
                      (
                        "t112"."rank" + 1
                      ) * 2
                    )
                  ) * (
                    (
                      "t112"."of" + 1
                    ) - (
                      (
                        "t112"."rank" + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t112"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  "t112"."of" + 1
                ) - (
                  (
                    (
                      "t112"."of" + 1
                    ) - "t112"."rank"
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    "t112"."of" + 1
                  ) - (
                    (
                      (
                        "t112"."of" + 1
                      ) - "t112"."rank"
                    ) * 2
                  )
                ) * (
                  (
                    "t112"."of" + 1
                  ) - (
                    (
                      (
                        "t112"."of" + 1
                      ) - "t112"."rank"
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  "t112"."of" * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    "t112"."of" + 1
                  ) - (
                    (
                      (
                        "t112"."of" + 2
                      ) - "t112"."rank"
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      "t112"."of" + 1
                    ) - (
                      (
                        (
                          "t112"."of" + 2
                        ) - "t112"."rank"
                      ) * 2
                    )
                  ) * (
                    (
                      "t112"."of" + 1
                    ) - (
                      (
                        (
                          "t112"."of" + 2
                        ) - "t112"."rank"
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    "t112"."of" * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              "t112"."place" = 1
            )
            AND (
              (
                "t112"."rank" * 4
              ) > (
                "t112"."of" - (
                  "t112"."of" % 4
                )
              )
            )
          )
      ) AS "t115"
      GROUP BY
        1,
        2
    ) AS "t116"
  ) AS "t117"
) AS "t118"
GROUP BY
  1
