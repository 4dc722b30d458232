WITH "t19" AS (
  SELECT
    "t9"."account_id",
    "t9"."platform",
    "t9"."window_start",
    "t9"."window_end",
    "t9"."seen_until",
    "t9"."eligible_until",
    "t9"."as_of",
    "t9"."age",
    "t9"."earlier_from",
    "t9"."needs_likes",
    "t9"."needs_comments",
    "t9"."needs_shares",
    "t9"."needs_quotes",
    "t9"."needs_views",
    "t9"."current",
    "t10"."seen_at",
    "t10"."followers",
    "t10"."posts_total",
    "t10"."precision"
  FROM "subject" AS "t9"
  INNER JOIN "audience_snapshot" AS "t10"
    ON "t9"."account_id" = "t10"."account_id"
), "t29" AS (
  SELECT
    "t27"."account_id",
    "t27"."seen_at",
    "t27"."followers",
    "t27"."window_start",
    "t27"."window_end",
    "t27"."day",
    "t27"."last",
    (
      ROW_NUMBER() OVER (
        PARTITION BY "t27"."account_id"
        ORDER BY "t27"."seen_at" ASC NULLS LAST
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) - 1
    ) + 1 AS "number",
    LEAD("t27"."seen_at") OVER (
      PARTITION BY "t27"."account_id"
      ORDER BY "t27"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later_at",
    LEAD("t27"."followers") OVER (
      PARTITION BY "t27"."account_id"
      ORDER BY "t27"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "later",
    LEAD("t27"."last") OVER (
      PARTITION BY "t27"."account_id"
      ORDER BY "t27"."seen_at" ASC NULLS LAST
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) AS "day_last"
  FROM (
    SELECT
      "t24"."account_id",
      "t24"."seen_at",
      "t24"."followers",
      "t24"."window_start",
      "t24"."window_end",
      "t24"."day",
      FIRST_VALUE("t24"."followers") OVER (
        PARTITION BY "t24"."account_id", "t24"."day"
        ORDER BY "t24"."seen_at" DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS "last"
    FROM (
      SELECT
        "t22"."account_id",
        "t22"."seen_at",
        "t22"."followers",
        "t22"."window_start",
        "t22"."window_end",
        "t22"."seen_at" - MOD("t22"."seen_at", 86400000) AS "day"
      FROM "t19" AS "t22"
      WHERE
        "t22"."followers" IS NOT NULL
        AND "t22"."seen_at" <= "t22"."as_of"
        AND "t22"."seen_at" >= (
          "t22"."window_start" - 604800000
        )
        AND "t22"."seen_at" < (
          "t22"."window_end" + 604800000 + 86400000
        )
    ) AS "t24"
  ) AS "t27"
), "kept" AS MATERIALIZED (
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
    "t14"."kept_account",
    "t14"."kept_age",
    "t14"."kept_time",
    "t14"."kept_post",
    "t14"."kept_here",
    "t14"."half_life",
    "t14"."likes_at_age",
    "t14"."comments_at_age",
    "t14"."shares_at_age",
    "t14"."quotes_at_age",
    "t14"."views_at_age",
    "t14"."interpolated",
    "t14"."rounded",
    "t14"."pick",
    "t14"."share",
    "t14"."b_at",
    "t14"."a_at",
    "t14"."b_told",
    "t14"."a_told"
  FROM (
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
      "t28"."number",
      "t28"."at" - MOD("t28"."at", 86400000) AS "day"
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
        "t26"."at",
        "t26"."turn",
        SUM(1 - "t26"."turn") OVER (
          PARTITION BY "t26"."account_id"
          ORDER BY "t26"."at" ASC NULLS LAST, "t26"."turn" ASC NULLS LAST, "t26"."post_id" ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS "number"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t16"."id" AS "post_id",
            "t16"."account_id",
            "t16"."published_at",
            CASE
              WHEN "t16"."format" = 'text'
              THEN 0
              WHEN "t16"."format" = 'link'
              THEN 1
              WHEN "t16"."format" = 'image'
              THEN 2
              WHEN "t16"."format" = 'video'
              THEN 3
              WHEN "t16"."format" = 'poll'
              THEN 4
              WHEN "t16"."format" = 'live'
              THEN 5
              ELSE -1
            END AS "form",
            IIF("t16"."gone_at" <= "t16"."as_of", 1, 0) AS "gone",
            IIF((
              "t16"."first_seen_at" - "t16"."published_at"
            ) > 86400000, 1, 0) AS "late",
            "t16"."as_of",
            "t16"."age",
            "t16"."current",
            "t16"."needs_likes",
            "t16"."needs_comments",
            "t16"."needs_shares",
            "t16"."needs_quotes",
            "t16"."needs_views",
            "t16"."published_at" AS "at",
            1 AS "turn"
          FROM (
            SELECT
              "t9"."account_id",
              "t9"."platform",
              "t9"."window_start",
              "t9"."window_end",
              "t9"."seen_until",
              "t9"."eligible_until",
              "t9"."as_of",
              "t9"."age",
              "t9"."earlier_from",
              "t9"."needs_likes",
              "t9"."needs_comments",
              "t9"."needs_shares",
              "t9"."needs_quotes",
              "t9"."needs_views",
              "t9"."current",
              "t11"."id",
              "t11"."account_id" AS "account_id_post",
              "t11"."kind",
              "t11"."published_at",
              "t11"."flags",
              "t11"."reply_to_own",
              "t11"."first_seen_at",
              "t11"."gone_at",
              "t11"."format",
              "t11"."asks",
              "t11"."letters",
              "t11"."detected_language",
              "t11"."described_by"
            FROM "subject" AS "t9"
            CROSS JOIN "post" AS "t11"
          ) AS "t16"
          WHERE
            "t16"."account_id" = "t16"."account_id_post"
            AND "t16"."first_seen_at" <= "t16"."as_of"
            AND "t16"."kind" <> 'repost'
            AND NOT (
              "t16"."flags" LIKE '%"date_future"%'
            )
            AND (
              "t16"."needs_likes" + "t16"."needs_comments" + "t16"."needs_shares" + "t16"."needs_quotes" + "t16"."needs_views"
            ) > 0
            AND "t16"."published_at" >= "t16"."window_start"
            AND "t16"."published_at" < "t16"."eligible_until"
        ) AS "t23"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS INTEGER) AS "post_id",
            "t22"."account_id",
            CAST(NULL AS INTEGER) AS "published_at",
            CAST(NULL AS INTEGER) AS "form",
            CAST(NULL AS INTEGER) AS "gone",
            CAST(NULL AS INTEGER) AS "late",
            CAST(NULL AS INTEGER) AS "as_of",
            CAST(NULL AS INTEGER) AS "age",
            CAST(NULL AS INTEGER) AS "current",
            CAST(NULL AS INTEGER) AS "needs_likes",
            CAST(NULL AS INTEGER) AS "needs_comments",
            CAST(NULL AS INTEGER) AS "needs_shares",
            CAST(NULL AS INTEGER) AS "needs_quotes",
            CAST(NULL AS INTEGER) AS "needs_views",
            "t22"."seen_at" AS "at",
            0 AS "turn"
          FROM "t19" AS "t22"
          WHERE
            "t22"."followers" IS NOT NULL
            AND "t22"."seen_at" <= "t22"."as_of"
            AND "t22"."seen_at" >= (
              "t22"."window_start" - 604800000
            )
            AND "t22"."seen_at" < (
              "t22"."window_end" + 604800000 + 86400000
            )
        ) AS "t25"
      ) AS "t26"
    ) AS "t28"
    WHERE
      "t28"."turn" = 1
  ) AS "t32"
  LEFT OUTER JOIN (
    SELECT
      "t4"."account_id" AS "kept_account",
      "t4"."age" AS "kept_age",
      "t4"."published_at" AS "kept_time",
      "t4"."post_id" AS "kept_post",
      1 AS "kept_here",
      "t4"."half_life",
      "t4"."likes_at_age",
      "t4"."comments_at_age",
      "t4"."shares_at_age",
      "t4"."quotes_at_age",
      "t4"."views_at_age",
      "t4"."interpolated",
      "t4"."rounded",
      "t4"."pick",
      "t4"."share",
      "t4"."b_at",
      "t4"."a_at",
      "t4"."b_told",
      "t4"."a_told"
    FROM "counted" AS "t4"
  ) AS "t14"
    ON "t32"."account_id" = "t14"."kept_account"
    AND "t32"."age" = "t14"."kept_age"
    AND "t32"."published_at" = "t14"."kept_time"
    AND "t32"."post_id" = "t14"."kept_post"
    AND (
      "t32"."published_at" + (
        "t32"."age" * 2
      )
    ) <= "t32"."as_of"
), "bounded" AS MATERIALIZED (
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
    MAX(
      IIF(
        (
          COALESCE("t43"."run_here", 0) = 1
        )
        AND (
          "t43"."seen" <= (
            "t43"."published_at" + "t43"."age"
          )
        ),
        "t43"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "b_at",
    MIN(
      IIF(
        (
          COALESCE("t43"."run_here", 0) = 1
        )
        AND NOT (
          "t43"."seen" <= (
            "t43"."published_at" + "t43"."age"
          )
        ),
        "t43"."seen",
        CAST(NULL AS INTEGER)
      )
    ) AS "a_at"
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
      "t15"."run_post",
      "t15"."seen",
      "t15"."run_here"
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
        "t39"."day"
      FROM "kept" AS "t39"
      WHERE
        COALESCE("t39"."kept_here", 0) = 0
    ) AS "t42"
    LEFT OUTER JOIN (
      SELECT
        "t5"."post_id" AS "run_post",
        "t5"."first_seen_at" AS "seen",
        1 AS "run_here"
      FROM "engagement_snapshot" AS "t5"
    ) AS "t15"
      ON "t42"."post_id" = "t15"."run_post"
      AND "t15"."seen" <= "t42"."as_of"
      AND "t15"."seen" <= (
        "t42"."published_at" + (
          "t42"."age" * 2
        )
      )
  ) AS "t43"
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
    "t50"."post_id",
    "t50"."account_id",
    "t50"."published_at",
    "t50"."form",
    "t50"."gone",
    "t50"."late",
    "t50"."as_of",
    "t50"."age",
    "t50"."current",
    "t50"."needs_likes",
    "t50"."needs_comments",
    "t50"."needs_shares",
    "t50"."needs_quotes",
    "t50"."needs_views",
    "t50"."number",
    "t50"."day",
    "t50"."b_at",
    "t50"."a_at",
    "t50"."b_precision",
    "t50"."b_likes",
    "t50"."b_comments",
    "t50"."b_shares",
    "t50"."b_quotes",
    "t50"."b_views",
    "t50"."b_told",
    "t50"."a_precision",
    "t50"."a_likes",
    "t50"."a_comments",
    "t50"."a_shares",
    "t50"."a_quotes",
    "t50"."a_views",
    "t50"."a_told",
    "t50"."share",
    CASE
      WHEN "t50"."choice" = 0
      THEN 0
      WHEN "t50"."over" = 1
      THEN 1
      ELSE "t50"."choice"
    END AS "pick",
    IIF("t50"."choice" = 3, 1, 0) AS "interpolated"
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
      "t49"."b_at",
      "t49"."a_at",
      "t49"."b_last_seen_at",
      "t49"."b_precision",
      "t49"."b_likes",
      "t49"."b_comments",
      "t49"."b_shares",
      "t49"."b_quotes",
      "t49"."b_views",
      "t49"."b_told",
      "t49"."a_last_seen_at",
      "t49"."a_precision",
      "t49"."a_likes",
      "t49"."a_comments",
      "t49"."a_shares",
      "t49"."a_quotes",
      "t49"."a_views",
      "t49"."a_told",
      "t49"."b_first",
      "t49"."a_first",
      "t49"."b_last",
      "t49"."over",
      "t49"."b_age",
      "t49"."a_age",
      CASE
        WHEN (
          (
            (
              "t49"."age" - "t49"."b_age"
            ) * 20
          ) <= "t49"."age"
        )
        AND (
          (
            (
              "t49"."a_age" - "t49"."age"
            ) * 20
          ) <= "t49"."age"
        )
        AND (
          (
            "t49"."age" - "t49"."b_age"
          ) <= (
            "t49"."a_age" - "t49"."age"
          )
        )
        THEN 1
        WHEN (
          (
            "t49"."a_age" - "t49"."age"
          ) * 20
        ) <= "t49"."age"
        THEN 2
        WHEN (
          (
            "t49"."age" - "t49"."b_age"
          ) * 20
        ) <= "t49"."age"
        THEN 1
        WHEN (
          "t49"."b_age" > 0
        ) AND (
          "t49"."a_age" <= (
            "t49"."b_age" * 2
          )
        )
        THEN 3
        ELSE 0
      END AS "choice",
      CAST("t49"."age" - "t49"."b_age" AS REAL) / IIF(
        CAST("t49"."a_age" - "t49"."b_age" AS REAL) > 0,
        CAST("t49"."a_age" - "t49"."b_age" AS REAL),
        CAST(NULL AS REAL)
      ) AS "share"
    FROM (
      SELECT
        "t48"."post_id",
        "t48"."account_id",
        "t48"."published_at",
        "t48"."form",
        "t48"."gone",
        "t48"."late",
        "t48"."as_of",
        "t48"."age",
        "t48"."current",
        "t48"."needs_likes",
        "t48"."needs_comments",
        "t48"."needs_shares",
        "t48"."needs_quotes",
        "t48"."needs_views",
        "t48"."number",
        "t48"."day",
        "t48"."b_at",
        "t48"."a_at",
        "t48"."b_last_seen_at",
        "t48"."b_precision",
        "t48"."b_likes",
        "t48"."b_comments",
        "t48"."b_shares",
        "t48"."b_quotes",
        "t48"."b_views",
        "t48"."b_told",
        "t48"."a_last_seen_at",
        "t48"."a_precision",
        "t48"."a_likes",
        "t48"."a_comments",
        "t48"."a_shares",
        "t48"."a_quotes",
        "t48"."a_views",
        "t48"."a_told",
        "t48"."b_first",
        "t48"."a_first",
        "t48"."b_last",
        "t48"."over",
        IIF("t48"."over" = 1, "t48"."b_first", "t48"."b_last") AS "b_age",
        IIF("t48"."over" = 1, "t48"."b_last", "t48"."a_first") AS "a_age"
      FROM (
        SELECT
          "t47"."post_id",
          "t47"."account_id",
          "t47"."published_at",
          "t47"."form",
          "t47"."gone",
          "t47"."late",
          "t47"."as_of",
          "t47"."age",
          "t47"."current",
          "t47"."needs_likes",
          "t47"."needs_comments",
          "t47"."needs_shares",
          "t47"."needs_quotes",
          "t47"."needs_views",
          "t47"."number",
          "t47"."day",
          "t47"."b_at",
          "t47"."a_at",
          "t47"."b_last_seen_at",
          "t47"."b_precision",
          "t47"."b_likes",
          "t47"."b_comments",
          "t47"."b_shares",
          "t47"."b_quotes",
          "t47"."b_views",
          "t47"."b_told",
          "t47"."a_last_seen_at",
          "t47"."a_precision",
          "t47"."a_likes",
          "t47"."a_comments",
          "t47"."a_shares",
          "t47"."a_quotes",
          "t47"."a_views",
          "t47"."a_told",
          "t47"."b_at" - "t47"."published_at" AS "b_first",
          "t47"."a_at" - "t47"."published_at" AS "a_first",
          IIF(
            "t47"."b_at" IS NOT NULL,
            IIF("t47"."b_last_seen_at" < "t47"."as_of", "t47"."b_last_seen_at", "t47"."as_of") - "t47"."published_at",
            CAST(NULL AS INTEGER)
          ) AS "b_last",
          IIF(
            IIF(
              "t47"."b_at" IS NOT NULL,
              IIF("t47"."b_last_seen_at" < "t47"."as_of", "t47"."b_last_seen_at", "t47"."as_of") - "t47"."published_at",
              CAST(NULL AS INTEGER)
            ) > "t47"."age",
            1,
            0
          ) AS "over"
        FROM (
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
            "t46"."b_at",
            "t46"."a_at",
            "t20"."b_last_seen_at",
            "t20"."b_precision",
            "t20"."b_likes",
            "t20"."b_comments",
            "t20"."b_shares",
            "t20"."b_quotes",
            "t20"."b_views",
            "t20"."b_told",
            "t21"."a_last_seen_at",
            "t21"."a_precision",
            "t21"."a_likes",
            "t21"."a_comments",
            "t21"."a_shares",
            "t21"."a_quotes",
            "t21"."a_views",
            "t21"."a_told"
          FROM "bounded" AS "t46"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "b_last_seen_at",
              "t5"."precision" AS "b_precision",
              "t5"."likes" AS "b_likes",
              "t5"."comments" AS "b_comments",
              "t5"."shares" AS "b_shares",
              "t5"."quotes" AS "b_quotes",
              "t5"."views" AS "b_views",
              IIF("t5"."reactions" IS NOT NULL, 1, 0) AS "b_told"
            FROM "engagement_snapshot" AS "t5"
          ) AS "t20"
            ON "t46"."post_id" = "t20"."run_post" AND "t46"."b_at" = "t20"."run_at"
          LEFT OUTER JOIN (
            SELECT
              "t5"."post_id" AS "run_post",
              "t5"."first_seen_at" AS "run_at",
              "t5"."last_seen_at" AS "a_last_seen_at",
              "t5"."precision" AS "a_precision",
              "t5"."likes" AS "a_likes",
              "t5"."comments" AS "a_comments",
              "t5"."shares" AS "a_shares",
              "t5"."quotes" AS "a_quotes",
              "t5"."views" AS "a_views",
              IIF("t5"."reactions" IS NOT NULL, 1, 0) AS "a_told"
            FROM "engagement_snapshot" AS "t5"
          ) AS "t21"
            ON "t46"."post_id" = "t21"."run_post" AND "t46"."a_at" = "t21"."run_at"
        ) AS "t47"
      ) AS "t48"
    ) AS "t49"
  ) AS "t50"
), "aged" AS MATERIALIZED (
  SELECT
    "t54"."post_id",
    "t54"."account_id",
    "t54"."published_at",
    "t54"."form",
    "t54"."gone",
    "t54"."late",
    "t54"."as_of",
    "t54"."age",
    "t54"."current",
    "t54"."needs_likes",
    "t54"."needs_comments",
    "t54"."needs_shares",
    "t54"."needs_quotes",
    "t54"."needs_views",
    "t54"."number",
    "t54"."day",
    "t54"."interpolated",
    "t54"."rounded",
    "t54"."pick",
    "t54"."share",
    "t54"."b_at",
    "t54"."a_at",
    "t54"."b_told",
    "t54"."a_told",
    IIF(
      (
        "t54"."needs_likes" + "t54"."needs_comments" + "t54"."needs_shares" + "t54"."needs_quotes"
      ) > 0,
      IIF("t54"."needs_likes" = 1, "t54"."likes_at_age", 0.0) + IIF("t54"."needs_comments" = 1, "t54"."comments_at_age", 0.0) + IIF("t54"."needs_shares" = 1, "t54"."shares_at_age", 0.0) + IIF("t54"."needs_quotes" = 1, "t54"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "interactions",
    IIF(
      "t54"."needs_likes" > 0,
      IIF("t54"."needs_likes" = 1, "t54"."likes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "likes_at",
    IIF(
      "t54"."needs_comments" > 0,
      IIF("t54"."needs_comments" = 1, "t54"."comments_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "comments_at",
    IIF(
      (
        "t54"."needs_shares" + "t54"."needs_quotes"
      ) > 0,
      IIF("t54"."needs_shares" = 1, "t54"."shares_at_age", 0.0) + IIF("t54"."needs_quotes" = 1, "t54"."quotes_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "spread_at",
    IIF(
      (
        "t54"."needs_likes" + "t54"."needs_shares"
      ) > 0,
      IIF("t54"."needs_likes" = 1, "t54"."likes_at_age", 0.0) + IIF("t54"."needs_shares" = 1, "t54"."shares_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "approval_at",
    IIF(
      "t54"."needs_views" > 0,
      IIF("t54"."needs_views" = 1, "t54"."views_at_age", 0.0),
      CAST(NULL AS REAL)
    ) AS "views_at"
  FROM (
    SELECT
      *
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
        "t39"."likes_at_age",
        "t39"."comments_at_age",
        "t39"."shares_at_age",
        "t39"."quotes_at_age",
        "t39"."views_at_age",
        "t39"."interpolated",
        "t39"."rounded",
        "t39"."pick",
        "t39"."share",
        "t39"."b_at",
        "t39"."a_at",
        "t39"."b_told",
        "t39"."a_told"
      FROM "kept" AS "t39"
      WHERE
        COALESCE("t39"."kept_here", 0) = 1
    ) AS "t40"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t52"."post_id",
        "t52"."account_id",
        "t52"."published_at",
        "t52"."form",
        "t52"."gone",
        "t52"."late",
        "t52"."as_of",
        "t52"."age",
        "t52"."current",
        "t52"."needs_likes",
        "t52"."needs_comments",
        "t52"."needs_shares",
        "t52"."needs_quotes",
        "t52"."needs_views",
        "t52"."number",
        "t52"."day",
        CASE
          WHEN "t52"."pick" = 1
          THEN CAST("t52"."b_likes" AS REAL)
          WHEN "t52"."pick" = 2
          THEN CAST("t52"."a_likes" AS REAL)
          WHEN "t52"."pick" = 3
          THEN (
            CAST("t52"."b_likes" AS REAL) * (
              1.0 - "t52"."share"
            )
          ) + (
            CAST("t52"."a_likes" AS REAL) * "t52"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "likes_at_age",
        CASE
          WHEN "t52"."pick" = 1
          THEN CAST("t52"."b_comments" AS REAL)
          WHEN "t52"."pick" = 2
          THEN CAST("t52"."a_comments" AS REAL)
          WHEN "t52"."pick" = 3
          THEN (
            CAST("t52"."b_comments" AS REAL) * (
              1.0 - "t52"."share"
            )
          ) + (
            CAST("t52"."a_comments" AS REAL) * "t52"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "comments_at_age",
        CASE
          WHEN "t52"."pick" = 1
          THEN CAST("t52"."b_shares" AS REAL)
          WHEN "t52"."pick" = 2
          THEN CAST("t52"."a_shares" AS REAL)
          WHEN "t52"."pick" = 3
          THEN (
            CAST("t52"."b_shares" AS REAL) * (
              1.0 - "t52"."share"
            )
          ) + (
            CAST("t52"."a_shares" AS REAL) * "t52"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "shares_at_age",
        CASE
          WHEN "t52"."pick" = 1
          THEN CAST("t52"."b_quotes" AS REAL)
          WHEN "t52"."pick" = 2
          THEN CAST("t52"."a_quotes" AS REAL)
          WHEN "t52"."pick" = 3
          THEN (
            CAST("t52"."b_quotes" AS REAL) * (
              1.0 - "t52"."share"
            )
          ) + (
            CAST("t52"."a_quotes" AS REAL) * "t52"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "quotes_at_age",
        CASE
          WHEN "t52"."pick" = 1
          THEN CAST("t52"."b_views" AS REAL)
          WHEN "t52"."pick" = 2
          THEN CAST("t52"."a_views" AS REAL)
          WHEN "t52"."pick" = 3
          THEN (
            CAST("t52"."b_views" AS REAL) * (
              1.0 - "t52"."share"
            )
          ) + (
            CAST("t52"."a_views" AS REAL) * "t52"."share"
          )
          ELSE CAST(NULL AS REAL)
        END AS "views_at_age",
        CAST("t52"."interpolated" AS INTEGER) AS "interpolated",
        CAST(CASE
          WHEN "t52"."pick" = 1
          THEN IIF("t52"."b_precision" = 'rounded', 1, 0)
          WHEN "t52"."pick" = 2
          THEN IIF("t52"."a_precision" = 'rounded', 1, 0)
          WHEN "t52"."pick" = 3
          THEN IIF(
            (
              IIF("t52"."b_precision" = 'rounded', 1, 0) = 1
            )
            OR (
              IIF("t52"."a_precision" = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS INTEGER) AS "rounded",
        CAST("t52"."pick" AS INTEGER) AS "pick",
        "t52"."share",
        "t52"."b_at",
        "t52"."a_at",
        COALESCE(CAST("t52"."b_told" AS INTEGER), 0) AS "b_told",
        COALESCE(CAST("t52"."a_told" AS INTEGER), 0) AS "a_told"
      FROM "picked" AS "t52"
    ) AS "t53"
  ) AS "t54"
)
SELECT
  "t77"."account_id",
  "t77"."published_at",
  "t77"."post_id",
  "t77"."form",
  "t77"."interactions",
  "t77"."likes_at",
  "t77"."comments_at",
  "t77"."spread_at",
  "t77"."approval_at",
  "t77"."views_at",
  "t77"."good",
  "t77"."bad",
  "t77"."followers",
  "t77"."day_followers",
  "t77"."interpolated",
  "t77"."rounded"
FROM (
  SELECT
    "t76"."post_id",
    "t76"."account_id",
    "t76"."published_at",
    "t76"."form",
    "t76"."gone",
    "t76"."late",
    "t76"."as_of",
    "t76"."age",
    "t76"."current",
    "t76"."needs_likes",
    "t76"."needs_comments",
    "t76"."needs_shares",
    "t76"."needs_quotes",
    "t76"."needs_views",
    "t76"."number",
    "t76"."day",
    "t76"."interpolated",
    "t76"."rounded",
    "t76"."interactions",
    "t76"."likes_at",
    "t76"."comments_at",
    "t76"."spread_at",
    "t76"."approval_at",
    "t76"."views_at",
    "t76"."good",
    "t76"."bad",
    IIF(
      CASE
        WHEN (
          "t76"."published_at" - "t38"."early_at"
        ) <= 604800000
        THEN "t38"."early"
        WHEN (
          "t38"."later_at" - "t76"."published_at"
        ) <= 604800000
        THEN "t38"."later"
        ELSE CAST(NULL AS INTEGER)
      END > 0,
      CASE
        WHEN (
          "t76"."published_at" - "t38"."early_at"
        ) <= 604800000
        THEN "t38"."early"
        WHEN (
          "t38"."later_at" - "t76"."published_at"
        ) <= 604800000
        THEN "t38"."later"
        ELSE CAST(NULL AS INTEGER)
      END,
      CAST(NULL AS INTEGER)
    ) AS "followers",
    CASE
      WHEN (
        "t76"."published_at" - "t38"."early_at"
      ) <= 604800000
      THEN 0
      WHEN (
        "t38"."later_at" - "t76"."published_at"
      ) <= 604800000
      THEN 1
      ELSE 0
    END AS "after",
    CASE
      WHEN "t38"."later_at" <= (
        "t76"."day" + 86399999
      )
      THEN IIF("t38"."day_last" > 0, "t38"."day_last", CAST(NULL AS INTEGER))
      ELSE IIF(
        CASE
          WHEN (
            (
              "t76"."day" + 86399999
            ) - "t38"."early_at"
          ) <= 604800000
          THEN "t38"."early"
          WHEN (
            "t38"."later_at" - (
              "t76"."day" + 86399999
            )
          ) <= 604800000
          THEN "t38"."later"
          ELSE CAST(NULL AS INTEGER)
        END > 0,
        CASE
          WHEN (
            (
              "t76"."day" + 86399999
            ) - "t38"."early_at"
          ) <= 604800000
          THEN "t38"."early"
          WHEN (
            "t38"."later_at" - (
              "t76"."day" + 86399999
            )
          ) <= 604800000
          THEN "t38"."later"
          ELSE CAST(NULL AS INTEGER)
        END,
        CAST(NULL AS INTEGER)
      )
    END AS "day_followers",
    CASE
      WHEN "t38"."later_at" <= (
        "t76"."day" + 86399999
      )
      THEN 0
      ELSE CASE
        WHEN (
          (
            "t76"."day" + 86399999
          ) - "t38"."early_at"
        ) <= 604800000
        THEN 0
        WHEN (
          "t38"."later_at" - (
            "t76"."day" + 86399999
          )
        ) <= 604800000
        THEN 1
        ELSE 0
      END
    END AS "day_after"
  FROM (
    SELECT
      "t74"."post_id",
      "t74"."account_id",
      "t74"."published_at",
      "t74"."form",
      "t74"."gone",
      "t74"."late",
      "t74"."as_of",
      "t74"."age",
      "t74"."current",
      "t74"."needs_likes",
      "t74"."needs_comments",
      "t74"."needs_shares",
      "t74"."needs_quotes",
      "t74"."needs_views",
      "t74"."number",
      "t74"."day",
      "t74"."interpolated",
      "t74"."rounded",
      "t74"."interactions",
      "t74"."likes_at",
      "t74"."comments_at",
      "t74"."spread_at",
      "t74"."approval_at",
      "t74"."views_at",
      CASE
        WHEN "t74"."pick" = 1
        THEN CAST(IIF("t74"."b_told" = 1, COALESCE("t74"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL)
        WHEN "t74"."pick" = 2
        THEN CAST(IIF("t74"."a_told" = 1, COALESCE("t74"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL)
        WHEN "t74"."pick" = 3
        THEN (
          CAST(IIF("t74"."b_told" = 1, COALESCE("t74"."b_good", 0), CAST(NULL AS INTEGER)) AS REAL) * (
            1.0 - "t74"."share"
          )
        ) + (
          CAST(IIF("t74"."a_told" = 1, COALESCE("t74"."a_good", 0), CAST(NULL AS INTEGER)) AS REAL) * "t74"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "good",
      CASE
        WHEN "t74"."pick" = 1
        THEN CAST(IIF("t74"."b_told" = 1, COALESCE("t74"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
        WHEN "t74"."pick" = 2
        THEN CAST(IIF("t74"."a_told" = 1, COALESCE("t74"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL)
        WHEN "t74"."pick" = 3
        THEN (
          CAST(IIF("t74"."b_told" = 1, COALESCE("t74"."b_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * (
            1.0 - "t74"."share"
          )
        ) + (
          CAST(IIF("t74"."a_told" = 1, COALESCE("t74"."a_bad", 0), CAST(NULL AS INTEGER)) AS REAL) * "t74"."share"
        )
        ELSE CAST(NULL AS REAL)
      END AS "bad"
    FROM (
      SELECT
        "t57"."post_id",
        "t57"."account_id",
        "t57"."published_at",
        "t57"."form",
        "t57"."gone",
        "t57"."late",
        "t57"."as_of",
        "t57"."age",
        "t57"."current",
        "t57"."needs_likes",
        "t57"."needs_comments",
        "t57"."needs_shares",
        "t57"."needs_quotes",
        "t57"."needs_views",
        "t57"."number",
        "t57"."day",
        "t57"."interpolated",
        "t57"."rounded",
        "t57"."pick",
        "t57"."share",
        "t57"."b_at",
        "t57"."a_at",
        "t57"."b_told",
        "t57"."a_told",
        "t57"."interactions",
        "t57"."likes_at",
        "t57"."comments_at",
        "t57"."spread_at",
        "t57"."approval_at",
        "t57"."views_at",
        "t72"."b_good",
        "t72"."b_bad",
        "t73"."a_good",
        "t73"."a_bad"
      FROM "aged" AS "t57"
      LEFT OUTER JOIN (
        SELECT
          "t68"."mood_post",
          SUM(IIF("t68"."sign" > 0, "t68"."count", CAST(NULL AS INTEGER))) AS "b_good",
          SUM(IIF("t68"."sign" < 0, "t68"."count", CAST(NULL AS INTEGER))) AS "b_bad"
        FROM (
          SELECT
            "t66"."mood_post",
            "t66"."name",
            "t66"."count",
            "t7"."sign"
          FROM (
            SELECT
              "t62"."mood_post",
              "t62"."name",
              "t62"."count"
            FROM (
              SELECT
                "t60"."mood_post",
                "t60"."mood_at",
                "t8"."post_id",
                "t8"."first_seen_at",
                "t8"."name",
                "t8"."count"
              FROM (
                SELECT
                  "t56"."post_id" AS "mood_post",
                  "t56"."b_at" AS "mood_at"
                FROM "aged" AS "t56"
                WHERE
                  "t56"."b_told" = 1
              ) AS "t60"
              CROSS JOIN "reaction" AS "t8"
            ) AS "t62"
            WHERE
              "t62"."mood_post" = "t62"."post_id" AND "t62"."mood_at" = "t62"."first_seen_at"
          ) AS "t66"
          INNER JOIN "mood" AS "t7"
            ON "t66"."name" = "t7"."name"
        ) AS "t68"
        GROUP BY
          1
      ) AS "t72"
        ON "t57"."post_id" = "t72"."mood_post"
      LEFT OUTER JOIN (
        SELECT
          "t69"."mood_post",
          SUM(IIF("t69"."sign" > 0, "t69"."count", CAST(NULL AS INTEGER))) AS "a_good",
          SUM(IIF("t69"."sign" < 0, "t69"."count", CAST(NULL AS INTEGER))) AS "a_bad"
        FROM (
          SELECT
            "t67"."mood_post",
            "t67"."name",
            "t67"."count",
            "t7"."sign"
          FROM (
            SELECT
              "t63"."mood_post",
              "t63"."name",
              "t63"."count"
            FROM (
              SELECT
                "t61"."mood_post",
                "t61"."mood_at",
                "t8"."post_id",
                "t8"."first_seen_at",
                "t8"."name",
                "t8"."count"
              FROM (
                SELECT
                  "t56"."post_id" AS "mood_post",
                  "t56"."a_at" AS "mood_at"
                FROM "aged" AS "t56"
                WHERE
                  "t56"."a_told" = 1
              ) AS "t61"
              CROSS JOIN "reaction" AS "t8"
            ) AS "t63"
            WHERE
              "t63"."mood_post" = "t63"."post_id" AND "t63"."mood_at" = "t63"."first_seen_at"
          ) AS "t67"
          INNER JOIN "mood" AS "t7"
            ON "t67"."name" = "t7"."name"
        ) AS "t69"
        GROUP BY
          1
      ) AS "t73"
        ON "t57"."post_id" = "t73"."mood_post"
    ) AS "t74"
  ) AS "t76"
  LEFT OUTER JOIN (
    SELECT
      "t35"."account_id" AS "span_account",
      "t35"."number" AS "span_number",
      "t35"."later_at",
      "t35"."later",
      "t35"."day_last",
      "t35"."early_at",
      "t35"."early"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t31"."account_id",
          "t31"."number",
          "t31"."later_at",
          "t31"."later",
          "t31"."day_last",
          "t31"."seen_at" AS "early_at",
          "t31"."followers" AS "early"
        FROM "t29" AS "t31"
      ) AS "t33"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t31"."account_id",
          0 AS "number",
          "t31"."seen_at" AS "later_at",
          "t31"."followers" AS "later",
          "t31"."last" AS "day_last",
          CAST(NULL AS INTEGER) AS "early_at",
          CAST(NULL AS INTEGER) AS "early"
        FROM "t29" AS "t31"
        WHERE
          "t31"."number" = 1
      ) AS "t34"
    ) AS "t35"
  ) AS "t38"
    ON "t76"."account_id" = "t38"."span_account"
    AND "t76"."number" = "t38"."span_number"
) AS "t77"
