-- Do the annotations name every function, parameter and field that there is, and nothing else?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same = harness.test, harness.same

local here = arg[0]:match("^(.*/)") or "./"
local PATH = here .. "../../bindings/lua/httpstatus.d.lua"

-- ---- What is annotated -------------------------------------------------------

-- By the names of classes, their fields and the types of these; by the names of functions, their
-- parameters as written and as annotated; by the names of aliases, their words.
local classes, functions, aliases = {}, {}, {}

local function read_annotations()
  local class, alias, params = nil, nil, {}
  for line in assert(io.lines(PATH)) do
    local name, given = line:match("^function httpstatus%.([%w_]+)%((.*)%) end$")
    if name then functions[name], params = { written = given, annotated = params }, {} end
    class = line:match("^%-%-%-@class ([%w._]+)") or class
    local field, kind = line:match("^%-%-%-@field ([%w_]+)%?? (.*)$")
    if field then
      classes[class] = classes[class] or {}
      classes[class][field] = kind
    end
    params[#params + 1] = line:match("^%-%-%-@param ([%w_]+)%??")
    alias = line:match("^%-%-%-@alias ([%w._]+)") or alias
    local word = line:match('^%-%-%-| "(.-)"')
    if word then
      aliases[alias] = aliases[alias] or {}
      aliases[alias][word] = true
    end
  end
end
read_annotations()

local function names_in(set)
  local names = {}
  for name in pairs(set) do names[#names + 1] = name end
  table.sort(names)
  return table.concat(names, " ")
end

-- The words that a type is made of; nil for a type of something else.
local function words_of(kind)
  local words
  local rest = "|" .. kind
  while rest:sub(1, 1) == "|" do
    local word = rest:match('^|"(.-)"')
    if word then
      words = words or {}
      words[word] = true
    end
    rest = rest:match('^|".-"(.*)$') or rest:match("^|[^|%s]*(.*)$")
  end
  return words
end

-- ---- What there is -----------------------------------------------------------

-- The readers of fields are an upvalue of __index: the second in C, where they have no names.
local function fields_of(object)
  local index = harness.index_of(object)
  for place = 1, 10 do
    local name, value = debug.getupvalue(index, place)
    if name == "readers" or (name == "" and place == 2) then return value end
  end
  error("no fields found")
end

test("functions and their parameters", function()
  local there = {}
  for name, value in pairs(httpstatus) do
    if type(value) == "function" then there[name] = true end
  end
  same(names_in(functions), names_in(there))
  for name, found in pairs(functions) do
    same(name .. ": " .. table.concat(found.annotated, ", "), name .. ": " .. found.written)
  end
end)

-- Lua 5.1 shows no upvalues of functions in C; the fields are the same there.
local shown = rawget(_G, "jit") or _VERSION ~= "Lua 5.1"
for kind, object in pairs(shown and harness.objects(httpstatus) or {}) do
  test("fields of a " .. kind, function()
    same(names_in(classes["httpstatus." .. kind]), names_in(fields_of(object)))
  end)
end

test("fields of tables", function()
  same(names_in(classes["httpstatus.citation"]), names_in(httpstatus.find(404).specs[1]))
  local line, detail = httpstatus.parse("HTTP/1.1 404"), httpstatus.parse("404.13")
  line.detail = detail.detail
  same(names_in(classes["httpstatus.parsed"]), names_in(line))
  same(names_in(classes["httpstatus.head"]), names_in(httpstatus.read_head("HTTP/1.1 200\r\n\r\n")))
end)

test("keys of an exchange", function()
  local values = {
    code = 200, method = "GET", version = "1.1", request_version = "1.1", content = true,
    fields = {}, request_fields = {},
  }
  same(names_in(classes["httpstatus.exchange"]), names_in(values))
  httpstatus.check(values) -- which refuses a key that there is not
end)

-- Every word that an object has is among those annotated.
test("words", function()
  local checked = 0
  local function check(class, object)
    for field, kind in pairs(classes[class]) do
      local words, value = words_of(kind), object[field]
      if words and value then
        checked = checked + 1
        assert(words[value], ("%s.%s: %s"):format(class, field, tostring(value)))
      end
    end
  end
  for status in httpstatus.catalogue() do
    check("httpstatus.status", status)
    for _, field in ipairs(status.fields) do check("httpstatus.field", field) end
    for _, method in ipairs { "GET", "POST" } do
      assert(aliases["httpstatus.advice"][httpstatus.retry(status.code, method)])
    end
  end
  check("httpstatus.finding", harness.objects(httpstatus).finding)
  assert(checked > 400)
  local text = "HTTP/1.1 200\nA: b\n c\nD: \255\n\n"
  local flags = {}
  for _, word in ipairs(httpstatus.read_head(text).flags) do flags[word] = true end
  same(names_in(aliases["httpstatus.flag"]), names_in(flags))
end)
