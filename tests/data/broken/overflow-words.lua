-- expect: data:1: 131589 folded names overflow the C tables, which hold 65535
-- expect: data:1: 65538 names and aliases overflow the C tables, which hold 65535

for code = 100, 356 do
  local former = {}
  for number = 1, 254 do former[number] = "N" .. code .. "_" .. number end
  meaning {
    code = code, source = "acme", identifier = "C" .. code, former = former, reason = "",
    title = "Code " .. code, summary = "One of many.", state = "unofficial", seen = "wire",
    preferred = true, specs = { "RFC 9110" }, evidence = "none",
  }
end
