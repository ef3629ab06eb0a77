-- AWS WAF: the web application firewall of Amazon.

source {
  id = "aws-waf",
  name = "AWS WAF",
  summary = "Amazon's web application firewall; it asks clients for a CAPTCHA with 405 and " ..
    "for a silent challenge with 202.",
  url = "https://docs.aws.amazon.com/waf/latest/developerguide/" ..
    "waf-captcha-and-challenge-actions.html",
  recognised_by = {
    { field = "x-amzn-waf-action",
      cite = { "AWS WAF, CAPTCHA and Challenge action behavior",
        "https://docs.aws.amazon.com/waf/latest/developerguide/" ..
          "waf-captcha-and-challenge-actions.html" } },
  },
  details = {
    case = false,
    field = "x-amzn-waf-action",
    form = "whole",
    cite = { "AWS WAF, CAPTCHA and Challenge action behavior",
      "https://docs.aws.amazon.com/waf/latest/developerguide/" ..
        "waf-captcha-and-challenge-actions.html" },
  },
}
