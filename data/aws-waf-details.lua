-- AWS WAF: the actions that it names in the field x-amzn-waf-action.

local page = { "AWS WAF, CAPTCHA and Challenge action behavior",
  "https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html" }

detail {
  source = "aws-waf",
  key = "captcha",
  codes = { 405 },
  title = "CAPTCHA",
  brief = "A rule wants a person to solve a puzzle first",
  summary = "A rule wants a person to solve a CAPTCHA before the request may pass; the method " ..
    "is not wrong. Solve it in a browser.",
  note = "Afterwards the browser has a token and sends the request again. The puzzle is in the " ..
    "content only if Accept contains text/html.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "aws-waf",
  key = "challenge",
  codes = { 202 },
  title = "Challenge",
  brief = "A rule wants the browser to pass a silent check first",
  summary = "A rule wants the browser to pass a silent check before the request may pass. Use a " ..
    "browser that runs scripts.",
  note = "The script is in the content only if Accept contains text/html.",
  retry = {
    "request",
    text = "Run the script in a browser: it sends the request again with a token.",
    cite = { "AWS WAF API, ChallengeAction",
      "https://docs.aws.amazon.com/waf/latest/APIReference/API_ChallengeAction.html" },
  },
  evidence = "owner",
  cite = page,
}
