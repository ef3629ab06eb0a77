/* log_peel.c: what other programs put before the line of a log. */
#include "log_peel.h"

#include <stddef.h>
#include <string.h>

#include "byte.h"

enum { COUNT_WIDTH = 7, COUNT_DIGITS = 15, COUNT_WIDEST = 9, NAME_MOST = 128, DAY = 10 };

/* `tag: ` or `tag[pid]: `, with words before it. */
static bool take_tag(struct log_line *line, int words_before) {
  struct log_line rest = *line;
  for (int words = 0; words <= words_before; words++) {
    struct log_line word = log_word(&rest);
    if (word.end > word.at && word.end[-1] == ':') {
      *line = rest;
      return true;
    }
  }
  return false;
}

/* `Jan 12 10:00:00 host tag[pid]: ` */
static bool take_bsd_head(struct log_line *line) {
  static const char *const months[] = {"Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ",
                                       "Aug ", "Sep ", "Oct ", "Nov ", "Dec ", NULL};
  struct log_line rest = *line;
  for (const char *const *month = months; *month != NULL; month++) {
    if (!log_take(&rest, *month))
      continue;
    struct log_line day = log_word(&rest), time = log_word(&rest);
    if (log_number(day) < 0 || memchr(time.at, ':', (size_t)(time.end - time.at)) == NULL ||
        !take_tag(&rest, 1))
      return false;
    *line = rest;
    return true;
  }
  return false;
}

/* `<134>`, and `1 date host app pid id - ` of RFC 5424. */
static bool take_priority(struct log_line *line) {
  struct log_line rest = *line;
  if (!log_take(&rest, "<") || log_number(log_token(&rest, '>')) < 0)
    return false;
  *line = rest;
  if (!log_take(&rest, "1 ") || !log_starts_with_date(rest))
    return true;
  for (int word = 0; word < 5; word++)
    log_word(&rest);
  if (log_starts(rest, "[") ? log_seek(&rest, "] ") : log_take(&rest, "- "))
    *line = rest;
  return true;
}

/* `2024-01-12T10:00:00.000Z `, and what may follow: `stdout F `, `host tag[pid]: `, `INFO `. */
static bool take_date(struct log_line *line) {
  if (!log_starts_with_date(*line))
    return false;
  bool is_split = line->at[DAY] == ' ';
  log_word(line);
  if (is_split)
    log_word(line);
  struct log_line rest = *line, stream = log_word(&rest);
  if (log_is(stream, "stdout") || log_is(stream, "stderr")) {
    log_word(&rest); /* F for a full line, P for a part */
    *line = rest;
    return true;
  }
  take_tag(line, 1);
  return true;
}

/* `web-1  | `, as docker compose, PM2 and foreman print it. */
static bool take_name(struct log_line *line) {
  const char *bar = memchr(line->at, '|', (size_t)(line->end - line->at));
  if (bar == NULL || bar - line->at > NAME_MOST || bar + 1 == line->end || bar[1] != ' ' ||
      memchr(line->at, '"', (size_t)(bar - line->at)) != NULL)
    return false;
  line->at = bar + 2;
  return true;
}

/* `[pod/name/container] `, as kubectl logs --prefix prints it. */
static bool take_pod(struct log_line *line) {
  return log_take(line, "[pod/") && log_seek(line, "] ");
}

/* Whatever is before an object of JSON. */
static bool take_words(struct log_line *line) {
  struct log_line start = *line;
  if (line->end - line->at > NAME_MOST)
    start.end = line->at + NAME_MOST;
  if (!log_seek(&start, " {\""))
    return false;
  line->at = start.at - 2;
  return true;
}

/* What is at the beginning of a log that was emptied while it was written. */
static bool take_nuls(struct log_line *line) {
  const char *start = line->at;
  while (line->at < line->end && *line->at == '\0')
    line->at++;
  return line->at > start;
}

bool log_peel(struct log_line *line) {
  static bool (*const peels[])(struct log_line *) = {
      take_nuls, take_priority, take_bsd_head, take_date, take_pod, take_name, take_words};
  for (size_t at = 0; at < sizeof peels / sizeof *peels; at++) {
    struct log_line rest = *line;
    if (peels[at](&rest) && rest.at < rest.end) {
      *line = rest;
      return true;
    }
  }
  return false;
}

/* A number as wide as its column has no space before it. So has a time in seconds, which is longer,
 * and behind which there is more than a code. */
static bool is_wide_count(struct log_line digits, struct log_line rest) {
  return digits.end - digits.at <= COUNT_WIDEST && log_code(rest) >= 0;
}

unsigned long long log_peel_count(struct log_line *line) {
  struct log_line rest = *line;
  while (rest.at < rest.end && *rest.at == ' ')
    rest.at++;
  struct log_line digits = log_token(&rest, ' ');
  long long count = digits.end - digits.at <= COUNT_DIGITS ? log_number(digits) : -1;
  if (count <= 0 || digits.end - line->at < COUNT_WIDTH || rest.at == rest.end ||
      (*line->at != ' ' && !is_wide_count(digits, rest)))
    return 1;
  *line = rest;
  return (unsigned long long)count;
}

/* ESC [ parameters and a letter, ESC and one byte. */
static const char *skip_sequence(const char *at, const char *end) {
  if (at < end && *at == '[')
    for (at++; at < end && (byte_is_digit(*at) || *at == ';'); at++)
      ;
  return at < end ? at + 1 : end;
}

size_t log_peel_colours(struct log_line line, char *to) {
  size_t length = 0;
  while (line.at < line.end) {
    if (*line.at == '\033')
      line.at = skip_sequence(line.at + 1, line.end);
    else
      to[length++] = *line.at++;
  }
  return length;
}
