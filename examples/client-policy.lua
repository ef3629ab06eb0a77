-- What should a client do after this status code, given this method?
--
-- client-policy.lua CODE METHOD [RETRY-AFTER]
--
-- CODE is a status code ("503") or a status line ("HTTP/1.1 503 Service Unavailable"). Treat
-- an unregistered code as the x00 of its class, unless its owner gives other advice.
-- RETRY-AFTER is the value of that field. The exit status is 2 if CODE cannot be read.

local httpstatus = require "httpstatus"

local function or_else(text, otherwise)
  return text and text ~= "" and text or otherwise
end

local function title(code)
  local status = httpstatus.find(code)
  return status and or_else(status.reason, status.title) or "unknown"
end

local function cited(citation)
  return ("  (%s %s)"):format(citation.document, citation.section)
end

local function field(rule)
  local condition = rule.condition ~= "" and "when " .. rule.condition or "always"
  return rule.name .. "  " .. or_else(rule.level, "no keyword") .. "  " .. condition
    .. cited(rule.citation)
end

local function print_policy(code, method)
  local function line(what, is) print(what .. ": " .. is) end
  print(("%03d %s"):format(code, title(code)))
  line("class", or_else(httpstatus.class_name(httpstatus.class_of(code)), "none"))
  line("treat as", httpstatus.treat_as(code))
  line("content", httpstatus.forbids_content(code, method) and "none" or "may follow")
  line("follow with", httpstatus.redirect_method(code, method) or "nothing")
  line("retry", httpstatus.retry(code, method))
  line("retry idempotent methods alone", httpstatus.retry_needs_idempotent(code) and "yes" or "no")
  local text = httpstatus.retry_text(code) -- for any method
  if text ~= "" then
    line("retry advice", text .. cited(httpstatus.retry_citation(code)))
  end
  line("cacheable by default", httpstatus.is_heuristically_cacheable(code) and "yes" or "no")
  for _, rule in ipairs(httpstatus.fields(code)) do line("field", field(rule)) end
end

-- A malformed Retry-After says nothing.
local function print_wait(retry_after)
  local seconds = httpstatus.retry_after(retry_after, os.time())
  print(seconds and ("wait: %d s"):format(seconds) or "wait: unknown")
end

if #arg ~= 2 and #arg ~= 3 then
  io.stderr:write("usage: client-policy CODE METHOD [RETRY-AFTER]\n")
  os.exit(2)
end
local parsed, problem = httpstatus.parse(arg[1])
if not parsed then
  io.stderr:write("client-policy: ", arg[1], ": ", problem, "\n")
  os.exit(2)
end
print_policy(parsed.code, arg[2])
if arg[3] then print_wait(arg[3]) end
