"""Which lines and branches of lib/ did no test reach? library.py LIB COUNTS [REPORT]

COUNTS is what gcov writes in JSON, one document a line. Each line of a header is there once for
each object that holds it, and counts as reached where it was in one of them; so does a branch.
REPORT is a folder for the sources with these counts.
"""
import json
import os
import sys


def gather(path, folder):
    """{file: {(line, function): [count, [count of each branch]]}}"""
    files = {}
    with open(path, encoding="utf-8") as documents:
        for document in documents:
            for file in json.loads(document)["files"]:
                if not file["file"].startswith(folder + os.sep):
                    continue
                counts = files.setdefault(os.path.basename(file["file"]), {})
                for line in file["lines"]:
                    place = line["line_number"], line.get("function_name")
                    branches = [branch["count"] for branch in line["branches"]]
                    known = counts.setdefault(place, [0, [0] * len(branches)])
                    if len(known[1]) != len(branches):
                        sys.exit(f"{file['file']}:{place[0]}: not the same branches in each object")
                    known[0] += line["count"]
                    known[1] = [sum(pair) for pair in zip(known[1], branches)]
    return files


def misses(counts):
    """What was not reached, by line."""
    for (line, _), (count, branches) in sorted(counts.items(), key=lambda item: item[0][0]):
        if count == 0:
            yield line, "not reached"
        elif 0 in branches:
            never = ", ".join(str(at) for at, taken in enumerate(branches) if taken == 0)
            yield line, f"of {len(branches)} branches, never taken: {never}"


def write_report(folder, report, name, counts):
    by_line = {}
    for (line, _), (count, branches) in counts.items():
        by_line.setdefault(line, [0, []])
        by_line[line][0] += count
        by_line[line][1] += branches
    with open(os.path.join(folder, name), encoding="utf-8") as source, \
            open(os.path.join(report, name + ".txt"), "w", encoding="utf-8") as out:
        for number, text in enumerate(source, 1):
            count, branches = by_line.get(number, ("", []))
            out.write(f"{count:>9} {'/'.join(map(str, branches)):>20} {number:>5} {text}")


def share(part, whole):
    return f"{part} of {whole}, {100 * part / whole:.2f} %"


def main():
    folder, path = os.path.realpath(sys.argv[1]), sys.argv[2]
    report = sys.argv[3] if len(sys.argv) > 3 else ""
    files = gather(path, folder)
    lines = [count for counts in files.values() for count, _ in counts.values()]
    branches = [taken for counts in files.values() for _, all_taken in counts.values() for taken in all_taken]
    if len(files) < 50 or len(lines) < 1000:
        sys.exit(f"hardly anything was counted: {len(files)} files, {len(lines)} lines")
    missed = 0
    for name, counts in sorted(files.items()):
        for line, what in misses(counts):
            print(f"lib/{name}:{line}: {what}")
            missed += 1
        if report:
            write_report(folder, report, name, counts)
    print(f"lib/: lines: {share(sum(count > 0 for count in lines), len(lines))};"
          f" branches: {share(sum(taken > 0 for taken in branches), len(branches))}")
    sys.exit(missed > 0)


main()
