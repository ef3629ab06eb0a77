-- Fly.io: the error codes of its proxy, which name no status code.

source {
  id = "fly",
  name = "Fly.io",
  summary = "Application platform whose proxy writes an error code such as PR01 into the log of " ..
    "the application.",
  url = "https://fly.io/docs/monitoring/error-codes/",
  recognised_by = {
    { field = "Fly-Request-Id",
      cite = { "Fly.io docs, App configuration",
        "https://fly.io/docs/reference/configuration/" } },
  },
  details = {
    case = true,
  },
}
