-- Which status codes are in a log, how often, and what do they mean? For psql, in the folder of
-- log.txt, httpstatus.csv and count.sql. The tables are temporary.

CREATE TEMPORARY TABLE httpstatus (
  code integer, source text, source_name text, identifier text, class text, reason text,
  title text, brief text, summary text, note text, state text, seen text, sent_as integer,
  evidence text, registered boolean, preferred boolean, first boolean, document text,
  section text, url text, retry_idempotent text, retry_other text, retry_after integer,
  forbids_content boolean, forbids_sending_content boolean, heuristically_cacheable boolean,
  forbids_storing boolean, is_redirect boolean);
\copy httpstatus FROM 'httpstatus.csv' WITH (FORMAT csv, HEADER match)

-- A line is one value, including quotes: the separators are bytes that log.txt does not contain.
CREATE TEMPORARY TABLE line (text text);
\copy line FROM 'log.txt' WITH (FORMAT csv, DELIMITER E'\x1f', QUOTE E'\x1e')

-- The three digits after the request, which is in quotes after the time. A backslash escapes the
-- next byte. An empty line is null, and does not count.
CREATE TEMPORARY VIEW log AS
SELECT (regexp_match(text, '^(?:[^"\\]|\\.)*\] "(?:[^"\\]|\\.)*" (\d{3})(?: |$)'))[1]::integer
  AS code
FROM line
WHERE text IS NOT NULL;

\pset format unaligned
\pset footer off
\i count.sql
