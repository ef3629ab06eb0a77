-- Does a status stand where a code stands, and do the operators of Lua work on it?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, raises = harness.test, harness.same, harness.raises
local FOUND, GONE = httpstatus.find(404), httpstatus.find(410)

-- Lua 5.1 asks for __lt only where both are of one type, and never for __pairs.
local MODERN = _VERSION ~= "Lua 5.1"

-- Two answers are the same, or tables with the same in them.
local function alike(got, expected)
  if type(expected) ~= "table" then return same(got, expected) end
  for key, value in pairs(expected) do alike(got[key], value) end
  for key in pairs(got) do same(expected[key] == nil, false) end
end

test("a status is taken where a code is", function()
  for status in httpstatus.catalogue() do
    local code = status.code
    for _, name in ipairs {
      "reason", "status", "class_of", "treat_as", "find", "forbids_content", "forbids_sending_content",
      "is_heuristically_cacheable", "forbids_storing", "is_redirect", "redirect_method", "retry",
      "retry_text", "retry_citation", "retry_needs_idempotent", "fields", "request_fields",
      "request_citation",
    } do
      alike(httpstatus[name](status), httpstatus[name](code))
    end
    same(httpstatus.meanings(status)(), httpstatus.find(code))
    same(httpstatus.reason_in(status, 9110), httpstatus.reason_in(code, 9110))
    same(httpstatus.source_reason("nginx", status), httpstatus.source_reason("nginx", code))
  end
  same(httpstatus.find(httpstatus.find(530), "pantheon").title, "Site Frozen")
  same(httpstatus.find_detail("iis", FOUND, 13).key, "13")
  same(httpstatus.find_field(httpstatus.find(401), "WWW-Authenticate").name, "WWW-Authenticate")
  same(httpstatus.sender(FOUND, { Server = "nginx" }).id, "nginx")
  same(httpstatus.check({ code = httpstatus.find(401), fields = {} })[1].rule, "field-missing")
end)

test("what is no status code takes no status", function()
  for _, call in ipairs {
    function() return httpstatus.class_name(FOUND) end,
    function() return httpstatus.find_warn_code(FOUND) end,
    function() return httpstatus.letter("haproxy", FOUND, "s") end,
  } do
    assert(not pcall(call))
  end
end)

test("..", function()
  same(FOUND .. "", "404 Not Found")
  same("<" .. FOUND .. ">", "<404 Not Found>")
  same(FOUND .. GONE, "404 Not Found410 Gone")
  same(FOUND .. 5, "404 Not Found5")
  same("a\0b" .. FOUND, "a\0b404 Not Found")
  for kind, object in pairs(harness.objects(httpstatus)) do
    same(kind .. object, kind .. tostring(object))
    same(object .. kind, tostring(object) .. kind)
  end
  raises("attempt to concatenate a table value", function() return FOUND .. {} end)
  raises("attempt to concatenate a nil value", function() return nil .. FOUND end)
end)

test("< and <=", function()
  same(FOUND < GONE, true)
  same(GONE < FOUND, false)
  same(FOUND <= FOUND, true)
  same(FOUND < FOUND, false)
  same(GONE >= FOUND, true)
  local one, other = httpstatus.find(530, "pantheon"), httpstatus.find(530, "cloudflare")
  same(one < other or other < one, false)
  same(one <= other and other <= one, true)
  local list = { GONE, httpstatus.find(200), FOUND }
  table.sort(list)
  same(list[1].code .. " " .. list[2].code .. " " .. list[3].code, "200 404 410")
end)

test("< with numbers, where the language asks", function()
  if not MODERN then
    assert(not pcall(function() return FOUND < 500 end))
    return
  end
  same(FOUND < 500, true)
  same(500 < FOUND, false)
  same(FOUND <= 404, true)
  same(FOUND >= 400 and FOUND < 404.5, true)
  same(FOUND < 0 / 0, false)
  same(FOUND <= 0 / 0, false)
  same(0 / 0 <= FOUND, false)
  raises("attempt to compare httpstatus.status with string", function() return FOUND < "500" end)
  raises("attempt to compare nil with httpstatus.status", function() return nil <= FOUND end)
end)

test("== is of the same object alone", function()
  same(FOUND == httpstatus.find(404), true)
  same(httpstatus.find(530, "pantheon") == httpstatus.find(530, "cloudflare"), false)
  same(FOUND == 404, false)
end)

test("no other object has an order", function()
  for kind, object in pairs(harness.objects(httpstatus)) do
    if kind ~= "status" then assert(not pcall(function() return object < object end), kind) end
  end
end)

test("predicates", function()
  local of = {
    "is_informational", "is_success", "is_redirection", "is_client_error", "is_server_error",
  }
  for status in httpstatus.catalogue() do
    for class, name in ipairs(of) do same(status[name], status.class == class) end
  end
  same(httpstatus.find(0).is_client_error, false)
end)

test("pairs gives the fields, where the language asks", function()
  if not MODERN then return end
  for kind, object in pairs(harness.objects(httpstatus)) do
    local count = 0
    for name, value in pairs(object) do
      count = count + 1
      same(type(value), type(object[name]))
      if type(value) ~= "table" then same(value, object[name]) end
    end
    assert(count > 3, kind)
  end
  local fields = {}
  for name in pairs(FOUND) do fields[name] = true end
  same(fields.code and fields.is_client_error and fields.specs, true)
  same(fields.retry_citation, nil) -- nil there
end)
