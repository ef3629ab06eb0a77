/* bench_names.c: looks names up: bench_names WHAT FILE, a name a line. WHAT is "none" for nothing
 * but the loop, "gperf", "folded" for gperf without regard to case, or "ours". */
#include <stdio.h>
#include <string.h>

#include "httpstatus.h"

/* What gperf makes of the same names. */
const char *exact_find(const char *name, size_t length);
const char *folded_find(const char *name, size_t length);

enum { MOST = 20000, LINE = 512, PASSES = 10 };

static char names[MOST][LINE];
static size_t lengths[MOST], count;

static int read_names(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL)
    return 0;
  while (count < MOST && fgets(names[count], LINE, file) != NULL) {
    lengths[count] = strcspn(names[count], "\n");
    names[count][lengths[count]] = '\0';
    count++;
  }
  fclose(file);
  return count > 0;
}

static const void *nothing(const char *name, size_t length) {
  return length > 0 ? name : NULL;
}

static const void *exact(const char *name, size_t length) {
  return exact_find(name, length);
}

static const void *folded(const char *name, size_t length) {
  return folded_find(name, length);
}

static const void *ours(const char *name, size_t length) {
  return httpstatus_find_name(name, length);
}

static const struct {
  const char *name;
  const void *(*find)(const char *name, size_t length);
} rows[] = {{"none", nothing}, {"gperf", exact}, {"folded", folded}, {"ours", ours}};

int main(int words, char **word) {
  size_t found = 0, row = 0;
  if (words != 3 || !read_names(word[2]))
    return 2;
  while (row < sizeof rows / sizeof *rows && strcmp(rows[row].name, word[1]) != 0)
    row++;
  if (row == sizeof rows / sizeof *rows)
    return 2;
  for (int pass = 0; pass < PASSES; pass++)
    for (size_t at = 0; at < count; at++)
      found += rows[row].find(names[at], lengths[at]) != NULL;
  printf("%zu\n", count);
  return found == count * PASSES ? 0 : 1;
}
