/* log.c: which status codes are in an access log?
 *
 * The status code of a line is the three digits after the request, which is in quotes after the
 * time: `::1 - - [time] "request" 404 123`. A backslash escapes the next byte. A line may also be
 * three digits alone, with blanks around them, or text that the library parses, such as `404.13` or
 * a status line. CR at the end of a line is ignored.
 */
#include "log.h"

#include <httpstatus.h>
#include <string.h>

enum { DIGITS = 3 };

/* The first unescaped quote from at on, or end. It looks at no byte more than twice. */
static const char *find_quote(struct log_line *line, const char *at, const char *end) {
  if (line->escaped && at < end) {
    line->escaped = false;
    at++;
  }
  for (;;) {
    const char *quote = memchr(at, '"', (size_t)(end - at));
    if (quote == NULL)
      quote = end;
    while (at < quote) {
      const char *backslash = memchr(at, '\\', (size_t)(quote - at));
      if (backslash != NULL && backslash + 1 == end) {
        line->escaped = true;
        return end;
      }
      at = backslash == NULL ? quote : backslash + 2;
    }
    if (at == quote)
      return quote;
  }
}

/* Does `] ` come before at? It may be in the piece before. */
static bool is_behind_time(const struct log_line *line, const char *piece, const char *at) {
  char last = at > piece ? at[-1] : line->last[1];
  char last_but_one = at > piece + 1 ? at[-2] : line->last[at > piece ? 1 : 0];
  return last_but_one == ']' && last == ' ';
}

static void remember_last(struct log_line *line, const char *piece, const char *end) {
  if (end > piece + 1)
    line->last[0] = end[-2];
  else if (end > piece)
    line->last[0] = line->last[1];
  if (end > piece)
    line->last[1] = end[-1];
}

/* Reads three digits and what may follow: CR up to the end of the line, or a space and anything. */
static void read_digits(struct log_digits *digits, const char *at, const char *end, bool spaced) {
  for (; at < end && digits->state != LOG_WRONG && digits->state != LOG_READ; at++) {
    if (digits->state == LOG_READING && digits->count < DIGITS && *at >= '0' && *at <= '9') {
      digits->value = digits->value * 10 + (*at - '0');
      digits->count++;
    } else if (digits->count == DIGITS && *at == '\r') {
      digits->state = LOG_ENDING;
    } else if (digits->count == DIGITS && digits->state == LOG_READING && spaced && *at == ' ') {
      digits->state = LOG_READ;
    } else {
      digits->state = LOG_WRONG;
    }
  }
}

static bool is_code(const struct log_digits *digits) {
  return digits->count == DIGITS && digits->state != LOG_WRONG;
}

/* Reads a line, up to its end or the end of the piece. */
static void read_line(struct log_line *line, const char *piece, const char *end) {
  const char *at = piece;
  if (line->place == LOG_BEFORE) {
    read_digits(&line->bare, at, end, false);
    at = find_quote(line, at, end);
    if (at == end)
      return;
    if (!is_behind_time(line, piece, at))
      line->status.state = LOG_WRONG;
    line->place = LOG_REQUEST;
    at++;
  }
  if (line->status.state == LOG_WRONG || line->status.state == LOG_READ)
    return;
  if (line->place == LOG_REQUEST) {
    at = find_quote(line, at, end);
    if (at == end)
      return;
    line->place = LOG_BEHIND;
    at++;
  }
  if (line->place == LOG_BEHIND && at < end) {
    if (*at++ != ' ')
      line->status.state = LOG_WRONG;
    line->place = LOG_STATUS;
  }
  if (line->place == LOG_STATUS)
    read_digits(&line->status, at, end, true);
}

/* Keeps the beginning of a line that comes in several pieces. */
static void keep(struct log *log, const char *piece, size_t length) {
  size_t kept = log->line.length < LOG_SAMPLE ? (size_t)log->line.length : LOG_SAMPLE;
  memcpy(log->start + kept, piece, length < LOG_SAMPLE - kept ? length : LOG_SAMPLE - kept);
  log->line.length += length;
}

static void count_malformed(struct log *log) {
  if (log->malformed < LOG_SAMPLES) {
    struct log_sample *sample = &log->samples[log->malformed];
    sample->name = log->name;
    sample->line = log->lines - log->before;
    sample->length = log->line.length;
    memcpy(sample->start, log->start, LOG_SAMPLE);
  }
  log->malformed++;
}

static bool is_blank(char byte) {
  return byte == ' ' || byte == '\t' || byte == '\r';
}

/* The code of a whole line without quotes: digits with blanks around them, or text that the library
 * parses; -1 for any other. */
static int parse_line(const char *start, size_t length) {
  struct log_digits digits = {0, 0, LOG_READING};
  httpstatus_parsed parsed = {.size = sizeof parsed};
  for (; length > 0 && is_blank(*start); length--)
    start++;
  while (length > 0 && is_blank(start[length - 1]))
    length--;
  read_digits(&digits, start, start + length, false);
  if (is_code(&digits))
    return digits.value;
  return httpstatus_parse(start, length, &parsed) == HTTPSTATUS_ERROR_NONE ? parsed.code : -1;
}

/* Counts a line of another form. */
static void end_other_line(struct log *log, const char *piece, size_t length) {
  keep(log, piece, length);
  bool is_whole = log->line.place == LOG_BEFORE && log->line.length <= LOG_SAMPLE;
  int code = is_whole ? parse_line(log->start, (size_t)log->line.length) : -1;
  if (code >= 0)
    log->of[code]++;
  else
    count_malformed(log);
}

/* Counts the line that ends in this piece, all of which has been read. */
static void end_line(struct log *log, const char *piece, size_t length) {
  struct log_line *line = &log->line;
  log->lines++;
  if (line->place == LOG_STATUS && is_code(&line->status))
    log->of[line->status.value]++;
  else if (line->place == LOG_BEFORE && is_code(&line->bare))
    log->of[line->bare.value]++;
  else
    end_other_line(log, piece, length);
  *line = (struct log_line){.length = 0};
}

void log_begin(struct log *log, const char *name) {
  log->name = name;
  log->before = log->lines;
}

void log_read(struct log *log, const char *piece, size_t length) {
  const char *at = piece, *end = piece + length, *newline;
  while (at < end && (newline = memchr(at, '\n', (size_t)(end - at))) != NULL) {
    read_line(&log->line, at, newline);
    end_line(log, at, (size_t)(newline - at));
    at = newline + 1;
  }
  read_line(&log->line, at, end);
  remember_last(&log->line, at, end);
  keep(log, at, (size_t)(end - at));
}

void log_end(struct log *log) {
  if (log->line.length > 0)
    end_line(log, log->start, 0);
}
