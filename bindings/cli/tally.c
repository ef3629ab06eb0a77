/* tally.c: how often each code is in a log, and what it means to a server, for people. */
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>

#include "screen.h"
#include "text.h"

enum { SHARE = 6, CODE = 3, GAP = 2 };

struct tally tally_of(const struct log *log, const httpstatus_source *server) {
  struct tally tally = {.log = log, .server = server, .all = log->lines - log->malformed};
  for (int code = 0; code < LOG_CODES; code++)
    tally.classes[httpstatus_class_of(code)] += log->of[code];
  return tally;
}

const httpstatus_entry *tally_meaning(const struct tally *tally, int code) {
  const httpstatus_entry *own = httpstatus_find_from(code, tally->server);
  return own != NULL ? own : httpstatus_find(code);
}

static int count_width(const struct tally *tally) {
  return snprintf(NULL, 0, "%llu", tally->all);
}

/* The share in tenths of a per cent, with a point in every locale. */
static void print_count(const struct tally *tally, unsigned long long count) {
  int tenths = (int)((double)count / (double)tally->all * 1000 + 0.5);
  printf("%*llu%*d.%d%%%*s", count_width(tally), count, GAP + SHARE - 3, tenths / 10, tenths % 10,
         GAP, "");
}

static void print_code(const struct tally *tally, int code) {
  const httpstatus_entry *entry = tally_meaning(tally, code);
  const char *class = httpstatus_class_name(httpstatus_class_of(code));
  int at = count_width(tally) + GAP + SHARE + GAP + CODE + GAP;
  struct text text = {NULL, 0, 0};
  print_count(tally, tally->log->of[code]);
  screen_class(code);
  printf("%03d", code);
  screen_plain();
  printf("%*s", GAP, "");
  if (entry != NULL)
    text_join(&text, "", httpstatus_entry_title(entry));
  else
    text_join(&text, "", "unknown");
  text_add(&text, " (");
  if (entry != NULL)
    text_add(&text, httpstatus_source_id(httpstatus_entry_source(entry)));
  else
    text_add(&text, class[0] != '\0' ? class : "no class");
  text_add(&text, ")");
  text_wrapped(text.bytes, at, at);
  free(text.bytes);
}

static void print_class(const struct tally *tally, int class) {
  const char *name = httpstatus_class_name((httpstatus_class) class);
  if (tally->classes[class] == 0)
    return;
  print_count(tally, tally->classes[class]);
  screen_class(100 * class);
  if (name[0] != '\0')
    printf("%dxx", class);
  else
    fputs("---", stdout);
  screen_plain();
  printf("%*s%s\n", GAP, "", name[0] != '\0' ? name : "no class");
}

void tally_print(const struct tally *tally) {
  for (int code = 0; code < LOG_CODES; code++)
    if (tally->log->of[code] > 0)
      print_code(tally, code);
  if (tally->all > 0)
    putchar('\n');
  for (int class = 1; class <= TALLY_CLASSES; class ++)
    print_class(tally, class % TALLY_CLASSES);
}
