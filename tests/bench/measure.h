/* measure.h: what a program of the benches has: rows, each a loop over one call. measure.c takes
 * their times; under callgrind it counts their instructions. */
#ifndef MEASURE_H
#define MEASURE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

/* CALLS is how many calls a row makes; it is given to the compiler. The codes are such as each
 * library knows, in a random order that is always the same. */
extern int codes[CALLS];

struct row {
  const char *group, *name;
  unsigned (*run)(void);
};

/* A loop of its own for each call: through a pointer all would cost more alike. The sum keeps the
 * call from being left out; i is the index of the call. */
#define ROW(function, call)                                                                        \
  static unsigned function(void) {                                                                 \
    unsigned sum = 0;                                                                              \
    for (size_t i = 0; i < CALLS; i++)                                                             \
      sum += (unsigned)(call);                                                                     \
    return sum;                                                                                    \
  }

/* The program's rows; one without a name ends them. */
extern const struct row rows[];

/* Do the calls answer as they should? A call that fails at once is fast. */
bool works(void);

/* Which library is called, as "name 1.2.3"; NULL for none. */
const char *version(void);

#ifdef __cplusplus
}
#endif

#endif
