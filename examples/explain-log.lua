-- Which status codes are in an access log, how often, and what do they mean?
--
-- explain-log.lua [--server ID] [FILE]
--
-- Reads the common or combined log format of nginx and Apache from FILE or standard input.
-- With --server, such as nginx, it explains a code as that server uses it, or else as
-- registered. Prints the numbers of lines without a status code on standard error; the exit
-- status is 1 if there are any, and 2 if the log cannot be read.

local httpstatus = require "httpstatus"

local BLOCK = 2 ^ 20 -- bytes

-- A line like `::1 - - [time] "request" 404 123`: the status code is the three digits after
-- the request, which is in quotes after the time.
local function find_status(line)
  if line:sub(-1) == "\r" then line = line:gsub("\r+$", "") end
  if line:find("\\", 1, true) then line = line:gsub('\\["\\]', "xx") end -- quotes inside
  local status, rest = line:match('^[^"]*%] "[^"]*" (%d%d%d)(.?)')
  return (rest == "" or rest == " ") and tonumber(status) or nil
end

local function fail(what, why)
  io.stderr:write("explain-log: ", what, ": ", why, "\n")
  os.exit(2)
end

-- Calls visit with each line. It reads blocks, because Lua 5.1 and LuaJIT lose what follows
-- a NUL byte when they read a line.
local function each_line(log, name, visit)
  local rest = ""
  repeat
    local block, problem = log:read(BLOCK)
    if problem then fail(name, problem) end
    rest = rest .. (block or "")
    local last = rest:find("\n[^\n]*$") or 0
    for line in rest:sub(1, last):gmatch("([^\n]*)\n") do visit(line) end
    rest = rest:sub(last + 1)
  until not block
  if rest ~= "" then visit(rest) end
end

-- Returns how often each status code is in the log, the number of lines, and the number of
-- lines without a status code.
local function count(log, name)
  local tally, lines, malformed = {}, 0, 0
  each_line(log, name, function(line)
    local code = find_status(line)
    lines = lines + 1
    if code then
      tally[code] = (tally[code] or 0) + 1
    else
      malformed = malformed + 1
      io.stderr:write(("explain-log: line %d: no status code\n"):format(lines))
    end
  end)
  return tally, lines, malformed
end

local function explain(code, server)
  local status = httpstatus.find(code)
  if server and status and not status.registered then status = nil end
  status = server and httpstatus.find(code, server) or status
  if not status then
    local class = httpstatus.class_name(httpstatus.class_of(code))
    return ("unknown (%s)"):format(class ~= "" and class or "no class")
  end
  local phrase = status.reason ~= "" and status.reason or status.title
  return ("%s (%s): %s"):format(phrase, status.source.name, status.summary)
end

local server
local first = 1
if arg[2] and arg[1] == "--server" then
  server = httpstatus.find_source(arg[2]) or fail(arg[2], "unknown server; expected an ID such as nginx")
  first = 3
end
local name = arg[first]
if #arg > first or name and name:sub(1, 1) == "-" then
  fail("usage", "explain-log [--server ID] [FILE]")
end

local log = io.stdin
if name then
  local problem
  log, problem = io.open(name, "rb")
  -- The message of io.open begins with the name.
  if not log then fail(name, problem:sub(#name + 3)) end
end
local tally, lines, malformed = count(log, name or "standard input")
for code = 0, 999 do
  if tally[code] then
    print(("%7d  %03d  %s"):format(tally[code], code, explain(code, server)))
  end
end
assert(io.stdout:flush())
if malformed > 0 then
  io.stderr:write(("explain-log: %d of %d lines have no status code\n"):format(malformed, lines))
end
os.exit(malformed == 0 and 0 or 1)
