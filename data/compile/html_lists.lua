-- Writes what the page has beside the meanings: the index, the filters, warn codes, sources, and the
-- words explained.

local fold = require "fold"
local html = require "html"
local parts = require "html_parts"
local sets = require "sets"

local lists = {}

-- "4xx", or nothing for what is in no class.
function lists.class_label(class)
  return class.digit > 0 and ("%dxx"):format(class.digit) or ""
end

local function contents_of(class)
  local items = {}
  for index, code in ipairs(class.codes) do
    items[index] = html.li { html.a {
      href = "#" .. code.number, class = code.meanings[1].registered and "registered" or false,
      html.b { tostring(code.number) }, " ", code.meanings[1].fields.title } }
  end
  return html.li { class = "class c" .. class.digit,
    html.a { class = "to-class", href = "#class-" .. class.digit, html.b { lists.class_label(class) }, " ",
             class.name },
    html.ol { items } }, "\n"
end

function lists.contents(seen)
  local items = {}
  for _, class in ipairs(seen.classes) do items[#items + 1] = { contents_of(class) } end
  for _, part in ipairs { { "#details", "Detail codes" }, { "#warn-codes", "Warn codes" },
                          { "#sources", "Sources" }, { "#words", "Words explained" } } do
    items[#items + 1] = html.li { class = "part", html.a { href = part[1], part[2] } }
  end
  return html.ol { items }
end

local function option(value, text) return html.option { value = value, text } end

-- A box to tick for each class: "4xx"; "other" for what is in none.
function lists.class_chips(seen)
  local items = {}
  for index, class in ipairs(seen.classes) do
    local label = class.digit > 0 and lists.class_label(class) or "other"
    items[index] = html.label { class = "chip c" .. class.digit,
      html.input { type = "checkbox", name = "class", value = tostring(class.digit),
                   ["aria-label"] = class.digit > 0 and label .. " " .. class.name or class.name },
      html.span { label } }
  end
  return items
end

-- The sources that have an entry; of some, the catalogue knows wordings only.
local function sources_with_entries(seen)
  local has = {}
  for _, class in ipairs(seen.classes) do
    for _, code in ipairs(class.codes) do
      for _, meaning in ipairs(code.meanings) do has[meaning.source] = true end
    end
  end
  for _, group in ipairs(seen.details) do has[group.source] = true end
  return has
end

function lists.source_options(seen)
  local items, has = {}, sources_with_entries(seen)
  for _, source in ipairs(seen.sources) do
    if has[source] then items[#items + 1] = option(source.id, source.name) end
  end
  return items
end

function lists.state_options()
  local items = {}
  for index, state in ipairs(sets.words("state")) do items[index] = option(state, state) end
  return items
end

local function warn_code_card(fields)
  local name = ("warn-%d"):format(fields.code)
  local history = {}
  for index, row in ipairs(fields.history) do
    history[index] = { html.q { row[2] }, " ", parts.cite(row[1]) }
  end
  local keys = parts.keys({ fields.text }, { [fold(fields.text)] = true })
  return html.div {
    id = name, class = "card detail", ["data-code"] = tostring(fields.code), ["data-keys"] = keys ~= "" and keys,
    html.p { html.a { class = "number", href = "#" .. name, tostring(fields.code) }, " ",
             html.b { class = "title", fields.text } },
    html.p { fields.summary, fields.note and " " .. fields.note or false },
    html.p { html.small {
      fields.persistent and "Stays when the response is validated. "
        or "Goes when the response is validated. ",
      parts.cites(fields.specs), ". ", html.join(history, ", "), ".",
      fields.evidence ~= "owner" and " Evidence: " .. fields.evidence .. "." or false } } }, "\n"
end

function lists.warn_codes(seen)
  local cards = {}
  for _, fields in ipairs(seen.warn_codes) do cards[#cards + 1] = { warn_code_card(fields) } end
  return html.details { class = "group", ["data-kind"] = "warn_code",
    html.summary { html.h3 { "Warning field" }, " ", html.small { ("%d codes"):format(#cards) } },
    html.div { class = "cards", cards } }
end

local function recognised(signatures)
  if not signatures then return false end
  local items = {}
  for index, signature in ipairs(signatures) do
    local line = signature.value and signature.field .. ": " .. signature.value or signature.field
    items[index] = html.li { html.code { line }, " ", html.small { parts.cite(signature.cite) } }
  end
  return { html.p { class = "term", "Recognised by" }, html.ul { items } }
end

local function codes_of(seen, source)
  local items = {}
  for _, class in ipairs(seen.classes) do
    for _, code in ipairs(class.codes) do
      for _, meaning in ipairs(code.meanings) do
        if meaning.source == source then
          items[#items + 1] = html.a { href = "#" .. meaning.anchor, tostring(code.number) }
        end
      end
    end
  end
  return #items > 0 and html.p { class = "codes", html.join(items, " ") }
end

function lists.sources(seen)
  local items = {}
  for index, source in ipairs(seen.sources) do
    items[index] = { html.details { class = "source", id = "source-" .. source.id,
      html.summary { html.h3 { source.name }, " ", html.span { source.summary } },
      html.p { html.small { html.code { source.id }, " ",
        html.a { class = "far", href = source.url, "Documentation" } } },
      recognised(source.recognised_by), codes_of(seen, source) }, "\n" }
  end
  return items
end

local function explained(set)
  local rows = {}
  for index, word in ipairs(sets.words(set)) do
    rows[index] = html.div { id = ("%s-%s"):format(set, word),
                             parts.row(word, sets.sentence(sets.meaning(set, word))) }
  end
  return html.dl { rows }
end

function lists.words()
  return { html.h3 { "How a meaning stands" }, explained("state"),
           html.h3 { "Where it is seen" }, explained("seen"),
           html.h3 { "How well it is founded" }, explained("evidence") }
end

-- What people type, as the script reads it: "login,sign in=401 511=sign-in;…".
function lists.synonyms(seen)
  local items = {}
  for index, synonym in ipairs(seen.synonyms) do
    items[index] = ("%s=%s=%s"):format(table.concat(synonym.phrases, ","), table.concat(synonym.codes, " "),
                                       table.concat(synonym.words, ","))
  end
  return table.concat(items, ";")
end

return lists
