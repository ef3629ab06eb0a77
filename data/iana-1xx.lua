-- The registered status codes of class 1xx: interim responses.

meaning {
  code = 100,
  source = "iana",
  identifier = "CONTINUE",
  reason = "Continue",
  title = "Continue",
  summary = "The server has read the head of the request and does not refuse it so far. The "
    .. "client goes on and sends the content; the final response follows.",
  note = "A client that did not announce the expectation can drop this response. One that did "
    .. "announce it should not wait for ever: an HTTP/1.0 intermediary cannot pass an interim "
    .. "response on.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.2.1", "RFC 9110 10.1.1" },
  history = {
    { "RFC 2068 10.1.1", "Continue" },
    { "RFC 2616 10.1.1", "Continue" },
    { "RFC 7231 6.2.1", "Continue" },
    { "RFC 9110 15.2.1", "Continue" },
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  request = { { "Expect", cite = "RFC 9110 10.1.1" } },
  fields = {
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}

meaning {
  code = 101,
  source = "iana",
  identifier = "SWITCHING_PROTOCOLS",
  reason = "Switching Protocols",
  title = "Switching Protocols",
  summary = "The server accepts the change of protocol that the client asked for. From the end "
    .. "of this response on, both sides speak the protocol that Upgrade names.",
  note = "The handshake of WebSocket over HTTP/1.1 ends with this response. HTTP/2 has no 101: "
    .. "it negotiates protocols in other ways.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.2.2", "RFC 9110 7.8", "RFC 9113 8.6" },
  history = {
    { "RFC 2068 10.1.2", "Switching Protocols" },
    { "RFC 2616 10.1.2", "Switching Protocols" },
    { "RFC 7231 6.2.2", "Switching Protocols" },
    { "RFC 9110 15.2.2", "Switching Protocols" },
  },
  aliases = { "SwitchProtocol", "SWITCH_PROTOCOLS" },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  request = { { "Upgrade", cite = "RFC 9110 7.8" } },
  fields = {
    { "Upgrade", "MUST", condition = "", cite = "RFC 9110 15.2.2; RFC 9110 7.8" },
    { "Connection", "MUST", condition = "the response is sent over HTTP/1.1: it lists the upgrade option",
      cite = "RFC 9110 7.8" },
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}

meaning {
  code = 102,
  source = "iana",
  identifier = "PROCESSING",
  reason = "Processing",
  title = "Processing",
  summary = "The server has the whole request and is still busy with it. The client keeps the "
    .. "connection open and goes on waiting for the final response.",
  note = "RFC 2518 brought it with WebDAV, as a sign of life for methods that take longer than "
    .. "about 20 seconds. RFC 4918 removed it again, because hardly anybody had implemented it; "
    .. "the registry still lists it under RFC 2518.",
  state = "deprecated",
  seen = "wire",
  specs = { "RFC 2518 10.1", "RFC 4918 F.3", "RFC 4918 21.4" },
  history = {
    { "RFC 2518 10.1", "Processing" },
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  fields = {
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}

meaning {
  code = 103,
  source = "iana",
  identifier = "EARLY_HINTS",
  reason = "Early Hints",
  title = "Early Hints",
  summary = "The server sends fields that it expects to repeat in the final response, mostly "
    .. "Link, so that a client can start to load what the page will need.",
  note = "The fields are hints and say nothing about this response itself; those of the final "
    .. "response decide. RFC 8297 is Experimental. Servers may hold the code back over HTTP/1.1, "
    .. "where an old client could mistake it for the final response. Older lists give 103 as "
    .. "Checkpoint, from a proposal for resumable uploads that was never registered.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 8297 2" },
  history = {
    { "RFC 8297 2", "Early Hints" },
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  fields = {
    { "Link", "none", condition = "the server knows what the client will have to load",
      cite = "RFC 8297 2" },
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}

meaning {
  code = 104,
  source = "iana",
  identifier = "UPLOAD_RESUMPTION_SUPPORTED",
  reason = "Upload Resumption Supported",
  title = "Upload Resumption Supported",
  summary = "The server can take up this upload again should it break off: the field Location of "
    .. "this response names the resource to resume at. The client goes on sending.",
  note = "The registration is temporary: it was made on 2024-11-13, extended on 2025-09-15, and "
    .. "ran out on 2026-11-13. Whether it was renewed is not known. The defining draft is still "
    .. "changing; its later versions also let further 104 responses report the progress of the "
    .. "upload in Upload-Offset.",
  state = "temporary",
  seen = "wire",
  specs = {
    { "draft-ietf-httpbis-resumable-upload",
      "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" },
  },
  history = {},
  evidence = "reports",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  fields = {
    { "Location", "MUST", condition = "the response announces where the upload can be resumed",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Upload-Limit", "MUST",
      condition = "the response announces where the upload can be resumed, and limits apply",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Upload-Offset", "none", condition = "the response reports how much has arrived",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}
