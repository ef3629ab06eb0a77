-- What several parts of the page are made of: citations, marks, a row of a list of terms.

local citation = require "citation"
local fold = require "fold"
local html = require "html"

local parts = {}

local function link(found)
  local text = found.document
  if found.section ~= "" then text = text .. " " .. found.section end
  return html.a { class = found.rfc and "cite" or "far", href = found.url, text }
end

-- The links of a citation; several RFCs may stand in one.
function parts.cite(value)
  local list = {}
  for index, found in ipairs(assert(citation.parse_list(value))) do list[index] = link(found) end
  return html.join(list, "; ")
end

-- The links of a list of citations.
function parts.cites(values)
  local list = {}
  for index, value in ipairs(values) do list[index] = parts.cite(value) end
  return html.join(list, "; ")
end

-- "SHOULD"; nothing where the document uses no keyword.
function parts.level(level)
  return level ~= nil and level ~= "none" and { " ", html.b { class = "level", level } }
end

function parts.row(term, ...)
  return { html.dt { term }, html.dd { ... } }
end

-- The folded names by which the search finds something, each once. A text has no line break, so
-- one stands between two.
function parts.keys(names)
  local list, seen = {}, {}
  for _, name in ipairs(names) do
    local key = fold(name)
    if key ~= "" and not seen[key] then list[#list + 1] = key end
    seen[key] = true
  end
  return table.concat(list, "\n")
end

return parts
