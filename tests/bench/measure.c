/* measure.c: prints which library is called ("version<TAB>name 1.2.3") and one round of the rows,
 * "group<TAB>row<TAB>ns<TAB>nanoseconds of a call" each. Under callgrind it writes a dump for each
 * row instead, named "group<TAB>row". */
#include "measure.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#ifdef HAVE_VALGRIND
#include <valgrind/callgrind.h>
#else
#define RUNNING_ON_VALGRIND 0
#define CALLGRIND_ZERO_STATS
#define CALLGRIND_DUMP_STATS_AT(name) (void)(name)
#endif

int codes[CALLS];
static volatile unsigned sink;

static void fill_codes(void) {
  static const int known[] = {200, 201, 202, 204, 206, 301, 302, 303, 304, 307,
                              400, 401, 403, 404, 405, 406, 408, 409, 410, 411,
                              412, 413, 415, 416, 500, 501, 502, 503, 504, 505};
  srand(404);
  for (size_t i = 0; i < CALLS; i++)
    codes[i] = known[(size_t)rand() % (sizeof known / sizeof *known)];
}

/* Of the processor, so that other programs harm less. */
static double nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static double time_of(const struct row *row, int passes) {
  double start = nanoseconds();
  for (int pass = 0; pass < passes; pass++)
    sink += row->run();
  return nanoseconds() - start;
}

static void take_time(const struct row *row) {
  const double enough = 1e6;
  int passes = 1;
  double spent = time_of(row, passes);
  while (spent < enough)
    spent = time_of(row, passes *= 2);
  printf("%s\t%s\tns\t%.3f\n", row->group, row->name, spent / passes / CALLS);
}

static void count_instructions(const struct row *row) {
  char name[200];
  snprintf(name, sizeof name, "%s\t%s", row->group, row->name);
  CALLGRIND_ZERO_STATS;
  sink += row->run();
  CALLGRIND_DUMP_STATS_AT(name);
}

int main(void) {
  fill_codes();
  if (!works())
    return 1;
  const char *called = version();
  if (called != NULL)
    printf("version\t%s\n", called);
  for (const struct row *row = rows; row->name != NULL; row++) {
    /* Once before, for what the linker and the caches do once. */
    sink += row->run();
    if (RUNNING_ON_VALGRIND)
      count_instructions(row);
    else
      take_time(row);
  }
  return 0;
}
