-- Refuses details whose keys cannot be told apart, and what their sources say of them wrongly.

-- The text under which a key is found, in a source that tells case apart or not.
local function found_as(details, key) return details.case and key or key:lower() end

local function list_of(codes) return table.concat(codes or {}, "/") end

local function check_codes(record, report)
  local seen = {}
  for _, code in ipairs(record.fields.codes or {}) do
    if seen[code] then report(record, "detail: repeats the code %d", code) end
    seen[code] = true
  end
end

-- Several details may have one key, as 404.13 and 403.13 do; but it is written in one way.
local function check_keys(record, details, spelling, report)
  local fields = record.fields
  local at = fields.source .. " " .. found_as(details, fields.key)
  local first = spelling[at]
  if first and first.fields.key ~= fields.key then
    report(record, "detail: the key %s is written %s at %s", fields.key, first.fields.key, first.where)
  end
  spelling[at] = first or record
end

local function check_aliases(record, details, spelling, aliases, report)
  local fields = record.fields
  for _, alias in ipairs(fields.aliases or {}) do
    local at = fields.source .. " " .. found_as(details, alias)
    local other = spelling[at] or aliases[at]
    if other then
      report(record, "detail: the alias %s is also a key or an alias at %s", alias, other.where)
    end
    aliases[at] = record
  end
end

local function check_letters(record, letters, report)
  for place, texts in pairs(letters or {}) do
    for letter in pairs(texts) do
      if not letter:match("^[\33-\126]$") then
        report(record, "source: details.letters.%s has the key %q, which is no single letter", place, letter)
      end
    end
  end
end

local function check_source(record, has_details, report)
  local fields = record.fields
  local details = fields.details
  if has_details[fields.id] and not details then
    report(record, "source: has details, but does not say whether their keys tell case apart")
  elseif details and not has_details[fields.id] then
    report(record, "source: describes details, but has none")
  end
  if not details then return end
  if (details.field == nil) ~= (details.form == nil) then
    report(record, "source: details.field and details.form belong together")
  end
  if (details.field or details.letters) and not details.cite then
    report(record, "source: details are without a citation")
  end
  check_letters(record, details.letters, report)
end

return function(records, check_unique, report)
  check_unique(records.detail, "detail", function(f)
    return ("%s %s.%s %s%s"):format(f.source, list_of(f.codes), f.key, f.title,
                                    f.product and " of " .. f.product or "")
  end, report)
  local details_of, has_details, spelling, aliases = {}, {}, {}, {}
  for _, record in ipairs(records.source) do details_of[record.fields.id] = record.fields.details end
  for _, record in ipairs(records.detail) do
    has_details[record.fields.source] = true
    check_codes(record, report)
    check_keys(record, details_of[record.fields.source] or {}, spelling, report)
  end
  for _, record in ipairs(records.detail) do
    check_aliases(record, details_of[record.fields.source] or {}, spelling, aliases, report)
  end
  for _, record in ipairs(records.source) do check_source(record, has_details, report) end
end
