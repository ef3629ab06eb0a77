/* outcome.h: how does the command end, and what does it print on standard error? */
#ifndef HS_CLI_OUTCOME_H
#define HS_CLI_OUTCOME_H

#include <stddef.h>

#if defined(__GNUC__)
#if defined(_WIN32)
#define LIKE_PRINTF(text, rest) __attribute__((format(gnu_printf, text, rest)))
#else
#define LIKE_PRINTF(text, rest) __attribute__((format(printf, text, rest)))
#endif
#else
#define LIKE_PRINTF(text, rest)
#endif
#if defined(__GNUC__)
#define ENDS __attribute__((noreturn))
#elif __STDC_VERSION__ >= 201112L
#define ENDS _Noreturn
#else
#define ENDS
#endif

/* Exit statuses beside 0. */
enum {
  OUTCOME_NO = 1,     /* unknown, not found, or with an error */
  OUTCOME_TROUBLE = 2 /* wrong usage, or an input or output error */
};

/* Call it first. */
void outcome_begin(void);

/* Makes the exit status this one, unless it is higher already. */
void outcome_raise(int status);

/* Writes now what was printed. */
void outcome_flush(void);

/* Prints what is wrong as one line on standard error. Text from outside is escaped. */
void complain(int status, const char *format, ...) LIKE_PRINTF(2, 3);

/* The same, and ends the program. */
ENDS void give_up(const char *format, ...) LIKE_PRINTF(1, 2);

/* Makes sure that all has been written, and returns the exit status. */
int outcome_end(void);

/* Like realloc, but ends the program if there is no memory. */
void *allocate(void *old, size_t size);

#endif
