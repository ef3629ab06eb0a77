-- Android: what its download manager reports instead of a status code.

source {
  id = "android-download",
  name = "Android DownloadManager",
  summary = "Download service of Android, which stores its own errors from 488 to 497 where the "
    .. "status code of a response stands; Google Play shows some of them.",
  url = "https://developer.android.com/reference/android/app/DownloadManager",
}

meaning {
  code = 488,
  source = "android-download",
  identifier = "STATUS_FILE_ALREADY_EXISTS_ERROR",
  reason = "",
  title = "Download: file already exists",
  brief = "The destination file of the download already exists",
  summary = "The destination file of the download already exists. Delete it, or choose another "
    .. "name.",
  note = "It is the lowest of the numbers that Android calls artificial: no server sends them.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. Remove the file or choose "
      .. "another name first.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 489,
  source = "android-download",
  identifier = "STATUS_CANNOT_RESUME",
  reason = "",
  title = "Download: cannot resume",
  brief = "An interrupted download cannot be resumed",
  summary = "The download was interrupted and cannot be resumed where it stopped, for example "
    .. "because the server does not support ranges. Start it again from the beginning.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. Start the download anew, "
      .. "from its beginning.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 490,
  source = "android-download",
  identifier = "STATUS_CANCELED",
  reason = "",
  title = "Download: canceled",
  brief = "The download was canceled",
  summary = "The user or an app canceled the download. Start it again if you still want the file.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. Somebody canceled the "
      .. "download.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 491,
  source = "android-download",
  identifier = "STATUS_UNKNOWN_ERROR",
  reason = "",
  title = "Download: unknown error",
  brief = "The download ended with an error that has no code of its own",
  summary = "The download ended with an error that has no code of its own. Try it again; if that "
    .. "fails, clear the data of the download manager.",
  note = "Google Play shows it as error 491.",
  see = { "google" },
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. The cause is unknown.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 492,
  source = "android-download",
  identifier = "STATUS_FILE_ERROR",
  reason = "",
  title = "Download: file error",
  brief = "The download could not be written to storage",
  summary = "The download could not be written to storage. Free some space, check the storage "
    .. "card, then try again.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "delay",
    text = "Android's download manager waits and tries again by itself, a limited number of "
      .. "times.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 493,
  source = "android-download",
  identifier = "STATUS_UNHANDLED_REDIRECT",
  reason = "",
  title = "Download: unhandled redirect",
  brief = "The server redirected the download in a way that is not followed",
  summary = "The server redirected the download in a way that the download manager does not "
    .. "follow. Use the final address.",
  state = "unofficial",
  seen = "program",
  preferred = true,
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. The same redirect would "
      .. "come again.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 494,
  source = "android-download",
  identifier = "STATUS_UNHANDLED_HTTP_CODE",
  reason = "",
  title = "Download: unhandled HTTP code",
  brief = "The server answered with a code that the download cannot use",
  summary = "The server answered with a status code that the download manager cannot use. Look "
    .. "at the response of the server itself.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. The same answer would come "
      .. "again.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 495,
  source = "android-download",
  identifier = "STATUS_HTTP_DATA_ERROR",
  reason = "",
  title = "Download: data error",
  brief = "The content of the download broke off or was damaged",
  summary = "The connection broke while the content was received or processed. Check the "
    .. "network, then try again.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "delay",
    text = "Android's download manager waits and tries again by itself, a limited number of "
      .. "times.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 496,
  source = "android-download",
  identifier = "STATUS_HTTP_EXCEPTION",
  reason = "",
  title = "Download: HTTP exception",
  brief = "The request for the download could not be set up",
  summary = "The download manager could not set up the request. Check the address and the "
    .. "network, then try again.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. Correct the request first.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}

meaning {
  code = 497,
  source = "android-download",
  identifier = "STATUS_TOO_MANY_REDIRECTS",
  reason = "",
  title = "Download: too many redirects",
  brief = "The download was redirected too often",
  summary = "The download was redirected too often, probably in a loop. Use the final address; "
    .. "server owners: check the redirects.",
  state = "unofficial",
  seen = "program",
  specs = {
    { "Android, Downloads.java",
      "https://android.googlesource.com/platform/frameworks/base/+/refs/heads/main/core/java/"
        .. "android/provider/Downloads.java" },
  },
  evidence = "copy",
  retry = {
    "never",
    text = "Android's download manager does not repeat it by itself. The server must break the "
      .. "loop of redirects first.",
    cite = { "Android, DownloadThread.java",
      "https://cs.android.com/android/platform/superproject/+/main:packages/providers/"
        .. "DownloadProvider/src/com/android/providers/downloads/DownloadThread.java" },
  },
}
