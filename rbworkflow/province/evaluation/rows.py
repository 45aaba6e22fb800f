"""The rows of evaluations: each read once, whole, with its recommendations and answers; what became of it."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row, func, select

from rbworkflow import audit
from rbworkflow.lifecycle import Actor
from rbworkflow.province.evaluation.lifecycle import EVALUATION, EvaluationStatus
from rbworkflow.province.evaluation.model import (
    ITEM_COLUMNS,
    ROW_COLUMNS,
    EvaluatedItem,
    Evaluation,
    EvaluationRow,
)
from rbworkflow.store.schema import evaluated_item, evaluation, evaluation_row, letter_number, member_package, revision

_TOLD: Final = ("letter_number", "note", "letter_sha256", "recommendations_sha256")


def insert_evaluation(conn: Connection, new: Evaluation, *, actor: str, at: datetime) -> Evaluation:
    """The evaluation with all of its rows and its event, as it is kept."""
    values = {key: value for key, value in vars(new).items() if key not in ("id", "rows", "items")}
    number: int = conn.execute(evaluation.insert().values(values).returning(evaluation.c.id)).scalar_one()
    for table, parts in ((evaluation_row, new.rows), (evaluated_item, new.items)):
        if parts:
            conn.execute(table.insert(), [{"evaluation_id": number, **asdict(each)} for each in parts])
    audit.append(
        conn,
        office_code=new.office_code,
        at=at,
        actor=actor,
        action="evaluation_read",
        subject=new.subject,
        body={"content_sha256": new.content_sha256, "workbook_sha256": new.workbook_sha256},
        written=[audit.Written(evaluation, [number])],
    )
    return replace(new, id=number)


def move_evaluation(
    conn: Connection,
    moved: Evaluation,
    to: EvaluationStatus,
    *,
    actor: Actor,
    at: datetime,
    name: str = "",
    **values: Any,  # noqa: ANN401 - columns of evaluation
) -> bool:
    """Bring it to its next state with its event; False where it stands where that is not allowed."""
    event = {
        "office_code": moved.office_code,
        "at": at,
        "actor": name or actor,
        "action": f"evaluation_{to}",
        "subject": moved.subject,
        "body": {key: values[key] for key in _TOLD if key in values},
    }
    mine = evaluation.c.id == moved.id
    return audit.move(conn, evaluation, mine, EVALUATION.move_to(to, by=actor), event=event, **values)


def evaluations(conn: Connection, office_code: str, **where: object) -> list[Evaluation]:
    """The office's, the earliest first, by columns where these are named; three questions, however many there are."""
    mine = [evaluation.c.office_code == office_code, *(evaluation.c[name] == value for name, value in where.items())]
    found = conn.execute(select(evaluation).where(*mine).order_by(evaluation.c.id)).all()
    ids = select(evaluation.c.id).where(*mine)
    rows = _parts(conn, evaluation_row, ROW_COLUMNS, ids)
    items = _parts(conn, evaluated_item, ITEM_COLUMNS, ids)
    return [_of(each, rows.get(each.id, ()), items.get(each.id, ())) for each in found]


def evaluation_by_id(conn: Connection, office_code: str, evaluation_id: int) -> Evaluation | None:
    return next(iter(evaluations(conn, office_code, id=evaluation_id)), None)


def evaluation_heads(conn: Connection, office_code: str) -> list[Evaluation]:
    """All of the office's without their parts, the earliest first: one question."""
    query = select(evaluation).where(evaluation.c.office_code == office_code).order_by(evaluation.c.id)
    return [_of(each, (), ()) for each in conn.execute(query)]


def operators_evaluations(conn: Connection, office_code: str) -> list[Evaluation]:
    """Those with which the operator may have something to do, without their parts: read, or waiting for a number."""
    is_read, is_approved = (evaluation.c.status == each for each in (EvaluationStatus.READ, EvaluationStatus.APPROVED))
    waits = is_read | (is_approved & (evaluation.c.letter_number == ""))
    mine = (evaluation.c.office_code == office_code, waits)
    return [_of(each, (), ()) for each in conn.execute(select(evaluation).where(*mine).order_by(evaluation.c.id))]


