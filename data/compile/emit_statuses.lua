-- Writes lib/statuses.inc: each code of three digits from 100 on with the phrase of its preferred
-- meaning, as STATUS(404, "404 Not Found"); one without a phrase ends with the space.

local quoted = require "quoted"

local FIRST, LAST = 100, 999

return function(model)
  local reasons = {}
  for _, meaning in ipairs(model.meanings) do
    if meaning.rank < 2 then reasons[meaning.code] = meaning.fields.reason end
  end
  local lines = { "/* Made by data/compile.lua. */" }
  for code = FIRST, LAST do
    lines[#lines + 1] = ("STATUS(%d, %s)"):format(code, quoted(("%d %s"):format(code, reasons[code] or "")))
  end
  return table.concat(lines, "\n") .. "\n"
end
