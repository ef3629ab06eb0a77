/* screen.h: how wide is standard output, and does it have colours? */
#ifndef HS_CLI_SCREEN_H
#define HS_CLI_SCREEN_H

/* Columns; 0 for no limit, as in a file or a pipe. The variable COLUMNS overrides both. */
int screen_width(void);

/* Begin and end emphasis; without colours they print nothing. */
void screen_strong(void);
void screen_faint(void);
void screen_class(int code); /* strong, in the colour of the code's class */
void screen_plain(void);

#endif
