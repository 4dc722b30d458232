WITH `t12` AS (
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
    `t10`.`id`,
    `t10`.`account_id_post`,
    `t10`.`kind`,
    `t10`.`published_at`,
    `t10`.`flags`,
    `t10`.`reply_to_own`,
    `t10`.`first_seen_at`,
    `t10`.`gone_at`,
    `t10`.`format`,
    `t10`.`asks`,
    `t10`.`letters`,
    `t10`.`detected_language`,
    `t10`.`described_by`
  FROM `subject` AS `t5`
  INNER JOIN (
    SELECT
      `t1`.`id`,
      `t1`.`account_id` AS `account_id_post`,
      `t1`.`kind`,
      `t1`.`published_at`,
      `t1`.`flags`,
      `t1`.`reply_to_own`,
      `t1`.`first_seen_at`,
      `t1`.`gone_at`,
      `t1`.`format`,
      `t1`.`asks`,
      `t1`.`letters`,
      `t1`.`detected_language`,
      `t1`.`described_by`
    FROM `post` AS `t1`
  ) AS `t10`
    ON `t5`.`account_id` = `t10`.`account_id_post`
), `t15` AS (
  SELECT
    `t13`.`id` AS `post_id`,
    `t13`.`account_id`,
    `t13`.`published_at`,
    CASE
      WHEN `t13`.`format` = 'text'
      THEN 0
      WHEN `t13`.`format` = 'link'
      THEN 1
      WHEN `t13`.`format` = 'image'
      THEN 2
      WHEN `t13`.`format` = 'video'
      THEN 3
      WHEN `t13`.`format` = 'poll'
      THEN 4
      WHEN `t13`.`format` = 'live'
      THEN 5
      ELSE -1
    END AS `form`,
    IF(`t13`.`gone_at` <= `t13`.`as_of`, 1, 0) AS `gone`,
    IF((
      `t13`.`first_seen_at` - `t13`.`published_at`
    ) > 86400000, 1, 0) AS `late`,
    `t13`.`as_of`,
    604800000 AS `age`,
    `t13`.`current`,
    `t13`.`needs_likes`,
    `t13`.`needs_comments`,
    `t13`.`needs_shares`,
    `t13`.`needs_quotes`,
    `t13`.`needs_views`
  FROM `t12` AS `t13`
  WHERE
    `t13`.`account_id` = `t13`.`account_id_post`
    AND `t13`.`first_seen_at` <= `t13`.`as_of`
    AND `t13`.`kind` <> 'repost'
    AND NOT (
      `t13`.`flags` LIKE '%"date_future"%'
    )
    AND (
      `t13`.`needs_likes` + `t13`.`needs_comments` + `t13`.`needs_shares` + `t13`.`needs_quotes` + `t13`.`needs_views`
    ) > 0
    AND `t13`.`published_at` >= `t13`.`window_start`
    AND `t13`.`published_at` < `t13`.`window_end`
    AND (
      `t13`.`needs_likes` + `t13`.`needs_comments` + `t13`.`needs_shares` + `t13`.`needs_quotes`
    ) > 0
    AND IF(`t13`.`published_at` >= (
      `t13`.`as_of` - 604800000
    ), 1, 0) = 0
), `kept` AS (
  SELECT
    `t17`.`post_id`,
    `t17`.`account_id`,
    `t17`.`published_at`,
    `t17`.`form`,
    `t17`.`gone`,
    `t17`.`late`,
    `t17`.`as_of`,
    `t17`.`age`,
    `t17`.`current`,
    `t17`.`needs_likes`,
    `t17`.`needs_comments`,
    `t17`.`needs_shares`,
    `t17`.`needs_quotes`,
    `t17`.`needs_views`,
    `t11`.`kept_account`,
    `t11`.`kept_age`,
    `t11`.`kept_time`,
    `t11`.`kept_post`,
    `t11`.`kept_here`,
    `t11`.`half_life`,
    `t11`.`likes_at_age`,
    `t11`.`comments_at_age`,
    `t11`.`shares_at_age`,
    `t11`.`quotes_at_age`,
    `t11`.`views_at_age`,
    `t11`.`interpolated`,
    `t11`.`rounded`,
    `t11`.`pick`,
    `t11`.`share`,
    `t11`.`b_at`,
    `t11`.`a_at`,
    `t11`.`b_told`,
    `t11`.`a_told`
  FROM `t15` AS `t17`
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
  ) AS `t11`
    ON `t17`.`account_id` = `t11`.`kept_account`
    AND `t17`.`age` = `t11`.`kept_age`
    AND `t17`.`published_at` = `t11`.`kept_time`
    AND `t17`.`post_id` = `t11`.`kept_post`
    AND (
      `t17`.`published_at` + (
        `t17`.`age` * 2
      )
    ) <= `t17`.`as_of`
), `t25` AS (
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
    `t23`.`needs_views`
  FROM `kept` AS `t23`
  WHERE
    COALESCE(`t23`.`kept_here`, 0) = 0
), `bounded` AS (
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
    MAX(
      IF(
        (
          COALESCE(`t31`.`run_here`, 0) = 1
        )
        AND (
          `t31`.`seen` <= (
            `t31`.`published_at` + `t31`.`age`
          )
        ),
        `t31`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `b_at`,
    MIN(
      IF(
        (
          COALESCE(`t31`.`run_here`, 0) = 1
        )
        AND NOT (
          `t31`.`seen` <= (
            `t31`.`published_at` + `t31`.`age`
          )
        ),
        `t31`.`seen`,
        CAST(NULL AS BIGINT)
      )
    ) AS `a_at`
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
      `t30`.`run_post`,
      `t30`.`seen`,
      `t30`.`run_here`
    FROM `t25` AS `t27`
    LEFT OUTER JOIN (
      SELECT
        `t7`.`post_id` AS `run_post`,
        `t7`.`first_seen_at` AS `seen`,
        1 AS `run_here`
      FROM `engagement_snapshot` AS `t7`
      LEFT SEMI JOIN `t25` AS `t28`
        ON `t7`.`post_id` = `t28`.`post_id`
    ) AS `t30`
      ON `t27`.`post_id` = `t30`.`run_post`
      AND `t30`.`seen` <= `t27`.`as_of`
      AND `t30`.`seen` <= (
        `t27`.`published_at` + (
          `t27`.`age` * 2
        )
      )
  ) AS `t31`
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
    `t43`.`b_at`,
    `t43`.`a_at`,
    `t43`.`b_precision`,
    `t43`.`b_likes`,
    `t43`.`b_comments`,
    `t43`.`b_shares`,
    `t43`.`b_quotes`,
    `t43`.`b_views`,
    `t43`.`b_told`,
    `t43`.`a_precision`,
    `t43`.`a_likes`,
    `t43`.`a_comments`,
    `t43`.`a_shares`,
    `t43`.`a_quotes`,
    `t43`.`a_views`,
    `t43`.`a_told`,
    `t43`.`share`,
    CASE
      WHEN `t43`.`choice` = 0
      THEN 0
      WHEN `t43`.`over` = 1
      THEN 1
      ELSE `t43`.`choice`
    END AS `pick`,
    IF(`t43`.`choice` = 3, 1, 0) AS `interpolated`
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
      `t42`.`b_at`,
      `t42`.`a_at`,
      `t42`.`b_last_seen_at`,
      `t42`.`b_precision`,
      `t42`.`b_likes`,
      `t42`.`b_comments`,
      `t42`.`b_shares`,
      `t42`.`b_quotes`,
      `t42`.`b_views`,
      `t42`.`b_told`,
      `t42`.`a_last_seen_at`,
      `t42`.`a_precision`,
      `t42`.`a_likes`,
      `t42`.`a_comments`,
      `t42`.`a_shares`,
      `t42`.`a_quotes`,
      `t42`.`a_views`,
      `t42`.`a_told`,
      `t42`.`b_first`,
      `t42`.`a_first`,
      `t42`.`b_last`,
      `t42`.`over`,
      `t42`.`b_age`,
      `t42`.`a_age`,
      CASE
        WHEN (
          (
            (
              `t42`.`age` - `t42`.`b_age`
            ) * 20
          ) <= `t42`.`age`
        )
        AND (
          (
            (
              `t42`.`a_age` - `t42`.`age`
            ) * 20
          ) <= `t42`.`age`
        )
        AND (
          (
            `t42`.`age` - `t42`.`b_age`
          ) <= (
            `t42`.`a_age` - `t42`.`age`
          )
        )
        THEN 1
        WHEN (
          (
            `t42`.`a_age` - `t42`.`age`
          ) * 20
        ) <= `t42`.`age`
        THEN 2
        WHEN (
          (
            `t42`.`age` - `t42`.`b_age`
          ) * 20
        ) <= `t42`.`age`
        THEN 1
        WHEN (
          `t42`.`b_age` > 0
        ) AND (
          `t42`.`a_age` <= (
            `t42`.`b_age` * 2
          )
        )
        THEN 3
        ELSE 0
      END AS `choice`,
      TRY_DIVIDE(
        CAST(`t42`.`age` - `t42`.`b_age` AS DOUBLE),
        IF(
          CAST(`t42`.`a_age` - `t42`.`b_age` AS DOUBLE) > 0,
          CAST(`t42`.`a_age` - `t42`.`b_age` AS DOUBLE),
          CAST(NULL AS DOUBLE)
        )
      ) AS `share`
    FROM (
      SELECT
        `t41`.`post_id`,
        `t41`.`account_id`,
        `t41`.`published_at`,
        `t41`.`form`,
        `t41`.`gone`,
        `t41`.`late`,
        `t41`.`as_of`,
        `t41`.`age`,
        `t41`.`current`,
        `t41`.`needs_likes`,
        `t41`.`needs_comments`,
        `t41`.`needs_shares`,
        `t41`.`needs_quotes`,
        `t41`.`needs_views`,
        `t41`.`b_at`,
        `t41`.`a_at`,
        `t41`.`b_last_seen_at`,
        `t41`.`b_precision`,
        `t41`.`b_likes`,
        `t41`.`b_comments`,
        `t41`.`b_shares`,
        `t41`.`b_quotes`,
        `t41`.`b_views`,
        `t41`.`b_told`,
        `t41`.`a_last_seen_at`,
        `t41`.`a_precision`,
        `t41`.`a_likes`,
        `t41`.`a_comments`,
        `t41`.`a_shares`,
        `t41`.`a_quotes`,
        `t41`.`a_views`,
        `t41`.`a_told`,
        `t41`.`b_first`,
        `t41`.`a_first`,
        `t41`.`b_last`,
        `t41`.`over`,
        IF(`t41`.`over` = 1, `t41`.`b_first`, `t41`.`b_last`) AS `b_age`,
        IF(`t41`.`over` = 1, `t41`.`b_last`, `t41`.`a_first`) AS `a_age`
      FROM (
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
          `t40`.`b_last_seen_at`,
          `t40`.`b_precision`,
          `t40`.`b_likes`,
          `t40`.`b_comments`,
          `t40`.`b_shares`,
          `t40`.`b_quotes`,
          `t40`.`b_views`,
          `t40`.`b_told`,
          `t40`.`a_last_seen_at`,
          `t40`.`a_precision`,
          `t40`.`a_likes`,
          `t40`.`a_comments`,
          `t40`.`a_shares`,
          `t40`.`a_quotes`,
          `t40`.`a_views`,
          `t40`.`a_told`,
          `t40`.`b_at` - `t40`.`published_at` AS `b_first`,
          `t40`.`a_at` - `t40`.`published_at` AS `a_first`,
          IF(
            `t40`.`b_at` IS NOT NULL,
            IF(`t40`.`b_last_seen_at` < `t40`.`as_of`, `t40`.`b_last_seen_at`, `t40`.`as_of`) - `t40`.`published_at`,
            CAST(NULL AS BIGINT)
          ) AS `b_last`,
          IF(
            IF(
              `t40`.`b_at` IS NOT NULL,
              IF(`t40`.`b_last_seen_at` < `t40`.`as_of`, `t40`.`b_last_seen_at`, `t40`.`as_of`) - `t40`.`published_at`,
              CAST(NULL AS BIGINT)
            ) > `t40`.`age`,
            1,
            0
          ) AS `over`
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
            `t34`.`b_at`,
            `t34`.`a_at`,
            `t38`.`b_last_seen_at`,
            `t38`.`b_precision`,
            `t38`.`b_likes`,
            `t38`.`b_comments`,
            `t38`.`b_shares`,
            `t38`.`b_quotes`,
            `t38`.`b_views`,
            `t38`.`b_told`,
            `t39`.`a_last_seen_at`,
            `t39`.`a_precision`,
            `t39`.`a_likes`,
            `t39`.`a_comments`,
            `t39`.`a_shares`,
            `t39`.`a_quotes`,
            `t39`.`a_views`,
            `t39`.`a_told`
          FROM `bounded` AS `t34`
          LEFT OUTER JOIN (
            SELECT
              `t7`.`post_id` AS `run_post`,
              `t7`.`first_seen_at` AS `run_at`,
              `t7`.`last_seen_at` AS `b_last_seen_at`,
              `t7`.`precision` AS `b_precision`,
              `t7`.`likes` AS `b_likes`,
              `t7`.`comments` AS `b_comments`,
              `t7`.`shares` AS `b_shares`,
              `t7`.`quotes` AS `b_quotes`,
              `t7`.`views` AS `b_views`,
              IF(`t7`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
            FROM `engagement_snapshot` AS `t7`
            LEFT SEMI JOIN `bounded` AS `t35`
              ON `t7`.`post_id` = `t35`.`post_id`
          ) AS `t38`
            ON `t34`.`post_id` = `t38`.`run_post` AND `t34`.`b_at` = `t38`.`run_at`
          LEFT OUTER JOIN (
            SELECT
              `t7`.`post_id` AS `run_post`,
              `t7`.`first_seen_at` AS `run_at`,
              `t7`.`last_seen_at` AS `a_last_seen_at`,
              `t7`.`precision` AS `a_precision`,
              `t7`.`likes` AS `a_likes`,
              `t7`.`comments` AS `a_comments`,
              `t7`.`shares` AS `a_shares`,
              `t7`.`quotes` AS `a_quotes`,
              `t7`.`views` AS `a_views`,
              IF(`t7`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
            FROM `engagement_snapshot` AS `t7`
            LEFT SEMI JOIN `bounded` AS `t35`
              ON `t7`.`post_id` = `t35`.`post_id`
          ) AS `t39`
            ON `t34`.`post_id` = `t39`.`run_post` AND `t34`.`a_at` = `t39`.`run_at`
        ) AS `t40`
      ) AS `t41`
    ) AS `t42`
  ) AS `t43`
), `placed` AS (
  SELECT
    *
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
      `t46`.`interpolated`,
      `t46`.`rounded`,
      `t46`.`pick`,
      `t46`.`share`,
      `t46`.`b_at`,
      `t46`.`a_at`,
      `t46`.`b_told`,
      `t46`.`a_told`,
      IF(
        (
          `t46`.`needs_likes` + `t46`.`needs_comments` + `t46`.`needs_shares` + `t46`.`needs_quotes`
        ) > 0,
        IF(`t46`.`needs_likes` = 1, `t46`.`likes_at_age`, 0.0) + IF(`t46`.`needs_comments` = 1, `t46`.`comments_at_age`, 0.0) + IF(`t46`.`needs_shares` = 1, `t46`.`shares_at_age`, 0.0) + IF(`t46`.`needs_quotes` = 1, `t46`.`quotes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `interactions`,
      IF(
        `t46`.`needs_likes` > 0,
        IF(`t46`.`needs_likes` = 1, `t46`.`likes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `likes_at`,
      IF(
        `t46`.`needs_comments` > 0,
        IF(`t46`.`needs_comments` = 1, `t46`.`comments_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `comments_at`,
      IF(
        (
          `t46`.`needs_shares` + `t46`.`needs_quotes`
        ) > 0,
        IF(`t46`.`needs_shares` = 1, `t46`.`shares_at_age`, 0.0) + IF(`t46`.`needs_quotes` = 1, `t46`.`quotes_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `spread_at`,
      IF(
        (
          `t46`.`needs_likes` + `t46`.`needs_shares`
        ) > 0,
        IF(`t46`.`needs_likes` = 1, `t46`.`likes_at_age`, 0.0) + IF(`t46`.`needs_shares` = 1, `t46`.`shares_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `approval_at`,
      IF(
        `t46`.`needs_views` > 0,
        IF(`t46`.`needs_views` = 1, `t46`.`views_at_age`, 0.0),
        CAST(NULL AS DOUBLE)
      ) AS `views_at`
    FROM (
      SELECT
        `t45`.`post_id`,
        `t45`.`account_id`,
        `t45`.`published_at`,
        `t45`.`form`,
        `t45`.`gone`,
        `t45`.`late`,
        `t45`.`as_of`,
        `t45`.`age`,
        `t45`.`current`,
        `t45`.`needs_likes`,
        `t45`.`needs_comments`,
        `t45`.`needs_shares`,
        `t45`.`needs_quotes`,
        `t45`.`needs_views`,
        CASE
          WHEN `t45`.`pick` = 1
          THEN CAST(`t45`.`b_likes` AS DOUBLE)
          WHEN `t45`.`pick` = 2
          THEN CAST(`t45`.`a_likes` AS DOUBLE)
          WHEN `t45`.`pick` = 3
          THEN (
            CAST(`t45`.`b_likes` AS DOUBLE) * (
              1.0 - `t45`.`share`
            )
          ) + (
            CAST(`t45`.`a_likes` AS DOUBLE) * `t45`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `likes_at_age`,
        CASE
          WHEN `t45`.`pick` = 1
          THEN CAST(`t45`.`b_comments` AS DOUBLE)
          WHEN `t45`.`pick` = 2
          THEN CAST(`t45`.`a_comments` AS DOUBLE)
          WHEN `t45`.`pick` = 3
          THEN (
            CAST(`t45`.`b_comments` AS DOUBLE) * (
              1.0 - `t45`.`share`
            )
          ) + (
            CAST(`t45`.`a_comments` AS DOUBLE) * `t45`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `comments_at_age`,
        CASE
          WHEN `t45`.`pick` = 1
          THEN CAST(`t45`.`b_shares` AS DOUBLE)
          WHEN `t45`.`pick` = 2
          THEN CAST(`t45`.`a_shares` AS DOUBLE)
          WHEN `t45`.`pick` = 3
          THEN (
            CAST(`t45`.`b_shares` AS DOUBLE) * (
              1.0 - `t45`.`share`
            )
          ) + (
            CAST(`t45`.`a_shares` AS DOUBLE) * `t45`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `shares_at_age`,
        CASE
          WHEN `t45`.`pick` = 1
          THEN CAST(`t45`.`b_quotes` AS DOUBLE)
          WHEN `t45`.`pick` = 2
          THEN CAST(`t45`.`a_quotes` AS DOUBLE)
          WHEN `t45`.`pick` = 3
          THEN (
            CAST(`t45`.`b_quotes` AS DOUBLE) * (
              1.0 - `t45`.`share`
            )
          ) + (
            CAST(`t45`.`a_quotes` AS DOUBLE) * `t45`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `quotes_at_age`,
        CASE
          WHEN `t45`.`pick` = 1
          THEN CAST(`t45`.`b_views` AS DOUBLE)
          WHEN `t45`.`pick` = 2
          THEN CAST(`t45`.`a_views` AS DOUBLE)
          WHEN `t45`.`pick` = 3
          THEN (
            CAST(`t45`.`b_views` AS DOUBLE) * (
              1.0 - `t45`.`share`
            )
          ) + (
            CAST(`t45`.`a_views` AS DOUBLE) * `t45`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `views_at_age`,
        CAST(`t45`.`interpolated` AS BIGINT) AS `interpolated`,
        CAST(CASE
          WHEN `t45`.`pick` = 1
          THEN IF(`t45`.`b_precision` = 'rounded', 1, 0)
          WHEN `t45`.`pick` = 2
          THEN IF(`t45`.`a_precision` = 'rounded', 1, 0)
          WHEN `t45`.`pick` = 3
          THEN IF(
            (
              IF(`t45`.`b_precision` = 'rounded', 1, 0) = 1
            )
            OR (
              IF(`t45`.`a_precision` = 'rounded', 1, 0) = 1
            ),
            1,
            0
          )
          ELSE 0
        END AS BIGINT) AS `rounded`,
        CAST(`t45`.`pick` AS BIGINT) AS `pick`,
        `t45`.`share`,
        `t45`.`b_at`,
        `t45`.`a_at`,
        COALESCE(CAST(`t45`.`b_told` AS BIGINT), 0) AS `b_told`,
        COALESCE(CAST(`t45`.`a_told` AS BIGINT), 0) AS `a_told`
      FROM `picked` AS `t45`
    ) AS `t46`
  ) AS `t47`
  WHERE
    `t47`.`interactions` > 0
)
SELECT
  `t64`.`account_id`,
  MAX(`t64`.`old`) AS `old`,
  MAX(`t64`.`young`) AS `young`,
  SUM(
    IF(
      `t64`.`life` IS NOT NULL
      AND NOT ISNAN(`t64`.`life`)
      AND (
        `t64`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `interpolated`,
  SUM(
    IF(
      `t64`.`life` IS NOT NULL AND NOT ISNAN(`t64`.`life`) AND (
        `t64`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `rounded`,
  AVG(
    IF(
      (
        (
          `t64`.`rank` * 2
        ) >= `t64`.`of`
      )
      AND (
        (
          `t64`.`rank` * 2
        ) <= (
          `t64`.`of` + 2
        )
      ),
      `t64`.`value`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `half_life_h__value`,
  COUNT(`t64`.`life`) AS `half_life_h__n`,
  MAX(
    IF(
      (
        (
          (
            `t64`.`of` + 1
          ) - (
            `t64`.`rank` * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              `t64`.`of` + 1
            ) - (
              `t64`.`rank` * 2
            )
          ) * (
            (
              `t64`.`of` + 1
            ) - (
              `t64`.`rank` * 2
            )
          ) * 1000000
        ) >= (
          (
            `t64`.`of` * 3841459
          ) - 1780000
        )
      ),
      `t64`.`value`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `half_life_h__low`,
  MIN(
    IF(
      (
        (
          (
            `t64`.`of` + 1
          ) - (
            (
              (
                `t64`.`of` + 1
              ) - `t64`.`rank`
            ) * 2
          )
        ) > 0
      )
      AND (
        (
          (
            (
              `t64`.`of` + 1
            ) - (
              (
                (
                  `t64`.`of` + 1
                ) - `t64`.`rank`
              ) * 2
            )
          ) * (
            (
              `t64`.`of` + 1
            ) - (
              (
                (
                  `t64`.`of` + 1
                ) - `t64`.`rank`
              ) * 2
            )
          ) * 1000000
        ) >= (
          (
            `t64`.`of` * 3841459
          ) - 1780000
        )
      ),
      `t64`.`value`,
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
        `t61`.`account_id`,
        `t61`.`post_id`,
        `t61`.`interpolated`,
        `t61`.`rounded`,
        `t61`.`life`,
        `t61`.`value`,
        `t61`.`rank`,
        `t61`.`of`,
        CAST(NULL AS BIGINT) AS `young`,
        CAST(NULL AS BIGINT) AS `old`
      FROM (
        SELECT
          `t60`.`account_id`,
          `t60`.`post_id`,
          `t60`.`interpolated`,
          `t60`.`rounded`,
          `t60`.`life`,
          `t60`.`value`,
          (
            ROW_NUMBER() OVER (
              PARTITION BY `t60`.`account_id`
              ORDER BY `t60`.`value` ASC NULLS LAST, `t60`.`post_id` ASC NULLS LAST
            ) - 1
          ) + 1 AS `rank`,
          COUNT(`t60`.`value`) OVER (
            PARTITION BY `t60`.`account_id`
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) AS `of`
        FROM (
          SELECT
            `t59`.`account_id`,
            `t59`.`post_id`,
            `t59`.`interpolated`,
            `t59`.`rounded`,
            `t59`.`life`,
            TRY_DIVIDE(`t59`.`life`, 3600000.0) AS `value`
          FROM (
            SELECT
              *
            FROM (
              SELECT
                `t23`.`account_id`,
                `t23`.`post_id`,
                `t23`.`interpolated`,
                `t23`.`rounded`,
                `t23`.`half_life` AS `life`
              FROM `kept` AS `t23`
              WHERE
                COALESCE(`t23`.`kept_here`, 0) = 1
            ) AS `t24`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t57`.`account_id`,
                `t57`.`post_id`,
                `t57`.`interpolated`,
                `t57`.`rounded`,
                IF(
                  (
                    `t57`.`looks` >= 3
                  ) AND (
                    `t57`.`youngest` <= 3600000
                  ),
                  `t57`.`crossed`,
                  CAST(NULL AS DOUBLE)
                ) AS `life`
              FROM (
                SELECT
                  `t56`.`account_id`,
                  `t56`.`post_id`,
                  COUNT(`t56`.`look`) AS `looks`,
                  MIN(`t56`.`look`) AS `youngest`,
                  MIN(
                    CASE
                      WHEN (
                        (
                          `t56`.`count_at` * 2.0
                        ) >= `t56`.`total`
                      )
                      AND (
                        `t56`.`before` IS NULL
                      )
                      THEN CAST(`t56`.`look` AS DOUBLE)
                      WHEN (
                        (
                          `t56`.`count_at` * 2.0
                        ) >= `t56`.`total`
                      )
                      AND (
                        (
                          `t56`.`less` * 2.0
                        ) < `t56`.`total`
                      )
                      THEN CAST(`t56`.`before` AS DOUBLE) + (
                        TRY_DIVIDE(TRY_DIVIDE(`t56`.`total`, 2.0) - `t56`.`less`, `t56`.`count_at` - `t56`.`less`) * CAST(`t56`.`look` - `t56`.`before` AS DOUBLE)
                      )
                      ELSE CAST(NULL AS DOUBLE)
                    END
                  ) AS `crossed`,
                  MAX(`t56`.`interpolated`) AS `interpolated`,
                  MAX(`t56`.`rounded`) AS `rounded`
                FROM (
                  SELECT
                    `t55`.`account_id`,
                    `t55`.`post_id`,
                    `t55`.`interpolated`,
                    `t55`.`rounded`,
                    `t55`.`total`,
                    `t55`.`look`,
                    `t55`.`count_at`,
                    LAG(`t55`.`look`) OVER (PARTITION BY `t55`.`post_id` ORDER BY `t55`.`look` ASC NULLS LAST) AS `before`,
                    LAG(`t55`.`count_at`) OVER (PARTITION BY `t55`.`post_id` ORDER BY `t55`.`look` ASC NULLS LAST) AS `less`
                  FROM (
                    SELECT
                      `t54`.`account_id`,
                      `t54`.`post_id`,
                      `t54`.`interpolated`,
                      `t54`.`rounded`,
                      `t54`.`interactions` AS `total`,
                      IF(
                        `t54`.`place` = 1,
                        `t54`.`seen`,
                        IF(`t54`.`seen_last` < `t54`.`as_of`, `t54`.`seen_last`, `t54`.`as_of`)
                      ) - `t54`.`published_at` AS `look`,
                      CAST(IF(`t54`.`needs_likes` = 1, `t54`.`run_likes`, 0) + IF(`t54`.`needs_comments` = 1, `t54`.`run_comments`, 0) + IF(`t54`.`needs_shares` = 1, `t54`.`run_shares`, 0) + IF(`t54`.`needs_quotes` = 1, `t54`.`run_quotes`, 0) AS DOUBLE) AS `count_at`
                    FROM (
                      SELECT
                        `t50`.`post_id`,
                        `t50`.`account_id`,
                        `t50`.`published_at`,
                        `t50`.`form`,
                        `t50`.`gone`,
                        `t50`.`late`,
                        `t50`.`as_of`,
                        `t50`.`age`,
                        `t50`.`current`,
                        `t50`.`needs_likes`,
                        `t50`.`needs_comments`,
                        `t50`.`needs_shares`,
                        `t50`.`needs_quotes`,
                        `t50`.`needs_views`,
                        `t50`.`interpolated`,
                        `t50`.`rounded`,
                        `t50`.`pick`,
                        `t50`.`share`,
                        `t50`.`b_at`,
                        `t50`.`a_at`,
                        `t50`.`b_told`,
                        `t50`.`a_told`,
                        `t50`.`interactions`,
                        `t50`.`likes_at`,
                        `t50`.`comments_at`,
                        `t50`.`spread_at`,
                        `t50`.`approval_at`,
                        `t50`.`views_at`,
                        `t53`.`run_post`,
                        `t53`.`seen`,
                        `t53`.`seen_last`,
                        `t53`.`run_likes`,
                        `t53`.`run_comments`,
                        `t53`.`run_shares`,
                        `t53`.`run_quotes`,
                        `t6`.`place`
                      FROM `placed` AS `t50`
                      LEFT OUTER JOIN (
                        SELECT
                          `t7`.`post_id` AS `run_post`,
                          `t7`.`first_seen_at` AS `seen`,
                          `t7`.`last_seen_at` AS `seen_last`,
                          `t7`.`likes` AS `run_likes`,
                          `t7`.`comments` AS `run_comments`,
                          `t7`.`shares` AS `run_shares`,
                          `t7`.`quotes` AS `run_quotes`
                        FROM `engagement_snapshot` AS `t7`
                        LEFT SEMI JOIN `placed` AS `t51`
                          ON `t7`.`post_id` = `t51`.`post_id`
                      ) AS `t53`
                        ON `t50`.`post_id` = `t53`.`run_post`
                        AND `t53`.`seen` <= `t50`.`as_of`
                        AND `t53`.`seen` <= (
                          `t50`.`published_at` + 604800000 + 30240000
                        )
                      CROSS JOIN `place` AS `t6`
                    ) AS `t54`
                    WHERE
                      `t54`.`run_post` IS NOT NULL
                      AND (
                        (
                          `t54`.`place` = 1
                        )
                        OR (
                          (
                            `t54`.`place` = 2
                          )
                          AND (
                            IF(`t54`.`seen_last` < `t54`.`as_of`, `t54`.`seen_last`, `t54`.`as_of`) > `t54`.`seen`
                          )
                        )
                      )
                      AND (
                        CAST(IF(`t54`.`needs_likes` = 1, `t54`.`run_likes`, 0) + IF(`t54`.`needs_comments` = 1, `t54`.`run_comments`, 0) + IF(`t54`.`needs_shares` = 1, `t54`.`run_shares`, 0) + IF(`t54`.`needs_quotes` = 1, `t54`.`run_quotes`, 0) AS DOUBLE) IS NOT NULL
                        AND NOT ISNAN(
                          CAST(IF(`t54`.`needs_likes` = 1, `t54`.`run_likes`, 0) + IF(`t54`.`needs_comments` = 1, `t54`.`run_comments`, 0) + IF(`t54`.`needs_shares` = 1, `t54`.`run_shares`, 0) + IF(`t54`.`needs_quotes` = 1, `t54`.`run_quotes`, 0) AS DOUBLE)
                        )
                      )
                      AND (
                        IF(
                          `t54`.`place` = 1,
                          `t54`.`seen`,
                          IF(`t54`.`seen_last` < `t54`.`as_of`, `t54`.`seen_last`, `t54`.`as_of`)
                        ) - `t54`.`published_at`
                      ) > 0
                      AND (
                        (
                          IF(
                            `t54`.`place` = 1,
                            `t54`.`seen`,
                            IF(`t54`.`seen_last` < `t54`.`as_of`, `t54`.`seen_last`, `t54`.`as_of`)
                          ) - `t54`.`published_at`
                        ) * 20
                      ) <= 12700800000
                  ) AS `t55`
                ) AS `t56`
                GROUP BY
                  1,
                  2
              ) AS `t57`
            ) AS `t58`
          ) AS `t59`
          WHERE
            `t59`.`life` IS NOT NULL AND NOT ISNAN(`t59`.`life`)
        ) AS `t60`
      ) AS `t61`
    ) AS `t62`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t18`.`account_id`,
        CAST(NULL AS BIGINT) AS `post_id`,
        CAST(NULL AS BIGINT) AS `interpolated`,
        CAST(NULL AS BIGINT) AS `rounded`,
        CAST(NULL AS DOUBLE) AS `life`,
        CAST(NULL AS DOUBLE) AS `value`,
        CAST(NULL AS BIGINT) AS `rank`,
        CAST(NULL AS BIGINT) AS `of`,
        `t18`.`young`,
        CAST(NULL AS BIGINT) AS `old`
      FROM (
        SELECT
          `t14`.`account_id`,
          SUM(`t14`.`young`) AS `young`
        FROM (
          SELECT
            `t13`.`account_id`,
            `t13`.`platform`,
            `t13`.`window_start`,
            `t13`.`window_end`,
            `t13`.`seen_until`,
            `t13`.`eligible_until`,
            `t13`.`as_of`,
            604800000 AS `age`,
            `t13`.`earlier_from`,
            `t13`.`needs_likes`,
            `t13`.`needs_comments`,
            `t13`.`needs_shares`,
            `t13`.`needs_quotes`,
            `t13`.`needs_views`,
            `t13`.`current`,
            `t13`.`id` AS `post_id`,
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
            `t13`.`described_by`,
            CASE
              WHEN `t13`.`format` = 'text'
              THEN 0
              WHEN `t13`.`format` = 'link'
              THEN 1
              WHEN `t13`.`format` = 'image'
              THEN 2
              WHEN `t13`.`format` = 'video'
              THEN 3
              WHEN `t13`.`format` = 'poll'
              THEN 4
              WHEN `t13`.`format` = 'live'
              THEN 5
              ELSE -1
            END AS `form`,
            IF(`t13`.`gone_at` <= `t13`.`as_of`, 1, 0) AS `gone`,
            IF((
              `t13`.`first_seen_at` - `t13`.`published_at`
            ) > 86400000, 1, 0) AS `late`,
            IF(`t13`.`published_at` >= (
              `t13`.`as_of` - 604800000
            ), 1, 0) AS `young`
          FROM `t12` AS `t13`
          WHERE
            `t13`.`account_id` = `t13`.`account_id_post`
            AND `t13`.`first_seen_at` <= `t13`.`as_of`
            AND `t13`.`kind` <> 'repost'
            AND NOT (
              `t13`.`flags` LIKE '%"date_future"%'
            )
            AND (
              `t13`.`needs_likes` + `t13`.`needs_comments` + `t13`.`needs_shares` + `t13`.`needs_quotes` + `t13`.`needs_views`
            ) > 0
            AND `t13`.`published_at` >= `t13`.`window_start`
            AND `t13`.`published_at` < `t13`.`window_end`
            AND (
              `t13`.`needs_likes` + `t13`.`needs_comments` + `t13`.`needs_shares` + `t13`.`needs_quotes`
            ) > 0
        ) AS `t14`
        GROUP BY
          1
      ) AS `t18`
    ) AS `t20`
  ) AS `t63`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t19`.`account_id`,
      CAST(NULL AS BIGINT) AS `post_id`,
      CAST(NULL AS BIGINT) AS `interpolated`,
      CAST(NULL AS BIGINT) AS `rounded`,
      CAST(NULL AS DOUBLE) AS `life`,
      CAST(NULL AS DOUBLE) AS `value`,
      CAST(NULL AS BIGINT) AS `rank`,
      CAST(NULL AS BIGINT) AS `of`,
      CAST(NULL AS BIGINT) AS `young`,
      `t19`.`old`
    FROM (
      SELECT
        `t16`.`account_id`,
        COUNT(`t16`.`post_id`) AS `old`
      FROM `t15` AS `t16`
      GROUP BY
        1
    ) AS `t19`
  ) AS `t21`
) AS `t64`
GROUP BY
  1
