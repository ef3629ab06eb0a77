-- The registered status codes of class 1xx: interim responses.

meaning {
  code = 100,
  source = "iana",
  identifier = "CONTINUE",
  reason = "Continue",
  title = "Continue",
  brief = "The server has not refused the request so far; send the content",
  summary = "The server has read the head of the request and has not refused it so far. Send the "
    .. "content, then wait for the final response.",
  note = "A client that did not send Expect: 100-continue can discard this response. A client that "
    .. "did send it should not wait forever: an HTTP/1.0 intermediary cannot forward an interim "
    .. "response.",
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
  brief = "The server switches to the protocol that the client asked for",
  summary = "The server accepts the change of protocol that the client asked for, for example to "
    .. "WebSocket. After this response, use the protocol that its Upgrade field names.",
  note = "A WebSocket handshake over HTTP/1.1 ends with this response. HTTP/2 has no 101; it "
    .. "negotiates protocols in other ways.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 9110 15.2.2", "RFC 9110 7.8", "RFC 9113 8.6" },
  history = {
    { "RFC 2068 10.1.2", "Switching Protocols" },
    { "RFC 2616 10.1.2", "Switching Protocols" },
    { "RFC 7231 6.2.2", "Switching Protocols" },
    { "RFC 9110 15.2.2", "Switching Protocols" },
  },
  aliases = {
    "SwitchProtocol", "SWITCH_PROTOCOLS", "SWITCHING", "SWITCHING_PROTOCOL", "SWITCH_PROTO",
    "Web Socket Protocol Handshake",
  },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  request = { { "Upgrade", cite = "RFC 9110 7.8" } },
  fields = {
    { "Upgrade", "MUST", condition = "", cite = "RFC 9110 15.2.2; RFC 9110 7.8" },
    { "Connection", "MUST",
      condition = "the response is sent over HTTP/1.1 (the field lists the upgrade option)",
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
  brief = "The server is still working on the request",
  summary = "The server has received the whole request and is still working on it. Keep the "
    .. "connection open and wait for the final response.",
  note = "WebDAV introduced the code in RFC 2518, to show that the server is alive during methods "
    .. "that take longer than about 20 seconds. RFC 4918 removed it because hardly anyone had "
    .. "implemented it. The registry still lists it under RFC 2518.",
  state = "deprecated",
  state_cite = "RFC 4918 F.3",
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
  brief = "The server hints at what to load before the final response",
  summary = "The server sends fields that it expects to repeat in the final response, mostly Link. "
    .. "Preload the linked resources if that helps, and wait for the final response.",
  note = "The fields are hints and say nothing about this response itself; the fields of the final "
    .. "response decide. RFC 8297 is Experimental. Servers may hold back the code over HTTP/1.1, "
    .. "because an old client could mistake it for the final response. Older lists call 103 "
    .. "Checkpoint, after a proposal for resumable uploads that was never registered.",
  state = "standard",
  seen = "wire",
  specs = { "RFC 8297 2" },
  history = {
    { "RFC 8297 2", "Early Hints" },
  },
  aliases = { "EARLY_HINT" },
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  fields = {
    { "Link", "none", condition = "the server knows which resources the client will need",
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
  brief = "The server can resume this upload if it is interrupted",
  summary = "The server can resume this upload if it is interrupted, at the URI in the Location "
    .. "field. Keep sending, and use that URI to resume.",
  note = "The registration is temporary: it was made on 2024-11-13, extended on 2025-09-15, and "
    .. "expired on 2026-11-13. It is not known whether it was renewed. The draft that defines the "
    .. "code is still changing. In its later versions, further 104 responses can report the "
    .. "progress of the upload in Upload-Offset. A client that waits for 100 (Continue) may take "
    .. "104 for it, but the server must send the 100 all the same.",
  state = "temporary",
  seen = "wire",
  specs = {
    { "draft-ietf-httpbis-resumable-upload",
      "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" },
    { "IANA HTTP Status Code Registry",
      "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml" },
  },
  history = {},
  evidence = "owner",
  content = { "forbidden", cite = "RFC 9110 15.2; RFC 9110 6.4.1" },
  caching = { heuristic = false, stored = false, cite = "RFC 9110 15.1; RFC 9111 3" },
  fields = {
    { "Location", "MUST", condition = "the response says where to resume the upload",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Upload-Limit", "MUST",
      condition = "the response says where to resume the upload, and limits apply",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Upload-Offset", "none",
      condition = "the response reports how much of the upload has arrived",
      cite = { "draft-ietf-httpbis-resumable-upload",
        "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/" } },
    { "Content-Length", "MUST NOT", condition = "", cite = "RFC 9110 8.6" },
    { "Transfer-Encoding", "MUST NOT", condition = "", cite = "RFC 9112 6.1" },
  },
}
