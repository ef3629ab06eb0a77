-- The editions of the reason phrases: their closed set, and the phrase of a code in each.

local citation = require "citation"
local values = require "values"

local editions = {}

local NONE = { 0, "", "unknown", constant = "UNKNOWN", null = true }

local SHAPE = {
  { values.integer(1, 255), true }, { values.matching("^RFC ", "an RFC like \"RFC 9110\""), true },
  { values.clause, true }, last = { values.integer(1, 99999) },
}

local function problem_of(fields, position, seen)
  local problem = values.mismatch(SHAPE, fields) or values.cite(fields[2])
  if problem then return problem end
  if fields[1] ~= position then return ("is number %d, not %d"):format(fields[1], position) end
  if seen[fields[2]] then return ("repeats %s"):format(fields[2]) end
  seen[fields[2]] = true
end

-- "RFC 2616 6.1.1" is RFC2616_6_1_1.
local function constant_of(name) return (name:gsub("^RFC ", "RFC"):gsub("[ .]", "_")) end

-- The set of all editions, as if data/sets.lua had it; appends to errors.
function editions.set(records, errors)
  local set, seen = { name = "edition", comment = "An edition of HTTP, for the reason phrases in it.", NONE }, {}
  for position, record in ipairs(records) do
    local fields = record.fields
    local problem = problem_of(fields, position, seen)
    if problem then
      errors[#errors + 1] = ("%s: edition: %s"):format(record.where, problem)
    else
      set[#set + 1] = { fields[1], fields[2], fields[3], constant = constant_of(fields[2]) }
    end
  end
  if #records == 0 then errors[#errors + 1] = "data:1: no edition" end
  return { kind = "set", where = "data:1", fields = set }
end

-- The editions as the history of a code is asked for them.
function editions.list(records)
  local list = {}
  for index, record in ipairs(records) do
    local document = assert(citation.parse(record.fields[2]))
    list[index] = { name = record.fields[2], first = document.rfc, last = record.fields.last or document.rfc,
                    section = document.section ~= "" and document.section or nil }
  end
  return list
end

local function covers(edition, document)
  return document.rfc and document.rfc >= edition.first and document.rfc <= edition.last
end

-- Is the phrase of that document one of the edition? What stands in a list of its own is none of
-- the headings.
local function has(list, edition, document)
  if edition.section then return covers(edition, document) and document.section == edition.section end
  for _, other in ipairs(list) do
    if other.section and covers(other, document) and other.section == document.section then return false end
  end
  return covers(edition, document)
end

-- The phrase that is the edition's own; nil if it gives none. Documents about other protocols than
-- HTTP are in no edition.
local function own(list, edition, history)
  local found
  for _, row in ipairs(history) do
    if row[2] ~= "" and has(list, edition, assert(citation.parse(row[1]))) then found = row[2] end
  end
  return found
end

local function first(history)
  for _, row in ipairs(history) do
    if row[2] ~= "" then return row[2] end
  end
end

-- The phrase of a registered code in each edition: its own, or else that of the last edition by
-- headings up to it, or else the first phrase ever.
function editions.reasons(list, fields)
  local history, reasons, current = fields.history or {}, {}, nil
  for index, edition in ipairs(list) do
    local given = own(list, edition, history)
    if not edition.section then current = given or current end
    reasons[index] = given or current or first(history) or fields.reason
  end
  return reasons
end

return editions
