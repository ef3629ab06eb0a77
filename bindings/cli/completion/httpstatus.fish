# httpstatus: what fish offers behind the word `httpstatus`. The command itself knows.

function __httpstatus_candidates
    set -l words (commandline --cut-at-cursor --tokenize)
    set -l current (commandline --cut-at-cursor --current-token)
    command $words[1] complete -- $words[2..] "$current" 2>/dev/null
end

# Files, unless something else is offered.
complete -c httpstatus -n 'count (__httpstatus_candidates) >/dev/null' -f
complete -c httpstatus -a '(__httpstatus_candidates)'
