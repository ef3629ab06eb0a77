-- Bitbucket: its code for a diff or merge that takes too long.

source {
  id = "bitbucket",
  name = "Bitbucket Cloud",
  summary = "Git hosting of Atlassian, whose API answers 555 when a diff or a merge takes too "
    .. "long.",
  url = "https://developer.atlassian.com/cloud/bitbucket/rest/",
}

meaning {
  code = 555,
  source = "bitbucket",
  identifier = "DIFF_TIMED_OUT",
  reason = "",
  title = "Diff or merge timed out",
  brief = "The diff or the merge took too long to compute",
  summary = "The diff or the merge took too long to compute (timeout). Ask for less, for example "
    .. "for one file with the parameter path.",
  note = "The words were read in clients that are generated from Atlassian's description of the "
    .. "API. Tencent EdgeOne sends 555 for a failed TLS handshake.",
  see = { "edgeone 555" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Bitbucket Cloud REST API, commits",
      "https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "The same diff takes too long again. Ask for one file of it with the parameter path.",
    cite = { "Bitbucket Cloud REST API, commits",
      "https://developer.atlassian.com/cloud/bitbucket/rest/api-group-commits/" },
  },
}
