-- Writes httpstatus.csv: a row for each meaning, with its members that are no list or object. Code
-- and preferred, where true, name one row; so do code, source and first.
--
-- By RFC 4180, but that a line ends with LF alone, as the tools of a Unix shell want it. Nothing
-- between two commas is null; an empty text is "". No value holds the end of a line.

local catalogue = require "catalogue"
local citation = require "citation"
local members = require "members"

local null = catalogue.null

local function value_of(item)
  if item == null then return "" end
  local text = tostring(item)
  if text ~= "" and not text:find('[,"\r\n]') then return text end
  return '"' .. text:gsub('"', '""') .. '"'
end

-- What stands in for members that no cell can hold, and what a table is joined by, each behind
-- the member named.
local FURTHER = {
  source = { "source_name" }, preferred = { "first" },
  retry = { "retry_idempotent", "retry_other", "retry_after" }, specs = { "document", "section", "url" },
}

local function further(meaning, source, is_first, registered)
  local spec = assert(citation.parse(meaning.fields.specs[1]))
  local idempotent, other, after = catalogue.advice(meaning.fields, registered)
  return { source_name = source.name, first = is_first, retry_idempotent = idempotent, retry_other = other,
           retry_after = after, document = spec.document, section = spec.section, url = spec.url }
end

local function columns()
  local list = {}
  for _, record in ipairs { "meaning", "handling" } do
    for _, member in ipairs(members.on("export", record)) do
      if members.is_plain(member) then list[#list + 1] = member.name end
      for _, name in ipairs(FURTHER[member.name] or {}) do list[#list + 1] = name end
    end
  end
  return list
end

local function row(names, values)
  local cells = {}
  for index, name in ipairs(names) do cells[index] = value_of(values[name]) end
  return table.concat(cells, ",")
end

return function(model)
  local names, registered, seen = columns(), catalogue.registered(model), {}
  local lines = { table.concat(names, ",") }
  for index, meaning in ipairs(model.meanings) do
    local key = ("%d %s"):format(meaning.code, meaning.fields.source)
    local values = further(meaning, model.sources[meaning.source + 1], not seen[key], registered)
    for _, member in ipairs(catalogue.meaning(meaning, registered, model.editions)) do values[member[1]] = member[2] end
    lines[index + 1] = row(names, values)
    seen[key] = true
  end
  return table.concat(lines, "\n") .. "\n"
end
