-- The reason phrases that libraries and runtimes send, code by code, as each program has them: what a
-- response says where the library stands in the place of its table. A code that is absent has none.

source {
  id = "libevent",
  name = "libevent",
  summary = "Library for event loops in C, with an HTTP server and client (evhttp).",
  url = "https://libevent.org/",
}

-- As it answers: its array lacks 306, so that 306 has the phrase meant for 307, and 307 has none.
wording {
  source = "libevent",
  version = "libevent 2.1.12",
  cite = { "libevent 2.1.12, http.c",
    "https://github.com/libevent/libevent/blob/release-2.1.12-stable/http.c" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [200] = "OK", [201] = "Created", [202] = "Accepted",
    [203] = "Non-Authoritative Information", [204] = "No Content", [205] = "Reset Content",
    [206] = "Partial Content", [300] = "Multiple Choices", [301] = "Moved Permanently", [302] = "Found",
    [303] = "See Other", [304] = "Not Modified", [305] = "Use Proxy", [306] = "Temporary Redirect",
    [400] = "Bad Request", [401] = "Unauthorized", [402] = "Payment Required", [403] = "Forbidden",
    [404] = "Not Found", [405] = "Method Not Allowed", [406] = "Not Acceptable",
    [407] = "Proxy Authentication Required", [408] = "Request Time-out", [409] = "Conflict", [410] = "Gone",
    [411] = "Length Required", [412] = "Precondition Failed", [413] = "Request Entity Too Large",
    [414] = "Request-URI Too Large", [415] = "Unsupported Media Type",
    [416] = "Requested range not satisfiable", [417] = "Expectation Failed", [500] = "Internal Server Error",
    [501] = "Not Implemented", [502] = "Bad Gateway", [503] = "Service Unavailable",
    [504] = "Gateway Time-out", [505] = "HTTP Version not supported",
  },
}

source {
  id = "libmicrohttpd",
  name = "GNU libmicrohttpd",
  summary = "Library that runs an HTTP server inside a C program.",
  url = "https://www.gnu.org/software/libmicrohttpd/",
}

wording {
  source = "libmicrohttpd",
  version = "libmicrohttpd 0.9.75",
  cite = { "libmicrohttpd 0.9.75, src/microhttpd/reason_phrase.c",
    "https://git.gnunet.org/libmicrohttpd.git/tree/src/microhttpd/reason_phrase.c" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [102] = "Processing", [103] = "Early Hints",
    [200] = "OK", [201] = "Created", [202] = "Accepted", [203] = "Non-Authoritative Information",
    [204] = "No Content", [205] = "Reset Content", [206] = "Partial Content", [207] = "Multi-Status",
    [208] = "Already Reported", [226] = "IM Used", [300] = "Multiple Choices", [301] = "Moved Permanently",
    [302] = "Found", [303] = "See Other", [304] = "Not Modified", [305] = "Use Proxy", [306] = "Switch Proxy",
    [307] = "Temporary Redirect", [308] = "Permanent Redirect", [400] = "Bad Request", [401] = "Unauthorized",
    [402] = "Payment Required", [403] = "Forbidden", [404] = "Not Found", [405] = "Method Not Allowed",
    [406] = "Not Acceptable", [407] = "Proxy Authentication Required", [408] = "Request Timeout",
    [409] = "Conflict", [410] = "Gone", [411] = "Length Required", [412] = "Precondition Failed",
    [413] = "Content Too Large", [414] = "URI Too Long", [415] = "Unsupported Media Type",
    [416] = "Range Not Satisfiable", [417] = "Expectation Failed", [421] = "Misdirected Request",
    [422] = "Unprocessable Content", [423] = "Locked", [424] = "Failed Dependency", [425] = "Too Early",
    [426] = "Upgrade Required", [428] = "Precondition Required", [429] = "Too Many Requests",
    [431] = "Request Header Fields Too Large", [449] = "Reply With",
    [450] = "Blocked by Windows Parental Controls", [451] = "Unavailable For Legal Reasons",
    [500] = "Internal Server Error", [501] = "Not Implemented", [502] = "Bad Gateway",
    [503] = "Service Unavailable", [504] = "Gateway Timeout", [505] = "HTTP Version Not Supported",
    [506] = "Variant Also Negotiates", [507] = "Insufficient Storage", [508] = "Loop Detected",
    [509] = "Bandwidth Limit Exceeded", [510] = "Not Extended", [511] = "Network Authentication Required",
  },
}

source {
  id = "lua-http",
  name = "lua-http",
  summary = "HTTP and WebSocket library for Lua, client and server.",
  url = "https://github.com/daurnimator/lua-http",
}

