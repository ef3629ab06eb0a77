-- The registered status codes of class 2xx: the request succeeded.

meaning {
  code = 200,
  source = "iana",
  identifier = "OK",
  reason = "OK",
  title = "OK",
  brief = "The request succeeded",
  summary = "The request succeeded. The content depends on the method: for GET it is the requested "
    .. "representation, for POST the result of the action.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.1" },
  history = {
    { "RFC 1945 9.2", "OK" },
    { "RFC 2068 10.2.1", "OK" },
    { "RFC 2616 10.2.1", "OK" },
    { "RFC 7231 6.3.1", "OK" },
    { "RFC 9110 15.3.1", "OK" },
  },
  aliases = { "\\o/", "ALL_GOOD", "ALL_OK", "ALL_OKAY", "OKAY", "✓" },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC 9110 15.3.1" },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.3.1" },
  fields = {
    { "ETag", "SHOULD",
      condition = "the method is GET or HEAD, and the origin server has an entity tag",
      cite = "RFC 9110 15.3.1" },
    { "Last-Modified", "SHOULD",
      condition = "the method is GET or HEAD, and the origin server has a modification date",
      cite = "RFC 9110 15.3.1" },
  },
}

meaning {
  code = 201,
  source = "iana",
  identifier = "CREATED",
  reason = "Created",
  title = "Created",
  brief = "The request created one or more resources",
  summary = "The request succeeded and created one or more resources. Find the main one at the URI "
    .. "in Location or, without that field, at the URI of the request.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.2" },
  history = {
    { "RFC 1945 9.2", "Created" },
    { "RFC 2068 10.2.2", "Created" },
    { "RFC 2616 10.2.2", "Created" },
    { "RFC 7231 6.3.2", "Created" },
    { "RFC 9110 15.3.2", "Created" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Describes the new resources and links to them.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.3.2",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
  fields = {
    { "Location", "none", condition = "the main new resource is not at the URI of the request",
      cite = "RFC 9110 15.3.2" },
    { "ETag", "none",
      condition = "the server has an entity tag for the new representation",
      cite = "RFC 9110 15.3.2" },
    { "Last-Modified", "none", condition = "the server knows the date of the new representation",
      cite = "RFC 9110 15.3.2" },
  },
}

meaning {
  code = 202,
  source = "iana",
  identifier = "ACCEPTED",
  reason = "Accepted",
  title = "Accepted",
  brief = "The server accepted the request and will process it later",
  summary = "The server accepted the request and will process it later; it may still fail or be "
    .. "refused. Ask for the outcome separately, for example at an address that the response "
    .. "gives.",
  note = "HTTP has no way to send the outcome later. A server that wants to report it gives the "
    .. "client a URI to poll.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.3" },
  history = {
    { "RFC 1945 9.2", "Accepted" },
    { "RFC 2068 10.2.3", "Accepted" },
    { "RFC 2616 10.2.3", "Accepted" },
    { "RFC 7231 6.3.3", "Accepted" },
    { "RFC 9110 15.3.3", "Accepted" },
  },
  evidence = "owner",
  content = {
    "allowed",
    text = "Says how far the request has got, and contains or links to a way to track it.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 9110 15.3.3",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 203,
  source = "iana",
  identifier = "NON_AUTHORITATIVE_INFORMATION",
  reason = "Non-Authoritative Information",
  title = "Non-Authoritative Information",
  brief = "The request succeeded, but a proxy changed the content",
  summary = "The request succeeded, but a proxy changed the content of the origin server's 200 "
    .. "(OK). If you need the original, request it by a path without that proxy.",
  note = "RFC 2616 used the code for metadata that was collected from a copy instead of the origin "
    .. "server. Since RFC 7231 it marks a response that a transforming proxy changed. Its use is "
    .. "optional: a proxy that changes content may also keep the code 200.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.4", "RFC 9110 7.7" },
  history = {
    { "RFC 2068 10.2.4", "Non-Authoritative Information" },
    { "RFC 2616 10.2.4", "Non-Authoritative Information" },
    { "RFC 7231 6.3.4", "Non-Authoritative Information" },
    { "RFC 9110 15.3.4", "Non-Authoritative Information" },
  },
  aliases = {
    "NON_AUTHORITATIVE", "NON_AUTHORITATIVE_INFO", "NOT_AUTHORITATIVE", "NAUTHINFO",
    "NON_AUTH_INFO",
  },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC 9110 15.3.4" },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.3.4" },
}

meaning {
  code = 204,
  source = "iana",
  identifier = "NO_CONTENT",
  reason = "No Content",
  title = "No Content",
  brief = "The request succeeded, and the response has no content",
  summary = "The request succeeded, and the response has no content. Stay on the current page; the "
    .. "response fields describe the resource as it is now.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.5" },
  history = {
    { "RFC 1945 9.2", "No Content" },
    { "RFC 2068 10.2.5", "No Content" },
    { "RFC 2616 10.2.5", "No Content" },
    { "RFC 7231 6.3.5", "No Content" },
    { "RFC 9110 15.3.5", "No Content" },
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.3.5; RFC 9110 6.4.1" },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.3.5" },
  fields = {
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
    { "ETag", "none",
      condition = "a PUT succeeded, and the server has an entity tag for what it stored",
      cite = "RFC 9110 15.3.5" },
  },
}

