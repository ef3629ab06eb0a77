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

-- The longest of each kind of text, in bytes.
local LIMITS = [[
/* The longest reason phrase, title and brief of this catalogue, in bytes, without the NUL. A later
 * library may have longer ones. */
#define HTTPSTATUS_REASON_MAX %d
#define HTTPSTATUS_TITLE_MAX %d
#define HTTPSTATUS_BRIEF_MAX %d
]]

local function limits(model)
  local longest = { reason = 0, title = 0, brief = 0 }
  local function measure(kind, text) longest[kind] = math.max(longest[kind], #(text or "")) end
  for _, list in ipairs { model.meanings, model.details } do
    for _, item in ipairs(list) do
      for kind in pairs(longest) do measure(kind, item.fields[kind]) end
    end
  end
  for _, reasons in ipairs(model.reasons_in) do
    for _, reason in ipairs(reasons) do measure("reason", reason.text) end
  end
  for _, wording in ipairs(model.wordings) do measure("reason", wording.reason.text) end
  return LIMITS:format(longest.reason, longest.title, longest.brief)
end

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
  local lines = { HEAD:format(model.registry_date), limits(model) }
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
