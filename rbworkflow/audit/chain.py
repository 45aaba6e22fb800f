"""Appending to an office's chain, changing a row's state with its event, and walking the chain."""

import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Self

from sqlalchemy import ColumnElement, Connection, Row, Table, bindparam, func, select

from rbworkflow.audit.pinned import PINNED
from rbworkflow.audit.pinning import ROWS, Written, pins_of
from rbworkflow.errors import RefusedError
from rbworkflow.lifecycle import Move
from rbworkflow.store.schema import audit_event
from rbworkflow.store.types import moment_of, moment_text

BY: Final = "by"
"""The engine's execution option, and the body's key, for the person whose act an event follows from."""
ROOT_HASH: Final = "0" * 64
HASHED: Final = ("office_code", "seq", "at", "actor", "action", "subject")
_ADDED: Final = audit_event.insert()
_NEWEST: Final = (
    select(audit_event.c.seq, audit_event.c.hash, audit_event.c.at)
    .where(audit_event.c.office_code == bindparam("office_code"))
    .order_by(audit_event.c.seq.desc())
    .limit(1)
)
_AT_ONCE: Final = 500
_PLAIN: Final = (str, int, bool, type(None))
_ANCHOR: Final = re.compile(r"([0-9]+):([0-9a-fA-F]{64})")


class BrokenChainError(RefusedError):
    """The chain does not hold: `seq` is the first row that is not what it was.

    `anchor_seq` is the number of the anchor that shows it, where one does.
    """

    def __init__(self, seq: int, reason: str, *, anchor_seq: int | None = None) -> None:
        super().__init__(f"Rantai audit putus pada baris {seq}: {reason}")
        self.seq, self.anchor_seq = seq, anchor_seq


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


NOTHING_YET: Final = Anchor(0, ROOT_HASH)
"""The anchor of an empty chain."""


def append(  # noqa: PLR0913 - an event is all of these, each by name
    conn: Connection,
    *,
    office_code: str,
    at: datetime,
    actor: str,
    action: str,
    subject: str,
    body: Mapping[str, Any] | None = None,
    written: Iterable[Written] = (),
) -> Anchor:
    """Add one event to the office's chain in the caller's transaction and return its anchor.

    `body` is plain data without floats. Whose act it follows from, where the connection knows it, stands in it; so do
    the digests of what was `written` in the same transaction, by which a replay compares the rows with their events.
    """
    last = head(conn, office_code)
    by, rows = conn.get_execution_options().get(BY, ""), pins_of(conn, office_code, written)
    event = {
        "office_code": office_code,
        "seq": last.seq + 1,
        "at": moment_text(at),
        "actor": actor,
        "action": action,
        "subject": subject,
        "body": canonical({**(body or {}), **({BY: by} if by else {}), **({ROWS: rows} if rows else {})}),
        "prev_hash": last.hash,
    }
    event["hash"] = _hash(event)
    conn.execute(_ADDED, event)
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
    chain keeps; `values` are further columns to set. The event answers for the columns that were set, and no others:
    what somebody wrote past the program is not taken for right by a later move.
    """
    allowed = table.c.status.in_(made.sources)
    moving = table.update().where(where, allowed).values(status=made.to, **values)
    pinned = PINNED.get(table.name)
    if pinned is None:
        is_moved, written = conn.execute(moving).rowcount > 0, []
    else:
        keys = conn.scalars(moving.returning(pinned.key_column)).all()
        is_moved, written = bool(keys), [Written(table, keys, {"status", *values})]
    if is_moved:
        append(conn, **{**event, "written": [*written, *event.get("written", ())]})
    return is_moved


def head(conn: Connection, office_code: str) -> Anchor:
    """The anchor of the office's newest row; `0:000...` for an empty chain."""
    row = conn.execute(_NEWEST, {"office_code": office_code}).first()
    return Anchor(row.seq, row.hash) if row else NOTHING_YET


def newest_at(conn: Connection, office_code: str) -> datetime | None:
    """When the office's newest row was written, by the clock of that moment; None for an empty chain."""
    row = conn.execute(_NEWEST, {"office_code": office_code}).first()
    return moment_of(row.at) if row else None


def latest_at(conn: Connection, office_code: str, *, since: int = 0) -> datetime | None:
    """The latest moment at which the office wrote a row from this one on: no other than `newest_at` unless a clock went
    back.
    """
    mine = (audit_event.c.office_code == office_code, audit_event.c.seq >= since)
    at = conn.scalar(select(func.max(audit_event.c.at)).where(*mine))
    return moment_of(at) if at else None


