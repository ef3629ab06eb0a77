-- Is every wrong argument refused, by the name of the function and what is wrong?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, raises, bad = harness.test, harness.same, harness.raises, harness.bad
local FOREIGN, FOREIGN_TYPE = harness.FOREIGN, harness.FOREIGN_TYPE
local NAN, INFINITY = harness.NAN, harness.INFINITY
local OBJECTS = harness.objects(httpstatus)

-- Each with arguments that are right, and what is expected in their place.
local CALLS = {
  { "reason", { 404 }, { "integer or status" } },
  { "reason_in", { 404, 9110 }, { "integer or status", "integer or string" } },
  { "status", { 404 }, { "integer or status" } },
  { "source_reason", { "nginx", 404 }, { "source or its id", "integer or status" } },
  { "class_of", { 404 }, { "integer or status" } },
  { "class_name", { 4 }, { "integer" } },
  { "treat_as", { 404 }, { "integer or status" } },
  { "find", { 404, "iana" }, { "integer or status", "source or its id" } },
  { "find_name", { "Not Found" }, { "string" } },
  { "meanings", { 404 }, { "integer or status" } },
  { "catalogue", { { source = "nginx" } }, { "table" } },
  { "find_source", { "nginx" }, { "string" } },
  { "identify", { "Server", "nginx" }, { "string", "string" } },
  { "sender", { 404, {} }, { "integer or status", "table" } },
  { "find_detail", { "iis", 404, 13 }, { "source or its id", "integer, status or nil", "integer or string" } },
  { "identify_detail", { "grpc-status", "14" }, { "string", "string" } },
  { "letter", { "haproxy", 0, "s" }, { "source or its id", "integer", "string" } },
  { "details", { "iis" }, { "source or its id" } },
  { "find_warn_code", { 110 }, { "integer" } },
  { "forbids_content", { 404, "GET" }, { "integer or status", "string" } },
  { "forbids_sending_content", { 404, "GET" }, { "integer or status", "string" } },
  { "is_redirect", { 404 }, { "integer or status" } },
  { "is_heuristically_cacheable", { 404 }, { "integer or status" } },
  { "forbids_storing", { 404 }, { "integer or status" } },
  { "redirect_method", { 301, "GET" }, { "integer or status", "string" } },
  { "retry", { 404, "GET" }, { "integer or status", "string" } },
  { "meaning_retry", { OBJECTS.status, "GET" }, { "status", "string" } },
  { "retry_needs_idempotent", { 404 }, { "integer or status" } },
  { "retry_after", { "1", 0 }, { "string", "integer" } },
  { "find_field", { 404, "Allow" }, { "integer or status", "string" } },
  { "retry_text", { 404 }, { "integer or status" } },
  { "retry_citation", { 404 }, { "integer or status" } },
  { "method_is_safe", { "GET" }, { "string" } },
  { "method_is_idempotent", { "GET" }, { "string" } },
  { "fields", { 404 }, { "integer or status" } },
  { "request_fields", { 404 }, { "integer or status" } },
  { "request_citation", { 404 }, { "integer or status" } },
  { "parse", { "404" }, { "string" } },
  { "head_find", { { fields = {} }, "Vary" }, { "table", "string" } },
  { "read_head", { "HTTP/1.1 200 OK\r\n\r\n", true }, { "string", "boolean" } },
  { "check", { { code = 404 } }, { "table" } },
  { "totable", { OBJECTS.status }, { "httpstatus object or citation" } },
}

local WRONG = {
  { true, "boolean" }, { {}, "table" }, { print, "function" },
  { coroutine.create(function() end), "thread" }, { FOREIGN, FOREIGN_TYPE },
  { OBJECTS.status, "httpstatus.status" }, { OBJECTS.detail, "httpstatus.detail" },
  { OBJECTS.source, "httpstatus.source" }, { OBJECTS.field, "httpstatus.field" },
  { OBJECTS.finding, "httpstatus.finding" }, { 404, "number" }, { "404", "string" },
}

