-- Writes lib/httpstatus-codes.h: a constant for every meaning, current and former names.

local HEAD = [[
/* httpstatus-codes.h: a constant for every status code. Included by httpstatus.h.
 *
 * SPDX-License-Identifier: MIT
 *
 * Made by data/compile.lua. Registered codes come first, then each source's own with
 * its id before the name. Former names stay.
 */
#ifndef HTTPSTATUS_CODES_H
#define HTTPSTATUS_CODES_H

/* The date of the IANA HTTP Status Code Registry that these constants are of. */
#define HTTPSTATUS_REGISTRY_DATE "%s"
]]

local function lines_of(model, source, lines)
  for _, meaning in ipairs(model.meanings) do
    if meaning.source == source.index then
      for _, name in ipairs(meaning.constant_names) do
        lines[#lines + 1] = ("#define HTTPSTATUS_%s %d"):format(name, meaning.code)
      end
    end
  end
end

return function(model)
  local lines = { HEAD:format(model.registry_date) }
  for _, source in ipairs(model.sources) do
    local own = {}
    lines_of(model, source, own)
    if #own > 0 then
      lines[#lines + 1] = ("/* %s */"):format(source.name)
      table.move(own, 1, #own, #lines + 1, lines)
      lines[#lines + 1] = ""
    end
  end
  lines[#lines + 1] = "#endif"
  return table.concat(lines, "\n") .. "\n"
end
