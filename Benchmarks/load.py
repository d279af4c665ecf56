"""Many people at once on one server: learners who send journals, leaders who look at the table, a class that signs in.

All three go on together for some seconds, with wrk; beside them stands a bare Hummingbird under the same number of
connections, alone. Latencies are of answers as wrk sees them on this machine, the client's own work included.
"""

import re
import shutil
import subprocess
import time
from pathlib import Path

from contenders import verdict
from imports import prepare, usage_arguments
from measure import need
from processes import free_port, page
from product import Server
from visitor import Visitor
from workshop import HERE, SHOP, data

LEARNERS, LEADERS = 200, 20
SECONDS = 20


def bench(binary, accounts, events, seconds=SECONDS):
    place = SHOP / "load"
    people = prepared(binary, place, accounts, events)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [binary, "serve", "--port", str(port), "--database", f"sqlite:{place}/congdan.sqlite"],
        stdout=subprocess.DEVNULL, stderr=(place / "server.log").open("w"))
    try:
        page(f"{address}/dang-nhap")
        tokens = sign_in(address, people, place)
        print(f"\n{LEARNERS} learners, {LEADERS} leaders on {accounts:,} accounts and a sign-in storm, {seconds} s")
        runs = {
            "journals": wrk(LEARNERS, seconds, "journals.lua", address, tokens, f"{time.time():.0f}"),
            "leader's table": wrk(LEADERS, seconds, "leaders.lua", address, tokens),
            "sign-ins": wrk(20, seconds, "sign-ins.lua", address, people),
        }
        found = {name: read(run) for name, run in runs.items()}
        resident = memory(server.pid)
    finally:
        server.terminate()
        server.wait()
    found["bare hello, alone"] = bare(LEARNERS, seconds)
    show(found)
    print(f"  memory of the server afterwards: {resident:.0f} MiB")
    verdict("no request failed", all(each["errors"] == 0 for each in found.values()))


def prepared(binary, place, accounts, events):
    """A province with people who can sign in: a file of `NAME PASSWORD`, learners first."""
    made = data(accounts, events)
    people = place / "people.txt"
    if (place / f"complete-{accounts}").exists():
        return people
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    server = Server(binary, f"sqlite:{place}/congdan.sqlite")
    prepare(server, made)
    server.do(*usage_arguments(made))
    unit = server.export("units")[0]["code"]
    with people.open("w") as file:
        for number in range(LEARNERS + LEADERS):
            name = f"nguoi{number:03}"
            server.do("account", "issue", f"congdan:{name}", "--person", name.upper(), "--unit", unit)
            if number >= LEARNERS:
                server.do("role", "give", name.upper(), "leader", "--unit", unit)
            password = server.do("admin", "password", name).text.split()[-1]
            file.write(f"{name} {password}\n")
    (place / f"complete-{accounts}").touch()
    return people


def sign_in(address, people, place):
    """Tokens of all, leaders last; the leaders' file is the same with learners left out."""
    visitor = Visitor(address)
    tokens = [visitor.cookie(*line.split()) for line in people.read_text().splitlines()]
    learners, leaders = place / "learners.txt", place / "leaders.txt"
    learners.write_text("\n".join(tokens[:LEARNERS]) + "\n")
    leaders.write_text("\n".join(tokens[LEARNERS:]) + "\n")
    return {"journals.lua": learners, "leaders.lua": leaders}


def wrk(connections, seconds, script, address, files, *more):
    file = files[script] if isinstance(files, dict) else files
    return subprocess.Popen(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "30s", "--latency",
         "-s", HERE / "load" / script, address, "--", file, *more],
        stdout=subprocess.PIPE, text=True)


def bare(connections, seconds):
    folder = HERE / "bare-server"
    build = ["swift", "build", "-c", "release", "-j", "2", "--package-path", folder, "--scratch-path", SHOP / "bare-server"]
    need(build)
    program = Path(need([*build, "--show-bin-path"]).text.strip()) / "bare-server"
    port = free_port()
    server = subprocess.Popen([program, str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        page(f"http://127.0.0.1:{port}/")
        return read(subprocess.Popen(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--latency", f"http://127.0.0.1:{port}/"],
            stdout=subprocess.PIPE, text=True))
    finally:
        server.terminate()
        server.wait()


def read(run):
    text = run.communicate()[0]
    socket = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", text)
    answers = re.search(r"Non-2xx or 3xx responses: (\d+)", text)
    return {
        "p50": milliseconds(text, "50%"), "p99": milliseconds(text, "99%"),
        "rate": float(re.search(r"Requests/sec:\s+([\d.]+)", text)[1]),
        "errors": (sum(map(int, socket.groups())) if socket else 0) + (int(answers[1]) if answers else 0),
    }


def milliseconds(text, quantile):
    number, unit = re.search(rf"^\s+{quantile}\s+([\d.]+)(us|ms|s|m)\b", text, re.MULTILINE).groups()
    return float(number) * {"us": 0.001, "ms": 1, "s": 1000, "m": 60_000}[unit]


def memory(process):
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024


def show(found):
    floor = found["bare hello, alone"]
    print(f"  {'':<20}{'requests/s':>12}{'p50':>12}{'p99':>12}{'errors':>8}   ratio of p50, p99 to hello")
    for name, each in found.items():
        print(f"  {name:<20}{each['rate']:12,.0f}{each['p50']:9.1f} ms{each['p99']:9.1f} ms{each['errors']:8}"
              f"   {each['p50'] / floor['p50']:.0f}×, {each['p99'] / floor['p99']:.0f}×")
