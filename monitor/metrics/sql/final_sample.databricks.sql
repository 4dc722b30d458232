WITH `picked` AS (
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
    `t32`.`b_last_seen_at`,
    `t32`.`b_precision`,
    `t32`.`b_likes`,
    `t32`.`b_comments`,
    `t32`.`b_shares`,
    `t32`.`b_quotes`,
    `t32`.`b_views`,
    `t32`.`b_told`,
    `t32`.`a_last_seen_at`,
    `t32`.`a_precision`,
    `t32`.`a_likes`,
    `t32`.`a_comments`,
    `t32`.`a_shares`,
    `t32`.`a_quotes`,
    `t32`.`a_views`,
    `t32`.`a_told`,
    IF(
      (
        `t32`.`b_at` IS NOT NULL
      )
      AND (
        (
          IF(`t32`.`b_last_seen_at` < `t32`.`as_of`, `t32`.`b_last_seen_at`, `t32`.`as_of`) - `t32`.`published_at`
        ) > `t32`.`age`
      ),
      1,
      0
    ) AS `pick`,
    0 AS `interpolated`,
    0.0 AS `share`
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
      `t17`.`b_last_seen_at`,
      `t17`.`b_precision`,
      `t17`.`b_likes`,
      `t17`.`b_comments`,
      `t17`.`b_shares`,
      `t17`.`b_quotes`,
      `t17`.`b_views`,
      `t17`.`b_told`,
      `t18`.`a_last_seen_at`,
      `t18`.`a_precision`,
      `t18`.`a_likes`,
      `t18`.`a_comments`,
      `t18`.`a_shares`,
      `t18`.`a_quotes`,
      `t18`.`a_views`,
      `t18`.`a_told`
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
        CAST(NULL AS BIGINT) AS `a_at`
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
          MAX(IF(COALESCE(`t25`.`run_here`, 0) = 1, `t25`.`seen`, CAST(NULL AS BIGINT))) AS `b_at`
        FROM (
          SELECT
            `t22`.`post_id`,
            `t22`.`account_id`,
            `t22`.`published_at`,
            `t22`.`form`,
            `t22`.`gone`,
            `t22`.`late`,
            `t22`.`as_of`,
            `t22`.`age`,
            `t22`.`current`,
            `t22`.`needs_likes`,
            `t22`.`needs_comments`,
            `t22`.`needs_shares`,
            `t22`.`needs_quotes`,
            `t22`.`needs_views`,
            `t12`.`run_post`,
            `t12`.`seen`,
            `t12`.`run_here`
          FROM (
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
              `t13`.`age`,
              `t13`.`current`,
              `t13`.`needs_likes`,
              `t13`.`needs_comments`,
              `t13`.`needs_shares`,
              `t13`.`needs_quotes`,
              `t13`.`needs_views`
            FROM (
              SELECT
                `t8`.`account_id`,
                `t8`.`platform`,
                `t8`.`window_start`,
                `t8`.`window_end`,
                `t8`.`seen_until`,
                `t8`.`eligible_until`,
                `t8`.`as_of`,
                `t8`.`age`,
                `t8`.`earlier_from`,
                `t8`.`needs_likes`,
                `t8`.`needs_comments`,
                `t8`.`needs_shares`,
                `t8`.`needs_quotes`,
                `t8`.`needs_views`,
                `t8`.`current`,
                `t10`.`id`,
                `t10`.`account_id` AS `account_id_post`,
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
              FROM `subject` AS `t8`
              CROSS JOIN `post` AS `t10`
            ) AS `t13`
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
              AND `t13`.`published_at` < `t13`.`eligible_until`
          ) AS `t22`
          LEFT OUTER JOIN (
            SELECT
              `t4`.`post_id` AS `run_post`,
              `t4`.`first_seen_at` AS `seen`,
              1 AS `run_here`
            FROM `engagement_snapshot` AS `t4`
          ) AS `t12`
            ON `t22`.`post_id` = `t12`.`run_post` AND `t12`.`seen` <= `t22`.`as_of`
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
      ) AS `t29`
    ) AS `t31`
    LEFT OUTER JOIN (
      SELECT
        `t4`.`post_id` AS `run_post`,
        `t4`.`first_seen_at` AS `run_at`,
        `t4`.`last_seen_at` AS `b_last_seen_at`,
        `t4`.`precision` AS `b_precision`,
        `t4`.`likes` AS `b_likes`,
        `t4`.`comments` AS `b_comments`,
        `t4`.`shares` AS `b_shares`,
        `t4`.`quotes` AS `b_quotes`,
        `t4`.`views` AS `b_views`,
        IF(`t4`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
      FROM `engagement_snapshot` AS `t4`
    ) AS `t17`
      ON `t31`.`post_id` = `t17`.`run_post` AND `t31`.`b_at` = `t17`.`run_at`
    LEFT OUTER JOIN (
      SELECT
        `t4`.`post_id` AS `run_post`,
        `t4`.`first_seen_at` AS `run_at`,
        `t4`.`last_seen_at` AS `a_last_seen_at`,
        `t4`.`precision` AS `a_precision`,
        `t4`.`likes` AS `a_likes`,
        `t4`.`comments` AS `a_comments`,
        `t4`.`shares` AS `a_shares`,
        `t4`.`quotes` AS `a_quotes`,
        `t4`.`views` AS `a_views`,
        IF(`t4`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
      FROM `engagement_snapshot` AS `t4`
    ) AS `t18`
      ON `t31`.`post_id` = `t18`.`run_post` AND `t31`.`a_at` = `t18`.`run_at`
  ) AS `t32`
), `aged` AS (
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
      `t34`.`interpolated`,
      CASE
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
      END AS `rounded`,
      `t34`.`pick`,
      `t34`.`share`,
      `t34`.`b_at`,
      `t34`.`a_at`,
      `t34`.`b_told`,
      `t34`.`a_told`
    FROM `picked` AS `t34`
  ) AS `t35`
)
SELECT
  `t58`.`account_id`,
  `t58`.`published_at`,
  `t58`.`post_id`,
  `t58`.`form`,
  `t58`.`interactions`,
  `t58`.`likes_at`,
  `t58`.`comments_at`,
  `t58`.`spread_at`,
  `t58`.`approval_at`,
  `t58`.`views_at`,
  `t58`.`good`,
  `t58`.`bad`,
  `t58`.`followers`,
  `t58`.`day_followers`,
  `t58`.`interpolated`,
  `t58`.`rounded`
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
    `t57`.`interpolated`,
    `t57`.`rounded`,
    `t57`.`interactions`,
    `t57`.`likes_at`,
    `t57`.`comments_at`,
    `t57`.`spread_at`,
    `t57`.`approval_at`,
    `t57`.`views_at`,
    `t57`.`good`,
    `t57`.`bad`,
    IF(`t28`.`newest` > 0, `t28`.`newest`, CAST(NULL AS DOUBLE)) AS `followers`,
    0 AS `after`,
    IF(`t28`.`newest` > 0, `t28`.`newest`, CAST(NULL AS DOUBLE)) AS `day_followers`,
    0 AS `day_after`,
    `t57`.`published_at` - (
      `t57`.`published_at` % 86400000
    ) AS `day`
  FROM (
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
      `t55`.`interpolated`,
      `t55`.`rounded`,
      `t55`.`interactions`,
      `t55`.`likes_at`,
      `t55`.`comments_at`,
      `t55`.`spread_at`,
      `t55`.`approval_at`,
      `t55`.`views_at`,
      CASE
        WHEN `t55`.`pick` = 1
        THEN CAST(IF(`t55`.`b_told` = 1, COALESCE(`t55`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t55`.`pick` = 2
        THEN CAST(IF(`t55`.`a_told` = 1, COALESCE(`t55`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t55`.`pick` = 3
        THEN (
          CAST(IF(`t55`.`b_told` = 1, COALESCE(`t55`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t55`.`share`
          )
        ) + (
          CAST(IF(`t55`.`a_told` = 1, COALESCE(`t55`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t55`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `good`,
      CASE
        WHEN `t55`.`pick` = 1
        THEN CAST(IF(`t55`.`b_told` = 1, COALESCE(`t55`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t55`.`pick` = 2
        THEN CAST(IF(`t55`.`a_told` = 1, COALESCE(`t55`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t55`.`pick` = 3
        THEN (
          CAST(IF(`t55`.`b_told` = 1, COALESCE(`t55`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t55`.`share`
          )
        ) + (
          CAST(IF(`t55`.`a_told` = 1, COALESCE(`t55`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t55`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `bad`
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
        `t38`.`interpolated`,
        `t38`.`rounded`,
        `t38`.`pick`,
        `t38`.`share`,
        `t38`.`b_at`,
        `t38`.`a_at`,
        `t38`.`b_told`,
        `t38`.`a_told`,
        `t38`.`interactions`,
        `t38`.`likes_at`,
        `t38`.`comments_at`,
        `t38`.`spread_at`,
        `t38`.`approval_at`,
        `t38`.`views_at`,
        `t53`.`b_good`,
        `t53`.`b_bad`,
        `t54`.`a_good`,
        `t54`.`a_bad`
      FROM `aged` AS `t38`
      LEFT OUTER JOIN (
        SELECT
          `t49`.`mood_post`,
          SUM(IF(`t49`.`sign` > 0, `t49`.`count`, CAST(NULL AS BIGINT))) AS `b_good`,
          SUM(IF(`t49`.`sign` < 0, `t49`.`count`, CAST(NULL AS BIGINT))) AS `b_bad`
        FROM (
          SELECT
            `t47`.`mood_post`,
            `t47`.`name`,
            `t47`.`count`,
            `t7`.`sign`
          FROM (
            SELECT
              `t43`.`mood_post`,
              `t43`.`name`,
              `t43`.`count`
            FROM (
              SELECT
                `t41`.`mood_post`,
                `t41`.`mood_at`,
                `t9`.`post_id`,
                `t9`.`first_seen_at`,
                `t9`.`name`,
                `t9`.`count`
              FROM (
                SELECT
                  `t37`.`post_id` AS `mood_post`,
                  `t37`.`b_at` AS `mood_at`
                FROM `aged` AS `t37`
                WHERE
                  `t37`.`b_told` = 1
              ) AS `t41`
              CROSS JOIN `reaction` AS `t9`
            ) AS `t43`
            WHERE
              `t43`.`mood_post` = `t43`.`post_id` AND `t43`.`mood_at` = `t43`.`first_seen_at`
          ) AS `t47`
          INNER JOIN `mood` AS `t7`
            ON `t47`.`name` = `t7`.`name`
        ) AS `t49`
        GROUP BY
          1
      ) AS `t53`
        ON `t38`.`post_id` = `t53`.`mood_post`
      LEFT OUTER JOIN (
        SELECT
          `t50`.`mood_post`,
          SUM(IF(`t50`.`sign` > 0, `t50`.`count`, CAST(NULL AS BIGINT))) AS `a_good`,
          SUM(IF(`t50`.`sign` < 0, `t50`.`count`, CAST(NULL AS BIGINT))) AS `a_bad`
        FROM (
          SELECT
            `t48`.`mood_post`,
            `t48`.`name`,
            `t48`.`count`,
            `t7`.`sign`
          FROM (
            SELECT
              `t44`.`mood_post`,
              `t44`.`name`,
              `t44`.`count`
            FROM (
              SELECT
                `t42`.`mood_post`,
                `t42`.`mood_at`,
                `t9`.`post_id`,
                `t9`.`first_seen_at`,
                `t9`.`name`,
                `t9`.`count`
              FROM (
                SELECT
                  `t37`.`post_id` AS `mood_post`,
                  `t37`.`a_at` AS `mood_at`
                FROM `aged` AS `t37`
                WHERE
                  `t37`.`a_told` = 1
              ) AS `t42`
              CROSS JOIN `reaction` AS `t9`
            ) AS `t44`
            WHERE
              `t44`.`mood_post` = `t44`.`post_id` AND `t44`.`mood_at` = `t44`.`first_seen_at`
          ) AS `t48`
          INNER JOIN `mood` AS `t7`
            ON `t48`.`name` = `t7`.`name`
        ) AS `t50`
        GROUP BY
          1
      ) AS `t54`
        ON `t38`.`post_id` = `t54`.`mood_post`
    ) AS `t55`
  ) AS `t57`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`account_id` AS `faces_account`,
      `t26`.`mean_followers` AS `newest`
    FROM (
      SELECT
        `t24`.`last_account` AS `account_id`,
        CAST(`t6`.`followers` AS DOUBLE) AS `mean_followers`
      FROM (
        SELECT
          `t21`.`account_id` AS `last_account`,
          `t21`.`last_at`
        FROM (
          SELECT
            `t19`.`account_id`,
            MAX(`t19`.`seen_at`) AS `last_at`
          FROM (
            SELECT
              `t16`.`account_id`,
              `t16`.`seen_at`,
              `t16`.`followers`
            FROM (
              SELECT
                `t8`.`account_id`,
                `t8`.`platform`,
                `t8`.`window_start`,
                `t8`.`window_end`,
                `t8`.`seen_until`,
                `t8`.`eligible_until`,
                `t8`.`as_of`,
                `t8`.`age`,
                `t8`.`earlier_from`,
                `t8`.`needs_likes`,
                `t8`.`needs_comments`,
                `t8`.`needs_shares`,
                `t8`.`needs_quotes`,
                `t8`.`needs_views`,
                `t8`.`current`,
                `t6`.`seen_at`,
                `t6`.`followers`,
                `t6`.`posts_total`,
                `t6`.`precision`
              FROM `subject` AS `t8`
              INNER JOIN `audience_snapshot` AS `t6`
                ON `t8`.`account_id` = `t6`.`account_id`
            ) AS `t16`
            WHERE
              `t16`.`followers` IS NOT NULL
              AND `t16`.`seen_at` <= `t16`.`as_of`
              AND `t16`.`current` = 1
          ) AS `t19`
          GROUP BY
            1
        ) AS `t21`
      ) AS `t24`
      INNER JOIN `audience_snapshot` AS `t6`
        ON `t24`.`last_account` = `t6`.`account_id` AND `t24`.`last_at` = `t6`.`seen_at`
    ) AS `t26`
  ) AS `t28`
    ON `t57`.`account_id` = `t28`.`faces_account`
) AS `t58`
