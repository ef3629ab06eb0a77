/* name.c: finds a meaning by its name. */
#include "ascii.h"
#include "fold.h"
#include "table.h"

enum { CODE_LENGTH = 3 };

struct key {
  const char *text;
  size_t length;
};

/* The order of key and the NUL-terminated text, as strcmp has it. */
static int compare(struct key key, const char *text) {
  for (size_t at = 0; at < key.length; at++) {
    int difference = (unsigned char)key.text[at] - (unsigned char)text[at];
    if (difference != 0 || text[at] == '\0')
      return difference == 0 ? 1 : difference;
  }
  return text[key.length] == '\0' ? 0 : -1;
}

/* The first row of hs_names whose key is not before the one asked for. */
static size_t first_row(struct key key) {
  size_t low = 0, high = hs_counts.names;
  while (low < high) {
    size_t middle = low + (high - low) / 2;
    if (compare(key, hs_name_text(hs_names[middle].key)) > 0)
      low = middle + 1;
    else
      high = middle;
  }
  return low;
}

/* The meaning that key stands for, of the given code unless that is -1. */
static const httpstatus_meaning *look_up(struct key key, int code) {
  for (size_t row = first_row(key); row < hs_counts.names; row++) {
    if (compare(key, hs_name_text(hs_names[row].key)) != 0)
      break;
    const httpstatus_meaning *meaning = &hs_meanings[hs_names[row].meaning];
    if (code == -1 || meaning->code == code)
      return meaning;
  }
  return NULL;
}

/* Looks up what follows a prefix: a name, or a code and the name of that code. */
static const httpstatus_meaning *look_up_rest(struct key key) {
  const httpstatus_meaning *meaning = look_up(key, -1);
  if (meaning != NULL || key.length <= CODE_LENGTH)
    return meaning;
  int code = 0;
  for (size_t at = 0; at < CODE_LENGTH; at++) {
    if (!hs_is_digit((unsigned char)key.text[at]))
      return NULL;
    code = code * 10 + (key.text[at] - '0');
  }
  return look_up((struct key){key.text + CODE_LENGTH, key.length - CODE_LENGTH}, code);
}

/* The length of prefix if key begins with it and goes on, else 0. */
static size_t matched(struct key key, const char *prefix) {
  size_t length = 0;
  while (prefix[length] != '\0') {
    if (length == key.length || key.text[length] != prefix[length])
      return 0;
    length++;
  }
  return length < key.length ? length : 0;
}

static const httpstatus_meaning *look_up_behind_prefix(struct key key) {
  for (size_t index = 0; index < hs_counts.prefixes; index++) {
    size_t skipped = matched(key, hs_name_text(hs_prefixes[index]));
    if (skipped == 0)
      continue;
    const httpstatus_meaning *meaning =
        look_up_rest((struct key){key.text + skipped, key.length - skipped});
    if (meaning != NULL)
      return meaning;
  }
  return NULL;
}

const httpstatus_meaning *httpstatus_find_name(const char *name, size_t length) {
  char room[HS_KEY_SIZE];
  if (name == NULL)
    return NULL;
  size_t folded = hs_fold(name, length, room);
  if (folded == 0)
    return length == 0 || length > HS_KEY_SIZE ? NULL : look_up((struct key){name, length}, -1);
  struct key key = {room, folded};
  const httpstatus_meaning *meaning = look_up_rest(key);
  return meaning != NULL ? meaning : look_up_behind_prefix(key);
}
