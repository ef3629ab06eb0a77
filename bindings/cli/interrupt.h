/* interrupt.h: was the command asked to stop? */
#ifndef HS_CLI_INTERRUPT_H
#define HS_CLI_INTERRUPT_H

#include <stdbool.h>

/* From now on SIGINT and SIGTERM only say so, once: the next one ends the program. */
void interrupt_begin(void);

/* The signal that came, or 0. */
int interrupt_signal(void);

/* Waits until there is something to read from a descriptor; false if a signal comes before. */
bool interrupt_wait(int file);

#endif
