-- Spring Framework: the constants of its HttpStatus, up to 6.2, for meanings that no RFC defines.

source {
  id = "spring",
  name = "Spring Framework",
  summary = "Java framework whose HttpStatus, up to version 6.2, named a few codes of early WebDAV "
    .. "drafts, which applications may send.",
  url = "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/"
    .. "HttpStatus.html",
}

meaning {
  code = 419,
  source = "spring",
  identifier = "INSUFFICIENT_SPACE_ON_RESOURCE",
  reason = "Insufficient Space On Resource",
  title = "Insufficient Space On Resource",
  brief = "The target has no space left for what the method would store",
  summary = "The target has no space left for what the method would store. Operators: free some "
    .. "space.",
  note = "Only an application that chose this constant sends it. It comes from early WebDAV "
    .. "drafts, which dropped it before RFC 2518. Spring deprecated the constant and removed "
    .. "it in version 7.0 (2025); the registered code for this is 507. Laravel uses 419 for a page "
    .. "that expired.",
  see = { "laravel 419", "webdav-drafts" },
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Spring Framework 6.2, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "Spring Framework 7.0, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/7.0.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "HTTP Extensions for Distributed Authoring (WebDAV), drafts",
      "https://datatracker.ietf.org/doc/draft-ietf-webdav-protocol/" },
  },
  evidence = "owner",
}

meaning {
  code = 420,
  source = "spring",
  identifier = "METHOD_FAILURE",
  reason = "Method Failure",
  title = "Method Failure",
  brief = "The method failed because a part of it could not be done",
  summary = "The method failed on the resource because a part of it could not be done. Operators: "
    .. "look into the log of the application.",
  note = "Only an application that chose this constant sends it. It comes from early WebDAV "
    .. "drafts, which dropped it before RFC 2518; 424 Failed Dependency is the nearest registered "
    .. "code. Spring deprecated the constant and removed it in version 7.0 (2025). Twitter's 420 "
    .. "was a rate limit, and Shopify's was a locked store.",
  see = { "shopify 420", "twitter 420", "webdav-drafts" },
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Spring Framework 6.2, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "Spring Framework 7.0, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/7.0.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "HTTP Extensions for Distributed Authoring (WebDAV), drafts",
      "https://datatracker.ietf.org/doc/draft-ietf-webdav-protocol/" },
  },
  evidence = "owner",
}

meaning {
  code = 421,
  source = "spring",
  identifier = "DESTINATION_LOCKED",
  reason = "Destination Locked",
  title = "Destination Locked",
  brief = "The destination of a WebDAV COPY or MOVE is locked",
  summary = "The destination of a WebDAV COPY or MOVE is locked. Unlock the destination, or wait.",
  note = "Only an application that chose this constant sends it. It comes from early WebDAV "
    .. "drafts, which dropped it before RFC 2518; the registered code for a lock is 423. Spring "
    .. "deprecated the constant and removed it in version 7.0 (2025), where 421 is Misdirected "
    .. "Request as registered (RFC 9110), for a connection to the wrong server.",
  see = { "webdav-drafts" },
  state = "obsolete",
  seen = "wire",
  specs = {
    { "Spring Framework 6.2, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "Spring Framework 7.0, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/7.0.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "HTTP Extensions for Distributed Authoring (WebDAV), drafts",
      "https://datatracker.ietf.org/doc/draft-ietf-webdav-protocol/" },
  },
  evidence = "owner",
}

meaning {
  code = 509,
  source = "spring",
  identifier = "BANDWIDTH_LIMIT_EXCEEDED",
  reason = "Bandwidth Limit Exceeded",
  title = "Bandwidth Limit Exceeded",
  brief = "The bandwidth limit of an application is used up",
  summary = "The application says that its bandwidth limit is used up. Ask its operator what "
    .. "counts towards the limit and when it is renewed.",
  note = "Spring's source has only the name and cites nothing for it. It deprecates the constant "
    .. "since version 7.0, because the number is unassigned. The code comes from shared hosting, "
    .. "where cPanel's Apache module sends it.",
  see = { "apache", "cpanel 509" },
  state = "deprecated",
  seen = "wire",
  specs = {
    { "Spring Framework 6.2, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/6.2.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
    { "Spring Framework 7.0, HttpStatus.java",
      "https://github.com/spring-projects/spring-framework/blob/7.0.x/spring-web/src/main/java/"
        .. "org/springframework/http/HttpStatus.java" },
  },
  evidence = "owner",
}
