-- expect: type-members.lua:10: members: duplicate record source
-- expect: type-members.lua:11: members: has no members
-- expect: type-members.lua:12: members: [1] missing field 3
-- expect: type-members.lua:13: members: [2] repeats the member id
-- expect: type-members.lua:14: members: [1] only is page, not one of: export, bindings
-- expect: type-members.lua:15: members: size has the unknown type "length"
-- expect: type-members.lua:16: members: [1] 1 is "Id", not a name of lower case letters
-- A member that each face has once is none of them.

members { record = "source", comment = "Again.", { "id", "text", "the id" } }
members { record = "hollow", comment = "Nothing." }
members { record = "silent", comment = "A member without description.", { "id", "text" } }
members { record = "twice", comment = "A name twice.", { "id", "text", "one" }, { "id", "text", "two" } }
members { record = "faced", comment = "An unknown face.", { "id", "text", "the id", only = "page" } }
members { record = "typed", comment = "An unknown type.", { "size", "length", "how long" } }
members { record = "named", comment = "A name in capitals.", { "Id", "text", "the id" } }
members {
  record = "both", comment = "One of each face.",
  { "id", "text", "the id", only = "export" }, { "id", "integer", "the id", only = "bindings" },
}
