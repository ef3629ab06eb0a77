-- Reads a citation: "RFC 9110 15.5.5" or { "title", "https://…", section = "…" }.

local citation = {}

local RFC_ADDRESS = "https://www.rfc-editor.org/rfc/rfc%s.html"

local function is_section(text)
  return text:match("^%d+$") or text:match("^%d+%.[%d.]*%d$") or text:match("^%u$")
    or text:match("^%u%.[%d.]*%d$")
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
  if type(url) ~= "string" or not url:match("^https://[%w.-]+/%S*$") then
    return nil, ("the citation of %q has no address like https://host/path"):format(title)
  end
  if value.section and (type(value.section) ~= "string" or value.section == "") then
    return nil, ("the citation of %q has an empty section"):format(title)
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
