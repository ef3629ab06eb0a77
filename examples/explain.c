/* explain.c: what does a status code mean, and who defines it? explain CODE... */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The preferred meaning of a code of up to three digits, or NULL. */
static const httpstatus_meaning *find(const char *text) {
  size_t digits = strspn(text, "0123456789");
  if (digits == 0 || digits > 3 || text[digits] != '\0')
    return NULL;
  return httpstatus_find(atoi(text));
}

static void print(const httpstatus_meaning *meaning) {
  printf("%03d  %s (%s): %s\n", httpstatus_meaning_code(meaning), httpstatus_meaning_title(meaning),
         httpstatus_source_name(httpstatus_meaning_source(meaning)),
         httpstatus_meaning_summary(meaning));
}

int main(int argc, char **argv) {
  int result = EXIT_SUCCESS;

  if (argc < 2) {
    fputs("usage: explain CODE...\n", stderr);
    return 2;
  }
  for (int at = 1; at < argc; at++) {
    const httpstatus_meaning *meaning = find(argv[at]);
    if (meaning == NULL) {
      fprintf(stderr, "explain: unknown status code: %s\n", argv[at]);
      result = EXIT_FAILURE;
    }
    /* A code may have several meanings: the preferred one comes first. */
    for (; meaning != NULL; meaning = httpstatus_meaning_next(meaning))
      print(meaning);
  }
  return fflush(stdout) == 0 ? result : EXIT_FAILURE;
}
