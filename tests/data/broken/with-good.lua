-- expect: with-good.lua:9: duplicate source acme, first at good.lua:11
-- expect: with-good.lua:13: duplicate meaning 404 of iana, first at good.lua:21
-- expect: with-good.lua:21: duplicate detail acme 404.1 Never there, first at good.lua:52
-- expect: with-good.lua:26: duplicate warn_code 110, first at good.lua:61
-- expect: with-good.lua:32: duplicate prefix HTTP_, first at good.lua:71
-- expect: with-good.lua:13: code 404 has two preferred meanings, the other at good.lua:21
-- Across files, too.

source {
  id = "acme", name = "Other", summary = "A server.", url = "https://example.org/other", details = { case = true },
}

meaning {
  code = 404, source = "iana", identifier = "GONE_MISSING", reason = "",
  title = "Gone Missing", brief = "A clause", summary = "Ask otherwise.", state = "standard", seen = "wire",
  specs = { "RFC 9110 15.5.6" }, history = { { "RFC 9110 15.5.6", "Method Not Allowed" } },
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}

detail {
  source = "acme", codes = { 404 }, key = "1", evidence = "owner", title = "Never there", brief = "A clause",
  summary = "It was taken away.", cite = { "Acme's manual", "https://example.org/acme" },
}

warn_code {
  code = 110, text = "Revalidation Failed", summary = "Nobody answered.",
  persistent = false, specs = { "RFC 7234 5.5.2" },
  history = { { "RFC 7234 5.5.2", "Revalidation Failed" } }, evidence = "owner",
}

prefix {
  "HTTP_", of = "Java",
}
