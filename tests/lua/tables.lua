-- Is a plain table what httpstatus.json has, member by member, and do JSON encoders take it?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same = harness.test, harness.same

local here = arg[0]:match("^(.*/)") or "./"
local EXPORT = assert(loadfile(here .. "../../data/export/httpstatus.lua"))()

-- The first place where two values differ; nil for none. Nothing is hidden behind metatables.
local function difference(got, expected, place)
  if type(got) ~= "table" or type(expected) ~= "table" then
    if got ~= expected then return ("%s: %s, not %s"):format(place, tostring(got), tostring(expected)) end
    return nil
  end
  if getmetatable(got) then return place .. " has a metatable" end
  for key in pairs(expected) do
    local found = difference(got[key], expected[key], place .. "." .. tostring(key))
    if found then return found end
  end
  for key in pairs(got) do
    if expected[key] == nil then return place .. "." .. tostring(key) .. " is too much" end
  end
end

local function alike(walk, expected, what)
  local count = 0
  for object in walk do
    count = count + 1
    local found = difference(httpstatus.totable(object), expected[count], what .. " " .. tostring(object))
    if found then error(found, 2) end
  end
  same(count, #expected)
end

test("tables of statuses", function() alike(httpstatus.catalogue(), EXPORT.meanings, "status") end)
test("tables of sources", function() alike(httpstatus.sources(), EXPORT.sources, "source") end)
test("tables of details", function() alike(httpstatus.details(), EXPORT.details, "detail") end)
test("tables of warn codes", function() alike(httpstatus.warn_codes(), EXPORT.warn_codes, "warn code") end)

test("tables of findings and fields", function()
  local finding = httpstatus.check({ code = 401, fields = {} })[1]
  local expected = {
    rule = finding.rule, severity = "error", text = finding.text, field = "WWW-Authenticate",
    citation = { document = "RFC 9110", section = "15.5.2", url = finding.citation.url },
  }
  same(difference(httpstatus.totable(finding), expected, "finding"), nil)
  local field = httpstatus.fields(401)[1]
  expected = { name = field.name, level = "MUST", condition = field.condition,
               citation = expected.citation }
  same(difference(httpstatus.totable(field), expected, "field"), nil)
end)

test("tables of citations are copies", function()
  local spec, past = httpstatus.find(404).specs[1], httpstatus.find(404).history[1]
  local place = { document = spec.document, section = spec.section, url = spec.url }
  same(difference(httpstatus.totable(spec), place, "spec"), nil)
  same(difference(httpstatus.totable(past), past, "past"), nil)
  assert(httpstatus.totable(past) ~= past)
  past.section = nil
  assert(not pcall(httpstatus.totable, past))
end)

test("each table is a new one", function()
  local status = httpstatus.find(404)
  httpstatus.totable(status).specs[1].document = nil
  same(httpstatus.totable(status).specs[1].document, "RFC 9110")
  same(status.specs[1].document, "RFC 9110")
end)

-- What an encoder writes it reads again as it was, but that an empty list may be an empty object.
local function survives(encode, decode)
  for _, object in pairs(harness.objects(httpstatus)) do
    local plain = httpstatus.totable(object)
    same(difference(decode(encode(plain)), plain, tostring(object)), nil)
  end
end

for _, name in ipairs { "cjson", "dkjson" } do
  local there, json = pcall(require, name)
  if there then
    test(name .. " takes plain tables", function()
      survives(json.encode, function(text)
        if name == "cjson" then return json.decode(text) end
        return json.decode(text, 1, nil, nil) -- without metatables of its own
      end)
    end)
  else
    print("not tried: " .. name .. " is not there") -- lua.sh is the one that misses it
  end
end
