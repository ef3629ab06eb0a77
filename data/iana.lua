-- The registry, whose codes stand in one file for each class.

source {
  id = "iana",
  name = "IANA HTTP Status Code Registry",
  summary = "The list of the status codes that the IETF has approved, which mean the same on every "
    .. "server.",
  url = "https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml",
  date = "2025-09-15",
}
