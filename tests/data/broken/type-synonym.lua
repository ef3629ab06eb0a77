-- expect: type-synonym.lua:12: synonym: 1 is no list
-- expect: type-synonym.lua:13: synonym: 1 is empty
-- expect: type-synonym.lua:14: synonym: 1 [2] is "Rate Limit", not a phrase of small letters, digits, spaces and -
-- expect: type-synonym.lua:15: synonym: 1 [1] is "rate  limit", with a space or - too many
-- expect: type-synonym.lua:16: synonym: 1 [1] is "rate ", with a space or - too many
-- expect: type-synonym.lua:17: synonym: codes [1] is 1000, not an integer from 0 to 999
-- expect: type-synonym.lua:18: synonym: codes is empty
-- expect: type-synonym.lua:19: synonym: words [1] is "", not a phrase of small letters, digits, spaces and -
-- expect: type-synonym.lua:20: synonym: unknown field code
-- expect: type-synonym.lua:21: synonym: missing field 1

synonym { "rate limit", codes = { 404 } }
synonym { {}, codes = { 404 } }
synonym { { "rate limit", "Rate Limit" }, codes = { 404 } }
synonym { { "rate  limit" }, codes = { 404 } }
synonym { { "rate " }, codes = { 404 } }
synonym { { "rate limit" }, codes = { 1000 } }
synonym { { "rate limit" }, codes = {} }
synonym { { "rate limit" }, words = { "" } }
synonym { { "rate limit" }, code = 404 }
synonym { codes = { 404 } }
