-- Cohere: codes of its API for language models.

source {
  id = "cohere",
  name = "Cohere API",
  summary = "API for language models, with a 498 that is about words and a 499 for cancelled "
    .. "requests.",
  url = "https://docs.cohere.com/reference/errors",
}

meaning {
  code = 498,
  source = "cohere",
  identifier = "INVALID_TOKEN",
  reason = "",
  title = "Deny-listed token",
  brief = "The text contains a word that the model may not use",
  summary = "The request or the response contains a deny-listed token: a piece of text, not a "
    .. "credential. Change the text.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Cohere, OpenAPI description",
      "https://github.com/cohere-ai/cohere-developer-experience/blob/main/cohere-openapi.yaml" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The same text has the same word. Change it first.",
    cite = { "Cohere, OpenAPI description",
      "https://github.com/cohere-ai/cohere-developer-experience/blob/main/cohere-openapi.yaml" },
  },
}

meaning {
  code = 499,
  source = "cohere",
  identifier = "REQUEST_CANCELLED",
  reason = "",
  title = "Request Cancelled",
  brief = "The user cancelled the request",
  summary = "The user cancelled the request. Send it again if the answer is still wanted.",
  note = "The number comes from nginx.",
  see = { "nginx 499" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Cohere API, errors", "https://docs.cohere.com/reference/errors" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "Cohere advises to try again, unless you cancelled the request on purpose.",
    cite = { "Cohere API, errors",
      "https://docs.cohere.com/reference/errors" },
  },
}
