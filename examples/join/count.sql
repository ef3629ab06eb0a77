-- Counts the codes in the table log, and joins their meanings. It is the same in SQLite, PostgreSQL
-- and Spark.
--
-- nginx gives some codes a meaning of its own; all others have their preferred meaning. An unknown
-- code has the class of x00 (RFC 9110 15). Lines without a status code are counted too.

WITH counted AS (SELECT code, count(*) AS responses FROM log GROUP BY code)
SELECT counted.responses, counted.code, class.class,
  coalesce(own.title, preferred.title, 'unknown') AS title,
  coalesce(own.source_name, preferred.source_name) AS source
FROM counted
LEFT JOIN httpstatus AS own
  ON own.code = counted.code AND own.source = 'nginx' AND own.first = 'true'
LEFT JOIN httpstatus AS preferred
  ON preferred.code = counted.code AND preferred.preferred = 'true'
LEFT JOIN httpstatus AS class
  ON class.code = counted.code - counted.code % 100 AND class.registered = 'true'
ORDER BY counted.responses DESC, counted.code NULLS FIRST;
