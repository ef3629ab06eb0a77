-- Refuses what the page alone shows and is wrong: names in other languages, and examples.

local REGISTRY = "iana"

-- The reason phrases of the registered codes.
local function registered(records)
  local reasons = {}
  for _, record in ipairs(records.meaning) do
    local fields = record.fields
    if fields.source == REGISTRY then reasons[fields.code] = fields.reason end
  end
  return reasons
end

local function check_spelling(record, reasons, report)
  local fields, listed = record.fields, {}
  for _, code in ipairs(fields.codes) do
    if not reasons[code] then report(record, "spelling: code %d is not registered", code) end
    if listed[code] then report(record, "spelling: repeats the code %d", code) end
    listed[code] = true
  end
  for code in pairs(fields.other or {}) do
    if not listed[code] then report(record, "spelling: other has the code %d, codes do not", code) end
  end
end

local function check_exchange(record, reasons, report)
  local fields = record.fields
  local expected = ("HTTP/1.1 %d %s"):format(fields.code, reasons[fields.code] or "")
  local line = fields.response:match("^[^\n]*")
  if not reasons[fields.code] then
    report(record, "exchange: code %d is not registered", fields.code)
  elseif line ~= expected then
    report(record, "exchange: the response begins with %q, not with %q", line, expected)
  end
end

return function(records, check_unique, report)
  local reasons = registered(records)
  check_unique(records.spelling, "spelling of", function(f) return f.language .. ", " .. f.library end, report)
  check_unique(records.exchange, "exchange of", function(f) return f.code end, report)
  for _, record in ipairs(records.spelling) do check_spelling(record, reasons, report) end
  for _, record in ipairs(records.exchange) do check_exchange(record, reasons, report) end
end
