"""Prints what the benches measured as one table: medians, ratios to the first row of a group, and
instructions. Reads their lines from standard input: table.py [FILE], which gets the same as JSON.

A row that takes more instructions than it may, see LIMITS, is named, and the exit status is 1."""

import datetime
import json
import os
import platform
import statistics
import subprocess
import sys

# What a row may take in instructions: a number, or a row of its group and how many times as many.
LIMITS = {
    ("read a status line", "httpstatus_parse"): ("a plain reader, written for this", 1.6),
    ("read a head of 20 fields", "httpstatus_read_head"): ("a plain reader, written for this", 1.2),
    ("check 20 fields", "httpstatus_check of 404 from nginx"): 8000,
    ("growth: httpstatus_check of 20 fields", "7500 made-up meanings"): 8000,
}
COLUMNS = ["what", "by", "time", "ratio", "instructions"]


def read(lines):
    """The versions that are named, and the rows in their order: what each measured."""
    versions, rows = {}, {}
    for line in lines:
        words = line.rstrip("\n").split("\t")
        if words[0] == "version":
            versions[words[1]] = None
            continue
        group, name, measure, value = words
        row = rows.setdefault((group, name), {})
        if measure == "ns":
            row.setdefault("ns", []).append(float(value))
        else:
            row[measure] = int(value) if measure == "instructions" else value
    return list(versions), rows


def summary(rows):
    """The rows as they are printed, those of a group one after the other."""
    groups = {}
    for (group, name), row in rows.items():
        median = statistics.median(row["ns"]) if "ns" in row else None
        groups.setdefault(group, []).append(
            {"what": group, "by": name, "median_ns": median, "ratio": None,
             "instructions": row.get("instructions"), "missing": row.get("missing")})
    for members in groups.values():
        first = members[0]["median_ns"]
        for member in members:
            if len(members) > 1 and first and member["median_ns"]:
                member["ratio"] = round(member["median_ns"] / first, 3)
    return [member for members in groups.values() for member in members]


def time_text(nanoseconds):
    for unit, size in ("ms", 1e6), ("µs", 1e3):
        if nanoseconds >= size:
            return f"{nanoseconds / size:.2f} {unit}"
    return f"{nanoseconds:.1f} ns"


def cells(row, above):
    group = "" if above and above["what"] == row["what"] else row["what"]
    if row["missing"]:
        return [group, row["by"], row["missing"], "", ""]
    ratio, counted = row["ratio"], row["instructions"]
    return [group, row["by"], time_text(row["median_ns"]), "" if ratio is None else f"{ratio:.2f}",
            "" if counted is None else f"{counted}"]


def print_table(rows):
    """In Markdown, in columns that line up."""
    lines = [COLUMNS] + [cells(row, above) for row, above in zip(rows, [None] + rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(COLUMNS))]
    rule = ["-" * width if column < 2 else "-" * (width - 1) + ":" for column, width in enumerate(widths)]
    for line in [lines[0], rule, *lines[1:]]:
        left = [text.ljust(width) for text, width in zip(line[:2], widths)]
        right = [text.rjust(width) for text, width in zip(line[2:], widths[2:])]
        print("| " + " | ".join(left + right) + " |")


def processor():
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            return next(line.split(":", 1)[1].strip() for line in file if line.startswith("model name"))
    except (OSError, StopIteration):
        return platform.machine()


def machine():
    compiler = subprocess.run([*os.environ.get("CC", "cc").split(), "--version"], capture_output=True, text=True)
    return {"date": datetime.date.today().isoformat(), "processor": processor(), "processors": os.cpu_count(),
            "system": f"{platform.system()} {platform.machine()}", "compiler": compiler.stdout.split("\n", 1)[0],
            "load": round(os.getloadavg()[0], 1)}


def over_limit(rows):
    """Sentences about the rows that take too much."""
    counted = {(row["what"], row["by"]): row["instructions"] for row in rows if row["instructions"]}
    for (group, name), most in LIMITS.items():
        if (group, name) not in counted:
            continue
        if not isinstance(most, int):
            other, times = most
            most = counted[group, other] * times
        if counted[group, name] > most:
            yield f"{group}, {name}: {counted[group, name]} instructions, more than {most:.0f}"


def main():
    # Whatever the locale: a time may have a µ.
    sys.stdout.reconfigure(encoding="utf-8")
    versions, rows = read(sys.stdin)
    rows, where = summary(rows), machine()
    print(f"{where['date']}, {where['processors']} × {where['processor']}, {where['system']}, load {where['load']}")
    print(", ".join([where["compiler"], *versions]), end="\n\n")
    print_table(rows)
    if len(sys.argv) > 1 and sys.argv[1]:
        with open(sys.argv[1], "w", encoding="utf-8") as file:
            json.dump({"machine": where, "versions": versions, "rows": rows}, file, indent=2, ensure_ascii=False)
            file.write("\n")
    failures = list(over_limit(rows))
    for failure in failures:
        print(f"bench: {failure}", file=sys.stderr)
    return 1 if failures else 0


sys.exit(main())
