# Sourced by the tests of the Lua module with a host: builds both for a Lua.

need pkg-config "${CC%% *}"
tests=$(cd "$top_srcdir/tests" && pwd)
source=$(cd "$top_srcdir" && pwd)
: "${HOSTILE:=quick}" # or full

# compile NAME FLAG...: compiles for the Lua that pkg-config knows under that name.
compile() {
  name=$1
  shift
  pkg-config --exists "$name" || skip "no headers of $name"
  # shellcheck disable=SC2046
  $CC -g -O1 $(pkg-config --cflags "$name") -I"$source/lib" -I"$source/bindings/lua" "$@" ||
    fail "$name: not compiled"
}

# build_host NAME FLAG...: the module, with the library inside, and its host, in a folder of that
# name. Flags are for both.
build_host() {
  mkdir -p "$scratch/$1"
  # shellcheck disable=SC2046
  compile "$@" "$tests/lua/lua_host.c" -o "$scratch/$1/host" $(pkg-config --libs "$1") -lpthread
  compile "$@" -shared -fPIC -fvisibility=hidden -Wl,-z,nodelete \
    "$source/bindings/lua/httpstatus_wrap.c" "$source"/lib/*.c -o "$scratch/$1/httpstatus.so"
  export LUA_CPATH="$scratch/$1/?.so"
  host=$scratch/$1/host
}

# hosted WHAT COMMAND...: runs it, quietly where all is well. Its report is in $scratch/report.
hosted() {
  what=$1
  shift
  "$@" >"$scratch/report" 2>&1 || fail "$what: $(grep -v '^[0-9]* calls' "$scratch/report" | tail -40)"
  echo "$what: $(tail -1 "$scratch/report")"
}
