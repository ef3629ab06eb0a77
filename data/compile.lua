-- Compiles the data files into one output: lua compile.lua KIND OUTPUT FILE...
--
-- KIND names an emitter in compile/. OUTPUT is written whole or not at all. Every
-- error in the data is reported as FILE:LINE: reason, and any of them stops the build.

local here = arg[0]:match("^(.*/)") or "./"
package.path = here .. "compile/?.lua;" .. package.path

local build = require "build"
local tables = require "tables"

-- Those of one of the library's tables are table_SUBJECT.
local EMITTERS = { "table", "pools", "codes", "sets", "layout", "rules", "statuses", "json", "schema", "csv", "lua",
                    "html", "man", "man_lua", "man_python", "python", "annotations", "fields", "ffi",
                    "synonyms" }

local function is_emitter(kind)
  for _, known in ipairs(EMITTERS) do
    if known == kind then return true end
  end
  return false
end

local function fail(errors)
  table.sort(errors)
  for _, message in ipairs(errors) do io.stderr:write(message, "\n") end
  io.stderr:write(("compile.lua: %d error%s, nothing written\n"):format(
    #errors, #errors == 1 and "" or "s"))
  os.exit(1)
end

local function write(path, text)
  local temporary = path .. ".tmp"
  local file = assert(io.open(temporary, "wb"))
  assert(file:write(text))
  assert(file:close())
  assert(os.rename(temporary, path))
end

local kind, output = arg[1] or "", arg[2]
local subject = kind:match("^table_(.*)$")
if subject then kind = "table" end
if not is_emitter(kind) or (kind == "table") ~= (tables[subject] ~= nil) or not output or not arg[3] then
  io.stderr:write(("usage: compile.lua %s OUTPUT FILE...\n"):format(table.concat(EMITTERS, "|")))
  os.exit(2)
end

local built, errors = build(table.move(arg, 3, #arg, 1, {}))
if not built then fail(errors) end
write(output, require("emit_" .. kind)(built, here, subject))
