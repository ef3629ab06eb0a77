-- expect: product.lua:8: duplicate detail acme 404.7 Seven of Anvil, first at product.lua:6
-- Details that differ in their product are two, and only a third is one too many.

detail { source = "acme", codes = { 404 }, key = "7", evidence = "owner", title = "Seven", brief = "A clause", summary = "It is.",
         cite = "RFC 9110" }
detail { source = "acme", codes = { 404 }, key = "7", evidence = "owner", title = "Seven", brief = "A clause", summary = "It is.",
         product = "Anvil", cite = "RFC 9110" }
detail { source = "acme", codes = { 404 }, key = "7", evidence = "owner", title = "Seven", brief = "A clause", summary = "It is.",
         product = "Anvil", cite = "RFC 9110" }
