"""Moments of the sample year, each a data folder to be copied, and what the half-hourly tick does at one."""

import os
import re
import shutil
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cache, partial
from pathlib import Path

from sqlalchemy import Engine, select

from rbworkflow.clock import Clock
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.office import Office, Semester
from rbworkflow.settings import Settings
from rbworkflow.steps.decisions.decide import answer
from rbworkflow.steps.decisions.requested_runs import mark_ready, record_launch, runs_wanted
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_newest_plan
from rbworkflow.steps.reports.compile import compile_due, compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.deliver import deliver
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.sending.enter_receipt import enter_receipt
from rbworkflow.steps.sending.issue import issue_approved
from rbworkflow.steps.sending.resolve_delivery import resolve_delivery
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import PLAN_INBOX, Workplace, open_workplace
from rbworkflow.store import FileStore, open_engine, read
from rbworkflow.store.schema import outbox
from tests.faults.postbox import Postbox, Received
from tests.ground.office_folders import copy_office, remove_office

ROOT = Path(__file__).resolve().parent.parent.parent
SAMPLES = ROOT / "samples"
SEMESTER = Semester(2026, 1)
UNIT = "KUL"
CODE = re.compile(r"(?:SETUJU|KEMBALI)-\w{4}-\w{4}-\w{4}")
AFTER_A_LEASE = timedelta(minutes=16)
PENDING = ("queued", "sending", "handed_over", "deferred", "held")


@dataclass(frozen=True)
class StillClock(Clock):
    """A clock that stands where the test puts it."""

    moment: datetime | None = None

    def now(self) -> datetime:
        assert self.moment is not None
        return self.moment


@dataclass(frozen=True)
class Scene:
    """A data folder of ours at one moment."""

    data: Path
    moment: datetime
    office: Office
    relay: Settings
    postbox: Postbox
    asked: int = 0
    """The request that waits at that moment."""
    codes: Mapping[str, str] = field(default_factory=dict)
    """What its officer found in his mailbox."""
    sent_before: frozenset[str] = frozenset()
    """Ids of the messages that had left by then."""

    @property
    def settings(self) -> Settings:
        return self.relay.model_copy(update={"data_dir": self.data})

    @contextmanager
    def opened(self) -> Iterator[Workplace]:
        """The office opened for the first time, which makes its database."""
        open_workplace(self.settings).engine.dispose()
        with self.workplace() as workplace:
            yield workplace

    @contextmanager
    def workplace(self, later: timedelta = timedelta()) -> Iterator[Workplace]:
        """The office. No connection is left open at the end, so that forks share none."""
        engine = _engine(self.settings.store_url)
        clock = StillClock(self.office.tz, None, self.moment + later)
        try:
            yield Workplace(self.settings, self.office, engine, FileStore(self.data / "files"), clock)
        finally:
            engine.dispose()

    def copy(self, to: Path) -> "Scene":
        """The same moment in another folder; kept files never change, so they are linked."""
        remove_office(to)
        copy_office(self.data, to, symlinks=True, copy_function=partial(_copy, self.data / "files"))
        return replace(self, data=to)

    def on(self, moment: str) -> "Scene":
        return replace(self, moment=datetime.fromisoformat(moment).replace(tzinfo=self.moment.tzinfo))

    def moved(self, by: timedelta) -> "Scene":
        """The same folder under a clock that is off."""
        return replace(self, moment=self.moment + by)

    def practising(self) -> "Scene":
        """The same moment at an office without a relay."""
        return replace(self, relay=self.relay.model_copy(update={"relay_host": ""}))

    def asking(self) -> "Scene":
        """The moment with the request that waits, and the codes its officer got last."""
        with self.workplace() as workplace:
            (wanted,) = runs_wanted(workplace)
        return replace(self, asked=wanted.request_id, codes=codes_in(self.code_mails[-1]))

    def answer(self, typed: str, *, number: int = 1) -> str:
        """The verdict on what somebody pasted into the form of the request that waits."""
        with self.workplace() as workplace:
            asked = self.asked or runs_wanted(workplace)[0].request_id
            return answer(workplace, asked, number, typed=typed, note="").value

    def with_first_yes(self) -> "Scene":
        """The first officer said yes; the second is asked, and has his codes."""
        self.answer(self.codes["SETUJU"])
        return come_to_rest(self).asking()

    @property
    def code_mails(self) -> list[Received]:
        return [mail for mail in self.postbox.received if CODE.search(mail.text)]


def codes_in(mail: Received) -> dict[str, str]:
    """The codes a mail says, by their word."""
    return {code.partition("-")[0]: code for code in CODE.findall(mail.text)}


def tick(workplace: Workplace) -> list[tuple[str, MailStatus]]:
    """The half-hourly round without Prefect: whatever is due is done; what became of the mails."""
    collect(workplace)
    compile_due(workplace, again=True)
    return do_due_work(workplace, launch=launch).delivered.results


