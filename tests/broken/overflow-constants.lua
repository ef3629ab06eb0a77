-- expect: overflow-constants.lua:6: status: 257 constants overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = "WORN_" .. number end

status {
  code = 498, source = "acme", identifier = "TIRED", phrase = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = { { "Acme's manual", "https://example.org/acme" } }, verified = "primary",
  former = list,
}
