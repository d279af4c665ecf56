"""Import of usage with random ids into an empty database, beside the least that could do it."""

import shutil

from contenders import Contender, race, show, verdict
from engines import Cluster
from measure import need
from product import Server
from workshop import HERE, SHOP, data, last_day, program


def bench(binary, rows, rounds):
    made = data(rows // 10, rows)
    on_sqlite(binary, made, rows, rounds)
    on_postgres(binary, made, rows, rounds)


def prepare(server, made):
    """All but the usage."""
    server.do("init")
    server.do("import", "units", made / "units.csv")
    server.do("import", "systems", made / "systems.yaml")
    server.do("import", "accounts", made / "accounts.csv")


def usage_arguments(made):
    covers = f"{last_day().year - 2}-01-01..{last_day()}"
    return ["import", "usage", made / "usage.csv", "--mapping", HERE / "usage.yaml", "--covers", covers]


def on_sqlite(binary, made, rows, rounds):
    place = SHOP / "import"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    prepared = place / "prepared.sqlite"
    prepare(Server(binary, f"sqlite:{prepared}"), made)

    def fresh(name):
        for old in place.glob(f"{name}*"):
            old.unlink()
        return place / name

    def product():
        database = fresh("product.sqlite")
        shutil.copy(prepared, database)
        return need(Server(binary, f"sqlite:{database}").command(*usage_arguments(made))).seconds

    def bare():
        return need([program("bare-import", "-lsqlite3"), made / "usage.csv", fresh("bare.sqlite")]).seconds

    def shell():
        return need([
            "sqlite3", fresh("shell.sqlite"),
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -262144;"
            "CREATE TABLE usage_event (source TEXT, event_id TEXT, system TEXT, account TEXT, action TEXT,"
            " channel TEXT, time TEXT, assisted TEXT, UNIQUE (source, event_id));",
            f".import --csv --skip 1 '{made / 'usage.csv'}' usage_event",
        ]).seconds

    contenders = [Contender("bare C", bare), Contender("sqlite3 .import", shell), Contender("congdan-server", product)]
    ratios = show(
        f"Import of {rows:,} usage rows, SQLite (ratio to bare C)", race(contenders, rounds), "bare C", rate_of=rows)
    verdict(f"import {ratios['congdan-server']:.2f}× bare C, at least 0.30× is asked", ratios["congdan-server"] >= 0.3)
    shutil.rmtree(place)


def on_postgres(binary, made, rows, rounds):
    with Cluster() as cluster:
        prepare(Server(binary, cluster.database("prepared")), made)

        def product():
            cluster.query("postgres", "DROP DATABASE IF EXISTS product")
            cluster.query("postgres", "CREATE DATABASE product TEMPLATE prepared")
            return need(Server(binary, cluster.url("product")).command(*usage_arguments(made))).seconds

        def copy():
            url = cluster.database("bare")
            return need([
                "psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url,
                "-c", "CREATE TABLE usage_event (source text, event_id uuid, system text, account text, action text,"
                      " channel text, time timestamptz, assisted text)",
                "-c", f"\\copy usage_event FROM '{made / 'usage.csv'}' CSV HEADER",
                "-c", "CREATE UNIQUE INDEX ON usage_event (source, event_id)",
            ]).seconds

        contenders = [Contender("psql \\copy, then index", copy), Contender("congdan-server", product)]
        show(f"Import of {rows:,} usage rows, PostgreSQL (ratio to \\copy)",
             race(contenders, rounds), contenders[0].name, rate_of=rows)
