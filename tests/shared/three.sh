# Sourced by the tests of the examples: runs one in C, Python and Lua, installed as for a user,
# and compares what they print.
need pkg-config "${CC%% *}"
[ "${WITH_PYTHON:-yes}${WITH_LUA:-yes}" = yesyes ] || skip "built without a binding"

examples=$(cd "$top_srcdir/examples" && pwd)
stage

# compile NAME: the example in C.
compile() {
  # shellcheck disable=SC2046,SC2086
  $CC ${CPPFLAGS:-} ${CFLAGS:-} ${LDFLAGS:-} "$examples/$1.c" -o "$scratch/$1" \
    $(pkg-config --cflags --libs httpstatus) || fail "$1.c does not compile"
}

# start LANGUAGE NAME ARGUMENT...: an example in one language.
start() {
  language=$1 name=$2
  shift 2
  case $language in
  c) "$scratch/$name" "$@" ;;
  py) "$PYTHON" "$examples/$name.py" "$@" ;;
  lua) "$LUA" "$examples/$name.lua" "$@" ;;
  esac
}

# three NAME ARGUMENT...: an example in each language, on this standard input. The exit status, then
# in $status, and what is in $scratch/out and $scratch/err are the same for all.
three() {
  cat >"$scratch/in"
  for each in c py lua; do
    start "$each" "$@" <"$scratch/in" >"$scratch/out.$each" 2>"$scratch/err.$each"
    echo $? >"$scratch/status.$each"
  done
  for what in out err status; do
    mv "$scratch/$what.c" "$scratch/$what"
    for each in py lua; do
      cmp "$scratch/$what" "$scratch/$what.$each" ||
        fail "$*: $each differs from C: $(diff "$scratch/$what" "$scratch/$what.$each")"
    done
  done
  status=$(cat "$scratch/status")
}

# gives STATUS: was that the exit status?
gives() {
  [ "$status" = "$1" ] || fail "exit status $status, not $1: $(cat "$scratch/err")"
}
