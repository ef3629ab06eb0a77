-- GlobalProtect: how its portal refuses a login.

source {
  id = "globalprotect",
  name = "Palo Alto Networks GlobalProtect",
  summary = "VPN of Palo Alto Networks, whose portal and gateway answer a failed login with 512.",
  url = "https://docs.paloaltonetworks.com/globalprotect",
  recognised_by = {
    { field = "X-Private-Pan-Sslvpn",
      cite = { "OpenConnect issue 859, a captured response",
        "https://gitlab.com/openconnect/openconnect/-/issues/859" } },
  },
}

meaning {
  code = 512,
  source = "globalprotect",
  identifier = "AUTHENTICATION_FAILED",
  reason = "Custom error",
  title = "Authentication failed",
  brief = "The portal or the gateway refused the login",
  summary = "The portal or the gateway refused the user name or the password. Log in again; "
    .. "check the second factor and whether the account is locked.",
  note = "The field X-Private-Pan-Sslvpn says auth-failed. Clients and scanners agree on it; no "
    .. "document of the vendor was found.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "OpenConnect, http.c", "https://github.com/openconnect/openconnect/blob/master/http.c" },
    { "GlobalProtect-openconnect issue 570",
      "https://github.com/yuezk/GlobalProtect-openconnect/issues/570" },
  },
  evidence = "reports",
}
