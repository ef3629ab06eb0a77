-- What did the client ask? An error page is made for GET, whatever the method was.

local original = {}

-- nil where the client sent no request line.
function original.method()
  return (ngx.var.request or ""):match("^%S+")
end

return original
