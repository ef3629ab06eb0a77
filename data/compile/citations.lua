-- Lays out citations as rows of one table, in which what is cited alike stands once.

local citation = require "citation"

local citations = {}

local function row(built, found, reason)
  local pool = built.pools.citation
  return { document = pool:add(found.document), section = pool:add(found.section),
           url = pool:add(found.url), reason = pool:add(reason) }
end

local function key(cited)
  return ("%s\n%s\n%s\n%s"):format(cited.document.text, cited.section.text, cited.url.text, cited.reason.text)
end

local function stand_at(built, rows, first)
  for offset, cited in ipairs(rows) do
    local there = built.citations[first + offset]
    if not there or key(there) ~= key(cited) then return false end
  end
  return true
end

-- Where all of rows stand one behind another, counted from 0; nil if nowhere.
local function find(built, rows)
  for _, first in ipairs(built.citations_by_key[key(rows[1])] or {}) do
    if stand_at(built, rows, first) then return first end
  end
end

local function append(built, cited)
  local known = built.citations_by_key[key(cited)] or {}
  known[#known + 1] = #built.citations
  built.citations_by_key[key(cited)] = known
  table.insert(built.citations, cited)
end

-- The run of rows in the table, as C reads it.
local function run(built, rows)
  if #rows == 0 then return { first = 0, count = 0 } end
  local first = find(built, rows)
  if not first then
    first = #built.citations
    for _, cited in ipairs(rows) do append(built, cited) end
  end
  return { first = first, count = #rows }
end

-- Those that specify something.
function citations.specs(built, specs)
  local rows = {}
  for index, value in ipairs(specs or {}) do rows[index] = row(built, assert(citation.parse(value))) end
  return run(built, rows)
end

-- Those of the past, each with the phrase of its time.
function citations.history(built, history)
  local rows = {}
  for index, past in ipairs(history or {}) do rows[index] = row(built, assert(citation.parse(past[1])), past[2]) end
  return run(built, rows)
end

-- The first of what is cited: where it stands.
function citations.cite(built, value)
  return run(built, { row(built, assert(citation.parse_list(value))[1]) }).first
end

return citations
