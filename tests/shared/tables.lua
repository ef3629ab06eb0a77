-- Compiles data into what lib/ is built with, in one run: lua tables.lua DATA FOLDER FILE...
-- DATA has compile/; standard input names the outputs in FOLDER, as "KIND NAME", one a line.
-- compile.lua does the same for one output; it alone reports errors with care.

local data, folder = arg[1], arg[2]
package.path = data .. "/compile/?.lua;" .. package.path

local built, errors = require("build")(table.move(arg, 3, #arg, 1, {}))
if not built then error(table.concat(errors, "\n"), 0) end

for line in io.lines() do
  local kind, output = line:match("^(%S+) (%S+)$")
  local subject = kind:match("^table_(.*)$")
  local text = require("emit_" .. (subject and "table" or kind))(built, data .. "/", subject)
  local file <close> = assert(io.open(folder .. "/" .. output, "wb"))
  assert(file:write(text))
end
