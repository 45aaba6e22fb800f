"""Children for many requests of few kinds: forked from a nursery for each kind, since starting one each costs most.

Outside of the block each request starts a child of its own, so that nothing stays behind in a process that lives long.
"""

import os
import pickle
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from contextvars import ContextVar
from dataclasses import dataclass, field
from time import monotonic
from typing import Final

from rbworkflow.home import CODE_ROOT
from rbworkflow.isolation.nursery import DONE, LENGTH

START: Final = "import sys; sys.path[:] = sys.argv[1:]; from rbworkflow.isolation.nursery import main; main()"
AT_ONCE: Final = 256 * 1024


class NurseryError(Exception):
    """The child died, or did not answer in time."""


@dataclass
class Nursery:
    """One that runs, and our end of the line to it."""

    process: subprocess.Popen[bytes]
    line: socket.socket

    @classmethod
    def started(cls, job: str, environment: Mapping[str, str]) -> "Nursery":
        ours, theirs = socket.socketpair()
        with theirs:
            process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
                [sys.executable, "-I", "-S", "-X", "utf8", "-c", START, str(CODE_ROOT), *filter(None, sys.path)],
                stdin=theirs.fileno(),
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=dict(environment),
                start_new_session=True,
            )
        ours.sendall(LENGTH.pack(len(job.encode())) + job.encode())
        return cls(process, ours)

    def ask(self, folder: str, request: bytes, *, seconds: float) -> bytes:
        """What a fresh child answers; raises NurseryError, or OSError where the nursery itself is gone."""
        until = monotonic() + seconds
        content = pickle.dumps(folder) + request
        reader, writer = os.pipe()
        with os.fdopen(reader, "rb", buffering=0) as answers:
            try:
                socket.send_fds(self.line, [LENGTH.pack(len(content))], [writer])
            finally:
                os.close(writer)
            self.line.settimeout(seconds)
            self.line.sendall(content)
            said = b"".join(_parts(answers.fileno(), until))
        self.line.settimeout(max(until - monotonic(), 0.001))
        if self.line.recv(1) != DONE:
            raise NurseryError
        return said

    def end(self) -> None:
        """It and its children, at once."""
        self.line.close()
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


@dataclass
class Nurseries:
    """Those of one block, by job; of the process that opened it alone."""

    owner: int
    by_job: dict[str, Nursery] = field(default_factory=dict)

    def ask(self, job: str, folder: str, request: bytes, environment: Mapping[str, str], *, seconds: float) -> bytes:
        nursery = self.by_job.get(job)
        if nursery is None:
            nursery = self.by_job[job] = Nursery.started(job, environment)
        try:
            return nursery.ask(folder, request, seconds=seconds)
        except BaseException as error:  # what is left of its answers is nobody's
            self.by_job.pop(job).end()
            if isinstance(error, OSError):
                raise NurseryError from error
            raise

    def end(self) -> None:
        for nursery in self.by_job.values():
            nursery.end()


_OPEN: ContextVar[Nurseries | None] = ContextVar("nurseries", default=None)


@contextmanager
def warm_children() -> Iterator[None]:
    """Within the block children are forked from nurseries, which end with it; one within another is the outer one."""
    if nurseries() is not None or not hasattr(os, "fork"):
        yield
        return
    opened = Nurseries(os.getpid())
    token = _OPEN.set(opened)
    try:
        yield
    finally:
        _OPEN.reset(token)
        opened.end()


def nurseries() -> Nurseries | None:
    """Those of the block that this thread of this process is in; a fork of it has none."""
    opened = _OPEN.get()
    return opened if opened is not None and opened.owner == os.getpid() else None


def _parts(pipe: int, until: float) -> Iterator[bytes]:
    """What comes through the pipe to its end; raises NurseryError where that is too late."""
    waiting = select.poll()
    waiting.register(pipe, select.POLLIN | select.POLLHUP)
    while waiting.poll(max(until - monotonic(), 0) * 1000):
        part = os.read(pipe, AT_ONCE)
        if not part:
            return
        yield part
    raise NurseryError
