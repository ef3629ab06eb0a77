-- expect: detail-twice.lua:9: detail: repeats the code 503
-- expect: detail-twice.lua:21: detail: the alias H1 is also a key or an alias at detail-twice.lua:9
-- expect: detail-twice.lua:27: detail: the alias H4 is also a key or an alias at detail-twice.lua:27
-- expect: detail-twice.lua:33: detail: the alias H5 is also a key or an alias at detail-twice.lua:33
-- expect: detail-twice.lua:50: detail: the key h1 is written H1 at detail-twice.lua:44
-- expect: detail-twice.lua:56: detail: the alias h1 is also a key or an alias at detail-twice.lua:44
-- What cannot be told apart: codes, spellings and aliases. Acme tells case apart, Other does not.

detail {
  source = "acme", codes = { 503, 504, 503 }, key = "H1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "h1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "H2", aliases = { "H1" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "H3", aliases = { "H4", "H4" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "H5", aliases = { "H5" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = false },
}

detail {
  source = "other", key = "H1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "other", key = "h1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "other", key = "H2", aliases = { "h1" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}
