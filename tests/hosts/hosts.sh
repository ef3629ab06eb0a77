# Sourced by the tests of the examples that run inside a server: builds the module for the Lua of
# the server, starts it with an application behind it, asks it by curl, and ends both.
[ "${WITH_LUA:-yes}" = yes ] || skip "built without Lua"
need pkg-config curl "${CC%% *}" "$PYTHON"
PATH=$PATH:/usr/sbin:/sbin
hosts=$top_srcdir/tests/hosts
running=
adapt= # what else sed is to change in the copy of an example
# A server that gives up being root reads its files below.
chmod 711 "$scratch"

# Ends what this test has started, by its number.
end_all() {
  for pid in $running $(cat "$scratch"/*/*.pid 2>/dev/null); do
    kill "$pid" 2>/dev/null
    wait "$pid" 2>/dev/null
  done
  rm -rf "$scratch"
}
trap end_all EXIT
trap 'exit 1' HUP INT TERM

# module NAME: the Lua module for what pkg-config knows under that name, in $scratch/module.
module() {
  pkg-config --exists "$1" || skip "no headers of $1"
  mkdir "$scratch/module"
  # shellcheck disable=SC2046
  $CC -O1 -shared -fPIC -fvisibility=hidden $(pkg-config --cflags "$1") \
    -I"$top_srcdir/lib" -I"$top_srcdir/bindings/lua" "$top_srcdir/bindings/lua/httpstatus_wrap.c" \
    -o "$scratch/module/httpstatus.so" -L"$top_builddir/lib/.libs" -lhttpstatus \
    -Wl,-rpath,"$top_builddir/lib/.libs" || fail "$1: the wrapper does not compile"
}

# Three ports that are free: of the server for everybody, of that for developers, of nobody.
free_ports() {
  "$PYTHON" -c 'import socket
probes = [socket.create_server(("127.0.0.1", 0)) for _ in range(3)]
print(*(probe.getsockname()[1] for probe in probes))'
}

# example NAME FOLDER APPLICATION: a copy of the example in $scratch/FOLDER, with free ports, that
# finds the module and has its application at that port, or at none that listens for "nobody".
example() {
  ports=$(free_ports) || fail "no free ports"
  # shellcheck disable=SC2086
  set -- "$1" "$2" "$3" $ports
  port=$4 developers=$5 application=$3
  [ "$application" != nobody ] || application=$6
  rm -rf "${scratch:?}/$2"
  cp -R "$top_srcdir/examples/$1" "$scratch/$2" && chmod -R u+w,a+rX "$scratch/$2" || fail "no copy"
  find "$scratch/$2" -type f -exec sed -i -e "s#/usr/local/lib/lua/5\.[13]/#$scratch/module/#" \
    -e "s/8080/$port/g" -e "s/8081/$developers/g" -e "s/8082/$application/g" {} +
  find "$scratch/$2" -type f -exec sed -i -e "$adapt" {} +
}

# listens PORT
listens() {
  "$PYTHON" -c 'import socket, sys
socket.create_connection(("127.0.0.1", int(sys.argv[1])), 5)' "$1" 2>/dev/null
}

# launch NAME FOLDER COMMAND...: runs the server of the example in its copy, and sets $server to its
# number once it listens. A port that was free may have been taken since: then on others.
launch() {
  name=$1 folder=$2
  shift 2
  for _ in 1 2 3 4 5; do
    example "$name" "$folder" "$upstream"
    (cd "$scratch/$folder" && exec "$@" >output.log 2>&1) &
    server=$!
    running="$running $server"
    for _ in $(seq 200); do
      if listens "$port"; then return; fi
      kill -0 "$server" 2>/dev/null || break
      sleep 0.1
    done
    grep -q -i 'already in use' "$scratch/$folder"/*.log || break
  done
  fail "$* does not start: $(cat "$scratch/$folder"/*.log)"
}

# The application: its port is in $upstream.
start_application() {
  "$PYTHON" "$hosts/upstream.py" >"$scratch/upstream" 2>"$scratch/upstream.log" &
  running="$running $!"
  until [ -s "$scratch/upstream" ]; do
    kill -0 $! 2>/dev/null || fail "no application: $(cat "$scratch/upstream.log")"
    sleep 0.1
  done
  upstream=$(cat "$scratch/upstream")
}

# ---- Questions ----

# asks METHOD TARGET CURL-OPTION...: the answer's head is in $scratch/head, its content in
# $scratch/content, and curl's exit status in $status.
asks() {
  about="$1 $2" as="-X$1" where=$2
  [ "$1" != HEAD ] || as=-I
  shift 2
  curl -sS --max-time 20 --noproxy '*' --path-as-is "$as" -D "$scratch/head.raw" \
    -o "$scratch/content" "$@" "http://127.0.0.1:$port$where" 2>"$scratch/curl.log"
  status=$?
  tr -d '\r' <"$scratch/head.raw" >"$scratch/head"
  [ "$as" != -I ] || : >"$scratch/content"
}

# sends BYTES: writes them as they are, escapes of Python replaced, and reads to the end.
sends() {
  about=$(printf '%.60s' "$1")
  "$PYTHON" "$hosts/send.py" "$port" "$1" >"$scratch/raw" || fail "$about: no answer"
  tr -d '\r' <"$scratch/raw" | sed '/^$/q' >"$scratch/head"
  tr -d '\r' <"$scratch/raw" | sed '1,/^$/d' >"$scratch/content"
}

# ---- Answers ----

shown() {
  cat "$scratch/head" "$scratch/content"
}

# answers CODE FIELD...: with that status, and these field lines among others, letter case aside.
answers() {
  [ "$(sed -n '1s/^HTTP[^ ]* \([0-9]*\).*/\1/p' "$scratch/head")" = "$1" ] ||
    fail "$about: not $1: $(cat "$scratch/curl.log" 2>/dev/null) $(shown)"
  shift
  for field; do
    grep -q -i -x -F -e "$field" "$scratch/head" || fail "$about: no '$field' in $(shown)"
  done
}

# lacks NAME...: has none of these fields.
lacks() {
  for name; do
    if grep -q -i "^$name:" "$scratch/head"; then fail "$about: $name in $(shown)"; fi
  done
}

# says TEXT...: is each in the content?
says() {
  for text; do
    grep -q -F -e "$text" "$scratch/content" || fail "$about: does not say '$text': $(shown)"
  done
}

# silent: is there no content?
silent() {
  [ ! -s "$scratch/content" ] || fail "$about: has content: $(shown)"
}

# logged LOG TEXT: is there a line with that? It is written when the answer is gone.
logged() {
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    if grep -q -F -e "$2" "$1"; then return; fi
    sleep 0.1
  done
  fail "'$2' is not in the log: $(cat "$1")"
}

# ---- Both ----

# Does the example's README do what it says? Its commands are run, and each line of its second
# block is in what they print.
# shellcheck disable=SC2016
readme() {
  example "$1" readme nobody
  text=$scratch/readme/README.md
  sed -n '/^```sh$/,/^```$/{//!p}' "$text" >"$scratch/commands"
  sed -n '/^```text$/,/^```$/{//!p}' "$text" >"$scratch/promised"
  [ -s "$scratch/commands" ] && [ -s "$scratch/promised" ] || fail "README.md has no commands"
  # Progress of curl is no part of it.
  (cd "$scratch/readme" && sh "$scratch/commands") >"$scratch/printed" 2>&1
  tr -d '\r' <"$scratch/printed" >"$scratch/printed.unix"
  while read -r line; do
    grep -q -F -e "$line" "$scratch/printed.unix" ||
      fail "README.md promises '$line': $(cat "$scratch/printed.unix")"
  done <"$scratch/promised"
}

# gone CONDITION...: does that cease to hold in a while?
gone() {
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    "$@" 2>/dev/null || return 0
    sleep 0.1
  done
  return 1
}

# resident PID: its memory in KB.
resident() {
  sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$1/status"
}

# endures PID TARGET CODE: three thousand requests are all answered so, and memory stays.
endures() {
  for round in first second third; do
    curl -sS --max-time 120 --noproxy '*' -o "$scratch/nothing" -w '%{http_code}\n' \
      "http://127.0.0.1:$port$2&n=[1-1000]" >"$scratch/codes" || fail "$2: $round thousand"
    [ "$(sort "$scratch/codes" | uniq -c | tr -s ' ')" = " 1000 $3" ] ||
      fail "$2: $round thousand: $(sort "$scratch/codes" | uniq -c)"
    [ "$round" != first ] || before=$(resident "$1")
  done
  after=$(resident "$1")
  # The garbage of Lua comes and goes; what is kept of each request would be more.
  [ "$((after - before))" -lt 1024 ] || fail "$2: memory grew from $before to $after KB"
}
