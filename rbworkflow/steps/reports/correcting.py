"""What a unit hears when its report was returned: what to correct until when, in the officer's words, at its rows."""

from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment, Mail
from rbworkflow.finding import Severity
from rbworkflow.intake.submissions import rows
from rbworkflow.intake.submissions.beside_tables import ENTRIES
from rbworkflow.intake.submissions.rows_beside import said_beside
from rbworkflow.office.people import Unit
from rbworkflow.report.revisions import Revision
from rbworkflow.sheets.marking import Mark
from rbworkflow.steps.decisions.report_groups import CALLED
from rbworkflow.steps.reports.returned import Returned
from rbworkflow.steps.submissions.marked_workbook import marked_workbook, marks_of
from rbworkflow.steps.submissions.sending_link import known_sending_link
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import submission_row

ASKED: Final = "correction"
NOTED: Final = "noted"
"""Its rows were pointed at, and the operator asks it for nothing."""


def correction_mail(
    workplace: Workplace, latest: Revision, unit: Unit, back: Returned | None, *, until: date, reason: str
) -> Mail:
    """To a unit that is asked to correct; with its workbook, marked where the officer pointed and where it lacks.

    Where that is nowhere its first row bears what is asked, so that it has its workbook at hand all the same.
    """
    pointed = back.rows_of(unit.code) if back else {}
    marked = _marked(workplace, latest, unit, back, reason=reason)
    with read(workplace.engine) as conn:
        sending_url = known_sending_link(conn, workplace, unit.code, latest.period.code)
    return workplace.composer.compose(
        ASKED,
        (marked,) if marked else (),
        unit=unit.name,
        unit_code=unit.code,
        period=latest.period.title,
        until=until,
        note=reason,
        officer_title=back.officer_title if back else "",
        officer_note=back.note if back and back.note.split() != reason.split() else "",
        pointed=_lines(pointed),
        is_whole=bool(back and back.is_whole(unit.code)),
        has_workbook=bool(marked),
        sending_url=sending_url,
        reach=workplace.settings.reach,
    )


def noted_mail(workplace: Workplace, latest: Revision, unit: Unit, back: Returned) -> Mail:
    """To a unit whose rows were pointed at and that is not asked to send anything."""
    return workplace.composer.compose(
        NOTED,
        unit=unit.name,
        period=latest.period.title,
        title=latest.title,
        officer_title=back.officer_title,
        officer_note=back.note,
        pointed=_lines(back.rows_of(unit.code)),
        is_whole=back.is_whole(unit.code),
    )


def _lines(pointed: dict[str, str]) -> tuple[str, ...]:
    return tuple(f"{code} {name}" for code, name in pointed.items())


def _marked(
    workplace: Workplace, latest: Revision, unit: Unit, back: Returned | None, *, reason: str
) -> Attachment | None:
    """What the unit sent last, marked; None where it sent nothing, or what it sent cannot be marked."""
    with read(workplace.engine) as conn:
        sent = rows.newest_accepted(conn, workplace.office.code, latest.period.code).get(unit.code)
        if sent is None:
            return None
        points, places = rows.findings_of(conn, sent.id), _places(conn, sent.id)
    marks = marks_of(points)
    if back is not None:
        pointed = back.rows_of(unit.code)
        codes = [*pointed, *([next(iter(places), "")] if back.is_whole(unit.code) else [])]
        words = f"{back.officer_title} mengembalikan laporan dengan catatan: {back.note}"
        marks += [_mark(*places[code], words) for code in dict.fromkeys(codes) if code in places]
    if not marks:
        marks = [_mark(*place, reason) for place in [*places.values()][:1]]
    return marked_workbook(workplace, unit.code, sent.workbook_sha256, marks, channel=sent.channel)


def _places(conn: Connection, submission_id: int) -> dict[str, tuple[str, str]]:
    """Sheet and cell of each row: where an indicator's first quarter's result stands, or another row's answer."""
    found = rows.records_of(conn, submission_row, [submission_id])
    standing = sorted((row for row in found if row["cell"]), key=lambda row: row["quarter"], reverse=True)
    places = {row["indicator_code"]: (row["sheet"], row["cell"]) for row in standing}
    said = said_beside(conn, submission_id).said
    for purpose, called in CALLED.items():
        for code, told in said.by_code(purpose).items():
            if cells := [told.cells[name] for name in ENTRIES[purpose] if told.cells.get(name)]:
                places[called.format(code)] = (told.sheet, cells[0])
    return places


def _mark(sheet: str, cell: str, words: str) -> Mark:
    return Mark(sheet=sheet, cell=cell, message=words, severity=Severity.BLOCKING)
