"""The rows of copies that came back signed."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any, Self

from sqlalchemy import Connection, Row, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.report.signed.judging import Signature, SignedVerdict
from rbworkflow.report.signed.lifecycle import SIGNED_COPY, SignedStatus
from rbworkflow.store.schema import signed_copy


@dataclass(frozen=True, kw_only=True)
class ReceivedCopy:
    """One copy of one document; `id` is 0 until it is inserted."""

    office_code: str
    revision_id: int
    document_sha256: str
    sha256: str
    name: str
    received_at: datetime
    status: SignedStatus
    verdict: SignedVerdict
    page_count: int
    signatures: tuple[Signature, ...]
    told: str
    reason: str = ""
    id: int = 0

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        signatures = tuple(Signature(**each) for each in values.pop("signatures"))
        status, verdict = SignedStatus(values.pop("status")), SignedVerdict(values.pop("verdict"))
        return cls(**values, signatures=signatures, status=status, verdict=verdict)


def insert_copy(conn: Connection, new: ReceivedCopy, *, actor: str, at: datetime) -> ReceivedCopy:
    """The copy with its event, as it is kept."""
    values = asdict(new) | {"signatures": [asdict(each) for each in new.signatures]}
    del values["id"]
    number: int = conn.execute(signed_copy.insert().values(values).returning(signed_copy.c.id)).scalar_one()
    audit.append(
        conn,
        office_code=new.office_code,
        at=at,
        actor=actor,
        action="signed_copy_received",
        subject=_subject(new.office_code, number),
        body=_told_of(new),
        written=[audit.Written(signed_copy, [number])],
    )
    return replace(new, id=number)


def settle_copy(conn: Connection, copy: ReceivedCopy, to: SignedStatus, *, reason: str, at: datetime) -> bool:
    """The operator says that it is the document, or not; False where it no longer waits for that."""
    event = {
        "office_code": copy.office_code,
        "at": at,
        "actor": Actor.OPERATOR,
        "action": f"signed_copy_{to}",
        "subject": _subject(copy.office_code, copy.id),
        "body": {**_told_of(copy), "reason": reason},
    }
    move = SIGNED_COPY.move_to(to, by=Actor.OPERATOR)
    return audit.move(conn, signed_copy, signed_copy.c.id == copy.id, move, event=event, reason=reason)


def copies_of(conn: Connection, office_code: str, document_sha256: str) -> list[ReceivedCopy]:
    """What came back of this document so far, oldest first."""
    mine = (signed_copy.c.office_code == office_code, signed_copy.c.document_sha256 == document_sha256)
    return [ReceivedCopy.of(row) for row in conn.execute(select(signed_copy).where(*mine).order_by(signed_copy.c.id))]


def copy_of(conn: Connection, office_code: str, document_sha256: str, sha256: str) -> ReceivedCopy | None:
    """The row of this file, where it came back of this document before."""
    return next((each for each in copies_of(conn, office_code, document_sha256) if each.sha256 == sha256), None)


def newest_of_file(conn: Connection, office_code: str, sha256: str) -> ReceivedCopy | None:
    """What became of this file when it came last, of whichever document."""
    mine = (signed_copy.c.office_code == office_code, signed_copy.c.sha256 == sha256)
    row = conn.execute(select(signed_copy).where(*mine).order_by(signed_copy.c.id.desc()).limit(1)).one_or_none()
    return None if row is None else ReceivedCopy.of(row)


def copy_by_id(conn: Connection, office_code: str, copy_id: int) -> ReceivedCopy | None:
    mine = (signed_copy.c.office_code == office_code, signed_copy.c.id == copy_id)
    row = conn.execute(select(signed_copy).where(*mine)).one_or_none()
    return None if row is None else ReceivedCopy.of(row)


def _told_of(copy: ReceivedCopy) -> Mapping[str, Any]:
    return {
        "document_sha256": copy.document_sha256,
        "sha256": copy.sha256,
        "verdict": copy.verdict,
        "signed_by": [each.name for each in copy.signatures],
    }


def _subject(office_code: str, number: int) -> str:
    return f"signed_copy/{office_code}/{number}"
