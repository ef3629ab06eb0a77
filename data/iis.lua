-- IIS: the status code that lists attribute to it; its sub-status codes are in iis-details.lua, and
-- those of the ASP.NET Core Module in iis-ancm-details.lua.

source {
  id = "iis",
  name = "Internet Information Services (IIS)",
  summary = "Microsoft's web server, which refines status codes with sub-status codes in its logs "
    .. "and hosts Exchange's Outlook on the web.",
  url = "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/"
    .. "health-diagnostic-performance/http-status-code",
  recognised_by = {
    { field = "Server", value = "Microsoft-IIS",
      cite = { "IIS, request filtering: removeServerHeader",
        "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/"
          .. "requestfiltering/" } },
    { field = "Server", value = "Microsoft-HTTPAPI",
      cite = { "Check the Server header for the source of an error returned from IIS",
        "https://blog.jonschneider.com/2016/01/check-server-http-header-for-source-of.html" } },
  },
  details = { case = false },
}

meaning {
  code = 440,
  source = "iis",
  identifier = "LOGIN_TIME_OUT",
  reason = "Login Time-out",
  title = "Login Time-out",
  brief = "The login session has ended; log in again",
  summary = "The session of an application such as Outlook on the web has ended. Users: log in "
    .. "again; operators: if it happens right after login, check authentication.",
  note = "Exchange's Outlook on the web sends it, rather than IIS by itself. Microsoft's own page "
    .. "spells it \"Login Timeout\" and traces it to permissions and authentication in IIS. Users "
    .. "and other sources report that the session ended.",
  see = { "microsoft" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "How to Troubleshoot the 440 Login Timeout Error Message in Outlook Web Access",
      "https://technet.microsoft.com/en-us/library/dd789741(v=EXCHG.80).aspx" },
    { "Microsoft Q&A: 440 Login Timeout, OWA (Exchange 2019)",
      "https://learn.microsoft.com/en-us/answers/questions/5807094/"
        .. "440-login-timeout-owa-(exchange-2019)" },
  },
  evidence = "reports",
}
