-- Reads the data files: runs each in an environment that holds the constructors alone
-- and remembers where every record stands.

local read = {}

local KINDS = { "set", "members", "edition", "source", "wording", "meaning", "detail", "warn_code",
                "prefix", "method", "rule", "singleton", "synonym",
                "spelling", "exchange" }

-- The name of every chunk: Lua would cut a long path, so the path is put in afterwards.
local CHUNK = "=@"

local function base_name(path) return path:match("[^/]*$") end

local function constructor(kind, path, records, errors)
  return function(fields)
    local at = debug.getinfo(2, "Sl")
    -- A tail call leaves no line behind.
    local line = at.source == CHUNK and at.currentline or 1
    local where = ("%s:%d"):format(path, line)
    if type(fields) ~= "table" then
      errors[#errors + 1] = ("%s: %s takes a table"):format(where, kind)
      return
    end
    table.insert(records[kind], { kind = kind, where = where, fields = fields })
  end
end

-- What a file sees; it can change nothing of it.
local function environment(path, records, errors)
  local constructors = {}
  for _, kind in ipairs(KINDS) do
    constructors[kind] = constructor(kind, path, records, errors)
  end
  return setmetatable({}, {
    __index = constructors,
    __newindex = function(_, name) error(("%s is no local variable"):format(name), 2) end,
    __metatable = false,
  })
end

local function contents(path)
  local file = io.open(path, "rb")
  if not file then return nil, "cannot be opened" end
  local text = file:read("a")
  file:close()
  if not text then return nil, "cannot be read" end
  if text:sub(1, 1) == "\27" then return nil, "is a precompiled chunk" end
  return text
end

local function run(path, records, errors)
  local function report(line, message)
    errors[#errors + 1] = ("%s:%d: %s"):format(path, line, message)
  end
  local text, problem = contents(path)
  if not text then return report(1, problem) end
  local chunk
  chunk, problem = load(text, CHUNK, "t", environment(path, records, errors))
  local ok = chunk ~= nil
  if chunk then ok, problem = pcall(chunk) end
  if ok then return end
  local line, message = tostring(problem):match("^@:(%d+): (.*)$")
  report(tonumber(line) or 1, message or tostring(problem))
end

-- Returns the records by kind, and a list of errors.
function read.files(paths)
  local records, errors = {}, {}
  for _, kind in ipairs(KINDS) do records[kind] = {} end
  table.sort(paths, function(a, b) return base_name(a) < base_name(b) end)
  for _, path in ipairs(paths) do run(path, records, errors) end
  return records, errors
end

return read
