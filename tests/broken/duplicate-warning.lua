-- expect: duplicate-warning.lua:9: duplicate warning 111, first at duplicate-warning.lua:3

warning {
  code = 111, phrase = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, verified = "primary",
}

warning {
  code = 111, phrase = "Other", summary = "Nobody answered.", persistent = false,
  specs = { "RFC 7234 5.5.2" }, history = {}, verified = "primary",
}