def returned_evaluations(conn: Connection, office_code: str) -> list[Evaluation]:
    """Those that an officer returned and after which no other was read for that report, without their parts."""
    later = evaluation.alias()
    same = (later.c[name] == evaluation.c[name] for name in ("office_code", "unit_code", "period_code"))
    at_once = (later.c.read_at == evaluation.c.read_at) & (later.c.id > evaluation.c.id)
    is_latest = ~select(later.c.id).where(*same, (later.c.read_at > evaluation.c.read_at) | at_once).exists()
    mine = (evaluation.c.office_code == office_code, evaluation.c.status == EvaluationStatus.RETURNED)
    return [_of(each, (), ()) for each in conn.execute(select(evaluation).where(*mine, is_latest))]


def take_letter_number(conn: Connection, office_code: str, year: int, kind: str, evaluation_id: int) -> int:
    """The next number of the office's own sequence, taken for this letter once and for all."""
    columns = letter_number.c
    mine = (columns.office_code == office_code, columns.evaluation_id == evaluation_id)
    taken = conn.scalar(select(columns.number).where(*mine))
    if taken is not None:
        return int(taken)
    sequence = (columns.office_code == office_code, columns.year == year, columns.kind == kind)
    number = int(conn.scalar(select(func.coalesce(func.max(columns.number), 0)).where(*sequence)) or 0) + 1
    values = {"office_code": office_code, "year": year, "kind": kind, "number": number}
    conn.execute(letter_number.insert().values(values | {"evaluation_id": evaluation_id}))
    return number


def number_letter(conn: Connection, numbered: Evaluation, *, number: str, on: date, at: datetime) -> bool:
    """The number and day that the operator typed, with their event; False where it has a number by now."""
    waits = (evaluation.c.id == numbered.id) & (evaluation.c.letter_number == "")
    values = {"letter_number": number, "letter_on": on}
    if conn.execute(evaluation.update().where(waits).values(values)).rowcount == 0:
        return False
    audit.append(
        conn,
        office_code=numbered.office_code,
        at=at,
        actor=Actor.OPERATOR,
        action="evaluation_numbered",
        subject=numbered.subject,
        body={"letter_number": number, "letter_on": on.isoformat()},
        written=[audit.Written(evaluation, [numbered.id], set(values))],
    )
    return True


def letter_number_is_taken(conn: Connection, office_code: str, number: str) -> bool:
    """Whether another letter of the office carries this number."""
    columns = (
        (evaluation.c.office_code, evaluation.c.letter_number),
        (member_package.c.office_code, member_package.c.receipt_number),
        (revision.c.office_code, revision.c.letter_number),
    )
    return any(
        conn.execute(select(own).where(office == office_code, own == number).limit(1)).first()
        for office, own in columns
    )


def _parts(conn: Connection, table: Any, columns: Iterable[str], ids: Any) -> Mapping[int, list[Any]]:  # noqa: ANN401 - a table and a query of ours
    found: dict[int, list[Any]] = {}
    query = select(table.c.evaluation_id, *(table.c[name] for name in columns)).where(table.c.evaluation_id.in_(ids))
    for row in conn.execute(query.order_by(table.c.evaluation_id, table.c.position)):
        found.setdefault(row.evaluation_id, []).append(row)
    return found


def _of(row: Row[Any], rows: Iterable[Row[Any]], items: Iterable[Row[Any]]) -> Evaluation:
    told = (EvaluationRow(**{name: getattr(each, name) for name in ROW_COLUMNS}) for each in rows)
    judged = (EvaluatedItem(**{name: getattr(each, name) for name in ITEM_COLUMNS}) for each in items)
    values = {**row._asdict(), "status": EvaluationStatus(row.status), "rows": tuple(told), "items": tuple(judged)}
    return Evaluation(**values)
