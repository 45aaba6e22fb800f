"""Isolated children forked from a warm process: most of a child's time goes into importing what all others import.

A warm process is started as the children of one job are, by their own command, and imports the job. Each child is a
fork of it, which is given its request, its folder and its limits as any other; what one of them does reaches no other.
"""

import pickle
import socket
import subprocess
import threading
from collections.abc import Mapping
from typing import Any, Final

from rbworkflow.isolation import running

START: Final = running.START
WARM: Final = "import sys; sys.path[:] = sys.argv[1:]; from tests.warm_fork import main; main()"
LEAST_SECONDS: Final = 1.0
"""Whoever gives a child less wants it to be too slow."""


class WarmChildren:
    """Answers the commands of isolated children."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._warm: dict[tuple[str, ...], _WarmProcess] = {}

    def can_be(self, command: Any, given: Mapping[str, Any]) -> bool:
        """Whether `command` is that of a child which a fork is as good as."""
        return isinstance(command, list) and START in command and given["timeout"] >= LEAST_SECONDS

    def run(self, command: list[str], given: Mapping[str, Any]) -> "subprocess.CompletedProcess[bytes]":
        """As subprocess.run does it, of those arguments that isolated children are started with."""
        job: str = pickle.loads(given["input"])[0]
        with self._lock:
            key = (*command, job)
            if key not in self._warm:
                self._warm[key] = _WarmProcess([WARM if word == START else word for word in command], job, given["env"])
        code, said, complained = self._warm[key].fork(given)
        if code is None:
            raise subprocess.TimeoutExpired(command, given["timeout"])
        if code and given["check"]:
            raise subprocess.CalledProcessError(code, command, said, complained)
        return subprocess.CompletedProcess(command, code, said, complained)

    def close(self) -> None:
        for process in self._warm.values():
            process.close()


class _WarmProcess:
    def __init__(self, command: list[str], job: str, env: Mapping[str, str]) -> None:
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen([*command, str(theirs.fileno()), job], env=env, pass_fds=[theirs.fileno()])
        self._control = ours

    def fork(self, given: Mapping[str, Any]) -> tuple[int | None, bytes, bytes]:
        """How the child ended, None where its time was over; what it said and complained of."""
        ours, theirs = socket.socketpair()
        with ours, ours.makefile("rwb") as wire:
            with theirs:
                socket.send_fds(self._control, [b"."], [theirs.fileno()])
            pickle.dump((given["input"], dict(given["env"]), given["timeout"]), wire)
            wire.flush()
            answer: tuple[int | None, bytes, bytes] = pickle.load(wire)
            return answer

    def close(self) -> None:
        self._control.close()
        self._process.wait()
