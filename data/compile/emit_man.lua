-- Writes httpstatus(7): the catalogue to read at a terminal.

local citation = require "citation"
local man = require "man_text"
local sentences = require "sentences"
local sets = require "sets"
local view = require "view"

local HEAD = [[
.\" Made by data/compile.lua.
.TH HTTPSTATUS 7 %s libhttpstatus "HTTP status codes"
.ad l
.nh
.SH NAME
httpstatus \- the HTTP status codes, and what follows from them
.SH DESCRIPTION]]

local INTRODUCTION = {
  "A status code of three digits tells what became of an HTTP request. Its first digit is its class; a "
    .. "client treats a code that it does not know as the x00 of that class (RFC 9110 15).",
  "This page lists %d numbers with %d meanings: the %d that IANA registered up to %s, and those that "
    .. "servers and services give to these and others. A meaning that is not registered has its "
    .. "owner's name behind it. The preferred meaning of a number comes first.",
  "Behind a meaning stands, where it is worth a word: its state if that is other than standard or "
    .. "unofficial; where it is seen if it is not sent; \"cacheable\" if a cache may guess how long it "
    .. "stays fresh; what a client may do about its request; and the document that defines it.",
}

local SEE_ALSO = [[
.SH "SEE ALSO"
.BR httpstatus (1),
.BR httpstatus (3)]]

local function heading(class)
  if class.digit == 0 then return class.name:upper() end
  return ("%dxx %s"):format(class.digit, class.name:upper())
end

local function document(value)
  local found = assert(citation.parse_list(value))[1]
  return found.section ~= "" and found.document .. " " .. found.section or found.document
end

local function retry(rule)
  if not rule or rule[1] == "never" then return nil end
  local after = rule.after and (" of %d seconds"):format(rule.after) or ""
  return "retry " .. sets.meaning("advice", rule[1]) .. after .. (rule.idempotent and " if idempotent" or "")
end

-- The words behind a meaning, in one line.
local function marks(fields)
  local list = {}
  if fields.state ~= "standard" and fields.state ~= "unofficial" then list[1] = fields.state end
  if fields.seen ~= "wire" then
    list[#list + 1] = sentences.seen(fields, ", ")
  end
  if fields.caching and fields.caching.heuristic then list[#list + 1] = "cacheable" end
  list[#list + 1] = retry(fields.retry)
  list[#list + 1] = document(fields.specs[1])
  return table.concat(list, "; ") .. "."
end

local function add(lines, ...)
  for _, line in ipairs { ... } do lines[#lines + 1] = line end
end

local function add_meaning(lines, meaning)
  local fields = meaning.fields
  local owner = meaning.registered and "" or (" (%s)"):format(meaning.source.name)
  add(lines, ".TP 6", man.macro("B", tostring(meaning.code)),
      man.macro("B", fields.title) .. (owner ~= "" and "\n" .. man.text(owner) or ""), ".br",
      man.text(fields.summary), ".br", ".I " .. man.escape(marks(fields)))
end

local function add_classes(lines, seen)
  for _, class in ipairs(seen.classes) do
    add(lines, man.macro("SH", heading(class)), man.text(class.text))
    for _, code in ipairs(class.codes) do
      for _, meaning in ipairs(code.meanings) do add_meaning(lines, meaning) end
    end
  end
end

local function add_details(lines, seen)
  add(lines, '.SH "DETAIL CODES"', man.text("Codes of a source that refine a status code."))
  for _, group in ipairs(seen.details) do
    add(lines, man.macro("SS", group.source.name))
    for _, row in ipairs(group.rows) do
      add(lines, #row.name < 9 and ".TP 9" or ".TP", man.macro("B", row.name),
          man.text(row.fields.title, ": ", row.fields.brief))
    end
  end
end

local function add_warn_codes(lines, seen)
  add(lines, '.SH "WARN CODES"', man.text("The codes of the Warning field, which RFC 9111 made obsolete; "
    .. "they are no status codes."))
  for _, fields in ipairs(seen.warn_codes) do
    add(lines, ".TP 6", man.macro("B", tostring(fields.code)), man.macro("B", fields.text), ".br",
        man.text(fields.summary))
  end
end

local function add_sources(lines, seen)
  add(lines, ".SH SOURCES")
  for _, source in ipairs(seen.sources) do
    add(lines, ".TP", man.macro("B", source.id), man.text(source.name, ". ", source.summary), ".br",
        man.address(source.url))
  end
end

return function(built)
  local seen = view.of(built)
  local counts = seen.counts
  local lines = { HEAD:format(seen.date) }
  for index, paragraph in ipairs(INTRODUCTION) do
    add(lines, index > 1 and ".PP" or nil)
    add(lines, man.text(paragraph:format(counts.codes, counts.meanings, counts.registered, seen.date)))
  end
  add_classes(lines, seen)
  add_details(lines, seen)
  add_warn_codes(lines, seen)
  add_sources(lines, seen)
  add(lines, SEE_ALSO)
  return table.concat(lines, "\n") .. "\n"
end
