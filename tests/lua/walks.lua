-- Do the iterators of the Lua module walk over everything, once and in order?

local harness = require "harness"
local httpstatus = require "httpstatus"
local test, same, collect, FOREIGN = harness.test, harness.same, harness.collect, harness.FOREIGN

test("the catalogue is in the order of codes, the preferred meaning first", function()
  local last, count = nil, 0
  for status in httpstatus.catalogue() do
    assert(not last or last.code <= status.code)
    same(status.preferred, not (last and last.code == status.code))
    last, count = status, count + 1
  end
  assert(count > 64)
end)

test("the catalogue of one source", function()
  local seen = {}
  for status in httpstatus.catalogue { source = "nginx" } do
    same(status.source.id, "nginx")
    seen[status.identifier] = true
  end
  assert(seen.CLIENT_CLOSED_REQUEST)
  same(#collect(httpstatus.catalogue { source = httpstatus.find_source("nginx") }),
       #collect(httpstatus.catalogue { source = "nginx" }))
  same(#collect(httpstatus.catalogue { source = "nobody" }), 0)
  same(#collect(httpstatus.catalogue {}), #collect(httpstatus.catalogue()))
  same(#collect(httpstatus.catalogue(nil)), #collect(httpstatus.catalogue()))
end)

test("the sources share the catalogue and the details among them", function()
  local statuses, details = 0, 0
  local first = httpstatus.sources()()
  same(first.id, "iana")
  for source in httpstatus.sources() do
    statuses = statuses + #collect(httpstatus.catalogue { source = source })
    for detail in httpstatus.details(source) do
      same(detail.source, source)
      details = details + 1
    end
    same(httpstatus.find_source(source.id), source)
  end
  same(statuses, #collect(httpstatus.catalogue()))
  same(details, #collect(httpstatus.details()))
  same(details, #collect(httpstatus.details(nil)))
  same(#collect(httpstatus.details("nobody")), 0)
end)

test("the meanings of a code", function()
  local meanings = collect(httpstatus.meanings(530))
  same(meanings[1], httpstatus.find(530))
  assert(#meanings > 1)
  for _, status in ipairs(meanings) do same(status.code, 530) end
  same(#collect(httpstatus.meanings(799)), 0)
end)

test("the warn codes in order", function()
  local last = 0
  for warn_code in httpstatus.warn_codes() do
    assert(warn_code.code > last)
    same(httpstatus.find_warn_code(warn_code.code), warn_code)
    last = warn_code.code
  end
  same(last, 299)
end)

test("iterators are independent, and stay at their end", function()
  local one, other = httpstatus.sources(), httpstatus.sources()
  local first = one()
  same(other(), first)
  assert(one() ~= first)
  for _, iterator in ipairs {
    one, other, httpstatus.meanings(530), httpstatus.warn_codes(), httpstatus.details("iis"),
    httpstatus.catalogue { source = "nginx" },
  } do
    collect(iterator)
    for _ = 1, 3 do same(iterator(), nil) end
    same(iterator("any", {}, FOREIGN), nil)
  end
end)
