/* progress.h: how much of a large file has been read? */
#ifndef HS_CLI_PROGRESS_H
#define HS_CLI_PROGRESS_H

#include <stdbool.h>

struct progress {
  bool shown;
  unsigned long long size, done; /* bytes */
  int percent;                   /* the last that was shown */
};

/* Shows it for a large regular file, if standard error is a terminal. */
void progress_begin(struct progress *progress, int file);
void progress_add(struct progress *progress, unsigned long long bytes);
void progress_end(struct progress *progress);

#endif
