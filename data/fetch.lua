-- The Fetch standard: the status of what is no HTTP response in browsers.

source {
  id = "fetch",
  name = "Fetch standard",
  summary = "Standard of the WHATWG for requests in browsers, which fetch() and XMLHttpRequest "
    .. "follow; scripts see the status 0 where they may see no response.",
  url = "https://fetch.spec.whatwg.org/",
}

meaning {
  code = 0,
  source = "fetch",
  identifier = "NETWORK_ERROR",
  reason = "",
  title = "Network error or hidden response",
  brief = "The script gets no response: network error, CORS or abort",
  summary = "The browser shows the script no response: a network error, a refusal by CORS, an "
    .. "aborted request, or a response that is hidden from it. Check the browser's console.",
  note = "An opaque response (mode no-cors) and an opaque redirect also have the status 0, "
    .. "although the server answered. fetch() rejects its promise after a network error; "
    .. "XMLHttpRequest leaves status at 0.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Fetch standard, network error", "https://fetch.spec.whatwg.org/#concept-network-error" },
    { "Fetch standard, opaque filtered response",
      "https://fetch.spec.whatwg.org/#concept-filtered-response-opaque" },
  },
  evidence = "owner",
}
