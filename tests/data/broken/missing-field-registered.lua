-- expect: missing-field-registered.lua:5: meaning: registered, but missing field history
-- expect: missing-field-registered.lua:13: meaning: registered, but missing field content
-- expect: missing-field-registered.lua:20: meaning: registered, but missing field caching

meaning {
  code = 405, source = "iana", identifier = "METHOD_ONE", reason = "Method ONE",
  title = "Method ONE", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, evidence = "owner",
  content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 406, source = "iana", identifier = "METHOD_TWO", reason = "Method TWO",
  title = "Method TWO", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method TWO" } },
  evidence = "owner", caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

meaning {
  code = 407, source = "iana", identifier = "METHOD_THREE", reason = "Method THREE",
  title = "Method THREE", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method THREE" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
}
