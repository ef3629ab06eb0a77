-- The words of the closed sets that the C library numbers from 1, in the order of the
-- enumerations in httpstatus.h.

return {
  state = { "standard", "temporary", "deprecated", "obsolete", "unused", "unofficial", "disputed" },
  seen = { "wire", "log", "program" },
  grade = { "primary", "primary-by-copy", "secondary", "weak", "no", "refuted" },
}
