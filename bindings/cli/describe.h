/* describe.h: what is known about a code, for people. */
#ifndef HS_CLI_DESCRIBE_H
#define HS_CLI_DESCRIBE_H

#include <httpstatus.h>

/* In full. */
void describe_meaning(const httpstatus_meaning *meaning);
void describe_detail(const httpstatus_detail *detail);
void describe_letters(const httpstatus_source *source, const char *key);
void describe_warn_code(const httpstatus_warn_code *warn_code);

/* The answer: the summary, what to do about a retry, and who else uses the code. */
void describe_meaning_shortly(const httpstatus_meaning *meaning);
void describe_detail_shortly(const httpstatus_detail *detail);

/* Only the title, the brief and the source. */
void describe_meaning_briefly(const httpstatus_meaning *meaning);
void describe_detail_briefly(const httpstatus_detail *detail);

#endif
