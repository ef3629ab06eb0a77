-- iCloud: how its web API asks for a new login.

source {
  id = "icloud",
  name = "Apple iCloud",
  summary = "Web API behind icloud.com, which answers 450 or 421 when the session no longer "
    .. "suffices.",
  url = "https://www.icloud.com/",
}

meaning {
  code = 450,
  source = "icloud",
  identifier = "FULL_SIGN_IN_REQUIRED",
  reason = "",
  title = "Full sign-in required",
  brief = "The session does not suffice: a full login is required",
  summary = "The session is too old or too weak for this service. Log in again with password and "
    .. "second factor.",
  note = "It is known from programs that use the API; Apple does not document it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "pyicloud, base.py", "https://github.com/picklepete/pyicloud/blob/master/pyicloud/base.py" },
  },
  evidence = "reports",
}
