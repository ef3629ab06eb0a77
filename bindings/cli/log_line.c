/* log_line.c: a line of a log, and what its readers look for in it. */
#define _GNU_SOURCE /* memmem */
#include "log_line.h"

#include <string.h>

#include "byte.h"

enum { CODE_LENGTH = 3, DIGITS_MOST = 18, METHOD_MOST = 20 };

static size_t length_of(struct log_line line) {
  return (size_t)(line.end - line.at);
}

bool log_starts(struct log_line line, const char *text) {
  size_t length = strlen(text);
  return length_of(line) >= length && memcmp(line.at, text, length) == 0;
}

bool log_take(struct log_line *line, const char *text) {
  if (!log_starts(*line, text))
    return false;
  line->at += strlen(text);
  return true;
}

bool log_is(struct log_line line, const char *text) {
  return length_of(line) == strlen(text) && log_starts(line, text);
}

#ifdef _WIN32
/* Windows has none. */
static const void *memmem(const void *bytes, size_t length, const void *part, size_t part_length) {
  const char *at = bytes;
  for (; length >= part_length; at++, length--)
    if (memcmp(at, part, part_length) == 0)
      return at;
  return NULL;
}
#endif

bool log_seek(struct log_line *line, const char *text) {
  const char *found = memmem(line->at, length_of(*line), text, strlen(text));
  if (found == NULL)
    return false;
  line->at = found + strlen(text);
  return true;
}

struct log_line log_token(struct log_line *line, char separator) {
  const char *found = memchr(line->at, separator, length_of(*line));
  struct log_line token = {line->at, found != NULL ? found : line->end, false};
  line->at = found != NULL ? found + 1 : line->end;
  return token;
}

struct log_line log_word(struct log_line *line) {
  while (line->at < line->end && *line->at == ' ')
    line->at++;
  return log_token(line, ' ');
}

int log_code(struct log_line text) {
  if (log_is(text, "-"))
    return LOG_UNANSWERED;
  return length_of(text) == CODE_LENGTH ? (int)log_number(text) : LOG_NO_CODE;
}

long long log_number(struct log_line text) {
  long long number = 0;
  if (text.at == text.end || length_of(text) > DIGITS_MOST)
    return -1;
  for (; text.at < text.end; text.at++) {
    if (!byte_is_digit(*text.at))
      return -1;
    number = number * 10 + (*text.at - '0');
  }
  return number;
}

bool log_is_quantity(struct log_line text) {
  bool has_digit = false;
  if (text.at < text.end && (*text.at == '-' || *text.at == '+'))
    text.at++;
  for (; text.at < text.end && (byte_is_digit(*text.at) || *text.at == '.'); text.at++)
    has_digit = has_digit || *text.at != '.';
  return has_digit && length_of(text) <= CODE_LENGTH;
}

bool log_is_method(struct log_line text) {
  size_t length = length_of(text);
  if (length < CODE_LENGTH || length > METHOD_MOST || !byte_is_upper(*text.at))
    return false;
  for (; text.at < text.end; text.at++)
    if (!byte_is_upper(*text.at) && *text.at != '-' && *text.at != '_')
      return false;
  return true;
}

/* In a shape, 0 stands for a digit, A for a letter, and a space for a space, a tab or a T. */
static bool has_shape(struct log_line line, const char *shape) {
  size_t length = strlen(shape);
  if (length_of(line) < length)
    return false;
  for (size_t at = 0; at < length; at++) {
    char byte = line.at[at];
    bool fits = shape[at] == '0'   ? byte_is_digit(byte)
                : shape[at] == 'A' ? byte_is_letter(byte)
                : shape[at] == ' ' ? byte == ' ' || byte == '\t' || byte == 'T'
                                   : byte == shape[at];
    if (!fits)
      return false;
  }
  return true;
}

bool log_starts_with_date(struct log_line line) {
  return has_shape(line, "0000-00-00 00:00:00");
}

bool log_starts_with_clf_date(struct log_line line) {
  return has_shape(line, "00/AAA/0000:00:00:00") || has_shape(line, "00/AAA/0000 00:00:00");
}

const char *log_end_of_quoted(struct log_line line) {
  const char *at = line.at;
  for (;;) {
    const char *quote = memchr(at, '"', (size_t)(line.end - at));
    if (quote == NULL)
      return NULL;
    while (at < quote) {
      const char *backslash = memchr(at, '\\', (size_t)(quote - at));
      at = backslash == NULL ? quote : backslash + 2;
    }
    if (at == quote)
      return quote;
  }
}
