-- Writes what helps to use a code: its names in other languages, and an exchange.

local html = require "html"
local parts = require "html_parts"

local examples = {}

local SPELL = {
  upper = function(identifier) return identifier end,
  lower = string.lower,
  camel = function(identifier)
    return (identifier:lower():gsub("_?(%l)(%l*)", function(first, rest) return first:upper() .. rest end))
  end,
}

local function spelled(spelling, fields)
  local name = spelling.other and spelling.other[fields.code] or SPELL[spelling.case](fields.identifier)
  return spelling.form:format(name)
end

-- An item for each library that has a name for the code; false if there is none.
function examples.names(list, fields)
  if not list or #list == 0 then return false end
  local items = {}
  for index, spelling in ipairs(list) do
    items[index] = html.li { html.span { spelling.language, " ", html.small { spelling.library } }, " ",
                             html.code { parts.breakable(spelled(spelling, fields)) } }
  end
  return html.ul { class = "names", items }
end

function examples.exchange(exchange)
  if not exchange then return false end
  return { html.pre { class = "request", exchange.request }, html.pre { class = "response", exchange.response } }
end

return examples
