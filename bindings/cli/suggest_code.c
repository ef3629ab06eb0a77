/* suggest_code.c: which codes are similar to a number that is none? */
#include "suggest_code.h"

#include <stdio.h>
#include <string.h>

enum { CODES = 1000, HUNDRED = 100, CLOSE = 5, SHOWN = 5 };

void suggest_code(struct text *list, int code) {
  char number[16];
  snprintf(number, sizeof number, "%03d ", code);
  text_join(list, ", ", number);
  text_add(list, httpstatus_meaning_title(httpstatus_find(code)));
}

void suggest_neighbours(struct text *list, int code) {
  for (int other = code - CLOSE; other <= code + CLOSE; other++)
    if (other / HUNDRED == code / HUNDRED && httpstatus_find(other) != NULL)
      suggest_code(list, other);
}

void suggest_beginning(struct text *list, const char *digits) {
  int count = 0;
  for (int code = 0; code < CODES && count < SHOWN; code++) {
    char number[16];
    snprintf(number, sizeof number, "%03d", code);
    if (strncmp(number, digits, strlen(digits)) != 0 || httpstatus_find(code) == NULL)
      continue;
    suggest_code(list, code);
    count++;
  }
}
