"""The digests of rows as the database holds them: an event carries those of what it wrote, a replay makes them anew.

A digest is of the stored value, unread: what somebody wrote past the program need not make sense.
"""

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from itertools import groupby
from typing import Any, Final

from sqlalchemy import Connection, Label, RowMapping, Select, Table, bindparam, select, type_coerce
from sqlalchemy.types import NullType

from rbworkflow.audit.pinned import PINNED, Pinned, PinnedPart

Pins = dict[str, dict[str, dict[str, str]]]
"""By table, row and column or part: the digest."""
ROWS: Final = "rows"
"""The key of an event's body under which they stand."""
DIGEST_LENGTH: Final = 32
_AT_ONCE: Final = 500
_AS_IT_IS: Final = NullType()
"""One for all: SQLAlchemy remembers of a type how it is read."""


@dataclass(frozen=True)
class Written:
    """Rows of an office that a transaction wrote, by their keys, and the columns that were set (None: they are new)."""

    table: Table
    keys: Sequence[Any]
    columns: Collection[str] | None = None


def pins_of(conn: Connection, office_code: str, written: Iterable[Written]) -> Pins:
    """The digests of what was written just now; nothing of tables and columns that the chain does not answer for."""
    pins: Pins = {}
    for each in written:
        pinned = PINNED.get(each.table.name)
        names = () if pinned is None else [name for name in pinned.words if _is_set(name, each.columns)]
        if pinned is not None and names:
            parts = part_digests(conn, pinned, office_code, each.keys, names)
            of_table = pins.setdefault(each.table.name, {})
            for row in stored_rows(conn, pinned, office_code, each.keys):
                of_row = of_table.setdefault(str(row[pinned.key]), {})
                of_row |= digests(pinned, row, parts.get(row[pinned.key], {}), names)
    return pins


def stored_rows(
    conn: Connection, pinned: Pinned, office_code: str, keys: Collection[Any] | None = None
) -> Iterator[RowMapping]:
    """The table's rows of the office as they are stored, in the order of their keys; of these `keys` only."""
    query = _stored(pinned.table, pinned.key, tuple(pinned.columns), is_of_keys=keys is not None)
    for chosen in _chosen(pinned, office_code, keys):
        with conn.execute(query, chosen, execution_options={"yield_per": 1000}) as rows:
            yield from rows.mappings()


def part_digests(
    conn: Connection,
    pinned: Pinned,
    office_code: str,
    keys: Collection[Any] | None = None,
    names: Collection[str] | None = None,
) -> dict[Any, dict[str, str]]:
    """By row the digests of its parts, of these `names` only; a row that has no rows of a part is not in it."""
    parts: dict[Any, dict[str, str]] = {}
    for name, part in pinned.parts.items():
        if _is_set(name, names):
            query = _of_part(part, pinned.table, pinned.key, is_of_keys=keys is not None)
            for chosen in _chosen(pinned, office_code, keys):
                for key, digest in _grouped(conn, query, chosen):
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


@cache
def _stored(table: Table, key: str, names: tuple[str, ...], *, is_of_keys: bool) -> Select[Any]:
    columns = [_unread(table, name) for name in dict.fromkeys((key, "office_code", *names))]
    return _of_rows(select(*columns), table, key, is_of_keys=is_of_keys).order_by(table.c[key])


def _of_rows(query: Select[Any], table: Table, key: str, *, is_of_keys: bool) -> Select[Any]:
    """What is asked of an office's rows, by their keys or of all."""
    mine = query.where(table.c.office_code == bindparam("office_code"))
    return mine.where(table.c[key].in_(bindparam("keys", expanding=True))) if is_of_keys else mine


def _unread(table: Table, name: str) -> Label[Any]:
    return type_coerce(table.c[name], _AS_IT_IS).label(name)


@cache
def _of_part(part: PinnedPart, table: Table, key: str, *, is_of_keys: bool) -> Select[Any]:
    """Its owner, a row of `table`, first, then its columns; in an order that hangs on nothing but the rows."""
    owner = part.table.c[part.owner]
    order = [each for each in part.table.primary_key if each.name != part.owner]
    query = select(*(_unread(part.table, name) for name in (part.owner, *part.columns)))
    query = query.join(table, owner == table.c[key]).order_by(owner, *order)
    return _of_rows(query, table, key, is_of_keys=is_of_keys)


def _grouped(conn: Connection, query: Select[Any], chosen: Mapping[str, Any]) -> Iterator[tuple[Any, str]]:
    with conn.execute(query, chosen, execution_options={"yield_per": 1000}) as rows:
        for owner, group in groupby(rows, key=lambda row: row[0]):
            yield owner, _digest([[_plain(value) for value in row[1:]] for row in group])


def _chosen(pinned: Pinned, office_code: str, keys: Collection[Any] | None) -> Iterator[dict[str, Any]]:
    """Which rows a statement asks for: as many keys as one may name, as the column has them, or all of the office."""
    if keys is None:
        yield {"office_code": office_code}
        return
    ordered = [pinned.key_column.type.python_type(key) for key in keys]
    for start in range(0, len(ordered), _AT_ONCE):
        yield {"office_code": office_code, "keys": ordered[start : start + _AT_ONCE]}
