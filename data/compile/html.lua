-- Builds HTML: html.p { class = "x", "text", html.b { "bold" } }. Text and attributes are escaped;
-- what html itself built is not escaped again.

local Built = {} -- marks what is HTML already

local VOID = { br = true, input = true }
local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;", ["'"] = "&#39;" }

local function raw(text) return setmetatable({ text = text }, Built) end

local function escape(text) return (tostring(text):gsub("[&<>\"']", ENTITIES)) end

local function is_built(value) return getmetatable(value) == Built end

-- Appends a text, something built, or a list of these; false is nothing.
local function append(parts, child)
  if child == false then return end
  if is_built(child) then
    parts[#parts + 1] = child.text
  elseif type(child) == "table" then
    for _, item in ipairs(child) do append(parts, item) end
  else
    parts[#parts + 1] = escape(child)
  end
end

local function attributes(given)
  local names = {}
  for name, value in pairs(given) do
    if type(name) == "string" and value ~= false then names[#names + 1] = name end
  end
  table.sort(names)
  for index, name in ipairs(names) do
    local value = given[name]
    names[index] = value == true and " " .. name or (' %s="%s"'):format(name, escape(value))
  end
  return table.concat(names)
end

local function element(name)
  return function(given)
    local parts = { "<", name, attributes(given), ">" }
    for _, child in ipairs(given) do append(parts, child) end
    if not VOID[name] then parts[#parts + 1] = ("</%s>"):format(name) end
    return raw(table.concat(parts))
  end
end

local html = { raw = raw }

-- The text of a list of what was built.
function html.render(list)
  local parts = {}
  append(parts, list)
  return table.concat(parts)
end

-- The items with something between them.
function html.join(items, between)
  local list = {}
  for index, item in ipairs(items) do
    if index > 1 then list[#list + 1] = between end
    list[#list + 1] = item
  end
  return list
end

return setmetatable(html, { __index = function(_, name) return element(name) end })
