-- What Lua answers to each line of hexadecimal digits: see faces.c.
local httpstatus = require "httpstatus"

local NOW = 784111700

local function hex(text)
  return (text:gsub(".", function(byte) return ("%02x"):format(byte:byte()) end))
end

local function parsed(text)
  local found, message, offset = httpstatus.parse(text)
  if not found then return ("!%d %s"):format(offset, (message:gsub(" at offset %d+$", ""))) end
  return ("%d %d %d.%d %s"):format(found.code, found.detail or -1, found.major or -1, found.minor or -1,
    hex(found.reason))
end

for line in io.lines() do
  local text = line:gsub("%x%x", function(digits) return string.char(tonumber(digits, 16)) end)
  local named = httpstatus.find_name(text)
  local wait = httpstatus.retry_after(text, NOW)
  local detail = httpstatus.identify_detail("Proxy-Status", text)
  print(("%s | %d | %s | %s"):format(parsed(text), named and named.code or -1,
    wait and ("%.0f"):format(wait) or -1, detail and detail.key or "-"))
end
