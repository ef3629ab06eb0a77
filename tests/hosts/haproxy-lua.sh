#!/bin/sh
# Does the example for HAProxy give reason phrases, advice and error pages, whatever comes?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/hosts/hosts.sh"
need haproxy
haproxy -vv | grep -q '^Built with Lua version : Lua 5\.3' || skip "no HAProxy with Lua 5.3"
module lua5.3
start_application
launch haproxy haproxy haproxy -db -f haproxy.cfg
log=$scratch/haproxy/output.log

# ---- The application's answers ----
# explains TARGET REASON RETRY: and the log says the same.
explains() {
  asks GET "$1"
  code=${1#/}
  answers "${code%%\?*}" "X-Status-Reason: $2" "X-Status-Retry: $3"
  says "the application's own words"
  logged "$log" "\"GET $1 HTTP/1.1\" ${code%%\?*} \"$2\" $3"
}
explains /200 OK never
explains /404 'Not Found' never
explains /403 Forbidden never
explains '/405?Allow=GET' 'Method Not Allowed' never
explains /401 Unauthorized credentials
explains /500 'Internal Server Error' same
explains /502 'Bad Gateway' same
explains '/503?Retry-After=soon' 'Service Unavailable' delay
explains /499 'Client Closed Request' never
explains /520 'Web Server Returned an Unknown Error' delay
explains /530 'Origin DNS Error or other 1xxx error' never
explains /599 'Network Connect Timeout Error' same
for code in 585 799; do
  asks GET "/$code"
  answers "$code" 'X-Status-Retry: same'
  lacks X-Status-Reason
  logged "$log" "\"GET /$code HTTP/1.1\" $code \"\" same"
done
# Only what is idempotent is to be repeated.
for method in 'PUT delay' 'DELETE delay' 'POST never'; do
  asks "${method% *}" /503 -d hello
  answers 503 "X-Status-Retry: ${method#* }"
done
asks HEAD /503
answers 503 'X-Status-Retry: delay' 'Content-Length: 28'
silent

# ---- HAProxy's own ----
html='Content-Type: text/html; charset=utf-8'
asks GET /drop
answers 502 "$html"
says '<title>502 Bad Gateway</title>' '<p>Automatic retry: same<br>' \
  '<a href="https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.3">RFC 9110 15.6.3</a>'
asks POST /drop -d hello
answers 502
says '<p>Automatic retry: never<br>'
asks GET /secret/
answers 403 "$html"
says '<h1>403 Forbidden</h1>' "<p>$(summary 403)</p>"
asks PROPFIND '/secret/<script>'
answers 403
if grep -q '<script>' "$scratch/content"; then fail "the page repeats the request"; fi
length=$(wc -c <"$scratch/content")
asks HEAD /secret/
answers 403 "Content-Length: $length"
silent
asks GET /hang --max-time 0.5
[ "$status" = 28 ] || fail "/hang was answered"

# ---- Hostile ----
sends 'nonsense\r\n\r\n'
answers 400
sends '\x16\x03\x01\x00\xa5\x01\x00\r\n\r\n'
answers 400
sends 'GET /503 HTTP/1.1\r\nHost: x\r\nX: \x01\x02\x1b\x7f\xff\r\nConnection: close\r\n\r\n'
answers 503 'X-Status-Retry: delay'
sends 'GET /503 HTTP/1.0\r\n\r\n'
answers 503 'X-Status-Retry: delay'
# A method that nobody knows.
sends 'BREW /secret/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'
answers 403
asks GET "/503?n=$("$PYTHON" -c 'print("".join("&A%d=b" % n for n in range(90)))')"
answers 503 'X-Status-Retry: delay'

# ---- Endurance ----
endures "$server" '/503?Retry-After=soon' 503
endures "$server" '/secret/?n' 403
kill -0 "$server" || fail "HAProxy died"
if grep -i -e lua -e alert "$log"; then fail "HAProxy complains"; fi

# ---- Other codes, other texts ----
# A code that nobody knows, and a catalogue whose texts are not as harmless as today's.
adapt="s#^local httpstatus = .*#local httpstatus = dofile '$hosts/strange.lua'#
s#^ *http-request deny .*#&\\n  http-request deny deny_status 404 if { path /vendor }#
s/status_page(404)/status_page(599)/
s/status_page(403)/status_page(585)/
s/status_page(502)/status_page(nonsense)/"
launch haproxy strange haproxy -db -f haproxy.cfg
adapt=
asks GET /secret/
answers 403
says '<h1>585 Unknown, treated as 500</h1>' '<p>Automatic retry: same<br>&lt;b&gt;&quot;&amp;\amp;\</p>'
asks GET /vendor
answers 404
says '<h1>599 Network Connect Timeout Error</h1>' '>Laminas Diactoros, Response.php</a>'
asks GET /drop
answers 502
says '<h1>-1 Unknown, treated as 500</h1>'

readme haproxy
gone kill -0 "$(cat "$scratch/readme/haproxy.pid")" || fail "HAProxy did not stop as README.md says"
echo "PASS: the example for HAProxy"
