/* interrupt.c: was the command asked to stop? */
#define _POSIX_C_SOURCE 200809L
#include "interrupt.h"

#include <signal.h>
#include <stddef.h>
#ifndef _WIN32
#include <sys/select.h>
#endif

static volatile sig_atomic_t came;

static void note(int signal) {
  came = signal;
}

int interrupt_signal(void) {
  return came;
}

#ifdef _WIN32
/* There a signal does not end a wait; the next bytes do. */
void interrupt_begin(void) {
  signal(SIGINT, note);
  signal(SIGTERM, note);
}

bool interrupt_wait(int file) {
  (void)file;
  return came == 0;
}
#else
static bool is_begun;
static sigset_t usual; /* the signals blocked outside */

/* The signals are blocked but for the wait, so that none comes between a look and the wait. */
void interrupt_begin(void) {
  struct sigaction action = {.sa_handler = note, .sa_flags = (int)SA_RESETHAND};
  sigset_t both;
  sigemptyset(&action.sa_mask);
  sigemptyset(&both);
  sigaddset(&both, SIGINT);
  sigaddset(&both, SIGTERM);
  sigprocmask(SIG_BLOCK, &both, &usual);
  sigdelset(&usual, SIGINT);
  sigdelset(&usual, SIGTERM);
  sigaction(SIGINT, &action, NULL);
  sigaction(SIGTERM, &action, NULL);
  is_begun = true;
}

bool interrupt_wait(int file) {
  fd_set files;
  if (!is_begun)
    return true;
  if (came == 0) {
    FD_ZERO(&files);
    FD_SET(file, &files);
    pselect(file + 1, &files, NULL, NULL, NULL, &usual);
  }
  if (came != 0)
    sigprocmask(SIG_SETMASK, &usual, NULL); /* what follows may be ended */
  return came == 0;
}
#endif
