-- Cloudflare's 1xxx errors: numbers in an error page that say more than its status code.

local pages =
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/" ..
  "cloudflare-1xxx-errors/"

detail {
  source = "cloudflare",
  key = "1000",
  title = "DNS points to prohibited IP",
  brief = "A DNS record of the site leads back to Cloudflare",
  summary = "A DNS record of the site leads back to Cloudflare, or the request has already " ..
    "passed through Cloudflare. Operators: enter the address of the origin server and break the " ..
    "loop.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1000", pages .. "error-1000/" },
}

detail {
  source = "cloudflare",
  key = "1001",
  codes = { 409 },
  title = "DNS resolution error",
  brief = "Cloudflare cannot resolve the domain in DNS",
  summary = "Cloudflare does not know the domain, or cannot resolve the name that it points to. " ..
    "Operators: check the DNS records, and that the domain is active at Cloudflare.",
  note = "The status code is from Cloudflare's page on error 409.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1001", pages .. "error-1001/" },
}

detail {
  source = "cloudflare",
  key = "1002",
  title = "DNS points to Prohibited IP",
  brief = "A DNS record of the site points to a prohibited address",
  summary = "A DNS record of the site holds an address of Cloudflare itself or a wrong CNAME " ..
    "target. Operators: enter the address of the origin server.",
  note = "Cloudflare documents two errors under this number; the other one is \"Restricted\".",
  evidence = "owner",
  cite = {
    "Cloudflare docs, Error 1002", pages .. "error-1002/",
    section = "DNS points to Prohibited IP",
  },
}

detail {
  source = "cloudflare",
  key = "1002",
  title = "Restricted",
  brief = "The domain resolves to a local address or to one it does not own",
  summary = "In DNS, the domain resolves to a local address, or to one that does not belong to " ..
    "it. Operators: enter the address that the hosting provider confirms.",
  note = "Cloudflare documents two errors under this number; the other one is \"DNS points to " ..
    "Prohibited IP\".",
  evidence = "owner",
  cite = {
    "Cloudflare docs, Error 1002", pages .. "error-1002/",
    section = "Restricted",
  },
}

detail {
  source = "cloudflare",
  key = "1003",
  title = "Access Denied: Direct IP Access Not Allowed",
  brief = "The request was for an IP address of Cloudflare, not for a site",
  summary = "The request was for an IP address of Cloudflare, so nothing tells which site is " ..
    "meant. Use the domain name of the site.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1003", pages .. "error-1003/" },
}

detail {
  source = "cloudflare",
  key = "1004",
  title = "Host Not Configured to Serve Web Traffic",
  brief = "Cloudflare does not proxy this host",
  summary = "Cloudflare does not proxy this host because a DNS change is still spreading or " ..
    "proxying was disabled after abuse. Operators: wait some minutes, then ask Cloudflare.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1004", pages .. "error-1004/" },
}

detail {
  source = "cloudflare",
  key = "1005",
  codes = { 403 },
  title = "Access Denied: Autonomous System Number (ASN) banned",
  brief = "The site blocks the client's whole network",
  summary = "The site blocks the whole network (autonomous system) of the client's IP address. " ..
    "Use another network, or ask the site's operator to allow this one.",
  note = "IP access rules that block an address or a country also lead to this number, and the " ..
    "status code of their page is 403.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1005", pages .. "error-1005/" },
}

detail {
  source = "cloudflare",
  key = "1006",
  title = "Access Denied: Your IP address has been banned",
  brief = "The site blocks the client's IP address",
  summary = "The site's operator blocks the client's IP address, and nobody else can lift the " ..
    "block. Ask the operator, and send the Ray ID of the error page.",
  note = "Cloudflare documents it together with 1007, 1008 and 1106.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = "1007",
  title = "Access Denied: Your IP address has been banned",
  brief = "A rule of the site blocks the client's IP address",
  summary = "A rule of the site blocks the client's IP address, as with 1006. Ask the site's " ..
    "operator; Cloudflare does not lift such blocks.",
  note = "Cloudflare documents it together with 1006, 1008 and 1106.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = "1008",
  title = "Access Denied: Your IP address has been banned",
  brief = "The client's IP address is on a block list of the site",
  summary = "The client's IP address is blocked by a list of the site, as with 1006. Ask the " ..
    "site's operator, who finds the rule in the security events and can allow the address.",
  note = "Cloudflare documents it together with 1006, 1007 and 1106.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = "1009",
  title = "Access Denied: Country or region banned",
  brief = "The site blocks the client's country or region",
  summary = "The site blocks the country or region in which the client's IP address is located. " ..
    "Ask the site's operator; nobody else can grant access.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1009", pages .. "error-1009/" },
}

