SELECT
  *
FROM (
  SELECT
    `t5`.`account_id`,
    `t5`.`language`,
    COUNT(*) AS `aged`,
    SUM(IF(`t5`.`told` = 1, 1, 0)) AS `described`,
    SUM(
      IF(
        (
          `t5`.`told` = 1
        )
        AND (
          IF((
            `t5`.`kind` = 'reply'
          ) AND NOT (
            `t5`.`reply_to_own`
          ), 1, 0) = 1
        ),
        1,
        0
      )
    ) AS `replies`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`kind` = 'quote'
    ), 1, 0)) AS `quotes`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND `t5`.`asks`, 1, 0)) AS `asks`,
    SUM(
      IF(
        (
          `t5`.`told` = 1
        )
        AND (
          (
            IF((
              `t5`.`kind` = 'reply'
            ) AND NOT (
              `t5`.`reply_to_own`
            ), 1, 0) = 1
          )
          OR (
            `t5`.`kind` = 'quote'
          )
          OR (
            IF(`t5`.`asks`, 1, 0) = 1
          )
        ),
        1,
        0
      )
    ) AS `dialogue`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`letters` < 20
    ), 1, 0)) AS `short`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'text'
    ), 1, 0)) AS `text`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'link'
    ), 1, 0)) AS `link`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'image'
    ), 1, 0)) AS `image`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'video'
    ), 1, 0)) AS `video`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'poll'
    ), 1, 0)) AS `poll`,
    SUM(IF((
      `t5`.`told` = 1
    ) AND (
      `t5`.`format` = 'live'
    ), 1, 0)) AS `live`
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
      `t4`.`id` AS `post_id`,
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
      `t4`.`described_by`,
      IF(`t4`.`flags` LIKE '%"date_future"%', 1, 0) AS `future`,
      IF(`t4`.`kind` <> 'repost', 1, 0) AS `own`,
      IF(`t4`.`described_by` IS NOT NULL, 1, 0) AS `told`,
      IF(
        (
          `t4`.`described_by` IS NOT NULL
        ) AND (
          `t4`.`letters` >= 20
        ),
        `t4`.`detected_language`,
        CAST(NULL AS STRING)
      ) AS `language`
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
      AND IF(`t4`.`kind` <> 'repost', 1, 0) = 1
      AND IF(`t4`.`flags` LIKE '%"date_future"%', 1, 0) = 0
  ) AS `t5`
  GROUP BY
    1,
    2
) AS `t6`
