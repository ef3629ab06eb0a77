"""Counts the status codes in access logs on a Dask cluster, each with what it means.

count-dask.py SCHEDULER-FILE LOG...

Each log is counted by a worker, which needs to read it and to import httpstatus. Prints what
count.sql prints, in the same order.
"""

import collections
import re
import sys

import dask.distributed
import httpstatus

SERVER = "nginx"  # replace it by the ID of your server

# A line like `::1 - - [time] "request" 404 123`, in which a backslash escapes the next byte.
LINE = re.compile(rb'[^"\\]*(?:\\.[^"\\]*)*(?<=\] )"[^"\\]*(?:\\.[^"\\]*)*" ([0-9]{3})(?: |$)')


def meaning(line):
    """The status in a line, or the number alone where nobody defines it; None without one."""
    match = LINE.match(line)
    if match is None:
        return None
    code = int(match[1])
    for status in (httpstatus.find(code, source=SERVER), httpstatus.find(code)):
        if status is not None:  # a status 0 is false, as the int that it is
            return status
    return code


def count(path):
    """Runs on a worker. A Status travels as its code and source."""
    with open(path, "rb") as log:
        lines = (line.rstrip(b"\r\n") for line in log)
        return collections.Counter(meaning(line) for line in lines if line)


def merge(counts):
    return sum(counts, collections.Counter())


def row(found, responses):
    if found is None:
        return [responses, "", "", "unknown", ""]
    class_name = httpstatus.class_name(httpstatus.class_of(found))
    if isinstance(found, httpstatus.Status):
        return [responses, int(found), class_name, found.title, found.source.name]
    return [responses, found, class_name, "unknown", ""]


def main(scheduler_file, *logs):
    with dask.distributed.Client(scheduler_file=scheduler_file) as client:
        total = client.submit(merge, client.map(count, logs)).result()
    print("responses|code|class|title|source")
    for found, responses in sorted(total.items(), key=lambda item: (-item[1], item[0] or 0)):
        print(*row(found, responses), sep="|")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit("usage: count-dask.py SCHEDULER-FILE LOG...")
    main(*sys.argv[1:])
