/* screen.h: how wide is what we print to, and does it show colours? */
#ifndef HS_CLI_SCREEN_H
#define HS_CLI_SCREEN_H

/* Columns; 0 for no limit, which is what a file and a pipe have. COLUMNS overrides both. */
int screen_width(void);

/* Begin and end what is emphasised; nothing happens where there are no colours. */
void screen_strong(void);
void screen_faint(void);
void screen_class(int code); /* strong, in the colour of the code's class */
void screen_plain(void);

#endif
