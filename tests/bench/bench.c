/* bench.c: what a look-up costs beside libmicrohttpd's, over the same random codes in one
 * run; and what the rules, the parser and the check cost beside it. Rounds alternate, and medians
 * are compared, so that a noisy machine harms both. */
#include <microhttpd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "httpstatus.h"

enum { CODES = 4096, PASSES = 20, ROUNDS = 101, FIELDS = 20 };

#define FIVE_FIELDS                                                                                \
  "Server: nginx/1.22.1\r\nContent-Type: text/html; charset=utf-8\r\nX-Request-Id: 0123456789\r\n" \
  "Cache-Control: max-age=60\r\nVary: Accept-Encoding\r\n"
#define TWENTY_FIELDS FIVE_FIELDS FIVE_FIELDS FIVE_FIELDS FIVE_FIELDS

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
TIMED(reason_in, httpstatus_reason_in(codes[i], HTTPSTATUS_EDITION_RFC2616))
TIMED(find, httpstatus_meaning_reason(httpstatus_find(codes[i])))
TIMED(find_name,
      httpstatus_meaning_reason(httpstatus_find_name(names[i % NAMES], strlen(names[i % NAMES]))))

static const char status_line[] = "HTTP/1.1 404 Not Found\r\n";
static const char head_text[] = "HTTP/1.1 404 Not Found\r\n" TWENTY_FIELDS "\r\n";
static httpstatus_line lines[FIELDS];
static httpstatus_exchange exchange = {.size = sizeof exchange,
                                       .major = 1,
                                       .minor = 1,
                                       .method = "GET",
                                       .lines = lines,
                                       .count = FIELDS};

/* As unsigned numbers, which TIMED adds up, in the place of a first byte. */
static const unsigned char *number(size_t value) {
  static unsigned char byte;
  byte = (unsigned char)value;
  return &byte;
}

static const unsigned char *parsed(void) {
  httpstatus_parsed found = {.size = sizeof found};
  return number((size_t)httpstatus_parse(status_line, sizeof status_line - 1, &found));
}

static const unsigned char *read_head(void) {
  httpstatus_head head = {.size = sizeof head, .lines = lines, .room = FIELDS};
  return number((size_t)httpstatus_read_head(head_text, sizeof head_text - 1, &head) + head.count);
}

static const unsigned char *checked(int code) {
  exchange.code = code;
  return number(httpstatus_check(&exchange, NULL, NULL));
}

TIMED(retry, number((size_t)httpstatus_retry(codes[i], "GET")))
TIMED(redirect, number(httpstatus_redirect_method(codes[i], "POST") != NULL))
TIMED(content, number((size_t)httpstatus_forbids_content(codes[i], "GET")))
TIMED(parse, parsed())
TIMED(head, read_head())
TIMED(check, checked(codes[i]))

static const struct {
  const char *name;
  double (*run)(void);
} rows[] = {
    {"MHD_get_reason_phrase_for(code)", rival},
    {"httpstatus_reason(code)", reason},
    {"httpstatus_reason_in(code, edition)", reason_in},
    {"httpstatus_meaning_reason(httpstatus_find(code))", find},
    {"httpstatus_meaning_reason(httpstatus_find_name(name))", find_name},
    {"httpstatus_retry(code, method)", retry},
    {"httpstatus_redirect_method(code, method)", redirect},
    {"httpstatus_forbids_content(code, method)", content},
    {"httpstatus_parse(status line)", parse},
    {"httpstatus_read_head(20 fields)", head},
    {"httpstatus_check(20 fields)", check},
};
enum { ROWS = sizeof rows / sizeof rows[0] };

static int ascending(const void *left, const void *right) {
  double a = *(const double *)left, b = *(const double *)right;
  return (a > b) - (a < b);
}

int main(void) {
  static double times[ROWS][ROUNDS];
  fill_codes();
  read_head();
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
