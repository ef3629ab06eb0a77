/* fuzz.h: what the fuzzers share: their meaning, and an assertion that stays in every build. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Called by libFuzzer, and by replay.c in its place. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define REQUIRE(condition)                                                                         \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);                              \
      abort();                                                                                     \
    }                                                                                              \
  } while (0)

/* A copy in memory of its own, so that no byte beside it can be read unseen; for free(). */
static inline char *copy_of(const void *bytes, size_t length) {
  char *copy = malloc(length > 0 ? length : 1);
  REQUIRE(copy != NULL);
  memcpy(copy, bytes, length);
  return copy;
}

#endif
