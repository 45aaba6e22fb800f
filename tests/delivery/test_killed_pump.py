"""Killed at any line, the pump loses nothing and sends nothing twice: what is in doubt is shown as such."""

import re
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from rbworkflow import audit
from rbworkflow.approval.codes import find_codes, mac
from rbworkflow.approval.requests import request
from rbworkflow.clock import Clock
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Attachment
from rbworkflow.lifecycle import Actor
from rbworkflow.local.catcher import Catcher, Caught
from rbworkflow.office import Office
from rbworkflow.store import FileStore, open_engine, read, write
from rbworkflow.store.schema import code_issue
from tests.delivery.dying_pump import pump_and_die, warm_processes
from tests.delivery.post_room import PEPPER, PROVINCE, SECRETARY, PostRoom, mail
from tests.running.chance import Sample
from tests.running.patience import PATIENCE

REPORT = "report/1"
PARTS = ("evidence/1/2", "evidence/1/3")
ENDS = 400  # more events than a whole run has


@dataclass(frozen=True)
class Later:
    """The clock when whoever was killed has long lost its lease."""

    clock: Clock

    def now(self) -> Any:
        return self.clock.now() + timedelta(minutes=20)


class Scene:
    """One database with mails in the queue, copied for every death."""

    def __init__(
        self, migrated: Path, office: Office, catcher: Catcher, folder: Path, fill: Callable[[PostRoom], None]
    ) -> None:
        self.office, self.catcher, self.folder = office, catcher, folder
        self.processes = warm_processes()
        self.clock = Clock(office.tz)
        self.original = folder / "asal"
        self.original.mkdir()
        shutil.copyfile(migrated, self.original / "rows.sqlite3")
        room = self.room(self.original)
        fill(room)
        room.engine.dispose()

    def room(self, folder: Path) -> PostRoom:
        engine = open_engine(self.url(folder))
        room = PostRoom(engine, FileStore(folder / "files"), self.office, self.clock, folder / "data")
        return room.sending_to(self.catcher.port, self.catcher.ca_file)

    def url(self, folder: Path) -> str:
        return f"sqlite:///{folder / 'rows.sqlite3'}"

    def die(self, at: int) -> tuple[PostRoom, int]:
        """Let a pump be killed at event `at`; the post room it leaves behind, and how many events it came to."""
        folder = self.folder / str(at)
        shutil.copytree(self.original, folder)
        tally = self.processes.Value("i", 0)
        relay = (self.catcher.port, self.catcher.ca_file)
        arguments = (self.url(folder), self.office, folder / "data", relay, at, tally)
        process = self.processes.Process(target=pump_and_die, args=arguments)
        process.start()
        process.join(PATIENCE)
        assert process.exitcode == (0 if at == ENDS else -9)
        return self.room(folder), tally.value


def report_and_codes(room: PostRoom) -> None:
    attachment = Attachment("Laporan.docx", room.files.put(b"PK isi dokumen"))
    room.queue(REPORT, mail=mail("Laporan", attachments=(attachment,)))
    room.ask()


def report_and_parts(room: PostRoom) -> None:
    first = room.queue(REPORT, mail=mail("Laporan"))
    for number, key in enumerate(PARTS, 2):
        bytes_of = Attachment(f"bukti_{number}.zip", room.files.put(b"PK%d" % number))
        part = {"mail": mail(key, attachments=(bytes_of,)), "follows_id": first, "status": "waiting"}
        room.queue(key, kind="evidence", **part)


@pytest.fixture
def scene(migrated_sqlite: Path, office: Office, catcher: Catcher, tmp_path: Path) -> Scene:
    return Scene(migrated_sqlite, office, catcher, tmp_path, report_and_codes)


@pytest.fixture
def package(migrated_sqlite: Path, office: Office, catcher: Catcher, tmp_path: Path) -> Scene:
    """A report that parts follow."""
    return Scene(migrated_sqlite, office, catcher, tmp_path, report_and_parts)


