-- Fills the template of httpstatus.d.lua with what the data lists: fields, their types, and words.

local described = require "described"
local members = require "members"
local sets = require "sets"
local template = require "template"

local TYPES = { integer = "integer", code = "integer", boolean = "boolean", line = "[string, string]",
                meaning = "httpstatus.status", rule = "httpstatus.rule", class = "httpstatus.class_name" }

local fill = {}

local function single_type(member)
  if TYPES[member.type] then return TYPES[member.type] end
  local named = sets.of[member.type] or members.of[member.type]
  return named and "httpstatus." .. member.type or "string"
end

local function type_of(member)
  if member.list then return single_type(member) .. "[]" end
  return single_type(member) .. (member.optional and "?" or "")
end

local function in_lua(text) return (text:gsub("%f[%a]null%f[%A]", "nil")) end

function fill.comment(record) return "-- " .. in_lua(members.of[record].comment) end

function fill.fields(record)
  local lines = {}
  for position, member in ipairs(members.on("bindings", record)) do
    lines[position] = ("---@field %s %s %s"):format(member.name, type_of(member), in_lua(member.description))
  end
  return lines
end

-- The words of a set, each with what it means; as name where that is another.
function fill.alias(set, name)
  local lines = { ("---@alias httpstatus.%s"):format(name or set) }
  for _, value in ipairs(described.values(set)) do
    lines[#lines + 1] = ('---| "%s" # %s'):format(value.word, in_lua(value.meaning))
  end
  return lines
end

-- The words of a set but for those that are left out, within a type.
function fill.union(set, ...)
  local words = {}
  for position, value in ipairs(described.values(set, ...)) do words[position] = ("%q"):format(value.word) end
  return table.concat(words, "|")
end

-- Each constant with its value, by name, below what it means.
local function constants(model)
  local by_name, names = {}, {}
  for _, meaning in ipairs(model.meanings) do
    for _, name in ipairs(meaning.constant_names) do
      by_name[name], names[#names + 1] = meaning, name
    end
  end
  table.sort(names)
  local lines = {}
  for _, name in ipairs(names) do
    local fields = by_name[name].fields
    lines[#lines + 1] = ("-- %s (%s): %s."):format(fields.title, fields.source, fields.brief)
    lines[#lines + 1] = ("httpstatus.%s = %d"):format(name, fields.code)
  end
  return lines
end

return function(model)
  return template.fill(setmetatable({
    constants = function() return constants(model) end,
    rules = function()
      local lines = { "---@alias httpstatus.rule" }
      for _, id in ipairs(described.rules(model)) do lines[#lines + 1] = ('---| "%s"'):format(id) end
      return lines
    end,
  }, { __index = fill }))
end
