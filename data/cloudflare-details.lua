-- Cloudflare's 1xxx errors: numbers in an error page that say more than its status code.

local pages =
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/" ..
  "cloudflare-1xxx-errors/"

detail {
  source = "cloudflare",
  key = 1000,
  title = "DNS points to prohibited IP",
  summary = "A DNS record of the site leads back to Cloudflare, or the request has already " ..
    "passed its proxy; the site operator has to enter the address of the origin server and " ..
    "break the loop.",
  cite = { "Cloudflare docs, Error 1000", pages .. "error-1000/" },
}

detail {
  source = "cloudflare",
  code = 409,
  key = 1001,
  title = "DNS resolution error",
  summary = "Cloudflare knows no such domain or cannot resolve the name it points to; the site " ..
    "operator has to check the DNS records and that the domain is active at Cloudflare.",
  note = "The status code is the one that Cloudflare's page on error 409 gives.",
  cite = { "Cloudflare docs, Error 1001", pages .. "error-1001/" },
}

detail {
  source = "cloudflare",
  key = 1002,
  title = "DNS points to Prohibited IP",
  summary = "A record of the site holds an address of Cloudflare itself or a wrong CNAME " ..
    "target; the site operator has to enter the address of the origin server.",
  note = "Cloudflare documents two errors under this number; the other is \"Restricted\".",
  cite = {
    "Cloudflare docs, Error 1002", pages .. "error-1002/",
    section = "DNS points to Prohibited IP",
  },
}

detail {
  source = "cloudflare",
  key = 1002,
  title = "Restricted",
  summary = "The domain resolves to a local address, or to one that does not belong to it; the " ..
    "site operator has to enter the address that the hosting provider confirms.",
  note = "Cloudflare documents two errors under this number; the other is \"DNS points to " ..
    "Prohibited IP\".",
  cite = {
    "Cloudflare docs, Error 1002", pages .. "error-1002/",
    section = "Restricted",
  },
}

detail {
  source = "cloudflare",
  key = 1003,
  title = "Access Denied: Direct IP Access Not Allowed",
  summary = "The client asked a Cloudflare address itself instead of a site, so that nothing " ..
    "tells which site is meant; the user has to use the site's domain name.",
  cite = { "Cloudflare docs, Error 1003", pages .. "error-1003/" },
}

detail {
  source = "cloudflare",
  key = 1004,
  title = "Host Not Configured to Serve Web Traffic",
  summary = "Cloudflare does not proxy this host, because a DNS change is still spreading or " ..
    "because proxying was disabled after abuse; the site operator should wait some minutes, " ..
    "then ask Cloudflare.",
  cite = { "Cloudflare docs, Error 1004", pages .. "error-1004/" },
}

detail {
  source = "cloudflare",
  code = 403,
  key = 1005,
  title = "Access Denied: Autonomous System Number (ASN) banned",
  summary = "The site denies the whole network (autonomous system) to which the client's " ..
    "address belongs; the user can use another network or ask the site operator to allow it.",
  note = "IP access rules against addresses and countries end in this number too, and their " ..
    "page has the status code 403.",
  cite = { "Cloudflare docs, Error 1005", pages .. "error-1005/" },
}

detail {
  source = "cloudflare",
  key = 1006,
  title = "Access Denied: Your IP address has been banned",
  summary = "The site operator blocks the client's address; only the operator can lift the " ..
    "block, and the user should send the Ray ID of the error page along.",
  note = "Shares its documentation with 1007, 1008 and 1106.",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = 1007,
  title = "Access Denied: Your IP address has been banned",
  summary = "A rule of the site blocks the client's address, as with 1006; the user has to turn " ..
    "to the site operator, since Cloudflare does not lift such blocks.",
  note = "Shares its documentation with 1006, 1008 and 1106.",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = 1008,
  title = "Access Denied: Your IP address has been banned",
  summary = "The client's address is on a block list of the site, as with 1006; the site " ..
    "operator finds the rule among the security events and can allow the address.",
  note = "Shares its documentation with 1006, 1007 and 1106.",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = 1009,
  title = "Access Denied: Country or region banned",
  summary = "The site is closed to the country or region in which the client's address is " ..
    "located; only the site operator can admit it.",
  cite = { "Cloudflare docs, Error 1009", pages .. "error-1009/" },
}

