-- expect: see-missing.lua:11: meaning: tells of the source acme, which its see does not name
-- expect: see-missing.lua:16: meaning: tells of the source acme, which its see does not name
-- expect: see-missing.lua:21: meaning: tells of the source acme, which its see does not name
-- expect: see-missing.lua:21: meaning: tells of the source cloud-works, which its see does not name

source { id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other" }
source {
  id = "cloud-works", name = "Cloud Works router", summary = "A third server.", url = "https://example.org/third",
}

meaning {
  code = 498, source = "other", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Acme is tired.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
meaning {
  code = 497, source = "other", identifier = "WEARY", reason = "Weary", title = "Weary", brief = "A clause",
  summary = "Come back later.", note = "It is (aCme's).", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
meaning {
  code = 496, source = "other", identifier = "DRAINED", reason = "Drained", title = "Drained", brief = "A clause",
  summary = "Come back later.", note = "Acmeists, acme and an Acme-like server do not count, Acme and Cloud Works do.",
  state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
-- Neither its own name nor the registry's needs a reference.
meaning {
  code = 495, source = "other", identifier = "SPENT", reason = "Spent", title = "Spent", brief = "A clause",
  summary = "Come back later.", note = "Other and the registry differ, says The registry; so does an acme.",
  state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Other's manual", "https://example.org/other" } }, evidence = "owner",
}
