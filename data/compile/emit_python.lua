-- Fills a template of the Python package with what the data lists: attributes, types and words.

local described = require "described"
local docstrings = require "docstrings"
local members = require "members"
local sets = require "sets"
local template = require "template"

local CLASSES = { citation = "Citation", source = "Source", meaning = "Status", field = "FieldRule",
                  detail = "Detail", warn_code = "WarnCode", finding = "Finding", parsed = "Parsed",
                  head = "Head" }
local TYPES = { integer = "int", code = "int", boolean = "bool", line = "tuple[str, str]", rule = "_Rule" }

-- What the package has under another name, as `class` is a word of the language, or reads in
-- another way.
local BY_HAND = { meaning = { class = true, class_name = true, reason = true } }

-- What a member of HTTPStatus has of its own.
local OF_HTTP_STATUS = { code = true }

local fill = {}

-- ---- Types -------------------------------------------------------------------

local function type_name(name)
  return "_" .. (name:gsub("_?(%l)(%l*)", function(first, rest) return first:upper() .. rest end))
end

local function single_type(member)
  if sets.of[member.type] then return type_name(member.type) end
  return CLASSES[member.type] or TYPES[member.type] or "str"
end

local function type_of(member)
  local one = single_type(member)
  if member.list then return ("tuple[%s, ...]"):format(one) end
  return member.optional and one .. " | None" or one
end

