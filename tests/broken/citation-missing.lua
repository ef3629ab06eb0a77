-- expect: citation-missing.lua:5: status: specs is empty
-- expect: citation-missing.lua:11: warning: specs is empty
-- expect: citation-missing.lua:17: status: history [1] missing field 1

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = {}, verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = {}, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

status {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  phrase = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = { {} },
  verified = "primary", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
