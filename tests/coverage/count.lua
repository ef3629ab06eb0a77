-- Counts the lines of data/compile.lua and data/compile/ that an interpreter runs; loaded by
-- LUA_INIT. Writes them to a file of its own in $COVERAGE_FOLDER when the interpreter ends.

local reached, names = {}, {}

-- The name of a file from data/ on; false for one that is not counted.
local function name_of(source)
  if names[source] == nil then
    names[source] = source:match("^@.-(data/compile%.lua)$") or source:match("^@.-(data/compile/[%w_]+%.lua)$")
      or false
  end
  return names[source]
end

debug.sethook(function(_, line)
  local name = name_of(debug.getinfo(2, "S").source)
  if not name then return end
  local lines = reached[name]
  if not lines then
    lines = {}
    reached[name] = lines
  end
  lines[line] = true
end, "l")

local function write()
  debug.sethook()
  if next(reached) == nil then return end
  local path = os.tmpname()
  local out = assert(io.open(path, "w"))
  for name, lines in pairs(reached) do
    for line in pairs(lines) do out:write(name, ":", line, "\n") end
  end
  out:close()
  assert(os.execute(("mv '%s' '%s'"):format(path, os.getenv("COVERAGE_FOLDER"))))
  reached = {}
end

local exit = os.exit
os.exit = function(...) -- luacheck: ignore 122
  write()
  exit(...)
end
COVERAGE_END = setmetatable({}, { __gc = write }) -- luacheck: ignore 111
