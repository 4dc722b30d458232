SELECT
  `t16`.`account_id`,
  SUM(IF((
    `t16`.`rounded` = 1
  ) AND (
    `t16`.`followers` IS NOT NULL
  ), 1, 0)) AS `rounded`,
  MAX(IF(`t16`.`seen_at` = `t16`.`of_last`, `t16`.`followers`, CAST(NULL AS BIGINT))) AS `followers__value`,
  COUNT(`t16`.`followers`) AS `followers__n`,
  MAX(IF(`t16`.`seen_at` = `t16`.`of_last`, `t16`.`followers`, CAST(NULL AS BIGINT))) - MAX(IF(`t16`.`seen_at` = `t16`.`of_first`, `t16`.`followers`, CAST(NULL AS BIGINT))) AS `net_growth__value`,
  COUNT(`t16`.`followers`) AS `net_growth__n`,
  TRY_DIVIDE(
    CAST(MAX(IF(`t16`.`seen_at` = `t16`.`of_last`, `t16`.`followers`, CAST(NULL AS BIGINT))) AS DOUBLE),
    CAST(IF(
      MAX(IF(`t16`.`seen_at` = `t16`.`of_first`, `t16`.`followers`, CAST(NULL AS BIGINT))) <> 0,
      MAX(IF(`t16`.`seen_at` = `t16`.`of_first`, `t16`.`followers`, CAST(NULL AS BIGINT))),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `growth_weekly__value`,
  COUNT(`t16`.`followers`) AS `growth_weekly__n`,
  TRY_DIVIDE(CAST(MAX(`t16`.`of_last`) - MAX(`t16`.`of_first`) AS DOUBLE), 86400000.0) AS `growth_weekly__days`,
  MAX(IF(`t16`.`seen_at` = `t16`.`of_last`, `t16`.`followers`, CAST(NULL AS BIGINT))) - MAX(IF(`t16`.`seen_at` = `t16`.`of_first`, `t16`.`followers`, CAST(NULL AS BIGINT))) AS `growth_weekly__change`,
  MIN(
    IF(
      (
        `t16`.`rounded` = 1
      ) AND (
        `t16`.`followers` IS NOT NULL
      ),
      `t16`.`step`,
      CAST(NULL AS INT)
    )
  ) AS `growth_weekly__step`,
  TRY_DIVIDE(
    CAST(COALESCE(MAX(`t16`.`collected`), 0) AS DOUBLE),
    CAST(IF(
      IF(
        (
          MAX(
            IF(`t16`.`seen_at` = `t16`.`total_last`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
          ) - MAX(
            IF(`t16`.`seen_at` = `t16`.`total_first`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
          )
        ) > 0,
        MAX(
          IF(`t16`.`seen_at` = `t16`.`total_last`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
        ) - MAX(
          IF(`t16`.`seen_at` = `t16`.`total_first`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
        ),
        CAST(NULL AS BIGINT)
      ) <> 0,
      IF(
        (
          MAX(
            IF(`t16`.`seen_at` = `t16`.`total_last`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
          ) - MAX(
            IF(`t16`.`seen_at` = `t16`.`total_first`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
          )
        ) > 0,
        MAX(
          IF(`t16`.`seen_at` = `t16`.`total_last`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
        ) - MAX(
          IF(`t16`.`seen_at` = `t16`.`total_first`, `t16`.`posts_total`, CAST(NULL AS BIGINT))
        ),
        CAST(NULL AS BIGINT)
      ),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `completeness__value`,
  COALESCE(MAX(`t16`.`collected`), 0) AS `completeness__n`,
  COUNT(`t16`.`posts_total`) AS `completeness__snapshots`,
  MAX(IF(`t16`.`seen_at` = `t16`.`of_last`, `t16`.`followers`, CAST(NULL AS BIGINT))) AS `reach_host__value`,
  COUNT(`t16`.`followers`) AS `reach_host__n`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t10`.`account_id`,
      `t10`.`seen_at`,
      `t10`.`followers`,
      `t10`.`posts_total`,
      `t10`.`of_first`,
      `t10`.`of_last`,
      `t10`.`total_first`,
      `t10`.`total_last`,
      CASE
        WHEN (
          `t10`.`followers` % 1000000
        ) = 0
        THEN 1000000
        WHEN (
          `t10`.`followers` % 100000
        ) = 0
        THEN 100000
        WHEN (
          `t10`.`followers` % 10000
        ) = 0
        THEN 10000
        WHEN (
          `t10`.`followers` % 1000
        ) = 0
        THEN 1000
        WHEN (
          `t10`.`followers` % 100
        ) = 0
        THEN 100
        WHEN (
          `t10`.`followers` % 10
        ) = 0
        THEN 10
        ELSE 1
      END AS `step`,
      IF(`t10`.`precision` = 'rounded', 1, 0) AS `rounded`,
      CAST(NULL AS BIGINT) AS `collected`
    FROM (
      SELECT
        `t9`.`account_id`,
        `t9`.`of_first`,
        `t9`.`of_last`,
        `t9`.`total_first`,
        `t9`.`total_last`,
        `t9`.`window_start`,
        `t9`.`window_end`,
        `t9`.`as_of`,
        `t3`.`seen_at`,
        `t3`.`followers`,
        `t3`.`posts_total`,
        `t3`.`precision`
      FROM (
        SELECT
          `t7`.`account_id`,
          MIN(IF(`t7`.`followers` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `of_first`,
          MAX(IF(`t7`.`followers` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `of_last`,
          MIN(IF(`t7`.`posts_total` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `total_first`,
          MAX(IF(`t7`.`posts_total` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `total_last`,
          MAX(`t7`.`window_start`) AS `window_start`,
          MAX(`t7`.`window_end`) AS `window_end`,
          MAX(`t7`.`as_of`) AS `as_of`
        FROM (
          SELECT
            *
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
              `t3`.`seen_at`,
              `t3`.`followers`,
              `t3`.`posts_total`,
              `t3`.`precision`
            FROM `subject` AS `t5`
            INNER JOIN `audience_snapshot` AS `t3`
              ON `t5`.`account_id` = `t3`.`account_id`
          ) AS `t6`
          WHERE
            `t6`.`seen_at` >= `t6`.`window_start`
            AND `t6`.`seen_at` < `t6`.`window_end`
            AND `t6`.`seen_at` <= `t6`.`as_of`
        ) AS `t7`
        GROUP BY
          1
      ) AS `t9`
      INNER JOIN `audience_snapshot` AS `t3`
        ON `t9`.`account_id` = `t3`.`account_id`
    ) AS `t10`
    WHERE
      `t10`.`seen_at` >= `t10`.`window_start`
      AND `t10`.`seen_at` < `t10`.`window_end`
      AND `t10`.`seen_at` <= `t10`.`as_of`
  ) AS `t12`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t14`.`account_id`,
      CAST(NULL AS BIGINT) AS `seen_at`,
      CAST(NULL AS BIGINT) AS `followers`,
      CAST(NULL AS BIGINT) AS `posts_total`,
      CAST(NULL AS BIGINT) AS `of_first`,
      CAST(NULL AS BIGINT) AS `of_last`,
      CAST(NULL AS BIGINT) AS `total_first`,
      CAST(NULL AS BIGINT) AS `total_last`,
      CAST(NULL AS INT) AS `step`,
      CAST(NULL AS TINYINT) AS `rounded`,
      `t14`.`collected`
    FROM (
      SELECT
        `t13`.`account_id`,
        COUNT(`t13`.`id`) AS `collected`
      FROM (
        SELECT
          *
        FROM (
          SELECT
            `t9`.`account_id`,
            `t9`.`of_first`,
            `t9`.`of_last`,
            `t9`.`total_first`,
            `t9`.`total_last`,
            `t9`.`window_start`,
            `t9`.`window_end`,
            `t9`.`as_of`,
            `t4`.`id`,
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
          FROM (
            SELECT
              `t7`.`account_id`,
              MIN(IF(`t7`.`followers` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `of_first`,
              MAX(IF(`t7`.`followers` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `of_last`,
              MIN(IF(`t7`.`posts_total` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `total_first`,
              MAX(IF(`t7`.`posts_total` IS NOT NULL, `t7`.`seen_at`, CAST(NULL AS BIGINT))) AS `total_last`,
              MAX(`t7`.`window_start`) AS `window_start`,
              MAX(`t7`.`window_end`) AS `window_end`,
              MAX(`t7`.`as_of`) AS `as_of`
            FROM (
              SELECT
                *
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
                  `t3`.`seen_at`,
                  `t3`.`followers`,
                  `t3`.`posts_total`,
                  `t3`.`precision`
                FROM `subject` AS `t5`
                INNER JOIN `audience_snapshot` AS `t3`
                  ON `t5`.`account_id` = `t3`.`account_id`
              ) AS `t6`
              WHERE
                `t6`.`seen_at` >= `t6`.`window_start`
                AND `t6`.`seen_at` < `t6`.`window_end`
                AND `t6`.`seen_at` <= `t6`.`as_of`
            ) AS `t7`
            GROUP BY
              1
          ) AS `t9`
          INNER JOIN `post` AS `t4`
            ON `t9`.`account_id` = `t4`.`account_id`
        ) AS `t11`
        WHERE
          `t11`.`published_at` > `t11`.`total_first`
          AND `t11`.`published_at` <= `t11`.`total_last`
          AND `t11`.`first_seen_at` <= `t11`.`as_of`
          AND IF(`t11`.`flags` LIKE '%"date_future"%', 1, 0) = 0
      ) AS `t13`
      GROUP BY
        1
    ) AS `t14`
  ) AS `t15`
) AS `t16`
GROUP BY
  1