wording {
  source = "lua-http",
  version = "lua-http 0.4",
  cite = { "lua-http 0.4, http/h1_reason_phrases.lua",
    "https://github.com/daurnimator/lua-http/blob/v0.4/http/h1_reason_phrases.lua" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [102] = "Processing", [103] = "Early Hints",
    [200] = "OK", [201] = "Created", [202] = "Accepted", [203] = "Non-Authoritative Information",
    [204] = "No Content", [205] = "Reset Content", [206] = "Partial Content", [207] = "Multi-Status",
    [208] = "Already Reported", [226] = "IM Used", [300] = "Multiple Choices", [301] = "Moved Permanently",
    [302] = "Found", [303] = "See Other", [304] = "Not Modified", [305] = "Use Proxy",
    [307] = "Temporary Redirect", [308] = "Permanent Redirect", [400] = "Bad Request", [401] = "Unauthorized",
    [402] = "Payment Required", [403] = "Forbidden", [404] = "Not Found", [405] = "Method Not Allowed",
    [406] = "Not Acceptable", [407] = "Proxy Authentication Required", [408] = "Request Timeout",
    [409] = "Conflict", [410] = "Gone", [411] = "Length Required", [412] = "Precondition Failed",
    [413] = "Request Entity Too Large", [414] = "Request-URI Too Long", [415] = "Unsupported Media Type",
    [416] = "Requested Range Not Satisfiable", [417] = "Expectation Failed", [418] = "I'm a teapot",
    [421] = "Misdirected Request", [422] = "Unprocessable Entity", [423] = "Locked",
    [424] = "Failed Dependency", [426] = "Upgrade Required", [428] = "Precondition Required",
    [429] = "Too Many Requests", [431] = "Request Header Fields Too Large",
    [451] = "Unavailable For Legal Reasons", [500] = "Internal Server Error", [501] = "Not Implemented",
    [502] = "Bad Gateway", [503] = "Service Unavailable", [504] = "Gateway Timeout",
    [505] = "HTTP Version Not Supported", [506] = "Variant Also Negotiates", [507] = "Insufficient Storage",
    [508] = "Loop Detected", [510] = "Not Extended", [511] = "Network Authentication Required",
  },
}

source {
  id = "nghttp2",
  name = "nghttp2",
  summary = "HTTP/2 library in C, with the proxy nghttpx and a client and server.",
  url = "https://nghttp2.org/",
}

wording {
  source = "nghttp2",
  version = "nghttp2 1.52",
  cite = { "nghttp2 1.52, src/http2.cc", "https://github.com/nghttp2/nghttp2/blob/v1.52.0/src/http2.cc" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [103] = "Early Hints", [200] = "OK", [201] = "Created",
    [202] = "Accepted", [203] = "Non-Authoritative Information", [204] = "No Content",
    [205] = "Reset Content", [206] = "Partial Content", [300] = "Multiple Choices",
    [301] = "Moved Permanently", [302] = "Found", [303] = "See Other", [304] = "Not Modified",
    [305] = "Use Proxy", [306] = "(Unused)", [307] = "Temporary Redirect", [308] = "Permanent Redirect",
    [400] = "Bad Request", [401] = "Unauthorized", [402] = "Payment Required", [403] = "Forbidden",
    [404] = "Not Found", [405] = "Method Not Allowed", [406] = "Not Acceptable",
    [407] = "Proxy Authentication Required", [408] = "Request Timeout", [409] = "Conflict", [410] = "Gone",
    [411] = "Length Required", [412] = "Precondition Failed", [413] = "Payload Too Large",
    [414] = "URI Too Long", [415] = "Unsupported Media Type", [416] = "Requested Range Not Satisfiable",
    [417] = "Expectation Failed", [421] = "Misdirected Request", [425] = "Too Early",
    [426] = "Upgrade Required", [428] = "Precondition Required", [429] = "Too Many Requests",
    [431] = "Request Header Fields Too Large", [451] = "Unavailable For Legal Reasons",
    [500] = "Internal Server Error", [501] = "Not Implemented", [502] = "Bad Gateway",
    [503] = "Service Unavailable", [504] = "Gateway Timeout", [505] = "HTTP Version Not Supported",
    [511] = "Network Authentication Required",
  },
}

source {
  id = "node",
  name = "Node.js",
  summary = "JavaScript runtime with an HTTP server of its own (http.STATUS_CODES).",
  url = "https://nodejs.org/api/http.html",
}

