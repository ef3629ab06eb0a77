-- The warn codes of the Warning field, which RFC 9111 made obsolete.

warn_code {
  code = 110,
  text = "Response is Stale",
  summary = "The cache answered with a stored response that is past its lifetime (stale). If you "
    .. "need a fresh one, revalidate or reload.",
  note = "In RFC 2068 it was 10 and, unlike in RFC 7234, required on every stale response.",
  persistent = false,
  specs = { "RFC 7234 5.5.1", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Response is stale" },
    { "RFC 7234 5.5.1", "Response is Stale" },
  },
  evidence = "owner",
}

warn_code {
  code = 111,
  text = "Revalidation Failed",
  summary = "The cache sent a stale response because it could not reach the server to validate it. "
    .. "Operators of the cache: check the connection to the server.",
  note = "In RFC 2068 it was 11 and required in this case.",
  persistent = false,
  specs = { "RFC 7234 5.5.2", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Revalidation failed" },
    { "RFC 7234 5.5.2", "Revalidation Failed" },
  },
  evidence = "owner",
}

warn_code {
  code = 112,
  text = "Disconnected Operation",
  summary = "The cache is disconnected from the network on purpose for a time, and answers with "
    .. "stored responses.",
  note = "In RFC 2068 it was 12.",
  persistent = false,
  specs = { "RFC 7234 5.5.3", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Disconnected operation" },
    { "RFC 7234 5.5.3", "Disconnected Operation" },
  },
  evidence = "owner",
}

warn_code {
  code = 113,
  text = "Heuristic Expiration",
  summary = "The cache guessed a lifetime of more than 24 hours, and the response is older than 24 "
    .. "hours. Operators of the origin server: set an explicit lifetime.",
  note = "In RFC 2068 it was 13 and required in this case.",
  persistent = false,
  specs = { "RFC 7234 5.5.4", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Heuristic expiration" },
    { "RFC 7234 5.5.4", "Heuristic Expiration" },
  },
  evidence = "owner",
}

warn_code {
  code = 199,
  text = "Miscellaneous Warning",
  summary = "Free text from the cache, for a person or a log. Show or log it, but do not let "
    .. "software act on it.",
  note = "In RFC 2068 it was 99.",
  persistent = false,
  specs = { "RFC 7234 5.5.5", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Miscellaneous warning" },
    { "RFC 7234 5.5.5", "Miscellaneous Warning" },
  },
  evidence = "owner",
}

warn_code {
  code = 214,
  text = "Transformation Applied",
  summary = "A proxy changed the representation on the way, for example its content coding, media "
    .. "type or data.",
  note = "In RFC 2068 it was 14, and a cache had to keep it even after revalidation. The status "
    .. "code 203 says the same about a 200 (OK).",
  persistent = true,
  specs = { "RFC 7234 5.5.6", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Transformation applied" },
    { "RFC 7234 5.5.6", "Transformation Applied" },
  },
  evidence = "owner",
}

warn_code {
  code = 299,
  text = "Miscellaneous Persistent Warning",
  summary = "Free text for a person or a log, which stays with the stored response after "
    .. "validation. Show or log it, but do not let software act on it.",
  note = "RFC 2616 introduced it; the two-digit codes of RFC 2068 had no counterpart.",
  persistent = true,
  specs = { "RFC 7234 5.5.7", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Miscellaneous persistent warning" },
    { "RFC 7234 5.5.7", "Miscellaneous Persistent Warning" },
  },
  evidence = "owner",
}
