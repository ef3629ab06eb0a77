-- expect: citation-missing.lua:5: meaning: specs is empty
-- expect: citation-missing.lua:11: warn_code: specs is empty
-- expect: citation-missing.lua:17: meaning: history [1] missing field 1

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = {}, evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = {}, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = { {} },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
