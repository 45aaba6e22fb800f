"""What came by mail goes back as our own form: of the sender's workbook nothing but its values."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Final

from sqlalchemy import select

from rbworkflow.intake.asked import beside_maps
from rbworkflow.intake.form_id import FormId, form_columns, form_number, form_sheet, number_place
from rbworkflow.intake.form_recognition import look_into
from rbworkflow.intake.submissions.beside_tables import beside_tables
from rbworkflow.intake.submissions.form_sheet import form_table
from rbworkflow.office.period import Semester, parse_period
from rbworkflow.sheets.addresses import Place
from rbworkflow.sheets.columns import FoundTable
from rbworkflow.sheets.marking import Mark, Refilled, mark_anew
from rbworkflow.sheets.refusals import WorkbookRefusedError
from rbworkflow.sheets.workbook import Sheet, Workbook
from rbworkflow.steps.submissions.forms_as_sent import form_as_sent
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import received_file

_OF_EVIDENCE: Final = ("evidence", "follow_up_evidence")


def came_by_mail(workplace: Workplace, workbook_sha256: str) -> bool:
    """Whether anybody mailed this workbook, now or before."""
    mine = (
        received_file.c.office_code == workplace.office.code,
        received_file.c.sha256 == workbook_sha256,
        received_file.c.claim.like("%-mailbox-%"),
    )
    with read(workplace.engine) as conn:
        return conn.execute(select(received_file.c.id).where(*mine)).first() is not None


def marked_anew(workplace: Workplace, content: bytes, marks: Sequence[Mark]) -> bytes:
    """The form as it went out, with the sender's values where they stood, and marked.

    Raises WorkbookRefusedError where no such form went out, or the workbook cannot be read.
    """
    book, sheet = _form(content)
    number = form_number(sheet)
    template = None if number is None else form_as_sent(workplace, number)
    if number is None or template is None:
        raise WorkbookRefusedError("RUSAK")
    own_book, own_sheet = _form(template)
    moved = _moved(number_place(sheet), number_place(own_sheet))
    linked = _linked(_form_table(workplace, number, book))
    refilled = [Refilled(name=own_sheet.name, sheet=sheet, moved=moved, linked=linked)]
    return mark_anew(template, [*refilled, *_beside(workplace, number, book, own_book)], marks)


def _beside(workplace: Workplace, number: FormId, book: Workbook, own_book: Workbook) -> Iterator[Refilled]:
    """The sheets for what is asked beside results that both have."""
    theirs, own = (_tables(workplace, number, each) for each in (book, own_book))
    for purpose in own.keys() & theirs.keys():
        sent, template = theirs[purpose], own[purpose]
        places = ((each.header_row, each.columns["code"]) for each in (sent, template))
        yield Refilled(name=template.sheet.name, sheet=sent.sheet, moved=_moved(*places), linked=_linked(sent))


def _tables(workplace: Workplace, number: FormId, book: Workbook) -> Mapping[str, FoundTable]:
    config, semester = workplace.settings.config, parse_period(number.period_code)
    if not isinstance(semester, Semester):
        return {}
    return beside_tables(book, beside_maps(config), form_columns(config, semester)).chosen


def _form_table(workplace: Workplace, number: FormId, book: Workbook) -> FoundTable | None:
    semester = parse_period(number.period_code)
    if isinstance(semester, Semester):
        with suppress(WorkbookRefusedError):
            columns = form_columns(workplace.settings.config, semester)
            return form_table(book, number, columns, workplace.office.reading_rules)[0]
    return None


def _linked(table: FoundTable | None) -> frozenset[int]:
    """The columns of evidence."""
    return frozenset(table.columns[name] for name in _OF_EVIDENCE if name in table.columns) if table else frozenset()


def _moved(place: Place, own_place: Place) -> Place:
    return place[0] - own_place[0], place[1] - own_place[1]


def _form(content: bytes) -> tuple[Workbook, Sheet]:
    (look,) = look_into([content])
    sheet = form_sheet(look.workbook) if look.workbook is not None else None
    if look.workbook is None or sheet is None:
        raise look.refusal or WorkbookRefusedError("RUSAK")
    return look.workbook, sheet
