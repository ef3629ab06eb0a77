-- The registered status codes of class 3xx: redirections.

meaning {
  code = 300,
  source = "iana",
  identifier = "MULTIPLE_CHOICES",
  reason = "Multiple Choices",
  title = "Multiple Choices",
  brief = "Several representations exist, each at its own address",
  summary = "The resource has several representations, each at its own URI. Choose one; if "
    .. "Location is present, it names the one that the server prefers.",
  note = "HTTP/1.0 described the code only as the fallback for an unknown 3xx code; HTTP/1.1 gave "
    .. "it a use of its own. There is no agreed format for an automatic choice: the fields URI and "
    .. "Alternates, which were meant to carry the list, were dropped.",
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
  aliases = {
    "AMBIGUOUS", "MULT_CHOICE", "MultipleChoice", "HTTP_SPECIAL_RESPONSE", "MCHOICE",
    "MK_REDIR_MULTIPLE", "NGX_HTTP_SPECIAL_RESPONSE",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Lists the choices with their URIs, except in a response to HEAD.",
    level = "SHOULD",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.1",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.1" },
  redirect = { "none", cite = "RFC 9110 15.4.1" },
  fields = {
    { "Location", "SHOULD", condition = "the server prefers one of the choices",
      cite = "RFC 9110 15.4.1" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 301,
  source = "iana",
  identifier = "MOVED_PERMANENTLY",
  reason = "Moved Permanently",
  title = "Moved Permanently",
  brief = "The resource has moved permanently to another address",
  summary = "The resource has moved permanently to the URI in Location. Go there, and replace the "
    .. "old address in links and bookmarks.",
  note = "HTTP/1.0 did not allow clients to change the method, but user agents turned POST into "
    .. "GET anyway, and today they may. A server that needs the method to stay the same sends 308.",
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
  aliases = {
    "\\o-", "MOVED", "MOVED_PERM", "MOVEPERM", "MOVE_PERMANENTLY", "REDIRECTION_PERMANENT",
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext page that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.2",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.2" },
  redirect = { "post-to-get", cite = "RFC 9110 15.4.2" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.2" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
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
  brief = "The resource is temporarily at another address",
  summary = "The resource is temporarily at the URI in Location. Go there now, but keep using the "
    .. "original address for later requests.",
  note = "RFC 1945 and RFC 2068 called it Moved Temporarily and did not allow clients to change "
    .. "the method, but most user agents followed a POST with GET. RFC 2616 renamed it and "
    .. "referred servers that care to 303, which always leads to GET, and to 307, which keeps the "
    .. "method. Today user agents may turn POST into GET.",
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
  aliases = { "MOVED_TEMP", "MOVETEMP", "REDIRECT", "MOVED_T" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext page that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.3",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "post-to-get", cite = "RFC 9110 15.4.3" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.3" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 303,
  source = "iana",
  identifier = "SEE_OTHER",
  reason = "See Other",
  title = "See Other",
  brief = "The answer is at another address; fetch it with GET",
  summary = "The answer to the request, such as the result of a POST, is a resource of its own. "
    .. "Fetch it with GET or HEAD from the URI in Location.",
  note = "RFC 2068 introduced the code so that a form can lead to a page that can be reloaded and "
    .. "bookmarked; 302 officially kept the method. RFC 9110 asks for a retrieval with GET or "
    .. "HEAD. The Fetch standard, which browsers follow, keeps HEAD and turns any other method "
    .. "into GET. RFC 2616 forbade caching the response; that ban no longer exists.",
  see = { "fetch" },
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
    text = "A short hypertext page that links to the URI in Location, except in a response to "
      .. "HEAD.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.4",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "get", cite = "RFC 9110 15.4.4" },
  fields = {
    { "Location", "none", condition = "", cite = "RFC 9110 15.4.4" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 304,
  source = "iana",
  identifier = "NOT_MODIFIED",
  reason = "Not Modified",
  title = "Not Modified",
  brief = "The stored copy is still current; use it",
  summary = "The condition in the request shows that the client's stored copy is still current. "
    .. "Use that copy, and update its stored header fields.",
  note = "Although it is a 3xx code, it does not lead to another URI: it redirects to the stored "
    .. "response. A client that sent no condition should never receive it.",
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
  aliases = { "NOTMOD" },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.4.5; RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "none", cite = "RFC 9110 15.4.5" },
  request = { { "If-None-Match", "If-Modified-Since", cite = "RFC 9110 15.4.5" } },
  fields = {
    { "Content-Location", "MUST",
      condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "Date", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "ETag", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "Vary", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "Cache-Control", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "Expires", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.4.5" },
    { "Last-Modified", "SHOULD NOT",
      condition = "the response also has an ETag", cite = "RFC 9110 15.4.5" },
    { "Content-Type", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Encoding", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Language", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Range", "SHOULD NOT", condition = "", cite = "RFC 9110 15.4.5" },
    { "Content-Length", "MAY",
      condition = "it gives the length that the content of a 200 (OK) response would have",
      cite = "RFC 9110 8.6" },
    { "Content-Length", "MUST NOT",
      condition = "it gives any other length", cite = "RFC 9110 8.6" },
  },
}

meaning {
  code = 305,
  source = "iana",
  identifier = "USE_PROXY",
  reason = "Use Proxy",
  title = "Use Proxy",
  brief = "Deprecated: repeat the request through a proxy",
  summary = "This deprecated code told the client to repeat the request through the proxy in "
    .. "Location. Do not send it, and do not obey it.",
  note = "RFC 2068 did not say whether the proxy was for one request or for all, nor who could "
    .. "send the code, with serious consequences for security. RFC 2616 limited it to one request "
    .. "and to origin servers. RFC 7231 deprecated it, because a response should not configure a "
    .. "proxy.",
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
      condition = "the server follows RFC 2616, which required the field; no current rule does",
      cite = "RFC 2616 10.3.6" },
  },
}

meaning {
  code = 306,
  source = "iana",
  identifier = "SWITCH_PROXY",
  reason = "",
  title = "Switch Proxy (unused)",
  brief = "Reserved and unused; no RFC defines it",
  summary = "This code is reserved, and no RFC has ever defined it. Clients: treat it as 300; "
    .. "operators: find out which software sends it.",
  note = "An Internet-Draft of 1997 proposed it as Switch Proxy. RFC 2616, the first RFC that "
    .. "mentions the code, already calls it unused. The number stays reserved, so that it is not "
    .. "assigned again.",
  state = "unused",
  seen = "wire",
  specs = { "RFC 9110 15.4.7", "RFC 2616 10.3.7" },
  history = {
    { { "draft-cohen-http-305-306-responses-00: HTTP/1.1 305 and 306 Response Codes",
        "https://datatracker.ietf.org/doc/html/draft-cohen-http-305-306-responses-00" }, "Switch Proxy" },
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
  brief = "The resource is temporarily at another address; keep the method",
  summary = "The resource is temporarily at the URI in Location. Repeat the request there with the "
    .. "same method and content, but keep using the original address for later requests.",
  note = "RFC 2616 added it as the unambiguous form of 302, for which most user agents changed the "
    .. "method. Browsers may also show 307 when they switch to HTTPS by themselves; no server has "
    .. "sent that response.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.4.8" },
  history = {
    { "RFC 2616 10.3.8", "Temporary Redirect" },
    { "RFC 7231 6.4.7", "Temporary Redirect" },
    { "RFC 9110 15.4.8", "Temporary Redirect" },
  },
  aliases = { "REDIRECT_KEEP_VERB", "TEMPORARY", "TEMPORARY_MOVED", "TEMP_REDIRECT", "TMPREDIR" },
  evidence = "owner",
  content = {
    "allowed",
    text = "A short hypertext page that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.8",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  redirect = { "keep", cite = "RFC 9110 15.4.8" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.8" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}

meaning {
  code = 308,
  source = "iana",
  identifier = "PERMANENT_REDIRECT",
  reason = "Permanent Redirect",
  title = "Permanent Redirect",
  brief = "The resource has moved permanently; keep the method",
  summary = "The resource has moved permanently to the URI in Location. Repeat the request there "
    .. "with the same method and content, and update the link.",
  note = "308 differs from 301 as 307 differs from 302: clients must keep the method. RFC 7238 "
    .. "introduced it in 2014 as Experimental, and RFC 7538 moved it to the Standards Track a year "
    .. "later. Clients older than that treat it as 300. Google's services for resumable uploads "
    .. "answer 308 with a meaning of their own, Resume Incomplete: it asks for the next part of "
    .. "the upload and redirects nowhere.",
  see = { "google 308" },
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
    text = "A short hypertext page that links to the new URI.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.4.9",
  },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.4.9" },
  redirect = { "keep", cite = "RFC 9110 15.4; RFC 7538 3" },
  fields = {
    { "Location", "SHOULD", condition = "", cite = "RFC 9110 15.4.9" },
    { "Retry-After", "none",
      condition = "the server asks the client to wait before the redirected request",
      cite = "RFC 9110 10.2.3" },
  },
}
