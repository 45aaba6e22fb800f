"""Letter numbers of reports: taken in their turn or typed, and nobody else's."""

from collections.abc import Callable
from datetime import date, datetime
from itertools import count

from sqlalchemy import Connection, func, select

from rbworkflow import audit
from rbworkflow.report.revisions import Revision
from rbworkflow.store.schema import letter_number, revision


def take_letter_number(
    conn: Connection,
    office_code: str,
    year: int,
    kind: str,
    revision_id: int,
    *,
    is_void: Callable[[int], bool] = lambda _: False,
) -> int:
    """The next number of the office's sequence that is not void, taken for this revision once and for all."""
    mine = letter_number.c.revision_id == revision_id
    taken = conn.execute(select(letter_number.c.number).where(mine)).scalar()
    if taken is not None:
        return int(taken)
    sequence = (letter_number.c.office_code == office_code, letter_number.c.year == year, letter_number.c.kind == kind)
    last = int(conn.scalar(select(func.coalesce(func.max(letter_number.c.number), 0)).where(*sequence)) or 0)
    number = next(each for each in count(last + 1) if not is_void(each))
    values = {"office_code": office_code, "year": year, "kind": kind, "number": number, "revision_id": revision_id}
    conn.execute(letter_number.insert().values(values))
    return number


def set_letter_number(conn: Connection, revised: Revision, *, letter_number: str, dated_on: date, at: datetime) -> None:
    """The number and date of a report that waited for them, with their event."""
    values = {"letter_number": letter_number, "dated_on": dated_on}
    conn.execute(revision.update().where(revision.c.id == revised.id).values(values))
    audit.append(
        conn,
        office_code=revised.office_code,
        at=at,
        actor="operator",
        action="number_typed",
        subject=revised.subject,
        body={"letter_number": letter_number, "dated_on": dated_on.isoformat()},
        written=[audit.Written(revision, [revised.id], set(values))],
    )


def number_is_taken(conn: Connection, wanting: Revision, letter_number: str) -> bool:
    """Whether another of the office's reports carries this letter number."""
    mine = (revision.c.office_code == wanting.office_code, revision.c.letter_number == letter_number)
    return conn.execute(select(revision.c.id).where(*mine, revision.c.id != wanting.id)).first() is not None
