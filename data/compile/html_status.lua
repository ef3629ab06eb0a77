-- Writes one meaning of a code: what it is, what follows from it, and where that stands.

local html = require "html"
local parts = require "html_parts"
local sentences = require "sentences"
local sets = require "sets"
local view = require "view"

local row = parts.row

local function where(value) return { " ", html.small { parts.cite(value) } } end

local function sentence_of(set, word) return sets.sentence(sets.meaning(set, word)) end

local function content(rule)
  local text = rule.text and { " ", rule.text, parts.level(rule.level) }
  return row("Content", sentence_of("content", rule[1]), text or false, where(rule.cite))
end

local function redirect(rule)
  if not rule then return false end
  return row("Redirect", sentence_of("redirect", rule[1]), rule.text and " " .. rule.text or false,
             where(rule.cite))
end

-- Silence about a retry is worth a word only where something failed.
local function retry(fields)
  local rule = fields.retry
  if not rule then return fields.code >= 400 and row("Retry", sentence_of("advice", "never")) end
  local limit = (rule.after and (" of %d seconds"):format(rule.after) or "")
    .. (rule.idempotent and " (an idempotent method only)" or "")
  return row("Retry", html.b { sets.sentence(sets.meaning("advice", rule[1]) .. limit) }, " ", rule.text,
             where(rule.cite))
end

local function request(needs)
  if not needs then return false end
  local names = {}
  for index, name in ipairs(needs[1]) do names[index] = html.code { name } end
  return row("Request", "Answers only a request with ", html.join(names, " or "), ".",
             where(needs[1].cite))
end

local function field(rule)
  return html.li { html.code { rule[1] }, parts.level(rule[2]),
                   rule.condition ~= "" and ", if " .. rule.condition or false, where(rule.cite) }
end

local function fields_of(list)
  if not list then return false end
  local items = {}
  for index, rule in ipairs(list) do items[index] = field(rule) end
  return row("Fields", html.ul { items })
end

local function rules(fields)
  if not fields.content then return false end
  return { content(fields.content),
           row("Caching", sentences.caching(fields.caching), where(fields.caching.cite)),
           redirect(fields.redirect), retry(fields), request(fields.request), fields_of(fields.fields) }
end

local function history(list)
  if not list or #list == 0 then return false end
  local items = {}
  for index, step in ipairs(view.texts_of(list)) do
    local phrase = step.reason ~= "" and html.q { step.reason } or "no phrase"
    items[index] = html.li { phrase, " ", html.small { parts.cites(step.cites) } }
  end
  return row("History", html.ol { items })
end

local function names(meaning)
  local fields, list = meaning.fields, {}
  for _, name in ipairs(meaning.constants) do list[#list + 1] = html.code { "HTTPSTATUS_" .. name } end
  local rows = { row("Constants", html.join(list, ", ")) }
  if fields.aliases then
    rows[2] = row("Also called", html.join(fields.aliases, ", "))
  end
  return rows
end

local function documents(fields)
  return { row("Documents", parts.cites(fields.specs)),
           row("Evidence", fields.evidence, ": ", sets.meaning("evidence", fields.evidence), ".") }
end

local function marks(meaning)
  local fields, phrase = meaning.fields, false
  if fields.reason == "" then
    phrase = html.li { "no reason phrase documented" }
  elseif fields.reason ~= fields.title then
    phrase = html.li { "reason phrase ", html.q { fields.reason } }
  end
  return html.ul { class = "marks",
    html.li { html.a { href = "#source-" .. fields.source, meaning.source.name } },
    html.li { html.a { class = "state " .. fields.state, href = "#state-" .. fields.state, fields.state } },
    html.li { sentences.seen(fields, "; ") }, phrase }
end

-- The other meanings of the code, as links.
local function others(code, meaning)
  if #code.meanings == 1 then return false end
  local list = {}
  for _, other in ipairs(code.meanings) do
    if other ~= meaning then
      list[#list + 1] = html.a { href = "#" .. other.anchor,
                                 other.source.name .. ": " .. other.fields.title }
    end
  end
  return html.p { class = "others", "Other meanings of this number: ", html.join(list, "; "), "." }
end

-- What the search finds it by, beside its code.
local function keys(meaning)
  local fields = meaning.fields
  local list = { fields.identifier, fields.title, fields.reason, meaning.source.id, meaning.source.name }
  for _, set in ipairs { fields.former or {}, fields.aliases or {}, meaning.constants } do
    for _, name in ipairs(set) do list[#list + 1] = name end
  end
  for _, step in ipairs(fields.history or {}) do list[#list + 1] = step[2] end
  return parts.keys(list)
end

local function heading(code, meaning, first)
  return html.h3 { id = meaning.anchor .. "-title",
    html.a { class = "number", href = "#" .. (first and code.number or meaning.anchor),
             tostring(code.number) },
    " ", html.span { meaning.fields.title } }
end

local function article(code, meaning, first)
  local fields = meaning.fields
  return html.article {
    id = meaning.anchor, ["aria-labelledby"] = meaning.anchor .. "-title", class = "card",
    ["data-code"] = tostring(code.number), ["data-source"] = fields.source,
    ["data-state"] = fields.state, ["data-keys"] = keys(meaning),
    heading(code, meaning, first), marks(meaning),
    html.p { class = "summary", fields.summary },
    fields.note and html.p { class = "note", fields.note } or false,
    others(code, meaning),
    html.dl { rules(fields), history(fields.history), names(meaning), documents(fields) } }, "\n"
end

-- All meanings of a code; the link to its number leads to the preferred one, which is the first.
return function(code)
  local list = {}
  for index, meaning in ipairs(code.meanings) do
    list[#list + 1] = { article(code, meaning, index == 1) }
  end
  return html.div { class = "code", id = tostring(code.number), list }, "\n"
end
