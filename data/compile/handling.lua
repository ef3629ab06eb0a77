-- Lays out how to handle each registered code, which is what follows from it, with its fields, the
-- rules on retries, and the findings that a check can report.

local citations = require "citations"
local sets = require "sets"

local handling = {}

-- "none" is how the data writes that a rule has no keyword.
local function level_number(level) return sets.number("level", level == "none" and "" or level) end

local function lay_out_finding(built, id, text, field, level, where)
  table.insert(built.findings, {
    id = id, rule = built.pools.finding:add(id), text = built.pools.finding:add(text),
    field = built.pools.finding:add(field), level = level_number(level), citation = where })
  return #built.findings - 1
end

local VERBS = { ["MUST"] = "must carry", ["SHOULD"] = "should carry",
                ["MUST NOT"] = "must not carry", ["SHOULD NOT"] = "should not carry" }

-- The finding for a field rule that always holds; nil for the others, which need to know
-- more than the fields.
local function field_finding(built, fields, row, where)
  local verb = VERBS[row[2]]
  if not verb or row.condition ~= "" then return nil end
  local id = row[2]:find("NOT") and "field-forbidden" or "field-missing"
  local text = ("A %d (%s) response %s %s."):format(fields.code, fields.title, verb, row[1])
  return lay_out_finding(built, id, text, row[1], row[2], where)
end

-- The finding of a general rule, cited for one code; nil, with an error, if there is no rule.
local function code_finding(built, meaning, id, citation_of_code)
  local rule = built.rule_of[id]
  if not rule then
    table.insert(built.errors, ("%s: meaning: no rule %q"):format(meaning.where, id))
    return nil
  end
  return lay_out_finding(built, id, rule.text, rule.field, rule.level, citations.cite(built, citation_of_code))
end

local IN_USE = "standard"

-- What there is to report of the code itself, of content, and of its request.
local function lay_out_findings(built, set, meaning)
  local fields = meaning.fields
  local request = fields.request and fields.request[1]
  set.state_finding = fields.state ~= IN_USE
    and code_finding(built, meaning, "code-" .. fields.state, fields.state_cite or fields.specs[1])
  set.content_finding = fields.content[1] == "forbidden"
    and code_finding(built, meaning, "content-forbidden", fields.content.cite)
  set.request_finding = request
    and code_finding(built, meaning, "request-lacks-field", request.cite)
end

local function lay_out_fields(built, fields)
  local span = { first = #built.fields, count = #(fields.fields or {}) }
  for _, row in ipairs(fields.fields or {}) do
    local where = citations.cite(built, row.cite)
    table.insert(built.fields, {
      field = row[1], name = built.pools.handling:add(row[1]),
      condition = built.pools.handling:add(row.condition), citation = where,
      level = level_number(row[2]), finding = field_finding(built, fields, row, where) or -1 })
  end
  return span
end

local function lay_out_request(built, needs)
  local span = { first = #built.request_fields, count = needs and #needs or 0 }
  for _, name in ipairs(needs or {}) do table.insert(built.request_fields, built.pools.handling:add(name)) end
  return span, needs and citations.cite(built, needs.cite) or 0
end

local function lay_out_status(built, meaning)
  local fields = meaning.fields
  local set = {
    content = sets.number("content", fields.content[1]), heuristic = fields.caching.heuristic,
    unstored = fields.caching.stored == false,
    redirect = sets.number("redirect", fields.redirect and fields.redirect[1] or "none"),
    fields = lay_out_fields(built, fields),
  }
  set.request, set.request_citation = lay_out_request(built, fields.request and fields.request[1])
  lay_out_findings(built, set, meaning)
  table.insert(built.handlings, set)
end

-- The number of a rule on retries, 0 where a meaning has none.
local function lay_out_retry(built, rule)
  if not rule then return 0 end
  table.insert(built.retries, {
    advice = sets.number("advice", rule[1]), idempotent = rule.idempotent or false,
    text = built.pools.handling:add(rule.text), after = rule.after or -1, citation = citations.cite(built, rule.cite) })
  return #built.retries
end

-- Each field of a single value has a finding of its own for a second one.
local function lay_out_singletons(built, records)
  local rule = built.rule_of["field-repeated"]
  for index, record in ipairs(records.singleton) do
    local name = record.fields[1]
    built.singletons[index] = {
      name = name, finding = rule and lay_out_finding(built, rule.id, rule.text:gsub("^A field", name),
                                                      name, rule.level, citations.cite(built, rule.cite)) or -1 }
  end
end

local function lay_out_methods(built, records)
  built.method_records = records.method
  for index, record in ipairs(records.method) do
    local fields = record.fields
    built.methods[index] = { name = built.pools.method:add(fields[1]), safe = fields.safe,
                             idempotent = fields.idempotent }
  end
end

function handling.lay_out(built, records)
  built.handlings, built.retries, built.fields, built.findings, built.methods = {}, {}, {}, {}, {}
  built.rule_of, built.singletons = {}, {}
  local general = table.move(records.rule, 1, #records.rule, 1, {})
  table.sort(general, function(a, b) return a.fields.id < b.fields.id end)
  for _, record in ipairs(general) do
    local fields = record.fields
    built.rule_of[fields.id] = fields
    -- One without a citation is reported with that of a code.
    lay_out_finding(built, fields.id, fields.text, fields.field, fields.level,
                    fields.cite and citations.cite(built, fields.cite) or 0)
  end
  built.general_findings = #general
  for _, meaning in ipairs(built.meanings) do
    if meaning.registered then lay_out_status(built, meaning) end
    meaning.retry = lay_out_retry(built, meaning.fields.retry)
  end
  lay_out_singletons(built, records)
  lay_out_methods(built, records)
end

return handling
