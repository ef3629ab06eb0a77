-- Writes httpstatus.csv: a row for each meaning. Code and preferred, where true, name one row; so
-- do code, source and first.
--
-- By RFC 4180, but that a line ends with LF alone, as the tools of a Unix shell want it. Nothing
-- between two commas is null; an empty text is "". No value holds the end of a line.

local catalogue = require "catalogue"
local citation = require "citation"

local null = catalogue.null

local HEAD = "code,source,source_name,class,identifier,reason,title,summary,note,state,seen,sent_as,"
  .. "evidence,registered,preferred,first,content,heuristically_cacheable,forbids_storing,"
  .. "retry_idempotent,retry_other,document,section,url"

local function value_of(item)
  if item == null then return "" end
  local text = tostring(item)
  if text ~= "" and not text:find('[,"\r\n]') then return text end
  return '"' .. text:gsub('"', '""') .. '"'
end

-- What follows from a code, by the record that registers it.
local function rules(fields)
  if not fields then return null, null, null, null, null end
  return fields.content[1], fields.caching.heuristic, fields.caching.stored == false,
    catalogue.advice(fields)
end

local function row(meaning, source, is_first, registered)
  local fields = meaning.fields
  local spec = assert(citation.parse(fields.specs[1]))
  local content, heuristic, unstored, idempotent, other = rules(registered[fields.code])
  local values = {
    fields.code, source.id, source.name, catalogue.class_name(fields.code), fields.identifier,
    fields.reason, fields.title, fields.summary, fields.note or "", fields.state, fields.seen,
    catalogue.sent_as(meaning), fields.evidence, meaning.registered, meaning.rank < 2, is_first, content,
    heuristic, unstored, idempotent, other, spec.document, spec.section, spec.url,
  }
  for index, item in ipairs(values) do values[index] = value_of(item) end
  return table.concat(values, ",")
end

return function(model)
  local lines, registered, seen = { HEAD }, catalogue.registered(model), {}
  for index, meaning in ipairs(model.meanings) do
    local key = ("%d %s"):format(meaning.code, meaning.fields.source)
    lines[index + 1] = row(meaning, model.sources[meaning.source + 1], not seen[key], registered)
    seen[key] = true
  end
  return table.concat(lines, "\n") .. "\n"
end
