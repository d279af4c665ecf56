"""Somebody who comes to the server with a name and a password."""

import http.client
import json
from urllib.parse import urlencode, urlsplit


class Visitor:
    def __init__(self, address):
        self.place = urlsplit(address).netloc

    def cookie(self, name, password):
        """Signs in on the page; gives the cookie that keeps somebody signed in."""
        status, headers, _ = self.send(
            "POST", "/dang-nhap", urlencode({"name": name, "password": password}),
            {"Content-Type": "application/x-www-form-urlencoded"})
        if status != 303:
            raise SystemExit(f"{name} cannot sign in: status {status}")
        return headers["Set-Cookie"].split(";")[0].split("=", 1)[1]

    def token(self, name, password):
        """Signs in through the API; gives the token."""
        status, _, body = self.send(
            "POST", "/api/v1/sessions", json.dumps({"name": name, "password": password, "label": "conformance"}),
            {"Content-Type": "application/json"})
        if status not in (200, 201):
            raise SystemExit(f"{name} cannot sign in through the API: status {status} {body[:300]!r}")
        return json.loads(body)["token"]

    def send(self, method, path, body=None, headers=None):
        connection = http.client.HTTPConnection(self.place, timeout=30)
        try:
            connection.request(method, path, body=body, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, answer.headers, answer.read()
        finally:
            connection.close()
