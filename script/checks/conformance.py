"""Holds the running server against outside judges: schemathesis (the served API document) and axe-core (the pages).

It makes a demonstration province in a temporary folder, starts the server on it, and signs in as each of its four
people. Nothing of the machine's own data is touched.
"""

import argparse
import contextlib
from pathlib import Path
import re
import shutil
import subprocess
import sys
import tempfile

from environments import python_with
from measure import need
from product import ROOT
from visitor import Visitor

ROLES = ["canbo", "taphuan", "lanhdao", "quantri"]


def main():
    parser = argparse.ArgumentParser(prog="script/conformance")
    parser.add_argument("--only", choices=["api", "pages"])
    options = parser.parse_args()
    failures = 0
    with demonstration() as (address, sign_ins):
        if options.only != "pages":
            failures += judge_api(address, sign_ins)
        if options.only != "api":
            failures += judge_pages(address, sign_ins)
    print("conformance: " + ("no failure" if failures == 0 else f"{failures} FAILED"))
    sys.exit(1 if failures else 0)


@contextlib.contextmanager
def demonstration():
    """A server on a fresh demonstration; gives its address and the passwords of its people."""
    need(["swift", "build", "-j", "2", "--package-path", ROOT, "--product", "congdan-server"])
    program = ROOT / ".build" / "debug" / "congdan-server"
    folder = Path(tempfile.mkdtemp(prefix="congdan-conformance-"))
    try:
        need([ROOT / "script" / "make-demonstration", program, folder])
        sign_ins = dict(line.split()[:2] for line in (folder / "sign-ins.txt").read_text().splitlines())
        with (folder / "server.log").open("w") as log:
            server = subprocess.Popen(
                [program, "serve", "--port", "0", "--database", f"sqlite:{folder}/congdan.sqlite"],
                stdout=subprocess.PIPE, stderr=log, text=True)
            try:
                yield address_of(server), sign_ins
            finally:
                server.terminate()
                server.wait(timeout=30)
        complaints = (folder / "server.log").read_text()
        if complaints:
            print("the server's log:\n" + complaints[-4000:])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def address_of(server):
    for line in server.stdout:
        if found := re.search(r"http://[^\s]+", line):
            return found.group().rstrip("/.")
    sys.exit("the server did not start")


def judge_api(address, sign_ins):
    """Runs schemathesis as the administrator, who may ask everything.

    What ends a session comes last, or it would sign itself out in the middle.
    """
    python = python_with("schemathesis")
    ending = ["signOut", "endToken"]
    failures = 0
    for chosen in ([f"--exclude-operation-id={name}" for name in ending], *([f"--include-operation-id={name}"] for name in ending)):
        token = Visitor(address).token("quantri", sign_ins["quantri"])
        finished = subprocess.run([
            python.parent / "schemathesis", "--config-file", Path(__file__).with_name("schemathesis.toml"),
            "run", f"{address}/api/v1/openapi.json", "--header", f"Authorization: Bearer {token}",
            "--phases", "examples,coverage,fuzzing", "--max-examples", "25", "--seed", "2026",
            "--continue-on-failure", "--no-color", *chosen,
            # Its cache goes where it was installed.
        ], cwd=python.parent.parent)
        failures += 1 if finished.returncode else 0
    return failures


def judge_pages(address, sign_ins):
    """Walks through the pages that each role can reach, and runs axe-core on each."""
    python = python_with("axe-playwright-python")
    failures = 0
    for name in [None, *ROLES]:
        cookie = Visitor(address).cookie(name, sign_ins[name]) if name else ""
        finished = subprocess.run(
            [python, Path(__file__).with_name("pages.py"), address, name or "stranger", cookie])
        failures += 1 if finished.returncode else 0
    return failures


if __name__ == "__main__":
    main()
