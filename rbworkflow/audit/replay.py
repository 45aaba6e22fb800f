"""Replaying the chain against the rows: what somebody wrote past the program differs from what its event says.

One pass over the events, then one query for each table and part; the first thing that does not fit is said.
"""

import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection, RowMapping, select

from rbworkflow.audit.chain import Anchor, walk
from rbworkflow.audit.ledger import Facts, Ledger, Said
from rbworkflow.audit.older_events import name_of
from rbworkflow.audit.pinned import PINNED, Pinned
from rbworkflow.audit.pinning import digest_of, digests, part_digests, stored_rows
from rbworkflow.errors import RefusedError
from rbworkflow.store.schema import audit_event

LONGEST: Final = 80
ROLES: Final = {"secretary": "Sekretaris", "chair": "Ketua"}
CHANGED: Final = "{called}: {words} di basis data tidak sama dengan yang dicatat peristiwa nomor {seq}"
GONE: Final = "{noun} nomor {key} dicatat peristiwa nomor {seq}, tetapi barisnya tidak ada lagi di basis data"
UNTOLD: Final = "{called} ada di basis data, tetapi tidak ada peristiwa yang membuatnya"


class DifferenceError(RefusedError):
    """A row is not what its event says; the clause tells which, and what differs, and is to be ended by what to do."""


@dataclass(frozen=True, kw_only=True)
class Replayed:
    """What was found to fit."""

    head: Anchor
    event_count: int
    row_count: int
    older_count: int
    """Rows of which the chain does not say everything, since they are older than its digests."""
    touched: Mapping[str, Collection[str]]
    """By table the keys of the rows that these events wrote."""


def replay(conn: Connection, office_code: str, *, after: int = 0, anchors: Iterable[Anchor] = ()) -> Replayed:
    """Walk the events after this number, then compare what they say of rows with the rows.

    Raises BrokenChainError or DifferenceError at the first thing that does not fit. After 0 it also knows what no event
    speaks of.
    """
    ledger, head, count = Ledger(), None, 0
    for event in walk(conn, office_code, after=after, anchors=anchors):
        ledger.take(event)
        head, count = Anchor(event.seq, event.hash), count + 1
    rows = older = 0
    if after:
        ledger.older.clear()  # which rows they speak of is known from the beginning on only
    for pinned in PINNED.values():
        told = ledger.told.get(pinned.table.name, {})
        for is_whole in _compared(conn, office_code, pinned, ledger, keys=told if after else None, is_late=after > 0):
            rows, older = rows + 1, older + (not is_whole)
    return Replayed(
        head=head or _standing(conn, office_code, after),
        event_count=count,
        row_count=rows,
        older_count=older,
        touched=ledger.told,
    )


def difference(conn: Connection, office_code: str, table: str, key: object, subject: str) -> str:
    """What in this row is not as the events on its subject say; "" where all is."""
    pinned, ledger = PINNED[table], Ledger()
    mine = (audit_event.c.office_code == office_code, audit_event.c.subject == subject)
    found = conn.execute(select(audit_event).where(*mine)).all()
    for event in sorted(found, key=lambda event: event.seq):  # asked for in order, SQLite would walk the whole chain
        ledger.take(event)
    told = {str(key): ledger.told.get(table, {}).get(str(key), {})}
    newest = {name: facts[-1:] for name, facts in ledger.older.get(table, {}).items()}
    try:
        list(_compared(conn, office_code, pinned, Ledger({table: told}, {table: newest}), keys=told))
    except DifferenceError as error:
        return str(error)
    return ""


def _standing(conn: Connection, office_code: str, seq: int) -> Anchor:
    mine = (audit_event.c.office_code == office_code, audit_event.c.seq == seq)
    return Anchor(seq, conn.scalar(select(audit_event.c.hash).where(*mine)) or "")


def _compared(
    conn: Connection,
    office_code: str,
    pinned: Pinned,
    ledger: Ledger,
    *,
    keys: Collection[str] | None,
    is_late: bool = False,
) -> Iterator[bool]:
    """Of each of these rows (None: all) that fits, whether the chain says everything of it.

    `is_late` where the ledger lacks the events from the beginning on, so that it need not know how a row was made.
    """
    told = ledger.told.get(pinned.table.name, {})
    older = ledger.older.get(pinned.table.name, {})
    parts = part_digests(conn, pinned, office_code, keys)
    unseen, unnamed = dict(told), {name: list(each) for name, each in older.items()}
    for row in stored_rows(conn, pinned, office_code, keys):
        facts = unseen.pop(str(row[pinned.key]), {})
        before = _next_of(unnamed, name_of(pinned.table.name, row)) if unnamed else None
        if before is None and pinned.made_with not in facts and not is_late:
            raise DifferenceError(UNTOLD.format(called=_called(pinned, row)))
        _check(pinned, row, parts.get(row[pinned.key], {}), facts=facts, before=before or {})
        yield (before or {}).keys() | facts.keys() >= pinned.words.keys()
    for key, facts in unseen.items():
        raise DifferenceError(GONE.format(noun=pinned.noun, key=key, seq=_first(facts)))
    for name, left in unnamed.items() if keys is None else ():
        if left:
            raise DifferenceError(GONE.format(noun=pinned.noun, key=name, seq=_first(left[0])))


def _next_of(unnamed: Mapping[str, list[Facts]], name: str) -> Facts | None:
    """What older events say of the next row of this name; rows come in the order they were made."""
    standing = unnamed.get(name)
    return standing.pop(0) if standing else None


def _check(pinned: Pinned, row: RowMapping, parts: Mapping[str, str], *, facts: Facts, before: Facts) -> None:
    said = {**before, **facts}
    found = digests(pinned, row, parts, [name for name in pinned.words if name in said])
    for name, digest in found.items():
        if said[name].digest != digest and not _is_the_same(row.get(name), said[name], is_older=name not in facts):
            words = pinned.words[name]
            raise DifferenceError(CHANGED.format(called=_called(pinned, row), words=words, seq=said[name].seq))


def _is_the_same(value: object, said: Said, *, is_older: bool) -> bool:
    """Older events have the words themselves, which the chain keeps in NFC."""
    return is_older and isinstance(value, str) and digest_of(unicodedata.normalize("NFC", value)) == said.digest


def _called(pinned: Pinned, row: RowMapping) -> str:
    values = {name: _short(value) for name, value in row.items()}
    return pinned.called.format(**values)


def _short(value: Any) -> str:  # noqa: ANN401 - whatever the row holds
    text = " ".join(str(value).split())[:LONGEST]
    return ROLES.get(text, text)


def _first(facts: Facts) -> int:
    return min((said.seq for said in facts.values()), default=0)
