-- expect: source-details.lua:10: source: details missing field case
-- expect: source-details.lua:15: source: details case is neither true nor false
-- expect: source-details.lua:20: source: details field is "No field", not a field name
-- expect: source-details.lua:25: source: details form is line, not one of: whole, word, parameter
-- expect: source-details.lua:30: source: details letters missing field second
-- expect: source-details.lua:35: source: details letters first has the key 1, which is no letter
-- expect: source-details.lua:40: source: details letters second S is empty
-- Each alone is no record.

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = {},
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = 1 },
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, field = "No field", form = "whole", cite = "RFC 9110" },
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, field = "Reason", form = "line", cite = "RFC 9110" },
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, letters = { first = { S = "a server" } }, cite = "RFC 9110" },
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, letters = { first = { "a server" }, second = {} }, cite = "RFC 9110" },
}

source {
  id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other",
  details = { case = true, letters = { first = {}, second = { S = "" } }, cite = "RFC 9110" },
}
