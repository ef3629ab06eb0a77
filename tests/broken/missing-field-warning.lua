-- expect: missing-field-warning.lua:9: warning: missing field code
-- expect: missing-field-warning.lua:15: warning: missing field phrase
-- expect: missing-field-warning.lua:20: warning: missing field summary
-- expect: missing-field-warning.lua:26: warning: missing field persistent
-- expect: missing-field-warning.lua:32: warning: missing field specs
-- expect: missing-field-warning.lua:38: warning: missing field history
-- expect: missing-field-warning.lua:43: warning: missing field verified

warning {
  phrase = "Revalidation Failed", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 111, summary = "Nobody answered.", persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, verified = "primary",
}

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
}
