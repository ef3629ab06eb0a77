-- Shopify: codes of its storefronts and APIs.

source {
  id = "shopify",
  name = "Shopify",
  summary = "Host of online stores, whose storefronts and APIs add codes for locked stores, "
    .. "rejected requests and malformed JSON.",
  url = "https://shopify.dev/docs/api/usage/response-codes",
  recognised_by = {
    { field = "X-ShopId",
      cite = { "http.dev: X-ShopId", "https://http.dev/x-shopid" } },
    { field = "X-Sorting-Hat-ShopId",
      cite = { "http.dev: X-ShopId", "https://http.dev/x-shopid" } },
    { field = "X-Shopify-Stage",
      cite = { "Shopify Community: receiving different API tags from canary server",
        "https://community.shopify.com/c/shopify-discussions/"
          .. "receiving-different-api-tags-from-canary-server/m-p/2334010" } },
    { field = "X-Shopify-Shop-Api-Call-Limit",
      cite = { "Shopify REST Admin API rate limits",
        "https://shopify.dev/docs/api/admin-rest/usage/rate-limits" } },
  },
}

meaning {
  code = 402,
  source = "shopify",
  identifier = "PAYMENT_REQUIRED",
  reason = "Payment Required",
  title = "Payment Required",
  summary = "The store is frozen, because its bill to Shopify is not paid. The store's owner is "
    .. "to log in and settle it; a customer or an app can only wait.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "owner",
}

meaning {
  code = 420,
  source = "shopify",
  identifier = "STORE_LOCKED",
  reason = "",
  title = "Store Locked",
  summary = "The Admin API refused a request because the store was locked. Shopify replaced it "
    .. "with 423, which has the same meaning.",
  note = "The change took effect on 2018-08-30, because 420 was found ambiguous: Twitter limited "
    .. "rates with it, and Spring has it as Method Failure. No reason phrase is documented.",
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Admin API requests to locked stores will return a 423 status code instead of 420",
      "https://shopify.dev/changelog/"
        .. "admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420" },
  },
  evidence = "owner",
}

meaning {
  code = 423,
  source = "shopify",
  identifier = "LOCKED",
  reason = "Locked",
  title = "Locked",
  summary = "The store is locked, for instance after it broke rate limits repeatedly or under "
    .. "suspicion of fraud. The store's owner is to turn to Shopify's support.",
  note = "No WebDAV lock is involved, for which the code is registered (RFC 4918). Until "
    .. "2018-08-30 Shopify sent 420 for this.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
}

meaning {
  code = 430,
  source = "shopify",
  identifier = "SECURITY_REJECTION",
  reason = "Shopify Security Rejection",
  title = "Shopify Security Rejection",
  summary = "Shopify takes the request for malicious and rejects it. The client is to check what "
    .. "it sends and from where; servers that call the Storefront API are to pass on the buyer's "
    .. "IP address.",
  note = "A shared address of a cloud host is a common cause, as is crawling; it is not the "
    .. "ordinary rate limit, which is 429. Formerly Shopify used 430 with another phrase for too "
    .. "many requests.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
    { "shopify_graphql issue 38: response code 430",
      "https://github.com/kirillplatonov/shopify_graphql/issues/38" },
  },
  aliases = { "REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL" },
  evidence = "copy",
}

meaning {
  code = 430,
  source = "shopify",
  identifier = "REQUEST_HEADER_FIELDS_TOO_LARGE",
  reason = "Request Header Fields Too Large",
  title = "Request Header Fields Too Large",
  summary = "The client asked for too many addresses of a store within a short time. It is to "
    .. "wait and then to ask less often.",
  note = "Despite the phrase, which belongs to the registered 431, the size of the fields did "
    .. "not matter. 429 and 430 Shopify Security Rejection took its place. Only lists mention "
    .. "this meaning.",
  state = "deprecated",
  seen = "wire",
  specs = {
    { "Shopify API documentation", "https://shopify.dev/docs/api" },
    { "Wikipedia: List of HTTP status codes",
      "https://en.wikipedia.org/wiki/List_of_HTTP_status_codes" },
  },
  evidence = "none",
}

meaning {
  code = 530,
  source = "shopify",
  identifier = "ORIGIN_DNS_ERROR",
  reason = "Origin DNS Error",
  title = "Origin DNS Error",
  summary = "Cloudflare, which stands before Shopify, cannot resolve the DNS record that the "
    .. "request needs. The store's owner is to check the DNS of the domain; others may try again "
    .. "later.",
  note = "It is Cloudflare's 530 seen from Shopify, and a 1xxx code in the content may tell "
    .. "more. Pantheon uses 530 for a frozen site.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
}

meaning {
  code = 540,
  source = "shopify",
  identifier = "TEMPORARILY_DISABLED",
  reason = "Temporarily Disabled",
  title = "Temporarily Disabled",
  summary = "Shopify has switched the endpoint off for a while. The client is to wait and try "
    .. "again later; Shopify's status page may say why.",
  note = "The registered code for this is 503.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
}

meaning {
  code = 783,
  source = "shopify",
  identifier = "UNEXPECTED_TOKEN",
  reason = "Unexpected Token",
  title = "Unexpected Token",
  summary = "The JSON in the request does not parse. The client is to correct it before it sends "
    .. "the request again.",
  note = "The number lies outside 100 to 599, where RFC 9110 (section 15) has no status codes: a "
    .. "client may refuse the response, or treat it as a 5xx, and so repeat in vain what is its "
    .. "own mistake. The registered code for this is 400.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
}
