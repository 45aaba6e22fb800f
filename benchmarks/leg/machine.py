"""The sample office on a machine of its own: what every worker gets, and what is counted of it."""

import atexit
import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from benchmarks.comparison import sha256
from flows.runs import Runs, message
from rbworkflow.local.deploying import deploy
from rbworkflow.local.processes import Child
from rbworkflow.local.server import Server, prefect_server
from rbworkflow.settings import Settings
from rbworkflow.steps.workplace import open_workplace

ROOT: Final = Path(__file__).resolve().parents[2]
DEPLOYMENT: Final = "06 Kumpulkan isian unit"
TICKS: Final = os.sysconf("SC_CLK_TCK")
_workers: list[Child] = []


@dataclass
class Machine:
    """A server with our flows deployed; the rest of it ends with this process."""

    count: int
    home: Path
    server: Server
    settings: Settings
    stack: ExitStack

    def serve(self, worker: Child) -> None:
        """Count what this worker and its runs compute."""
        _workers.append(worker)

    def runs(self) -> list[str]:
        """What each run said at its end."""
        with self.server.client() as client:
            return [message(Runs(client).run_and_wait(DEPLOYMENT)) for _ in range(self.count)]


def machine(count: int) -> Machine:
    stack = ExitStack()
    atexit.register(stack.close)
    home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rbworkflow-leg-")))
    settings = Settings(config_dir=ROOT / "config", data_dir=home / "data")
    server = stack.enter_context(prefect_server(home / "prefect", data=settings.data))
    open_workplace(settings).engine.dispose()
    deploy(server, timezone="Asia/Jakarta")
    return Machine(count, home, server, settings, stack)


def digest(said: Sequence[str]) -> str:
    return sha256(list(said))


def busy_seconds() -> float:
    """What the worker and the runs it started have computed so far; of this process itself where there is none."""
    if not _workers:
        return sum(os.times()[:4])
    return sum(_ticks(process) for worker in _workers for process in _group(worker.process.pid)) / TICKS


def _group(group: int) -> Iterator[str]:
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and _fields(entry.name)[2:3] == [str(group)]:
            yield entry.name


def _ticks(process: str) -> int:
    """Of the process and of those of its children that have ended."""
    return sum(map(int, _fields(process)[11:15]))


def _fields(process: str) -> list[str]:
    """What Linux says of a process after its name: state, parent, group ..."""
    try:
        return (Path("/proc") / process / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    except FileNotFoundError:
        return []
