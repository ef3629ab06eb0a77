-- expect: missing-field-rule.lua:4: rule: missing field text
-- expect: missing-field-rule.lua:5: method: missing field idempotent

rule { id = "one", level = "MUST", cite = "RFC 9110" }
method { "GET", safe = true, cite = "RFC 9110" }
