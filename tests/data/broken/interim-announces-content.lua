-- expect: interim-announces-content.lua:5: meaning: of class 1xx, but its fields do not forbid Content-Length
-- expect: interim-announces-content.lua:13: meaning: of class 1xx, but its fields do not forbid Content-Length
-- expect: interim-announces-content.lua:13: meaning: of class 1xx, but its fields do not forbid Transfer-Encoding

meaning {
  code = 103, source = "iana", identifier = "EARLY_HINTS", reason = "Early Hints",
  title = "Early Hints", summary = "Wait.", state = "standard", seen = "wire",
  specs = { "RFC 8297 2" }, history = { { "RFC 8297 2", "Early Hints" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.2" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = { { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" } },
}
meaning {
  code = 100, source = "iana", identifier = "CONTINUE", reason = "Continue",
  title = "Continue", summary = "Go on.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.2.1" }, history = { { "RFC 9110 15.2.1", "Continue" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.2" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = {
    { "Content-Length", "SHOULD NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "there is no other", cite = "RFC 9112 6.1" },
  },
}
