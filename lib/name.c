/* name.c: finds a meaning by its name. */
#include "ascii.h"
#include "fold.h"
#include "table.h"

/* Keeps what few names need out of the way of the rest. */
#if defined(__GNUC__)
#define HS_COLD __attribute__((cold, noinline))
#else
#define HS_COLD
#endif

enum { CODE_LENGTH = 3, NO_CODE = -1, WORD = 4 };

struct key {
  const char *text;
  size_t length;
};

/* The WORD bytes at text: compilers make one load of it. */
static inline uint32_t word_at(const char *text) {
  const unsigned char *bytes = (const unsigned char *)text;
  return bytes[0] | (uint32_t)bytes[1] << 8 | (uint32_t)bytes[2] << 16 | (uint32_t)bytes[3] << 24;
}

/* Where in hs_name_slots the search for a key begins; data/compile/hash.lua has the same. */
static inline size_t first_slot(struct key key) {
  size_t left = key.length - WORD;
  uint32_t first, middle, last;
  if (key.length < WORD) {
    first = middle = (unsigned char)key.text[0];
    last = (unsigned char)key.text[key.length - 1];
  } else {
    first = word_at(key.text);
    middle = word_at(key.text + left / 2);
    last = word_at(key.text + left);
  }
  uint32_t sum = (first + middle * 3) ^ (last + (uint32_t)key.length) * HS_NAME_SPREAD;
  return (sum * HS_NAME_FACTOR) >> (32 - HS_NAME_SLOT_BITS);
}

/* Are length bytes the same? The last word may overlap the one before. */
static bool is_same(const char *left, const char *right, size_t length) {
  if (length < WORD) {
    while (length > 0 && left[length - 1] == right[length - 1])
      length--;
    return length == 0;
  }
  for (size_t at = 0; at + WORD < length; at += WORD)
    if (word_at(left + at) != word_at(right + at))
      return false;
  return word_at(left + length - WORD) == word_at(right + length - WORD);
}

static bool is_key_of(const struct hs_name *name, struct key key) {
  return name->length == key.length && is_same(hs_name_text(name->key), key.text, key.length);
}

/* The first row of key, which stands for it; NULL for none. */
static inline const struct hs_name *find_row(struct key key) {
  size_t slot = first_slot(key);
  for (size_t row; (row = hs_name_slots[slot]) != 0; slot = (slot + 1) % HS_NAME_SLOTS)
    if (is_key_of(&hs_names[row - 1], key))
      return &hs_names[row - 1];
  return NULL;
}

/* The meaning that key stands for. */
static const httpstatus_meaning *look_up(struct key key) {
  const struct hs_name *name = find_row(key);
  return name == NULL ? NULL : &hs_meanings[name->meaning];
}

/* The same, of the given code: the rows of one key stand side by side. */
static const httpstatus_meaning *look_up_of(struct key key, int code) {
  const struct hs_name *name = find_row(key);
  for (; name != NULL; name = name->has_more ? name + 1 : NULL)
    if (hs_meanings[name->meaning].code == code)
      return &hs_meanings[name->meaning];
  return NULL;
}

/* The number that the three digits at text are; NO_CODE if they are not digits. */
static int code_at(const char *text) {
  int code = 0;
  for (size_t at = 0; at < CODE_LENGTH; at++) {
    if (!hs_is_digit((unsigned char)text[at]))
      return NO_CODE;
    code = code * 10 + (text[at] - '0');
  }
  return code;
}

/* Looks up a name, or a name with its code before or behind it. */
static const httpstatus_meaning *look_up_coded(struct key key) {
  const httpstatus_meaning *meaning = look_up(key);
  if (meaning != NULL || key.length <= CODE_LENGTH)
    return meaning;
  struct key name = {key.text + CODE_LENGTH, key.length - CODE_LENGTH};
  int code = code_at(key.text);
  if (code == NO_CODE) {
    name.text = key.text;
    code = code_at(key.text + name.length);
  }
  return code == NO_CODE ? NULL : look_up_of(name, code);
}

