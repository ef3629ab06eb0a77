-- Records that compile, and try to be more than text in a page or a manual.

source {
  id = "hostile",
  name = "</style><script>window.hit = 1</script>",
  summary = ".so /etc/passwd \\fBbold\\fP <img src=x onerror='window.hit = 1'>.",
  url = "https://example.org/\"onmouseover=\"window.hit=1\"><img/src=x>",
  details = { case = true },
  recognised_by = {
    { field = "Server", value = "<b>hostile<b>",
      cite = { "' onclick='window.hit = 1", "https://example.org/'><script>window.hit=1</script>" } },
  },
}

meaning {
  code = 598,
  source = "hostile",
  identifier = "HOSTILE",
  reason = "<img src=x onerror=\"window.hit = 1\">",
  title = "\"><script>window.hit = 1</script>{{STYLE}}%1\\", brief = "\"><script>window.hit = 1</script> & {{STYLE}}",
  summary = "'br </title></script><!-- &lt; \\n.br \\*(so.",
  note = ".SH \"Not a heading\" & <h2>not one either</h2> - -- --> \u{2713}.",
  state = "unofficial",
  seen = "log",
  preferred = true,
  specs = { { "<i>Manual</i> & \\(co", "https://example.org/?a=1&b=2#<i>", section = ".TH" } },
  aliases = { "\" data-kind=\"\"><svg onload='window.hit = 1'>", "&quot;", "\\" },
  evidence = "weak",
}

detail {
  source = "hostile",
  codes = { 598, 404 },
  key = "<b>\\*(so&'\"",
  aliases = { "\"><svg/onload='window.hit=1'>", "-->" },
  retry = { "delay", text = "</p><script>window.hit = 1</script>.", cite = { "<i>", "https://example.org/?<i>" } },
  evidence = "weak",
  title = "</td></tr></table><script>window.hit = 1</script>",
  brief = "</td></tr></table><script>window.hit = 1</script>",
  summary = "'TH hostile.",
  cite = { "\\fI", "https://example.org/" },
}

detail {
  source = "hostile",
  codes = { 598 },
  key = ".so", evidence = "owner",
  title = ".so /etc/hostname", brief = ".br \\*(so '",
  summary = ".",
  cite = "RFC 9110",
}
