#!/bin/sh
# Do bash, zsh and fish complete the command, with what is installed for them?
. "${top_srcdir:-../..}/tests/shared/lib.sh"
need bash zsh fish
stage
bash_file=$root$datadir/bash-completion/completions/httpstatus
zsh_file=$root$datadir/zsh/site-functions/_httpstatus
fish_file=$root$datadir/fish/vendor_completions.d/httpstatus.fish
bash -n "$bash_file" || fail "bash -n"
zsh -n "$zsh_file" || fail "zsh -n"
fish -n "$fish_file" || fail "fish -n"

# What each offers behind "httpstatus ", the last word as far as it is typed; a word a line.
cat >"$scratch/ask.bash" <<'END'
. "$1"
shift
COMP_WORDS=(httpstatus "$@") COMP_CWORD=$#
_httpstatus
[ "${#COMPREPLY[@]}" = 0 ] || printf '%s\n' "${COMPREPLY[@]}"
END
# Stands in for zsh's own functions, and prints what it is given.
cat >"$scratch/ask.zsh" <<'END'
_describe() { local -a given; given=("${(@P)2}"); print -rl -- "${(@)${(@)given//\\:/\0}%%:*}"; }
_files() { print -r -- "(files)"; }
file=$1
shift
words=(httpstatus "$@") CURRENT=$(($# + 1))
. "$file"
END

# ask SHELL WORD...
ask() {
  shell=$1
  shift
  case $shell in
  bash) bash "$scratch/ask.bash" "$bash_file" "$@" ;;
  zsh) zsh -f "$scratch/ask.zsh" "$zsh_file" "$@" | grep -vx '(files)' ;;
  fish)
    # Quotes around no word would be a word for fish.
    # shellcheck disable=SC2016
    HOME=$scratch XDG_CONFIG_HOME=$scratch fish --no-config \
      -c 'source $argv[1]; complete -C "$argv[2..]"' "$fish_file" httpstatus "$@" | cut -f1
    ;;
  esac
}

# offers EXPECTED WORD...: is that all that every shell offers, in any order?
offers() {
  expected=$1
  shift
  for each in bash zsh fish; do
    got=$(cd "$scratch/empty" && ask "$each" "$@" 2>&1 | sort | tr '\n' ' ')
    [ "$got" = "$expected" ] || fail "$each offers behind \"$*\": $got, not $expected"
  done
}

# What the command itself says.
ids=$(httpstatus sources --json | "$PYTHON" -c 'import json, sys
print("\n".join(source["id"] for source in json.load(sys.stdin)))' | sort | tr '\n' ' ')
states=$(httpstatus export | "$PYTHON" -c 'import json, sys
print("\n".join({status["state"] for status in json.load(sys.stdin)["meanings"]}))')

mkdir "$scratch/empty"
offers 'check complete ' c
offers 'tally ' ta
offers '510 511 512 ' 51
offers '510 511 512 ' 404 51
offers '510 511 512 ' --json 51
offers 'complete ' co
offers 'H10 H11 H12 H13 H14 H15 H16 H17 H18 H19 ' H1
offers '404.1 404.10 404.11 404.12 404.13 404.14 404.15 404.16 404.17 404.18 404.19 ' 404.1
offers '404 ' list 404
offers 'always auto ' --color a
offers '--source ' --so
offers '--state ' list --st
offers "$ids" list --source ''
offers "$ids" tally --server ''
offers 'nghttp2 nginx ' --source ng
offers '0 1 2 3 4 5 ' list --class ''
offers 'csv ' export --format c
offers '--color --help --json ' sources ''
offers '--color --format --help --json ' export --
for state in $states; do
  ask bash list --state '' | grep -qx -- "$state" || fail "no $state among the states"
done

# Where the command offers nothing, files are.
touch "$scratch/empty/a.log"
cd "$scratch/empty" || fail "no folder"
[ "$(ask fish tally a)" = a.log ] || fail "fish offers no files: $(ask fish tally a)"
[ "$(zsh -f "$scratch/ask.zsh" "$zsh_file" tally a)" = '(files)' ] || fail "zsh offers no files"
[ -z "$(ask bash tally a)" ] || fail "bash offers $(ask bash tally a)"
bash -c '. "$1"; complete -p httpstatus' - "$bash_file" | grep -q -- '-o default' ||
  fail "bash would offer no files"
[ -z "$(ask fish nothing-like-that)" ] || fail "fish offers $(ask fish nothing-like-that)"
echo "PASS: completion in bash, zsh and fish"
