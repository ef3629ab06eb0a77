-- Fastly: the numbers inside its VCL.

source {
  id = "fastly",
  name = "Fastly",
  summary = "Content delivery network whose VCL uses status codes above 599 inside, to be turned "
    .. "into responses by vcl_error.",
  url = "https://www.fastly.com/documentation/reference/http/http-statuses",
  recognised_by = {
    -- Only sent to who asks for it with Fastly-Debug. X-Served-By is left out: others set it too.
    { field = "Fastly-Debug-Path",
      cite = { "Fastly, header reference: Fastly-Debug-Path",
        "https://www.fastly.com/documentation/reference/http/http-headers/Fastly-Debug-Path" } },
  },
}

meaning {
  code = 801,
  source = "fastly",
  identifier = "FORCE_TLS",
  reason = "",
  title = "Force TLS",
  brief = "Fastly redirects a plain http request to https",
  summary = "The service demands TLS, so that vcl_error turns this number into a redirect to "
    .. "https. Use the https address.",
  note = "Fastly's page keeps 600 to 699 for its customers and the numbers above for itself, but "
    .. "does not list 801; public VCL that Fastly generated names it. The number 550 is special "
    .. "too: what vcl_error gets with it is delivered unmodified.",
  state = "unofficial",
  seen = "program",
  sent_as = 301,
  preferred = true,
  specs = {
    { "Fastly, HTTP statuses",
      "https://www.fastly.com/documentation/reference/http/http-statuses" },
  },
  evidence = "reports",
}
