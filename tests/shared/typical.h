/* typical.h: the head of a response as servers send it, with 20 fields and from nobody known. */
#ifndef TYPICAL_H
#define TYPICAL_H

#define TYPICAL_FIELDS                                                                             \
  "Date: Thu, 05 Apr 2018 21:26:15 GMT\r\n"                                                        \
  "Content-Type: text/html; charset=utf-8\r\n"                                                     \
  "Content-Length: 48213\r\n"                                                                      \
  "Connection: keep-alive\r\n"                                                                     \
  "Keep-Alive: timeout=5, max=100\r\n"                                                             \
  "Cache-Control: private, max-age=0, must-revalidate\r\n"                                         \
  "Vary: Accept-Encoding, Cookie\r\n"                                                              \
  "ETag: W/\"bc55-5f8d0a1c\"\r\n"                                                                  \
  "Last-Modified: Wed, 04 Apr 2018 18:00:00 GMT\r\n"                                               \
  "Expires: Thu, 05 Apr 2018 21:26:15 GMT\r\n"                                                     \
  "Set-Cookie: session=8f14e45fceea167a; Path=/; HttpOnly\r\n"                                     \
  "Set-Cookie: theme=light; Path=/; Max-Age=31536000\r\n"                                          \
  "X-Frame-Options: SAMEORIGIN\r\n"                                                                \
  "X-Content-Type-Options: nosniff\r\n"                                                            \
  "Content-Security-Policy: default-src 'self'; img-src *\r\n"                                     \
  "Strict-Transport-Security: max-age=63072000; includeSubDomains\r\n"                             \
  "Referrer-Policy: strict-origin-when-cross-origin\r\n"                                           \
  "X-Request-Id: 6f1c1b0e-6a51-4a5e-9e0f-0c9d3b5f7a11\r\n"                                         \
  "Server: gunicorn\r\n"                                                                           \
  "Via: 1.1 proxy.example\r\n"

enum { TYPICAL_COUNT = 20 };

#endif
