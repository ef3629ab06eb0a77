/* microhttpd.c: the reason phrases of libmicrohttpd. */
#include <microhttpd.h>
#include <stdio.h>
#include <string.h>

#include "measure.h"

const char *version(void) {
  static char text[64];
  snprintf(text, sizeof text, "libmicrohttpd %s", MHD_get_version());
  return text;
}

bool works(void) {
  return strcmp(MHD_get_reason_phrase_for(404), "Not Found") == 0;
}

ROW(reason, MHD_get_reason_phrase_for((unsigned)codes[i])[0])

const struct row rows[] = {{"reason of a code", "libmicrohttpd: MHD_get_reason_phrase_for", reason},
                           {NULL, NULL, NULL}};
