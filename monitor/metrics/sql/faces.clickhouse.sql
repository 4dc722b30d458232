SELECT
  "t5"."account_id" AS "account_id",
  "t5"."seen_at" AS "seen_at",
  "t5"."followers" AS "followers",
  CASE
    WHEN "t5"."precision" = 'rounded'
    THEN CAST(1 AS Int64)
    ELSE CAST(0 AS Int64)
  END AS "rounded"
FROM (
  SELECT
    "t4"."account_id" AS "account_id",
    "t4"."platform" AS "platform",
    "t4"."window_start" AS "window_start",
    "t4"."window_end" AS "window_end",
    "t4"."seen_until" AS "seen_until",
    "t4"."eligible_until" AS "eligible_until",
    "t4"."as_of" AS "as_of",
    "t4"."age" AS "age",
    "t4"."earlier_from" AS "earlier_from",
    "t4"."needs_likes" AS "needs_likes",
    "t4"."needs_comments" AS "needs_comments",
    "t4"."needs_shares" AS "needs_shares",
    "t4"."needs_quotes" AS "needs_quotes",
    "t4"."needs_views" AS "needs_views",
    "t4"."current" AS "current",
    "t4"."first" AS "first",
    "t2"."seen_at" AS "seen_at",
    "t2"."followers" AS "followers",
    "t2"."posts_total" AS "posts_total",
    "t2"."precision" AS "precision"
  FROM (
    SELECT
      "t0"."account_id" AS "account_id",
      "t0"."platform" AS "platform",
      "t0"."window_start" AS "window_start",
      "t0"."window_end" AS "window_end",
      "t0"."seen_until" AS "seen_until",
      "t0"."eligible_until" AS "eligible_until",
      "t0"."as_of" AS "as_of",
      "t0"."age" AS "age",
      "t0"."earlier_from" AS "earlier_from",
      "t0"."needs_likes" AS "needs_likes",
      "t0"."needs_comments" AS "needs_comments",
      "t0"."needs_shares" AS "needs_shares",
      "t0"."needs_quotes" AS "needs_quotes",
      "t0"."needs_views" AS "needs_views",
      "t0"."current" AS "current",
      (
        CASE
          WHEN "t0"."seen_until" < "t0"."window_start"
          THEN "t0"."seen_until"
          ELSE "t0"."window_start"
        END - (
          CASE
            WHEN "t0"."seen_until" < "t0"."window_start"
            THEN "t0"."seen_until"
            ELSE "t0"."window_start"
          END % CAST(86400000 AS Int64)
        )
      ) - CAST(5270400000 AS Int64) AS "first"
    FROM "subject" AS "t0"
  ) AS "t4"
  INNER JOIN "audience_snapshot" AS "t2"
    ON "t4"."account_id" = "t2"."account_id"
) AS "t5"
WHERE
  "t5"."seen_at" >= "t5"."first"
  AND "t5"."seen_at" < (
    "t5"."window_end" + CAST(86400000 AS Int64)
  )
  AND "t5"."seen_at" <= "t5"."as_of"
