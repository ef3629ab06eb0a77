-- reason.lua: the reason phrase that nginx sends with a status code.

local httpstatus = require "httpstatus"

return function(code)
  return httpstatus.source_reason("nginx", code)
end
