-- Does the Lua module bear whatever a script passes it and does to it? lua hostile.lua [quick]
--
-- The test is that the process lives, that each call answers or raises an error of the module's
-- own, and that the answers are afterwards what they were.

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "?.lua;" .. package.path
local quick = arg[1] == "quick"

local harness = require "harness"
local httpstatus = require "httpstatus"
local values = require "values"
local test, same = harness.test, harness.same
local OBJECTS = harness.objects(httpstatus)
local unpack = table.unpack or unpack -- luacheck: compat

-- The names of the functions, in an order that is the same each time.
local names = {}
for name, value in pairs(httpstatus) do
  if type(value) == "function" then names[#names + 1] = name end
end
table.sort(names)
assert(#names > 30)

local function intact()
  same(httpstatus.find(404), OBJECTS.status)
  same(OBJECTS.status.reason, "Not Found")
  same(tostring(OBJECTS.detail):sub(1, 7), "404.13 ")
  same(httpstatus.find(530, "pantheon").source, httpstatus.find_source("pantheon"))
  same(httpstatus.check({ code = 99 })[1], OBJECTS.finding)
  same(httpstatus.fields(401)[1].citation.document, "RFC 9110")
  same(getmetatable(OBJECTS.status), false)
end

local calls = 0

-- Calls, and refuses errors that are not of the module.
local function attempt(name, call, ...)
  calls = calls + 1
  local ok, answer = pcall(call, ...)
  if ok then return answer end
  local message = type(answer) == "string" and answer or type(answer)
  if not message:find("bad argument #%d to '" .. name .. "' %(.+%)$") then
    error(("%s raises: %s"):format(name, message:sub(1, 200)), 0)
  end
end

-- Walks on with whatever there is, and calls the walk with anything.
local function exhaust(iterator)
  for index = 1, 3 do
    calls = calls + 1
    assert(pcall(iterator, values.list[index], values.list[#values.list - index]))
  end
end

-- Every value in turn, with nil at the end.
local function each(act)
  for index = 1, #values.list do act(values.list[index]) end
  act(nil)
end

for _, name in ipairs(names) do
  test("every pair of values to " .. name, function()
    local call = httpstatus[name]
    attempt(name, call)
    each(function(first)
      local answer = attempt(name, call, first)
      if type(answer) == "function" then exhaust(answer) end
      if not quick then
        each(function(second) attempt(name, call, first, second) end)
      end
    end)
    each(function(second) attempt(name, call, 404, second) end)
    each(function(second) attempt(name, call, "Server", second, second) end)
    intact()
  end)
end

test("every value as the code and the detail of find_detail", function()
  each(function(code)
    each(function(detail)
      if not quick or rawequal(code, detail) then
        attempt("find_detail", httpstatus.find_detail, "iis", code, detail)
      end
    end)
  end)
end)

test("every value in every place of an exchange", function()
  local check = httpstatus.check
  for _, key in ipairs {
    "code", "method", "version", "request_version", "content", "fields", "request_fields", "x",
  } do
    each(function(value) attempt("check", check, { code = 200, [key] = value }) end)
  end
  for _, key in ipairs { "fields", "request_fields" } do
    each(function(value)
      attempt("check", check, { code = 503, [key] = { value } })
      attempt("check", check, { code = 503, [key] = { A = value } })
      attempt("check", check, { code = 503, [key] = { A = { value, value } } })
      attempt("check", check, { code = 503, [key] = { { value, value } } })
      if type(value) ~= "nil" and rawequal(value, value) then -- nil and NaN are no keys
        attempt("check", check, { code = 503, [key] = { [value] = value } })
        attempt("check", check, { [value] = value, code = 503 })
        attempt("catalogue", httpstatus.catalogue, { [value] = value })
      end
    end)
  end
  each(function(value) attempt("catalogue", httpstatus.catalogue, { source = value }) end)
  intact()
end)

-- Operators of Lua on an object and a value, whatever comes of it.
local operations = {
  function(a, b) return a[b] end, function(a, b) a[b] = b end, function(a, b) return a(b) end,
  function(a, b) return a + b end, function(a, b) return a < b end,
  function(a, b) return a <= b end, function(a, b) return a == b end,
  function(a, b) return a .. b end, function(a) return #a end, function(a) return -a end,
  function(a, b) rawset(a, b, b) end, function(a, b) return rawget(a, b) end,
  function(a) for _ in pairs(a) do tostring(a) end end, function(a) return next(a) end,
  function(a, b) return setmetatable(a, b) end, function(a) return getmetatable(a) end,
  function(a, b) return ({ [a] = b })[a] end, function(a) return tostring(a) end,
  function(a) return io.type(a) end, function(a) return io.lines(a) end,
  function(a) io.stdout.write(a, "") end, function(a) return coroutine.resume(a) end,
  function(a) return table.concat(a) end,
  function(a) return (rawget(_G, "newproxy") or error)(a) end,
  function(a) return type(a) == "function" and (rawget(_G, "setfenv") or error)(a, {}) end,
}

for kind, object in pairs(OBJECTS) do
  test("every operation on a " .. kind, function()
    each(function(value)
      for _, operation in ipairs(operations) do
        calls = calls + 1
        pcall(operation, object, value)
        pcall(operation, value, object)
      end
    end)
    intact()
  end)

  test("the metamethods of a " .. kind .. ", by the debug library", function()
    local metatable = debug.getmetatable(object)
    for _, metamethod in ipairs {
      harness.index_of(object), metatable.__newindex, metatable.__tostring, metatable.__concat,
      metatable.__pairs, metatable.__lt, metatable.__le, -- the last two are nil but of a status
    } do
      pcall(metamethod)
      each(function(first)
        calls = calls + 1
        pcall(metamethod, first)
        each(function(second)
          calls = calls + 1
          if not quick or rawequal(second, first) then pcall(metamethod, first, second, first) end
        end)
      end)
    end
    intact()
  end)

  test("the metatable of a " .. kind .. " given to others, and those of others to it", function()
    local own = debug.getmetatable(object)
    each(function(value)
      if type(value) ~= "userdata" or rawequal(value, object) then return end
      local other = debug.getmetatable(value)
      debug.setmetatable(value, own)
      pcall(function() return value.code, value.name end)
      pcall(tostring, value)
      for _, name in ipairs(names) do pcall(httpstatus[name], value, value, value) end
      debug.setmetatable(value, other)
      -- Metamethods of others are not called: the io library, say, trusts its metatable.
      debug.setmetatable(object, other)
      for _, name in ipairs(names) do pcall(httpstatus[name], object, object, object) end
      debug.setmetatable(object, own)
    end)
    intact()
  end)
end

test("every value as a name that the module does not have", function()
  local index = getmetatable(httpstatus).__index
  each(function(value)
    calls = calls + 1
    pcall(function() return httpstatus[value] end)
    each(function(table)
      calls = calls + 1
      if not quick or rawequal(table, value) then pcall(index, table, value) end
    end)
  end)
  for _, name in ipairs {
    "NOT_FOND", ("NOT_FOND"):rep(8), ("X"):rep(63), ("X"):rep(64), ("X"):rep(65), ("X"):rep(1000000), "A\0B",
    "%s%n", "a%s",
  } do
    calls = calls + 1
    pcall(function() return httpstatus[name] end)
  end
  intact()
end)

test("a module whose names are anything, and that loses them while it is asked", function()
  local again = harness.load_again()
  for index = 1, #values.list do
    local value = values.list[index]
    if type(value) ~= "nil" and value == value then rawset(again, value, value) end
  end
  for length = 1, 80 do rawset(again, ("Y"):rep(length), length) end
  for length = 1, 90 do pcall(function() return again[("Z"):rep(length)] end) end
  setmetatable({}, { __gc = function() for name in pairs(again) do again[name] = nil end end })
  for _ = 1, quick and 20 or 1000 do
    pcall(function() return again[("Y"):rep(30) .. "X"] end)
  end
  intact()
end)

test("walks over fields, begun by one and gone on with by others", function()
  for _, object in pairs(OBJECTS) do
    local start = debug.getmetatable(object).__pairs
    local walk = start(object)
    for index = 1, #values.list do
      calls = calls + 1
      pcall(walk, values.list[index], values.list[index])
    end
    same(walk(), nil)
  end
  intact()
end)

test("what the debug library reads of the functions", function()
  for _, name in ipairs(names) do
    local call = httpstatus[name]
    assert(debug.getinfo(call))
    for index = 1, 20 do
      local _, value = debug.getupvalue(call, index)
      if type(value) == "table" then
        for key, kept in next, value do pcall(tostring, key) pcall(tostring, kept) end
      end
    end
    pcall(string.dump, call)
    pcall(function() coroutine.wrap(call)({}) end)
  end
  intact()
end)

-- One of each way to call, for what is done at every step.
local function work()
  for _, name in ipairs(names) do
    pcall(httpstatus[name], 404, "GET", 13)
    pcall(httpstatus[name], "iis", nil, 13)
    pcall(httpstatus[name], "HTTP/1.1 503 x\r\nRetry-After: y\r\n\r\n", "nginx")
    pcall(httpstatus[name], { code = 503, fields = { ["Retry-After"] = { "x", "y" } } })
    pcall(httpstatus[name])
  end
  pcall(function() return httpstatus.NOT_FOND end)
  for _, object in pairs(OBJECTS) do
    for _, field in ipairs { "specs", "fields", "citation", "source", "constants", "title" } do
      local _ = object[field]
    end
    tostring(object)
    local _, _ = object .. "x", httpstatus.totable(object)
    for _ in debug.getmetatable(object).__pairs(object) do calls = calls + 1 end
  end
  intact()
end

test("the collector runs at each step", function()
  if rawget(_G, "jit") then require("jit").off(work) end
  debug.sethook(function() collectgarbage() end, "", quick and 97 or 1)
  local ok, message = pcall(work)
  debug.sethook()
  assert(ok, message)
  local pause, speed = collectgarbage("setpause", 0), collectgarbage("setstepmul", 1000)
  for _ = 1, quick and 2 or 50 do work() end
  collectgarbage("setpause", pause)
  collectgarbage("setstepmul", speed)
  if pcall(collectgarbage, "generational") then
    for _ = 1, quick and 2 or 50 do work() end
    collectgarbage("incremental")
  end
end)

test("a hook that raises, and one that yields", function()
  for count = 1, quick and 20 or 300 do
    for _, act in ipairs { error, coroutine.yield } do
      local thread = coroutine.create(function()
        debug.sethook(function() debug.sethook() act("from a hook") end, "", count)
        work()
      end)
      while coroutine.status(thread) == "suspended" do coroutine.resume(thread) end
      debug.sethook()
    end
  end
  intact()
end)

test("a deep stack", function()
  local function deeper(depth)
    if depth > 0 then return 1 + deeper(depth - 1) end
    intact()
    return 0
  end
  for depth = 0, 190, 10 do deeper(depth) end
  local function endless() return 1 + endless(httpstatus.find(404).specs, httpstatus.reason(404)) end
  if not quick then assert(not pcall(endless)) end
  local function coroutines(depth)
    intact()
    if depth > 0 then coroutine.wrap(coroutines)(depth - 1) end
  end
  coroutines(100)
  local many = {}
  for index = 1, 7000 do many[index] = 404 end
  same(httpstatus.reason(unpack(many)), "Not Found")
end)

-- After this the state is closed: finalizers call the module when it is let go.
local function at_the_end()
  for _, name in ipairs(names) do pcall(httpstatus[name], 404, "GET", 13) end
  return OBJECTS.status.reason, tostring(OBJECTS.status)
end
if _VERSION == "Lua 5.1" then
  local proxy = newproxy(true) -- luacheck: ignore 113
  getmetatable(proxy).__gc = at_the_end
  package.loaded["hostile.proxy"] = proxy
else
  package.loaded["hostile.proxy"] = setmetatable({}, { __gc = at_the_end })
end

print(("%d calls; %d passed, %d failed"):format(calls, harness.passed, harness.failed))
-- Closed, so that the finalizers run.
if harness.failed > 0 then os.exit(1) end
