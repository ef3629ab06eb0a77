-- expect: prefix-without-key.lua:3: prefix: "::" has no key

prefix { "::", of = "nobody" }
