-- expect: not-a-table.lua:7: source takes a table
-- expect: not-a-table.lua:9: status takes a table
-- expect: not-a-table.lua:11: detail takes a table
-- expect: not-a-table.lua:13: warning takes a table
-- expect: not-a-table.lua:15: prefix takes a table

source "acme"

status(498)

detail()

warning(nil)

prefix(true)
