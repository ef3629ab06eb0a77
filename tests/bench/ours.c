/* ours.c: the calls of this library. */
#include <string.h>

#include "heads.h"
#include "httpstatus.h"
#include "measure.h"

static const char *found_reason(int code) {
  return httpstatus_meaning_reason(httpstatus_find(code));
}

static int read_text(const char *text, size_t length) {
  httpstatus_parsed found = {.size = sizeof found};
  return httpstatus_parse(text, length, &found) == HTTPSTATUS_ERROR_NONE ? found.code : 0;
}

static int read_head(void) {
  httpstatus_line lines[TYPICAL_COUNT];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  return httpstatus_read_head(head_text, head_length, &head) == HTTPSTATUS_ERROR_NONE
             ? head.status.code
             : 0;
}

/* The head as it is read, from nobody known; and from nginx. */
static httpstatus_line lines[TYPICAL_COUNT], from_nginx[TYPICAL_COUNT];

static void fill_lines(void) {
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  httpstatus_read_head(head_text, head_length, &head);
  memcpy(from_nginx, lines, sizeof lines);
  for (size_t at = 0; at < TYPICAL_COUNT; at++)
    if (strncmp(lines[at].name.start, "Server:", 7) == 0)
      from_nginx[at].value = (httpstatus_slice){"nginx/1.22.1", 12};
}

static size_t checked(int code, const httpstatus_line *fields) {
  httpstatus_exchange exchange = {.size = sizeof exchange,
                                  .code = code,
                                  .major = 1,
                                  .minor = 1,
                                  .method = "GET",
                                  .lines = fields,
                                  .count = TYPICAL_COUNT};
  return httpstatus_check(&exchange, NULL, NULL);
}

static bool sender_known(int code, const httpstatus_line *fields) {
  return httpstatus_sender(code, fields, TYPICAL_COUNT) != NULL;
}

const char *version(void) {
  return "libhttpstatus " HTTPSTATUS_VERSION;
}

bool works(void) {
  fill_lines();
  return strcmp(httpstatus_reason(404), "Not Found") == 0 &&
         read_text(line_text, line_length) == 404 && read_text("HTTP/2 404", 10) == 404 &&
         read_head() == 404 && checked(404, lines) == 0 && checked(401, lines) > 0 &&
         !sender_known(404, lines) && sender_known(404, from_nginx);
}

ROW(reason, httpstatus_reason(codes[i])[0])
ROW(reason_in, httpstatus_reason_in(codes[i], HTTPSTATUS_EDITION_RFC2616)[0])
ROW(status, httpstatus_status(codes[i])[0])
ROW(find, found_reason(codes[i])[0])
ROW(retry, httpstatus_retry(codes[i], "GET"))
ROW(redirect, httpstatus_redirect_method(codes[i], "POST") != NULL)
ROW(content, httpstatus_forbids_content(codes[i], "GET"))
ROW(line, read_text(line_text, line_length))
ROW(line_2, read_text("HTTP/2 404", 10))
ROW(head, read_head())
ROW(sender, sender_known(codes[i], lines))
ROW(sender_nginx, sender_known(codes[i], from_nginx))
ROW(check_404, checked(404, lines))
ROW(check_nginx, checked(404, from_nginx))
ROW(check, checked(codes[i], lines))

const struct row rows[] = {{"reason of a code", "httpstatus_reason", reason},
                           {"reason of a code", "httpstatus_reason_in RFC 2616", reason_in},
                           {"reason of a code", "httpstatus_status, \"404 Not Found\"", status},
                           {"reason of a code", "httpstatus_meaning_reason(httpstatus_find)", find},
                           {"repeat the request?", "httpstatus_retry", retry},
                           {"method of a redirect", "httpstatus_redirect_method", redirect},
                           {"is there content?", "httpstatus_forbids_content", content},
                           {"read a status line", "httpstatus_parse", line},
                           {"read a status line", "httpstatus_parse of \"HTTP/2 404\"", line_2},
                           {"read a head of 20 fields", "httpstatus_read_head", head},
                           {"who sent 20 fields?", "httpstatus_sender, nobody known", sender},
                           {"who sent 20 fields?", "httpstatus_sender, nginx", sender_nginx},
                           {"check 20 fields", "httpstatus_check of 404", check_404},
                           {"check 20 fields", "httpstatus_check of 404 from nginx", check_nginx},
                           {"check 20 fields", "httpstatus_check of random codes", check},
                           {NULL, NULL, NULL}};
