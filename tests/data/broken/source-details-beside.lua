-- expect: source-details-beside.lua:9: source: describes details, but has none
-- expect: source-details-beside.lua:14: source: has details, but does not say whether their keys tell case apart
-- expect: source-details-beside.lua:24: source: details.field and details.form belong together
-- expect: source-details-beside.lua:35: source: details.field and details.form belong together
-- expect: source-details-beside.lua:46: source: details are without a citation
-- expect: source-details-beside.lua:57: source: details.letters.first has the key "ST", which is no single letter
-- Beside the details that are there, or are not.

source {
  id = "one", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true },
}

source {
  id = "two", name = "Other", summary = "Another server.", url = "https://example.org/other",
}

detail {
  source = "two", key = "1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

source {
  id = "three", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, field = "Reason", cite = "RFC 9110" },
}

detail {
  source = "three", key = "1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

source {
  id = "four", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, form = "whole", cite = "RFC 9110" },
}

detail {
  source = "four", key = "1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

source {
  id = "five", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, field = "Reason", form = "whole" },
}

detail {
  source = "five", key = "1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

source {
  id = "six", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, letters = { first = { ST = "a server" }, second = {} }, cite = "RFC 9110" },
}

detail {
  source = "six", key = "1",
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}
