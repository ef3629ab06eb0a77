-- Which fields must a response with this code always have? The rules are lists, so they are in
-- httpstatus.json. For psql, in its folder.

\set catalogue `cat httpstatus.json`
\pset format unaligned
\pset footer off
SELECT code, name AS field
FROM jsonb_to_recordset(:'catalogue'::jsonb -> 'meanings')
    AS status (code integer, registered boolean, fields jsonb),
  jsonb_to_recordset(fields) AS field (name text, level text, condition text)
WHERE registered AND level = 'MUST' AND condition = ''
ORDER BY code, name;
