-- expect: singleton.lua:4: singleton: missing field cite
-- expect: singleton.lua:5: singleton: missing field 1

singleton { "Location" }
singleton { cite = "RFC 9110 10.2.2" }
