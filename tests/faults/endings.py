"""What a scene came to: rows without moments and chance, what was received, and what must hold at every end."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any, Self

from openpyxl import load_workbook
from sqlalchemy import Connection, inspect, select

from rbworkflow import audit
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.province.packages import came_from, packages
from rbworkflow.steps.notices.queueing import addresses_of
from rbworkflow.store import FileStore, metadata, read
from rbworkflow.store.schema import audit_event, code_issue, letter_number, outbox
from rbworkflow.store.types import Moment
from tests.faults.scenes import CODE, SAMPLES, SEMESTER, UNIT, Scene, codes_in
from tests.steps.sent_packages import LOR

CHANCE = re.compile(r"[0-9a-f]{32}(?![0-9a-f])")
MAIL_NUMBER = re.compile(r"(?<=/)[0-9]+/(?=unknown/)")
MOMENT = re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+\+00:00")
ANCHOR = re.compile(r"\d+:[0-9a-f]{64}")
NO_FILES = {"content_sha256", "config_sha256", "said_sha256", "token_sha256", "draft_parts_sha256"}
PACKAGE = ["docx", "docx", "xlsx", "json", "docx", "zip", "json"]
OF_TRIES = ("mail_", "codes_")
"""Events that a second try writes again; the mails' and codes' end states are compared instead."""


@dataclass(frozen=True)
class Ending:
    """What must be the same however often a step was cut short."""

    rows: dict[str, list[dict[str, Any]]]
    events: list[tuple[str, str, str]]
    mails: dict[str, str]
    """what became of each, by key; alarms apart"""
    alarms: tuple[str, ...]
    forms: dict[str, str]

    def told_of(self, doubted: set[str]) -> Self:
        """The same ending, the operator told of these mails."""
        return replace(self, alarms=(*self.alarms, *(f"alarm/{key}/unknown/1" for key in sorted(doubted))))


def ending(scene: Scene) -> Ending:
    """The scene's state, after everything that must hold at any end was found to hold."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        audit.verify(conn, workplace.office.code)
        _check_files(conn, workplace.files)
        _check_one_set_of_codes(conn)
        _check_received(conn, scene)
        _check_folders(scene, workplace.files)
        mails = {_steady(row.key): row.status for row in conn.execute(select(outbox).order_by(outbox.c.id))}
        return Ending(
            rows={table.name: _rows(conn, table) for table in metadata.sorted_tables if table.name not in APART},
            events=_events(conn),
            mails={key: status for key, status in mails.items() if not key.startswith("alarm/")},
            alarms=tuple(key for key in mails if key.startswith("alarm/")),
            forms=_forms(scene),
        )


APART = ("audit_event", "outbox", "code_issue", "link", "form_token")


def in_doubt(scene: Scene) -> set[str]:
    """Keys of the mails of which only their recipients know whether they came; code mails are made anew instead."""
    if not (scene.data / "rbworkflow.sqlite3").exists():
        return set()
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        if not inspect(conn).has_table("outbox"):
            return set()
        states = outbox.c.status.in_(("handed_over", "unknown"))
        keys = conn.scalars(select(outbox.c.key).where(states, outbox.c.kind != "request"))
        return {_steady(key) for key in keys}


def _rows(conn: Connection, table: Any) -> list[dict[str, Any]]:
    kept = [column for column in table.c if not isinstance(column.type, Moment)]
    rows = [dict(row) for row in conn.execute(select(*kept)).mappings()]
    plain = [{name: _steady(value) if isinstance(value, str) else value for name, value in row.items()} for row in rows]
    return sorted(plain, key=lambda row: str(sorted(row.items())))


def _events(conn: Connection) -> list[tuple[str, str, str]]:
    rows = conn.execute(select(audit_event).order_by(audit_event.c.seq))
    return [(row.actor, row.action, _steady(row.subject)) for row in rows if not row.action.startswith(OF_TRIES)]


def _steady(text: str) -> str:
    return MAIL_NUMBER.sub("", MOMENT.sub("MOMENT", ANCHOR.sub("ANCHOR", CHANCE.sub("CHANCE", text))))


def _check_files(conn: Connection, files: FileStore) -> None:
    """Everything a row names by digest is in the store, as it was; so is everything the unit sent."""
    for table in metadata.sorted_tables:
        named = [column for column in table.c if column.name.endswith("sha256")]
        for column in named:
            if column.name in NO_FILES or (table.name in {"request", "decision"} and column.name == "draft_sha256"):
                continue  # digests of rows and of parts, not of files
            for digest in conn.scalars(select(column).where(column.is_not(None))):
                files.get(digest)
    for row in conn.execute(select(outbox)):
        for attachment in row.attachments:
            files.get(attachment["sha256"])


