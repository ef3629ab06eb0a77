-- expect: duplicate-singleton.lua:4: duplicate singleton Location, first at duplicate-singleton.lua:3

singleton { "Location", cite = "RFC 9110 10.2.2" }
singleton { "Location", cite = "RFC 9110 10.2.2" }
