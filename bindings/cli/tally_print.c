/* tally_print.c: a tally for people. */
#include "tally_print.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "layout.h"
#include "screen.h"
#include "text.h"

enum { SHARE = 6, CODE = 3, GAP = 2 };

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

/* Might the code mean something else to another program? The log does not show who wrote it. */
static bool has_others(const struct tally *tally, const struct tally_row *row) {
  return tally->server == NULL && row->meaning == httpstatus_find(row->code) &&
         !httpstatus_meaning_is_registered(row->meaning) &&
         httpstatus_meaning_next(row->meaning) != NULL;
}

static void add_meaning(struct text *text, const struct tally *tally, const struct tally_row *row) {
  const httpstatus_meaning *meaning = row->meaning;
  const char *class = httpstatus_class_name(httpstatus_class_of(row->code));
  if (meaning == NULL && httpstatus_find(row->code) != NULL) {
    add_others(text, tally, row->code);
    return;
  }
  text_add(text, meaning != NULL ? httpstatus_meaning_title(meaning) : "unknown");
  text_add(text, " (");
  if (meaning == NULL)
    text_add(text, class[0] != '\0' ? class : "no class");
  else
    text_add(text, id_of(meaning));
  if (has_others(tally, row))
    text_add(text, " and others");
  text_add(text, ")");
  if (meaning != NULL)
    text_join(text, ": ", httpstatus_meaning_brief(meaning));
}

/* A state of HAProxy that is no detail is explained by its letters. */
static void add_letters(struct text *text, const struct log_detail *detail) {
  const httpstatus_source *source = httpstatus_source_find(detail->source);
  const char *separator = "  ";
  for (int place = 0; detail->key[place] != '\0'; place++) {
    const char *meaning = httpstatus_source_letter(source, place, detail->key[place]);
    if (meaning[0] == '\0')
      continue;
    text_join(text, separator, meaning);
    separator = "; ";
  }
}

/* Without the full stop that its owner may have put behind it. */
static void add_title(struct text *text, const char *title) {
  size_t length = strlen(title);
  text_add(text, "  ");
  text_add_bytes(text, title, length > 0 && title[length - 1] == '.' ? length - 1 : length);
}

/* 404.13 for a number, and else the key as it is. */
static void add_key(struct text *text, const struct log_detail *detail) {
  if (byte_is_digit(detail->key[0])) {
    char code[16];
    snprintf(code, sizeof code, "%03d.", detail->code);
    text_add(text, code);
  }
  text_add_escaped(text, detail->key, strlen(detail->key));
}

static void print_details(const struct tally *tally, const struct tally_row *row) {
  int indent = GAP + SHARE + GAP, at = 0;
  const struct log_detail *detail;
  while ((detail = tally_next_detail(tally, row, &at)) != NULL) {
    const httpstatus_detail *known = tally_find_detail(detail);
    struct text text = {NULL, 0, 0};
    add_key(&text, detail);
    if (known != NULL) {
      add_title(&text, httpstatus_detail_title(known));
      text_join(&text, ": ", httpstatus_detail_brief(known));
    } else {
      add_letters(&text, detail);
    }
    printf("%*llu%*s", count_width(tally), detail->count, indent, "");
    layout_wrapped(text.bytes, count_width(tally) + indent, count_width(tally) + indent + GAP);
    free(text.bytes);
  }
}

static void print_row(const struct tally *tally, const struct tally_row *row) {
  int at = count_width(tally) + GAP + SHARE + GAP + CODE + GAP;
  struct text text = {NULL, 0, 0};
  print_count(tally, row->count);
  screen_class(row->code);
  printf("%03d", row->code);
  screen_plain();
  printf("%*s", GAP, "");
  add_meaning(&text, tally, row);
  layout_wrapped(text.bytes, at, at);
  free(text.bytes);
  print_details(tally, row);
}

static void print_unanswered(const struct tally *tally) {
  if (tally->unanswered == 0)
    return;
  print_count(tally, tally->unanswered);
  printf("%-*s%*s%s\n", CODE, "-", GAP, "", "no response");
  print_details(tally, NULL);
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

/* "Format: common" or "Formats: common (12 lines), json (1 line)" */
static void print_formats(const struct log *log) {
  int count = 0, printed = 0;
  for (int kind = 0; kind < LOG_KINDS; kind++)
    count += log->of_kind[kind] > 0;
  if (count == 0)
    return;
  screen_faint();
  fputs(count > 1 ? "\nFormats: " : "\nFormat: ", stdout);
  for (int kind = 0; kind < LOG_KINDS; kind++) {
    unsigned long long lines = log->of_kind[kind];
    if (lines == 0)
      continue;
    printf("%s%s", printed++ > 0 ? ", " : "", log_kinds[kind]->name);
    if (count > 1)
      printf(" (%llu %s)", lines, lines == 1 ? "line" : "lines");
  }
  screen_plain();
  putchar('\n');
}

void tally_print(const struct tally *tally) {
  for (int at = 0; at < tally->count; at++)
    print_row(tally, &tally->rows[at]);
  print_unanswered(tally);
  if (tally->all > 0)
    putchar('\n');
  for (int class = 1; class <= TALLY_CLASSES; class ++)
    print_class(tally, class % TALLY_CLASSES);
  print_formats(tally->log);
}
