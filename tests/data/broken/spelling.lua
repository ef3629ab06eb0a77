-- expect: spelling.lua:10: spelling: code 499 is not registered
-- expect: spelling.lua:11: spelling: repeats the code 404
-- expect: spelling.lua:12: duplicate spelling of C, one, first at spelling.lua:10
-- expect: spelling.lua:13: spelling: other has the code 500, codes do not
-- expect: spelling.lua:14: exchange: code 499 is not registered
-- expect: spelling.lua:15: exchange: the response begins with "HTTP/1.1 404 Gone", not with "HTTP/1.1 404 Not Found"
-- expect: spelling.lua:16: duplicate exchange of 404, first at spelling.lua:15
-- expect: spelling.lua:16: exchange: the response begins with "HTTP/1.1 403 Not Found", not with "HTTP/1.1 404 Not Found"

spelling { language = "C", library = "one", form = "%s", case = "upper", codes = { 499 } }
spelling { language = "C", library = "two", form = "%s", case = "upper", codes = { 404, 404 } }
spelling { language = "C", library = "one", form = "%s", case = "upper", codes = { 404 } }
spelling { language = "C", library = "four", form = "%s", case = "upper", codes = { 404 }, other = { [500] = "x" } }
exchange { code = 499, request = "GET / HTTP/1.1\nHost: a\n", response = "HTTP/1.1 499 Gone\n" }
exchange { code = 404, request = "GET / HTTP/1.1\nHost: a\n", response = "HTTP/1.1 404 Gone\n" }
exchange { code = 404, request = "GET / HTTP/1.1\nHost: a\n", response = "HTTP/1.1 403 Not Found\n" }
