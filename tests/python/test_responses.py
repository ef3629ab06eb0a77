"""Does check_response() take what libraries and frameworks have, those that are there?

What they look like stands here as well, so that each is tested without being installed.
"""

import email.message
import http.client
import http.server
import io
import threading
import types
import unittest
import urllib.error
import urllib.request
from importlib import util
from wsgiref.headers import Headers

import httpstatus
from httpstatus import HTTPStatus, check_response
from skips import skip

CODES = (HTTPStatus.NOT_FOUND, HTTPStatus(499), HTTPStatus(503))
BROKEN = {"Retry-After": "soon"}


def rules(response):
    return [finding.rule for finding in check_response(response)]


def thing(**attributes):
    return types.SimpleNamespace(**attributes)


class Shapes(unittest.TestCase):
    def test_of_each_library(self):
        request = thing(method="GET", headers={})
        raw = thing(version=11, headers=Headers([("Upgrade", "h2c")]))
        for response, expected in (
                # requests over urllib3
                (thing(status_code=200, headers={}, raw=raw, request=request, _content=b"",
                       _content_consumed=True), ["upgrade-connection"]),
                (thing(status_code=204, headers={}, raw=thing(version=0, headers=Headers([])),
                       request=request, _content=b"x"), ["content-forbidden"]),
                (thing(status_code=204, headers={}, raw=None, request=None, _content=False), []),
                # httpx
                (thing(status_code=200, headers=[("Upgrade", "h2c")], http_version="HTTP/1.1",
                       request=request), ["upgrade-connection"]),
                # aiohttp
                (thing(status=200, headers={"Upgrade": "h2c"}, version=(1, 1), method="GET",
                       request_info=request, raw_headers=(), _body=None), ["upgrade-connection"]),
                (thing(status=204, headers={}, raw_headers=(), _body=b"x"), ["content-forbidden"]),
                # http.client
                (thing(status=206, headers={}, version=11, _method="PUT", read=None),
                 rules_of(206, "PUT")),
                # Django
                (thing(status_code=204, headers={}, streaming=False, content=b"x",
                       request={}, wsgi_request=request), ["content-forbidden"]),
                (thing(status_code=204, headers={}, streaming=True, content=b"x"), []),
                # What has no more than it must
                (thing(code=503, headers=BROKEN), ["retry-after-malformed"])):
            self.assertEqual(rules(response), expected, response)

    def test_the_request_counts(self):
        for fields, expected in (({}, ["request-lacks-field"]), ({"Range": "bytes=0-1"}, [])):
            request = thing(method="GET", headers=fields)
            for response in (thing(status_code=206, headers={"Content-Range": "bytes 0-1/9"},
                                   request=request),
                             thing(status=206, headers={"Content-Range": "bytes 0-1/9"},
                                   request_info=request)):
                self.assertEqual(rules(response), expected)

    def test_a_request_that_is_not_known(self):
        class Response:
            status_code, headers = 503, BROKEN

            @property
            def request(self):
                raise RuntimeError("no request")

        self.assertEqual(rules(Response()), ["retry-after-malformed"])

    def test_what_is_none(self):
        for wrong in (None, 404, "404", {}, [], thing(status_code=404), thing(headers={}),
                      thing(status_code="404", headers={}), HTTPStatus.OK, object()):
            with self.assertRaisesRegex(TypeError, r"^check_response\(\): response must have a "):
                check_response(wrong)


def rules_of(code, method):
    return [finding.rule for finding in httpstatus.check(code=code, fields={}, method=method, version=11)]


def broken(response):
    """What is wrong with what each of these servers sends."""
    code = getattr(response, "status_code", None) or response.status
    return [finding.rule for finding in httpstatus.check(code=code, fields=BROKEN, method="GET")]


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers with the code in the path, and a malformed Retry-After."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        self.send_response(HTTPStatus(int(self.path[1:])))
        self.send_header("Retry-After", "soon")
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"ok")

    def log_message(self, *_):
        pass


