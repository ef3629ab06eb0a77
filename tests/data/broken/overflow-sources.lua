-- expect: data:1: 256 sources overflow the C tables, which hold 255
-- With the two of good.lua these are one too many.

for number = 1, 254 do
  source { id = "s" .. number, name = "S", summary = "One of many.", url = "https://example.org/" }
end
