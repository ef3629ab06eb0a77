/* plain.c: what a program does that has no library: a phrase from an array, rules by a switch, and
 * a reader in the manner of picohttpparser. All of it is ours, to see what the least costs. */
#include <string.h>

#include "heads.h"
#include "measure.h"
#include "plain_reader.h"
#include "plain_rules.h"

static int read_line(void) {
  const char *at = line_text;
  struct plain_head head = {.room = 0};
  return plain_line(&at, line_text + line_length, &head) ? head.code : 0;
}

static int read_head(void) {
  struct plain_field fields[TYPICAL_COUNT];
  struct plain_head head = {.fields = fields, .room = TYPICAL_COUNT};
  return plain_head(head_text, head_text + head_length, &head) && head.count == TYPICAL_COUNT
             ? head.code
             : 0;
}

const char *version(void) {
  return NULL;
}

bool works(void) {
  return strcmp(plain_reason(404), "Not Found") == 0 && plain_retries(502, "GET") &&
         strcmp(plain_redirect_method(301, "POST"), "GET") == 0 &&
         plain_forbids_content(204, "GET") && read_line() == 404 && read_head() == 404;
}

ROW(reason, plain_reason(codes[i])[0])
ROW(retry, plain_retries(codes[i], "GET"))
ROW(redirect, plain_redirect_method(codes[i], "POST") != NULL)
ROW(content, plain_forbids_content(codes[i], "GET"))
ROW(line, read_line())
ROW(head, read_head())

const struct row rows[] = {{"reason of a code", "an array of phrases, written for this", reason},
                           {"repeat the request?", "a switch, written for this", retry},
                           {"method of a redirect", "a switch, written for this", redirect},
                           {"is there content?", "a comparison, written for this", content},
                           {"read a status line", "a plain reader, written for this", line},
                           {"read a head of 20 fields", "a plain reader, written for this", head},
                           {NULL, NULL, NULL}};
