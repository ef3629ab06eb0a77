-- What does the status code in the access log mean? For log_by_lua, which runs before the log is
-- written.

local httpstatus = require "httpstatus"

local status_log = {}

local function meaning(text)
  local status = httpstatus.find(tonumber(text))
  if not status then return text .. " unknown" end
  return ("%s %s (%s): %s"):format(text, status.title, status.source.name, status.summary)
end

-- Sets $status_meaning.
function status_log.run()
  ngx.var.status_meaning = meaning(ngx.var.status)
end

return status_log
