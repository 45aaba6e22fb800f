"""The rows of received files: what came with each claim and what became of it. Writers also tell the chain."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.store.schema import received_file


class FileOutcome(StrEnum):
    """What became of a received file."""

    WORKBOOK = "workbook"
    EVIDENCE = "evidence"
    WAITING = "waiting"
    """Evidence whose form was refused: it counts with the next one."""
    DUPLICATE = "duplicate"
    OPENED = "opened"
    """A zip: what was in it counts."""
    QUARANTINE = "quarantine"


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """One claim: who sent it, which way, when it came and when it was read."""

    claim: str
    office_code: str
    unit_code: str
    channel: str
    received_at: datetime
    read_at: datetime
    waits_for: str = ""
    """The period with whose next form its waiting evidence counts."""


def is_recorded(conn: Connection, office_code: str, claim: str) -> bool:
    """Whether the claim's rows are committed: after a kill it only has to be finished."""
    mine = (received_file.c.office_code == office_code, received_file.c.claim == claim)
    return conn.execute(select(received_file.c.id).where(*mine).limit(1)).first() is not None


def insert_received(
    conn: Connection,
    arrival: Arrival,
    files: Iterable[tuple[ReceivedFile, FileOutcome]],
    *,
    submission_id: int | None = None,
    actor: str,
    at: datetime,
) -> int:
    """The claim's files with what became of each; files recorded before are left as they are. How many are new."""
    mine = (received_file.c.office_code == arrival.office_code, received_file.c.claim == arrival.claim)
    recorded = set(conn.scalars(select(received_file.c.name).where(*mine)))
    common = asdict(arrival) | {"submission_id": submission_id}
    new = [_received_row(file, outcome) | common for file, outcome in files if file.name not in recorded]
    if new:
        made = conn.scalars(received_file.insert().returning(received_file.c.id), new).all()
        body = {"files": [{name: row[name] for name in ("name", "sha256", "outcome", "reason_code")} for row in new]}
        subject = f"claim/{arrival.office_code}/{arrival.claim}"
        audit.append(
            conn,
            office_code=arrival.office_code,
            at=at,
            actor=actor,
            action="files_received",
            subject=subject,
            body=body,
            written=[audit.Written(received_file, made)],
        )
    return len(new)


def waiting_files(
    conn: Connection, office_code: str, period_code: str, unit_code: str, *, since: Submission | None
) -> dict[str, str]:
    """By name the sha256 of the evidence that came with refused forms after the submission `since`."""
    last: int | None = None
    if since is not None:
        last = conn.scalar(select(func.max(received_file.c.id)).where(received_file.c.submission_id == since.id))
    query = select(received_file.c.name, received_file.c.sha256).where(
        received_file.c.office_code == office_code,
        received_file.c.waits_for == period_code,
        received_file.c.unit_code == unit_code,
        received_file.c.outcome == FileOutcome.WAITING,
        received_file.c.id > (last or 0),
    )
    return {row.name: row.sha256 for row in conn.execute(query.order_by(received_file.c.id))}


def _received_row(file: ReceivedFile, outcome: FileOutcome) -> dict[str, Any]:
    return {
        "name": file.name,
        "sha256": file.sha256,
        "outcome": outcome.value,
        "reason_code": file.reason_code,
        "message": file.message,
    }
