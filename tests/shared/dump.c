/* dump.c: prints the catalogue as the library has it, a line for each meaning or warn code, with
 * tabs between the columns; tests compare it with what others say.
 *
 * dump meanings: code, source, identifier, state, registered or not (1 or 0), reason, title,
 *                summary, note, and then document, section and address of each specification
 * dump warn_codes: code, text, summary
 * dump sources:  id, name
 * dump date:     the date of the registry
 */
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

static void print_meaning(const httpstatus_meaning *meaning) {
  printf("%03d\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s", httpstatus_meaning_code(meaning),
         httpstatus_source_id(httpstatus_meaning_source(meaning)),
         httpstatus_meaning_identifier(meaning),
         httpstatus_state_name(httpstatus_meaning_state(meaning)),
         httpstatus_meaning_is_registered(meaning), httpstatus_meaning_reason(meaning),
         httpstatus_meaning_title(meaning), httpstatus_meaning_summary(meaning),
         httpstatus_meaning_note(meaning));
  for (size_t index = 0; index < httpstatus_meaning_spec_count(meaning); index++) {
    const httpstatus_citation *spec = httpstatus_meaning_spec_at(meaning, index);
    printf("\t%s\t%s\t%s", httpstatus_citation_document(spec), httpstatus_citation_section(spec),
           httpstatus_citation_url(spec));
  }
  putchar('\n');
}

static void print_meanings(void) {
  for (size_t index = 0; index < httpstatus_count(); index++)
    print_meaning(httpstatus_at(index));
}

static void print_warnings(void) {
  for (size_t index = 0; index < httpstatus_warn_code_count(); index++) {
    const httpstatus_warn_code *warn_code = httpstatus_warn_code_at(index);
    printf("%03d\t%s\t%s\n", httpstatus_warn_code_code(warn_code),
           httpstatus_warn_code_text(warn_code), httpstatus_warn_code_summary(warn_code));
  }
}

static void print_sources(void) {
  for (size_t index = 0; index < httpstatus_source_count(); index++) {
    const httpstatus_source *source = httpstatus_source_at(index);
    printf("%s\t%s\n", httpstatus_source_id(source), httpstatus_source_name(source));
  }
}

int main(int argc, char **argv) {
  const char *what = argc == 2 ? argv[1] : "";
  if (strcmp(what, "meanings") == 0)
    print_meanings();
  else if (strcmp(what, "warn_codes") == 0)
    print_warnings();
  else if (strcmp(what, "sources") == 0)
    print_sources();
  else if (strcmp(what, "date") == 0)
    puts(httpstatus_registry_date());
  else
    return 2;
  return fflush(stdout) == 0 ? 0 : 1;
}
