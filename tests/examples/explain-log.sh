#!/bin/sh
# Does the example `explain-log` count and explain every line of nasty logs and of a real
# nginx's, the same in C, Python and Lua?
#
# Beside each log of tests/shared/logs/ stands what is expected: lines of count and code, with the class
# behind it where the code is unknown, and what is to be said on standard error.
. "${top_srcdir:-../..}/tests/shared/lib.sh"
. "${top_srcdir:-../..}/tests/shared/three.sh"
need openssl
nginx=$(PATH=$PATH:/usr/sbin:/sbin command -v nginx) || skip "no nginx on this machine"
compile explain-log

"$top_builddir/tests/shared/dump" sources >"$scratch/sources"
"$top_builddir/tests/shared/dump" meanings >"$scratch/meanings"

# explained SERVER: count and code, explained by the catalogue's own account.
explained() {
  awk -F '\t' -v server="$1" '
    BEGIN {
      split("Informational,Successful,Redirection,Client Error,Server Error", class_of, ",")
      class_of[0] = class_of[6] = class_of[7] = class_of[8] = class_of[9] = "no class"
    }
    FILENAME ~ /sources$/ { name[$1] = $2; next }
    FILENAME ~ /meanings$/ {
      text = ($6 != "" ? $6 : $7) " (" name[$2] "): " $8
      if (!($1 in meaning) || ($2 == server && !($1 in mine))) meaning[$1] = text
      if ($2 == server) mine[$1] = 1
      if ($2 == server || $2 == "iana") own[$1] = 1
      next
    }
    /^explain-log: / { next }
    { count = code = class = $0
      sub(/ .*/, "", count); sub(/^[0-9]* /, "", code); code = substr(code, 1, 3)
      sub(/^[0-9]* [0-9]* ?/, "", class)
      if (server != "" && !(code in own)) class = class_of[substr(code, 1, 1)]
      printf "%7d  %s  %s\n", count, code, class == "" ? meaning[code] : "unknown (" class ")" }
  ' "$scratch/sources" "$scratch/meanings" -
}

# told EXPECTED SERVER: was it, and nothing else?
told() {
  explained "$2" <"$1" | diff - "$scratch/out" || fail "$1 for \"$2\": prints something else"
  grep '^explain-log: ' "$1" | diff - "$scratch/err" || fail "$1: says something else"
  gives "$(grep -q '^explain-log: ' "$1" && echo 1 || echo 0)"
}

# log LOG EXPECTED: explains it by its name and from standard input, for any server and for some.
log() {
  [ -f "$1" ] || fail "no $1"
  three explain-log "$1" </dev/null
  told "$2" ''
  three explain-log <"$1"
  told "$2" ''
  for server in nginx heroku; do
    three explain-log --server "$server" "$1" </dev/null
    told "$2" "$server"
    three explain-log --server "$server" <"$1"
    told "$2" "$server"
  done
}

for name in common combined malformed unknown crlf unended binary empty; do
  log "$top_srcdir/tests/shared/logs/$name.access" "$top_srcdir/tests/shared/logs/$name.expected"
done

# A line of more than a megabyte, most of it quotes and backslashes.
awk 'BEGIN {
  printf "::1 - - [time] \"GET /"
  for (part = 0; part < 120000; part++) printf "\\\"] \\\\ 500 "
  print "\" 206 7"
}' >"$scratch/long.log"
echo '1 206' >"$scratch/long.expected"
log "$scratch/long.log" "$scratch/long.expected"

# A server's own meaning, its id in any case, or the registered one where it has none.
three explain-log --server HEROKU <"$top_srcdir/tests/shared/logs/combined.access"
told "$top_srcdir/tests/shared/logs/combined.expected" heroku
grep -q '  499  Client Request Interrupted (H27) (Heroku): ' "$scratch/out" || fail "Heroku is lost"
grep -q '  404  Not Found (IANA HTTP Status Code Registry): ' "$scratch/out" || fail "404 is lost"

# refuses MESSAGE ARGUMENT...: is that all, and exit status 2?
refuses() {
  message=$1
  shift
  three explain-log "$@" <"$top_srcdir/tests/shared/logs/common.access"
  gives 2
  echo "explain-log: $message" | diff - "$scratch/err" || fail "$*: says something else"
  [ ! -s "$scratch/out" ] || fail "$*: prints $(cat "$scratch/out")"
}
usage='usage: explain-log [--server ID] [FILE]'
refuses 'unknown server: nobody' --server nobody
refuses 'unknown server: nobody' --server nobody "$scratch/nowhere"
refuses 'unknown server: ' --server ''
refuses "$usage" --server
refuses "$usage" --help
refuses "$usage" --server nginx one two
refuses "$usage" --server nginx --server nginx
refuses "$scratch/nowhere: No such file or directory" "$scratch/nowhere"
refuses "$scratch: Is a directory" "$scratch"

# The log of a real server.
mkdir "$scratch/nginx"
openssl req -x509 -newkey rsa:2048 -nodes -subj /CN=localhost -days 2 \
  -keyout "$scratch/nginx/key.pem" -out "$scratch/nginx/tls.pem" 2>"$scratch/openssl.err" ||
  fail "$(cat "$scratch/openssl.err")"
cat "$scratch/nginx/key.pem" >>"$scratch/nginx/tls.pem"
"$PYTHON" "$top_srcdir/tests/examples/nginx_log.py" "$nginx" "$scratch/nginx" 2>"$scratch/nginx.err" ||
  fail "nginx: $(cat "$scratch/nginx.err" "$scratch/nginx/error.log")"
cat >"$scratch/nginx/expected" <<'END'
3 200
1 206
1 301
1 304
1 400
1 403
2 404
1 405
1 415
1 416
1 444
1 494
1 497
1 499
END
log "$scratch/nginx/access.log" "$scratch/nginx/expected"
echo "PASS: explain-log in C, Python and Lua"
