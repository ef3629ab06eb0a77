-- expect: product.lua:8: duplicate detail acme 404.7 Seven of Anvil, first at product.lua:6
-- Details that differ in their product are two, and only a third is one too many.

detail { source = "acme", code = 404, key = 7, title = "Seven", summary = "It is.",
         cite = "RFC 9110" }
detail { source = "acme", code = 404, key = 7, title = "Seven", summary = "It is.",
         product = "Anvil", cite = "RFC 9110" }
detail { source = "acme", code = 404, key = 7, title = "Seven", summary = "It is.",
         product = "Anvil", cite = "RFC 9110" }
