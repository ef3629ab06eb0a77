-- Trakt: its code for full lists.

source {
  id = "trakt",
  name = "Trakt API",
  summary = "API for tracking films and series, which answers 420 when a list of the account is "
    .. "full.",
  url = "https://github.com/trakt/trakt-api",
}

meaning {
  code = 420,
  source = "trakt",
  identifier = "ACCOUNT_LIMIT_EXCEEDED",
  reason = "",
  title = "Account limit exceeded",
  brief = "The account has too many lists or too many items in one",
  summary = "The account has reached a limit of lists, of items in a list, or of favorites. "
    .. "Remove some, or upgrade the account.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Trakt API, userLists.ts",
      "https://github.com/trakt/trakt-api/blob/main/projects/api/src/contracts/users/subroutes/"
        .. "userLists.ts" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The account is at its limit. Delete something or raise the limit first.",
    cite = { "Trakt API, userLists.ts",
      "https://github.com/trakt/trakt-api/blob/main/projects/api/src/contracts/users/"
        .. "subroutes/userLists.ts" },
  },
}
