-- curl: what its write-out shows where there was no response.

source {
  id = "curl",
  name = "curl",
  summary = "Command and library (libcurl) for transfers; it reports 000 or 0 as the status code "
    .. "of a transfer without a response.",
  url = "https://curl.se/docs/manpage.html",
}

meaning {
  code = 0,
  source = "curl",
  identifier = "NO_RESPONSE_RECEIVED",
  reason = "",
  title = "No response received",
  brief = "There was no HTTP response: DNS, connection, TLS or timeout",
  summary = "The transfer ended without an HTTP response, for example because of DNS, a refused "
    .. "connection, TLS or a timeout. Check the exit status and the error message of curl.",
  note = "curl -w '%{http_code}' prints it as 000, and CURLINFO_RESPONSE_CODE is 0. Many scripts "
    .. "and monitoring tools that run curl show it as the status of a site.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "libcurl, CURLINFO_RESPONSE_CODE",
      "https://github.com/curl/curl/blob/master/docs/libcurl/opts/CURLINFO_RESPONSE_CODE.md" },
    { "curl, tool_writeout.c",
      "https://github.com/curl/curl/blob/master/src/tool_writeout.c" },
  },
  evidence = "owner",
}
