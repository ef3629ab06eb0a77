/* server.c: answers each request with the status code that its path names.
 *
 * server PORT
 *
 * "GET /404" is answered with 404, any other path with 400. It listens on loopback until it is
 * interrupted; PORT 0 is any free port. It knows no reason phrase: see before/ and after/.
 */
#define _POSIX_C_SOURCE 200809L
#include "reason.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum { CANNOT_START = 2, BAD_REQUEST = 400, REQUEST_MAX = 8192, WAITING = 16 };

static bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

static int code_asked(const char *request) {
  static const char start[] = "GET /";
  const char *path = request + strlen(start);
  if (strncmp(request, start, strlen(start)) != 0 || path[0] == '0')
    return BAD_REQUEST;
  for (size_t digit = 0; digit < 3; digit++)
    if (!is_digit(path[digit]))
      return BAD_REQUEST;
  return path[3] == ' ' ? atoi(path) : BAD_REQUEST;
}

/* Reads up to the end of the head, of the input or of the buffer. */
static void read_request(int connection, char request[REQUEST_MAX]) {
  size_t length = 0;
  ssize_t count = 1;
  request[0] = '\0';
  while (count > 0 && length < REQUEST_MAX - 1 && strstr(request, "\r\n\r\n") == NULL) {
    count = read(connection, request + length, REQUEST_MAX - 1 - length);
    length += count > 0 ? (size_t)count : 0;
    request[length] = '\0';
  }
}

static void answer(int connection) {
  char request[REQUEST_MAX];
  read_request(connection, request);
  int code = code_asked(request);
  dprintf(connection, "HTTP/1.1 %d %s\r\nConnection: close\r\n\r\n", code, reason(code));
}

/* A socket that listens on loopback; ends the program if there is none. */
static int listen_at(in_port_t port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  socklen_t size = sizeof address;
  int listener = socket(AF_INET, SOCK_STREAM, 0), reuse = 1;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (listener < 0 || setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &reuse, sizeof reuse) != 0 ||
      bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, WAITING) != 0 ||
      getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
    perror("server");
    exit(CANNOT_START);
  }
  printf("http://127.0.0.1:%d\n", ntohs(address.sin_port));
  fflush(stdout);
  return listener;
}

int main(int argc, char **argv) {
  char *end = "";
  long port = argc == 2 ? strtol(argv[1], &end, 10) : -1;
  if (port < 0 || port > 65535 || end == argv[1] || *end != '\0') {
    fputs("usage: server PORT\n", stderr);
    return CANNOT_START;
  }
  signal(SIGPIPE, SIG_IGN); /* a client may leave before its answer */
  for (int listener = listen_at((in_port_t)port);;) {
    int connection = accept(listener, NULL, NULL);
    if (connection < 0)
      continue;
    answer(connection);
    close(connection);
  }
}
