-- Writes the rules of a meaning as rows of a list of terms, and those that most codes of a class share.

local html = require "html"
local parts = require "html_parts"
local sentences = require "sentences"
local sets = require "sets"

local rules = {}

local row = parts.row

local function where(value) return { " ", html.small { parts.cite(value) } } end

local function sentence_of(set, word) return sets.sentence(sets.meaning(set, word)) end

local function content(rule)
  local text = rule.text and { " ", rule.text, parts.level(rule.level) }
  return { sentence_of("content", rule[1]), text or false, where(rule.cite) }
end

local function caching(rule) return { sentences.caching(rule), where(rule.cite) } end

local function redirect(rule)
  if not rule then return false end
  return row("Redirect", sentence_of("redirect", rule[1]), rule.text and " " .. rule.text or false,
             where(rule.cite))
end

local function retry(rule)
  if not rule then return false end
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

-- The rules of content and caching that most registered codes of a class have: { HTML, HTML }, false
-- where none has any. Said once, they are left out where they hold.
function rules.usual(class)
  local counts = { {}, {} }
  local best = { false, false }
  for _, code in ipairs(class.codes) do
    local fields = code.meanings[1].fields
    for index, found in ipairs(fields.content and { content(fields.content), caching(fields.caching) } or {}) do
      local text, count = html.render(found), counts[index]
      count[text] = (count[text] or 0) + 1
      if not best[index] or count[text] > count[best[index]] then best[index] = text end
    end
  end
  return best
end

-- The terms of the list, in the order of rules.usual().
rules.TERMS = { "Content", "Caching" }

local function unusual(fields, usual)
  if not fields.content then return false end
  local rows = {}
  for index, found in ipairs { content(fields.content), caching(fields.caching) } do
    if html.render(found) ~= usual[index] then rows[#rows + 1] = row(rules.TERMS[index], found) end
  end
  return rows
end

-- The rows of what this meaning says beyond what is usual in its class.
function rules.rows(fields, usual)
  return { retry(fields.retry), redirect(fields.redirect), request(fields.request), fields_of(fields.fields),
           unusual(fields, usual) }
end

return rules
