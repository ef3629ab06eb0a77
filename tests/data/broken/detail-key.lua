-- expect: detail-key.lua:11: detail: key is empty
-- expect: detail-key.lua:17: detail: key holds a space or a letter outside ASCII
-- expect: detail-key.lua:23: detail: key holds a space or a letter outside ASCII
-- expect: detail-key.lua:29: detail: aliases is empty
-- expect: detail-key.lua:35: detail: aliases [1] is no text
-- expect: detail-key.lua:41: detail: codes is empty
-- expect: detail-key.lua:47: detail: codes is no list
-- expect: detail-key.lua:53: detail: evidence is certain, not one of: owner, copy, reports, weak, none, refuted
-- A key is one word; its codes are a list.

detail {
  source = "acme", key = "",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "a b",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "caf\u{E9}",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", aliases = {},
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", aliases = { 14 },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", codes = {},
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", codes = 404,
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "certain", cite = "RFC 9110",
}
