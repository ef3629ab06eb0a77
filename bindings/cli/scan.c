/* scan.c: which codes are in a text that somebody pasted, such as an error message? */
#include "scan.h"

#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "outcome.h"
#include "scan_line.h"
#include "scan_number.h"
#include "scan_words.h"

enum { DIGITS = 3 };

/* What was found in a line, and how sure that is. */
struct finding {
  struct scan_code code;
  enum trust trust;
};

static bool is_word(char byte) {
  return byte_is_alphanumeric(byte) || byte == '_';
}

static void add(struct scan_code *list, size_t *count, const struct scan_code *code) {
  for (size_t index = 0; index < *count; index++)
    if (list[index].code == code->code && strcmp(list[index].key, code->key) == 0)
      return;
  if (*count < SCAN_MOST)
    list[(*count)++] = *code;
}

/* A detail of any source with that key; code is negative for any. */
static bool is_detail(int code, const char *key) {
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    if (httpstatus_detail_find(httpstatus_source_at(index), code, key, strlen(key)) != NULL)
      return true;
  return false;
}

static bool copy_key(struct scan_code *code, const char *start, const char *end) {
  size_t length = (size_t)(end - start);
  if (length == 0 || length >= SCAN_KEY)
    return false;
  memcpy(code->key, start, length);
  code->key[length] = '\0';
  return true;
}

/* `500.30`: a detail if it is known, or if it is called an error; else a measure, such as seconds.
 */
static struct finding read_refined(const char *line, const char *at, const char *end) {
  struct finding found = {{.code = atoi(at)}, TRUST_NONE};
  enum trust trust = scan_number(line, at, end);
  if (trust == TRUST_NONE || !copy_key(&found.code, at + DIGITS + 1, end))
    return found;
  bool is_known = is_detail(found.code.code, found.code.key);
  if (trust >= TRUST_ALONE && (is_known || trust == TRUST_SURE))
    found.trust = TRUST_SURE;
  return found;
}

/* A number of three digits, with or without a detail, or the number of a detail. */
static struct finding read_number(const char *line, const char *at, const char *end) {
  struct finding found = {{.code = -1}, TRUST_NONE};
  if (end - at == DIGITS && *end == '.' && byte_is_digit(end[1]))
    return read_refined(line, at, end + 1 + strspn(end + 1, "0123456789"));
  if (end - at == DIGITS) {
    found.code.code = atoi(at);
    found.trust = scan_number(line, at, end);
    if (found.trust < TRUST_SURE && httpstatus_find(found.code.code) == NULL)
      found.trust = TRUST_NONE;
  } else if (end - at == DIGITS + 1 && copy_key(&found.code, at, end) &&
             is_detail(-1, found.code.key)) {
    found.trust = scan_number(line, at, end) == TRUST_SURE ? TRUST_SURE : TRUST_NONE;
  }
  return found;
}

/* Does `code=` or `Code: ` stand before it? */
static bool is_value_of_code(const char *line, const char *at) {
  char word[SCAN_WORD];
  const char *mark = at;
  while (mark > line && strchr(" \"'", mark[-1]) != NULL)
    mark--;
  if (mark == line || strchr("=:", mark[-1]) == NULL)
    return false;
  scan_word_before(line, mark, word);
  size_t length = strlen(word);
  return length >= 4 && strcmp(word + length - 4, "code") == 0;
}

/* A word like `H12` that is a key; behind `code=`, any word that is one. */
static struct finding read_word(const char *line, const char *at, const char *end) {
  struct finding found = {{.code = -1}, TRUST_NONE};
  bool is_key = byte_is_upper(at[0]) && end - at >= DIGITS;
  const char *digits = at + 1;
  bool is_numbered = digits < end && digits + strspn(digits, "0123456789") == end;
  if (is_key && (is_numbered || is_value_of_code(line, at)) && copy_key(&found.code, at, end) &&
      is_detail(-1, found.code.key))
    found.trust = is_numbered ? TRUST_SURE : TRUST_JOINED;
  return found;
}

/* A name like HTTP_404_NOT_FOUND, with its number in it. */
static struct finding read_name(const char *at, const char *end) {
  const httpstatus_meaning *meaning = httpstatus_find_name(at, (size_t)(end - at));
  struct finding found = {{.code = httpstatus_meaning_code(meaning)}, TRUST_NONE};
  if (meaning != NULL && memchr(at, '_', (size_t)(end - at)) != NULL)
    found.trust = TRUST_SURE;
  return found;
}

static struct finding read_token(const char *line, const char *at, const char *end) {
  size_t digits = strspn(at, "0123456789");
  if (at + digits == end)
    return read_number(line, at, end);
  struct finding found = read_name(at, end);
  if (found.trust == TRUST_NONE)
    found = read_word(line, at, end);
  const char *number = at + strcspn(at, "0123456789");
  if (found.trust == TRUST_NONE && number < end)
    found = read_number(line, number, number + strspn(number, "0123456789"));
  return found;
}

/* Adds what is in one line. If something in it is called a status code, mere numbers are none, and
 * a word is no detail beside a code. */
static void scan_line(const char *line, struct scan *scan) {
  struct finding found[SCAN_MOST];
  size_t count = 0;
  enum trust best = TRUST_NONE;
  for (const char *at = line; *at != '\0' && count < SCAN_MOST;) {
    const char *end = at;
    while (is_word(*end))
      end++;
    struct finding one = end > at ? read_token(line, at, end) : (struct finding){.code.code = -1};
    if (one.trust > best)
      best = one.trust;
    if (one.trust != TRUST_NONE)
      found[count++] = one;
    at = end > at ? end : at + 1;
    if (end > at - 1 && one.trust != TRUST_NONE && one.code.key[0] != '\0' && *at == '.')
      at += 1 + strspn(at + 1, "0123456789");
  }
  for (size_t index = 0; index < count; index++) {
    enum trust trust = found[index].trust;
    if (trust >= TRUST_JOINED || (trust == TRUST_ALONE && best < TRUST_SURE))
      add(scan->codes, &scan->count, &found[index].code);
    else
      add(scan->doubtful, &scan->doubtful_count, &found[index].code);
  }
}

/* The text without what colors it in a terminal, each line with a NUL behind it; *last is that of
 * the last line. */
static char *clean(const char *text, char **last) {
  char *copy = allocate(NULL, strlen(text) + 1), *to = copy;
  while (*text != '\0') {
    if (text[0] == '\033' && text[1] == '[') {
      text += 2 + strspn(text + 2, "0123456789;");
      text += *text != '\0';
    } else {
      *to++ = *text == '\n' ? '\0' : *text;
      text++;
    }
  }
  *to = '\0';
  *last = to;
  return copy;
}

void scan_text(const char *text, struct scan *scan) {
  char *last, *lines = clean(text, &last);
  bool is_own = false;
  *scan = (struct scan){.count = 0};
  for (int round = 0; round < 2 && !is_own; round++) {
    for (char *line = lines; line <= last; line += strlen(line) + 1) {
      struct scan_code code = {.code = -1};
      if (round > 0)
        scan_line(line, scan);
      else if (scan_own_line(line, &code) || scan_request_line(line, &code)) {
        add(scan->codes, &scan->count, &code);
        is_own = true;
      }
    }
  }
  free(lines);
}
