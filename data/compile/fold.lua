-- Folds a name to the key under which it is found, by the rule in data/README.md, "Names".

local PUNCTUATION = { "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
                      "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{A0}" }

local CONTROL = "[%z\1-\8\14-\31\127]"

return function(name)
  local text = name
  for _, mark in ipairs(PUNCTUATION) do text = text:gsub(mark, "") end
  local key = text:gsub("[%z\1-\127]", function(byte)
    return byte:match("%w") and byte:lower() or ""
  end)
  if #key < 2 or key:find("[\128-\255]") or name:find(CONTROL) then return name end
  return key
end
