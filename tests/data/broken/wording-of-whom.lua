-- expect: wording-of-whom.lua:4: wording: no source "nobody"
-- expect: wording-of-whom.lua:6: duplicate wording of acme, first at wording-of-whom.lua:5

wording { source = "nobody", version = "1", cite = "RFC 9110", phrases = { [404] = "Gone Fishing" } }
wording { source = "acme", version = "1", cite = "RFC 9110", phrases = { [404] = "Gone Fishing" } }
wording { source = "acme", version = "2", cite = "RFC 9110", phrases = { [404] = "Still Fishing" } }
