"""As an upsert is often written: each row asked for by a query as an object, then changed or added."""

from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session, registry  # noqa: TID251 - a peer, which is measured; the program has no objects

from benchmarks.comparison import Method
from benchmarks.store.material import NEXT, Database, with_submission
from rbworkflow.store.schema import submission_row


class Row:
    """A row of submission_row, mapped."""


registry().map_imperatively(Row, submission_row)


def run(made: Database) -> Engine:
    with Session(made.engine) as session:
        for values in made.rows:
            key = {"submission_id": NEXT, "indicator_code": values["indicator_code"], "quarter": values["quarter"]}
            found = session.scalars(select(Row).filter_by(**key)).one_or_none()
            _set(session, found, values)
        session.commit()
    return made.engine


def _set(session: Session, found: Row | None, values: dict[str, Any]) -> None:
    row = found or Row()
    for name, value in (values | {"submission_id": NEXT}).items():
        setattr(row, name, value)
    if found is None:
        session.add(row)


METHOD = Method(prepare=with_submission, run=run)
