# Completion of httpstatus for fish. The command itself prints the candidates.

function __httpstatus_candidates
    set -l words (commandline --cut-at-cursor --tokenize)
    set -l current (commandline --cut-at-cursor --current-token)
    command $words[1] complete -- $words[2..] "$current" 2>/dev/null
end

# No candidates: offer files.
complete -c httpstatus -n 'count (__httpstatus_candidates) >/dev/null' -f
complete -c httpstatus -a '(__httpstatus_candidates)'
