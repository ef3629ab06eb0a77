-- field_lines.lua: reads the field lines that a script gives in a table.
--
-- SPDX-License-Identifier: MIT
--
-- Each function takes the list that it adds lines to, and returns what is wrong, if anything is.

local arguments = require "httpstatus.ffi.arguments"
local shown, unknown_key, wrong_field =
  arguments.shown, arguments.unknown_key, arguments.wrong_field
local format, next, rawget, sort, type = string.format, next, rawget, table.sort, type
-- Where tables can have a length of their own making, this is there, too.
local length = rawget(_G, "rawlen") or function(list) return #list end

local field_lines = {}

-- ---- Lines -------------------------------------------------------------------

local function add_line(lines, name, value)
  lines[#lines + 1] = { name = name, value = value, place = #lines }
end

-- Has a table no keys but 1 to its length? Where one of these lacks, another may take its place:
-- what is read there is nil.
local function is_list(list)
  local count = 0
  for _ in next, list do count = count + 1 end
  return count == length(list)
end

-- ---- Lines by name -----------------------------------------------------------

local function read_values(lines, name, values)
  if not is_list(values) then
    return format("list of strings expected in %s['%s'], got other keys", lines.key, shown(name))
  end
  for index = 1, length(values) do
    local value = rawget(values, index)
    if type(value) ~= "string" then
      return wrong_field("string", format("%s['%s'][%d]", lines.key, shown(name), index), value)
    end
    add_line(lines, name, value)
  end
end

local function read_named(lines, name, value)
  if type(value) == "table" then return read_values(lines, name, value) end
  if type(value) == "string" then return add_line(lines, name, value) end
  return wrong_field("string or list of strings", format("%s['%s']", lines.key, shown(name)), value)
end

-- Sorts the lines behind so many by their names, and leaves those of one name in their order. A
-- table has its keys in no order, and the same response is to be found the same faults with.
local function sort_lines(lines, first)
  sort(lines, function(a, b)
    local a_is_pair, b_is_pair = a.place < first, b.place < first
    if a_is_pair ~= b_is_pair then return a_is_pair end
    if not a_is_pair and a.name ~= b.name then return a.name < b.name end
    return a.place < b.place
  end)
end

-- ---- Pairs -------------------------------------------------------------------

local function read_pair(lines, pair, number)
  if type(pair) ~= "table" then
    return wrong_field("{ name, value }", format("%s[%d]", lines.key, number), pair)
  end
  if not is_list(pair) or length(pair) ~= 2 then
    return format("{ name, value } expected in %s[%d], got other keys", lines.key, number)
  end
  for index = 1, 2 do
    local text = rawget(pair, index)
    if type(text) ~= "string" then
      return wrong_field("string", format("%s[%d][%d]", lines.key, number, index), text)
    end
  end
  return add_line(lines, rawget(pair, 1), rawget(pair, 2))
end

-- Reads a table of pairs alone, such as the fields of a head, and leaves any other key.
function field_lines.read_pairs(given, key, field)
  local lines = { key = key, field = field }
  for number = 1, length(given) do
    local why = read_pair(lines, rawget(given, number), number)
    if why then return nil, why end
  end
  return lines
end

-- ---- Both --------------------------------------------------------------------

local function read_other(lines, key, value, pairs_read)
  if type(key) == "string" then return read_named(lines, key, value) end
  local among = type(key) == "number" and key >= 1 and key <= pairs_read and key % 1 == 0
  if not among then return unknown_key(key, lines.field) end
end

-- Reads a table that is called key, and stands in that field of an argument or is the argument
-- itself: pairs, { name = value } and { name = { value, ... } }, without regard to a metatable.
-- Returns a list of lines, or nil and what is wrong.
function field_lines.read(given, key, field)
  local lines, wrong = field_lines.read_pairs(given, key, field)
  if not lines then return nil, wrong end
  local first = #lines
  for name, value in next, given do
    local why = read_other(lines, name, value, first)
    if why then return nil, why end
  end
  sort_lines(lines, first)
  return lines
end

return field_lines
