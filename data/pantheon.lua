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
