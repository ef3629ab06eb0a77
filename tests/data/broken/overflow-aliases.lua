-- expect: overflow-aliases.lua:6: meaning: 256 aliases overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = "worn " .. number end

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, evidence = "owner",
  aliases = list,
}
