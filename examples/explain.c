/* explain.c: what does a status code mean, and to whom? explain CODE... */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The preferred meaning of the code that text writes in up to three digits, or NULL. */
static const httpstatus_entry *find(const char *text) {
  size_t digits = strspn(text, "0123456789");
  if (digits == 0 || digits > 3 || text[digits] != '\0')
    return NULL;
  return httpstatus_find(atoi(text));
}

static void print(const httpstatus_entry *entry) {
  printf("%03d  %s (%s): %s\n", httpstatus_entry_code(entry), httpstatus_entry_title(entry),
         httpstatus_source_name(httpstatus_entry_source(entry)), httpstatus_entry_summary(entry));
}

int main(int argc, char **argv) {
  int result = EXIT_SUCCESS;

  if (argc < 2) {
    fputs("usage: explain CODE...\n", stderr);
    return 2;
  }
  for (int at = 1; at < argc; at++) {
    const httpstatus_entry *entry = find(argv[at]);
    if (entry == NULL) {
      fprintf(stderr, "explain: unknown status code: %s\n", argv[at]);
      result = EXIT_FAILURE;
    }
    /* A code may have several meanings: the preferred one comes first. */
    for (; entry != NULL; entry = httpstatus_entry_next(entry))
      print(entry);
  }
  return fflush(stdout) == 0 ? result : EXIT_FAILURE;
}
