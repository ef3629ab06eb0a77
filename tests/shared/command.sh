# Sourced by the tests of the command: which program it is, before it is installed.
command=$top_builddir/bindings/cli/.libs/httpstatus
[ -x "$command" ] || command=$top_builddir/bindings/cli/httpstatus
LD_LIBRARY_PATH=$top_builddir/lib/.libs
export LD_LIBRARY_PATH PYTHONDONTWRITEBYTECODE=1
