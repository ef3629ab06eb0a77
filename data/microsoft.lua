-- Microsoft: codes of Windows components other than IIS and Exchange.

source {
  id = "microsoft",
  name = "Microsoft",
  summary = "Windows itself: the WebDAV extensions and the WinINet library know 449, and the "
    .. "Parental Controls of Windows Vista and 7 answered with 450.",
  url = "https://learn.microsoft.com/en-us/windows/win32/wininet/http-status-codes",
  recognised_by = {
    { field = "Ms-Echo-Request",
      cite = { "[MS-WDV] Web Distributed Authoring and Versioning Protocol: Client Extensions",
        "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/"
          .. "1c1f4d5b-4fed-48ef-9bb6-893c2b25b74d" } },
  },
}

meaning {
  code = 449,
  source = "microsoft",
  identifier = "RETRY_WITH",
  reason = "Retry With",
  title = "Retry With",
  summary = "The server lacks information that the client can supply. The user agent is to process "
    .. "the content, which may run a script or set a cookie, and then to repeat the request.",
  note = "The response carries Ms-Echo-Request, and the repeated request Ms-Echo-Reply. "
    .. "Microsoft's specification is titled \"Retry With\" and yet gives \"Reply With\" as the "
    .. "reason phrase. Exchange ActiveSync uses the number to demand provisioning.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "[MS-WDV] Web Distributed Authoring and Versioning Protocol: Client Extensions",
      "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/"
        .. "83ecf19f-e0f8-4706-aae5-ba618f52f100", section = "2.2.6" },
    { "WinINet, HTTP status codes (HTTP_STATUS_RETRY_WITH)",
      "https://learn.microsoft.com/en-us/windows/win32/wininet/http-status-codes" },
  },
  aliases = { "Reply With", "RETRY" },
  evidence = "owner",
}

meaning {
  code = 450,
  source = "microsoft",
  identifier = "BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS",
  reason = "Blocked by Windows Parental Controls",
  title = "Blocked by Windows Parental Controls",
  summary = "The web filter of Windows Parental Controls on the client's own computer blocked the "
    .. "resource. Whoever manages the account may allow it; the site has no part in this.",
  note = "The filter sits below the browser and makes the response itself, so that no server sends "
    .. "the code. It can hit a single image of an otherwise allowed page.",
  state = "obsolete",
  seen = "wire",
  preferred = true,
  specs = {
    { "The 450 Error, in a book on Windows Vista",
      "https://flylib.com/books/en/1.286.1.86/1/" },
    { "http.dev: 450 Blocked by Windows Parental Controls", "https://http.dev/450" },
  },
  aliases = { "Blocked by Parental Controls", "BLOCKED_BY_PARENTAL_CONTROL", "PARENTAL_CONTROLS" },
  evidence = "reports",
}
