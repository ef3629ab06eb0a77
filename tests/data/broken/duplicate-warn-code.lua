-- expect: duplicate-warn-code.lua:9: duplicate warn_code 111, first at duplicate-warn-code.lua:3

warn_code {
  code = 111, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
}

warn_code {
  code = 111, text = "Other", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = {}, evidence = "owner",
}
