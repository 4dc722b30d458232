WITH `bounded` AS (
  SELECT
    `t21`.`post_id`,
    `t21`.`account_id`,
    `t21`.`published_at`,
    `t21`.`form`,
    `t21`.`gone`,
    `t21`.`late`,
    `t21`.`as_of`,
    `t21`.`age`,
    `t21`.`current`,
    `t21`.`needs_likes`,
    `t21`.`needs_comments`,
    `t21`.`needs_shares`,
    `t21`.`needs_quotes`,
    `t21`.`needs_views`,
    MAX(
      IF(
        (
          COALESCE(`t21`.`run_here`, 0) = 1
        )
        AND (
          `t21`.`seen` <= (
            `t21`.`published_at` + `t21`.`age`
          )
        ),
        `t21`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `b_at`,
    MIN(
      IF(
        (
          COALESCE(`t21`.`run_here`, 0) = 1
        )
        AND NOT (
          `t21`.`seen` <= (
            `t21`.`published_at` + `t21`.`age`
          )
        ),
        `t21`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `a_at`
  FROM (
    SELECT
      `t20`.`post_id`,
      `t20`.`account_id`,
      `t20`.`published_at`,
      `t20`.`form`,
      `t20`.`gone`,
      `t20`.`late`,
      `t20`.`as_of`,
      `t20`.`age`,
      `t20`.`current`,
      `t20`.`needs_likes`,
      `t20`.`needs_comments`,
      `t20`.`needs_shares`,
      `t20`.`needs_quotes`,
      `t20`.`needs_views`,
      `t10`.`run_post`,
      `t10`.`seen`,
      `t10`.`run_here`
    FROM (
      SELECT
        `t18`.`id` AS `post_id`,
        `t18`.`account_id`,
        `t18`.`published_at`,
        CASE
          WHEN `t18`.`format` = 'text'
          THEN 0
          WHEN `t18`.`format` = 'link'
          THEN 1
          WHEN `t18`.`format` = 'image'
          THEN 2
          WHEN `t18`.`format` = 'video'
          THEN 3
          WHEN `t18`.`format` = 'poll'
          THEN 4
          WHEN `t18`.`format` = 'live'
          THEN 5
          ELSE -1
        END AS `form`,
        IF(`t18`.`gone_at` <= `t18`.`as_of`, 1, 0) AS `gone`,
        IF((
          `t18`.`first_seen_at` - `t18`.`published_at`
        ) > 86400000, 1, 0) AS `late`,
        `t18`.`as_of`,
        `t18`.`age`,
        `t18`.`current`,
        `t18`.`needs_likes`,
        `t18`.`needs_comments`,
        `t18`.`needs_shares`,
        `t18`.`needs_quotes`,
        `t18`.`needs_views`
      FROM (
        SELECT
          `t5`.`account_id`,
          `t5`.`platform`,
          `t5`.`window_start`,
          `t5`.`window_end`,
          `t5`.`seen_until`,
          `t5`.`eligible_until`,
          `t5`.`as_of`,
          `t5`.`age`,
          `t5`.`earlier_from`,
          `t5`.`needs_likes`,
          `t5`.`needs_comments`,
          `t5`.`needs_shares`,
          `t5`.`needs_quotes`,
          `t5`.`needs_views`,
          `t5`.`current`,
          `t13`.`id`,
          `t13`.`account_id_post`,
          `t13`.`kind`,
          `t13`.`published_at`,
          `t13`.`flags`,
          `t13`.`reply_to_own`,
          `t13`.`first_seen_at`,
          `t13`.`gone_at`,
          `t13`.`format`,
          `t13`.`asks`,
          `t13`.`letters`,
          `t13`.`detected_language`,
          `t13`.`described_by`
        FROM `subject` AS `t5`
        INNER JOIN (
          SELECT
            `t3`.`id`,
            `t3`.`account_id` AS `account_id_post`,
            `t3`.`kind`,
            `t3`.`published_at`,
            `t3`.`flags`,
            `t3`.`reply_to_own`,
            `t3`.`first_seen_at`,
            `t3`.`gone_at`,
            `t3`.`format`,
            `t3`.`asks`,
            `t3`.`letters`,
            `t3`.`detected_language`,
            `t3`.`described_by`
          FROM `post` AS `t3`
        ) AS `t13`
          ON `t5`.`account_id` = `t13`.`account_id_post`
      ) AS `t18`
      WHERE
        `t18`.`account_id` = `t18`.`account_id_post`
        AND `t18`.`first_seen_at` <= `t18`.`as_of`
        AND `t18`.`kind` <> 'repost'
        AND NOT (
          `t18`.`flags` LIKE '%"date_future"%'
        )
        AND (
          `t18`.`needs_likes` + `t18`.`needs_comments` + `t18`.`needs_shares` + `t18`.`needs_quotes` + `t18`.`needs_views`
        ) > 0
        AND `t18`.`published_at` >= `t18`.`window_start`
        AND `t18`.`published_at` < `t18`.`eligible_until`
        AND IF(`t18`.`gone_at` <= `t18`.`as_of`, 1, 0) = 0
    ) AS `t20`
    LEFT OUTER JOIN (
      SELECT
        `t0`.`post_id` AS `run_post`,
        `t0`.`first_seen_at` AS `seen`,
        1 AS `run_here`
      FROM `engagement_snapshot` AS `t0`
    ) AS `t10`
      ON `t20`.`post_id` = `t10`.`run_post`
      AND `t10`.`seen` <= `t20`.`as_of`
      AND `t10`.`seen` <= (
        `t20`.`published_at` + (
          `t20`.`age` * 2
        )
      )
  ) AS `t21`
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
), `picked` AS (
  SELECT
    `t28`.`post_id`,
    `t28`.`account_id`,
    `t28`.`published_at`,
    `t28`.`form`,
    `t28`.`gone`,
    `t28`.`late`,
    `t28`.`as_of`,
    `t28`.`age`,
    `t28`.`current`,
    `t28`.`needs_likes`,
    `t28`.`needs_comments`,
    `t28`.`needs_shares`,
    `t28`.`needs_quotes`,
    `t28`.`needs_views`,
    `t28`.`b_at`,
    `t28`.`a_at`,
    `t28`.`b_precision`,
    `t28`.`b_likes`,
    `t28`.`b_comments`,
    `t28`.`b_shares`,
    `t28`.`b_quotes`,
    `t28`.`b_views`,
    `t28`.`b_told`,
    `t28`.`a_precision`,
    `t28`.`a_likes`,
    `t28`.`a_comments`,
    `t28`.`a_shares`,
    `t28`.`a_quotes`,
    `t28`.`a_views`,
    `t28`.`a_told`,
    `t28`.`share`,
    CASE
      WHEN `t28`.`choice` = 0
      THEN 0
      WHEN `t28`.`over` = 1
      THEN 1
      ELSE `t28`.`choice`
    END AS `pick`,
    IF(`t28`.`choice` = 3, 1, 0) AS `interpolated`
  FROM (
    SELECT
      `t27`.`post_id`,
      `t27`.`account_id`,
      `t27`.`published_at`,
      `t27`.`form`,
      `t27`.`gone`,
      `t27`.`late`,
      `t27`.`as_of`,
      `t27`.`age`,
      `t27`.`current`,
      `t27`.`needs_likes`,
      `t27`.`needs_comments`,
      `t27`.`needs_shares`,
      `t27`.`needs_quotes`,
      `t27`.`needs_views`,
      `t27`.`b_at`,
      `t27`.`a_at`,
      `t27`.`b_last_seen_at`,
      `t27`.`b_precision`,
      `t27`.`b_likes`,
      `t27`.`b_comments`,
      `t27`.`b_shares`,
      `t27`.`b_quotes`,
      `t27`.`b_views`,
      `t27`.`b_told`,
      `t27`.`a_last_seen_at`,
      `t27`.`a_precision`,
      `t27`.`a_likes`,
      `t27`.`a_comments`,
      `t27`.`a_shares`,
      `t27`.`a_quotes`,
      `t27`.`a_views`,
      `t27`.`a_told`,
      `t27`.`b_first`,
      `t27`.`a_first`,
      `t27`.`b_last`,
      `t27`.`over`,
      `t27`.`b_age`,
      `t27`.`a_age`,
      CASE
        WHEN (
          (
            (
              `t27`.`age` - `t27`.`b_age`
            ) * 20
          ) <= `t27`.`age`
        )
        AND (
          (
            (
              `t27`.`a_age` - `t27`.`age`
            ) * 20
          ) <= `t27`.`age`
        )
        AND (
          (
            `t27`.`age` - `t27`.`b_age`
          ) <= (
            `t27`.`a_age` - `t27`.`age`
          )
        )
        THEN 1
        WHEN (
          (
            `t27`.`a_age` - `t27`.`age`
          ) * 20
        ) <= `t27`.`age`
        THEN 2
        WHEN (
          (
            `t27`.`age` - `t27`.`b_age`
          ) * 20
        ) <= `t27`.`age`
        THEN 1
        WHEN (
          `t27`.`b_age` > 0
        ) AND (
          `t27`.`a_age` <= (
            `t27`.`b_age` * 2
          )
        )
        THEN 3
        ELSE 0
      END AS `choice`,
      TRY_DIVIDE(
        CAST(`t27`.`age` - `t27`.`b_age` AS DOUBLE),
        IF(
          CAST(`t27`.`a_age` - `t27`.`b_age` AS DOUBLE) > 0,
          CAST(`t27`.`a_age` - `t27`.`b_age` AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) AS `share`
    FROM (
      SELECT
        `t26`.`post_id`,
        `t26`.`account_id`,
        `t26`.`published_at`,
        `t26`.`form`,
        `t26`.`gone`,
        `t26`.`late`,
        `t26`.`as_of`,
        `t26`.`age`,
        `t26`.`current`,
        `t26`.`needs_likes`,
        `t26`.`needs_comments`,
        `t26`.`needs_shares`,
        `t26`.`needs_quotes`,
        `t26`.`needs_views`,
        `t26`.`b_at`,
        `t26`.`a_at`,
        `t26`.`b_last_seen_at`,
        `t26`.`b_precision`,
        `t26`.`b_likes`,
        `t26`.`b_comments`,
        `t26`.`b_shares`,
        `t26`.`b_quotes`,
        `t26`.`b_views`,
        `t26`.`b_told`,
        `t26`.`a_last_seen_at`,
        `t26`.`a_precision`,
        `t26`.`a_likes`,
        `t26`.`a_comments`,
        `t26`.`a_shares`,
        `t26`.`a_quotes`,
        `t26`.`a_views`,
        `t26`.`a_told`,
        `t26`.`b_first`,
        `t26`.`a_first`,
        `t26`.`b_last`,
        `t26`.`over`,
        IF(`t26`.`over` = 1, `t26`.`b_first`, `t26`.`b_last`) AS `b_age`,
        IF(`t26`.`over` = 1, `t26`.`b_last`, `t26`.`a_first`) AS `a_age`
      FROM (
        SELECT
          `t25`.`post_id`,
          `t25`.`account_id`,
          `t25`.`published_at`,
          `t25`.`form`,
          `t25`.`gone`,
          `t25`.`late`,
          `t25`.`as_of`,
          `t25`.`age`,
          `t25`.`current`,
          `t25`.`needs_likes`,
          `t25`.`needs_comments`,
          `t25`.`needs_shares`,
          `t25`.`needs_quotes`,
          `t25`.`needs_views`,
          `t25`.`b_at`,
          `t25`.`a_at`,
          `t25`.`b_last_seen_at`,
          `t25`.`b_precision`,
          `t25`.`b_likes`,
          `t25`.`b_comments`,
          `t25`.`b_shares`,
          `t25`.`b_quotes`,
          `t25`.`b_views`,
          `t25`.`b_told`,
          `t25`.`a_last_seen_at`,
          `t25`.`a_precision`,
          `t25`.`a_likes`,
          `t25`.`a_comments`,
          `t25`.`a_shares`,
          `t25`.`a_quotes`,
          `t25`.`a_views`,
          `t25`.`a_told`,
          `t25`.`b_at` - `t25`.`published_at` AS `b_first`,
          `t25`.`a_at` - `t25`.`published_at` AS `a_first`,
          IF(
            `t25`.`b_at` IS NOT NULL,
            IF(`t25`.`b_last_seen_at` < `t25`.`as_of`, `t25`.`b_last_seen_at`, `t25`.`as_of`) - `t25`.`published_at`,
            CAST(NULL AS BIGINT)
          ) AS `b_last`,
          IF(
            IF(
              `t25`.`b_at` IS NOT NULL,
              IF(`t25`.`b_last_seen_at` < `t25`.`as_of`, `t25`.`b_last_seen_at`, `t25`.`as_of`) - `t25`.`published_at`,
              CAST(NULL AS BIGINT)
            ) > `t25`.`age`,
            1,
            0
          ) AS `over`
        FROM (
          SELECT
            `t24`.`post_id`,
            `t24`.`account_id`,
            `t24`.`published_at`,
            `t24`.`form`,
            `t24`.`gone`,
            `t24`.`late`,
            `t24`.`as_of`,
            `t24`.`age`,
            `t24`.`current`,
            `t24`.`needs_likes`,
            `t24`.`needs_comments`,
            `t24`.`needs_shares`,
            `t24`.`needs_quotes`,
            `t24`.`needs_views`,
            `t24`.`b_at`,
            `t24`.`a_at`,
            `t16`.`b_last_seen_at`,
            `t16`.`b_precision`,
            `t16`.`b_likes`,
            `t16`.`b_comments`,
            `t16`.`b_shares`,
            `t16`.`b_quotes`,
            `t16`.`b_views`,
            `t16`.`b_told`,
            `t17`.`a_last_seen_at`,
            `t17`.`a_precision`,
            `t17`.`a_likes`,
            `t17`.`a_comments`,
            `t17`.`a_shares`,
            `t17`.`a_quotes`,
            `t17`.`a_views`,
            `t17`.`a_told`
          FROM `bounded` AS `t24`
          LEFT OUTER JOIN (
            SELECT
              `t0`.`post_id` AS `run_post`,
              `t0`.`first_seen_at` AS `run_at`,
              `t0`.`last_seen_at` AS `b_last_seen_at`,
              `t0`.`precision` AS `b_precision`,
              `t0`.`likes` AS `b_likes`,
              `t0`.`comments` AS `b_comments`,
              `t0`.`shares` AS `b_shares`,
              `t0`.`quotes` AS `b_quotes`,
              `t0`.`views` AS `b_views`,
              IF(`t0`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
            FROM `engagement_snapshot` AS `t0`
          ) AS `t16`
            ON `t24`.`post_id` = `t16`.`run_post` AND `t24`.`b_at` = `t16`.`run_at`
          LEFT OUTER JOIN (
            SELECT
              `t0`.`post_id` AS `run_post`,
              `t0`.`first_seen_at` AS `run_at`,
              `t0`.`last_seen_at` AS `a_last_seen_at`,
              `t0`.`precision` AS `a_precision`,
              `t0`.`likes` AS `a_likes`,
              `t0`.`comments` AS `a_comments`,
              `t0`.`shares` AS `a_shares`,
              `t0`.`quotes` AS `a_quotes`,
              `t0`.`views` AS `a_views`,
              IF(`t0`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
            FROM `engagement_snapshot` AS `t0`
          ) AS `t17`
            ON `t24`.`post_id` = `t17`.`run_post` AND `t24`.`a_at` = `t17`.`run_at`
        ) AS `t25`
      ) AS `t26`
    ) AS `t27`
  ) AS `t28`
)
SELECT
  `t39`.`account_id`,
  `t39`.`post_id`,
  `t39`.`published_at`,
  `t39`.`interactions`,
  `t39`.`early_raw`,
  `t39`.`late_raw`,
  `t39`.`place`
FROM (
  SELECT
    `t38`.`account_id`,
    `t38`.`post_id`,
    `t38`.`published_at`,
    `t38`.`interactions`,
    `t38`.`early_at`,
    `t38`.`late_at`,
    `t38`.`place`,
    `t38`.`places`,
    `t11`.`early_raw`,
    `t12`.`late_raw`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t35`.`account_id`,
        `t35`.`post_id`,
        `t35`.`published_at`,
        `t35`.`interactions`,
        `t35`.`early_at`,
        `t35`.`late_at`,
        `t35`.`place`,
        `t4`.`places`
      FROM (
        SELECT
          `t33`.`account_id`,
          `t33`.`post_id`,
          `t33`.`published_at`,
          `t33`.`interactions`,
          `t33`.`early_at`,
          `t33`.`late_at`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t33`.`account_id`
              ORDER BY `t33`.`interactions` DESC, `t33`.`published_at` ASC NULLS LAST, `t33`.`post_id` ASC NULLS LAST
            ) - 1
          ) + 1 AS `place`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t31`.`account_id`,
              `t31`.`post_id`,
              `t31`.`published_at`,
              IF(
                (
                  `t31`.`needs_likes` + `t31`.`needs_comments` + `t31`.`needs_shares` + `t31`.`needs_quotes`
                ) > 0,
                IF(`t31`.`needs_likes` = 1, `t31`.`likes_at_age`, 0.0) + IF(`t31`.`needs_comments` = 1, `t31`.`comments_at_age`, 0.0) + IF(`t31`.`needs_shares` = 1, `t31`.`shares_at_age`, 0.0) + IF(`t31`.`needs_quotes` = 1, `t31`.`quotes_at_age`, 0.0),
                CAST(NULL AS DOUBLE)
              ) AS `interactions`,
              IF(`t31`.`pick` <> 2, `t31`.`b_at`, CAST(NULL AS BIGINT)) AS `early_at`,
              IF(`t31`.`pick` <> 1, `t31`.`a_at`, CAST(NULL AS BIGINT)) AS `late_at`
            FROM (
              SELECT
                `t30`.`post_id`,
                `t30`.`account_id`,
                `t30`.`published_at`,
                `t30`.`form`,
                `t30`.`gone`,
                `t30`.`late`,
                `t30`.`as_of`,
                `t30`.`age`,
                `t30`.`current`,
                `t30`.`needs_likes`,
                `t30`.`needs_comments`,
                `t30`.`needs_shares`,
                `t30`.`needs_quotes`,
                `t30`.`needs_views`,
                CASE
                  WHEN `t30`.`pick` = 1
                  THEN CAST(`t30`.`b_likes` AS DOUBLE)
                  WHEN `t30`.`pick` = 2
                  THEN CAST(`t30`.`a_likes` AS DOUBLE)
                  WHEN `t30`.`pick` = 3
                  THEN (
                    CAST(`t30`.`b_likes` AS DOUBLE) * (
                      1.0 - `t30`.`share`
                    )
                  ) + (
                    CAST(`t30`.`a_likes` AS DOUBLE) * `t30`.`share`
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS `likes_at_age`,
                CASE
                  WHEN `t30`.`pick` = 1
                  THEN CAST(`t30`.`b_comments` AS DOUBLE)
                  WHEN `t30`.`pick` = 2
                  THEN CAST(`t30`.`a_comments` AS DOUBLE)
                  WHEN `t30`.`pick` = 3
                  THEN (
                    CAST(`t30`.`b_comments` AS DOUBLE) * (
                      1.0 - `t30`.`share`
                    )
                  ) + (
                    CAST(`t30`.`a_comments` AS DOUBLE) * `t30`.`share`
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS `comments_at_age`,
                CASE
                  WHEN `t30`.`pick` = 1
                  THEN CAST(`t30`.`b_shares` AS DOUBLE)
                  WHEN `t30`.`pick` = 2
                  THEN CAST(`t30`.`a_shares` AS DOUBLE)
                  WHEN `t30`.`pick` = 3
                  THEN (
                    CAST(`t30`.`b_shares` AS DOUBLE) * (
                      1.0 - `t30`.`share`
                    )
                  ) + (
                    CAST(`t30`.`a_shares` AS DOUBLE) * `t30`.`share`
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS `shares_at_age`,
                CASE
                  WHEN `t30`.`pick` = 1
                  THEN CAST(`t30`.`b_quotes` AS DOUBLE)
                  WHEN `t30`.`pick` = 2
                  THEN CAST(`t30`.`a_quotes` AS DOUBLE)
                  WHEN `t30`.`pick` = 3
                  THEN (
                    CAST(`t30`.`b_quotes` AS DOUBLE) * (
                      1.0 - `t30`.`share`
                    )
                  ) + (
                    CAST(`t30`.`a_quotes` AS DOUBLE) * `t30`.`share`
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS `quotes_at_age`,
                CASE
                  WHEN `t30`.`pick` = 1
                  THEN CAST(`t30`.`b_views` AS DOUBLE)
                  WHEN `t30`.`pick` = 2
                  THEN CAST(`t30`.`a_views` AS DOUBLE)
                  WHEN `t30`.`pick` = 3
                  THEN (
                    CAST(`t30`.`b_views` AS DOUBLE) * (
                      1.0 - `t30`.`share`
                    )
                  ) + (
                    CAST(`t30`.`a_views` AS DOUBLE) * `t30`.`share`
                  )
                  ELSE CAST(NULL AS DOUBLE)
                END AS `views_at_age`,
                CAST(`t30`.`interpolated` AS BIGINT) AS `interpolated`,
                CAST(CASE
                  WHEN `t30`.`pick` = 1
                  THEN IF(`t30`.`b_precision` = 'rounded', 1, 0)
                  WHEN `t30`.`pick` = 2
                  THEN IF(`t30`.`a_precision` = 'rounded', 1, 0)
                  WHEN `t30`.`pick` = 3
                  THEN IF(
                    (
                      IF(`t30`.`b_precision` = 'rounded', 1, 0) = 1
                    )
                    OR (
                      IF(`t30`.`a_precision` = 'rounded', 1, 0) = 1
                    ),
                    1,
                    0
                  )
                  ELSE 0
                END AS BIGINT) AS `rounded`,
                CAST(`t30`.`pick` AS BIGINT) AS `pick`,
                `t30`.`share`,
                `t30`.`b_at`,
                `t30`.`a_at`,
                COALESCE(CAST(`t30`.`b_told` AS BIGINT), 0) AS `b_told`,
                COALESCE(CAST(`t30`.`a_told` AS BIGINT), 0) AS `a_told`
              FROM `picked` AS `t30`
            ) AS `t31`
          ) AS `t32`
          WHERE
            `t32`.`interactions` IS NOT NULL AND NOT ISNAN(`t32`.`interactions`)
        ) AS `t33`
      ) AS `t35`
      CROSS JOIN `most` AS `t4`
    ) AS `t36`
    WHERE
      `t36`.`place` <= `t36`.`places`
  ) AS `t38`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`post_id` AS `run_post`,
      `t0`.`first_seen_at` AS `run_at`,
      `t0`.`raw_sha256` AS `early_raw`
    FROM `engagement_snapshot` AS `t0`
  ) AS `t11`
    ON `t38`.`post_id` = `t11`.`run_post` AND `t38`.`early_at` = `t11`.`run_at`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`post_id` AS `run_post`,
      `t0`.`first_seen_at` AS `run_at`,
      `t0`.`raw_sha256` AS `late_raw`
    FROM `engagement_snapshot` AS `t0`
  ) AS `t12`
    ON `t38`.`post_id` = `t12`.`run_post` AND `t38`.`late_at` = `t12`.`run_at`
) AS `t39`
