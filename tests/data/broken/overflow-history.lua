-- expect: overflow-history.lua:6: meaning: 256 history overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = { "RFC " .. number, "" } end

meaning {
  code = 405, source = "iana", identifier = "METHOD_NOT_ALLOWED",
  reason = "Method Not Allowed", title = "Method Not Allowed", summary = "Ask otherwise.",
  state = "standard", seen = "wire", specs = { "RFC 9110 15.5.6" }, history = list,
  evidence = "owner", content = { "allowed", cite = "RFC 9110 15.5.6" },
  caching = { heuristic = true, cite = "RFC 9110 15.1" },
}
