/* case_table.c: runs the lines of a table that are cases. */
#include "case_table.h"

#include <stdio.h>
#include <string.h>

enum { LINE = 4096 };

int split_columns(char *line, char **columns, int room) {
  int count = 0;
  while (line != NULL && count < room) {
    columns[count++] = line;
    line = strchr(line, '\t');
    if (line != NULL)
      *line++ = '\0';
  }
  return line == NULL ? count : room + 1;
}

static void run(FILE *table, const char *path, case_holds *holds, unsigned *passed,
                unsigned *failed) {
  char line[LINE], copy[LINE];
  struct answer answer;
  for (unsigned number = 1; fgets(line, sizeof line, table) != NULL; number++) {
    line[strcspn(line, "\n")] = '\0';
    memcpy(copy, line, sizeof copy);
    if (line[0] == '\0' || line[0] == '#') {
      continue;
    } else if (holds(copy, &answer)) {
      ++*passed;
    } else {
      ++*failed;
      printf("%s:%u: %s\n    got: %s\n", path, number, line, answer.text);
    }
  }
}

int run_case_table(int count, char **words, case_holds *holds) {
  unsigned passed = 0, failed = 0;
  FILE *table = count == 2 ? fopen(words[1], "r") : NULL;
  if (table == NULL) {
    fprintf(stderr, "usage: %s TABLE, a file of cases\n", words[0]);
    return 2;
  }
  run(table, words[1], holds, &passed, &failed);
  fclose(table);
  printf("%u passed, %u failed\n", passed, failed);
  return failed == 0 && passed > 0 ? 0 : 1;
}
