/* outcome.c: how does the command end, and what does it print on standard error? */
#define _DEFAULT_SOURCE
#include "outcome.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "escape.h"

static volatile sig_atomic_t outcome;

#ifdef SIGPIPE
/* SIGPIPE: the reader has gone. That alone is no failure. */
static void end_quietly(int signal) {
  (void)signal;
  _exit(outcome);
}

void outcome_begin(void) {
  signal(SIGPIPE, end_quietly);
}
#else
void outcome_begin(void) {
}
#endif

void outcome_raise(int status) {
  if (status > outcome)
    outcome = status;
}

/* The first error of standard output; a later write may not report it again. */
static int write_error;

void outcome_flush(void) {
  if (fflush(stdout) != 0 && write_error == 0)
    write_error = errno;
}

static void say(const char *format, va_list arguments) {
  va_list again;
  va_copy(again, arguments);
  int length = vsnprintf(NULL, 0, format, arguments);
  size_t room = length < 0 ? 1 : (size_t)length + 1;
  char *text = malloc(room);
  outcome_flush(); /* so that both streams are in order */
  fputs("httpstatus: ", stderr);
  if (text != NULL && length >= 0) {
    vsnprintf(text, room, format, again);
    escape_write(stderr, text, room - 1);
  }
  fputc('\n', stderr);
  free(text);
  va_end(again);
}

void complain(int status, const char *format, ...) {
  va_list arguments;
  outcome_raise(status);
  va_start(arguments, format);
  say(format, arguments);
  va_end(arguments);
}

void give_up(const char *format, ...) {
  va_list arguments;
  outcome_raise(OUTCOME_TROUBLE);
  va_start(arguments, format);
  say(format, arguments);
  va_end(arguments);
  exit(outcome);
}

int outcome_end(void) {
  outcome_flush();
  if (write_error != 0 || ferror(stdout))
    complain(OUTCOME_TROUBLE, "standard output: %s",
             write_error != 0 ? strerror(write_error) : "cannot write");
  return outcome;
}

void *allocate(void *old, size_t size) {
  void *memory = realloc(old, size);
  if (memory == NULL)
    give_up("out of memory");
  return memory;
}
