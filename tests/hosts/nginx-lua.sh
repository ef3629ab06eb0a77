#!/bin/sh
# Does the example for nginx explain its log, its error pages and broken responses, whatever comes?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/hosts/hosts.sh"
need nginx
[ -e /usr/lib/nginx/modules/ngx_http_lua_module.so ] || skip "no Lua module for nginx"
module luajit
start_application
launch nginx nginx nginx -p "$scratch/nginx" -e error.log -c nginx.conf -g 'daemon off;'
log=$scratch/nginx/status.log errors=$scratch/nginx/error.log
mkdir "$scratch/nginx/files"
echo 'a page' >"$scratch/nginx/files/page.txt"
everybody=$port

# finds FINDING...: are these, and no others, reported?
finds() {
  expected=
  for finding; do
    expected="$expected${expected:+, }\"$finding\""
  done
  found=$(sed -n 's/^X-HTTP-Findings: //Ip' "$scratch/head")
  [ "$found" = "$expected" ] || fail "$about: finds $found, not $expected"
}

# ---- The log ----
iana='(IANA HTTP Status Code Registry)'
asks GET /200
answers 200
logged "$log" "\"GET /200 HTTP/1.1\" 200 OK $iana: "

asks GET /404
logged "$log" "\"GET /404 HTTP/1.1\" 404 Not Found $iana: $(summary 404)"
asks GET /unwanted/
[ "$status" = 52 ] || fail "/unwanted/ was answered"
logged "$log" '"GET /unwanted/ HTTP/1.1" 444 No Response (nginx): '"$(summary 444)"
asks GET /hang --max-time 0.5
[ "$status" = 28 ] || fail "/hang was answered"
logged "$log" '"GET /hang HTTP/1.1" 499 Client Closed Request (nginx): '"$(summary 499)"
asks GET /530
logged "$log" '"GET /530 HTTP/1.1" 530 Origin DNS Error or other 1xxx error (Cloudflare): '
for code in 585 799; do
  asks GET "/$code"
  answers "$code"
  logged "$log" "\"GET /$code HTTP/1.1\" $code unknown"
done

# ---- Error pages ----
plain='Content-Type: text/plain; charset=utf-8'
# The application's own are left as they are.
asks GET /503
answers 503
lacks Vary
says "the application's own words"
asks GET /files/page.txt
answers 200
says 'a page'
asks GET /files/none
answers 404 "$plain" 'Vary: Accept'
says '404 Not Found' "$(summary 404)" 'Automatic retry: never' \
  'See RFC 9110 15.5.5, https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.5'
asks GET /secret/ -H 'Accept: text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8'
answers 403 'Content-Type: text/html; charset=utf-8'
says '<title>403 Forbidden</title>' "<p>$(summary 403)</p>" '<p>Automatic retry: never<br>'
asks GET /secret/ -H 'Accept: application/json, text/html'
answers 403 'Content-Type: application/json'
"$PYTHON" -c 'import json, sys
page = json.load(open(sys.argv[1]))
assert list(page) == ["status", "title", "summary", "retry", "retries", "document", "url"], page
assert page["status"] == 403 and page["document"] == "RFC 9110 15.5.4", page' "$scratch/content" ||
  fail "JSON: $(shown)"
asks GET /drop
answers 502 "$plain"
says 'Automatic retry: same'
asks POST /drop -d hello
answers 502
says 'Automatic retry: never'
asks GET '/explained/503?Retry-After=5'
answers 503 "$plain" 'Retry-After: 5'
says 'Automatic retry: delay'
asks POST '/explained/503?Retry-After=5' -d hello
answers 503 'Retry-After: 5'
says 'Automatic retry: never'
asks GET '/explained/405?Allow=PUT&Server=x'
answers 405 'Allow: PUT'
says '405 Method Not Allowed'
asks GET '/explained/401?WWW-Authenticate=Basic'
answers 401 'WWW-Authenticate: Basic'
says 'Automatic retry: credentials'
# The first line of several: nginx 1.22 has no other.
asks GET '/explained/401?WWW-Authenticate=Basic&WWW-Authenticate=Bearer'
answers 401 'WWW-Authenticate: Basic'
asks GET '/explained/426?Upgrade=h2c'
answers 426
lacks Upgrade
asks GET /explained/529
answers 529
says '529 ' ', defined by ' 'Automatic retry: delay'
# That is its length to GET, and there is none of it.
asks GET /explained/500
length=$(wc -c <"$scratch/content")
asks HEAD /explained/500
answers 500 "Content-Length: $length" "$plain"
silent
asks GET /explained/200
answers 200
says "the application's own words"

