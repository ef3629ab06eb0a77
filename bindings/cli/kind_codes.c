/* kind_codes.c: a status code in each line, `404`, `404.13` or a status line. */
#include <httpstatus.h>
#include <stdio.h>

#include "byte.h"
#include "log_kind.h"

enum { LONGEST = 160 };

static struct log_line trim(struct log_line line) {
  while (line.at < line.end && byte_is_blank(*line.at))
    line.at++;
  while (line.end > line.at && byte_is_blank(line.end[-1]))
    line.end--;
  return line;
}

/* `200 988`: which of them is the code, and which counts it? */
static bool are_numbers(struct log_line line) {
  for (; line.at < line.end; line.at++)
    if (!byte_is_digit(*line.at) && !byte_is_blank(*line.at))
      return false;
  return true;
}

/* `404 Not Found` is a code, and `404 files read` is none. */
static bool is_reason(int code, httpstatus_slice reason) {
  const httpstatus_meaning *meaning = httpstatus_find_name(reason.start, reason.length);
  return reason.length == 0 || httpstatus_meaning_code(meaning) == code;
}

static enum log_verdict read_codes(struct log_layout *layout, struct log_line line,
                                   struct log_entry *entry) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  struct log_line text = trim(line);
  size_t length = (size_t)(text.end - text.at);
  int code = log_code(text);
  (void)layout;
  if (code >= 0 && code < LOG_CODES)
    return log_tell(entry, code, NULL);
  if (line.is_cut || length > LONGEST || are_numbers(text) ||
      httpstatus_parse(text.at, length, &parsed) != HTTPSTATUS_ERROR_NONE)
    return LOG_OTHER;
  if (parsed.major < 0 && !is_reason(parsed.code, parsed.reason))
    return LOG_OTHER;
  if (parsed.detail >= 0)
    snprintf(entry->keys, sizeof entry->keys, "%d", parsed.detail);
  return log_tell(entry, parsed.code, parsed.detail >= 0 ? "iis" : NULL);
}

const struct log_kind kind_codes = {"codes", "one status code a line", read_codes};
