/* export_csv.c: the meanings as a table, a row each.
 *
 * Code and preferred, where true, name one row; so do code, source and first.
 *
 * By RFC 4180, but that a line ends with LF alone, as the tools of a Unix shell want it. Nothing
 * between two commas is null; an empty text is "". No value holds the end of a line.
 */
#include "export.h"

#include <httpstatus.h>
#include <string.h>

/* What stands behind a value. */
enum { MORE = ',', LAST = '\n' };

static void write_text(FILE *out, const char *text, char after) {
  bool quoted = text[0] == '\0' || strpbrk(text, ",\"\r\n") != NULL;
  if (quoted)
    putc('"', out);
  for (; *text != '\0'; text++) {
    if (*text == '"')
      putc('"', out);
    putc(*text, out);
  }
  if (quoted)
    putc('"', out);
  putc(after, out);
}

static void write_bool(FILE *out, bool value) {
  fputs(value ? "true," : "false,", out);
}

static void write_what(FILE *out, const httpstatus_entry *entry) {
  const httpstatus_source *source = httpstatus_entry_source(entry);
  int code = httpstatus_entry_code(entry);
  fprintf(out, "%d,", code);
  write_text(out, httpstatus_source_id(source), MORE);
  write_text(out, httpstatus_source_name(source), MORE);
  write_text(out, httpstatus_class_name(httpstatus_class_of(code)), MORE);
  write_text(out, httpstatus_entry_identifier(entry), MORE);
  write_text(out, httpstatus_entry_reason(entry), MORE);
  write_text(out, httpstatus_entry_title(entry), MORE);
  write_text(out, httpstatus_entry_summary(entry), MORE);
  write_text(out, httpstatus_entry_note(entry), MORE);
}

static void write_standing(FILE *out, const httpstatus_entry *entry) {
  int sent_as = httpstatus_entry_sent_as(entry);
  write_text(out, httpstatus_state_name(httpstatus_entry_state(entry)), MORE);
  write_text(out, httpstatus_seen_name(httpstatus_entry_seen(entry)), MORE);
  if (sent_as >= 0)
    fprintf(out, "%d", sent_as);
  putc(MORE, out);
  write_text(out, httpstatus_grade_name(httpstatus_entry_grade(entry)), MORE);
  write_bool(out, httpstatus_entry_is_registered(entry));
  write_bool(out, httpstatus_entry_is_preferred(entry));
  write_bool(out, httpstatus_find_from(httpstatus_entry_code(entry),
                                       httpstatus_entry_source(entry)) == entry);
}

/* As in the JSON, null for a code that is not registered. */
static void write_rules(FILE *out, int code) {
  if (!httpstatus_entry_is_registered(httpstatus_find(code))) {
    fputs(",,,,,", out);
    return;
  }
  write_text(out, httpstatus_content_name(httpstatus_forbids_content(code, NULL)), MORE);
  write_bool(out, httpstatus_is_heuristically_cacheable(code));
  write_bool(out, httpstatus_forbids_storing(code));
  write_text(out, httpstatus_advice_name(httpstatus_retry(code, "GET")), MORE);
  write_text(out, httpstatus_advice_name(httpstatus_retry(code, "POST")), MORE);
}

static void write_row(FILE *out, const httpstatus_entry *entry) {
  const httpstatus_citation *spec = httpstatus_entry_spec_at(entry, 0);
  write_what(out, entry);
  write_standing(out, entry);
  write_rules(out, httpstatus_entry_code(entry));
  write_text(out, httpstatus_citation_document(spec), MORE);
  write_text(out, httpstatus_citation_section(spec), MORE);
  write_text(out, httpstatus_citation_url(spec), LAST);
}

void hs_export_csv(FILE *out) {
  fputs("code,source,source_name,class,identifier,reason,title,summary,note,state,seen,sent_as,"
        "grade,registered,preferred,first,content,heuristically_cacheable,forbids_storing,"
        "retry_idempotent,retry_other,document,section,url\n",
        out);
  for (size_t index = 0; index < httpstatus_count(); index++)
    write_row(out, httpstatus_at(index));
}