detail {
  source = "cloudflare",
  key = "1010",
  codes = { 403 },
  title = "The owner of this website has banned your access based on your browser's signature",
  brief = "The site blocks the client because of its browser signature",
  summary = "The browser integrity check blocked the request because of its header fields, " ..
    "often those of a script or bot. Identify your client properly; operators: relax the check.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1010", pages .. "error-1010/" },
}

detail {
  source = "cloudflare",
  key = "1011",
  title = "Access Denied (Hotlinking Denied)",
  brief = "The site does not allow other sites to embed this file",
  summary = "Another site embeds this file, and hotlink protection blocked it there. To embed " ..
    "it, host a copy or ask the site's operator.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1011", pages .. "error-1011/" },
}

detail {
  source = "cloudflare",
  key = "1012",
  title = "Access Denied",
  brief = "The site blocks this computer or network for malicious traffic",
  summary = "The site blocks this computer or network because malicious traffic came from it. " ..
    "Look for malware, then ask the site's operator for access.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1012", pages .. "error-1012/" },
}

detail {
  source = "cloudflare",
  key = "1013",
  title = "HTTP hostname and TLS SNI hostname mismatch",
  brief = "The host names of the TLS handshake and of the request differ",
  summary = "The host name in the TLS handshake (SNI) differs from the one in the request. " ..
    "Check the browser, and any proxy that may rewrite one of them.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1013", pages .. "error-1013/" },
}

detail {
  source = "cloudflare",
  key = "1014",
  title = "CNAME Cross-User Banned",
  brief = "A CNAME record points into someone else's Cloudflare account",
  summary = "A CNAME record points to a domain in someone else's Cloudflare account, which is " ..
    "blocked by default. Owners of that domain: set up Cloudflare for SaaS.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1014", pages .. "error-1014/" },
}

detail {
  source = "cloudflare",
  key = "1015",
  codes = { 429 },
  title = "You are being rate limited",
  brief = "The client sent more requests than a rate limit of the site allows",
  summary = "The client sent more requests than a rate limit of the site allows. Wait before " ..
    "you go on; operators: adjust the limit if it is too low.",
  note = "A failure to purge the cache (\"Unable to purge\") has the same number. Retry-After " ..
    "is 30 seconds unless the rule sets another value.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1015", pages .. "error-1015/" },
}

detail {
  source = "cloudflare",
  key = "1016",
  codes = { 530 },
  title = "Origin DNS error",
  brief = "The host name of the origin server has no address in DNS",
  summary = "Cloudflare finds no address in DNS for the host name of the origin server. " ..
    "Operators: correct the DNS record, load balancer pool or custom hostname that names it.",
  note = "Cloudflare's page on error 530 says that the content gives the number of the DNS " ..
    "failure.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1016", pages .. "error-1016/" },
}

detail {
  source = "cloudflare",
  key = "1018",
  codes = { 409 },
  title = "Could not find host",
  brief = "Cloudflare does not know the host yet",
  summary = "Cloudflare's edge does not know the host yet, or the partner that set it up has a " ..
    "DNS failure. Operators: wait a little, then ask Cloudflare support.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1018", pages .. "error-1018/" },
}

detail {
  source = "cloudflare",
  key = "1019",
  title = "Compute server error",
  brief = "A Worker calls itself in a loop",
  summary = "A Worker called itself, directly or through others, until it reached the loop " ..
    "limit. Developers: stop it from requesting its own route.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1019", pages .. "error-1019/" },
}

detail {
  source = "cloudflare",
  key = "1020",
  codes = { 403 },
  title = "Access denied",
  brief = "A firewall rule of the site blocked the request",
  summary = "A firewall rule of the site blocked the request. Send the Ray ID to the site's " ..
    "operator, who finds the rule in the security events.",
  note = "Firewall Rules are deprecated; WAF custom rules replace them.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1020", pages .. "error-1020/" },
}

detail {
  source = "cloudflare",
  key = "1023",
  codes = { 503 },
  title = "Could not find host",
  brief = "The settings of the host are missing or faulty at Cloudflare's edge",
  summary = "The settings of the host have not reached Cloudflare's edge, or are faulty there. " ..
    "Operators: wait some minutes after signing up, then ask Cloudflare support.",
  note = "Earlier versions of Cloudflare's page gave 409 as the status code.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1023", pages .. "error-1023/" },
}

detail {
  source = "cloudflare",
  key = "1025",
  title = "Please check back later",
  brief = "The domain has used up its Workers plan",
  summary = "The domain has reached the limit of its Workers plan, so Cloudflare does not serve " ..
    "its requests. Operators: wait for the next period or take a larger plan.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1025", pages .. "error-1025/" },
}

