WITH "t16" AS (
  SELECT
    "t8"."account_id",
    "t8"."platform",
    "t8"."window_start",
    "t8"."window_end",
    "t8"."seen_until",
    "t8"."eligible_until",
    "t8"."as_of",
    "t8"."age",
    "t8"."earlier_from",
    "t8"."needs_likes",
    "t8"."needs_comments",
    "t8"."needs_shares",
    "t8"."needs_quotes",
    "t8"."needs_views",
    "t8"."current",
    "t9"."seen_at",
    "t9"."followers",
    "t9"."posts_total",
    "t9"."precision"
  FROM "subject" AS "t8"
  INNER JOIN "audience_snapshot" AS "t9"
    ON "t8"."account_id" = "t9"."account_id"
), "t27" AS (
  SELECT
    "t24"."account_id",
    "t24"."seen_at",
    "t24"."followers",
    "t24"."window_start",
    "t24"."window_end",
    "t24"."day",
    "t24"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t24"."account_id"
        ORDER BY "t24"."seen_at" ASC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t24"."seen_at") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t24"."followers") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t24"."last") OVER (
      PARTITION BY "t24"."account_id"
      ORDER BY "t24"."seen_at" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t21"."account_id",
      "t21"."seen_at",
      "t21"."followers",
      "t21"."window_start",
      "t21"."window_end",
      "t21"."day",
      FIRST_VALUE("t21"."followers") OVER (
        PARTITION BY "t21"."account_id", "t21"."day"
        ORDER BY "t21"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t19"."account_id",
        "t19"."seen_at",
        "t19"."followers",
        "t19"."window_start",
        "t19"."window_end",
        "t19"."seen_at" - (
          "t19"."seen_at" % 86400000
        ) AS "day"
      FROM "t16" AS "t19"
      WHERE
        "t19"."followers" IS NOT NULL
        AND "t19"."seen_at" <= "t19"."as_of"
        AND "t19"."seen_at" >= (
          "t19"."window_start" - 604800000
        )
        AND "t19"."seen_at" < (
          "t19"."window_end" + 604800000 + 86400000
        )
    ) AS "t21"
  ) AS "t24"
), "bounded" AS MATERIALIZED (
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
    "t36"."number",
    "t36"."day",
    MAX(
      CASE
        WHEN (
          COALESCE("t36"."run_here", 0) = 1
        )
        AND (
          "t36"."seen" <= (
            "t36"."published_at" + "t36"."age"
          )
        )
        THEN "t36"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "b_at",
    MIN(
      CASE
        WHEN (
          COALESCE("t36"."run_here", 0) = 1
        )
        AND NOT (
          "t36"."seen" <= (
            "t36"."published_at" + "t36"."age"
          )
        )
        THEN "t36"."seen"
        ELSE CAST(NULL AS BIGINT)
      END
    ) AS "a_at"
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
      "t32"."number",
      "t32"."day",
      "t12"."run_post",
      "t12"."seen",
      "t12"."run_here"
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
        "t26"."number",
        "t26"."at" - (
          "t26"."at" % 86400000
        ) AS "day"
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
          "t25"."at",
          "t25"."turn",
          SUM(1 - "t25"."turn") OVER (
            PARTITION BY "t25"."account_id"
            ORDER BY "t25"."at" ASC, "t25"."turn" ASC, "t25"."post_id" ASC
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
                "t8"."account_id",
                "t8"."platform",
                "t8"."window_start",
                "t8"."window_end",
                "t8"."seen_until",
                "t8"."eligible_until",
                "t8"."as_of",
                "t8"."age",
                "t8"."earlier_from",
                "t8"."needs_likes",
                "t8"."needs_comments",
                "t8"."needs_shares",
                "t8"."needs_quotes",
                "t8"."needs_views",
                "t8"."current",
                "t13"."id",
                "t13"."account_id_post",
                "t13"."kind",
                "t13"."published_at",
                "t13"."flags",
                "t13"."reply_to_own",
                "t13"."first_seen_at",
                "t13"."gone_at",
                "t13"."format",
                "t13"."asks",
                "t13"."letters",
                "t13"."detected_language",
                "t13"."described_by"
              FROM "subject" AS "t8"
              INNER JOIN (
                SELECT
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
                FROM "post" AS "t5"
              ) AS "t13"
                ON "t8"."account_id" = "t13"."account_id_post"
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
          ) AS "t23"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              CAST(NULL AS BIGINT) AS "post_id",
              "t19"."account_id",
              CAST(NULL AS BIGINT) AS "published_at",
              CAST(NULL AS TINYINT) AS "form",
              CAST(NULL AS TINYINT) AS "gone",
              CAST(NULL AS TINYINT) AS "late",
              CAST(NULL AS BIGINT) AS "as_of",
              CAST(NULL AS BIGINT) AS "age",
              CAST(NULL AS BIGINT) AS "current",
              CAST(NULL AS BIGINT) AS "needs_likes",
              CAST(NULL AS BIGINT) AS "needs_comments",
              CAST(NULL AS BIGINT) AS "needs_shares",
              CAST(NULL AS BIGINT) AS "needs_quotes",
              CAST(NULL AS BIGINT) AS "needs_views",
              "t19"."seen_at" AS "at",
              0 AS "turn"
            FROM "t16" AS "t19"
            WHERE
              "t19"."followers" IS NOT NULL
              AND "t19"."seen_at" <= "t19"."as_of"
              AND "t19"."seen_at" >= (
                "t19"."window_start" - 604800000
              )
              AND "t19"."seen_at" < (
                "t19"."window_end" + 604800000 + 86400000
              )
          ) AS "t22"
        ) AS "t25"
      ) AS "t26"
      WHERE
        "t26"."turn" = 1
    ) AS "t32"
    LEFT OUTER JOIN (
      SELECT
        "t4"."post_id" AS "run_post",
        "t4"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t4"
    ) AS "t12"
      ON "t32"."post_id" = "t12"."run_post"
      AND "t12"."seen" <= "t32"."as_of"
      AND "t12"."seen" <= (
        "t32"."published_at" + (
          "t32"."age" * 2
        )
      )
  ) AS "t36"
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
    "t43"."b_at",
    "t43"."a_at",
    "t43"."b_precision",
    "t43"."b_likes",
    "t43"."b_comments",
    "t43"."b_shares",
    "t43"."b_quotes",
    "t43"."b_views",
    "t43"."b_told",
    "t43"."a_precision",
    "t43"."a_likes",
    "t43"."a_comments",
    "t43"."a_shares",
    "t43"."a_quotes",
    "t43"."a_views",
    "t43"."a_told",
    "t43"."share",
    CASE
      WHEN "t43"."choice" = 0
      THEN 0
      WHEN "t43"."over" = 1
      THEN 1
      ELSE "t43"."choice"
    END AS "pick",
    CASE WHEN "t43"."choice" = 3 THEN 1 ELSE 0 END AS "interpolated"
  FROM (
    SELECT
      "t42"."post_id",
      "t42"."account_id",
      "t42"."published_at",
      "t42"."form",
      "t42"."gone",
      "t42"."late",
      "t42"."as_of",
      "t42"."age",
      "t42"."current",
      "t42"."needs_likes",
      "t42"."needs_comments",
      "t42"."needs_shares",
      "t42"."needs_quotes",
      "t42"."needs_views",
      "t42"."number",
      "t42"."day",
      "t42"."b_at",
      "t42"."a_at",
      "t42"."b_last_seen_at",
      "t42"."b_precision",
      "t42"."b_likes",
      "t42"."b_comments",
      "t42"."b_shares",
      "t42"."b_quotes",
      "t42"."b_views",
      "t42"."b_told",
      "t42"."a_last_seen_at",
      "t42"."a_precision",
      "t42"."a_likes",
      "t42"."a_comments",
      "t42"."a_shares",
      "t42"."a_quotes",
      "t42"."a_views",
      "t42"."a_told",
      "t42"."b_first",
      "t42"."a_first",
      "t42"."b_last",
      "t42"."over",
      "t42"."b_age",
      "t42"."a_age",
      CASE
        WHEN (
          (
            (
              "t42"."age" - "t42"."b_age"
            ) * 20
          ) <= "t42"."age"
        )
        AND (
          (
            (
              "t42"."a_age" - "t42"."age"
            ) * 20
          ) <= "t42"."age"
        )
        AND (
          (
            "t42"."age" - "t42"."b_age"
          ) <= (
            "t42"."a_age" - "t42"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t42"."a_age" - "t42"."age"
          ) * 20
        ) <= "t42"."age"
        THEN 2
        WHEN (
          (
            "t42"."age" - "t42"."b_age"
          ) * 20
        ) <= "t42"."age"
        THEN 1
        WHEN (
          "t42"."b_age" > 0
        ) AND (
          "t42"."a_age" <= (
            "t42"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t42"."age" - "t42"."b_age" AS DOUBLE) / CASE
        WHEN CAST("t42"."a_age" - "t42"."b_age" AS DOUBLE) > 0
        THEN CAST("t42"."a_age" - "t42"."b_age" AS DOUBLE)
        ELSE CAST(NULL AS DOUBLE)
      END AS "share"
    FROM (
      SELECT
        "t41"."post_id",
        "t41"."account_id",
        "t41"."published_at",
        "t41"."form",
        "t41"."gone",
        "t41"."late",
        "t41"."as_of",
        "t41"."age",
        "t41"."current",
        "t41"."needs_likes",
        "t41"."needs_comments",
        "t41"."needs_shares",
        "t41"."needs_quotes",
        "t41"."needs_views",
        "t41"."number",
        "t41"."day",
        "t41"."b_at",
        "t41"."a_at",
        "t41"."b_last_seen_at",
        "t41"."b_precision",
        "t41"."b_likes",
        "t41"."b_comments",
        "t41"."b_shares",
        "t41"."b_quotes",
        "t41"."b_views",
        "t41"."b_told",
        "t41"."a_last_seen_at",
        "t41"."a_precision",
        "t41"."a_likes",
        "t41"."a_comments",
        "t41"."a_shares",
        "t41"."a_quotes",
        "t41"."a_views",
        "t41"."a_told",
        "t41"."b_first",
        "t41"."a_first",
        "t41"."b_last",
        "t41"."over",
        CASE WHEN "t41"."over" = 1 THEN "t41"."b_first" ELSE "t41"."b_last" END AS "b_age",
        CASE WHEN "t41"."over" = 1 THEN "t41"."b_last" ELSE "t41"."a_first" END AS "a_age"
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
          "t40"."number",
          "t40"."day",
          "t40"."b_at",
          "t40"."a_at",
          "t40"."b_last_seen_at",
          "t40"."b_precision",
          "t40"."b_likes",
          "t40"."b_comments",
          "t40"."b_shares",
          "t40"."b_quotes",
          "t40"."b_views",
          "t40"."b_told",
          "t40"."a_last_seen_at",
          "t40"."a_precision",
          "t40"."a_likes",
          "t40"."a_comments",
          "t40"."a_shares",
          "t40"."a_quotes",
          "t40"."a_views",
          "t40"."a_told",
          "t40"."b_at" - "t40"."published_at" AS "b_first",
          "t40"."a_at" - "t40"."published_at" AS "a_first",
          CASE
            WHEN "t40"."b_at" IS NOT NULL
            THEN CASE
              WHEN "t40"."b_last_seen_at" < "t40"."as_of"
              THEN "t40"."b_last_seen_at"
              ELSE "t40"."as_of"
            END - "t40"."published_at"
            ELSE CAST(NULL AS BIGINT)
          END AS "b_last",
          CASE
            WHEN CASE
              WHEN "t40"."b_at" IS NOT NULL
              THEN CASE
                WHEN "t40"."b_last_seen_at" < "t40"."as_of"
                THEN "t40"."b_last_seen_at"
                ELSE "t40"."as_of"
              END - "t40"."published_at"
              ELSE CAST(NULL AS BIGINT)
            END > "t40"."age"
            THEN 1
            ELSE 0
          END AS "over"
        FROM (
          SELECT
            "t39"."post_id",
            "t39"."account_id",
            "t39"."published_at",
            "t39"."form",
            "t39"."gone",
            "t39"."late",
            "t39"."as_of",
            "t39"."age",
            "t39"."current",
            "t39"."needs_likes",
            "t39"."needs_comments",
            "t39"."needs_shares",
            "t39"."needs_quotes",
            "t39"."needs_views",
            "t39"."number",
            "t39"."day",
            "t39"."b_at",
            "t39"."a_at",
            "t17"."b_last_seen_at",
            "t17"."b_precision",
            "t17"."b_likes",
            "t17"."b_comments",
            "t17"."b_shares",
            "t17"."b_quotes",
            "t17"."b_views",
            "t17"."b_told",
            "t18"."a_last_seen_at",
            "t18"."a_precision",
            "t18"."a_likes",
            "t18"."a_comments",
            "t18"."a_shares",
            "t18"."a_quotes",
            "t18"."a_views",
            "t18"."a_told"
          FROM "bounded" AS "t39"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "run_at",
              "t4"."last_seen_at" AS "b_last_seen_at",
              "t4"."precision" AS "b_precision",
              "t4"."likes" AS "b_likes",
              "t4"."comments" AS "b_comments",
              "t4"."shares" AS "b_shares",
              "t4"."quotes" AS "b_quotes",
              "t4"."views" AS "b_views",
              CASE WHEN "t4"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "b_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t17"
            ON "t39"."post_id" = "t17"."run_post" AND "t39"."b_at" = "t17"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t4"."post_id" AS "run_post",
              "t4"."first_seen_at" AS "run_at",
              "t4"."last_seen_at" AS "a_last_seen_at",
              "t4"."precision" AS "a_precision",
              "t4"."likes" AS "a_likes",
              "t4"."comments" AS "a_comments",
              "t4"."shares" AS "a_shares",
              "t4"."quotes" AS "a_quotes",
              "t4"."views" AS "a_views",
              CASE WHEN "t4"."reactions" IS NOT NULL THEN 1 ELSE 0 END AS "a_told"
            FROM "engagement_snapshot" AS "t4"
          ) AS "t18"
            ON "t39"."post_id" = "t18"."run_post" AND "t39"."a_at" = "t18"."run_at"
        ) AS "t40"
      ) AS "t41"
    ) AS "t42"
  ) AS "t43"
), "aged" AS MATERIALIZED (
  SELECT
    "t46"."post_id",
    "t46"."account_id",
    "t46"."published_at",
    "t46"."form",
    "t46"."gone",
    "t46"."late",
    "t46"."as_of",
    "t46"."age",
    "t46"."current",
    "t46"."needs_likes",
    "t46"."needs_comments",
    "t46"."needs_shares",
    "t46"."needs_quotes",
    "t46"."needs_views",
    "t46"."number",
    "t46"."day",
    "t46"."interpolated",
    "t46"."rounded",
    "t46"."pick",
    "t46"."share",
    "t46"."b_at",
    "t46"."a_at",
    "t46"."b_told",
    "t46"."a_told",
    CASE
      WHEN (
        "t46"."needs_likes" + "t46"."needs_comments" + "t46"."needs_shares" + "t46"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t46"."needs_likes" = 1 THEN "t46"."likes_at_age" ELSE 0.0 END + CASE WHEN "t46"."needs_comments" = 1 THEN "t46"."comments_at_age" ELSE 0.0 END + CASE WHEN "t46"."needs_shares" = 1 THEN "t46"."shares_at_age" ELSE 0.0 END + CASE WHEN "t46"."needs_quotes" = 1 THEN "t46"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "interactions",
    CASE
      WHEN "t46"."needs_likes" > 0
      THEN CASE WHEN "t46"."needs_likes" = 1 THEN "t46"."likes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "likes_at",
    CASE
      WHEN "t46"."needs_comments" > 0
      THEN CASE WHEN "t46"."needs_comments" = 1 THEN "t46"."comments_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "comments_at",
    CASE
      WHEN (
        "t46"."needs_shares" + "t46"."needs_quotes"
      ) > 0
      THEN CASE WHEN "t46"."needs_shares" = 1 THEN "t46"."shares_at_age" ELSE 0.0 END + CASE WHEN "t46"."needs_quotes" = 1 THEN "t46"."quotes_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "spread_at",
    CASE
      WHEN (
        "t46"."needs_likes" + "t46"."needs_shares"
      ) > 0
      THEN CASE WHEN "t46"."needs_likes" = 1 THEN "t46"."likes_at_age" ELSE 0.0 END + CASE WHEN "t46"."needs_shares" = 1 THEN "t46"."shares_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "approval_at",
    CASE
      WHEN "t46"."needs_views" > 0
      THEN CASE WHEN "t46"."needs_views" = 1 THEN "t46"."views_at_age" ELSE 0.0 END
      ELSE CAST(NULL AS DOUBLE)
    END AS "views_at"
  FROM (
    SELECT
      "t45"."post_id",
      "t45"."account_id",
      "t45"."published_at",
      "t45"."form",
      "t45"."gone",
      "t45"."late",
      "t45"."as_of",
      "t45"."age",
      "t45"."current",
      "t45"."needs_likes",
      "t45"."needs_comments",
      "t45"."needs_shares",
      "t45"."needs_quotes",
      "t45"."needs_views",
      "t45"."number",
      "t45"."day",
      CASE
        WHEN "t45"."pick" = 1
        THEN CAST("t45"."b_likes" AS DOUBLE)
        WHEN "t45"."pick" = 2
        THEN CAST("t45"."a_likes" AS DOUBLE)
        WHEN "t45"."pick" = 3
        THEN (
          CAST("t45"."b_likes" AS DOUBLE) * (
            1.0 - "t45"."share"
          )
        ) + (
          CAST("t45"."a_likes" AS DOUBLE) * "t45"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "likes_at_age",
      CASE
        WHEN "t45"."pick" = 1
        THEN CAST("t45"."b_comments" AS DOUBLE)
        WHEN "t45"."pick" = 2
        THEN CAST("t45"."a_comments" AS DOUBLE)
        WHEN "t45"."pick" = 3
        THEN (
          CAST("t45"."b_comments" AS DOUBLE) * (
            1.0 - "t45"."share"
          )
        ) + (
          CAST("t45"."a_comments" AS DOUBLE) * "t45"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "comments_at_age",
      CASE
        WHEN "t45"."pick" = 1
        THEN CAST("t45"."b_shares" AS DOUBLE)
        WHEN "t45"."pick" = 2
        THEN CAST("t45"."a_shares" AS DOUBLE)
        WHEN "t45"."pick" = 3
        THEN (
          CAST("t45"."b_shares" AS DOUBLE) * (
            1.0 - "t45"."share"
          )
        ) + (
          CAST("t45"."a_shares" AS DOUBLE) * "t45"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "shares_at_age",
      CASE
        WHEN "t45"."pick" = 1
        THEN CAST("t45"."b_quotes" AS DOUBLE)
        WHEN "t45"."pick" = 2
        THEN CAST("t45"."a_quotes" AS DOUBLE)
        WHEN "t45"."pick" = 3
        THEN (
          CAST("t45"."b_quotes" AS DOUBLE) * (
            1.0 - "t45"."share"
          )
        ) + (
          CAST("t45"."a_quotes" AS DOUBLE) * "t45"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "quotes_at_age",
      CASE
        WHEN "t45"."pick" = 1
        THEN CAST("t45"."b_views" AS DOUBLE)
        WHEN "t45"."pick" = 2
        THEN CAST("t45"."a_views" AS DOUBLE)
        WHEN "t45"."pick" = 3
        THEN (
          CAST("t45"."b_views" AS DOUBLE) * (
            1.0 - "t45"."share"
          )
        ) + (
          CAST("t45"."a_views" AS DOUBLE) * "t45"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "views_at_age",
      CAST("t45"."interpolated" AS BIGINT) AS "interpolated",
      CAST(CASE
        WHEN "t45"."pick" = 1
        THEN CASE WHEN "t45"."b_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t45"."pick" = 2
        THEN CASE WHEN "t45"."a_precision" = 'rounded' THEN 1 ELSE 0 END
        WHEN "t45"."pick" = 3
        THEN CASE
          WHEN (
            CASE WHEN "t45"."b_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          OR (
            CASE WHEN "t45"."a_precision" = 'rounded' THEN 1 ELSE 0 END = 1
          )
          THEN 1
          ELSE 0
        END
        ELSE 0
      END AS BIGINT) AS "rounded",
      CAST("t45"."pick" AS BIGINT) AS "pick",
      "t45"."share",
      "t45"."b_at",
      "t45"."a_at",
      COALESCE(CAST("t45"."b_told" AS BIGINT), 0) AS "b_told",
      COALESCE(CAST("t45"."a_told" AS BIGINT), 0) AS "a_told"
    FROM "picked" AS "t45"
  ) AS "t46"
)
SELECT
  "t69"."account_id",
  "t69"."published_at",
  "t69"."post_id",
  "t69"."form",
  "t69"."interactions",
  "t69"."likes_at",
  "t69"."comments_at",
  "t69"."spread_at",
  "t69"."approval_at",
  "t69"."views_at",
  "t69"."good",
  "t69"."bad",
  "t69"."followers",
  "t69"."day_followers",
  "t69"."interpolated",
  "t69"."rounded"
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
    "t68"."interpolated",
    "t68"."rounded",
    "t68"."interactions",
    "t68"."likes_at",
    "t68"."comments_at",
    "t68"."spread_at",
    "t68"."approval_at",
    "t68"."views_at",
    "t68"."good",
    "t68"."bad",
    CASE
      WHEN CASE
        WHEN (
          "t68"."published_at" - "t35"."early_at"
        ) <= 604800000
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t68"."published_at"
        ) <= 604800000
        THEN "t35"."later"
        ELSE CAST(NULL AS BIGINT)
      END > 0
      THEN CASE
        WHEN (
          "t68"."published_at" - "t35"."early_at"
        ) <= 604800000
        THEN "t35"."early"
        WHEN (
          "t35"."later_at" - "t68"."published_at"
        ) <= 604800000
        THEN "t35"."later"
        ELSE CAST(NULL AS BIGINT)
      END
      ELSE CAST(NULL AS BIGINT)
    END AS "followers",
    CASE
      WHEN (
        "t68"."published_at" - "t35"."early_at"
      ) <= 604800000
      THEN 0
      WHEN (
        "t35"."later_at" - "t68"."published_at"
      ) <= 604800000
      THEN 1
      ELSE 0
    END AS "after",
    CASE
      WHEN "t35"."later_at" <= (
        "t68"."day" + 86399999
      )
      THEN CASE WHEN "t35"."day_last" > 0 THEN "t35"."day_last" ELSE CAST(NULL AS BIGINT) END
      ELSE CASE
        WHEN CASE
          WHEN (
            (
              "t68"."day" + 86399999
            ) - "t35"."early_at"
          ) <= 604800000
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t68"."day" + 86399999
            )
          ) <= 604800000
          THEN "t35"."later"
          ELSE CAST(NULL AS BIGINT)
        END > 0
        THEN CASE
          WHEN (
            (
              "t68"."day" + 86399999
            ) - "t35"."early_at"
          ) <= 604800000
          THEN "t35"."early"
          WHEN (
            "t35"."later_at" - (
              "t68"."day" + 86399999
            )
          ) <= 604800000
          THEN "t35"."later"
          ELSE CAST(NULL AS BIGINT)
        END
        ELSE CAST(NULL AS BIGINT)
      END
    END AS "day_followers",
    CASE
      WHEN "t35"."later_at" <= (
        "t68"."day" + 86399999
      )
      THEN 0
      ELSE CASE
        WHEN (
          (
            "t68"."day" + 86399999
          ) - "t35"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t35"."later_at" - (
            "t68"."day" + 86399999
          )
        ) <= 604800000
        THEN 1
        ELSE 0
      END
    END AS "day_after"
  FROM (
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
      "t66"."interpolated",
      "t66"."rounded",
      "t66"."interactions",
      "t66"."likes_at",
      "t66"."comments_at",
      "t66"."spread_at",
      "t66"."approval_at",
      "t66"."views_at",
      CASE
        WHEN "t66"."pick" = 1
        THEN CAST(CASE
          WHEN "t66"."b_told" = 1
          THEN COALESCE("t66"."b_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t66"."pick" = 2
        THEN CAST(CASE
          WHEN "t66"."a_told" = 1
          THEN COALESCE("t66"."a_good", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t66"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t66"."b_told" = 1
            THEN COALESCE("t66"."b_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t66"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t66"."a_told" = 1
            THEN COALESCE("t66"."a_good", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t66"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "good",
      CASE
        WHEN "t66"."pick" = 1
        THEN CAST(CASE
          WHEN "t66"."b_told" = 1
          THEN COALESCE("t66"."b_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t66"."pick" = 2
        THEN CAST(CASE
          WHEN "t66"."a_told" = 1
          THEN COALESCE("t66"."a_bad", 0)
          ELSE CAST(NULL AS BIGINT)
        END AS DOUBLE)
        WHEN "t66"."pick" = 3
        THEN (
          CAST(CASE
            WHEN "t66"."b_told" = 1
            THEN COALESCE("t66"."b_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * (
            1.0 - "t66"."share"
          )
        ) + (
          CAST(CASE
            WHEN "t66"."a_told" = 1
            THEN COALESCE("t66"."a_bad", 0)
            ELSE CAST(NULL AS BIGINT)
          END AS DOUBLE) * "t66"."share"
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS "bad"
    FROM (
      SELECT
        "t49"."post_id",
        "t49"."account_id",
        "t49"."published_at",
        "t49"."form",
        "t49"."gone",
        "t49"."late",
        "t49"."as_of",
        "t49"."age",
        "t49"."current",
        "t49"."needs_likes",
        "t49"."needs_comments",
        "t49"."needs_shares",
        "t49"."needs_quotes",
        "t49"."needs_views",
        "t49"."number",
        "t49"."day",
        "t49"."interpolated",
        "t49"."rounded",
        "t49"."pick",
        "t49"."share",
        "t49"."b_at",
        "t49"."a_at",
        "t49"."b_told",
        "t49"."a_told",
        "t49"."interactions",
        "t49"."likes_at",
        "t49"."comments_at",
        "t49"."spread_at",
        "t49"."approval_at",
        "t49"."views_at",
        "t64"."b_good",
        "t64"."b_bad",
        "t65"."a_good",
        "t65"."a_bad"
      FROM "aged" AS "t49"
      LEFT OUTER JOIN (
        SELECT
          "t60"."mood_post",
          SUM(CASE WHEN "t60"."sign" > 0 THEN "t60"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_good",
          SUM(CASE WHEN "t60"."sign" < 0 THEN "t60"."count" ELSE CAST(NULL AS BIGINT) END) AS "b_bad"
        FROM (
          SELECT
            "t58"."mood_post",
            "t58"."name",
            "t58"."count",
            "t6"."sign"
          FROM (
            SELECT
              "t54"."mood_post",
              "t54"."name",
              "t54"."count"
            FROM (
              SELECT
                "t52"."mood_post",
                "t52"."mood_at",
                "t7"."post_id",
                "t7"."first_seen_at",
                "t7"."name",
                "t7"."count"
              FROM (
                SELECT
                  "t48"."post_id" AS "mood_post",
                  "t48"."b_at" AS "mood_at"
                FROM "aged" AS "t48"
                WHERE
                  "t48"."b_told" = 1
              ) AS "t52"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t54"
            WHERE
              "t54"."mood_post" = "t54"."post_id" AND "t54"."mood_at" = "t54"."first_seen_at"
          ) AS "t58"
          INNER JOIN "mood" AS "t6"
            ON "t58"."name" = "t6"."name"
        ) AS "t60"
        GROUP BY
          1
      ) AS "t64"
        ON "t49"."post_id" = "t64"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t61"."mood_post",
          SUM(CASE WHEN "t61"."sign" > 0 THEN "t61"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_good",
          SUM(CASE WHEN "t61"."sign" < 0 THEN "t61"."count" ELSE CAST(NULL AS BIGINT) END) AS "a_bad"
        FROM (
          SELECT
            "t59"."mood_post",
            "t59"."name",
            "t59"."count",
            "t6"."sign"
          FROM (
            SELECT
              "t55"."mood_post",
              "t55"."name",
              "t55"."count"
            FROM (
              SELECT
                "t53"."mood_post",
                "t53"."mood_at",
                "t7"."post_id",
                "t7"."first_seen_at",
                "t7"."name",
                "t7"."count"
              FROM (
                SELECT
                  "t48"."post_id" AS "mood_post",
                  "t48"."a_at" AS "mood_at"
                FROM "aged" AS "t48"
                WHERE
                  "t48"."a_told" = 1
              ) AS "t53"
              CROSS JOIN "reaction" AS "t7"
            ) AS "t55"
            WHERE
              "t55"."mood_post" = "t55"."post_id" AND "t55"."mood_at" = "t55"."first_seen_at"
          ) AS "t59"
          INNER JOIN "mood" AS "t6"
            ON "t59"."name" = "t6"."name"
        ) AS "t61"
        GROUP BY
          1
      ) AS "t65"
        ON "t49"."post_id" = "t65"."mood_post"
    ) AS "t66"
  ) AS "t68"
  LEFT OUTER JOIN (
    SELECT
      "t33"."account_id" AS "span_account",
      "t33"."number" AS "span_number",
      "t33"."later_at",
      "t33"."later",
      "t33"."day_last",
      "t33"."early_at",
      "t33"."early"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id",
          "t28"."number",
          "t28"."later_at",
          "t28"."later",
          "t28"."day_last",
          "t28"."seen_at" AS "early_at",
          "t28"."followers" AS "early"
        FROM "t27" AS "t28"
      ) AS "t29"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t28"."account_id",
          0 AS "number",
          "t28"."seen_at" AS "later_at",
          "t28"."followers" AS "later",
          "t28"."last" AS "day_last",
          CAST(NULL AS BIGINT) AS "early_at",
          CAST(NULL AS BIGINT) AS "early"
        FROM "t27" AS "t28"
        WHERE
          "t28"."number" = 1
      ) AS "t31"
    ) AS "t33"
  ) AS "t35"
    ON "t68"."account_id" = "t35"."span_account"
    AND "t68"."number" = "t35"."span_number"
) AS "t69"
