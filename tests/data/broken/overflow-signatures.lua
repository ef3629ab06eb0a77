-- expect: data:1: 65537 field names overflow the C tables, which hold 65535
-- expect: data:1: 65537 signatures overflow the C tables, which hold 65535

local list = {}
for number = 1, 65536 do list[number] = { field = "F" .. number, cite = "RFC 9110" } end
source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other", recognised_by = list,
}
