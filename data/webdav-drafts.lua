-- WebDAV drafts: a code that was reserved and never published.

source {
  id = "webdav-drafts",
  name = "WebDAV Advanced Collections drafts",
  summary = "Expired drafts of the IETF's WebDAV group for ordered collections and references; "
    .. "RFC 3648 later took up the ordering.",
  url = "https://datatracker.ietf.org/doc/draft-ietf-webdav-collection-protocol/",
}

meaning {
  code = 425,
  source = "webdav-drafts",
  identifier = "UNORDERED_COLLECTION",
  reason = "Unordered Collection",
  title = "Unordered Collection",
  brief = "The collection has no order in which the client could set a position",
  summary = "The client asked for a position in a collection that has no order, or whose order "
    .. "the server sets. No server is known to send it; read a 425 today as Too Early.",
  note = "RFC 2817, which opened the registry, names the number as work in progress. IANA held it "
    .. "for the expired proposal until RFC 8470 took it for Too Early. RFC 3648, which came from "
    .. "the drafts, has no such code. Only the number is confirmed; the phrase comes from lists "
    .. "and libraries.",
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
