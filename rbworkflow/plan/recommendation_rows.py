"""The recommendations' rows: the newest evaluation imported for a year stands; what it changed is in the audit."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, select

from rbworkflow import audit
from rbworkflow.plan.recommended import COLUMNS, Recommendation
from rbworkflow.store.schema import recommendation


def replace_recommendations(
    conn: Connection, given: Sequence[Recommendation], *, office_code: str, year: int, actor: str, at: datetime
) -> bool:
    """Make `given` the recommendations that the plan of `year` answers; False, with nothing written, if they are."""
    before = recommendations(conn, office_code, year)
    if before == tuple(given):
        return False
    conn.execute(recommendation.delete().where(_of_year(office_code, year)))
    if given:
        key = {"office_code": office_code, "year": year}
        conn.execute(recommendation.insert(), [key | _row(each) for each in given])
    subject = f"recommendations/{office_code}/{year}"
    audit.append(
        conn,
        office_code=office_code,
        at=at,
        actor=actor,
        action="recommendations_imported",
        subject=subject,
        body=_body(before, given),
    )
    return True


def recommendations(conn: Connection, office_code: str, year: int) -> tuple[Recommendation, ...]:
    """The recommendations that the office's plan of `year` answers, in their order."""
    columns = [recommendation.c[name] for name in COLUMNS]
    query = select(*columns).where(_of_year(office_code, year)).order_by(recommendation.c.position)
    return tuple(Recommendation.of(row) for row in conn.execute(query))


def _of_year(office_code: str, year: int) -> ColumnElement[bool]:
    return (recommendation.c.office_code == office_code) & (recommendation.c.year == year)


def _row(each: Recommendation) -> dict[str, Any]:
    return {name: getattr(each, name) for name in COLUMNS}


def _body(before: Sequence[Recommendation], after: Sequence[Recommendation]) -> dict[str, Any]:
    """What an import changed: the recommendations that came, changed or went, each as it is or was."""
    old, new = {each.code: each for each in before}, {each.code: each for each in after}
    return {
        "imported": [each.told for code, each in new.items() if old.get(code) != each],
        "dropped": [each.told for code, each in old.items() if code not in new],
    }
