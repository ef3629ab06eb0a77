-- Does a misspelt name raise an error that says what is near, and do tools still find what they look for?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, raises = harness.test, harness.same, harness.raises

-- Reading that name raises an error, with that name offered or none.
local function refused(name, near)
  local message = ("httpstatus.%s: no such constant or function"):format(name)
  if near then message = message .. "; did you mean " .. near .. "?" end
  raises(message, function() return httpstatus[name] end)
end

test("a misspelt constant is refused, with what is near", function()
  refused("NOT_FOND", "NOT_FOUND")
  refused("NTO_FOUND", "NOT_FOUND")
  refused("OKK", "OK")
  refused("INTERNAL_SERVR_EROR", "INTERNAL_SERVER_ERROR")
  refused("NGINX_CLIENT_CLOSED_REQEST", "NGINX_CLIENT_CLOSED_REQUEST")
end)

test("a constant as others call it is refused, with ours", function()
  refused("CLIENT_CLOSED_REQUEST", "NGINX_CLIENT_CLOSED_REQUEST")
  refused("HTTP_404_NOT_FOUND", "NOT_FOUND")
  refused("not_found", "NOT_FOUND")
  refused("NotFound", "NOT_FOUND")
  refused("ok", "OK")
  refused("Not Found!", "NOT_FOUND")
end)

test("a function in capitals is offered", function()
  refused("REASON", "reason")
  refused("READ_HAED", "read_head")
end)

test("where nothing is near nothing is offered", function()
  refused("XYZZY_PLUGH")
  refused("A")
  refused(("X"):rep(64))
  refused(("X"):rep(100000))
end)

test("of names as near the first of the alphabet is offered", function()
  local again = harness.load_again()
  again.XYZZY_2, again.XYZZY_1, again.XYZZY_3 = 2, 1, 3
  raises("httpstatus.XYZZY_: no such constant or function; did you mean XYZZY_1?",
         function() return again.XYZZY_ end)
end)

test("what tools and scripts ask for is nil where it is not there", function()
  for _, name in ipairs {
    "_VERSION", "_NAME", "_M", "_DESCRIPTION", "__index", "__name", "__tojson", "__jsontype", "new",
    "head_of_a_later_version", "raeson", "", " ", "404", "n", "NOT_FOND\0", "_NOT_FOND",
  } do
    same(httpstatus[name], nil)
  end
  for _, key in ipairs { 1, 404, true, httpstatus, print, harness.FOREIGN } do same(httpstatus[key], nil) end
  same(rawget(httpstatus, "NOT_FOND"), nil)
  same(rawget(httpstatus, "NOT_FOUND"), 404)
  same(next({}, nil), nil)
  local count = 0
  for _ in pairs(httpstatus) do count = count + 1 end
  assert(count > 200)
end)

test("messages begin with the place of the reading", function()
  local _, message = pcall(function() return (httpstatus.NOT_FOND) end)
  assert(message:match("names%.lua:%d+: httpstatus%.NOT_FOND: "), message)
end)

test("the metamethod takes anything", function()
  local index = getmetatable(httpstatus).__index
  for _, first in ipairs { 1, "x", {}, print, harness.FOREIGN } do
    same(index(first, "new"), nil)
    assert(not pcall(index, first, "NOT_FOND"))
  end
  same(index(), nil)
  same(index(nil, nil), nil)
end)

test("a script can do without: the metatable is that table's own", function()
  local again = harness.load_again()
  setmetatable(again, nil)
  same(again.NOT_FOND, nil)
  refused("NOT_FOND", "NOT_FOUND")
end)
