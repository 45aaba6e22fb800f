# ruff: noqa: INP001 - a script for the Makefile
"""Installs a lock's packages into the environment whose Python runs this, portion by portion, and says how far it is.

`python .ci/packages.py requirements.lock`. All at once, pip is either silent for minutes or says a line for every file.
"""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

PORTION = 12
PIP = (sys.executable, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input")
PACKAGE = re.compile(r"^(?=\w)", re.MULTILINE)  # its hashes stand below it, indented


def main(lock: Path) -> None:
    _comment, *packages = PACKAGE.split(lock.read_text(encoding="utf-8"))
    with TemporaryDirectory() as folder:
        part = Path(folder) / lock.name
        for count, portion in _portions(packages):
            part.write_text("".join(portion), encoding="utf-8")
            done = subprocess.run([*PIP, "--no-deps", "--require-hashes", "--requirement", part], check=False)  # noqa: S603 - pip itself
            if done.returncode != 0:
                sys.exit(done.returncode)
            print(f"  {count} of {len(packages)} packages", flush=True)  # noqa: T201 - whoever waits wants to know


def _portions(packages: list[str]) -> Iterator[tuple[int, list[str]]]:
    """Each portion, with the count of what is done once it is in."""
    for start in range(0, len(packages), PORTION):
        portion = packages[start : start + PORTION]
        yield start + len(portion), portion


if __name__ == "__main__":
    main(Path(sys.argv[1]))
