-- Reads a citation: "RFC 9110 15.5.5" or { "title", "https://…", section = "…" }.

local citation = {}

local RFC_ADDRESS = "https://www.rfc-editor.org/rfc/rfc%s.html"

-- 15.5.5, B, or B.3
local function is_section(text)
  if not text:match("^%d") and not text:match("^%u$") and not text:match("^%u%.%d") then
    return false
  end
  return text:match("^%w[%d.]*$") and not text:find("..", 1, true) and text:sub(-1) ~= "."
end

local function is_clean(text)
  return type(text) == "string" and text ~= "" and utf8.len(text) and not text:find("%c")
end

-- A spreadsheet would calculate it, in a cell of the CSV.
local function is_formula(text)
  return text:match("^[=+@-]") ~= nil
end

local function parse_rfc(text)
  local number, rest = text:match("^RFC ([1-9]%d?%d?%d?%d?)(.*)$")
  if not number then return nil, ("%q is no citation like \"RFC 9110 15.5.5\""):format(text) end
  local found = { document = "RFC " .. number, section = "", url = RFC_ADDRESS:format(number),
                  rfc = tonumber(number) }
  if rest == "" then return found end
  local section = rest:match("^ (%S+)$")
  if not section or not is_section(section) then
    return nil, ("%q has no section like 15.5.5 or B.3"):format(text)
  end
  found.section = section
  local anchor = section:match("^%u") and "#appendix-" or "#section-"
  found.url = found.url .. anchor .. section
  return found
end

local function parse_other(value)
  local title, url = value[1], value[2]
  for key in pairs(value) do
    if key ~= 1 and key ~= 2 and key ~= "section" then
      return nil, ("a citation has no field %q"):format(tostring(key))
    end
  end
  if type(title) ~= "string" or title == "" then return nil, "a citation has no title" end
  if not is_clean(title) then return nil, "the title of a citation is not clean UTF-8" end
  if not is_clean(url) or not url:match("^https://[%w.-]+/%S*$") then
    return nil, ("the citation of %q has no address like https://host/path"):format(title)
  end
  if value.section and not is_clean(value.section) then
    return nil, ("the citation of %q has a section that is empty or not clean UTF-8"):format(title)
  end
  if is_formula(title) or is_formula(value.section or "") then
    return nil, ("the citation of %q begins like a formula of a spreadsheet"):format(title)
  end
  return { document = title, section = value.section or "", url = url }
end

-- One citation; nil and the reason where it is malformed.
function citation.parse(value)
  if value == nil then return nil, "a citation is missing" end
  if type(value) == "string" then return parse_rfc(value) end
  if type(value) == "table" then return parse_other(value) end
  return nil, "a citation is a text or a table"
end

-- Several, RFCs separated by "; ".
function citation.parse_list(value)
  if type(value) ~= "string" then
    local one, problem = citation.parse(value)
    return one and { one }, problem
  end
  local list = {}
  for part in (value .. "; "):gmatch("(.-); ") do
    local one, problem = citation.parse(part)
    if not one then return nil, problem end
    list[#list + 1] = one
  end
  return list
end

return citation
