/* row.c: a meaning as one line of a table. */
#include "row.h"

#include <stdio.h>
#include <stdlib.h>

#include "layout.h"
#include "screen.h"
#include "text.h"

enum { GAP = 2, CODE = 3 };

static void widen(int *column, const char *text) {
  int columns = layout_columns(text);
  if (columns > *column)
    *column = columns;
}

struct columns row_columns(void) {
  struct columns columns = {0, 0};
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    widen(&columns.source, httpstatus_source_id(httpstatus_source_at(index)));
  for (int state = 1; httpstatus_state_name((httpstatus_state)state)[0] != '\0'; state++)
    widen(&columns.state, httpstatus_state_name((httpstatus_state)state));
  return columns;
}

void row_print(const struct columns *columns, const httpstatus_meaning *meaning) {
  int at = CODE + GAP + columns->source + GAP + columns->state + GAP;
  struct text text = {NULL, 0, 0};
  screen_class(httpstatus_meaning_code(meaning));
  printf("%03d", httpstatus_meaning_code(meaning));
  screen_plain();
  printf("%*s", GAP, "");
  layout_padded(httpstatus_source_id(httpstatus_meaning_source(meaning)), columns->source + GAP);
  layout_padded(httpstatus_state_name(httpstatus_meaning_state(meaning)), columns->state + GAP);
  text_add(&text, httpstatus_meaning_title(meaning));
  text_join(&text, ": ", httpstatus_meaning_brief(meaning));
  layout_wrapped(text.bytes, at, at);
  free(text.bytes);
}
