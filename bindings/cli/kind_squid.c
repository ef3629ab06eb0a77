/* kind_squid.c: Squid's native access log.
 *
 *     1286536309.586    921 192.0.2.68 TCP_MISS/200 507 POST http://example.com/ - HIER_DIRECT/...
 */
#include "byte.h"
#include "log_kind.h"

enum { WORDS_BEFORE = 12 }; /* where the result is at the latest; a time may be several words */

/* Moves to the status of `TCP_MISS/200`; false if the text is anything else. */
static bool take_result(struct log_line *text) {
  if (text->at == text->end || !byte_is_upper(*text->at))
    return false;
  while (text->at < text->end && (byte_is_upper(*text->at) || *text->at == '_'))
    text->at++;
  return log_take(text, "/") && log_code(*text) != LOG_NO_CODE;
}

/* The words before may have anything in them, and those behind show that it is a result. */
static enum log_verdict read_squid(struct log_layout *layout, struct log_line line,
                                   struct log_entry *entry) {
  (void)layout;
  for (int count = 0; count < WORDS_BEFORE && line.at < line.end; count++) {
    struct log_line result = log_word(&line), rest = line;
    if (!take_result(&result))
      continue;
    struct log_line bytes = log_word(&rest), method = log_word(&rest);
    if (log_number(bytes) < 0 || (!log_is_method(method) && !log_is(method, "-")))
      continue;
    return log_tell(entry, log_code(result), "squid");
  }
  return LOG_OTHER;
}

const struct log_kind kind_squid = {"squid", "Squid's native log", read_squid};
