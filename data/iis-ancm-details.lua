-- The sub-status codes of the ASP.NET Core Module (ANCM), which hosts .NET applications in IIS.
-- They stand in the title of its error page and in sc-substatus of the log. 500.0 and 503.0 are in
-- iis-details.lua, behind the meanings that IIS itself gives them, because the first is preferred.

local page = {
  "Troubleshoot ASP.NET Core on Azure App Service and IIS",
  "https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis#app-startup-errors",
  section = "App startup errors",
}

detail {
  source = "iis",
  key = "30",
  codes = { 500 },
  title = "ANCM In-Process Start Failure",
  brief = "The .NET runtime did not start inside the worker process",
  summary = "The ASP.NET Core Module could not start the application inside the worker process. "
    .. "Operators: read the Application event log and the module's stdout log.",
  note = "Microsoft's page calls it \"In-Process Startup Failure\". Common causes are a shared "
    .. "framework that is not installed and missing permissions for Azure Key Vault.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "31",
  codes = { 500 },
  title = "ANCM Failed to Find Native Dependencies",
  brief = "The .NET runtime that the application needs is not installed",
  summary = "The runtime or shared framework that the application needs is not installed. "
    .. "Operators: install that version of .NET, or publish the application self-contained.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "32",
  codes = { 500 },
  title = "ANCM Failed to Load dll",
  brief = "The application is built for another processor architecture",
  summary = "The ASP.NET Core Module could not load the application's library, mostly because it "
    .. "is built for another processor architecture. Developers: publish for the one of the worker "
    .. "process, 32 or 64 bit.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "33",
  codes = { 500 },
  title = "ANCM Request Handler Load Failure",
  brief = "The application does not use the framework Microsoft.AspNetCore.App",
  summary = "The application does not refer to Microsoft.AspNetCore.App, so the ASP.NET Core "
    .. "Module has no handler for it. Developers: target that framework; check runtimeconfig.json.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "34",
  codes = { 500 },
  title = "ANCM Mixed Hosting Models Not Supported",
  brief = "Two hosting models share one worker process",
  summary = "In-process and out-of-process applications share one worker process, which the "
    .. "ASP.NET Core Module does not support. Operators: give each an application pool of its own.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "35",
  codes = { 500 },
  title = "ANCM Multiple In-Process Applications in same Process",
  brief = "Several in-process applications share one worker process",
  summary = "Several in-process applications share one worker process, which the ASP.NET Core "
    .. "Module does not support. Operators: give each an application pool of its own.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "36",
  codes = { 500 },
  title = "ANCM Out-Of-Process Handler Load Failure",
  brief = "The installation of the ASP.NET Core Module is damaged",
  summary = "The file aspnetcorev2_outofprocess.dll is not beside the ASP.NET Core Module, so its "
    .. "installation is damaged. Operators: repair the .NET Hosting Bundle.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "37",
  codes = { 500 },
  title = "ANCM Failed to Start Within Startup Time Limit",
  brief = "Timeout: the application took too long to start",
  summary = "Timeout: the application did not start within the time limit, by default 120 seconds. "
    .. "Operators: look for load at the start; start applications one after another.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "38",
  codes = { 500 },
  title = "ANCM Application DLL Not Found",
  brief = "The library of the application is not beside its executable",
  summary = "The library of the application is not beside its executable, as in a single-file "
    .. "publication. Developers: do not publish as a single file, or host out of process.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 502 },
  title = "Process Failure",
  brief = "The process of the ASP.NET Core application did not start",
  summary = "The ASP.NET Core Module could not start the process of the application. Operators: "
    .. "read the Application event log and the module's stdout log.",
  note = "A common cause is a shared framework that is not installed. ARR uses the same number for "
    .. "a failure of a WebSocket.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = page,
}
