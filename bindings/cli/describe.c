/* describe.c: what is known of a code, told to people. */
#include "describe.h"

#include <stdio.h>
#include <stdlib.h>

#include "screen.h"
#include "text.h"

/* The code and the title: the first line. */
static void describe_head(int code, const char *number, const char *title) {
  int indent = text_columns(number) + 2;
  screen_class(code);
  fputs(number, stdout);
  screen_plain();
  fputs("  ", stdout);
  screen_strong();
  text_wrapped(title, indent, indent);
  screen_plain();
}

void describe_line(const char *label, const char *text) {
  if (text[0] == '\0')
    return;
  printf("%*s", DESCRIBE_INDENT, "");
  screen_faint();
  text_padded(label, DESCRIBE_COLUMN - DESCRIBE_INDENT);
  screen_plain();
  text_wrapped(text, DESCRIBE_COLUMN, DESCRIBE_COLUMN);
}

void describe_citation(const char *label, const httpstatus_citation *citation) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_citation_document(citation));
  if (httpstatus_citation_section(citation)[0] != '\0')
    text_join(&text, " ", httpstatus_citation_section(citation));
  if (httpstatus_citation_reason(citation)[0] != '\0')
    text_join(&text, ": ", httpstatus_citation_reason(citation));
  if (httpstatus_citation_url(citation)[0] != '\0')
    text_join(&text, ", ", httpstatus_citation_url(citation));
  describe_line(label, text.bytes);
  free(text.bytes);
}

static void describe_summary(const char *summary) {
  printf("%*s", DESCRIBE_INDENT, "");
  text_wrapped(summary, DESCRIBE_INDENT, DESCRIBE_INDENT);
}

static void describe_source(const httpstatus_source *source) {
  struct text text = {NULL, 0, 0};
  text_add(&text, httpstatus_source_id(source));
  text_join(&text, ": ", httpstatus_source_name(source));
  describe_line("source", text.bytes);
  free(text.bytes);
}

/* Where it is met, unless a client receives it as it is. */
static void describe_seen(const httpstatus_entry *entry) {
  int sent_as = httpstatus_entry_sent_as(entry);
  char text[64] = "";
  if (httpstatus_entry_seen(entry) == HTTPSTATUS_SEEN_WIRE)
    return;
  if (sent_as >= 0)
    snprintf(text, sizeof text, "%s; sent as %03d",
             httpstatus_seen_name(httpstatus_entry_seen(entry)), sent_as);
  else
    snprintf(text, sizeof text, "%s; nothing is sent",
             httpstatus_seen_name(httpstatus_entry_seen(entry)));
  describe_line("seen", text);
}

static void describe_names(const httpstatus_entry *entry) {
  struct text constants = {NULL, 0, 0}, aliases = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_entry_constant_count(entry); index++) {
    text_join(&constants, ", ", "HTTPSTATUS_");
    text_add(&constants, httpstatus_entry_constant_at(entry, index));
  }
  for (size_t index = 0; index < httpstatus_entry_alias_count(entry); index++)
    text_join(&aliases, ", ", httpstatus_entry_alias_at(entry, index));
  if (constants.length > 0)
    describe_line("constants", constants.bytes);
  if (aliases.length > 0)
    describe_line("aliases", aliases.bytes);
  free(constants.bytes);
  free(aliases.bytes);
}

static void describe_documents(const httpstatus_entry *entry) {
  for (size_t index = 0; index < httpstatus_entry_spec_count(entry); index++)
    describe_citation(index == 0 ? "specs" : "", httpstatus_entry_spec_at(entry, index));
  for (size_t index = 0; index < httpstatus_entry_history_count(entry); index++)
    describe_citation(index == 0 ? "history" : "", httpstatus_entry_history_at(entry, index));
}

void describe_entry_briefly(const httpstatus_entry *entry) {
  char number[16];
  snprintf(number, sizeof number, "%03d", httpstatus_entry_code(entry));
  describe_head(httpstatus_entry_code(entry), number, httpstatus_entry_title(entry));
  describe_summary(httpstatus_entry_summary(entry));
  describe_source(httpstatus_entry_source(entry));
}

void describe_entry(const httpstatus_entry *entry) {
  const char *reason = httpstatus_entry_reason(entry);
  describe_entry_briefly(entry);
  describe_line("reason", reason[0] != '\0' ? reason : "none is documented");
  describe_line("state", httpstatus_state_name(httpstatus_entry_state(entry)));
  describe_seen(entry);
  describe_line("grade", httpstatus_grade_name(httpstatus_entry_grade(entry)));
  if (httpstatus_entry_is_registered(entry))
    describe_rules(httpstatus_entry_code(entry));
  describe_line("note", httpstatus_entry_note(entry));
  describe_names(entry);
  describe_documents(entry);
}

void describe_detail_briefly(const httpstatus_detail *detail) {
  int code = httpstatus_detail_code(detail);
  char number[32];
  if (code >= 0)
    snprintf(number, sizeof number, "%03d.%d", code, httpstatus_detail_number(detail));
  else
    snprintf(number, sizeof number, "%d", httpstatus_detail_number(detail));
  describe_head(code, number, httpstatus_detail_title(detail));
  describe_summary(httpstatus_detail_summary(detail));
  describe_source(httpstatus_detail_source(detail));
}

void describe_detail(const httpstatus_detail *detail) {
  int code = httpstatus_detail_code(detail);
  struct text status = {NULL, 0, 0};
  char number[16];
  snprintf(number, sizeof number, "%03d", code);
  text_add(&status, code >= 0 ? number : "no single status code");
  text_join(&status, " ", httpstatus_entry_title(httpstatus_find(code)));
  describe_detail_briefly(detail);
  describe_line("refines", status.bytes);
  describe_line("product", httpstatus_detail_product(detail));
  describe_line("since", httpstatus_detail_since(detail));
  describe_line("note", httpstatus_detail_note(detail));
  describe_citation("specs", httpstatus_detail_citation(detail));
  free(status.bytes);
}

void describe_warning(const httpstatus_warning *warning) {
  char number[32];
  snprintf(number, sizeof number, "%03d", httpstatus_warning_code(warning));
  describe_head(-1, number, httpstatus_warning_text(warning));
  describe_summary(httpstatus_warning_summary(warning));
  describe_line("kind", "a warn code of the obsolete Warning field, not a status code");
  describe_line("validation", httpstatus_warning_is_persistent(warning)
                                  ? "stays when a cache has validated the response"
                                  : "goes when a cache has validated the response");
  describe_line("note", httpstatus_warning_note(warning));
  for (size_t index = 0; index < httpstatus_warning_spec_count(warning); index++)
    describe_citation(index == 0 ? "specs" : "", httpstatus_warning_spec_at(warning, index));
}
