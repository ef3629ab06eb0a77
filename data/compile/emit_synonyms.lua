-- Writes bindings/cli/synonyms.inc: what people type into a search, and what they look for.

local quoted = require "quoted"

local function longest(model, key)
  local most = 0
  for _, synonym in ipairs(model.synonyms) do most = math.max(most, #synonym[key]) end
  return most
end

-- An array with a value behind its last one.
local function ended(list, convert, last)
  local parts = {}
  for index, item in ipairs(list) do parts[index] = convert(item) end
  parts[#parts + 1] = last
  return "{" .. table.concat(parts, ", ") .. "}"
end

return function(model)
  local lines = {
    "/* Made by data/compile.lua. */",
    "static const struct synonym {",
    "  const char *phrase; /* NULL behind the last */",
    ("  short codes[%d]; /* end with -1 */"):format(longest(model, "codes") + 1),
    ("  const char *words[%d]; /* end with NULL */"):format(longest(model, "words") + 1),
    "} synonyms[] = {",
  }
  for _, synonym in ipairs(model.synonyms) do
    local codes, words = ended(synonym.codes, tostring, "-1"), ended(synonym.words, quoted, "NULL")
    for _, phrase in ipairs(synonym.phrases) do
      lines[#lines + 1] = ("  {%s, %s, %s},"):format(quoted(phrase), codes, words)
    end
  end
  lines[#lines + 1] = "  {NULL, {-1}, {NULL}},"
  lines[#lines + 1] = "};"
  return table.concat(lines, "\n") .. "\n"
end
