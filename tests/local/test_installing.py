"""What a person reads while the first `make` of a clone installs what the lock names."""

import hashlib
import re
import subprocess
import tomllib
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

from rbworkflow.local.processes import environment

pytestmark = pytest.mark.install

ROOT = Path(__file__).resolve().parents[2]
COUNT = 14


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of tiny packages, and a lock that names them with their hashes."""
    shelf = tmp_path_factory.mktemp("rak")
    lock = ["# made for this test"]
    for number in range(COUNT):
        wheel = tiny_wheel(shelf, f"paket{number}")
        lock += [f"paket{number}==1.0 \\", f"    --hash=sha256:{hashlib.sha256(wheel.read_bytes()).hexdigest()}"]
    (shelf / "requirements.lock").write_text("\n".join(lock))
    return shelf


def tiny_wheel(shelf: Path, name: str) -> Path:
    wheel = shelf / f"{name}-1.0-py3-none-any.whl"
    facts = f"{name}-1.0.dist-info"
    with ZipFile(wheel, "w") as archive:
        archive.writestr(f"{name}.py", "")
        archive.writestr(f"{facts}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        archive.writestr(f"{facts}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr(f"{facts}/RECORD", "")
    return wheel


@pytest.fixture
def python(tmp_path: Path) -> Path:
    """That of an environment with nothing but pip."""
    venv.create(tmp_path / "venv", with_pip=True)
    return tmp_path / "venv" / "bin" / "python"


def install(python: Path, shelf: Path, lock: Path) -> subprocess.CompletedProcess[str]:
    offline = {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(shelf), "PIP_CONFIG_FILE": "/dev/null"}
    command = [python, ROOT / ".ci" / "packages.py", lock]
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=environment(offline),
        timeout=120,
        check=False,
    )


@pytest.mark.soak
def test_without_a_terminal_it_is_said_in_lines_how_far_installing_is(python: Path, shelf: Path) -> None:
    done = install(python, shelf, shelf / "requirements.lock")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "  12 of 14 packages\n  14 of 14 packages\n"
    names = ", ".join(f"paket{number}" for number in range(COUNT))
    subprocess.run([python, "-c", f"import {names}"], check=True, timeout=60)


@pytest.mark.soak
def test_a_file_that_is_not_the_one_the_lock_names_stops_the_installing_with_pips_reason(
    python: Path, shelf: Path, tmp_path: Path
) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(f"paket0==1.0 \\\n    --hash=sha256:{'0' * 64}\n")
    done = install(python, shelf, lock)
    assert done.returncode != 0
    assert done.stdout == ""
    assert "DO NOT MATCH THE HASHES" in done.stderr


def test_an_environment_that_is_ready_is_not_spoken_of(tmp_path: Path) -> None:
    """`make` on a clone whose .venv/ready is newer than what it is made of."""
    for name in ("Makefile", "requirements.lock", "pyproject.toml"):
        (tmp_path / name).write_bytes((ROOT / name).read_bytes())
    (tmp_path / ".venv").mkdir()
    (tmp_path / ".venv" / "ready").touch()
    alone = ["env", "-u", "MAKEFLAGS", "-u", "MAKELEVEL", "make", ".venv/ready"]  # not as a part of `make test`
    done = subprocess.run(alone, cwd=tmp_path, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True)
    assert done.stdout == "make: '.venv/ready' is up to date.\n"


def test_an_office_installs_what_running_needs_and_no_tools_of_development() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    whole, running = locked("requirements.lock"), locked("running.lock")
    assert set(running.items()) <= set(whole.items()), "the same versions, by the same hashes: make lock"
    assert {name_of(each) for each in project["project"]["dependencies"]} <= set(running)
    tools = {name_of(each) for each in project["dependency-groups"]["dev"] if isinstance(each, str)}
    assert not tools & set(running)
    for path in ("deploy/office-pc/install.sh", "deploy/server/Dockerfile"):
        text = (ROOT / path).read_text(encoding="utf-8")
        assert "running.lock" in text
        assert "requirements.lock" not in text


def locked(name: str) -> dict[str, str]:
    """What stands in a lock of each package: its version, where it is needed, and its hashes."""
    text = (ROOT / name).read_text(encoding="utf-8")
    said = re.sub(r"(?m)^ +#.*\n?", "", text)  # for whom it is there
    return {name_of(each): each.strip() for each in re.split(r"(?m)^(?=\w)", said)[1:]}


def name_of(requirement: str) -> str:
    return re.split(r"[\[=<>~ ]", requirement)[0].lower()
