/* reading.h: text from a file or a pipe, as much of it as is needed at a time. */
#ifndef HS_CLI_READING_H
#define HS_CLI_READING_H

#include <httpstatus.h>
#include <stdbool.h>

#include "input.h"

/* How much of the text can be looked at, at once: a head, the one after it, and some more. */
enum { READING_LEAST = 2 * HTTPSTATUS_HEAD_MAX + 1 };

struct reading {
  struct input input;
  char *buffer;
  char *text; /* what has been read, from where the reading is */
  size_t length;
  unsigned long long offset; /* of text in the input */
  unsigned long long line;   /* how many lines reading_line() has given */
  bool is_cut;               /* is the text behind the last of them the rest of it? */
};

/* A file, or standard input for NULL and "-". Ends the program if it cannot be opened or read. */
struct reading reading_begin(const char *operand);
void reading_end(const struct reading *reading);

/* Waits for something, and adds it to the text; false at the end, and if READING_LEAST bytes are
 * there that nobody has skipped. */
bool reading_more(struct reading *reading);

/* Goes on behind length bytes of the text. */
void reading_skip(struct reading *reading, size_t length);

/* Gives the line that begins here, with its end, without going on; false at the end of the input.
 * Of a line longer than length bytes, it gives the beginning. */
bool reading_peek(struct reading *reading, size_t length, httpstatus_slice *line);

/* Gives the next line, with its end, and goes on behind it; it is there until the next call. Of a
 * line longer than READING_LEAST it gives the beginning, and leaves out the rest. */
bool reading_line(struct reading *reading, httpstatus_slice *line);

/* Goes back to the last length bytes of the line that reading_line() gave last. */
void reading_back(struct reading *reading, size_t length);

/* Reads on, so that the writer gets no SIGPIPE; no more than that many bytes. */
void reading_drain(struct reading *reading, unsigned long long most);

#endif
