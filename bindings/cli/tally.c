/* tally.c: how often is each code in a log, and what does it mean to a server? */
#include "tally.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"

const httpstatus_meaning *tally_meaning(const struct tally *tally, int code, const char *source) {
  const httpstatus_source *writer =
      tally->server != NULL ? tally->server : httpstatus_source_find(source);
  const httpstatus_meaning *own = httpstatus_find_from(code, writer);
  const httpstatus_meaning *preferred = httpstatus_find(code);
  if (own != NULL)
    return own;
  return tally->server == NULL || httpstatus_meaning_is_registered(preferred) ? preferred : NULL;
}

static void add_row(struct tally *tally, struct tally_row row) {
  for (int at = 0; at < tally->count; at++)
    if (tally->rows[at].code == row.code && tally->rows[at].meaning == row.meaning) {
      tally->rows[at].count += row.count;
      return;
    }
  tally->rows[tally->count++] = row;
}

static void add_rows(struct tally *tally, const struct log_codes *codes) {
  for (int code = 0; code < LOG_CODES; code++) {
    unsigned long long count = codes->of[code];
    if (count == 0)
      continue;
    add_row(tally, (struct tally_row){code, count, tally_meaning(tally, code, codes->source)});
    tally->classes[httpstatus_class_of(code)] += count;
    tally->all += count;
  }
  tally->unanswered += codes->of[LOG_UNANSWERED];
  tally->all += codes->of[LOG_UNANSWERED];
}

static int how_many(const struct log_counts *counts) {
  int rows = 0;
  for (int source = 0; source < counts->sources; source++)
    for (int code = 0; code < LOG_CODES; code++)
      rows += counts->codes[source].of[code] > 0;
  return rows;
}

static int by_code(const void *one, const void *other) {
  const struct tally_row *left = one, *right = other;
  return left->code - right->code;
}

static int by_count(const void *one, const void *other) {
  const struct tally_row *left = one, *right = other;
  if (left->count != right->count)
    return left->count < right->count ? 1 : -1;
  return left->code - right->code;
}

static int details_by_count(const void *one, const void *other) {
  const struct log_detail *left = one, *right = other;
  if (left->count != right->count)
    return left->count < right->count ? 1 : -1;
  return left->code != right->code ? left->code - right->code : strcmp(left->key, right->key);
}

struct tally tally_of(struct log *log, const httpstatus_source *server, enum tally_order order) {
  struct log_counts *counts = &log->counts;
  struct tally tally = {.log = log, .server = server};
  size_t room = (size_t)how_many(counts) + 1;
  tally.rows = allocate(NULL, room * sizeof *tally.rows);
  for (int source = 0; source < counts->sources; source++)
    add_rows(&tally, &counts->codes[source]);
  qsort(tally.rows, (size_t)tally.count, sizeof *tally.rows,
        order == TALLY_BY_CODE ? by_code : by_count);
  qsort(counts->detail, (size_t)counts->details, sizeof *counts->detail, details_by_count);
  tally.details = counts->detail;
  tally.detail_count = counts->details;
  return tally;
}

void tally_free(struct tally *tally) {
  free(tally->rows);
}

static bool is_of(const struct tally *tally, const struct tally_row *row,
                  const struct log_detail *detail) {
  if (row == NULL)
    return detail->code == LOG_UNANSWERED;
  return detail->code == row->code &&
         tally_meaning(tally, detail->code, detail->source) == row->meaning;
}

const struct log_detail *tally_next_detail(const struct tally *tally, const struct tally_row *row,
                                           int *at) {
  while (*at < tally->detail_count) {
    const struct log_detail *detail = &tally->details[(*at)++];
    if (is_of(tally, row, detail))
      return detail;
  }
  return NULL;
}

const httpstatus_detail *tally_find_detail(const struct log_detail *detail) {
  const httpstatus_source *source = httpstatus_source_find(detail->source);
  size_t length = strlen(detail->key);
  bool is_sent = httpstatus_class_of(detail->code) != HTTPSTATUS_CLASS_INVALID;
  return httpstatus_detail_find(source, is_sent ? detail->code : -1, detail->key, length);
}