# ---- Findings ----
malformed=$(found error 'RFC 9110 10.2.3' '503 x\r\nRetry-After: soon')
no_challenge=$(found error 'RFC 9110 15.5.2' '401 x')
asks GET '/503?Retry-After=soon'
lacks X-HTTP-Findings
port=$developers
asks GET '/503?Retry-After=soon'
answers 503
finds "$malformed"
says "the application's own words"
asks GET '/503?Retry-After=soon&Retry-After=later'
finds "$(found error 'RFC 9110 5.3' '503 x\r\nRetry-After: soon\r\nRetry-After: later')" "$malformed"
asks GET '/503?Retry-After=5'
finds
asks GET /200
finds
asks GET /401
finds "$no_challenge"
asks GET '/401?WWW-Authenticate=Basic'
finds
unregistered=$(found note 'RFC 9110 16.2.1' '599 x')
for code in 520 530 599; do
  asks GET "/$code"
  answers "$code"
  finds "$unregistered"
done
asks GET /799
finds "$(found error 'RFC 9110 15' '799 x')"
# The method is the client's, although the page is made for GET.
refused=$(found note 'RFC 9110 10.2.1' '405 x\r\nAllow: GET' --method GET)
asks PUT '/explained/405?Allow=PUT' -d hello
finds "$refused"
asks DELETE '/explained/405?Allow=PUT'
finds
# nginx's own fault.
asks POST /files/page.txt -d hello
answers 405
finds "$(found error 'RFC 9110 15.5.6' '405 x')"
asks HEAD /401
answers 401
finds "$no_challenge"
silent
asks GET '/200?Upgrade=h2c'
finds "$(found error 'RFC 9110 7.8' '200 x\r\nUpgrade: h2c')"
asks GET /204
answers 204
finds
no_range=$(found note 'RFC 9110 15.3.7' '206 x\r\nContent-Range: bytes 0-0/1' --request-field 'Host: x')
range='Content-Range=bytes+0-27/28'
asks GET "/206?$range"
finds "$no_range"
asks GET "/206?$range" -H 'Range: bytes=0-27'
finds

# ---- Hostile ----
# Fields that are too many to be known are left out, and not found to be missing.
many() {
  "$PYTHON" -c 'import sys; print("".join(sys.argv[1] % n for n in range(400)))' "$1"
}
sends "GET /206?$range HTTP/1.1\r\nHost: x\r\nConnection: close\r\n$(many 'A%d: b\r\n')\r\n"
answers 206
finds
asks GET "/401?n=$(many '&A%d=b')"
answers 401
finds
# Of one field as many as are taken, each a fault, which is told once.
asks GET "/503?n=$("$PYTHON" -c 'print("&Retry-After=x" * 150)')"
answers 503
finds "$malformed"
sends 'GET /503?Retry-After=x HTTP/1.1\r\nHost: x\r\nX: \x01\x02\x1b\x7f\xff\r\nRange:\r\nConnection: close\r\n\r\n'
answers 503
finds "$malformed"
sends 'G<b>T /files/<script> HTTP/1.1\r\nHost: x\r\nAccept: text/html\r\nConnection: close\r\n\r\n'
answers 400
if grep -q '<script>\|<b>' "$scratch/content"; then fail "the page repeats the request"; fi
asks GET '/files/<script>' -H 'Accept: text/html'
answers 404
if grep -q '<script>' "$scratch/content"; then fail "the page repeats the request"; fi
sends 'nonsense\r\n\r\n'
answers 400 "$plain"
sends '\x16\x03\x01\x00\xa5\x01\x00\r\n\r\n'
answers 400
sends 'GET /503 HTTP/1.1\r\nHost: x\r\nX: a\x00b\r\n\r\n'
answers 400
sends 'GET / HTTP/3.0\r\nHost: x\r\n\r\n'
answers 505
sends 'GET /401 HTTP/1.0\r\n\r\n'
answers 401
finds "$no_challenge"
sends 'GET /files/none\r\n'
case $(cat "$scratch/raw") in '404 Not Found'*) ;; *) fail "HTTP/0.9: $(cat "$scratch/raw")" ;; esac
asks GET "/files/$(many 'aaaaaaaaaa%d')$(many 'aaaaaaaaaa%d')"
answers 414 "$plain"
logged "$log" "\"nonsense\" 400 Bad Request $iana: "

