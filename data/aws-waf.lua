-- AWS WAF: the web application firewall of Amazon.

source {
  id = "aws-waf",
  name = "AWS WAF",
  summary = "Amazon's web application firewall; it asks clients for a CAPTCHA with 405 and for a "
    .. "silent challenge with 202.",
  url = "https://docs.aws.amazon.com/waf/latest/developerguide/"
    .. "waf-captcha-and-challenge-actions.html",
  recognised_by = {
    { field = "x-amzn-waf-action",
      cite = { "AWS WAF, CAPTCHA and Challenge action behavior",
        "https://docs.aws.amazon.com/waf/latest/developerguide/"
          .. "waf-captcha-and-challenge-actions.html" } },
  },
  details = {
    case = false,
    field = "x-amzn-waf-action",
    form = "whole",
    cite = { "AWS WAF, CAPTCHA and Challenge action behavior",
      "https://docs.aws.amazon.com/waf/latest/developerguide/"
        .. "waf-captcha-and-challenge-actions.html" },
  },
}

meaning {
  code = 202,
  source = "aws-waf",
  identifier = "CHALLENGE_REQUIRED",
  reason = "Request Accepted",
  title = "Silent challenge",
  brief = "The firewall wants a script to run before it lets you in",
  summary = "The firewall answered with a script instead of the content, to see whether the "
    .. "client is a browser. Let a browser run it; it then repeats the request with a token.",
  note = "The field x-amzn-waf-action says \"challenge\". Programs that take every 202 for "
    .. "success are misled: nothing was accepted for processing. Only requests that accept HTML "
    .. "get the script.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "AWS WAF, how the CAPTCHA and Challenge actions work",
      "https://docs.aws.amazon.com/waf/latest/developerguide/"
        .. "waf-captcha-and-challenge-how-it-works.html" },
    { "AWS WAF API, ChallengeAction",
      "https://docs.aws.amazon.com/waf/latest/APIReference/API_ChallengeAction.html" },
  },
  evidence = "owner",
  retry = {
    "request",
    text = "Run the challenge script, then send the request again with its token. Only a browser "
      .. "can do so.",
    cite = { "AWS WAF API, ChallengeAction",
      "https://docs.aws.amazon.com/waf/latest/APIReference/API_ChallengeAction.html" },
  },
}

meaning {
  code = 405,
  source = "aws-waf",
  identifier = "CAPTCHA_REQUIRED",
  reason = "Method Not Allowed",
  title = "CAPTCHA required",
  brief = "The firewall wants a person to solve a CAPTCHA",
  summary = "The firewall blocks the request until a person has solved a CAPTCHA. Solve it in a "
    .. "browser; the method of the request is not at fault.",
  note = "The field x-amzn-waf-action says \"captcha\". Another method does not help, although "
    .. "the number says so.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "AWS WAF, how the CAPTCHA and Challenge actions work",
      "https://docs.aws.amazon.com/waf/latest/developerguide/"
        .. "waf-captcha-and-challenge-how-it-works.html" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "A person must solve the CAPTCHA first. Another method does not help.",
    cite = { "AWS WAF, how the CAPTCHA and Challenge actions work",
      "https://docs.aws.amazon.com/waf/latest/developerguide/"
        .. "waf-captcha-and-challenge-how-it-works.html" },
  },
}
