-- What the tests of the Lua module share: named tests and their tally, and comparisons.

local harness = { passed = 0, failed = 0 }

function harness.test(name, body)
  local ok, message = xpcall(body, debug.traceback)
  if ok then
    harness.passed = harness.passed + 1
  else
    harness.failed = harness.failed + 1
    print(("FAILED %s: %s"):format(name, message))
  end
end

function harness.same(got, expected)
  if got ~= expected then
    error(("expected %s, got %s"):format(tostring(expected), tostring(got)), 2)
  end
end

-- The call raises this message, behind the place of the call if it has one.
function harness.raises(message, call, ...)
  local ok, got = pcall(call, ...)
  if ok then error("no error raised: " .. message, 2) end
  local text = tostring(got):gsub("^[^:]*:%d+: ", "")
  if text ~= message then error(("expected %q, got %q"):format(message, text), 2) end
end

function harness.bad(index, name, why)
  return ("bad argument #%d to '%s' (%s)"):format(index, name, why)
end

function harness.collect(iterator)
  local list = {}
  for value in iterator do list[#list + 1] = value end
  return list
end

-- In Lua 5.3 and later a number can be an integer; before, one is as good as another.
function harness.is_integer(value)
  if math.type then return math.type(value) == "integer" end
  return type(value) == "number" and value % 1 == 0
end

-- The module once more, as if it had not been loaded.
function harness.load_again()
  local loaded = package.loaded.httpstatus
  package.loaded.httpstatus = nil
  local again = require "httpstatus"
  package.loaded.httpstatus = loaded
  return again
end

-- A userdata that is not of the module, and what its type is called.
harness.FOREIGN = io.stdout
harness.FOREIGN_TYPE = _VERSION == "Lua 5.1" and "userdata" or "FILE*"

harness.NAN, harness.INFINITY = 0 / 0, 1 / 0

-- One object of each kind, for tests that hold for all.
function harness.objects(httpstatus)
  return {
    status = httpstatus.find(404), source = httpstatus.find_source("nginx"),
    detail = httpstatus.find_detail("iis", 404, 13), warn_code = httpstatus.find_warn_code(110),
    field = httpstatus.fields(401)[1], finding = httpstatus.check({ code = 99 })[1],
  }
end

-- The function that reads fields of an object. In C it is asked for what is not yet in a table.
function harness.index_of(object)
  local index = debug.getmetatable(object).__index
  return type(index) == "table" and debug.getmetatable(index).__index or index
end

return harness
