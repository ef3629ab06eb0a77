-- expect: data:1: 65536 codes of details overflow the C tables, which hold 65535
-- With the one of good.lua they are one too many.

local function some(count)
  local codes = {}
  for number = 1, count do codes[number] = number - 1 end
  return codes
end

for number = 1, 66 do
  detail {
    source = "acme", key = "k" .. number, codes = some(number < 66 and 1000 or 535), title = "Taken away",
    brief = "A clause", summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
  }
end
