-- Does the module bear coroutines, the collector and crowded stacks?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, collect = harness.test, harness.same, harness.collect
local OBJECTS = harness.objects(httpstatus)

test("coroutines", function()
  local walk = coroutine.wrap(function()
    for status in httpstatus.catalogue { source = "nginx" } do
      coroutine.yield(status, httpstatus.reason(status.code))
    end
  end)
  local statuses = collect(httpstatus.catalogue { source = "nginx" })
  for _, expected in ipairs(statuses) do
    local status, reason = walk()
    same(status, expected)
    same(reason, httpstatus.reason(status.code))
  end
  -- An iterator that one coroutine began and others go on with.
  local iterator = httpstatus.catalogue { source = "nginx" }
  for _, expected in ipairs(statuses) do
    same(coroutine.wrap(function() return iterator() end)(), expected)
  end
  local ok, message = coroutine.resume(coroutine.create(function() httpstatus.reason("x") end))
  same(ok, false)
  assert(message:find("bad argument #1 to 'reason'", 1, true))
end)

test("the collector may run at any step", function()
  local status_name = "Unavailable"
  local function work()
    for status in httpstatus.meanings(530) do
      local copy = { status.source, status.specs, status.constants, tostring(status) }
      same(#copy, 4)
    end
    same(httpstatus.find_detail("cloudflare", nil, 1016).source.id, "cloudflare")
    pcall(httpstatus.reason, {})
    local line = "HTTP/1.1 503 " .. status_name
    local head = httpstatus.read_head(line .. "\r\nRetry-After: x\r\n\r\n")
    same(head.status.reason .. head.fields[1][2], status_name .. "x")
    local named = { ["Retry-After"] = { status_name, "1" } }
    same(httpstatus.check({ code = 503, fields = head.fields, request_fields = named })[1].severity,
         "error")
    same(#httpstatus.check { code = 503, fields = named }, 2)
    pcall(httpstatus.check, { code = 503, fields = { A = { status_name, 1 } } })
    same(select(3, httpstatus.parse("40" .. status_name)), 2)
    same(httpstatus.fields(503)[1].name .. httpstatus.request_fields(206)[1], "Retry-AfterRange")
    for status in httpstatus.catalogue { source = "deepl" } do same(status.code, 456) end
  end
  local off = rawget(_G, "jit") and require("jit").off
  if off then off(work) end
  debug.sethook(function() collectgarbage() end, "", 1)
  local ok, message = pcall(work)
  debug.sethook()
  assert(ok, message)
end)

test("objects do not grow with their use", function()
  local function work()
    for status in httpstatus.catalogue() do
      same(status.source.id ~= "", true)
      httpstatus.check { code = status.code, fields = { Server = "nginx" } }
      pcall(httpstatus.check, { code = status.code, fields = { Server = { "nginx", 1 } } })
    end
    httpstatus.read_head("HTTP/1.1 200 OK\r\nA: b\r\n\r\n")
  end
  work()
  collectgarbage() collectgarbage()
  local before = collectgarbage("count")
  for _ = 1, 100 do work() end
  collectgarbage() collectgarbage()
  assert(collectgarbage("count") - before < 64)
end)

test("many arguments", function()
  local unpack = table.unpack or unpack -- luacheck: compat
  local arguments = {}
  for index = 1, 200 do arguments[index] = 404 end
  same(httpstatus.reason(unpack(arguments)), "Not Found")
  same(httpstatus.find(404, nil, unpack(arguments)), OBJECTS.status)
  same(#collect(httpstatus.catalogue({ source = "deepl" }, unpack(arguments))), 1)
end)
