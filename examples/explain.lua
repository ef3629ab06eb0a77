-- What does a status code mean, and who defines it? explain.lua CODE...

local httpstatus = require "httpstatus"

-- Prints every meaning of a code of up to three digits; is there one?
local function explain(text)
  local code = text:match("^%d%d?%d?$") and tonumber(text) or -1
  local known = false
  -- A code may have several meanings: the preferred one comes first.
  for status in httpstatus.meanings(code) do
    print(("%03d  %s (%s): %s"):format(status.code, status.title, status.source.name,
                                       status.summary))
    known = true
  end
  if not known then io.stderr:write("explain: unknown status code: ", text, "\n") end
  return known
end

if #arg == 0 then
  io.stderr:write("usage: explain CODE...\n")
  os.exit(2)
end

local result = 0
for _, text in ipairs(arg) do
  if not explain(text) then result = 1 end
end
assert(io.stdout:flush())
os.exit(result)
