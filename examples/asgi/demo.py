"""Serves responses that break rules on purpose: uvicorn demo:app"""

from starlette.applications import Starlette
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from checked import Checked
from httpstatus import HTTPStatus


def answering(path, status, fields=(), text="x"):
    async def answer(request):
        if status == HTTPStatus.NO_CONTENT:
            return Response(status_code=status, headers=dict(fields))
        if status == HTTPStatus.RESET_CONTENT:  # no field tells of the content
            return StreamingResponse(iter([text]), status_code=status, headers=dict(fields))
        return PlainTextResponse(text, status_code=status, headers=dict(fields))

    return Route(path, answer)


app = Checked(
    Starlette(
        routes=[
            answering("/", HTTPStatus.OK),
            answering("/unauthorized", HTTPStatus.UNAUTHORIZED),
            answering("/busy", HTTPStatus.SERVICE_UNAVAILABLE, {"Retry-After": "soon"}),
            answering("/empty", HTTPStatus.NO_CONTENT),
            answering("/expectation", HTTPStatus.EXPECTATION_FAILED),
            answering("/reset", HTTPStatus.RESET_CONTENT),
            answering("/method", HTTPStatus.METHOD_NOT_ALLOWED, {"Allow": "GET"}),
            answering("/closed", HTTPStatus.NGINX_CLIENT_CLOSED_REQUEST),
        ]
    )
)
