-- expect: type-set.lua:12: set: duplicate set state
-- expect: type-set.lua:13: set: missing field comment
-- expect: type-set.lua:14: set: has no values
-- expect: type-set.lua:15: set: [2] is number 2, not 1
-- expect: type-set.lua:16: set: [3] is number 3, not 4
-- expect: type-set.lua:17: set: [2] repeats the word "one"
-- expect: type-set.lua:18: set: [1] 3 ends with punctuation; it is a clause, not a sentence
-- expect: type-set.lua:19: set: [1] needs a constant: none can be made of ""
-- expect: type-set.lua:20: set: [1] unknown field mark
-- expect: type-set.lua:21: set: [1] is no table

set { name = "state", comment = "Again.", { 0, "one", "first" } }
set { name = "silent", { 0, "one", "first" } }
set { name = "hollow", comment = "Nothing." }
set { name = "gap", comment = "A gap.", { 0, "one", "first" }, { 2, "two", "second" } }
set { name = "bit", comment = "Bits.", bits = true, { 1, "a", "a" }, { 2, "b", "b" }, { 3, "c", "c" } }
set { name = "twice", comment = "A word.", { 0, "one", "first" }, { 1, "one", "second" } }
set { name = "stop", comment = "A stop.", { 0, "one", "first." } }
set { name = "nameless", comment = "No constant.", { 0, "", "nothing" } }
set { name = "extra", comment = "A field.", { 0, "one", "first", mark = true } }
set { name = "flat", comment = "Flat.", "one" }
