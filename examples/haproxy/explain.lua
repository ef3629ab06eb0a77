-- What does a status code mean, and what may the client do next? Loaded by lua-load.
--
--   converter   status,lua.reason        Service Unavailable; "" for an unknown code
--   fetches     lua.status_reason        the same, for the current response
--               lua.status_retry         the retry advice for the client: delay
--               lua.status_page(503)     a page that explains a code
--   action      http-response lua.explain   adds X-Status-Reason and X-Status-Retry
--
-- The retry advice depends on the method of the request. A response does not have it, so the
-- configuration keeps it in txn.method.

local httpstatus = require "httpstatus"

-- Many vendor codes have a title, but no reason phrase.
local function reason(code)
  local status = httpstatus.find(code)
  if not status then return "" end
  return status.reason ~= "" and status.reason or status.title
end

-- Without line breaks, which HAProxy would encode. The page repeats nothing of the request.
local PAGE = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{code} {title}</title>'
  .. '<h1>{code} {title}</h1><p>{summary}</p><p>Automatic retry: {retry}<br>{retries}</p>'
  .. '<p>See <a href="{url}">{document}</a>.</p></html>'

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

-- Explains an unknown code as the one that clients treat it as.
local function page(code, method)
  local treat_as = httpstatus.treat_as(code)
  local known = httpstatus.find(code)
  local status = known or httpstatus.find(treat_as)
  local citation = status.specs[1]
  local about = {
    code = ("%d"):format(code),
    title = known and known.title or "Unknown, treated as " .. treat_as,
    summary = status.summary,
    retry = httpstatus.retry(code, method),
    retries = httpstatus.retry_text(code), -- for any method
    document = (citation.document .. " " .. citation.section):gsub(" $", ""),
    url = citation.url,
  }
  return (PAGE:gsub("{(%w+)}", function(name) return (about[name]:gsub('[&<>"]', ENTITIES)) end))
end

-- ---- Values from HAProxy ---------------------------------------------------

-- -1, which is not a code, for what is not a number.
local function code_of(value)
  return tonumber(value) or -1
end

-- nil, which counts as not idempotent, if the request could not be read.
local function method_of(txn)
  return txn:get_var("txn.method")
end

local function retry(txn)
  return httpstatus.retry(code_of(txn.f:status()), method_of(txn))
end

core.register_converters("reason", function(code)
  return reason(code_of(code))
end)

core.register_fetches("status_reason", function(txn)
  return reason(code_of(txn.f:status()))
end)

core.register_fetches("status_retry", retry)

core.register_fetches("status_page", function(txn, code)
  return page(code_of(code), method_of(txn))
end)

core.register_action("explain", { "http-res" }, function(txn)
  local text = reason(code_of(txn.f:status()))
  if text ~= "" then txn.http:res_set_header("X-Status-Reason", text) end
  txn.http:res_set_header("X-Status-Retry", retry(txn))
end)
