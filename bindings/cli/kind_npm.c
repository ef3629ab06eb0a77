/* kind_npm.c: the logs of Nginx Proxy Manager.
 *
 *     [12/Jan/2024:10:00:00 +0000] - 200 200 - GET https example.com "/" [Client 192.0.2.1] ...
 *
 * The last number before the method is what the client received; one before it is the upstream's.
 */
#include "log_kind.h"

enum { WORDS_BEFORE = 12 }; /* several upstreams have a status each */

static bool is_request(struct log_line line) {
  return log_is_method(log_word(&line)) &&
         (log_starts(line, "http ") || log_starts(line, "https "));
}

static enum log_verdict read_npm(struct log_layout *layout, struct log_line line,
                                 struct log_entry *entry) {
  struct log_line last = {line.at, line.at, false};
  (void)layout;
  if (!log_take(&line, "[") || !log_starts_with_clf_date(line) || !log_seek(&line, "] "))
    return LOG_OTHER;
  for (int count = 0; count < WORDS_BEFORE && line.at < line.end; count++) {
    struct log_line word = log_word(&line);
    if (log_is(word, "-") && is_request(line) && count > 0)
      return log_tell(entry, log_code(last), "nginx");
    last = word;
  }
  return LOG_OTHER;
}

const struct log_kind kind_npm = {"npm", "Nginx Proxy Manager", read_npm};
