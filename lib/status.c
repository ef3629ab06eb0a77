/* status.c: a code and its reason phrase in one text.
 *
 * The texts are in this object alone, so that a static program that never asks for one is none
 * the larger. */
#include <stddef.h>
#include <stdint.h>

#include "httpstatus.h"

enum { FIRST = 100, END = 1000 };

/* A member for each text: the compiler lays them out, and offsetof finds them. */
struct texts {
#define STATUS(code, text) char of_##code[sizeof(text)];
#include "statuses.inc"
#undef STATUS
};

/* Reading through .all stays within one array, whatever text it begins at. */
static const union {
  char all[sizeof(struct texts)];
  struct texts texts;
} pool = {.texts = {
#define STATUS(code, text) text,
#include "statuses.inc"
#undef STATUS
          }};

static const uint16_t places[END - FIRST] = {
#define STATUS(code, text) offsetof(struct texts, of_##code),
#include "statuses.inc"
#undef STATUS
};

/* Refuses to compile once a place no longer fits. */
typedef char hs_places_fit[sizeof(struct texts) <= UINT16_MAX ? 1 : -1];

const char *httpstatus_status(int code) {
  if (code < FIRST || code >= END)
    return "";
  return pool.all + places[code - FIRST];
}
