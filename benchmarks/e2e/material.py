"""Offices on the day of their cut-off, the relay that all send by, and what the last step has to say."""

import atexit
import os
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import trustme
from sqlalchemy import select

from benchmarks import season
from benchmarks.comparison import sha256
from benchmarks.e2e import words
from benchmarks.e2e.words import Letter
from benchmarks.season import Seat
from rbworkflow.office import load_office
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.decisions.requested_runs import launched
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.store import read
from rbworkflow.store.schema import finding, submission, submission_row

HOST: Final = "localhost"
FIRST: Final = season.SEMESTERS[0]
Lines = Callable[[Seat], Iterable[str]]


@dataclass(frozen=True)
class Relay:
    """Where it listens, and where the mails lie that it took."""

    port: int
    ca_file: Path
    kept: Path

    @property
    def context(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self.ca_file)

    def letters(self) -> list[Letter]:
        return [words.letter(path.read_bytes()) for path in self.kept.glob("*.eml")]

    def forget(self) -> None:
        for path in self.kept.glob("*.eml"):
            path.unlink()


@dataclass(frozen=True)
class Day:
    """The offices with all that came to them, and one more that has done its semester: what there is to say."""

    seats: list[Seat]
    plan: list[Indicator]
    relay: Relay
    said: list[Letter]
    said_by: str
    """The code of the office whose words they are."""


@dataclass(frozen=True)
class Done:
    """What a method left: the mails at the relay, and rows that it can tell."""

    day: Day
    lines: Lines


def day(count: int, indicators: int = season.INDICATORS) -> Day:
    folder = tempfile.TemporaryDirectory(prefix="rbworkflow-e2e-", ignore_cleanup_errors=True)
    atexit.register(folder.cleanup)
    relay = _started_relay(Path(folder.name))
    plan = list(season.planned(load_office(season.CONFIG), indicators))
    seats = [_seat(Path(folder.name), number, relay, plan) for number in range(count + 1)]
    pattern = seats.pop()
    relay.forget()
    round_of(pattern)
    for seat in seats:  # an office that is at work has drawn the frame of its papers once
        shutil.copytree(pattern.settings.data / "frames", seat.settings.data / "frames", dirs_exist_ok=True)
    said = relay.letters()
    relay.forget()
    return Day(seats, plan, relay, said, pattern.code)


def round_of(seat: Seat) -> None:
    """All that the program does between an office's inbox and its mails."""
    workplace = seat.open()
    collect(workplace)
    compile_due(workplace)
    do_due_work(workplace, launch=launched)
    workplace.engine.dispose()


def digest(done: Done) -> str:
    """Rows, and mails with what is in their attachments; of their words what no moment, code or digest is part of."""
    rows = (f"{seat.code} {line}" for seat in done.day.seats for line in done.lines(seat))
    mails = (line for letter in done.day.relay.letters() for line in letter_lines(letter))
    return sha256([*rows, *mails])


def letter_lines(letter: Letter) -> Iterator[str]:
    yield f"{letter.to} {letter.subject}"
    for name, content in letter.attachments.items():
        said = words.cells(content) if name.endswith(".xlsx") else words.lines(content)
        yield from (f"{letter.to} {name} {number} {line}" for number, line in enumerate(said))


def our_lines(seat: Seat) -> Iterator[str]:
    workplace = seat.open()
    of_unit = select(submission.c.unit_code).where(submission.c.id == submission_row.c.submission_id).scalar_subquery()
    figures = select(
        of_unit, *(submission_row.c[name] for name in ("indicator_code", "quarter", "actual", "narrative"))
    )
    points = select(*(finding.c[name] for name in ("rule", "indicator_code", "severity", "cell")))
    with read(workplace.engine) as conn:
        for unit, code, quarter, actual, narrative in conn.execute(figures):
            yield f"{unit} {code} {quarter} {None if actual is None else float(actual)} {narrative}"
        yield from (" ".join(map(str, row)) for row in conn.execute(points))
    workplace.engine.dispose()


def of_office(text: str, day: Day, seat: Seat) -> str:
    """What the office of the pattern said, as this one would."""
    return re.sub(rf"(?<![0-9A-Za-z]){day.said_by}(?![0-9A-Za-z])", seat.code, text)


def _seat(folder: Path, number: int, relay: Relay, plan: list[Indicator]) -> Seat:
    sending: dict[str, Any] = {"relay_host": HOST, "relay_port": relay.port, "relay_ca_file": relay.ca_file}
    seat = season.seat(folder / str(number), number, **sending)
    season.begin(seat, FIRST, plan)
    season.send(seat, FIRST, plan)
    return seat


def _started_relay(home: Path) -> Relay:
    """A relay that ends with this process."""
    authority = trustme.CA()
    authority.cert_pem.write_to_path(home / "ca.pem")
    authority.issue_cert(HOST).private_key_and_cert_chain_pem.write_to_path(home / "relay.pem")
    kept = home / "surel"
    kept.mkdir()
    command = [sys.executable, "-m", "benchmarks.e2e.relay", str(home / "relay.pem"), str(kept)]
    relay = subprocess.Popen(command, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2])  # noqa: S603 - our own module
    atexit.register(relay.kill)
    assert relay.stdout is not None  # noqa: S101 - it was asked for
    return Relay(int(os.fsdecode(relay.stdout.readline())), home / "ca.pem", kept)
