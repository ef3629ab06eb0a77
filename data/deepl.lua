-- DeepL: the code of its translation API for a used-up quota.

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
  brief = "The account has used up its quota of characters",
  summary = "The account has used up its quota of characters for this period. Raise the limit or "
    .. "wait for the next period; trying again earlier does not help.",
  note = "In a free account, the quota is the limit of the plan; in a paid one, it is the cost "
    .. "limit that the owner set. What only arrives too fast (rate limit) gets 429.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "DeepL API, error handling",
      "https://developers.deepl.com/docs/best-practices/error-handling" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "DeepL's own client repeats only 429 and 5xx. The quota comes back with the next "
      .. "period.",
    cite = { "deepl-python, http_client.py",
      "https://github.com/DeepLcom/deepl-python/blob/main/deepl/http_client.py" },
  },
}
