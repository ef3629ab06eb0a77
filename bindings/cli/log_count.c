/* log_count.c: how often is each code in a log, of each source, and with which details? */
#include "log_count.h"

#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

static bool is_same(const char *one, const char *other) {
  return one == other || (one != NULL && other != NULL && strcmp(one, other) == 0);
}

struct log_codes *log_codes_of(struct log_counts *counts, const char *source) {
  if (counts->sources == 0)
    counts->sources = 1;
  for (int at = 0; at < counts->sources; at++)
    if (is_same(counts->codes[at].source, source))
      return &counts->codes[at];
  if (counts->sources == LOG_SOURCES)
    return &counts->codes[0];
  counts->codes[counts->sources].source = source;
  return &counts->codes[counts->sources++];
}

/* A zero says that there is no detail, unless the source lists it: 404.0 of IIS. */
static bool is_none(const struct log_entry *entry, struct log_line key) {
  const httpstatus_source *source = httpstatus_source_find(entry->source);
  return key.at == key.end ||
         (log_is(key, "0") && httpstatus_detail_find(source, entry->code, "0", 1) == NULL);
}

static void count_key(struct log_counts *counts, const struct log_entry *entry, struct log_line key,
                      unsigned long long lines) {
  int length = (int)(key.end - key.at);
  for (int at = 0; at < counts->details; at++) {
    struct log_detail *detail = &counts->detail[at];
    if (detail->code == entry->code && log_is(key, detail->key) &&
        is_same(detail->source, entry->source)) {
      detail->count += lines;
      return;
    }
  }
  if (counts->details == LOG_DETAILS) {
    counts->uncounted += lines;
    return;
  }
  struct log_detail *detail = &counts->detail[counts->details++];
  *detail = (struct log_detail){entry->source, entry->code, lines, ""};
  snprintf(detail->key, LOG_KEYS, "%.*s", length, key.at);
}

void log_count(struct log_counts *counts, const struct log_entry *entry, unsigned long long lines) {
  struct log_line keys = {entry->keys, entry->keys + strlen(entry->keys), false};
  log_codes_of(counts, entry->source)->of[entry->code] += lines;
  while (keys.at < keys.end) {
    struct log_line key = log_token(&keys, ',');
    if (!is_none(entry, key))
      count_key(counts, entry, key, lines);
  }
}
