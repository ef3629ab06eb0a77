-- expect: data:1: 67077 folded names overflow the C tables, which hold 65535
-- A name of a vendor takes two rows, one with the source's id before it.

for code = 100, 230 do
  local aliases = {}
  for number = 1, 254 do aliases[number] = "alias " .. code .. " " .. number end
  meaning {
    code = code, source = "acme", identifier = "C" .. code, reason = "",
    title = "Code " .. code, summary = "One of many.", state = "unofficial", seen = "wire",
    preferred = true, specs = { "RFC 9110" }, evidence = "none", aliases = aliases,
  }
end
