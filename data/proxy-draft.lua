-- A draft on proxies: the code that HTTP has reserved ever since.

source {
  id = "proxy-draft",
  name = "draft-cohen-http-305-306-responses",
  summary = "Expired draft of the HTTP working group, which refined 305 Use Proxy and added 306.",
  url = "https://datatracker.ietf.org/doc/draft-cohen-http-305-306-responses/",
}

meaning {
  code = 306,
  source = "proxy-draft",
  identifier = "SWITCH_PROXY",
  reason = "Switch Proxy",
  title = "Switch Proxy",
  summary = "A proxy tells its client to use another proxy for later requests. User agents are "
    .. "not to act on it, and no server sends it.",
  note = "The field Set-Proxy would have told the proxy, the addresses it is for and how long. "
    .. "The draft was announced in June 1997 and expired. To set a proxy from within a response "
    .. "is a security risk, for which 305 is deprecated too; the number stays reserved as "
    .. "(Unused).",
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
