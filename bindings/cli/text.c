/* text.c: a text that grows. */
#include "text.h"

#include <stdlib.h>
#include <string.h>

#include "escape.h"
#include "outcome.h"

void text_add_bytes(struct text *text, const char *more, size_t length) {
  if (text->room < text->length + length + 1) {
    text->room = 2 * (text->length + length + 1);
    text->bytes = allocate(text->bytes, text->room);
  }
  memcpy(text->bytes + text->length, more, length);
  text->length += length;
  text->bytes[text->length] = '\0';
}

void text_add(struct text *text, const char *more) {
  text_add_bytes(text, more, strlen(more));
}

void text_join(struct text *text, const char *separator, const char *more) {
  if (text->length > 0)
    text_add(text, separator);
  text_add(text, more);
}

void text_add_escaped(struct text *text, const char *bytes, size_t length) {
  char shown[ESCAPE_ROOM];
  text_add(text, "");
  while (length > 0) {
    size_t taken = escape_next(bytes, length, shown);
    text_add(text, strcmp(shown, "\\") == 0 ? "\\\\" : shown);
    bytes += taken;
    length -= taken;
  }
}
