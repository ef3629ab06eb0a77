-- Folds a name to the key under which it is found. lib/name.c folds what is asked for
-- by the same rule; tests/library/test_names.c holds the two together.

-- Typographic dashes, quotes and the no-break space count as punctuation.
local PUNCTUATION = { "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}",
                      "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{A0}" }

return function(name)
  local text = name
  for _, mark in ipairs(PUNCTUATION) do text = text:gsub(mark, "") end
  local key = text:gsub("[%z\1-\127]", function(byte)
    return byte:match("%w") and byte:lower() or ""
  end)
  if #key < 2 or key:find("[\128-\255]") then return name end
  return key
end