class Clients(unittest.TestCase):
    """They read registered and unregistered codes from a server that sends them."""

    @classmethod
    def setUpClass(cls):
        cls.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        cls.server.daemon_threads = True
        cls.address = f"http://127.0.0.1:{cls.server.server_port}"
        cls.thread = threading.Thread(target=cls.server.serve_forever, args=(0.05,))
        cls.thread.start()

    @classmethod
    def tearDownClass(cls):
        cls.server.shutdown()
        cls.thread.join()
        cls.server.server_close()

    def need(self, *modules):
        for module in modules:
            if util.find_spec(module) is None:
                skip(self, f"{module} is not there")

    def test_http_client(self):
        for code in CODES:
            connection = http.client.HTTPConnection("127.0.0.1", self.server.server_port, timeout=20)
            connection.request("GET", f"/{code}")
            response = connection.getresponse()
            self.assertEqual(HTTPStatus(response.status), code)
            self.assertIn("retry-after-malformed", rules(response))
            self.assertEqual(response.read(), b"ok")
            connection.close()

    def test_urllib(self):
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        for code in CODES:
            with self.assertRaises(urllib.error.HTTPError) as caught:
                opener.open(f"{self.address}/{code}", timeout=20)
            with caught.exception as error:
                self.assertEqual((HTTPStatus(error.code), rules(error)), (code, broken(error)))
        with opener.open(f"{self.address}/200", timeout=20) as response:
            self.assertEqual(rules(response), broken(response))
        error = urllib.error.HTTPError("", 503, "", email.message.Message(), io.BytesIO())
        with error:
            self.assertEqual(rules(error), [])

    def test_requests(self):
        self.need("requests")
        import requests
        with requests.Session() as session:
            session.trust_env = False
            for code in CODES:
                for stream in (False, True):
                    response = session.get(f"{self.address}/{code}", stream=stream, timeout=20)
                    self.assertEqual(HTTPStatus(response.status_code), code)
                    self.assertEqual(rules(response), broken(response))
                    self.assertEqual(response.content, b"ok")  # nothing was read

    def test_httpx(self):
        self.need("httpx")
        import httpx
        with httpx.Client(trust_env=False) as client:
            for code in CODES:
                response = client.get(f"{self.address}/{code}")
                self.assertEqual(HTTPStatus(response.status_code), code)
                self.assertEqual(rules(response), broken(response))
        self.assertEqual(rules(httpx.Response(503, headers=BROKEN)), ["retry-after-malformed"])

    def test_aiohttp(self):
        self.need("aiohttp")
        import asyncio

        import aiohttp

        async def ask():
            async with aiohttp.ClientSession() as session:
                for code in CODES:
                    async with session.get(f"{self.address}/{code}") as response:
                        self.assertEqual(HTTPStatus(response.status), code)
                        self.assertEqual(rules(response), broken(response))
                        self.assertEqual(await response.read(), b"ok")

        asyncio.run(ask())


class Frameworks(unittest.TestCase):
    """Each sends a member of HTTPStatus, registered or not, and its test client's answer is read."""

    need = Clients.need

    def asked(self, get):
        for code in CODES:
            response = get(f"/{int(code)}")
            self.assertEqual(HTTPStatus(response.status_code), code)
            self.assertEqual(rules(response), broken(response))

    def test_flask(self):
        self.need("flask", "werkzeug")
        import flask
        app = flask.Flask("x")
        app.add_url_rule("/<int:code>", view_func=lambda code: ("x", HTTPStatus(code), BROKEN),
                         endpoint="x")
        self.asked(app.test_client().get)

    def test_werkzeug(self):
        self.need("werkzeug")
        from werkzeug.test import Client
        from werkzeug.wrappers import Request, Response

        @Request.application
        def app(request):
            return Response("x", status=HTTPStatus(int(request.path[1:])), headers=BROKEN)

        self.asked(Client(app).get)

    def test_django(self):
        self.need("django")
        import django
        from django.conf import settings
        settings.configure(ALLOWED_HOSTS=["*"], SECRET_KEY="x", LOGGING_CONFIG=None, ROOT_URLCONF=types.ModuleType("urls"))
        django.setup()
        from django.http import HttpResponse
        from django.test import Client
        from django.urls import path

        def view(request, code):
            response = HttpResponse("x", status=HTTPStatus(code))
            response["Retry-After"] = "soon"
            return response

        settings.ROOT_URLCONF.urlpatterns = [path("<int:code>", view)]
        self.asked(Client(raise_request_exception=False).get)

    def test_starlette(self):
        self.need("starlette", "httpx")
        from starlette.applications import Starlette
        from starlette.responses import PlainTextResponse
        from starlette.routing import Route
        from starlette.testclient import TestClient

        async def view(request):
            code = HTTPStatus(request.path_params["code"])
            return PlainTextResponse("x", status_code=code, headers=BROKEN)

        self.asked(TestClient(Starlette(routes=[Route("/{code:int}", view)])).get)

    def test_fastapi(self):
        self.need("fastapi", "httpx")
        from fastapi import FastAPI, Response
        from fastapi.testclient import TestClient
        app = FastAPI()

        @app.get("/{code}")
        def view(code: int):
            return Response("x", status_code=HTTPStatus(code), headers=BROKEN)

        @app.get("/x/fixed", status_code=HTTPStatus.CREATED)
        def fixed():
            return {}

        self.asked(TestClient(app).get)
        self.assertEqual(TestClient(app).get("/x/fixed").status_code, 201)

    def test_aiohttp_web(self):
        self.need("aiohttp")
        import asyncio

        import aiohttp
        from aiohttp import web

        async def answer(request):
            code = HTTPStatus(int(request.match_info["code"]))
            response = web.Response(status=code, headers=BROKEN, body=b"x")
            self.assertEqual((response.status, rules(response)), (code, broken(response)))
            return response

        async def ask():
            application = web.Application()
            application.router.add_get("/{code}", answer)
            runner = web.AppRunner(application)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            address = "http://127.0.0.1:%d/%d"
            try:
                async with aiohttp.ClientSession() as session:
                    for code in CODES:
                        async with session.get(address % (runner.addresses[0][1], code)) as response:
                            self.assertEqual((response.status, await response.read()), (code, b"x"))
                            self.assertEqual(rules(response), broken(response))
            finally:
                await runner.cleanup()

        asyncio.run(ask())


if __name__ == "__main__":
    unittest.main()