def check_originals(scene: Scene) -> None:
    """Everything the unit sent is kept as it came, and nothing of it waits any more."""
    files = FileStore(scene.data / "files")
    for path in (SAMPLES / "2026-S1" / UNIT).rglob("*"):
        if path.is_file():
            files.get(sha256(path.read_bytes()).hexdigest())
    assert list((scene.settings.inbox / UNIT).rglob("*")) == []
    assert [path.name for path in (scene.data / "claims" / "3514").iterdir()] == ["collecting.lock"]
    (link,) = (scene.data / "quarantine").rglob("tautan.pdf")
    assert link.is_symlink()


def check_package(scene: Scene) -> None:
    """All that the office sent is one package, whole, and nothing of it waits in its folder."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        (package,) = packages(conn, workplace.office.code)
        assert package.lacks(came_from(conn, workplace.office.code, LOR)) == ()
        assert [workplace.files.get(each.sha256) for each in package.files]
    assert list((scene.settings.inbox / LOR).rglob("*")) == []


def check_answered(scene: Scene) -> None:
    """The office has its receipt once at each of its addresses, with the one number that was taken."""
    told = [mail for mail in scene.postbox.received if mail.subject.startswith(("DITERIMA", "DIKEMBALIKAN"))]
    assert sorted(mail.to for mail in told) == sorted(addresses_of(scene.office.unit(LOR)))
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        assert [row.number for row in conn.execute(select(letter_number))] == [1]


def check_prepared(scene: Scene) -> None:
    """The evaluator finds one workbook for the office, whole."""
    (made,) = scene.settings.shared.rglob("Evaluasi_*.xlsx")
    assert load_workbook(made).sheetnames


def check_evaluated(scene: Scene) -> None:
    """The office has the letter and the recommendations once at each of its addresses."""
    told = [mail for mail in scene.postbox.received if any(name.startswith("Surat_Evaluasi") for name in mail.attached)]
    reached = [mail.to for mail in told if mail.to in addresses_of(scene.office.unit(LOR))]
    assert sorted(reached) == sorted(addresses_of(scene.office.unit(LOR)))


def check_set_aside(scene: Scene) -> None:
    """Its unit has nothing in that counts, and was told once at each address."""
    with scene.workplace() as workplace, read(workplace.engine) as conn:
        assert newest_accepted(conn, workplace.office.code, SEMESTER.code) == {}
        told = list(conn.scalars(select(outbox.c.recipient).where(outbox.c.kind == "set_aside")))
    assert sorted(told) == sorted(addresses_of(scene.office.unit(UNIT)))


def check_codes(scene: Scene) -> None:
    """The codes of the last mail are good, those of any before it are known as old."""
    *older, newest = [mail for mail in scene.code_mails if mail.id not in scene.sent_before]
    for number, mail in enumerate([*older, newest], start=1):
        verdict = scene.answer(codes_in(mail)["SETUJU"], number=number)
        assert verdict == ("approved" if mail is newest else "old_code")


def check_report(scene: Scene) -> None:
    """The province has the report, once, with its whole package."""
    (report,) = [mail for mail in scene.postbox.received if mail.to == scene.office.recipient.email]
    assert [name.rpartition(".")[2] for name in report.attached] == PACKAGE


def _check_one_set_of_codes(conn: Connection) -> None:
    usable = conn.scalars(select(code_issue.c.request_id).where(code_issue.c.status.in_(("active", "used"))))
    assert not [request for request, count in Counter(usable).items() if count > 1]


def _check_received(conn: Connection, scene: Scene) -> None:
    """No message came twice; every accepted mail came; only code mails came that are no row's newest message."""
    received = scene.postbox.received
    counted = Counter(mail.id for mail in received)
    assert not [message for message, count in counted.items() if count > 1]
    rows = {row.message_id: row for row in conn.execute(select(outbox)) if row.message_id}
    for mail in received:
        row = rows.get(mail.id)
        if row is None:
            assert CODE.search(mail.text), mail.subject
            assert mail.recipients == (mail.to,)
        else:
            assert row.recipient == mail.to
            assert row.status in {"accepted", "unknown", "handed_over"}
    left = {row.message_id for row in rows.values() if row.status == "accepted"} - scene.sent_before
    assert left <= set(counted)


def _check_folders(scene: Scene, files: FileStore) -> None:
    for path in files.root.rglob("*"):
        assert path.is_dir() or len(path.name) == 64 or path.parent.name == ".unfinished", path


def _forms(scene: Scene) -> dict[str, str]:
    """A form's workbook carries a token of chance; the files beside it are the same each time."""
    folder = scene.settings.shared / "formulir"
    paths = sorted(path for path in folder.rglob("*") if path.is_file())
    told = {path: "" if path.suffix == ".xlsx" else sha256(path.read_bytes()).hexdigest() for path in paths}
    return {str(path.relative_to(folder)): digest for path, digest in told.items()}
