-- Huawei Cloud WAF: codes of a web application firewall.

source {
  id = "huawei-waf",
  name = "Huawei Cloud WAF",
  summary = "Web application firewall of Huawei Cloud, which answers attacks with 418 and loops "
    .. "with 523.",
  url = "https://support.huaweicloud.com/trouble-waf/waf_01_0198.md",
  recognised_by = {
    { field = "Server", value = "HuaweiCloudWAF",
      cite = { "wafw00f: the name that the firewall puts into Server",
        "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/huaweicloud.py" } },
  },
}

meaning {
  code = 418,
  source = "huawei-waf",
  identifier = "BLOCKED_AS_ATTACK",
  reason = "",
  title = "Blocked as an attack",
  brief = "The firewall took the request for an attack and blocked it",
  summary = "The firewall found malicious content in the request and blocked it. If it is "
    .. "legitimate, ask the site owner, who can look up the event and allow it.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Huawei Cloud WAF, troubleshooting 418",
      "https://support.huaweicloud.com/trouble-waf/waf_01_0198.md" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The firewall will block the same request again. Change it, or have the rule changed.",
    cite = { "Huawei Cloud WAF, troubleshooting 418",
      "https://support.huaweicloud.com/trouble-waf/waf_01_0198.md" },
  },
}

meaning {
  code = 523,
  source = "huawei-waf",
  identifier = "WAF_LOOP",
  reason = "",
  title = "Loop through the firewall",
  brief = "The request passed the firewall four times",
  summary = "The same request passed the firewall four times. Operators: check that the origin "
    .. "of the domain is not the firewall itself.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Huawei Cloud WAF, questions and answers", "https://support.huaweicloud.com/waf_faq/" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "The same request goes round again. The operator must break the loop first.",
    cite = { "Huawei Cloud WAF, questions and answers",
      "https://support.huaweicloud.com/waf_faq/" },
  },
}
