-- expect: overflow-specs.lua:6: meaning: 256 specs overflow the C tables, which hold 255

local list = {}
for number = 1, 256 do list[number] = "RFC " .. number end

meaning {
  code = 498, source = "acme", identifier = "TIRED", reason = "Tired", title = "Tired",
  summary = "Come back later.", state = "unofficial", seen = "wire", preferred = true,
  specs = list, evidence = "owner",
}
