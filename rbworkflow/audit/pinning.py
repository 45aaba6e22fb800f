"""The digests of rows as the database holds them: an event carries those of what it wrote, a replay makes them anew.

A digest is of the stored value, unread: what somebody wrote past the program need not make sense.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, Label, RowMapping, Select, Table, select, type_coerce
from sqlalchemy.types import NullType

from rbworkflow.audit.pinned import PINNED, Pinned, PinnedPart

Pins = dict[str, dict[str, dict[str, str]]]
"""By table, row and column or part: the digest."""
ROWS: Final = "rows"
"""The key of an event's body under which they stand."""
DIGEST_LENGTH: Final = 32
_AT_ONCE: Final = 500
_TABLES: Final = 64
_AS_IT_IS: Final = NullType()
"""One for all: SQLAlchemy remembers of a type how it is read."""


@dataclass(frozen=True)
class Written:
    """Rows that a transaction wrote, with the columns that were set; None where they are new."""

    table: Table
    where: ColumnElement[bool]
    columns: Collection[str] | None = None


def pins_of(conn: Connection, written: Iterable[Written]) -> Pins:
    """The digests of what was written just now; nothing of tables and columns that the chain does not answer for."""
    pins: Pins = {}
    for each in written:
        pinned = PINNED.get(each.table.name)
        names = () if pinned is None else [name for name in pinned.words if _is_set(name, each.columns)]
        if pinned is not None and names:
            rows = conn.execute(_stored(pinned).where(each.where)).mappings().all()
            parts = _parts(conn, pinned, [row[pinned.key] for row in rows], names)
            of_table = pins.setdefault(each.table.name, {})
            for row in rows:
                of_row = of_table.setdefault(str(row[pinned.key]), {})
                of_row |= digests(pinned, row, parts.get(row[pinned.key], {}), names)
    return pins


def stored_rows(
    conn: Connection, pinned: Pinned, office_code: str, keys: Collection[str] | None = None
) -> Iterator[RowMapping]:
    """The table's rows of the office as they are stored, in the order of their keys; of these `keys` only."""
    query = _stored(pinned).where(pinned.table.c.office_code == office_code).order_by(pinned.key_column)
    for chunk in _chunks(keys):
        chosen = query if chunk is None else query.where(pinned.key_column.in_(_typed(pinned, chunk)))
        with conn.execute(chosen, execution_options={"yield_per": 1000}) as rows:
            yield from rows.mappings()


def part_digests(
    conn: Connection, pinned: Pinned, office_code: str, keys: Collection[str] | None = None
) -> dict[Any, dict[str, str]]:
    """By row the digests of its parts; a row that has no rows of a part is not in it."""
    parts: dict[Any, dict[str, str]] = {}
    for name, part in pinned.parts.items():
        owner = part.table.c[part.owner]
        query = _of_part(part).join(pinned.table, owner == pinned.key_column)
        query = query.where(pinned.table.c.office_code == office_code)
        for chunk in _chunks(keys):
            chosen = query if chunk is None else query.where(owner.in_(_typed(pinned, chunk)))
            for key, digest in _grouped(conn, chosen):
                parts.setdefault(key, {})[name] = digest
    return parts


def digests(pinned: Pinned, row: RowMapping, parts: Mapping[str, str], names: Iterable[str]) -> dict[str, str]:
    """The digests of these columns and parts of one row."""
    return {name: parts.get(name, NO_ROWS) if name in pinned.parts else digest_of(row[name]) for name in names}


def digest_of(value: object) -> str:
    """The digest of one stored value."""
    return _digest([_plain(value)])


def _digest(value: object) -> str:
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=str)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:DIGEST_LENGTH]


def _plain(value: object) -> object:
    """A value as both databases give it: SQLite has neither truth nor days of its own."""
    if isinstance(value, bool):
        return int(value)
    return value.isoformat() if isinstance(value, date) else value


NO_ROWS: Final = _digest([])


def _is_set(name: str, columns: Collection[str] | None) -> bool:
    return columns is None or name in columns


def _stored(pinned: Pinned) -> Select[Any]:
    return _stored_in(pinned.table, (pinned.key, "office_code", *pinned.columns))


@lru_cache(maxsize=_TABLES)
def _stored_in(table: Table, names: tuple[str, ...]) -> Select[Any]:
    """Made once: an event asks for a few rows, and a query costs as much to build as to ask."""
    return select(*(_unread(table, name) for name in dict.fromkeys(names)))


def _unread(table: Table, name: str) -> Label[Any]:
    return type_coerce(table.c[name], _AS_IT_IS).label(name)


def _parts(conn: Connection, pinned: Pinned, keys: Sequence[Any], names: Collection[str]) -> dict[Any, dict[str, str]]:
    """By row the digests of these of its parts."""
    parts: dict[Any, dict[str, str]] = {}
    for name, part in pinned.parts.items():
        if name in names:
            for key, digest in _grouped(conn, _of_part(part).where(part.table.c[part.owner].in_(keys))):
                parts.setdefault(key, {})[name] = digest
    return parts


@lru_cache(maxsize=_TABLES)
def _of_part(part: PinnedPart) -> Select[Any]:
    """Its owner first, then its columns; in an order that hangs on nothing but the rows."""
    order = [each for each in part.table.primary_key if each.name != part.owner]
    columns = [_unread(part.table, name) for name in (part.owner, *part.columns)]
    return select(*columns).order_by(part.table.c[part.owner], *order)


def _grouped(conn: Connection, query: Select[Any]) -> Iterator[tuple[Any, str]]:
    with conn.execute(query, execution_options={"yield_per": 1000}) as rows:
        for owner, group in groupby(rows, key=lambda row: row[0]):
            yield owner, _digest([[_plain(value) for value in row[1:]] for row in group])


def _typed(pinned: Pinned, keys: Iterable[str]) -> list[Any]:
    """Keys as the column has them."""
    return [pinned.key_column.type.python_type(key) for key in keys]


def _chunks(keys: Collection[str] | None) -> Iterator[list[str] | None]:
    """As many as a statement may name; None for all."""
    if keys is None:
        yield None
        return
    ordered = list(keys)
    for start in range(0, len(ordered), _AT_ONCE):
        yield ordered[start : start + _AT_ONCE]
