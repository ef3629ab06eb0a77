# HS_LUA: which Lua the binding is built for, and where it is installed.
#
# Lua 5.4 comes first; LUA=lua5.1, LUA=luajit and so on choose another. pkg-config knows
# the headers under a name that each system spells its own way.
AC_DEFUN([HS_LUA], [
  AC_ARG_WITH([lua], [AS_HELP_STRING([--without-lua], [do not build the Lua binding])],
              [], [with_lua=check])
  AC_ARG_VAR([LUA], [Lua interpreter to build for])
  # Of a name without a path AC_PATH_PROGS would make nothing.
  hs_lua_asked=$LUA
  AC_PATH_PROGS([LUA], [${LUA:-lua5.4 lua54 lua lua5.3 luajit lua5.1}])
  with_lua_result=no
  AS_IF([test "x$with_lua" = xno], [with_lua_result="no (--without-lua)"],
        [test "x$enable_shared" = xno], [with_lua_result="no (--disable-shared)"],
        [test "x$hs_lua_asked" != x && ! command -v "$hs_lua_asked" >/dev/null],
        [AC_MSG_ERROR([no such program: LUA=$hs_lua_asked])],
        [test "x$LUA" = x], [with_lua_result="no (no lua)"],
        [HS_LUA_HEADERS])
  AS_CASE([$with_lua/$with_lua_result],
          [yes/no*], [AC_MSG_ERROR([--with-lua: Lua binding: $with_lua_result])])
  # What needs no headers is installed unless Lua is left out; it loads the shared library.
  AM_CONDITIONAL([WITH_LUA_FILES], [test "x$with_lua" != xno && test "x$enable_shared" != xno])
  AM_CONDITIONAL([WITH_LUA], [test "x$with_lua_result" = "x$LUA"])
])

AC_DEFUN([HS_LUA_HEADERS], [
  hs_lua_version=`$LUA -e 'print((_VERSION:gsub("Lua ", "")))'`
  hs_lua_short=`echo $hs_lua_version | $SED 's/\.//'`
  hs_lua_names="lua$hs_lua_version lua-$hs_lua_version lua$hs_lua_short lua"
  AS_IF([$LUA -e 'os.exit(jit and 0 or 1)'], [hs_lua_names=luajit])
  with_lua_result="no (no headers of $LUA)"
  for hs_lua_name in $hs_lua_names; do
    AS_IF([test -n "$PKG_CONFIG" && $PKG_CONFIG --exists $hs_lua_name], [
      AC_SUBST([LUA_CPPFLAGS], ["`$PKG_CONFIG --cflags $hs_lua_name`"])
      with_lua_result=$LUA
      break])
  done
  AC_ARG_VAR([luaexecdir], [folder for the Lua binding])
  AS_IF([test "x$luaexecdir" = x], [AC_SUBST([luaexecdir], ["\${libdir}/lua/$hs_lua_version"])])
])
