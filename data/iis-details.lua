-- The sub-status codes of IIS and of its Application Request Routing (ARR), such as 404.13.

local page = {
  "HTTP status codes in IIS",
  "https://learn.microsoft.com/troubleshoot/developer/webapps/iis/health-diagnostic-performance/" ..
    "http-status-code",
}

local ancm = {
  "Troubleshoot ASP.NET Core on Azure App Service and IIS",
  "https://learn.microsoft.com/aspnet/core/test/troubleshoot-azure-iis#app-startup-errors",
  section = "App startup errors",
}

local unlogged =
  "Microsoft lists it among the codes that the browser shows but the IIS log does not."

detail {
  source = "iis",
  key = "1",
  codes = { 400 },
  title = "Invalid Destination Header",
  brief = "The Destination field of a WebDAV request is missing or malformed",
  summary = "The Destination field of a WebDAV COPY or MOVE request is missing or malformed. " ..
    "Send a valid target URI.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 400 },
  title = "Invalid Depth Header",
  brief = "IIS does not accept the Depth field of a WebDAV request",
  summary = "IIS does not accept the value of the Depth field in a WebDAV request. Send 0, 1 or " ..
    "infinity, as the method allows.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 400 },
  title = "Invalid If Header",
  brief = "IIS cannot parse the If field of a WebDAV request",
  summary = "IIS cannot parse the If field of a WebDAV request. Correct the state tokens and " ..
    "entity tags in it.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 400 },
  title = "Invalid Overwrite Header",
  brief = "The Overwrite field of a WebDAV request is neither T nor F",
  summary = "The Overwrite field of a WebDAV COPY or MOVE request is neither T nor F. Send one " ..
    "of these two values.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 400 },
  title = "Invalid Translate Header",
  brief = "The Translate field of a WebDAV request is neither t nor f",
  summary = "The Translate field, which can ask for a file's source instead of its output, is " ..
    "neither t nor f. Correct its value.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "6",
  codes = { 400 },
  title = "Invalid Request Body",
  brief = "The content of the request is not what the method expects",
  summary = "The content of the request, usually WebDAV XML, is not what the method expects. " ..
    "Send well-formed content.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "7",
  codes = { 400 },
  title = "Invalid Content Length",
  brief = "The Content-Length field is missing or unusable",
  summary = "The Content-Length field is missing or unusable for this request. Send the true " ..
    "length of the content.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "8",
  codes = { 400 },
  title = "Invalid Timeout",
  brief = "The Timeout field of a WebDAV LOCK request is invalid",
  summary = "IIS cannot understand the Timeout field of a WebDAV LOCK request. Ask for a valid " ..
    "lifetime of the lock.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "9",
  codes = { 400 },
  title = "Invalid Lock Token",
  brief = "The Lock-Token field of a WebDAV request names no usable lock",
  summary = "The Lock-Token field of a WebDAV request is malformed or names no usable lock. " ..
    "Send the token that LOCK returned.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "10",
  codes = { 400 },
  title = "Invalid X-Forwarded-For (XFF) header",
  brief = "The X-Forwarded-For field holds no readable list of addresses",
  summary = "The X-Forwarded-For field holds no readable list of IP addresses. Correct the " ..
    "proxy in front of IIS, or the client that wrote the field.",
  since = "IIS 8.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "11",
  codes = { 400 },
  title = "Invalid WebSocket request",
  brief = "The opening handshake of a WebSocket breaks the rules",
  summary = "The opening handshake of a WebSocket breaks the rules of the protocol. Correct the " ..
    "client, or the proxy that changes its fields.",
  since = "IIS 8.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "601",
  codes = { 400 },
  title = "Bad client request (ARR)",
  brief = "ARR found the request malformed and did not forward it",
  summary = "Application Request Routing (ARR) found the request malformed and did not forward " ..
    "it. Correct the request.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "602",
  codes = { 400 },
  title = "Invalid time format (ARR)",
  brief = "ARR cannot read a date or time in the request",
  summary = "ARR cannot read a date or time in the request. Send it in a date format that HTTP " ..
    "defines.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "603",
  codes = { 400 },
  title = "Parse range error (ARR)",
  brief = "ARR cannot parse the byte range that the request asks for",
  summary = "ARR cannot parse the byte range that the request asks for. Correct the Range field.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "604",
  codes = { 400 },
  title = "Client gone (ARR)",
  brief = "The client closed its connection before ARR was done",
  summary = "The client closed its connection while ARR was still working on the request. " ..
    "Operators: act only if waits are long or such entries are frequent.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "605",
  codes = { 400 },
  title = "Maximum number of forwards (ARR)",
  brief = "The request has reached the maximum number of forwards",
  summary = "The request has passed through the maximum number of proxies. Operators: look for " ..
    "proxies that forward it in a loop.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "606",
  codes = { 400 },
  title = "Asynchronous competition error (ARR)",
  brief = "An asynchronous operation inside ARR failed",
  summary = "An asynchronous operation inside ARR failed while it handled the request. " ..
    "Operators: if this recurs, trace the failing requests.",
  note = "The title is Microsoft's own text; \"competition\" may stand for \"completion\".",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "1",
  codes = { 401 },
  title = "Logon failed",
  brief = "The user name or password was not accepted",
  summary = "The login failed: IIS did not accept the user name or password. Check both; " ..
    "operators: check the state and the logon rights of the account.",
  note = unlogged,
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 401 },
  title = "Logon failed due to server configuration",
  brief = "No login method suits both client and server",
  summary = "No authentication method suits both client and server, or none is enabled. " ..
    "Operators: check the authentication settings of the site.",
  note = unlogged,
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 401 },
  title = "Unauthorized due to ACL on resource",
  brief = "The file permissions refuse access to the user",
  summary = "IIS knows the user, but the NTFS permissions of the file or folder refuse access. " ..
    "Operators: grant the permission to the user or to the site's identity.",
  note = unlogged,
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 401 },
  title = "Authorization failed by filter",
  brief = "An ISAPI filter refused the user",
  summary = "An ISAPI filter refused the user, although IIS itself did not. Operators: check " ..
    "the rules of that filter.",
  note = unlogged,
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 401 },
  title = "Authorization failed by ISAPI/CGI application",
  brief = "The ISAPI or CGI program behind the URL refused the user",
  summary = "The ISAPI or CGI program behind the URL refused the user. Ask its developer or " ..
    "operator for permission.",
  note = unlogged,
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "501",
  codes = { 401 },
  title = "Access denied: concurrent request rate limit reached",
  brief = "Rate limit: one IP address has too many requests open at once",
  summary = "Rate limit: one IP address has more requests open at once than the site allows. " ..
    "Send fewer requests in parallel.",
  note = unlogged .. " The dynamic IP restrictions of the site are set to answer 401.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "502",
  codes = { 401 },
  title = "Access denied: maximum request rate limit reached",
  brief = "Rate limit: one IP address sent too many requests in a period",
  summary = "Rate limit: one IP address sent more requests in the set period than the site " ..
    "allows. Slow down.",
  note = unlogged .. " The dynamic IP restrictions of the site are set to answer 401.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "503",
  codes = { 401 },
  title = "Access denied: IP address denied",
  brief = "The site blocks the client's IP address",
  summary = "The client's IP address is blocked because it is on the site's deny list. Ask the " ..
    "operator of the server to remove it.",
  note = unlogged .. " The IP restrictions of the site are set to answer 401.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "504",
  codes = { 401 },
  title = "Access denied: host name denied",
  brief = "The site blocks the client's host name",
  summary = "The client's host name, found by reverse DNS, is blocked because it is on the " ..
    "site's deny list. Ask the operator of the server to remove it.",
  note = unlogged .. " The IP restrictions of the site are set to answer 401.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "1",
  codes = { 403 },
  title = "Execute access forbidden",
  brief = "The directory does not allow programs or scripts to run",
  summary = "The URL leads to a program or script in a directory without the Execute " ..
    "permission. Operators: allow it there or move the file.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 403 },
  title = "Read access forbidden",
  brief = "The directory has no Read permission or no default document",
  summary = "The directory does not grant the Read permission, or its default document is " ..
    "missing. Operators: check both.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 403 },
  title = "Write access forbidden",
  brief = "The client has no permission to write here",
  summary = "The client tried to write where the permissions of IIS or NTFS do not allow it. " ..
    "Operators: grant the permission if you want uploads.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 403 },
  title = "SSL required",
  brief = "The resource is available over https only",
  summary = "The resource is available over TLS (https) only, and the request used plain http. " ..
    "Use https; operators: consider a redirect.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 403 },
  title = "SSL 128 required",
  brief = "The encryption is weaker than the 128 bits that the site demands",
  summary = "The keys of the TLS connection are shorter than the 128 bits that the site " ..
    "demands. Use a client with stronger ciphers.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "6",
  codes = { 403 },
  title = "IP address rejected",
  brief = "A rule of the site blocks the client's IP address",
  summary = "A static rule of the site blocks the client's IP address. Operators: change the " ..
    "rule if the client is welcome.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "7",
  codes = { 403 },
  title = "Client certificate required",
  brief = "The site demands a client certificate and received none",
  summary = "The site demands a client certificate and received none. Install or select a " ..
    "certificate that the server trusts.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "8",
  codes = { 403 },
  title = "Site access denied",
  brief = "A rule of the site blocks the client's DNS name",
  summary = "A rule of the site blocks the DNS name of the client's IP address. Operators: " ..
    "change the rule if the client is welcome.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "9",
  codes = { 403 },
  title = "Concurrent connections exceeded",
  brief = "The server has as many connections as it may accept",
  summary = "The server has as many connections as its limit allows. Try again later; " ..
    "operators: raise the limit or add capacity.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "10",
  codes = { 403 },
  title = "Forbidden: Execute access denied",
  brief = "The server's configuration does not allow programs to run here",
  summary = "The request is for a program or script, but the configuration denies execution " ..
    "here. Operators: change that setting if the program should run.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "11",
  codes = { 403 },
  title = "Forbidden: Password changed",
  brief = "The password of the account was changed",
  summary = "The login failed because the password of the account was changed. Log in with the " ..
    "new password.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "12",
  codes = { 403 },
  title = "Mapper denied access",
  brief = "The account of the client certificate has no access to the file",
  summary = "IIS mapped the client certificate to an account that has no access to the file. " ..
    "Operators: correct the mapping or the permissions of the account.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "13",
  codes = { 403 },
  title = "Client certificate revoked",
  brief = "The server treats the client certificate as revoked",
  summary = "The issuer has revoked the client certificate, or the server believes so. Get a " ..
    "new certificate; operators: check the revocation list.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "14",
  codes = { 403 },
  title = "Directory listing denied",
  brief = "The directory has no default document, and listing is disabled",
  summary = "The URL is a directory without a default document, and directory listing is " ..
    "disabled. Operators: add a document, enable listing, or fix the routing to the application.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "15",
  codes = { 403 },
  title = "Client access licenses exceeded",
  brief = "All client access licenses of the server are in use",
  summary = "All client access licenses of the server are in use. Operators: buy more licenses " ..
    "or free some.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "16",
  codes = { 403 },
  title = "Client certificate is untrusted or invalid",
  brief = "The server does not trust the client certificate",
  summary = "The client certificate is broken, or its chain does not end at a root that the " ..
    "server trusts. Operators: check the trusted root certificates.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "17",
  codes = { 403 },
  title = "Client certificate has expired or is not yet valid",
  brief = "The client certificate has expired or is not yet valid",
  summary = "By the server's clock, the client certificate has expired or is not yet valid. " ..
    "Renew it; operators: check that the clock is right.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "18",
  codes = { 403 },
  title = "Cannot execute requested URL in the current application pool",
  brief = "The URL cannot run in the application pool of the request",
  summary = "A custom error page or other child URL cannot run because it belongs to another " ..
    "application pool than the request. Operators: put both into one pool.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "19",
  codes = { 403 },
  title = "Cannot execute CGI applications for the client browser in this application pool",
  brief = "The application pool lacks the permission to run CGI programs",
  summary = "The identity of the application pool lacks a permission that CGI needs. Operators: " ..
    "grant it the user right to replace a process level token.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "20",
  codes = { 403 },
  title = "Forbidden: Passport logon failed",
  brief = "The login through Microsoft Passport failed",
  summary = "The login through Microsoft Passport failed. Try again; operators: replace this " ..
    "retired service.",
  note = "Microsoft Passport became Windows Live ID and later Microsoft account.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "21",
  codes = { 403 },
  title = "Forbidden: Source access denied",
  brief = "The client has no permission to read the source of the file",
  summary = "A WebDAV request with \"Translate: f\" asked for the source of a file and has no " ..
    "permission for it. Operators: allow source access if authors need it.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "22",
  codes = { 403 },
  title = "Forbidden: Infinite depth is denied",
  brief = "WebDAV requests with infinite depth are disabled",
  summary = "A WebDAV request asks for a whole tree at once with \"Depth: infinity\", which is " ..
    "disabled. Ask for one level at a time.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "501",
  codes = { 403 },
  title = "Forbidden: concurrent request rate limit reached",
  brief = "Rate limit: one IP address has too many requests open at once",
  summary = "Rate limit: one IP address has more requests open at once than the site allows. " ..
    "Send fewer requests in parallel.",
  note = "The dynamic IP restrictions of the site are set to answer 403.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "502",
  codes = { 403 },
  title = "Forbidden: maximum request rate limit reached",
  brief = "Rate limit: one IP address sent too many requests in a period",
  summary = "Rate limit: one IP address sent more requests in the set period than the site " ..
    "allows. Slow down.",
  note = "The dynamic IP restrictions of the site are set to answer 403.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "503",
  codes = { 403 },
  title = "Forbidden: IP address denied",
  brief = "The site blocks the client's IP address",
  summary = "The client's IP address is blocked because it is on the site's deny list. Ask the " ..
    "operator of the server to remove it.",
  note = "The IP restrictions of the site are set to answer 403.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "504",
  codes = { 403 },
  title = "Forbidden: host name denied",
  brief = "The site blocks the client's host name",
  summary = "The client's host name, found by reverse DNS, is blocked because it is on the " ..
    "site's deny list. Ask the operator of the server to remove it.",
  note = "The IP restrictions of the site are set to answer 403.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 404 },
  title = "Not found",
  brief = "No file or route matches the URL",
  summary = "No file or route matches the URL, and IIS has no more specific reason. Check the " ..
    "address; operators: check the physical path of the site.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "1",
  codes = { 404 },
  title = "Site Not Found",
  brief = "No site is bound to this address, port and host name",
  summary = "No site is bound to the IP address, port and host name of the request. Operators: " ..
    "check the bindings.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 404 },
  title = "ISAPI or CGI restriction.",
  brief = "The ISAPI and CGI restrictions do not allow this program",
  summary = "The server's list of ISAPI and CGI restrictions does not allow the program behind " ..
    "the URL. Operators: add or enable it in that list.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 404 },
  title = "MIME type restriction.",
  brief = "The file name extension has no MIME type",
  summary = "The file name extension has no MIME type, so the static file handler does not " ..
    "serve the file. Operators: add the MIME type or a handler.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 404 },
  title = "No handler configured.",
  brief = "No handler is mapped to this extension or path",
  summary = "No handler mapping covers the extension or path of the URL. Operators: install or " ..
    "map the module that should serve it.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 404 },
  title = "Denied by request filtering configuration.",
  brief = "Request filtering blocks a character sequence in the URL",
  summary = "Request filtering blocked the request because of a character sequence in the URL. " ..
    "Avoid the sequence; operators: lift the rule if the URL is legitimate.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "6",
  codes = { 404 },
  title = "Verb denied.",
  brief = "Request filtering does not allow the method",
  summary = "Request filtering does not allow the method of the request. Use another method; " ..
    "operators: allow this one if it is needed.",
  note = "The registered code for this is 405 (Method Not Allowed).",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "7",
  codes = { 404 },
  title = "File extension denied.",
  brief = "Request filtering blocks the file name extension",
  summary = "Request filtering blocks the file name extension of the URL. Operators: allow it " ..
    "if the site should serve such files.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "8",
  codes = { 404 },
  title = "Hidden namespace.",
  brief = "The path contains a hidden folder, which IIS never serves",
  summary = "The path contains a hidden segment such as bin or App_Data, which IIS never " ..
    "serves. Operators: rename the folder if it should be public.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "9",
  codes = { 404 },
  title = "Files attribute hidden.",
  brief = "The file has the hidden attribute",
  summary = "The file has the hidden attribute of the file system. Operators: remove the " ..
    "attribute if the site should serve the file.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "10",
  codes = { 404 },
  title = "Request header too long.",
  brief = "A header field of the request is too long",
  summary = "A header field is longer than request filtering allows. Shorten it, often by " ..
    "sending fewer cookies; operators: raise the limit.",
  note = "The registered code for this is 431 (Request Header Fields Too Large).",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "11",
  codes = { 404 },
  title = "Request contains double escape sequence.",
  brief = "The URL changes when it is decoded a second time",
  summary = "The URL changes when it is decoded a second time, which can hide a path. Encode it " ..
    "only once; operators: allow double escaping if it is needed.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "12",
  codes = { 404 },
  title = "Request contains high-bit characters.",
  brief = "The URL holds characters outside ASCII",
  summary = "The URL holds characters outside ASCII, and the site does not allow them. Avoid " ..
    "them; operators: allow them if the site uses such URLs.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "13",
  codes = { 404 },
  title = "Content length too large.",
  brief = "The content of the request is too large",
  summary = "The content of the request is too large for request filtering. Send less; " ..
    "operators: raise maxAllowedContentLength.",
  note = "The registered code for this is 413 (Content Too Large).",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "14",
  codes = { 404 },
  title = "Request URL too long.",
  brief = "The path of the URL is too long",
  summary = "The path of the URL is longer than request filtering allows. Shorten it; " ..
    "operators: raise maxUrl.",
  note = "The registered code for this is 414 (URI Too Long).",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "15",
  codes = { 404 },
  title = "Query string too long.",
  brief = "The query string of the URL is too long",
  summary = "The query string is longer than request filtering allows. Send the data as " ..
    "content; operators: raise maxQueryString.",
  note = "The registered code for this is 414 (URI Too Long).",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "16",
  codes = { 404 },
  title = "WebDAV request sent to the static file handler",
  brief = "A WebDAV request reached the handler for static files",
  summary = "A WebDAV request reached the handler for static files, which cannot serve it. " ..
    "Operators: install or map WebDAV.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "17",
  codes = { 404 },
  title = "Dynamic content mapped to the static file handler",
  brief = "A script or page is mapped to the handler for static files",
  summary = "The URL is a script or page that needs an engine, and IIS refuses to serve it as a " ..
    "plain file. Operators: install the engine and restore its handler mapping.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "18",
  codes = { 404 },
  title = "Query string sequence denied",
  brief = "Request filtering blocks a sequence in the query string",
  summary = "Request filtering blocked the request because of a sequence in the query string. " ..
    "Avoid the sequence; operators: lift the rule if the query is legitimate.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "19",
  codes = { 404 },
  title = "Denied by filtering rule",
  brief = "A custom rule of request filtering blocks the request",
  summary = "The request is blocked: a custom rule of request filtering matched its URL, query " ..
    "or a header field. Operators: review the rule if the request is legitimate.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "20",
  codes = { 404 },
  title = "Too Many URL Segments",
  brief = "The path has too many segments between slashes",
  summary = "The path has more segments between slashes than IIS allows. Use a URL with fewer " ..
    "segments; operators: raise the limit of the server.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "501",
  codes = { 404 },
  title = "Not found: concurrent request rate limit reached",
  brief = "Rate limit: one IP address has too many requests open at once",
  summary = "Rate limit: one IP address has more requests open at once than the site allows. " ..
    "Send fewer requests in parallel.",
  note = "The dynamic IP restrictions of the site are set to answer 404.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "502",
  codes = { 404 },
  title = "Not found: maximum request rate limit reached",
  brief = "Rate limit: one IP address sent too many requests in a period",
  summary = "Rate limit: one IP address sent more requests in the set period than the site " ..
    "allows. Slow down.",
  note = "The dynamic IP restrictions of the site are set to answer 404.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "503",
  codes = { 404 },
  title = "Not found: IP address denied",
  brief = "The site blocks the client's IP address",
  summary = "The client's IP address is blocked because it is on the site's deny list. Ask the " ..
    "operator of the server to remove it.",
  note = "The IP restrictions of the site are set to answer 404.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "504",
  codes = { 404 },
  title = "Not found: host name denied",
  brief = "The site blocks the client's host name",
  summary = "The client's host name, found by reverse DNS, is blocked because it is on the " ..
    "site's deny list. Ask the operator of the server to remove it.",
  note = "The IP restrictions of the site are set to answer 404.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 405 },
  title = "Method not allowed.",
  brief = "The handler for this URL does not support the method",
  summary = "The handler for this URL does not support the method of the request. Use another " ..
    "method; operators: add the method to the handler.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 406 },
  title = "Not acceptable.",
  brief = "The server has nothing that fits the Accept field",
  summary = "The server has nothing in the media types (MIME types) of the Accept field. Accept " ..
    "more types, or correct the field.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 408 },
  title = "Request timed out.",
  brief = "Timeout: the complete request did not arrive",
  summary = "The complete request did not arrive within the time that the server waits " ..
    "(timeout). Check the client and its network.",
  note = "Only newer versions of Microsoft's list have this code.",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 412 },
  title = "Precondition failed.",
  brief = "A condition of the request does not hold",
  summary = "A condition of the request, such as an If-Match entity tag, does not hold for the " ..
    "resource as it is now. Fetch the resource again before you change it.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 413 },
  title = "Request entity too large.",
  brief = "The content of the request is too large",
  summary = "The content is too large for the server, often for the part read ahead for a " ..
    "module or a TLS renegotiation. Send less; operators: raise the limit.",
  note = "Only newer versions of Microsoft's list have this code.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 500 },
  title = "Module or ISAPI error occurred.",
  brief = "A module or ISAPI extension failed",
  summary = "A module or ISAPI extension failed, and no more specific code fits. Operators: " ..
    "read the event log and trace the failed request.",
  note = "The ASP.NET Core Module uses the same number when it cannot load its in-process handler.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 500 },
  title = "ANCM In-Process Handler Load Failure",
  brief = "The ASP.NET Core Module could not load its in-process handler",
  summary = "The ASP.NET Core Module could not load its in-process handler, and does not know " ..
    "why. Operators: read the event log; check the runtime, processPath and 32 or 64 bit.",
  note = "IIS itself uses the same number for any failure of a module or ISAPI extension.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = ancm,
}

