/* show_detail.c: shows the detail codes that a word names. */
#include "show_detail.h"

#include <string.h>
#include <strings.h>

enum { PAIR = 2, PAIRS = 4, SHOWN = 5 };

static bool is_asked(const httpstatus_source *wanted, const httpstatus_source *source) {
  return wanted == NULL || wanted == source;
}

/* Shows what every source has under the key, or only counts it where depth is NULL. */
static size_t each(struct output *output, struct detail_filter filter, const char *key,
                   const enum output_depth *depth) {
  size_t count = 0;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    if (!is_asked(filter.source, source))
      continue;
    const httpstatus_detail *detail = httpstatus_detail_find(source, filter.code, key, strlen(key));
    for (; detail != NULL; detail = httpstatus_detail_next(detail, filter.code), count++)
      if (depth != NULL)
        output_detail(output, detail, *depth);
  }
  return count;
}

bool show_detail(struct output *output, struct detail_filter filter, const char *key,
                 enum output_depth depth) {
  size_t count = each(output, filter, key, NULL);
  if (count > 1 && filter.code < 0)
    depth = OUTPUT_BRIEF;
  each(output, filter, key, &depth);
  return count > 0;
}

static bool is_made_of_letters(const httpstatus_source *source, const char *key) {
  size_t length = strlen(key);
  if (length != PAIR && length != PAIRS)
    return false;
  for (size_t place = 0; place < length; place++)
    if (httpstatus_source_letter(source, (int)place, key[place])[0] == '\0')
      return false;
  return true;
}

bool show_has_letters(const httpstatus_source *source, const char *key) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *one = httpstatus_source_at(index);
    if (is_asked(source, one) && is_made_of_letters(one, key))
      return true;
  }
  return false;
}

bool show_letters(struct output *output, const httpstatus_source *source, const char *key) {
  bool found = false;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *one = httpstatus_source_at(index);
    if (!is_asked(source, one) || !is_made_of_letters(one, key))
      continue;
    output_letters(output, one, key);
    found = true;
  }
  return found;
}

void suggest_owners(struct text *list, int code, const char *key) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    if (httpstatus_detail_find(source, code, key, strlen(key)) != NULL)
      text_join(list, ", ", httpstatus_source_id(source));
  }
}

void suggest_keys(struct text *list, const httpstatus_source *source, const char *word) {
  size_t count = 0;
  const httpstatus_detail *last = NULL;
  for (size_t index = 0; index < httpstatus_detail_count() && count < SHOWN; index++) {
    const httpstatus_detail *detail = httpstatus_detail_at(index);
    if (!is_asked(source, httpstatus_detail_source(detail)) ||
        strcasecmp(httpstatus_detail_key(detail), word) != 0 ||
        (last != NULL && httpstatus_detail_source(last) == httpstatus_detail_source(detail)))
      continue;
    last = detail;
    text_join(list, ", ", httpstatus_detail_key(detail));
    text_add(list, " (");
    text_add(list, httpstatus_source_id(httpstatus_detail_source(detail)));
    text_add(list, ")");
    count++;
  }
}
