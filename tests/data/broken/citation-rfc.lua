-- expect: citation-rfc.lua:14: detail: cite "" is no citation like "RFC 9110 15.5.5"
-- expect: citation-rfc.lua:19: detail: cite "RFC9110" is no citation like "RFC 9110 15.5.5"
-- expect: citation-rfc.lua:24: detail: cite "rfc 9110" is no citation like "RFC 9110 15.5.5"
-- expect: citation-rfc.lua:29: detail: cite "RFC 0911" is no citation like "RFC 9110 15.5.5"
-- expect: citation-rfc.lua:34: detail: cite "RFC 911000" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:39: detail: cite "RFC 9110,15" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:44: detail: cite "RFC 9110  15" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:49: detail: cite "RFC 9110 15." has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:54: detail: cite "RFC 9110 .5" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:59: detail: cite "RFC 9110 b.3" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:64: detail: cite "RFC 9110 15.5 (end)" has no section like 15.5.5 or B.3
-- expect: citation-rfc.lua:69: detail: cite "https://example.org/" is no citation like "RFC 9110 15.5.5"

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC9110",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "rfc 9110",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 0911",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 911000",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110,15",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110  15",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110 15.",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110 .5",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110 b.3",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "RFC 9110 15.5 (end)",
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = "https://example.org/",
}
