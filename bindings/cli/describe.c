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
static void describe_seen(const httpstatus_meaning *meaning) {
  int sent_as = httpstatus_meaning_sent_as(meaning);
  char text[64] = "";
  if (httpstatus_meaning_seen(meaning) == HTTPSTATUS_SEEN_WIRE)
    return;
  if (sent_as >= 0)
    snprintf(text, sizeof text, "%s; sent as %03d",
             httpstatus_seen_name(httpstatus_meaning_seen(meaning)), sent_as);
  else
    snprintf(text, sizeof text, "%s; nothing is sent",
             httpstatus_seen_name(httpstatus_meaning_seen(meaning)));
  describe_line("seen", text);
}

static void describe_names(const httpstatus_meaning *meaning) {
  struct text constants = {NULL, 0, 0}, aliases = {NULL, 0, 0};
  for (size_t index = 0; index < httpstatus_meaning_constant_count(meaning); index++) {
    text_join(&constants, ", ", "HTTPSTATUS_");
    text_add(&constants, httpstatus_meaning_constant_at(meaning, index));
  }
  for (size_t index = 0; index < httpstatus_meaning_alias_count(meaning); index++)
    text_join(&aliases, ", ", httpstatus_meaning_alias_at(meaning, index));
  if (constants.length > 0)
    describe_line("constants", constants.bytes);
  if (aliases.length > 0)
    describe_line("aliases", aliases.bytes);
  free(constants.bytes);
  free(aliases.bytes);
}

static void describe_documents(const httpstatus_meaning *meaning) {
  for (size_t index = 0; index < httpstatus_meaning_spec_count(meaning); index++)
    describe_citation(index == 0 ? "specs" : "", httpstatus_meaning_spec_at(meaning, index));
  for (size_t index = 0; index < httpstatus_meaning_history_count(meaning); index++)
    describe_citation(index == 0 ? "history" : "", httpstatus_meaning_history_at(meaning, index));
}

void describe_meaning_briefly(const httpstatus_meaning *meaning) {
  char number[16];
  snprintf(number, sizeof number, "%03d", httpstatus_meaning_code(meaning));
  describe_head(httpstatus_meaning_code(meaning), number, httpstatus_meaning_title(meaning));
  describe_summary(httpstatus_meaning_summary(meaning));
  describe_source(httpstatus_meaning_source(meaning));
}

void describe_meaning(const httpstatus_meaning *meaning) {
  const char *reason = httpstatus_meaning_reason(meaning);
  describe_meaning_briefly(meaning);
  describe_line("reason", reason[0] != '\0' ? reason : "none is documented");
  describe_line("state", httpstatus_state_name(httpstatus_meaning_state(meaning)));
  describe_seen(meaning);
  describe_line("evidence", httpstatus_evidence_name(httpstatus_meaning_evidence(meaning)));
  if (httpstatus_meaning_is_registered(meaning))
    describe_rules(httpstatus_meaning_code(meaning));
  describe_line("note", httpstatus_meaning_note(meaning));
  describe_names(meaning);
  describe_documents(meaning);
}

void describe_detail_briefly(const httpstatus_detail *detail) {
  int code = httpstatus_detail_code(detail);
  char number[32];
  if (code >= 0)
    snprintf(number, sizeof number, "%03d.%d", code, httpstatus_detail_key(detail));
  else
    snprintf(number, sizeof number, "%d", httpstatus_detail_key(detail));
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
  text_join(&status, " ", httpstatus_meaning_title(httpstatus_find(code)));
  describe_detail_briefly(detail);
  describe_line("refines", status.bytes);
  describe_line("product", httpstatus_detail_product(detail));
  describe_line("since", httpstatus_detail_since(detail));
  describe_line("note", httpstatus_detail_note(detail));
  describe_citation("specs", httpstatus_detail_citation(detail));
  free(status.bytes);
}

void describe_warn_code(const httpstatus_warn_code *warn_code) {
  char number[32];
  snprintf(number, sizeof number, "%03d", httpstatus_warn_code_code(warn_code));
  describe_head(-1, number, httpstatus_warn_code_text(warn_code));
  describe_summary(httpstatus_warn_code_summary(warn_code));
  describe_line("kind", "a warn code of the obsolete Warning field, not a status code");
  describe_line("validation", httpstatus_warn_code_is_persistent(warn_code)
                                  ? "stays when a cache has validated the response"
                                  : "goes when a cache has validated the response");
  describe_line("note", httpstatus_warn_code_note(warn_code));
  for (size_t index = 0; index < httpstatus_warn_code_spec_count(warn_code); index++)
    describe_citation(index == 0 ? "specs" : "", httpstatus_warn_code_spec_at(warn_code, index));
}
