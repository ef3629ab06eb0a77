-- ASP.NET Core: constants of its StatusCodes for meanings that no RFC defines.

source {
  id = "aspnetcore",
  name = "ASP.NET Core",
  summary = "Microsoft's web framework, whose class StatusCodes also names codes that are not "
    .. "registered.",
  url = "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes",
  recognised_by = {
    { field = "Server", value = "Kestrel",
      cite = { "ASP.NET Core, KestrelServerOptions.AddServerHeader",
        "https://learn.microsoft.com/en-us/dotnet/api/"
          .. "microsoft.aspnetcore.server.kestrel.core.kestrelserveroptions.addserverheader" } },
  },
}

meaning {
  code = 419,
  source = "aspnetcore",
  identifier = "AUTHENTICATION_TIMEOUT",
  reason = "",
  title = "Authentication Timeout",
  brief = "The login session has ended; log in again",
  summary = "The application says that the login has timed out or the session has expired. Log in "
    .. "again, then repeat the request.",
  note = "ASP.NET Core has only the constant Status419AuthenticationTimeout, with the remark that "
    .. "no RFC defines it; an application that chose the constant sends it. Laravel uses 419 for a "
    .. "page that expired.",
  see = { "laravel 419" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "ASP.NET Core, StatusCodes.Status419AuthenticationTimeout",
      "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes."
        .. "status419authenticationtimeout" },
    { "ASP.NET Core, StatusCodes.cs",
      "https://github.com/dotnet/aspnetcore/blob/main/src/Http/Http.Abstractions/src/"
        .. "StatusCodes.cs" },
  },
  evidence = "owner",
}

meaning {
  code = 499,
  source = "aspnetcore",
  identifier = "CLIENT_CLOSED_REQUEST",
  reason = "",
  title = "Client Closed Request",
  brief = "The client disconnected before the response",
  summary = "The client disconnected before the application had answered. Look for slow "
    .. "responses and short client timeouts.",
  note = "The number comes from nginx, as the documentation of ASP.NET Core says.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "log",
  specs = {
    { "ASP.NET Core, StatusCodes.Status499ClientClosedRequest",
      "https://learn.microsoft.com/en-us/dotnet/api/"
        .. "microsoft.aspnetcore.http.statuscodes.status499clientclosedrequest" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The client has gone, so nobody is there to repeat the request.",
    cite = { "ASP.NET Core, StatusCodes.Status499ClientClosedRequest",
      "https://learn.microsoft.com/en-us/dotnet/api/"
        .. "microsoft.aspnetcore.http.statuscodes.status499clientclosedrequest" },
  },
}
