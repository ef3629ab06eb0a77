-- The words of the closed sets that the C library numbers from 1, in the order of the
-- enumerations in httpstatus.h and lib/table.h; [0] is the word for 0 where it has one.

return {
  class = { "Informational", "Successful", "Redirection", "Client Error", "Server Error" },
  state = { "standard", "temporary", "deprecated", "obsolete", "unused", "unofficial", "disputed" },
  seen = { "wire", "log", "program" },
  advice = { [0] = "never", "same", "delay", "connection", "credentials", "without-expect", "length",
             "conditional", "smaller", "upgraded", "network-login", "without-early-data", "request" },
  level = { "MUST", "SHOULD", "MAY", "MUST NOT", "SHOULD NOT" },
  content = { [0] = "allowed", "forbidden", "not-generated" },
  lenient = { "no-space", "bare-lf", "obs-text", "obs-fold" }, -- one for each bit
  redirect = { "keep", "post-to-get", "get" },
  severity = { "note", "warning", "error" },
  error = { "nothing to read", "neither a status code nor a version of HTTP",
            "no status code of three digits", "a number out of range", "a control byte",
            "longer than it may be", "a line that is no field", "cut off before its end",
            "more after the end of the line", "a structure whose size is not set",
            "more fields than there is room for" },
  evidence = { "owner", "copy", "reports", "weak", "none", "refuted" },
}
