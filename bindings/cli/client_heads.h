/* client_heads.h: responses as they were sent, as `curl -si` prints them. */
#ifndef HS_CLI_CLIENT_HEADS_H
#define HS_CLI_CLIENT_HEADS_H

#include "client.h"

extern const struct client client_heads;

#endif
