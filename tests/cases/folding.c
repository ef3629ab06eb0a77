/* folding.c: does the library fold each name of the table, and find what it names? folding TABLE
 *
 * It holds the library itself, since the folding is not public.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "case_table.h"
#include "fold.h"

enum { NAME, KEY, CODE, COLUMNS };

/* Puts the bytes that \xHH and \\ stand for in their place; returns how many bytes there are. */
static size_t unescape(char *text) {
  char *to = text;
  for (const char *from = text; *from != '\0'; to++) {
    unsigned byte = (unsigned char)*from++;
    if (byte == '\\' && sscanf(from, "x%2x", &byte) == 1)
      from += 3;
    else if (byte == '\\')
      from++;
    *to = (char)byte;
  }
  return (size_t)(to - text);
}

/* Does the library do with the name what the line says? A line that is no case does not hold. */
static bool holds(char *line, struct answer *answer) {
  char *columns[COLUMNS], key[HS_KEY_SIZE + 1] = "-";
  if (split_columns(line, columns, COLUMNS) != COLUMNS) {
    snprintf(answer->text, ANSWER, "no case: NAME KEY CODE, separated by tabs");
    return false;
  }
  size_t length = unescape(columns[NAME]), used = hs_fold(columns[NAME], length, key);
  key[used == 0 ? 1 : used] = '\0';
  const httpstatus_meaning *meaning = httpstatus_find_name(columns[NAME], length);
  snprintf(answer->text, ANSWER, "%s %d", used == 0 ? "-" : key, httpstatus_meaning_code(meaning));
  int code = strcmp(columns[CODE], "-") == 0 ? -1 : atoi(columns[CODE]);
  return strcmp(used == 0 ? "-" : key, columns[KEY]) == 0 &&
         httpstatus_meaning_code(meaning) == code;
}

int main(int count, char **words) {
  return run_case_table(count, words, holds);
}
