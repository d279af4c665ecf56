"""The program under test, as its user meets it: arguments in, text and a status out."""

import csv
import io
import json
import os
from pathlib import Path

from measure import need

ROOT = Path(__file__).resolve().parent.parent.parent


def release_binary():
    """Builds the release binary, unless `CONGDAN_SERVER` names one."""
    if given := os.environ.get("CONGDAN_SERVER"):
        return Path(given)
    build = ["swift", "build", "-c", "release", "-j", "2", "--package-path", ROOT]
    need([*build, "--product", "congdan-server"])
    return Path(need([*build, "--show-bin-path"]).text.strip()) / "congdan-server"


class Server:
    """`congdan-server` on one database. Steps that are asked to be shown print their time and memory."""

    def __init__(self, binary, url):
        self.binary = binary
        self.url = url

    def command(self, *arguments):
        # English, because a script reads these words; what they say is the product's own matter.
        return [self.binary, *arguments, "--database", self.url, "--lang", "en"]

    def do(self, *arguments, **options):
        return need(self.command(*arguments), **options)

    def step(self, *arguments):
        finished = self.do(*arguments, memory=True)
        words = " ".join(Path(str(each)).name if "/" in str(each) else str(each) for each in arguments)
        print(f"  {finished.seconds:7.2f} s {finished.peak_mib:7.1f} MiB  {words}", flush=True)
        return finished

    def report(self, *arguments):
        return json.loads(self.do("report", "unused", *arguments, "--format", "json").text)

    def report_csv(self, *arguments):
        return table(self.do("report", "unused", *arguments, "--format", "csv").text)

    def export(self, what):
        return table(self.do("export", what).text)


def table(text):
    """The rows of a CSV, by column."""
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
