/* escape.c: what may be anything, made harmless to a terminal. */
#include "escape.h"

#include <stdbool.h>
#include <string.h>

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

/* Does it control a terminal, reorder the text around it, or hide? */
static bool is_dangerous(unsigned long point) {
  return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0xAD || point == 0x61C ||
         (point >= 0x200B && point <= 0x200F) || (point >= 0x2028 && point <= 0x202E) ||
         (point >= 0x2060 && point <= 0x206F) || point == 0xFEFF ||
         (point >= 0xFFF9 && point <= 0xFFFB) || (point >= 0xE0000 && point <= 0xE0FFF);
}

size_t escape_next(const char *bytes, size_t length, char shown[ESCAPE_ROOM]) {
  const unsigned char *at = (const unsigned char *)bytes;
  unsigned long point = 0;
  size_t size = read_utf8(at, length, &point);
  if (size > 0 && !is_dangerous(point)) {
    memcpy(shown, bytes, size);
    shown[size] = '\0';
    return size;
  }
  size = size > 0 ? size : 1;
  for (size_t index = 0; index < size; index++)
    snprintf(shown + 4 * index, 5, "\\x%02X", at[index]);
  return size;
}

void escape_write(FILE *file, const char *bytes, size_t length) {
  char shown[ESCAPE_ROOM];
  while (length > 0) {
    size_t taken = escape_next(bytes, length, shown);
    fputs(shown, file);
    bytes += taken;
    length -= taken;
  }
}
