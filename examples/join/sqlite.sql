-- Which status codes are in a log, how often, and what do they mean? For the sqlite3 shell, in the
-- folder of log.txt, httpstatus.csv and count.sql.

.import --csv httpstatus.csv httpstatus

-- A line is one value, including quotes: the separator is a byte that log.txt does not contain.
CREATE TABLE line (text TEXT);
.mode ascii
.separator "\037" "\n"
.import log.txt line

-- The three digits after the request, which is in quotes after the time. A backslash escapes the
-- next byte, so escaped bytes are replaced first.
CREATE VIEW log AS
WITH blanked AS (
  SELECT replace(replace(text, '\\', '--'), '\"', '--') || ' ' AS text FROM line),
opened AS (
  SELECT text, instr(text, '] "') AS time, instr(text, '"') AS quote FROM blanked),
request AS (
  SELECT CASE WHEN time > 0 AND quote = time + 2 THEN substr(text, quote + 1) END AS text
  FROM opened),
status AS (
  SELECT CASE WHEN instr(text, '"') > 0 THEN substr(text, instr(text, '"') + 1, 5) END AS text
  FROM request)
SELECT CASE WHEN text GLOB ' [0-9][0-9][0-9] ' THEN CAST(trim(text) AS INTEGER) END AS code
FROM status;

.mode list
.headers on
.read count.sql
