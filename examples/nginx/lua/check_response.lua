-- Which rules of its status code does a response break? For header_filter_by_lua.

local httpstatus = require "httpstatus"
local original = require "original"

local check_response = {}

-- The check accepts 256 lines; nginx counts a few of its own as well.
local MOST_FIELDS = 200

-- nil, which means "unknown", if there are more fields than nginx returns.
local function all(fields, problem)
  if problem then return nil end
  return fields
end

local function exchange()
  local version = ngx.req.http_version()
  return {
    code = ngx.status,
    fields = all(ngx.resp.get_headers(MOST_FIELDS, true)),
    version = version == 2 and "2" or "1.1", -- nginx answers HTTP/1.0 with HTTP/1.1
    method = original.method(),
    request_fields = all(ngx.req.get_headers(MOST_FIELDS, true)),
    request_version = version and ("%.1f"):format(version),
  }
end

-- The findings as a list of quoted strings (RFC 9651 3.1), each once even if several lines have it.
local function describe(findings)
  local list, seen = {}, {}
  for _, finding in ipairs(findings) do
    local citation = finding.citation
    local text = ("%s (%s %s)"):format(tostring(finding), citation.document, citation.section)
    if not seen[text] then list[#list + 1] = '"' .. text:gsub('["\\]', "\\%0") .. '"' end
    seen[text] = true
  end
  return list[1] and table.concat(list, ", ")
end

-- Adds X-HTTP-Findings if $check_responses is "on" and there are findings. An error in here must not
-- stop the response.
function check_response.run()
  if ngx.var.check_responses ~= "on" then return end
  local done, result = pcall(function() return describe(httpstatus.check(exchange())) end)
  if done then
    ngx.header["X-HTTP-Findings"] = result
  else
    ngx.log(ngx.ERR, "response not checked: ", tostring(result))
  end
end

return check_response
