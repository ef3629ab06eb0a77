-- expect: contradictory-wording.lua:5: wording: acme sends 499 with "Gone Fishing", but the reason at good.lua:37 is ""

source { id = "other", name = "Other", summary = "Another server.", url = "https://example.org/other" }

wording { source = "acme", version = "1", cite = "RFC 9110", phrases = { [404] = "Nothing", [499] = "Gone Fishing" } }
wording { source = "other", version = "1", cite = "RFC 9110", phrases = { [499] = "Gone Fishing" } }
