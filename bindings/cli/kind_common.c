/* kind_common.c: the common log format, the combined one, and their kin.
 *
 *     192.0.2.1 - - [12/Jan/2024:10:00:00 +0000] "GET / HTTP/1.1" 404 153 "-" "curl/8.5.0"
 *
 * The status stands behind the request, which is in quotes behind the time. Servers put more
 * before, between and behind, in quotes or not, and other characters between the fields.
 * Application servers leave out the time. Clients choose the text of the request, so where two
 * places could be that of the status, the line is left untold.
 */
#include <string.h>

#include "byte.h"
#include "log_kind.h"
#include "log_request.h"

enum { FIELDS_MOST = 32 }; /* so that no line takes long */

static bool is_time(struct log_line line) {
  static const char *const days[] = {"Mon ", "Tue ", "Wed ", "Thu ", "Fri ", "Sat ", "Sun ", NULL};
  for (const char *const *day = days; *day != NULL; day++)
    if (log_starts(line, *day))
      return true;
  return log_starts_with_clf_date(line) || log_starts_with_date(line);
}

/* Moves behind the time in brackets, or else behind the first bracket before a quote. */
static bool skip_time(struct log_line *line) {
  struct log_line at = *line;
  for (int count = 0; count < FIELDS_MOST && log_seek(&at, "["); count++)
    if (is_time(at) && log_seek(&at, "]")) {
      if (at.end - at.at > 1 && *at.at == '"' && log_is_separator(at.at[1]))
        at.at++; /* the time was in quotes */
      *line = at;
      return true;
    }
  return log_seek(line, "] \"") && (line->at--, true);
}

/* The last field before the line, if it is three digits that may be a status. */
static bool is_likely_before(const char *start, const char *at) {
  const char *end = at > start && log_is_separator(at[-1]) ? at - 1 : at;
  struct log_line field = {end, end, false};
  while (field.at > start && !log_is_separator(field.at[-1]))
    field.at--;
  return log_is_likely(log_code(field));
}

struct quoted {
  struct log_line text, rest; /* what is behind it */
  bool is_field;              /* or has it a name before it: host="..." */
};

/* In CSV, the quotes within a field are doubled. */
static bool next_doubled(struct log_line *line, struct quoted *quoted) {
  quoted->text = (struct log_line){line->at + 1, line->at + 1, false};
  struct log_line rest = quoted->text;
  rest.end = line->end;
  if (rest.at >= rest.end || !byte_is_upper(*rest.at) || !log_seek(&rest, "\"\""))
    return false;
  quoted->text.end = rest.at - 2;
  quoted->rest = *line = rest;
  return true;
}

/* The next text in quotes; moves behind it. */
static bool next_quoted(const char *start, struct log_line *line, struct quoted *quoted) {
  const char *quote = memchr(line->at, '"', (size_t)(line->end - line->at));
  if (quote == NULL || (quote > start && quote[-1] == '\\'))
    return false;
  quoted->is_field = quote == start || log_is_separator(quote[-1]) || quote[-1] == ']';
  line->at = quote + 1;
  const char *end = log_end_of_quoted(*line);
  if (end == NULL)
    return false;
  if (end == line->at && next_doubled(line, quoted))
    return true;
  quoted->text = (struct log_line){line->at, end, false};
  line->at = end + 1;
  quoted->rest = *line;
  return true;
}

/* A quote in a request that its server did not escape ends nothing: the version does. Moves to the
 * end of such a request; false if there is none. */
static bool extend(struct quoted *quoted) {
  struct log_line rest = quoted->rest;
  while (log_seek(&rest, "\"")) {
    struct log_line text = {quoted->text.at, rest.at - 1, false};
    if (!log_has_version(text))
      continue;
    quoted->text = text;
    quoted->rest = rest;
    return true;
  }
  return false;
}

/* The status of a request, or LOG_NO_CODE. Where the request could end in two places, *is_unsure.
 */
static int status_of_request(struct quoted *quoted, bool *is_unsure) {
  int code = log_status_behind(quoted->rest);
  struct quoted longer = *quoted;
  if (log_has_version(quoted->text) || !extend(&longer))
    return code;
  int other = log_status_behind(longer.rest);
  if (other == LOG_NO_CODE)
    return code;
  *is_unsure = *is_unsure || code != LOG_NO_CODE;
  *quoted = longer;
  return other;
}

