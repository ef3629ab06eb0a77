-- expect: with-duplicate-edition.lua:3: edition: repeats RFC 9110

edition { 8, "RFC 9110", "again" }
