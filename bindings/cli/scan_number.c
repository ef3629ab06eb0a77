/* scan_number.c: is a number in a line of text a status code? */
#include "scan_number.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "byte.h"
#include "scan_words.h"
#include "suggest_distance.h"

enum { DIGITS = 3 };

/* Are exactly three digits at at, which are a known code from 100 on? */
static bool is_known(const char *at) {
  return strspn(at, "0123456789") == DIGITS && at[0] > '0' && httpstatus_find(atoi(at)) != NULL;
}

/* The start of the word, between blanks, quotes and brackets, that at is in. */
static const char *start_of_token(const char *line, const char *at) {
  while (at > line && strchr(" \t\"'`([{<>|", at[-1]) == NULL)
    at--;
  return at;
}

/* Is it `HTTP/` or `401/`? What else stands before a slash is a path or a date. */
static bool may_stand_before_slash(const char *token, const char *at) {
  if (at - token == 5 && strncasecmp(token, "http/", 5) == 0)
    return true;
  for (; token < at; token += DIGITS + 1)
    if (!is_known(token) || token[DIGITS] != '/')
      return false;
  return true;
}

/* Is it in an address, a path, or a chain of numbers such as a date? */
static bool is_in_path(const char *line, const char *at, const char *end) {
  const char *token = start_of_token(line, at);
  for (const char *byte = token; byte < at; byte++)
    if (*byte == '\\' || *byte == '@' || *byte == '?' || *byte == '&')
      return true;
  if (at > token && memchr(token, '/', (size_t)(at - token)) != NULL &&
      !may_stand_before_slash(token, at))
    return true;
  return strncmp(token, "www.", 4) == 0 || (*end == '/' && !is_known(end + 1)) || *end == '\\' ||
         *end == '@';
}

/* Does a digit stand at that side, with one byte between that joins numbers? */
static bool is_chained(const char *line, const char *at, const char *end) {
  bool before = at > line + 1 && strchr(".:-#,+", at[-1]) != NULL && byte_is_digit(at[-2]);
  bool behind = *end != '\0' && strchr(".:-#,", *end) != NULL && byte_is_digit(end[1]);
  if (before && at[-1] == ',' && at - line > DIGITS && is_known(at - DIGITS - 1))
    before = false;
  if (behind && *end == ',' && is_known(end + 1))
    behind = false;
  return before || behind;
}

/* A word that ends right before at, such as the `http` of `http404`: does it announce a code? */
static bool is_glued_right(const char *line, const char *at) {
  char word[SCAN_WORD];
  scan_word_before(line, at, word);
  size_t length = strlen(word);
  while (length > 0 && word[length - 1] == '_')
    word[--length] = '\0';
  return scan_announces(word);
}

/* Is what touches the number no part of it? */
static bool stands_free(const char *line, const char *at, const char *end) {
  char before = at > line ? at[-1] : ' ';
  bool is_between = at > line + 1 && before == '-' && scan_is_letter(at[-2]);
  if (strchr("+$%&@\\^~.", before) != NULL || (before == '*' && *end != '*') ||
      (before == '-' && !is_between && !(at > line + 1 && at[-2] == '-')))
    return false;
  if ((scan_is_letter(before) || is_between) && !is_glued_right(line, at))
    return false;
  if ((before == '#' || before == '[') && at > line + 1 && scan_is_letter(at[-2]))
    return false;
  return !scan_is_letter(*end) && *end != '%' && !(*end == '.' && scan_is_letter(end[1]));
}

/* `key=404`, `key:404` and `"key": 404` are codes only where the key announces one. */
static bool has_other_key(const char *line, const char *at) {
  char word[SCAN_WORD];
  bool is_spaced = at > line && byte_is_blank(at[-1]);
  const char *mark = at;
  while (mark > line && strchr(" \t\"'`", mark[-1]) != NULL)
    mark--;
  if (mark == line || (mark[-1] != '=' && mark[-1] != ':'))
    return false;
  bool is_quoted = mark > line + 1 && strchr("\"'", mark[-2]) != NULL;
  if (mark[-1] == ':' && is_spaced && !is_quoted)
    return false;
  scan_word_before(line, mark, word);
  return !scan_announces(word);
}

