-- Runs the table of cases through the Lua module: lua cases.lua cases.tsv

package.path = (arg[0]:match("^(.*/)") or "./") .. "?.lua;" .. package.path

local httpstatus = require "httpstatus"
local run_table = require "case_table"

-- What the arguments of each function are; "edition" and "key" are a number or a text, "any" is a code,
-- or "*" for any, "method" one that may be "-" for none, "line" a text with escapes, "ended" that word, and "lines"
-- field lines as in findings.tsv.
local ARGUMENTS = {
  reason = { "number" },
  reason_in = { "number", "edition" },
  status = { "number" },
  source_reason = { "text", "number" },
  class_of = { "number" },
  class_name = { "number" },
  treat_as = { "number" },
  find = { "number", "text" },
  find_name = { "text" },
  meanings = { "number" },
  find_source = { "text" },
  identify = { "text", "text" },
  sender = { "number", "lines" },
  find_detail = { "text", "any", "key" },
  identify_detail = { "text", "text" },
  letter = { "text", "number", "text" },
  find_warn_code = { "number" },
  forbids_content = { "number", "method" },
  forbids_sending_content = { "number", "method" },
  is_redirect = { "number" },
  is_heuristically_cacheable = { "number" },
  forbids_storing = { "number" },
  redirect_method = { "number", "text" },
  retry = { "number", "method" },
  meaning_retry = { "number", "text", "method" },
  meaning_retry_after = { "number", "text" },
  retry_needs_idempotent = { "number" },
  retry_after = { "line", "number" },
  find_field = { "number", "text" },
  method_is_safe = { "text" },
  method_is_idempotent = { "text" },
  parse = { "line" },
  read_head = { "line", "ended" },
  head_find = { "line", "text" },
}

local ESCAPES = { ["\\r"] = "\r", ["\\n"] = "\n", ["\\0"] = "\0", ["\\\\"] = "\\" }

-- Field lines as pairs; the module has no word for lines that are not known.
local function read_pairs(text)
  local lines = {}
  for name, value in text:gmatch("([^:|]+): *([^|]*)") do lines[#lines + 1] = { name, value } end
  return lines
end

local function argument(kind, text)
  if kind == "text" then return text end
  if kind == "key" then return text:match("^%-?[1-9]%d*$") and tonumber(text) or text end
  if kind == "any" and text == "*" then return nil end
  if kind == "method" then return text ~= "-" and text or nil end
  if kind == "edition" then return tonumber(text) or text end
  if kind == "ended" then return text == "ended" end
  if kind == "line" then return (text:gsub("\\.", ESCAPES)) end
  if kind == "lines" then return read_pairs(text) end
  return tonumber(text) or error(("%q is not a number"):format(text), 0)
end

-- An object or a plain value as the table writes it.
local function written(value)
  if value == nil then return "-" end
  if type(value) ~= "userdata" then return tostring(value) end
  if value.identifier then
    return ("%d %s %s"):format(value.code, value.source.id, value.identifier)
  end
  if value.level then
    return ("%s %s %s"):format(value.level, value.citation.document, value.citation.section)
  end
  return value.id or value.title or value.text
end

local function written_list(iterator)
  local list = {}
  for value in iterator do list[#list + 1] = written(value) end
  return #list == 0 and "-" or table.concat(list, ", ")
end

local function written_line(line)
  local version = line.major and ("%d.%d"):format(line.major, line.minor)
  local reason, flags = line.reason, table.concat(line.flags, ",")
  return ("%d %s %s %s %s"):format(line.code, written(line.detail), version or "-",
                                   reason == "" and "-" or reason, flags == "" and "-" or flags)
end

local function written_head(head)
  local flags = table.concat(head.flags, ",")
  local parts = { ("%d %d %s"):format(head.status.code, head.length, flags == "" and "-" or flags) }
  for _, field in ipairs(head.fields) do parts[#parts + 1] = table.concat(field, ": ") end
  return table.concat(parts, "|")
end

-- What a function that fails with nil and a message says in C. The message of the parser ends
-- with the offset, which C gives apart.
local function written_failure(name, message, offset)
  if name == "reason_in" then return "" end
  return ("error %d %s"):format(offset, message:gsub(" at offset %d+$", ""))
end

-- The functions of the table; there that of a meaning takes it by its code and source, and that of
-- a head as a text.
local functions = setmetatable({}, { __index = httpstatus })

function functions.meaning_retry(code, source, method)
  return httpstatus.meaning_retry(httpstatus.find(code, source), method)
end

function functions.meaning_retry_after(code, source) return httpstatus.find(code, source).retry_after end

function functions.head_find(text, name)
  local values = httpstatus.head_find(httpstatus.read_head(text), name)
  return #values == 0 and "-" or table.concat(values, ", ")
end

local function answer(name, texts)
  local kinds = ARGUMENTS[name] or error("no such function: " .. name, 0)
  if #texts > #kinds then error("too many arguments", 0) end
  local arguments = {}
  for index, text in ipairs(texts) do arguments[index] = argument(kinds[index], text) end
  -- The length of a list with nil in it is not defined, so the places are written out.
  local result, message, offset = functions[name](arguments[1], arguments[2], arguments[3])
  if result == nil and message then return written_failure(name, message, offset) end
  if name == "read_head" then return written_head(result) end
  if type(result) == "table" then return written_line(result) end
  return type(result) == "function" and written_list(result) or written(result)
end

-- Returns what was got, and what was expected, of a case.
local function run(columns)
  local equals
  for index, column in ipairs(columns) do
    if column == "=" and index == #columns - 1 then equals = index end
  end
  if not equals then return "no case", "function, arguments, =, answer" end
  local texts = {}
  for index = 2, equals - 1 do texts[#texts + 1] = columns[index] end
  local _, got = pcall(answer, columns[1], texts)
  return got, columns[#columns]
end

run_table(run)
