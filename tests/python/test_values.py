"""Do the objects of the package give what they hold as plain values, and take apart in patterns?"""

import json
import os
import subprocess
import sys
import unittest

import httpstatus
from httpstatus import HTTPStatus
from skips import inapplicable

HERE = os.path.dirname(os.path.abspath(__file__))
HEAD = httpstatus.read_head("HTTP/1.1  503 x\nRetry-After: soon\nA: b\n\n")


class Plain(unittest.TestCase):
    def test_it_is_the_export(self):
        export = os.path.join(HERE, "..", "..", "data", "export", "httpstatus.json")
        with open(export, encoding="utf-8") as text:
            exported = json.load(text)
        for name, things in (("meanings", httpstatus.catalogue()), ("sources", httpstatus.sources()),
                             ("details", httpstatus.details()), ("warn_codes", httpstatus.warn_codes())):
            self.assertEqual([thing.as_dict() for thing in things], exported[name])

    def test_others(self):
        [finding] = httpstatus.check(code=503, fields={"Retry-After": "soon"})
        citation = finding.citation
        place = {"document": citation.document, "section": citation.section, "url": citation.url}
        self.assertEqual(citation.as_dict(), {**place, "reason": ""})
        self.assertEqual(finding.as_dict(), {
            "rule": "retry-after-malformed", "severity": "error", "text": finding.text,
            "field": "Retry-After", "citation": place})
        rule = httpstatus.fields(405)[0]
        self.assertEqual((rule.as_dict()["name"], rule.as_dict()["level"]), ("Allow", "MUST"))
        status = {"code": 503, "detail": None, "version": [1, 1], "reason": "x",
                  "flags": [*HEAD.flags]}
        self.assertEqual(HEAD.as_dict(), {
            "status": status, "fields": [["Retry-After", "soon"], ["A", "b"]],
            "length": HEAD.length, "flags": [*HEAD.flags]})
        self.assertEqual(httpstatus.parse("404.13").as_dict(), {
            "code": 404, "detail": 13, "version": None, "reason": "", "flags": []})

    def test_every_one_is_json(self):
        things = [*map(HTTPStatus, range(100, 1000)), HEAD, HEAD.status, *httpstatus.fields(401)]
        for thing in things:
            self.assertEqual(json.loads(json.dumps(thing.as_dict())), thing.as_dict())
        for code in range(100, 1000):
            status = httpstatus.find(code)
            if status is not None:
                self.assertEqual(HTTPStatus(code).as_dict(), status.as_dict())
        unknown = HTTPStatus(799).as_dict()
        self.assertEqual((unknown["code"], unknown["source"], unknown["title"]), (799, None, ""))


class Patterns(unittest.TestCase):
    def test_match_args(self):
        finding = httpstatus.check(code=102)[0]
        for value in (finding, finding.citation, HEAD, HEAD.status, *httpstatus.fields(405),
                      httpstatus.find_source("nginx"), httpstatus.details()[0],
                      httpstatus.find_warn_code(110)):
            names = type(value).__match_args__
            self.assertEqual(type(value)(*(getattr(value, name) for name in names)), value)

    def test_match(self):
        if sys.version_info < (3, 10):
            inapplicable(self, "this Python has no match statement")
        names = {"finding": httpstatus.check(code=102)[0], "Finding": httpstatus.Finding}
        exec("""if True:
            match finding:
                case Finding("code-deprecated", severity, text): found = severity, text
        """, names)
        self.assertEqual(names["found"], ("note", names["finding"].text))

    def test_a_finding_shows_its_sentence(self):
        [finding] = httpstatus.check(code=401, fields={})
        self.assertEqual(repr(finding), "<Finding error field-missing WWW-Authenticate: A 401 "
                                        "(Unauthorized) response must carry WWW-Authenticate.>")


class Terminal(unittest.TestCase):
    def explain(self, *words):
        done = subprocess.run([sys.executable, "-m", "httpstatus", *words], capture_output=True,
                              text=True, check=False)
        return done.returncode, done.stdout, done.stderr

    def test_words(self):
        for word, first in (("404", "404  Not Found"), ("404 Not Found", "404  Not Found"),
                            ("HTTP/1.1 404 Nope", "404  Not Found"), ("payload too large", "413  Content Too Large"),
                            ("404.13", "404.13  Content length too large."), ("H12", "H12  Request timeout"),
                            ("000", "000  No response received")):
            status, out, err = self.explain(word)
            self.assertEqual((status, out.splitlines()[0], err), (0, first, ""))
        status, out, _ = self.explain("530")
        self.assertIn(httpstatus.find(530).summary, " ".join(out.split()))
        self.assertIn("also 530   pantheon: Site Frozen; shopify: ", out)
        self.assertIn("retry      delay if the method is idempotent, else never", self.explain("503")[1])

    def test_unknown(self):
        status, out, err = self.explain("404", "799", "no\nname")
        self.assertEqual((status, out.splitlines()[0]), (1, "404  Not Found"))
        self.assertEqual(err, "httpstatus: unknown: '799'\nhttpstatus: unknown: 'no\\nname'\n")
        self.assertEqual(self.explain()[:2], (2, ""))
        self.assertEqual(self.explain("--help")[0], 0)


if __name__ == "__main__":
    unittest.main()
