"""Programs started beside this one: each in its own process group, logged to a file, and always stopped."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Final, NoReturn

from rbworkflow.errors import ConfigurationError, why
from rbworkflow.polling import poll
from rbworkflow.settings import is_secret
from rbworkflow.system import seconds_worked

LOOPBACK: Final = "127.0.0.1"
GUARD: Final = Path(__file__).with_name("guard.py")
WATCH: Final = Path(__file__).with_name("watching.py")
SILENT: Final = "(belum ada)"
PATIENCE: Final = 5.0  # seconds from TERM to the next TERM, and from that to KILL
STILL_SECONDS: Final = 120.0
"""A program that is not up yet and idle for so long will not come up."""
IDLE: Final = 0.04
"""The share of one processor that waiting alone, asking a server now and then, stays below."""
ENDING: Final = 1.0
"""Seconds in which a program that no longer answers is seen to have ended."""
NOT_UP: Final = "{} tidak dapat dijalankan: {}. Jalankan lagi; bila berulang, periksa {}. Baris terakhirnya:\n{}"


@dataclass(frozen=True)
class Child:
    """A running command under its guard; the guard's id is the id of the whole group."""

    name: str
    process: subprocess.Popen[bytes]
    log: Path
    logs_from: int
    """Where in the log its own words begin: those of earlier starts stand before."""

    @property
    def is_running(self) -> bool:
        return self.process.poll() is None

    def stop(self) -> None:
        """TERM, TERM, KILL to the group, by closing the guard's pipe; returns when it is gone."""
        if self.process.stdin is not None:
            self.process.stdin.close()
        self.process.wait()

    def kill(self) -> None:
        """`kill -9` for every process of the group, as a power cut would."""
        if self.is_running:
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def last_lines(self, count: int = 15) -> str:
        """The end of what it wrote itself, for a message that explains why it stopped."""
        written = self.log.read_bytes()[self.logs_from :].decode(errors="replace")
        return "\n".join(written.splitlines()[-count:]) or SILENT


def wait_until_up(
    child: Child, is_up: Callable[[], bool], *, still_seconds: float = STILL_SECONDS, every: float = 0.2
) -> None:
    """Return once `is_up` says so, however slow this machine is; raises ConfigurationError, with the child's last
    words, as soon as it has ended, and where it lives but does nothing.
    """

    def answer() -> bool | None:
        return False if not child.is_running else is_up() or None

    is_at_work = True
    while is_at_work:
        before = seconds_worked(child.process.pid)
        if poll(answer, seconds=still_seconds, every=every):
            return
        worked = seconds_worked(child.process.pid) - before
        is_at_work = child.is_running and worked > IDLE * still_seconds
    raise not_up(child)


@contextmanager
def relying_on(child: Child) -> Iterator[None]:
    """What fails in the block since this program has ended is told as that: ConfigurationError, with its last words."""
    try:
        yield
    except Exception as error:
        if poll(lambda: not child.is_running or None, seconds=ENDING, every=0.1):
            raise not_up(child) from error
        raise


def not_up(child: Child) -> ConfigurationError:
    """What is told of a program that does not come up, with its last words."""
    why = "tidak juga siap dan tidak mengerjakan apa-apa" if child.is_running else "berhenti dengan sendirinya"
    return ConfigurationError(NOT_UP.format(child.name, why, child.log, child.last_lines()))


@contextmanager
def running(
    command: Sequence[str], *, name: str, log: Path, env: Mapping[str, str], patience: float = PATIENCE
) -> Iterator[Child]:
    """`command` while the block runs; stopped at its end, on an error, on Ctrl-C and when this process dies.

    `env` is laid over this process's environment without its PREFECT_* variables, so that a server of another
    project that happens to be configured on this machine is never spoken to, and without our secrets, which any
    program of the same user could read there.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        logs_from = output.tell()
        process = subprocess.Popen(  # noqa: S603 - commands of this program
            [sys.executable, "-I", str(GUARD), str(patience), *command],
            stdin=subprocess.PIPE,
            stdout=output,
            stderr=subprocess.STDOUT,
            env=environment(env),
            start_new_session=True,
        )
    child = Child(name, process, log, logs_from)
    try:
        yield child
    finally:
        child.stop()


def watch(*children: Child) -> NoReturn:
    """Go on as the small program that watches over these: from here on this process is gone, with all that it loaded.

    It ends well when told to stop, and as a failure that names the first child that ended by itself.
    """
    words: list[str] = []
    for child in children:
        if child.process.stdin is None:
            raise ValueError("A child without its guard's pipe could not be stopped.")
        pipe = child.process.stdin.fileno()
        os.set_inheritable(pipe, True)
        words += [child.name, str(child.log.absolute()), str(child.process.pid), str(pipe)]
    os.execv(sys.executable, [sys.executable, "-I", str(WATCH), *words])  # noqa: S606 - no shell is meant


def environment(changes: Mapping[str, str]) -> dict[str, str]:
    """What a child gets: the environment of this process without PREFECT_* and without our secrets, and `changes`."""
    inherited = os.environ.items()  # noqa: TID251 - children inherit it, nothing is read from it here
    kept = {name: value for name, value in inherited if not (name.startswith("PREFECT_") or is_secret(name))}
    return kept | dict(changes)


def free_port(host: str = LOOPBACK) -> int:
    """A port nobody listens on at this moment."""
    with socket.socket() as listener:
        listener.bind((host, 0))
        port: int = listener.getsockname()[1]
    return port


def require_free(host: str, port: int) -> None:
    """Raise ConfigurationError where another program already listens on `port`."""
    with socket.socket() as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
        except OSError as error:
            raise ConfigurationError(
                f"Alamat {host}:{port} tidak dapat dipakai ({why(error)}). Hentikan program yang memakainya; bila "
                "itu sisa program ini sendiri, nyalakan ulang komputer. Atau pilih nomor port lain: RBWORKFLOW_PORT."
            ) from error


@contextmanager
def stopping_on_signals() -> Iterator[None]:
    """TERM and HUP (a closed terminal) leave the block like Ctrl-C does, so what was started is stopped."""
    previous = {number: signal.signal(number, _leave) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)


def _leave(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
