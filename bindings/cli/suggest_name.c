/* suggest_name.c: which names are similar to a word that is none?
 *
 * The library decides which names are exact. Here is only what a person may have meant.
 */
#include "suggest_name.h"

#include <stdio.h>
#include <string.h>

#include "byte.h"
#include "suggest_distance.h"
#include "synonym.h"

enum { SHOWN = 5, FAR = 1000, SLIPS = 2, FARTHEST = 4 };

/* A meaning, and how far its nearest name is from a word. */
struct near {
  const httpstatus_meaning *meaning;
  int distance;
};

static int least(int a, int b) {
  return a < b ? a : b;
}

/* The names of a meaning, with an index from 0; NULL after the last. */
static const char *name_at(const httpstatus_meaning *meaning, size_t index) {
  size_t constants = httpstatus_meaning_constant_count(meaning);
  size_t aliases = httpstatus_meaning_alias_count(meaning);
  if (index == 0)
    return httpstatus_meaning_reason(meaning);
  if (index == 1)
    return httpstatus_meaning_title(meaning);
  if (index == 2)
    return httpstatus_meaning_identifier(meaning);
  if ((index -= 3) < constants)
    return httpstatus_meaning_constant_at(meaning, index);
  if ((index -= constants) < aliases)
    return httpstatus_meaning_alias_at(meaning, index);
  if ((index -= aliases) < httpstatus_meaning_history_count(meaning))
    return httpstatus_citation_reason(httpstatus_meaning_history_at(meaning, index));
  return NULL;
}

static bool is_from(const httpstatus_meaning *meaning, const httpstatus_source *source) {
  return source == NULL || httpstatus_meaning_source(meaning) == source;
}

static bool begins(const char *name, const struct folded *word) {
  struct folded folded = suggest_fold(name);
  return strncmp(folded.bytes, word->bytes, (size_t)word->length) == 0;
}

/* Does a word in name start with word? */
static bool has_word(const char *name, const struct folded *word) {
  for (const char *at = name; *at != '\0'; at++)
    if (byte_is_alphanumeric(*at) && (at == name || !byte_is_alphanumeric(at[-1])) &&
        begins(at, word))
      return true;
  return false;
}

/* Titles that start with the word are nearest, then those that contain it; registered meanings come
 * before others. */
static int nearest_name(const httpstatus_meaning *meaning, const struct folded *word) {
  const char *title = httpstatus_meaning_title(meaning), *name;
  int own = httpstatus_meaning_is_registered(meaning) ? 0 : 1, nearest = FAR;
  if (has_word(title, word))
    return own + (begins(title, word) ? 0 : 1);
  for (size_t index = 0; (name = name_at(meaning, index)) != NULL; index++) {
    struct folded folded = suggest_fold(name);
    if (folded.length > 0)
      nearest = least(nearest, has_word(name, word) ? 1 : suggest_distance(word, &folded));
  }
  return 1 + nearest;
}

/* Inserts a meaning among the nearest, once for each code; of equal ones the first stays first. */
static void insert(struct near nearest[SHOWN], struct near one) {
  const httpstatus_meaning *new = one.meaning;
  int code = httpstatus_meaning_code(new);
  for (int at = 0; at < SHOWN; at++) {
    bool is_same = httpstatus_meaning_code(nearest[at].meaning) == code;
    if (is_same) {
      if (nearest[at].distance > one.distance || one.meaning != new)
        nearest[at] = one;
      return;
    }
    if (nearest[at].distance > one.distance) {
      struct near pushed = nearest[at];
      nearest[at] = one;
      one = pushed;
    }
  }
}

static void add_name(struct text *list, const httpstatus_meaning *meaning) {
  char code[16];
  snprintf(code, sizeof code, " (%03d)", httpstatus_meaning_code(meaning));
  text_join(list, ", ", httpstatus_meaning_title(meaning));
  text_add(list, code);
}

const httpstatus_source *suggest_source(const char *id) {
  const httpstatus_source *found = NULL;
  struct folded word = suggest_fold(id);
  int nearest = 1 + SLIPS;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    struct folded name = suggest_fold(httpstatus_source_id(httpstatus_source_at(index)));
    int far = suggest_distance(&word, &name);
    if (far < nearest && 2 * far <= word.length) {
      nearest = far;
      found = httpstatus_source_at(index);
    }
  }
  return found;
}

const struct command *suggest_command(const char *word, const struct command *const *commands) {
  struct folded folded = suggest_fold(word);
  for (size_t index = 1; commands[index] != NULL; index++) {
    struct folded name = suggest_fold(commands[index]->name);
    if (suggest_distance(&folded, &name) == 1)
      return commands[index];
  }
  return NULL;
}

/* What people look for who type the word comes before all that is spelled like it. */
static void insert_synonyms(struct near nearest[SHOWN], char *word) {
  char *words[] = {word, NULL};
  struct synonym_place place = synonym_find(words);
  for (int at = 0; place.synonym != NULL && at < SHOWN; at++) {
    int code = synonym_code_at(place.synonym, (size_t)at);
    if (code < 0)
      return;
    insert(nearest, (struct near){httpstatus_find(code), -1});
  }
}

void suggest_names(struct text *list, char *word, const httpstatus_source *source) {
  struct near nearest[SHOWN];
  struct folded folded = suggest_fold(word);
  for (int at = 0; at < SHOWN; at++)
    nearest[at] = (struct near){NULL, 2 + least(folded.length / 2, FARTHEST)};
  if (source == NULL)
    insert_synonyms(nearest, word);
  for (size_t index = 0; index < httpstatus_count() && folded.length > 0; index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (is_from(meaning, source))
      insert(nearest, (struct near){meaning, nearest_name(meaning, &folded)});
  }
  for (int at = 0; at < SHOWN && nearest[at].meaning != NULL; at++)
    add_name(list, nearest[at].meaning);
}
