"""A plugin for pytest: the fixture `checked` checks every response of a test client."""

import pytest

import httpstatus

METHODS = ("get", "head", "post", "put", "patch", "delete", "options", "trace", "request", "open")


class Checked:
    """Answers like client, and fails where a response breaks a rule of its status code.

    A note is no failure. allow names the rules that may be broken.
    """

    def __init__(self, client, allow=()):
        self._client = client
        self._allow = frozenset(allow)

    def __getattr__(self, name):
        value = getattr(self._client, name)
        return self._checking(value) if name in METHODS and callable(value) else value

    def _checking(self, method):
        def ask(*arguments, **named):
            __tracebackhide__ = True
            response = method(*arguments, **named)
            self._check(response)
            return response

        return ask

    def _check(self, response):
        __tracebackhide__ = True
        broken = [
            f"{finding.severity} {finding.rule}: {finding.text}"
            for finding in httpstatus.check_response(response)
            if finding.severity != "note" and finding.rule not in self._allow
        ]
        if broken:
            pytest.fail("the response breaks rules of its status code\n" + "\n".join(broken), pytrace=False)


@pytest.fixture
def checked():
    """Return a function that wraps a test client: checked(client, allow=())."""
    return Checked
