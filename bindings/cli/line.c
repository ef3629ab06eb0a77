/* line.c: one line of an explanation: a label and its text. */
#include "line.h"

#include <stdio.h>
#include <stdlib.h>

#include "layout.h"
#include "screen.h"
#include "text.h"

void line_print(const char *label, const char *text) {
  if (text[0] == '\0')
    return;
  printf("%*s", LINE_INDENT, "");
  screen_faint();
  layout_padded(label, LINE_COLUMN - LINE_INDENT);
  screen_plain();
  layout_wrapped(text, LINE_COLUMN, LINE_COLUMN);
}

void line_print_citation(const char *label, const httpstatus_citation *citation) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_citation_document(citation));
  if (httpstatus_citation_section(citation)[0] != '\0')
    text_join(&text, " ", httpstatus_citation_section(citation));
  if (httpstatus_citation_reason(citation)[0] != '\0')
    text_join(&text, ": ", httpstatus_citation_reason(citation));
  if (httpstatus_citation_url(citation)[0] != '\0')
    text_join(&text, ", ", httpstatus_citation_url(citation));
  line_print(label, text.bytes);
  free(text.bytes);
}
