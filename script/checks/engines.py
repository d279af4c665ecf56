"""The two engines, each in a place of its own that is gone afterwards."""

import contextlib
import glob
import os
import pwd
import shutil
import tempfile
from pathlib import Path

from measure import need

NAMES = ("sqlite", "postgres")


@contextlib.contextmanager
def engine(name, keep_in=None):
    """Gives the address of a database that does not exist yet (SQLite) or is empty (PostgreSQL)."""
    with (sqlite if name == "sqlite" else postgres)(keep_in) as url:
        yield url


@contextlib.contextmanager
def sqlite(keep_in=None):
    folder = tempfile.mkdtemp(prefix="congdan-", dir=keep_in)
    try:
        yield f"sqlite:{folder}/congdan.sqlite"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def postgres(keep_in=None):
    with Cluster() as cluster:
        yield cluster.database("congdan")


class Cluster:
    """A PostgreSQL cluster on a unix socket only, started as an unprivileged user."""

    def __init__(self):
        # A socket's path may have 107 bytes, and user postgres must be able to reach it.
        self.folder = Path(tempfile.mkdtemp(prefix="congdan-pg-", dir="/tmp"))
        self.data = self.folder / "data"
        self.programs = postgres_programs()
        self.as_user = unprivileged()

    def __enter__(self):
        if self.as_user:
            os.chmod(self.folder, 0o755)
            owner = pwd.getpwnam("postgres")
            os.chown(self.folder, owner.pw_uid, owner.pw_gid)
        try:
            self.program("initdb", "-D", self.data, "-U", "congdan", "-A", "trust", "-E", "UTF8", "--no-locale")
            settings = f"-c listen_addresses='' -c unix_socket_directories={self.folder}"
            self.program("pg_ctl", "-D", self.data, "-w", "-l", self.folder / "log", "-o", settings, "start")
        except BaseException:
            shutil.rmtree(self.folder, ignore_errors=True)
            raise
        return self

    def __exit__(self, *_):
        self.program("pg_ctl", "-D", self.data, "-w", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def database(self, name):
        """Makes an empty database, in place of one of that name."""
        self.query("postgres", f'DROP DATABASE IF EXISTS "{name}"')
        self.query("postgres", f'CREATE DATABASE "{name}"')
        return self.url(name)

    def url(self, name):
        return f"postgresql:///{name}?host={self.folder}&user=congdan"

    def query(self, database, sql):
        """Runs a script of `psql`; gives its unaligned answer."""
        return need([
            self.programs / "psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.url(database), "-c", sql,
        ]).text

    def program(self, name, *arguments):
        # From `/`, because user postgres may not be allowed to stand where we do.
        return need([*self.as_user, self.programs / name, *arguments], cwd="/")


def postgres_programs():
    found = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda folder: int(folder.split("/")[4]))
    if not found:
        raise SystemExit("PostgreSQL is not installed (Debian: apt-get install postgresql)")
    return Path(found[-1])


def unprivileged():
    """What to write before a program of PostgreSQL, which refuses to run as root."""
    if os.geteuid() != 0:
        return []
    return ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"]
