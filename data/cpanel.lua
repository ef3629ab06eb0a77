-- cPanel and CloudLinux: codes of shared hosting for used up allowances.

source {
  id = "cpanel",
  name = "cPanel / CloudLinux",
  summary = "Software of shared web hosting, whose Apache modules refuse requests to accounts that "
    .. "used up what they may use.",
  url = "https://docs.cpanel.net/",
}

meaning {
  code = 508,
  source = "cpanel",
  identifier = "RESOURCE_LIMIT_IS_REACHED",
  reason = "Resource Limit Is Reached",
  title = "Resource Limit Is Reached",
  summary = "The hosting account has as many dynamic requests running at once as it may have. The "
    .. "site's owner is to make pages faster, cache more or get a larger plan; visitors may retry "
    .. "later.",
  note = "CloudLinux counts these as entry processes. Its limits on memory and processes show as "
    .. "500 or 503 instead, those on CPU and disk only as slowness. LiteSpeed sends the code as "
    .. "well. It has nothing to do with the registered 508 (RFC 5842, a loop in WebDAV).",
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
  summary = "The hosting account used up its traffic for the month. The site's owner is to buy "
    .. "more or to wait for the next month; visitors cannot do anything.",
  note = "It comes from cPanel's module mod_bwlimited (\"bw/limited\"). Apache's own source has no "
    .. "509, though the code is often called Apache's. Other programs took it over without that "
    .. "module.",
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
