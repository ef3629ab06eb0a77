/* kind_alb.c: the access logs of AWS's load balancers: application (alb) and classic (elb).
 *
 * The first status is what the client received; the second is the target's.
 */
#include "byte.h"
#include "log_kind.h"

enum { TIMES = 3, ERROR_REASON = 8 };

/* Up to the status: the time, the balancer, client, target, three times. */
static bool take_start(struct log_line *line) {
  if (!log_starts_with_date(*line))
    return false;
  for (int word = 0; word < 4; word++)
    log_word(line);
  for (int time = 0; time < TIMES; time++)
    if (!log_is_quantity(log_word(line)))
      return false;
  return true;
}

static enum log_verdict tell(struct log_entry *entry, struct log_line line) {
  struct log_line status = log_word(&line), target = log_word(&line);
  if (log_code(target) == LOG_NO_CODE && !log_is(target, "-1"))
    return LOG_OTHER;
  return log_tell(entry, log_is(status, "0") ? 0 : log_code(status), "aws");
}

static enum log_verdict read_elb(struct log_layout *layout, struct log_line line,
                                 struct log_entry *entry) {
  (void)layout;
  return take_start(&line) ? tell(entry, line) : LOG_OTHER;
}

/* The reason is a word in the quoted field of that number. */
static void read_reason(struct log_entry *entry, struct log_line line) {
  struct log_line field = {line.end, line.end, false};
  for (int count = 0; count < ERROR_REASON; count++) {
    if (!log_seek(&line, "\""))
      return;
    const char *end = log_end_of_quoted(line);
    if (end == NULL)
      return;
    field = (struct log_line){line.at, end, false};
    line.at = end + 1;
  }
  for (const char *at = field.at; at < field.end; at++)
    if (!byte_is_alphanumeric(*at))
      return;
  log_set_keys(entry, field);
}

static enum log_verdict read_alb(struct log_layout *layout, struct log_line line,
                                 struct log_entry *entry) {
  static const char *const types[] = {"http ", "https ", "h2 ", "grpcs ", "ws ", "wss ", NULL};
  (void)layout;
  for (const char *const *type = types; *type != NULL; type++)
    if (log_take(&line, *type) && take_start(&line)) {
      read_reason(entry, line);
      return tell(entry, line);
    }
  return LOG_OTHER;
}

const struct log_kind kind_alb = {"alb", "AWS, application balancer", read_alb};
const struct log_kind kind_elb = {"elb", "AWS, classic balancer", read_elb};
