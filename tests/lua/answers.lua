-- Does the Lua module answer as the C library does?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, collect, is_integer =
  harness.test, harness.same, harness.collect, harness.is_integer

test("constants are integers, former names and vendors' included", function()
  same(httpstatus.NOT_FOUND, 404)
  same(httpstatus.PAYLOAD_TOO_LARGE, 413)
  same(httpstatus.NGINX_CLIENT_CLOSED_REQUEST, 499)
end)

test("the constants are those of the catalogue", function()
  local count = 0
  for status in httpstatus.catalogue() do
    for _, name in ipairs(status.constants) do
      count = count + 1
      same(httpstatus[name], status.code)
    end
  end
  for name in pairs(httpstatus) do
    if name:match("^[A-Z]") then count = count - 1 end
  end
  same(count, 0)
end)

test("answers of a code", function()
  same(httpstatus.reason(404), "Not Found")
  same(httpstatus.reason(799), "")
  same(httpstatus.class_of(404), 4)
  same(httpstatus.class_of(600), 0)
  same(httpstatus.class_name(4), "Client Error")
  same(httpstatus.class_name(0), "")
  same(httpstatus.treat_as(499), 400)
  same(httpstatus.reason_in(413, 2616), "Request Entity Too Large")
  same(httpstatus.reason_in(408, "RFC 2616 6.1.1"), "Request Time-out")
  same(httpstatus.reason_in(408, "RFC 2616"), "Request Timeout")
  same(httpstatus.status(404), "404 Not Found")
  same(httpstatus.status(799), "799 ")
  same(httpstatus.status(2^40), "")
  same(httpstatus.source_reason("nginx", 302), "Moved Temporarily")
  same(httpstatus.source_reason(httpstatus.find_source("node"), 418), "I'm a Teapot")
  same(httpstatus.source_reason("nobody", 404), "")
end)

test("integers are integers", function()
  local status, detail = httpstatus.find(404), httpstatus.find_detail("iis", 404, 13)
  for _, value in ipairs {
    httpstatus.class_of(404), httpstatus.treat_as(404.0), status.code, status.class,
    status.sent_as, detail.code, detail.key, httpstatus.find_warn_code(110).code,
  } do
    assert(is_integer(value), value)
  end
  same(("%s"):format(status.code), "404")
end)

test("a float with an integer value is that integer", function()
  same(httpstatus.reason(404.0), "Not Found")
  same(httpstatus.find(404.0), httpstatus.find(404))
  same(httpstatus.reason(-0.0), httpstatus.reason(0))
end)

test("integers beyond those of C are unknown codes, never cut off", function()
  for _, code in ipairs {
    4294967700, 1099511628180, -4294966892, -- 404, were they cut to 32 bits
    2^31, 2^31 - 1, -2^31, -2^31 - 1, 2^32 + 404, 2^40, 2^53, 2^53 + 404, -2^53, 2^63, 2^64 + 404,
    -2^63, 1e300, -1e300, math.maxinteger or -1, math.mininteger or -1,
  } do
    same(httpstatus.reason(code), "")
    same(httpstatus.find(code), nil)
    same(httpstatus.class_of(code), 0)
    same(httpstatus.treat_as(code), 500)
    same(httpstatus.find_warn_code(code), nil)
    same(httpstatus.meanings(code)(), nil)
  end
end)

test("what is no edition gives nil and a message with those that are", function()
  for _, rfc in ipairs { 0, 2617, -2616, 2^40, "2616", "RFC 2616 ", "RFC 2616\0", "" } do
    local reason, message = httpstatus.reason_in(404, rfc)
    same(reason, nil)
    for known in ("1945 2068 2616 7231 9110"):gmatch("%d+") do
      assert(message:find(known, 1, true), message)
      assert(httpstatus.reason_in(404, tonumber(known)) == "Not Found")
    end
  end
  same(httpstatus.reason_in(799, 9110), "")
  same(httpstatus.reason_in(499, 9110), "")
end)

test("find", function()
  same(httpstatus.find(404).title, "Not Found")
  same(httpstatus.find(530, "pantheon").identifier, "SITE_FROZEN")
  same(httpstatus.find(530, httpstatus.find_source("pantheon")), httpstatus.find(530, "pantheon"))
  same(httpstatus.find(530, nil), httpstatus.find(530))
  same(httpstatus.find(799), nil)
  same(httpstatus.find(404, "pantheon"), nil)
  same(httpstatus.find(404, "nobody"), nil)
  same(select("#", httpstatus.find(799)), 1)
end)

test("find_name takes any bytes", function()
  same(httpstatus.find_name("payload too large"), httpstatus.find(413))
  same(httpstatus.find_name("not\0found"), nil)
  same(httpstatus.find_name("not found\0\255"), nil)
  same(httpstatus.find_name(("x"):rep(100000)), nil)
  same(httpstatus.find_name(""), nil)
  same(httpstatus.find_name("404"), nil)
end)

test("a text with a NUL inside is not cut off there", function()
  same(httpstatus.find_source("nginx\0"), nil)
  same(httpstatus.find_source("nginx\0x"), nil)
  same(httpstatus.find(499, "nginx\0"), nil)
  same(httpstatus.find_detail("iis\0", 404, 13), nil)
  same(httpstatus.identify("Server\0", "nginx"), nil)
  same(httpstatus.identify("Server", "nginx\0"), nil)
  same(#collect(httpstatus.catalogue { source = "nginx\0" }), 0)
  same(#collect(httpstatus.details("iis\0")), 0)
end)

test("sources", function()
  same(httpstatus.find_source("NGINX").id, "nginx")
  same(httpstatus.find_source("nobody"), nil)
  same(httpstatus.identify("server", "openresty/1.25.3").id, "nginx")
  same(httpstatus.identify("Server", "nothing known"), nil)
  same(httpstatus.identify("", ""), nil)
end)

test("the sender", function()
  same(httpstatus.sender(498, { ["CF-RAY"] = "1", Server = "nginx" }).id, "nginx")
  same(httpstatus.sender(530, { ["x-shopid"] = "1", Server = { "nginx", "openresty" } }).id, "shopify")
  same(httpstatus.sender(404, { { "Server", "squid" }, { "Server", "apache" } }).id, "apache")
  same(httpstatus.sender(404, { ["Server\0"] = "nginx", server = "nginx\0" }), nil)
  same(httpstatus.sender(404, setmetatable({}, { __index = error, __len = error })), nil)
end)

test("detail codes", function()
  local detail = httpstatus.find_detail("iis", 404, 13)
  same(detail.code, 404)
  same(detail.key, 13)
  same(detail, httpstatus.find_detail(httpstatus.find_source("iis"), 404, 13))
  same(httpstatus.find_detail("cloudflare", nil, 1016).key, 1016)
  same(httpstatus.find_detail("iis", 404, 999), nil)
  same(httpstatus.find_detail("nobody", 404, 13), nil)
  same(httpstatus.find_detail("nobody", nil, 2^40), nil)
end)

test("warn codes", function()
  same(httpstatus.find_warn_code(214).text, "Transformation Applied")
  same(httpstatus.find_warn_code(404), nil)
end)
