/* log_request.c: a request in a line of a log, and the status behind it. */
#include "log_request.h"

#include <stddef.h>
#include <string.h>

#include "byte.h"

enum { VERSION_MOST = 16 }; /* `HTTP/1.1`, and what ends a colour */

bool log_is_likely(int code) {
  return code >= 100 && code <= 599;
}

bool log_is_separator(char byte) {
  return byte == ' ' || byte == '\t' || byte == '|' || byte == ',' || byte == ';';
}

/* Werkzeug colours the request. */
static void skip_colours(struct log_line *text) {
  while (log_starts(*text, "\033[")) {
    const char *end = memchr(text->at, 'm', (size_t)(text->end - text->at));
    if (end == NULL)
      return;
    text->at = end + 1;
  }
}

bool log_has_version(struct log_line text) {
  const char *at = text.end;
  while (at > text.at && text.end - at < VERSION_MOST && at[-1] != ' ' && at[-1] != '\t')
    at--;
  text.at = at;
  return log_starts(text, "HTTP/");
}

bool log_is_request(struct log_line text) {
  skip_colours(&text);
  struct log_line method = {text.at, text.at, false};
  while (method.end < text.end && !log_is_separator(*method.end))
    method.end++;
  if (!log_is_method(method) || method.end == text.end)
    return false;
  struct log_line rest = {method.end + 1, text.end, false};
  return log_starts(rest, "/") || log_starts(rest, "http") || log_has_version(rest);
}

/* One character, or one with spaces around it. */
static bool take_separator(struct log_line *line, char *separator) {
  static const char *const separators[] = {" | ", ", ", "; ", " ", "\t", "|", ",", ";", NULL};
  for (const char *const *one = separators; *one != NULL; one++) {
    if (!log_take(line, *one))
      continue;
    *separator = (*one)[0] == ' ' && (*one)[1] != '\0' ? (*one)[1] : (*one)[0];
    return true;
  }
  return false;
}

static bool is_likely_next(struct log_line line) {
  char separator;
  if (!take_separator(&line, &separator))
    return false;
  struct log_line next = log_token(&line, separator);
  while (next.end > next.at && next.end[-1] == ' ')
    next.end--;
  return log_is_likely(log_code(next));
}

int log_status_behind(struct log_line line) {
  char separator;
  if (!take_separator(&line, &separator))
    return LOG_NO_CODE;
  bool is_quoted = log_take(&line, "\"");
  struct log_line text = {line.at, line.at, false};
  while (text.end < line.end && byte_is_digit(*text.end))
    text.end++;
  if (text.end == text.at && text.end < line.end && *text.end == '-')
    text.end++;
  int code = log_code(text);
  line.at = text.end;
  if (is_quoted && !log_take(&line, "\""))
    return LOG_NO_CODE;
  if (line.at < line.end && *line.at != separator && *line.at != ' ' && *line.at != '"')
    return LOG_NO_CODE;
  return code == LOG_UNANSWERED && is_likely_next(line) ? LOG_NO_CODE : code;
}

/* Moves behind a version that is a field of its own. */
static bool seek_version(struct log_line *line) {
  while (log_seek(line, "HTTP/")) {
    if (!log_is_separator(line->at[-6])) /* the one before "HTTP/" */
      continue;
    while (line->at < line->end && (byte_is_digit(*line->at) || *line->at == '.'))
      line->at++;
    return true;
  }
  return false;
}

int log_status_of_bare_request(struct log_line line) {
  if (line.at < line.end)
    line.at++; /* so that there is a byte before what is found */
  if (!seek_version(&line))
    return LOG_NO_CODE;
  int code = log_status_behind(line);
  while (seek_version(&line))
    if (log_status_behind(line) != LOG_NO_CODE) /* in the URI, perhaps */
      return LOG_NO_CODE;
  return code;
}
