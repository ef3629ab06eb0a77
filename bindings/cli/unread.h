/* unread.h: what a check does not read, by name. */
#ifndef HS_CLI_UNREAD_H
#define HS_CLI_UNREAD_H

#include "checking.h"

/* Prints what an input is that begins with this line, and what to type instead. */
void unread_name(struct checking *checking, httpstatus_slice line);

#endif
