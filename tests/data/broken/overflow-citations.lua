-- expect: data:1: 65541 citations overflow the C tables, which hold 65535
-- What is cited alike stands once, so each of these cites something else.

for number = 1, 65534 do
  detail { source = "acme", key = "k" .. number, evidence = "owner", title = "T", brief = "A clause", summary = "S.", cite = "RFC " .. number }
end
