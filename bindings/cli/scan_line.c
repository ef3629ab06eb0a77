/* scan_line.c: which code is in a line whose form is known? */
#include "scan_line.h"

#include <stdlib.h>
#include <string.h>

#include "byte.h"

enum { DIGITS = 3 };

static const char digits[] = "0123456789";

static const char *skip_blanks(const char *at) {
  return at + strspn(at, " \t");
}

const char *scan_skip_count(const char *line) {
  const char *at = skip_blanks(line);
  size_t length = strspn(at, digits);
  const char *share = skip_blanks(at + length);
  if (length == 0 || share == at + length)
    return line;
  length = strspn(share, digits);
  if (length == 0 || share[length] != '.')
    return line;
  share += length + 1;
  share += strspn(share, digits);
  return *share == '%' ? skip_blanks(share + 1) : line;
}

/* The source whose id is at, up to end; NULL if none is. */
static const httpstatus_source *find_source(const char *at, const char *end) {
  char id[SCAN_KEY];
  size_t length = (size_t)(end - at);
  if (length >= sizeof id)
    return NULL;
  memcpy(id, at, length);
  id[length] = '\0';
  return httpstatus_source_find(id);
}

/* In a list the source is a column, in a tally it is in parentheses. */
static const httpstatus_source *read_source(const char *at) {
  const char *end = at + strcspn(at, " ");
  const httpstatus_source *source = NULL;
  if (end[0] == ' ' && end[1] == ' ')
    source = find_source(at, end);
  while (source == NULL && (at = strchr(at, '(')) != NULL) {
    at++;
    end = at + strcspn(at, ")");
    if (end[0] == ')' && (end[1] == ':' || end[1] == '\0'))
      source = find_source(at, end);
  }
  return source;
}

/* The number, or the number and its detail, or the key that begins a row. */
static bool read_first(const char *at, const char *end, struct scan_code *code) {
  bool is_code = strspn(at, digits) == DIGITS && (at + DIGITS == end || at[DIGITS] == '.');
  const char *key = is_code ? at + DIGITS + (at + DIGITS < end) : at;
  if ((size_t)(end - key) >= sizeof code->key)
    return false;
  code->code = is_code ? atoi(at) : -1;
  memcpy(code->key, key, (size_t)(end - key));
  code->key[end - key] = '\0';
  return true;
}

/* Does what was read exist? A key needs its source, or any word could be one. */
static bool exists(const struct scan_code *code) {
  if (code->key[0] == '\0')
    return code->source == NULL || httpstatus_find_from(code->code, code->source) != NULL;
  return httpstatus_detail_find(code->source, code->code, code->key, strlen(code->key)) != NULL;
}

bool scan_own_line(const char *line, struct scan_code *code) {
  const char *at = scan_skip_count(line);
  bool is_of_others = strncmp(skip_blanks(at), "also ", 5) == 0;
  if (is_of_others)
    at = skip_blanks(at) + 5;
  const char *end = at + strcspn(at, " ");
  const char *rest = skip_blanks(end);
  if (rest < end + 2 || !byte_is_letter(*rest) || !read_first(at, end, code))
    return false;
  code->source = is_of_others ? NULL : read_source(rest);
  if (!exists(code))
    code->source = NULL;
  return exists(code);
}

bool scan_request_line(const char *line, struct scan_code *code) {
  const char *at = line;
  while ((at = strstr(at, "HTTP/")) != NULL) {
    at += 5;
    at += strspn(at, "0123456789.");
    if (*at != '"')
      continue;
    const char *number = skip_blanks(at + 1);
    if (strspn(number, digits) == DIGITS) {
      *code = (struct scan_code){.code = atoi(number)};
      return true;
    }
  }
  return false;
}
