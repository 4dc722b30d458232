WITH `kept` AS (
  SELECT
    `t18`.`post_id`,
    `t18`.`account_id`,
    `t18`.`published_at`,
    `t18`.`form`,
    `t18`.`gone`,
    `t18`.`late`,
    `t18`.`as_of`,
    `t18`.`age`,
    `t18`.`current`,
    `t18`.`needs_likes`,
    `t18`.`needs_comments`,
    `t18`.`needs_shares`,
    `t18`.`needs_quotes`,
    `t18`.`needs_views`,
    `t14`.`kept_account`,
    `t14`.`kept_age`,
    `t14`.`kept_time`,
    `t14`.`kept_post`,
    `t14`.`kept_here`,
    `t14`.`half_life`,
    `t14`.`likes_at_age`,
    `t14`.`comments_at_age`,
    `t14`.`shares_at_age`,
    `t14`.`quotes_at_age`,
    `t14`.`views_at_age`,
    `t14`.`interpolated`,
    `t14`.`rounded`,
    `t14`.`pick`,
    `t14`.`share`,
    `t14`.`b_at`,
    `t14`.`a_at`,
    `t14`.`b_told`,
    `t14`.`a_told`
  FROM (
    SELECT
      `t16`.`id` AS `post_id`,
      `t16`.`account_id`,
      `t16`.`published_at`,
      CASE
        WHEN `t16`.`format` = 'text'
        THEN 0
        WHEN `t16`.`format` = 'link'
        THEN 1
        WHEN `t16`.`format` = 'image'
        THEN 2
        WHEN `t16`.`format` = 'video'
        THEN 3
        WHEN `t16`.`format` = 'poll'
        THEN 4
        WHEN `t16`.`format` = 'live'
        THEN 5
        ELSE -1
      END AS `form`,
      IF(`t16`.`gone_at` <= `t16`.`as_of`, 1, 0) AS `gone`,
      IF((
        `t16`.`first_seen_at` - `t16`.`published_at`
      ) > 86400000, 1, 0) AS `late`,
      `t16`.`as_of`,
      `t16`.`age`,
      `t16`.`current`,
      `t16`.`needs_likes`,
      `t16`.`needs_comments`,
      `t16`.`needs_shares`,
      `t16`.`needs_quotes`,
      `t16`.`needs_views`
    FROM (
      SELECT
        `t7`.`account_id`,
        `t7`.`platform`,
        `t7`.`window_start`,
        `t7`.`window_end`,
        `t7`.`seen_until`,
        `t7`.`eligible_until`,
        `t7`.`as_of`,
        `t7`.`age`,
        `t7`.`earlier_from`,
        `t7`.`needs_likes`,
        `t7`.`needs_comments`,
        `t7`.`needs_shares`,
        `t7`.`needs_quotes`,
        `t7`.`needs_views`,
        `t7`.`current`,
        `t15`.`id`,
        `t15`.`account_id_post`,
        `t15`.`kind`,
        `t15`.`published_at`,
        `t15`.`flags`,
        `t15`.`reply_to_own`,
        `t15`.`first_seen_at`,
        `t15`.`gone_at`,
        `t15`.`format`,
        `t15`.`asks`,
        `t15`.`letters`,
        `t15`.`detected_language`,
        `t15`.`described_by`
      FROM `subject` AS `t7`
      INNER JOIN (
        SELECT
          `t4`.`id`,
          `t4`.`account_id` AS `account_id_post`,
          `t4`.`kind`,
          `t4`.`published_at`,
          `t4`.`flags`,
          `t4`.`reply_to_own`,
          `t4`.`first_seen_at`,
          `t4`.`gone_at`,
          `t4`.`format`,
          `t4`.`asks`,
          `t4`.`letters`,
          `t4`.`detected_language`,
          `t4`.`described_by`
        FROM `post` AS `t4`
      ) AS `t15`
        ON `t7`.`account_id` = `t15`.`account_id_post`
    ) AS `t16`
    WHERE
      `t16`.`account_id` = `t16`.`account_id_post`
      AND `t16`.`first_seen_at` <= `t16`.`as_of`
      AND `t16`.`kind` <> 'repost'
      AND NOT (
        `t16`.`flags` LIKE '%"date_future"%'
      )
      AND (
        `t16`.`needs_likes` + `t16`.`needs_comments` + `t16`.`needs_shares` + `t16`.`needs_quotes` + `t16`.`needs_views`
      ) > 0
      AND `t16`.`published_at` >= `t16`.`window_start`
      AND `t16`.`published_at` < `t16`.`eligible_until`
      AND IF(`t16`.`gone_at` <= `t16`.`as_of`, 1, 0) = 0
  ) AS `t18`
  LEFT OUTER JOIN (
    SELECT
      `t2`.`account_id` AS `kept_account`,
      `t2`.`age` AS `kept_age`,
      `t2`.`published_at` AS `kept_time`,
      `t2`.`post_id` AS `kept_post`,
      1 AS `kept_here`,
      `t2`.`half_life`,
      `t2`.`likes_at_age`,
      `t2`.`comments_at_age`,
      `t2`.`shares_at_age`,
      `t2`.`quotes_at_age`,
      `t2`.`views_at_age`,
      `t2`.`interpolated`,
      `t2`.`rounded`,
      `t2`.`pick`,
      `t2`.`share`,
      `t2`.`b_at`,
      `t2`.`a_at`,
      `t2`.`b_told`,
      `t2`.`a_told`
    FROM `counted` AS `t2`
  ) AS `t14`
    ON `t18`.`account_id` = `t14`.`kept_account`
    AND `t18`.`age` = `t14`.`kept_age`
    AND `t18`.`published_at` = `t14`.`kept_time`
    AND `t18`.`post_id` = `t14`.`kept_post`
    AND (
      `t18`.`published_at` + (
        `t18`.`age` * 2
      )
    ) <= `t18`.`as_of`
), `t22` AS (
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
    `t20`.`needs_views`
  FROM `kept` AS `t20`
  WHERE
    COALESCE(`t20`.`kept_here`, 0) = 0
), `bounded` AS (
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
    MAX(
      IF(
        (
          COALESCE(`t28`.`run_here`, 0) = 1
        )
        AND (
          `t28`.`seen` <= (
            `t28`.`published_at` + `t28`.`age`
          )
        ),
        `t28`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `b_at`,
    MIN(
      IF(
        (
          COALESCE(`t28`.`run_here`, 0) = 1
        )
        AND NOT (
          `t28`.`seen` <= (
            `t28`.`published_at` + `t28`.`age`
          )
        ),
        `t28`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `a_at`
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
      `t27`.`run_post`,
      `t27`.`seen`,
      `t27`.`run_here`
    FROM `t22` AS `t24`
    LEFT OUTER JOIN (
      SELECT
        `t5`.`post_id` AS `run_post`,
        `t5`.`first_seen_at` AS `seen`,
        1 AS `run_here`
      FROM `engagement_snapshot` AS `t5`
      LEFT SEMI JOIN `t22` AS `t25`
        ON `t5`.`post_id` = `t25`.`post_id`
    ) AS `t27`
      ON `t24`.`post_id` = `t27`.`run_post`
      AND `t27`.`seen` <= `t24`.`as_of`
      AND `t27`.`seen` <= (
        `t24`.`published_at` + (
          `t24`.`age` * 2
        )
      )
  ) AS `t28`
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
    `t40`.`post_id`,
    `t40`.`account_id`,
    `t40`.`published_at`,
    `t40`.`form`,
    `t40`.`gone`,
    `t40`.`late`,
    `t40`.`as_of`,
    `t40`.`age`,
    `t40`.`current`,
    `t40`.`needs_likes`,
    `t40`.`needs_comments`,
    `t40`.`needs_shares`,
    `t40`.`needs_quotes`,
    `t40`.`needs_views`,
    `t40`.`b_at`,
    `t40`.`a_at`,
    `t40`.`b_precision`,
    `t40`.`b_likes`,
    `t40`.`b_comments`,
    `t40`.`b_shares`,
    `t40`.`b_quotes`,
    `t40`.`b_views`,
    `t40`.`b_told`,
    `t40`.`a_precision`,
    `t40`.`a_likes`,
    `t40`.`a_comments`,
    `t40`.`a_shares`,
    `t40`.`a_quotes`,
    `t40`.`a_views`,
    `t40`.`a_told`,
    `t40`.`share`,
    CASE
      WHEN `t40`.`choice` = 0
      THEN 0
      WHEN `t40`.`over` = 1
      THEN 1
      ELSE `t40`.`choice`
    END AS `pick`,
    IF(`t40`.`choice` = 3, 1, 0) AS `interpolated`
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
      `t39`.`b_at`,
      `t39`.`a_at`,
      `t39`.`b_last_seen_at`,
      `t39`.`b_precision`,
      `t39`.`b_likes`,
      `t39`.`b_comments`,
      `t39`.`b_shares`,
      `t39`.`b_quotes`,
      `t39`.`b_views`,
      `t39`.`b_told`,
      `t39`.`a_last_seen_at`,
      `t39`.`a_precision`,
      `t39`.`a_likes`,
      `t39`.`a_comments`,
      `t39`.`a_shares`,
      `t39`.`a_quotes`,
      `t39`.`a_views`,
      `t39`.`a_told`,
      `t39`.`b_first`,
      `t39`.`a_first`,
      `t39`.`b_last`,
      `t39`.`over`,
      `t39`.`b_age`,
      `t39`.`a_age`,
      CASE
        WHEN (
          (
            (
              `t39`.`age` - `t39`.`b_age`
            ) * 20
          ) <= `t39`.`age`
        )
        AND (
          (
            (
              `t39`.`a_age` - `t39`.`age`
            ) * 20
          ) <= `t39`.`age`
        )
        AND (
          (
            `t39`.`age` - `t39`.`b_age`
          ) <= (
            `t39`.`a_age` - `t39`.`age`
          )
        )
        THEN 1
        WHEN (
          (
            `t39`.`a_age` - `t39`.`age`
          ) * 20
        ) <= `t39`.`age`
        THEN 2
        WHEN (
          (
            `t39`.`age` - `t39`.`b_age`
          ) * 20
        ) <= `t39`.`age`
        THEN 1
        WHEN (
          `t39`.`b_age` > 0
        ) AND (
          `t39`.`a_age` <= (
            `t39`.`b_age` * 2
          )
        )
        THEN 3
        ELSE 0
      END AS `choice`,
      TRY_DIVIDE(
        CAST(`t39`.`age` - `t39`.`b_age` AS DOUBLE),
        IF(
          CAST(`t39`.`a_age` - `t39`.`b_age` AS DOUBLE) > 0,
          CAST(`t39`.`a_age` - `t39`.`b_age` AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) AS `share`
    FROM (
      SELECT
        `t38`.`post_id`,
        `t38`.`account_id`,
        `t38`.`published_at`,
        `t38`.`form`,
        `t38`.`gone`,
        `t38`.`late`,
        `t38`.`as_of`,
        `t38`.`age`,
        `t38`.`current`,
        `t38`.`needs_likes`,
        `t38`.`needs_comments`,
        `t38`.`needs_shares`,
        `t38`.`needs_quotes`,
        `t38`.`needs_views`,
        `t38`.`b_at`,
        `t38`.`a_at`,
        `t38`.`b_last_seen_at`,
        `t38`.`b_precision`,
        `t38`.`b_likes`,
        `t38`.`b_comments`,
        `t38`.`b_shares`,
        `t38`.`b_quotes`,
        `t38`.`b_views`,
        `t38`.`b_told`,
        `t38`.`a_last_seen_at`,
        `t38`.`a_precision`,
        `t38`.`a_likes`,
        `t38`.`a_comments`,
        `t38`.`a_shares`,
        `t38`.`a_quotes`,
        `t38`.`a_views`,
        `t38`.`a_told`,
        `t38`.`b_first`,
        `t38`.`a_first`,
        `t38`.`b_last`,
        `t38`.`over`,
        IF(`t38`.`over` = 1, `t38`.`b_first`, `t38`.`b_last`) AS `b_age`,
        IF(`t38`.`over` = 1, `t38`.`b_last`, `t38`.`a_first`) AS `a_age`
      FROM (
        SELECT
          `t37`.`post_id`,
          `t37`.`account_id`,
          `t37`.`published_at`,
          `t37`.`form`,
          `t37`.`gone`,
          `t37`.`late`,
          `t37`.`as_of`,
          `t37`.`age`,
          `t37`.`current`,
          `t37`.`needs_likes`,
          `t37`.`needs_comments`,
          `t37`.`needs_shares`,
          `t37`.`needs_quotes`,
          `t37`.`needs_views`,
          `t37`.`b_at`,
          `t37`.`a_at`,
          `t37`.`b_last_seen_at`,
          `t37`.`b_precision`,
          `t37`.`b_likes`,
          `t37`.`b_comments`,
          `t37`.`b_shares`,
          `t37`.`b_quotes`,
          `t37`.`b_views`,
          `t37`.`b_told`,
          `t37`.`a_last_seen_at`,
          `t37`.`a_precision`,
          `t37`.`a_likes`,
          `t37`.`a_comments`,
          `t37`.`a_shares`,
          `t37`.`a_quotes`,
          `t37`.`a_views`,
          `t37`.`a_told`,
          `t37`.`b_at` - `t37`.`published_at` AS `b_first`,
          `t37`.`a_at` - `t37`.`published_at` AS `a_first`,
          IF(
            `t37`.`b_at` IS NOT NULL,
            IF(`t37`.`b_last_seen_at` < `t37`.`as_of`, `t37`.`b_last_seen_at`, `t37`.`as_of`) - `t37`.`published_at`,
            CAST(NULL AS BIGINT)
          ) AS `b_last`,
          IF(
            IF(
              `t37`.`b_at` IS NOT NULL,
              IF(`t37`.`b_last_seen_at` < `t37`.`as_of`, `t37`.`b_last_seen_at`, `t37`.`as_of`) - `t37`.`published_at`,
              CAST(NULL AS BIGINT)
            ) > `t37`.`age`,
            1,
            0
          ) AS `over`
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
            `t35`.`b_last_seen_at`,
            `t35`.`b_precision`,
            `t35`.`b_likes`,
            `t35`.`b_comments`,
            `t35`.`b_shares`,
            `t35`.`b_quotes`,
            `t35`.`b_views`,
            `t35`.`b_told`,
            `t36`.`a_last_seen_at`,
            `t36`.`a_precision`,
            `t36`.`a_likes`,
            `t36`.`a_comments`,
            `t36`.`a_shares`,
            `t36`.`a_quotes`,
            `t36`.`a_views`,
            `t36`.`a_told`
          FROM `bounded` AS `t31`
          LEFT OUTER JOIN (
            SELECT
              `t5`.`post_id` AS `run_post`,
              `t5`.`first_seen_at` AS `run_at`,
              `t5`.`last_seen_at` AS `b_last_seen_at`,
              `t5`.`precision` AS `b_precision`,
              `t5`.`likes` AS `b_likes`,
              `t5`.`comments` AS `b_comments`,
              `t5`.`shares` AS `b_shares`,
              `t5`.`quotes` AS `b_quotes`,
              `t5`.`views` AS `b_views`,
              IF(`t5`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
            FROM `engagement_snapshot` AS `t5`
            LEFT SEMI JOIN `bounded` AS `t32`
              ON `t5`.`post_id` = `t32`.`post_id`
          ) AS `t35`
            ON `t31`.`post_id` = `t35`.`run_post` AND `t31`.`b_at` = `t35`.`run_at`
          LEFT OUTER JOIN (
            SELECT
              `t5`.`post_id` AS `run_post`,
              `t5`.`first_seen_at` AS `run_at`,
              `t5`.`last_seen_at` AS `a_last_seen_at`,
              `t5`.`precision` AS `a_precision`,
              `t5`.`likes` AS `a_likes`,
              `t5`.`comments` AS `a_comments`,
              `t5`.`shares` AS `a_shares`,
              `t5`.`quotes` AS `a_quotes`,
              `t5`.`views` AS `a_views`,
              IF(`t5`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
            FROM `engagement_snapshot` AS `t5`
            LEFT SEMI JOIN `bounded` AS `t32`
              ON `t5`.`post_id` = `t32`.`post_id`
          ) AS `t36`
            ON `t31`.`post_id` = `t36`.`run_post` AND `t31`.`a_at` = `t36`.`run_at`
        ) AS `t37`
      ) AS `t38`
    ) AS `t39`
  ) AS `t40`
)
SELECT
  `t52`.`account_id`,
  `t52`.`post_id`,
  `t52`.`published_at`,
  `t52`.`interactions`,
  `t52`.`early_raw`,
  `t52`.`late_raw`,
  `t52`.`place`
FROM (
  SELECT
    `t51`.`account_id`,
    `t51`.`post_id`,
    `t51`.`published_at`,
    `t51`.`interactions`,
    `t51`.`early_at`,
    `t51`.`late_at`,
    `t51`.`place`,
    `t51`.`places`,
    `t12`.`early_raw`,
    `t13`.`late_raw`
  FROM (
    SELECT
      *
    FROM (
      SELECT
        `t48`.`account_id`,
        `t48`.`post_id`,
        `t48`.`published_at`,
        `t48`.`interactions`,
        `t48`.`early_at`,
        `t48`.`late_at`,
        `t48`.`place`,
        `t6`.`places`
      FROM (
        SELECT
          `t46`.`account_id`,
          `t46`.`post_id`,
          `t46`.`published_at`,
          `t46`.`interactions`,
          `t46`.`early_at`,
          `t46`.`late_at`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t46`.`account_id`
              ORDER BY `t46`.`interactions` DESC, `t46`.`published_at` ASC NULLS LAST, `t46`.`post_id` ASC NULLS LAST
            ) - 1
          ) + 1 AS `place`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t44`.`account_id`,
              `t44`.`post_id`,
              `t44`.`published_at`,
              IF(
                (
                  `t44`.`needs_likes` + `t44`.`needs_comments` + `t44`.`needs_shares` + `t44`.`needs_quotes`
                ) > 0,
                IF(`t44`.`needs_likes` = 1, `t44`.`likes_at_age`, 0.0) + IF(`t44`.`needs_comments` = 1, `t44`.`comments_at_age`, 0.0) + IF(`t44`.`needs_shares` = 1, `t44`.`shares_at_age`, 0.0) + IF(`t44`.`needs_quotes` = 1, `t44`.`quotes_at_age`, 0.0),
                CAST(NULL AS DOUBLE)
              ) AS `interactions`,
              IF(`t44`.`pick` <> 2, `t44`.`b_at`, CAST(NULL AS BIGINT)) AS `early_at`,
              IF(`t44`.`pick` <> 1, `t44`.`a_at`, CAST(NULL AS BIGINT)) AS `late_at`
            FROM (
              SELECT
                *
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
                  `t20`.`likes_at_age`,
                  `t20`.`comments_at_age`,
                  `t20`.`shares_at_age`,
                  `t20`.`quotes_at_age`,
                  `t20`.`views_at_age`,
                  `t20`.`interpolated`,
                  `t20`.`rounded`,
                  `t20`.`pick`,
                  `t20`.`share`,
                  `t20`.`b_at`,
                  `t20`.`a_at`,
                  `t20`.`b_told`,
                  `t20`.`a_told`
                FROM `kept` AS `t20`
                WHERE
                  COALESCE(`t20`.`kept_here`, 0) = 1
              ) AS `t21`
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  `t42`.`post_id`,
                  `t42`.`account_id`,
                  `t42`.`published_at`,
                  `t42`.`form`,
                  `t42`.`gone`,
                  `t42`.`late`,
                  `t42`.`as_of`,
                  `t42`.`age`,
                  `t42`.`current`,
                  `t42`.`needs_likes`,
                  `t42`.`needs_comments`,
                  `t42`.`needs_shares`,
                  `t42`.`needs_quotes`,
                  `t42`.`needs_views`,
                  CASE
                    WHEN `t42`.`pick` = 1
                    THEN CAST(`t42`.`b_likes` AS DOUBLE)
                    WHEN `t42`.`pick` = 2
                    THEN CAST(`t42`.`a_likes` AS DOUBLE)
                    WHEN `t42`.`pick` = 3
                    THEN (
                      CAST(`t42`.`b_likes` AS DOUBLE) * (
                        1.0 - `t42`.`share`
                      )
                    ) + (
                      CAST(`t42`.`a_likes` AS DOUBLE) * `t42`.`share`
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END AS `likes_at_age`,
                  CASE
                    WHEN `t42`.`pick` = 1
                    THEN CAST(`t42`.`b_comments` AS DOUBLE)
                    WHEN `t42`.`pick` = 2
                    THEN CAST(`t42`.`a_comments` AS DOUBLE)
                    WHEN `t42`.`pick` = 3
                    THEN (
                      CAST(`t42`.`b_comments` AS DOUBLE) * (
                        1.0 - `t42`.`share`
                      )
                    ) + (
                      CAST(`t42`.`a_comments` AS DOUBLE) * `t42`.`share`
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END AS `comments_at_age`,
                  CASE
                    WHEN `t42`.`pick` = 1
                    THEN CAST(`t42`.`b_shares` AS DOUBLE)
                    WHEN `t42`.`pick` = 2
                    THEN CAST(`t42`.`a_shares` AS DOUBLE)
                    WHEN `t42`.`pick` = 3
                    THEN (
                      CAST(`t42`.`b_shares` AS DOUBLE) * (
                        1.0 - `t42`.`share`
                      )
                    ) + (
                      CAST(`t42`.`a_shares` AS DOUBLE) * `t42`.`share`
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END AS `shares_at_age`,
                  CASE
                    WHEN `t42`.`pick` = 1
                    THEN CAST(`t42`.`b_quotes` AS DOUBLE)
                    WHEN `t42`.`pick` = 2
                    THEN CAST(`t42`.`a_quotes` AS DOUBLE)
                    WHEN `t42`.`pick` = 3
                    THEN (
                      CAST(`t42`.`b_quotes` AS DOUBLE) * (
                        1.0 - `t42`.`share`
                      )
                    ) + (
                      CAST(`t42`.`a_quotes` AS DOUBLE) * `t42`.`share`
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END AS `quotes_at_age`,
                  CASE
                    WHEN `t42`.`pick` = 1
                    THEN CAST(`t42`.`b_views` AS DOUBLE)
                    WHEN `t42`.`pick` = 2
                    THEN CAST(`t42`.`a_views` AS DOUBLE)
                    WHEN `t42`.`pick` = 3
                    THEN (
                      CAST(`t42`.`b_views` AS DOUBLE) * (
                        1.0 - `t42`.`share`
                      )
                    ) + (
                      CAST(`t42`.`a_views` AS DOUBLE) * `t42`.`share`
                    )
                    ELSE CAST(NULL AS DOUBLE)
                  END AS `views_at_age`,
                  CAST(`t42`.`interpolated` AS BIGINT) AS `interpolated`,
                  CAST(CASE
                    WHEN `t42`.`pick` = 1
                    THEN IF(`t42`.`b_precision` = 'rounded', 1, 0)
                    WHEN `t42`.`pick` = 2
                    THEN IF(`t42`.`a_precision` = 'rounded', 1, 0)
                    WHEN `t42`.`pick` = 3
                    THEN IF(
                      (
                        IF(`t42`.`b_precision` = 'rounded', 1, 0) = 1
                      )
                      OR (
                        IF(`t42`.`a_precision` = 'rounded', 1, 0) = 1
                      ),
                      1,
                      0
                    )
                    ELSE 0
                  END AS BIGINT) AS `rounded`,
                  CAST(`t42`.`pick` AS BIGINT) AS `pick`,
                  `t42`.`share`,
                  `t42`.`b_at`,
                  `t42`.`a_at`,
                  COALESCE(CAST(`t42`.`b_told` AS BIGINT), 0) AS `b_told`,
                  COALESCE(CAST(`t42`.`a_told` AS BIGINT), 0) AS `a_told`
                FROM `picked` AS `t42`
              ) AS `t43`
            ) AS `t44`
          ) AS `t45`
          WHERE
            `t45`.`interactions` IS NOT NULL AND NOT ISNAN(`t45`.`interactions`)
        ) AS `t46`
      ) AS `t48`
      CROSS JOIN `most` AS `t6`
    ) AS `t49`
    WHERE
      `t49`.`place` <= `t49`.`places`
  ) AS `t51`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`post_id` AS `run_post`,
      `t0`.`first_seen_at` AS `run_at`,
      `t0`.`raw_sha256` AS `early_raw`
    FROM `engagement_snapshot` AS `t0`
  ) AS `t12`
    ON `t51`.`post_id` = `t12`.`run_post` AND `t51`.`early_at` = `t12`.`run_at`
  LEFT OUTER JOIN (
    SELECT
      `t0`.`post_id` AS `run_post`,
      `t0`.`first_seen_at` AS `run_at`,
      `t0`.`raw_sha256` AS `late_raw`
    FROM `engagement_snapshot` AS `t0`
  ) AS `t13`
    ON `t51`.`post_id` = `t13`.`run_post` AND `t51`.`late_at` = `t13`.`run_at`
) AS `t52`
