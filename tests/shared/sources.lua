-- Writes made-up sources as data: lua sources.lua COUNT [MEANINGS FILE...]
-- Each is known by a product and by a field of its own. They give codes from 100 to 999 so many
-- meanings in all, beside those in the files of data.

local count, meanings = tonumber(arg[1]), tonumber(arg[2] or 0)

local function source(number)
  print(([[
source {
  id = "made-up-%d", name = "Made up %d", summary = "A server.", url = "https://example.org/%d",
  recognised_by = {
    { field = "Server", value = "Made-Up-%d", cite = "RFC 9110 10.2.4" },
    { field = "X-Made-Up-%d", cite = "RFC 9110 10.2.4" },
  },
}]]):format(number, number, number, number, number))
end

local function meaning(number, code, owner, preferred)
  print(([[
meaning {
  code = %d, source = "made-up-%d", identifier = "MADE_UP_%d", reason = "Made Up %d",
  title = "Made Up %d", brief = "Made up", summary = "Made up.", state = "unofficial", seen = "wire",
  specs = { { "Made up", "https://example.org/%d" } }, evidence = "owner", preferred = %s,
}]]):format(code, owner, number, number, number, owner, preferred))
end

-- The codes that have a preferred meaning.
local preferred = {}
for index = 3, #arg do
  local file = assert(io.open(arg[index]))
  for code in file:read("a"):gmatch("meaning%s*{%s*code = (%d+)") do preferred[tonumber(code)] = true end
  file:close()
end

for number = 1, count do source(number) end
for number = 1, meanings do
  -- 19 and 900 have no common factor, so that each code has its turn.
  local code = 100 + number * 19 % 900
  meaning(number, code, number * count // (meanings + 1) + 1, preferred[code] == nil or nil)
  preferred[code] = true
end
