-- Proxy-Status: the registered reasons for which proxies and gateways fail.

source {
  id = "proxy-status",
  name = "HTTP Proxy Error Types",
  summary = "The IANA registry of the errors that proxies, gateways and CDNs name in the response "
    .. "field Proxy-Status.",
  url = "https://www.iana.org/assignments/http-proxy-status/http-proxy-status.xhtml"
    .. "#table-http-proxy-error-types",
  details = {
    case = true,
    field = "Proxy-Status",
    form = "parameter",
    cite = "RFC 9209 2.1.1",
  },
}
