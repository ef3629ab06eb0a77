/* test_spellings.c: is each spelling of other libraries, in spellings/, found by its code? */
#ifndef _FILE_OFFSET_BITS
#define _FILE_OFFSET_BITS 64 /* or else a file whose number is large ends the list of them */
#endif
#include "suite.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "names.h"

enum { LINE = 1024, PATH = 2 * LINE, MOST_MISSED = 40 };

struct tally {
  size_t files, spellings, missed;
};

/* Checks "spelling TAB code" and complains of what is not found, or not under that code. */
static void check_line(const char *path, char *line, struct tally *tally) {
  char *end = strchr(line, '\t');
  HOLDS(end != NULL && end[1] >= '0' && end[1] <= '9', "%s: \"%s\"", path, line);
  *end = '\0';
  int code = atoi(end + 1);
  int found = httpstatus_meaning_code(find_text(line));
  tally->spellings++;
  if (found == code)
    return;
  if (++tally->missed <= MOST_MISSED)
    printf("\n    %s: \"%s\" is %d, not %d", path, line, found, code);
}

static void check_file(const char *path, struct tally *tally) {
  char line[LINE];
  FILE *file = fopen(path, "r");
  size_t before = tally->spellings;
  HOLDS(file != NULL, "%s", path);
  while (fgets(line, sizeof line, file) != NULL) {
    line[strcspn(line, "\r\n")] = '\0';
    if (line[0] != '\0' && line[0] != '#')
      check_line(path, line, tally);
  }
  fclose(file);
  HOLDS(tally->spellings > before, "%s", path);
  tally->files++;
}

static void check_folder(const char *folder, struct tally *tally) {
  char path[PATH];
  DIR *files = opendir(folder);
  HOLDS(files != NULL, "%s", folder);
  for (struct dirent *file = readdir(files); file != NULL; file = readdir(files)) {
    size_t length = strlen(file->d_name);
    if (length < 5 || strcmp(file->d_name + length - 4, ".tsv") != 0)
      continue;
    snprintf(path, sizeof path, "%s/%s", folder, file->d_name);
    check_file(path, tally);
  }
  closedir(files);
}

static void spellings(void) {
  char folder[LINE];
  struct tally tally = {0, 0, 0};
  const char *top = getenv("top_srcdir");
  snprintf(folder, sizeof folder, "%s/tests/shared/spellings", top == NULL ? ".." : top);
  check_folder(folder, &tally);
  HOLDS(tally.files > 0, "no .tsv in %s", folder);
  HOLDS(tally.missed == 0, "%zu of %zu spellings missed", tally.missed, tally.spellings);
}

const char *const suite_name = "spellings";
CU_TestInfo suite_tests[] = {
    {"every spelling has its code", spellings},
    CU_TEST_INFO_NULL,
};
