-- Refuses records that contradict each other: about the code of a source, or where a note tells of
-- another source what no record of that source says.

local REGISTRY = "iana"

-- What was replaced stays in the catalogue beside what replaced it.
local REPLACED = { deprecated = true, obsolete = true, unused = true }

-- The place of a code among those of its source, as a reference names it.
local function place_of(source, code) return ("%s %03d"):format(source, code) end

-- Of the registry, and with one identifier, two records of a code are the same one twice, which is
-- refused elsewhere.
local function contradict(record, other)
  return record.fields.source ~= REGISTRY and record.fields.identifier ~= other.fields.identifier
end

-- The meaning in force of each code of each source, of which there is one.
local function in_force(records, report)
  local current = {}
  for _, record in ipairs(records.meaning) do
    local place = place_of(record.fields.source, record.fields.code)
    local other = current[place]
    if not REPLACED[record.fields.state] then
      current[place] = record
      if other and contradict(record, other) then
        report(record, "meaning: %s has another meaning in force at %s", place, other.where)
      end
    end
  end
  return current
end

local function check_wording(record, current, report)
  local fields = record.fields
  for code, phrase in pairs(fields.phrases) do
    local meaning = current[place_of(fields.source, code)]
    if meaning and meaning.fields.reason ~= phrase then
      report(record, "wording: %s sends %d with %q, but the reason at %s is %q", fields.source, code, phrase,
             meaning.where, meaning.fields.reason)
    end
  end
end

-- Words that begin many a sentence; only the whole names of these sources tell of them.
local IMPERATIVES = { connect = true, fetch = true }

local function is_part_of_word(byte) return byte:match("[%w_-]") ~= nil end

-- Does a whole word of text, found in the same letters as name, pass is_meant?
local function mentions(text, name, is_meant)
  local lowered, place = text:lower(), 1
  while true do
    local first, last = lowered:find(name:lower(), place, true)
    if not first then return false end
    if not is_part_of_word(text:sub(first - 1, first - 1)) and not is_part_of_word(text:sub(last + 1, last + 1))
       and is_meant(text:sub(first, last)) then
      return true
    end
    place = last + 1
  end
end

-- Sentences speak of a source by its name, without what is in brackets behind it, or by its id with
-- a capital, such as Swift and cPanel. An id in small letters may be any word.
local function tells_of(text, source)
  local name = source.name:gsub("%s*%b()$", "")
  local function is_name(word) return word == name end
  local function has_capital(word) return not IMPERATIVES[source.id] and word:find("%u") ~= nil end
  return mentions(text, name, is_name) or mentions(text, source.id:gsub("-", " "), has_capital)
end

-- Checks the references of a meaning and returns the sources that they name.
local function check_references(record, sources, has_meaning, report)
  local fields, named = record.fields, {}
  for _, reference in ipairs(fields.see or {}) do
    local id = reference:match("^%S+")
    local of_this_code = place_of(id, fields.code)
    named[id] = true
    if not sources[id] then
      report(record, "meaning: see names %s, but there is no source %q", reference, id)
    elseif reference ~= id and not has_meaning[reference] then
      report(record, "meaning: see names %s, but that source has no such meaning", reference)
    elseif reference == id and has_meaning[of_this_code] then
      report(record, "meaning: see names %s, which has a meaning of this code: name %s", id, of_this_code)
    end
  end
  return named
end

local function check_notes(record, sources, has_meaning, report)
  local named = check_references(record, sources, has_meaning, report)
  local text = record.fields.summary .. " " .. (record.fields.note or "")
  for id, source in pairs(sources) do
    -- A registered meaning stands beside every other of its code anyway.
    if id ~= record.fields.source and id ~= REGISTRY and not named[id] and tells_of(text, source) then
      report(record, "meaning: tells of the source %s, which its see does not name", id)
    end
  end
end

return function(records, report)
  local current, sources, has_meaning = in_force(records, report), {}, {}
  for _, record in ipairs(records.wording) do check_wording(record, current, report) end
  for _, record in ipairs(records.source) do sources[record.fields.id] = record.fields end
  for _, record in ipairs(records.meaning) do has_meaning[place_of(record.fields.source, record.fields.code)] = true end
  for _, record in ipairs(records.meaning) do check_notes(record, sources, has_meaning, report) end
end
