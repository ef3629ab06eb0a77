/* kind_haproxy.c: the HTTP log of HAProxy.
 *
 *     ... [12/Jan/2024:10:00:00.000] frontend backend/server 0/0/1/2/3 200 256 - - ---- 1/1/0/0/0
 * 0/0
 *
 * The status -1 says that there was no response. Of the termination state, the first two characters
 * are a detail. A TCP log has fewer times, and no status.
 */
#include <string.h>

#include "byte.h"
#include "log_kind.h"

enum { TIMES_OF_HTTP = 5, STATE = 4, STATE_KEY = 2 };

/* How many numbers with a slash between them the text is; 0 if it is anything else. */
static int count_times(struct log_line text) {
  int count = 0;
  do {
    struct log_line number = log_token(&text, '/');
    if (!log_is_quantity(number))
      return 0;
    count++;
  } while (text.at < text.end);
  return count;
}

static bool is_state(struct log_line text) {
  if (text.end - text.at != STATE)
    return false;
  for (; text.at < text.end; text.at++)
    if (!byte_is_letter(*text.at) && *text.at != '-')
      return false;
  return true;
}

/* The two cookies come before the state. */
static void read_state(struct log_entry *entry, struct log_line line) {
  log_word(&line);
  log_word(&line);
  struct log_line state = log_word(&line);
  if (!is_state(state) || log_starts(state, "--"))
    return;
  state.end = state.at + STATE_KEY;
  log_set_keys(entry, state);
}

static enum log_verdict read_haproxy(struct log_layout *layout, struct log_line line,
                                     struct log_entry *entry) {
  (void)layout;
  while (log_seek(&line, "[")) {
    struct log_line rest = line;
    if (!log_starts_with_clf_date(rest))
      continue;
    struct log_line time = log_token(&rest, ']');
    log_word(&rest); /* the frontend */
    struct log_line server = log_word(&rest);
    int times = count_times(log_word(&rest));
    if (memchr(time.at, '.', (size_t)(time.end - time.at)) == NULL ||
        memchr(server.at, '/', (size_t)(server.end - server.at)) == NULL || times == 0)
      continue;
    if (times != TIMES_OF_HTTP)
      return LOG_UNTOLD;
    struct log_line status = log_word(&rest);
    int code = log_is(status, "-1") ? LOG_UNANSWERED : log_code(status);
    if (!log_is_quantity(log_word(&rest))) /* the bytes */
      return LOG_UNTOLD;
    read_state(entry, rest);
    return log_tell(entry, code, "haproxy");
  }
  return LOG_OTHER;
}

const struct log_kind kind_haproxy = {"haproxy", "HAProxy's HTTP log", read_haproxy};
