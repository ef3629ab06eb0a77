-- Do the annotations name every function, parameter and field that there is, and nothing else?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same = harness.test, harness.same

local here = arg[0]:match("^(.*/)") or "./"
local PATH = here .. "../../bindings/lua/httpstatus.d.lua"

-- ---- What is annotated -------------------------------------------------------

-- By the names of classes, their fields and the types of these; by the names of functions, their
-- parameters as written and as annotated, and the type of what they return; by the names of aliases,
-- their words.
local classes, functions, aliases, results = {}, {}, {}, {}

-- By their names, the values of constants. And the examples of functions: what is called, what that gives.
local constants, examples = {}, {}

local function read_annotations()
  local class, alias, result, params = nil, nil, nil, {}
  for line in assert(io.lines(PATH)) do
    local name, given = line:match("^function httpstatus%.([%w_]+)%((.*)%) end$")
    local call, answer = line:match("^%-%-     (.+) %-%-> (.+)$")
    if call then examples[#examples + 1] = { call = call, answer = answer } end
    if name then
      functions[name], results[name] = { written = given, annotated = params, examples = examples }, result
      result, params, examples = nil, {}, {}
    end
    local constant, code = line:match("^httpstatus%.([A-Z][A-Z0-9_]*) = (%d+)$")
    if constant then
      assert(not constants[constant], constant)
      constants[constant] = tonumber(code)
    end
    class = line:match("^%-%-%-@class ([%w._]+)") or class
    local field, kind = line:match("^%-%-%-@field ([%w_]+)%?? (.*)$")
    if field then
      classes[class] = classes[class] or {}
      classes[class][field] = kind
    end
    result = result or line:match("^%-%-%-@return (%S+)")
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

-- Values as an example shows them.
local function shown(...)
  local list = {}
  for index = 1, select("#", ...) do
    local value = select(index, ...)
    list[index] = type(value) == "string" and '"' .. value .. '"' or tostring(value)
  end
  return table.concat(list, ", ")
end

test("each function has an example of its own, which gives what is shown", function()
  local run = rawget(_G, "loadstring") or load
  for name, found in pairs(functions) do
    assert(#found.examples > 0, name)
    for _, example in ipairs(found.examples) do
      assert(example.call:find("httpstatus." .. name, 1, true), example.call)
      local give = assert(run("local httpstatus = ... return " .. example.call))
      same(example.call .. " --> " .. shown(give(httpstatus)), example.call .. " --> " .. example.answer)
    end
  end
end)

test("constants", function()
  local there = {}
  for name, value in pairs(httpstatus) do
    if type(value) == "number" then
      there[name] = true
      same(constants[name], value)
    end
  end
  same(names_in(constants), names_in(there))
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
    fields = {}, request_fields = {}, flags = {},
  }
  same(names_in(classes["httpstatus.exchange"]), names_in(values))
  httpstatus.check(values) -- which refuses a key that there is not
end)

-- ---- Words -------------------------------------------------------------------

-- Adds the words of the fields of an object whose type is an alias, by its name.
local found = {}

local function add(alias, word)
  found[alias] = found[alias] or {}
  found[alias][word] = true
end

local function add_object(class, object)
  for field, kind in pairs(classes[class]) do
    local alias = kind:match("^httpstatus%.[%w_]+")
    if aliases[alias] then add(alias, object[field]) end
  end
end

-- The answers in a table of the tests.
local function answers_in(name)
  local list = {}
  for line in assert(io.lines(here .. "../cases/" .. name)) do
    list[#list + 1] = line:match("^[^#].-\t=\t(.*)$")
  end
  return list
end

local function add_answers()
  for code = -1, 1000 do
    for _, field in ipairs(httpstatus.fields(code)) do add_object("httpstatus.field", field) end
    for _, method in ipairs { "GET", "POST" } do
      add("httpstatus.advice", httpstatus.retry(code, method))
    end
  end
  for status in httpstatus.catalogue() do add_object("httpstatus.status", status) end
  for class = 0, 6 do add("httpstatus.class_name", httpstatus.class_name(class)) end
  local text = "HTTP/1.1  200\nno field\nA : b\n c\nD: \255\1\n"
  for _, word in ipairs(httpstatus.read_head(text, true).flags) do add("httpstatus.lenient", word) end
  for _, answer in ipairs(answers_in("findings.tsv")) do
    for severity, rule in (", " .. answer):gmatch(", (%l+) ([%l%d-]+)") do
      add("httpstatus.severity", severity)
      add("httpstatus.rule", rule)
    end
  end
end

test("every word that is answered is annotated, and no other", function()
  add_answers()
  same(names_in(aliases), names_in(found))
  for alias, words in pairs(found) do same(names_in(aliases[alias]), names_in(words)) end
end)

-- The types of these are all aliases: what is no alias is not looked at above.
test("fields that hold a word", function()
  for _, field in ipairs { "state", "seen", "evidence", "class_name" } do
    same(classes["httpstatus.status"][field]:match("^%S+"), "httpstatus." .. field)
  end
  same(classes["httpstatus.field"].level:match("^%S+"), "httpstatus.level")
  same(classes["httpstatus.finding"].severity:match("^%S+"), "httpstatus.severity")
  same(classes["httpstatus.finding"].rule:match("^%S+"), "httpstatus.rule")
  same(classes["httpstatus.parsed"].flags:match("^%S+"), "httpstatus.lenient[]")
  same(results.retry, "httpstatus.advice")
  same(results.meaning_retry, "httpstatus.advice")
  same(results.forbids_content, "boolean")
end)
