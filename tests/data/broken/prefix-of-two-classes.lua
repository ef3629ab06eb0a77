-- expect: prefix-of-two-classes.lua:4: prefix: "CLIENT_ERROR_" stands before other codes than "ClientError" at prefix-of-two-classes.lua:3

prefix { "ClientError", class = 4, of = "one" }
prefix { "CLIENT_ERROR_", of = "another" }
prefix { "Client-Error-", class = 4, of = "a third" }
