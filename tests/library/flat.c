/* flat.c: how many functions of the library does a check enter, and who sends what? Compiled with
 * the library and -finstrument-functions. flat SOURCES */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "httpstatus.h"
#include "typical.h"

#define UNCOUNTED __attribute__((no_instrument_function))

static unsigned long entered;

UNCOUNTED void __cyg_profile_func_enter(void *function, void *caller);
UNCOUNTED void __cyg_profile_func_exit(void *function, void *caller);

void __cyg_profile_func_enter(void *function, void *caller) {
  (void)function;
  (void)caller;
  entered++;
}

void __cyg_profile_func_exit(void *function, void *caller) {
  (void)function;
  (void)caller;
}

static const char text[] = "HTTP/1.1 200 OK\r\n" TYPICAL_FIELDS "\r\n";

UNCOUNTED static void fail(const char *what) {
  fprintf(stderr, "%s\n", what);
  exit(1);
}

/* Is each made-up source known by its product and by its field? */
UNCOUNTED static void identify(void) {
  size_t made_up = 0;
  for (size_t at = 0; at < httpstatus_source_count(); at++) {
    const httpstatus_source *source = httpstatus_source_at(at);
    const char *id = httpstatus_source_id(source);
    char field[32], value[32];
    if (strncmp(id, "made-up-", 8) != 0)
      continue;
    snprintf(field, sizeof field, "x-%s", id);
    snprintf(value, sizeof value, "%s/1.0", id);
    if (httpstatus_source_identify(field, strlen(field), "", 0) != source ||
        httpstatus_source_identify("Server", 6, value, strlen(value)) != source)
      fail(id);
    made_up++;
  }
  if (made_up == 0)
    fail("no made-up source");
}

UNCOUNTED int main(int count, char **words) {
  httpstatus_line lines[TYPICAL_COUNT];
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = TYPICAL_COUNT};
  if (count != 2 || httpstatus_source_count() != strtoul(words[1], NULL, 10))
    fail("not so many sources");
  if (httpstatus_read_head(text, sizeof text - 1, &head) != HTTPSTATUS_ERROR_NONE ||
      head.count != TYPICAL_COUNT)
    fail("the head is not read");
  identify();
  httpstatus_exchange exchange = {.size = sizeof exchange,
                                  .code = 200,
                                  .major = 1,
                                  .minor = 1,
                                  .method = "GET",
                                  .lines = lines,
                                  .count = head.count};
  entered = 0;
  if (httpstatus_check(&exchange, NULL, NULL) != 0)
    fail("the check finds something");
  if (httpstatus_sender(200, lines, head.count) != NULL)
    fail("somebody is known");
  printf("%lu\n", entered);
  return 0;
}
