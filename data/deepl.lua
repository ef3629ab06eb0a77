-- DeepL: the code of its translation API for a used up quota.

source {
  id = "deepl",
  name = "DeepL API",
  summary = "Translation service that counts the characters it translates.",
  url = "https://developers.deepl.com/docs/best-practices/error-handling",
}

meaning {
  code = 456,
  source = "deepl",
  identifier = "QUOTA_EXCEEDED",
  reason = "Quota exceeded",
  title = "Quota exceeded",
  summary = "The account has translated as many characters as it may in this period. The "
    .. "account's owner is to raise the limit or to wait for the next period; trying again does "
    .. "not help before.",
  note = "With a free account it is the limit of the plan, with a paid one the cost limit that "
    .. "its owner set. Requests that merely come too fast get 429.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "DeepL API, error handling",
      "https://developers.deepl.com/docs/best-practices/error-handling" },
  },
  evidence = "owner",
}
