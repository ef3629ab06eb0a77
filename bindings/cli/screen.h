/* screen.h: how wide is standard output, and does it have colors? */
#ifndef HS_CLI_SCREEN_H
#define HS_CLI_SCREEN_H

/* Columns; 0 for no limit, as in a file or a pipe. The variable COLUMNS overrides both. */
int screen_width(void);

/* Are there colors? SCREEN_AUTO: in a terminal that has some, unless NO_COLOR is set. */
enum screen_colors { SCREEN_AUTO, SCREEN_ALWAYS, SCREEN_NEVER };
void screen_choose_colors(enum screen_colors colors);

/* Begin and end emphasis; without colors they print nothing. */
void screen_strong(void);
void screen_faint(void);
void screen_class(int code); /* strong, in the color of the code's class */
void screen_plain(void);

#endif
