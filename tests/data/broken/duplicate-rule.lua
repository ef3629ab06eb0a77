-- expect: duplicate-rule.lua:4: duplicate rule one, first at duplicate-rule.lua:3

rule { id = "one", level = "MUST", text = "It is wrong.", cite = "RFC 9110" }
rule { id = "one", level = "none", text = "It is odd.", cite = "RFC 9110" }
