/* scan_words.h: what do the words around a number say of it? */
#ifndef HS_CLI_SCAN_WORDS_H
#define HS_CLI_SCAN_WORDS_H

#include <stdbool.h>
#include <stddef.h>

enum { SCAN_WORD = 32 };

/* Is it of a word, as letters and underlines are? */
bool scan_is_letter(char byte);

/* The last word of text before at, in small letters, cut at its front; "" if there is none. Blanks
 * and marks between it and at are skipped. Returns where it begins. */
const char *scan_word_before(const char *text, const char *at, char word[SCAN_WORD]);

/* The word that begins behind the blanks at at, in small letters, cut at its end; "" if it is a key
 * such as `bytes=`. */
void scan_word_behind(const char *at, char word[SCAN_WORD]);

/* Does it announce a status code, as `status` and `error` do? */
bool scan_announces(const char *word);

/* Does it say so behind the code, as in `404 error`? */
bool scan_confirms(const char *word);

/* Does it stand between two codes, as `but` and `or` do? */
bool scan_joins(const char *word);

/* Does it name what a number before it counts, as `bytes` does? */
bool scan_is_unit(const char *word);

/* Does it name another number than a code, as `line` and `port` do? */
bool scan_names_other(const char *word);

/* Does a status or a code of it belong to a program, as in `exit code 1`? */
bool scan_is_of_program(const char *word);

/* May it stand between what announces a code and the code, as `of` and `is` do? */
bool scan_is_filler(const char *word);

#endif
