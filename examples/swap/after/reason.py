"""The reason phrase of a status code, as RFC 7231 names it."""

import httpstatus

OWN = {
    418: "I'm a Teapot",
    509: "Bandwidth Limit Exceeded",
}


def phrase(code):
    return OWN.get(code) or httpstatus.reason_in(code, 7231) or "Unknown"
