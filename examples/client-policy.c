/* client-policy.c: what should a client do after this status code, given this method?
 *
 * client-policy CODE METHOD
 *
 * CODE is a status code ("503") or a status line ("HTTP/1.1 503 Service Unavailable"). Treat an
 * unregistered code as the x00 of its class; the library gives no other advice for it. The exit
 * status is 2 if CODE cannot be read.
 */
#include <httpstatus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

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
  if (text[0] == '\0')
    return;
  printf("retry advice: %s", text); /* for any method */
  print_citation(httpstatus_retry_citation(code));
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
  printf("%d %s\n", code,
         or_else(httpstatus_reason(code), or_else(httpstatus_meaning_title(meaning), "unknown")));
  printf("class: %s\n", or_else(httpstatus_class_name(httpstatus_class_of(code)), "none"));
  printf("treat as: %d\n", httpstatus_treat_as(code));
  printf("content: %s\n", httpstatus_content_name(httpstatus_forbids_content(code, method)));
  printf("follow with: %s\n", or_else(httpstatus_redirect_method(code, method), "nothing"));
  print_retry(code, method);
  printf("cacheable by default: %s\n", httpstatus_is_heuristically_cacheable(code) ? "yes" : "no");
  for (size_t index = 0; index < httpstatus_field_count(code); index++)
    print_field(httpstatus_field_at(code, index));
}

int main(int argc, char **argv) {
  httpstatus_parsed parsed = {.size = sizeof parsed};
  if (argc != 3) {
    fputs("usage: client-policy CODE METHOD\n", stderr);
    return CANNOT_READ;
  }
  httpstatus_error error = httpstatus_parse(argv[1], strlen(argv[1]), &parsed);
  if (error != HTTPSTATUS_ERROR_NONE) {
    fprintf(stderr, "client-policy: %s: %s at offset %zu\n", argv[1], httpstatus_error_text(error),
            parsed.offset);
    return CANNOT_READ;
  }
  print_policy(parsed.code, argv[2]);
  return EXIT_SUCCESS;
}
