"""`report unused` of a whole province, today and on a past day, beside DuckDB on the same raw events."""

import datetime
import json
import shutil
import sys
from zoneinfo import ZoneInfo

from contenders import Contender, race, show, verdict
from imports import prepare, usage_arguments
from measure import need
from product import Server
from states import STATES
from environments import python_with
from workshop import HERE, data, folder, last_day

STALE_DAYS = 35


def bench(binary, accounts, events, rounds):
    made = data(accounts, events)
    server = imported(binary, made, accounts, events)
    lake = loaded(made)
    past = last_day() - datetime.timedelta(days=200)
    for name, today in (("today", product_today()), ("a past day", past)):
        seconds, found, inside = ask(server, lake, today, name == "today", rounds)
        compare(found)
        seconds["DuckDB, the query alone"] = inside
        show(
            f"Report of {accounts:,} accounts with {events:,} events, {name} (ratio to DuckDB, whole process)",
            seconds, "DuckDB, whole process")
        median = sorted(seconds["congdan-server"])[rounds // 2]
        if name == "a past day" and accounts >= 1_000_000:
            verdict(f"past day of {accounts:,} accounts in {median:.2f} s, at most 2 s is asked", median <= 2)


def product_today():
    """Today where the database cuts its days: after 17:00 UTC it is tomorrow there."""
    return datetime.datetime.now(ZoneInfo("Asia/Ho_Chi_Minh")).date()


def imported(binary, made, accounts, events):
    """The product's database of this data, imported once."""
    database = folder(accounts, events) / "congdan.sqlite"
    server = Server(binary, f"sqlite:{database}")
    if not (made / "imported").exists():
        for old in made.glob("congdan.sqlite*"):
            old.unlink()
        print(f"importing {accounts:,} accounts, {events:,} events …", flush=True)
        prepare(server, made)
        finished = server.do(*usage_arguments(made), memory=True)
        print(f"  {finished.seconds:.1f} s, {events / finished.seconds:,.0f} rows/s, {finished.peak_mib:.0f} MiB")
        (made / "imported").touch()
    return server


def loaded(made):
    lake = made / "usage.duckdb"
    if not (made / "loaded").exists():
        lake.unlink(missing_ok=True)
        need([python_with("duckdb"), HERE / "duckdb_report.py", "load", lake, made])
        (made / "loaded").touch()
    return lake


def ask(server, lake, today, is_now, rounds):
    found, inside = {}, []

    def product():
        day = [] if is_now else ["--as-of", today]
        finished = need(server.command("report", "unused", *day, "--format", "json"))
        rows = json.loads(finished.text)["rows"]
        found["congdan-server"] = sorted([row["unit"], row["issued"], *(row[each] for each in STATES)] for row in rows)
        return finished.seconds

    def duckdb():
        number = lambda day: (day - datetime.date(1970, 1, 1)).days  # noqa: E731
        finished = need([
            python_with("duckdb"), HERE / "duckdb_report.py", "ask", lake, number(today), number(last_day()), STALE_DAYS])
        answer = json.loads(finished.text)
        found["DuckDB"] = sorted(answer["rows"])
        inside.append(answer["seconds"])
        return finished.seconds

    contenders = [Contender("DuckDB, whole process", duckdb), Contender("congdan-server", product)]
    return race(contenders, rounds), found, inside


def compare(found):
    if found["congdan-server"] != found["DuckDB"]:
        pairs = zip(found["congdan-server"], found["DuckDB"])
        for ours, theirs in [pair for pair in pairs if pair[0] != pair[1]][:5]:
            print(f"  congdan-server {ours}\n  DuckDB         {theirs}", file=sys.stderr)
        sys.exit("the two reports differ")
