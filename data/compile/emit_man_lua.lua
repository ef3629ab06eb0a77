-- Writes httpstatus(3lua) from the annotations of the Lua module: each function with its example, each
-- object with its fields, each set with its words.

local annotations = require "emit_annotations"
local man = require "man_text"
local sets = require "sets"

local HEAD = [[
.\" Made by data/compile.lua from httpstatus.d.lua.in.
.TH HTTPSTATUS 3lua %s libhttpstatus "HTTP status codes"
.ad l
.nh
.SH NAME
httpstatus \- explain HTTP status codes in Lua
.SH SYNOPSIS
.EX
local httpstatus = require "httpstatus"
local httpstatus = require "httpstatus.ffi" \-\- under LuaJIT, by its FFI
.EE
.SH DESCRIPTION]]

local TAIL = [[
.SH "SEE ALSO"
.BR httpstatus (1),
.BR httpstatus (3),
.BR httpstatus (7)]]

-- ---- Reading the annotations -------------------------------------------------

-- A type and what follows it. Spaces in a type stand within brackets or quotes, or behind "fun():".
local function split_type(text)
  local depth, quoted = 0, false
  for at = 1, #text do
    local byte = text:sub(at, at)
    if byte == '"' then quoted = not quoted
    elseif byte:find("[{%[(<]") then depth = depth + 1
    elseif byte:find("[}%])>]") then depth = depth - 1
    elseif byte == " " and depth == 0 and not quoted and text:sub(at - 1, at - 1) ~= ":" then
      return text:sub(1, at - 1), text:sub(at + 1)
    end
  end
  return text, ""
end

-- A block of lines: its paragraphs, the examples in it, and what stands behind the marks.
local function read_block(text)
  local block = { paragraphs = { {} }, examples = {}, fields = {}, words = {}, params = {} }
  for line in text:gmatch("[^\n]+") do
    local example, prose = line:match("^%-%-     (.*)$"), line:match("^%-%- (.*)$")
    local mark, rest = line:match("^%-%-%-@(%l+) (.*)$")
    local word, meaning = line:match('^%-%-%-| "(.-)" ?#? ?(.*)$')
    if example then table.insert(block.examples, example)
    elseif word then table.insert(block.words, { word, meaning })
    elseif mark == "field" then table.insert(block.fields, { rest:match("^(%S+) (.*)$") })
    elseif mark == "param" then table.insert(block.params, rest)
    elseif mark == "return" then block.returns = block.returns or split_type(rest)
    elseif mark then block[mark], block.type = rest:match("^([%w._]+) ?(.*)$")
    elseif prose then table.insert(block.paragraphs[#block.paragraphs], prose)
    elseif line == "--" then table.insert(block.paragraphs, {})
    end
    block.name = line:match("^function httpstatus%.([%w_]+)") or block.name
  end
  for position, lines in ipairs(block.paragraphs) do block.paragraphs[position] = table.concat(lines, " ") end
  return block
end

local function read_annotations(text)
  local blocks = {}
  for part in (text .. "\n"):gmatch("(.-)\n\n+") do blocks[#blocks + 1] = read_block(part) end
  return blocks
end

-- ---- Writing ------------------------------------------------------------------

local function add(lines, ...)
  for _, line in ipairs { ... } do lines[#lines + 1] = line end
end

local function add_prose(lines, block)
  if block.paragraphs[1] ~= "" then add(lines, man.text(block.paragraphs[1])) end
end

-- "code httpstatus.code" as "code: httpstatus.code".
local function parameter(text)
  local name, rest = text:match("^(%S+) (.*)$")
  return name .. ": " .. (split_type(rest))
end

local function signature(block)
  local list = {}
  for position, text in ipairs(block.params) do list[position] = parameter(text) end
  return ("%s(%s)%s"):format(block.name, table.concat(list, ", "), block.returns and ": " .. block.returns or "")
end

local function add_function(lines, block)
  add(lines, ".TP", man.macro("B", signature(block)))
  add_prose(lines, block)
  add(lines, ".RS", ".PP", ".EX")
  for _, example in ipairs(block.examples) do add(lines, man.escape(example)) end
  add(lines, ".EE", ".RE")
end

local function add_pairs(lines, pairs_of)
  for _, pair in ipairs(pairs_of) do add(lines, ".TP", man.macro("B", pair[1]), man.text(pair[2])) end
end

local function add_class(lines, block)
  local fields = {}
  for position, field in ipairs(block.fields) do
    local kind, text = split_type(field[2])
    fields[position] = { field[1] .. ": " .. kind, text ~= "" and sets.sentence(text) or "" }
  end
  add(lines, man.macro("SS", block.class))
  add_prose(lines, block)
  add_pairs(lines, fields)
end

local function add_alias(lines, block)
  local words = {}
  for position, word in ipairs(block.words) do
    words[position] = { '"' .. word[1] .. '"', word[2] ~= "" and sets.sentence(word[2]) or "" }
  end
  add(lines, man.macro("SS", block.alias))
  add_prose(lines, block)
  if block.type ~= "" then add(lines, ".PP", man.text(block.type)) end
  add_pairs(lines, words)
end

-- What a block describes. The first is for tools, and the second is about all that follows.
local function kind_of(block, position)
  if position <= 2 then return position == 2 and "all" or "tools" end
  if block.class == "httpstatus" then return "module" end
  return block.class and "class" or block.alias and "alias" or block.name and "function" or "other"
end

local function by_kind(blocks)
  local found = { class = {}, alias = {}, ["function"] = {}, module = {}, all = {}, tools = {}, other = {} }
  for position, block in ipairs(blocks) do table.insert(found[kind_of(block, position)], block) end
  return found
end

return function(model)
  local lines, blocks = { HEAD:format(model.registry_date) }, by_kind(read_annotations(annotations(model)))
  add_prose(lines, blocks.module[1])
  add(lines, ".PP", man.text(blocks.all[1].paragraphs[2]), ".SH FUNCTIONS")
  for _, block in ipairs(blocks["function"]) do add_function(lines, block) end
  add(lines, ".SH OBJECTS")
  for _, block in ipairs(blocks.class) do add_class(lines, block) end
  add(lines, ".SH WORDS")
  for _, block in ipairs(blocks.alias) do add_alias(lines, block) end
  add(lines, TAIL)
  return table.concat(lines, "\n") .. "\n"
end
