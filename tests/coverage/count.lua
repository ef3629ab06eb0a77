-- Counts the lines of data/compile.lua and data/compile/ that an interpreter runs; loaded by
-- LUA_INIT. Writes them to a file of its own in $COVERAGE_FOLDER when the interpreter ends.

local reached = {}

-- The lines of a function that were reached, those of its file; false where none are counted. By
-- function, since to ask for its source each time takes twice as long.
local lines_of = setmetatable({}, { __mode = "k" })
local function remember(of)
  local source = debug.getinfo(of, "S").source
  local name = source:match("^@.-(data/compile%.lua)$") or source:match("^@.-(data/compile/[%w_]+%.lua)$")
  if name then reached[name] = reached[name] or {} end
  lines_of[of] = name and reached[name] or false
end

debug.sethook(function(_, line)
  local of = debug.getinfo(2, "f").func
  if lines_of[of] == nil then remember(of) end
  local lines = lines_of[of]
  if lines then lines[line] = true end
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