detail {
  source = "cloudflare",
  key = "1033",
  codes = { 530 },
  title = "Argo Tunnel error",
  brief = "No working cloudflared is connected to the site's tunnel",
  summary = "The host is behind a Cloudflare Tunnel, and no working cloudflared is connected to " ..
    "it. Operators: start cloudflared and check its network.",
  note = "Cloudflare's page about this error now says \"Cloudflare Tunnel error\". Retry-After " ..
    "is 120 seconds by default.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1033", pages .. "error-1033/" },
}

detail {
  source = "cloudflare",
  key = "1034",
  title = "Edge IP Restricted",
  brief = "The domain points to a restricted IP address",
  summary = "The domain points to an IP address that its owner may not use, such as 1.1.1.1. " ..
    "Operators: enter your own address, a reserved one, or the one that the SaaS provider asks " ..
    "for.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1034", pages .. "error-1034/" },
}

detail {
  source = "cloudflare",
  key = "1035",
  title = "Invalid request rewrite (invalid URI path)",
  brief = "A rewrite rule produced an invalid path",
  summary = "A rewrite rule produced a path that is empty, has no leading slash or lies below " ..
    "/cdn-cgi/. Operators: correct the rule.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1035", pages .. "error-1035/" },
}

detail {
  source = "cloudflare",
  key = "1036",
  title = "Invalid request rewrite (maximum length exceeded)",
  brief = "A rewrite rule produced a path or query that is too long",
  summary = "A rewrite rule produced a path or query that is too long. Operators: shorten the " ..
    "value or expression of the rule.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1036", pages .. "error-1036/" },
}

detail {
  source = "cloudflare",
  key = "1037",
  title = "Invalid rewrite rule (failed to evaluate expression)",
  brief = "A rewrite rule could not be evaluated",
  summary = "Cloudflare could not evaluate a rewrite rule, for example because it reads a field " ..
    "that the request does not have. Operators: make the expression handle that case.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1037", pages .. "error-1037/" },
}

detail {
  source = "cloudflare",
  key = "1040",
  title = "Invalid request rewrite (header modification not allowed)",
  brief = "A transform rule changes a field that Cloudflare reserves",
  summary = "A transform rule tries to set or remove a request field that Cloudflare reserves. " ..
    "Operators: take that field out of the rule.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1040", pages .. "error-1040/" },
}

detail {
  source = "cloudflare",
  key = "1041",
  title = "Invalid request rewrite (invalid header value)",
  brief = "A transform rule gives a request field an invalid value",
  summary = "A transform rule gives a request field a value that is too long or has forbidden " ..
    "characters. Operators: correct the value.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1041", pages .. "error-1041/" },
}

detail {
  source = "cloudflare",
  key = "1101",
  title = "Rendering error",
  brief = "A Worker of the site failed with an exception or gave no response",
  summary = "A Worker of the site threw a JavaScript exception that nothing caught, or never " ..
    "produced a response. Developers: find the error in the Worker's logs.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1101", pages .. "error-1101/" },
}

detail {
  source = "cloudflare",
  key = "1102",
  codes = { 503 },
  title = "Rendering error",
  brief = "A Worker of the site exceeded its CPU or memory limit",
  summary = "Cloudflare stopped a Worker of the site because it used more CPU time or memory " ..
    "than its plan allows. Developers: make it use less, or raise the limit.",
  note = "Cloudflare's page about this error now says \"Worker exceeded resource limits\".",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1102", pages .. "error-1102/" },
}

detail {
  source = "cloudflare",
  key = "1104",
  title = "A variation of this email address is already taken in our system. Only one variation " ..
    "is allowed.",
  brief = "A variant of the email address is already in use",
  summary = "Cloudflare refuses this email address for an account because a variant of it, with " ..
    "a plus sign or dots, is in use. Choose another address, or free that one.",
  note = "This is an error of the dashboard, not of a site behind Cloudflare.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1104", pages .. "error-1104/" },
}

detail {
  source = "cloudflare",
  key = "1106",
  title = "Access Denied: Your IP address has been banned",
  brief = "The client's IP address may not use the site or this part of it",
  summary = "The client's IP address is blocked from the site, or from a part that a zone " ..
    "lockdown reserves for certain addresses. Operators: allow the address.",
  note = "Cloudflare documents it together with 1006, 1007 and 1008. A zone lockdown rule leads " ..
    "to this number.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1006", pages .. "error-1006/" },
}

detail {
  source = "cloudflare",
  key = "1200",
  title = "Cache connection limit",
  brief = "Too many requests wait for this origin server",
  summary = "Too many requests to this origin server wait at Cloudflare's edge. Try again " ..
    "later; operators: make the origin faster or let Cloudflare cache more.",
  note = "Retry-After is 60 seconds by default.",
  evidence = "owner",
  cite = { "Cloudflare docs, Error 1200", pages .. "error-1200/" },
}
