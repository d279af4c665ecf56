"""Virtual environments under `.build`, for the two tools that need a package that pip installs."""

import sys

from measure import need
from product import ROOT


def python_with(package):
    """A Python that has `package`, made once."""
    folder = ROOT / ".build" / "venv" / package
    python = folder / "bin" / "python"
    if not (folder / "complete").exists():
        print(f"installing {package} with pip …", flush=True)
        need([sys.executable, "-m", "venv", "--clear", folder])
        need([python, "-m", "pip", "install", "--quiet", package])
        (folder / "complete").touch()
    return python
