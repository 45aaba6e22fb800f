"""Many rows at once, by columns: each column is converted in one pass, and the driver repeats one statement."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, Table
from sqlalchemy.engine import Dialect


def insert_columns(conn: Connection, table: Table, columns: Mapping[str, Sequence[Any]]) -> None:
    """Insert a row for each place in `columns`, which are equally long and named as the table's.

    SQLAlchemy's own way asks of each value of each row how it is stored. A column that is left out must have a default
    in the database.
    """
    named = [column for column in table.c if column.name in columns]
    statement = table.insert().compile(dialect=conn.dialect, column_keys=[column.name for column in named])
    stored = (_stored(column, columns[column.name], conn.dialect) for column in named)
    rows: list[Any] = list(zip(*stored, strict=True))
    if not statement.positional:
        names = [column.name for column in named]
        rows = [dict(zip(names, row, strict=True)) for row in rows]
    if rows:
        conn.exec_driver_sql(str(statement), rows)


def _stored(column: Column[Any], values: Sequence[Any], dialect: Dialect) -> Iterable[Any]:
    process = column.type.dialect_impl(dialect).bind_processor(dialect)
    return values if process is None else map(process, values)
