/* outcome.c: how does the command end, and what does it say on standard error? */
#define _DEFAULT_SOURCE
#include "outcome.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "text.h"

static volatile sig_atomic_t outcome;

/* Who closes a pipe has seen enough: that alone is no failure. */
static void end_quietly(int signal) {
  (void)signal;
  _exit(outcome);
}

void outcome_begin(void) {
  signal(SIGPIPE, end_quietly);
}

void outcome_raise(int status) {
  if (status > outcome)
    outcome = status;
}

/* What went wrong with standard output first, which a later attempt may not tell. */
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
  outcome_flush(); /* in the order in which things happened */
  fputs("httpstatus: ", stderr);
  if (text != NULL && length >= 0) {
    vsnprintf(text, room, format, again);
    text_escaped(stderr, text, room - 1);
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
             write_error != 0 ? strerror(write_error) : "write error");
  return outcome;
}

void *allocate(void *old, size_t size) {
  void *memory = realloc(old, size);
  if (memory == NULL)
    give_up("memory: %s", strerror(ENOMEM));
  return memory;
}
