-- expect: unknown-field.lua:7: source: unknown field colour
-- expect: unknown-field.lua:12: meaning: unknown field colour
-- expect: unknown-field.lua:19: detail: unknown field colour
-- expect: unknown-field.lua:25: warn_code: unknown field colour
-- expect: unknown-field.lua:32: prefix: unknown field colour

source {
  id = "other", name = "Other", summary = "Another server.",
  url = "https://example.org/other", colour = "red",
}

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired", brief = "A clause",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  colour = "red",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
  colour = "red",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
  colour = "red",
}

prefix {
  "SC_", of = "Java", colour = "red",
}
