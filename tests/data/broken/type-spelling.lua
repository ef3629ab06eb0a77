-- expect: type-spelling.lua:8: spelling: missing field library
-- expect: type-spelling.lua:9: spelling: form is "x", not a text with one %s, where the name stands
-- expect: type-spelling.lua:10: spelling: case is title, not one of: upper, lower, camel
-- expect: type-spelling.lua:11: spelling: other [404] is "a b", not a name of letters, digits and _
-- expect: type-spelling.lua:12: exchange: request is "GET /", not a request of HTTP/1.1
-- expect: type-spelling.lua:13: exchange: response is "404 Not Found", not a response of HTTP/1.1

spelling { language = "C", form = "%s", case = "upper", codes = { 404 } }
spelling { language = "C", library = "one", form = "x", case = "upper", codes = { 404 } }
spelling { language = "C", library = "two", form = "%s", case = "title", codes = { 404 } }
spelling { language = "C", library = "two", form = "%s", case = "upper", codes = { 404 }, other = { [404] = "a b" } }
exchange { code = 404, request = "GET /", response = "HTTP/1.1 404 Not Found\n" }
exchange { code = 404, request = "GET / HTTP/1.1\nHost: a\n", response = "404 Not Found" }
