/* text.c: how is text laid out on a terminal, and kept harmless? */
#include "text.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "screen.h"

/* A column that would be narrower than this is given up, and lines go on at AT_LEAST. */
enum { NARROWEST = 16, AT_LEAST = 4 };

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

/* The length of the well-formed UTF-8 sequence at the start, and its code point; 0 for none. */
static size_t read_utf8(const unsigned char *bytes, size_t length, unsigned long *point) {
  static const unsigned long least[] = {0, 0, 0x80, 0x800, 0x10000};
  size_t size = bytes[0] < 0x80   ? 1
                : bytes[0] < 0xC0 ? 0
                : bytes[0] < 0xE0 ? 2
                : bytes[0] < 0xF0 ? 3
                : bytes[0] < 0xF8 ? 4
                                  : 0;
  if (size == 0 || size > length)
    return 0;
  *point = size == 1 ? bytes[0] : bytes[0] & (0x7Fu >> size);
  for (size_t at = 1; at < size; at++) {
    if ((bytes[at] & 0xC0) != 0x80)
      return 0;
    *point = *point << 6 | (bytes[at] & 0x3F);
  }
  bool surrogate = *point >= 0xD800 && *point <= 0xDFFF;
  return *point < least[size] || *point > 0x10FFFF || surrogate ? 0 : size;
}

/* Is it a control of a terminal, or does it turn the order of what stands around it or hide? */
static bool is_dangerous(unsigned long point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xAD || point == 0x61C ||
         (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
         (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF ||
         (point >= 0xFFF9 && point <= 0xFFFB) || (point >= 0xE0000 && point <= 0xE0FFF);
}

void text_add_escaped(struct text *text, const char *bytes, size_t length) {
  const unsigned char *at = (const unsigned char *)bytes, *end = at + length;
  text_add(text, "");
  while (at < end) {
    unsigned long point = 0;
    char escape[8];
    size_t size = read_utf8(at, (size_t)(end - at), &point);
    bool is_shown = size > 0 && !is_dangerous(point);
    if (is_shown) {
      text_add_bytes(text, (const char *)at, size);
      at += size;
      continue;
    }
    for (const unsigned char *stop = at + (size > 0 ? size : 1); at < stop; at++) {
      snprintf(escape, sizeof escape, "\\x%02X", *at);
      text_add(text, escape);
    }
  }
}

void text_escaped(FILE *file, const char *bytes, size_t length) {
  struct text text = {NULL, 0, 0};
  text_add_escaped(&text, bytes, length);
  fwrite(text.bytes, 1, text.length, file);
  free(text.bytes);
}

static int columns_of(const char *text, size_t length) {
  int columns = 0;
  for (size_t at = 0; at < length; at++)
    columns += ((unsigned char)text[at] & 0xC0) != 0x80;
  return columns;
}

int text_columns(const char *text) {
  return columns_of(text, strlen(text));
}

void text_padded(const char *text, int columns) {
  int rest = columns - text_columns(text);
  printf("%s%*s", text, rest > 0 ? rest : 0, "");
}

/* Where a word begins a line: what is too long for the column, as a URL may be, further left, so
 * that it stays whole if it can. */
static int start_of(int columns, int indent, int width) {
  if (indent + columns <= width)
    return indent;
  return AT_LEAST + columns <= width ? AT_LEAST : 0;
}

void text_wrapped(const char *text, int at, int indent) {
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
