-- expect: duplicate-method.lua:4: duplicate method GET, first at duplicate-method.lua:3

method { "GET", safe = true, idempotent = true, cite = "RFC 9110 9.3.1" }
method { "GET", safe = true, idempotent = true, cite = "RFC 9110 9.3.1" }
