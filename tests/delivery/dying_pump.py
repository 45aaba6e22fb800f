"""A pump in a process of its own that is killed at its n-th write, commit, rename, send or wait for an answer."""

import multiprocessing
import os
import signal
import sys
from multiprocessing.context import ForkServerContext
from pathlib import Path
from typing import Any

import yagmail.sender
from sqlalchemy import event

from rbworkflow.clock import Clock
from rbworkflow.office import Office
from rbworkflow.settings import Settings
from rbworkflow.store import FileStore, open_engine
from tests.delivery.post_room import PostRoom

WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
COUNTED = ("os.rename", "smtplib.send", "rbworkflow.commit", "rbworkflow.reply")


def warm_processes() -> ForkServerContext:
    """Children fork from one warm, single-threaded process: fast, and safe beside our own threads."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["rbworkflow.delivery.pump", "rbworkflow.office", "rbworkflow.store"])
    return context


def pump_and_die(url: str, office: Office, data: Path, relay: tuple[int, Path], die_at: int, tally: Any) -> None:
    """Pump once; killed as by a power cut at event number `die_at`. `tally` holds the number of events seen."""
    smtp = yagmail.sender.smtplib.SMTP
    get_reply = smtp.getreply

    def audited_reply(self: Any) -> Any:
        sys.audit("rbworkflow.reply")
        return get_reply(self)

    def die_when_due(name: str, arguments: tuple[Any, ...]) -> None:
        if name in COUNTED or (name == "open" and len(arguments) > 2 and _writes(arguments)):
            tally.value += 1
            if tally.value == die_at:
                os.kill(os.getpid(), signal.SIGKILL)

    smtp.getreply = audited_reply
    engine = open_engine(url)
    event.listen(engine, "commit", lambda _conn: sys.audit("rbworkflow.commit"))
    room = PostRoom(engine, FileStore(data.parent / "files"), office, Clock(office.tz), data, Settings())
    sys.addaudithook(die_when_due)
    room.sending_to(*relay).run()
    engine.dispose()


def _writes(arguments: tuple[Any, ...]) -> bool:
    return isinstance(arguments[2], int) and bool(arguments[2] & WRITING)
