-- expect: data:1: 135603 bytes of phrases overflow the C tables, which hold 65536

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired" .. ("."):rep(65536), title = "Tired",
  brief = "A clause", summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { "RFC 9110" }, evidence = "owner",
}
