-- Gathers the whole catalogue in one tree for other programs. An object is a list of members
-- { name, value }, so that they keep their order; `null` is where there is no value.

local citation = require "citation"
local words = require "words"

local catalogue = {}

-- Goes up when a member goes or changes its meaning, not when one is added.
local FORMAT = 1

local null = {}
catalogue.null = null

local function object(members) return { kind = "object", members = members } end

local function array(list, convert)
  local result = { kind = "array", items = {} }
  for index, item in ipairs(list or {}) do
    result.items[index] = convert and convert(item) or item
  end
  return result
end

-- The members of a citation, of the first where there are several.
local function place(value)
  local found = assert(citation.parse_list(value))[1]
  return { { "document", found.document }, { "section", found.section }, { "url", found.url } }
end

local function cited(value) return value and object(place(value)) or null end

local function past(row)
  local members = place(row[1])
  members[4] = { "reason", row[2] }
  return object(members)
end

-- What the methods between which redirects differ become; PUT stands for all others.
local REDIRECTS = {
  ["keep"] = { GET = "GET", HEAD = "HEAD", POST = "POST", PUT = "PUT" },
  ["post-to-get"] = { GET = "GET", HEAD = "HEAD", POST = "GET", PUT = "PUT" },
  ["get"] = { GET = "GET", HEAD = "HEAD", POST = "GET", PUT = "GET" },
}

local function redirect(rule)
  local becomes = rule and REDIRECTS[rule[1]]
  if not becomes then return null end
  return object { { "GET", becomes.GET }, { "HEAD", becomes.HEAD }, { "POST", becomes.POST },
                  { "PUT", becomes.PUT } }
end

-- The advice for an idempotent method, and for any other.
function catalogue.advice(fields)
  local advice = fields.retry and fields.retry[1] or "never"
  return advice, fields.retry and fields.retry.idempotent and "never" or advice
end

local function retry(fields)
  local idempotent, other = catalogue.advice(fields)
  local rule = fields.retry or {}
  return object { { "idempotent", idempotent }, { "other", other }, { "text", rule.text or "" },
                  { "citation", cited(rule.cite) } }
end

local function field(row)
  return object { { "name", row[1] }, { "level", row[2] == "none" and "" or row[2] },
                  { "condition", row.condition }, { "citation", cited(row.cite) } }
end

local RULES = { "content", "heuristically_cacheable", "forbids_storing", "redirect_methods", "retry",
                "fields", "request_fields", "request_citation" }

-- What follows from a code, by the record that registers it; null for each where none does.
local function rules(fields)
  local members = {}
  for index, name in ipairs(RULES) do members[index] = { name, null } end
  if not fields then return members end
  local request = fields.request and fields.request[1]
  for index, value in ipairs {
    fields.content[1], fields.caching.heuristic, fields.caching.stored == false,
    redirect(fields.redirect), retry(fields),
    array(fields.fields, field), array(request), cited(request and request.cite),
  } do members[index][2] = value end
  return members
end

-- The records that register a code, by their code.
function catalogue.registered(model)
  local by_code = {}
  for _, meaning in ipairs(model.meanings) do
    if meaning.registered then by_code[meaning.code] = meaning.fields end
  end
  return by_code
end

function catalogue.class_name(code)
  return code >= 100 and words.class[code // 100] or ""
end

function catalogue.sent_as(meaning)
  return meaning.sent_as >= 0 and meaning.sent_as or null
end

local function one_meaning(meaning, registered)
  local fields = meaning.fields
  local members = {
    { "code", fields.code }, { "source", fields.source }, { "identifier", fields.identifier },
    { "class", catalogue.class_name(fields.code) }, { "reason", fields.reason },
    { "title", fields.title }, { "summary", fields.summary }, { "note", fields.note or "" },
    { "state", fields.state }, { "seen", fields.seen }, { "sent_as", catalogue.sent_as(meaning) },
    { "evidence", fields.evidence }, { "registered", meaning.registered },
    { "preferred", meaning.rank < 2 }, { "constants", array(meaning.constant_names) },
    { "aliases", array(fields.aliases) }, { "specs", array(fields.specs, cited) },
    { "history", array(fields.history, past) },
  }
  local follows = rules(registered[fields.code])
  return object(table.move(follows, 1, #follows, #members + 1, members))
end

local function source(fields)
  return object { { "id", fields.id }, { "name", fields.name }, { "summary", fields.summary },
                  { "url", fields.url } }
end

local function detail(fields)
  return object {
    { "source", fields.source }, { "code", fields.code or null }, { "key", fields.key },
    { "title", fields.title }, { "summary", fields.summary }, { "note", fields.note or "" },
    { "product", fields.product or "" }, { "since", fields.since or "" },
    { "citation", cited(fields.cite) },
  }
end

local function warn_code(fields)
  return object {
    { "code", fields.code }, { "text", fields.text }, { "summary", fields.summary },
    { "note", fields.note or "" }, { "persistent", fields.persistent },
    { "specs", array(fields.specs, cited) }, { "history", array(fields.history, past) },
  }
end

-- VERSION is that of the package: configure.ac has it, and the data does not depend on it.
local function version()
  return assert(os.getenv("VERSION"), "compile.lua: VERSION is not set in the environment")
end

function catalogue.tree(model)
  local registered = catalogue.registered(model)
  local function of_fields(list, convert)
    return array(list, function(item) return convert(item.fields) end)
  end
  return object {
    { "format", FORMAT }, { "version", version() }, { "registry_date", model.registry_date },
    { "meanings", array(model.meanings, function(meaning) return one_meaning(meaning, registered) end) },
    { "sources", array(model.sources, source) },
    { "details", of_fields(model.details, detail) },
    { "warn_codes", of_fields(model.warn_codes, warn_code) },
  }
end

return catalogue
