-- Does the Lua module read status lines and response heads, whatever is in them?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, is_integer = harness.test, harness.same, harness.is_integer
local parse, read_head = httpstatus.parse, httpstatus.read_head

local function failed(offset, message, ...)
  local result, got, at = ...
  same(select("#", ...), 3)
  same(result, nil)
  same(at, offset)
  assert(is_integer(at))
  same(got, ("%s at offset %d"):format(message, offset))
end

test("a status line", function()
  local line = parse("HTTP/1.1 404 Not Found\r\n")
  same(line.code, 404)
  same(line.detail, nil)
  same(line.major, 1)
  same(line.minor, 1)
  same(line.reason, "Not Found")
  same(#line.flags, 0)
  for _, name in ipairs { "code", "major", "minor" } do assert(is_integer(line[name]), name) end
end)

test("parts of a status line", function()
  local line = parse("404.13")
  same(line.detail, 13)
  same(line.major, nil)
  same(line.minor, nil)
  same(line.reason, "")
  same(parse("HTTP/2 200").major, 2)
  same(parse("HTTP/2 200").minor, 0)
end)

test("what was accepted although it should not be", function()
  same(table.concat(parse("HTTP/1.1 200\n").flags, " "), "no-space bare-lf")
  same(parse("404 \233").reason, "\233")
  same(parse("404 \233").flags[1], "obs-text")
end)

test("what is no status line", function()
  failed(0, "nothing to read", parse(""))
  failed(9, "no status code of three digits", parse("HTTP/1.1 x"))
  failed(4, "a control byte", parse("404 \0"))
  failed(3, "no status code of three digits", parse("404\0"))
end)

test("texts of any length", function()
  same(#parse("404 " .. ("x"):rep(8000)).reason, 8000)
  failed(8192, "longer than it may be", parse("404 " .. ("x"):rep(1e6)))
  failed(6, "more after the end of the line", parse("404 \r\n" .. ("x"):rep(1e6)))
end)

test("a head", function()
  local text = "HTTP/1.1 200 OK\r\nServer: nginx\r\nVary: \r\n"
    .. "Set-Cookie: a\r\nSet-Cookie:b \r\n\r\n"
  local head = read_head(text .. "content")
  same(head.length, #text)
  assert(is_integer(head.length))
  same(head.status.code, 200)
  same(head.status.reason, "OK")
  same(#head.flags, 0)
  local lines = {}
  for index, line in ipairs(head.fields) do
    same(#line, 2)
    lines[index] = line[1] .. "=" .. line[2]
  end
  same(table.concat(lines, " "), "Server=nginx Vary= Set-Cookie=a Set-Cookie=b")
  same(#read_head("HTTP/1.1 200 OK\r\n\r\n").fields, 0)
end)

test("the flags of a head are those of all its lines", function()
  local head = read_head("HTTP/1.1 200 OK\r\nA: \233\n b\r\n\r\n")
  same(table.concat(head.flags, " "), "bare-lf obs-text obs-fold")
  same(table.concat(head.status.flags, " "), "bare-lf obs-text obs-fold")
  same(head.fields[1][2], "\233 b")
end)

test("interim responses before a final one", function()
  local text = "HTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\n\r\n"
  local interim = read_head(text)
  same(interim.status.code, 103)
  same(read_head(text:sub(interim.length + 1)).status.code, 200)
end)

test("what is no head", function()
  failed(0, "nothing to read", read_head(""))
  failed(0, "neither a status code nor a version of HTTP", read_head("404 Not Found\r\n\r\n"))
  for _, cut in ipairs { "HTT", "HTTP/1.1 2", "HTTP/1.1 200 OK\r", "HTTP/1.1 200 OK\r\n",
                         "HTTP/1.1 200 OK\r\nA: " } do
    failed(#cut, "cut off before its end", read_head(cut))
  end
  failed(10, "no status code of three digits", read_head("HTTP/1.1 2x"))
  failed(17, "a control byte", read_head("HTTP/1.1 200 OK\r\n\r: b\r\n\r\n"))
  failed(18, "a control byte", read_head("HTTP/1.1 200 OK\r\nA\0: b\r\n\r\n"))
  failed(20, "a control byte", read_head("HTTP/1.1 200 OK\r\nA: \0\r\n\r\n"))
end)

test("a value over several lines is one", function()
  local head = read_head("HTTP/1.1 503 x\r\nRetry-After: Fri, 31 Dec 1999 \r\n\t23:59:59 GMT\r\n"
    .. "A: b\n c\n  \n d\r\n\r\n")
  same(head.fields[1][2], "Fri, 31 Dec 1999 23:59:59 GMT")
  same(head.fields[2][2], "b c d")
  same(#httpstatus.check { code = 503, fields = head.fields }, 0)
end)

test("the fields of a head by their name", function()
  local head = read_head("HTTP/1.1 200 OK\r\nSet-Cookie: a\r\nVary: \r\nSET-COOKIE: b\r\n\tc\r\n"
    .. "Set-Cookie2: d\r\n\r\n")
  for _, name in ipairs { "Set-Cookie", "set-cookie", "SET-COOKIE" } do
    same(table.concat(httpstatus.head_find(head, name), "|"), "a|b c")
  end
  same(#httpstatus.head_find(head, "Vary"), 1)
  same(httpstatus.head_find(head, "vary")[1], "")
  for _, name in ipairs { "", "Set", "Set-Cookie\0", "Set-Cookie:", " Vary", "Server" } do
    same(#httpstatus.head_find(head, name), 0)
  end
  same(#httpstatus.head_find(read_head("HTTP/1.1 200\r\n\r\n"), "Vary"), 0)
end)

test("what is found again and again, beside the collector", function()
  local head = read_head("HTTP/1.1 200\r\n" .. ("A: b\r\nC: d\r\n"):rep(1000) .. "\r\n")
  for _ = 1, 200 do same(#httpstatus.head_find(head, "c"), 1000) end
  same(table.concat(httpstatus.head_find(head, "c")), ("d"):rep(1000))
end)

test("what clients accept of a head", function()
  local function flags_of(lines) return table.concat(read_head(lines .. "\r\n\r\n").flags, " ") end
  same(flags_of("HTTP/1.1  200 OK\r\nA : b\1"), "spaces space-before-colon control")
  same(flags_of("HTTP/1.1 099 x\r\n folded to nothing\r\nno field"), "no-field")
  same(#read_head("HTTP/1.1 200 OK\r\nno field\r\nA: b\r\n\r\n").fields, 1)
  same(read_head("HTTP/1.1 000 x\r\n\r\n").status.code, 0)
end)

test("a head that ends with the input", function()
  local text = "HTTP/1.1 200 OK\r\nA: b"
  failed(#text, "cut off before its end", read_head(text))
  failed(#text, "cut off before its end", read_head(text, false))
  failed(#text, "cut off before its end", read_head(text, nil))
  local head = read_head(text, true)
  same(head.fields[1][2], "b")
  same(head.length, #text)
  same(table.concat(head.flags, " "), "no-end")
  same(#read_head(text .. "\r\n\r\n", true).flags, 0)
  failed(11, "no status code of three digits", read_head("HTTP/1.1 20", true))
end)

test("heads of any length", function()
  local first = "HTTP/1.1 200 OK\r\n"
  for _, count in ipairs { 255, 256, 257, 100000 } do
    local fields = read_head(first .. ("A: b\r\n"):rep(count) .. "\r\n").fields
    same(#fields, count)
    same(fields[count][2], "b")
  end
  same(#read_head(first .. "\r\n" .. ("\n"):rep(100000)).fields, 0)
  same(#read_head(first .. "A: " .. ("b"):rep(100000) .. "\r\n\r\n").fields[1][2], 100000)
  failed(1048576, "longer than it may be", read_head(first .. "A: " .. ("b"):rep(2e6)))
end)

test("results are the caller's own", function()
  local one, other = parse("404"), parse("404")
  assert(one ~= other and one.flags ~= other.flags)
  local head = read_head("HTTP/1.1 200\r\n\r\n")
  assert(head.flags ~= head.status.flags)
end)

test("what is read survives its text", function()
  local heads = {}
  for index = 1, 200 do
    heads[index] = read_head(("HTTP/1.1 200 N%d\r\nNumber-%d: value %d\r\n\r\n")
      :format(index, index, index))
  end
  collectgarbage() collectgarbage()
  for index, head in ipairs(heads) do
    same(head.status.reason, "N" .. index)
    same(head.fields[1][1], "Number-" .. index)
    same(head.fields[1][2], "value " .. index)
  end
end)
