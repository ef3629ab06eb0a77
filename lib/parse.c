/* parse.c: reads a status line, or as much of one as there is. */
#include "parse.h"
#include "ascii.h"

enum { CODE_LENGTH = 3, FIRST_CODE = 100, LAST_DETAIL = 65534, WITHOUT = -1 };

/* The text, how far it is read, and what was found in it. */
struct cursor {
  const char *text;
  size_t length;
  size_t at;
  httpstatus_parsed found;
};

static bool at_end(const struct cursor *c) {
  return c->at == c->length;
}

static bool at_digit(const struct cursor *c) {
  return !at_end(c) && hs_is_digit((unsigned char)c->text[c->at]);
}

static bool skip(struct cursor *c, char byte) {
  if (at_end(c) || c->text[c->at] != byte)
    return false;
  c->at++;
  return true;
}

/* "HTTP/" and the version, if the text begins with it; HTTP/2 and later have no minor
 * version (RFC 9113 8.3.2), but some clients print one. */
static httpstatus_error read_version(struct cursor *c) {
  for (const char *name = "HTTP/"; *name != '\0'; name++)
    if (!skip(c, *name))
      return HTTPSTATUS_ERROR_VERSION;
  if (!at_digit(c))
    return HTTPSTATUS_ERROR_VERSION;
  c->found.major = c->text[c->at++] - '0';
  c->found.minor = 0;
  if (skip(c, '.')) {
    if (!at_digit(c))
      return HTTPSTATUS_ERROR_VERSION;
    c->found.minor = c->text[c->at++] - '0';
  } else if (c->found.major < 2) {
    return HTTPSTATUS_ERROR_VERSION;
  }
  return skip(c, ' ') ? HTTPSTATUS_ERROR_NONE : HTTPSTATUS_ERROR_VERSION;
}

static httpstatus_error read_code(struct cursor *c) {
  size_t start = c->at;
  int code = 0;
  for (int digit = 0; digit < CODE_LENGTH; digit++) {
    if (!at_digit(c))
      return HTTPSTATUS_ERROR_DIGITS;
    code = code * 10 + (c->text[c->at++] - '0');
  }
  if (at_digit(c))
    return HTTPSTATUS_ERROR_DIGITS;
  if (code < FIRST_CODE) {
    c->at = start;
    return HTTPSTATUS_ERROR_RANGE;
  }
  c->found.code = code;
  return HTTPSTATUS_ERROR_NONE;
}

/* The 13 of 404.13, which logs have and responses do not. */
static httpstatus_error read_detail(struct cursor *c) {
  size_t start = c->at;
  if (c->found.major != WITHOUT || !skip(c, '.'))
    return HTTPSTATUS_ERROR_NONE;
  if (!at_digit(c))
    return HTTPSTATUS_ERROR_DIGITS;
  int detail = 0;
  while (at_digit(c)) {
    detail = detail * 10 + (c->text[c->at++] - '0');
    if (detail > LAST_DETAIL) {
      c->at = start + 1;
      return HTTPSTATUS_ERROR_RANGE;
    }
  }
  c->found.detail = detail;
  return HTTPSTATUS_ERROR_NONE;
}

static httpstatus_error read_reason(struct cursor *c) {
  if (at_end(c)) {
    if (c->found.major == 1)
      c->found.flags |= HTTPSTATUS_LENIENT_NO_SPACE;
    return HTTPSTATUS_ERROR_NONE;
  }
  if (!skip(c, ' '))
    return HTTPSTATUS_ERROR_DIGITS;
  c->found.reason.start = c->text + c->at;
  c->found.reason.length = c->length - c->at;
  return hs_read_text(c->text, c->length, &c->at, &c->found.flags);
}

httpstatus_error hs_read_text(const char *text, size_t length, size_t *at, unsigned *flags) {
  for (; *at < length; (*at)++) {
    unsigned char byte = (unsigned char)text[*at];
    if ((byte < ' ' && byte != '\t') || byte == 0x7F)
      return HTTPSTATUS_ERROR_CONTROL;
    if (byte >= 0x80)
      *flags |= HTTPSTATUS_LENIENT_OBS_TEXT;
  }
  return HTTPSTATUS_ERROR_NONE;
}

static httpstatus_error read_all(struct cursor *c) {
  httpstatus_error error = HTTPSTATUS_ERROR_NONE;
  if (c->length > HTTPSTATUS_LINE_MAX) {
    c->at = HTTPSTATUS_LINE_MAX;
    return HTTPSTATUS_ERROR_LENGTH;
  }
  if (at_end(c))
    return HTTPSTATUS_ERROR_EMPTY;
  if (!at_digit(c))
    error = read_version(c);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_code(c);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_detail(c);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_reason(c);
  return error;
}

httpstatus_error hs_parse_line(const char *text, size_t length, httpstatus_parsed *found) {
  struct cursor c = {text, length, 0, {0}};
  c.found.size = sizeof c.found;
  c.found.code = c.found.detail = c.found.major = c.found.minor = WITHOUT;
  c.found.reason.start = "";
  httpstatus_error error = read_all(&c);
  *found = c.found;
  found->offset = c.at;
  return error;
}

struct hs_line hs_next_line(const char *text, size_t length) {
  struct hs_line line = {0, 0, 0};
  while (line.length < length && text[line.length] != '\n')
    line.length++;
  line.next = line.length;
  if (line.length == length)
    return line;
  line.next++;
  if (line.length > 0 && text[line.length - 1] == '\r')
    line.length--;
  else
    line.flags = HTTPSTATUS_LENIENT_BARE_LF;
  return line;
}

httpstatus_error httpstatus_parse(const char *text, size_t length, httpstatus_parsed *result) {
  httpstatus_parsed found;
  if (result != NULL && result->size != sizeof *result)
    return HTTPSTATUS_ERROR_SIZE;
  if (text == NULL)
    length = 0;
  /* A text without end is bounded before an end is looked for. */
  size_t bound = HTTPSTATUS_LINE_MAX + 2;
  struct hs_line line = hs_next_line(text, length < bound ? length : bound);
  httpstatus_error error = hs_parse_line(text, line.length, &found);
  found.flags |= line.flags;
  if (error == HTTPSTATUS_ERROR_NONE && line.next < length) {
    error = HTTPSTATUS_ERROR_TRAILING;
    found.offset = line.next;
  }
  if (result != NULL)
    *result = found;
  return error;
}
