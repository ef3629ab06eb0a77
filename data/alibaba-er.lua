-- Alibaba Cloud EdgeRoutine: codes for functions that fail at the edge.

source {
  id = "alibaba-er",
  name = "Alibaba Cloud EdgeRoutine",
  summary = "Runs JavaScript functions on the edge nodes of Alibaba Cloud's DCDN, and answers "
    .. "with 598 or 599 where a function fails.",
  url = "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes",
}

meaning {
  code = 598,
  source = "alibaba-er",
  identifier = "EXECUTION_BLOCKED",
  reason = "",
  title = "Execution blocked or rate limited",
  brief = "The edge function was not run: rate limit, overload or a block",
  summary = "The function was not run, because of a rate limit, an overloaded node, or a block "
    .. "after it ran out of memory twice within five seconds. Wait, then try again; developers: "
    .. "reduce its memory.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeRoutine, HTTP status codes",
      "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes" },
  },
  evidence = "owner",
  retry = {
    "delay",
    text = "Wait until the load has fallen. The function was not run, so a repeat is safe.",
    cite = { "EdgeRoutine, HTTP status codes",
      "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes" },
  },
}

meaning {
  code = 599,
  source = "alibaba-er",
  identifier = "UNCAUGHT_EXCEPTION",
  reason = "",
  title = "Uncaught exception",
  brief = "The edge function threw an exception that it did not catch",
  summary = "The function threw an exception that it did not catch, while it started or handled "
    .. "the request. Developers: catch it and look into the log of the function.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "EdgeRoutine, HTTP status codes",
      "https://help.aliyun.com/en/edge-security-acceleration/dcdn/user-guide/http-status-codes" },
  },
  evidence = "owner",
}
