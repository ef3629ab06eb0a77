-- An example of a request and its response for the codes that are met most: what the page shows, and
-- what a check finds nothing wrong with. Hosts and addresses are those of documentation (RFC 2606).

exchange { code = 200, request = [[
GET /menu HTTP/1.1
Host: cafe.example
Accept: application/json
]], response = [[
HTTP/1.1 200 OK
Content-Type: application/json
Cache-Control: max-age=60
ETag: "v7"
Content-Length: 25

{"coffee": 3, "cocoa": 4}]] }

exchange { code = 201, request = [[
POST /orders HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 17

{"item":"coffee"}]], response = [[
HTTP/1.1 201 Created
Location: /orders/17
Content-Type: application/json
Content-Length: 9

{"id":17}]] }

exchange { code = 202, request = [[
POST /reports HTTP/1.1
Host: cafe.example
Content-Length: 0
]], response = [[
HTTP/1.1 202 Accepted
Location: /reports/5/progress
Content-Length: 0
]] }

exchange { code = 204, request = [[
DELETE /orders/17 HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 204 No Content
Date: Mon, 15 Sep 2025 09:30:00 GMT
]] }

exchange { code = 206, request = [[
GET /film.mp4 HTTP/1.1
Host: media.example
Range: bytes=0-9
]], response = [[
HTTP/1.1 206 Partial Content
Date: Mon, 15 Sep 2025 09:30:00 GMT
Content-Type: video/mp4
Content-Range: bytes 0-9/73400
ETag: "f1"
Content-Length: 10

(10 bytes)]] }

exchange { code = 301, request = [[
GET /coffee HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 301 Moved Permanently
Location: https://cafe.example/drinks/coffee
Content-Length: 0
]] }

exchange { code = 302, request = [[
GET /today HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 302 Found
Location: /menu/monday
Content-Length: 0
]] }

exchange { code = 303, request = [[
POST /login HTTP/1.1
Host: cafe.example
Content-Type: application/x-www-form-urlencoded
Content-Length: 20

user=ann&password=no]], response = [[
HTTP/1.1 303 See Other
Location: /account
Set-Cookie: session=8f2c; Secure; HttpOnly
Content-Length: 0
]] }

exchange { code = 304, request = [[
GET /menu HTTP/1.1
Host: cafe.example
If-None-Match: "v7"
]], response = [[
HTTP/1.1 304 Not Modified
Date: Mon, 15 Sep 2025 09:30:00 GMT
ETag: "v7"
Cache-Control: max-age=60
]] }

exchange { code = 307, request = [[
POST /orders HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 17

{"item":"coffee"}]], response = [[
HTTP/1.1 307 Temporary Redirect
Location: https://backup.cafe.example/orders
Content-Length: 0
]] }

exchange { code = 308, request = [[
POST /order HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 17

{"item":"coffee"}]], response = [[
HTTP/1.1 308 Permanent Redirect
Location: https://cafe.example/orders
Content-Length: 0
]] }

exchange { code = 400, request = [[
POST /orders HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 8

{"item":]], response = [[
HTTP/1.1 400 Bad Request
Content-Type: application/problem+json
Content-Length: 32

{"title":"The JSON ends early."}]] }

exchange { code = 401, request = [[
GET /account HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 401 Unauthorized
WWW-Authenticate: Bearer realm="cafe"
Content-Type: text/plain
Content-Length: 14

Please log in.]] }

exchange { code = 403, request = [[
DELETE /menu HTTP/1.1
Host: cafe.example
Authorization: Bearer 8f2c
]], response = [[
HTTP/1.1 403 Forbidden
Content-Type: text/plain
Content-Length: 27

Only the owner may do this.]] }

exchange { code = 404, request = [[
GET /tea HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 404 Not Found
Content-Type: text/plain
Content-Length: 15

We have no tea.]] }

exchange { code = 405, request = [[
PUT /menu HTTP/1.1
Host: cafe.example
Content-Length: 0
]], response = [[
HTTP/1.1 405 Method Not Allowed
Allow: GET, HEAD
Content-Length: 0
]] }

exchange { code = 406, request = [[
GET /menu HTTP/1.1
Host: cafe.example
Accept: application/xml
]], response = [[
HTTP/1.1 406 Not Acceptable
Vary: Accept
Content-Type: text/plain
Content-Length: 15

Only JSON here.]] }

exchange { code = 409, request = [[
PUT /users/ann HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 14

{"name":"Ann"}]], response = [[
HTTP/1.1 409 Conflict
Content-Type: application/problem+json
Content-Length: 26

{"title":"Name is taken."}]] }

exchange { code = 410, request = [[
GET /summer-menu HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 410 Gone
Content-Type: text/plain
Content-Length: 15

Summer is over.]] }

exchange { code = 412, request = [[
PUT /menu HTTP/1.1
Host: cafe.example
If-Match: "v6"
Content-Type: application/json
Content-Length: 13

{"coffee": 4}]], response = [[
HTTP/1.1 412 Precondition Failed
ETag: "v7"
Content-Length: 0
]] }

exchange { code = 413, request = [[
POST /photos HTTP/1.1
Host: cafe.example
Content-Type: image/png
Content-Length: 73400320
Expect: 100-continue
]], response = [[
HTTP/1.1 413 Content Too Large
Content-Type: text/plain
Connection: close
Content-Length: 14

10 MB at most.]] }

exchange { code = 415, request = [[
POST /orders HTTP/1.1
Host: cafe.example
Content-Type: text/csv
Content-Length: 8

coffee,1]], response = [[
HTTP/1.1 415 Unsupported Media Type
Accept: application/json
Content-Length: 0
]] }

exchange { code = 416, request = [[
GET /film.mp4 HTTP/1.1
Host: media.example
Range: bytes=80000-
]], response = [[
HTTP/1.1 416 Range Not Satisfiable
Content-Range: bytes */73400
Content-Length: 0
]] }

exchange { code = 422, request = [[
POST /orders HTTP/1.1
Host: cafe.example
Content-Type: application/json
Content-Length: 12

{"cups": -1}]], response = [[
HTTP/1.1 422 Unprocessable Content
Content-Type: application/problem+json
Content-Length: 37

{"title":"cups: expected 1 or more."}]] }

exchange { code = 426, request = [[
GET /chat HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 426 Upgrade Required
Upgrade: websocket
Connection: Upgrade
Content-Length: 0
]] }

exchange { code = 429, request = [[
GET /menu HTTP/1.1
Host: api.cafe.example
]], response = [[
HTTP/1.1 429 Too Many Requests
Retry-After: 30
Content-Type: text/plain
Content-Length: 30

100 requests a minute at most.]] }

exchange { code = 500, request = [[
GET /menu HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 500 Internal Server Error
Content-Type: text/plain
Content-Length: 36

Something broke. Our log knows what.]] }

exchange { code = 502, request = [[
GET /menu HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 502 Bad Gateway
Content-Type: text/plain
Content-Length: 39

The application sent no valid response.]] }

exchange { code = 503, request = [[
GET /menu HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 503 Service Unavailable
Retry-After: 3600
Content-Type: text/plain
Content-Length: 30

Down for maintenance: an hour.]] }

exchange { code = 504, request = [[
GET /report HTTP/1.1
Host: cafe.example
]], response = [[
HTTP/1.1 504 Gateway Timeout
Content-Type: text/plain
Content-Length: 35

The application took over a minute.]] }
