"""What the bench makes once and keeps under `.build/bench`: programs in C, data from a seed, DuckDB."""

import datetime
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "script" / "checks"))

from measure import need  # noqa: E402

SHOP = ROOT / ".build" / "bench"
HERE = Path(__file__).resolve().parent


def program(name, *libraries):
    """Compiles a program in C, again only where it has changed."""
    source, built = HERE / f"{name}.c", SHOP / name
    if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
        SHOP.mkdir(parents=True, exist_ok=True)
        need(["cc", "-O2", "-Wall", "-Wextra", "-o", built, source, *libraries])
    return built


def last_day():
    """The last day of the data: of last month, so that today's report is about accounts in every state."""
    return datetime.date.today().replace(day=1) - datetime.timedelta(days=1)


def folder(accounts, events):
    """The folder of one size of data. Folders of earlier months are thrown away."""
    name = f"{accounts}-{events}-{last_day()}"
    for other in SHOP.glob(f"{accounts}-{events}-*"):
        if other.name != name:
            shutil.rmtree(other)
    return SHOP / name


def data(accounts, events):
    """Made from a seed: the same sizes on the same day give the same bytes."""
    made = folder(accounts, events)
    if not (made / "complete").exists():
        print(f"making {accounts:,} accounts, {events:,} events …", flush=True)
        made.mkdir(parents=True, exist_ok=True)
        need([program("make-data"), accounts, events, last_day(), made])
        (made / "complete").touch()
    return made