local ACCEPTS = {
  integer = { number = true },
  ["integer or status"] = { number = true, ["httpstatus.status"] = true },
  ["integer, status or nil"] = { number = true, ["httpstatus.status"] = true },
  ["integer or string"] = { number = true, string = true },
  string = { string = true }, boolean = { boolean = true }, table = { table = true },
  status = { ["httpstatus.status"] = true },
  ["httpstatus object or citation"] = {
    ["httpstatus.status"] = true, ["httpstatus.detail"] = true, ["httpstatus.source"] = true,
    ["httpstatus.field"] = true, ["httpstatus.finding"] = true,
  },
  ["source or its id"] = { string = true, ["httpstatus.source"] = true },
}

for _, call in ipairs(CALLS) do
  local name, right, expected = call[1], call[2], call[3]
  test("wrong arguments of " .. name, function()
    for index, what in ipairs(expected) do
      for _, wrong in ipairs(WRONG) do
        local arguments = { right[1], right[2], right[3] }
        arguments[index] = wrong[1]
        if not ACCEPTS[what][wrong[2]] then
          raises(bad(index, name, ("%s expected, got %s"):format(what, wrong[2])),
                 httpstatus[name], arguments[1], arguments[2], arguments[3])
        end
      end
    end
  end)
end

test("missing arguments", function()
  for _, name in ipairs {
    "reason", "class_of", "treat_as", "find", "meanings", "forbids_content",
    "is_heuristically_cacheable", "forbids_storing", "redirect_method", "retry", "retry_text", "retry_citation",
    "fields", "request_fields", "request_citation",
  } do
    raises(bad(1, name, "integer or status expected, got no value"), httpstatus[name])
    raises(bad(1, name, "integer or status expected, got nil"), httpstatus[name], nil)
  end
  raises(bad(1, "find_warn_code", "integer expected, got no value"), httpstatus.find_warn_code)
  raises(bad(1, "find_warn_code", "integer expected, got nil"), httpstatus.find_warn_code, nil)
  raises(bad(2, "reason_in", "integer or string expected, got no value"), httpstatus.reason_in, 404)
  raises(bad(2, "retry_after", "integer expected, got no value"), httpstatus.retry_after, "1")
  raises(bad(1, "meaning_retry", "status expected, got no value"), httpstatus.meaning_retry)
  raises(bad(2, "identify", "string expected, got no value"), httpstatus.identify, "Server")
  for _, name in ipairs { "method_is_safe", "method_is_idempotent", "parse", "read_head" } do
    raises(bad(1, name, "string expected, got no value"), httpstatus[name])
    raises(bad(1, name, "string expected, got nil"), httpstatus[name], nil)
  end
  raises(bad(1, "check", "table expected, got no value"), httpstatus.check)
  raises(bad(2, "find_detail", "integer, status or nil expected, got no value"),
         httpstatus.find_detail, "iis")
  raises(bad(3, "find_detail", "integer or string expected, got nil"),
         httpstatus.find_detail, "iis", 404, nil)
end)

test("fields of sender", function()
  local sender = httpstatus.sender
  raises(bad(2, "sender", "string or list of strings expected in fields['Server'], got number"),
         sender, 404, { Server = 5 })
  raises(bad(2, "sender", "string expected in fields['Server'][2], got number"),
         sender, 404, { Server = { "x", 5 } })
  raises(bad(2, "sender", "list of strings expected in fields['Server'], got other keys"),
         sender, 404, { Server = { x = "y" } })
  raises(bad(2, "sender", "{ name, value } expected in fields[1], got string"),
         sender, 404, { "Server" })
  raises(bad(2, "sender", "{ name, value } expected in fields[1], got other keys"),
         sender, 404, { { "Server" } })
  raises(bad(2, "sender", "string expected in fields[1][2], got number"),
         sender, 404, { { "Server", 5 } })
  raises(bad(2, "sender", "unknown key of type boolean"), sender, 404, { [true] = "x" })
end)

