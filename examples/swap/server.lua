-- server.lua: stands in for nginx in tests, and answers with the status code that the path names.
--
-- It reads one request from standard input and writes the response to standard output, as a server
-- behind inetd, systemd or socat does. "GET /404" is answered with 404, any other path with 400.

local reason = require "reason"

local line = io.read() or ""
local code = tonumber(line:match("^GET /([1-9]%d%d) ")) or 400
repeat line = io.read() until not line or line == "\r"
io.write(("HTTP/1.1 %d %s\r\nConnection: close\r\n\r\n"):format(code, reason(code)))
