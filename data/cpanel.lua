-- cPanel and CloudLinux: the codes of shared hosting for accounts that reached a limit.

source {
  id = "cpanel",
  name = "cPanel / CloudLinux",
  summary = "Software for shared web hosting; its Apache modules refuse requests to accounts that "
    .. "have used up their limits.",
  url = "https://docs.cpanel.net/",
}

meaning {
  code = 508,
  source = "cpanel",
  identifier = "RESOURCE_LIMIT_IS_REACHED",
  reason = "Resource Limit Is Reached",
  title = "Resource Limit Is Reached",
  brief = "The hosting account has too many requests running at once",
  summary = "The hosting account has reached its limit of dynamic requests that run at once. "
    .. "Owners of the site: make pages faster, cache more or get a larger plan; visitors: try "
    .. "again later.",
  note = "CloudLinux counts these requests as entry processes. Its limits on memory and processes "
    .. "cause 500 or 503 instead; its limits on CPU and disk only make the site slow. LiteSpeed "
    .. "also sends the code. It has nothing to do with the registered 508 (RFC 5842, a loop in "
    .. "WebDAV).",
  see = { "litespeed 508" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "CloudLinux OS, limits: entry processes",
      "https://docs.cloudlinux.com/cloudlinuxos/limits/#entry-processes" },
  },
  aliases = { "Resource Limit Reached" },
  evidence = "owner",
}

meaning {
  code = 509,
  source = "cpanel",
  identifier = "BANDWIDTH_LIMIT_EXCEEDED",
  reason = "Bandwidth Limit Exceeded",
  title = "Bandwidth Limit Exceeded",
  brief = "The hosting account has used up its traffic for the month",
  summary = "The hosting account has used up its traffic (bandwidth) for the month. Owners of the "
    .. "site: buy more or wait for the next month; visitors can do nothing.",
  note = "It comes from cPanel's module mod_bwlimited (\"bw/limited\"). The code is often called "
    .. "Apache's, but Apache's own source does not contain 509. Other programs adopted it without "
    .. "that module.",
  see = { "apache" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "cPanel, ea-apache24-mod_bwlimited",
      "https://build.opensuse.org/projects/isv:cpanel:EA4/packages/mod_bwlimited/files/"
        .. "ea-apache24-mod_bwlimited.spec?expand=1" },
    { "Pay Monthly Hosting: Bandwidth Limit Exceeded, http 509 error message",
      "https://clients.paymonthlyhosting.co.uk/knowledgebase/48/"
        .. "Bandwidth-Limit-Exceeded---http-509-error-message.html" },
  },
  aliases = { "BANDWIDTH" },
  evidence = "reports",
}