detail {
  source = "iis",
  key = "11",
  codes = { 500 },
  title = "Application is shutting down on the web server.",
  brief = "The application is shutting down",
  summary = "The application pool is stopping or recycling and takes no new requests. Try again " ..
    "soon; operators: act if this does not pass.",
  retry = {
    "delay",
    text = "Wait until the worker process has shut down, then send the request again.",
    cite = page,
  },
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "12",
  codes = { 500 },
  title = "Application is busy restarting on the web server.",
  brief = "The application is restarting",
  summary = "The application is restarting, often after a change to its files or configuration. " ..
    "Try again shortly.",
  retry = {
    "same",
    text = "Refresh the page: the error passes when the restart is complete.",
    cite = page,
  },
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "13",
  codes = { 500 },
  title = "Web server is too busy.",
  brief = "The server is too busy",
  summary = "More requests arrive at once than the application can handle. Wait before you try " ..
    "again; operators: find the bottleneck or add capacity.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "15",
  codes = { 500 },
  title = "Direct requests for Global.asax aren't allowed.",
  brief = "Nobody may request Global.asax directly",
  summary = "The request was for Global.asa or Global.asax, which hold code and are never " ..
    "served. Request a page of the application instead.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "19",
  codes = { 500 },
  title = "Configuration data is invalid.",
  brief = "The configuration of the server or site is invalid",
  summary = "The file applicationHost.config or web.config has an error, a locked section or an " ..
    "unreadable part. Operators: correct the line that the detailed error names.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "21",
  codes = { 500 },
  title = "Module not recognized.",
  brief = "A handler mapping names a module that is not installed",
  summary = "A handler mapping names a module that is not installed, often because ASP.NET is " ..
    "missing. Operators: install or register the module.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "22",
  codes = { 500 },
  title = "An ASP.NET httpModules configuration does not apply in Managed Pipeline mode.",
  brief = "The integrated pipeline does not read modules under system.web",
  summary = "The file web.config lists modules under system.web, which the integrated pipeline " ..
    "does not read. Operators: move them to system.webServer or use the classic mode.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "23",
  codes = { 500 },
  title = "An ASP.NET httpHandlers configuration does not apply in Managed Pipeline mode.",
  brief = "The integrated pipeline does not read handlers under system.web",
  summary = "The file web.config lists handlers under system.web, which the integrated pipeline " ..
    "does not read. Operators: move them to system.webServer or use the classic mode.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "24",
  codes = { 500 },
  title = "An ASP.NET impersonation configuration does not apply in Managed Pipeline mode.",
  brief = "The integrated pipeline does not fully support impersonation",
  summary = "The application impersonates the user, which parts of the integrated pipeline do " ..
    "not support. Operators: turn impersonation off or use the classic mode.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "50",
  codes = { 500 },
  title = "A rewrite error occurred during RQ_BEGIN_REQUEST notification handling. A " ..
    "configuration or inbound rule execution error occurred.",
  brief = "URL Rewrite failed at the start of the request",
  summary = "URL Rewrite could not read its rules, or an inbound rule failed at the start of " ..
    "the request. Operators: correct the rules of the site.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "51",
  codes = { 500 },
  title = "A rewrite error occurred during GL_PRE_BEGIN_REQUEST notification handling. A global " ..
    "configuration or global rule execution error occurred.",
  brief = "URL Rewrite failed on the server-wide rules",
  summary = "URL Rewrite could not read or run the server-wide rules, before the request " ..
    "reached a site. Operators: correct those rules.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "52",
  codes = { 500 },
  title = "A rewrite error occurred during RQ_SEND_RESPONSE notification handling. An outbound " ..
    "rule execution occurred.",
  brief = "URL Rewrite failed while IIS sent the response",
  summary = "URL Rewrite failed on an outbound rule while IIS sent the response. Operators: " ..
    "correct the rule or exclude compressed content.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "53",
  codes = { 500 },
  title = "A rewrite error occurred during RQ_RELEASE_REQUEST_STATE notification handling. An " ..
    "outbound rule execution error occurred. The rule is configured to be executed before the " ..
    "output user cache gets updated.",
  brief = "URL Rewrite failed before the response reached the output cache",
  summary = "URL Rewrite failed on an outbound rule that runs before the response enters the " ..
    "output cache. Operators: correct the rule.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "100",
  codes = { 500 },
  title = "Internal ASP error.",
  brief = "A classic ASP page failed while it ran",
  summary = "A classic ASP page failed while it ran. Developers: look up the ASP error number " ..
    "in the log, or show detailed errors.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "1",
  codes = { 502 },
  title = "CGI application timeout.",
  brief = "A CGI program did not finish before its timeout",
  summary = "IIS ended a CGI program that did not finish before its timeout. Developers: make " ..
    "it faster; operators: raise the timeout.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 502 },
  title = "Bad gateway: Premature Exit.",
  brief = "A CGI program ended before it had sent a complete header",
  summary = "A CGI program ended before it had sent a complete header. Developers: look for a " ..
    "crash or for malformed output.",
  note = "ARR 3.0.1916 uses the same number for a failure to map a request. The handler named " ..
    "in the detailed error shows which of the two is meant.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "2",
  codes = { 502 },
  title = "Map request failure (ARR)",
  brief = "ARR could not map the request to a server or URL behind it",
  summary = "ARR could not map the request to a server or URL behind it. Operators: check the " ..
    "routing rules and the settings of the server farm.",
  note = "Without ARR, the same number means that a CGI program ended too early.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 502 },
  title = "Bad Gateway: Forwarder Connection Error (ARR).",
  brief = "ARR could not connect to the server behind it or lost the connection",
  summary = "ARR, as a reverse proxy, could not connect to the server behind it, or lost the " ..
    "connection. Operators: check that server, the path to it and the timeouts.",
  note = "ARR 3.0.1916 lists the same number as a WinHTTP asynchronous completion failure.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 502 },
  title = "WinHTTP asynchronous completion failure (ARR)",
  brief = "The Windows HTTP client inside ARR failed, often by a timeout",
  summary = "The Windows HTTP client inside ARR failed while it waited for the server behind " ..
    "it, often by a timeout. Operators: look up the Win32 status in the log.",
  note = "The older list calls the same number \"Bad Gateway: Forwarder Connection Error (ARR)\".",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 502 },
  title = "Bad Gateway: No Server (ARR).",
  brief = "No server of the ARR farm is available",
  summary = "No server of the ARR farm is available for the request. Operators: find out why " ..
    "all of them are offline, unhealthy or disabled.",
  note = "ARR 3.0.1916 calls the same number \"No server (ARR)\", with the same meaning.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 502 },
  title = "No server (ARR)",
  brief = "ARR found no server online that could take the request",
  summary = "ARR found no server online that could take the request. Operators: check the " ..
    "members of the farm and their health tests.",
  note = "The older list calls the same number \"Bad Gateway: No Server (ARR)\", with the same " ..
    "meaning.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "5",
  codes = { 502 },
  title = "WebSocket failure (ARR)",
  brief = "ARR could not set up or keep a WebSocket",
  summary = "ARR could not set up or keep a WebSocket between the client and the server behind " ..
    "it. Operators: check that both ends and ARR support WebSockets.",
  note = "The ASP.NET Core Module uses the same number for an application that does not start.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "6",
  codes = { 502 },
  title = "Forwarded request failure (ARR)",
  brief = "ARR forwarded the request, but the forwarded request failed",
  summary = "ARR forwarded the request, but the forwarded request failed. Operators: check the " ..
    "server behind ARR and the connection to it.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "7",
  codes = { 502 },
  title = "Execute request failure (ARR)",
  brief = "ARR failed while it carried out the request",
  summary = "ARR failed while it carried out the request, before the server behind it could " ..
    "answer. Operators: trace the failing request.",
  since = "ARR 3.0.1916",
  product = "ARR",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 503 },
  title = "Application pool unavailable.",
  brief = "The application pool is stopped or disabled",
  summary = "The application pool is stopped or disabled, often after repeated crashes or with " ..
    "a wrong password of its identity. Operators: start it and read the event log.",
  note = "The ASP.NET Core Module uses the same number while an application is being taken down.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "0",
  codes = { 503 },
  title = "Application Shutting Down",
  brief = "The application is being taken down, for example for a deployment",
  summary = "The application is shutting down, for example because app_offline.htm is present " ..
    "during a deployment. Try again after the deployment.",
  note = "IIS itself uses the same number for an application pool that is stopped.",
  product = "ASP.NET Core Module",
  evidence = "owner",
  cite = {
    "ASP.NET Core Module: applicationinfo.cpp",
    "https://github.com/dotnet/aspnetcore/blob/main/src/Servers/IIS/AspNetCoreModuleV2/" ..
      "AspNetCore/applicationinfo.cpp",
  },
}

detail {
  source = "iis",
  key = "2",
  codes = { 503 },
  title = "Concurrent request limit exceeded.",
  brief = "More requests are in progress than the limit allows",
  summary = "More requests are in progress than appConcurrentRequestLimit allows. Try again " ..
    "later; operators: raise the limit or make the requests faster.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "3",
  codes = { 503 },
  title = "ASP.NET queue full",
  brief = "The queue of requests for ASP.NET is full",
  summary = "Requests wait for ASP.NET threads, and their queue is full. Try again later; " ..
    "operators: find out what blocks the threads.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}

detail {
  source = "iis",
  key = "4",
  codes = { 503 },
  title = "FastCGI queue full",
  brief = "All FastCGI processes are busy and their queue is full",
  summary = "All FastCGI processes, for example those of PHP, are busy and their queue is full. " ..
    "Try again later; operators: allow more processes or a longer queue.",
  since = "IIS 7.0",
  evidence = "owner",
  cite = page,
}
