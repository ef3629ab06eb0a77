/* export_csv.c: the meanings as a table, a row each.
 *
 * A code has one row where preferred is true; a code and a source have one row where first is true.
 *
 * The format is that of RFC 4180, except that a line ends with LF alone, as the tools of a Unix
 * shell expect. Nothing between two commas is null; an empty text is "". No value contains a line
 * break.
 */
#include "export_csv.h"

#include <httpstatus.h>
#include <string.h>

/* What follows a value. */
enum { MORE = ',', LAST = '\n' };

static void write_text(FILE *out, const char *text, char after) {
  bool quoted = text[0] == '\0' || strpbrk(text, ",\"\r\n") != NULL;
  if (quoted)
    putc('"', out);
  for (const char *mark; (mark = strchr(text, '"')) != NULL; text = mark + 1) {
    fwrite(text, 1, (size_t)(mark - text) + 1, out);
    putc('"', out);
  }
  fputs(text, out);
  if (quoted)
    putc('"', out);
  putc(after, out);
}

static void write_bool(FILE *out, bool value, char after) {
  fputs(value ? "true" : "false", out);
  putc(after, out);
}

static void write_number_or_null(FILE *out, int number) {
  if (number >= 0)
    fprintf(out, "%d", number);
  putc(MORE, out);
}

static void write_what(FILE *out, const httpstatus_meaning *meaning) {
  const httpstatus_source *source = httpstatus_meaning_source(meaning);
  int code = httpstatus_meaning_code(meaning);
  fprintf(out, "%d,", code);
  write_text(out, httpstatus_source_id(source), MORE);
  write_text(out, httpstatus_source_name(source), MORE);
  write_text(out, httpstatus_meaning_identifier(meaning), MORE);
  write_text(out, httpstatus_class_name(httpstatus_class_of(code)), MORE);
  write_text(out, httpstatus_meaning_reason(meaning), MORE);
  write_text(out, httpstatus_meaning_title(meaning), MORE);
  write_text(out, httpstatus_meaning_brief(meaning), MORE);
  write_text(out, httpstatus_meaning_summary(meaning), MORE);
  write_text(out, httpstatus_meaning_note(meaning), MORE);
}

static void write_standing(FILE *out, const httpstatus_meaning *meaning) {
  int sent_as = httpstatus_meaning_sent_as(meaning);
  write_text(out, httpstatus_state_name(httpstatus_meaning_state(meaning)), MORE);
  write_text(out, httpstatus_seen_name(httpstatus_meaning_seen(meaning)), MORE);
  write_number_or_null(out, sent_as);
  write_text(out, httpstatus_evidence_name(httpstatus_meaning_evidence(meaning)), MORE);
  write_bool(out, httpstatus_meaning_is_registered(meaning), MORE);
  write_bool(out, httpstatus_meaning_is_preferred(meaning), MORE);
  write_bool(out,
             httpstatus_find_from(httpstatus_meaning_code(meaning),
                                  httpstatus_meaning_source(meaning)) == meaning,
             MORE);
}

static void write_retry(FILE *out, const httpstatus_meaning *meaning) {
  write_text(out, httpstatus_advice_name(httpstatus_meaning_retry(meaning, "GET")), MORE);
  write_text(out, httpstatus_advice_name(httpstatus_meaning_retry(meaning, "POST")), MORE);
  write_number_or_null(out, httpstatus_meaning_retry_after(meaning));
}

/* As in the JSON, null for a code that is not registered. */
static void write_rules(FILE *out, int code) {
  if (!httpstatus_meaning_is_registered(httpstatus_find(code))) {
    fputs(",,,,\n", out);
    return;
  }
  write_bool(out, httpstatus_forbids_content(code, NULL), MORE);
  write_bool(out, httpstatus_forbids_sending_content(code, NULL), MORE);
  write_bool(out, httpstatus_is_heuristically_cacheable(code), MORE);
  write_bool(out, httpstatus_forbids_storing(code), MORE);
  write_bool(out, httpstatus_is_redirect(code), LAST);
}

static void write_place(FILE *out, const httpstatus_citation *citation) {
  write_text(out, httpstatus_citation_document(citation), MORE);
  write_text(out, httpstatus_citation_section(citation), MORE);
  write_text(out, httpstatus_citation_url(citation), MORE);
}

static void write_row(FILE *out, const httpstatus_meaning *meaning) {
  write_what(out, meaning);
  write_standing(out, meaning);
  write_place(out, httpstatus_meaning_spec_at(meaning, 0));
  write_retry(out, meaning);
  write_rules(out, httpstatus_meaning_code(meaning));
}

void hs_export_csv(FILE *out) {
  fputs("code,source,source_name,identifier,class,reason,title,brief,summary,note,state,seen,"
        "sent_as,evidence,registered,preferred,first,document,section,url,retry_idempotent,"
        "retry_other,retry_after,forbids_content,forbids_sending_content,heuristically_cacheable,"
        "forbids_storing,is_redirect\n",
        out);
  for (size_t index = 0; index < httpstatus_count(); index++)
    write_row(out, httpstatus_at(index));
}