def launch(workplace: Workplace) -> list[str]:
    """Runs for the open requests, as the flow makes them: the same one for the same launch."""
    for wanted in runs_wanted(workplace):
        record_launch(workplace, wanted, f"run-{wanted.request_id}-{wanted.launch}")
        mark_ready(workplace, wanted)
    return []


def come_to_rest(scene: Scene) -> Scene:
    """Tick after tick, until no mail is under way any more."""
    later = timedelta()
    for _ in range(8):
        with scene.workplace(later) as workplace:
            tick(workplace)
            if not _is_pending(workplace):
                break
        later += AFTER_A_LEASE
    else:
        raise AssertionError("mails are still under way")
    scene.postbox.wait()
    return scene


def settle_doubts(scene: Scene) -> None:
    """The operator asked the recipients of the mails in doubt, and says what they told him."""
    came = {mail.id for mail in scene.postbox.received}
    with scene.workplace() as workplace:
        with read(workplace.engine) as conn:
            doubted = conn.execute(select(outbox).where(outbox.c.status == "unknown")).all()
        for row in doubted:
            resolve_delivery(workplace, row.id, arrived=row.message_id in came)


def put_into_inbox(scene: Scene, unit: str, folder: str = "2026-S1") -> None:
    target = scene.settings.inbox / unit
    shutil.copytree(SAMPLES / folder / unit, target, dirs_exist_ok=True, copy_function=shutil.copyfile)


def play(now: Scene, store: Path) -> dict[str, Scene]:
    """The moments at which steps are killed, by name, each in its own folder below `store`."""
    scenes = {name: kept(name, scene, store) for name, scene in _moments(now)}
    ordered = scenes["secretary asked"].copy(store / "branch")
    with ordered.workplace() as workplace:
        start_revision(workplace, SEMESTER, units=(), until=ordered.moment.date(), reason="Perbaikan kalimat.")
    return scenes | {"ordered": kept("ordered", ordered, store)}


def kept(name: str, scene: Scene, store: Path) -> Scene:
    return replace(scene.copy(store / name), sent_before=accepted(scene))


def statuses(scene: Scene) -> dict[str, str]:
    """What became of every mail so far, by key."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        return {row.key: row.status for row in conn.execute(select(outbox))}


def free_port() -> int:
    """A port of this machine where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _moments(now: Scene) -> Iterator[tuple[str, Scene]]:
    yield "nothing", now
    open_workplace(now.settings).engine.dispose()
    shutil.copy(SAMPLES / "rencana_aksi_2026.xlsx", now.settings.inbox / PLAN_INBOX)
    yield "plan arrived", now
    with now.workplace() as workplace:
        import_newest_plan(workplace, 2026)
    now = come_to_rest(now).asking().with_first_yes()
    yield "plan asked", now
    now.answer(now.codes["SETUJU"])
    yield "plan approved", now
    now = replace(come_to_rest(now), asked=0, codes={})
    yield "plan frozen", now
    with now.workplace() as workplace:
        open_period(workplace, SEMESTER)
    yield "opened", now
    with now.workplace() as workplace:
        send_forms(workplace, SEMESTER)
    come_to_rest(now)
    now = now.on("2026-07-02 10:00")
    put_into_inbox(now, UNIT)
    (now.settings.inbox / UNIT / "tautan.pdf").symlink_to("/etc/hostname")  # refused, and no content to keep
    yield "sent in", now
    come_to_rest(now)
    now = now.on("2026-07-06 07:00")
    yield "collected", now
    with now.workplace() as workplace:
        compile_report(workplace, SEMESTER)
        launch(workplace)
    yield "compiled", now
    yield from _decisions(come_to_rest(now).on("2026-07-07 09:00"))


def _decisions(now: Scene) -> Iterator[tuple[str, Scene]]:
    now = now.asking()
    yield "secretary asked", now
    now = now.with_first_yes()
    yield "chair asked", now
    now.answer(now.codes["SETUJU"])
    with now.workplace() as workplace:
        deliver(workplace)  # the decision's notices leave; the report waits for its documents
    yield "approved", now
    with now.workplace() as workplace:
        issue_approved(workplace)
    yield "issued", now
    with now.workplace() as workplace:
        deliver(workplace)
        enter_receipt(workplace, SEMESTER, received_on=workplace.today)
        deliver(workplace)
    yield "received", now


def accepted(scene: Scene) -> frozenset[str]:
    """Ids of the messages the relay took so far."""
    if not (scene.data / "rbworkflow.sqlite3").exists():
        return frozenset()
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        return frozenset(conn.scalars(select(outbox.c.message_id).where(outbox.c.status == "accepted")))


@cache
def _engine(url: str) -> Engine:
    """One engine for each database, which has compiled its statements before."""
    return open_engine(url)


def _is_pending(workplace: Workplace) -> bool:
    with read(workplace.engine) as conn:
        return conn.execute(select(outbox.c.id).where(outbox.c.status.in_(PENDING))).first() is not None


def _copy(kept: Path, source: str, target: str) -> None:
    if Path(source).is_relative_to(kept):
        os.link(source, target)
    else:
        shutil.copy2(source, target)