# ---- Endurance ----
worker=$(cat "/proc/$server/task/$server/children")
worker=${worker% }
endures "$worker" '/503?Retry-After=soon' 503
port=$everybody
endures "$worker" '/explained/503?Retry-After=soon' 503
[ "$(cat "/proc/$server/task/$server/children")" = "$worker " ] || fail "a worker died"

# Only what nginx says of files, rules and the application by itself.
if grep -e '\[alert\]' -e '\[crit\]' -e '\[emerg\]' -e lua -e 'not checked' "$errors"; then
  fail "the error log complains"
fi

# ---- Other codes, other texts ----
# A code of one's own, HTTP/2 for developers, and another module by the line that is there for it.
adapt="s/ 599\$/ 599 585/
/listen/{n; s/;/ http2;/}
s#-- Without the C module: .*#package.loaded.httpstatus = dofile '$hosts/strange.lua'#"
launch nginx strange nginx -p "$scratch/strange" -e error.log -c nginx.conf -g 'daemon off;'
adapt=
asks GET /explained/585
answers 585
says '585 Unknown, treated as 500' 'See RFC 9110 15.6.1, ' 'Automatic retry: same' '<b>"&\amp;\'
asks GET /explained/599
answers 599
says '599 Network Connect Timeout Error, defined by ' 'See Laminas Diactoros, Response.php, https://'
asks GET /explained/503 -H 'Accept: text/html'
says '<p>Automatic retry: delay<br>&lt;b&gt;&quot;&amp;\amp;\</p>'
asks GET /explained/503 -H 'Accept: application/json'
"$PYTHON" -c 'import json, sys
page = json.load(open(sys.argv[1]))
assert (page["retry"], page["retries"]) == ("delay", "<b>\"&\\amp;\\"), page' "$scratch/content" || fail "JSON: $(shown)"
port=$developers
asks GET /401 --http2-prior-knowledge
answers 401
finds "$no_challenge"
# The check fails, the response does not.
asks GET /418 --http2-prior-knowledge
answers 418
finds
says "the application's own words"
logged "$scratch/strange/error.log" 'response not checked: '

# ---- Without the C module ----
adapt="s#-- Without the C module: ##
s#lua_package_cpath .*#lua_package_cpath /nonexistent/?.so;#"
launch nginx ffi env LUA_PATH="$top_srcdir/bindings/lua/?.lua" \
  LD_LIBRARY_PATH="$top_builddir/lib/.libs" nginx -p "$scratch/ffi" -e error.log -c nginx.conf -g 'daemon off;'
adapt=
grep -q '^ *package.loaded.httpstatus = require "httpstatus.ffi"$' "$scratch/ffi/nginx.conf" ||
  fail "no line for the FFI in nginx.conf"
asks GET '/explained/503?Retry-After=5'
answers 503 "$plain" 'Retry-After: 5'
says '503 Service Unavailable' 'Automatic retry: delay' 'See RFC 9110 15.6.4, '
asks GET /530
logged "$scratch/ffi/status.log" \
  '"GET /530 HTTP/1.1" 530 Origin DNS Error or other 1xxx error (Cloudflare): '
port=$developers
asks GET /401
answers 401
finds "$no_challenge"
asks GET '/401?WWW-Authenticate=Basic'
finds

readme nginx
gone [ -e "$scratch/readme/nginx.pid" ] || fail "nginx did not stop as README.md says"
echo "PASS: the example for nginx"
