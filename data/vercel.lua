-- Vercel: the error codes of its network, which refine registered status codes.

source {
  id = "vercel",
  name = "Vercel",
  summary = "Hosting platform for web applications; it names the reason of an error by a code " ..
    "on the error page and in the logs.",
  url = "https://vercel.com/docs/errors",
  recognised_by = {
    { field = "X-Vercel-Cache",
      cite = { "Vercel docs, Response headers",
        "https://vercel.com/docs/headers/response-headers" } },
  },
  -- No page of Vercel describes the field; users report it.
  details = {
    case = true,
    field = "X-Vercel-Error",
    form = "whole",
    cite = { "nuxt-vercel-isr-404-repro: a script that reads x-vercel-error",
      "https://github.com/MichaelDickBasecom/nuxt-vercel-isr-404-repro/blob/" ..
        "b4ca00519dc07fda85551b2cc591cb52f5b11501/scripts/auth-demo.sh" },
  },
}