detail {
  source = "cloudflare",
  code = 403,
  key = 1010,
  title = "The owner of this website has banned your access based on your browser's signature",
  summary = "The browser integrity check did not like the request's fields, often those of a " ..
    "script or bot; the site operator can relax the check, the client can identify itself " ..
    "properly.",
  cite = { "Cloudflare docs, Error 1010", pages .. "error-1010/" },
}

detail {
  source = "cloudflare",
  key = 1011,
  title = "Access Denied (Hotlinking Denied)",
  summary = "Another site embeds this file and the site's hotlink protection refuses to serve " ..
    "it there; whoever embeds it has to host a copy or ask the site operator.",
  cite = { "Cloudflare docs, Error 1011", pages .. "error-1011/" },
}

detail {
  source = "cloudflare",
  key = 1012,
  title = "Access Denied",
  summary = "The site operator shuts out a computer or network from which malicious traffic " ..
    "came; the user should look for malware and then ask the operator for access.",
  cite = { "Cloudflare docs, Error 1012", pages .. "error-1012/" },
}

detail {
  source = "cloudflare",
  key = 1013,
  title = "HTTP hostname and TLS SNI hostname mismatch",
  summary = "The host name in the TLS handshake (SNI) differs from the one in the request; the " ..
    "user should look at the browser or at a proxy between that rewrites one of them.",
  cite = { "Cloudflare docs, Error 1013", pages .. "error-1013/" },
}

detail {
  source = "cloudflare",
  key = 1014,
  title = "CNAME Cross-User Banned",
  summary = "A CNAME record points to a domain in somebody else's Cloudflare account, which is " ..
    "not allowed by default; the owner of the target has to set up Cloudflare for SaaS.",
  cite = { "Cloudflare docs, Error 1014", pages .. "error-1014/" },
}

detail {
  source = "cloudflare",
  code = 429,
  key = 1015,
  title = "You are being rate limited",
  summary = "The client sent more requests than a rate limit of the site allows; it has to wait " ..
    "before it goes on, and the site operator may adjust the limit.",
  note = "A failure to purge the cache (\"Unable to purge\") has the same number. Retry-After " ..
    "is 30 seconds unless the rule sets another.",
  cite = { "Cloudflare docs, Error 1015", pages .. "error-1015/" },
}

detail {
  source = "cloudflare",
  code = 530,
  key = 1016,
  title = "Origin DNS error",
  summary = "Cloudflare finds no address for the origin server's host name; the site operator " ..
    "has to mend the DNS record, load balancer pool or custom hostname that names it.",
  note = "Cloudflare's page on error 530 says that the number of the DNS failure stands in the " ..
    "content.",
  cite = { "Cloudflare docs, Error 1016", pages .. "error-1016/" },
}

detail {
  source = "cloudflare",
  code = 409,
  key = 1018,
  title = "Could not find host",
  summary = "Cloudflare's edge does not know the host yet, or the partner that set it up has a " ..
    "DNS failure; the site operator should wait a little, then turn to Cloudflare support.",
  cite = { "Cloudflare docs, Error 1018", pages .. "error-1018/" },
}

detail {
  source = "cloudflare",
  key = 1019,
  title = "Compute server error",
  summary = "A Worker calls itself, directly or through others, until the loop limit is " ..
    "reached; its developer has to stop it from requesting its own route.",
  cite = { "Cloudflare docs, Error 1019", pages .. "error-1019/" },
}

detail {
  source = "cloudflare",
  code = 403,
  key = 1020,
  title = "Access denied",
  summary = "A firewall rule of the site blocked the request; the user should send the Ray ID " ..
    "to the site operator, who finds the rule among the security events.",
  note = "Firewall Rules are deprecated; WAF custom rules have taken their place.",
  cite = { "Cloudflare docs, Error 1020", pages .. "error-1020/" },
}

detail {
  source = "cloudflare",
  code = 503,
  key = 1023,
  title = "Could not find host",
  summary = "The settings of the host have not reached Cloudflare's edge or are faulty there; " ..
    "the site operator should wait some minutes after signing up, then turn to Cloudflare " ..
    "support.",
  note = "Earlier versions of the page gave 409 as its status code.",
  cite = { "Cloudflare docs, Error 1023", pages .. "error-1023/" },
}

detail {
  source = "cloudflare",
  key = 1025,
  title = "Please check back later",
  summary = "The domain has used up what its Workers plan includes, so that requests are not " ..
    "served; the site operator has to wait for the next period or take a larger plan.",
  cite = { "Cloudflare docs, Error 1025", pages .. "error-1025/" },
}

