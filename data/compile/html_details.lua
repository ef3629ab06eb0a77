-- Writes the detail codes, folded, source by source.

local fold = require "fold"
local html = require "html"
local parts = require "html_parts"
local view = require "view"

-- "Refines 503, 504. "
local function refined(codes)
  local links = {}
  for index, code in ipairs(codes or {}) do
    links[index] = html.a { href = "#" .. code, ("%03d"):format(code) }
  end
  return #links > 0 and { "Refines ", html.join(links, ", "), ". " }
end

-- What the owner of a detail says of a retry.
local function retry_of(rule, said)
  if not rule then return false end
  local after = rule.after and (", after %d seconds"):format(rule.after) or ""
  local condition = rule.idempotent and " (idempotent methods only)" or ""
  local cite = html.render { parts.cite(rule.cite) }
  return html.p { "Retry: ", rule[1], condition, after, ". ", rule.text,
                  cite ~= said.retry and { " ", html.small { html.raw(cite) } } }
end

-- The value that most of the rows have, by what one() makes of them; of equals the first. Said once
-- above them, it makes the page a fifth shorter.
local function usual(rows, one)
  local count, best = {}, nil
  for _, row in ipairs(rows) do
    local value = one(row.fields)
    count[value] = (count[value] or 0) + 1
  end
  for _, row in ipairs(rows) do
    local value = one(row.fields)
    if value ~= "" and (not best or count[value] > count[best]) then best = value end
  end
  return best or ""
end

local function cited(fields) return html.render { parts.cite(fields.cite) } end
local function retry_cited(fields) return fields.retry and html.render { parts.cite(fields.retry.cite) } or "" end
local function evidence_of(fields) return fields.evidence end

-- What else is known of a detail, in a sentence each.
local function about(fields, said)
  local from = fields.product and { fields.product } or {}
  if fields.since then from[#from + 1] = (#from > 0 and "since " or "Since ") .. fields.since end
  return { #from > 0 and table.concat(from, ", ") .. ". " or false,
           fields.aliases and "Also " .. table.concat(fields.aliases, ", ") .. ". " or false,
           fields.evidence ~= said.evidence and "Evidence: " .. fields.evidence .. ". " or false,
           cited(fields) ~= said.cite and parts.cite(fields.cite) or false }
end

local function detail_card(row, said)
  local fields = row.fields
  local known = { [fold(fields.title)] = true, [fold(row.name)] = true }
  local keys = parts.keys(table.move(fields.aliases or {}, 1, #(fields.aliases or {}), 2, { fields.key }), known)
  local more = html.render { refined(fields.codes), about(fields, said) }
  local class = fields.codes and view.class_of(fields.codes[1])
  return html.div {
    id = row.anchor, class = "card detail" .. (class and " c" .. class or ""), ["data-code"] = row.name,
    ["data-class"] = class and tostring(class) or false,
    ["data-keys"] = keys ~= "" and keys,
    html.p { html.a { class = "number", href = "#" .. row.anchor, parts.breakable(row.name) }, " ",
             html.b { class = "title", fields.title } },
    html.p { fields.summary, fields.note and " " .. fields.note or false },
    retry_of(fields.retry, said),
    more ~= "" and html.p { html.small { html.raw(more) } } }, "\n"
end

-- Does a name need more room than a status code?
local function has_long_names(rows)
  for _, row in ipairs(rows) do
    if #row.name > 9 then return true end
  end
  return false
end

-- What the letters of a source's keys mean, place by place.
local function letters_of(source)
  local letters = source.details and source.details.letters
  if not letters then return false end
  local rows = {}
  for _, place in ipairs { "first", "second", "third", "fourth" } do
    local list = {}
    for letter in pairs(letters[place] or {}) do list[#list + 1] = letter end
    table.sort(list)
    for index, letter in ipairs(list) do
      list[index] = { html.code { letter }, " ", letters[place][letter], "" }
    end
    if #list > 0 then rows[#rows + 1] = { html.dt { place .. " letter" }, html.dd { html.join(list, "; ") } } end
  end
  return html.dl { class = "letters", rows }
end

-- What holds for the details of a source unless they say otherwise.
local function rest(group)
  return html.p { class = "lead", html.small {
    "Unless a code says otherwise: evidence ", group.said.evidence, ", ", html.raw(group.said.cite),
    group.said.retry ~= "" and { "; on retries, ", html.raw(group.said.retry) }, "." } }
end

local function group_of(group)
  local cards = {}
  group.said = { evidence = usual(group.rows, evidence_of), cite = usual(group.rows, cited),
                 retry = usual(group.rows, retry_cited) }
  for index, row in ipairs(group.rows) do cards[index] = { detail_card(row, group.said) } end
  local source = group.source
  return html.details { class = has_long_names(group.rows) and "group long" or "group",
    ["data-kind"] = "detail", ["data-source"] = source.id,
    html.summary { html.h3 { id = "details-" .. source.id, source.name }, " ",
                   html.small { #group.rows == 1 and "1 code" or ("%d codes"):format(#group.rows) } },
    rest(group), letters_of(source), html.div { class = "cards", cards } }, "\n"
end

return function(seen)
  local groups = {}
  for _, group in ipairs(seen.details) do groups[#groups + 1] = { group_of(group) } end
  return groups
end
