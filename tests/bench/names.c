/* names.c: finds names, each of a list, in this library and in the tables that gperf makes of the
 * list. names.inc has the list, CALLS of them; GROUP says which. */
#include <stddef.h>
#include <string.h>

#include "httpstatus.h"
#include "measure.h"

/* What gperf makes: with regard to case, and without. */
const char *exact_find(const char *name, size_t length);
const char *folded_find(const char *name, size_t length);

static const struct {
  const char *start;
  size_t length;
} names[CALLS] = {
#define NAME(text) {text, sizeof text - 1},
#include "names.inc"
};

const char *version(void) {
  return GPERF;
}

bool works(void) {
  for (size_t i = 0; i < CALLS; i++)
    if (exact_find(names[i].start, names[i].length) == NULL ||
        folded_find(names[i].start, names[i].length) == NULL ||
        httpstatus_find_name(names[i].start, names[i].length) == NULL)
      return false;
  return true;
}

ROW(exact, exact_find(names[i].start, names[i].length) != NULL)
ROW(folded, folded_find(names[i].start, names[i].length) != NULL)
ROW(ours, httpstatus_find_name(names[i].start, names[i].length) != NULL)

const struct row rows[] = {{GROUP, "gperf", exact},
                           {GROUP, "gperf --ignore-case", folded},
                           {GROUP, "httpstatus_find_name", ours},
                           {NULL, NULL, NULL}};
