/* screen.c: how wide is standard output, and does it have colors? */
#define _DEFAULT_SOURCE
#include "screen.h"

#include <httpstatus.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifndef _WIN32
#include <sys/ioctl.h>
#endif

enum { WIDTH_OF_OLD = 80, WIDEST = 10000 };

static int ask_terminal(void) {
  if (!isatty(STDOUT_FILENO))
    return 0;
#ifdef TIOCGWINSZ
  struct winsize size = {.ws_col = 0};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col != 0)
    return size.ws_col;
#endif
  return WIDTH_OF_OLD;
}

int screen_width(void) {
  static int width = -1;
  if (width < 0) {
    const char *columns = getenv("COLUMNS");
    long wanted = columns != NULL ? strtol(columns, NULL, 10) : 0;
    width = wanted > 0 && wanted <= WIDEST ? (int)wanted : ask_terminal();
  }
  return width;
}

static enum screen_colors chosen;

void screen_choose_colors(enum screen_colors colors) {
  chosen = colors;
}

static bool has_colors(void) {
  static int answer = -1;
  if (chosen != SCREEN_AUTO)
    return chosen == SCREEN_ALWAYS;
  if (answer < 0) {
    const char *term = getenv("TERM"), *no_color = getenv("NO_COLOR");
    answer = isatty(STDOUT_FILENO) && (no_color == NULL || no_color[0] == '\0') && term != NULL &&
             term[0] != '\0' && strcmp(term, "dumb") != 0;
  }
  return answer;
}

static void select_graphic(const char *parameters) {
  if (has_colors())
    printf("\033[%sm", parameters);
}

void screen_strong(void) {
  select_graphic("1");
}

void screen_faint(void) {
  select_graphic("2");
}

void screen_class(int code) {
  static const char *const colors[] = {"1", "1;36", "1;32", "1;34", "1;33", "1;31"};
  select_graphic(colors[httpstatus_class_of(code)]);
}

void screen_plain(void) {
  select_graphic("0");
}
