/* suggest_class.c: which class of codes does a word name? */
#include "suggest_class.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "suggest_distance.h"

enum { CLASSES = 5, SHORTEST = 4 };

static const char *name_of(int class) {
  return httpstatus_class_name((httpstatus_class) class);
}

/* Is it the name, its plural, or `client error response`? */
static bool is_named(const struct folded *word, int class) {
  static const char *const ends[] = {"", "s", "code", "codes", "response", "responses"};
  struct folded name = suggest_fold(name_of(class));
  if (strncmp(word->bytes, name.bytes, (size_t)name.length) != 0)
    return false;
  for (size_t index = 0; index < sizeof ends / sizeof *ends; index++)
    if (strcmp(word->bytes + name.length, ends[index]) == 0)
      return true;
  return false;
}

int suggest_class(const char *word) {
  struct folded folded = suggest_fold(word);
  for (int class = 1; class <= CLASSES; class ++) {
    char pattern[] = {(char)('0' + class), 'x', 'x', '\0'};
    bool is_pattern = strncmp(folded.bytes, pattern, sizeof pattern - 1) == 0;
    struct folded rest = suggest_fold(word + (is_pattern ? sizeof pattern - 1 : 0));
    if ((is_pattern && rest.length == 0) || is_named(&rest, class))
      return class;
  }
  return 0;
}

void suggest_classes(struct text *list, const char *word) {
  struct folded folded = suggest_fold(word);
  for (int class = 1; class <= CLASSES && folded.length >= SHORTEST; class ++) {
    struct folded name = suggest_fold(name_of(class));
    char number[sizeof " (-2147483648xx)"];
    if (strncmp(name.bytes, folded.bytes, (size_t)folded.length) != 0)
      continue;
    snprintf(number, sizeof number, " (%dxx)", class);
    text_join(list, ", ", name_of(class));
    text_add(list, number);
  }
}
