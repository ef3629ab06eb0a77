-- Supabase: codes of its platform for paused projects and limits.

source {
  id = "supabase",
  name = "Supabase",
  summary = "Hosted backend platform, which keeps codes from 540 on for the state of its projects.",
  url = "https://supabase.com/docs/guides/platform/http-status-codes",
}

meaning {
  code = 402,
  source = "supabase",
  identifier = "SERVICE_RESTRICTION",
  reason = "",
  title = "Service restriction",
  brief = "The project is restricted: quota used up or bill not paid",
  summary = "The project is restricted because a quota is used up or a bill is not "
    .. "paid (overdue_payment). Project owners: upgrade the plan, lower the use or pay.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The project stays restricted until its owner raises the quota or pays.",
    cite = { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
  },
}

meaning {
  code = 540,
  source = "supabase",
  identifier = "PROJECT_PAUSED",
  reason = "",
  title = "Project paused",
  brief = "The project is paused until its owner restores it",
  summary = "The project is paused, and nothing is served. Project owners: restore it in the "
    .. "dashboard.",
  state = "unofficial",
  seen = "wire",
  specs = {
    { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
  },
  evidence = "owner",
  retry = {
    "never",
    text = "The project answers only when its owner has restored it.",
    cite = { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
  },
}

meaning {
  code = 544,
  source = "supabase",
  identifier = "API_GATEWAY_TIMEOUT",
  reason = "",
  title = "Project API gateway timeout",
  brief = "The request was not completed within the time limit",
  summary = "The request was not completed within the time limit of the project (timeout). "
    .. "Simplify the query, or try again; project owners: check the load of the database.",
  note = "Storage sends it when it cannot get a connection to the database in time. Railway uses "
    .. "the number for an error of its proxy.",
  see = { "railway 544" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
    { "Supabase Storage, codes.ts",
      "https://github.com/supabase/storage/blob/master/src/internal/errors/codes.ts" },
  },
  evidence = "owner",
}

meaning {
  code = 546,
  source = "supabase",
  identifier = "EDGE_FUNCTION_RESOURCE_LIMIT",
  reason = "",
  title = "Edge Functions resource limit",
  brief = "The edge function was stopped at a limit of memory or time",
  summary = "The edge function was stopped because it reached a limit of memory, CPU or time. "
    .. "Developers: make the function smaller, or split its work.",
  note = "The content or the log says WORKER_LIMIT or WORKER_RESOURCE_LIMIT.",
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Supabase, HTTP status codes",
      "https://supabase.com/docs/guides/platform/http-status-codes" },
    { "Supabase, Edge Functions status codes",
      "https://supabase.com/docs/guides/functions/status-codes" },
  },
  evidence = "owner",
}
