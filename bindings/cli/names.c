/* names.c: which names are like a word?
 *
 * What goes by a name, the library says. Here is only what a person may have meant by another one.
 */
#include "names.h"

#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "key.h"
#include "outcome.h"
#include "text.h"

enum { LONGEST = 64, SHORTEST = 4, SHOWN = 5, FAR = 1000, SLIPS = 2 };

/* A name in small letters and digits, cut at LONGEST. */
struct folded {
  char bytes[LONGEST + 1];
  int length;
};

/* How far a meaning's nearest name is from a word, and how far its meaning in the list. */
struct near {
  const httpstatus_meaning *meaning;
  int distance;
};

static struct folded fold(const char *name) {
  struct folded folded = {.length = 0};
  for (; *name != '\0' && folded.length < LONGEST; name++) {
    char byte = *name >= 'A' && *name <= 'Z' ? (char)(*name - 'A' + 'a') : *name;
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9'))
      folded.bytes[folded.length++] = byte;
  }
  folded.bytes[folded.length] = '\0';
  return folded;
}

static int least(int a, int b) {
  return a < b ? a : b;
}

/* How many letters are to be put in, taken out, replaced or exchanged with the next. */
static int distance(const struct folded *a, const struct folded *b) {
  int rows[3][LONGEST + 1]; /* the last but one, the last, and this */
  for (int column = 0; column <= b->length; column++)
    rows[0][column] = column;
  for (int row = 1; row <= a->length; row++) {
    int *this = rows[row % 3], *last = rows[(row + 2) % 3], *before = rows[(row + 1) % 3];
    this[0] = row;
    for (int column = 1; column <= b->length; column++) {
      char mine = a->bytes[row - 1], other = b->bytes[column - 1];
      this[column] =
          least(least(this[column - 1], last[column]) + 1, last[column - 1] + (mine != other));
      if (row > 1 && column > 1 && mine == b->bytes[column - 2] && a->bytes[row - 2] == other)
        this[column] = least(this[column], before[column - 2] + 1);
    }
  }
  return rows[a->length % 3][b->length];
}

/* The names of a meaning: index from 0; NULL from their end on. */
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
  struct folded folded = fold(name);
  return strncmp(folded.bytes, word->bytes, (size_t)word->length) == 0;
}

static bool has_prefix(const httpstatus_meaning *meaning, const struct folded *word) {
  const char *name;
  for (size_t index = 0; (name = name_at(meaning, index)) != NULL; index++)
    if (begins(name, word))
      return true;
  return false;
}

const httpstatus_meaning *names_by_prefix(const char *word, const httpstatus_source *source) {
  struct folded folded = fold(word);
  const httpstatus_meaning *found = NULL;
  if (folded.length < SHORTEST || !key_is_possible(word))
    return NULL;
  for (size_t index = 0; index < httpstatus_count(); index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (!httpstatus_meaning_is_registered(meaning) || !is_from(meaning, source) ||
        !has_prefix(meaning, &folded))
      continue;
    if (found != NULL)
      return NULL;
    found = meaning;
  }
  return found;
}

static bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9');
}

/* Does one of the words in name begin like that? */
static bool has_word(const char *name, const struct folded *word) {
  for (const char *at = name; *at != '\0'; at++)
    if (is_letter(*at) && (at == name || !is_letter(at[-1])) && begins(at, word))
      return true;
  return false;
}

/* Titles that begin with the word are nearest, whatever follows; then those that have it within;
 * and of both the registered ones. */
static int nearest_name(const httpstatus_meaning *meaning, const struct folded *word) {
  const char *title = httpstatus_meaning_title(meaning), *name;
  int own = httpstatus_meaning_is_registered(meaning) ? 0 : 1, nearest = FAR;
  if (has_word(title, word))
    return own + (begins(title, word) ? 0 : 1);
  for (size_t index = 0; (name = name_at(meaning, index)) != NULL; index++) {
    struct folded folded = fold(name);
    if (folded.length > 0)
      nearest = least(nearest, has_word(name, word) ? 1 : distance(word, &folded));
  }
  return 1 + nearest;
}

/* Puts a meaning at its place among the nearest, those that came before it first. */
static void insert(struct near nearest[SHOWN], struct near one) {
  for (int at = 0; at < SHOWN; at++) {
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

/* The command whose name one slip makes of the word; NULL for none. */
static const struct command *near_command(const struct folded *word) {
  for (size_t index = 1; commands[index] != NULL; index++) {
    struct folded name = fold(commands[index]->name);
    if (distance(word, &name) == 1)
      return commands[index];
  }
  return NULL;
}

const httpstatus_source *names_near_source(const char *id) {
  const httpstatus_source *found = NULL;
  struct folded word = fold(id);
  int nearest = 1 + SLIPS;
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    struct folded name = fold(httpstatus_source_id(httpstatus_source_at(index)));
    int far = distance(&word, &name);
    if (far < nearest && 2 * far <= word.length) {
      nearest = far;
      found = httpstatus_source_at(index);
    }
  }
  return found;
}

void names_complain(const char *word, const httpstatus_source *source) {
  struct near nearest[SHOWN];
  struct folded folded = fold(word);
  struct text list = {NULL, 0, 0};
  const struct command *command = near_command(&folded);
  if (command != NULL) {
    complain(OUTCOME_NO, "unknown name: %s; did you mean: httpstatus %s", word, command->name);
    return;
  }
  for (int at = 0; at < SHOWN; at++)
    nearest[at] = (struct near){NULL, 2 + folded.length / 2};
  for (size_t index = 0; index < httpstatus_count() && folded.length > 0; index++) {
    const httpstatus_meaning *meaning = httpstatus_at(index);
    if (is_from(meaning, source))
      insert(nearest, (struct near){meaning, nearest_name(meaning, &folded)});
  }
  for (int at = 0; at < SHOWN && nearest[at].meaning != NULL; at++)
    add_name(&list, nearest[at].meaning);
  if (list.length > 0)
    complain(OUTCOME_NO, "unknown name: %s; nearest: %s", word, list.bytes);
  else
    complain(OUTCOME_NO, "unknown name: %s; nothing is near, try: httpstatus search", word);
  free(list.bytes);
}
