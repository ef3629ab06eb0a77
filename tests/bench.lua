-- What an answer costs in Lua beside its rivals, in one run: medians of alternate rounds.

local httpstatus = require "httpstatus"
local rival = require "bench_rival"

local reason, find, find_name = httpstatus.reason, httpstatus.find, httpstatus.find_name
local records = { [404] = { reason = "Not Found" } }
local function record(code) return records[code] end

local LOOPS, ROUNDS = 200000, 41
-- A loop of its own for each: a call through a function would cost more than what is measured.
local rows = {
  { "a lua_CFunction by hand", function() for _ = 1, LOOPS do rival(404) end end },
  { "httpstatus.reason(404)", function() for _ = 1, LOOPS do reason(404) end end },
  { "table of tables behind a function", function() for _ = 1, LOOPS do local _ = record(404).reason end end },
  { "httpstatus.find(404).reason", function() for _ = 1, LOOPS do local _ = find(404).reason end end },
  { "httpstatus.find_name('not found')", function() for _ = 1, LOOPS do find_name("not found") end end },
}

local times = {}
for index = 1, #rows do times[index] = {} end
for round = 1, ROUNDS do
  for index, row in ipairs(rows) do
    local start = os.clock()
    row[2]()
    times[index][round] = (os.clock() - start) / LOOPS * 1e9
  end
end

local function median(list)
  table.sort(list)
  return list[(#list + 1) // 2]
end

print(_VERSION)
local first = median(times[1])
for index, row in ipairs(rows) do
  local time = median(times[index])
  print(("%-40s %8.1f ns  %6.2f of the first"):format(row[1], time, time / first))
end
