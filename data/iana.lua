-- The registry. Its codes are in one file for each class: iana-1xx.lua to iana-5xx.lua.

source {
  id = "iana",
  name = "IANA HTTP Status Code Registry",
  summary = "The official list of HTTP status codes, approved by the IETF, which mean the same on "
    .. "every server.",
  url = "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
  date = "2025-09-15",
}
