"""What is unique is unique within its office: no office's key, claim or number is in another's way."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Column, PrimaryKeyConstraint, Table, UniqueConstraint

from rbworkflow.store.schema import metadata


def unique_keys() -> Iterator[tuple[Table, list[Column[object]]]]:
    for table in metadata.sorted_tables:
        rules = [rule for rule in table.constraints if isinstance(rule, PrimaryKeyConstraint | UniqueConstraint)]
        keys = [list(rule.columns) for rule in (*rules, *(index for index in table.indexes if index.unique))]
        yield from ((table, key) for key in sorted(keys, key=str))  # SQLAlchemy keeps them as sets


@pytest.mark.parametrize(
    ("table", "columns"),
    [pytest.param(*each, id=f"{each[0].name}-{'-'.join(column.name for column in each[1])}") for each in unique_keys()],
)
def test_a_unique_key_names_its_office_or_a_row_that_does(table: Table, columns: list[Column[object]]) -> None:
    names = [column.name for column in columns]
    is_nobodys = names in (["id"], ["token_sha256"], ["nonce"])  # a row's number, or a random one
    assert is_nobodys or "office_code" in names or any(column.foreign_keys for column in columns), table.name
