"""Kills a fork of this warm process at its n-th event: a file written, renamed or removed, a commit, a send.

Each is counted just before it happens, so that a kill falls between any two. A kill inside an open transaction leaves
what a kill before its commit leaves: SQLite writes nothing earlier. After a message's final dot the kill may also fall
before its answer is read, so that is an event too.
"""

import os
import signal
import ssl
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy.engine.default import DefaultDialect

CHANGING = frozenset(
    {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "subprocess.Popen"}
)
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
NEVER = sys.maxsize
FINAL_DOT = b".\r\n"


@dataclass(frozen=True)
class Run:
    """What became of the fork: the event it was killed at, or how many it passed until it ran through."""

    killed_at: str | None
    events: int


def run_killed(act: Callable[[], object], *, at: int) -> Run:
    """Run `act` in a fork that dies by SIGKILL at event number `at` (from 1, or NEVER). It must open its own engine."""
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        _be_killed(act, at, tell)
    os.close(tell)
    _, status = os.waitpid(pid, 0)
    with os.fdopen(told, encoding="utf-8") as pipe:
        said = pipe.read()
    if os.WIFSIGNALED(status):
        assert os.WTERMSIG(status) == signal.SIGKILL, said
        return Run(said, at)
    assert os.waitstatus_to_exitcode(status) == 0, said
    return Run(None, int(said))


def run_at_once(*acts: Callable[[], object]) -> None:
    """Run every act in a fork of its own, all let go at the same moment; each must end well."""
    gate, opener = os.pipe()
    children = [_waiting_fork(act, gate, opener) for act in acts]
    os.close(gate)
    os.close(opener)
    for pid, told in children:
        _, status = os.waitpid(pid, 0)
        with os.fdopen(told, encoding="utf-8") as pipe:
            said = pipe.read()
        assert os.waitstatus_to_exitcode(status) == 0, said


def _waiting_fork(act: Callable[[], object], gate: int, opener: int) -> tuple[int, int]:
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(opener)

        def once_let_go() -> None:
            os.read(gate, 1)  # ends when the last writer, our parent, has closed it
            act()

        _end_with(once_let_go, tell)
    os.close(tell)
    return pid, told


def _be_killed(act: Callable[[], object], at: int, tell: int) -> None:
    counted = 0

    def count(name: str) -> None:
        nonlocal counted
        counted += 1
        if counted == at:
            os.write(tell, name.encode())
            os.kill(os.getpid(), signal.SIGKILL)

    def run() -> None:
        _watch(count)
        act()
        os.write(tell, str(counted).encode())

    _end_with(run, tell)


def _end_with(act: Callable[[], object], tell: int) -> None:
    """The fork's whole life: nothing of the test runner's may run in it, whatever happens."""
    code = 1
    try:
        act()
        code = 0
    except BaseException:  # noqa: BLE001 - told to the parent, which fails
        os.write(tell, traceback.format_exc().encode())
    finally:
        os._exit(code)


def _watch(count: Callable[[str], None]) -> None:
    """Count from here on; for good, so only in a fork."""

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        if event in CHANGING or (event == "open" and (arguments[2] or 0) & WRITING):
            count(f"{event} {arguments[0]}")

    sys.addaudithook(hook)
    commit, send = DefaultDialect.do_commit, ssl.SSLSocket.sendall

    def counted_commit(self: DefaultDialect, connection: Any) -> None:
        count("commit")
        commit(self, connection)

    def counted_send(self: ssl.SSLSocket, data: bytes, flags: int = 0) -> None:
        count(f"send {bytes(data[:20])!r}")
        send(self, data, flags)
        if data == FINAL_DOT:
            count("final dot sent")

    DefaultDialect.do_commit = counted_commit  # type: ignore[method-assign] # this fork's own from here on
    ssl.SSLSocket.sendall = counted_send  # type: ignore[method-assign,assignment] # see above
