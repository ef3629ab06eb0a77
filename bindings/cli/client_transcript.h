/* client_transcript.h: requests and responses as they were sent, and what openssl s_client, nc and
 * telnet print. */
#ifndef HS_CLI_CLIENT_TRANSCRIPT_H
#define HS_CLI_CLIENT_TRANSCRIPT_H

#include "client.h"

extern const struct client client_transcript;

#endif
