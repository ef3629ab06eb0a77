/* growth.c: the same questions to a catalogue of any size; CATALOGUE says of which. */
#include <string.h>

#include "heads.h"
#include "httpstatus.h"
#include "measure.h"

static const char *const names[] = {"Not Found", "HTTP_404_NOT_FOUND", "payload too large",
                                    "StatusTeapot"};
enum { NAMES = sizeof names / sizeof *names };

static const httpstatus_source *nginx;
static httpstatus_line lines[TYPICAL_COUNT];

const char *version(void) {
  return NULL;
}

bool works(void) {
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  nginx = httpstatus_source_find("nginx");
  return nginx != NULL &&
         httpstatus_read_head(head_text, head_length, &head) == HTTPSTATUS_ERROR_NONE;
}

static size_t checked(int code) {
  httpstatus_exchange exchange = {.size = sizeof exchange,
                                  .code = code,
                                  .major = 1,
                                  .minor = 1,
                                  .method = "GET",
                                  .lines = lines,
                                  .count = TYPICAL_COUNT};
  return httpstatus_check(&exchange, NULL, NULL);
}

ROW(reason, httpstatus_reason(codes[i])[0])
ROW(find, httpstatus_find(codes[i]) != NULL)
ROW(find_from, httpstatus_find_from(codes[i], nginx) != NULL)
ROW(find_name, httpstatus_find_name(names[i % NAMES], strlen(names[i % NAMES])) != NULL)
ROW(sender, httpstatus_sender(codes[i], lines, TYPICAL_COUNT) != NULL)
ROW(check, checked(codes[i]))

const struct row rows[] = {{"growth: httpstatus_reason", CATALOGUE, reason},
                           {"growth: httpstatus_find", CATALOGUE, find},
                           {"growth: httpstatus_find_from nginx", CATALOGUE, find_from},
                           {"growth: httpstatus_find_name", CATALOGUE, find_name},
                           {"growth: httpstatus_sender of 20 fields", CATALOGUE, sender},
                           {"growth: httpstatus_check of 20 fields", CATALOGUE, check},
                           {NULL, NULL, NULL}};
