/* dump.c: prints the catalogue as the library has it, a line for each meaning or warn code, with
 * tabs between the columns; tests compare it with what others say.
 *
 * dump meanings: code, source, identifier, state, registered or not (1 or 0), reason, title,
 *                summary, note, and then document, section and address of each specification
 * dump warnings: code, text, summary
 * dump sources:  id, name
 * dump date:     the date of the registry
 */
#include <httpstatus.h>
#include <stdio.h>
#include <string.h>

static void print_meaning(const httpstatus_entry *entry) {
  printf("%03d\t%s\t%s\t%s\t%d\t%s\t%s\t%s\t%s", httpstatus_entry_code(entry),
         httpstatus_source_id(httpstatus_entry_source(entry)), httpstatus_entry_identifier(entry),
         httpstatus_state_name(httpstatus_entry_state(entry)),
         httpstatus_entry_is_registered(entry), httpstatus_entry_reason(entry),
         httpstatus_entry_title(entry), httpstatus_entry_summary(entry),
         httpstatus_entry_note(entry));
  for (size_t index = 0; index < httpstatus_entry_spec_count(entry); index++) {
    const httpstatus_citation *spec = httpstatus_entry_spec_at(entry, index);
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
  for (size_t index = 0; index < httpstatus_warning_count(); index++) {
    const httpstatus_warning *warning = httpstatus_warning_at(index);
    printf("%03d\t%s\t%s\n", httpstatus_warning_code(warning), httpstatus_warning_text(warning),
           httpstatus_warning_summary(warning));
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
  else if (strcmp(what, "warnings") == 0)
    print_warnings();
  else if (strcmp(what, "sources") == 0)
    print_sources();
  else if (strcmp(what, "date") == 0)
    puts(httpstatus_registry_date());
  else
    return 2;
  return fflush(stdout) == 0 ? 0 : 1;
}
