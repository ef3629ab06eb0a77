/* kind_envoy.c: the default log of Envoy and Istio.
 *
 *     [2024-01-12T10:00:00.000Z] "GET / HTTP/1.1" 503 UF ...
 *
 * The response flags are details; several have commas between them.
 */
#include "byte.h"
#include "log_kind.h"

static bool are_flags(struct log_line word) {
  bool is_empty = word.at == word.end;
  for (; word.at < word.end; word.at++)
    if (!byte_is_upper(*word.at) && *word.at != ',' && !byte_is_digit(*word.at))
      return false;
  return !is_empty;
}

static enum log_verdict read_envoy(struct log_layout *layout, struct log_line line,
                                   struct log_entry *entry) {
  (void)layout;
  do
    if (!log_seek(&line, "["))
      return LOG_OTHER;
  while (!log_starts_with_date(line));
  if (!log_seek(&line, "] \""))
    return LOG_OTHER;
  line.at = log_end_of_quoted(line);
  if (line.at == NULL || !log_take(&line, "\" "))
    return LOG_OTHER;
  struct log_line status = log_word(&line), flags = log_word(&line);
  bool has_flags = are_flags(flags) && log_number(flags) < 0;
  if ((!has_flags && !log_is(flags, "-")) || line.at == line.end)
    return LOG_OTHER;
  int code = log_is(status, "0") ? 0 : log_code(status);
  if (code == LOG_NO_CODE)
    return LOG_OTHER;
  log_set_keys(entry, flags);
  return log_tell(entry, code, "envoy");
}

const struct log_kind kind_envoy = {"envoy", "Envoy, Istio", read_envoy};
