/* log_repair.c: JSON as servers write it that put a line together from pieces. */
#include "log_repair.h"

#include <string.h>

#include "byte.h"

/* 009, which is no number, becomes a text; of a longer one, the beginning. */
static void quote_number(struct log_line *line, char *to, size_t *length) {
  to[(*length)++] = '"';
  for (int digits = 0; digits < 4 && line->at < line->end && byte_is_digit(*line->at); digits++)
    to[(*length)++] = *line->at++;
  to[(*length)++] = '"';
}

/* Behind a colon: zeros before a digit, or nothing but a hyphen. */
static void repair_number(struct log_line *line, char *to, size_t *length) {
  const char *at = line->at;
  while (at < line->end && *at == ' ')
    at++;
  if (at < line->end && *at == '-' && (at + 1 == line->end || !byte_is_digit(at[1]))) {
    memcpy(to + *length, "null", 4);
    *length += 4;
    line->at = at + 1;
    return;
  }
  line->at = at;
  if (at + 1 < line->end && *at == '0' && byte_is_digit(at[1]))
    quote_number(line, to, length);
}

size_t log_repair(struct log_line line, char *to, size_t room) {
  size_t length = 0;
  bool is_text = false;
  while (line.at < line.end && length + 8 < room) {
    char byte = *line.at++;
    if (is_text && byte == '\\' && line.at < line.end) {
      to[length++] = '\\';
      if (*line.at == 'x')
        to[length++] = '\\';
      to[length++] = *line.at++;
      continue;
    }
    if (byte == '"')
      is_text = !is_text;
    to[length++] =
        (unsigned char)byte >= 0x80 || (is_text && (unsigned char)byte < ' ') ? '?' : byte;
    if (!is_text && byte == ':')
      repair_number(&line, to, &length);
  }
  return length;
}
