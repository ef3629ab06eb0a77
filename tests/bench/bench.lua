-- What an answer costs in Lua beside its rivals, in one run: medians of alternate rounds. "ffi" as
-- the argument adds the FFI face, for LuaJIT.

local httpstatus = require "httpstatus"
local rival = require "bench_rival"

local reason, find, find_name = httpstatus.reason, httpstatus.find, httpstatus.find_name
local parse, match = httpstatus.parse, string.match
local LINE, PATTERN = "HTTP/1.1 404 Not Found", "^HTTP/(%d)%.(%d) (%d%d%d) (.*)$"

-- The rivals: a table of phrases, as lua-http has one; a table of tables behind a function; a table
-- of constants by name, as OpenResty's ngx.HTTP_…
local phrases = { [404] = "Not Found" }
local records = { [404] = { reason = "Not Found" } }
local function record(code) return records[code] end
local constants = { HTTP_NOT_FOUND = 404 }

local LOOPS, ROUNDS = 100000, 21
-- A loop of its own for each: a call through a function would cost more than what is measured. The
-- sums keep a compiler from leaving the loops out.
local rows = {
  { "reason: a table", function() for _ = 1, LOOPS do local _ = phrases[404] end end },
  { "reason: a lua_CFunction by hand",
    function() for _ = 1, LOOPS do local _ = rival(404) end end },
  { "httpstatus.reason(404)",
    function() for _ = 1, LOOPS do local _ = reason(404) end end },
  {},
  { "find: a table of tables behind a function",
    function() for _ = 1, LOOPS do local _ = record(404).reason end end },
  { "httpstatus.find(404).reason",
    function() for _ = 1, LOOPS do local _ = find(404).reason end end },
  {},
  { "name: a table of constants",
    function() for _ = 1, LOOPS do local _ = constants.HTTP_NOT_FOUND end end },
  { "httpstatus.NOT_FOUND",
    function() for _ = 1, LOOPS do local _ = httpstatus.NOT_FOUND end end },
  { "httpstatus.find_name('not found').code",
    function() for _ = 1, LOOPS do local _ = find_name("not found").code end end },
  {},
  { "status line: string.match",
    function() for _ = 1, LOOPS do local _, _, _, _ = match(LINE, PATTERN) end end },
  { "httpstatus.parse(line).code",
    function() for _ = 1, LOOPS do local _ = parse(LINE).code end end },
}

-- Loading: each time anew, a hundred times rather than a hundred thousand.
local function loads(name)
  return function()
    for _ = 1, LOOPS / 1000 do
      package.loaded[name] = nil
      require(name)
    end
  end
end
local loading = {
  {},
  { "require again: a table of phrases in Lua", loads "bench_table" },
  { 'require "httpstatus" again', loads "httpstatus" },
}

local function add(list)
  for _, row in ipairs(list) do rows[#rows + 1] = row end
end

if arg[1] == "ffi" then
  local ffi = require "ffi"
  local face = require "httpstatus.ffi"
  local C = require "httpstatus.ffi.library"
  local string = ffi.string
  local ffi_reason, ffi_find, ffi_find_name = face.reason, face.find, face.find_name
  local ffi_parse = face.parse
  local function by_hand(code) return string(C.httpstatus_reason(code)) end
  add {
    {},
    { "FFI reason: a call by hand",
      function() for _ = 1, LOOPS do local _ = by_hand(404) end end },
    { "FFI httpstatus.reason(404)",
      function() for _ = 1, LOOPS do local _ = ffi_reason(404) end end },
    {},
    { "FFI find: a table of tables behind a function",
      function() for _ = 1, LOOPS do local _ = record(404).reason end end },
    { "FFI httpstatus.find(404).reason",
      function() for _ = 1, LOOPS do local _ = ffi_find(404).reason end end },
    { "FFI httpstatus.find_name('not found').code",
      function() for _ = 1, LOOPS do local _ = ffi_find_name("not found").code end end },
    {},
    { "FFI status line: string.match",
      function() for _ = 1, LOOPS do local _, _, _, _ = match(LINE, PATTERN) end end },
    { "FFI httpstatus.parse(line).code",
      function() for _ = 1, LOOPS do local _ = ffi_parse(LINE).code end end },
  }
  loading[#loading + 1] = { 'require "httpstatus.ffi" again', loads "httpstatus.ffi" }
end
for index, row in ipairs(loading) do
  rows[#rows + 1] = row
  loading[index] = nil
  if row[2] then row.loads = LOOPS / 1000 end
end

local times = {}
for index = 1, #rows do times[index] = {} end
for round = 1, ROUNDS do
  for index, row in ipairs(rows) do
    if row[2] then
      local start = os.clock()
      row[2]()
      times[index][round] = (os.clock() - start) / (row.loads or LOOPS) * 1e9
    end
  end
end

local function median(list)
  table.sort(list)
  return list[math.floor(#list / 2) + 1]
end

-- Rows between empty ones are rivals: the first of them is 1.
print(rawget(_G, "jit") and jit.version or _VERSION)
local first
for index, row in ipairs(rows) do
  local time = median(times[index])
  if time then
    first = first or time
    print(("%-46s %9.1f ns  %6.2f of the first"):format(row[1], time, time / first))
  else
    first = nil
    print("")
  end
end
