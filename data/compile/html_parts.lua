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

-- The folded names by which the search finds something, each once, without those of the set known,
-- which the script reads in the page. A text has no line break, so one stands between two.
function parts.keys(names, known)
  local list, seen = {}, {}
  for _, name in ipairs(names) do
    local key = fold(name)
    if key ~= "" and not seen[key] and not known[key] then list[#list + 1] = key end
    seen[key] = true
  end
  return table.concat(list, "\n")
end

-- A long name of a program, with places where a line may break.
function parts.breakable(name)
  local pieces, break_here = {}, html.raw("<wbr>")
  for piece in name:gmatch("[^_]+_*") do pieces[#pieces + 1] = piece end
  if #pieces < 2 or name:sub(1, 1) == "_" then return name end
  return html.join(pieces, break_here)
end

return parts
