/* log.c: which status codes are in an access log of any kind? */
#include "log.h"

#include <stdlib.h>
#include <string.h>

#include "log_fast.h"
#include "log_peel.h"
#include "outcome.h"

enum { PEELS = 4 };

void log_allocate(struct log *log, int format) {
  log->format = format;
  log->bytes = allocate(NULL, LOG_LINE);
  log->plain = allocate(NULL, LOG_LINE);
  log->layout.inner = allocate(NULL, LOG_INNER);
  log->layout.repaired = allocate(NULL, LOG_INNER);
  log_codes_of(&log->counts, NULL);
}

void log_free(struct log *log) {
  free(log->bytes);
  free(log->plain);
  free(log->layout.repaired);
  free(log->layout.inner);
}

void log_begin(struct log *log, const char *name) {
  struct log_layout layout = log->layout;
  log->name = name;
  log->line = 0;
  log->layout =
      (struct log_layout){.request = -1, .inner = layout.inner, .repaired = layout.repaired};
  for (int level = 0; level < LOG_LEVELS; level++)
    log->ways[level] = (struct log_way){LOG_KINDS, 0};
}

static enum log_verdict read_as(struct log *log, int kind, struct log_line line,
                                struct log_entry *entry) {
  bool is_wanted = log->format == LOG_KINDS || kind == log->format;
  if (!is_wanted && log_kinds[kind] != &kind_json)
    return LOG_OTHER;
  *entry = (struct log_entry){.code = LOG_NO_CODE};
  enum log_verdict verdict = log_kinds[kind]->read(&log->layout, line, entry);
  return is_wanted || verdict == LOG_WRAPPED ? verdict : LOG_OTHER;
}

/* A number alone is no code in a log of another kind, where it is the beginning of a line that was
 * cut off, nor behind what another program put before it. */
static bool may_be_codes(struct log_way before, struct log_way next) {
  return next.peels == 0 && (before.kind == LOG_KINDS || before.kind == next.kind);
}

/* As the line before, or else as any kind, with what is before the line or without. */
static enum log_verdict recognise(struct log *log, struct log_way *way, struct log_line line,
                                  struct log_entry *entry) {
  struct log_way next = {0, 0}, before = *way;
  bool is_outer = way == &log->ways[0];
  do {
    for (next.kind = 0; next.kind < LOG_KINDS; next.kind++) {
      if (log_kinds[next.kind] == &kind_codes && !(is_outer && may_be_codes(before, next)))
        continue;
      enum log_verdict verdict = read_as(log, next.kind, line, entry);
      if (verdict == LOG_OTHER)
        continue;
      *way = next;
      return verdict;
    }
  } while (next.peels++ < PEELS && log_peel(&line));
  return LOG_OTHER;
}

static enum log_verdict read_same(struct log *log, struct log_way way, struct log_line line,
                                  struct log_entry *entry) {
  if (way.kind == LOG_KINDS)
    return LOG_OTHER;
  for (int peels = 0; peels < way.peels; peels++)
    if (!log_peel(&line))
      return LOG_OTHER;
  return read_as(log, way.kind, line, entry);
}

static struct log_line trim_end(struct log_line line) {
  while (line.end > line.at && (line.end[-1] == '\r' || line.end[-1] == '\n'))
    line.end--;
  return line;
}

/* Reads a line, and the one in it. Returns the verdict, and the kind of the innermost. */
static enum log_verdict read_line(struct log *log, struct log_line line, struct log_entry *entry,
                                  int *kind) {
  for (int level = 0; level < LOG_LEVELS; level++) {
    struct log_way *way = &log->ways[level];
    enum log_verdict verdict = read_same(log, *way, line, entry);
    if (verdict == LOG_OTHER)
      verdict = recognise(log, way, line, entry);
    *kind = way->kind;
    if (verdict != LOG_WRAPPED)
      return verdict;
    line =
        (struct log_line){log->layout.inner, log->layout.inner + log->layout.inner_length, false};
    line = trim_end(line);
  }
  return LOG_UNTOLD;
}

/* Text in colours is tried without them. */
static enum log_verdict read_plain(struct log *log, struct log_line line, struct log_entry *entry,
                                   int *kind) {
  enum log_verdict verdict = read_line(log, line, entry, kind);
  if (verdict != LOG_OTHER || memchr(line.at, '\033', (size_t)(line.end - line.at)) == NULL)
    return verdict;
  size_t length = log_peel_colours(line, log->plain);
  line = (struct log_line){log->plain, log->plain + length, line.is_cut};
  return read_line(log, line, entry, kind);
}

static struct log_sample sample_of(const struct log *log, struct log_line line) {
  size_t length = (size_t)(line.end - line.at);
  struct log_sample sample = {.name = log->name, .line = log->line};
  sample.is_cut = line.is_cut || length > LOG_SAMPLE;
  sample.length = length < LOG_SAMPLE ? length : LOG_SAMPLE;
  memcpy(sample.start, line.at, sample.length);
  return sample;
}

