WITH `t16` AS (
  SELECT
    `t9`.`account_id`,
    `t9`.`platform`,
    `t9`.`window_start`,
    `t9`.`window_end`,
    `t9`.`seen_until`,
    `t9`.`eligible_until`,
    `t9`.`as_of`,
    `t9`.`age`,
    `t9`.`earlier_from`,
    `t9`.`needs_likes`,
    `t9`.`needs_comments`,
    `t9`.`needs_shares`,
    `t9`.`needs_quotes`,
    `t9`.`needs_views`,
    `t9`.`current`,
    `t10`.`seen_at`,
    `t10`.`followers`,
    `t10`.`posts_total`,
    `t10`.`precision`
  FROM `subject` AS `t9`
  INNER JOIN `audience_snapshot` AS `t10`
    ON `t9`.`account_id` = `t10`.`account_id`
), `t25` AS (
  SELECT
    `t22`.`account_id`,
    `t22`.`seen_at`,
    `t22`.`followers`,
    `t22`.`window_start`,
    `t22`.`window_end`,
    `t22`.`day`,
    `t22`.`last`,
    (
      ROW_NUMBER() OVER (PARTITION BY `t22`.`account_id` ORDER BY `t22`.`seen_at` ASC NULLS LAST) - 1
    ) + 1 AS `number`,
    LEAD(`t22`.`seen_at`) OVER (PARTITION BY `t22`.`account_id` ORDER BY `t22`.`seen_at` ASC NULLS LAST) AS `later_at`,
    LEAD(`t22`.`followers`) OVER (PARTITION BY `t22`.`account_id` ORDER BY `t22`.`seen_at` ASC NULLS LAST) AS `later`,
    LEAD(`t22`.`last`) OVER (PARTITION BY `t22`.`account_id` ORDER BY `t22`.`seen_at` ASC NULLS LAST) AS `day_last`
  FROM (
    SELECT
      `t19`.`account_id`,
      `t19`.`seen_at`,
      `t19`.`followers`,
      `t19`.`window_start`,
      `t19`.`window_end`,
      `t19`.`day`,
      FIRST(`t19`.`followers`) IGNORE NULLS OVER (
        PARTITION BY `t19`.`account_id`, `t19`.`day`
        ORDER BY `t19`.`seen_at` DESC
        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
      ) AS `last`
    FROM (
      SELECT
        `t17`.`account_id`,
        `t17`.`seen_at`,
        `t17`.`followers`,
        `t17`.`window_start`,
        `t17`.`window_end`,
        `t17`.`seen_at` - (
          `t17`.`seen_at` % 86400000
        ) AS `day`
      FROM `t16` AS `t17`
      WHERE
        `t17`.`followers` IS NOT NULL
        AND `t17`.`seen_at` <= `t17`.`as_of`
        AND `t17`.`seen_at` >= (
          `t17`.`window_start` - 604800000
        )
        AND `t17`.`seen_at` < (
          `t17`.`window_end` + 604800000 + 86400000
        )
    ) AS `t19`
  ) AS `t22`
), `kept` AS (
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
    `t30`.`number`,
    `t30`.`day`,
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
      `t24`.`number`,
      `t24`.`at` - (
        `t24`.`at` % 86400000
      ) AS `day`
    FROM (
      SELECT
        `t23`.`post_id`,
        `t23`.`account_id`,
        `t23`.`published_at`,
        `t23`.`form`,
        `t23`.`gone`,
        `t23`.`late`,
        `t23`.`as_of`,
        `t23`.`age`,
        `t23`.`current`,
        `t23`.`needs_likes`,
        `t23`.`needs_comments`,
        `t23`.`needs_shares`,
        `t23`.`needs_quotes`,
        `t23`.`needs_views`,
        `t23`.`at`,
        `t23`.`turn`,
        SUM(1 - `t23`.`turn`) OVER (
          PARTITION BY `t23`.`account_id`
          ORDER BY `t23`.`at` ASC NULLS LAST, `t23`.`turn` ASC NULLS LAST, `t23`.`post_id` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
        ) AS `number`
      FROM (
        SELECT
          *
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
            `t18`.`needs_views`,
            `t18`.`published_at` AS `at`,
            1 AS `turn`
          FROM (
            SELECT
              `t9`.`account_id`,
              `t9`.`platform`,
              `t9`.`window_start`,
              `t9`.`window_end`,
              `t9`.`seen_until`,
              `t9`.`eligible_until`,
              `t9`.`as_of`,
              `t9`.`age`,
              `t9`.`earlier_from`,
              `t9`.`needs_likes`,
              `t9`.`needs_comments`,
              `t9`.`needs_shares`,
              `t9`.`needs_quotes`,
              `t9`.`needs_views`,
              `t9`.`current`,
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
            FROM `subject` AS `t9`
            INNER JOIN (
              SELECT
                `t6`.`id`,
                `t6`.`account_id` AS `account_id_post`,
                `t6`.`kind`,
                `t6`.`published_at`,
                `t6`.`flags`,
                `t6`.`reply_to_own`,
                `t6`.`first_seen_at`,
                `t6`.`gone_at`,
                `t6`.`format`,
                `t6`.`asks`,
                `t6`.`letters`,
                `t6`.`detected_language`,
                `t6`.`described_by`
              FROM `post` AS `t6`
            ) AS `t15`
              ON `t9`.`account_id` = `t15`.`account_id_post`
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
        ) AS `t21`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS BIGINT) AS `post_id`,
            `t17`.`account_id`,
            CAST(NULL AS BIGINT) AS `published_at`,
            CAST(NULL AS TINYINT) AS `form`,
            CAST(NULL AS TINYINT) AS `gone`,
            CAST(NULL AS TINYINT) AS `late`,
            CAST(NULL AS BIGINT) AS `as_of`,
            CAST(NULL AS BIGINT) AS `age`,
            CAST(NULL AS BIGINT) AS `current`,
            CAST(NULL AS BIGINT) AS `needs_likes`,
            CAST(NULL AS BIGINT) AS `needs_comments`,
            CAST(NULL AS BIGINT) AS `needs_shares`,
            CAST(NULL AS BIGINT) AS `needs_quotes`,
            CAST(NULL AS BIGINT) AS `needs_views`,
            `t17`.`seen_at` AS `at`,
            0 AS `turn`
          FROM `t16` AS `t17`
          WHERE
            `t17`.`followers` IS NOT NULL
            AND `t17`.`seen_at` <= `t17`.`as_of`
            AND `t17`.`seen_at` >= (
              `t17`.`window_start` - 604800000
            )
            AND `t17`.`seen_at` < (
              `t17`.`window_end` + 604800000 + 86400000
            )
        ) AS `t20`
      ) AS `t23`
    ) AS `t24`
    WHERE
      `t24`.`turn` = 1
  ) AS `t30`
  LEFT OUTER JOIN (
    SELECT
      `t4`.`account_id` AS `kept_account`,
      `t4`.`age` AS `kept_age`,
      `t4`.`published_at` AS `kept_time`,
      `t4`.`post_id` AS `kept_post`,
      1 AS `kept_here`,
      `t4`.`half_life`,
      `t4`.`likes_at_age`,
      `t4`.`comments_at_age`,
      `t4`.`shares_at_age`,
      `t4`.`quotes_at_age`,
      `t4`.`views_at_age`,
      `t4`.`interpolated`,
      `t4`.`rounded`,
      `t4`.`pick`,
      `t4`.`share`,
      `t4`.`b_at`,
      `t4`.`a_at`,
      `t4`.`b_told`,
      `t4`.`a_told`
    FROM `counted` AS `t4`
  ) AS `t14`
    ON `t30`.`account_id` = `t14`.`kept_account`
    AND `t30`.`age` = `t14`.`kept_age`
    AND `t30`.`published_at` = `t14`.`kept_time`
    AND `t30`.`post_id` = `t14`.`kept_post`
    AND (
      `t30`.`published_at` + (
        `t30`.`age` * 2
      )
    ) <= `t30`.`as_of`
), `t37` AS (
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
    `t35`.`number`,
    `t35`.`day`
  FROM `kept` AS `t35`
  WHERE
    COALESCE(`t35`.`kept_here`, 0) = 0
), `bounded` AS (
  SELECT
    `t43`.`post_id`,
    `t43`.`account_id`,
    `t43`.`published_at`,
    `t43`.`form`,
    `t43`.`gone`,
    `t43`.`late`,
    `t43`.`as_of`,
    `t43`.`age`,
    `t43`.`current`,
    `t43`.`needs_likes`,
    `t43`.`needs_comments`,
    `t43`.`needs_shares`,
    `t43`.`needs_quotes`,
    `t43`.`needs_views`,
    `t43`.`number`,
    `t43`.`day`,
    MAX(
      IF(
        (
          COALESCE(`t43`.`run_here`, 0) = 1
        )
        AND (
          `t43`.`seen` <= (
            `t43`.`published_at` + `t43`.`age`
          )
        ),
        `t43`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `b_at`,
    MIN(
      IF(
        (
          COALESCE(`t43`.`run_here`, 0) = 1
        )
        AND NOT (
          `t43`.`seen` <= (
            `t43`.`published_at` + `t43`.`age`
          )
        ),
        `t43`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `a_at`
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
      `t39`.`number`,
      `t39`.`day`,
      `t42`.`run_post`,
      `t42`.`seen`,
      `t42`.`run_here`
    FROM `t37` AS `t39`
    LEFT OUTER JOIN (
      SELECT
        `t11`.`post_id` AS `run_post`,
        `t11`.`first_seen_at` AS `seen`,
        1 AS `run_here`
      FROM `engagement_snapshot` AS `t11`
      LEFT SEMI JOIN `t37` AS `t40`
        ON `t11`.`post_id` = `t40`.`post_id`
    ) AS `t42`
      ON `t39`.`post_id` = `t42`.`run_post`
      AND `t42`.`seen` <= `t39`.`as_of`
      AND `t42`.`seen` <= (
        `t39`.`published_at` + (
          `t39`.`age` * 2
        )
      )
  ) AS `t43`
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
), `picked` AS (
  SELECT
    `t55`.`post_id`,
    `t55`.`account_id`,
    `t55`.`published_at`,
    `t55`.`form`,
    `t55`.`gone`,
    `t55`.`late`,
    `t55`.`as_of`,
    `t55`.`age`,
    `t55`.`current`,
    `t55`.`needs_likes`,
    `t55`.`needs_comments`,
    `t55`.`needs_shares`,
    `t55`.`needs_quotes`,
    `t55`.`needs_views`,
    `t55`.`number`,
    `t55`.`day`,
    `t55`.`b_at`,
    `t55`.`a_at`,
    `t55`.`b_precision`,
    `t55`.`b_likes`,
    `t55`.`b_comments`,
    `t55`.`b_shares`,
    `t55`.`b_quotes`,
    `t55`.`b_views`,
    `t55`.`b_told`,
    `t55`.`a_precision`,
    `t55`.`a_likes`,
    `t55`.`a_comments`,
    `t55`.`a_shares`,
    `t55`.`a_quotes`,
    `t55`.`a_views`,
    `t55`.`a_told`,
    `t55`.`share`,
    CASE
      WHEN `t55`.`choice` = 0
      THEN 0
      WHEN `t55`.`over` = 1
      THEN 1
      ELSE `t55`.`choice`
    END AS `pick`,
    IF(`t55`.`choice` = 3, 1, 0) AS `interpolated`
  FROM (
    SELECT
      `t54`.`post_id`,
      `t54`.`account_id`,
      `t54`.`published_at`,
      `t54`.`form`,
      `t54`.`gone`,
      `t54`.`late`,
      `t54`.`as_of`,
      `t54`.`age`,
      `t54`.`current`,
      `t54`.`needs_likes`,
      `t54`.`needs_comments`,
      `t54`.`needs_shares`,
      `t54`.`needs_quotes`,
      `t54`.`needs_views`,
      `t54`.`number`,
      `t54`.`day`,
      `t54`.`b_at`,
      `t54`.`a_at`,
      `t54`.`b_last_seen_at`,
      `t54`.`b_precision`,
      `t54`.`b_likes`,
      `t54`.`b_comments`,
      `t54`.`b_shares`,
      `t54`.`b_quotes`,
      `t54`.`b_views`,
      `t54`.`b_told`,
      `t54`.`a_last_seen_at`,
      `t54`.`a_precision`,
      `t54`.`a_likes`,
      `t54`.`a_comments`,
      `t54`.`a_shares`,
      `t54`.`a_quotes`,
      `t54`.`a_views`,
      `t54`.`a_told`,
      `t54`.`b_first`,
      `t54`.`a_first`,
      `t54`.`b_last`,
      `t54`.`over`,
      `t54`.`b_age`,
      `t54`.`a_age`,
      CASE
        WHEN (
          (
            (
              `t54`.`age` - `t54`.`b_age`
            ) * 20
          ) <= `t54`.`age`
        )
        AND (
          (
            (
              `t54`.`a_age` - `t54`.`age`
            ) * 20
          ) <= `t54`.`age`
        )
        AND (
          (
            `t54`.`age` - `t54`.`b_age`
          ) <= (
            `t54`.`a_age` - `t54`.`age`
          )
        )
        THEN 1
        WHEN (
          (
            `t54`.`a_age` - `t54`.`age`
          ) * 20
        ) <= `t54`.`age`
        THEN 2
        WHEN (
          (
            `t54`.`age` - `t54`.`b_age`
          ) * 20
        ) <= `t54`.`age`
        THEN 1
        WHEN (
          `t54`.`b_age` > 0
        ) AND (
          `t54`.`a_age` <= (
            `t54`.`b_age` * 2
          )
        )
        THEN 3
        ELSE 0
      END AS `choice`,
      TRY_DIVIDE(
        CAST(`t54`.`age` - `t54`.`b_age` AS DOUBLE),
        IF(
          CAST(`t54`.`a_age` - `t54`.`b_age` AS DOUBLE) > 0,
          CAST(`t54`.`a_age` - `t54`.`b_age` AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) AS `share`
    FROM (
      SELECT
        `t53`.`post_id`,
        `t53`.`account_id`,
        `t53`.`published_at`,
        `t53`.`form`,
        `t53`.`gone`,
        `t53`.`late`,
        `t53`.`as_of`,
        `t53`.`age`,
        `t53`.`current`,
        `t53`.`needs_likes`,
        `t53`.`needs_comments`,
        `t53`.`needs_shares`,
        `t53`.`needs_quotes`,
        `t53`.`needs_views`,
        `t53`.`number`,
        `t53`.`day`,
        `t53`.`b_at`,
        `t53`.`a_at`,
        `t53`.`b_last_seen_at`,
        `t53`.`b_precision`,
        `t53`.`b_likes`,
        `t53`.`b_comments`,
        `t53`.`b_shares`,
        `t53`.`b_quotes`,
        `t53`.`b_views`,
        `t53`.`b_told`,
        `t53`.`a_last_seen_at`,
        `t53`.`a_precision`,
        `t53`.`a_likes`,
        `t53`.`a_comments`,
        `t53`.`a_shares`,
        `t53`.`a_quotes`,
        `t53`.`a_views`,
        `t53`.`a_told`,
        `t53`.`b_first`,
        `t53`.`a_first`,
        `t53`.`b_last`,
        `t53`.`over`,
        IF(`t53`.`over` = 1, `t53`.`b_first`, `t53`.`b_last`) AS `b_age`,
        IF(`t53`.`over` = 1, `t53`.`b_last`, `t53`.`a_first`) AS `a_age`
      FROM (
        SELECT
          `t52`.`post_id`,
          `t52`.`account_id`,
          `t52`.`published_at`,
          `t52`.`form`,
          `t52`.`gone`,
          `t52`.`late`,
          `t52`.`as_of`,
          `t52`.`age`,
          `t52`.`current`,
          `t52`.`needs_likes`,
          `t52`.`needs_comments`,
          `t52`.`needs_shares`,
          `t52`.`needs_quotes`,
          `t52`.`needs_views`,
          `t52`.`number`,
          `t52`.`day`,
          `t52`.`b_at`,
          `t52`.`a_at`,
          `t52`.`b_last_seen_at`,
          `t52`.`b_precision`,
          `t52`.`b_likes`,
          `t52`.`b_comments`,
          `t52`.`b_shares`,
          `t52`.`b_quotes`,
          `t52`.`b_views`,
          `t52`.`b_told`,
          `t52`.`a_last_seen_at`,
          `t52`.`a_precision`,
          `t52`.`a_likes`,
          `t52`.`a_comments`,
          `t52`.`a_shares`,
          `t52`.`a_quotes`,
          `t52`.`a_views`,
          `t52`.`a_told`,
          `t52`.`b_at` - `t52`.`published_at` AS `b_first`,
          `t52`.`a_at` - `t52`.`published_at` AS `a_first`,
          IF(
            `t52`.`b_at` IS NOT NULL,
            IF(`t52`.`b_last_seen_at` < `t52`.`as_of`, `t52`.`b_last_seen_at`, `t52`.`as_of`) - `t52`.`published_at`,
            CAST(NULL AS BIGINT)
          ) AS `b_last`,
          IF(
            IF(
              `t52`.`b_at` IS NOT NULL,
              IF(`t52`.`b_last_seen_at` < `t52`.`as_of`, `t52`.`b_last_seen_at`, `t52`.`as_of`) - `t52`.`published_at`,
              CAST(NULL AS BIGINT)
            ) > `t52`.`age`,
            1,
            0
          ) AS `over`
        FROM (
          SELECT
            `t46`.`post_id`,
            `t46`.`account_id`,
            `t46`.`published_at`,
            `t46`.`form`,
            `t46`.`gone`,
            `t46`.`late`,
            `t46`.`as_of`,
            `t46`.`age`,
            `t46`.`current`,
            `t46`.`needs_likes`,
            `t46`.`needs_comments`,
            `t46`.`needs_shares`,
            `t46`.`needs_quotes`,
            `t46`.`needs_views`,
            `t46`.`number`,
            `t46`.`day`,
            `t46`.`b_at`,
            `t46`.`a_at`,
            `t50`.`b_last_seen_at`,
            `t50`.`b_precision`,
            `t50`.`b_likes`,
            `t50`.`b_comments`,
            `t50`.`b_shares`,
            `t50`.`b_quotes`,
            `t50`.`b_views`,
            `t50`.`b_told`,
            `t51`.`a_last_seen_at`,
            `t51`.`a_precision`,
            `t51`.`a_likes`,
            `t51`.`a_comments`,
            `t51`.`a_shares`,
            `t51`.`a_quotes`,
            `t51`.`a_views`,
            `t51`.`a_told`
          FROM `bounded` AS `t46`
          LEFT OUTER JOIN (
            SELECT
              `t11`.`post_id` AS `run_post`,
              `t11`.`first_seen_at` AS `run_at`,
              `t11`.`last_seen_at` AS `b_last_seen_at`,
              `t11`.`precision` AS `b_precision`,
              `t11`.`likes` AS `b_likes`,
              `t11`.`comments` AS `b_comments`,
              `t11`.`shares` AS `b_shares`,
              `t11`.`quotes` AS `b_quotes`,
              `t11`.`views` AS `b_views`,
              IF(`t11`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
            FROM `engagement_snapshot` AS `t11`
            LEFT SEMI JOIN `bounded` AS `t47`
              ON `t11`.`post_id` = `t47`.`post_id`
          ) AS `t50`
            ON `t46`.`post_id` = `t50`.`run_post` AND `t46`.`b_at` = `t50`.`run_at`
          LEFT OUTER JOIN (
            SELECT
              `t11`.`post_id` AS `run_post`,
              `t11`.`first_seen_at` AS `run_at`,
              `t11`.`last_seen_at` AS `a_last_seen_at`,
              `t11`.`precision` AS `a_precision`,
              `t11`.`likes` AS `a_likes`,
              `t11`.`comments` AS `a_comments`,
              `t11`.`shares` AS `a_shares`,
              `t11`.`quotes` AS `a_quotes`,
              `t11`.`views` AS `a_views`,
              IF(`t11`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
            FROM `engagement_snapshot` AS `t11`
            LEFT SEMI JOIN `bounded` AS `t47`
              ON `t11`.`post_id` = `t47`.`post_id`
          ) AS `t51`
            ON `t46`.`post_id` = `t51`.`run_post` AND `t46`.`a_at` = `t51`.`run_at`
        ) AS `t52`
      ) AS `t53`
    ) AS `t54`
  ) AS `t55`
), `aged` AS (
  SELECT
    `t59`.`post_id`,
    `t59`.`account_id`,
    `t59`.`published_at`,
    `t59`.`form`,
    `t59`.`gone`,
    `t59`.`late`,
    `t59`.`as_of`,
    `t59`.`age`,
    `t59`.`current`,
    `t59`.`needs_likes`,
    `t59`.`needs_comments`,
    `t59`.`needs_shares`,
    `t59`.`needs_quotes`,
    `t59`.`needs_views`,
    `t59`.`number`,
    `t59`.`day`,
    `t59`.`interpolated`,
    `t59`.`rounded`,
    `t59`.`pick`,
    `t59`.`share`,
    `t59`.`b_at`,
    `t59`.`a_at`,
    `t59`.`b_told`,
    `t59`.`a_told`,
    IF(
      (
        `t59`.`needs_likes` + `t59`.`needs_comments` + `t59`.`needs_shares` + `t59`.`needs_quotes`
      ) > 0,
      IF(`t59`.`needs_likes` = 1, `t59`.`likes_at_age`, 0.0) + IF(`t59`.`needs_comments` = 1, `t59`.`comments_at_age`, 0.0) + IF(`t59`.`needs_shares` = 1, `t59`.`shares_at_age`, 0.0) + IF(`t59`.`needs_quotes` = 1, `t59`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `interactions`,
    IF(
      `t59`.`needs_likes` > 0,
      IF(`t59`.`needs_likes` = 1, `t59`.`likes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `likes_at`,
    IF(
      `t59`.`needs_comments` > 0,
      IF(`t59`.`needs_comments` = 1, `t59`.`comments_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `comments_at`,
    IF(
      (
        `t59`.`needs_shares` + `t59`.`needs_quotes`
      ) > 0,
      IF(`t59`.`needs_shares` = 1, `t59`.`shares_at_age`, 0.0) + IF(`t59`.`needs_quotes` = 1, `t59`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `spread_at`,
    IF(
      (
        `t59`.`needs_likes` + `t59`.`needs_shares`
      ) > 0,
      IF(`t59`.`needs_likes` = 1, `t59`.`likes_at_age`, 0.0) + IF(`t59`.`needs_shares` = 1, `t59`.`shares_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `approval_at`,
    IF(
      `t59`.`needs_views` > 0,
      IF(`t59`.`needs_views` = 1, `t59`.`views_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `views_at`
  FROM (
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
        `t35`.`number`,
        `t35`.`day`,
        `t35`.`likes_at_age`,
        `t35`.`comments_at_age`,
        `t35`.`shares_at_age`,
        `t35`.`quotes_at_age`,
        `t35`.`views_at_age`,
        `t35`.`interpolated`,
        `t35`.`rounded`,
        `t35`.`pick`,
        `t35`.`share`,
        `t35`.`b_at`,
        `t35`.`a_at`,
        `t35`.`b_told`,
        `t35`.`a_told`
      FROM `kept` AS `t35`
      WHERE
        COALESCE(`t35`.`kept_here`, 0) = 1
    ) AS `t36`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t57`.`post_id`,
        `t57`.`account_id`,
        `t57`.`published_at`,
        `t57`.`form`,
        `t57`.`gone`,
        `t57`.`late`,
        `t57`.`as_of`,
        `t57`.`age`,
        `t57`.`current`,
        `t57`.`needs_likes`,
        `t57`.`needs_comments`,
        `t57`.`needs_shares`,
        `t57`.`needs_quotes`,
        `t57`.`needs_views`,
        `t57`.`number`,
        `t57`.`day`,
        CASE
          WHEN `t57`.`pick` = 1
          THEN CAST(`t57`.`b_likes` AS DOUBLE)
          WHEN `t57`.`pick` = 2
          THEN CAST(`t57`.`a_likes` AS DOUBLE)
          WHEN `t57`.`pick` = 3
          THEN (
            CAST(`t57`.`b_likes` AS DOUBLE) * (
              1.0 - `t57`.`share`
            )
          ) + (
            CAST(`t57`.`a_likes` AS DOUBLE) * `t57`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `likes_at_age`,
        CASE
          WHEN `t57`.`pick` = 1
          THEN CAST(`t57`.`b_comments` AS DOUBLE)
          WHEN `t57`.`pick` = 2
          THEN CAST(`t57`.`a_comments` AS DOUBLE)
          WHEN `t57`.`pick` = 3
          THEN (
            CAST(`t57`.`b_comments` AS DOUBLE) * (
              1.0 - `t57`.`share`
            )
          ) + (
            CAST(`t57`.`a_comments` AS DOUBLE) * `t57`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `comments_at_age`,
        CASE
          WHEN `t57`.`pick` = 1
          THEN CAST(`t57`.`b_shares` AS DOUBLE)
          WHEN `t57`.`pick` = 2
          THEN CAST(`t57`.`a_shares` AS DOUBLE)
          WHEN `t57`.`pick` = 3
          THEN (
            CAST(`t57`.`b_shares` AS DOUBLE) * (
              1.0 - `t57`.`share`
            )
          ) + (
            CAST(`t57`.`a_shares` AS DOUBLE) * `t57`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `shares_at_age`,
        CASE
          WHEN `t57`.`pick` = 1
          THEN CAST(`t57`.`b_quotes` AS DOUBLE)
          WHEN `t57`.`pick` = 2
          THEN CAST(`t57`.`a_quotes` AS DOUBLE)
          WHEN `t57`.`pick` = 3
          THEN (
            CAST(`t57`.`b_quotes` AS DOUBLE) * (
              1.0 - `t57`.`share`
            )
          ) + (
            CAST(`t57`.`a_quotes` AS DOUBLE) * `t57`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `quotes_at_age`,
        CASE
          WHEN `t57`.`pick` = 1
          THEN CAST(`t57`.`b_views` AS DOUBLE)
          WHEN `t57`.`pick` = 2
          THEN CAST(`t57`.`a_views` AS DOUBLE)
          WHEN `t57`.`pick` = 3
          THEN (
            CAST(`t57`.`b_views` AS DOUBLE) * (
              1.0 - `t57`.`share`
            )
          ) + (
            CAST(`t57`.`a_views` AS DOUBLE) * `t57`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `views_at_age`,
        CAST(`t57`.`interpolated` AS BIGINT) AS `interpolated`,
        CAST(CASE
          WHEN `t57`.`pick` = 1
          THEN IF(`t57`.`b_precision` = 'rounded', 1, 0)
          WHEN `t57`.`pick` = 2
          THEN IF(`t57`.`a_precision` = 'rounded', 1, 0)
          WHEN `t57`.`pick` = 3
          THEN IF(
            (
              IF(`t57`.`b_precision` = 'rounded', 1, 0) = 1
            )
            OR (
              IF(`t57`.`a_precision` = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS BIGINT) AS `rounded`,
        CAST(`t57`.`pick` AS BIGINT) AS `pick`,
        `t57`.`share`,
        `t57`.`b_at`,
        `t57`.`a_at`,
        COALESCE(CAST(`t57`.`b_told` AS BIGINT), 0) AS `b_told`,
        COALESCE(CAST(`t57`.`a_told` AS BIGINT), 0) AS `a_told`
      FROM `picked` AS `t57`
    ) AS `t58`
  ) AS `t59`
)
SELECT
  `t82`.`account_id`,
  `t82`.`published_at`,
  `t82`.`post_id`,
  `t82`.`form`,
  `t82`.`interactions`,
  `t82`.`likes_at`,
  `t82`.`comments_at`,
  `t82`.`spread_at`,
  `t82`.`approval_at`,
  `t82`.`views_at`,
  `t82`.`good`,
  `t82`.`bad`,
  `t82`.`followers`,
  `t82`.`day_followers`,
  `t82`.`interpolated`,
  `t82`.`rounded`
FROM (
  SELECT
    `t81`.`post_id`,
    `t81`.`account_id`,
    `t81`.`published_at`,
    `t81`.`form`,
    `t81`.`gone`,
    `t81`.`late`,
    `t81`.`as_of`,
    `t81`.`age`,
    `t81`.`current`,
    `t81`.`needs_likes`,
    `t81`.`needs_comments`,
    `t81`.`needs_shares`,
    `t81`.`needs_quotes`,
    `t81`.`needs_views`,
    `t81`.`number`,
    `t81`.`day`,
    `t81`.`interpolated`,
    `t81`.`rounded`,
    `t81`.`interactions`,
    `t81`.`likes_at`,
    `t81`.`comments_at`,
    `t81`.`spread_at`,
    `t81`.`approval_at`,
    `t81`.`views_at`,
    `t81`.`good`,
    `t81`.`bad`,
    IF(
      CASE
        WHEN (
          `t81`.`published_at` - `t33`.`early_at`
        ) <= 604800000
        THEN `t33`.`early`
        WHEN (
          `t33`.`later_at` - `t81`.`published_at`
        ) <= 604800000
        THEN `t33`.`later`
        ELSE CAST(NULL AS BIGINT)
      END > 0,
      CASE
        WHEN (
          `t81`.`published_at` - `t33`.`early_at`
        ) <= 604800000
        THEN `t33`.`early`
        WHEN (
          `t33`.`later_at` - `t81`.`published_at`
        ) <= 604800000
        THEN `t33`.`later`
        ELSE CAST(NULL AS BIGINT)
      END,
      CAST(NULL AS BIGINT)
    ) AS `followers`,
    CASE
      WHEN (
        `t81`.`published_at` - `t33`.`early_at`
      ) <= 604800000
      THEN 0
      WHEN (
        `t33`.`later_at` - `t81`.`published_at`
      ) <= 604800000
      THEN 1
      ELSE 0
    END AS `after`,
    CASE
      WHEN `t33`.`later_at` <= (
        `t81`.`day` + 86399999
      )
      THEN IF(`t33`.`day_last` > 0, `t33`.`day_last`, CAST(NULL AS BIGINT))
      ELSE IF(
        CASE
          WHEN (
            (
              `t81`.`day` + 86399999
            ) - `t33`.`early_at`
          ) <= 604800000
          THEN `t33`.`early`
          WHEN (
            `t33`.`later_at` - (
              `t81`.`day` + 86399999
            )
          ) <= 604800000
          THEN `t33`.`later`
          ELSE CAST(NULL AS BIGINT)
        END > 0,
        CASE
          WHEN (
            (
              `t81`.`day` + 86399999
            ) - `t33`.`early_at`
          ) <= 604800000
          THEN `t33`.`early`
          WHEN (
            `t33`.`later_at` - (
              `t81`.`day` + 86399999
            )
          ) <= 604800000
          THEN `t33`.`later`
          ELSE CAST(NULL AS BIGINT)
        END,
        CAST(NULL AS BIGINT)
      )
    END AS `day_followers`,
    CASE
      WHEN `t33`.`later_at` <= (
        `t81`.`day` + 86399999
      )
      THEN 0
      ELSE CASE
        WHEN (
          (
            `t81`.`day` + 86399999
          ) - `t33`.`early_at`
        ) <= 604800000
        THEN 0
        WHEN (
          `t33`.`later_at` - (
            `t81`.`day` + 86399999
          )
        ) <= 604800000
        THEN 1
        ELSE 0
      END
    END AS `day_after`
  FROM (
    SELECT
      `t79`.`post_id`,
      `t79`.`account_id`,
      `t79`.`published_at`,
      `t79`.`form`,
      `t79`.`gone`,
      `t79`.`late`,
      `t79`.`as_of`,
      `t79`.`age`,
      `t79`.`current`,
      `t79`.`needs_likes`,
      `t79`.`needs_comments`,
      `t79`.`needs_shares`,
      `t79`.`needs_quotes`,
      `t79`.`needs_views`,
      `t79`.`number`,
      `t79`.`day`,
      `t79`.`interpolated`,
      `t79`.`rounded`,
      `t79`.`interactions`,
      `t79`.`likes_at`,
      `t79`.`comments_at`,
      `t79`.`spread_at`,
      `t79`.`approval_at`,
      `t79`.`views_at`,
      CASE
        WHEN `t79`.`pick` = 1
        THEN CAST(IF(`t79`.`b_told` = 1, COALESCE(`t79`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t79`.`pick` = 2
        THEN CAST(IF(`t79`.`a_told` = 1, COALESCE(`t79`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t79`.`pick` = 3
        THEN (
          CAST(IF(`t79`.`b_told` = 1, COALESCE(`t79`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t79`.`share`
          )
        ) + (
          CAST(IF(`t79`.`a_told` = 1, COALESCE(`t79`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t79`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `good`,
      CASE
        WHEN `t79`.`pick` = 1
        THEN CAST(IF(`t79`.`b_told` = 1, COALESCE(`t79`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t79`.`pick` = 2
        THEN CAST(IF(`t79`.`a_told` = 1, COALESCE(`t79`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t79`.`pick` = 3
        THEN (
          CAST(IF(`t79`.`b_told` = 1, COALESCE(`t79`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t79`.`share`
          )
        ) + (
          CAST(IF(`t79`.`a_told` = 1, COALESCE(`t79`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t79`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `bad`
    FROM (
      SELECT
        `t62`.`post_id`,
        `t62`.`account_id`,
        `t62`.`published_at`,
        `t62`.`form`,
        `t62`.`gone`,
        `t62`.`late`,
        `t62`.`as_of`,
        `t62`.`age`,
        `t62`.`current`,
        `t62`.`needs_likes`,
        `t62`.`needs_comments`,
        `t62`.`needs_shares`,
        `t62`.`needs_quotes`,
        `t62`.`needs_views`,
        `t62`.`number`,
        `t62`.`day`,
        `t62`.`interpolated`,
        `t62`.`rounded`,
        `t62`.`pick`,
        `t62`.`share`,
        `t62`.`b_at`,
        `t62`.`a_at`,
        `t62`.`b_told`,
        `t62`.`a_told`,
        `t62`.`interactions`,
        `t62`.`likes_at`,
        `t62`.`comments_at`,
        `t62`.`spread_at`,
        `t62`.`approval_at`,
        `t62`.`views_at`,
        `t77`.`b_good`,
        `t77`.`b_bad`,
        `t78`.`a_good`,
        `t78`.`a_bad`
      FROM `aged` AS `t62`
      LEFT OUTER JOIN (
        SELECT
          `t73`.`mood_post`,
          SUM(IF(`t73`.`sign` > 0, `t73`.`count`, CAST(NULL AS BIGINT))) AS `b_good`,
          SUM(IF(`t73`.`sign` < 0, `t73`.`count`, CAST(NULL AS BIGINT))) AS `b_bad`
        FROM (
          SELECT
            `t71`.`mood_post`,
            `t71`.`name`,
            `t71`.`count`,
            `t7`.`sign`
          FROM (
            SELECT
              `t67`.`mood_post`,
              `t67`.`name`,
              `t67`.`count`
            FROM (
              SELECT
                `t65`.`mood_post`,
                `t65`.`mood_at`,
                `t8`.`post_id`,
                `t8`.`first_seen_at`,
                `t8`.`name`,
                `t8`.`count`
              FROM (
                SELECT
                  `t61`.`post_id` AS `mood_post`,
                  `t61`.`b_at` AS `mood_at`
                FROM `aged` AS `t61`
                WHERE
                  `t61`.`b_told` = 1
              ) AS `t65`
              CROSS JOIN `reaction` AS `t8`
            ) AS `t67`
            WHERE
              `t67`.`mood_post` = `t67`.`post_id` AND `t67`.`mood_at` = `t67`.`first_seen_at`
          ) AS `t71`
          INNER JOIN `mood` AS `t7`
            ON `t71`.`name` = `t7`.`name`
        ) AS `t73`
        GROUP BY
          1
      ) AS `t77`
        ON `t62`.`post_id` = `t77`.`mood_post`
      LEFT OUTER JOIN (
        SELECT
          `t74`.`mood_post`,
          SUM(IF(`t74`.`sign` > 0, `t74`.`count`, CAST(NULL AS BIGINT))) AS `a_good`,
          SUM(IF(`t74`.`sign` < 0, `t74`.`count`, CAST(NULL AS BIGINT))) AS `a_bad`
        FROM (
          SELECT
            `t72`.`mood_post`,
            `t72`.`name`,
            `t72`.`count`,
            `t7`.`sign`
          FROM (
            SELECT
              `t68`.`mood_post`,
              `t68`.`name`,
              `t68`.`count`
            FROM (
              SELECT
                `t66`.`mood_post`,
                `t66`.`mood_at`,
                `t8`.`post_id`,
                `t8`.`first_seen_at`,
                `t8`.`name`,
                `t8`.`count`
              FROM (
                SELECT
                  `t61`.`post_id` AS `mood_post`,
                  `t61`.`a_at` AS `mood_at`
                FROM `aged` AS `t61`
                WHERE
                  `t61`.`a_told` = 1
              ) AS `t66`
              CROSS JOIN `reaction` AS `t8`
            ) AS `t68`
            WHERE
              `t68`.`mood_post` = `t68`.`post_id` AND `t68`.`mood_at` = `t68`.`first_seen_at`
          ) AS `t72`
          INNER JOIN `mood` AS `t7`
            ON `t72`.`name` = `t7`.`name`
        ) AS `t74`
        GROUP BY
          1
      ) AS `t78`
        ON `t62`.`post_id` = `t78`.`mood_post`
    ) AS `t79`
  ) AS `t81`
  LEFT OUTER JOIN (
    SELECT
      `t31`.`account_id` AS `span_account`,
      `t31`.`number` AS `span_number`,
      `t31`.`later_at`,
      `t31`.`later`,
      `t31`.`day_last`,
      `t31`.`early_at`,
      `t31`.`early`
    FROM (
      SELECT
        *
      FROM (
        SELECT
          `t26`.`account_id`,
          `t26`.`number`,
          `t26`.`later_at`,
          `t26`.`later`,
          `t26`.`day_last`,
          `t26`.`seen_at` AS `early_at`,
          `t26`.`followers` AS `early`
        FROM `t25` AS `t26`
      ) AS `t27`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t26`.`account_id`,
          0 AS `number`,
          `t26`.`seen_at` AS `later_at`,
          `t26`.`followers` AS `later`,
          `t26`.`last` AS `day_last`,
          CAST(NULL AS BIGINT) AS `early_at`,
          CAST(NULL AS BIGINT) AS `early`
        FROM `t25` AS `t26`
        WHERE
          `t26`.`number` = 1
      ) AS `t29`
    ) AS `t31`
  ) AS `t33`
    ON `t81`.`account_id` = `t33`.`span_account`
    AND `t81`.`number` = `t33`.`span_number`
) AS `t82`
