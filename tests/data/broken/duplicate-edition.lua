-- expect: duplicate-edition.lua:4: duplicate edition 9999, first at duplicate-edition.lua:3

edition { rfc = 9999 }
edition { rfc = 9999, last = 10000 }
