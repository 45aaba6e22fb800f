"""rbworkflow as a wheel in a venv of its own, made once for all tests of what is installed."""

import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from sysconfig import get_path
from typing import Final

import pytest

from rbworkflow.local.processes import environment

ROOT: Final = Path(__file__).resolve().parents[2]
CODE: Final = ("rbworkflow", "flows")
BUNDLED: Final = ("config", "deploy", "samples")
BUILD_FILES: Final = ("pyproject.toml", "README.md", "LICENSE")
SDIST: Final = "import sys; from setuptools import build_meta; build_meta.build_sdist(sys.argv[1])"
MINUTES: Final = 20
"""For a demo; two suffice where nobody else is at work."""


@dataclass(frozen=True)
class Installed:
    """A machine with nothing but the wheel, and the folder its user stands in."""

    site: Path
    folder: Path

    @property
    def command(self) -> Path:
        return self.site.parents[2] / "bin" / "rbworkflow"

    def environment(self, **changes: str) -> dict[str, str]:
        inherited = environment(changes)
        return {name: value for name, value in inherited.items() if name not in {"PYTHONPATH", "VIRTUAL_ENV"}}

    def run(self, *arguments: object, typed: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [self.command, *map(str, arguments)],
            input=typed,
            cwd=self.folder,
            env=self.environment(**variables),
            capture_output=True,
            text=True,
            timeout=MINUTES * 60,
            check=False,
        )


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built by way of the source archive, as an index would have it."""
    source, made = tmp_path_factory.mktemp("sumber"), tmp_path_factory.mktemp("roda")
    for folder in (*CODE, *BUNDLED):
        shutil.copytree(ROOT / folder, source / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for name in BUILD_FILES:
        shutil.copy(ROOT / name, source)
    build(sys.executable, "-c", SDIST, made, cwd=source)
    (archive,) = made.iterdir()
    build(sys.executable, "-m", "pip", "wheel", "--no-build-isolation", "--no-deps", "--no-index", archive, cwd=made)
    return next(made.glob("*.whl"))


@pytest.fixture(scope="session")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's site-packages; the dependencies are this venv's own, without its editable rbworkflow."""
    home = tmp_path_factory.mktemp("mesin") / "venv"
    venv.create(home)
    site = Path(get_path("purelib", "venv", {"base": str(home)}))
    python = home / "bin" / "python"
    build(sys.executable, "-m", "pip", "--python", python, "install", "--no-deps", "--no-index", wheel, cwd=home)
    (site / "dependencies.pth").write_text(f"{get_path('purelib')}\n")
    return site


@pytest.fixture
def installed(site: Path, tmp_path: Path) -> Iterator[Installed]:
    """In an empty folder; whatever is done, nothing is written among the code."""
    with in_folder(site, tmp_path) as machine:
        yield machine


@contextmanager
def in_folder(site: Path, folder: Path) -> Iterator[Installed]:
    """A user who stands in `folder` while the block runs, in which nothing may be written among the code."""
    before = files_in(site)
    yield Installed(site, folder)
    assert files_in(site) == before


def build(*command: object, cwd: Path) -> None:
    done = subprocess.run([*map(str, command)], cwd=cwd, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def files_in(folder: Path, pattern: str = "**/*") -> set[str]:
    found = (path for path in folder.glob(pattern) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix() for path in found}
