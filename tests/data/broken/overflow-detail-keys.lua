-- expect: data:1: 65536 keys of details overflow the C tables, which hold 65535
-- Keys and aliases together are one too many.

local aliases = {}
for number = 1, 65534 do aliases[number] = "k" .. number end

detail {
  source = "acme", key = "2", aliases = aliases,
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}
