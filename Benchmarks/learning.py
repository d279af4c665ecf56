"""What one more journal line and one page of a board cost, however much is stored: on both engines.

Ratios are against the same request where little is stored: work that grows with what changed stays at 1×.
"""

import json
import statistics
import time
from urllib.parse import urlencode

from engines import NAMES, engine
from imports import prepare
from processes import free_port, page
from product import ROOT, Server
from running import serving
from visitor import Visitor
from workshop import data

COURSE = "nop-ho-so"
EARLIER = (10, 1_000, 10_000)
ROUNDS = 50


def bench(binary, enrolled=(100, 10_000, 100_000), earlier=EARLIER):
    made = data(enrolled[-1], enrolled[-1])
    for name in NAMES:
        with engine(name) as url:
            server = Server(binary, url)
            prepare(server, made)
            password = administrator(server)
            port = free_port()
            address = f"http://127.0.0.1:{port}"
            with serving(binary, url, port, "--courses", ROOT):
                page(f"{address}/healthz")
                caller = Caller(address, "quantri", password)
                print(f"\nLearning on {name}, {enrolled[-1]:,} people with an account on the course's system")
                lines(caller, server, earlier)
                boards(caller, server, enrolled)


def administrator(server):
    unit = server.export("units")[0]["code"]
    server.do("account", "issue", "congdan:quantri", "--person", "QUANTRI", "--unit", unit)
    server.do("role", "give", "QUANTRI", "administrator")
    return server.do("admin", "password", "quantri").text.split()[-1]


class Caller:
    """Somebody who asks again and again."""

    def __init__(self, address, name, password):
        self.visitor = Visitor(address)
        token = self.visitor.token(name, password)
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def get(self, path, **query):
        return self.ask("GET", f"{path}?{urlencode(query)}" if query else path)

    def post(self, path, document):
        return self.ask("POST", path, json.dumps(document))

    def ask(self, method, path, body=None):
        began = time.perf_counter()
        status, _, answer = self.visitor.send(method, path, body, self.headers)
        seconds = time.perf_counter() - began
        if not 200 <= status < 300:
            raise SystemExit(f"{method} {path}: {status} {answer[:300]!r}")
        return seconds, answer


def line(number, stay, course=COURSE):
    """The first line begins a stay in a lesson; those after it finish one step after the other, and fail some checks."""
    content = {
        "id": f"{stay}-{number}", "at": int(time.time() * 1000), "course": course, "stay": f"{stay}-0",
        "hash": "bench", "event": ["next"] if number else ["open", "bai-1", "buoc-0"],
        "spot": ["bai-1", f"buoc-{number % 43}"], "steps": 43,
    }
    if number % 3 == 1:
        content["marks"] = {f"buoc-{number % 43}": "own"}
    if number % 3 == 2:
        content["failed"] = True
    return {"id": content["id"], "content": json.dumps(content)}


def lines(caller, server, earlier):
    """One line a request, after so many of the same learner and course."""
    floor = statistics.median(caller.get("/healthz")[0] for _ in range(ROUNDS))
    print(f"  {'a request of nothing (/healthz)':<52}{floor * 1000:9.2f} ms")
    first = None
    for count in earlier:
        # Courses of their own: the lines of the others are as many as before.
        course = f"{COURSE}-{count}"
        stay = f"bench-{count}"
        for start in range(0, count, 1000):
            some = [line(number, stay, course) for number in range(start, min(start + 1000, count))]
            caller.post("/api/v1/journal", {"lines": some})
        seconds = [
            caller.post("/api/v1/journal", {"lines": [line(count + number, stay, course)]})[0] for number in range(ROUNDS)]
        first = tell(f"one journal line after {count:,}", seconds, first)


def boards(caller, server, enrolled):
    """The first page of a hundred, with the numbers above it."""
    people = [row for row in server.export("people") if row["code"].startswith("P")]
    codes = [row["code"] for row in people]
    firsts, done = {}, 0
    for count in enrolled:
        began = time.perf_counter()
        for start in range(done, count, 1000):
            caller.post("/api/v1/enrolments", {
                "course": COURSE, "people": codes[start:min(start + 1000, count)], "due": "2099-12-31"})
        print(f"  enrolling {count - done:,}: {time.perf_counter() - began:.1f} s")
        done = count
        number = 0
        # Made as the server makes `next`: to turn over all pages up to there would take longer than what is measured.
        last = sorted((row["unit"], row["code"]) for row in people[:count])[-50]
        near_end = urlencode({"unit": last[0], "person": last[1]})

        def change():
            """Somebody is let off the course, or not after all: the numbers change, and the version of the data."""
            nonlocal number
            number += 1
            reason = "bench" if number % 2 else None
            caller.post("/api/v1/enrolments/waive", {"course": COURSE, "people": [codes[0]], "reason": reason})

        for name, query, before in (
            ("page of the board, nothing new", {}, None),
            ("page of the board, just after a change", {}, change),
            ("last page of who has not started", {"part": "not_started", "after": near_end}, None),
            ("page of who needs help", {"part": "needs_help"}, None),
        ):
            seconds = []
            for _ in range(9):
                if before:
                    before()
                seconds.append(caller.get("/api/v1/enrolments", course=COURSE, limit=100, **query)[0])
            firsts[name] = tell(f"{name}, {count:,} enrolled", seconds, firsts.get(name))


def tell(name, seconds, first):
    """Prints the median, and its ratio to the first of its kind; gives the first."""
    median = statistics.median(seconds)
    first = first or median
    print(f"  {name:<52}{median * 1000:9.2f} ms   {median / first:6.1f}×", flush=True)
    return first
