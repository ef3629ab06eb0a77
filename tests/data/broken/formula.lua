-- expect: formula.lua:10: source: name begins like a formula of a spreadsheet
-- expect: formula.lua:16: meaning: reason begins like a formula of a spreadsheet
-- expect: formula.lua:22: meaning: title begins like a formula of a spreadsheet
-- expect: formula.lua:28: meaning: brief begins like a formula of a spreadsheet
-- expect: formula.lua:34: meaning: summary begins like a formula of a spreadsheet
-- expect: formula.lua:40: meaning: note begins like a formula of a spreadsheet
-- expect: formula.lua:46: meaning: specs [1] the citation of "=Acme's manual" begins like a formula of a spreadsheet
-- expect: formula.lua:52: meaning: specs [1] the citation of "Acme's manual" begins like a formula of a spreadsheet

source {
  id = "formula", name = "=Acme", summary = "A server.", url = "https://example.org",
}

-- Each of the four bytes, and each of the texts that stand in the CSV.

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "=1+1", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "+Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "-A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "@Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", note = "=SUM(A1).", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "=Acme's manual", "https://example.org/acme" } }, evidence = "owner",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme", section = "=1" } }, evidence = "owner",
}