detail {
  source = "cloudflare",
  code = 530,
  key = 1033,
  title = "Argo Tunnel error",
  summary = "The host is served through a Cloudflare Tunnel and no working cloudflared is " ..
    "connected to it; the site operator has to start it and check its network.",
  note = "The page itself now says \"Cloudflare Tunnel error\". Retry-After is 120 seconds by " ..
    "default.",
  cite = { "Cloudflare docs, Error 1033", pages .. "error-1033/" },
}

detail {
  source = "cloudflare",
  key = 1034,
  title = "Edge IP Restricted",
  summary = "The domain points to an address that its owner may not use, such as 1.1.1.1; the " ..
    "site operator has to enter an own address, a reserved one, or what the SaaS provider asks " ..
    "for.",
  cite = { "Cloudflare docs, Error 1034", pages .. "error-1034/" },
}

detail {
  source = "cloudflare",
  key = 1035,
  title = "Invalid request rewrite (invalid URI path)",
  summary = "A rewrite rule produced a path that is empty, lacks the leading slash or lies " ..
    "below /cdn-cgi/; the site operator has to correct the rule.",
  cite = { "Cloudflare docs, Error 1035", pages .. "error-1035/" },
}

detail {
  source = "cloudflare",
  key = 1036,
  title = "Invalid request rewrite (maximum length exceeded)",
  summary = "A rewrite rule produced a path or query that is too long; the site operator has to " ..
    "make its value or expression shorter.",
  cite = { "Cloudflare docs, Error 1036", pages .. "error-1036/" },
}

detail {
  source = "cloudflare",
  key = 1037,
  title = "Invalid rewrite rule (failed to evaluate expression)",
  summary = "A rewrite rule could not be evaluated, for instance because it reads a field that " ..
    "the request does not have; the site operator has to guard the expression.",
  cite = { "Cloudflare docs, Error 1037", pages .. "error-1037/" },
}

detail {
  source = "cloudflare",
  key = 1040,
  title = "Invalid request rewrite (header modification not allowed)",
  summary = "A transform rule tries to set or remove a request field that Cloudflare reserves; " ..
    "the site operator has to take that field out of the rule.",
  cite = { "Cloudflare docs, Error 1040", pages .. "error-1040/" },
}

detail {
  source = "cloudflare",
  key = 1041,
  title = "Invalid request rewrite (invalid header value)",
  summary = "A transform rule gives a request field a value that is too long or has forbidden " ..
    "characters; the site operator has to correct the value.",
  cite = { "Cloudflare docs, Error 1041", pages .. "error-1041/" },
}

detail {
  source = "cloudflare",
  key = 1101,
  title = "Rendering error",
  summary = "A Worker of the site threw a JavaScript exception that nothing caught, or never " ..
    "produced a response; its developer has to find the error in the Worker's logs.",
  cite = { "Cloudflare docs, Error 1101", pages .. "error-1101/" },
}

detail {
  source = "cloudflare",
  code = 503,
  key = 1102,
  title = "Rendering error",
  summary = "A Worker of the site used more CPU time or memory than its plan allows and was " ..
    "stopped; its developer has to make it cheaper or raise the limit.",
  note = "The page itself now says \"Worker exceeded resource limits\".",
  cite = { "Cloudflare docs, Error 1102", pages .. "error-1102/" },
}

detail {
  source = "cloudflare",
  key = 1104,
  title = "A variation of this email address is already taken in our system. Only one variation " ..
    "is allowed.",
  summary = "An account of Cloudflare cannot take this email address, since a variant of it, " ..
    "with a plus sign or dots, is in use; the user has to free or choose another address.",
  note = "An error of the dashboard, not of a proxied site.",
  cite = { "Cloudflare docs, Error 1104", pages .. "error-1104/" },
}

detail {
  source = "cloudflare",
  key = 1106,
  title = "Access Denied: Your IP address has been banned",
  summary = "The client's address may not use the site, or the part of it that a zone lockdown " ..
    "reserves for certain addresses; the site operator has to add the address.",
  note = "Shares its documentation with 1006, 1007 and 1008. A zone lockdown rule ends in this " ..
    "number.",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = 1200,
  title = "Cache connection limit",
  summary = "Too many requests to this origin server wait at Cloudflare's edge; the client may " ..
    "repeat later, and the site operator has to speed up the origin or let more be cached.",
  note = "Retry-After is 60 seconds by default.",
  cite = { "Cloudflare docs, Error 1200", pages .. "error-1200/" },
}
