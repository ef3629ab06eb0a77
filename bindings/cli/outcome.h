/* outcome.h: how does the command end, and what does it say on standard error? */
#ifndef HS_CLI_OUTCOME_H
#define HS_CLI_OUTCOME_H

#include <stddef.h>

#if defined(__GNUC__)
#define LIKE_PRINTF(text, rest) __attribute__((format(printf, text, rest)))
#define ENDS __attribute__((noreturn))
#else
#define LIKE_PRINTF(text, rest)
#define ENDS
#endif

/* Exit statuses beside 0. */
enum {
  OUTCOME_NO = 1,     /* unknown, not found, not right */
  OUTCOME_TROUBLE = 2 /* wrong usage, or what cannot be read or written */
};

/* To be called first. */
void outcome_begin(void);

/* The exit status is to be at least this one. */
void outcome_raise(int status);

/* Writes now what was printed. */
void outcome_flush(void);

/* Says what is wrong, in one line that no byte from outside can break or colour. */
void complain(int status, const char *format, ...) LIKE_PRINTF(2, 3);

/* The same, and ends the program. */
void give_up(const char *format, ...) LIKE_PRINTF(1, 2) ENDS;

/* Makes sure that all has been written, and returns the exit status. */
int outcome_end(void);

/* Like realloc, but ends the program where there is no memory. */
void *allocate(void *old, size_t size);

#endif
