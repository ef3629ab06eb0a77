/* client-policy.c: what should a client do after this status code, given this method?
 *
 * client-policy CODE METHOD [RETRY-AFTER]
 *
 * CODE is a status code ("503") or a status line ("HTTP/1.1 503 Service Unavailable"). Treat an
 * unregistered code as the x00 of its class, unless its owner gives other advice. RETRY-AFTER is
 * the value of that field. The exit status is 2 if CODE cannot be read.
 */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { CANNOT_READ = 2 };

static const char *or_else(const char *text, const char *otherwise) {
  return text != NULL && text[0] != '\0' ? text : otherwise;
}

static void print_citation(const httpstatus_citation *citation) {
  printf("  (%s %s)\n", httpstatus_citation_document(citation),
         httpstatus_citation_section(citation));
}

static void print_retry(int code, const char *method) {
  const char *text = httpstatus_retry_text(code);
  printf("retry: %s\n", httpstatus_advice_name(httpstatus_retry(code, method)));
  printf("retry idempotent methods alone: %s\n",
         httpstatus_retry_needs_idempotent(code) ? "yes" : "no");
  if (text[0] == '\0')
    return;
  printf("retry advice: %s", text); /* for any method */
  print_citation(httpstatus_retry_citation(code));
}

/* A malformed Retry-After says nothing. */
static void print_wait(const char *retry_after) {
  int64_t seconds = httpstatus_retry_after(retry_after, strlen(retry_after), (int64_t)time(NULL));
  if (seconds >= 0)
    printf("wait: %lld s\n", (long long)seconds);
  else
    puts("wait: unknown");
}

static void print_field(const httpstatus_field *field) {
  const char *condition = httpstatus_field_condition(field);
  printf("field: %s  %s  %s%s", httpstatus_field_name(field),
         or_else(httpstatus_level_name(httpstatus_field_level(field)), "no keyword"),
         condition[0] != '\0' ? "when " : "always", condition);
  print_citation(httpstatus_field_citation(field));
}

static void print_policy(int code, const char *method) {
  const httpstatus_meaning *meaning = httpstatus_find(code);
  printf("%03d %s\n", code,
         or_else(httpstatus_reason(code), or_else(httpstatus_meaning_title(meaning), "unknown")));
  printf("class: %s\n", or_else(httpstatus_class_name(httpstatus_class_of(code)), "none"));
  printf("treat as: %d\n", httpstatus_treat_as(code));
  printf("content: %s\n", httpstatus_forbids_content(code, method) ? "none" : "may follow");
  printf("follow with: %s\n", or_else(httpstatus_redirect_method(code, method), "nothing"));
  print_retry(code, method);
  printf("cacheable by default: %s\n", httpstatus_is_heuristically_cacheable(code) ? "yes" : "no");
  for (size_t index = 0; index < httpstatus_field_count(code); index++)
    print_field(httpstatus_field_at(code, index));
}

int main(int argc, char **argv) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  if (argc != 3 && argc != 4) {
    fputs("usage: client-policy CODE METHOD [RETRY-AFTER]\n", stderr);
    return CANNOT_READ;
  }
  httpstatus_error error = httpstatus_parse(argv[1], strlen(argv[1]), &parsed);
  if (error != HTTPSTATUS_ERROR_NONE) {
    fprintf(stderr, "client-policy: %s: %s at offset %zu\n", argv[1], httpstatus_error_text(error),
            parsed.offset);
    return CANNOT_READ;
  }
  print_policy(parsed.code, argv[2]);
  if (argc == 4)
    print_wait(argv[3]);
  return EXIT_SUCCESS;
}
