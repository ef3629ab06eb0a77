/* log_fast.c: reads lines of the common log format as nginx and Apache write most of them.
 *
 *     ... [12/Jan/2024:10:00:00 +0000] "GET / HTTP/1.1" 404 ...
 *
 * Each byte is looked at once.
 */
#include "log_fast.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum {
  TIME_LENGTH = 30,
  VERSION_LENGTH = 9,
  STATUS_LENGTH = 6
}; /* lengths, each with what is around it */

/* The first quote or line break from at on; end if there is none. */
static const char *find_quote_or_break(const char *at, const char *end) {
#if defined(__SSE2__) && defined(__GNUC__)
  const __m128i quotes = _mm_set1_epi8('"'), breaks = _mm_set1_epi8('\n');
  for (; end - at >= 16; at += 16) {
    __m128i bytes = _mm_loadu_si128((const __m128i *)(const void *)at);
    __m128i found = _mm_or_si128(_mm_cmpeq_epi8(bytes, quotes), _mm_cmpeq_epi8(bytes, breaks));
    unsigned places = (unsigned)_mm_movemask_epi8(found);
    if (places != 0)
      return at + __builtin_ctz(places);
  }
#endif
  while (at < end && *at != '"' && *at != '\n')
    at++;
  return at;
}

/* Does `[12/Jan/2024:10:00:00 +0000] ` come before the quote? */
static bool is_behind_time(const char *start, const char *quote) {
  return quote - start >= TIME_LENGTH && quote[-1] == ' ' && quote[-2] == ']' &&
         quote[-29] == '[' && quote[-26] == '/' && quote[-22] == '/' && quote[-17] == ':' &&
         quote[-14] == ':' && quote[-11] == ':';
}

/* Is it `GET ... HTTP/1.1`, or with another of the methods of most requests? */
static bool is_request(const char *start, const char *end) {
  bool has_method = memcmp(start, "GET ", 4) == 0 || memcmp(start, "POST ", 5) == 0 ||
                    memcmp(start, "HEAD ", 5) == 0;
  return end - start > VERSION_LENGTH + 5 && has_method &&
         memcmp(end - VERSION_LENGTH, " HTTP/", 6) == 0 && end[-2] == '.' && end[-1] != '\\';
}

/* The three digits behind the quote, with a space before and behind; -1 for anything else. */
static int read_status(const char *quote) {
  unsigned hundreds = (unsigned)(quote[2] - '0'), tens = (unsigned)(quote[3] - '0'),
           ones = (unsigned)(quote[4] - '0');
  if (quote[1] != ' ' || quote[5] != ' ' || hundreds > 9 || tens > 9 || ones > 9)
    return -1;
  return (int)(100 * hundreds + 10 * tens + ones);
}

const char *log_fast_common(const char *at, const char *end, unsigned long long *of,
                            unsigned long long *lines) {
  /* Other bytes begin comments, counts, JSON and what is in quotes. */
  while (at<end && * at> '#' && *at != '{') {
    const char *first = find_quote_or_break(at, end);
    if (first == end || *first != '"' || !is_behind_time(at, first))
      break;
    const char *second = find_quote_or_break(first + 1, end);
    if (end - second <= STATUS_LENGTH || *second != '"' || !is_request(first + 1, second))
      break;
    int code = read_status(second);
    if (code < 0)
      break;
    const char *newline =
        memchr(second + STATUS_LENGTH, '\n', (size_t)(end - second - STATUS_LENGTH));
    of[code]++;
    ++*lines;
    at = newline + 1;
  }
  return at;
}