wording {
  source = "node",
  version = "Node.js 20.20",
  cite = { "Node.js 20.20, lib/_http_server.js",
    "https://github.com/nodejs/node/blob/v20.20.0/lib/_http_server.js" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [102] = "Processing", [103] = "Early Hints",
    [200] = "OK", [201] = "Created", [202] = "Accepted", [203] = "Non-Authoritative Information",
    [204] = "No Content", [205] = "Reset Content", [206] = "Partial Content", [207] = "Multi-Status",
    [208] = "Already Reported", [226] = "IM Used", [300] = "Multiple Choices", [301] = "Moved Permanently",
    [302] = "Found", [303] = "See Other", [304] = "Not Modified", [305] = "Use Proxy",
    [307] = "Temporary Redirect", [308] = "Permanent Redirect", [400] = "Bad Request", [401] = "Unauthorized",
    [402] = "Payment Required", [403] = "Forbidden", [404] = "Not Found", [405] = "Method Not Allowed",
    [406] = "Not Acceptable", [407] = "Proxy Authentication Required", [408] = "Request Timeout",
    [409] = "Conflict", [410] = "Gone", [411] = "Length Required", [412] = "Precondition Failed",
    [413] = "Payload Too Large", [414] = "URI Too Long", [415] = "Unsupported Media Type",
    [416] = "Range Not Satisfiable", [417] = "Expectation Failed", [418] = "I'm a Teapot",
    [421] = "Misdirected Request", [422] = "Unprocessable Entity", [423] = "Locked",
    [424] = "Failed Dependency", [425] = "Too Early", [426] = "Upgrade Required",
    [428] = "Precondition Required", [429] = "Too Many Requests", [431] = "Request Header Fields Too Large",
    [451] = "Unavailable For Legal Reasons", [500] = "Internal Server Error", [501] = "Not Implemented",
    [502] = "Bad Gateway", [503] = "Service Unavailable", [504] = "Gateway Timeout",
    [505] = "HTTP Version Not Supported", [506] = "Variant Also Negotiates", [507] = "Insufficient Storage",
    [508] = "Loop Detected", [509] = "Bandwidth Limit Exceeded", [510] = "Not Extended",
    [511] = "Network Authentication Required",
  },
}

source {
  id = "python",
  name = "Python",
  summary = "Programming language whose standard library has the status codes in http.HTTPStatus.",
  url = "https://docs.python.org/3/library/http.html",
}

wording {
  source = "python",
  version = "CPython 3.11",
  cite = { "CPython 3.11, Lib/http/__init__.py",
    "https://github.com/python/cpython/blob/3.11/Lib/http/__init__.py" },
  phrases = {
    [100] = "Continue", [101] = "Switching Protocols", [102] = "Processing", [103] = "Early Hints",
    [200] = "OK", [201] = "Created", [202] = "Accepted", [203] = "Non-Authoritative Information",
    [204] = "No Content", [205] = "Reset Content", [206] = "Partial Content", [207] = "Multi-Status",
    [208] = "Already Reported", [226] = "IM Used", [300] = "Multiple Choices", [301] = "Moved Permanently",
    [302] = "Found", [303] = "See Other", [304] = "Not Modified", [305] = "Use Proxy",
    [307] = "Temporary Redirect", [308] = "Permanent Redirect", [400] = "Bad Request", [401] = "Unauthorized",
    [402] = "Payment Required", [403] = "Forbidden", [404] = "Not Found", [405] = "Method Not Allowed",
    [406] = "Not Acceptable", [407] = "Proxy Authentication Required", [408] = "Request Timeout",
    [409] = "Conflict", [410] = "Gone", [411] = "Length Required", [412] = "Precondition Failed",
    [413] = "Request Entity Too Large", [414] = "Request-URI Too Long", [415] = "Unsupported Media Type",
    [416] = "Requested Range Not Satisfiable", [417] = "Expectation Failed", [418] = "I'm a Teapot",
    [421] = "Misdirected Request", [422] = "Unprocessable Entity", [423] = "Locked",
    [424] = "Failed Dependency", [425] = "Too Early", [426] = "Upgrade Required",
    [428] = "Precondition Required", [429] = "Too Many Requests", [431] = "Request Header Fields Too Large",
    [451] = "Unavailable For Legal Reasons", [500] = "Internal Server Error", [501] = "Not Implemented",
    [502] = "Bad Gateway", [503] = "Service Unavailable", [504] = "Gateway Timeout",
    [505] = "HTTP Version Not Supported", [506] = "Variant Also Negotiates", [507] = "Insufficient Storage",
    [508] = "Loop Detected", [510] = "Not Extended", [511] = "Network Authentication Required",
  },
}
