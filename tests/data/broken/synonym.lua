-- expect: synonym.lua:10: synonym: has neither codes nor words
-- expect: synonym.lua:11: duplicate synonym "missing", first at good.lua:73
-- expect: synonym.lua:12: duplicate synonym "twice", first at synonym.lua:12
-- expect: synonym.lua:13: synonym: code 410 has no meaning
-- expect: synonym.lua:14: synonym: repeats the code 404
-- expect: synonym.lua:15: synonym: nothing in the catalogue says "ever there"
-- expect: synonym.lua:16: synonym: repeats the words "never there"
-- expect: synonym.lua:17: synonym: the registered code 404 stands behind 499 of a vendor

synonym { { "nowhere" } }
synonym { { "missing" }, codes = { 404 } }
synonym { { "twice", "twice" }, codes = { 404 } }
synonym { { "gone" }, codes = { 410 } }
synonym { { "again" }, codes = { 404, 404 } }
synonym { { "within a word" }, words = { "ever there" } }
synonym { { "never" }, words = { "never there", "never there" } }
synonym { { "vendor first" }, codes = { 499, 404 } }
