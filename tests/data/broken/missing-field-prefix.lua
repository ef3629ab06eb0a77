-- expect: missing-field-prefix.lua:4: prefix: missing field 1
-- expect: missing-field-prefix.lua:8: prefix: missing field of

prefix {
  of = "Java",
}

prefix {
  "SC_",
}
