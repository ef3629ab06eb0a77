/* row.c: a meaning or a detail as one line of a table. */
#include "row.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "layout.h"
#include "screen.h"
#include "text.h"

enum { GAP = 2, CODE = 3, WIDEST = 8 };

static void widen(int *column, const char *text) {
  int columns = layout_columns(text);
  if (columns > *column)
    *column = columns;
}

struct columns row_columns(void) {
  struct columns columns = {CODE, 0, 0};
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    widen(&columns.source, httpstatus_source_id(httpstatus_source_at(index)));
  for (int state = 1; httpstatus_state_name((httpstatus_state)state)[0] != '\0'; state++)
    widen(&columns.state, httpstatus_state_name((httpstatus_state)state));
  return columns;
}

/* A key that is a number stands behind its code: 404.13. */
static void add_number(struct text *text, const httpstatus_detail *detail) {
  const char *key = httpstatus_detail_key(detail);
  int code = httpstatus_detail_code_at(detail, 0);
  char digits[16];
  snprintf(digits, sizeof digits, "%03d.", code);
  if (code >= 0 && key[strspn(key, "0123456789")] == '\0')
    text_add(text, digits);
  text_add(text, key);
}

void row_widen(struct columns *columns, const httpstatus_detail *detail) {
  struct text number = {NULL, 0, 0};
  add_number(&number, detail);
  if (layout_columns(number.bytes) <= WIDEST)
    widen(&columns->code, number.bytes);
  free(number.bytes);
}

/* A cell whose text is wider keeps the gap behind it. */
static int print_cell(const char *text, int columns) {
  int own = layout_columns(text);
  columns = own > columns ? own : columns;
  layout_padded(text, columns + GAP);
  return columns + GAP;
}

/* What stands behind the code, in a row that has a number of columns so far. */
static void print_rest(const struct columns *columns, int at, const char *const cells[4]) {
  struct text text = {NULL, 0, 0};
  int indent = columns->code + GAP + columns->source + GAP + columns->state + GAP;
  at += print_cell(cells[0], columns->source);
  at += print_cell(cells[1], columns->state);
  text_add(&text, cells[2]);
  text_join(&text, ": ", cells[3]);
  layout_wrapped(text.bytes, at, indent);
  free(text.bytes);
}

/* On a screen, a key that is too wide for its column has a line of its own. */
static int print_code(const struct columns *columns, int code, const char *number) {
  int own = layout_columns(number), rest = columns->code - own;
  screen_class(code);
  fputs(number, stdout);
  screen_plain();
  if (rest < 0 && screen_width() > 0) {
    putchar('\n');
    rest = columns->code;
    own = 0;
  }
  rest = (rest > 0 ? rest : 0) + GAP;
  printf("%*s", rest, "");
  return own + rest;
}

void row_print(const struct columns *columns, const httpstatus_meaning *meaning) {
  char number[16];
  const char *const cells[] = {
      httpstatus_source_id(httpstatus_meaning_source(meaning)),
      httpstatus_state_name(httpstatus_meaning_state(meaning)),
      httpstatus_meaning_title(meaning),
      httpstatus_meaning_brief(meaning),
  };
  snprintf(number, sizeof number, "%03d", httpstatus_meaning_code(meaning));
  print_rest(columns, print_code(columns, httpstatus_meaning_code(meaning), number), cells);
}

void row_print_detail(const struct columns *columns, const httpstatus_detail *detail) {
  struct text number = {NULL, 0, 0};
  const char *const cells[] = {
      httpstatus_source_id(httpstatus_detail_source(detail)),
      "detail",
      httpstatus_detail_title(detail),
      httpstatus_detail_brief(detail),
  };
  add_number(&number, detail);
  print_rest(columns, print_code(columns, httpstatus_detail_code_at(detail, 0), number.bytes),
             cells);
  free(number.bytes);
}
