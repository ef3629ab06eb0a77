-- The warn codes of the Warning field, which RFC 9111 made obsolete.

warn_code {
  code = 110,
  text = "Response is Stale",
  summary = "The cache that answered used a stored response that is past its lifetime. A client "
    .. "that needs a fresh one revalidates or reloads.",
  note = "RFC 2068 had it as 10 and, unlike RFC 7234, required it on every stale response.",
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
  summary = "The cache sent a stale response because it could not reach the server to validate "
    .. "it. The operator of the cache checks the connection to the server.",
  note = "RFC 2068 had it as 11 and required it in this case.",
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
  summary = "The cache is cut off from the network on purpose for a time and answers from what "
    .. "it has stored.",
  note = "RFC 2068 had it as 12.",
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
  summary = "The cache guessed a lifetime of more than 24 hours, and the response is older than "
    .. "that. The origin operator can set an explicit lifetime.",
  note = "RFC 2068 had it as 13 and required it in this case.",
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
  summary = "Free text from the cache for a person or a log. Software shows it at most and does "
    .. "not act on it.",
  note = "RFC 2068 had it as 99.",
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
  summary = "A proxy changed the representation on the way, for example its content coding, "
    .. "media type or data.",
  note = "RFC 2068 had it as 14, and a cache had to keep it even after revalidation. The status "
    .. "code 203 tells the same of a 200 (OK).",
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
  summary = "Free text for a person or a log that stays with the stored response after "
    .. "validation. Software does not act on it.",
  note = "RFC 2616 introduced it; the two-digit codes of RFC 2068 had no counterpart.",
  persistent = true,
  specs = { "RFC 7234 5.5.7", "RFC 9111 5.5" },
  history = {
    { "RFC 2616 14.46", "Miscellaneous persistent warning" },
    { "RFC 7234 5.5.7", "Miscellaneous Persistent Warning" },
  },
  evidence = "owner",
}
