-- Does the Lua module check what a script knows of a response, and no more?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, raises, bad = harness.test, harness.same, harness.raises, harness.bad
local FOREIGN, FOREIGN_TYPE = harness.FOREIGN, harness.FOREIGN_TYPE
local check = httpstatus.check

local function rules(exchange)
  local list = {}
  for index, finding in ipairs(check(exchange)) do list[index] = finding.rule end
  return table.concat(list, " ")
end

local function refused(why, exchange)
  raises(bad(1, "check", why), check, exchange)
end

test("a finding", function()
  local findings = check { code = 503, fields = { ["Retry-After"] = "soon" } }
  same(#findings, 1)
  local finding = findings[1]
  same(finding.rule, "retry-after-malformed")
  same(finding.severity, "error")
  same(finding.field, "Retry-After")
  same(finding.citation.document, "RFC 9110")
  same(tostring(finding), "error: " .. finding.text)
  same(check({ code = 200, fields = { ["Retry-After"] = "soon" } })[1], finding)
end)

test("what is not given is not known", function()
  same(rules { code = 401 }, "")
  same(rules { code = 401, fields = nil }, "")
  same(rules { code = 401, fields = {} }, "field-missing")
  same(rules { code = 206 }, "")
  same(rules { code = 206, request_fields = {} }, "request-lacks-field")
  same(rules { code = 204 }, "")
  same(rules { code = 204, content = false }, "")
  same(rules { code = 204, content = true }, "content-forbidden")
  same(rules { code = 100, request_version = "1.1" }, "")
  same(rules { code = 100, request_version = "1.0" }, "interim-to-http10")
  same(rules { code = 304, method = "GET" }, "")
  same(rules { code = 304, method = "PUT" }, "not-modified-method")
  same(rules { code = 426, version = "1.1", fields = { Upgrade = "x" } }, "upgrade-connection")
  same(rules { code = 426, version = "2", fields = { Upgrade = "x" } }, "")
  same(rules { code = 200, fields = { Upgrade = "x" } }, "")
end)

test("the ways to give fields", function()
  local wrong = "field-repeated retry-after-malformed retry-after-malformed"
  for _, fields in ipairs {
    { ["Retry-After"] = { "soon", "0", "later" } },
    { ["retry-after"] = "soon", ["Retry-After"] = "later" },
    { { "Retry-After", "soon" }, { "RETRY-AFTER", "later" } },
    { { "Retry-After", "soon" }, ["Retry-After"] = { "later" } },
  } do
    same(rules { code = 503, fields = fields }, wrong)
  end
  same(rules { code = 405, fields = { Allow = {} } }, "field-missing")
  same(rules { code = 405, fields = { Allow = "" } }, "")
end)

test("the fields of a head that was read", function()
  local head = httpstatus.read_head("HTTP/1.1 503 x\r\nRetry-After: soon\r\n\r\n")
  same(rules { code = head.status.code, fields = head.fields }, "retry-after-malformed")
end)

test("the order of names in a table does not count", function()
  -- Which of two fields says whose 499 it is? That which is the source's own.
  local expected = rules { code = 499, fields = { { "X-Cf-RouterError", "endpoint_failure" } } }
  assert(rules { code = 499, fields = { { "Server", "nginx" } } } ~= expected)
  local server, router = "erver", "-cf-routererror"
  for place = 1, 5 do
    server = server:sub(1, place - 1) .. server:sub(place, place):upper() .. server:sub(place + 1)
    for last = 1, #router do
      local name = "X" .. router:sub(1, last):upper() .. router:sub(last + 1)
      local fields = { ["S" .. server] = "nginx", [name] = "endpoint_failure" }
      same(rules { code = 499, fields = fields }, expected)
    end
  end
  local router_line, server_line = { "X-Cf-RouterError", "endpoint_failure" }, { "Server", "nginx" }
  same(rules { code = 499, fields = { router_line, server_line } }, expected)
  same(rules { code = 499, fields = { server_line, router_line } }, expected)
end)

test("any bytes in fields and methods", function()
  same(rules { code = 503, fields = { ["Retry-After"] = "1\0" } }, "retry-after-malformed")
  same(rules { code = 503, fields = { ["Retry-After\0"] = "soon" } }, "")
  same(rules { code = 503, fields = { [""] = "", ["\255\n"] = ("x"):rep(1e6) } }, "")
  same(rules { code = 304, method = "PUT\0" }, "not-modified-method")
  same(rules { code = 200, method = "HEAD\0", content = true }, "")
  same(rules { code = 304, method = "" }, "not-modified-method")
end)

test("codes", function()
  same(rules { code = 404.0 }, "")
  same(rules { code = 2^40 }, "code-out-of-range")
  same(rules { code = -2^70 }, "code-out-of-range")
  refused("number has no integer representation: 404.5 in field 'code'", { code = 404.5 })
  for _, number in ipairs { harness.NAN, harness.INFINITY } do
    refused(("number has no integer representation: %s in field 'code'"):format(tostring(number)),
            { code = number })
  end
  refused("integer or status expected in field 'code', got nil", {})
  refused("integer or status expected in field 'code', got nil", { method = "GET" })
end)

test("versions", function()
  for _, version in ipairs { "1.1", "1.0", "2", "2.0", "3", "0.9" } do
    same(rules { code = 200, version = version, request_version = version }, "")
  end
  for _, version in ipairs {
    "", "1", "x", "1.", ".1", "1.1.", "1.1 ", " 2", "2 ", "2\n", "11", "HTTP/1.1", "2\0", "1.1\0",
    "2 1", "2 404", "1.1 404", "%s", "-1", ("1"):rep(100000),
  } do
    local shown = version:match("^%Z*")
    for _, key in ipairs { "version", "request_version" } do
      refused(("version such as '1.1' or '2' expected in field '%s', got '%s'"):format(key, shown),
              { code = 200, [key] = version })
    end
  end
end)

test("unknown keys", function()
  refused("unknown key 'cod'", { cod = 404 })
  refused("unknown key 'code'", { ["code\0"] = 404 })
  refused("unknown key ''", { code = 404, [""] = 1 })
  refused("unknown key of type number", { 404 })
  refused("unknown key of type userdata", { code = 404, [FOREIGN] = 1 })
  refused("unknown key of type boolean", { code = 404, [true] = 1 })
  refused("unknown key of type table", { code = 404, [{}] = 1 })
end)

local WRONG = {
  { true, "boolean" }, { false, "boolean" }, { {}, "table" }, { print, "function" },
  { coroutine.create(function() end), "thread" }, { FOREIGN, FOREIGN_TYPE },
  { httpstatus.find(404), "httpstatus.status" }, { 404, "number" }, { "404", "string" },
}

local KEYS = {
  code = { "integer or status", "number", "httpstatus.status" }, method = { "string", "string" },
  version = { "string", "string" },
  request_version = { "string", "string" }, content = { "boolean", "boolean" },
  fields = { "table", "table" }, request_fields = { "table", "table" },
}

for key, expected in pairs(KEYS) do
  test("wrong values of " .. key, function()
    for _, wrong in ipairs(WRONG) do
      if wrong[2] ~= expected[2] and wrong[2] ~= expected[3] then
        local exchange = { code = 200 }
        exchange[key] = wrong[1]
        refused(("%s expected in field '%s', got %s"):format(expected[1], key, wrong[2]), exchange)
      end
    end
  end)
end

for _, key in ipairs { "fields", "request_fields" } do
  local function refused_fields(why, fields)
    refused(why:gsub("KEY", key), { code = 200, [key] = fields })
  end

  test("wrong " .. key, function()
    for _, wrong in ipairs(WRONG) do
      local value, name = wrong[1], wrong[2]
      if name ~= "string" and name ~= "table" then
        refused_fields("string or list of strings expected in KEY['Allow'], got " .. name,
                       { Allow = value })
      end
      if name ~= "string" then
        refused_fields("string expected in KEY['Allow'][2], got " .. name,
                       { Allow = { "GET", value } })
        refused_fields("string expected in KEY[1][1], got " .. name, { { value, "GET" } })
        refused_fields("string expected in KEY[2][2], got " .. name,
                       { { "Allow", "GET" }, { "Allow", value } })
      end
      if name ~= "table" then
        refused_fields("{ name, value } expected in KEY[1], got " .. name, { value })
      end
    end
  end)

  test("tables of another shape in " .. key, function()
    refused_fields("unknown key of type boolean in field 'KEY'", { [true] = "x" })
    refused_fields("unknown key of type number in field 'KEY'", { [0] = { "Allow", "GET" } })
    refused_fields("unknown key of type number in field 'KEY'", { [1.5] = { "Allow", "GET" } })
    refused_fields("unknown key of type number in field 'KEY'", { [-1] = "x", Allow = "GET" })
    refused_fields("unknown key of type number in field 'KEY'", { [2^53] = { "Allow", "GET" } })
    refused_fields("unknown key of type number in field 'KEY'", { [1e300] = { "Allow", "GET" } })
    refused_fields("unknown key of type number in field 'KEY'",
                   { [harness.INFINITY] = { "Allow", "GET" } })
    for _, pair in ipairs {
      {}, { "Allow" }, { "Allow", "GET", "PUT" }, { name = "Allow", value = "GET" },
      { "Allow", value = "GET" }, { "Allow", "GET", more = 1 },
    } do
      refused_fields("{ name, value } expected in KEY[1], got other keys", { pair })
    end
    for _, list in ipairs {
      { value = "GET" }, { "GET", more = "PUT" }, { [0] = "GET" }, { [2^40] = "GET" },
    } do
      refused_fields("list of strings expected in KEY['Allow'], got other keys", { Allow = list })
    end
    -- A list with a hole is refused one way or another: its length is not defined.
    assert(not pcall(check, { code = 200, [key] = { { "A", "b" }, nil, { "C", "d" } } }))
    assert(not pcall(check, { code = 200, [key] = { Allow = { "GET", nil, "PUT" } } }))
    assert(not pcall(check, { code = 200, [key] = { Allow = { nil, "PUT" } } }))
  end)

  test("there is room for any number of lines in " .. key, function()
    for _, count in ipairs { 1, 255, 256, 257, 100000 } do
      local lines, values, names = {}, {}, {}
      for index = 1, count do
        lines[index], values[index], names["X-" .. index] = { "X", "y" }, "y", "z"
      end
      for _, fields in ipairs { lines, { X = values }, names } do
        same(rules { code = 200, [key] = fields }, "")
        fields.Y = { "z" }
        same(rules { code = 200, [key] = fields }, "")
      end
    end
  end)
end

test("as many findings as lines", function()
  for _, count in ipairs { 256, 257, 5000 } do
    local values = {}
    for index = 1, count do values[index] = "soon" end
    same(#check { code = 503, fields = { ["Retry-After"] = values } }, count)
  end
end)

-- The first Content-Range decides. Every number of names, so that its lines are moved about.
test("lines by name are taken in the order of their names and values", function()
  for count = 0, 40 do
    local fields = { ["Content-Range"] = { "bytes 0-1/2", "junk", "bytes */2" } }
    for index = 1, count do fields[("%s-%d"):format(index % 2 == 0 and "A" or "Z", index)] = "x" end
    same(rules { code = 206, fields = fields }, "field-repeated content-range-malformed")
    fields["Content-Range"] = { "bytes */2", "bytes 0-1/2" }
    same(rules { code = 206, fields = fields }, "field-repeated content-range-unsatisfied")
  end
end)

test("metatables do not count", function()
  local traps = { __index = error, __pairs = error, __ipairs = error, __len = error }
  same(rules(setmetatable({ code = 401, fields = setmetatable({}, traps) }, traps)),
       "field-missing")
  same(rules { code = 405, fields = { setmetatable({ "Allow", "GET" }, traps) } }, "")
  same(rules { code = 405, fields = { Allow = setmetatable({ "GET" }, traps) } }, "")
  refused("integer or status expected in field 'code', got nil", setmetatable({}, { __index = { code = 1 } }))
end)

test("the arguments are left as they were", function()
  local values, pair = { "GET" }, { "Allow", "PUT" }
  local fields = { pair, Allow = values }
  local exchange = { code = 405, fields = fields }
  check(exchange)
  same(exchange.fields, fields)
  same(fields[1], pair)
  same(fields.Allow, values)
  same(values[1], "GET")
  same(#pair, 2)
end)

-- Calls act when the collector finds that nothing holds what it returns any more.
local function at_collection(act)
  if _VERSION ~= "Lua 5.1" then return setmetatable({}, { __gc = act }) end
  local proxy = newproxy(true) -- luacheck: ignore 113
  getmetatable(proxy).__gc = act
  return proxy
end

test("a finalizer may change what is being read", function()
  local changes = {
    function(exchange) for key in pairs(exchange) do exchange[key] = nil end end,
    function(exchange) exchange.method, exchange.version = ("y"):rep(50), "2" end,
    function(exchange) exchange.fields = { ["Retry-After"] = { "soon", "soon", "soon" } } end,
    function(exchange) exchange.fields.More = { "a", "b", "c", "d" } end,
    function(exchange) for name in pairs(exchange.fields) do exchange.fields[name] = nil end end,
    function(exchange) exchange.fields["Retry-After"] = 5 end,
    function(exchange) exchange.request_fields = "none" end,
  }
  local collecting = false
  local pause, speed = collectgarbage("setpause", 10), collectgarbage("setstepmul", 1000)
  for index = 1, 2000 do
    local text = ("soon %d "):format(index)
    local exchange = {
      code = 503, method = "M" .. text, version = "1.1",
      fields = { ["Retry-After"] = { text .. "x", text .. "y" }, ["X-" .. text] = text .. "z" },
      request_fields = { { "X-" .. text, text .. "r" } },
    }
    local change = changes[index % #changes + 1]
    at_collection(function()
      change(exchange)
      if collecting then return end
      collecting = true
      collectgarbage() -- lets go of what was changed; some versions of Lua do so here, too
      collecting = false
    end)
    local ok, findings = pcall(check, exchange)
    if ok then
      for _, finding in ipairs(findings) do assert(finding.text ~= "") end
    end
  end
  collectgarbage("setpause", pause)
  collectgarbage("setstepmul", speed)
end)
