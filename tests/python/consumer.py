"""Uses every function, class and attribute of the package as a typed program does: types.sh."""

import email.message
import http
import json
import urllib.error

import httpstatus
from httpstatus import (
    NGINX_CLIENT_CLOSED_REQUEST,
    NOT_FOUND,
    Citation,
    Detail,
    FieldRule,
    Finding,
    Head,
    HTTPStatus,
    Parsed,
    ParseError,
    Source,
    Status,
    WarnCode,
)


def of_a_code(code: int) -> list[str]:
    meanings: tuple[Status, ...] = httpstatus.meanings(code)
    followed: str | None = httpstatus.redirect_method(code, "POST")
    cited: list[Citation | None] = [
        httpstatus.retry_citation(code),
        httpstatus.request_citation(code),
    ]
    facts: list[bool] = [
        httpstatus.is_heuristically_cacheable(code),
        httpstatus.forbids_storing(code),
        httpstatus.forbids_content(code, "GET"),
        httpstatus.forbids_sending_content(code, "GET"),
        httpstatus.is_redirect(code),
        httpstatus.retry_needs_idempotent(code),
    ]
    seconds: int | None = httpstatus.retry_after("120", 0)
    rule: FieldRule | None = httpstatus.find_field(code, "Allow")
    methods: tuple[str, ...] = httpstatus.methods()
    rules: tuple[FieldRule, ...] = httpstatus.fields(code)
    return [
        httpstatus.reason(code),
        httpstatus.reason_in(code, 2616) + httpstatus.reason_in(code, "RFC 2616 6.1.1"),
        httpstatus.status(code) + httpstatus.source_reason("nginx", code),
        f"{seconds}{rule}{methods}",
        httpstatus.class_name(httpstatus.class_of(code)),
        str(httpstatus.treat_as(code) + len(meanings) + len(facts)),
        httpstatus.retry(code, followed) + httpstatus.retry_text(code),
        ", ".join(httpstatus.request_fields(code)),
        ", ".join(rule.name + rule.level + rule.condition for rule in rules),
        ", ".join(rule.citation.document for rule in rules),
        ", ".join(citation.url for citation in cited if citation is not None),
    ]


def of_a_status(status: Status) -> list[str]:
    number: int = status + status.code + status.class_of
    sent: int | None = status.sent_as
    seconds: int | None = status.retry_after
    facts: list[bool] = [
        status.registered,
        status.preferred,
        status.is_heuristically_cacheable,
        status.is_redirect,
        status.forbids_content() or status.forbids_sending_content("GET"),
        status.is_informational,
        status.is_successful and status.is_success,
        status.is_redirection,
        status.is_client_error,
        status.is_server_error,
        status.is_error,
    ]
    citations: tuple[Citation, ...] = status.specs + status.history
    cited: list[Citation | None] = [status.retry_citation, status.request_citation]
    rules: tuple[FieldRule, ...] = status.fields
    return [
        status.reason + status.phrase + status.name + status.description,
        json.dumps(status.as_dict()) + str(status.value),
        status.title,
        status.brief,
        status.summary,
        status.note,
        status.identifier,
        of_a_source(status.source),
        status.state,
        status.seen,
        status.evidence,
        status.class_name,
        status.retry_text,
        status.retry("GET") + (status.redirect_method("GET") or ""),
        *status.constants + status.aliases + status.request_fields,
        *(citation.document + citation.section + citation.reason for citation in citations),
        *(citation.url for citation in cited if citation is not None),
        str((number, sent, seconds, facts, len(rules))),
    ]


def of_a_source(source: Source) -> str:
    return source.id + source.name + source.summary + source.url


def of_a_detail(detail: Detail) -> str:
    number: int = sum(detail.codes) + (detail.retry_after or 0) + detail.retry_needs_idempotent
    texts = [detail.key, detail.title, detail.brief, detail.summary, detail.note, detail.product,
             detail.since, detail.evidence, detail.retry or "", detail.retry_text, *detail.aliases]
    assert detail.retry_citation is None or detail.retry_citation.url
    return f"{number}{texts}{detail.citation.url}{of_a_source(detail.source)}"


def of_a_warn_code(warn_code: WarnCode) -> str:
    assert warn_code.persistent or warn_code.code < 200
    return warn_code.text + warn_code.summary + warn_code.note + str(warn_code.specs + warn_code.history)


