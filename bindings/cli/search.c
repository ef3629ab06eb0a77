/* search.c: which meanings and details match these words? */
#include "search.h"

#include <stdlib.h>
#include <string.h>

#include "outcome.h"
#include "search_score.h"
#include "synonym.h"

/* The lower, the better. Behind RANK_SYNONYM stand the codes of a synonym, in their order. */
enum { RANK_NAME = 0, RANK_SYNONYM = 1, RANK_REGISTERED = 100, RANK_VENDOR, RANK_DETAIL };

/* The query in the ways in which it can match. */
struct query {
  const httpstatus_source *source;
  const httpstatus_meaning *named;
  char *copy, *folded;
  char **words;               /* all of them; end with NULL */
  struct synonym_place place; /* of a phrase among them */
  char **others;              /* those beside the phrase; there is room for one more */
};

static size_t count_words(char *const *words) {
  size_t count = 0;
  while (words[count] != NULL)
    count++;
  return count;
}

static char **split(char *query) {
  char **words = allocate(NULL, (strlen(query) + 2) * sizeof *words);
  size_t count = 0;
  for (char *word = strtok(query, " \t\r\n"); word != NULL; word = strtok(NULL, " \t\r\n"))
    words[count++] = word;
  words[count] = NULL;
  return words;
}

/* The words as one, without the ending of "timed": "time out" and "timed out" are "timeout". */
static char *fold(char *const *words) {
  struct text text = {NULL, 0, 0};
  text_add(&text, "");
  for (; *words != NULL; words++) {
    size_t length = strlen(*words);
    bool is_past = words[1] != NULL && length > 3 && strcmp(*words + length - 2, "ed") == 0;
    text_add_bytes(&text, *words, length - is_past);
  }
  return text.bytes;
}

static struct query read_query(const char *text, const httpstatus_source *source) {
  struct text copy = {NULL, 0, 0};
  text_add(&copy, text);
  struct query query = {.source = source, .copy = copy.bytes};
  query.named = httpstatus_find_name(text, strlen(text));
  query.words = split(query.copy);
  query.folded = fold(query.words);
  query.place = synonym_find(query.words);
  size_t count = 0;
  query.others = allocate(NULL, (count_words(query.words) + 2) * sizeof *query.others);
  for (size_t at = 0; query.words[at] != NULL; at++)
    if (at < query.place.first || at >= query.place.first + query.place.count)
      query.others[count++] = query.words[at];
  query.others[count] = NULL;
  return query;
}

static int score_word(const struct match *match, const char *word) {
  return match->meaning != NULL ? search_score_meaning(match->meaning, word)
                                : search_score_detail(match->detail, word);
}

/* 0 unless every word occurs; no words occur everywhere. */
static int score_words(const struct match *match, char *const *words) {
  int sum = 1;
  for (; *words != NULL; words++) {
    int best = score_word(match, *words);
    if (best == 0)
      return 0;
    sum += best;
  }
  return sum;
}

/* What the catalogue says in place of the phrase counts as much as if it was typed. */
static int score_synonym(const struct match *match, const struct query *query) {
  int others = score_words(match, query->others), best = 0;
  const char *words;
  for (size_t at = 0; (words = synonym_words_at(query->place.synonym, at)) != NULL; at++) {
    int score = score_word(match, words);
    best = score > best ? score : best;
  }
  return others > 0 && best > 0 ? others + best : 0;
}

/* Where the code stands among those that the phrase stands for; -1 if it does not. */
static int place_of(const struct match *match, const struct query *query) {
  int code;
  if (query->place.synonym == NULL || !httpstatus_meaning_is_preferred(match->meaning) ||
      score_words(match, query->others) == 0)
    return -1;
  for (int at = 0; (code = synonym_code_at(query->place.synonym, (size_t)at)) >= 0; at++)
    if (code == httpstatus_meaning_code(match->meaning))
      return at;
  return -1;
}

/* false if it does not match. */
static bool judge(struct match *match, const struct query *query) {
  char *folded[] = {query->folded, NULL};
  int score = score_words(match, query->words), other = score_words(match, folded);
  int place = place_of(match, query);
  match->score = score > other ? score : other;
  if (query->place.synonym != NULL && (other = score_synonym(match, query)) > match->score)
    match->score = other;
  match->rank = match->detail != NULL                              ? RANK_DETAIL
                : httpstatus_meaning_is_registered(match->meaning) ? RANK_REGISTERED
                                                                   : RANK_VENDOR;
  if (place >= 0)
    match->rank = RANK_SYNONYM + place;
  else if (match->meaning != NULL && match->meaning == query->named)
    match->rank = RANK_NAME;
  return match->score > 0 || match->rank < RANK_REGISTERED;
}

static int compare(const void *a, const void *b) {
  const struct match *one = a, *other = b;
  if (one->rank != other->rank)
    return one->rank < other->rank ? -1 : 1;
  if (one->score != other->score)
    return one->score < other->score ? 1 : -1;
  return one->place < other->place ? -1 : 1;
}

static bool is_from(const struct match *match, const httpstatus_source *source) {
  return source == NULL ||
         source == (match->detail != NULL ? httpstatus_detail_source(match->detail)
                                          : httpstatus_meaning_source(match->meaning));
}

struct match *search(const char *text, const httpstatus_source *source, size_t *count) {
  size_t meanings = httpstatus_count(), all = meanings + httpstatus_detail_count();
  struct match *matches = allocate(NULL, all * sizeof *matches);
  struct query query = read_query(text, source);
  *count = 0;
  for (size_t place = 0; place < all && query.words[0] != NULL; place++) {
    struct match match = {.meaning = httpstatus_at(place), .place = place};
    if (place >= meanings)
      match.detail = httpstatus_detail_at(place - meanings);
    if (is_from(&match, source) && judge(&match, &query))
      matches[(*count)++] = match;
  }
  qsort(matches, *count, sizeof *matches, compare);
  free(query.copy);
  free(query.folded);
  free(query.words);
  free(query.others);
  return matches;
}
