-- Stripe: the code of its payment API for a request that failed.

source {
  id = "stripe",
  name = "Stripe",
  summary = "Payment service, whose API answers with 402 when a well formed request could not be "
    .. "carried out.",
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
  summary = "The parameters were in order, but the request failed, mostly because a card was "
    .. "declined. The payer is to use another card or to ask the bank; the code in the content "
    .. "says why.",
  note = "Stripe's own table calls it Request Failed. To repeat the same request does not help; "
    .. "decline_code in the content narrows the reason down.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Stripe API, errors", "https://docs.stripe.com/api/errors" },
  },
  aliases = { "Request Failed" },
  evidence = "owner",
}
