-- A catalogue whose texts are not as harmless as today's, and whose check of 418 fails.

local httpstatus = require "httpstatus"

local strange = {}

function strange.retry_text()
  return '<b>"&\\amp;\\'
end

function strange.check(exchange)
  if exchange.code == 418 then error("no check of a teapot") end
  return httpstatus.check(exchange)
end

return setmetatable(strange, { __index = httpstatus })
