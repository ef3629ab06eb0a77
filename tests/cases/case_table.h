/* case_table.h: runs the lines of a table that are cases, for cases.c and findings.c. */
#ifndef CASE_TABLE_H
#define CASE_TABLE_H

#include <stdbool.h>

enum { ANSWER = 4096 };

/* An answer as the table has it. */
struct answer {
  char text[ANSWER];
};

/* Splits line at its tabs into columns; how many there are, at most as many as there is room
 * for and one more. */
int split_columns(char *line, char **columns, int room);

/* Does the library give the answer of the case, and which does it give? May write to line. */
typedef bool case_holds(char *line, struct answer *answer);

/* Runs every case of the table that is the one argument of the program, tells which does not
 * hold, and returns the exit status. */
int run_case_table(int count, char **words, case_holds *holds);

#endif