/* What the words before it say: the nearest one that is no filler, and of `exit code` both. */
enum trust scan_announcement(const char *line, const char *at) {
  char word[SCAN_WORD];
  const char *start = scan_word_before(line, at, word);
  for (int more = 0; more < 2 && scan_is_filler(word); more++)
    start = scan_word_before(line, start, word);
  if (scan_names_other(word))
    return TRUST_DOUBTFUL;
  if (!scan_announces(word))
    return TRUST_ALONE;
  scan_word_before(line, start, word);
  return scan_is_of_program(word) ? TRUST_DOUBTFUL : TRUST_SURE;
}

/* Does `HTTP/1.1` stand before it? */
static bool is_behind_version(const char *line, const char *at) {
  const char *start = at;
  while (start > line && byte_is_blank(start[-1]))
    start--;
  const char *end = start;
  while (start > line && (byte_is_digit(start[-1]) || start[-1] == '.'))
    start--;
  return start < end && end < at && start - line >= 5 && strncmp(start - 5, "HTTP/", 5) == 0;
}

/* Does the name of a meaning of the code follow, as in `404 (Not Found)`? */
static bool is_named_behind(int code, const char *end) {
  struct folded rest = suggest_fold(end);
  const httpstatus_meaning *meaning = httpstatus_find(code);
  for (; meaning != NULL; meaning = httpstatus_meaning_next(meaning)) {
    struct folded reason = suggest_fold(httpstatus_meaning_reason(meaning));
    struct folded title = suggest_fold(httpstatus_meaning_title(meaning));
    if ((reason.length > 1 && strncmp(rest.bytes, reason.bytes, (size_t)reason.length) == 0) ||
        strncmp(rest.bytes, title.bytes, (size_t)title.length) == 0)
      return true;
  }
  return false;
}

/* Is it a reply of a mail server, `550 5.1.1`, or the length in a line of morgan, `ms - 226`? */
static bool is_of_other_protocol(const char *line, const char *at, const char *end) {
  const char *next = end + strspn(end, " ");
  if (byte_is_digit(next[0]) && next[1] == '.' && byte_is_digit(next[2]) && next[3] == '.')
    return true;
  return at - line >= 5 && strncmp(at - 5, "ms - ", 5) == 0;
}

static bool is_joined(const char *line, const char *at, const char *end) {
  char word[SCAN_WORD];
  scan_word_before(line, at, word);
  const char *mark = at;
  while (mark > line && byte_is_blank(mark[-1]))
    mark--;
  bool is_behind = mark > line && strchr(",/|>&", mark[-1]) != NULL;
  const char *next = end + strspn(end, " \t");
  bool is_before = *next != '\0' && strchr(",/|&-", *next) != NULL &&
                   is_known(next + 1 + strspn(next + 1, "> \t"));
  return scan_joins(word) || is_behind || is_before;
}

enum trust scan_number(const char *line, const char *at, const char *end) {
  char word[SCAN_WORD];
  if (is_in_path(line, at, end) || is_chained(line, at, end))
    return TRUST_NONE;
  if (!stands_free(line, at, end))
    return *end == 's' && !scan_is_letter(end[1]) ? TRUST_DOUBTFUL : TRUST_NONE;
  if (is_behind_version(line, at) || is_named_behind(atoi(at), end))
    return TRUST_SURE;
  if (has_other_key(line, at) || is_of_other_protocol(line, at, end))
    return TRUST_DOUBTFUL;
  scan_word_behind(end, word);
  if (scan_is_unit(word))
    return TRUST_DOUBTFUL;
  if (scan_confirms(word))
    return TRUST_SURE;
  enum trust trust = scan_announcement(line, at);
  return trust == TRUST_ALONE && is_joined(line, at, end) ? TRUST_JOINED : trust;
}
