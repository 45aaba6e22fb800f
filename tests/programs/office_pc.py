"""The office PC as its unit files describe it, with the folders they name moved into one of our own."""

import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL
from typing import Any, Final

import httpx
import pytest

from flows.pool import POOL
from rbworkflow.local.address import Address, address_in
from rbworkflow.local.processes import free_port
from rbworkflow.settings import Settings
from tests.conftest import ROOT
from tests.ground.common_ground import unprivileged_user

OFFICE_PC: Final = ROOT / "deploy" / "office-pc"
HOME: Final = "/var/lib/rbworkflow"
PATH: Final = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin"
RECORD: Final = re.compile(r"(?m)^(?=\d\d:\d\d:\d\d\.\d{3} \| )")
TOLD: Final = re.compile(r"\S+ \| INFO    \| .+\n")
"""What a round says of its work stands in the log: the half hour may strike at any time."""
TRIED_AGAIN: Final = "sqlite3.OperationalError: database is locked"
"""What Prefect says on a busy machine of what its services do at their next turn."""
CAN_IMPORT: Final = (sys.executable, "-c", "import rbworkflow.cli")


@dataclass(frozen=True)
class OfficePc:
    """A folder for what lies in /etc, /opt, /var and /run, and who works in it."""

    folder: Path
    user: dict[str, Any]

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def text(self, name: str) -> str:
        """A shipped file, with every path where it is here."""
        moved = {
            "/usr/local/lib/rbworkflow/": f"{OFFICE_PC}/",
            "/opt/rbworkflow/bin/": f"{Path(sys.executable).parent}/",
            "/etc/rbworkflow/settings": str(self.folder / "settings"),
            "/etc/rbworkflow/credentials": str(self.folder),
            HOME: str(self.home),
        }
        text = (OFFICE_PC / name).read_text(encoding="utf-8")
        for path, here in moved.items():
            text = text.replace(path, here)
        return text

    def value(self, unit: str, key: str) -> str:
        """What stands once in a unit."""
        (value,) = [line.partition("=")[2] for line in self.text(unit).splitlines() if line.startswith(f"{key}=")]
        return value

    def credential(self, name: str, content: str) -> None:
        """As systemd lays it down: named after the folder, and for this user alone."""
        prefix, _, _folder = self.value("rbworkflow-worker.service", "LoadCredential").partition(":")
        path = self.folder / "credentials" / f"{prefix}_{name}"
        path.unlink(missing_ok=True)
        path.write_text(content, encoding="utf-8")
        path.chmod(0o400)
        if self.user:
            shutil.chown(path, self.user["user"], self.user["group"])

    def start(self, unit: str) -> subprocess.Popen[str]:
        """The unit's command, as its user, with nothing but the environment that the unit gives."""
        return subprocess.Popen(
            shlex.split(self.value(unit, "ExecStart")),
            cwd=self.value(unit, "WorkingDirectory"),
            env=self.environment(unit),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
            **self.user,
        )

    def end(self, unit: str, process: subprocess.Popen[str]) -> tuple[int, str]:
        """As systemd does: TERM for the unit's own process, KILL for what it leaves; how it ended, and complained."""
        process.terminate()
        ended = process.wait(float(self.value(unit, "TimeoutStopSec")))
        return ended, self.kill(process)

    def kill(self, process: subprocess.Popen[str]) -> str:
        """All of a unit at once; what it complained of."""
        with suppress(ProcessLookupError):
            os.killpg(process.pid, SIGKILL)
        records = RECORD.split(process.communicate()[1])
        return "".join(each for each in records if not TOLD.fullmatch(each) and TRIED_AGAIN not in each)

    def environment(self, unit: str) -> dict[str, str]:
        settings = Path(self.value(unit, "EnvironmentFile")).read_text(encoding="utf-8").splitlines()
        given = dict(line.split("=", 1) for line in settings if line and not line.startswith("#"))
        return {
            "PATH": PATH,
            "HOME": str(self.home),
            "CREDENTIALS_DIRECTORY": str(self.folder / "credentials"),
            **given,
        }

    def processes(self) -> dict[Path, str]:
        """Commands still at work with this folder's data, by their folder in /proc."""
        found = {}
        for path in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):  # gone meanwhile, or another user's
                if str(self.home).encode() in (path / "environ").read_bytes():
                    found[path] = (path / "cmdline").read_text()
        return found

    def memory_mib(self) -> float:
        """What they hold together: each page they share is counted once."""
        return sum(_share_kib(path) for path in self.processes()) / 1024

    def address(self) -> Address:
        given = self.environment("rbworkflow-server.service")
        data, port = Path(given["RBWORKFLOW_DATA_DIR"]), int(given["RBWORKFLOW_PORT"])
        return address_in(Settings(data_dir=data, port=port))

    def workers(self) -> list[str]:
        """Names of those that the server has heard of."""
        try:
            found = self.address().ask(f"/work_pools/{POOL}/workers/filter")
        except httpx.HTTPError:  # it does not answer yet, or knows no pool yet
            return []
        return [worker["name"] for worker in found]


def _share_kib(process: Path) -> int:
    """What a process has to itself, and its share of what it shares."""
    try:
        said = (process / "smaps_rollup").read_text()
    except OSError:  # gone meanwhile
        return 0
    return next(int(line.split()[1]) for line in said.splitlines() if line.startswith("Pss:"))


@pytest.fixture
def office_pc() -> Iterator[OfficePc]:
    """Installed, with the sample office's config, and not started yet."""
    folder = Path(tempfile.mkdtemp(prefix="rbworkflow-pc-"))  # not in tmp_path: only its owner may enter that
    folder.chmod(0o755)
    pc = OfficePc(folder, _own_user())
    for made in (pc.home, folder / "credentials"):
        made.mkdir(mode=0o700)
    shutil.copytree(ROOT / "config", pc.home / "kantor")
    port = free_port()
    (folder / "settings").write_text(f"{pc.text('settings')}RBWORKFLOW_PORT={port}\n", encoding="utf-8")
    for path in (pc.home, *pc.home.rglob("*"), folder / "credentials"):
        if pc.user:
            shutil.chown(path, pc.user["user"], pc.user["group"])
    yield pc
    shutil.rmtree(folder)


def _own_user() -> dict[str, Any]:
    """Who has nothing but this office, where we are root and he can read this clone; else ourselves."""
    if os.geteuid() != 0:
        return {}
    name = unprivileged_user()
    user: dict[str, Any] = {"user": name, "group": name if name == "postgres" else "nogroup", "extra_groups": []}
    try:
        done = subprocess.run(CAN_IMPORT, cwd="/", capture_output=True, check=False, timeout=60, **user)
    except PermissionError:
        return {}
    return user if done.returncode == 0 else {}
