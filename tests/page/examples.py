"""Are the names and exchanges of the page right? examples.py PAGE SPELLINGS COMMAND

SPELLINGS is the folder of names that were read at the sources of their libraries, COMMAND the program
httpstatus.
"""
import html.parser
import subprocess
import sys

# Where the names of the libraries stand that the page shows, and how those begin.
LIBRARIES = {
    "Go net/http": ("go", "http.Status"), "Rust http, hyper, axum": ("rust", "StatusCode::"),
    "Python http": ("python", "HTTPStatus."), ".NET System.Net": ("dotnet", "HttpStatusCode."),
    "Java Spring": ("java-spring", "HttpStatus."), "Java Servlet": ("servlet", "HttpServletResponse.SC_"),
    "Ruby Rack, Rails": ("ruby-rack", ":"), "PHP Symfony, Laravel": ("php", "Response::HTTP_"),
    "Node.js http2": ("node", "http2.constants.HTTP_STATUS_"),
}
# Of these a library has a name, but none for what the registry means today.
LEFT_OUT = {("ruby-rack", "306")}
MET_MOST = {200, 201, 204, 206, 301, 302, 304, 307, 308, 400, 401, 403, 404, 405, 409, 422, 429, 500, 502, 503, 504}


class Examples(html.parser.HTMLParser):
    """Gathers the names and the exchanges of each code."""

    def __init__(self):
        super().__init__()
        self.code, self.kept, self.text = None, None, ""
        self.names, self.exchanges = {}, {}

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "article":
            self.code = given["id"]
        classes = (given.get("class") or "").split()
        if tag == "ul" and "names" in classes:
            self.kept = "names"
        elif tag == "pre":
            self.kept, self.text = classes[0], ""
        elif tag in ("li", "code") and self.kept == "names":
            self.text = "" if tag == "li" else self.text + "\t"

    def handle_endtag(self, tag):
        if tag == "li" and self.kept == "names":
            library, name = self.text.split("\t")
            self.names[self.code, LIBRARIES[library.strip()][0]] = name
        elif tag == "pre":
            self.exchanges.setdefault(self.code, {})[self.kept] = self.text
        if tag in ("ul", "pre"):
            self.kept = None

    def handle_data(self, data):
        self.text += data


def known_names(folder):
    """The names of each library by code, as the page would write them."""
    known = {}
    for file, start in LIBRARIES.values():
        with open(f"{folder}/{file}.tsv", encoding="utf-8") as table:
            for line in table:
                if not line.startswith("#"):
                    name, code = line.rstrip("\n").split("\t")
                    if name.startswith(start):
                        known.setdefault((code, file), []).append(name)
    return known


def check_names(shown, known):
    """Yields what is wrong: a name that there is not, and one that is missing."""
    for (code, file), name in shown.items():
        if name not in known.get((code, file), []):
            yield f"{file} has no {name} for {code}"
    registered = {code for code, _ in shown}
    for (code, file), names in known.items():
        if code in registered and (code, file) not in shown and (file, code) not in LEFT_OUT:
            yield f"{file} has {names} for {code}, the page has none"


def split(message):
    """The lines of a head, and the content."""
    head, _, content = message.partition("\n\n")
    return head.rstrip("\n").split("\n"), content


def check_exchange(code, exchange, command):
    """Yields what is wrong with an exchange."""
    (request, *fields), content = split(exchange["request"])
    response, answer = split(exchange["response"])
    for lines, text in ((fields, content), (response, answer)):
        lengths = [line.split(": ")[1] for line in lines if line.startswith("Content-Length: ")]
        if text and lengths != [str(len(text))]:
            yield f"{code}: Content-Length is {lengths}, not {len(text)}"
    if not any(line.startswith("Host: ") for line in fields):
        yield f"{code}: the request has no Host"
    arguments = [command, "check", "--method", request.split()[0]]
    for line in fields:
        arguments += ["--request-field", line]
    result = subprocess.run(arguments, input="\r\n".join(response) + "\r\n\r\n" + answer,
                            capture_output=True, text=True, check=False)
    if result.returncode != 0 or "no findings" not in result.stdout:
        yield f"{code}: {result.stdout}{result.stderr}"
    if not response[0].startswith(f"HTTP/1.1 {code} "):
        yield f"{code}: the response begins with {response[0]}"


def main():
    page, folder, command = sys.argv[1:]
    examples = Examples()
    with open(page, encoding="utf-8") as file:
        examples.feed(file.read())
    problems = list(check_names(examples.names, known_names(folder)))
    for code, exchange in examples.exchanges.items():
        problems += check_exchange(code, exchange, command)
    missing = MET_MOST - {int(code) for code in examples.exchanges}
    if missing:
        problems.append(f"no exchange for {sorted(missing)}")
    if len(examples.names) < 480:
        problems.append(f"only {len(examples.names)} names")
    if problems:
        sys.exit("\n".join(problems))
    print(f"{len(examples.names)} names in {len(LIBRARIES)} libraries, {len(examples.exchanges)} exchanges")


if __name__ == "__main__":
    main()
