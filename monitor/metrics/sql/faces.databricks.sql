SELECT
  `t5`.`account_id`,
  `t5`.`seen_at`,
  `t5`.`followers`,
  IF(`t5`.`precision` = 'rounded', 1, 0) AS `rounded`
FROM (
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
    `t4`.`first`,
    `t2`.`seen_at`,
    `t2`.`followers`,
    `t2`.`posts_total`,
    `t2`.`precision`
  FROM (
    SELECT
      `t0`.`account_id`,
      `t0`.`platform`,
      `t0`.`window_start`,
      `t0`.`window_end`,
      `t0`.`seen_until`,
      `t0`.`eligible_until`,
      `t0`.`as_of`,
      `t0`.`age`,
      `t0`.`earlier_from`,
      `t0`.`needs_likes`,
      `t0`.`needs_comments`,
      `t0`.`needs_shares`,
      `t0`.`needs_quotes`,
      `t0`.`needs_views`,
      `t0`.`current`,
      (
        IF(`t0`.`seen_until` < `t0`.`window_start`, `t0`.`seen_until`, `t0`.`window_start`) - (
          IF(`t0`.`seen_until` < `t0`.`window_start`, `t0`.`seen_until`, `t0`.`window_start`) % 86400000
        )
      ) - 5270400000 AS `first`
    FROM `subject` AS `t0`
  ) AS `t4`
  INNER JOIN `audience_snapshot` AS `t2`
    ON `t4`.`account_id` = `t2`.`account_id`
) AS `t5`
WHERE
  `t5`.`seen_at` >= `t5`.`first`
  AND `t5`.`seen_at` < (
    `t5`.`window_end` + 86400000
  )
  AND `t5`.`seen_at` <= `t5`.`as_of`
