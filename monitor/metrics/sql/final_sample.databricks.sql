WITH `picked` AS (
  SELECT
    `t33`.`post_id`,
    `t33`.`account_id`,
    `t33`.`published_at`,
    `t33`.`form`,
    `t33`.`gone`,
    `t33`.`late`,
    `t33`.`as_of`,
    `t33`.`age`,
    `t33`.`current`,
    `t33`.`needs_likes`,
    `t33`.`needs_comments`,
    `t33`.`needs_shares`,
    `t33`.`needs_quotes`,
    `t33`.`needs_views`,
    `t33`.`b_at`,
    `t33`.`a_at`,
    `t33`.`b_last_seen_at`,
    `t33`.`b_precision`,
    `t33`.`b_likes`,
    `t33`.`b_comments`,
    `t33`.`b_shares`,
    `t33`.`b_quotes`,
    `t33`.`b_views`,
    `t33`.`b_told`,
    `t33`.`a_last_seen_at`,
    `t33`.`a_precision`,
    `t33`.`a_likes`,
    `t33`.`a_comments`,
    `t33`.`a_shares`,
    `t33`.`a_quotes`,
    `t33`.`a_views`,
    `t33`.`a_told`,
    IF(
      (
        `t33`.`b_at` IS NOT NULL
      )
      AND (
        (
          IF(`t33`.`b_last_seen_at` < `t33`.`as_of`, `t33`.`b_last_seen_at`, `t33`.`as_of`) - `t33`.`published_at`
        ) > `t33`.`age`
      ),
      1,
      0
    ) AS `pick`,
    0 AS `interpolated`,
    0.0 AS `share`
  FROM (
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
        CAST(NULL AS BIGINT) AS `a_at`
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
          MAX(IF(COALESCE(`t27`.`run_here`, 0) = 1, `t27`.`seen`, CAST(NULL AS BIGINT))) AS `b_at`
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
            `t12`.`run_post`,
            `t12`.`seen`,
            `t12`.`run_here`
          FROM (
            SELECT
              `t19`.`id` AS `post_id`,
              `t19`.`account_id`,
              `t19`.`published_at`,
              CASE
                WHEN `t19`.`format` = 'text'
                THEN 0
                WHEN `t19`.`format` = 'link'
                THEN 1
                WHEN `t19`.`format` = 'image'
                THEN 2
                WHEN `t19`.`format` = 'video'
                THEN 3
                WHEN `t19`.`format` = 'poll'
                THEN 4
                WHEN `t19`.`format` = 'live'
                THEN 5
                ELSE -1
              END AS `form`,
              IF(`t19`.`gone_at` <= `t19`.`as_of`, 1, 0) AS `gone`,
              IF((
                `t19`.`first_seen_at` - `t19`.`published_at`
              ) > 86400000, 1, 0) AS `late`,
              `t19`.`as_of`,
              `t19`.`age`,
              `t19`.`current`,
              `t19`.`needs_likes`,
              `t19`.`needs_comments`,
              `t19`.`needs_shares`,
              `t19`.`needs_quotes`,
              `t19`.`needs_views`
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
              FROM `subject` AS `t8`
              INNER JOIN (
                SELECT
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
                FROM `post` AS `t5`
              ) AS `t13`
                ON `t8`.`account_id` = `t13`.`account_id_post`
            ) AS `t19`
            WHERE
              `t19`.`account_id` = `t19`.`account_id_post`
              AND `t19`.`first_seen_at` <= `t19`.`as_of`
              AND `t19`.`kind` <> 'repost'
              AND NOT (
                `t19`.`flags` LIKE '%"date_future"%'
              )
              AND (
                `t19`.`needs_likes` + `t19`.`needs_comments` + `t19`.`needs_shares` + `t19`.`needs_quotes` + `t19`.`needs_views`
              ) > 0
              AND `t19`.`published_at` >= `t19`.`window_start`
              AND `t19`.`published_at` < `t19`.`eligible_until`
          ) AS `t25`
          LEFT OUTER JOIN (
            SELECT
              `t4`.`post_id` AS `run_post`,
              `t4`.`first_seen_at` AS `seen`,
              1 AS `run_here`
            FROM `engagement_snapshot` AS `t4`
          ) AS `t12`
            ON `t25`.`post_id` = `t12`.`run_post` AND `t12`.`seen` <= `t25`.`as_of`
        ) AS `t27`
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
      ) AS `t30`
    ) AS `t32`
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
      ON `t32`.`post_id` = `t17`.`run_post` AND `t32`.`b_at` = `t17`.`run_at`
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
      ON `t32`.`post_id` = `t18`.`run_post` AND `t32`.`a_at` = `t18`.`run_at`
  ) AS `t33`
), `aged` AS (
  SELECT
    `t36`.`post_id`,
    `t36`.`account_id`,
    `t36`.`published_at`,
    `t36`.`form`,
    `t36`.`gone`,
    `t36`.`late`,
    `t36`.`as_of`,
    `t36`.`age`,
    `t36`.`current`,
    `t36`.`needs_likes`,
    `t36`.`needs_comments`,
    `t36`.`needs_shares`,
    `t36`.`needs_quotes`,
    `t36`.`needs_views`,
    `t36`.`interpolated`,
    `t36`.`rounded`,
    `t36`.`pick`,
    `t36`.`share`,
    `t36`.`b_at`,
    `t36`.`a_at`,
    `t36`.`b_told`,
    `t36`.`a_told`,
    IF(
      (
        `t36`.`needs_likes` + `t36`.`needs_comments` + `t36`.`needs_shares` + `t36`.`needs_quotes`
      ) > 0,
      IF(`t36`.`needs_likes` = 1, `t36`.`likes_at_age`, 0.0) + IF(`t36`.`needs_comments` = 1, `t36`.`comments_at_age`, 0.0) + IF(`t36`.`needs_shares` = 1, `t36`.`shares_at_age`, 0.0) + IF(`t36`.`needs_quotes` = 1, `t36`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `interactions`,
    IF(
      `t36`.`needs_likes` > 0,
      IF(`t36`.`needs_likes` = 1, `t36`.`likes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `likes_at`,
    IF(
      `t36`.`needs_comments` > 0,
      IF(`t36`.`needs_comments` = 1, `t36`.`comments_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `comments_at`,
    IF(
      (
        `t36`.`needs_shares` + `t36`.`needs_quotes`
      ) > 0,
      IF(`t36`.`needs_shares` = 1, `t36`.`shares_at_age`, 0.0) + IF(`t36`.`needs_quotes` = 1, `t36`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `spread_at`,
    IF(
      (
        `t36`.`needs_likes` + `t36`.`needs_shares`
      ) > 0,
      IF(`t36`.`needs_likes` = 1, `t36`.`likes_at_age`, 0.0) + IF(`t36`.`needs_shares` = 1, `t36`.`shares_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `approval_at`,
    IF(
      `t36`.`needs_views` > 0,
      IF(`t36`.`needs_views` = 1, `t36`.`views_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `views_at`
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
      CASE
        WHEN `t35`.`pick` = 1
        THEN CAST(`t35`.`b_likes` AS DOUBLE)
        WHEN `t35`.`pick` = 2
        THEN CAST(`t35`.`a_likes` AS DOUBLE)
        WHEN `t35`.`pick` = 3
        THEN (
          CAST(`t35`.`b_likes` AS DOUBLE) * (
            1.0 - `t35`.`share`
          )
        ) + (
          CAST(`t35`.`a_likes` AS DOUBLE) * `t35`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `likes_at_age`,
      CASE
        WHEN `t35`.`pick` = 1
        THEN CAST(`t35`.`b_comments` AS DOUBLE)
        WHEN `t35`.`pick` = 2
        THEN CAST(`t35`.`a_comments` AS DOUBLE)
        WHEN `t35`.`pick` = 3
        THEN (
          CAST(`t35`.`b_comments` AS DOUBLE) * (
            1.0 - `t35`.`share`
          )
        ) + (
          CAST(`t35`.`a_comments` AS DOUBLE) * `t35`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `comments_at_age`,
      CASE
        WHEN `t35`.`pick` = 1
        THEN CAST(`t35`.`b_shares` AS DOUBLE)
        WHEN `t35`.`pick` = 2
        THEN CAST(`t35`.`a_shares` AS DOUBLE)
        WHEN `t35`.`pick` = 3
        THEN (
          CAST(`t35`.`b_shares` AS DOUBLE) * (
            1.0 - `t35`.`share`
          )
        ) + (
          CAST(`t35`.`a_shares` AS DOUBLE) * `t35`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `shares_at_age`,
      CASE
        WHEN `t35`.`pick` = 1
        THEN CAST(`t35`.`b_quotes` AS DOUBLE)
        WHEN `t35`.`pick` = 2
        THEN CAST(`t35`.`a_quotes` AS DOUBLE)
        WHEN `t35`.`pick` = 3
        THEN (
          CAST(`t35`.`b_quotes` AS DOUBLE) * (
            1.0 - `t35`.`share`
          )
        ) + (
          CAST(`t35`.`a_quotes` AS DOUBLE) * `t35`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `quotes_at_age`,
      CASE
        WHEN `t35`.`pick` = 1
        THEN CAST(`t35`.`b_views` AS DOUBLE)
        WHEN `t35`.`pick` = 2
        THEN CAST(`t35`.`a_views` AS DOUBLE)
        WHEN `t35`.`pick` = 3
        THEN (
          CAST(`t35`.`b_views` AS DOUBLE) * (
            1.0 - `t35`.`share`
          )
        ) + (
          CAST(`t35`.`a_views` AS DOUBLE) * `t35`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `views_at_age`,
      `t35`.`interpolated`,
      CASE
        WHEN `t35`.`pick` = 1
        THEN IF(`t35`.`b_precision` = 'rounded', 1, 0)
        WHEN `t35`.`pick` = 2
        THEN IF(`t35`.`a_precision` = 'rounded', 1, 0)
        WHEN `t35`.`pick` = 3
        THEN IF(
          (
            IF(`t35`.`b_precision` = 'rounded', 1, 0) = 1
          )
          OR (
            IF(`t35`.`a_precision` = 'rounded', 1, 0) = 1
          ),
          1,
          0
        )
        ELSE 0
      END AS `rounded`,
      `t35`.`pick`,
      `t35`.`share`,
      `t35`.`b_at`,
      `t35`.`a_at`,
      `t35`.`b_told`,
      `t35`.`a_told`
    FROM `picked` AS `t35`
  ) AS `t36`
)
SELECT
  `t59`.`account_id`,
  `t59`.`published_at`,
  `t59`.`post_id`,
  `t59`.`form`,
  `t59`.`interactions`,
  `t59`.`likes_at`,
  `t59`.`comments_at`,
  `t59`.`spread_at`,
  `t59`.`approval_at`,
  `t59`.`views_at`,
  `t59`.`good`,
  `t59`.`bad`,
  `t59`.`followers`,
  `t59`.`day_followers`,
  `t59`.`interpolated`,
  `t59`.`rounded`
FROM (
  SELECT
    `t58`.`post_id`,
    `t58`.`account_id`,
    `t58`.`published_at`,
    `t58`.`form`,
    `t58`.`gone`,
    `t58`.`late`,
    `t58`.`as_of`,
    `t58`.`age`,
    `t58`.`current`,
    `t58`.`needs_likes`,
    `t58`.`needs_comments`,
    `t58`.`needs_shares`,
    `t58`.`needs_quotes`,
    `t58`.`needs_views`,
    `t58`.`interpolated`,
    `t58`.`rounded`,
    `t58`.`interactions`,
    `t58`.`likes_at`,
    `t58`.`comments_at`,
    `t58`.`spread_at`,
    `t58`.`approval_at`,
    `t58`.`views_at`,
    `t58`.`good`,
    `t58`.`bad`,
    IF(`t29`.`newest` > 0, `t29`.`newest`, CAST(NULL AS DOUBLE)) AS `followers`,
    0 AS `after`,
    IF(`t29`.`newest` > 0, `t29`.`newest`, CAST(NULL AS DOUBLE)) AS `day_followers`,
    0 AS `day_after`,
    `t58`.`published_at` - (
      `t58`.`published_at` % 86400000
    ) AS `day`
  FROM (
    SELECT
      `t56`.`post_id`,
      `t56`.`account_id`,
      `t56`.`published_at`,
      `t56`.`form`,
      `t56`.`gone`,
      `t56`.`late`,
      `t56`.`as_of`,
      `t56`.`age`,
      `t56`.`current`,
      `t56`.`needs_likes`,
      `t56`.`needs_comments`,
      `t56`.`needs_shares`,
      `t56`.`needs_quotes`,
      `t56`.`needs_views`,
      `t56`.`interpolated`,
      `t56`.`rounded`,
      `t56`.`interactions`,
      `t56`.`likes_at`,
      `t56`.`comments_at`,
      `t56`.`spread_at`,
      `t56`.`approval_at`,
      `t56`.`views_at`,
      CASE
        WHEN `t56`.`pick` = 1
        THEN CAST(IF(`t56`.`b_told` = 1, COALESCE(`t56`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t56`.`pick` = 2
        THEN CAST(IF(`t56`.`a_told` = 1, COALESCE(`t56`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t56`.`pick` = 3
        THEN (
          CAST(IF(`t56`.`b_told` = 1, COALESCE(`t56`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t56`.`share`
          )
        ) + (
          CAST(IF(`t56`.`a_told` = 1, COALESCE(`t56`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t56`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `good`,
      CASE
        WHEN `t56`.`pick` = 1
        THEN CAST(IF(`t56`.`b_told` = 1, COALESCE(`t56`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t56`.`pick` = 2
        THEN CAST(IF(`t56`.`a_told` = 1, COALESCE(`t56`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
        WHEN `t56`.`pick` = 3
        THEN (
          CAST(IF(`t56`.`b_told` = 1, COALESCE(`t56`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
            1.0 - `t56`.`share`
          )
        ) + (
          CAST(IF(`t56`.`a_told` = 1, COALESCE(`t56`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t56`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `bad`
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
        `t54`.`b_good`,
        `t54`.`b_bad`,
        `t55`.`a_good`,
        `t55`.`a_bad`
      FROM `aged` AS `t39`
      LEFT OUTER JOIN (
        SELECT
          `t50`.`mood_post`,
          SUM(IF(`t50`.`sign` > 0, `t50`.`count`, CAST(NULL AS BIGINT))) AS `b_good`,
          SUM(IF(`t50`.`sign` < 0, `t50`.`count`, CAST(NULL AS BIGINT))) AS `b_bad`
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
                  `t38`.`post_id` AS `mood_post`,
                  `t38`.`b_at` AS `mood_at`
                FROM `aged` AS `t38`
                WHERE
                  `t38`.`b_told` = 1
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
        ON `t39`.`post_id` = `t54`.`mood_post`
      LEFT OUTER JOIN (
        SELECT
          `t51`.`mood_post`,
          SUM(IF(`t51`.`sign` > 0, `t51`.`count`, CAST(NULL AS BIGINT))) AS `a_good`,
          SUM(IF(`t51`.`sign` < 0, `t51`.`count`, CAST(NULL AS BIGINT))) AS `a_bad`
        FROM (
          SELECT
            `t49`.`mood_post`,
            `t49`.`name`,
            `t49`.`count`,
            `t7`.`sign`
          FROM (
            SELECT
              `t45`.`mood_post`,
              `t45`.`name`,
              `t45`.`count`
            FROM (
              SELECT
                `t43`.`mood_post`,
                `t43`.`mood_at`,
                `t9`.`post_id`,
                `t9`.`first_seen_at`,
                `t9`.`name`,
                `t9`.`count`
              FROM (
                SELECT
                  `t38`.`post_id` AS `mood_post`,
                  `t38`.`a_at` AS `mood_at`
                FROM `aged` AS `t38`
                WHERE
                  `t38`.`a_told` = 1
              ) AS `t43`
              CROSS JOIN `reaction` AS `t9`
            ) AS `t45`
            WHERE
              `t45`.`mood_post` = `t45`.`post_id` AND `t45`.`mood_at` = `t45`.`first_seen_at`
          ) AS `t49`
          INNER JOIN `mood` AS `t7`
            ON `t49`.`name` = `t7`.`name`
        ) AS `t51`
        GROUP BY
          1
      ) AS `t55`
        ON `t39`.`post_id` = `t55`.`mood_post`
    ) AS `t56`
  ) AS `t58`
  LEFT OUTER JOIN (
    SELECT
      `t26`.`account_id` AS `faces_account`,
      `t26`.`mean_followers` AS `newest`
    FROM (
      SELECT
        `t23`.`last_account` AS `account_id`,
        CAST(`t6`.`followers` AS DOUBLE) AS `mean_followers`
      FROM (
        SELECT
          `t21`.`account_id` AS `last_account`,
          `t21`.`last_at`
        FROM (
          SELECT
            `t20`.`account_id`,
            MAX(`t20`.`seen_at`) AS `last_at`
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
          ) AS `t20`
          GROUP BY
            1
        ) AS `t21`
      ) AS `t23`
      INNER JOIN `audience_snapshot` AS `t6`
        ON `t23`.`last_account` = `t6`.`account_id` AND `t23`.`last_at` = `t6`.`seen_at`
    ) AS `t26`
  ) AS `t29`
    ON `t58`.`account_id` = `t29`.`faces_account`
) AS `t59`
