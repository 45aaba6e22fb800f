"""Rows written by columns are those that SQLAlchemy would have written, on both databases."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Column, Engine, Integer, MetaData, Table, Text, select
from sqlalchemy.exc import IntegrityError

from rbworkflow.store import insert_columns, read, write
from rbworkflow.store.types import DecimalText, Json, Moment

TABLE = Table(
    "bulk",
    MetaData(),
    Column("number", Integer, primary_key=True),
    Column("said", Text, nullable=False, server_default=""),
    Column("share", DecimalText),
    Column("at", Moment),
    Column("told", Json),
)
AT = datetime(2026, 7, 6, 2, 0, tzinfo=UTC)
COLUMNS: dict[str, list[Any]] = {
    "told": [["satu", "dua"], None, {"b": 1, "a": "50%"}],
    "number": [1, 2, 3],
    "at": [AT, None, AT],
    "share": [Decimal("0.10"), None, Decimal("1E+2")],
    "said": ["100% 'selesai' :nama %(nama)s ?", "", "😀"],
}


@pytest.fixture
def engine(any_engine: Engine) -> Engine:
    TABLE.create(any_engine)
    return any_engine


def test_rows_by_columns_are_read_as_those_by_rows(engine: Engine) -> None:
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in zip(*COLUMNS.values(), strict=True)]
    with write(engine) as conn:
        insert_columns(conn, TABLE, COLUMNS)
        by_columns = conn.execute(select(TABLE).order_by(TABLE.c.number)).all()
        conn.execute(TABLE.delete())
        conn.execute(TABLE.insert(), rows)
        assert conn.execute(select(TABLE).order_by(TABLE.c.number)).all() == by_columns


def test_a_column_that_is_left_out_has_the_databases_own_value(engine: Engine) -> None:
    with write(engine) as conn:
        insert_columns(conn, TABLE, {"number": [7]})
    with read(engine) as conn:
        assert conn.execute(select(TABLE)).one() == (7, "", None, None, None)


def test_no_rows_are_no_statement(engine: Engine) -> None:
    with write(engine) as conn:
        insert_columns(conn, TABLE, {"number": [], "said": []})
        assert conn.execute(select(TABLE)).all() == []


def test_columns_of_different_length_are_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="shorter"), write(engine) as conn:
        insert_columns(conn, TABLE, {"number": [1, 2], "said": ["satu"]})


def test_all_or_none_are_written(engine: Engine) -> None:
    with pytest.raises(IntegrityError), write(engine) as conn:
        insert_columns(conn, TABLE, {"number": [1, 1]})
    with read(engine) as conn:
        assert conn.execute(select(TABLE)).all() == []
