-- expect: data:1: 65536 details overflow the C tables, which hold 65535
-- expect: data:1: 65536 keys of details overflow the C tables, which hold 65535
-- With the one of good.lua these are one too many.

for number = 0, 65534 do
  detail { source = "acme", key = "k" .. number, evidence = "owner", title = "T", brief = "A clause", summary = "S.", cite = "RFC 9110" }
end
