-- expect: citation-other.lua:16: detail: cite a citation has no title
-- expect: citation-other.lua:21: detail: cite a citation has no title
-- expect: citation-other.lua:26: detail: cite a citation has no title
-- expect: citation-other.lua:31: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:36: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:41: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:46: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:51: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:56: detail: cite the citation of "Manual" has no address like https://host/path
-- expect: citation-other.lua:61: detail: cite the citation of "Manual" has a section that is empty or not clean UTF-8
-- expect: citation-other.lua:66: detail: cite the citation of "Manual" has a section that is empty or not clean UTF-8
-- expect: citation-other.lua:71: detail: cite a citation has no field "3"
-- expect: citation-other.lua:76: detail: cite a citation is a text or a table
-- expect: citation-other.lua:81: detail: cite a citation is a text or a table

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = {},
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "", "https://example.org/" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { 5, "https://example.org/" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "http://example.org/" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/a b" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "see https://example.org/" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", 5 },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/", section = "" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/", section = 5 },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = { "Manual", "https://example.org/", "5" },
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = 5,
}

detail {
  source = "acme", codes = { 404 }, key = "2", evidence = "owner", title = "Taken away", brief = "A clause",
  summary = "It was taken away.", cite = true,
}