static void count_malformed(struct log *log, const struct log_sample *sample) {
  if (log->malformed < LOG_SAMPLES)
    log->samples[log->malformed] = *sample;
  log->malformed++;
  log->lines++;
}

static void count_told(struct log *log, const struct log_entry *entry, int kind,
                       unsigned long long count) {
  log_count(&log->counts, entry, count);
  log->of_kind[kind] += count;
  log->lines += count;
}

/* The lines behind may show what a line says; until then it waits. */
static void hold(struct log *log, const struct log_entry *entry, const struct log_sample *sample,
                 unsigned long long count) {
  if (log->held_lines == 0)
    log->held_sample = *sample;
  log->held_of[entry->code] += count;
  log->held_lines += count;
}

/* The layout is known now, or will not be. */
static void release(struct log *log, bool is_known, int kind) {
  if (log->held_lines == 0)
    return;
  for (int code = 0; is_known && code < LOG_SLOTS; code++)
    if (log->held_of[code] > 0)
      count_told(log, &(struct log_entry){.code = code}, kind, log->held_of[code]);
  for (; !is_known && log->held_lines > 0; log->held_lines--)
    count_malformed(log, &log->held_sample);
  memset(log->held_of, 0, sizeof log->held_of);
  log->held_lines = 0;
}

/* Counts a line, without its line break. */
static void take_line(struct log *log, struct log_line line) {
  struct log_entry entry;
  int kind = LOG_KINDS;
  struct log_line text = trim_end(line);
  if (log->line++ == 0)
    log_take(&text, "\xEF\xBB\xBF"); /* a byte order mark */
  unsigned long long count = log_peel_count(&text);
  enum log_verdict verdict = read_plain(log, text, &entry, &kind);
  if (verdict == LOG_SKIPPED)
    return;
  if (verdict == LOG_HELD) {
    struct log_sample sample = sample_of(log, line);
    hold(log, &entry, &sample, count);
  } else if (verdict == LOG_TOLD) {
    if (log->layout.is_status_behind)
      release(log, true, kind);
    count_told(log, &entry, kind, count);
  } else {
    struct log_sample sample = sample_of(log, line);
    count_malformed(log, &sample);
    log->misses_json = log->misses_json || (!log_reads_json && log_starts(text, "{"));
  }
}

/* Most lines of most logs are of the common format as nginx and Apache write it. */
static const char *take_common_lines(struct log *log, const char *at, const char *end) {
  struct log_way way = log->ways[0];
  if (way.kind == LOG_KINDS || log_kinds[way.kind] != &kind_common || way.peels > 0 ||
      log->layout.request != 0)
    return at;
  unsigned long long lines = 0;
  at = log_fast_common(at, end, log->counts.codes[0].of, &lines);
  log->lines += lines;
  log->line += lines;
  log->of_kind[way.kind] += lines;
  return at;
}

/* The lines up to end, which is behind a line break. */
static void take_lines(struct log *log, const char *at, const char *end) {
  while ((at = take_common_lines(log, at, end)) < end) {
    const char *newline = memchr(at, '\n', (size_t)(end - at));
    take_line(log, (struct log_line){at, newline, false});
    at = newline + 1;
  }
}

char *log_room(struct log *log, size_t *room) {
  *room = LOG_LINE - log->held;
  return log->bytes + log->held;
}

/* Where the lines begin that are no rest of a line that was too long; end if none does. */
static const char *skip_rest(struct log *log, const char *at, const char *end) {
  if (!log->skipping)
    return at;
  const char *newline = memchr(at, '\n', (size_t)(end - at));
  log->skipping = newline == NULL;
  return newline == NULL ? end : newline + 1;
}

/* The last line break of a piece ends what can be read. */
static const char *last_break(const char *at, const char *end) {
  while (end > at && end[-1] != '\n')
    end--;
  return end;
}

void log_read(struct log *log, size_t length) {
  const char *piece = log->bytes + log->held, *end = piece + length;
  const char *at = log->held == 0 ? skip_rest(log, log->bytes, end) : log->bytes;
  const char *ended = last_break(at > piece ? at : piece, end);
  if (ended > piece)
    take_lines(log, at, ended);
  else
    ended = at;
  log->held = (size_t)(end - ended);
  if (log->held == LOG_LINE) {
    take_line(log, (struct log_line){log->bytes, end, true});
    log->held = 0;
    log->skipping = true;
  } else if (ended > log->bytes) {
    memmove(log->bytes, ended, log->held);
  }
}

void log_end(struct log *log) {
  if (log->held > 0)
    take_line(log, (struct log_line){log->bytes, log->bytes + log->held, false});
  log_stop(log);
}

void log_stop(struct log *log) {
  release(log, false, LOG_KINDS);
  log->held = 0;
  log->skipping = false;
}
