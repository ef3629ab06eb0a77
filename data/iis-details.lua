-- The sub-status codes of IIS and of its Application Request Routing (ARR), such as 404.13.

local page = {
  "HTTP status codes in IIS",
  "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/www-administration-management/" ..
    "http-status-code",
}

local unlogged =
  "Microsoft lists it among the codes that the browser shows and the IIS log does not."

detail {
  source = "iis",
  code = 400,
  key = 1,
  title = "Invalid Destination Header",
  summary = "The Destination field of a WebDAV COPY or MOVE request is missing or malformed; " ..
    "the client has to name a valid target URI.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 2,
  title = "Invalid Depth Header",
  summary = "The Depth field of a WebDAV request holds a value that IIS does not accept; the " ..
    "client has to send 0, 1 or infinity, as the method allows.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 3,
  title = "Invalid If Header",
  summary = "The If field of a WebDAV request, with its state tokens and entity tags, cannot be " ..
    "parsed; the client has to correct it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 4,
  title = "Invalid Overwrite Header",
  summary = "The Overwrite field of a WebDAV COPY or MOVE request is neither T nor F; the " ..
    "client has to correct it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 5,
  title = "Invalid Translate Header",
  summary = "The Translate field, with which a client asks for a file's source instead of its " ..
    "output, has a value other than t or f; the client has to correct it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 6,
  title = "Invalid Request Body",
  summary = "The content of the request, usually the XML of a WebDAV method, is not what the " ..
    "method expects; the client has to send well-formed content.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 7,
  title = "Invalid Content Length",
  summary = "The Content-Length field is missing or unusable for this request; the client has " ..
    "to send the true length of its content.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 8,
  title = "Invalid Timeout",
  summary = "The Timeout field of a WebDAV LOCK request cannot be understood; the client has to " ..
    "ask for a valid lifetime of the lock.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 9,
  title = "Invalid Lock Token",
  summary = "The Lock-Token field of a WebDAV request is malformed or names no usable lock; the " ..
    "client has to send the token that LOCK returned.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 10,
  title = "Invalid X-Forwarded-For (XFF) header",
  summary = "The X-Forwarded-For field holds no readable list of addresses; whoever runs the " ..
    "proxy in front of IIS, or the client that wrote the field, has to correct it.",
  since = "IIS 8.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 11,
  title = "Invalid WebSocket request",
  summary = "The opening handshake of a WebSocket does not meet the rules; the client, or a " ..
    "proxy that alters its fields, has to be corrected.",
  since = "IIS 8.0",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 601,
  title = "Bad client request (ARR)",
  summary = "Application Request Routing (ARR) found the request malformed and did not forward " ..
    "it; the client has to correct the request.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 602,
  title = "Invalid time format (ARR)",
  summary = "A date or time in the request cannot be read by ARR; the client has to send it in " ..
    "a format that HTTP knows.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 603,
  title = "Parse range error (ARR)",
  summary = "ARR cannot parse the byte range that the request asks for; the client has to " ..
    "correct its Range field.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 604,
  title = "Client gone (ARR)",
  summary = "The client closed its connection while ARR was still working on the request; the " ..
    "server operator need act only if waits are long or such entries frequent.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 605,
  title = "Maximum number of forwards (ARR)",
  summary = "The request passed through as many forwarders as it may; the operator should look " ..
    "for proxies that send it round in a loop.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 400,
  key = 606,
  title = "Asynchronous competition error (ARR)",
  summary = "An asynchronous operation inside ARR went wrong while it handled the request; if " ..
    "it recurs, the server operator has to trace the failing requests.",
  note = "The text is quoted as it stands; \"competition\" may be meant to read \"completion\".",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 1,
  title = "Logon failed",
  summary = "The user name or password was not accepted; the user should check both, and the " ..
    "operator the account's state and its logon rights.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 2,
  title = "Logon failed due to server configuration",
  summary = "No authentication method suits both client and server, or none is enabled; the " ..
    "operator has to check the authentication settings of the site.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 3,
  title = "Unauthorized due to ACL on resource",
  summary = "The user is known, but the NTFS permissions of the file or folder refuse access; " ..
    "the operator has to grant the user or the site's identity the right.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 4,
  title = "Authorization failed by filter",
  summary = "An ISAPI filter refused the user although IIS itself raised no objection; the " ..
    "operator has to look at the rules of that filter.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 5,
  title = "Authorization failed by ISAPI/CGI application",
  summary = "The ISAPI or CGI program behind the URL refused the user; its developer or " ..
    "operator has to say whom it admits.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 501,
  title = "Access Denied: Too many requests from the same client IP; Dynamic IP Restriction " ..
    "Concurrent request rate limit reached.",
  summary = "One address has more requests open at once than dynamic IP restrictions allow, and " ..
    "they are set to answer 401; the client has to send fewer in parallel.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 502,
  title = "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction Maximum " ..
    "request rate limit reached.",
  summary = "One address sent more requests in the set period than dynamic IP restrictions " ..
    "allow, and they are set to answer 401; the client has to slow down.",
  note = unlogged .. " The text says Forbidden although the status code is 401.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 503,
  title = "Access Denied: the IP address is included in the Deny list of IP Restriction",
  summary = "The client's address is on the site's deny list, which is set to answer 401; only " ..
    "the server operator can take it off.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 401,
  key = 504,
  title = "Access Denied: the host name is included in the Deny list of IP Restriction",
  summary = "The client's host name, found by reverse look-up, is on the site's deny list, " ..
    "which is set to answer 401; only the server operator can take it off.",
  note = unlogged,
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 1,
  title = "Execute access forbidden",
  summary = "The URL points to a program or script in a place without the right to execute; the " ..
    "operator has to allow it there or move the file.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 2,
  title = "Read access forbidden",
  summary = "The directory does not grant the Read permission, or its default document is " ..
    "missing; the operator has to check both.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 3,
  title = "Write access forbidden",
  summary = "The client tried to write where neither IIS nor NTFS permissions allow it; the " ..
    "operator has to grant the right if uploads are wanted.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 4,
  title = "SSL required",
  summary = "The resource is served over TLS only and was asked for over plain HTTP; the user " ..
    "should use https, and the operator may redirect there.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 5,
  title = "SSL 128 required",
  summary = "The connection is encrypted with keys shorter than the 128 bits that the site " ..
    "demands; the user needs a client with stronger ciphers.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 6,
  title = "IP address rejected",
  summary = "A static rule of the site denies the client's address; the operator has to change " ..
    "the rule if the client is welcome.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 7,
  title = "Client certificate required",
  summary = "The site demands a client certificate and received none; the user has to install " ..
    "or select one that the server trusts.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 8,
  title = "Site access denied",
  summary = "A rule denies the DNS name under which the client's address is known; the operator " ..
    "has to change the rule if the client is welcome.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 9,
  title = "Forbidden: too many clients are trying to connect to the web server",
  summary = "The server has as many connections as it is set to accept; the client may try " ..
    "later, and the operator should raise the limit or add capacity.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 10,
  title = "Forbidden: web server is configured to deny Execute access",
  summary = "A program or script was requested where the configuration denies execution; the " ..
    "operator has to change that setting if it is meant to run.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 11,
  title = "Forbidden: Password has been changed",
  summary = "The password of the account was changed, so that the credentials sent no longer " ..
    "hold; the user has to log on with the new one.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 12,
  title = "Mapper denied access",
  summary = "The client certificate was mapped to an account that has no access to the file; " ..
    "the operator has to correct the mapping or the account's rights.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 13,
  title = "Client certificate revoked",
  summary = "The issuer has revoked the client certificate, or the server takes it for revoked; " ..
    "the user needs a new one, and the operator should check the revocation list.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 14,
  title = "Directory listing denied",
  summary = "The URL is a directory without default document, and listing it is disabled; the " ..
    "operator has to add a document, enable listing or fix routing to the application.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 15,
  title = "Forbidden: Client access licenses have exceeded limits on the web server",
  summary = "All client access licenses of the server are in use; the operator has to buy more " ..
    "or free some.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 16,
  title = "Client certificate is untrusted or invalid.",
  summary = "The chain of the client certificate does not end at a root that the server trusts, " ..
    "or the certificate is broken; the operator should check the trusted roots.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 17,
  title = "Client certificate has expired or is not yet valid.",
  summary = "The clock of the server lies outside the validity of the client certificate; the " ..
    "user has to renew it, or the operator has to set the clock right.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 18,
  title = "Cannot execute requested URL in the current application pool.",
  summary = "A custom error page or other child URL runs in a different application pool than " ..
    "the request and cannot be executed there; the operator has to put both into one pool.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 19,
  title = "Cannot execute CGI applications for the client browser in this application pool.",
  summary = "The identity of the application pool lacks the user right to replace a process " ..
    "level token, which CGI needs; the operator has to grant it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 20,
  title = "Forbidden: Passport logon failed",
  summary = "Logging on through Microsoft Passport failed; the user should repeat it, and the " ..
    "operator should replace this retired service.",
  note = "Microsoft Passport became Windows Live ID and later Microsoft account.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 21,
  title = "Forbidden: Source access denied",
  summary = "WebDAV asked for the source of a file with \"Translate: f\" and may not have it; " ..
    "the operator has to allow source access if authors need it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 22,
  title = "Forbidden: Infinite depth is denied",
  summary = "A WebDAV request wants a whole tree at once with \"Depth: infinity\", which is " ..
    "disabled; the client has to ask level by level.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 501,
  title = "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction " ..
    "Concurrent request rate limit reached",
  summary = "One address has more requests open at once than dynamic IP restrictions allow, and " ..
    "they are set to answer 403; the client has to send fewer in parallel.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 502,
  title = "Forbidden: Too many requests from the same client IP; Dynamic IP Restriction Maximum " ..
    "request rate limit reached",
  summary = "One address sent more requests in the set period than dynamic IP restrictions " ..
    "allow, and they are set to answer 403; the client has to slow down.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 503,
  title = "Forbidden: the IP address is included in the Deny list of IP Restriction",
  summary = "The client's address is on the site's deny list, which is set to answer 403; only " ..
    "the server operator can take it off.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 403,
  key = 504,
  title = "Forbidden: the host name is included in the Deny list of IP Restriction",
  summary = "The client's host name, found by reverse look-up, is on the site's deny list, " ..
    "which is set to answer 403; only the server operator can take it off.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 0,
  title = "Not found",
  summary = "No file or route matches the URL, and nothing more specific is wrong; the user " ..
    "should check the address, the operator the site's physical path.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 1,
  title = "Site Not Found",
  summary = "No site is bound to the address, port and host name of the request; the operator " ..
    "has to check the bindings.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 2,
  title = "ISAPI or CGI restriction.",
  summary = "The program behind the URL is not allowed in the server's list of ISAPI and CGI " ..
    "restrictions; the operator has to add or enable it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 3,
  title = "MIME type restriction.",
  summary = "The file name extension has no MIME type, so that the static file handler refuses " ..
    "to serve it; the operator has to add the type or a handler.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 4,
  title = "No handler configured.",
  summary = "No handler mapping covers the extension or path of the URL; the operator has to " ..
    "install or map the module that should serve it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 5,
  title = "Denied by request filtering configuration.",
  summary = "Request filtering found a character sequence in the URL that the site denies; the " ..
    "client has to avoid it, or the operator has to lift the rule.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 6,
  title = "Verb denied.",
  summary = "Request filtering does not allow the method of the request; the client has to use " ..
    "another, or the operator has to allow this one.",
  note = "The status code that HTTP has for this is 405 (Method Not Allowed).",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 7,
  title = "File extension denied.",
  summary = "Request filtering blocks this file name extension; the operator has to allow it if " ..
    "such files are to be served.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 8,
  title = "Hidden namespace.",
  summary = "The path contains a hidden segment such as bin or App_Data, which is never served; " ..
    "the operator has to rename the folder if it is meant to be public.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 9,
  title = "Files attribute hidden.",
  summary = "The file carries the hidden attribute of the file system; the operator has to " ..
    "remove it if the file is meant to be served.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 10,
  title = "Request header too long.",
  summary = "A field of the request exceeds the length that request filtering sets for it; the " ..
    "client has to shorten it, often its cookies, or the operator has to raise the limit.",
  note = "The status code that HTTP has for this is 431 (Request Header Fields Too Large).",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 11,
  title = "Request contains double escape sequence.",
  summary = "The URL decodes to something else when it is decoded twice, a way to hide a path; " ..
    "the client has to encode it once, or the operator has to allow double escaping.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 12,
  title = "Request contains high-bit characters.",
  summary = "The URL holds characters beyond ASCII and the site admits none; the client has to " ..
    "avoid them, or the operator has to allow them.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 13,
  title = "Content length too large.",
  summary = "The declared content is larger than request filtering accepts; the user has to " ..
    "send less, or the operator has to raise maxAllowedContentLength.",
  note = "The status code that HTTP has for this is 413 (Content Too Large).",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 14,
  title = "Request URL too long.",
  summary = "The path of the URL is longer than request filtering accepts; the client has to " ..
    "shorten it, or the operator has to raise maxUrl.",
  note = "The status code that HTTP has for this is 414 (URI Too Long).",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 15,
  title = "Query string too long.",
  summary = "The query is longer than request filtering accepts; the client has to send the " ..
    "data as content, or the operator has to raise maxQueryString.",
  note = "The status code that HTTP has for this is 414 (URI Too Long).",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 16,
  title = "DAV request sent to the static file handler",
  summary = "A WebDAV method reached the handler for static files, which cannot serve it; the " ..
    "operator has to install or map WebDAV.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 17,
  title = "Dynamic content mapped to the static file handler.",
  summary = "A script or page that needs an engine would be served as a plain file, and IIS " ..
    "refuses; the operator has to install the engine and restore its handler mapping.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 18,
  title = "Querystring sequence denied",
  summary = "Request filtering found a sequence in the query that the site denies; the client " ..
    "has to avoid it, or the operator has to lift the rule.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 19,
  title = "Denied by filtering rule",
  summary = "A custom rule of request filtering matched a URL, query or field of the request; " ..
    "the operator has to review the rule if the request is legitimate.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 20,
  title = "Too Many URL Segments",
  summary = "The path has more segments between slashes than IIS accepts; the client has to use " ..
    "a shallower URL, or the operator has to raise the server's limit.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 501,
  title = "Not Found: Too many requests from the same client IP; Dynamic IP Restriction " ..
    "Concurrent request rate limit reached",
  summary = "One address has more requests open at once than dynamic IP restrictions allow, and " ..
    "they are set to answer 404; the client has to send fewer in parallel.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 502,
  title = "Not Found: Too many requests from the same client IP; Dynamic IP Restriction Maximum " ..
    "request rate limit reached",
  summary = "One address sent more requests in the set period than dynamic IP restrictions " ..
    "allow, and they are set to answer 404; the client has to slow down.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 503,
  title = "Not Found: the IP address is included in the Deny list of IP Restriction",
  summary = "The client's address is on the site's deny list, which is set to answer 404; only " ..
    "the server operator can take it off.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 404,
  key = 504,
  title = "Not Found: the host name is included in the Deny list of IP Restriction",
  summary = "The client's host name, found by reverse look-up, is on the site's deny list, " ..
    "which is set to answer 404; only the server operator can take it off.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 405,
  key = 0,
  title = "Method not allowed.",
  summary = "The handler for this URL does not serve the method of the request; the client has " ..
    "to use another, or the operator has to extend the handler's methods.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 406,
  key = 0,
  title = "Invalid MIME type.",
  summary = "Nothing that the server can send fits the media types in the client's Accept " ..
    "field; the client has to accept more types or send a valid field.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 412,
  key = 0,
  title = "Precondition failed.",
  summary = "A condition of the request, such as an If-Match entity tag, does not hold for the " ..
    "resource as it is now; the client has to fetch it again before it changes it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 413,
  key = 0,
  title = "Request entity too large.",
  summary = "The content is larger than a limit of the server, often the amount read ahead for " ..
    "a module or a TLS renegotiation; the user has to send less, or the operator has to raise " ..
    "it.",
  note = "Only newer versions of Microsoft's list have it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 0,
  title = "Module or ISAPI error occurred.",
  summary = "A module or ISAPI extension failed without a more specific code; the operator has " ..
    "to look into the event log and trace the failed request.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 11,
  title = "Application is shutting down on the web server.",
  summary = "The application pool is being stopped or recycled and takes no new request; the " ..
    "client may repeat it soon, the operator has to act if it does not pass.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 12,
  title = "Application is busy restarting on the web server.",
  summary = "The application is starting again, often after a change to its files or " ..
    "configuration; the client may repeat the request shortly.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 13,
  title = "Web server is too busy.",
  summary = "More requests arrive at the same time than the application can take; the client " ..
    "should wait, and the operator has to find the bottleneck or add capacity.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 15,
  title = "Direct requests for Global.asax aren't allowed.",
  summary = "Somebody asked for Global.asa or Global.asax itself, which holds code and is never " ..
    "served; the client has to request a page of the application.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 19,
  title = "Configuration data is invalid.",
  summary = "applicationHost.config or web.config holds an error, a locked section or an " ..
    "unreadable part; the operator has to mend the line that the detailed error names.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 21,
  title = "Module not recognized.",
  summary = "A handler mapping names a module that is not installed, often because ASP.NET is " ..
    "missing; the operator has to install or register it.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 22,
  title = "An ASP.NET httpModules configuration does not apply in Managed Pipeline mode.",
  summary = "web.config lists modules under system.web, which the integrated pipeline does not " ..
    "read; the operator has to move them to system.webServer or use the classic mode.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 23,
  title = "An ASP.NET httpHandlers configuration does not apply in Managed Pipeline mode.",
  summary = "web.config lists handlers under system.web, which the integrated pipeline does not " ..
    "read; the operator has to move them to system.webServer or use the classic mode.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 24,
  title = "An ASP.NET impersonation configuration does not apply in Managed Pipeline mode.",
  summary = "The application impersonates the user, which parts of the integrated pipeline " ..
    "cannot honour; the operator has to turn that off or use the classic mode.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 50,
  title = "A rewrite error occurred during RQ_BEGIN_REQUEST notification handling. A " ..
    "configuration or inbound rule execution error occurred.",
  summary = "URL Rewrite failed at the start of the request, in reading its rules or running an " ..
    "inbound one; the operator has to correct the rules of the site.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 51,
  title = "A rewrite error occurred during GL_PRE_BEGIN_REQUEST notification handling. A global " ..
    "configuration or global rule execution error occurred.",
  summary = "URL Rewrite failed before the request reached a site, in reading or running the " ..
    "server-wide rules; the operator has to correct those.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 52,
  title = "A rewrite error occurred during RQ_SEND_RESPONSE notification handling. An outbound " ..
    "rule execution occurred.",
  summary = "URL Rewrite failed on an outbound rule while the response was being sent; the " ..
    "operator has to correct the rule or exempt compressed content.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 53,
  title = "A rewrite error occurred during RQ_RELEASE_REQUEST_STATE notification handling. An " ..
    "outbound rule execution error occurred.",
  summary = "URL Rewrite failed on an outbound rule that runs before the response enters the " ..
    "output cache; the operator has to correct the rule.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 500,
  key = 100,
  title = "Internal ASP error.",
  summary = "A classic ASP page failed while it ran; its developer has to look up the ASP error " ..
    "number in the log or show detailed errors.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 1,
  title = "CGI application timeout.",
  summary = "A CGI program did not finish within its time limit and was ended; its developer " ..
    "has to speed it up, or the operator has to raise the limit.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 2,
  title = "Bad gateway: Premature Exit.",
  summary = "A CGI program ended before it had sent a complete set of header fields; its " ..
    "developer has to find the crash or the malformed output.",
  note = "ARR 3.0.1916 gives the same number to a failure to map a request; the detailed error " ..
    "names the handler and so tells which is meant.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 2,
  title = "Map request failure (ARR)",
  summary = "ARR could not map the request to a server or URL behind it; the operator has to " ..
    "check the routing rules and the farm's settings.",
  note = "Without ARR the same number means that a CGI program ended too early.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 3,
  title = "Bad Gateway: Forwarder Connection Error (ARR).",
  summary = "ARR, as a reverse proxy, could not connect to the server behind it or lost the " ..
    "connection; the operator has to check that server, the path to it and the time-outs.",
  note = "ARR 3.0.1916 lists the same number as a WinHTTP asynchronous completion failure.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 3,
  title = "WinHTTP asynchronous completion failure (ARR)",
  summary = "The Windows HTTP client inside ARR reported an error while it waited for the " ..
    "server behind it, often a time-out; the operator has to look up the Win32 status in the " ..
    "log.",
  note = "The older list has the same number as \"Bad Gateway: Forwarder Connection Error (ARR)\".",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 4,
  title = "Bad Gateway: No Server (ARR).",
  summary = "No server of the ARR farm is available to take the request; the operator has to " ..
    "see why all are offline, unhealthy or disabled.",
  note = "ARR 3.0.1916 lists the same number as \"No server (ARR)\", which says the same.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 4,
  title = "No server (ARR)",
  summary = "ARR looked for a server to forward to and found none online; the operator has to " ..
    "check the members of the farm and their health tests.",
  note = "The older list has the same number as \"Bad Gateway: No Server (ARR)\", which says " ..
    "the same.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 5,
  title = "WebSocket failure (ARR)",
  summary = "ARR could not set up or keep a WebSocket between the client and the server behind " ..
    "it; the operator has to check that both ends and ARR support it.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 6,
  title = "Forwarded request failure (ARR)",
  summary = "ARR passed the request on, but the forwarded request failed; the operator has to " ..
    "look at the server behind it and the connection to it.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 502,
  key = 7,
  title = "Execute request failure (ARR)",
  summary = "ARR failed while it carried out the request, before an answer could come from the " ..
    "server behind it; the operator has to trace the failing request.",
  since = "ARR 3.0.1916",
  product = "ARR",
  cite = page,
}

detail {
  source = "iis",
  code = 503,
  key = 0,
  title = "Application pool unavailable.",
  summary = "The application pool is stopped or disabled, often after repeated crashes or with " ..
    "a wrong password of its identity; the operator has to start it and read the event log.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 503,
  key = 2,
  title = "Concurrent request limit exceeded.",
  summary = "More requests are in progress than appConcurrentRequestLimit allows; the client " ..
    "may repeat later, and the operator has to raise the limit or shorten the requests.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 503,
  key = 3,
  title = "ASP.NET queue full",
  summary = "Requests wait for ASP.NET threads and the queue has no room left; the client may " ..
    "repeat later, and the operator has to find what blocks the threads.",
  since = "IIS 7.0",
  cite = page,
}

detail {
  source = "iis",
  code = 503,
  key = 4,
  title = "FastCGI queue full",
  summary = "All FastCGI processes, PHP for instance, are busy and their queue has no room " ..
    "left; the client may repeat later, and the operator has to allow more processes or a " ..
    "longer queue.",
  since = "IIS 7.0",
  cite = page,
}
