-- Which rules of its status code does a response break?
--
-- check-response.lua [--method METHOD] [--request-field "NAME: VALUE"]... [FILE]
--
-- Reads a response as `curl -si URL` prints it, with the interim responses before it, from
-- FILE or standard input. Without --method the method is unknown, and without --request-field
-- so are the fields of the request. After a final head, another head begins another response
-- (curl -x, -L, --digest); anything else is content. If nothing follows, it is unknown whether
-- there was content, since `curl -sI` prints none. The exit status is 1 if a finding is an
-- error, and 2 if the response cannot be read.

local httpstatus = require "httpstatus"

local USAGE = "check-response [--method METHOD] [--request-field FIELD]... [FILE]"

local function fail(what, why)
  io.stdout:flush()
  io.stderr:write("check-response: ", what, ": ", why, "\n")
  os.exit(2)
end

local function read_field(text)
  local name, value = text:match("^([^:]+):[ \t]*(.-)[ \t]*$")
  if not name then fail(text, 'not a field; expected "NAME: VALUE"') end
  return { name, value }
end

-- Returns the method and the fields of the request, and the index of the next word.
local function read_options(words)
  local method, fields
  local at = 1
  while words[at + 1] and (words[at] == "--method" or words[at] == "--request-field") do
    if words[at] == "--method" then
      method = words[at + 1]
    else
      fields = fields or {}
      fields[#fields + 1] = read_field(words[at + 1])
    end
    at = at + 2
  end
  return method, fields, at
end

local function is_interim(code)
  return httpstatus.class_of(code) == 1 and code ~= httpstatus.SWITCHING_PROTOCOLS
end

-- Is what follows another protocol or a tunnel, and not content?
local function is_handed_over(code, method)
  return code == httpstatus.SWITCHING_PROTOCOLS
    or httpstatus.class_of(code) == 2 and method == "CONNECT"
end

-- Does another response begin there?
local function is_head(text)
  return text:find("^HTTP/%d") ~= nil and httpstatus.read_head(text) ~= nil
end

local function show(finding)
  local citation = finding.citation
  io.write(("%s  %s  (%s %s)  %s\n"):format(finding.severity, finding.rule, citation.document,
    citation.section, finding.text))
end

-- Prints the findings about one response; is one of them an error?
local function check(head, request, has_content)
  local status, has_error = head.status, false
  local findings = httpstatus.check {
    code = status.code,
    fields = head.fields, flags = head.flags,
    method = request.method,
    request_fields = request.fields,
    version = status.major .. "." .. status.minor,
    content = has_content and not is_handed_over(status.code, request.method) or nil,
  }
  for _, finding in ipairs(findings) do
    show(finding)
    has_error = has_error or finding.severity == "error"
  end
  if #findings == 0 then print("no findings") end
  return has_error
end

-- Checks every response, including interim ones; is a finding an error?
local function check_all(name, text, request)
  local at, has_error, is_last = 0, false, false
  while not is_last do
    local rest = text:sub(at + 1)
    local head, problem, offset = httpstatus.read_head(rest)
    if not head then fail(name, problem:gsub("%d+$", at + offset)) end
    io.write(rest:match("^[^\r\n]*"), "\n")
    local behind = rest:sub(head.length + 1)
    is_last = not is_interim(head.status.code) and not is_head(behind)
    has_error = check(head, request, is_last and behind ~= "") or has_error
    at = at + head.length
  end
  return has_error
end

local function read_all(name)
  local file = io.stdin
  if name then
    local problem
    file, problem = io.open(name, "rb")
    -- The message of io.open begins with the name.
    if not file then fail(name, problem:sub(#name + 3)) end
  end
  local text, problem = file:read("*a")
  if not text then fail(name or "standard input", problem) end
  return text
end

local method, fields, first = read_options(arg)
local name = arg[first]
if #arg > first or name and name:sub(1, 1) == "-" then fail("usage", USAGE) end
local has_error = check_all(name or "standard input", read_all(name),
  { method = method, fields = fields })
assert(io.stdout:flush())
os.exit(has_error and 1 or 0)
