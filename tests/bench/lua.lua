-- Measures answers in Lua beside their rivals, in alternate rounds: prints lines as measure.c does.
-- "ffi" as the argument adds the FFI face, for LuaJIT.

local httpstatus = require "httpstatus"
local rival = require "lua_rival"

local language = rawget(_G, "jit") and "LuaJIT" or _VERSION

local reason, find, find_name = httpstatus.reason, httpstatus.find, httpstatus.find_name
local parse, match = httpstatus.parse, string.match
local LINE, PATTERN = "HTTP/1.1 404 Not Found", "^HTTP/(%d)%.(%d) (%d%d%d) (.*)$"

-- The rivals: a table of phrases, as lua-http has one; a table of tables behind a function; a table
-- of constants by name, as OpenResty's ngx.HTTP_…
local codes, phrases, records = { 200, 201, 301, 304, 400, 404, 500, 503 }, {}, {}
for _, code in ipairs(codes) do
  phrases[code] = reason(code)
  records[code] = { reason = reason(code) }
end
local function record(code) return records[code] end
local constants = { HTTP_NOT_FOUND = 404 }

local LOOPS, ROUNDS = 100000, 21
-- A loop of its own for each: a call through a function would cost more than what is measured. The
-- sums, and codes in turn, keep LuaJIT from leaving the calls out.
local rows = {
  { "reason of a code", "a table of phrases",
    function(sum) for i = 1, LOOPS do sum = sum + #phrases[codes[i % 8 + 1]] end return sum end },
  { "reason of a code", "a lua_CFunction by hand",
    function(sum) for i = 1, LOOPS do sum = sum + #rival(codes[i % 8 + 1]) end return sum end },
  { "reason of a code", "httpstatus.reason(code)",
    function(sum) for i = 1, LOOPS do sum = sum + #reason(codes[i % 8 + 1]) end return sum end },
  { "find a code", "a table of tables behind a function",
    function(sum) for i = 1, LOOPS do sum = sum + #record(codes[i % 8 + 1]).reason end return sum end },
  { "find a code", "httpstatus.find(code).reason",
    function(sum) for i = 1, LOOPS do sum = sum + #find(codes[i % 8 + 1]).reason end return sum end },
  { "find a name", "a table of constants",
    function(sum) for _ = 1, LOOPS do sum = sum + constants.HTTP_NOT_FOUND end return sum end },
  { "find a name", "httpstatus.NOT_FOUND",
    function(sum) for _ = 1, LOOPS do sum = sum + httpstatus.NOT_FOUND end return sum end },
  { "find a name", "httpstatus.find_name('not found').code",
    function(sum) for _ = 1, LOOPS do sum = sum + find_name("not found").code end return sum end },
  { "read a status line", "string.match",
    function(sum)
      for _ = 1, LOOPS do
        local _, _, code = match(LINE, PATTERN)
        sum = sum + code
      end
      return sum
    end },
  { "read a status line", "httpstatus.parse(line).code",
    function(sum) for _ = 1, LOOPS do sum = sum + parse(LINE).code end return sum end },
}

local function add(row) rows[#rows + 1] = row end

if arg[1] == "ffi" then
  local ffi = require "ffi"
  local face = require "httpstatus.ffi"
  local C = require "httpstatus.ffi.library"
  local string = ffi.string
  local ffi_reason, ffi_find, ffi_find_name, ffi_parse = face.reason, face.find, face.find_name, face.parse
  local function by_hand(code) return string(C.httpstatus_reason(code)) end
  add { "reason of a code", "FFI, a call by hand",
        function(sum) for i = 1, LOOPS do sum = sum + #by_hand(codes[i % 8 + 1]) end return sum end }
  add { "reason of a code", "FFI httpstatus.reason(code)",
        function(sum) for i = 1, LOOPS do sum = sum + #ffi_reason(codes[i % 8 + 1]) end return sum end }
  add { "find a code", "FFI httpstatus.find(code).reason",
        function(sum) for i = 1, LOOPS do sum = sum + #ffi_find(codes[i % 8 + 1]).reason end return sum end }
  add { "find a name", "FFI httpstatus.find_name('not found').code",
        function(sum) for _ = 1, LOOPS do sum = sum + ffi_find_name("not found").code end return sum end }
  add { "read a status line", "FFI httpstatus.parse(line).code",
        function(sum) for _ = 1, LOOPS do sum = sum + ffi_parse(LINE).code end return sum end }
end

-- Loading: each time anew, a hundred times rather than a hundred thousand.
local function add_loading(title, name)
  add { "load the module again", title, function(sum)
    for _ = 1, LOOPS / 1000 do
      package.loaded[name] = nil
      require(name)
    end
    return sum
  end, LOOPS / 1000 }
end
add_loading("a table of phrases in Lua", "phrases")
add_loading('require "httpstatus"', "httpstatus")
if arg[1] == "ffi" then add_loading('FFI require "httpstatus.ffi"', "httpstatus.ffi") end

for _ = 1, ROUNDS do
  for _, row in ipairs(rows) do
    local start = os.clock()
    row[3](0)
    print(("%s: %s\t%s\tns\t%.3f"):format(language, row[1], row[2],
                                           (os.clock() - start) / (row[4] or LOOPS) * 1e9))
  end
end
