-- Finds the docstrings of the Python package where they are written, for the stubs that editors read and
-- for httpstatus(3py).
--
-- Those of functions in C stand in the interface files of SWIG, the others in the code: in templates,
-- NAME.py.in, or in NAME.py.

local template = require "template"

local docstrings = {}

-- The folder of the binding: templates stand in it or in the folder of the package.
local function folder()
  return (assert(os.getenv("TEMPLATE"), "TEMPLATE is not set"):gsub("[^/]*$", ""):gsub("httpstatus/$", ""))
end

local function read(path)
  local file = io.open(path, "rb")
  if not file then return nil end
  file:close()
  return template.read(path)
end

-- The words of a set stand in a docstring of SWIG as a macro.
local function interface(name)
  return (template.read(folder() .. name .. ".i"):gsub('" WORDS_FOR_([%u_]+) "', function(set)
    return "{{list " .. set:lower() .. "}}\n" -- the macro ends with a line end
  end))
end

local INTERFACES = { "functions", "rules", "parse", "check", "statuses" }

-- The docstring of a function of the extension, and its arguments:
-- %feature("docstring") hs_find "find(code, source=None)\n--\n\nReturn …"
function docstrings.of_function(name)
  local arguments, found
  for _, file in ipairs(INTERFACES) do
    if not found then arguments, found = interface(file):match(' "' .. name .. '(%([^"]-%))\n%-%-\n\n(.-)"\n') end
  end
  return assert(found, name .. " has no docstring"), arguments
end

local function escaped(text) return (text:gsub("%W", "%%%0")) end

-- The docstring behind the line that matches, and the rest of the text.
local function behind(text, line)
  local found, after = text:match("\n" .. line .. '[^"]-:\n *"""(.-)"""()')
  return found, found and text:sub(after)
end

-- Of MODULE:NAME or MODULE:CLASS.NAME.
local function in_module(module, name)
  local path = folder() .. "httpstatus/" .. module .. ".py"
  local text = read(path .. ".in") or template.read(path)
  local class, method = name:match("^([%w_]+)%.([%w_]+)$")
  if not class then return (behind(text, "%l+ " .. escaped(name) .. "[%(:]")) end
  local _, rest = behind(text, "class " .. class .. "[%(:]")
  return rest and behind(rest:match("^.-\nclass ") or rest, "    def " .. escaped(method) .. "%(")
end

local function without_indent(text)
  local indent
  for spaces in text:gmatch("\n( *)%f[^%s]") do
    if not indent or #spaces < #indent then indent = spaces end
  end
  return (text:gsub("\n" .. (indent or ""), "\n"):gsub("%s+$", ""))
end

-- The docstring of a function of the extension, or of MODULE:NAME; there may be slots in it.
function docstrings.find(place)
  local module, name = place:match("^([%w_]+):(.+)$")
  local found
  if module then found = in_module(module, name) else found = docstrings.of_function(place) end
  return without_indent(assert(found, "no docstring of " .. place))
end

return docstrings
