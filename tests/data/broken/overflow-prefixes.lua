-- expect: data:1: 65538 bytes of the tree of prefixes overflow the C tables, which hold 65535

for number = 1, 65536 do prefix { "P" .. number, of = "many" } end
