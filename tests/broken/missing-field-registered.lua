-- expect: missing-field-registered.lua:5: status: registered, but missing field history
-- expect: missing-field-registered.lua:13: status: registered, but missing field content
-- expect: missing-field-registered.lua:20: status: registered, but missing field caching

status {
  code = 405, source = "iana", identifier = "METHOD_ONE", phrase = "Method ONE",
  title = "Method ONE", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, verified = "primary",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 406, source = "iana", identifier = "METHOD_TWO", phrase = "Method TWO",
  title = "Method TWO", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method TWO" } },
  verified = "primary", caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

status {
  code = 407, source = "iana", identifier = "METHOD_THREE", phrase = "Method THREE",
  title = "Method THREE", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method THREE" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.5.6" },
}
