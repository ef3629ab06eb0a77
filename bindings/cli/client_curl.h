/* client_curl.h: what `curl -v` prints. */
#ifndef HS_CLI_CLIENT_CURL_H
#define HS_CLI_CLIENT_CURL_H

#include "client.h"

extern const struct client client_curl;

#endif
