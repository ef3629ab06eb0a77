-- Writes what the page has beside the meanings: the table of contents, the filters, warn codes,
-- sources, and the words explained.

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
      title = code.meanings[1].fields.brief, tostring(code.number) } }
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

function lists.class_options(seen)
  local items = {}
  for index, class in ipairs(seen.classes) do
    local label = lists.class_label(class)
    items[index] = option(tostring(class.digit), label .. (label ~= "" and " " or "") .. class.name)
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

local function warn_code_row(fields)
  local name = ("warn-%d"):format(fields.code)
  local history = {}
  for index, row in ipairs(fields.history) do
    history[index] = { html.q { row[2] }, " ", parts.cite(row[1]) }
  end
  return html.tr {
    id = name, class = "card", ["data-code"] = tostring(fields.code),
    ["data-keys"] = parts.keys { fields.text },
    html.th { scope = "row", html.a { class = "number", href = "#" .. name, tostring(fields.code) } },
    html.td {
      html.p { html.b { fields.text } },
      html.p { fields.summary, fields.note and " " .. fields.note or false },
      html.p { html.small {
        fields.persistent and "Stays when the response is validated. "
          or "Goes when the response is validated. ",
        parts.cites(fields.specs), ". ", html.join(history, ", "), ". Evidence: ", fields.evidence, "." } } } }, "\n"
end

function lists.warn_codes(seen)
  local rows = {}
  for _, fields in ipairs(seen.warn_codes) do rows[#rows + 1] = { warn_code_row(fields) } end
  return html.table { ["aria-labelledby"] = "heading-warn-codes", ["data-kind"] = "warn_code",
    html.thead { html.tr { html.th { scope = "col", "Code" }, html.th { scope = "col", "Meaning" } } },
    html.tbody { rows } }
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
    items[index] = html.div { class = "source", id = "source-" .. source.id,
      html.h3 { source.name }, html.p { source.summary },
      html.p { html.small { html.code { source.id }, " ",
        html.a { class = "far", href = source.url, "Documentation" } } },
      recognised(source.recognised_by), codes_of(seen, source) }
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

return lists
