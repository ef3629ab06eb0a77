-- What the host does without memory, one at a time: each function, the making of each kind of
-- object, each way to fail. Returns a list of functions of the module.

local EXCHANGE = {
  code = 503, method = "GET", version = "1.1", content = true,
  fields = { ["Retry-After"] = { "x", "y" }, Server = "nginx" }, request_fields = { { "A", "b" } },
}

return {
  function(h) return h.reason(404) end,
  function(h) return h.reason_in(404, 2616) end,
  function(h) return h.reason_in(404, 1), h.reason_in(404, "RFC 2616 6.1.1"), h.status(404) end,
  function(h) return h.source_reason("nginx", 404), h.methods(), h.retry_after("1", 0) end,
  function(h) return h.find_field(401, "WWW-Authenticate"), h.meaning_retry(h.find(522), "GET") end,
  function(h) return h.class_name(h.class_of(404)) end,
  function(h) return h.find(404), h.find(530, "pantheon"), h.find_name("Not Found") end,
  function(h) return h.find(404).reason, tostring(h.find(404)) end,
  function(h) return h.find(413).specs, h.find(413).history, h.find(413).constants end,
  function(h) return h.find(413).source.name, h.find(413).state, h.find(413).summary end,
  function(h) for status in h.catalogue() do assert(status.title) end end,
  function(h) for status in h.catalogue { source = "nginx" } do assert(status.title) end end,
  function(h) for status in h.meanings(530) do assert(status.source.id) end end,
  function(h) for source in h.sources() do assert(source.url) end end,
  function(h) for detail in h.details("cloudflare") do assert(tostring(detail)) end end,
  function(h) for warn_code in h.warn_codes() do assert(warn_code.specs[1]) end end,
  function(h) return h.find_source("nginx"), h.identify("Server", "nginx") end,
  function(h) return h.find_detail("iis", 404, 13).citation end,
  function(h) return h.find_warn_code(110).history end,
  function(h) return h.forbids_content(204), h.retry(503, "GET"), h.retry_text(503) end,
  function(h) return h.redirect_method(307, "GET"), h.retry_citation(503) end,
  function(h) return h.fields(401)[1].citation, h.request_fields(206), h.request_citation(206) end,
  function(h) return h.parse("HTTP/1.1 404 Not Found\n"), h.parse("x") end,
  function(h) return h.read_head("HTTP/1.1 200 OK\r\nA: b\r\nC: d\r\n\r\n"), h.read_head("x") end,
  function(h) return h.head_find(h.read_head("HTTP/1.1 200 OK\r\nA: b\r\n c\r\n\r\n"), "a") end,
  function(h) return h.check(EXCHANGE)[1].text end,
  function(h) return h.sender(503, EXCHANGE.fields).id end,
  function(h) return h.version(), h.registry_date() end,
  function(h) return h.find(404) .. "x", h.find(404) < h.find(410), h.reason(h.find(404)) end,
  function(h) return h.totable(h.find(401)).fields, h.totable(h.find(404).specs[1]).url end,
  function(h) return h.totable(h.find_source("haproxy")), h.totable(h.find_detail("cloudflare", nil, 1015)) end,
  function(h) for _ in debug.getmetatable(h.find(404)).__pairs(h.find(404)) do h.version() end end,
  function(h) return pcall(h.reason, {}) end,
}
