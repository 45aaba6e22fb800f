"""Column types that mean the same on SQLite and PostgreSQL."""

import json
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import String, Text
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

MOMENT_FORMAT = "%Y-%m-%dT%H:%M:%S.%fZ"


def moment_text(moment: datetime) -> str:
    """An aware moment as sortable UTC text of fixed width."""
    return moment.astimezone(UTC).strftime(MOMENT_FORMAT)


def moment_of(text: str) -> datetime:
    """The moment that such a text tells."""
    return datetime.strptime(text, MOMENT_FORMAT).replace(tzinfo=UTC)


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as sortable UTC text."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else moment_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else moment_of(value)


class DecimalText(TypeDecorator[Decimal]):
    """A decimal kept as text: SQLite has none of its own and floats would not add up."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else format(value, "f")

    def process_result_value(self, value: str | None, dialect: Dialect) -> Decimal | None:  # noqa: ARG002 - SQLAlchemy's signature
        return None if value is None else Decimal(value)


class Json(TypeDecorator[Any]):
    """Plain data kept as canonical JSON text (sorted keys), so equal data are equal text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:  # noqa: ANN401, ARG002 - any plain data; SQLAlchemy's signature
        return None if value is None else json.dumps(value, sort_keys=True, ensure_ascii=False)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:  # noqa: ANN401, ARG002 - any plain data; SQLAlchemy's signature
        return None if value is None else json.loads(value)
