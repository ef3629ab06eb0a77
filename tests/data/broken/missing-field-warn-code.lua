-- expect: missing-field-warn-code.lua:15: warn_code: missing field text
-- expect: missing-field-warn-code.lua:20: warn_code: missing field summary
-- expect: missing-field-warn-code.lua:26: warn_code: missing field persistent
-- expect: missing-field-warn-code.lua:32: warn_code: missing field specs
-- expect: missing-field-warn-code.lua:38: warn_code: missing field history
-- expect: missing-field-warn-code.lua:43: warn_code: missing field evidence
-- expect: missing-field-warn-code.lua:9: warn_code: missing field code

warn_code {
  text = "Revalidation Failed", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 111, summary = "Nobody answered.", persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  specs = { "RFC 7234 5.5.2" }, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
  evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" }, evidence = "owner",
}

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } },
}
