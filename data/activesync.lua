-- Exchange ActiveSync: the codes that its servers send to mobile devices.

source {
  id = "activesync",
  name = "Microsoft Exchange ActiveSync",
  summary = "Microsoft's protocol that synchronizes mail, calendars and contacts between Exchange "
    .. "servers and mobile devices.",
  url = "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
    .. "e092c310-7609-4a38-90cc-10688f79cf8d",
  recognised_by = {
    { field = "MS-Server-ActiveSync",
      cite = { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol, response headers",
        "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
          .. "08ad30b6-5b73-41bc-890b-1cab2cf49827" } },
    { field = "X-MS-Location",
      cite = { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol, response headers",
        "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
          .. "08ad30b6-5b73-41bc-890b-1cab2cf49827" } },
  },
}

meaning {
  code = 449,
  source = "activesync",
  identifier = "RETRY_WITH",
  reason = "Retry With",
  title = "Need Provisioning",
  brief = "The device lacks the server's current security policy",
  summary = "The device does not have the server's current security policy. Fetch and acknowledge "
    .. "the policy with the Provision command, then repeat the request.",
  note = "From protocol version 14.0 on, servers report this with 200 and a status of 141 to 144 "
    .. "in the content instead. The reason phrase is the general one of Microsoft's 449; servers "
    .. "have written \"Retry after sending a PROVISION command\".",
  see = { "microsoft 449" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "[MS-OXPROTO] Exchange Server Protocols System Overview",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxproto/"
        .. "3764ce5a-8c53-4665-8cc7-07bafe0db341", section = "2.5.14.5" },
    { "Exchange ActiveSync Provisioning",
      "https://learn.microsoft.com/en-us/archive/blogs/openspecification/"
        .. "exchange-activesync-provisioning" },
  },
  aliases = { "Retry after sending a PROVISION command" },
  evidence = "owner",
  retry = {
    "request",
    text = "Fetch the policy with the Provision command, then send the first command again.",
    cite = { "Exchange ActiveSync Provisioning",
      "https://learn.microsoft.com/en-us/archive/blogs/openspecification/"
        .. "exchange-activesync-provisioning" },
  },
}

meaning {
  code = 451,
  source = "activesync",
  identifier = "REDIRECT",
  reason = "Redirect",
  title = "Redirect",
  brief = "Use another server for this mailbox",
  summary = "Another server serves the user's mailbox better, or is the only one that does. Repeat "
    .. "the request there, and use that address from now on.",
  note = "The X-MS-Location field holds the address; without that field, run Autodiscover. The "
    .. "code is older than the registered 451 (RFC 7725, legal reasons) and has nothing to do with "
    .. "it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "a907164a-907c-48b4-b2ef-44a06867f03f", section = "3.1.5.2.2" },
    { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "e092c310-7609-4a38-90cc-10688f79cf8d", section = "2.2.2.1.1" },
  },
  evidence = "owner",
  retry = {
    "request",
    text = "Send this request and all later ones to the address in X-MS-Location. If the field is "
      .. "missing, use Autodiscover.",
    cite = { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "a907164a-907c-48b4-b2ef-44a06867f03f", section = "3.1.5.2.2" },
  },
}

meaning {
  code = 456,
  source = "activesync",
  identifier = "BLOCKED",
  reason = "Blocked",
  title = "Account blocked",
  brief = "The user's account is blocked",
  summary = "The user's account is blocked. Stop trying until an administrator has unblocked it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "e092c310-7609-4a38-90cc-10688f79cf8d", section = "2.2.2.1.1" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "Only an administrator can unblock the account.",
    cite = { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "e092c310-7609-4a38-90cc-10688f79cf8d" },
  },
}

meaning {
  code = 457,
  source = "activesync",
  identifier = "EXPIRED_PASSWORD",
  reason = "Expired Password",
  title = "Expired Password",
  brief = "The user's password has expired",
  summary = "The user's password has expired. Change it, then enter the new one on the device.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "e092c310-7609-4a38-90cc-10688f79cf8d", section = "2.2.2.1.1" },
  },
  evidence = "owner",
  retry = {
    "credentials",
    text = "Change the password, then log in with the new one.",
    cite = { "[MS-ASHTTP] Exchange ActiveSync: HTTP Protocol",
      "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/"
        .. "e092c310-7609-4a38-90cc-10688f79cf8d" },
  },
}
