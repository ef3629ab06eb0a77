/* explain-log.c: which status codes are in an access log, how often, and what do they mean?
 *
 * explain-log [--server ID] [FILE]
 *
 * Reads the common or combined log format of nginx and Apache from FILE or standard input. With
 * --server, such as nginx, it explains a code as that server uses it, or else as registered. Prints
 * the numbers of lines without a status code on standard error; the exit status is 1 if there are
 * any, and 2 if the log cannot be read.
 */
#define _POSIX_C_SOURCE 200809L /* getline */
#include <errno.h>
#include <httpstatus.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

enum { CODES = 1000, CANNOT_READ = 2 };

struct tally {
  unsigned long of[CODES];
  unsigned long lines, malformed;
};

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/* The first unescaped quote from at on, or end. A backslash escapes the next byte. */
static const char *find_quote(const char *at, const char *end) {
  while (at < end && *at != '"')
    at += *at == '\\' && at + 1 < end ? 2 : 1;
  return at;
}

/* The status code in a line like `::1 - - [time] "request" 404 123`: three digits after the
 * request, which is in quotes after the time; -1 if there are none. */
static int find_status(const char *line, const char *end) {
  const char *open = find_quote(line, end);
  if (open - line < 2 || open == end || open[-2] != ']' || open[-1] != ' ')
    return -1;
  const char *at = find_quote(open + 1, end) + 1;
  if (end - at < 4 || at[0] != ' ' || !is_digit(at[1]) || !is_digit(at[2]) || !is_digit(at[3]))
    return -1;
  if (end - at > 4 && at[4] != ' ')
    return -1;
  return (at[1] - '0') * 100 + (at[2] - '0') * 10 + (at[3] - '0');
}

static void count_line(const char *line, size_t length, struct tally *tally) {
  while (length > 0 && (line[length - 1] == '\n' || line[length - 1] == '\r'))
    length--;
  int code = find_status(line, line + length);
  tally->lines++;
  if (code < 0) {
    tally->malformed++;
    fprintf(stderr, "explain-log: line %lu: no status code\n", tally->lines);
  } else {
    tally->of[code]++;
  }
}

/* Returns false, with errno set, if the log cannot be read to its end. */
static bool count(FILE *log, struct tally *tally) {
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  while ((length = getline(&line, &room, log)) >= 0)
    count_line(line, (size_t)length, tally);
  free(line);
  return feof(log);
}

static void explain(int code, unsigned long times, const httpstatus_source *server) {
  const httpstatus_meaning *meaning = httpstatus_find_from(code, server);
  if (meaning == NULL &&
      (server == NULL || httpstatus_meaning_is_registered(httpstatus_find(code))))
    meaning = httpstatus_find(code);
  if (meaning == NULL) {
    const char *class = httpstatus_class_name(httpstatus_class_of(code));
    printf("%7lu  %03d  unknown (%s)\n", times, code, class[0] != '\0' ? class : "no class");
    return;
  }
  const char *phrase = httpstatus_meaning_reason(meaning);
  printf("%7lu  %03d  %s (%s): %s\n", times, code,
         phrase[0] != '\0' ? phrase : httpstatus_meaning_title(meaning),
         httpstatus_source_name(httpstatus_meaning_source(meaning)),
         httpstatus_meaning_summary(meaning));
}

static int fail(const char *what, const char *why) {
  fprintf(stderr, "explain-log: %s: %s\n", what, why);
  return CANNOT_READ;
}

int main(int argc, char **argv) {
  static struct tally tally;
  const httpstatus_source *server = NULL;
  int at = 1;

  if (at + 1 < argc && strcmp(argv[at], "--server") == 0) {
    server = httpstatus_source_find(argv[at + 1]);
    if (server == NULL)
      return fail(argv[at + 1], "unknown server; expected an ID such as nginx");
    at += 2;
  }
  if (argc - at > 1 || (at < argc && argv[at][0] == '-'))
    return fail("usage", "explain-log [--server ID] [FILE]");

  const char *name = at < argc ? argv[at] : "standard input";
  FILE *log = at < argc ? fopen(name, "r") : stdin;
  if (log == NULL || !count(log, &tally))
    return fail(name, strerror(errno));
  for (int code = 0; code < CODES; code++)
    if (tally.of[code] > 0)
      explain(code, tally.of[code], server);
  if (fflush(stdout) != 0)
    return fail("standard output", strerror(errno));
  if (tally.malformed > 0)
    fprintf(stderr, "explain-log: %lu of %lu lines have no status code\n", tally.malformed,
            tally.lines);
  return tally.malformed > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}
