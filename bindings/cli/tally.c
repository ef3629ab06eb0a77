/* tally.c: how often is each code in a log, and what does it mean to a server? For people. */
#include "tally.h"

#include <stdio.h>
#include <stdlib.h>

#include "layout.h"
#include "screen.h"
#include "text.h"

enum { SHARE = 6, CODE = 3, GAP = 2 };

struct tally tally_of(const struct log *log, const httpstatus_source *server) {
  struct tally tally = {.log = log, .server = server, .all = log->lines - log->malformed};
  for (int code = 0; code < LOG_CODES; code++)
    tally.classes[httpstatus_class_of(code)] += log->of[code];
  return tally;
}

const httpstatus_meaning *tally_meaning(const struct tally *tally, int code) {
  const httpstatus_meaning *own = httpstatus_find_from(code, tally->server);
  const httpstatus_meaning *preferred = httpstatus_find(code);
  if (own != NULL)
    return own;
  return tally->server == NULL || httpstatus_meaning_is_registered(preferred) ? preferred : NULL;
}

static int count_width(const struct tally *tally) {
  return snprintf(NULL, 0, "%llu", tally->all);
}

/* The share in tenths of a percent, with a point in every locale. */
static void print_count(const struct tally *tally, unsigned long long count) {
  int tenths = (int)((double)count / (double)tally->all * 1000 + 0.5);
  printf("%*llu%*d.%d%%%*s", count_width(tally), count, GAP + SHARE - 3, tenths / 10, tenths % 10,
         GAP, "");
}

static const char *id_of(const httpstatus_meaning *meaning) {
  return httpstatus_source_id(httpstatus_meaning_source(meaning));
}

/* For a code that the server does not define: who does. */
static void add_others(struct text *text, const struct tally *tally, int code) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  const char *separator = "; defined by ", *last = "";
  text_add(text, "not defined by ");
  text_add(text, httpstatus_source_id(tally->server));
  for (; meaning != NULL; meaning = httpstatus_meaning_next(meaning)) {
    if (id_of(meaning) == last)
      continue;
    last = id_of(meaning);
    text_join(text, separator, last);
    separator = ", ";
  }
}

static void add_meaning(struct text *text, const struct tally *tally, int code) {
  const httpstatus_meaning *meaning = tally_meaning(tally, code);
  const char *class = httpstatus_class_name(httpstatus_class_of(code));
  if (meaning == NULL && httpstatus_find(code) != NULL) {
    add_others(text, tally, code);
    return;
  }
  text_add(text, meaning != NULL ? httpstatus_meaning_title(meaning) : "unknown");
  text_add(text, " (");
  if (meaning == NULL)
    text_add(text, class[0] != '\0' ? class : "no class");
  else
    text_add(text, id_of(meaning));
  if (tally->server == NULL && !httpstatus_meaning_is_registered(meaning) &&
      httpstatus_meaning_next(meaning) != NULL)
    text_add(text, " and others");
  text_add(text, ")");
  if (meaning != NULL)
    text_join(text, ": ", httpstatus_meaning_brief(meaning));
}

static void print_code(const struct tally *tally, int code) {
  int at = count_width(tally) + GAP + SHARE + GAP + CODE + GAP;
  struct text text = {NULL, 0, 0};
  print_count(tally, tally->log->of[code]);
  screen_class(code);
  printf("%03d", code);
  screen_plain();
  printf("%*s", GAP, "");
  add_meaning(&text, tally, code);
  layout_wrapped(text.bytes, at, at);
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
