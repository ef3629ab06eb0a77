-- Writes httpstatus.html: the whole catalogue as one page that needs nothing else.

local details = require "html_details"
local html = require "html"
local lists = require "html_lists"
local parts = require "html_parts"
local rules = require "html_rules"
local sets = require "sets"
local sha256 = require "sha256"
local status = require "html_status"
local template = require "template"
local view = require "view"

-- What holds for the registered codes of a class unless they say otherwise.
local function usual_of(class)
  local rows = {}
  for index, text in ipairs(class.usual) do
    if text then rows[#rows + 1] = parts.row(rules.TERMS[index], html.raw(text)) end
  end
  if #rows == 0 then return false end
  if class.digit >= 4 then rows[#rows + 1] = parts.row("Retry", sets.sentence(sets.meaning("advice", "never"))) end
  return html.details { class = "usual", html.summary { "Unless a code says otherwise" }, html.dl { rows } }
end

local function class_section(class)
  local codes = {}
  class.usual = rules.usual(class)
  for _, code in ipairs(class.codes) do codes[#codes + 1] = { status(code, class) } end
  return html.section { class = "class c" .. class.digit, id = "class-" .. class.digit,
    ["aria-labelledby"] = "heading-" .. class.digit,
    ["data-kind"] = "meaning", ["data-class"] = tostring(class.digit),
    html.h2 { id = "heading-" .. class.digit, html.span { lists.class_label(class) }, " ", class.name },
    html.p { class = "lead", class.text }, usual_of(class), "\n", codes }, "\n"
end

local function classes(seen)
  local list = {}
  for _, class in ipairs(seen.classes) do
    class.names_elsewhere, class.exchanges = seen.names_elsewhere, seen.exchanges
    list[#list + 1] = { class_section(class) }
  end
  return list
end

-- What stands in the place of each {{NAME}} of the template.
local function slots(seen, style, script)
  return {
    STYLE = html.raw(style), SCRIPT = html.raw(script),
    STYLE_HASH = sha256(style), SCRIPT_HASH = sha256(script),
    DATE = seen.date, CODES = seen.counts.codes, REGISTERED = seen.counts.registered,
    MEANINGS = seen.counts.meanings, DETAILS = seen.counts.details, WARN_CODES = seen.counts.warn_codes,
    SOURCES_COUNT = #seen.sources, PREFIXES = table.concat(seen.prefixes, " "),
    SYNONYMS = lists.synonyms(seen), VERSION = assert(os.getenv("VERSION"), "compile.lua: VERSION is not set"),
    CONTENTS = lists.contents(seen), CLASS_CHIPS = lists.class_chips(seen),
    SOURCE_OPTIONS = lists.source_options(seen), STATE_OPTIONS = lists.state_options(),
    CLASSES = classes(seen), DETAIL_GROUPS = details(seen),
    WARN_CODE_GROUP = lists.warn_codes(seen), SOURCES = lists.sources(seen), WORDS = lists.words(),
  }
end

return function(built, data_folder)
  local folder = data_folder .. "page/"
  local values = slots(view.of(built), template.read(folder .. "page.css"), template.read(folder .. "page.js"))
  local page = template.read(folder .. "page.html"):gsub("{{([%u_]+)}}", function(name)
    return html.render { (assert(values[name], "page.html: no slot " .. name)) }
  end)
  return page
end
