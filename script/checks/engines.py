"""The two engines, each in a place of its own that is gone afterwards."""

import contextlib
import shutil
import subprocess
import tempfile
from pathlib import Path

from measure import need

NAMES = ("sqlite", "postgres")


@contextlib.contextmanager
def engine(name):
    """Gives the address of a place where no database has been made yet."""
    with (sqlite if name == "sqlite" else postgres)() as url:
        yield url


@contextlib.contextmanager
def sqlite():
    folder = tempfile.mkdtemp(prefix="congdan-")
    try:
        yield f"sqlite:{folder}/congdan.sqlite"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def postgres():
    with Cluster() as cluster:
        yield cluster.database("congdan")


class Cluster:
    """A private PostgreSQL on a unix socket; it ends with this process, however that comes."""

    def __enter__(self):
        script = Path(__file__).resolve().parent.parent / "throwaway-postgres"
        self.process = subprocess.Popen([script], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.folder = self.process.stdout.readline().decode().strip()
        if not self.folder:
            raise SystemExit("PostgreSQL did not start")
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def database(self, name):
        """Makes an empty database, in place of one of that name."""
        self.query("postgres", f'DROP DATABASE IF EXISTS "{name}"')
        self.query("postgres", f'CREATE DATABASE "{name}"')
        return self.url(name)

    def url(self, name):
        return f"postgresql:///{name}?host={self.folder}&user=postgres"

    def query(self, database, sql):
        """Runs a script of `psql`; gives its unaligned answer."""
        return need(["psql", "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", self.url(database), "-c", sql]).text
