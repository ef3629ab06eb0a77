/* client_wget.h: what `wget -S` and `wget -d` print. */
#ifndef HS_CLI_CLIENT_WGET_H
#define HS_CLI_CLIENT_WGET_H

#include "client.h"

extern const struct client client_wget;

#endif
