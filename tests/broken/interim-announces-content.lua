-- expect: interim-announces-content.lua:5: status: of class 1xx, but its fields do not forbid Content-Length
-- expect: interim-announces-content.lua:13: status: of class 1xx, but its fields do not forbid Content-Length
-- expect: interim-announces-content.lua:13: status: of class 1xx, but its fields do not forbid Transfer-Encoding

status {
  code = 103, source = "iana", identifier = "EARLY_HINTS", phrase = "Early Hints",
  title = "Early Hints", summary = "Wait.", state = "standard", seen = "wire",
  specs = { "RFC 8297 2" }, history = { { "RFC 8297 2", "Early Hints" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.2" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = { { "Transfer-Encoding", "MUST NOT", when = "", cite = "RFC 9112 6.1" } },
}
status {
  code = 100, source = "iana", identifier = "CONTINUE", phrase = "Continue",
  title = "Continue", summary = "Go on.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.2.1" }, history = { { "RFC 9110 15.2.1", "Continue" } },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.2" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = {
    { "Content-Length", "SHOULD NOT", when = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", when = "there is no other", cite = "RFC 9112 6.1" },
  },
}
