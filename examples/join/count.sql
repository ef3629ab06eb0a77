-- Counts the codes of the table log, and joins what they mean; the same in SQLite, PostgreSQL and
-- Spark.
--
-- By some codes nginx means something of its own; by all others it means the preferred meaning.
-- A code that nobody knows keeps the class of x00 (RFC 9110 15); a line without one is counted, too.

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
