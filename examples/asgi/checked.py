"""An ASGI application whose responses are checked against the rules of their status codes."""

import logging
from urllib.parse import quote

import httpstatus

log = logging.getLogger("httpstatus")


class Checked:
    """Answers like app, and logs as a warning each rule that an answer breaks.

    It passes on every message unchanged and at once, and keeps only the head of a response.
    """

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        watch = Watch(scope, send)
        await self.app(scope, receive, watch.send)
        watch.report()


class Watch:
    """What is known about one response."""

    def __init__(self, scope, send):
        self.scope = scope
        self.send_on = send
        self.start = None
        self.content = False

    async def send(self, message):
        """Replaces send of the server."""
        await self.send_on(message)
        if message["type"] == "http.response.start":
            self.start = message
        elif message["type"] == "http.response.body":
            self.content = self.content or bool(message.get("body"))

    def report(self):
        if self.start is None:  # the server sends an error of its own, or closes the connection
            return
        try:
            findings = self.findings()
        except Exception as error:  # whatever it is, the response has been sent
            self.complain(f"cannot be checked: {type(error).__name__}: {error}")
            return
        for finding in findings:
            self.complain(long(finding))

    def findings(self):
        # The version is the choice of the server, and unknown here.
        return httpstatus.check(
            code=self.start["status"],
            fields=list(self.start.get("headers", ())),
            method=self.scope["method"],
            request_fields=list(self.scope["headers"]),
            request_version=self.scope.get("http_version"),
            content=self.content,
        )

    def complain(self, text):
        # Quoted, because a path may contain any character, and each finding is one line.
        path = quote(self.scope.get("path", ""))
        log.warning("%s %s %s: %s", self.scope["method"], path, self.start.get("status"), text)


def long(finding):
    place = f"{finding.citation.document} {finding.citation.section}".rstrip()
    return f"{finding.severity} {finding.rule} ({place}): {finding.text}"
