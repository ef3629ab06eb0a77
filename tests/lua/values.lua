-- Every kind of value that a script can pass, for the hostile test.

local harness = require "harness"
local httpstatus = require "httpstatus"

local function trap() error("a metamethod was called") end

-- A table whose every metamethod raises.
local function trapped(content)
  local metatable = {}
  for _, event in ipairs {
    "index", "newindex", "call", "len", "eq", "lt", "le", "concat", "unm", "add", "tostring",
    "pairs", "ipairs", "close", "gc", "idiv", "band",
  } do
    metatable["__" .. event] = trap
  end
  metatable.__gc = nil -- of the collector's own; harmless ones are below
  metatable.__name = { "no string" }
  metatable.__metatable = "locked"
  return setmetatable(content, metatable)
end

local function collected()
  return setmetatable({}, { __gc = function() httpstatus.find(404) end, __mode = "kv" })
end

local values = {
  true, false, 0, -1, 1, 3, 99, 100, 204, 206, 404, 530, 599, 600, 1945, 9110, 404.5, -0.0, 1e308,
  harness.NAN, harness.INFINITY, -harness.INFINITY, 2^31, 2^31 - 1, -2^31, 2^32 + 404, 2^53, 2^63,
  -2^63, 2^64, math.maxinteger or 2^52, math.mininteger or -2^52,
  "", "404", "Not Found", "GET", "HEAD", "nginx", "Server", "404\0", "\0", "\255\254",
  "HTTP/1.1 200 OK\r\nA: b\r\n\r\n", "%s%n%d", ("x"):rep(70000), ("404 "):rep(3000),
  ("A: b\r\n"):rep(300), {}, { 1, 2, 3 }, { code = 404 }, { source = "nginx" }, { source = {} },
  { code = 503, fields = { ["Retry-After"] = { "x", "y" } }, request_fields = { { "A", "b" } } },
  { fields = { { "Server", "x" }, { "GET", "y" } } }, { fields = trapped {} },
  { code = 404, fields = { "x" } }, { code = 404, version = "1.1", method = "GET", content = true },
  { [harness.INFINITY] = 1 }, { [{}] = {} }, trapped {}, trapped { code = 404 },
  { code = 401, fields = trapped {} }, collected(), tostring, function() end, trap, httpstatus.reason,
  coroutine.create(trap), coroutine.running() or coroutine.create(collected), io.stdout, io.stderr,
  package.loaded, _G, httpstatus, debug.getregistry(), httpstatus.catalogue(),
}
for _, object in pairs(harness.objects(httpstatus)) do values[#values + 1] = object end

if rawget(_G, "newproxy") then
  local proxy = newproxy(true) -- luacheck: ignore 113
  for _, event in ipairs { "index", "len", "eq", "tostring", "call" } do
    getmetatable(proxy)["__" .. event] = trap
  end
  getmetatable(proxy).__name = "httpstatus.status"
  values[#values + 1] = proxy
end

if rawget(_G, "jit") then
  local ffi = require "ffi"
  for _, value in ipairs {
    ffi.new("int64_t", 404), ffi.new("int[4]"), ffi.cast("void *", 0), ffi.cast("char *", 1),
    ffi.typeof("int"), ffi.new("struct { int code; }"),
  } do
    values[#values + 1] = value
  end
end

-- A light userdata, and full ones of several sizes with anything in them: of the host.
if rawget(_G, "LIGHT") then values[#values + 1] = rawget(_G, "LIGHT") end
for _, value in ipairs(rawget(_G, "FULL") or {}) do values[#values + 1] = value end



return { list = values }
