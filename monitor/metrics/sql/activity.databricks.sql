WITH `t8` AS (
  SELECT
    `t3`.`account_id`,
    `t3`.`platform`,
    `t3`.`window_start`,
    `t3`.`window_end`,
    `t3`.`seen_until`,
    `t3`.`eligible_until`,
    `t3`.`as_of`,
    `t3`.`age`,
    `t3`.`earlier_from`,
    `t3`.`needs_likes`,
    `t3`.`needs_comments`,
    `t3`.`needs_shares`,
    `t3`.`needs_quotes`,
    `t3`.`needs_views`,
    `t3`.`current`,
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
  FROM `subject` AS `t3`
  INNER JOIN `post` AS `t4`
    ON `t3`.`account_id` = `t4`.`account_id`
)
SELECT
  `t38`.`account_id`,
  COALESCE(MAX(`t38`.`covered`), 0) AS `covered`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`own` = 1
  ), 1, 0)) AS `own`,
  COALESCE(MAX(`t38`.`undated`), 0) AS `undated`,
  COALESCE(MAX(`t38`.`undated_own`), 0) AS `undated_own`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 1
  ), 1, 0)) AS `future`,
  SUM(
    IF((
      `t38`.`here` = 1
    ) AND (
      `t38`.`future` = 1
    ) AND (
      `t38`.`own` = 1
    ), 1, 0)
  ) AS `future_own`,
  SUM(
    IF(
      (
        `t38`.`here` = 1
      )
      AND (
        `t38`.`future` = 0
      )
      AND (
        `t38`.`own` = 1
      )
      AND (
        `t38`.`young` = 1
      ),
      1,
      0
    )
  ) AS `pending`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published__n`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`kind` = 'original'
  ), 1, 0)) AS `posts_published_original__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published_original__n`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`kind` = 'reply'
  ), 1, 0)) AS `posts_published_reply__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published_reply__n`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`kind` = 'repost'
  ), 1, 0)) AS `posts_published_repost__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published_repost__n`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`kind` = 'quote'
  ), 1, 0)) AS `posts_published_quote__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `posts_published_quote__n`,
  TRY_DIVIDE(
    CAST(SUM(IF((
      `t38`.`here` = 1
    ) AND (
      `t38`.`future` = 0
    ), 1, 0)) AS DOUBLE),
    IF(
      TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0) <> 0,
      TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0),
      CAST(NULL AS DOUBLE)
    )
  ) AS `posts_per_day__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `posts_per_day__n`,
  IF(
    TRY_DIVIDE(
      COALESCE(SUM(`t38`.`new_day`), 0) * 1,
      IF(
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0) > 0,
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0),
        CAST(NULL AS DOUBLE)
      )
    ) > 1,
    1.0,
    TRY_DIVIDE(
      COALESCE(SUM(`t38`.`new_day`), 0) * 1,
      IF(
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0) > 0,
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0),
        CAST(NULL AS DOUBLE)
      )
    )
  ) AS `active_day_share__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `active_day_share__n`,
  IF(
    TRY_DIVIDE(
      COALESCE(SUM(`t38`.`new_week`), 0) * 7,
      IF(
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0) > 0,
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0),
        CAST(NULL AS DOUBLE)
      )
    ) > 1,
    1.0,
    TRY_DIVIDE(
      COALESCE(SUM(`t38`.`new_week`), 0) * 7,
      IF(
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0) > 0,
        TRY_DIVIDE(CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE), 86400000.0),
        CAST(NULL AS DOUBLE)
      )
    )
  ) AS `active_week_share__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `active_week_share__n`,
  TRY_DIVIDE(
    CAST((
      MAX(`t38`.`seen_until`) - COALESCE(
        MAX(
          IF(
            (
              `t38`.`here` = 1
            ) AND (
              `t38`.`future` = 0
            ) AND (
              `t38`.`seen` = 1
            ),
            `t38`.`published_at`,
            CAST(NULL AS BIGINT)
          )
        ),
        MAX(`t38`.`last_before`)
      )
    ) - (
      (
        MAX(`t38`.`seen_until`) - COALESCE(
          MAX(
            IF(
              (
                `t38`.`here` = 1
              ) AND (
                `t38`.`future` = 0
              ) AND (
                `t38`.`seen` = 1
              ),
              `t38`.`published_at`,
              CAST(NULL AS BIGINT)
            )
          ),
          MAX(`t38`.`last_before`)
        )
      ) % 86400000
    ) AS DOUBLE),
    86400000.0
  ) AS `days_since_last_post__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `days_since_last_post__n`,
  TRY_DIVIDE(
    CAST((
      MAX(`t38`.`seen_until`) - COALESCE(
        MAX(
          IF(
            (
              `t38`.`here` = 1
            ) AND (
              `t38`.`future` = 0
            ) AND (
              `t38`.`seen` = 1
            ),
            `t38`.`published_at`,
            CAST(NULL AS BIGINT)
          )
        ),
        MAX(`t38`.`last_before`)
      )
    ) - (
      (
        MAX(`t38`.`seen_until`) - COALESCE(
          MAX(
            IF(
              (
                `t38`.`here` = 1
              ) AND (
                `t38`.`future` = 0
              ) AND (
                `t38`.`seen` = 1
              ),
              `t38`.`published_at`,
              CAST(NULL AS BIGINT)
            )
          ),
          MAX(`t38`.`last_before`)
        )
      ) % 86400000
    ) AS DOUBLE),
    86400000.0
  ) AS `status__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `status__n`,
  TRY_DIVIDE(
    CAST(IF(
      COALESCE(MAX(`t38`.`gap`), 0) > (
        MAX(`t38`.`seen_until`) - COALESCE(
          MAX(
            IF(
              (
                `t38`.`here` = 1
              ) AND (
                `t38`.`future` = 0
              ),
              `t38`.`published_at`,
              CAST(NULL AS BIGINT)
            )
          ),
          MAX(`t38`.`window_start`)
        )
      ),
      COALESCE(MAX(`t38`.`gap`), 0),
      MAX(`t38`.`seen_until`) - COALESCE(
        MAX(
          IF(
            (
              `t38`.`here` = 1
            ) AND (
              `t38`.`future` = 0
            ),
            `t38`.`published_at`,
            CAST(NULL AS BIGINT)
          )
        ),
        MAX(`t38`.`window_start`)
      )
    ) AS DOUBLE),
    86400000.0
  ) AS `longest_gap_d__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `longest_gap_d__n`,
  TRY_DIVIDE(
    CAST(SUM(`t38`.`pause`) AS DOUBLE),
    CAST(IF(COUNT(`t38`.`pause`) > 0, COUNT(`t38`.`pause`), CAST(NULL AS BIGINT)) AS DOUBLE)
  ) AS `burstiness__value`,
  SUM(IF((
    `t38`.`here` = 1
  ) AND (
    `t38`.`future` = 0
  ), 1, 0)) AS `burstiness__n`,
  COUNT(`t38`.`pause`) AS `burstiness__pauses`,
  SUM(`t38`.`pause`) AS `burstiness__sum`,
  SUM(`t38`.`pause` * `t38`.`pause`) AS `burstiness__squares`,
  TRY_DIVIDE(
    CAST(SUM(IF((
      `t38`.`here` = 1
    ) AND (
      `t38`.`own` = 1
    ), 1, 0)) AS DOUBLE),
    CAST(IF(
      SUM(IF(`t38`.`here` = 1, 1, 0)) <> 0,
      SUM(IF(`t38`.`here` = 1, 1, 0)),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `originality__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `originality__n`,
  TRY_DIVIDE(
    CAST(SUM(IF((
      `t38`.`here` = 1
    ) AND (
      `t38`.`to_others` = 1
    ), 1, 0)) AS DOUBLE),
    CAST(IF(
      SUM(IF((
        `t38`.`here` = 1
      ) AND (
        `t38`.`kind` = 'original'
      ), 1, 0)) <> 0,
      SUM(IF((
        `t38`.`here` = 1
      ) AND (
        `t38`.`kind` = 'original'
      ), 1, 0)),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `reply_ratio__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `reply_ratio__n`,
  TRY_DIVIDE(
    CAST(SUM(IF((
      `t38`.`here` = 1
    ) AND (
      `t38`.`kind` = 'repost'
    ), 1, 0)) AS DOUBLE),
    CAST(IF(
      SUM(IF(`t38`.`here` = 1, 1, 0)) <> 0,
      SUM(IF(`t38`.`here` = 1, 1, 0)),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `repost_share__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `repost_share__n`,
  TRY_DIVIDE(
    CAST(SUM(
      IF(
        (
          `t38`.`here` = 1
        )
        AND (
          `t38`.`future` = 0
        )
        AND (
          `t38`.`early` = 1
        )
        AND (
          `t38`.`gone` = 1
        ),
        1,
        0
      )
    ) AS DOUBLE),
    CAST(IF(
      SUM(
        IF(
          (
            `t38`.`here` = 1
          ) AND (
            `t38`.`future` = 0
          ) AND (
            `t38`.`early` = 1
          ),
          1,
          0
        )
      ) <> 0,
      SUM(
        IF(
          (
            `t38`.`here` = 1
          ) AND (
            `t38`.`future` = 0
          ) AND (
            `t38`.`early` = 1
          ),
          1,
          0
        )
      ),
      CAST(NULL AS BIGINT)
    ) AS DOUBLE)
  ) AS `deletion_rate__value`,
  SUM(
    IF(
      (
        `t38`.`here` = 1
      ) AND (
        `t38`.`future` = 0
      ) AND (
        `t38`.`early` = 1
      ),
      1,
      0
    )
  ) AS `deletion_rate__n`,
  CAST(COALESCE(MAX(`t38`.`covered`), 0) AS DOUBLE) AS `coverage__value`,
  SUM(IF(`t38`.`here` = 1, 1, 0)) AS `coverage__n`
FROM (
  SELECT
    *
  FROM (
    SELECT
      `t21`.`account_id`,
      `t21`.`kind`,
      `t21`.`published_at`,
      `t21`.`future`,
      `t21`.`own`,
      `t21`.`seen`,
      `t21`.`young`,
      `t21`.`to_others`,
      `t21`.`early`,
      `t21`.`gone`,
      IF(
        `t21`.`future` = 0,
        `t21`.`published_at` - COALESCE(`t21`.`before`, `t21`.`opens_at`),
        CAST(NULL AS BIGINT)
      ) AS `gap`,
      CAST(TRY_DIVIDE(
        IF(`t21`.`future` = 0, `t21`.`published_at` - `t21`.`before`, CAST(NULL AS BIGINT)) - (
          IF(`t21`.`future` = 0, `t21`.`published_at` - `t21`.`before`, CAST(NULL AS BIGINT)) % 1000
        ),
        1000
      ) AS BIGINT) AS `pause`,
      IF(
        (
          `t21`.`future` = 0
        )
        AND (
          `t21`.`own` = 1
        )
        AND (
          (
            `t21`.`own_before` IS NULL
          )
          OR (
            `t21`.`own_before` < (
              `t21`.`published_at` - (
                (
                  `t21`.`published_at` + 0
                ) % 86400000
              )
            )
          )
        ),
        1,
        0
      ) AS `new_day`,
      IF(
        (
          `t21`.`future` = 0
        )
        AND (
          `t21`.`own` = 1
        )
        AND (
          (
            `t21`.`own_before` IS NULL
          )
          OR (
            `t21`.`own_before` < (
              `t21`.`published_at` - (
                (
                  `t21`.`published_at` + 259200000
                ) % 604800000
              )
            )
          )
        ),
        1,
        0
      ) AS `new_week`,
      1 AS `here`,
      CAST(NULL AS BIGINT) AS `window_start`,
      CAST(NULL AS BIGINT) AS `seen_until`,
      CAST(NULL AS BIGINT) AS `covered`,
      CAST(NULL AS BIGINT) AS `undated`,
      CAST(NULL AS BIGINT) AS `undated_own`,
      CAST(NULL AS BIGINT) AS `last_before`
    FROM (
      SELECT
        `t13`.`account_id`,
        `t13`.`post_id`,
        `t13`.`kind`,
        `t13`.`published_at`,
        `t13`.`future`,
        `t13`.`own`,
        `t13`.`opens_at`,
        `t13`.`seen`,
        `t13`.`young`,
        `t13`.`to_others`,
        `t13`.`early`,
        `t13`.`gone`,
        MAX(IF(`t13`.`future` = 0, `t13`.`published_at`, CAST(NULL AS BIGINT))) OVER (
          PARTITION BY `t13`.`account_id`
          ORDER BY `t13`.`published_at` ASC NULLS LAST, `t13`.`post_id` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS `before`,
        MAX(
          IF(
            (
              `t13`.`future` = 0
            ) AND (
              `t13`.`own` = 1
            ),
            `t13`.`published_at`,
            CAST(NULL AS BIGINT)
          )
        ) OVER (
          PARTITION BY `t13`.`account_id`
          ORDER BY `t13`.`published_at` ASC NULLS LAST, `t13`.`post_id` ASC NULLS LAST
          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
        ) AS `own_before`
      FROM (
        SELECT
          `t10`.`account_id`,
          `t10`.`id` AS `post_id`,
          `t10`.`kind`,
          `t10`.`published_at`,
          IF(`t10`.`flags` LIKE '%"date_future"%', 1, 0) AS `future`,
          IF(`t10`.`kind` <> 'repost', 1, 0) AS `own`,
          `t10`.`window_start` AS `opens_at`,
          IF(`t10`.`published_at` < `t10`.`seen_until`, 1, 0) AS `seen`,
          IF(`t10`.`published_at` >= `t10`.`eligible_until`, 1, 0) AS `young`,
          IF((
            `t10`.`kind` = 'reply'
          ) AND NOT (
            `t10`.`reply_to_own`
          ), 1, 0) AS `to_others`,
          IF((
            `t10`.`first_seen_at` - `t10`.`published_at`
          ) < 86400000, 1, 0) AS `early`,
          IF(`t10`.`gone_at` <= `t10`.`as_of`, 1, 0) AS `gone`
        FROM `t8` AS `t10`
        WHERE
          `t10`.`first_seen_at` <= `t10`.`as_of`
          AND `t10`.`published_at` >= `t10`.`window_start`
          AND `t10`.`published_at` < `t10`.`window_end`
      ) AS `t13`
    ) AS `t21`
  ) AS `t28`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t36`.`account_id`,
      CAST(NULL AS STRING) AS `kind`,
      CAST(NULL AS BIGINT) AS `published_at`,
      CAST(NULL AS TINYINT) AS `future`,
      CAST(NULL AS TINYINT) AS `own`,
      CAST(NULL AS TINYINT) AS `seen`,
      CAST(NULL AS TINYINT) AS `young`,
      CAST(NULL AS TINYINT) AS `to_others`,
      CAST(NULL AS TINYINT) AS `early`,
      CAST(NULL AS TINYINT) AS `gone`,
      CAST(NULL AS BIGINT) AS `gap`,
      CAST(NULL AS BIGINT) AS `pause`,
      CAST(NULL AS TINYINT) AS `new_day`,
      CAST(NULL AS TINYINT) AS `new_week`,
      `t36`.`here`,
      `t36`.`window_start`,
      `t36`.`seen_until`,
      `t36`.`covered`,
      `t36`.`undated`,
      `t36`.`undated_own`,
      `t36`.`last_before`
    FROM (
      SELECT
        `t35`.`account_id`,
        MAX(`t35`.`window_start`) AS `window_start`,
        MAX(`t35`.`seen_until`) AS `seen_until`,
        MAX(`t35`.`here`) AS `here`,
        MAX(`t35`.`covered`) AS `covered`,
        MAX(`t35`.`undated`) AS `undated`,
        MAX(`t35`.`undated_own`) AS `undated_own`,
        MAX(`t35`.`last_before`) AS `last_before`
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
                `t0`.`account_id`,
                `t0`.`window_start`,
                `t0`.`seen_until`,
                0 AS `here`,
                CAST(NULL AS BIGINT) AS `covered`,
                CAST(NULL AS BIGINT) AS `undated`,
                CAST(NULL AS BIGINT) AS `undated_own`,
                CAST(NULL AS BIGINT) AS `last_before`
              FROM `subject` AS `t0`
            ) AS `t6`
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                `t26`.`account_id`,
                CAST(NULL AS BIGINT) AS `window_start`,
                CAST(NULL AS BIGINT) AS `seen_until`,
                CAST(NULL AS BIGINT) AS `here`,
                `t26`.`covered`,
                CAST(NULL AS BIGINT) AS `undated`,
                CAST(NULL AS BIGINT) AS `undated_own`,
                CAST(NULL AS BIGINT) AS `last_before`
              FROM (
                SELECT
                  `t23`.`account_id`,
                  SUM(`t23`.`upper` - `t23`.`since`) AS `covered`
                FROM (
                  SELECT
                    `t18`.`account_id`,
                    IF(`t18`.`reached` > `t18`.`lower`, `t18`.`reached`, `t18`.`lower`) AS `since`,
                    `t18`.`upper`
                  FROM (
                    SELECT
                      `t12`.`account_id`,
                      `t12`.`platform`,
                      `t12`.`window_start`,
                      `t12`.`window_end`,
                      `t12`.`seen_until`,
                      `t12`.`eligible_until`,
                      `t12`.`as_of`,
                      `t12`.`age`,
                      `t12`.`earlier_from`,
                      `t12`.`needs_likes`,
                      `t12`.`needs_comments`,
                      `t12`.`needs_shares`,
                      `t12`.`needs_quotes`,
                      `t12`.`needs_views`,
                      `t12`.`current`,
                      `t12`.`id`,
                      `t12`.`covers_from`,
                      `t12`.`covers_to`,
                      `t12`.`lower`,
                      `t12`.`upper`,
                      COALESCE(
                        MAX(`t12`.`upper`) OVER (
                          PARTITION BY `t12`.`account_id`
                          ORDER BY `t12`.`lower` ASC NULLS LAST, `t12`.`upper` ASC NULLS LAST, `t12`.`id` ASC NULLS LAST
                          ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                        ),
                        `t12`.`lower`
                      ) AS `reached`
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
                        `t9`.`id`,
                        `t9`.`covers_from`,
                        `t9`.`covers_to`,
                        IF(`t9`.`covers_from` > `t9`.`window_start`, `t9`.`covers_from`, `t9`.`window_start`) AS `lower`,
                        IF(`t9`.`covers_to` < `t9`.`seen_until`, `t9`.`covers_to`, `t9`.`seen_until`) AS `upper`
                      FROM (
                        SELECT
                          `t3`.`account_id`,
                          `t3`.`platform`,
                          `t3`.`window_start`,
                          `t3`.`window_end`,
                          `t3`.`seen_until`,
                          `t3`.`eligible_until`,
                          `t3`.`as_of`,
                          `t3`.`age`,
                          `t3`.`earlier_from`,
                          `t3`.`needs_likes`,
                          `t3`.`needs_comments`,
                          `t3`.`needs_shares`,
                          `t3`.`needs_quotes`,
                          `t3`.`needs_views`,
                          `t3`.`current`,
                          `t5`.`id`,
                          `t5`.`covers_from`,
                          `t5`.`covers_to`
                        FROM `subject` AS `t3`
                        INNER JOIN `coverage` AS `t5`
                          ON `t3`.`account_id` = `t5`.`account_id`
                      ) AS `t9`
                      WHERE
                        IF(`t9`.`covers_to` < `t9`.`seen_until`, `t9`.`covers_to`, `t9`.`seen_until`) > IF(`t9`.`covers_from` > `t9`.`window_start`, `t9`.`covers_from`, `t9`.`window_start`)
                    ) AS `t12`
                  ) AS `t18`
                  WHERE
                    `t18`.`upper` > IF(`t18`.`reached` > `t18`.`lower`, `t18`.`reached`, `t18`.`lower`)
                ) AS `t23`
                GROUP BY
                  1
              ) AS `t26`
            ) AS `t27`
          ) AS `t29`
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              `t15`.`account_id`,
              CAST(NULL AS BIGINT) AS `window_start`,
              CAST(NULL AS BIGINT) AS `seen_until`,
              CAST(NULL AS BIGINT) AS `here`,
              CAST(NULL AS BIGINT) AS `covered`,
              `t15`.`undated`,
              `t15`.`undated_own`,
              CAST(NULL AS BIGINT) AS `last_before`
            FROM (
              SELECT
                `t11`.`account_id`,
                COUNT(`t11`.`post_id`) AS `undated`,
                SUM(`t11`.`own`) AS `undated_own`
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
                  `t10`.`id` AS `post_id`,
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
                  `t10`.`described_by`,
                  IF(`t10`.`flags` LIKE '%"date_future"%', 1, 0) AS `future`,
                  IF(`t10`.`kind` <> 'repost', 1, 0) AS `own`
                FROM `t8` AS `t10`
                WHERE
                  `t10`.`first_seen_at` <= `t10`.`as_of`
                  AND `t10`.`published_at` IS NULL
                  AND `t10`.`first_seen_at` >= `t10`.`window_start`
                  AND `t10`.`first_seen_at` < `t10`.`window_end`
              ) AS `t11`
              GROUP BY
                1
            ) AS `t15`
          ) AS `t17`
        ) AS `t31`
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            `t33`.`account_id`,
            CAST(NULL AS BIGINT) AS `window_start`,
            CAST(NULL AS BIGINT) AS `seen_until`,
            CAST(NULL AS BIGINT) AS `here`,
            CAST(NULL AS BIGINT) AS `covered`,
            CAST(NULL AS BIGINT) AS `undated`,
            CAST(NULL AS BIGINT) AS `undated_own`,
            `t33`.`last_before`
          FROM (
            SELECT
              `t32`.`account_id`,
              MAX(`t32`.`published_at`) AS `last_before`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t25`.`account_id`,
                  `t25`.`window_start`,
                  `t25`.`seen_until`,
                  `t25`.`as_of`,
                  `t25`.`heard`,
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
                    *
                  FROM (
                    SELECT
                      `t20`.`account_id`,
                      MAX(`t20`.`window_start`) AS `window_start`,
                      MAX(`t20`.`seen_until`) AS `seen_until`,
                      MAX(`t20`.`as_of`) AS `as_of`,
                      MAX(`t20`.`heard`) AS `heard`
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t0`.`account_id`,
                          `t0`.`window_start`,
                          `t0`.`seen_until`,
                          `t0`.`as_of`,
                          CAST(NULL AS TINYINT) AS `heard`
                        FROM `subject` AS `t0`
                      ) AS `t7`
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          `t16`.`account_id`,
                          CAST(NULL AS BIGINT) AS `window_start`,
                          CAST(NULL AS BIGINT) AS `seen_until`,
                          CAST(NULL AS BIGINT) AS `as_of`,
                          `t16`.`heard`
                        FROM (
                          SELECT
                            `t14`.`account_id`,
                            MAX(`t14`.`seen`) AS `heard`
                          FROM (
                            SELECT
                              `t10`.`account_id`,
                              `t10`.`id` AS `post_id`,
                              `t10`.`kind`,
                              `t10`.`published_at`,
                              IF(`t10`.`flags` LIKE '%"date_future"%', 1, 0) AS `future`,
                              IF(`t10`.`kind` <> 'repost', 1, 0) AS `own`,
                              `t10`.`window_start` AS `opens_at`,
                              IF(`t10`.`published_at` < `t10`.`seen_until`, 1, 0) AS `seen`,
                              IF(`t10`.`published_at` >= `t10`.`eligible_until`, 1, 0) AS `young`,
                              IF((
                                `t10`.`kind` = 'reply'
                              ) AND NOT (
                                `t10`.`reply_to_own`
                              ), 1, 0) AS `to_others`,
                              IF((
                                `t10`.`first_seen_at` - `t10`.`published_at`
                              ) < 86400000, 1, 0) AS `early`,
                              IF(`t10`.`gone_at` <= `t10`.`as_of`, 1, 0) AS `gone`
                            FROM `t8` AS `t10`
                            WHERE
                              `t10`.`first_seen_at` <= `t10`.`as_of`
                              AND `t10`.`published_at` >= `t10`.`window_start`
                              AND `t10`.`published_at` < `t10`.`window_end`
                              AND IF(`t10`.`flags` LIKE '%"date_future"%', 1, 0) = 0
                              AND IF(`t10`.`published_at` < `t10`.`seen_until`, 1, 0) = 1
                          ) AS `t14`
                          GROUP BY
                            1
                        ) AS `t16`
                      ) AS `t19`
                    ) AS `t20`
                    GROUP BY
                      1
                  ) AS `t22`
                  WHERE
                    `t22`.`heard` IS NULL
                ) AS `t25`
                INNER JOIN `post` AS `t4`
                  ON `t25`.`account_id` = `t4`.`account_id`
              ) AS `t30`
              WHERE
                `t30`.`published_at` < `t30`.`window_start`
                AND `t30`.`published_at` < `t30`.`seen_until`
                AND `t30`.`first_seen_at` <= `t30`.`as_of`
                AND IF(`t30`.`flags` LIKE '%"date_future"%', 1, 0) = 0
            ) AS `t32`
            GROUP BY
              1
          ) AS `t33`
        ) AS `t34`
      ) AS `t35`
      GROUP BY
        1
    ) AS `t36`
  ) AS `t37`
) AS `t38`
GROUP BY
  1
