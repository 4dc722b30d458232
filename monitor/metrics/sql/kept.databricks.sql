SELECT
  `t4`.`account_id`,
  `t4`.`published_at`,
  `t4`.`id` AS `post_id`,
  IF(`t4`.`kind` <> 'repost', 1, 0) AS `own`,
  1 - IF(`t4`.`kind` <> 'repost', 1, 0) AS `repost`,
  IF(`t4`.`kind` = 'original', 1, 0) AS `original`,
  IF((
    `t4`.`kind` = 'reply'
  ) AND NOT (
    `t4`.`reply_to_own`
  ), 1, 0) AS `to_others`,
  IF((
    `t4`.`first_seen_at` - `t4`.`published_at`
  ) < 86400000, 1, 0) AS `early`,
  IF(
    (
      `t4`.`gone_at` <= `t4`.`as_of`
    )
    AND (
      IF((
        `t4`.`first_seen_at` - `t4`.`published_at`
      ) < 86400000, 1, 0) = 1
    ),
    1,
    0
  ) AS `early_gone`,
  IF(
    (
      IF(`t4`.`kind` <> 'repost', 1, 0) = 1
    )
    AND (
      `t4`.`described_by` IS NOT NULL
    ),
    1,
    0
  ) AS `described`,
  IF(
    (
      IF(`t4`.`kind` <> 'repost', 1, 0) = 1
    )
    AND (
      `t4`.`described_by` IS NOT NULL
    )
    AND (
      (
        IF((
          `t4`.`kind` = 'reply'
        ) AND NOT (
          `t4`.`reply_to_own`
        ), 1, 0) = 1
      )
      OR (
        `t4`.`kind` = 'quote'
      )
      OR (
        IF(`t4`.`asks`, 1, 0) = 1
      )
    ),
    1,
    0
  ) AS `dialogue`,
  IF(
    (
      `t4`.`gone_at` <= `t4`.`as_of`
    )
    AND (
      IF((
        `t4`.`first_seen_at` - `t4`.`published_at`
      ) < 86400000, 1, 0) = 1
    ),
    `t4`.`gone_at` - `t4`.`published_at`,
    CAST(NULL AS BIGINT)
  ) AS `lasted`
FROM (
  SELECT
    `t2`.`account_id`,
    `t2`.`platform`,
    `t2`.`window_start`,
    `t2`.`window_end`,
    `t2`.`seen_until`,
    `t2`.`eligible_until`,
    `t2`.`as_of`,
    `t2`.`age`,
    `t2`.`earlier_from`,
    `t2`.`needs_likes`,
    `t2`.`needs_comments`,
    `t2`.`needs_shares`,
    `t2`.`needs_quotes`,
    `t2`.`needs_views`,
    `t2`.`current`,
    `t3`.`id`,
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
  FROM `subject` AS `t2`
  INNER JOIN `post` AS `t3`
    ON `t2`.`account_id` = `t3`.`account_id`
) AS `t4`
WHERE
  `t4`.`first_seen_at` <= `t4`.`as_of`
  AND `t4`.`published_at` >= `t4`.`window_start`
  AND `t4`.`published_at` < `t4`.`window_end`
  AND IF(`t4`.`flags` LIKE '%"date_future"%', 1, 0) = 0