/* Is the document the RFC whose number is digits? */
static bool is_rfc(const httpstatus_citation *citation, struct key digits) {
  static const char start[] = "RFC ";
  const char *document = hs_citation_text(citation->document);
  for (const char *byte = start; *byte != '\0'; byte++)
    if (*document++ != *byte)
      return false;
  for (size_t at = 0; at < digits.length; at++)
    if (*document++ != digits.text[at])
      return false;
  return *document == '\0';
}

static bool cites_rfc(struct hs_span citations, struct key digits) {
  for (size_t at = 0; at < citations.count; at++)
    if (is_rfc(hs_citation_at(citations, at), digits))
      return true;
  return false;
}

/* Looks up a name with one of the RFCs that describe its code behind it. */
static const httpstatus_meaning *look_up_with_rfc(struct key key) {
  size_t name = key.length;
  while (name > 0 && hs_is_digit((unsigned char)key.text[name - 1]))
    name--;
  struct key digits = {key.text + name, key.length - name};
  if (name < HS_LEAST_KEY + 3 || key.text[name - 3] != 'r' || key.text[name - 2] != 'f' ||
      key.text[name - 1] != 'c')
    return NULL;
  const httpstatus_meaning *meaning = look_up_coded((struct key){key.text, name - 3});
  if (meaning == NULL ||
      (!cites_rfc(meaning->specs, digits) && !cites_rfc(meaning->history, digits)))
    return NULL;
  return meaning;
}

HS_COLD static const httpstatus_meaning *look_up_numbered(struct key key) {
  const httpstatus_meaning *meaning = look_up_coded(key);
  return meaning != NULL ? meaning : look_up_with_rfc(key);
}

/* Looks up a name, or a name with a number before or behind it. */
static const httpstatus_meaning *look_up_rest(struct key key) {
  const httpstatus_meaning *meaning = look_up(key);
  bool has_number = hs_is_digit((unsigned char)key.text[0]) ||
                    hs_is_digit((unsigned char)key.text[key.length - 1]);
  return meaning != NULL || !has_number ? meaning : look_up_numbered(key);
}

/* A prefix that a key begins with. */
struct beginning {
  uint8_t length;
  uint8_t class_digit; /* that of the codes it stands before, or HS_ANY_CLASS */
};

/* Writes the prefixes that key begins with, the shortest first, and returns their number. Behind
 * key there are WORD bytes of 0, which no prefix has. */
static size_t beginnings(struct key key, struct beginning found[HS_LONGEST_PREFIX]) {
  size_t count = 0;
  const struct hs_prefix *node = hs_prefixes;
  for (size_t at = 0;; node++) {
    uint32_t word = word_at(key.text + at);
    while ((word & node->mask) != node->word) {
      if (node->other == 0)
        return count;
      node += node->other;
    }
    at += node->length;
    if (node->class_digit == 0)
      continue;
    found[count++] = (struct beginning){(uint8_t)at, node->class_digit};
    if (node->is_last)
      return count;
  }
}

/* Behind the longest prefix that leaves a name. */
static const httpstatus_meaning *look_up_behind_prefix(struct key key) {
  struct beginning found[HS_LONGEST_PREFIX];
  for (size_t count = beginnings(key, found); count > 0; count--) {
    struct beginning prefix = found[count - 1];
    struct key rest = {key.text + prefix.length, key.length - prefix.length};
    if (rest.length < HS_LEAST_KEY)
      continue;
    const httpstatus_meaning *meaning = look_up_rest(rest);
    if (meaning != NULL &&
        (prefix.class_digit == HS_ANY_CLASS || meaning->code / 100 == prefix.class_digit))
      return meaning;
  }
  return NULL;
}

const httpstatus_meaning *httpstatus_find_name(const char *name, size_t length) {
  char room[HS_KEY_SIZE + WORD];
  if (name == NULL)
    return NULL;
  size_t folded = hs_fold(name, length, room);
  if (folded == 0)
    return length == 0 ? NULL : look_up((struct key){name, length});
  struct key key = {room, folded};
  const httpstatus_meaning *meaning = look_up_rest(key);
  if (meaning != NULL)
    return meaning;
  for (size_t at = 0; at < WORD; at++)
    room[folded + at] = '\0';
  return look_up_behind_prefix(key);
}
