# Sourced by what fuzzes and replays: which fuzzers are there, what do they begin with, and how far do
# they go? $tests is the folder of all tests.

fuzzers='parse head check name detail retry_after log client'

# seeds_of NAME: prints the folders, each as a line. The readers of the command begin with the inputs
# of their tests.
seeds_of() {
  case $1 in
  log) echo "$tests/command/logs" ;;
  client) printf '%s\n' "$tests/command/har" "$tests/fuzz/corpus-head" ;;
  *) echo "$tests/fuzz/corpus-$1" ;;
  esac
}

# limits_of NAME: prints options of libFuzzer, each as a line.
limits_of() {
  case $1 in
  parse) echo -max_len=8300 ;; # just above HTTPSTATUS_LINE_MAX
  name) echo -max_len=600 ;;
  detail | retry_after) echo -max_len=300 ;;
  client) printf '%s\n' -max_len=4096 -close_fd_mask=3 ;; # what the command says is thrown away
  *) echo -max_len=4096 ;;
  esac
}