meaning {
  code = 205,
  source = "iana",
  identifier = "RESET_CONTENT",
  reason = "Reset Content",
  title = "Reset Content",
  brief = "The request succeeded; reset the form or view that sent it",
  summary = "The request succeeded. Reset the form or view that sent it to the state in which it "
    .. "was loaded, ready for the next entry.",
  note = "The response has no content, but unlike with 204, nothing in its framing says so. Over "
    .. "HTTP/1.1 the server has to mark it as empty, for example with Content-Length: 0.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.6", "RFC 7231 6.3.6" },
  history = {
    { "RFC 2068 10.2.6", "Reset Content" },
    { "RFC 2616 10.2.6", "Reset Content" },
    { "RFC 7231 6.3.6", "Reset Content" },
    { "RFC 9110 15.3.6", "Reset Content" },
  },
  aliases = { "RESET", "RSTCONTENT" },
  evidence = "owner",
  content = { "not-generated", cite = "RFC 9110 15.3.6" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 206,
  source = "iana",
  identifier = "PARTIAL_CONTENT",
  reason = "Partial Content",
  title = "Partial Content",
  brief = "The server sends only the requested part or parts",
  summary = "The server sends only the range or ranges that the client asked for. Read "
    .. "Content-Range, or the parts of a multipart response, to see which ranges you got.",
  note = "The server may send fewer ranges than the client asked for. If the request has If-Range, "
    .. "the server should repeat only the fields required here. Without If-Range it repeats every "
    .. "representation field of the full 200 (OK).",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.3.7", "RFC 9110 14.2" },
  history = {
    { "RFC 2068 10.2.7", "Partial Content" },
    { "RFC 2616 10.2.7", "Partial Content" },
    { "RFC 7233 4.1", "Partial Content" },
    { "RFC 9110 15.3.7", "Partial Content" },
  },
  aliases = { "PARTIAL" },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1; RFC 9110 15.3.7" },
  caching = { heuristic = true, cite = "RFC 9110 15.1; RFC 9110 15.3.7" },
  request = { { "Range", cite = "RFC 9110 15.3.7" } },
  fields = {
    { "Content-Range", "MUST",
      condition = "the content is a single range", cite = "RFC 9110 15.3.7.1" },
    { "Content-Range", "MUST NOT",
      condition = "the content is multipart/byteranges; its parts carry the field instead",
      cite = "RFC 9110 15.3.7.2" },
    { "Content-Type", "MUST",
      condition = "there are several parts; the field names multipart/byteranges and the boundary",
      cite = "RFC 9110 15.3.7.2" },
    { "Date", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
    { "Cache-Control", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
    { "ETag", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
    { "Expires", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
    { "Content-Location", "MUST",
      condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
    { "Vary", "MUST", condition = "a 200 (OK) response to the same request would have it",
      cite = "RFC 9110 15.3.7" },
  },
}

meaning {
  code = 207,
  source = "iana",
  identifier = "MULTI_STATUS",
  reason = "Multi-Status",
  title = "Multi-Status",
  brief = "The content has a separate status code for each resource",
  summary = "The content holds a separate status code for each of several resources. Read them "
    .. "all: 207 alone does not say whether anything succeeded.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 4918 11.1", "RFC 4918 13" },
  history = {
    { "RFC 2518 10.2", "Multi-Status" },
    { "RFC 4918 11.1", "Multi-Status" },
  },
  aliases = { "MULTIPLE_STATI", "MULTIPLE_STATUS", "MULTI_STATI", "MSTATUS" },
  evidence = "owner",
  content = {
    "allowed",
    text = "XML with the root element multistatus.",
    level = "none",
    cite = "RFC 9110 6.4.1; RFC 4918 13",
  },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 208,
  source = "iana",
  identifier = "ALREADY_REPORTED",
  reason = "Already Reported",
  title = "Already Reported",
  brief = "The members of this collection are listed elsewhere in the response",
  summary = "Only inside a 207 response: the members of this collection are listed elsewhere in "
    .. "the same response, under another binding. Take them from there.",
  note = "The code stands in a DAV:propstat element, not on the status line. It keeps a listing of "
    .. "unlimited depth finite when collections contain one another. A server should use it only "
    .. "for clients that announce support in the DAV field of the request; other clients get 508. "
    .. "RFC 5842 is Experimental.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 5842 7.1" },
  history = {
    { "RFC 5842 7.1", "Already Reported" },
  },
  aliases = { "ALREADY_IMPORTED" },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1" },
}

meaning {
  code = 226,
  source = "iana",
  identifier = "IM_USED",
  reason = "IM Used",
  title = "IM Used",
  brief = "The content is the result of instance manipulations, such as a delta",
  summary = "The content is the result of instance manipulations, such as a delta against a "
    .. "version that the client holds. Undo the manipulations that IM lists to get the current "
    .. "version.",
  note = "The client asks for it with A-IM and, for a delta, names the versions that it holds in "
    .. "If-None-Match. A cache that does not know a manipulation must not answer later requests "
    .. "with such a response.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 3229 10.4.1", "RFC 3229 10.6" },
  history = {
    { "RFC 3229 10.4.1", "IM Used" },
  },
  evidence = "owner",
  content = { "allowed", cite = "RFC 9110 6.4.1" },
  caching = { heuristic = false, cite = "RFC 9110 15.1; RFC 3229 10.4.1" },
  request = { { "A-IM", cite = "RFC 3229 10.4.1" } },
  fields = {
    { "ETag", "MUST", condition = "", cite = "RFC 3229 10.4.1" },
    { "IM", "MUST", condition = "the content is a delta", cite = "RFC 3229 10.3" },
    { "Delta-Base", "MUST",
      condition = "the content is a delta, and If-None-Match listed several entity tags",
      cite = "RFC 3229 10.5.1" },
    { "Delta-Base", "MAY", condition = "the content is a delta", cite = "RFC 3229 10.3" },
  },
}
