-- expect: type-wording.lua:7: wording: missing field phrases
-- expect: type-wording.lua:8: wording: phrases is empty
-- expect: type-wording.lua:9: wording: phrases has a code that is 1000, not an integer from 0 to 999
-- expect: type-wording.lua:10: wording: phrases [404] is empty
-- expect: type-wording.lua:11: wording: phrases is no table

wording { source = "acme", version = "1", cite = "RFC 9110" }
wording { source = "acme", version = "1", cite = "RFC 9110", phrases = {} }
wording { source = "acme", version = "1", cite = "RFC 9110", phrases = { [1000] = "Far" } }
wording { source = "acme", version = "1", cite = "RFC 9110", phrases = { [404] = "" } }
wording { source = "acme", version = "1", cite = "RFC 9110", phrases = "Not Found" }
