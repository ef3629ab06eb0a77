"""A small WSGI framework: a function gives a status code, and the framework adds the phrase."""

import reason


class Application:
    """Calls the function that was registered for the first part of a path, with the rest."""

    def __init__(self):
        self._functions = {}

    def route(self, name):
        def register(function):
            self._functions[name] = function
            return function

        return register

    def __call__(self, environ, start_response):
        name, _, rest = environ["PATH_INFO"].lstrip("/").partition("/")
        function = self._functions.get(name)
        code = function(rest) if function else 404
        start_response(f"{code} {reason.phrase(code)}", [])
        return []
