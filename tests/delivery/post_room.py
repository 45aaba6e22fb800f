"""An office's post: queueing, pumping and looking at the outbox in one line each."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Row, select

from rbworkflow.approval.code_sets import Codes
from rbworkflow.approval.launches import mark_run_ready
from rbworkflow.approval.model import Request, Subject
from rbworkflow.approval.officers import officer_in_charge
from rbworkflow.approval.requests import open_request
from rbworkflow.delivery import outbox
from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.delivery.pump import Pump
from rbworkflow.office import Office
from rbworkflow.settings import Settings
from rbworkflow.store import FileStore, read, write
from rbworkflow.store.schema import audit_event, code_issue, plan_version, revision
from rbworkflow.store.schema import outbox as table
from tests.running.patience import PATIENCE

LINK = "https://rb.kantor.example/masuk/Vq3xTn0c1Jr8wYb5Lz7mPd2KfGhS4eUa"
PEPPER = b"pepper of the tests, 32 bytes or so"
PROVINCE = "rb@kpu-jatim.example"
SECRETARY = "sekretaris@kpu-pasuruan.example"
OPERATOR = "operator@kpu-pasuruan.example"
ARCHIVE = "arsip@kpu-pasuruan.example"


@dataclass
class StandingClock:
    """Shows one moment until it is moved."""

    moment: datetime

    def now(self) -> datetime:
        return self.moment

    def advance(self, **delta: float) -> None:
        self.moment += timedelta(**delta)


def mail(subject: str = "Laporan RB Semester I", **changes: Any) -> Mail:
    text = "Yth. Sekretaris\n.baris bertitik\nSelesai – terima kasih\n"
    return replace(Mail(subject, text, "<p>Yth. Sekretaris</p>"), **changes)


def login_mail(_row: Row[Any]) -> Mail:
    return Mail("Tautan masuk", LINK, LINK)


def code_mail(asked: Request, codes: Codes, attachments: tuple[Attachment, ...]) -> Mail:
    text = f"Menyetujui:\n{codes.approve}\nMengembalikan:\n{codes.back}\n"
    return Mail(f"Mohon keputusan: {asked.subject.title}", text, f"<p>{codes.approve}</p>", attachments)


@dataclass
class PostRoom:
    """`settings` without a relay is practice mode."""

    engine: Engine
    files: FileStore
    office: Office
    clock: Any
    data: Path
    settings: Settings = field(default_factory=Settings)

    def __post_init__(self) -> None:
        self.settings = self.settings.model_copy(update={"data_dir": self.data})

    def sending_to(self, port: int, ca_file: Path, **changes: Any) -> "PostRoom":
        relay = {"relay_host": "127.0.0.1", "relay_port": port, "relay_ca_file": ca_file, "relay_timeout": PATIENCE}
        return replace(self, settings=self.settings.model_copy(update={**relay, **changes}))

    def queue(self, key: str = "report/1", **changes: Any) -> int:
        usual = {"kind": "report", "mail": mail(f"Surel {key}"), "recipient": PROVINCE, "at": self.clock.now()}
        with write(self.engine) as conn:
            return outbox.queue(conn, office_code=self.office.code, key=key, **{**usual, **changes})

    def compile_revision(self) -> int:
        """A revision for mails to belong to; its id."""
        at, digest = self.clock.now(), "e" * 64
        digests = {"content_sha256": digest, "workbook_sha256": digest, "draft_sha256": digest, "reason": ""}
        plan = {"id": 1, "office_code": self.office.code, "year": 2026, "number": 1, "status": "frozen"}
        row = {"office_code": self.office.code, "period_code": "2026-S1", "amendment": 0, "number": 1}
        made = {"content": "{}", "content_sha256": digest, "config_sha256": digest, "draft_sha256": digest}
        with write(self.engine) as conn:
            conn.execute(plan_version.insert().values(**plan, **digests, imported_at=at))
            values = {**row, **made, "status": "approved", "plan_version_id": 1, "compiled_at": at}
            return int(conn.execute(revision.insert().values(values).returning(revision.c.id)).scalar_one())

    def ask(self, *, is_ready: bool = True, subject_id: int = 1) -> int:
        """An open request of the Secretary with its code mail, waiting for its run unless that is ready."""
        at = self.clock.now()
        with write(self.engine) as conn:
            request_id = open_request(
                conn,
                office=self.office,
                subject=Subject("report", subject_id, "Laporan RB Semester I Tahun 2026"),
                stage="secretary",
                officer=officer_in_charge(conn, self.office, "secretary", on=at.date()),
                content_sha256="c" * 64,
                draft_sha256="d" * 64,
                due_on=at.date(),
                at=at,
            )
            if is_ready:
                mark_run_ready(conn, request_id, launch=1, at=at)
        subject = Mail("Permintaan keputusan", "SETUJU-AAAA-AAAA-AAA2", "SETUJU-AAAA-AAAA-AAA2")
        key = f"request/{request_id}/first"
        changes = {"kind": "request", "mail": subject, "recipient": SECRETARY, "request_id": request_id}
        self.queue(key, status="waiting", **changes)
        return request_id

    def pump(self, **changes: Any) -> Pump:
        return Pump(
            engine=self.engine,
            files=self.files,
            settings=self.settings,
            office=self.office,
            clock=self.clock,
            pepper=PEPPER,
            **{"compose_request": code_mail, "compose_login": login_mail, "compose_decided": login_mail, **changes},
        )

    def run(self) -> dict[str, str]:
        return dict(self.pump().run())

    def row(self, key: str) -> Any:
        with read(self.engine) as conn:
            return conn.execute(select(table).where(table.c.key == key)).one()

    def rows(self) -> list[Any]:
        with read(self.engine) as conn:
            return list(conn.execute(select(table).order_by(table.c.id)))

    def statuses(self) -> dict[str, str]:
        return {row.key: row.status for row in self.rows()}

    def issues(self) -> list[str]:
        """The state of every set of codes so far."""
        with read(self.engine) as conn:
            return list(conn.scalars(select(code_issue.c.status).order_by(code_issue.c.number)))

    def events(self, key: str) -> list[str]:
        """What the chain tells of one mail."""
        with read(self.engine) as conn:
            mine = audit_event.c.subject == f"mail {key}"
            return list(conn.scalars(select(audit_event.c.action).where(mine).order_by(audit_event.c.seq)))
