-- What people type into a search, and what they look for: codes, the likeliest first, and words that
-- the catalogue uses instead. It helps to find, and says nothing about what a code means.

-- Who may.
synonym { { "login", "log in", "logon", "sign in", "signin", "logged out", "not logged in", "login required" },
          codes = { 401, 511, 407, 440 }, words = { "sign-in" } }
synonym { { "unauthenticated", "not authenticated", "bad credentials", "wrong password", "invalid password",
            "password", "basic auth", "auth", "authentication failed", "login failed" },
          codes = { 401, 407, 511 } }
synonym { { "permission denied", "permission", "permissions", "no permission", "access denied", "not allowed",
            "denied", "unauthorised", "insufficient rights", "not permitted", "no access" },
          codes = { 403, 401, 405, 451 } }
synonym { { "token", "api key", "apikey", "invalid token", "token expired", "expired token", "jwt", "bearer",
            "oauth" },
          codes = { 401, 403, 498, 499 } }
synonym { { "session expired", "session timeout", "session" }, codes = { 401, 440, 419 },
          words = { "session" } }
synonym { { "csrf", "xsrf", "csrf token", "page expired" }, codes = { 403, 419 } }
synonym { { "captcha", "recaptcha", "are you human", "challenge", "bot", "robot", "crawler", "scraping",
            "scraper" },
          codes = { 403, 429, 405, 202, 999 }, words = { "captcha", "robot" } }
synonym { { "cors", "cross origin", "preflight", "same origin" }, codes = { 403, 405 }, words = { "cors" } }
synonym { { "blocked", "banned", "ip ban", "ip blocked", "blacklisted", "blocklist", "firewall", "waf" },
          codes = { 403, 429, 451 }, words = { "blocked", "firewall" } }
synonym { { "geo block", "geoblock", "not available in your country", "country", "censored", "censorship",
            "dmca", "legal", "copyright" },
          codes = { 451, 403 }, words = { "legal" } }
synonym { { "paywall", "subscription", "billing", "unpaid", "credit card", "payment" }, codes = { 402 } }
synonym { { "suspended", "account suspended", "account disabled", "frozen", "paused" },
          codes = { 402, 403, 530, 540 }, words = { "frozen" } }

-- How much and how often.
synonym { { "rate limit", "rate limits", "rate limited", "rate limiting", "ratelimit", "rate exceeded", "throttle",
            "throttled", "throttling", "too many", "slow down", "flood", "backoff", "back off" },
          codes = { 429, 503, 420, 529 }, words = { "rate limit" } }
synonym { { "quota", "quota exceeded", "usage limit", "limit exceeded", "limit reached", "over limit",
            "out of credits" },
          codes = { 429, 402, 507, 509 }, words = { "quota" } }
synonym { { "bandwidth", "traffic limit" }, codes = { 509 }, words = { "bandwidth" } }
synonym { { "too big", "too large", "file too large", "file size", "upload limit", "upload too large",
            "upload size", "payload", "body too large", "request too big", "max size", "entity too large" },
          codes = { 413, 431, 414 }, words = { "too large" } }
synonym { { "header too big", "header too large", "headers too large", "too many headers", "cookie too big",
            "cookie too large", "cookies too large", "cookie" },
          codes = { 431, 400, 494 }, words = { "header too large" } }
synonym { { "url too long", "uri too long", "long url", "query string too long", "address too long" },
          codes = { 414 } }
synonym { { "disk full", "out of disk", "no space", "no space left", "storage full", "out of space" },
          codes = { 507 }, words = { "no space" } }
synonym { { "out of memory", "memory limit", "resource limit", "cpu limit" }, codes = { 508, 507, 546 },
          words = { "limit of memory", "resource limit" } }

-- Is it there?
synonym { { "missing", "broken link", "dead link", "deadlink", "no such page", "no such file", "does not exist",
            "page not found", "file not found", "route not found", "no route" },
          codes = { 404, 410 }, words = { "not found" } }
synonym { { "deleted", "removed", "taken down", "no longer available", "gone forever" }, codes = { 410, 404 },
          words = { "deleted" } }
synonym { { "expired", "stale", "outdated" }, codes = { 410, 401, 419, 498, 440 }, words = { "expired" } }
synonym { { "redirect", "redirects", "redirection", "redirected", "forward", "forwarding" },
          codes = { 301, 302, 303, 307, 308 } }
synonym { { "moved", "new address", "relocated", "301 redirect", "permanent redirect" },
          codes = { 301, 308, 302, 307 } }
synonym { { "temporary redirect" }, codes = { 307, 302, 303 } }
synonym { { "redirect loop", "too many redirects", "infinite redirect", "loop", "endless loop" },
          codes = { 508, 302, 301 }, words = { "too many redirects" } }
synonym { { "https redirect", "force https", "http to https", "hsts", "plain http", "ssl required" },
          codes = { 301, 308, 426, 403, 497 }, words = { "plain http" } }
synonym { { "cached", "cache", "unchanged", "etag", "not changed", "browser cache" }, codes = { 304, 412 } }
synonym { { "empty", "no body", "empty response", "nothing to return", "blank" }, codes = { 204, 205, 444, 520 } }

