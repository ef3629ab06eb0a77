-- Do the objects stand for one thing each, and keep what they hold, whatever a script does?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, raises, bad, FOREIGN, FOREIGN_TYPE =
  harness.test, harness.same, harness.raises, harness.bad, harness.FOREIGN, harness.FOREIGN_TYPE
local OBJECTS = harness.objects(httpstatus)

test("one object stands for each thing", function()
  local found = httpstatus.find(404)
  for _, again in ipairs {
    httpstatus.find(404), httpstatus.find_name("Not Found"), httpstatus.meanings(404)(),
    httpstatus.find(404, "iana"),
  } do
    assert(again == found and rawequal(again, found))
    same(({ [found] = true })[again], true)
  end
  same(httpstatus.find(499, "nginx").source, httpstatus.find_source("nginx"))
  assert(httpstatus.find(404) ~= httpstatus.find(405))
  same(httpstatus.find(401).fields[1], httpstatus.fields(401)[1])
  same(httpstatus.check({ code = 1000 })[1], OBJECTS.finding)
end)

test("tostring", function()
  same(tostring(OBJECTS.status), "404 Not Found")
  same(tostring(OBJECTS.source), "nginx")
  same(tostring(OBJECTS.detail), "404.13 " .. OBJECTS.detail.title)
  same(tostring(OBJECTS.warn_code), "110 Response is Stale")
  same(tostring(OBJECTS.field), "WWW-Authenticate")
  same(tostring(OBJECTS.finding), "error: " .. OBJECTS.finding.text)
end)

for name, object in pairs(OBJECTS) do
  test("no assignment to a " .. name, function()
    local message = ("httpstatus.%s is read-only"):format(name)
    raises(message .. " (field 'code')", function() object.code = 1 end)
    raises(message .. " (field 'new')", function() object.new = 1 end)
    raises(message, function() object[1] = nil end)
  end)

  test("the metatable of a " .. name .. " is out of reach", function()
    same(getmetatable(object), false)
    assert(not pcall(setmetatable, object, {}))
    local metatable = debug.getmetatable(object)
    same(metatable.__gc, nil)
    same(metatable.__eq, nil)
  end)

  test("the metamethods of a " .. name .. " take anything", function()
    local metatable, index = debug.getmetatable(object), harness.index_of(object)
    raises(bad(1, "__index", "httpstatus object expected, got number"), index, 1, "x")
    raises(bad(1, "__index", "httpstatus object expected, got no value"), index)
    raises(bad(1, "__tostring", "httpstatus object expected, got " .. FOREIGN_TYPE),
           metatable.__tostring, FOREIGN)
    raises(bad(1, "__tostring", "httpstatus object expected, got nil"), metatable.__tostring, nil)
    for _, other in pairs(OBJECTS) do
      same(index(other, "nothing"), nil)
      same(index(other), nil)
      for _, field in ipairs { "code", "summary", "name", "specs", "citation", "rule" } do
        local value = index(other, field)
        assert(other == object or value == nil, field) -- of another kind it reads nothing
      end
      same(metatable.__tostring(other), tostring(other))
    end
    assert(not pcall(metatable.__newindex))
    assert(not pcall(metatable.__newindex, FOREIGN, {}, {}))
  end)

  test("the metatable of a " .. name .. " makes no " .. name .. " of a file", function()
    local own = debug.getmetatable(FOREIGN)
    debug.setmetatable(FOREIGN, debug.getmetatable(object))
    local read, text = pcall(function() return FOREIGN.summary end)
    local told = pcall(tostring, FOREIGN)
    local taken = pcall(httpstatus.find, 404, FOREIGN)
    debug.setmetatable(FOREIGN, own)
    -- It has what is known of the object, or nothing.
    assert(read and text == object.summary or text:find("httpstatus object expected", 1, true))
    same(told, false)
    same(taken, false)
  end)
end
