-- expect: not-a-table.lua:11: detail takes a table
-- expect: not-a-table.lua:13: warn_code takes a table
-- expect: not-a-table.lua:15: prefix takes a table
-- expect: not-a-table.lua:7: source takes a table
-- expect: not-a-table.lua:9: meaning takes a table

source "acme"

meaning(498)

detail()

warn_code(nil)

prefix(true)
