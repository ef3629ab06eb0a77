-- Laravel: the status code for a form whose session has ended.

source {
  id = "laravel",
  name = "Laravel",
  summary = "PHP framework that refuses forms without a valid CSRF token.",
  url = "https://laravel.com/docs/csrf",
}

meaning {
  code = 419,
  source = "laravel",
  identifier = "PAGE_EXPIRED",
  reason = "Page Expired",
  title = "Page Expired",
  brief = "The CSRF token of the form is missing or does not match the session",
  summary = "The CSRF token of the form is missing or does not match the session, often after a "
    .. "session timeout. Reload the page and send the form again; developers: check token, cookie "
    .. "and session.",
  note = "Laravel sends it for a TokenMismatchException. Often the session ended while the page "
    .. "stayed open, or the browser did not send its cookie. The name Authentication "
    .. "Timeout, which lists give, is ASP.NET Core's. Spring had 419 as a WebDAV code for lack of "
    .. "space.",
  see = { "aspnetcore 419", "spring 419" },
  state = "unofficial",
  seen = "wire",
  preferred = true,
  specs = {
    { "Laravel, Handler.php",
      "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/"
        .. "Handler.php" },
    { "Laravel, 419.blade.php",
      "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/"
        .. "views/419.blade.php" },
  },
  evidence = "owner",
  retry = {
    "request",
    text = "Load the page again and send the form with the new CSRF token.",
    cite = { "Laravel, Handler.php",
      "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/"
        .. "Exceptions/Handler.php" },
  },
}
