-- expect: overflow-aliases.lua:6: status: 256 aliases overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = "worn " .. number end

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  aliases = list,
}
