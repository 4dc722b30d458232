WITH `t9` AS (
  SELECT
    `t4`.`account_id`,
    `t4`.`platform`,
    `t4`.`window_start`,
    `t4`.`window_end`,
    `t4`.`seen_until`,
    `t4`.`eligible_until`,
    `t4`.`as_of`,
    `t4`.`age`,
    `t4`.`earlier_from`,
    `t4`.`needs_likes`,
    `t4`.`needs_comments`,
    `t4`.`needs_shares`,
    `t4`.`needs_quotes`,
    `t4`.`needs_views`,
    `t4`.`current`,
    `t5`.`id`,
    `t5`.`account_id` AS `account_id_post`,
    `t5`.`kind`,
    `t5`.`published_at`,
    `t5`.`flags`,
    `t5`.`reply_to_own`,
    `t5`.`first_seen_at`,
    `t5`.`gone_at`,
    `t5`.`format`,
    `t5`.`asks`,
    `t5`.`letters`,
    `t5`.`detected_language`,
    `t5`.`described_by`
  FROM `subject` AS `t4`
  CROSS JOIN `post` AS `t5`
), `t18` AS (
  SELECT
    `t12`.`id` AS `post_id`,
    `t12`.`account_id`,
    `t12`.`published_at`,
    CASE
      WHEN `t12`.`format` = 'text'
      THEN 0
      WHEN `t12`.`format` = 'link'
      THEN 1
      WHEN `t12`.`format` = 'image'
      THEN 2
      WHEN `t12`.`format` = 'video'
      THEN 3
      WHEN `t12`.`format` = 'poll'
      THEN 4
      WHEN `t12`.`format` = 'live'
      THEN 5
      ELSE -1
    END AS `form`,
    IF(`t12`.`gone_at` <= `t12`.`as_of`, 1, 0) AS `gone`,
    IF((
      `t12`.`first_seen_at` - `t12`.`published_at`
    ) > 86400000, 1, 0) AS `late`,
    `t12`.`as_of`,
    604800000 AS `age`,
    `t12`.`current`,
    `t12`.`needs_likes`,
    `t12`.`needs_comments`,
    `t12`.`needs_shares`,
    `t12`.`needs_quotes`,
    `t12`.`needs_views`
  FROM `t9` AS `t12`
  WHERE
    `t12`.`account_id` = `t12`.`account_id_post`
    AND `t12`.`first_seen_at` <= `t12`.`as_of`
    AND `t12`.`kind` <> 'repost'
    AND NOT (
      `t12`.`flags` LIKE '%"date_future"%'
    )
    AND (
      `t12`.`needs_likes` + `t12`.`needs_comments` + `t12`.`needs_shares` + `t12`.`needs_quotes` + `t12`.`needs_views`
    ) > 0
    AND `t12`.`published_at` >= `t12`.`window_start`
    AND `t12`.`published_at` < `t12`.`window_end`
    AND (
      `t12`.`needs_likes` + `t12`.`needs_comments` + `t12`.`needs_shares` + `t12`.`needs_quotes`
    ) > 0
    AND IF(`t12`.`published_at` >= (
      `t12`.`as_of` - 604800000
    ), 1, 0) = 0
), `bounded` AS (
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
    MAX(
      IF(
        (
          COALESCE(`t25`.`run_here`, 0) = 1
        )
        AND (
          `t25`.`seen` <= (
            `t25`.`published_at` + `t25`.`age`
          )
        ),
        `t25`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `b_at`,
    MIN(
      IF(
        (
          COALESCE(`t25`.`run_here`, 0) = 1
        )
        AND NOT (
          `t25`.`seen` <= (
            `t25`.`published_at` + `t25`.`age`
          )
        ),
        `t25`.`seen`,
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
    FROM `t18` AS `t20`
    LEFT OUTER JOIN (
      SELECT
        `t3`.`post_id` AS `run_post`,
        `t3`.`first_seen_at` AS `seen`,
        1 AS `run_here`
      FROM `engagement_snapshot` AS `t3`
    ) AS `t10`
      ON `t20`.`post_id` = `t10`.`run_post`
      AND `t10`.`seen` <= `t20`.`as_of`
      AND `t10`.`seen` <= (
        `t20`.`published_at` + (
          `t20`.`age` * 2
        )
      )
  ) AS `t25`
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
    `t32`.`post_id`,
    `t32`.`account_id`,
    `t32`.`published_at`,
    `t32`.`form`,
    `t32`.`gone`,
    `t32`.`late`,
    `t32`.`as_of`,
    `t32`.`age`,
    `t32`.`current`,
    `t32`.`needs_likes`,
    `t32`.`needs_comments`,
    `t32`.`needs_shares`,
    `t32`.`needs_quotes`,
    `t32`.`needs_views`,
    `t32`.`b_at`,
    `t32`.`a_at`,
    `t32`.`b_precision`,
    `t32`.`b_likes`,
    `t32`.`b_comments`,
    `t32`.`b_shares`,
    `t32`.`b_quotes`,
    `t32`.`b_views`,
    `t32`.`b_told`,
    `t32`.`a_precision`,
    `t32`.`a_likes`,
    `t32`.`a_comments`,
    `t32`.`a_shares`,
    `t32`.`a_quotes`,
    `t32`.`a_views`,
    `t32`.`a_told`,
    `t32`.`share`,
    CASE
      WHEN `t32`.`choice` = 0
      THEN 0
      WHEN `t32`.`over` = 1
      THEN 1
      ELSE `t32`.`choice`
    END AS `pick`,
    IF(`t32`.`choice` = 3, 1, 0) AS `interpolated`
  FROM (
    SELECT
      `t31`.`post_id`,
      `t31`.`account_id`,
      `t31`.`published_at`,
      `t31`.`form`,
      `t31`.`gone`,
      `t31`.`late`,
      `t31`.`as_of`,
      `t31`.`age`,
      `t31`.`current`,
      `t31`.`needs_likes`,
      `t31`.`needs_comments`,
      `t31`.`needs_shares`,
      `t31`.`needs_quotes`,
      `t31`.`needs_views`,
      `t31`.`b_at`,
      `t31`.`a_at`,
      `t31`.`b_last_seen_at`,
      `t31`.`b_precision`,
      `t31`.`b_likes`,
      `t31`.`b_comments`,
      `t31`.`b_shares`,
      `t31`.`b_quotes`,
      `t31`.`b_views`,
      `t31`.`b_told`,
      `t31`.`a_last_seen_at`,
      `t31`.`a_precision`,
      `t31`.`a_likes`,
      `t31`.`a_comments`,
      `t31`.`a_shares`,
      `t31`.`a_quotes`,
      `t31`.`a_views`,
      `t31`.`a_told`,
      `t31`.`b_first`,
      `t31`.`a_first`,
      `t31`.`b_last`,
      `t31`.`over`,
      `t31`.`b_age`,
      `t31`.`a_age`,
      CASE
        WHEN (
          (
            (
              `t31`.`age` - `t31`.`b_age`
            ) * 20
          ) <= `t31`.`age`
        )
        AND (
          (
            (
              `t31`.`a_age` - `t31`.`age`
            ) * 20
          ) <= `t31`.`age`
        )
        AND (
          (
            `t31`.`age` - `t31`.`b_age`
          ) <= (
            `t31`.`a_age` - `t31`.`age`
          )
        )
        THEN 1
        WHEN (
          (
            `t31`.`a_age` - `t31`.`age`
          ) * 20
        ) <= `t31`.`age`
        THEN 2
        WHEN (
          (
            `t31`.`age` - `t31`.`b_age`
          ) * 20
        ) <= `t31`.`age`
        THEN 1
        WHEN (
          `t31`.`b_age` > 0
        ) AND (
          `t31`.`a_age` <= (
            `t31`.`b_age` * 2
          )
        )
        THEN 3
        ELSE 0
      END AS `choice`,
      TRY_DIVIDE(
        CAST(`t31`.`age` - `t31`.`b_age` AS DOUBLE),
        IF(
          CAST(`t31`.`a_age` - `t31`.`b_age` AS DOUBLE) > 0,
          CAST(`t31`.`a_age` - `t31`.`b_age` AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) AS `share`
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
        `t30`.`b_at`,
        `t30`.`a_at`,
        `t30`.`b_last_seen_at`,
        `t30`.`b_precision`,
        `t30`.`b_likes`,
        `t30`.`b_comments`,
        `t30`.`b_shares`,
        `t30`.`b_quotes`,
        `t30`.`b_views`,
        `t30`.`b_told`,
        `t30`.`a_last_seen_at`,
        `t30`.`a_precision`,
        `t30`.`a_likes`,
        `t30`.`a_comments`,
        `t30`.`a_shares`,
        `t30`.`a_quotes`,
        `t30`.`a_views`,
        `t30`.`a_told`,
        `t30`.`b_first`,
        `t30`.`a_first`,
        `t30`.`b_last`,
        `t30`.`over`,
        IF(`t30`.`over` = 1, `t30`.`b_first`, `t30`.`b_last`) AS `b_age`,
        IF(`t30`.`over` = 1, `t30`.`b_last`, `t30`.`a_first`) AS `a_age`
      FROM (
        SELECT
          `t29`.`post_id`,
          `t29`.`account_id`,
          `t29`.`published_at`,
          `t29`.`form`,
          `t29`.`gone`,
          `t29`.`late`,
          `t29`.`as_of`,
          `t29`.`age`,
          `t29`.`current`,
          `t29`.`needs_likes`,
          `t29`.`needs_comments`,
          `t29`.`needs_shares`,
          `t29`.`needs_quotes`,
          `t29`.`needs_views`,
          `t29`.`b_at`,
          `t29`.`a_at`,
          `t29`.`b_last_seen_at`,
          `t29`.`b_precision`,
          `t29`.`b_likes`,
          `t29`.`b_comments`,
          `t29`.`b_shares`,
          `t29`.`b_quotes`,
          `t29`.`b_views`,
          `t29`.`b_told`,
          `t29`.`a_last_seen_at`,
          `t29`.`a_precision`,
          `t29`.`a_likes`,
          `t29`.`a_comments`,
          `t29`.`a_shares`,
          `t29`.`a_quotes`,
          `t29`.`a_views`,
          `t29`.`a_told`,
          `t29`.`b_at` - `t29`.`published_at` AS `b_first`,
          `t29`.`a_at` - `t29`.`published_at` AS `a_first`,
          IF(
            `t29`.`b_at` IS NOT NULL,
            IF(`t29`.`b_last_seen_at` < `t29`.`as_of`, `t29`.`b_last_seen_at`, `t29`.`as_of`) - `t29`.`published_at`,
            CAST(NULL AS BIGINT)
          ) AS `b_last`,
          IF(
            IF(
              `t29`.`b_at` IS NOT NULL,
              IF(`t29`.`b_last_seen_at` < `t29`.`as_of`, `t29`.`b_last_seen_at`, `t29`.`as_of`) - `t29`.`published_at`,
              CAST(NULL AS BIGINT)
            ) > `t29`.`age`,
            1,
            0
          ) AS `over`
        FROM (
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
            `t15`.`b_last_seen_at`,
            `t15`.`b_precision`,
            `t15`.`b_likes`,
            `t15`.`b_comments`,
            `t15`.`b_shares`,
            `t15`.`b_quotes`,
            `t15`.`b_views`,
            `t15`.`b_told`,
            `t16`.`a_last_seen_at`,
            `t16`.`a_precision`,
            `t16`.`a_likes`,
            `t16`.`a_comments`,
            `t16`.`a_shares`,
            `t16`.`a_quotes`,
            `t16`.`a_views`,
            `t16`.`a_told`
          FROM `bounded` AS `t28`
          LEFT OUTER JOIN (
            SELECT
              `t3`.`post_id` AS `run_post`,
              `t3`.`first_seen_at` AS `run_at`,
              `t3`.`last_seen_at` AS `b_last_seen_at`,
              `t3`.`precision` AS `b_precision`,
              `t3`.`likes` AS `b_likes`,
              `t3`.`comments` AS `b_comments`,
              `t3`.`shares` AS `b_shares`,
              `t3`.`quotes` AS `b_quotes`,
              `t3`.`views` AS `b_views`,
              IF(`t3`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
            FROM `engagement_snapshot` AS `t3`
          ) AS `t15`
            ON `t28`.`post_id` = `t15`.`run_post` AND `t28`.`b_at` = `t15`.`run_at`
          LEFT OUTER JOIN (
            SELECT
              `t3`.`post_id` AS `run_post`,
              `t3`.`first_seen_at` AS `run_at`,
              `t3`.`last_seen_at` AS `a_last_seen_at`,
              `t3`.`precision` AS `a_precision`,
              `t3`.`likes` AS `a_likes`,
              `t3`.`comments` AS `a_comments`,
              `t3`.`shares` AS `a_shares`,
              `t3`.`quotes` AS `a_quotes`,
              `t3`.`views` AS `a_views`,
              IF(`t3`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
            FROM `engagement_snapshot` AS `t3`
          ) AS `t16`
            ON `t28`.`post_id` = `t16`.`run_post` AND `t28`.`a_at` = `t16`.`run_at`
        ) AS `t29`
      ) AS `t30`
    ) AS `t31`
  ) AS `t32`
), `placed` AS (
  SELECT
    *
  FROM (
    SELECT
      `t35`.`post_id`,
      `t35`.`account_id`,
      `t35`.`published_at`,
      `t35`.`form`,
      `t35`.`gone`,
      `t35`.`late`,
      `t35`.`as_of`,
      `t35`.`age`,
      `t35`.`current`,
      `t35`.`needs_likes`,
      `t35`.`needs_comments`,
      `t35`.`needs_shares`,
      `t35`.`needs_quotes`,
      `t35`.`needs_views`,
      `t35`.`interpolated`,
      `t35`.`rounded`,
      `t35`.`pick`,
      `t35`.`share`,
      `t35`.`b_at`,
      `t35`.`a_at`,
      `t35`.`b_told`,
      `t35`.`a_told`,
      IF(
        (
          `t35`.`needs_likes` + `t35`.`needs_comments` + `t35`.`needs_shares` + `t35`.`needs_quotes`
        ) > 0,
        IF(`t35`.`needs_likes` = 1, `t35`.`likes_at_age`, 0.0) + IF(`t35`.`needs_comments` = 1, `t35`.`comments_at_age`, 0.0) + IF(`t35`.`needs_shares` = 1, `t35`.`shares_at_age`, 0.0) + IF(`t35`.`needs_quotes` = 1, `t35`.`quotes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `interactions`,
      IF(
        `t35`.`needs_likes` > 0,
        IF(`t35`.`needs_likes` = 1, `t35`.`likes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `likes_at`,
      IF(
        `t35`.`needs_comments` > 0,
        IF(`t35`.`needs_comments` = 1, `t35`.`comments_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `comments_at`,
      IF(
        (
          `t35`.`needs_shares` + `t35`.`needs_quotes`
        ) > 0,
        IF(`t35`.`needs_shares` = 1, `t35`.`shares_at_age`, 0.0) + IF(`t35`.`needs_quotes` = 1, `t35`.`quotes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `spread_at`,
      IF(
        (
          `t35`.`needs_likes` + `t35`.`needs_shares`
        ) > 0,
        IF(`t35`.`needs_likes` = 1, `t35`.`likes_at_age`, 0.0) + IF(`t35`.`needs_shares` = 1, `t35`.`shares_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `approval_at`,
      IF(
        `t35`.`needs_views` > 0,
        IF(`t35`.`needs_views` = 1, `t35`.`views_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `views_at`
    FROM (
      SELECT
        `t34`.`post_id`,
        `t34`.`account_id`,
        `t34`.`published_at`,
        `t34`.`form`,
        `t34`.`gone`,
        `t34`.`late`,
        `t34`.`as_of`,
        `t34`.`age`,
        `t34`.`current`,
        `t34`.`needs_likes`,
        `t34`.`needs_comments`,
        `t34`.`needs_shares`,
        `t34`.`needs_quotes`,
        `t34`.`needs_views`,
        CASE
          WHEN `t34`.`pick` = 1
          THEN CAST(`t34`.`b_likes` AS DOUBLE)
          WHEN `t34`.`pick` = 2
          THEN CAST(`t34`.`a_likes` AS DOUBLE)
          WHEN `t34`.`pick` = 3
          THEN (
            CAST(`t34`.`b_likes` AS DOUBLE) * (
              1.0 - `t34`.`share`
            )
          ) + (
            CAST(`t34`.`a_likes` AS DOUBLE) * `t34`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `likes_at_age`,
        CASE
          WHEN `t34`.`pick` = 1
          THEN CAST(`t34`.`b_comments` AS DOUBLE)
          WHEN `t34`.`pick` = 2
          THEN CAST(`t34`.`a_comments` AS DOUBLE)
          WHEN `t34`.`pick` = 3
          THEN (
            CAST(`t34`.`b_comments` AS DOUBLE) * (
              1.0 - `t34`.`share`
            )
          ) + (
            CAST(`t34`.`a_comments` AS DOUBLE) * `t34`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `comments_at_age`,
        CASE
          WHEN `t34`.`pick` = 1
          THEN CAST(`t34`.`b_shares` AS DOUBLE)
          WHEN `t34`.`pick` = 2
          THEN CAST(`t34`.`a_shares` AS DOUBLE)
          WHEN `t34`.`pick` = 3
          THEN (
            CAST(`t34`.`b_shares` AS DOUBLE) * (
              1.0 - `t34`.`share`
            )
          ) + (
            CAST(`t34`.`a_shares` AS DOUBLE) * `t34`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `shares_at_age`,
        CASE
          WHEN `t34`.`pick` = 1
          THEN CAST(`t34`.`b_quotes` AS DOUBLE)
          WHEN `t34`.`pick` = 2
          THEN CAST(`t34`.`a_quotes` AS DOUBLE)
          WHEN `t34`.`pick` = 3
          THEN (
            CAST(`t34`.`b_quotes` AS DOUBLE) * (
              1.0 - `t34`.`share`
            )
          ) + (
            CAST(`t34`.`a_quotes` AS DOUBLE) * `t34`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `quotes_at_age`,
        CASE
          WHEN `t34`.`pick` = 1
          THEN CAST(`t34`.`b_views` AS DOUBLE)
          WHEN `t34`.`pick` = 2
          THEN CAST(`t34`.`a_views` AS DOUBLE)
          WHEN `t34`.`pick` = 3
          THEN (
            CAST(`t34`.`b_views` AS DOUBLE) * (
              1.0 - `t34`.`share`
            )
          ) + (
            CAST(`t34`.`a_views` AS DOUBLE) * `t34`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `views_at_age`,
        CAST(`t34`.`interpolated` AS BIGINT) AS `interpolated`,
        CAST(CASE
          WHEN `t34`.`pick` = 1
          THEN IF(`t34`.`b_precision` = 'rounded', 1, 0)
          WHEN `t34`.`pick` = 2
          THEN IF(`t34`.`a_precision` = 'rounded', 1, 0)
          WHEN `t34`.`pick` = 3
          THEN IF(
            (
              IF(`t34`.`b_precision` = 'rounded', 1, 0) = 1
            )
            OR (
              IF(`t34`.`a_precision` = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS BIGINT) AS `rounded`,
        CAST(`t34`.`pick` AS BIGINT) AS `pick`,
        `t34`.`share`,
        `t34`.`b_at`,
        `t34`.`a_at`,
        COALESCE(CAST(`t34`.`b_told` AS BIGINT), 0) AS `b_told`,
        COALESCE(CAST(`t34`.`a_told` AS BIGINT), 0) AS `a_told`
      FROM `picked` AS `t34`
    ) AS `t35`
  ) AS `t36`
  WHERE
    `t36`.`interactions` > 0
)
SELECT
  `t49`.`account_id`,
  MAX(`t49`.`old`) AS `old`,
  MAX(`t49`.`young`) AS `young`,
  SUM(
    IF(
      `t49`.`life` IS NOT NULL
      AND NOT ISNAN(`t49`.`life`)
      AND (
        `t49`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `interpolated`,
  SUM(
    IF(
      `t49`.`life` IS NOT NULL AND NOT ISNAN(`t49`.`life`) AND (
        `t49`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `rounded`,
  AVG(
    IF(
      (
        (
          `t49`.`rank` * 2
        ) >= `t49`.`of`
      )
      AND (
        (
          `t49`.`rank` * 2
        ) <= (
          `t49`.`of` + 2
        )
      ),
      `t49`.`value`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `half_life_h__value`,
  COUNT(`t49`.`life`) AS `half_life_h__n`,
  MAX(
    IF(
      (
        (
          (
            `t49`.`of` + 1
          ) - (
            `t49`.`rank` * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              `t49`.`of` + 1
            ) - (
              `t49`.`rank` * 2
            )
          ) * (
            (
              `t49`.`of` + 1
            ) - (
              `t49`.`rank` * 2
            )
          ) * 1000000
        ) >= (
          (
            `t49`.`of` * 3841459
          ) - 1780000
        )
      ),
      `t49`.`value`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `half_life_h__low`,
  MIN(
    IF(
      (
        (
          (
            `t49`.`of` + 1
          ) - (
            (
              (
                `t49`.`of` + 1
              ) - `t49`.`rank`
            ) * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              `t49`.`of` + 1
            ) - (
              (
                (
                  `t49`.`of` + 1
                ) - `t49`.`rank`
              ) * 2
            )
          ) * (
            (
              `t49`.`of` + 1
            ) - (
              (
                (
                  `t49`.`of` + 1
                ) - `t49`.`rank`
              ) * 2
            )
          ) * 1000000
        ) >= (
          (
            `t49`.`of` * 3841459
          ) - 1780000
        )
      ),
      `t49`.`value`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `half_life_h__high`
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t46`.`account_id`,
        `t46`.`post_id`,
        `t46`.`interpolated`,
        `t46`.`rounded`,
        `t46`.`life`,
        `t46`.`value`,
        `t46`.`rank`,
        `t46`.`of`,
        CAST(NULL AS BIGINT) AS `young`,
        CAST(NULL AS BIGINT) AS `old`
      FROM (
        SELECT
          `t45`.`account_id`,
          `t45`.`post_id`,
          `t45`.`interpolated`,
          `t45`.`rounded`,
          `t45`.`life`,
          `t45`.`value`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t45`.`account_id`
              ORDER BY `t45`.`value` ASC NULLS LAST, `t45`.`post_id` ASC NULLS LAST
            ) - 1
          ) + 1 AS `rank`,
          COUNT(`t45`.`value`) OVER (
            PARTITION BY `t45`.`account_id`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `of`
        FROM (
          SELECT
            `t44`.`account_id`,
            `t44`.`post_id`,
            `t44`.`interpolated`,
            `t44`.`rounded`,
            `t44`.`life`,
            TRY_DIVIDE(`t44`.`life`, 3600000.0) AS `value`
          FROM (
            SELECT
              `t43`.`account_id`,
              `t43`.`post_id`,
              `t43`.`interpolated`,
              `t43`.`rounded`,
              IF(
                (
                  `t43`.`looks` >= 3
                ) AND (
                  `t43`.`youngest` <= 3600000
                ),
                `t43`.`crossed`,
                CAST(NULL AS DOUBLE)
              ) AS `life`
            FROM (
              SELECT
                `t42`.`account_id`,
                `t42`.`post_id`,
                COUNT(`t42`.`look`) AS `looks`,
                MIN(`t42`.`look`) AS `youngest`,
                MIN(
                  CASE
                    WHEN (
                      (
                        `t42`.`count_at` * 2.0
                      ) >= `t42`.`total`
                    )
                    AND (
                      `t42`.`before` IS NULL
                    )
                    THEN CAST(`t42`.`look` AS DOUBLE)
                    WHEN (
                      (
                        `t42`.`count_at` * 2.0
                      ) >= `t42`.`total`
                    )
                    AND (
                      (
                        `t42`.`less` * 2.0
                      ) < `t42`.`total`
                    )
                    THEN CAST(`t42`.`before` AS DOUBLE) + (
                      TRY_DIVIDE(TRY_DIVIDE(`t42`.`total`, 2.0) - `t42`.`less`, `t42`.`count_at` - `t42`.`less`) * CAST(`t42`.`look` - `t42`.`before` AS DOUBLE)
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END
                ) AS `crossed`,
                MAX(`t42`.`interpolated`) AS `interpolated`,
                MAX(`t42`.`rounded`) AS `rounded`
              FROM (
                SELECT
                  `t41`.`account_id`,
                  `t41`.`post_id`,
                  `t41`.`interpolated`,
                  `t41`.`rounded`,
                  `t41`.`total`,
                  `t41`.`look`,
                  `t41`.`count_at`,
                  LAG(`t41`.`look`) OVER (PARTITION BY `t41`.`post_id` ORDER BY `t41`.`look` ASC NULLS LAST) AS `before`,
                  LAG(`t41`.`count_at`) OVER (PARTITION BY `t41`.`post_id` ORDER BY `t41`.`look` ASC NULLS LAST) AS `less`
                FROM (
                  SELECT
                    `t40`.`account_id`,
                    `t40`.`post_id`,
                    `t40`.`interpolated`,
                    `t40`.`rounded`,
                    `t40`.`interactions` AS `total`,
                    IF(
                      `t40`.`place` = 1,
                      `t40`.`seen`,
                      IF(`t40`.`seen_last` < `t40`.`as_of`, `t40`.`seen_last`, `t40`.`as_of`)
                    ) - `t40`.`published_at` AS `look`,
                    CAST(IF(`t40`.`needs_likes` = 1, `t40`.`run_likes`, 0) + IF(`t40`.`needs_comments` = 1, `t40`.`run_comments`, 0) + IF(`t40`.`needs_shares` = 1, `t40`.`run_shares`, 0) + IF(`t40`.`needs_quotes` = 1, `t40`.`run_quotes`, 0) AS DOUBLE) AS `count_at`
                  FROM (
                    SELECT
                      `t39`.`post_id`,
                      `t39`.`account_id`,
                      `t39`.`published_at`,
                      `t39`.`form`,
                      `t39`.`gone`,
                      `t39`.`late`,
                      `t39`.`as_of`,
                      `t39`.`age`,
                      `t39`.`current`,
                      `t39`.`needs_likes`,
                      `t39`.`needs_comments`,
                      `t39`.`needs_shares`,
                      `t39`.`needs_quotes`,
                      `t39`.`needs_views`,
                      `t39`.`interpolated`,
                      `t39`.`rounded`,
                      `t39`.`pick`,
                      `t39`.`share`,
                      `t39`.`b_at`,
                      `t39`.`a_at`,
                      `t39`.`b_told`,
                      `t39`.`a_told`,
                      `t39`.`interactions`,
                      `t39`.`likes_at`,
                      `t39`.`comments_at`,
                      `t39`.`spread_at`,
                      `t39`.`approval_at`,
                      `t39`.`views_at`,
                      `t11`.`run_post`,
                      `t11`.`seen`,
                      `t11`.`seen_last`,
                      `t11`.`run_likes`,
                      `t11`.`run_comments`,
                      `t11`.`run_shares`,
                      `t11`.`run_quotes`,
                      `t6`.`place`
                    FROM `placed` AS `t39`
                    LEFT OUTER JOIN (
                      SELECT
                        `t3`.`post_id` AS `run_post`,
                        `t3`.`first_seen_at` AS `seen`,
                        `t3`.`last_seen_at` AS `seen_last`,
                        `t3`.`likes` AS `run_likes`,
                        `t3`.`comments` AS `run_comments`,
                        `t3`.`shares` AS `run_shares`,
                        `t3`.`quotes` AS `run_quotes`
                      FROM `engagement_snapshot` AS `t3`
                    ) AS `t11`
                      ON `t39`.`post_id` = `t11`.`run_post`
                      AND `t11`.`seen` <= `t39`.`as_of`
                      AND `t11`.`seen` <= (
                        `t39`.`published_at` + 604800000 + 30240000
                      )
                    CROSS JOIN `place` AS `t6`
                  ) AS `t40`
                  WHERE
                    `t40`.`run_post` IS NOT NULL
                    AND (
                      (
                        `t40`.`place` = 1
                      )
                      OR (
                        (
                          `t40`.`place` = 2
                        )
                        AND (
                          IF(`t40`.`seen_last` < `t40`.`as_of`, `t40`.`seen_last`, `t40`.`as_of`) > `t40`.`seen`
                        )
                      )
                    )
                    AND (
                      CAST(IF(`t40`.`needs_likes` = 1, `t40`.`run_likes`, 0) + IF(`t40`.`needs_comments` = 1, `t40`.`run_comments`, 0) + IF(`t40`.`needs_shares` = 1, `t40`.`run_shares`, 0) + IF(`t40`.`needs_quotes` = 1, `t40`.`run_quotes`, 0) AS DOUBLE) IS NOT NULL
                      AND NOT ISNAN(
                        CAST(IF(`t40`.`needs_likes` = 1, `t40`.`run_likes`, 0) + IF(`t40`.`needs_comments` = 1, `t40`.`run_comments`, 0) + IF(`t40`.`needs_shares` = 1, `t40`.`run_shares`, 0) + IF(`t40`.`needs_quotes` = 1, `t40`.`run_quotes`, 0) AS DOUBLE)
                      )
                    )
                    AND (
                      IF(
                        `t40`.`place` = 1,
                        `t40`.`seen`,
                        IF(`t40`.`seen_last` < `t40`.`as_of`, `t40`.`seen_last`, `t40`.`as_of`)
                      ) - `t40`.`published_at`
                    ) > 0
                    AND (
                      (
                        IF(
                          `t40`.`place` = 1,
                          `t40`.`seen`,
                          IF(`t40`.`seen_last` < `t40`.`as_of`, `t40`.`seen_last`, `t40`.`as_of`)
                        ) - `t40`.`published_at`
                      ) * 20
                    ) <= 12700800000
                ) AS `t41`
              ) AS `t42`
              GROUP BY
                1,
                2
            ) AS `t43`
          ) AS `t44`
          WHERE
            `t44`.`life` IS NOT NULL AND NOT ISNAN(`t44`.`life`)
        ) AS `t45`
      ) AS `t46`
    ) AS `t47`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t21`.`account_id`,
        CAST(NULL AS BIGINT) AS `post_id`,
        CAST(NULL AS BIGINT) AS `interpolated`,
        CAST(NULL AS BIGINT) AS `rounded`,
        CAST(NULL AS DOUBLE) AS `life`,
        CAST(NULL AS DOUBLE) AS `value`,
        CAST(NULL AS BIGINT) AS `rank`,
        CAST(NULL AS BIGINT) AS `of`,
        `t21`.`young`,
        CAST(NULL AS BIGINT) AS `old`
      FROM (
        SELECT
          `t17`.`account_id`,
          SUM(`t17`.`young`) AS `young`
        FROM (
          SELECT
            `t12`.`account_id`,
            `t12`.`platform`,
            `t12`.`window_start`,
            `t12`.`window_end`,
            `t12`.`seen_until`,
            `t12`.`eligible_until`,
            `t12`.`as_of`,
            604800000 AS `age`,
            `t12`.`earlier_from`,
            `t12`.`needs_likes`,
            `t12`.`needs_comments`,
            `t12`.`needs_shares`,
            `t12`.`needs_quotes`,
            `t12`.`needs_views`,
            `t12`.`current`,
            `t12`.`id` AS `post_id`,
            `t12`.`account_id_post`,
            `t12`.`kind`,
            `t12`.`published_at`,
            `t12`.`flags`,
            `t12`.`reply_to_own`,
            `t12`.`first_seen_at`,
            `t12`.`gone_at`,
            `t12`.`format`,
            `t12`.`asks`,
            `t12`.`letters`,
            `t12`.`detected_language`,
            `t12`.`described_by`,
            CASE
              WHEN `t12`.`format` = 'text'
              THEN 0
              WHEN `t12`.`format` = 'link'
              THEN 1
              WHEN `t12`.`format` = 'image'
              THEN 2
              WHEN `t12`.`format` = 'video'
              THEN 3
              WHEN `t12`.`format` = 'poll'
              THEN 4
              WHEN `t12`.`format` = 'live'
              THEN 5
              ELSE -1
            END AS `form`,
            IF(`t12`.`gone_at` <= `t12`.`as_of`, 1, 0) AS `gone`,
            IF((
              `t12`.`first_seen_at` - `t12`.`published_at`
            ) > 86400000, 1, 0) AS `late`,
            IF(`t12`.`published_at` >= (
              `t12`.`as_of` - 604800000
            ), 1, 0) AS `young`
          FROM `t9` AS `t12`
          WHERE
            `t12`.`account_id` = `t12`.`account_id_post`
            AND `t12`.`first_seen_at` <= `t12`.`as_of`
            AND `t12`.`kind` <> 'repost'
            AND NOT (
              `t12`.`flags` LIKE '%"date_future"%'
            )
            AND (
              `t12`.`needs_likes` + `t12`.`needs_comments` + `t12`.`needs_shares` + `t12`.`needs_quotes` + `t12`.`needs_views`
            ) > 0
            AND `t12`.`published_at` >= `t12`.`window_start`
            AND `t12`.`published_at` < `t12`.`window_end`
            AND (
              `t12`.`needs_likes` + `t12`.`needs_comments` + `t12`.`needs_shares` + `t12`.`needs_quotes`
            ) > 0
        ) AS `t17`
        GROUP BY
          1
      ) AS `t21`
    ) AS `t23`
  ) AS `t48`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t22`.`account_id`,
      CAST(NULL AS BIGINT) AS `post_id`,
      CAST(NULL AS BIGINT) AS `interpolated`,
      CAST(NULL AS BIGINT) AS `rounded`,
      CAST(NULL AS DOUBLE) AS `life`,
      CAST(NULL AS DOUBLE) AS `value`,
      CAST(NULL AS BIGINT) AS `rank`,
      CAST(NULL AS BIGINT) AS `of`,
      CAST(NULL AS BIGINT) AS `young`,
      `t22`.`old`
    FROM (
      SELECT
        `t19`.`account_id`,
        COUNT(`t19`.`post_id`) AS `old`
      FROM `t18` AS `t19`
      GROUP BY
        1
    ) AS `t22`
  ) AS `t24`
) AS `t49`
GROUP BY
  1
