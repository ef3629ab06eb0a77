/* bench.c: what a look-up costs beside libmicrohttpd's, over the same random codes in one
 * run. Rounds alternate, and medians are compared, so that a noisy machine harms both. */
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "httpstatus.h"

enum { CODES = 4096, PASSES = 500, ROUNDS = 41 };

static int codes[CODES];
static const char *const names[] = {"Not Found", "HTTP_404_NOT_FOUND", "payload too large",
                                    "StatusTeapot"};
enum { NAMES = sizeof names / sizeof names[0] };
/* Keeps the calls from being optimised away. */
static volatile unsigned sink;

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void fill_codes(void) {
  srand(404);
  for (int i = 0; i < CODES; i++)
    codes[i] = 100 + rand() % 500;
}

/* A loop of its own for each call: through a pointer both would cost more alike. */
#define TIMED(name, call)                                                                          \
  static double name(void) {                                                                       \
    unsigned sum = 0;                                                                              \
    double start = seconds();                                                                      \
    for (int pass = 0; pass < PASSES; pass++)                                                      \
      for (int i = 0; i < CODES; i++)                                                              \
        sum += (unsigned char)(call)[0];                                                           \
    sink += sum;                                                                                   \
    return (seconds() - start) / PASSES / CODES * 1e9;                                             \
  }

TIMED(rival, MHD_get_reason_phrase_for((unsigned)codes[i]))
TIMED(reason, httpstatus_reason(codes[i]))
TIMED(reason_in, httpstatus_reason_in(codes[i], 2616))
TIMED(find, httpstatus_entry_reason(httpstatus_find(codes[i])))
TIMED(find_name,
      httpstatus_entry_reason(httpstatus_find_name(names[i % NAMES], strlen(names[i % NAMES]))))

static const struct {
  const char *name;
  double (*run)(void);
} rows[] = {
    {"MHD_get_reason_phrase_for(code)", rival},
    {"httpstatus_reason(code)", reason},
    {"httpstatus_reason_in(code, 2616)", reason_in},
    {"httpstatus_entry_reason(httpstatus_find(code))", find},
    {"httpstatus_entry_reason(httpstatus_find_name(name))", find_name},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

int main(void) {
  static double times[ROWS][ROUNDS];
  fill_codes();
  for (int round = 0; round < ROUNDS; round++)
    for (int row = 0; row < ROWS; row++)
      times[row][round] = rows[row].run();
  for (int row = 0; row < ROWS; row++)
    qsort(times[row], ROUNDS, sizeof(double), ascending);
  for (int row = 0; row < ROWS; row++)
    printf("%-48s %7.2f ns  %6.2f of the first\n", rows[row].name, times[row][ROUNDS / 2],
           times[row][ROUNDS / 2] / times[0][ROUNDS / 2]);
  return 0;
}
