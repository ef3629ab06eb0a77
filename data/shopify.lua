-- Shopify: status codes of its storefronts and APIs.

source {
  id = "shopify",
  name = "Shopify",
  summary = "Host of online stores whose storefronts and APIs add codes for locked stores, "
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
  brief = "The store is frozen because its bill to Shopify is not paid",
  summary = "The store is frozen because its bill to Shopify is not paid. Store owners: log in "
    .. "and pay it; customers and apps: wait.",
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
  brief = "The store was locked (Shopify now sends 423 for this)",
  summary = "The Admin API refused the request because the store was locked. Expect 423 instead: "
    .. "Shopify now sends that code, with the same meaning.",
  note = "The change took effect on 2018-08-30 because 420 was ambiguous: Twitter used it for a "
    .. "rate limit, and Spring had it as Method Failure. No reason phrase is documented.",
  see = { "spring 420", "twitter 420" },
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
  brief = "Shopify has locked the store",
  summary = "Shopify has locked the store, for example after repeated breaches of the rate limit "
    .. "or on suspicion of fraud. Store owners: contact Shopify's support.",
  note = "No WebDAV lock is involved, although the code is registered for that (RFC 4918). Until "
    .. "2018-08-30 Shopify sent 420 for this.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "The store stays locked until Shopify's support unlocks it.",
    cite = { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
}

meaning {
  code = 430,
  source = "shopify",
  identifier = "SECURITY_REJECTION",
  reason = "Shopify Security Rejection",
  title = "Shopify Security Rejection",
  brief = "Shopify blocked the request as malicious",
  summary = "Shopify considers the request malicious and blocks it. Check what you send and from "
    .. "where; if your server calls the Storefront API, pass on the buyer's IP address.",
  note = "A shared address of a cloud host is a common cause, and so is crawling. The ordinary "
    .. "rate limit is 429. Formerly Shopify used 430 with another phrase for too many requests.",
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
  retry = {
    "never",
    text = "Shopify takes the request for malicious and will refuse it again. Change it first.",
    cite = { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
}

meaning {
  code = 430,
  source = "shopify",
  identifier = "REQUEST_HEADER_FIELDS_TOO_LARGE",
  reason = "Request Header Fields Too Large",
  title = "Request Header Fields Too Large",
  brief = "Rate limit: the client asked for too many URLs of a store",
  summary = "Rate limit: the client asked for too many URLs of a store within a short time. Wait, "
    .. "then send requests less often.",
  note = "Despite the phrase, which belongs to the registered 431, the size of the fields did not "
    .. "matter. 429 and 430 Shopify Security Rejection replaced it. Only lists mention this "
    .. "meaning.",
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
  brief = "Cloudflare, in front of Shopify, cannot resolve a DNS record",
  summary = "Cloudflare, which stands in front of Shopify, cannot resolve the DNS record that the "
    .. "request needs. Store owners: check the DNS of the domain; others: try again later.",
  note = "This is Cloudflare's 530 as seen at Shopify; a 1xxx code in the content may tell more. "
    .. "Pantheon uses 530 for a frozen site.",
  see = { "cloudflare 530", "pantheon 530" },
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
  brief = "Shopify has temporarily disabled this endpoint",
  summary = "Shopify has temporarily disabled the endpoint. Wait and try again later; Shopify's "
    .. "status page may say why.",
  note = "The registered code for this is 503.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
  retry = {
    "delay",
    text = "The endpoint will be back shortly. Wait longer each time.",
    cite = { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
}

meaning {
  code = 783,
  source = "shopify",
  identifier = "UNEXPECTED_TOKEN",
  reason = "Unexpected Token",
  title = "Unexpected Token",
  brief = "The JSON in the request is malformed",
  summary = "Shopify cannot parse the JSON in the request. Correct it before you send the request "
    .. "again.",
  note = "The number is outside 100 to 599, the range of status codes in RFC 9110 (section 15). A "
    .. "client may refuse the response, or treat it as a 5xx and repeat a request that can never "
    .. "succeed. The registered code for this is 400.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
  evidence = "copy",
  retry = {
    "request",
    text = "Correct the JSON, then send the request again.",
    cite = { "Shopify API response status and error codes",
      "https://shopify.dev/docs/api/usage/response-codes" },
  },
}
