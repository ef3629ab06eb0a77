-- Pantheon: its status code for frozen sites.

source {
  id = "pantheon",
  name = "Pantheon",
  summary = "Hosting platform for WordPress and Drupal that freezes sandbox sites which nobody "
    .. "works on.",
  url = "https://docs.pantheon.io/guides/platform-considerations/platform-site-info",
  recognised_by = {
    { field = "X-Pantheon-Styx-Hostname",
      cite = { "Pantheon Terminus, Environment.php",
        "https://github.com/pantheon-systems/terminus/blob/master/src/Models/Environment.php" } },
  },
}

meaning {
  code = 530,
  source = "pantheon",
  identifier = "SITE_FROZEN",
  reason = "Site Frozen",
  title = "Site Frozen",
  brief = "The sandbox site is frozen because its code has not changed",
  summary = "The sandbox site is frozen because its code has not changed for months. Site owners: "
    .. "unfreeze it in Pantheon's dashboard, which takes some minutes.",
  note = "Pantheon freezes sandbox sites that are four months old and had no commits for three "
    .. "months; an older edition of the page says a year and six months. The page was read in a "
    .. "copy. Cloudflare and Shopify use the same number for an origin that DNS cannot resolve.",
  see = { "cloudflare 530", "shopify 530" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Pantheon, platform and site information: inactive site freezing",
      "https://docs.pantheon.io/guides/platform-considerations/platform-site-info"
        .. "#inactive-site-freezing" },
  },
  aliases = { "SITE_IS_FROZEN" },
  evidence = "copy",
  retry = {
    "never",
    text = "Every request gets this answer until the owner unfreezes the site.",
    cite = { "Pantheon, platform and site information: inactive site freezing",
      "https://docs.pantheon.io/guides/platform-considerations/platform-site-info#inactive-site-freezing" },
  },
}

meaning {
  code = 560,
  source = "pantheon",
  identifier = "RETRY_ON_ANOTHER_CONTAINER",
  reason = "",
  title = "Retry on another container",
  brief = "The application asks the edge to try another container",
  summary = "The application itself sent this, so that Pantheon's edge repeats an idempotent "
    .. "request on another container, as after 502. If you still receive it, all attempts "
    .. "failed: look into the application's log.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Pantheon, errors and server responses",
      "https://docs.pantheon.io/guides/errors-and-server-responses" },
  },
  evidence = "owner",
  retry = {
    "same",
    text = "Pantheon's edge repeats idempotent requests on another container by itself.",
    idempotent = true,
    cite = { "Pantheon, errors and server responses",
      "https://docs.pantheon.io/guides/errors-and-server-responses" },
  },
}

meaning {
  code = 561,
  source = "pantheon",
  identifier = "NO_SITE_DETECTED",
  reason = "",
  title = "No site detected",
  brief = "The environment has no site, or no index file",
  summary = "No site is installed in the environment, or it has no index file. Site owners: "
    .. "deploy the code into this environment.",
  note = "AWS load balancers use the number for a failed login at an identity provider.",
  see = { "aws 561" },
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Pantheon, errors and server responses",
      "https://docs.pantheon.io/guides/errors-and-server-responses" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The environment has no site until its owner deploys the code.",
    cite = { "Pantheon, errors and server responses",
      "https://docs.pantheon.io/guides/errors-and-server-responses" },
  },
}