def newest_of(conn: Connection, office_code: str, *, action: str, actor: str) -> int:
    """The number of the office's newest event of this action by this actor; 0 where there is none."""
    mine = (audit_event.c.office_code == office_code, audit_event.c.action == action, audit_event.c.actor == actor)
    return conn.scalar(select(func.max(audit_event.c.seq)).where(*mine)) or 0


def verify(conn: Connection, office_code: str, anchor: Anchor | None = None) -> Anchor:
    """Walk the office's whole chain and return its head; raises BrokenChainError at the first row that does not hold.

    With an anchor, the row of that number must also carry that hash: this shows what a chain alone
    cannot, a tail cut off or everything rewritten.
    """
    last = NOTHING_YET
    for row in walk(conn, office_code, anchors=[anchor] if anchor else []):
        last = Anchor(row.seq, row.hash)
    return last


def walk(conn: Connection, office_code: str, *, after: int = 0, anchors: Iterable[Anchor] = ()) -> Iterator[Row[Any]]:
    """The events after this number, each once it is known to hold; raises BrokenChainError at the first that does not.

    All anchors are compared, also those of events before that number.
    """
    last, written_down = _at(conn, office_code, after), _by_number(anchors)
    _compare_earlier(conn, office_code, written_down, until=after)
    mine = (audit_event.c.office_code == office_code, audit_event.c.seq > after)
    events = select(audit_event).where(*mine).order_by(audit_event.c.seq)
    with conn.execute(events, execution_options={"yield_per": 1000}) as rows:
        for row in rows:
            _check_row(row, last)
            last = Anchor(row.seq, row.hash)
            _compare(last, written_down)
            yield row
    beyond = max(written_down, default=0)
    if beyond > last.seq:
        raise BrokenChainError(last.seq + 1, f"rantai berakhir sebelum jangkar nomor {beyond}.", anchor_seq=beyond)


def canonical(body: Any) -> str:  # noqa: ANN401 - any plain data
    """JSON with sorted keys in NFC; floats are refused, since their text is not the same everywhere."""
    _refuse_floats(body)
    text = json.dumps(body, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return unicodedata.normalize("NFC", text)


def _at(conn: Connection, office_code: str, seq: int) -> Anchor:
    """What the chain says at this number."""
    if seq == 0:
        return NOTHING_YET
    mine = (audit_event.c.office_code == office_code, audit_event.c.seq == seq)
    found = conn.scalar(select(audit_event.c.hash).where(*mine))
    if found is None:
        raise BrokenChainError(seq, "baris ini hilang.")
    return Anchor(seq, found)


def _by_number(anchors: Iterable[Anchor]) -> dict[int, set[str]]:
    written_down: dict[int, set[str]] = {}
    for each in anchors:
        written_down.setdefault(each.seq, set()).add(each.hash)
    return written_down


def _compare_earlier(conn: Connection, office_code: str, written_down: Mapping[int, set[str]], *, until: int) -> None:
    """Anchors of events that are not walked."""
    earlier = sorted(seq for seq in written_down if 0 < seq <= until)
    for start in range(0, len(earlier), _AT_ONCE):
        mine = (audit_event.c.office_code == office_code, audit_event.c.seq.in_(earlier[start : start + _AT_ONCE]))
        found = conn.execute(select(audit_event.c.seq, audit_event.c.hash).where(*mine).order_by(audit_event.c.seq))
        for row in found:
            _compare(Anchor(row.seq, row.hash), written_down)


def _compare(last: Anchor, written_down: Mapping[int, set[str]]) -> None:
    if written_down.get(last.seq, {last.hash}) != {last.hash}:
        raise BrokenChainError(last.seq, "tidak sama dengan jangkar yang dicatat.", anchor_seq=last.seq)


def _check_row(row: Row[Any], last: Anchor) -> None:
    expected = last.seq + 1
    if row.seq != expected:
        raise BrokenChainError(expected, "baris ini hilang.")
    if row.prev_hash != last.hash:
        raise BrokenChainError(row.seq, "tidak menyambung dengan baris sebelumnya.")
    if row.hash != _hash(row._asdict()):
        raise BrokenChainError(row.seq, "isinya telah diubah.")


def _hash(event: Mapping[str, Any]) -> str:
    meta = canonical([event[name] for name in HASHED])
    return hashlib.sha256(f"{event['prev_hash']}\n{meta}\n{event['body']}".encode()).hexdigest()


def _refuse_floats(value: Any) -> None:  # noqa: ANN401 - any plain data
    if isinstance(value, float):
        raise TypeError(f"A float has no canonical text: {value!r}")
    inside = value.values() if isinstance(value, Mapping) else value if isinstance(value, list | tuple) else ()
    for inner in inside:
        if type(inner) not in _PLAIN:  # most of a content is text
            _refuse_floats(inner)
