-- Reads the data files: runs each in an environment that holds the constructors alone
-- and remembers where every record stands.

local read = {}

local KINDS = { "source", "status", "detail", "warning", "prefix" }

local function base_name(path) return path:match("[^/]*$") end

local function environment(records, errors)
  local env = {}
  for _, kind in ipairs(KINDS) do
    env[kind] = function(fields)
      local at = debug.getinfo(2, "Sl")
      local where = ("%s:%d"):format(at.short_src, at.currentline)
      if type(fields) ~= "table" then
        errors[#errors + 1] = ("%s: %s takes a table"):format(where, kind)
        return
      end
      table.insert(records[kind], { kind = kind, where = where, fields = fields })
    end
  end
  return env
end

local function run(path, env, errors)
  -- "=" keeps the path whole in messages; "t" refuses precompiled code.
  local file, problem = io.open(path, "rb")
  if not file then errors[#errors + 1] = ("%s:1: cannot be read"):format(problem) return end
  local chunk
  chunk, problem = load(file:read("a"), "=" .. path, "t", env)
  file:close()
  if chunk then
    local ok
    ok, problem = pcall(chunk)
    if ok then return end
  end
  errors[#errors + 1] = tostring(problem)
end

-- Returns the records by kind, and a list of errors.
function read.files(paths)
  local records, errors = {}, {}
  for _, kind in ipairs(KINDS) do records[kind] = {} end
  table.sort(paths, function(a, b) return base_name(a) < base_name(b) end)
  local env = environment(records, errors)
  for _, path in ipairs(paths) do run(path, env, errors) end
  return records, errors
end

return read
