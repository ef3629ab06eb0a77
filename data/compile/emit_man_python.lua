-- Writes httpstatus(3py) from the docstrings of the Python package: what the module offers, by name.
--
-- TEMPLATE names its __init__.py. Docstrings of functions in C stand in the interface files of SWIG.

local described = require "described"
local docstrings = require "docstrings"
local man = require "man_text"
local members = require "members"
local sets = require "sets"
local template = require "template"

local HEAD = [[
.\" Made by data/compile.lua from the docstrings of the Python package.
.TH HTTPSTATUS 3py %s libhttpstatus "HTTP status codes"
.ad l
.nh
.SH NAME
httpstatus \- explain HTTP status codes in Python
.SH SYNOPSIS
.EX
import httpstatus
from httpstatus import HTTPStatus
.EE
.SH DESCRIPTION]]

local TAIL = [[
.SH "SEE ALSO"
.BR httpstatus (1),
.BR httpstatus (3),
.BR httpstatus (7)]]

local RECORDS = { Status = { "meaning", "handling" }, Citation = { "citation" }, Source = { "source" },
                  Detail = { "detail" }, WarnCode = { "warn_code" }, FieldRule = { "field" },
                  Finding = { "finding" }, Parsed = { "parsed" }, Head = { "head" } }

-- ---- Finding docstrings ---------------------------------------------------------

local function words_for(set)
  local lines = {}
  for _, value in ipairs(described.values(set)) do
    lines[#lines + 1] = ("'%s': %s."):format(value.word, value.meaning)
  end
  return table.concat(lines, "\n")
end

-- Signature and docstring of what is written in C.
local function in_c(name)
  local doc, arguments = docstrings.of_function(name)
  return arguments and arguments:gsub(", /%)", ")"), doc and doc:gsub("{{list (%l[%l_]*)}}\n", words_for)
end

local function without_indent(text) return (text:gsub("\n    ", "\n"):gsub("%s+$", "")) end

-- Those of what is written in Python.
local function in_python(text, name)
  local arguments, doc = text:match("\ndef " .. name .. '(%b()):\n    """(.-)"""')
  if not doc then doc = text:match("\nclass " .. name .. '[^\n]*:\n    """(.-)"""') end
  return arguments and arguments:gsub("%s+", " "):gsub("%( ", "("):gsub(",? %)", ")"), doc and without_indent(doc)
end

local function read_module(folder, name) return template.read(("%s/httpstatus/%s.py"):format(folder, name)) end

-- What the module offers, by name: where it is written, if that is in Python.
local function offered(text)
  local names, modules = {}, { Status = "_status" }
  for name in text:match("from %._httpstatus import (%b())"):gmatch("[%l_]+") do names[name] = true end
  for name, module in text:match("_LATER = (%b{})"):gmatch('"([%w_]+)": "([%w_]+)"') do modules[name] = module end
  local list = { "Status" }
  for name in pairs(names) do list[#list + 1] = name end
  for name in pairs(modules) do if name ~= "Status" then list[#list + 1] = name end end
  table.sort(list)
  return list, modules
end

-- ---- Writing --------------------------------------------------------------------

local function add(lines, ...)
  for _, line in ipairs { ... } do lines[#lines + 1] = line end
end

-- Lines that keep their ends: of a session, or a word each.
local function add_example(lines, paragraph)
  add(lines, ".EX")
  for line in paragraph:gmatch("[^\n]+") do add(lines, man.escape(line)) end
  add(lines, ".EE")
end

local function add_words(lines, paragraph)
  for line in paragraph:gmatch("[^\n]+") do
    if line:find("^'.-': ") and lines[#lines] ~= ".PP" then add(lines, ".br") end
    add(lines, man.text(line))
  end
end

local function add_doc(lines, doc)
  local position = 0
  for paragraph in (doc .. "\n\n"):gmatch("(.-)\n\n+") do
    position = position + 1
    if position > 1 then add(lines, ".PP") end
    if paragraph:find("^ *>>>") then add_example(lines, paragraph)
    elseif paragraph:find("^'") then add_words(lines, paragraph)
    else add(lines, man.text(paragraph))
    end
  end
end

local function add_function(lines, name, arguments, doc)
  add(lines, man.macro("SS", name .. arguments))
  add_doc(lines, doc)
end

local function add_class(lines, name, doc)
  add(lines, man.macro("SS", name))
  add_doc(lines, doc)
  for _, record in ipairs(RECORDS[name] or {}) do
    for _, member in ipairs(members.on("bindings", record)) do
      if member.name ~= "class" and member.name ~= "class_name" then
        add(lines, ".TP", man.macro("B", member.name), man.text(
          (sets.sentence(member.description):gsub("%f[%a]null%f[%A]", "None"))))
      end
    end
  end
end

return function(model)
  local path = assert(os.getenv("TEMPLATE"), "TEMPLATE is not set: where is the package?")
  local folder, text = path:match("^(.*)/httpstatus/"), template.read(path)
  local lines, classes = { HEAD:format(model.registry_date) }, {}
  add_doc(lines, text:match('^"""(.-)"""'))
  add(lines, ".SH FUNCTIONS")
  local names, modules = offered(text)
  for _, name in ipairs(names) do
    local arguments, doc
    if modules[name] then arguments, doc = in_python(read_module(folder, modules[name]), name)
    else arguments, doc = in_c(name)
    end
    assert(doc, "no docstring of " .. name)
    if arguments then add_function(lines, name, arguments, doc) else classes[#classes + 1] = { name, doc } end
  end
  add(lines, ".SH CLASSES")
  for _, class in ipairs(classes) do add_class(lines, class[1], class[2]) end
  add(lines, TAIL)
  return table.concat(lines, "\n") .. "\n"
end