test("fields of head_find", function()
  local find = httpstatus.head_find
  raises(bad(1, "head_find", "table expected, got no value"), find)
  raises(bad(2, "head_find", "string expected, got no value"), find, { fields = {} })
  raises(bad(1, "head_find", "table expected in field 'fields', got nil"), find, {}, "Vary")
  raises(bad(1, "head_find", "{ name, value } expected in fields[1], got string"),
         find, { fields = { "Vary" } }, "Vary")
  raises(bad(1, "head_find", "{ name, value } expected in fields[2], got other keys"),
         find, { fields = { { "A", "b" }, { "Vary" } } }, "Vary")
  raises(bad(1, "head_find", "string expected in fields[1][2], got number"),
         find, { fields = { { "Vary", 5 } } }, "Vary")
  local trap = setmetatable({}, { __index = error, __pairs = error, __len = error })
  raises(bad(1, "head_find", "table expected in field 'fields', got nil"), find, trap, "Vary")
  same(#find({ fields = trap }, "Vary"), 0)
end)

test("further arguments are ignored, as in Lua's own functions", function()
  same(httpstatus.reason(404, 500, "x"), "Not Found")
  same(httpstatus.version(1, {}), httpstatus.version())
end)

test("numbers without an integer value", function()
  local why = "number has no integer representation: "
  raises(bad(1, "reason", why .. "404.5"), httpstatus.reason, 404.5)
  raises(bad(1, "find", why .. "-0.25"), httpstatus.find, -0.25)
  raises(bad(2, "reason_in", why .. "9110.5"), httpstatus.reason_in, 404, 9110.5)
  raises(bad(2, "retry_after", why .. "0.5"), httpstatus.retry_after, "1", 0.5)
  raises(bad(1, "meanings", why .. tostring(2^31 + 0.5)), httpstatus.meanings, 2^31 + 0.5)
  for _, number in ipairs { NAN, INFINITY, -INFINITY } do
    raises(bad(3, "find_detail", why .. tostring(number)),
           httpstatus.find_detail, "iis", nil, number)
  end
end)

test("messages begin with the place of the call", function()
  local ok, message = pcall(function() return (httpstatus.reason("404")) end)
  same(ok, false)
  assert(message:match("arguments%.lua:%d+: bad argument #1 to 'reason'"), message)
end)

test("filters of the catalogue", function()
  local catalogue = httpstatus.catalogue
  raises(bad(1, "catalogue", "unknown key 'sorce'"), catalogue, { sorce = "nginx" })
  raises(bad(1, "catalogue", "unknown key 'source'"), catalogue, { ["source\0"] = "nginx" })
  raises(bad(1, "catalogue", "unknown key of type number"), catalogue, { "nginx" })
  raises(bad(1, "catalogue", "unknown key of type userdata"), catalogue, { [FOREIGN] = 1 })
  raises(bad(1, "catalogue", "source or its id expected in field 'source', got number"),
         catalogue, { source = 5 })
  raises(bad(1, "catalogue", "source or its id expected in field 'source', got httpstatus.status"),
         catalogue, { source = OBJECTS.status })
  local trap = setmetatable({}, { __index = error, __pairs = error, __len = error })
  same(catalogue(trap)(), catalogue()())
end)

if rawget(_G, "jit") then
  test("C data of LuaJIT", function()
    local ffi = require "ffi"
    for _, value in ipairs { ffi.new("int64_t", 404), ffi.new("int[4]"), ffi.cast("void *", 0) } do
      raises(bad(1, "reason", "integer or status expected, got cdata"), httpstatus.reason, value)
      raises(bad(2, "find", "source or its id expected, got cdata"), httpstatus.find, 404, value)
    end
  end)
end
