"""Appending to an office's chain, changing a row's state with its event, and walking the chain."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, Table, select

from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Move
from rbworkflow.store.schema import audit_event
from rbworkflow.store.types import moment_text

BY: Final = "by"
"""The engine's execution option, and the body's key, for the person whose act an event follows from."""
ROOT_HASH: Final = "0" * 64
HASHED: Final = ("office_code", "seq", "at", "actor", "action", "subject")
_ANCHOR: Final = re.compile(r"([0-9]+):([0-9a-fA-F]{64})")


class BrokenChainError(RefusedError):
    """The chain does not hold: `seq` is the first row that is not what it was."""

    def __init__(self, seq: int, reason: str) -> None:
        super().__init__(f"Rantai audit putus pada baris {seq}: {reason}")
        self.seq = seq


@dataclass(frozen=True)
class Anchor:
    """A row's number and hash, written down somewhere else: proof of everything up to it.

    The hash covers the office's code, so another office's anchor fits nowhere in this one's chain.
    """

    seq: int
    hash: str

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `SEQ:HASH`; raises RefusedError on anything else."""
        match = _ANCHOR.fullmatch(text.strip())
        if match is None:
            raise RefusedError(f"Jangkar audit harus berbentuk NOMOR:HASH (64 huruf), bukan '{text}'.")
        return cls(int(match[1]), match[2].lower())

    def __str__(self) -> str:
        return f"{self.seq}:{self.hash}"


def append(  # noqa: PLR0913 - an event is all of these, each by name
    conn: Connection,
    *,
    office_code: str,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    body: Mapping[str, Any] | None = None,
) -> Anchor:
    """Add one event to the office's chain in the caller's transaction and return its anchor.

    `body` is plain data without floats. Whose act it follows from, where the connection knows it, stands in it.
    """
    last = head(conn, office_code)
    by = conn.get_execution_options().get(BY, "")
    event = {
        "office_code": office_code,
        "seq": last.seq + 1,
        "at": moment_text(at),
        "actor": actor,
        "action": action,
        "subject": subject,
        "body": canonical({**(body or {}), **({BY: by} if by else {})}),
        "prev_hash": last.hash,
    }
    event["hash"] = _hash(event)
    conn.execute(audit_event.insert().values(event))
    return Anchor(last.seq + 1, str(event["hash"]))


def move(
    conn: Connection,
    table: Table,
    where: ColumnElement[bool],
    made: Move,
    *,
    event: Mapping[str, Any],
    **values: object,
) -> bool:
    """Bring the rows `where` to the move's state with their event, if its actor may make it from where they stand.

    False, with nothing written, where no row stands in such a state. (An actor whose move it never is cannot even ask:
    `Lifecycle.move_to` raises.) `event` is what `append` takes besides the connection, its actor the name that the
    chain keeps; `values` are further columns to set.
    """
    allowed = table.c.status.in_(made.sources)
    changed = conn.execute(table.update().where(where, allowed).values(status=made.to, **values)).rowcount
    if changed:
        append(conn, **event)
    return bool(changed)


def head(conn: Connection, office_code: str) -> Anchor:
    """The anchor of the office's newest row; `0:000...` for an empty chain."""
    newest = select(audit_event.c.seq, audit_event.c.hash).where(audit_event.c.office_code == office_code)
    row = conn.execute(newest.order_by(audit_event.c.seq.desc()).limit(1)).first()
    return Anchor(row.seq, row.hash) if row else Anchor(0, ROOT_HASH)


def verify(conn: Connection, office_code: str, anchor: Anchor | None = None) -> Anchor:
    """Walk the office's whole chain and return its head; raises BrokenChainError at the first row that does not hold.

    With an anchor, the row of that number must also carry that hash: this shows what a chain alone
    cannot, a tail cut off or everything rewritten.
    """
    last = Anchor(0, ROOT_HASH)
    events = select(audit_event).where(audit_event.c.office_code == office_code).order_by(audit_event.c.seq)
    with conn.execute(events, execution_options={"yield_per": 1000}) as rows:
        for row in rows:
            _check_row(row, last, anchor)
            last = Anchor(row.seq, row.hash)
    if anchor and anchor.seq > last.seq:
        raise BrokenChainError(last.seq + 1, f"rantai berakhir sebelum jangkar nomor {anchor.seq}.")
    return last


def canonical(body: Any) -> str:  # noqa: ANN401 - any plain data
    """JSON with sorted keys in NFC; floats are refused, since their text is not the same everywhere."""
    _refuse_floats(body)
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return unicodedata.normalize("NFC", text)


def _check_row(row: Row[Any], last: Anchor, anchor: Anchor | None) -> None:
    expected = last.seq + 1
    if row.seq != expected:
        raise BrokenChainError(expected, "baris ini hilang.")
    if row.prev_hash != last.hash:
        raise BrokenChainError(row.seq, "tidak menyambung dengan baris sebelumnya.")
    if row.hash != _hash(row._asdict()):
        raise BrokenChainError(row.seq, "isinya telah diubah.")
    if anchor and anchor.seq == row.seq and anchor.hash != row.hash:
        raise BrokenChainError(row.seq, "tidak sama dengan jangkar yang dicatat.")


def _hash(event: Mapping[str, Any]) -> str:
    meta = canonical([event[name] for name in HASHED])
    return hashlib.sha256(f"{event['prev_hash']}\n{meta}\n{event['body']}".encode()).hexdigest()


def _refuse_floats(value: Any) -> None:  # noqa: ANN401 - any plain data
    if isinstance(value, float):
        raise TypeError(f"A float has no canonical text: {value!r}")
    if isinstance(value, Mapping):
        for inner in value.values():
            _refuse_floats(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            _refuse_floats(inner)
