-- Writes made-up sources as data: lua sources.lua COUNT
-- Each is known by a product and by a field of its own.

for number = 1, tonumber(arg[1]) do
  print(([[
source {
  id = "made-up-%d", name = "Made up %d", summary = "A server.", url = "https://example.org/%d",
  recognised_by = {
    { field = "Server", value = "Made-Up-%d", cite = "RFC 9110 10.2.4" },
    { field = "X-Made-Up-%d", cite = "RFC 9110 10.2.4" },
  },
}]]):format(number, number, number, number, number))
end
