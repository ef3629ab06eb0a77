-- WebDAV drafts: a code that was reserved and never published.

source {
  id = "webdav-drafts",
  name = "WebDAV Advanced Collections drafts",
  summary = "Drafts of the IETF's WebDAV group for ordered collections and references, which "
    .. "expired; RFC 3648 later took up the ordering.",
  url = "https://datatracker.ietf.org/doc/draft-ietf-webdav-collection-protocol/",
}

meaning {
  code = 425,
  source = "webdav-drafts",
  identifier = "UNORDERED_COLLECTION",
  reason = "Unordered Collection",
  title = "Unordered Collection",
  summary = "The client asked for a position in a collection that keeps no order, or one that "
    .. "the server orders. No server is known to send it; today 425 means Too Early.",
  note = "RFC 2817 names the number when it opens the registry, as work in progress, and IANA "
    .. "held it for the expired proposal until RFC 8470 took it for Too Early. RFC 3648, which "
    .. "came of the drafts, has no such code. Only the number is confirmed; lists and libraries "
    .. "pass the phrase on.",
  state = "obsolete",
  seen = "wire",
  specs = {
    "RFC 2817 7.1",
    { "WebDAV Advanced Collections Protocol",
      "https://datatracker.ietf.org/doc/html/"
        .. "draft-ietf-webdav-collection-protocol-04", section = "7.2" },
  },
  aliases = { "RESERVED_FOR_WEBDAV_ADVANCED_COLLECTIONS_EXPIRED_PROPOSAL", "UNORDERED" },
  evidence = "owner",
}
