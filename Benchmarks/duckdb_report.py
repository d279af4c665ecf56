"""The same report by DuckDB, in a process of its own: runs in the virtual environment that has `duckdb`.

    duckdb_report.py load DATABASE FOLDER
    duckdb_report.py ask DATABASE TODAY COVERED-LAST STALE-DAYS    (days as numbers, 1970-01-01 being 0)

Prints `{"seconds": …, "rows": [[unit, issued, …], …]}`, the seconds of the question alone.
"""

import json
import sys
import time
from pathlib import Path

import duckdb


def load(database, folder):
    connection = duckdb.connect(database)
    for table in ("units", "accounts", "usage"):
        options = "types = {'time': 'TIMESTAMP', 'assisted': 'VARCHAR'}" if table == "usage" else "all_varchar = false"
        if table == "accounts":
            days = ("issued_on", "revoked_on", "exempt_from", "exempt_until")
            options = "types = {" + ", ".join(f"'{day}': 'DATE'" for day in days) + "}"
        path = f"{folder}/{table}.csv".replace("'", "''")
        connection.sql(f"CREATE TABLE {table} AS FROM read_csv('{path}', header = true, {options})")


def ask(database, today, covered_last, stale_days):
    question = (Path(__file__).parent / "report.sql").read_text()
    for name, value in (("today", today), ("covered_last", covered_last), ("stale_days", stale_days)):
        question = question.replace("{" + name + "}", str(int(value)))
    connection = duckdb.connect(database, read_only=True)
    began = time.perf_counter()
    rows = connection.sql(question).fetchall()
    print(json.dumps({"seconds": time.perf_counter() - began, "rows": rows}))


if __name__ == "__main__":
    {"load": load, "ask": ask}[sys.argv[1]](*sys.argv[2:])
