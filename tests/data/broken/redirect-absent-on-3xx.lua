-- expect: redirect-absent-on-3xx.lua:3: meaning: redirect belongs to the registered codes of class 3xx and to all of them

meaning {
  code = 301, source = "iana", identifier = "MOVED_PERMANENTLY", reason = "Moved Permanently",
  title = "Moved Permanently", summary = "Go there.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.4.2" }, history = { { "RFC 9110 15.4.2", "Moved Permanently" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.4.2" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
