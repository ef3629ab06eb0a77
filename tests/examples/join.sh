#!/bin/sh
# Do SQLite and PostgreSQL count the codes of every log in tests/shared/logs/ and join what they mean, as
# examples/join/README.md says?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need sqlite3 psql pkg-config tr awk
server=$(find /usr/lib/postgresql -name pg_ctl 2>/dev/null | sort -V | tail -1)
[ -n "$server" ] || skip "no server of PostgreSQL on this machine"
server=${server%/pg_ctl}

# A cluster of the test's own, on a socket alone. It refuses to run as root.
as_user() {
  if [ "$(id -u)" = 0 ]; then
    (cd / && setpriv --reuid=nobody --regid=nogroup --clear-groups "$@")
  else
    "$@"
  fi
}
stop() {
  as_user "$server/pg_ctl" -D "$scratch/pg/data" -m immediate stop >/dev/null 2>&1
  rm -rf "$scratch"
}
start() {
  mkdir "$scratch/pg"
  if [ "$(id -u)" = 0 ]; then chmod 711 "$scratch" && chown nobody "$scratch/pg"; fi
  trap stop EXIT
  {
    as_user "$server/initdb" -D "$scratch/pg/data" -A trust -U tester -E UTF8 --locale=C --no-sync
    as_user "$server/pg_ctl" -D "$scratch/pg/data" -l "$scratch/pg/log" -w \
      -o "-F -k $scratch/pg -c listen_addresses=" start
  } >"$scratch/pg.log" 2>&1 || fail "PostgreSQL does not start: $(tail -5 "$scratch/pg.log")"
  PGHOST=$scratch/pg PGUSER=tester PGDATABASE=postgres
  export PGHOST PGUSER PGDATABASE
}

# The commands of the README, in its order; what is installed is where pkg-config says.
readme=$top_srcdir/examples/join/README.md
step() {
  awk '/^## Dask/ { exit } /^```sh$/ { on = 1; next } /^```$/ { on = 0 } on' "$readme" | sed -n "$1p"
}
[ "$(step '1,$' | wc -l)" = 6 ] || fail "README.md has other commands than are run here"
run() {
  sh -ec "$(step "$1")" >"$scratch/out" 2>"$scratch/err" || fail "$(step "$1"): $(cat "$scratch/err")"
  [ ! -s "$scratch/err" ] || fail "$(step "$1") says: $(cat "$scratch/err")"
}

# expected LOG: the counts that tests/shared/logs/ holds for the other examples, with the catalogue's own
# account of each code. Empty lines, which are no lines here, are among those without a status.
"$top_builddir/tests/shared/dump" sources >"$scratch/sources"
"$top_builddir/tests/shared/dump" meanings >"$scratch/meanings"
expected() {
  awk -F '\t' -v empty="$(grep -c '^$' log.txt)" '
    BEGIN { split("Informational|Successful|Redirection|Client Error|Server Error", class, "|") }
    FILENAME ~ /sources$/ { name[$1] = $2; next }
    FILENAME ~ /meanings$/ {
      code = $1 + 0
      if (!(code in meaning) || ($2 == "nginx" && !(code in own))) meaning[code] = $7 "|" name[$2]
      if ($2 == "nginx") own[code] = 1
      next
    }
    { split($0, word, " ") }
    /^[0-9]/ {
      code = word[2] + 0
      print word[1] "|" code "|" class[int(code / 100)] "|" \
        (code in meaning ? meaning[code] : "unknown|")
    }
    / lines have no status code$/ && word[2] > empty { print word[2] - empty "|||unknown|" }
  ' "$scratch/sources" "$scratch/meanings" "$top_srcdir/tests/shared/logs/$1.expected" |
    LC_ALL=C sort -t '|' -k 1,1nr -k 2,2n
}

# joined LOG DATABASE STEP: is that its whole output?
joined() {
  run "$3"
  # SQLite names no columns where there are no rows.
  if [ -s "$scratch/out" ] || [ "$2" != SQLite ]; then
    sed -n 1p "$scratch/out" | grep -qx 'responses|code|class|title|source' || fail "$2: the columns"
  fi
  sed 1d "$scratch/out" | diff "$scratch/expected" - || fail "$1 in $2"
}

