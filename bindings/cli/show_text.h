/* show_text.h: which codes are in a text, and what do they mean? */
#ifndef HS_CLI_SHOW_TEXT_H
#define HS_CLI_SHOW_TEXT_H

#include "question.h"

/* Has the text a code in it, or is it a sentence of the catalogue? */
bool show_has_codes(const char *text);

/* Answers for each code in the text, or for the meaning whose sentence it is; else says on standard
 * error what may be meant. */
void show_text(struct question *question);

#endif
