"""Watches over programs that were started, until one ends or this one is told to stop; it holds next to nothing.

`processes.watch` becomes this script: `watching.py NAME LOG PID PIPE ...`, four words for each child. Who closes the
pipe stops the child's guard, and with it the child.
"""

import os
import signal
import sys
from contextlib import suppress
from pathlib import Path
from types import FrameType
from typing import NamedTuple, NoReturn

LAST_LINES = 15


class Watched(NamedTuple):
    name: str
    log: Path
    pid: int
    pipe: int


def main(words: list[str]) -> None:
    children = [words[start : start + 4] for start in range(0, len(words), 4)]
    watched = [Watched(name, Path(log), int(pid), int(pipe)) for name, log, pid, pipe in children]
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    ended = None
    with suppress(KeyboardInterrupt, SystemExit):  # whoever tells it to stop, by whichever signal, is obeyed
        pid, _status = os.wait()
        ended = next(each for each in watched if each.pid == pid)
    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, signal.SIG_IGN)
    if ended is None:
        print("Berhenti …", flush=True)  # noqa: T201 - to whoever told it, without a library
    for each in reversed(watched):
        os.close(each.pipe)
        with suppress(ChildProcessError):
            os.waitpid(each.pid, 0)
    if ended is not None:
        sys.exit(_told(ended))


def _told(ended: Watched) -> str:
    lines = ended.log.read_text(encoding="utf-8", errors="replace").splitlines()[-LAST_LINES:]
    found = f"{ended.name} berhenti dengan sendirinya. Jalankan lagi; bila berulang, periksa {ended.log}."
    return "\n".join([f"{found} Baris terakhirnya:", *lines])


def _leave(number: int, _frame: FrameType | None) -> NoReturn:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    main(sys.argv[1:])
