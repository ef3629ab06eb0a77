-- The names of the registered codes in other languages, as the page shows them. A name is the identifier
-- of the code in a spelling of its own: `upper` NOT_FOUND, `lower` not_found, `camel` NotFound; `other`
-- has those that follow no rule. `codes` are those that the library has. Where it has several names
-- for a code, this is the one that most of its releases know.

spelling {
  language = "Go", library = "net/http", form = "http.Status%s", case = "camel",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [200] = "OK", [203] = "NonAuthoritativeInfo", [226] = "IMUsed",
            [407] = "ProxyAuthRequired", [413] = "RequestEntityTooLarge",
            [414] = "RequestURITooLong", [416] = "RequestedRangeNotSatisfiable", [418] = "Teapot",
            [422] = "UnprocessableEntity", [505] = "HTTPVersionNotSupported" },
}

spelling {
  language = "Rust", library = "http, hyper, axum", form = "StatusCode::%s", case = "upper",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [413] = "PAYLOAD_TOO_LARGE", [422] = "UNPROCESSABLE_ENTITY" },
}

spelling {
  language = "Python", library = "http", form = "HTTPStatus.%s", case = "upper",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [413] = "REQUEST_ENTITY_TOO_LARGE", [414] = "REQUEST_URI_TOO_LONG",
            [416] = "REQUESTED_RANGE_NOT_SATISFIABLE", [422] = "UNPROCESSABLE_ENTITY" },
}

spelling {
  language = ".NET", library = "System.Net", form = "HttpStatusCode.%s", case = "camel",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 426, 428, 429, 431, 451, 500, 501,
            502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [200] = "OK", [226] = "IMUsed", [413] = "RequestEntityTooLarge",
            [414] = "RequestUriTooLong", [416] = "RequestedRangeNotSatisfiable",
            [422] = "UnprocessableEntity" },
}

spelling {
  language = "Java", library = "Spring", form = "HttpStatus.%s", case = "upper",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [413] = "PAYLOAD_TOO_LARGE", [416] = "REQUESTED_RANGE_NOT_SATISFIABLE",
            [418] = "I_AM_A_TEAPOT", [422] = "UNPROCESSABLE_ENTITY" },
}

spelling {
  language = "Java", library = "Servlet", form = "HttpServletResponse.SC_%s", case = "upper",
  codes = { 100, 101, 103, 200, 201, 202, 203, 204, 205, 206, 300, 301, 302, 303, 304, 305, 307,
            308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415,
            416, 417, 421, 422, 426, 428, 429, 431, 500, 501, 502, 503, 504, 505, 511 },
  other = { [413] = "REQUEST_ENTITY_TOO_LARGE", [414] = "REQUEST_URI_TOO_LONG",
            [416] = "REQUESTED_RANGE_NOT_SATISFIABLE" },
}

spelling {
  language = "Ruby", library = "Rack, Rails", form = ":%s", case = "lower",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451, 500,
            501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
}

spelling {
  language = "PHP", library = "Symfony, Laravel", form = "Response::HTTP_%s", case = "upper",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 306, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410,
            411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431,
            451, 500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [306] = "RESERVED", [308] = "PERMANENTLY_REDIRECT", [413] = "REQUEST_ENTITY_TOO_LARGE",
            [414] = "REQUEST_URI_TOO_LONG", [416] = "REQUESTED_RANGE_NOT_SATISFIABLE",
            [418] = "I_AM_A_TEAPOT", [422] = "UNPROCESSABLE_ENTITY",
            [505] = "VERSION_NOT_SUPPORTED", [506] = "VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL" },
}

spelling {
  language = "Node.js", library = "http2", form = "http2.constants.HTTP_STATUS_%s", case = "upper",
  codes = { 100, 101, 102, 103, 200, 201, 202, 203, 204, 205, 206, 207, 208, 226, 300, 301, 302,
            303, 304, 305, 307, 308, 400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411,
            412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
            500, 501, 502, 503, 504, 505, 506, 507, 508, 510, 511 },
  other = { [413] = "PAYLOAD_TOO_LARGE", [418] = "TEAPOT", [422] = "UNPROCESSABLE_ENTITY" },
}
