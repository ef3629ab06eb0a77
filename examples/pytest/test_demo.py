"""A small application in Flask, and tests of it that check every response."""

import flask
import pytest

from httpstatus import HTTPStatus

app = flask.Flask(__name__)


@app.get("/")
def index():
    return "nothing is wrong\n"


@app.get("/login")
def login():
    return "and no challenge\n", HTTPStatus.UNAUTHORIZED


@pytest.fixture
def client(checked):
    return checked(app.test_client())


def test_index(client):
    assert client.get("/").status_code == HTTPStatus.OK


def test_login(client):
    assert client.get("/login").status_code == HTTPStatus.UNAUTHORIZED


def test_login_as_it_is(checked):
    client = checked(app.test_client(), allow=["field-missing"])
    assert client.get("/login").status_code == HTTPStatus.UNAUTHORIZED
