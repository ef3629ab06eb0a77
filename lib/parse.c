/* parse.c: reads a status line, or as much of one as there is. */
#include "parse.h"
#include "ascii.h"
#include "bytes.h"
#include "sizes.h"

enum { CODE_LENGTH = 3, LAST_DETAIL = 65534, WITHOUT = -1 };

/* How far the text is read, where the longest line ends in it, and what was found. */
struct cursor {
  const char *at, *end;
  httpstatus_parsed *found;
  unsigned flags;
};

static bool at_digit(const struct cursor *c) {
  return c->at < c->end && hs_is_digit((unsigned char)*c->at);
}

static bool skip(struct cursor *c, char byte) {
  if (c->at == c->end || *c->at != byte)
    return false;
  c->at++;
  return true;
}

/* "HTTP/" and the version; HTTP/2 and later have no minor version (RFC 9113 8.3.2), but some
 * clients print one. */
static httpstatus_error read_version(struct cursor *c) {
  if (!skip(c, 'H') || !skip(c, 'T') || !skip(c, 'T') || !skip(c, 'P') || !skip(c, '/') ||
      !at_digit(c))
    return HTTPSTATUS_ERROR_VERSION;
  c->found->major = *c->at++ - '0';
  c->found->minor = 0;
  if (skip(c, '.')) {
    if (!at_digit(c))
      return HTTPSTATUS_ERROR_VERSION;
    c->found->minor = *c->at++ - '0';
  } else if (c->found->major < 2) {
    return HTTPSTATUS_ERROR_VERSION;
  }
  if (!skip(c, ' '))
    return HTTPSTATUS_ERROR_VERSION;
  while (skip(c, ' '))
    c->flags |= HTTPSTATUS_LENIENT_SPACES;
  return HTTPSTATUS_ERROR_NONE;
}

static httpstatus_error read_code(struct cursor *c) {
  int code = 0;
  for (int digit = 0; digit < CODE_LENGTH; digit++) {
    if (!at_digit(c))
      return HTTPSTATUS_ERROR_DIGITS;
    code = code * 10 + (*c->at++ - '0');
  }
  if (at_digit(c))
    return HTTPSTATUS_ERROR_DIGITS;
  c->found->code = code;
  return HTTPSTATUS_ERROR_NONE;
}

/* The 13 of 404.13, which logs have and responses do not. */
static httpstatus_error read_detail(struct cursor *c) {
  if (!skip(c, '.'))
    return HTTPSTATUS_ERROR_NONE;
  const char *start = c->at;
  if (!at_digit(c))
    return HTTPSTATUS_ERROR_DIGITS;
  int detail = 0;
  while (at_digit(c)) {
    detail = detail * 10 + (*c->at++ - '0');
    if (detail > LAST_DETAIL) {
      c->at = start;
      return HTTPSTATUS_ERROR_RANGE;
    }
  }
  c->found->detail = detail;
  return HTTPSTATUS_ERROR_NONE;
}

/* The phrase, and that the line ends behind it; the text does so at end. */
static httpstatus_error read_reason(struct cursor *c, const char *end) {
  if (skip(c, ' ')) {
    c->found->reason.start = c->at;
    c->at = hs_skip_text(c->at, c->end, &c->flags);
    c->found->reason.length = (size_t)(c->at - c->found->reason.start);
    return c->at == end || hs_line_end(c->at, end) > 0 ? HTTPSTATUS_ERROR_NONE
                                                       : HTTPSTATUS_ERROR_CONTROL;
  }
  if (c->found->major == 1)
    c->flags |= HTTPSTATUS_LENIENT_NO_SPACE;
  return c->at == end || hs_line_end(c->at, end) > 0 ? HTTPSTATUS_ERROR_NONE
                                                     : HTTPSTATUS_ERROR_DIGITS;
}

static httpstatus_error read_all(struct cursor *c, const char *end) {
  httpstatus_error error = HTTPSTATUS_ERROR_NONE;
  if (c->at == end || hs_line_end(c->at, end) > 0)
    return HTTPSTATUS_ERROR_EMPTY;
  bool bare = at_digit(c);
  if (!bare)
    error = read_version(c);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_code(c);
  if (error == HTTPSTATUS_ERROR_NONE && bare)
    error = read_detail(c);
  if (error == HTTPSTATUS_ERROR_NONE)
    error = read_reason(c, end);
  /* What stopped there went on for too long. */
  return error != HTTPSTATUS_ERROR_NONE && c->at == c->end && c->end < end ? HTTPSTATUS_ERROR_LENGTH
                                                                           : error;
}

httpstatus_error hs_read_line(const char *text, size_t length, httpstatus_parsed *found,
                              size_t *next) {
  const char *end = text + length;
  struct cursor c = {text, length > HTTPSTATUS_LINE_MAX ? text + HTTPSTATUS_LINE_MAX : end, found,
                     0};
  found->size = sizeof *found;
  found->code = found->detail = found->major = found->minor = WITHOUT;
  found->reason = (httpstatus_slice){"", 0};
  httpstatus_error error = read_all(&c, end);
  found->offset = *next = (size_t)(c.at - text);
  if (error == HTTPSTATUS_ERROR_NONE && c.at < end) {
    if (*c.at == '\n')
      c.flags |= HTTPSTATUS_LENIENT_BARE_LF;
    *next += hs_line_end(c.at, end);
  }
  found->flags = c.flags;
  return error;
}

httpstatus_error httpstatus_parse(const char *text, size_t length, httpstatus_parsed *result) {
  static const size_t sizes[] = {sizeof(httpstatus_parsed)}; /* 0.1 */
  httpstatus_parsed unwanted;
  size_t next;
  if (result == NULL)
    result = &unwanted;
  else if (!hs_knows_size(result->size, sizes, sizeof sizes / sizeof *sizes))
    return HTTPSTATUS_ERROR_SIZE;
  if (text == NULL) {
    text = "";
    length = 0;
  }
  /* A text without end is bounded before its end is counted with. */
  size_t bound = HTTPSTATUS_LINE_MAX + 2;
  httpstatus_error error = hs_read_line(text, length < bound ? length : bound, result, &next);
  if (error != HTTPSTATUS_ERROR_NONE || next == length)
    return error;
  result->offset = next;
  return HTTPSTATUS_ERROR_TRAILING;
}
