/* layout.c: how is text laid out in the width of a terminal? */
#include "layout.h"

#include <stdio.h>
#include <string.h>

#include "screen.h"

/* If a column would be narrower than this, its lines go on at AT_LEAST instead. */
enum { NARROWEST = 16, AT_LEAST = 4 };

static int columns_of(const char *text, size_t length) {
  int columns = 0;
  for (size_t at = 0; at < length; at++)
    columns += ((unsigned char)text[at] & 0xC0) != 0x80;
  return columns;
}

int layout_columns(const char *text) {
  return columns_of(text, strlen(text));
}

void layout_padded(const char *text, int columns) {
  int rest = columns - layout_columns(text);
  printf("%s%*s", text, rest > 0 ? rest : 0, "");
}

/* Where a line starts that begins with a word: further left if the word, such as a URL, is too long
 * for the column and would be whole there. */
static int start_of(int columns, int indent, int width) {
  if (indent + columns <= width)
    return indent;
  return AT_LEAST + columns <= width ? AT_LEAST : 0;
}

void layout_wrapped(const char *text, int at, int indent) {
  int width = screen_width(), space = 0;
  if (width - indent < NARROWEST)
    indent = AT_LEAST;
  while (*text != '\0') {
    size_t length = strcspn(text, " ");
    int columns = columns_of(text, length);
    if (width > 0 && at > indent && at + space + columns > width) {
      at = start_of(columns, indent, width);
      printf("\n%*s", at, "");
    } else {
      printf("%*s", space, "");
      at += space;
    }
    fwrite(text, 1, length, stdout);
    at += columns;
    text += length;
    space = *text == ' ';
    text += space;
  }
  putchar('\n');
}
