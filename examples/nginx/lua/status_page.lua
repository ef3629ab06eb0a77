-- What does an error page say? For content_by_lua, at the location that error_page names.
--
-- The page repeats nothing of the request, so that nobody can inject text into it.

local httpstatus = require "httpstatus"
local original = require "original"

local status_page = {}

local function title_of(status)
  return status.registered and status.title or status.title .. ", defined by " .. status.source.name
end

-- Explains an unknown code as the one that clients treat it as.
local function explain(code)
  local treat_as = httpstatus.treat_as(code)
  local known = httpstatus.find(code)
  local status = known or httpstatus.find(treat_as)
  local citation = status.specs[1]
  return {
    code = code,
    title = known and title_of(known) or "Unknown, treated as " .. treat_as,
    summary = status.summary,
    retry = httpstatus.retry(code, original.method()),
    -- What the documents of the code say about it, for any method; it may be "".
    retries = httpstatus.retry_text(code),
    document = (citation.document .. " " .. citation.section):gsub(" $", ""),
    url = citation.url,
  }
end

-- ---- Renderings ------------------------------------------------------------

-- fill(template, about, escape): replaces {name} by the escaped about.name.
local function fill(template, about, escape)
  return (template:gsub("{(%w+)}", function(name) return escape(tostring(about[name])) end))
end

local PLAIN = [[
{code} {title}

{summary}

Automatic retry: {retry}
{retries}
See {document}, {url}
]]

local function plain(about)
  return fill(PLAIN, about, function(text) return text end)
end

local HTML = [[
<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<title>{code} {title}</title>
<h1>{code} {title}</h1>
<p>{summary}</p>
<p>Automatic retry: {retry}<br>{retries}</p>
<p>See <a href="{url}">{document}</a>.</p>
</html>
]]

local ENTITIES = { ["&"] = "&amp;", ["<"] = "&lt;", [">"] = "&gt;", ['"'] = "&quot;" }

local function html(about)
  return fill(HTML, about, function(text) return (text:gsub('[&<>"]', ENTITIES)) end)
end

local JSON = '{"status":{code},"title":"{title}","summary":"{summary}",'
  .. '"retry":"{retry}","retries":"{retries}","document":"{document}","url":"{url}"}\n'

local function json(about)
  return fill(JSON, about, function(text)
    return (text:gsub('[%c"\\]', function(byte) return ("\\u%04x"):format(byte:byte()) end))
  end)
end

-- The first of these that Accept names, without regard to weights; plain text for all others.
local function choose(accept)
  local at_html = accept:find("text/html", 1, true) or math.huge
  local at_json = accept:find("application/json", 1, true) or math.huge
  if at_html < at_json then return "text/html; charset=utf-8", html end
  if at_json < at_html then return "application/json", json end
  return "text/plain; charset=utf-8", plain
end

-- ---- The answer ------------------------------------------------------------

-- These concern the connection to the application, not the client.
local NOT_FORWARDED = { Connection = true, Upgrade = true }

-- The page replaces the whole answer of the application, but keeps the fields that belong to its
-- code: Allow of 405, Retry-After of 503.
local function keep_fields(code)
  for _, field in ipairs(httpstatus.fields(code)) do
    local name = field.name
    local value = ngx.var["upstream_http_" .. name:lower():gsub("-", "_")]
    if value and not ngx.header[name] and not NOT_FORWARDED[name] then ngx.header[name] = value end
  end
end

function status_page.run()
  local code = ngx.status
  local media_type, render = choose(ngx.var.http_accept or "")
  local text = render(explain(code))
  keep_fields(code)
  ngx.header["Content-Type"] = media_type
  ngx.header["Content-Length"] = #text
  ngx.header["Vary"] = "Accept"
  ngx.print(text)
end

return status_page
