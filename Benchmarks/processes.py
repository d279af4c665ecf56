"""Cold start, and the memory of a server that does nothing."""

import os
import re
import signal
import socket
import statistics
import subprocess
import time
import urllib.request
from pathlib import Path

from contenders import Contender, race, show, verdict
from imports import prepare
from measure import need
from product import Server
from workshop import data, program


def bench_start(binary, rounds):
    def starting(*command):
        return lambda: need(command).seconds

    contenders = [
        Contender("C hello", starting(program("hello"))),
        Contender("congdan-server --version", starting(binary, "--version")),
        Contender("python3 -c pass", starting("/usr/bin/python3", "-c", "pass")),
    ]
    show("Cold start (ratio to C)", race(contenders, rounds), "C hello")


def bench_idle(binary, place):
    """Resident memory of `serve` after it has shown one page, five times."""
    url = f"sqlite:{place}/idle.sqlite"
    for old in Path(place).glob("idle.sqlite*"):
        old.unlink()
    prepare(Server(binary, url), data(10_000, 100_000))
    sizes = [resident_after_a_page(binary, url) for _ in range(5)]
    median = statistics.median(sizes)
    print(f"\nIdle memory of `congdan-server serve` after one page: {median:.1f} MiB "
          f"({min(sizes):.1f}–{max(sizes):.1f})")
    verdict(f"idle {median:.1f} MiB, at most 60 MiB is asked", median <= 60)


def resident_after_a_page(binary, url):
    port = free_port()
    server = subprocess.Popen(
        [binary, "serve", "--database", url, "--port", str(port)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        page(f"http://127.0.0.1:{port}/dang-nhap")
        status = Path(f"/proc/{server.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024
    finally:
        os.kill(server.pid, signal.SIGTERM)
        server.wait()


def page(address):
    """Asks until the server answers, half a minute at most."""
    for _ in range(300):
        try:
            with urllib.request.urlopen(address) as answer:
                return answer.read()
        except OSError:
            time.sleep(0.1)
    raise SystemExit(f"no answer from {address}")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