def look_up() -> list[str]:
    origin: Source | None = httpstatus.find_source("nginx") or httpstatus.identify("Server", "nginx")
    origin = origin or httpstatus.sender(499, [("Server", "nginx"), ("CF-RAY", "1")])
    origin = origin or httpstatus.sender(499, {"CF-RAY": ["1", "2"]})
    named: Status | None = httpstatus.find_name("payload too large")
    found: Status | None = httpstatus.find(499, origin)
    detail: Detail | None = httpstatus.find_detail("iis", 404, 13) or httpstatus.find_detail("iis", 404, "13")
    assert httpstatus.identify_detail("grpc-status", "14") and httpstatus.letter("haproxy", 0, "s") != ""
    warn_code: WarnCode | None = httpstatus.find_warn_code(214)
    assert origin and named and found and detail and warn_code
    assert found is NGINX_CLIENT_CLOSED_REQUEST
    count: int = len(httpstatus.catalogue(origin) + httpstatus.catalogue())
    count += len(httpstatus.sources()) + len(httpstatus.details("iis")) + len(httpstatus.warn_codes())
    safe: bool = httpstatus.method_is_safe("GET") and httpstatus.method_is_idempotent("PUT")
    return [
        *of_a_status(named) + of_a_status(found),
        of_a_source(origin) + of_a_detail(detail) + of_a_warn_code(warn_code),
        httpstatus.version() + httpstatus.__version__ + httpstatus.registry_date(),
        f"{count}{safe}",
    ]


def check_head(text: bytes, asked: email.message.Message | dict[str, list[str]]) -> list[Finding]:
    try:
        head: Head = httpstatus.read_head(text)
    except ParseError as error:
        return httpstatus.check(code=500, fields=[(b"Error", f"{error.problem} {error.offset}")])
    status: Parsed = head.status
    if "no-end" in head.flags or head.find("Transfer-Encoding") or head.find_all("Content-Length"):
        head = httpstatus.read_head(text, ended=True)
    return httpstatus.check(
        code=status.code,
        fields=head.fields,
        method="GET",
        request_fields=asked,
        version=status.version or httpstatus.parse("HTTP/1.1 200").version,
        request_version="1.1",
        content=len(text) > head.length and not head.flags + status.flags,
    )


def of_a_finding(finding: Finding) -> str:
    match finding:
        case Finding("code-deprecated"):
            return json.dumps(finding.as_dict())
        case Finding(rule, severity, text):
            assert rule + severity + text
    return finding.rule + finding.severity + finding.text + finding.field + finding.citation.url


def of_a_member(member: HTTPStatus) -> str:
    value: int = member.value + member
    facts: list[bool] = [
        member.is_informational,
        member.is_success,
        member.is_redirection,
        member.is_client_error,
        member.is_server_error,
        member.is_error,
        member in HTTPStatus and 404 in HTTPStatus,
        member == http.HTTPStatus.OK,
    ]
    match member:
        case HTTPStatus.NOT_FOUND:
            return member.phrase
        case _:
            return f"{member.name}{member.description}{value}{facts}"


def of_any_member(member: HTTPStatus) -> list[object]:
    """What a member has of a Status."""
    status: Status | None = member.status
    source: Source | None = member.source
    return [
        status,
        source and source.id,
        member.code,
        member.reason + member.title + member.brief + member.summary + member.note,
        member.identifier + member.state + member.seen + member.evidence + member.class_name,
        member.retry("GET") + (member.redirect_method("GET") or "") + member.retry_text,
        member.class_of + len(member.fields + member.specs + member.history),
        member.sent_as,
        member.registered or member.preferred or member.is_redirect,
        member.forbids_content() or member.forbids_sending_content(),
        *member.constants + member.aliases + member.request_fields,
        json.dumps(member.as_dict()),
    ]


def main() -> None:
    other: HTTPStatus = HTTPStatus.STATUS_799
    vendors: HTTPStatus = HTTPStatus.NGINX_CLIENT_CLOSED_REQUEST
    assert of_any_member(other)[0] is None and of_any_member(vendors)[1] == "nginx"
    assert httpstatus.check_response(urllib.error.HTTPError("", 102, "", email.message.Message(), None))
    members: list[HTTPStatus] = [*HTTPStatus, HTTPStatus(499), HTTPStatus["NOT_FOUND"]]
    assert HTTPStatus.OK == http.HTTPStatus.OK and http.HTTPStatus.OK == HTTPStatus.OK
    assert HTTPStatus["STATUS_499"] == NGINX_CLIENT_CLOSED_REQUEST
    findings = check_head(b"HTTP/1.1 503 \r\nRetry-After: soon\r\n\r\n", {})
    detail: int | None = httpstatus.parse("404.13").detail
    assert detail == 13 and findings and httpstatus.parse(b"404 x").reason == "x"
    assert check_head(b"no head", {}) == []
    texts = [*map(of_a_finding, findings), *map(of_a_member, members), *look_up()]
    json.dumps([texts, of_a_code(NOT_FOUND), HTTPStatus.PAYLOAD_TOO_LARGE])


if __name__ == "__main__":
    main()
