-- Gathers the whole catalogue in one tree for other programs. An object is a list of members
-- { name, value }, so that they keep their order; `null` is where there is no value.

local citation = require "citation"
local editions = require "editions"
local members = require "members"
local sets = require "sets"
local view = require "view"

local catalogue = {}

-- Goes up when a member goes or changes its meaning, not when one is added.
local FORMAT = 1

local null = {}
catalogue.null = null

local function object(list) return { kind = "object", members = list } end

local function array(list, convert)
  local result = { kind = "array", items = {} }
  for index, item in ipairs(list or {}) do
    result.items[index] = convert and convert(item) or item
  end
  return result
end

-- What stands where the data says nothing of a member.
local function absent(record, member)
  if member.optional then return null end
  if member.list then return array() end
  assert(member.type == "text_or_empty", ("a %s has no %s"):format(record, member.name))
  return ""
end

-- The members of a record, in their order, from their values by name.
local function members_of(record, values, left_out)
  local list = {}
  for _, member in ipairs(members.on("export", record)) do
    if member.name ~= left_out then
      local value = values[member.name]
      if value == nil then value = absent(record, member) end
      list[#list + 1] = { member.name, value }
    end
  end
  return list
end

local function object_of(record, values, left_out)
  return object(members_of(record, values, left_out))
end

-- What the data says, where these values do not say otherwise.
local function over(fields, values) return setmetatable(values, { __index = fields }) end

-- The first where there are several.
local function parsed(value) return assert(citation.parse_list(value))[1] end

local function cited(value) return value and object_of("citation", parsed(value), "reason") end

local function past(row) return object_of("citation", over(parsed(row[1]), { reason = row[2] })) end

-- What the methods between which redirects differ become; PUT stands for all others.
local REDIRECTS = {
  ["keep"] = { GET = "GET", HEAD = "HEAD", POST = "POST", PUT = "PUT" },
  ["post-to-get"] = { GET = "GET", HEAD = "HEAD", POST = "GET", PUT = "PUT" },
  ["get"] = { GET = "GET", HEAD = "HEAD", POST = "GET", PUT = "GET" },
}

local function redirect(rule)
  local becomes = rule and REDIRECTS[rule[1]]
  return becomes and object { { "GET", becomes.GET }, { "HEAD", becomes.HEAD }, { "POST", becomes.POST },
                  { "PUT", becomes.PUT } }
end

-- The code to treat a code as (RFC 9110 15), and x00 of its class.
local function treat_as(code, registered)
  if code < 100 or code > 599 then return 500, 500 end
  return registered[code] and code or code // 100 * 100, code // 100 * 100
end

-- The rule on a retry after a meaning: its own, or else that of the code to treat its code as, or
-- else that of x00.
local function retry_rule(fields, registered)
  if fields.retry then return fields.retry end
  local known, general = treat_as(fields.code, registered)
  return registered[known] and registered[known].retry or registered[general] and registered[general].retry
    or { "never" }
end

-- The advice for an idempotent method, and for any other, and the seconds to wait, if its owner names them.
function catalogue.advice(fields, registered)
  local rule = retry_rule(fields, registered)
  return rule[1], rule.idempotent and "never" or rule[1], rule.after or null
end

local function retry(fields, registered)
  local idempotent, other = catalogue.advice(fields, registered)
  local rule = retry_rule(fields, registered)
  return object_of("retry", { idempotent = idempotent, other = other, text = rule.text,
                              after = rule.after, citation = cited(rule.cite) })
end

local function field(row)
  return object_of("field", { name = row[1], level = row[2] == "none" and "" or row[2],
                              condition = row.condition, citation = cited(row.cite) })
end

-- The phrases of a registered code in the editions.
local function reason_in(fields, list)
  local names = {}
  for index, reason in ipairs(editions.reasons(list, fields)) do
    names[index] = object_of("reason_in", { edition = list[index].name, reason = reason })
  end
  return array(names)
end

-- What follows from a code, by the record that registers it; null for each where none does.
local function handling(fields, list)
  if not fields then return members_of("handling", setmetatable({}, { __index = function() return null end })) end
  local request = fields.request and fields.request[1]
  return members_of("handling", {
    reason_in = reason_in(fields, list), forbids_content = fields.content[1] == "forbidden",
    forbids_sending_content = fields.content[1] ~= "allowed",
    heuristically_cacheable = fields.caching.heuristic, forbids_storing = fields.caching.stored == false,
    is_redirect = redirect(fields.redirect) ~= nil, redirect_methods = redirect(fields.redirect),
    fields = array(fields.fields, field), request_fields = array(request),
    request_citation = cited(request and request.cite) })
end

-- The records that register a code, by their code.
function catalogue.registered(model)
  local by_code = {}
  for _, meaning in ipairs(model.meanings) do
    if meaning.registered then by_code[meaning.code] = meaning.fields end
  end
  return by_code
end

-- The members of a meaning, and behind them those of what follows from its code.
function catalogue.meaning(meaning, registered, list_of_editions)
  local fields = meaning.fields
  local list = members_of("meaning", over(fields, {
    class = sets.of.class.values[view.class_of(fields.code) + 1].word,
    sent_as = meaning.sent_as >= 0 and meaning.sent_as or null, registered = meaning.registered,
    preferred = meaning.rank < 2, constants = array(meaning.constant_names), aliases = array(fields.aliases),
    specs = array(fields.specs, cited), history = array(fields.history, past), retry = retry(fields, registered) }))
  local follows = handling(registered[fields.code], list_of_editions)
  return table.move(follows, 1, #follows, #list + 1, list)
end

local function wording(phrases)
  local rows = {}
  for code in pairs(phrases or {}) do rows[#rows + 1] = code end
  table.sort(rows)
  return array(rows, function(code) return object_of("wording", { code = code, reason = phrases[code] }) end)
end

local function method(fields) return object_of("registered_method", over(fields, { name = fields[1] })) end

local function letter(item)
  return object_of("letter", { place = item.place, letter = string.char(item.letter), text = item.clause })
end

-- Of what is laid out behind one another, the run that is a source's.
local function run_of(list, span)
  return table.move(list, span.first + 1, span.first + span.count, 1, {})
end

local function detail_retry(rule)
  return rule and object_of("detail_retry", {
    advice = rule[1], needs_idempotent = rule.idempotent or false, text = rule.text, after = rule.after,
    citation = cited(rule.cite) })
end

local function detail(fields)
  return object_of("detail", over(fields, {
    codes = array(fields.codes), aliases = array(fields.aliases), retry = detail_retry(fields.retry) or null,
    citation = cited(fields.cite) }))
end

local function warn_code(fields)
  return object_of("warn_code", over(fields, { specs = array(fields.specs, cited),
                                               history = array(fields.history, past) }))
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
    { "meanings", array(model.meanings, function(meaning)
      return object(catalogue.meaning(meaning, registered, model.editions))
    end) },
    { "sources", array(model.sources, function(source)
      return object_of("source", over(source, {
        wording = wording(source.phrases), letters = array(run_of(model.letters, source.letters), letter) }))
    end) },
    { "details", of_fields(model.details, detail) },
    { "warn_codes", of_fields(model.warn_codes, warn_code) },
    { "methods", of_fields(model.method_records, method) },
  }
end

return catalogue
