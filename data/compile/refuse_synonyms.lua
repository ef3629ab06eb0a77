-- Refuses synonyms that lead nowhere, twice or round in a circle.

local function adder(texts)
  return function(text)
    if text and text ~= "" then texts[#texts + 1] = text:lower() end
  end
end

-- All that a search looks at, in small letters, a text a line.
local function catalogue(records)
  local texts = {}
  local add = adder(texts)
  for _, kind in ipairs { "meaning", "detail" } do
    for _, record in ipairs(records[kind]) do
      local fields = record.fields
      add(fields.reason)
      add(fields.title)
      add(fields.brief)
      add(fields.summary)
      for _, alias in ipairs(fields.aliases or {}) do add(alias) end
    end
  end
  return "\n" .. table.concat(texts, "\n") .. "\n"
end

-- Does it stand there at the beginning of a word?
local function occurs(phrase, texts)
  local at = 1
  while true do
    local first = texts:find(phrase, at, true)
    if not first then return false end
    if not texts:sub(first - 1, first - 1):match("%w") then return true end
    at = first + 1
  end
end

local function check_phrases(record, first, report)
  for _, phrase in ipairs(record.fields[1]) do
    if first[phrase] then report(record, "duplicate synonym %q, first at %s", phrase, first[phrase].where) end
    first[phrase] = first[phrase] or record
  end
end

-- Registered codes come first, as in the answer to a search.
local function check_codes(record, known, report)
  local seen, vendors = {}, nil
  for _, code in ipairs(record.fields.codes or {}) do
    if not known[code] then report(record, "synonym: code %d has no meaning", code) end
    if known[code] == "vendor" then
      vendors = code
    elseif vendors and known[code] then
      report(record, "synonym: the registered code %d stands behind %d of a vendor", code, vendors)
    end
    if seen[code] then report(record, "synonym: repeats the code %d", code) end
    seen[code] = true
  end
end

local function check_words(record, texts, report)
  local seen = {}
  for _, phrase in ipairs(record.fields.words or {}) do
    if not occurs(phrase, texts) then report(record, "synonym: nothing in the catalogue says %q", phrase) end
    if seen[phrase] then report(record, "synonym: repeats the words %q", phrase) end
    seen[phrase] = true
  end
end

return function(records, report)
  local known, first, texts = {}, {}, catalogue(records)
  for _, record in ipairs(records.meaning) do
    local fields = record.fields
    if known[fields.code] ~= "iana" then known[fields.code] = fields.source == "iana" and "iana" or "vendor" end
  end
  for _, record in ipairs(records.synonym) do
    if not record.fields.codes and not record.fields.words then
      report(record, "synonym: has neither codes nor words")
    end
    check_phrases(record, first, report)
    check_codes(record, known, report)
    check_words(record, texts, report)
  end
end
