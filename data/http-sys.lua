-- HTTP.sys: the part of Windows that answers for IIS when a request never reaches it.

source {
  id = "http-sys",
  name = "HTTP.sys (HTTP Server API)",
  summary = "The driver of Windows that takes requests for IIS and other programs; its HTTPERR "
    .. "logs name the reason when it refuses one itself.",
  url = "https://learn.microsoft.com/troubleshoot/developer/webapps/aspnet/"
    .. "site-behavior-performance/error-logging-http-apis",
  details = { case = true },
}
