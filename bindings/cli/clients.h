/* clients.h: which kind of input is this? */
#ifndef HS_CLI_CLIENTS_H
#define HS_CLI_CLIENTS_H

#include "client.h"

/* Reads what the input begins with, and checks the responses in it. */
void clients_read(struct checking *checking);

#endif
