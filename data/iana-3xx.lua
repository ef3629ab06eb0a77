-- The registered status codes of class 3xx: redirections.

meaning {
  code = 300,
  source = "iana",
  identifier = "MULTIPLE_CHOICES",
  reason = "Multiple Choices",
  title = "Multiple Choices",
  summary = "There are several representations, each at its own URI. The user or user agent "
    .. "picks one; if Location is there, it names the choice of the server.",
  note = "HTTP/1.0 described the code only as the fallback for an unknown 3xx; HTTP/1.1 put it "
    .. "to use. No format for an automatic choice was ever agreed: the fields URI and Alternates, "
    .. "meant to carry the list, were dropped.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.1" },
  history = {
    { "RFC 1945 9.3", "Multiple Choices" },
    { "RFC 2068 10.3.1", "Multiple Choices" },
    { "RFC 2616 10.3.1", "Multiple Choices" },
    { "RFC 7231 6.4.1", "Multiple Choices" },
    { "RFC 9110 15.4.1", "Multiple Choices" },
  },
  aliases = { "AMBIGUOUS", "MULT_CHOICE", "MultipleChoice" },
  evidence = "owner",
  content = {
    "allowed",
    text = "Lists the choices with their URIs, except in reply to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.1",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.1" },
  redirect = { "none", cite = "RFC 9110 15.4.1" },
  fields = {
    { "Location", "SHOULD", condition = "the server prefers one of the choices",
      cite = "RFC 9110 15.4.1" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 301,
  source = "iana",
  identifier = "MOVED_PERMANENTLY",
  reason = "Moved Permanently",
  title = "Moved Permanently",
  summary = "The resource has moved for good to the URI in Location. The client goes there; "
    .. "whoever maintains the link replaces the old URI with the new one.",
  note = "HTTP/1.0 did not allow the method to change, yet user agents turned POST into GET, and "
    .. "today they may. A server that needs the method to stay sends 308.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.2" },
  history = {
    { "RFC 1945 9.3", "Moved Permanently" },
    { "RFC 2068 10.3.2", "Moved Permanently" },
    { "RFC 2616 10.3.2", "Moved Permanently" },
    { "RFC 7231 6.4.2", "Moved Permanently" },
    { "RFC 9110 15.4.2", "Moved Permanently" },
  },
  aliases = { "\\o-", "MOVED", "MOVED_PERM", "MOVEPERM" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext note that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.2",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.2" },
  redirect = { "post-to-get", cite = "RFC 9110 15.4.2" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.2" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 302,
  source = "iana",
  identifier = "FOUND",
  former = { "MOVED_TEMPORARILY" },
  reason = "Found",
  title = "Found",
  summary = "The resource is for the moment at the URI in Location. The client goes there now, "
    .. "and keeps using the original URI in future.",
  note = "RFC 1945 and RFC 2068 called it Moved Temporarily and did not allow the method to "
    .. "change, but most user agents followed a POST with GET. RFC 2616 renamed it and pointed "
    .. "servers that care to 303, which always leads to GET, and 307, which keeps the method. User "
    .. "agents are now allowed to turn POST into GET.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.3" },
  history = {
    { "RFC 1945 9.3", "Moved Temporarily" },
    { "RFC 2068 10.3.3", "Moved Temporarily" },
    { "RFC 2616 10.3.3", "Found" },
    { "RFC 7231 6.4.3", "Found" },
    { "RFC 9110 15.4.3", "Found" },
  },
  aliases = { "MOVED_TEMP", "MOVETEMP", "REDIRECT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext note that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.3",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "post-to-get", cite = "RFC 9110 15.4.3" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.3" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 303,
  source = "iana",
  identifier = "SEE_OTHER",
  reason = "See Other",
  title = "See Other",
  summary = "The answer to the request, such as the result of a POST, is a resource of its own. "
    .. "The client fetches it with GET or HEAD from the URI in Location.",
  note = "RFC 2068 brought the code so that a form could lead to a page that can be reloaded and "
    .. "bookmarked, while 302 kept the method on paper. RFC 9110 asks for a retrieval with GET or "
    .. "HEAD; the Fetch standard, which browsers follow, keeps HEAD and turns any other method "
    .. "into GET. RFC 2616 forbade caching it; that ban is gone.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.4" },
  history = {
    { "RFC 2068 10.3.4", "See Other" },
    { "RFC 2616 10.3.4", "See Other" },
    { "RFC 7231 6.4.4", "See Other" },
    { "RFC 9110 15.4.4", "See Other" },
  },
  aliases = { "OTHER", "REDIRECT_METHOD" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext note that links to the URI in Location, except in reply to HEAD.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.4",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "get", cite = "RFC 9110 15.4.4" },
  fields = {
    { "Location", "none", condition = "", cite = "RFC 9110 15.4.4" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 304,
  source = "iana",
  identifier = "NOT_MODIFIED",
  reason = "Not Modified",
  title = "Not Modified",
  summary = "The condition of the request shows that the copy the client holds is still current. "
    .. "The client or cache uses that copy and refreshes its stored fields.",
  note = "Although in class 3xx, it leads to no other URI: it redirects to the stored response. "
    .. "A client that sent no condition should never see it.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.5", "RFC 9111 4.3.4" },
  history = {
    { "RFC 1945 9.3", "Not Modified" },
    { "RFC 2068 10.3.5", "Not Modified" },
    { "RFC 2616 10.3.5", "Not Modified" },
    { "RFC 7232 4.1", "Not Modified" },
    { "RFC 9110 15.4.5", "Not Modified" },
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.4.5; RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 9110 15.4.5" },
  request = { { "If-None-Match", "If-Modified-Since", cite = "RFC 9110 15.4.5" } },
  fields = {
    { "Content-Location", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "Date", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "ETag", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "Vary", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "Cache-Control", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "Expires", "MUST", condition = "a 200 (OK) to the same request would carry it",
      cite = "RFC 9110 15.4.5" },
    { "Last-Modified", "SHOULD NOT", condition = "an ETag is sent too", cite = "RFC 9110 15.4.5" },
    { "Content-Type", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Encoding", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Language", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Range", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Length", "MAY",
      condition = "it gives the length that the content of the 200 (OK) would have",
      cite = "RFC 9110 8.6" },
    { "Content-Length", "MUST NOT", condition = "it gives any other length", cite = "RFC 9110 8.6" },
  },
}

meaning {
  code = 305,
  source = "iana",
  identifier = "USE_PROXY",
  reason = "Use Proxy",
  title = "Use Proxy",
  summary = "Deprecated. It told the client to repeat the request through the proxy in Location. "
    .. "Origin operators should not send it, and clients should not obey it.",
  note = "RFC 2068 left open whether the proxy was meant for one request or for all, and who "
    .. "could send the code, with grave consequences for security. RFC 2616 narrowed it to one "
    .. "request and to origin servers; RFC 7231 deprecated it, because a proxy should not be "
    .. "configured from within a response.",
  state = "deprecated",
  seen = "wire",
  specs = { "RFC 9110 15.4.6", "RFC 2616 10.3.6", "RFC 7231 B" },
  history = {
    { "RFC 2068 10.3.6", "Use Proxy" },
    { "RFC 2616 10.3.6", "Use Proxy" },
    { "RFC 7231 6.4.5", "Use Proxy" },
    { "RFC 9110 15.4.6", "Use Proxy" },
  },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 7231 6.4.5; RFC 7231 B" },
  fields = {
    { "Location", "none",
      condition = "the server follows RFC 2616, which required it; no current rule does",
      cite = "RFC 2616 10.3.6" },
  },
}

meaning {
  code = 306,
  source = "iana",
  identifier = "SWITCH_PROXY",
  reason = "",
  title = "Switch Proxy (unused)",
  summary = "Reserved and without a meaning: no RFC ever defined it. A client treats it as 300; "
    .. "an operator who sees it looks for the software that made it up.",
  note = "An Internet-Draft of 1996 proposed it as Switch Proxy. When RFC 2616 mentioned the "
    .. "code for the first time it was already unused, and the number is kept from being assigned "
    .. "again.",
  state = "unused",
  seen = "wire",
  specs = { "RFC 9110 15.4.7", "RFC 2616 10.3.7" },
  history = {
    { "RFC 2616 10.3.7", "" },
    { "RFC 7231 6.4.6", "" },
    { "RFC 9110 15.4.7", "" },
  },
  aliases = { "NOT_APPEARING_IN_THIS_PROTOCOL", "RESERVED" },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 9110 15.4.7" },
}

meaning {
  code = 307,
  source = "iana",
  identifier = "TEMPORARY_REDIRECT",
  reason = "Temporary Redirect",
  title = "Temporary Redirect",
  summary = "The resource is for the moment at the URI in Location. The client repeats the "
    .. "request there with the same method and content, and keeps using the original URI in "
    .. "future.",
  note = "RFC 2616 added it as the unambiguous form of 302, whose method most user agents "
    .. "changed. Browsers may also show 307 for a switch to HTTPS that they made by themselves; no "
    .. "server has sent that one.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.8" },
  history = {
    { "RFC 2616 10.3.8", "Temporary Redirect" },
    { "RFC 7231 6.4.7", "Temporary Redirect" },
    { "RFC 9110 15.4.8", "Temporary Redirect" },
  },
  aliases = { "REDIRECT_KEEP_VERB", "TEMPORARY", "TEMPORARY_MOVED", "TEMP_REDIRECT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext note that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.8",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "keep", cite = "RFC 9110 15.4.8" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.8" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 308,
  source = "iana",
  identifier = "PERMANENT_REDIRECT",
  reason = "Permanent Redirect",
  title = "Permanent Redirect",
  summary = "The resource has moved for good to the URI in Location. The client repeats the "
    .. "request there with the same method and content; whoever maintains the link updates it.",
  note = "It is to 301 what 307 is to 302. RFC 7238 introduced it in 2014 as Experimental, and "
    .. "RFC 7538 moved it to the Standards Track a year later. Clients older than that take it for "
    .. "300. Google's services for resumable uploads answer 308 with a meaning of their own, "
    .. "Resume Incomplete: there it asks for the next part of the upload and redirects nowhere.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.9", "RFC 7538 4" },
  history = {
    { "RFC 7238 3", "Permanent Redirect" },
    { "RFC 7538 3", "Permanent Redirect" },
    { "RFC 9110 15.4.9", "Permanent Redirect" },
  },
  aliases = { "PERMANENTLY_REDIRECT", "PERM_REDIRECT" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext note that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.9",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.9" },
  redirect = { "keep", cite = "RFC 9110 15.4; RFC 7538 3" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.9" },
    { "Retry-After", "none", condition = "the server asks for a pause before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}