-- What was asked, and how.
synonym { { "duplicate", "already exists", "exists already", "duplicated", "unique constraint", "not unique",
            "name taken" },
          codes = { 409, 208, 422 }, words = { "exists" } }
synonym { { "conflict", "edit conflict", "version mismatch", "optimistic lock", "concurrent modification",
            "race condition", "lost update" },
          codes = { 409, 412, 428, 423 } }
synonym { { "locked", "lock", "in use", "file locked" }, codes = { 423, 409 }, words = { "locked" } }
synonym { { "validation", "validation error", "validation failed", "invalid input", "invalid data", "invalid json",
            "malformed", "malformed json", "syntax error", "parse error", "bad json", "missing parameter",
            "missing field", "invalid parameter", "wrong parameter" },
          codes = { 400, 422 }, words = { "malformed" } }
synonym { { "wrong method", "method not supported", "post not allowed", "get not allowed", "wrong verb",
            "http verb" },
          codes = { 405, 501 } }
synonym { { "content type", "mime", "mime type", "wrong format", "unsupported format", "accept header" },
          codes = { 415, 406 } }
synonym { { "range", "byte range", "resume", "resume download", "partial", "partial download", "partly",
            "chunk" },
          codes = { 206, 416, 308, 104 }, words = { "resum" } }
synonym { { "not supported", "unsupported", "unimplemented" }, codes = { 501, 415, 405, 505 } }
synonym { { "upgrade", "websocket", "websockets", "protocol upgrade", "wrong protocol" }, codes = { 101, 426 } }
synonym { { "http2", "http version", "wrong version" }, codes = { 505, 426, 464 } }
synonym { { "async", "asynchronous", "queued", "background job", "pending", "in progress" },
          codes = { 202, 102, 425 } }
synonym { { "success", "successful", "works", "all good", "fine" }, codes = { 200, 201, 204, 202 } }
synonym { { "new resource", "inserted" }, codes = { 201 } }
synonym { { "batch", "bulk", "several results" }, codes = { 207 } }
synonym { { "joke", "april fools", "easter egg", "coffee" }, codes = { 418 } }
synonym { { "preload", "link preload" }, codes = { 103 } }
synonym { { "replay", "0 rtt", "early data" }, codes = { 425 } }
synonym { { "wrong host", "sni", "misdirected", "virtual host", "host not configured" },
          codes = { 421, 400, 404 } }

-- Who failed.
synonym { { "maintenance", "maintenance mode", "downtime", "out of service", "temporarily unavailable", "offline",
            "down for maintenance" },
          codes = { 503 }, words = { "maintenance" } }
synonym { { "overloaded", "overload", "busy", "server busy", "too busy", "capacity", "high load", "at capacity" },
          codes = { 503, 429, 529 }, words = { "overload" } }
synonym { { "server down", "site down", "website down", "down", "outage", "unreachable", "not reachable",
            "host down" },
          codes = { 503, 502, 504, 521, 523 }, words = { "unreachable" } }
synonym { { "upstream", "upstream down", "upstream error", "backend", "backend down", "backend error", "origin down",
            "origin error", "bad upstream", "no healthy upstream", "proxy error", "app not running" },
          codes = { 502, 503, 504, 521 }, words = { "upstream" } }
synonym { { "timeout", "timed out", "time out", "too slow", "slow", "no answer", "takes too long", "hangs",
            "hanging" },
          codes = { 504, 408, 524, 522 }, words = { "timeout", "timed out" } }
synonym { { "crash", "crashed", "exception", "unhandled exception", "server error", "stack trace", "bug",
            "internal error", "fatal error", "php error" },
          codes = { 500, 502 } }
synonym { { "certificate", "cert", "ssl", "tls", "ssl error", "tls error", "https error", "certificate expired",
            "expired certificate", "invalid certificate", "self signed", "handshake", "handshake failed" },
          codes = { 526, 525, 495, 496 }, words = { "certificate", "handshake" } }
synonym { { "client certificate", "mtls", "mutual tls" }, codes = { 496, 495 }, words = { "client certificate" } }
synonym { { "dns", "name resolution", "host not found", "unknown host", "domain not found", "nxdomain" },
          codes = { 530, 523 }, words = { "dns" } }
synonym { { "connection refused", "refused", "cannot connect", "could not connect", "econnrefused" },
          codes = { 502, 503, 521 }, words = { "refused" } }
synonym { { "connection reset", "reset by peer", "econnreset", "broken pipe", "disconnected", "dropped" },
          codes = { 502, 520, 444, 499 }, words = { "reset the connection" } }
synonym { { "client closed", "client disconnected", "canceled", "cancelled", "aborted", "abort", "user aborted",
            "client gone", "closed tab" },
          codes = { 499, 460 }, words = { "client left", "canceled", "cancelled" } }
synonym { { "no response", "no status", "zero", "network error", "failed to fetch", "xhr error" },
          codes = { 0, 444 }, words = { "no response" } }
synonym { { "wifi login", "hotspot", "captive portal", "wifi" }, codes = { 511 } }
