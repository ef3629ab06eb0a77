-- A draft about proxies: the number that HTTP still reserves.

source {
  id = "proxy-draft",
  name = "draft-cohen-http-305-306-responses",
  summary = "Expired draft of the HTTP working group that refined 305 Use Proxy and added 306.",
  url = "https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/",
}

meaning {
  code = 306,
  source = "proxy-draft",
  identifier = "SWITCH_PROXY",
  reason = "Switch Proxy",
  title = "Switch Proxy",
  brief = "A proxy tells its client to use another proxy from now on",
  summary = "A proxy tells its client to use another proxy for later requests, but no server "
    .. "sends this code. In a user agent, do not act on it.",
  note = "A field named Set-Proxy would have given the proxy, the addresses it is for and the "
    .. "time it is valid. The draft was announced in June 1997 and expired. Setting a proxy from "
    .. "within a response is a security risk, which is also why 305 is deprecated. The number "
    .. "stays reserved as (Unused).",
  state = "obsolete",
  seen = "wire",
  specs = {
    { "HTTP/1.1 305 and 306 Response Codes",
      "https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/" },
    { "Announcement of the draft",
      "https://lists.w3.org/Archives/Public/ietf-http-wg-old/1997MayAug/0373.html" },
    "RFC 9110 15.4.7",
  },
  evidence = "owner",
}