@pytest.mark.soak
def test_wherever_the_pump_is_killed_nothing_is_lost_and_nothing_silently_doubled(
    scene: Scene, sample: Sample, tell_kills: Callable[[str, int], None]
) -> None:
    room, events = scene.die(ENDS)
    assert set(room.statuses().values()) == {"accepted"}
    room.engine.dispose()
    assert events > 30
    ends = Counter[str]()
    deaths = sample(range(1, events + 1), few=8, most=50)
    for at in deaths:
        before = len(scene.catcher.messages())
        room, _ = scene.die(at)
        recovered = replace(room, clock=Later(scene.clock))
        recovered.run()
        caught = scene.catcher.messages()[before:]
        _check_report(recovered, caught, at)
        _check_codes(recovered, caught, at)
        with read(recovered.engine) as conn:
            audit.verify(conn, recovered.office.code)
        ends[recovered.row(REPORT).status] += 1
        recovered.engine.dispose()
    tell_kills("deliver codes and report", len(deaths))
    if len(deaths) == events:
        assert 0 < ends["unknown"] < ends["accepted"]  # deaths around the dot were among them


@pytest.mark.soak
def test_wherever_it_is_killed_between_the_parts_of_a_package_each_comes_once(
    package: Scene, sample: Sample, tell_kills: Callable[[str, int], None]
) -> None:
    room, events = package.die(ENDS)
    assert set(room.statuses().values()) == {"accepted"}
    room.engine.dispose()
    deaths = sample(range(1, events + 1), few=8, most=50)
    for at in deaths:
        before = len(package.catcher.messages())
        room, _ = package.die(at)
        recovered = replace(room, clock=Later(package.clock))
        recovered.run()
        for row in recovered.rows():
            if row.status == "unknown":  # the operator asks the province
                _say(recovered, row, arrived=row.subject in _subjects(package.catcher, before))
        recovered.run()
        assert {recovered.row(key).status for key in (REPORT, *PARTS)} == {"accepted"}, f"killed at {at}"
        came = [each for each in _subjects(package.catcher, before) if each in ("Laporan", *PARTS)]
        assert sorted(came) == sorted(("Laporan", *PARTS)), f"killed at {at}: {came}"
        assert came[0] == "Laporan", f"killed at {at}"
        recovered.engine.dispose()
    tell_kills("deliver a package", len(deaths))


def _subjects(catcher: Catcher, before: int) -> list[str]:
    return [each.subject for each in catcher.messages()[before:]]


def _say(room: PostRoom, row: Any, *, arrived: bool) -> None:
    with write(room.engine) as conn:
        assert outbox.resolve_unknown(conn, row.id, arrived=arrived, actor=Actor.OPERATOR, at=room.clock.now())


def _check_report(room: PostRoom, caught: list[Caught], at: int) -> None:
    status = room.row(REPORT).status
    times = sum(PROVINCE in each.recipients for each in caught)
    assert status in ("accepted", "unknown"), f"killed at {at}: {status}"
    assert times == 1 or (status == "unknown" and times == 0), f"killed at {at}: arrived {times} times, {status}"
    is_told = any(row.key.startswith(f"alarm/{REPORT}/") and "/unknown" in row.key for row in room.rows())
    assert is_told == (status == "unknown"), f"killed at {at}: nobody was told"


def _check_codes(room: PostRoom, caught: list[Caught], at: int) -> None:
    """The newest code mail's codes are the ones that count, however many were begun."""
    letters = [each for each in caught if SECRETARY in each.recipients]
    assert len(letters) in (1, 2), f"killed at {at}: {len(letters)} code mails"
    assert room.row("request/1/first").status == "accepted"
    with read(room.engine) as conn:
        active = conn.execute(select(code_issue).where(code_issue.c.status == "active")).one()
        asked = request(conn, 1)
    approve = find_codes(re.findall(r"SETUJU-\S+", letters[-1].text)[0])[0]
    assert mac(PEPPER, approve, asked.binding(active.number)) == active.approve_mac, f"killed at {at}"
