WITH `t16` AS (
  SELECT
    `t6`.`account_id`,
    `t6`.`platform`,
    `t6`.`window_start`,
    `t6`.`window_end`,
    `t6`.`seen_until`,
    `t6`.`eligible_until`,
    `t6`.`as_of`,
    `t6`.`age`,
    `t6`.`earlier_from`,
    `t6`.`needs_likes`,
    `t6`.`needs_comments`,
    `t6`.`needs_shares`,
    `t6`.`needs_quotes`,
    `t6`.`needs_views`,
    `t6`.`current`,
    `t8`.`id`,
    `t8`.`kind`,
    `t8`.`published_at`,
    `t8`.`flags`,
    `t8`.`reply_to_own`,
    `t8`.`first_seen_at`,
    `t8`.`gone_at`,
    `t8`.`format`,
    `t8`.`asks`,
    `t8`.`letters`,
    `t8`.`detected_language`,
    `t8`.`described_by`
  FROM `subject` AS `t6`
  INNER JOIN `post` AS `t8`
    ON `t6`.`account_id` = `t8`.`account_id`
), `t18` AS (
  SELECT
    `t17`.`account_id`,
    `t17`.`platform`,
    `t17`.`id` AS `post_id`,
    `t17`.`described_by`
  FROM `t16` AS `t17`
  WHERE
    `t17`.`first_seen_at` <= `t17`.`as_of`
    AND `t17`.`published_at` >= `t17`.`window_start`
    AND `t17`.`published_at` < `t17`.`window_end`
)
SELECT
  `t44`.`account_id`,
  `t44`.`cited`,
  `t44`.`country`,
  `t44`.`posts`,
  `t44`.`described`,
  `t44`.`covered`
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
          `t40`.`account_id`,
          `t40`.`cited`,
          `t40`.`posts`,
          CAST(NULL AS STRING) AS `country`,
          CAST(NULL AS BIGINT) AS `described`,
          CAST(NULL AS BIGINT) AS `covered`
        FROM (
          SELECT
            `t39`.`account_id`,
            `t39`.`cited`,
            COUNT(*) AS `posts`
          FROM (
            SELECT
              `t38`.`account_id`,
              `t38`.`cited`,
              `t38`.`post_id`,
              COUNT(*) AS `times`
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  `t34`.`account_id`,
                  `t34`.`platform`,
                  `t34`.`post_id`,
                  `t34`.`target`,
                  `t34`.`ways`,
                  `t34`.`called`,
                  `t13`.`cited`,
                  `t13`.`name`
                FROM (
                  SELECT
                    `t28`.`account_id`,
                    `t28`.`platform`,
                    `t28`.`post_id`,
                    `t28`.`target`,
                    `t28`.`ways`,
                    CONCAT(CONCAT(`t28`.`platform`, '/'), `t28`.`target`) AS `called`
                  FROM (
                    SELECT
                      `t24`.`account_id`,
                      `t24`.`platform`,
                      `t24`.`post_id`,
                      `t24`.`target`,
                      COUNT(*) AS `ways`
                    FROM (
                      SELECT
                        `t22`.`account_id`,
                        `t22`.`platform`,
                        `t22`.`post_id`,
                        `t14`.`cited_by`,
                        `t14`.`how`,
                        `t14`.`target`
                      FROM (
                        SELECT
                          `t17`.`account_id`,
                          `t17`.`platform`,
                          `t17`.`id` AS `post_id`
                        FROM `t16` AS `t17`
                        WHERE
                          `t17`.`first_seen_at` <= `t17`.`as_of`
                          AND `t17`.`published_at` >= `t17`.`window_start`
                          AND `t17`.`published_at` < `t17`.`window_end`
                      ) AS `t22`
                      INNER JOIN (
                        SELECT
                          `t5`.`post_id` AS `cited_by`,
                          `t5`.`how`,
                          `t5`.`target`
                        FROM `citation` AS `t5`
                      ) AS `t14`
                        ON `t22`.`post_id` = `t14`.`cited_by`
                    ) AS `t24`
                    GROUP BY
                      1,
                      2,
                      3,
                      4
                  ) AS `t28`
                ) AS `t34`
                INNER JOIN (
                  SELECT
                    `t4`.`account_id` AS `cited`,
                    `t4`.`name`
                  FROM `named` AS `t4`
                ) AS `t13`
                  ON `t34`.`called` = `t13`.`name`
              ) AS `t36`
              WHERE
                `t36`.`cited` <> `t36`.`account_id`
            ) AS `t38`
            GROUP BY
              1,
              2,
              3
          ) AS `t39`
          GROUP BY
            1,
            2
        ) AS `t40`
      ) AS `t41`
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          `t29`.`account_id`,
          CAST(NULL AS STRING) AS `cited`,
          `t29`.`posts`,
          `t29`.`country`,
          CAST(NULL AS BIGINT) AS `described`,
          CAST(NULL AS BIGINT) AS `covered`
        FROM (
          SELECT
            `t26`.`account_id`,
            `t26`.`country`,
            COUNT(*) AS `posts`
          FROM (
            SELECT
              `t23`.`account_id`,
              `t23`.`platform`,
              `t23`.`post_id`,
              `t23`.`described_by`,
              `t12`.`named_by`,
              `t12`.`country`
            FROM `t18` AS `t23`
            INNER JOIN (
              SELECT
                `t1`.`post_id` AS `named_by`,
                `t1`.`country`
              FROM `country_mention` AS `t1`
            ) AS `t12`
              ON `t23`.`post_id` = `t12`.`named_by`
          ) AS `t26`
          GROUP BY
            1,
            2
        ) AS `t29`
      ) AS `t31`
    ) AS `t42`
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        `t27`.`account_id`,
        CAST(NULL AS STRING) AS `cited`,
        `t27`.`posts`,
        CAST(NULL AS STRING) AS `country`,
        `t27`.`described`,
        CAST(NULL AS BIGINT) AS `covered`
      FROM (
        SELECT
          `t21`.`account_id`,
          COUNT(*) AS `posts`,
          SUM(IF(`t21`.`described_by` IS NOT NULL, 1, 0)) AS `described`
        FROM `t18` AS `t21`
        GROUP BY
          1
      ) AS `t27`
    ) AS `t30`
  ) AS `t43`
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      `t35`.`account_id`,
      CAST(NULL AS STRING) AS `cited`,
      CAST(NULL AS BIGINT) AS `posts`,
      CAST(NULL AS STRING) AS `country`,
      CAST(NULL AS BIGINT) AS `described`,
      `t35`.`covered`
    FROM (
      SELECT
        `t32`.`account_id`,
        SUM(`t32`.`upper` - `t32`.`since`) AS `covered`
      FROM (
        SELECT
          `t25`.`account_id`,
          IF(`t25`.`reached` > `t25`.`lower`, `t25`.`reached`, `t25`.`lower`) AS `since`,
          `t25`.`upper`
        FROM (
          SELECT
            `t20`.`account_id`,
            `t20`.`platform`,
            `t20`.`window_start`,
            `t20`.`window_end`,
            `t20`.`seen_until`,
            `t20`.`eligible_until`,
            `t20`.`as_of`,
            `t20`.`age`,
            `t20`.`earlier_from`,
            `t20`.`needs_likes`,
            `t20`.`needs_comments`,
            `t20`.`needs_shares`,
            `t20`.`needs_quotes`,
            `t20`.`needs_views`,
            `t20`.`current`,
            `t20`.`id`,
            `t20`.`covers_from`,
            `t20`.`covers_to`,
            `t20`.`lower`,
            `t20`.`upper`,
            COALESCE(
              MAX(`t20`.`upper`) OVER (
                PARTITION BY `t20`.`account_id`
                ORDER BY `t20`.`lower` ASC NULLS LAST, `t20`.`upper` ASC NULLS LAST, `t20`.`id` ASC NULLS LAST
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
              ),
              `t20`.`lower`
            ) AS `reached`
          FROM (
            SELECT
              `t15`.`account_id`,
              `t15`.`platform`,
              `t15`.`window_start`,
              `t15`.`window_end`,
              `t15`.`seen_until`,
              `t15`.`eligible_until`,
              `t15`.`as_of`,
              `t15`.`age`,
              `t15`.`earlier_from`,
              `t15`.`needs_likes`,
              `t15`.`needs_comments`,
              `t15`.`needs_shares`,
              `t15`.`needs_quotes`,
              `t15`.`needs_views`,
              `t15`.`current`,
              `t15`.`id`,
              `t15`.`covers_from`,
              `t15`.`covers_to`,
              IF(
                `t15`.`covers_from` > `t15`.`window_start`,
                `t15`.`covers_from`,
                `t15`.`window_start`
              ) AS `lower`,
              IF(`t15`.`covers_to` < `t15`.`seen_until`, `t15`.`covers_to`, `t15`.`seen_until`) AS `upper`
            FROM (
              SELECT
                `t6`.`account_id`,
                `t6`.`platform`,
                `t6`.`window_start`,
                `t6`.`window_end`,
                `t6`.`seen_until`,
                `t6`.`eligible_until`,
                `t6`.`as_of`,
                `t6`.`age`,
                `t6`.`earlier_from`,
                `t6`.`needs_likes`,
                `t6`.`needs_comments`,
                `t6`.`needs_shares`,
                `t6`.`needs_quotes`,
                `t6`.`needs_views`,
                `t6`.`current`,
                `t7`.`id`,
                `t7`.`covers_from`,
                `t7`.`covers_to`
              FROM `subject` AS `t6`
              INNER JOIN `coverage` AS `t7`
                ON `t6`.`account_id` = `t7`.`account_id`
            ) AS `t15`
            WHERE
              IF(`t15`.`covers_to` < `t15`.`seen_until`, `t15`.`covers_to`, `t15`.`seen_until`) > IF(
                `t15`.`covers_from` > `t15`.`window_start`,
                `t15`.`covers_from`,
                `t15`.`window_start`
              )
          ) AS `t20`
        ) AS `t25`
        WHERE
          `t25`.`upper` > IF(`t25`.`reached` > `t25`.`lower`, `t25`.`reached`, `t25`.`lower`)
      ) AS `t32`
      GROUP BY
        1
    ) AS `t35`
  ) AS `t37`
) AS `t44`
