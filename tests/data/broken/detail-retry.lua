-- expect: detail-retry.lua:10: detail: retry missing field 1
-- expect: detail-retry.lua:16: detail: retry 1 is later, not one of: never, same, delay, connection, credentials, without-expect, length, conditional, smaller, upgraded, network-login, without-early-data, request
-- expect: detail-retry.lua:22: detail: retry missing field text
-- expect: detail-retry.lua:28: detail: retry missing field cite
-- expect: detail-retry.lua:34: detail: retry after is 0, not an integer from 1 to 86400
-- expect: detail-retry.lua:40: detail: retry after is 30, not an integer from 1 to 86400
-- expect: detail-retry.lua:46: detail: retry idempotent is neither true nor false
-- What a detail says of a retry is its owner's, with a text and a citation.

detail {
  source = "acme", key = "2", retry = { text = "Wait.", cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "later", text = "Wait.", cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "delay", cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "delay", text = "Wait." },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "delay", text = "Wait.", after = 0, cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "delay", text = "Wait.", after = "30", cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}

detail {
  source = "acme", key = "2", retry = { "delay", text = "Wait.", idempotent = "yes", cite = "RFC 9110" },
  title = "Taken away", brief = "A clause",
  summary = "It was taken away.", evidence = "owner", cite = "RFC 9110",
}
