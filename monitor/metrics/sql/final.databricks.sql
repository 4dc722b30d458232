WITH `t25` AS (
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
      `t10`.`account_id`,
      `t10`.`platform`,
      `t10`.`window_start`,
      `t10`.`window_end`,
      `t10`.`seen_until`,
      `t10`.`eligible_until`,
      `t10`.`as_of`,
      `t10`.`age`,
      `t10`.`earlier_from`,
      `t10`.`needs_likes`,
      `t10`.`needs_comments`,
      `t10`.`needs_shares`,
      `t10`.`needs_quotes`,
      `t10`.`needs_views`,
      `t10`.`current`,
      `t16`.`id`,
      `t16`.`account_id_post`,
      `t16`.`kind`,
      `t16`.`published_at`,
      `t16`.`flags`,
      `t16`.`reply_to_own`,
      `t16`.`first_seen_at`,
      `t16`.`gone_at`,
      `t16`.`format`,
      `t16`.`asks`,
      `t16`.`letters`,
      `t16`.`detected_language`,
      `t16`.`described_by`
    FROM `subject` AS `t10`
    INNER JOIN (
      SELECT
        `t7`.`id`,
        `t7`.`account_id` AS `account_id_post`,
        `t7`.`kind`,
        `t7`.`published_at`,
        `t7`.`flags`,
        `t7`.`reply_to_own`,
        `t7`.`first_seen_at`,
        `t7`.`gone_at`,
        `t7`.`format`,
        `t7`.`asks`,
        `t7`.`letters`,
        `t7`.`detected_language`,
        `t7`.`described_by`
      FROM `post` AS `t7`
    ) AS `t16`
      ON `t10`.`account_id` = `t16`.`account_id_post`
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
), `t30` AS (
  SELECT
    `t24`.`last_account` AS `account_id`,
    CAST(`t8`.`followers` AS DOUBLE) AS `mean_followers`
  FROM (
    SELECT
      `t22`.`account_id` AS `last_account`,
      `t22`.`last_at`
    FROM (
      SELECT
        `t20`.`account_id`,
        MAX(`t20`.`seen_at`) AS `last_at`
      FROM (
        SELECT
          `t17`.`account_id`,
          `t17`.`seen_at`,
          `t17`.`followers`
        FROM (
          SELECT
            `t10`.`account_id`,
            `t10`.`platform`,
            `t10`.`window_start`,
            `t10`.`window_end`,
            `t10`.`seen_until`,
            `t10`.`eligible_until`,
            `t10`.`as_of`,
            `t10`.`age`,
            `t10`.`earlier_from`,
            `t10`.`needs_likes`,
            `t10`.`needs_comments`,
            `t10`.`needs_shares`,
            `t10`.`needs_quotes`,
            `t10`.`needs_views`,
            `t10`.`current`,
            `t8`.`seen_at`,
            `t8`.`followers`,
            `t8`.`posts_total`,
            `t8`.`precision`
          FROM `subject` AS `t10`
          INNER JOIN `audience_snapshot` AS `t8`
            ON `t10`.`account_id` = `t8`.`account_id`
        ) AS `t17`
        WHERE
          `t17`.`followers` IS NOT NULL
          AND `t17`.`seen_at` <= `t17`.`as_of`
          AND `t17`.`current` = 1
      ) AS `t20`
      GROUP BY
        1
    ) AS `t22`
  ) AS `t24`
  INNER JOIN `audience_snapshot` AS `t8`
    ON `t24`.`last_account` = `t8`.`account_id` AND `t24`.`last_at` = `t8`.`seen_at`
), `t32` AS (
  SELECT
    `t26`.`account_id`,
    IF(`t26`.`reached` > `t26`.`lower`, `t26`.`reached`, `t26`.`lower`) AS `since`,
    `t26`.`upper`
  FROM (
    SELECT
      `t21`.`account_id`,
      `t21`.`platform`,
      `t21`.`window_start`,
      `t21`.`window_end`,
      `t21`.`seen_until`,
      `t21`.`eligible_until`,
      `t21`.`as_of`,
      `t21`.`age`,
      `t21`.`earlier_from`,
      `t21`.`needs_likes`,
      `t21`.`needs_comments`,
      `t21`.`needs_shares`,
      `t21`.`needs_quotes`,
      `t21`.`needs_views`,
      `t21`.`current`,
      `t21`.`id`,
      `t21`.`covers_from`,
      `t21`.`covers_to`,
      `t21`.`lower`,
      `t21`.`upper`,
      COALESCE(
        MAX(`t21`.`upper`) OVER (
          PARTITION BY `t21`.`account_id`
          ORDER BY `t21`.`lower` ASC NULLS LAST, `t21`.`upper` ASC NULLS LAST, `t21`.`id` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ),
        `t21`.`lower`
      ) AS `reached`
    FROM (
      SELECT
        `t18`.`account_id`,
        `t18`.`platform`,
        `t18`.`window_start`,
        `t18`.`window_end`,
        `t18`.`seen_until`,
        `t18`.`eligible_until`,
        `t18`.`as_of`,
        `t18`.`age`,
        `t18`.`earlier_from`,
        `t18`.`needs_likes`,
        `t18`.`needs_comments`,
        `t18`.`needs_shares`,
        `t18`.`needs_quotes`,
        `t18`.`needs_views`,
        `t18`.`current`,
        `t18`.`id`,
        `t18`.`covers_from`,
        `t18`.`covers_to`,
        IF(
          `t18`.`covers_from` > `t18`.`window_start`,
          `t18`.`covers_from`,
          `t18`.`window_start`
        ) AS `lower`,
        IF(
          `t18`.`covers_to` < `t18`.`eligible_until`,
          `t18`.`covers_to`,
          `t18`.`eligible_until`
        ) AS `upper`
      FROM (
        SELECT
          `t10`.`account_id`,
          `t10`.`platform`,
          `t10`.`window_start`,
          `t10`.`window_end`,
          `t10`.`seen_until`,
          `t10`.`eligible_until`,
          `t10`.`as_of`,
          `t10`.`age`,
          `t10`.`earlier_from`,
          `t10`.`needs_likes`,
          `t10`.`needs_comments`,
          `t10`.`needs_shares`,
          `t10`.`needs_quotes`,
          `t10`.`needs_views`,
          `t10`.`current`,
          `t11`.`id`,
          `t11`.`covers_from`,
          `t11`.`covers_to`
        FROM `subject` AS `t10`
        INNER JOIN `coverage` AS `t11`
          ON `t10`.`account_id` = `t11`.`account_id`
      ) AS `t18`
      WHERE
        IF(
          `t18`.`covers_to` < `t18`.`eligible_until`,
          `t18`.`covers_to`,
          `t18`.`eligible_until`
        ) > IF(
          `t18`.`covers_from` > `t18`.`window_start`,
          `t18`.`covers_from`,
          `t18`.`window_start`
        )
    ) AS `t21`
  ) AS `t26`
  WHERE
    `t26`.`upper` > IF(`t26`.`reached` > `t26`.`lower`, `t26`.`reached`, `t26`.`lower`)
), `t44` AS (
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
    CAST(NULL AS BIGINT) AS `a_at`
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
      MAX(IF(COALESCE(`t41`.`run_here`, 0) = 1, `t41`.`seen`, CAST(NULL AS BIGINT))) AS `b_at`
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
        `t37`.`run_post`,
        `t37`.`seen`,
        `t37`.`run_here`
      FROM `t25` AS `t28`
      LEFT OUTER JOIN (
        SELECT
          `t14`.`post_id` AS `run_post`,
          `t14`.`first_seen_at` AS `seen`,
          1 AS `run_here`
        FROM `engagement_snapshot` AS `t14`
        LEFT SEMI JOIN `t25` AS `t29`
          ON `t14`.`post_id` = `t29`.`post_id`
      ) AS `t37`
        ON `t28`.`post_id` = `t37`.`run_post` AND `t37`.`seen` <= `t28`.`as_of`
    ) AS `t41`
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
  ) AS `t43`
), `picked` AS (
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
    IF(
      (
        `t52`.`b_at` IS NOT NULL
      )
      AND (
        (
          IF(`t52`.`b_last_seen_at` < `t52`.`as_of`, `t52`.`b_last_seen_at`, `t52`.`as_of`) - `t52`.`published_at`
        ) > `t52`.`age`
      ),
      1,
      0
    ) AS `pick`,
    0 AS `interpolated`,
    0.0 AS `share`
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
    FROM `t44` AS `t46`
    LEFT OUTER JOIN (
      SELECT
        `t14`.`post_id` AS `run_post`,
        `t14`.`first_seen_at` AS `run_at`,
        `t14`.`last_seen_at` AS `b_last_seen_at`,
        `t14`.`precision` AS `b_precision`,
        `t14`.`likes` AS `b_likes`,
        `t14`.`comments` AS `b_comments`,
        `t14`.`shares` AS `b_shares`,
        `t14`.`quotes` AS `b_quotes`,
        `t14`.`views` AS `b_views`,
        IF(`t14`.`reactions` IS NOT NULL, 1, 0) AS `b_told`
      FROM `engagement_snapshot` AS `t14`
      LEFT SEMI JOIN `t44` AS `t47`
        ON `t14`.`post_id` = `t47`.`post_id`
    ) AS `t50`
      ON `t46`.`post_id` = `t50`.`run_post` AND `t46`.`b_at` = `t50`.`run_at`
    LEFT OUTER JOIN (
      SELECT
        `t14`.`post_id` AS `run_post`,
        `t14`.`first_seen_at` AS `run_at`,
        `t14`.`last_seen_at` AS `a_last_seen_at`,
        `t14`.`precision` AS `a_precision`,
        `t14`.`likes` AS `a_likes`,
        `t14`.`comments` AS `a_comments`,
        `t14`.`shares` AS `a_shares`,
        `t14`.`quotes` AS `a_quotes`,
        `t14`.`views` AS `a_views`,
        IF(`t14`.`reactions` IS NOT NULL, 1, 0) AS `a_told`
      FROM `engagement_snapshot` AS `t14`
      LEFT SEMI JOIN `t44` AS `t47`
        ON `t14`.`post_id` = `t47`.`post_id`
    ) AS `t51`
      ON `t46`.`post_id` = `t51`.`run_post` AND `t46`.`a_at` = `t51`.`run_at`
  ) AS `t52`
), `aged` AS (
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
    `t55`.`pick`,
    `t55`.`share`,
    `t55`.`b_at`,
    `t55`.`a_at`,
    `t55`.`b_told`,
    `t55`.`a_told`,
    IF(
      (
        `t55`.`needs_likes` + `t55`.`needs_comments` + `t55`.`needs_shares` + `t55`.`needs_quotes`
      ) > 0,
      IF(`t55`.`needs_likes` = 1, `t55`.`likes_at_age`, 0.0) + IF(`t55`.`needs_comments` = 1, `t55`.`comments_at_age`, 0.0) + IF(`t55`.`needs_shares` = 1, `t55`.`shares_at_age`, 0.0) + IF(`t55`.`needs_quotes` = 1, `t55`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `interactions`,
    IF(
      `t55`.`needs_likes` > 0,
      IF(`t55`.`needs_likes` = 1, `t55`.`likes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `likes_at`,
    IF(
      `t55`.`needs_comments` > 0,
      IF(`t55`.`needs_comments` = 1, `t55`.`comments_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `comments_at`,
    IF(
      (
        `t55`.`needs_shares` + `t55`.`needs_quotes`
      ) > 0,
      IF(`t55`.`needs_shares` = 1, `t55`.`shares_at_age`, 0.0) + IF(`t55`.`needs_quotes` = 1, `t55`.`quotes_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `spread_at`,
    IF(
      (
        `t55`.`needs_likes` + `t55`.`needs_shares`
      ) > 0,
      IF(`t55`.`needs_likes` = 1, `t55`.`likes_at_age`, 0.0) + IF(`t55`.`needs_shares` = 1, `t55`.`shares_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `approval_at`,
    IF(
      `t55`.`needs_views` > 0,
      IF(`t55`.`needs_views` = 1, `t55`.`views_at_age`, 0.0),
      CAST(NULL AS DOUBLE)
    ) AS `views_at`
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
      CASE
        WHEN `t54`.`pick` = 1
        THEN CAST(`t54`.`b_likes` AS DOUBLE)
        WHEN `t54`.`pick` = 2
        THEN CAST(`t54`.`a_likes` AS DOUBLE)
        WHEN `t54`.`pick` = 3
        THEN (
          CAST(`t54`.`b_likes` AS DOUBLE) * (
            1.0 - `t54`.`share`
          )
        ) + (
          CAST(`t54`.`a_likes` AS DOUBLE) * `t54`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `likes_at_age`,
      CASE
        WHEN `t54`.`pick` = 1
        THEN CAST(`t54`.`b_comments` AS DOUBLE)
        WHEN `t54`.`pick` = 2
        THEN CAST(`t54`.`a_comments` AS DOUBLE)
        WHEN `t54`.`pick` = 3
        THEN (
          CAST(`t54`.`b_comments` AS DOUBLE) * (
            1.0 - `t54`.`share`
          )
        ) + (
          CAST(`t54`.`a_comments` AS DOUBLE) * `t54`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `comments_at_age`,
      CASE
        WHEN `t54`.`pick` = 1
        THEN CAST(`t54`.`b_shares` AS DOUBLE)
        WHEN `t54`.`pick` = 2
        THEN CAST(`t54`.`a_shares` AS DOUBLE)
        WHEN `t54`.`pick` = 3
        THEN (
          CAST(`t54`.`b_shares` AS DOUBLE) * (
            1.0 - `t54`.`share`
          )
        ) + (
          CAST(`t54`.`a_shares` AS DOUBLE) * `t54`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `shares_at_age`,
      CASE
        WHEN `t54`.`pick` = 1
        THEN CAST(`t54`.`b_quotes` AS DOUBLE)
        WHEN `t54`.`pick` = 2
        THEN CAST(`t54`.`a_quotes` AS DOUBLE)
        WHEN `t54`.`pick` = 3
        THEN (
          CAST(`t54`.`b_quotes` AS DOUBLE) * (
            1.0 - `t54`.`share`
          )
        ) + (
          CAST(`t54`.`a_quotes` AS DOUBLE) * `t54`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `quotes_at_age`,
      CASE
        WHEN `t54`.`pick` = 1
        THEN CAST(`t54`.`b_views` AS DOUBLE)
        WHEN `t54`.`pick` = 2
        THEN CAST(`t54`.`a_views` AS DOUBLE)
        WHEN `t54`.`pick` = 3
        THEN (
          CAST(`t54`.`b_views` AS DOUBLE) * (
            1.0 - `t54`.`share`
          )
        ) + (
          CAST(`t54`.`a_views` AS DOUBLE) * `t54`.`share`
        )
        ELSE CAST(NULL AS DOUBLE)
      END AS `views_at_age`,
      `t54`.`interpolated`,
      CASE
        WHEN `t54`.`pick` = 1
        THEN IF(`t54`.`b_precision` = 'rounded', 1, 0)
        WHEN `t54`.`pick` = 2
        THEN IF(`t54`.`a_precision` = 'rounded', 1, 0)
        WHEN `t54`.`pick` = 3
        THEN IF(
          (
            IF(`t54`.`b_precision` = 'rounded', 1, 0) = 1
          )
          OR (
            IF(`t54`.`a_precision` = 'rounded', 1, 0) = 1
          ),
          1,
          0
        )
        ELSE 0
      END AS `rounded`,
      `t54`.`pick`,
      `t54`.`share`,
      `t54`.`b_at`,
      `t54`.`a_at`,
      `t54`.`b_told`,
      `t54`.`a_told`
    FROM `picked` AS `t54`
  ) AS `t55`
), `placed` AS (
  SELECT
    `t78`.`post_id`,
    `t78`.`account_id`,
    `t78`.`published_at`,
    `t78`.`form`,
    `t78`.`gone`,
    `t78`.`late`,
    `t78`.`as_of`,
    `t78`.`age`,
    `t78`.`current`,
    `t78`.`needs_likes`,
    `t78`.`needs_comments`,
    `t78`.`needs_shares`,
    `t78`.`needs_quotes`,
    `t78`.`needs_views`,
    `t78`.`interpolated`,
    `t78`.`rounded`,
    `t78`.`interactions`,
    `t78`.`likes_at`,
    `t78`.`comments_at`,
    `t78`.`spread_at`,
    `t78`.`approval_at`,
    `t78`.`views_at`,
    `t78`.`good`,
    `t78`.`bad`,
    `t78`.`followers`,
    `t78`.`after`,
    `t78`.`day_followers`,
    `t78`.`day_after`,
    `t78`.`day`,
    TRY_DIVIDE(`t78`.`interactions`, `t78`.`followers`) AS `rate`,
    TRY_DIVIDE(`t78`.`views_at`, `t78`.`followers`) AS `view_rate`,
    TRY_DIVIDE(
      IF(
        `t78`.`interactions` IS NOT NULL
        AND NOT ISNAN(`t78`.`interactions`)
        AND (
          `t78`.`views_at` > 0
        ),
        `t78`.`interactions`,
        CAST(NULL AS DOUBLE)
      ),
      IF(
        `t78`.`interactions` IS NOT NULL
        AND NOT ISNAN(`t78`.`interactions`)
        AND (
          `t78`.`views_at` > 0
        ),
        `t78`.`views_at`,
        CAST(NULL AS DOUBLE)
      )
    ) AS `view_share`,
    TRY_DIVIDE(`t78`.`interactions`, `t78`.`day_followers`) AS `day_rate`
  FROM (
    SELECT
      `t77`.`post_id`,
      `t77`.`account_id`,
      `t77`.`published_at`,
      `t77`.`form`,
      `t77`.`gone`,
      `t77`.`late`,
      `t77`.`as_of`,
      `t77`.`age`,
      `t77`.`current`,
      `t77`.`needs_likes`,
      `t77`.`needs_comments`,
      `t77`.`needs_shares`,
      `t77`.`needs_quotes`,
      `t77`.`needs_views`,
      `t77`.`interpolated`,
      `t77`.`rounded`,
      `t77`.`interactions`,
      `t77`.`likes_at`,
      `t77`.`comments_at`,
      `t77`.`spread_at`,
      `t77`.`approval_at`,
      `t77`.`views_at`,
      `t77`.`good`,
      `t77`.`bad`,
      IF(`t38`.`newest` > 0, `t38`.`newest`, CAST(NULL AS DOUBLE)) AS `followers`,
      0 AS `after`,
      IF(`t38`.`newest` > 0, `t38`.`newest`, CAST(NULL AS DOUBLE)) AS `day_followers`,
      0 AS `day_after`,
      `t77`.`published_at` - (
        `t77`.`published_at` % 86400000
      ) AS `day`
    FROM (
      SELECT
        `t75`.`post_id`,
        `t75`.`account_id`,
        `t75`.`published_at`,
        `t75`.`form`,
        `t75`.`gone`,
        `t75`.`late`,
        `t75`.`as_of`,
        `t75`.`age`,
        `t75`.`current`,
        `t75`.`needs_likes`,
        `t75`.`needs_comments`,
        `t75`.`needs_shares`,
        `t75`.`needs_quotes`,
        `t75`.`needs_views`,
        `t75`.`interpolated`,
        `t75`.`rounded`,
        `t75`.`interactions`,
        `t75`.`likes_at`,
        `t75`.`comments_at`,
        `t75`.`spread_at`,
        `t75`.`approval_at`,
        `t75`.`views_at`,
        CASE
          WHEN `t75`.`pick` = 1
          THEN CAST(IF(`t75`.`b_told` = 1, COALESCE(`t75`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
          WHEN `t75`.`pick` = 2
          THEN CAST(IF(`t75`.`a_told` = 1, COALESCE(`t75`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
          WHEN `t75`.`pick` = 3
          THEN (
            CAST(IF(`t75`.`b_told` = 1, COALESCE(`t75`.`b_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
              1.0 - `t75`.`share`
            )
          ) + (
            CAST(IF(`t75`.`a_told` = 1, COALESCE(`t75`.`a_good`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t75`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `good`,
        CASE
          WHEN `t75`.`pick` = 1
          THEN CAST(IF(`t75`.`b_told` = 1, COALESCE(`t75`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
          WHEN `t75`.`pick` = 2
          THEN CAST(IF(`t75`.`a_told` = 1, COALESCE(`t75`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE)
          WHEN `t75`.`pick` = 3
          THEN (
            CAST(IF(`t75`.`b_told` = 1, COALESCE(`t75`.`b_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * (
              1.0 - `t75`.`share`
            )
          ) + (
            CAST(IF(`t75`.`a_told` = 1, COALESCE(`t75`.`a_bad`, 0), CAST(NULL AS BIGINT)) AS DOUBLE) * `t75`.`share`
          )
          ELSE CAST(NULL AS DOUBLE)
        END AS `bad`
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
          `t58`.`pick`,
          `t58`.`share`,
          `t58`.`b_at`,
          `t58`.`a_at`,
          `t58`.`b_told`,
          `t58`.`a_told`,
          `t58`.`interactions`,
          `t58`.`likes_at`,
          `t58`.`comments_at`,
          `t58`.`spread_at`,
          `t58`.`approval_at`,
          `t58`.`views_at`,
          `t73`.`b_good`,
          `t73`.`b_bad`,
          `t74`.`a_good`,
          `t74`.`a_bad`
        FROM `aged` AS `t58`
        LEFT OUTER JOIN (
          SELECT
            `t69`.`mood_post`,
            SUM(IF(`t69`.`sign` > 0, `t69`.`count`, CAST(NULL AS BIGINT))) AS `b_good`,
            SUM(IF(`t69`.`sign` < 0, `t69`.`count`, CAST(NULL AS BIGINT))) AS `b_bad`
          FROM (
            SELECT
              `t67`.`mood_post`,
              `t67`.`name`,
              `t67`.`count`,
              `t12`.`sign`
            FROM (
              SELECT
                `t63`.`mood_post`,
                `t63`.`name`,
                `t63`.`count`
              FROM (
                SELECT
                  `t61`.`mood_post`,
                  `t61`.`mood_at`,
                  `t13`.`post_id`,
                  `t13`.`first_seen_at`,
                  `t13`.`name`,
                  `t13`.`count`
                FROM (
                  SELECT
                    `t57`.`post_id` AS `mood_post`,
                    `t57`.`b_at` AS `mood_at`
                  FROM `aged` AS `t57`
                  WHERE
                    `t57`.`b_told` = 1
                ) AS `t61`
                CROSS JOIN `reaction` AS `t13`
              ) AS `t63`
              WHERE
                `t63`.`mood_post` = `t63`.`post_id` AND `t63`.`mood_at` = `t63`.`first_seen_at`
            ) AS `t67`
            INNER JOIN `mood` AS `t12`
              ON `t67`.`name` = `t12`.`name`
          ) AS `t69`
          GROUP BY
            1
        ) AS `t73`
          ON `t58`.`post_id` = `t73`.`mood_post`
        LEFT OUTER JOIN (
          SELECT
            `t70`.`mood_post`,
            SUM(IF(`t70`.`sign` > 0, `t70`.`count`, CAST(NULL AS BIGINT))) AS `a_good`,
            SUM(IF(`t70`.`sign` < 0, `t70`.`count`, CAST(NULL AS BIGINT))) AS `a_bad`
          FROM (
            SELECT
              `t68`.`mood_post`,
              `t68`.`name`,
              `t68`.`count`,
              `t12`.`sign`
            FROM (
              SELECT
                `t64`.`mood_post`,
                `t64`.`name`,
                `t64`.`count`
              FROM (
                SELECT
                  `t62`.`mood_post`,
                  `t62`.`mood_at`,
                  `t13`.`post_id`,
                  `t13`.`first_seen_at`,
                  `t13`.`name`,
                  `t13`.`count`
                FROM (
                  SELECT
                    `t57`.`post_id` AS `mood_post`,
                    `t57`.`a_at` AS `mood_at`
                  FROM `aged` AS `t57`
                  WHERE
                    `t57`.`a_told` = 1
                ) AS `t62`
                CROSS JOIN `reaction` AS `t13`
              ) AS `t64`
              WHERE
                `t64`.`mood_post` = `t64`.`post_id` AND `t64`.`mood_at` = `t64`.`first_seen_at`
            ) AS `t68`
            INNER JOIN `mood` AS `t12`
              ON `t68`.`name` = `t12`.`name`
          ) AS `t70`
          GROUP BY
            1
        ) AS `t74`
          ON `t58`.`post_id` = `t74`.`mood_post`
      ) AS `t75`
    ) AS `t77`
    LEFT OUTER JOIN (
      SELECT
        `t31`.`account_id` AS `faces_account`,
        `t31`.`mean_followers` AS `newest`
      FROM `t30` AS `t31`
    ) AS `t38`
      ON `t77`.`account_id` = `t38`.`faces_account`
  ) AS `t78`
)
SELECT
  `t103`.`account_id`,
  COUNT(`t103`.`post_id`) AS `eligible`,
  MAX(`t103`.`mean_followers`) AS `mean_followers`,
  TRY_DIVIDE(
    CAST(MAX(`t103`.`observed`) - COALESCE(MAX(`t103`.`unrated`), 0) AS DOUBLE),
    86400000.0
  ) AS `kept_days`,
  COUNT(`t103`.`day_followers`) AS `day_faced`,
  SUM(IF((
    `t103`.`interactions` > 0
  ) AND (
    `t103`.`views_at` = 0
  ), 1, 0)) AS `views_inconsistent`,
  COUNT(`t103`.`interactions`) AS `interactions__n`,
  SUM(
    IF(
      (
        `t103`.`interactions` IS NULL OR ISNAN(`t103`.`interactions`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `interactions__deleted`,
  SUM(
    IF(
      `t103`.`interactions` IS NOT NULL
      AND NOT ISNAN(`t103`.`interactions`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `interactions__interpolated`,
  SUM(
    IF(
      `t103`.`interactions` IS NOT NULL
      AND NOT ISNAN(`t103`.`interactions`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `interactions__rounded`,
  SUM(
    IF(
      `t103`.`interactions` IS NOT NULL
      AND NOT ISNAN(`t103`.`interactions`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `interactions__late`,
  COUNT(`t103`.`likes_at`) AS `likes_at__n`,
  SUM(
    IF(
      (
        `t103`.`likes_at` IS NULL OR ISNAN(`t103`.`likes_at`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `likes_at__deleted`,
  SUM(
    IF(
      `t103`.`likes_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`likes_at`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `likes_at__interpolated`,
  SUM(
    IF(
      `t103`.`likes_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`likes_at`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `likes_at__rounded`,
  SUM(
    IF(
      `t103`.`likes_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`likes_at`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `likes_at__late`,
  COUNT(`t103`.`comments_at`) AS `comments_at__n`,
  SUM(
    IF(
      (
        `t103`.`comments_at` IS NULL OR ISNAN(`t103`.`comments_at`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `comments_at__deleted`,
  SUM(
    IF(
      `t103`.`comments_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`comments_at`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `comments_at__interpolated`,
  SUM(
    IF(
      `t103`.`comments_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`comments_at`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `comments_at__rounded`,
  SUM(
    IF(
      `t103`.`comments_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`comments_at`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `comments_at__late`,
  COUNT(`t103`.`spread_at`) AS `spread_at__n`,
  SUM(
    IF(
      (
        `t103`.`spread_at` IS NULL OR ISNAN(`t103`.`spread_at`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `spread_at__deleted`,
  SUM(
    IF(
      `t103`.`spread_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`spread_at`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `spread_at__interpolated`,
  SUM(
    IF(
      `t103`.`spread_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`spread_at`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `spread_at__rounded`,
  SUM(
    IF(
      `t103`.`spread_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`spread_at`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `spread_at__late`,
  COUNT(`t103`.`good`) AS `good__n`,
  SUM(
    IF(
      (
        `t103`.`good` IS NULL OR ISNAN(`t103`.`good`)
      ) AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `good__deleted`,
  SUM(
    IF(
      `t103`.`good` IS NOT NULL
      AND NOT ISNAN(`t103`.`good`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `good__interpolated`,
  SUM(
    IF(
      `t103`.`good` IS NOT NULL
      AND NOT ISNAN(`t103`.`good`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `good__rounded`,
  SUM(
    IF(
      `t103`.`good` IS NOT NULL AND NOT ISNAN(`t103`.`good`) AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `good__late`,
  COUNT(`t103`.`view_share`) AS `view_share__n`,
  SUM(
    IF(
      (
        `t103`.`interactions` IS NULL OR ISNAN(`t103`.`interactions`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `view_share__deleted`,
  SUM(
    IF(
      `t103`.`view_share` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_share`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `view_share__interpolated`,
  SUM(
    IF(
      `t103`.`view_share` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_share`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `view_share__rounded`,
  SUM(
    IF(
      `t103`.`view_share` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_share`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `view_share__late`,
  COUNT(`t103`.`rate`) AS `rate__n`,
  SUM(
    IF(
      (
        `t103`.`interactions` IS NULL OR ISNAN(`t103`.`interactions`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `rate__deleted`,
  SUM(
    IF(
      `t103`.`rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`rate`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `rate__interpolated`,
  SUM(
    IF(
      `t103`.`rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`rate`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `rate__rounded`,
  SUM(
    IF(
      `t103`.`rate` IS NOT NULL AND NOT ISNAN(`t103`.`rate`) AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `rate__late`,
  SUM(
    IF(
      `t103`.`rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`rate`)
      AND (
        `t103`.`after` = 1
      ),
      1,
      0
    )
  ) AS `rate__after`,
  SUM(
    IF(
      `t103`.`rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`rate`)
      AND (
        `t103`.`followers` < 100
      ),
      1,
      0
    )
  ) AS `rate__tiny`,
  SUM(
    IF(
      `t103`.`interactions` IS NOT NULL
      AND NOT ISNAN(`t103`.`interactions`)
      AND (
        `t103`.`followers` IS NULL OR ISNAN(`t103`.`followers`)
      ),
      1,
      0
    )
  ) AS `rate__faceless`,
  COUNT(`t103`.`view_rate`) AS `view_rate__n`,
  SUM(
    IF(
      (
        `t103`.`views_at` IS NULL OR ISNAN(`t103`.`views_at`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `view_rate__deleted`,
  SUM(
    IF(
      `t103`.`view_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_rate`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `view_rate__interpolated`,
  SUM(
    IF(
      `t103`.`view_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_rate`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `view_rate__rounded`,
  SUM(
    IF(
      `t103`.`view_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_rate`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `view_rate__late`,
  SUM(
    IF(
      `t103`.`view_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_rate`)
      AND (
        `t103`.`after` = 1
      ),
      1,
      0
    )
  ) AS `view_rate__after`,
  SUM(
    IF(
      `t103`.`view_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`view_rate`)
      AND (
        `t103`.`followers` < 100
      ),
      1,
      0
    )
  ) AS `view_rate__tiny`,
  SUM(
    IF(
      `t103`.`views_at` IS NOT NULL
      AND NOT ISNAN(`t103`.`views_at`)
      AND (
        `t103`.`followers` IS NULL OR ISNAN(`t103`.`followers`)
      ),
      1,
      0
    )
  ) AS `view_rate__faceless`,
  COUNT(`t103`.`day_rate`) AS `day_rate__n`,
  SUM(
    IF(
      (
        `t103`.`interactions` IS NULL OR ISNAN(`t103`.`interactions`)
      )
      AND (
        `t103`.`gone` = 1
      ),
      1,
      0
    )
  ) AS `day_rate__deleted`,
  SUM(
    IF(
      `t103`.`day_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`day_rate`)
      AND (
        `t103`.`interpolated` = 1
      ),
      1,
      0
    )
  ) AS `day_rate__interpolated`,
  SUM(
    IF(
      `t103`.`day_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`day_rate`)
      AND (
        `t103`.`rounded` = 1
      ),
      1,
      0
    )
  ) AS `day_rate__rounded`,
  SUM(
    IF(
      `t103`.`day_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`day_rate`)
      AND (
        `t103`.`late` = 1
      ),
      1,
      0
    )
  ) AS `day_rate__late`,
  SUM(
    IF(
      `t103`.`day_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`day_rate`)
      AND (
        `t103`.`day_after` = 1
      ),
      1,
      0
    )
  ) AS `day_rate__after`,
  SUM(
    IF(
      `t103`.`day_rate` IS NOT NULL
      AND NOT ISNAN(`t103`.`day_rate`)
      AND (
        `t103`.`day_followers` < 100
      ),
      1,
      0
    )
  ) AS `day_rate__tiny`,
  SUM(
    IF(
      `t103`.`interactions` IS NOT NULL
      AND NOT ISNAN(`t103`.`interactions`)
      AND (
        `t103`.`day_followers` IS NULL OR ISNAN(`t103`.`day_followers`)
      ),
      1,
      0
    )
  ) AS `day_rate__faceless`,
  MAX(`t103`.`interactions_median`) AS `interactions_median__value`,
  MAX(`t103`.`interactions_low`) AS `interactions_median__low`,
  MAX(`t103`.`interactions_high`) AS `interactions_median__high`,
  MAX(`t103`.`middle`) AS `interactions_iqmean__value`,
  SUM(`t103`.`interactions`) AS `interactions_total__value`,
  AVG(`t103`.`interactions`) AS `interactions_mean__value`,
  AVG(`t103`.`likes_at`) AS `applause__value`,
  AVG(`t103`.`comments_at`) AS `conversation__value`,
  AVG(`t103`.`spread_at`) AS `amplification__value`,
  TRY_DIVIDE(
    CAST(SUM(IF(`t103`.`likes_at` >= 1, 1, 0)) AS DOUBLE),
    CAST(IF(COUNT(`t103`.`likes_at`) <> 0, COUNT(`t103`.`likes_at`), CAST(NULL AS BIGINT)) AS DOUBLE)
  ) AS `applause_share__value`,
  TRY_DIVIDE(
    CAST(SUM(IF(`t103`.`comments_at` >= 1, 1, 0)) AS DOUBLE),
    CAST(IF(COUNT(`t103`.`comments_at`) <> 0, COUNT(`t103`.`comments_at`), CAST(NULL AS BIGINT)) AS DOUBLE)
  ) AS `conversation_share__value`,
  TRY_DIVIDE(
    CAST(SUM(IF(`t103`.`spread_at` >= 1, 1, 0)) AS DOUBLE),
    CAST(IF(COUNT(`t103`.`spread_at`) <> 0, COUNT(`t103`.`spread_at`), CAST(NULL AS BIGINT)) AS DOUBLE)
  ) AS `amplification_share__value`,
  AVG(`t103`.`interactions`) AS `weighted_interactions__value`,
  AVG(
    IF(
      `t103`.`interactions` IS NOT NULL AND NOT ISNAN(`t103`.`interactions`),
      `t103`.`likes_at`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `weighted_interactions__applause`,
  AVG(
    IF(
      `t103`.`interactions` IS NOT NULL AND NOT ISNAN(`t103`.`interactions`),
      `t103`.`comments_at`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `weighted_interactions__conversation`,
  AVG(
    IF(
      `t103`.`interactions` IS NOT NULL AND NOT ISNAN(`t103`.`interactions`),
      `t103`.`spread_at`,
      CAST(NULL AS DOUBLE)
    )
  ) AS `weighted_interactions__amplification`,
  TRY_DIVIDE(
    SUM(
      IF(
        `t103`.`interactions` IS NOT NULL AND NOT ISNAN(`t103`.`interactions`),
        `t103`.`comments_at`,
        CAST(NULL AS DOUBLE)
      )
    ),
    IF(SUM(`t103`.`interactions`) <> 0, SUM(`t103`.`interactions`), CAST(NULL AS DOUBLE))
  ) AS `conversation_ratio__value`,
  TRY_DIVIDE(
    SUM(`t103`.`good`) - SUM(`t103`.`bad`),
    IF(
      (
        SUM(`t103`.`good`) + SUM(`t103`.`bad`)
      ) <> 0,
      SUM(`t103`.`good`) + SUM(`t103`.`bad`),
      CAST(NULL AS DOUBLE)
    )
  ) AS `reaction_polarity__value`,
  SUM(`t103`.`good`) + SUM(`t103`.`bad`) AS `reaction_polarity__felt`,
  TRY_DIVIDE(
    MAX(`t103`.`best`),
    IF(SUM(`t103`.`interactions`) <> 0, SUM(`t103`.`interactions`), CAST(NULL AS DOUBLE))
  ) AS `top_share__value`,
  MAX(`t103`.`rate_median`) AS `er_post_followers_median__value`,
  MAX(`t103`.`rate_low`) AS `er_post_followers_median__low`,
  MAX(`t103`.`rate_high`) AS `er_post_followers_median__high`,
  AVG(`t103`.`rate`) AS `er_post_followers_mean__value`,
  TRY_DIVIDE(
    AVG(`t103`.`interactions`),
    IF(
      MAX(`t103`.`mean_followers`) <> 0,
      MAX(`t103`.`mean_followers`),
      CAST(NULL AS DOUBLE)
    )
  ) * 1.0 AS `er_account_followers__value`,
  TRY_DIVIDE(
    SUM(`t103`.`day_rate`),
    IF(
      TRY_DIVIDE(
        CAST(MAX(`t103`.`observed`) - COALESCE(MAX(`t103`.`unrated`), 0) AS DOUBLE),
        86400000.0
      ) > 0,
      TRY_DIVIDE(
        CAST(MAX(`t103`.`observed`) - COALESCE(MAX(`t103`.`unrated`), 0) AS DOUBLE),
        86400000.0
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `er_day_followers__value`,
  TRY_DIVIDE(
    SUM(
      IF(
        `t103`.`view_share` IS NOT NULL AND NOT ISNAN(`t103`.`view_share`),
        `t103`.`interactions`,
        CAST(NULL AS DOUBLE)
      )
    ),
    IF(
      SUM(
        IF(
          `t103`.`view_share` IS NOT NULL AND NOT ISNAN(`t103`.`view_share`),
          `t103`.`views_at`,
          CAST(NULL AS DOUBLE)
        )
      ) <> 0,
      SUM(
        IF(
          `t103`.`view_share` IS NOT NULL AND NOT ISNAN(`t103`.`view_share`),
          `t103`.`views_at`,
          CAST(NULL AS DOUBLE)
        )
      ),
      CAST(NULL AS DOUBLE)
    )
  ) AS `er_view_pooled__value`,
  MAX(`t103`.`view_share_median`) AS `er_view_median__value`,
  MAX(`t103`.`view_share_low`) AS `er_view_median__low`,
  MAX(`t103`.`view_share_high`) AS `er_view_median__high`,
  MAX(`t103`.`view_rate_median`) AS `view_rate_followers__value`,
  MAX(`t103`.`view_rate_low`) AS `view_rate_followers__low`,
  MAX(`t103`.`view_rate_high`) AS `view_rate_followers__high`,
  AVG(`t103`.`view_rate`) AS `view_rate_followers_mean__value`,
  TRY_DIVIDE(
    AVG(`t103`.`interactions`),
    IF(
      MAX(`t103`.`mean_followers`) <> 0,
      MAX(`t103`.`mean_followers`),
      CAST(NULL AS DOUBLE)
    )
  ) * 1000.0 AS `interactions_per_1000__value`,
  TRY_DIVIDE(
    AVG(`t103`.`likes_at`),
    IF(
      MAX(`t103`.`mean_followers`) <> 0,
      MAX(`t103`.`mean_followers`),
      CAST(NULL AS DOUBLE)
    )
  ) * 1000.0 AS `applause_per_1000__value`,
  TRY_DIVIDE(
    AVG(`t103`.`comments_at`),
    IF(
      MAX(`t103`.`mean_followers`) <> 0,
      MAX(`t103`.`mean_followers`),
      CAST(NULL AS DOUBLE)
    )
  ) * 1000.0 AS `conversation_per_1000__value`,
  TRY_DIVIDE(
    AVG(`t103`.`spread_at`),
    IF(
      MAX(`t103`.`mean_followers`) <> 0,
      MAX(`t103`.`mean_followers`),
      CAST(NULL AS DOUBLE)
    )
  ) * 1000.0 AS `amplification_per_1000__value`
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
            `t80`.`post_id`,
            `t80`.`account_id`,
            `t80`.`published_at`,
            `t80`.`form`,
            `t80`.`gone`,
            `t80`.`late`,
            `t80`.`as_of`,
            `t80`.`age`,
            `t80`.`current`,
            `t80`.`needs_likes`,
            `t80`.`needs_comments`,
            `t80`.`needs_shares`,
            `t80`.`needs_quotes`,
            `t80`.`needs_views`,
            `t80`.`interpolated`,
            `t80`.`rounded`,
            `t80`.`interactions`,
            `t80`.`likes_at`,
            `t80`.`comments_at`,
            `t80`.`spread_at`,
            `t80`.`approval_at`,
            `t80`.`views_at`,
            `t80`.`good`,
            `t80`.`bad`,
            `t80`.`followers`,
            `t80`.`after`,
            `t80`.`day_followers`,
            `t80`.`day_after`,
            `t80`.`day`,
            `t80`.`rate`,
            `t80`.`view_rate`,
            `t80`.`view_share`,
            `t80`.`day_rate`,
            CAST(NULL AS DOUBLE) AS `mean_followers`,
            CAST(NULL AS BIGINT) AS `observed`,
            CAST(NULL AS BIGINT) AS `unrated`,
            CAST(NULL AS DOUBLE) AS `interactions_median`,
            CAST(NULL AS DOUBLE) AS `interactions_low`,
            CAST(NULL AS DOUBLE) AS `interactions_high`,
            CAST(NULL AS DOUBLE) AS `rate_median`,
            CAST(NULL AS DOUBLE) AS `rate_low`,
            CAST(NULL AS DOUBLE) AS `rate_high`,
            CAST(NULL AS DOUBLE) AS `view_share_median`,
            CAST(NULL AS DOUBLE) AS `view_share_low`,
            CAST(NULL AS DOUBLE) AS `view_share_high`,
            CAST(NULL AS DOUBLE) AS `view_rate_median`,
            CAST(NULL AS DOUBLE) AS `view_rate_low`,
            CAST(NULL AS DOUBLE) AS `view_rate_high`,
            CAST(NULL AS DOUBLE) AS `middle`,
            CAST(NULL AS DOUBLE) AS `best`
          FROM `placed` AS `t80`
        ) AS `t82`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            CAST(NULL AS BIGINT) AS `post_id`,
            `t31`.`account_id`,
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
            CAST(NULL AS TINYINT) AS `interpolated`,
            CAST(NULL AS TINYINT) AS `rounded`,
            CAST(NULL AS DOUBLE) AS `interactions`,
            CAST(NULL AS DOUBLE) AS `likes_at`,
            CAST(NULL AS DOUBLE) AS `comments_at`,
            CAST(NULL AS DOUBLE) AS `spread_at`,
            CAST(NULL AS DOUBLE) AS `approval_at`,
            CAST(NULL AS DOUBLE) AS `views_at`,
            CAST(NULL AS DOUBLE) AS `good`,
            CAST(NULL AS DOUBLE) AS `bad`,
            CAST(NULL AS DOUBLE) AS `followers`,
            CAST(NULL AS BIGINT) AS `after`,
            CAST(NULL AS DOUBLE) AS `day_followers`,
            CAST(NULL AS BIGINT) AS `day_after`,
            CAST(NULL AS BIGINT) AS `day`,
            CAST(NULL AS DOUBLE) AS `rate`,
            CAST(NULL AS DOUBLE) AS `view_rate`,
            CAST(NULL AS DOUBLE) AS `view_share`,
            CAST(NULL AS DOUBLE) AS `day_rate`,
            `t31`.`mean_followers`,
            CAST(NULL AS BIGINT) AS `observed`,
            CAST(NULL AS BIGINT) AS `unrated`,
            CAST(NULL AS DOUBLE) AS `interactions_median`,
            CAST(NULL AS DOUBLE) AS `interactions_low`,
            CAST(NULL AS DOUBLE) AS `interactions_high`,
            CAST(NULL AS DOUBLE) AS `rate_median`,
            CAST(NULL AS DOUBLE) AS `rate_low`,
            CAST(NULL AS DOUBLE) AS `rate_high`,
            CAST(NULL AS DOUBLE) AS `view_share_median`,
            CAST(NULL AS DOUBLE) AS `view_share_low`,
            CAST(NULL AS DOUBLE) AS `view_share_high`,
            CAST(NULL AS DOUBLE) AS `view_rate_median`,
            CAST(NULL AS DOUBLE) AS `view_rate_low`,
            CAST(NULL AS DOUBLE) AS `view_rate_high`,
            CAST(NULL AS DOUBLE) AS `middle`,
            CAST(NULL AS DOUBLE) AS `best`
          FROM `t30` AS `t31`
        ) AS `t34`
      ) AS `t85`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          CAST(NULL AS BIGINT) AS `post_id`,
          `t40`.`account_id`,
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
          CAST(NULL AS TINYINT) AS `interpolated`,
          CAST(NULL AS TINYINT) AS `rounded`,
          CAST(NULL AS DOUBLE) AS `interactions`,
          CAST(NULL AS DOUBLE) AS `likes_at`,
          CAST(NULL AS DOUBLE) AS `comments_at`,
          CAST(NULL AS DOUBLE) AS `spread_at`,
          CAST(NULL AS DOUBLE) AS `approval_at`,
          CAST(NULL AS DOUBLE) AS `views_at`,
          CAST(NULL AS DOUBLE) AS `good`,
          CAST(NULL AS DOUBLE) AS `bad`,
          CAST(NULL AS DOUBLE) AS `followers`,
          CAST(NULL AS BIGINT) AS `after`,
          CAST(NULL AS DOUBLE) AS `day_followers`,
          CAST(NULL AS BIGINT) AS `day_after`,
          CAST(NULL AS BIGINT) AS `day`,
          CAST(NULL AS DOUBLE) AS `rate`,
          CAST(NULL AS DOUBLE) AS `view_rate`,
          CAST(NULL AS DOUBLE) AS `view_share`,
          CAST(NULL AS DOUBLE) AS `day_rate`,
          CAST(NULL AS DOUBLE) AS `mean_followers`,
          `t40`.`covered` AS `observed`,
          CAST(NULL AS BIGINT) AS `unrated`,
          CAST(NULL AS DOUBLE) AS `interactions_median`,
          CAST(NULL AS DOUBLE) AS `interactions_low`,
          CAST(NULL AS DOUBLE) AS `interactions_high`,
          CAST(NULL AS DOUBLE) AS `rate_median`,
          CAST(NULL AS DOUBLE) AS `rate_low`,
          CAST(NULL AS DOUBLE) AS `rate_high`,
          CAST(NULL AS DOUBLE) AS `view_share_median`,
          CAST(NULL AS DOUBLE) AS `view_share_low`,
          CAST(NULL AS DOUBLE) AS `view_share_high`,
          CAST(NULL AS DOUBLE) AS `view_rate_median`,
          CAST(NULL AS DOUBLE) AS `view_rate_low`,
          CAST(NULL AS DOUBLE) AS `view_rate_high`,
          CAST(NULL AS DOUBLE) AS `middle`,
          CAST(NULL AS DOUBLE) AS `best`
        FROM (
          SELECT
            `t36`.`account_id`,
            SUM(`t36`.`upper` - `t36`.`since`) AS `covered`
          FROM `t32` AS `t36`
          GROUP BY
            1
        ) AS `t40`
      ) AS `t42`
    ) AS `t87`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        CAST(NULL AS BIGINT) AS `post_id`,
        `t96`.`account_id`,
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
        CAST(NULL AS TINYINT) AS `interpolated`,
        CAST(NULL AS TINYINT) AS `rounded`,
        CAST(NULL AS DOUBLE) AS `interactions`,
        CAST(NULL AS DOUBLE) AS `likes_at`,
        CAST(NULL AS DOUBLE) AS `comments_at`,
        CAST(NULL AS DOUBLE) AS `spread_at`,
        CAST(NULL AS DOUBLE) AS `approval_at`,
        CAST(NULL AS DOUBLE) AS `views_at`,
        CAST(NULL AS DOUBLE) AS `good`,
        CAST(NULL AS DOUBLE) AS `bad`,
        CAST(NULL AS DOUBLE) AS `followers`,
        CAST(NULL AS BIGINT) AS `after`,
        CAST(NULL AS DOUBLE) AS `day_followers`,
        CAST(NULL AS BIGINT) AS `day_after`,
        CAST(NULL AS BIGINT) AS `day`,
        CAST(NULL AS DOUBLE) AS `rate`,
        CAST(NULL AS DOUBLE) AS `view_rate`,
        CAST(NULL AS DOUBLE) AS `view_share`,
        CAST(NULL AS DOUBLE) AS `day_rate`,
        CAST(NULL AS DOUBLE) AS `mean_followers`,
        CAST(NULL AS BIGINT) AS `observed`,
        `t96`.`unrated`,
        CAST(NULL AS DOUBLE) AS `interactions_median`,
        CAST(NULL AS DOUBLE) AS `interactions_low`,
        CAST(NULL AS DOUBLE) AS `interactions_high`,
        CAST(NULL AS DOUBLE) AS `rate_median`,
        CAST(NULL AS DOUBLE) AS `rate_low`,
        CAST(NULL AS DOUBLE) AS `rate_high`,
        CAST(NULL AS DOUBLE) AS `view_share_median`,
        CAST(NULL AS DOUBLE) AS `view_share_low`,
        CAST(NULL AS DOUBLE) AS `view_share_high`,
        CAST(NULL AS DOUBLE) AS `view_rate_median`,
        CAST(NULL AS DOUBLE) AS `view_rate_low`,
        CAST(NULL AS DOUBLE) AS `view_rate_high`,
        CAST(NULL AS DOUBLE) AS `middle`,
        CAST(NULL AS DOUBLE) AS `best`
      FROM (
        SELECT
          `t95`.`account_id`,
          SUM(`t95`.`length`) AS `unrated`
        FROM (
          SELECT
            *
          FROM (
            SELECT
              `t39`.`account_id`,
              IF(`t39`.`upper` < (
                `t91`.`day` + 86400000
              ), `t39`.`upper`, `t91`.`day` + 86400000) - IF(`t39`.`since` > `t91`.`day`, `t39`.`since`, `t91`.`day`) AS `length`
            FROM (
              SELECT
                `t86`.`account_id` AS `day_account`,
                `t86`.`day`
              FROM (
                SELECT
                  `t80`.`account_id`,
                  `t80`.`day`,
                  COUNT(`t80`.`day_rate`) AS `rates`
                FROM `placed` AS `t80`
                GROUP BY
                  1,
                  2
              ) AS `t86`
              WHERE
                `t86`.`rates` = 0
            ) AS `t91`
            INNER JOIN `t32` AS `t39`
              ON `t91`.`day_account` = `t39`.`account_id`
          ) AS `t93`
          WHERE
            `t93`.`length` > 0
        ) AS `t95`
        GROUP BY
          1
      ) AS `t96`
    ) AS `t98`
  ) AS `t99`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      CAST(NULL AS BIGINT) AS `post_id`,
      `t101`.`account_id`,
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
      CAST(NULL AS TINYINT) AS `interpolated`,
      CAST(NULL AS TINYINT) AS `rounded`,
      CAST(NULL AS DOUBLE) AS `interactions`,
      CAST(NULL AS DOUBLE) AS `likes_at`,
      CAST(NULL AS DOUBLE) AS `comments_at`,
      CAST(NULL AS DOUBLE) AS `spread_at`,
      CAST(NULL AS DOUBLE) AS `approval_at`,
      CAST(NULL AS DOUBLE) AS `views_at`,
      CAST(NULL AS DOUBLE) AS `good`,
      CAST(NULL AS DOUBLE) AS `bad`,
      CAST(NULL AS DOUBLE) AS `followers`,
      CAST(NULL AS BIGINT) AS `after`,
      CAST(NULL AS DOUBLE) AS `day_followers`,
      CAST(NULL AS BIGINT) AS `day_after`,
      CAST(NULL AS BIGINT) AS `day`,
      CAST(NULL AS DOUBLE) AS `rate`,
      CAST(NULL AS DOUBLE) AS `view_rate`,
      CAST(NULL AS DOUBLE) AS `view_share`,
      CAST(NULL AS DOUBLE) AS `day_rate`,
      CAST(NULL AS DOUBLE) AS `mean_followers`,
      CAST(NULL AS BIGINT) AS `observed`,
      CAST(NULL AS BIGINT) AS `unrated`,
      IF(`t101`.`place` = 1, `t101`.`median`, CAST(NULL AS DOUBLE)) AS `interactions_median`,
      IF(`t101`.`place` = 1, `t101`.`low`, CAST(NULL AS DOUBLE)) AS `interactions_low`,
      IF(`t101`.`place` = 1, `t101`.`high`, CAST(NULL AS DOUBLE)) AS `interactions_high`,
      IF(`t101`.`place` = 2, `t101`.`median`, CAST(NULL AS DOUBLE)) AS `rate_median`,
      IF(`t101`.`place` = 2, `t101`.`low`, CAST(NULL AS DOUBLE)) AS `rate_low`,
      IF(`t101`.`place` = 2, `t101`.`high`, CAST(NULL AS DOUBLE)) AS `rate_high`,
      IF(`t101`.`place` = 3, `t101`.`median`, CAST(NULL AS DOUBLE)) AS `view_share_median`,
      IF(`t101`.`place` = 3, `t101`.`low`, CAST(NULL AS DOUBLE)) AS `view_share_low`,
      IF(`t101`.`place` = 3, `t101`.`high`, CAST(NULL AS DOUBLE)) AS `view_share_high`,
      IF(`t101`.`place` = 4, `t101`.`median`, CAST(NULL AS DOUBLE)) AS `view_rate_median`,
      IF(`t101`.`place` = 4, `t101`.`low`, CAST(NULL AS DOUBLE)) AS `view_rate_low`,
      IF(`t101`.`place` = 4, `t101`.`high`, CAST(NULL AS DOUBLE)) AS `view_rate_high`,
      IF(`t101`.`place` = 1, `t101`.`middle`, CAST(NULL AS DOUBLE)) AS `middle`,
      IF(`t101`.`place` = 1, `t101`.`best`, CAST(NULL AS DOUBLE)) AS `best`
    FROM (
      SELECT
        `t100`.`account_id`,
        `t100`.`place`,
        AVG(
          IF(
            (
              (
                `t100`.`rank` * 2
              ) >= `t100`.`of`
            )
            AND (
              (
                `t100`.`rank` * 2
              ) <= (
                `t100`.`of` + 2
              )
            ),
            `t100`.`value`,
            CAST(NULL AS DOUBLE)
          )
        ) AS `median`,
        MAX(
          IF(
            (
              (
                (
                  `t100`.`of` + 1
                ) - (
                  `t100`.`rank` * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    `t100`.`of` + 1
                  ) - (
                    `t100`.`rank` * 2
                  )
                ) * (
                  (
                    `t100`.`of` + 1
                  ) - (
                    `t100`.`rank` * 2
                  )
                ) * 1000000
              ) >= (
                (
                  `t100`.`of` * 3841459
                ) - 1780000
              )
            ),
            `t100`.`value`,
            CAST(NULL AS DOUBLE)
          )
        ) AS `low`,
        MIN(
          IF(
            (
              (
                (
                  `t100`.`of` + 1
                ) - (
                  (
                    (
                      `t100`.`of` + 1
                    ) - `t100`.`rank`
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    `t100`.`of` + 1
                  ) - (
                    (
                      (
                        `t100`.`of` + 1
                      ) - `t100`.`rank`
                    ) * 2
                  )
                ) * (
                  (
                    `t100`.`of` + 1
                  ) - (
                    (
                      (
                        `t100`.`of` + 1
                      ) - `t100`.`rank`
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  `t100`.`of` * 3841459
                ) - 1780000
              )
            ),
            `t100`.`value`,
            CAST(NULL AS DOUBLE)
          )
        ) AS `high`,
        AVG(
          IF(
            (
              (
                `t100`.`rank` * 4
              ) > (
                `t100`.`of` - (
                  `t100`.`of` % 4
                )
              )
            )
            AND (
              (
                `t100`.`rank` * 4
              ) <= (
                (
                  `t100`.`of` * 4
                ) - (
                  `t100`.`of` - (
                    `t100`.`of` % 4
                  )
                )
              )
            ),
            `t100`.`value`,
            CAST(NULL AS DOUBLE)
          )
        ) AS `middle`,
        SUM(
          IF(
            (
              (
                `t100`.`of` - `t100`.`rank`
              ) * 10
            ) < (
              (
                `t100`.`of` + 9
              ) - (
                (
                  `t100`.`of` + 9
                ) % 10
              )
            ),
            `t100`.`value`,
            CAST(NULL AS DOUBLE)
          )
        ) AS `best`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t94`.`account_id`,
            `t94`.`post_id`,
            `t94`.`place`,
            `t94`.`value`,
            `t94`.`of`,
            (
              ROW_NUMBER() OVER (
                PARTITION BY `t94`.`account_id`, `t94`.`place`
                ORDER BY `t94`.`value` ASC NULLS LAST, `t94`.`post_id` ASC NULLS LAST
              ) - 1
            ) + 1 AS `rank`
          FROM (
            SELECT
              `t92`.`account_id`,
              `t92`.`post_id`,
              `t92`.`place`,
              CASE
                WHEN `t92`.`place` = 1
                THEN `t92`.`interactions`
                WHEN `t92`.`place` = 2
                THEN `t92`.`rate`
                WHEN `t92`.`place` = 3
                THEN `t92`.`view_share`
                WHEN `t92`.`place` = 4
                THEN `t92`.`view_rate`
                ELSE CAST(NULL AS DOUBLE)
              END AS `value`,
              CASE
                WHEN `t92`.`place` = 1
                THEN `t92`.`n_interactions`
                WHEN `t92`.`place` = 2
                THEN `t92`.`n_rate`
                WHEN `t92`.`place` = 3
                THEN `t92`.`n_view_share`
                WHEN `t92`.`place` = 4
                THEN `t92`.`n_view_rate`
                ELSE CAST(NULL AS BIGINT)
              END AS `of`
            FROM (
              SELECT
                `t83`.`account_id`,
                `t83`.`post_id`,
                `t83`.`interactions`,
                `t83`.`rate`,
                `t83`.`view_share`,
                `t83`.`view_rate`,
                `t9`.`place`,
                `t89`.`of_account`,
                `t89`.`n_interactions`,
                `t89`.`n_rate`,
                `t89`.`n_view_share`,
                `t89`.`n_view_rate`
              FROM (
                SELECT
                  `t80`.`account_id`,
                  `t80`.`post_id`,
                  `t80`.`interactions`,
                  `t80`.`rate`,
                  `t80`.`view_share`,
                  `t80`.`view_rate`
                FROM `placed` AS `t80`
              ) AS `t83`
              CROSS JOIN `place` AS `t9`
              LEFT OUTER JOIN (
                SELECT
                  `t84`.`account_id` AS `of_account`,
                  `t84`.`n_interactions`,
                  `t84`.`n_rate`,
                  `t84`.`n_view_share`,
                  `t84`.`n_view_rate`
                FROM (
                  SELECT
                    `t80`.`account_id`,
                    COUNT(`t80`.`interactions`) AS `n_interactions`,
                    COUNT(`t80`.`rate`) AS `n_rate`,
                    COUNT(`t80`.`view_share`) AS `n_view_share`,
                    COUNT(`t80`.`view_rate`) AS `n_view_rate`
                  FROM `placed` AS `t80`
                  GROUP BY
                    1
                ) AS `t84`
              ) AS `t89`
                ON `t83`.`account_id` = `t89`.`of_account`
            ) AS `t92`
            WHERE
              CASE
                WHEN `t92`.`place` = 1
                THEN `t92`.`interactions`
                WHEN `t92`.`place` = 2
                THEN `t92`.`rate`
                WHEN `t92`.`place` = 3
                THEN `t92`.`view_share`
                WHEN `t92`.`place` = 4
                THEN `t92`.`view_rate`
                ELSE CAST(NULL AS DOUBLE)
              END IS NOT NULL
              AND NOT ISNAN(
                CASE
                  WHEN `t92`.`place` = 1
                  THEN `t92`.`interactions`
                  WHEN `t92`.`place` = 2
                  THEN `t92`.`rate`
                  WHEN `t92`.`place` = 3
                  THEN `t92`.`view_share`
                  WHEN `t92`.`place` = 4
                  THEN `t92`.`view_rate`
                  ELSE CAST(NULL AS DOUBLE)
                END
              )
          ) AS `t94`
        ) AS `t97`
        WHERE
          (
            (
              (
                `t97`.`rank` * 2
              ) >= `t97`.`of`
            )
            AND (
              (
                `t97`.`rank` * 2
              ) <= (
                `t97`.`of` + 2
              )
            )
          )
          OR (
            (
              (
                (
                  `t97`.`of` + 1
                ) - (
                  `t97`.`rank` * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    `t97`.`of` + 1
                  ) - (
                    `t97`.`rank` * 2
                  )
                ) * (
                  (
                    `t97`.`of` + 1
                  ) - (
                    `t97`.`rank` * 2
                  )
                ) * 1000000
              ) >= (
                (
                  `t97`.`of` * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    `t97`.`of` + 1
                  ) - (
                    (
                      `t97`.`rank` + 1
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      `t97`.`of` + 1
                    ) - (
                      (
                        `t97`.`rank` + 1
                      ) * 2
                    )
                  ) * (
                    (
                      `t97`.`of` + 1
                    ) - (
                      (
                        `t97`.`rank` + 1
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    `t97`.`of` * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              (
                (
                  `t97`.`of` + 1
                ) - (
                  (
                    (
                      `t97`.`of` + 1
                    ) - `t97`.`rank`
                  ) * 2
                )
              ) > 0
            )
            AND (
              (
                (
                  (
                    `t97`.`of` + 1
                  ) - (
                    (
                      (
                        `t97`.`of` + 1
                      ) - `t97`.`rank`
                    ) * 2
                  )
                ) * (
                  (
                    `t97`.`of` + 1
                  ) - (
                    (
                      (
                        `t97`.`of` + 1
                      ) - `t97`.`rank`
                    ) * 2
                  )
                ) * 1000000
              ) >= (
                (
                  `t97`.`of` * 3841459
                ) - 1780000
              )
            )
            AND NOT (
              (
                (
                  (
                    `t97`.`of` + 1
                  ) - (
                    (
                      (
                        `t97`.`of` + 2
                      ) - `t97`.`rank`
                    ) * 2
                  )
                ) > 0
              )
              AND (
                (
                  (
                    (
                      `t97`.`of` + 1
                    ) - (
                      (
                        (
                          `t97`.`of` + 2
                        ) - `t97`.`rank`
                      ) * 2
                    )
                  ) * (
                    (
                      `t97`.`of` + 1
                    ) - (
                      (
                        (
                          `t97`.`of` + 2
                        ) - `t97`.`rank`
                      ) * 2
                    )
                  ) * 1000000
                ) >= (
                  (
                    `t97`.`of` * 3841459
                  ) - 1780000
                )
              )
            )
          )
          OR (
            (
              `t97`.`place` = 1
            )
            AND (
              (
                `t97`.`rank` * 4
              ) > (
                `t97`.`of` - (
                  `t97`.`of` % 4
                )
              )
            )
          )
      ) AS `t100`
      GROUP BY
        1,
        2
    ) AS `t101`
  ) AS `t102`
) AS `t103`
GROUP BY
  1
