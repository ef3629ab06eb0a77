-- Builds the text of a manual page in the macros of man(7): escaped, and broken into lines.

local man = {}

local WIDTH = 78

local ESCAPES = { ["\\"] = "\\e", ["-"] = "\\-", ["^"] = "\\(ha", ["~"] = "\\(ti", ["`"] = "\\(ga",
                  ["'"] = "\\(aq", ['"'] = "\\(dq" }

-- Text as it stands in the page: no byte of it is taken for a request.
function man.escape(text)
  local escaped = text:gsub("[\\%-^~`'\"]", ESCAPES)
  return (escaped:gsub("[\u{80}-\u{10FFFF}]+", function(run)
    local glyphs = {}
    for _, code in utf8.codes(run) do glyphs[#glyphs + 1] = ("\\[u%04X]"):format(code) end
    return table.concat(glyphs)
  end))
end

-- A line that begins with a point would be a request; quotes are escaped already.
local function guarded(line) return (line:gsub("^%.", "\\&.")) end

-- Lines of no more than WIDTH bytes, where the spaces allow it.
function man.text(...)
  local lines, line = {}, ""
  for word in man.escape(table.concat({ ... })):gmatch("%S+") do
    if line ~= "" and #line + 1 + #word > WIDTH then
      lines[#lines + 1], line = guarded(line), word
    else
      line = line == "" and word or line .. " " .. word
    end
  end
  lines[#lines + 1] = guarded(line)
  return table.concat(lines, "\n")
end

-- An address, which may be broken behind its points and slashes.
function man.address(url)
  return (man.escape(url):gsub("[/.?#]+", "%0\\:"))
end

-- A request with one argument, whatever that holds.
function man.macro(name, text)
  return ('.%s "%s"'):format(name, man.escape(text))
end

return man
