-- expect: overflow-constants.lua:6: meaning: 257 constants overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = "WORN_" .. number end

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  former = list,
}
