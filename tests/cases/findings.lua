-- Does the Lua module find in each response of the table what the table says, and nothing else?
-- lua findings.lua findings.tsv

package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path

local httpstatus = require "httpstatus"
local run_table = require "case_table"

local COLUMNS = 9

local function known(text)
  if text ~= "-" then return text end
end

-- Words with spaces between; nil where there are none.
local function read_words(text)
  if text == "-" then return nil end
  local words = {}
  for word in text:gmatch("%S+") do words[#words + 1] = word end
  return words
end

-- Field lines as pairs; nil where they are not known.
local function read_pairs(text)
  if text == "-" then return nil end
  local lines = {}
  if text == "none" then return lines end
  for line in (text .. "|"):gmatch("([^|]*)|") do
    local name, value = line:match("^([^:]+): *(.*)$")
    lines[#lines + 1] = { assert(name, "no field line: " .. line), value }
  end
  return lines
end

-- The same lines by their names, as the other way to give them.
local function by_name(lines)
  if not lines then return nil end
  local named = {}
  for _, line in ipairs(lines) do
    local values = named[line[1]] or {}
    values[#values + 1], named[line[1]] = line[2], values
  end
  return named
end

local CONTENT = { yes = true, no = false }

local function exchange_of(columns)
  local version, request_version = columns[2]:match("^(%S+) ?(%S*)$")
  return {
    code = assert(tonumber(columns[1])), method = known(columns[3]), content = CONTENT[columns[6]],
    version = known(version), request_version = request_version ~= "" and request_version or nil,
    flags = read_words(columns[7]), request_fields = read_pairs(columns[4]), fields = read_pairs(columns[5]),
  }
end

local function written(findings)
  local list = {}
  for index, finding in ipairs(findings) do
    local text = finding.severity .. " " .. finding.rule
    list[index] = finding.field == "" and text or text .. " " .. finding.field
  end
  return #list == 0 and "none" or table.concat(list, ", ")
end

-- Returns what was found, and what was expected.
local function run(columns)
  assert(#columns == COLUMNS and columns[COLUMNS - 1] == "=", "no case; see the top of the table")
  local exchange = exchange_of(columns)
  local found = written(httpstatus.check(exchange))
  exchange.fields, exchange.request_fields = by_name(exchange.fields),
                                             by_name(exchange.request_fields)
  local again = written(httpstatus.check(exchange))
  if again ~= found then return ("%s; with fields by name %s"):format(found, again) end
  return found, columns[COLUMNS]
end

run_table(run)
