-- Which fields must a response with this code always have? The rules are lists, so they are in
-- httpstatus.json. For the sqlite3 shell, in its folder.

.mode list
.headers on
SELECT status.value ->> 'code' AS code, field.value ->> 'name' AS field
FROM json_each(readfile('httpstatus.json'), '$.meanings') AS status,
  json_each(status.value, '$.fields') AS field
WHERE status.value ->> 'registered'
  AND field.value ->> 'level' = 'MUST' AND field.value ->> 'condition' = ''
ORDER BY code, field;
