/* search_near.c: which words were meant by words that nothing matches? */
#include "search_near.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "byte.h"
#include "suggest_distance.h"
#include "synonym.h"
#include "text.h"

enum { SHORT = 4, LONG = 7 };

/* The nearest of the words that were looked at. */
struct nearest {
  struct folded word, best;
  int distance; /* of the best one; too much at the beginning */
};

/* Looks at each word of a text. */
static void look_at(struct nearest *nearest, const char *text) {
  while (*text != '\0') {
    char word[FOLDED_LONGEST + 1];
    size_t length = 0;
    while (byte_is_letter(text[length]))
      length++;
    if (length >= SHORT && length <= FOLDED_LONGEST) {
      memcpy(word, text, length);
      word[length] = '\0';
      struct folded one = suggest_fold(word);
      int distance = suggest_distance(&nearest->word, &one);
      if (distance < nearest->distance) {
        nearest->distance = distance;
        nearest->best = one;
      }
    }
    text += length > 0 ? length : 1;
  }
}

/* Titles come first, so that of two words as near theirs is taken. */
static void look_at_all(struct nearest *nearest) {
  for (size_t index = 0; index < httpstatus_count(); index++) {
    look_at(nearest, httpstatus_meaning_title(httpstatus_at(index)));
    look_at(nearest, httpstatus_meaning_reason(httpstatus_at(index)));
  }
  for (size_t index = 0; synonym_phrase_at(index) != NULL; index++)
    look_at(nearest, synonym_phrase_at(index));
  for (size_t index = 0; index < httpstatus_source_count(); index++)
    look_at(nearest, httpstatus_source_id(httpstatus_source_at(index)));
  for (size_t index = 0; index < httpstatus_detail_count(); index++)
    look_at(nearest, httpstatus_detail_title(httpstatus_detail_at(index)));
  for (size_t index = 0; index < httpstatus_count(); index++)
    look_at(nearest, httpstatus_meaning_summary(httpstatus_at(index)));
}

/* Adds the word that was meant; false if there is none. */
static bool add_meant(struct text *text, const char *word, size_t length) {
  char copy[FOLDED_LONGEST + 1];
  if (length > FOLDED_LONGEST)
    return false;
  memcpy(copy, word, length);
  copy[length] = '\0';
  struct nearest nearest = {.word = suggest_fold(copy)};
  bool is_number = copy[strspn(copy, "0123456789.")] == '\0';
  nearest.best = nearest.word;
  nearest.distance = nearest.word.length >= LONG ? 3 : nearest.word.length >= SHORT ? 2 : 0;
  int farthest = nearest.distance;
  if (farthest > 0 && !is_number)
    look_at_all(&nearest);
  text_join(text, " ", nearest.distance < farthest ? nearest.best.bytes : copy);
  return is_number || farthest == 0 || nearest.distance < farthest;
}

char *search_near(const char *query) {
  struct text text = {NULL, 0, 0};
  bool is_meant = true;
  const char *at = query;
  while (*(at += strspn(at, " \t")) != '\0' && is_meant) {
    size_t length = strcspn(at, " \t");
    is_meant = add_meant(&text, at, length);
    at += length;
  }
  if (text.bytes != NULL && is_meant && strcmp(text.bytes, query) != 0)
    return text.bytes;
  free(text.bytes);
  return NULL;
}