stage
start
cp "$top_srcdir"/examples/join/*.sql "$scratch"
cd "$scratch" || fail "no $scratch"
# pkg-config puts no other root before a variable.
PKG_CONFIG_SYSROOT_DIR=
mkdir pc && sed "s,^prefix=,&$root," "$PKG_CONFIG_LIBDIR/httpstatus.pc" >pc/httpstatus.pc
PKG_CONFIG_LIBDIR=$scratch/pc
export PKG_CONFIG_SYSROOT_DIR PKG_CONFIG_LIBDIR
run 1
count=0
for log in "$top_srcdir"/tests/shared/logs/*.access; do
  name=$(basename "$log" .access)
  cat "$log" >access.log
  run 2
  expected "$name" >"$scratch/expected"
  joined "$name" SQLite 3
  joined "$name" PostgreSQL 4
  count=$((count + 1))
done
[ "$count" -ge 8 ] || fail "only $count logs"

# Once in full, as it stands: an own meaning, the preferred ones, a code below 100, several of 530.
cat >"$scratch/whole" <<'END'
responses|code|class|title|source
4|404|Client Error|Not Found|IANA HTTP Status Code Registry
2|200|Successful|OK|IANA HTTP Status Code Registry
1|0||No status|nginx
1|400|Client Error|Bad Request|IANA HTTP Status Code Registry
1|401|Client Error|Unauthorized|IANA HTTP Status Code Registry
1|403|Client Error|Forbidden|IANA HTTP Status Code Registry
1|499|Client Error|Client Closed Request|nginx
1|530|Server Error|Origin DNS Error or other 1xxx error|Cloudflare
END
cat "$top_srcdir/tests/shared/logs/combined.access" >access.log
run 2
for step in 3 4; do
  run "$step"
  diff "$scratch/whole" "$scratch/out" || fail "$(step "$step") prints something else"
done

# Another server, which shares its codes and has two meanings of one; and lines that look like
# some with a status.
rm -f count.sql
sed "s/'nginx'/'shopify'/" "$top_srcdir/examples/join/count.sql" >count.sql
cmp -s count.sql "$top_srcdir/examples/join/count.sql" && fail "count.sql names no server"
printf '%s\n' '- - - [time] "GET /" 530' '- - - [time] "GET /" 430' '"x" 404 ] "y" ' \
  '"x" - [time] "GET /" 404' >access.log
cat >"$scratch/whole" <<'END'
responses|code|class|title|source
2|||unknown|
1|430|Client Error|Shopify Security Rejection|Shopify
1|530|Server Error|Origin DNS Error|Shopify
END
run 2
for step in 3 4; do
  run "$step"
  diff "$scratch/whole" "$scratch/out" || fail "$(step "$step") prints something else for Shopify"
done

cat >"$scratch/fields" <<'END'
code|field
101|Upgrade
226|ETag
401|WWW-Authenticate
405|Allow
407|Proxy-Authenticate
426|Upgrade
END
for step in 5 6; do
  run "$step"
  diff "$scratch/fields" "$scratch/out" || fail "$(step "$step") prints something else"
done

# In the CSV an empty text is one, and what is absent is null.
cat >"$scratch/nulls.sql" <<'END'
SET client_min_messages = error;
\o /dev/null
\i postgresql.sql
\o
SELECT count(*) FILTER (WHERE reason = '') > 0, count(*) FILTER (WHERE note = '') > 0,
  count(*) FILTER (WHERE sent_as IS NULL) > 0,
  count(*) FILTER (WHERE (forbids_content IS NULL) <> (is_redirect IS NULL) OR retry_other IS NULL),
  count(*) FILTER (WHERE reason IS NULL OR note IS NULL OR class IS NULL OR section IS NULL)
FROM httpstatus;
END
psql -Xqv ON_ERROR_STOP=1 -f nulls.sql >"$scratch/out" 2>&1 || fail "$(cat "$scratch/out")"
[ "$(tail -1 "$scratch/out")" = 't|t|t|0|0' ] || fail "null and empty: $(cat "$scratch/out")"
echo "PASS: $count logs joined in SQLite and PostgreSQL"
