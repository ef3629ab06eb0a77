-- expect: type-edition.lua:6: edition: is number 9, not 8
-- expect: type-edition.lua:7: edition: 2 is "9112", not an RFC like "RFC 9110"
-- expect: type-edition.lua:8: edition: missing field 3
-- expect: type-edition.lua:9: edition: "RFC 9110 x" has no section like 15.5.5 or B.3

edition { 9, "RFC 9112", "a gap" }
edition { 9, "9112", "no RFC" }
edition { 10, "RFC 9113" }
edition { 11, "RFC 9110 x", "no section" }
