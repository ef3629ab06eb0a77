-- Microsoft: status codes of Windows components other than IIS and Exchange.

source {
  id = "microsoft",
  name = "Microsoft",
  summary = "Windows itself: its WebDAV extensions and the WinINet library know 449, and the "
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
  brief = "The server needs more information before it can answer",
  summary = "The server lacks information that the client can supply. Process the content, which "
    .. "may run a script or set a cookie, then repeat the request.",
  note = "The response carries Ms-Echo-Request, and the repeated request carries Ms-Echo-Reply; "
    .. "the server must not answer that one with 449 again. Microsoft's specification has the "
    .. "title \"Retry With\" but gives \"Reply With\" as the reason phrase. Exchange ActiveSync "
    .. "uses the number to demand provisioning.",
  see = { "activesync 449" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "[MS-WDV] Web Distributed Authoring and Versioning Protocol: Client Extensions",
      "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/"
        .. "83ecf19f-e0f8-4706-aae5-ba618f52f100", section = "2.2.6" },
    { "[MS-WDV] Web Distributed Authoring and Versioning Protocol: Client Extensions",
      "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/"
        .. "31cfbd6d-fab9-475c-8309-96c91fc27936", section = "3.1.5.5" },
    { "WinINet, HTTP status codes (HTTP_STATUS_RETRY_WITH)",
      "https://learn.microsoft.com/en-us/windows/win32/wininet/http-status-codes" },
  },
  aliases = { "Reply With", "RETRY" },
  evidence = "owner",
  retry = {
    "request",
    text = "Process the content, then repeat the request with Ms-Echo-Reply.",
    cite = { "[MS-WDV] Web Distributed Authoring and Versioning Protocol: Client Extensions",
      "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/"
        .. "31cfbd6d-fab9-475c-8309-96c91fc27936", section = "3.1.5.5" },
  },
}

meaning {
  code = 450,
  source = "microsoft",
  identifier = "BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS",
  reason = "Blocked by Windows Parental Controls",
  title = "Blocked by Windows Parental Controls",
  brief = "Windows Parental Controls on the client's computer blocked this",
  summary = "The web filter of Windows Parental Controls on the client's own computer blocked the "
    .. "resource; the site has no part in it. Ask whoever manages the account for permission.",
  note = "The filter sits below the browser and makes the response itself, so no server sends the "
    .. "code. It can block a single image of a page that is otherwise allowed.",
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
