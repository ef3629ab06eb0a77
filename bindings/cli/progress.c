/* progress.c: how much of a large file has been read? */
#define _DEFAULT_SOURCE
#include "progress.h"

#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGE = 64 << 20 }; /* bytes; smaller files are read in an instant */

static void show(struct progress *progress) {
  unsigned long long percent = progress->done / (progress->size / 100);
  if (percent > 100) /* the file grew */
    percent = 100;
  if ((int)percent == progress->percent)
    return;
  progress->percent = (int)percent;
  fprintf(stderr, "\rhttpstatus: %3d%% of %llu MB", progress->percent, progress->size >> 20);
  fflush(stderr);
}

void progress_begin(struct progress *progress, int file) {
  struct stat status;
  *progress = (struct progress){.percent = -1};
  progress->shown = isatty(STDERR_FILENO) && fstat(file, &status) == 0 && S_ISREG(status.st_mode) &&
                    status.st_size >= LARGE;
  if (!progress->shown)
    return;
  progress->size = (unsigned long long)status.st_size;
  show(progress);
}

void progress_add(struct progress *progress, unsigned long long bytes) {
  progress->done += bytes;
  if (progress->shown)
    show(progress);
}

void progress_end(struct progress *progress) {
  if (progress->shown)
    fprintf(stderr, "\r%*s\r", 40, "");
  progress->shown = false;
}
