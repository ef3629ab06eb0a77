-- Stripe: the status code of its payment API for a request that failed.

source {
  id = "stripe",
  name = "Stripe",
  summary = "Payment service whose API answers 402 when it could not carry out a well-formed "
    .. "request.",
  url = "https://docs.stripe.com/api/errors",
  recognised_by = {
    { field = "Stripe-Should-Retry",
      cite = { "stripe-php: respect Stripe-Should-Retry and Retry-After headers",
        "https://github.com/stripe/stripe-php/pull/755" } },
  },
}

meaning {
  code = 402,
  source = "stripe",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  brief = "The request failed, mostly because a card was declined",
  summary = "The parameters were correct, but the request failed, mostly because a card was "
    .. "declined. Use another card or ask the bank; the code in the content says why.",
  note = "Stripe's own table calls it Request Failed. Repeating the same request does not help; "
    .. "decline_code in the content gives a more exact reason.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Stripe API, errors", "https://docs.stripe.com/api/errors" },
  },
  aliases = { "Request Failed" },
  evidence = "owner",
  retry = {
    "never",
    text = "The parameters were valid and the request failed all the same. Stripe-Should-Retry in "
      .. "the response overrides this.",
    cite = { "Stripe API, errors",
      "https://docs.stripe.com/api/errors" },
  },
}
