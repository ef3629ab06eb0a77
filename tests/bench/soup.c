/* soup.c: the reason phrases of libsoup, and its readers of a status line and of a head. */
#include <libsoup/soup.h>
#include <stdio.h>
#include <string.h>

#include "heads.h"
#include "measure.h"

static int read_line(void) {
  SoupHTTPVersion version;
  guint code = 0;
  char *reason = NULL;
  if (!soup_headers_parse_status_line("HTTP/1.1 404 Not Found", &version, &code, &reason))
    return 0;
  g_free(reason);
  return (int)code;
}

static int read_head(void) {
  SoupMessageHeaders *headers = soup_message_headers_new(SOUP_MESSAGE_HEADERS_RESPONSE);
  SoupHTTPVersion version;
  guint code = 0;
  char *reason = NULL;
  /* It wants the head without its empty line. */
  if (!soup_headers_parse_response(head_text, (int)head_length - 2, headers, &version, &code,
                                   &reason))
    code = 0;
  g_free(reason);
  soup_message_headers_unref(headers);
  return (int)code;
}

const char *version(void) {
  static char text[64];
  snprintf(text, sizeof text, "libsoup %u.%u.%u", soup_get_major_version(),
           soup_get_minor_version(), soup_get_micro_version());
  return text;
}

bool works(void) {
  return strcmp(soup_status_get_phrase(404), "Not Found") == 0 && read_line() == 404 &&
         read_head() == 404;
}

ROW(reason, soup_status_get_phrase((guint)codes[i])[0])
ROW(line, read_line())
ROW(head, read_head())

const struct row rows[] = {
    {"reason of a code", "libsoup: soup_status_get_phrase", reason},
    {"read a status line", "libsoup: soup_headers_parse_status_line", line},
    {"read a head of 20 fields", "libsoup: soup_headers_parse_response", head},
    {NULL, NULL, NULL}};
