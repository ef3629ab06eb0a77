/* instructions.c: asks the library so many times, to be counted by callgrind.
 * instructions check|known|sender TIMES */
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "typical.h"

static const char text[] = "HTTP/1.1 404 Not Found\r\n" TYPICAL_FIELDS "\r\n";

int main(int count, char **words) {
  httpstatus_line lines[TYPICAL_COUNT];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  if (count != 3 || httpstatus_read_head(text, sizeof text - 1, &head) != HTTPSTATUS_ERROR_NONE)
    return 1;
  for (size_t at = 0; at < head.count; at++)
    if (strcmp(words[1], "known") == 0 && strncmp(lines[at].name.start, "Server:", 7) == 0)
      lines[at].value = (httpstatus_slice){"nginx/1.22.1", 12};
  httpstatus_exchange exchange = {.size = sizeof exchange,
                                  .code = 404,
                                  .major = 1,
                                  .minor = 1,
                                  .method = "GET",
                                  .lines = lines,
                                  .count = head.count};
  size_t found = 0;
  for (long times = strtol(words[2], NULL, 10); times > 0; times--)
    found += strcmp(words[1], "sender") == 0 ? httpstatus_sender(404, lines, head.count) != NULL
                                             : httpstatus_check(&exchange, NULL, NULL);
  return found > 0;
}
