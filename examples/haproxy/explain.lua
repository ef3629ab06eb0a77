-- What does a status mean, and what may the client do next? Loaded by lua-load.
--
--   converter   status,lua.reason        Service Unavailable; "" for a code that nobody knows
--   fetches     lua.status_reason        the same, of the response under way
--               lua.status_retry         what the client may do next: delay
--               lua.status_page(503)     a page that explains a code
--   action      http-response lua.explain   adds X-Status-Reason and X-Status-Retry
--
-- Whether a request may be repeated depends on its method, which no response tells: the
-- configuration keeps it in txn.method.

local httpstatus = require "httpstatus"

-- Many codes of vendors have a title alone.
local function reason(code)
  local status = httpstatus.find(code)
  if not status then return "" end
  return status.reason ~= "" and status.reason or status.title
end

-- No line ends: HAProxy would encode them. Nothing of the request is repeated.
local PAGE = '<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>{code} {title}</title>'
  .. '<h1>{code} {title}</h1><p>{summary}</p><p>Automatic retry: {retry}<br>{retries}</p>'
  .. '<p>See <a href="{url}">{document}</a>.</p></html>'

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

-- A code that nobody knows is explained as the one that clients take it for.
local function page(code, method)
  local treated_as = httpstatus.treat_as(code)
  local known = httpstatus.find(code)
  local status = known or httpstatus.find(treated_as)
  local citation = status.specs[1]
  local about = {
    code = ("%d"):format(code),
    title = known and known.title or "Unknown, treated as " .. treated_as,
    summary = status.summary,
    retry = httpstatus.retry(code, method),
    retries = httpstatus.retry_text(code), -- whatever the method
    document = (citation.document .. " " .. citation.section):gsub(" $", ""),
    url = citation.url,
  }
  return (PAGE:gsub("{(%w+)}", function(name) return (about[name]:gsub('[&<>"]', ENTITIES)) end))
end

-- ---- What HAProxy hands over -----------------------------------------------

-- -1, which is no code, for what is no number.
local function code_of(value)
  return tonumber(value) or -1
end

-- nil, which counts as not idempotent, where there was no request that could be read.
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
