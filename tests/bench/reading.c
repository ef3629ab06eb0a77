/* reading.c: reads a head or a status line so many times, to be counted by callgrind.
 * reading head|line|plain-head|plain-line TIMES */
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "plain.h"
#include "typical.h"

static const char line[] = "HTTP/1.1 404 Not Found\r\n";
static const char text[] = "HTTP/1.1 404 Not Found\r\n" TYPICAL_FIELDS "\r\n";

static bool read_head(void) {
  httpstatus_line lines[TYPICAL_COUNT];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  return httpstatus_read_head(text, sizeof text - 1, &head) == HTTPSTATUS_ERROR_NONE;
}

static bool read_line(void) {
  httpstatus_parsed found = {.size = sizeof found};
  return httpstatus_parse(line, sizeof line - 1, &found) == HTTPSTATUS_ERROR_NONE;
}

static bool read_plain_head(void) {
  struct plain_field fields[TYPICAL_COUNT];
  struct plain_head head = {.fields = fields, .room = TYPICAL_COUNT};
  return plain_head(text, text + sizeof text - 1, &head) && head.count == TYPICAL_COUNT;
}

static bool read_plain_line(void) {
  const char *at = line;
  struct plain_head head = {.room = 0};
  return plain_line(&at, line + sizeof line - 1, &head) && head.code == 404;
}

static const struct {
  const char *name;
  bool (*read)(void);
} readers[] = {{"head", read_head},
               {"line", read_line},
               {"plain-head", read_plain_head},
               {"plain-line", read_plain_line}};

int main(int count, char **words) {
  for (size_t at = 0; count == 3 && at < sizeof readers / sizeof *readers; at++) {
    if (strcmp(words[1], readers[at].name) != 0)
      continue;
    for (long times = strtol(words[2], NULL, 10); times > 0; times--)
      if (!readers[at].read())
        return 1;
    return 0;
  }
  return 2;
}