-- _State: TypeAlias = Literal["standard", ...]
local function alias(name, words)
  local lines = { ("%s: TypeAlias = Literal["):format(type_name(name)) }
  for _, word in ipairs(words) do lines[#lines + 1] = ("    %q,"):format(word) end
  lines[#lines + 1] = "]"
  return lines
end

function fill.literal(set)
  local words = {}
  for position, value in ipairs(described.values(set)) do words[position] = value.word end
  return alias(set, words)
end

-- For a Literal: the words of a set but for those that are left out.
function fill.words(set, ...)
  local words = {}
  for position, value in ipairs(described.values(set, ...)) do words[position] = ("%q"):format(value.word) end
  return table.concat(words, ", ")
end

-- ---- Docstrings --------------------------------------------------------------

local function in_python(text)
  return (text:gsub('"(.-)"', "'%1'"):gsub("%f[%a]null%f[%A]", "None"))
end

function fill.comment(record) return in_python(members.of[record].comment) end

-- A line for each word of a set, but for those that are left out.
function fill.list(set, ...)
  local lines = {}
  for position, value in ipairs(described.values(set, ...)) do
    lines[position] = ("'%s': %s."):format(value.word, in_python(value.meaning))
  end
  return lines
end

local function article(word) return word:match("^[AEIOU]") and "An" or "A" end

-- What a reader of the sentence cannot see: of which class a value is.
local function kind_of(member)
  local is_set, class = sets.of[member.type], CLASSES[member.type]
  if is_set then return member.list and "A tuple of these words:" or "One of these words:" end
  if member.list then return ("A tuple of %s."):format(class or member.type == "line" and "tuples" or "str") end
  return class and ("%s %s."):format(article(class), class)
end

local function doc_lines(member)
  local sentence, kind = sets.sentence(in_python(member.description)), kind_of(member)
  if not sets.of[member.type] then return { kind and sentence .. " " .. kind or sentence } end
  local lines = { sentence, "", kind, "" }
  return table.move(fill.list(member.type), 1, #sets.of[member.type].values, #lines + 1, lines)
end

local function find(record, name)
  local found
  for _, member in ipairs(members.on("bindings", record)) do
    if member.name == name then found = member end
  end
  return assert(found, ("the record %s has no member %s"):format(record, name))
end

function fill.doc(record, name) return doc_lines(find(record, name)) end

-- A docstring as it stands in the code, its lines after the first indented.
local function quoted(member, indent)
  local lines = doc_lines(member)
  if #lines == 1 then return ('"%s"'):format(lines[1]) end
  for position = 2, #lines do
    if lines[position] ~= "" then lines[position] = indent .. lines[position] end
  end
  return ('"""%s"""'):format(table.concat(lines, "\n"))
end

-- A slot in a docstring, filled.
local function filled(text)
  return (text:gsub("{{(%l+) ?([^{}]*)}}", function(name, arguments)
    local words = {}
    for word in arguments:gmatch("%S+") do words[#words + 1] = word end
    local answer = fill[name](table.unpack(words))
    return type(answer) == "table" and table.concat(answer, "\n") or answer
  end))
end

-- A docstring of the code, as it stands in a stub.
function fill.docstring(place)
  local lines = {}
  for line in (filled(docstrings.find(place)) .. "\n"):gmatch("(.-)\n") do lines[#lines + 1] = line end
  lines[1] = '"""' .. lines[1]
  lines[#lines] = lines[#lines] .. '"""'
  return lines
end

-- ---- Attributes --------------------------------------------------------------

-- The lines that one() gives for each member of a record, but for those written by hand.
local function each(record, one)
  local lines = {}
  for position, member in ipairs(members.on("bindings", record)) do
    if not (BY_HAND[record] or {})[member.name] then
      local text = one(member, position)
      for line in (text and text .. "\n" or ""):gmatch("(.-)\n") do lines[#lines + 1] = line end
    end
  end
  return lines
end

-- Of a class of values: the members as they stand in its tuple.
function fill.values(record)
  return each(record, function(member, position)
    return ("%s = _field(%d, %s)"):format(member.name, position - 1, quoted(member, "    "))
  end)
end

-- Of Status: prefix is what the functions of the extension begin with.
function fill.properties(record, prefix)
  return each(record, function(member)
    return ("%s = property(_httpstatus.%s%s, doc=%s)"):format(
      member.name, prefix or "", member.name, quoted(member, "    "))
  end)
end

-- In a stub, with a docstring that editors show.
function fill.types(record)
  return each(record, function(member)
    return ("@property\ndef %s(self) -> %s:\n    %s"):format(
      member.name, type_of(member), quoted(member, "    "))
  end)
end

-- Of what may be unknown: then a source is None, and a word ''.
function fill.types_or_unknown(record)
  return each(record, function(member)
    if OF_HTTP_STATUS[member.name] then return nil end
    local kind = type_of(member)
    if member.type == "source" then kind = kind .. " | None" end
    if sets.of[member.type] then kind = kind .. ' | Literal[""]' end
    return ("@property\ndef %s(self) -> %s:\n    %s"):format(member.name, kind, quoted(member, "    "))
  end)
end

-- The members by which a pattern takes a record apart.
function fill.match_args(record)
  local names = {}
  for position, member in ipairs(members.on("bindings", record)) do names[position] = ("%q"):format(member.name) end
  return ("__match_args__ = (%s)"):format(table.concat(names, ", "))
end

-- The functions of C that read its texts, for SWIG.
function fill.declarations(record)
  local lines = {}
  for _, name in ipairs(members.texts(record)) do
    if not (BY_HAND[record] or {})[name] then
      lines[#lines + 1] = ("const char *httpstatus_%s_%s(const httpstatus_%s *self);"):format(record, name, record)
    end
  end
  return lines
end

-- What the properties of Status read, in the stub of the extension.
function fill.readers(record)
  return each(record, function(member)
    return ("def %s_%s(self: Status, /) -> %s: ..."):format(record, member.name, type_of(member))
  end)
end

-- ---- Constants ---------------------------------------------------------------

-- What a constant is, in a docstring.
local function told(meaning)
  local fields = meaning.fields
  return ('"""%d %s (%s): %s."""'):format(
    fields.code, fields.title, fields.source, in_python(fields.brief):gsub("\\", "\\\\"))
end

local function split(texts)
  local lines = {}
  for line in (table.concat(texts, "\n") .. "\n"):gmatch("(.-)\n") do lines[#lines + 1] = line end
  return lines
end

-- What all of the model goes into.
local function of_model(model)
  local from = setmetatable({}, { __index = fill })

  function from.rules() return alias("rule", described.rules(model)) end

  function from.constants()
    local lines = {}
    for _, meaning in ipairs(model.meanings) do
      for _, name in ipairs(meaning.constant_names) do
        lines[#lines + 1] = ("%s: Final[Status]\n%s"):format(name, told(meaning))
      end
    end
    table.sort(lines)
    return split(lines)
  end

  -- What HTTPStatus has by name: its members, former names last, then every other code.
  function from.enumeration()
    local lines, others, preferred = {}, {}, {}
    for _, meaning in ipairs(model.meanings) do
      local code = meaning.fields.code
      if meaning.preferred then preferred[code] = meaning end
      local list = meaning.registered and meaning.fields.reason ~= "" and lines or others
      for _, name in ipairs(code >= 100 and meaning.constant_names or {}) do
        list[#list + 1] = ("%s = %d\n%s"):format(name, code, told(meaning))
      end
    end
    for code = 100, 999 do
      local text = preferred[code] and told(preferred[code]) or ('"""%d, which has no meaning."""'):format(code)
      others[#others + 1] = ("STATUS_%d = %d\n%s"):format(code, code, text)
    end
    return split(table.move(others, 1, #others, #lines + 1, lines))
  end

  return from
end

return function(model) return template.fill(of_model(model)) end
