/* libevent.c: the reason phrase that libevent gives a reply. No function of its interface tells the
 * phrase alone: evhttp_send_reply_start() looks it up and keeps a copy, and goes no further for a
 * request without a connection. */
#include <event2/event.h>
#include <event2/http.h>
#include <stdio.h>
#include <string.h>

#include "measure.h"

static struct evhttp_request *request;

static const char *reason_of(int code) {
  evhttp_send_reply_start(request, code, NULL);
  return evhttp_request_get_response_code_line(request);
}

const char *version(void) {
  static char text[64];
  snprintf(text, sizeof text, "libevent %s", event_get_version());
  return text;
}

bool works(void) {
  request = evhttp_request_new(NULL, NULL);
  return request != NULL && strcmp(reason_of(404), "Not Found") == 0;
}

ROW(reason, reason_of(codes[i])[0])

const struct row rows[] = {
    {"reason of a code", "libevent: evhttp_send_reply_start, which copies it", reason},
    {NULL, NULL, NULL}};
