-- The question of `report unused`, asked of the raw events. `{today}` is the day's number, 1970-01-01 being 0.
WITH RECURSIVE counted AS (
    SELECT account, day, (day + 3) // 7 AS week
    FROM (SELECT account, (epoch(time)::BIGINT + 25200) // 86400 AS day FROM usage
          WHERE action IN ('submit', 'pay', 'supplement') AND assisted IS NULL)
    WHERE day <= {today}
), seen AS (
    SELECT account, max(day) AS last,
        count(DISTINCT week) FILTER (WHERE week > ({today} + 3) // 7 - 8) AS weeks
    FROM counted GROUP BY account
), dated AS (
    SELECT a.unit, a.issued_on - DATE '1970-01-01' AS issued, a.revoked_on - DATE '1970-01-01' AS revoked,
        a.exempt_from - DATE '1970-01-01' AS exempt_from, a.exempt_until - DATE '1970-01-01' AS exempt_until,
        s.last, s.weeks
    FROM accounts a LEFT JOIN seen s ON s.account = a.name
), stated AS (
    SELECT unit, CASE
        WHEN revoked <= {today} THEN 'revoked'
        WHEN exempt_from <= {today} AND coalesce(exempt_until, {today}) >= {today} THEN 'exempt'
        WHEN issued IS NULL THEN 'issue_date_unknown'
        WHEN least({covered_last}, {today}) < issued OR {today} - {covered_last} > {stale_days} THEN 'unknown'
        WHEN last IS NULL AND {today} - issued < 30 THEN 'new'
        WHEN last IS NULL THEN 'never_used'
        WHEN {today} - last >= 60 THEN 'dormant'
        WHEN weeks >= 3 THEN 'habitual'
        ELSE 'active' END AS state
    FROM dated WHERE issued IS NULL OR issued <= {today}
), own AS (
    SELECT unit, count(*) AS issued,
        count(*) FILTER (WHERE state = 'revoked') AS revoked,
        count(*) FILTER (WHERE state = 'exempt') AS exempt,
        count(*) FILTER (WHERE state = 'issue_date_unknown') AS issue_date_unknown,
        count(*) FILTER (WHERE state = 'unknown') AS unknown,
        count(*) FILTER (WHERE state = 'new') AS new,
        count(*) FILTER (WHERE state = 'never_used') AS never_used,
        count(*) FILTER (WHERE state = 'dormant') AS dormant,
        count(*) FILTER (WHERE state = 'habitual') AS habitual,
        count(*) FILTER (WHERE state = 'active') AS active
    FROM stated GROUP BY unit
), above AS (
    SELECT code AS unit, code AS ancestor, parent_code FROM units
    UNION ALL
    SELECT above.unit, u.code, u.parent_code FROM above JOIN units u ON u.code = above.parent_code
)
SELECT ancestor,
    sum(coalesce(issued, 0))::BIGINT, sum(coalesce(revoked, 0))::BIGINT, sum(coalesce(exempt, 0))::BIGINT,
    sum(coalesce(issue_date_unknown, 0))::BIGINT, sum(coalesce(unknown, 0))::BIGINT, sum(coalesce(new, 0))::BIGINT,
    sum(coalesce(never_used, 0))::BIGINT, sum(coalesce(dormant, 0))::BIGINT, sum(coalesce(habitual, 0))::BIGINT,
    sum(coalesce(active, 0))::BIGINT
FROM above LEFT JOIN own USING (unit) GROUP BY ancestor ORDER BY ancestor
