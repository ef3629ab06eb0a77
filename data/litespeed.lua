-- LiteSpeed: the phrases of its table that mean something of their own.

source {
  id = "litespeed",
  name = "LiteSpeed",
  summary = "Web server of many shared hosts, whose phrases for 506 and 508 differ from the "
    .. "registered ones.",
  url = "https://github.com/litespeedtech/openlitespeed",
  recognised_by = {
    { field = "Server", value = "LiteSpeed",
      cite = { "wafw00f: the name that the server puts into Server",
        "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/litespeed.py" } },
  },
}

meaning {
  code = 506,
  source = "litespeed",
  identifier = "LOOP_DETECTED",
  reason = "Loop Detected",
  title = "Loop in the configuration",
  brief = "The configuration sends the request round in a loop",
  summary = "The server found that its own configuration sends the request round in a loop. "
    .. "Operators: check rewrite rules and error pages.",
  note = "The source code has the phrase, but no explanation. The registered code for a loop is "
    .. "508, of WebDAV; 506 is registered as Variant Also Negotiates.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "OpenLiteSpeed, httpstatuscode.cpp",
      "https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp" },
  },
  evidence = "owner",
}

meaning {
  code = 508,
  source = "litespeed",
  identifier = "INSUFFICIENT_RESOURCE",
  reason = "Insufficient Resource",
  title = "Insufficient Resource",
  brief = "The hosting account has reached a resource limit",
  summary = "The hosting account has reached its limit of memory, processes or CPU. Try again "
    .. "later; site owners: reduce the load or buy a larger plan.",
  note = "The limits are those of CloudLinux (LVE). cPanel's Apache sends 508 for the same, with "
    .. "the phrase Resource Limit Is Reached.",
  see = { "apache", "cpanel 508" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "OpenLiteSpeed, httpstatuscode.cpp",
      "https://github.com/litespeedtech/openlitespeed/blob/master/src/http/httpstatuscode.cpp" },
  },
  evidence = "owner",
}
