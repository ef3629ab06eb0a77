-- Laravel: the code of a form whose session is over.

source {
  id = "laravel",
  name = "Laravel",
  summary = "PHP framework, which refuses forms without a valid CSRF token.",
  url = "https://laravel.com/docs/csrf",
}

meaning {
  code = 419,
  source = "laravel",
  identifier = "PAGE_EXPIRED",
  reason = "Page Expired",
  title = "Page Expired",
  summary = "The CSRF token of the form is missing or does not match the session. The user is to "
    .. "reload the page and send the form again; the developer is to check token, cookie and "
    .. "session.",
  note = "It stands for a TokenMismatchException. The session often ended while the page stayed "
    .. "open, or its cookie was not sent. Lists also give the phrase Authentication Timeout, "
    .. "which is in no Laravel source. Spring has 419 as a WebDAV code for lack of space.",
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
  aliases = { "AuthenticationTimeout" },
  evidence = "owner",
}