/* What the quoted fields of a line have behind them. */
struct finding {
  int request, request_code; /* the first that is a request and has a status behind it */
  int first_code;            /* of the first field, if that is no request and has one */
  int learned_code;          /* where the request was in the lines before */
  const char *at;            /* where the request begins */
  const char *without_code;  /* the last request that has no status behind it; NULL for none */
  bool is_unsure;
};

static void look_at(struct finding *finding, const struct log_layout *layout, int index,
                    struct quoted *quoted) {
  bool is_request = log_is_request(quoted->text);
  int code =
      is_request ? status_of_request(quoted, &finding->is_unsure) : log_status_behind(quoted->rest);
  if (code == LOG_NO_CODE) {
    finding->without_code = is_request ? quoted->text.at - 1 : finding->without_code;
    return;
  }
  if (index == layout->request)
    finding->learned_code = code;
  if (is_request && finding->request < 0) {
    finding->request = index;
    finding->request_code = code;
    finding->at = quoted->text.at - 1;
  } else if (!is_request && index == 0) {
    finding->first_code = code;
  }
}

static struct finding look(const struct log_layout *layout, struct log_line line) {
  struct finding finding = {.request = -1, .learned_code = LOG_NO_CODE, .first_code = LOG_NO_CODE};
  struct quoted quoted;
  const char *start = line.at;
  for (int index = 0; index < FIELDS_MOST && next_quoted(start, &line, &quoted);) {
    if (quoted.is_field)
      look_at(&finding, layout, index++, &quoted);
    line.at = quoted.rest.at;
  }
  return finding;
}

static enum log_verdict decide(struct log_layout *layout, struct log_line line, bool has_time,
                               struct log_entry *entry) {
  struct finding finding = look(layout, line);
  if (finding.request < 0 && !has_time)
    return LOG_OTHER;
  if (finding.request < 0 && finding.without_code != NULL &&
      is_likely_before(line.at, finding.without_code)) {
    layout->is_status_before = true;
    return LOG_UNTOLD;
  }
  if (finding.request < 0) { /* `"-" 408`, say */
    int code = layout->request >= 0 ? finding.learned_code : finding.first_code;
    return code == LOG_NO_CODE ? LOG_OTHER : log_tell(entry, code, NULL);
  }
  bool contradicts = layout->request != finding.request && finding.learned_code != LOG_NO_CODE;
  bool is_likely = is_likely_before(line.at, finding.at);
  if (finding.is_unsure || contradicts || layout->is_status_before)
    return LOG_UNTOLD;
  layout->request = finding.request;
  if (is_likely && !layout->is_status_behind) {
    log_tell(entry, finding.request_code, NULL);
    return LOG_HELD;
  }
  layout->is_status_behind = true;
  return log_tell(entry, finding.request_code, NULL);
}

/* Where a request begins that is not in quotes, before the first quote; NULL for none. */
static const char *find_bare_request(struct log_line line) {
  while (line.at < line.end && *line.at != '"') {
    const char *start = line.at;
    struct log_line rest = line, method = log_word(&line);
    rest.at = method.end;
    if (log_is_method(method) &&
        (log_starts(rest, " /") || log_starts(rest, " \"/") || log_starts(rest, " http")))
      return method.at;
    if (method.at == method.end || memchr(start, '"', (size_t)(line.at - start)) != NULL)
      return NULL;
  }
  return NULL;
}

static enum log_verdict read_common(struct log_layout *layout, struct log_line line,
                                    struct log_entry *entry) {
  if (log_starts(line, "{") || log_starts(line, "#"))
    return LOG_OTHER;
  bool has_time = skip_time(&line);
  const char *bare = has_time ? find_bare_request(line) : NULL;
  if (bare == NULL)
    return decide(layout, line, has_time, entry);
  return log_tell(entry, log_status_of_bare_request((struct log_line){bare, line.end, false}),
                  NULL);
}

const struct log_kind kind_common = {"common", "nginx, Apache and their kin", read_common};
