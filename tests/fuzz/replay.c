/* replay.c: runs a fuzzer on files and on the files of folders, without libFuzzer. */
#include "fuzz.h"

#include <dirent.h>
#include <string.h>
#include <sys/stat.h>

enum { PATH = 4096 };

static void give_up(const char *path) {
  perror(path);
  exit(2);
}

/* Runs the fuzzer on the bytes of a file, in memory that ends with them. */
static void replay_file(const char *path, size_t size) {
  FILE *file = fopen(path, "rb");
  uint8_t *bytes = malloc(size > 0 ? size : 1);
  if (file == NULL || bytes == NULL || fread(bytes, 1, size, file) != size)
    give_up(path);
  fclose(file);
  fprintf(stderr, "%s\n", path); /* the last one named is the one that failed */
  LLVMFuzzerTestOneInput(bytes, size);
  free(bytes);
}

static unsigned replay(const char *path);

static unsigned replay_folder(const char *path) {
  DIR *folder = opendir(path);
  char inner[PATH];
  unsigned count = 0;
  if (folder == NULL)
    give_up(path);
  for (struct dirent *meaning; (meaning = readdir(folder)) != NULL;) {
    if (meaning->d_name[0] == '.')
      continue;
    if (snprintf(inner, sizeof inner, "%s/%s", path, meaning->d_name) >= (int)sizeof inner)
      give_up(path);
    count += replay(inner);
  }
  closedir(folder);
  return count;
}

static unsigned replay(const char *path) {
  struct stat about;
  if (stat(path, &about) != 0)
    give_up(path);
  if (S_ISDIR(about.st_mode))
    return replay_folder(path);
  replay_file(path, (size_t)about.st_size);
  return 1;
}

int main(int count, char **words) {
  unsigned files = 0;
  for (int word = 1; word < count; word++)
    files += replay(words[word]);
  printf("%u files\n", files);
  return files > 0 ? 0 : 1;
}
