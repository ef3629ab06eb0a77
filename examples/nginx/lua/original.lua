-- What did the client ask? nginx makes an error page for GET, whatever the method was.

local original = {}

-- nil if the client sent no request line.
function original.method()
  return (ngx.var.request or ""):match("^%S+")
end

return original
