-- expect: type-edition.lua:4: edition: missing field rfc
-- expect: type-edition.lua:5: edition: rfc is 1.5, not an integer from 1 to 99999

edition { last = 9110 }
edition { rfc = 1.5 }
