-- Writes a code: the meaning that it has by itself, and behind it, folded, those of other sources.

local examples = require "html_examples"
local fold = require "fold"
local html = require "html"
local html_rules = require "html_rules"
local parts = require "html_parts"
local sentences = require "sentences"
local sets = require "sets"
local view = require "view"

local row = parts.row

local REGISTRY = "iana"

local function history(list)
  if not list or #list == 0 then return false end
  local items = {}
  for index, step in ipairs(view.texts_of(list)) do
    local phrase = step.reason ~= "" and html.q { step.reason } or "no phrase"
    items[index] = html.li { phrase, " ", html.small { parts.cites(step.cites) } }
  end
  return row("History", html.ol { items })
end

local function constants(meaning)
  local list = {}
  for _, name in ipairs(meaning.constants) do list[#list + 1] = html.code { "HTTPSTATUS_" .. name } end
  return row("Constants", html.join(list, ", "))
end

local function aliases(fields)
  return fields.aliases and row("Also called", html.join(fields.aliases, ", ")) or false
end

-- What is the rule goes without saying; the page says so once, in lists.words().
local function phrase_of(fields)
  if fields.reason == "" then return fields.source == REGISTRY and "no reason phrase" end
  return fields.reason ~= fields.title and { "reason phrase ", html.q { fields.reason } }
end

local function marks(meaning, with_source)
  local fields, items = meaning.fields, {}
  local function add(item)
    if item then items[#items + 1] = html.li { item } end
  end
  add(with_source and html.a { class = "of", href = "#source-" .. fields.source, meaning.source.name })
  add(fields.state ~= (meaning.registered and "standard" or "unofficial") and
    html.a { class = "state " .. fields.state, href = "#state-" .. fields.state, fields.state })
  add(fields.seen ~= "wire" and sentences.seen(fields, "; "))
  add(phrase_of(fields))
  return #items > 0 and html.ul { class = "marks", items }
end

local function evidence(fields)
  if fields.evidence == "owner" then return false end
  return row("Evidence", html.a { href = "#evidence-" .. fields.evidence, fields.evidence }, ": ",
             sets.meaning("evidence", fields.evidence), ".")
end

-- What the search finds it by, beside its code, its title and its source.
local function keys(meaning)
  local fields = meaning.fields
  local list = { fields.identifier, fields.reason }
  for _, set in ipairs { fields.former or {}, fields.aliases or {}, meaning.constants } do
    for _, name in ipairs(set) do list[#list + 1] = name end
  end
  for _, step in ipairs(fields.history or {}) do list[#list + 1] = step[2] end
  return parts.keys(list, { [fold(fields.title)] = true })
end

local function list_of_terms(...)
  local text = html.render { ... }
  return text ~= "" and html.dl { html.raw(text) }
end

local function texts(fields)
  return { html.p { class = "summary", fields.summary },
           fields.note and html.p { class = "note", fields.note } or false }
end

local function documents(meaning)
  return { aliases(meaning.fields), history(meaning.fields.history), constants(meaning),
           row("Documents", parts.cites(meaning.fields.specs)), evidence(meaning.fields) }
end

local function sentence_case(text) return (text:gsub("^%l", string.upper)) end

local function folded(meaning, class)
  local fields = meaning.fields
  local names = meaning.registered and examples.names(class.names_elsewhere[fields.code], fields)
  local exchange = meaning.registered and examples.exchange(class.exchanges[fields.code])
  local label = { "documents" }
  if fields.history and #fields.history > 0 then table.insert(label, 1, "history") end
  if exchange then table.insert(label, 1, "example") end
  if names then table.insert(label, 1, "names") end
  return html.details { class = "more", html.summary { sentence_case(table.concat(label, ", ")) },
    html.dl { names and row("Names", names), exchange and row("Example", exchange), documents(meaning) } }
end

local function attributes(given, meaning)
  local fields, list = meaning.fields, keys(meaning)
  given.id, given["data-code"] = meaning.anchor, tostring(meaning.code)
  given["data-source"], given["data-state"] = fields.source, fields.state
  given["data-keys"] = list ~= "" and list
  return given
end

local function first_card(code, meaning, class)
  return html.div(attributes({ class = "card c" .. class.digit,
    html.h3 { id = meaning.anchor .. "-title",
      html.a { class = "number", href = "#" .. code.number, tostring(code.number) }, " ",
      html.span { class = "title", meaning.fields.title } },
    marks(meaning, not meaning.registered), texts(meaning.fields),
    list_of_terms(html_rules.rows(meaning.fields, class.usual)),
    folded(meaning, class) }, meaning))
end

local function other_card(meaning, class)
  return html.details(attributes({ class = "card other c" .. class.digit,
    html.summary { html.span { class = "number", tostring(meaning.code) }, " ",
      html.span { class = "of", meaning.source.name }, " ", html.span { class = "title", meaning.fields.title } },
    marks(meaning, false), texts(meaning.fields),
    html.dl { html_rules.rows(meaning.fields, class.usual), documents(meaning) } }, meaning)), "\n"
end

local function others(code, class)
  if #code.meanings == 1 then return false end
  local list = {}
  for index = 2, #code.meanings do list[#list + 1] = { other_card(code.meanings[index], class) } end
  return html.div { class = "others", html.p { "Also used by" }, "\n", list }
end

return function(code, class)
  local first = code.meanings[1]
  return html.article { class = "code", id = tostring(code.number),
    ["aria-labelledby"] = first.anchor .. "-title",
    first_card(code, first, class), others(code, class) }, "\n"
end
