"""Which of the workbooks a unit sent is its form, and what is said of the others."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from rbworkflow.intake.arrivals.receiving import ReceivedFile, candidates, wraps_others
from rbworkflow.intake.form_id import FormId
from rbworkflow.intake.form_recognition import LONGEST_LOOK, look_into
from rbworkflow.intake.reasons import SubmissionRefusedError
from rbworkflow.intake.submissions import rows
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.period import parse_period
from rbworkflow.office.windows import windows_of
from rbworkflow.report.revisions import latest_revision
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.submissions.awaited import awaited_after
from rbworkflow.steps.submissions.basis import stands
from rbworkflow.steps.submissions.blank_forms import blank_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read


@dataclass(frozen=True)
class SentForm:
    """The workbook that counts and what it was made for."""

    file: ReceivedFile | None
    """None where evidence came alone and the newest accepted workbook is read again."""
    name: str
    sha256: str
    workbook: Workbook
    id: FormId


@dataclass(frozen=True)
class Sent:
    """A claim once its form is known."""

    form: SentForm
    semester: Semester
    """The open semester the form is for; where it is for another one, the newest open one, which will refuse it."""
    received: tuple[ReceivedFile, ...]
    """All its files; those that are set aside bear their reason."""
    passed_over: tuple[ReceivedFile, ...] = ()
    """Blank forms, and copies of the form: neither evidence nor worth a word."""

    @property
    def evidence(self) -> list[ReceivedFile]:
        """Accepted files that are no form."""
        forms = (self.form.file, *self.passed_over)
        return [file for file in self.received if file.is_accepted and file not in forms]


@dataclass
class _Workbooks:
    """The workbooks that may be the form, newest first, by what a look into them shows."""

    blank: list[ReceivedFile]
    forms: list[SentForm]
    ordinary: list[ReceivedFile]
    """Neither a form nor meant as one: evidence."""
    faulty: list[ReceivedFile]
    """Most likely meant as the form, but none, or unreadable: with their reason."""


def open_semesters(conn: Connection, workplace: Workplace) -> list[Semester]:
    """The semesters that take submissions, oldest first."""
    windows = windows_of(conn, workplace.office)
    return [window.period for window in windows if window.is_open and isinstance(window.period, Semester)]


def sort_sent(workplace: Workplace, unit: Unit, received: tuple[ReceivedFile, ...]) -> Sent:
    """The unit's newest form for an open semester counts; failing that any form; failing that the one accepted before.

    A bad workbook beside a good form, or beside evidence for one that was accepted, is refused alone. Raises
    SubmissionRefusedError where nothing is left to go on with.
    """
    with read(workplace.engine) as conn:
        semesters = open_semesters(conn, workplace)
        blank = blank_forms(conn, workplace.office.code)
    if not semesters:
        raise SubmissionRefusedError("PERIODE_TUTUP")
    found = _told_apart(workplace, received, blank)
    if found.forms:
        codes = {(workplace.office.code, semester.code, unit.code) for semester in semesters}
        own = [form for form in found.forms if (form.id.office_code, form.id.period_code, form.id.unit_code) in codes]
        return _around((own or found.forms)[0], semesters, found, received)
    return _without_form(_accepted_form(workplace, unit, semesters), semesters, found, received, blank)


def _told_apart(workplace: Workplace, received: Sequence[ReceivedFile], blank: Collection[str]) -> _Workbooks:
    found = _Workbooks([], [], [], [file for file in received if file.was_meant_as_form])
    offered: list[ReceivedFile] = []
    for file in candidates(received):
        (found.blank if file.sha256 in blank else offered).append(file)
    contents = (workplace.files.get(file.sha256 or "") for file in offered)
    for file, look in zip(offered, look_into(contents, seconds=LONGEST_LOOK), strict=True):
        if look.refusal is not None:
            found.faulty.append(file.refused(look.refusal.reason_code, str(look.refusal)))
        elif look.workbook is not None and look.form_id is not None:
            found.forms.append(SentForm(file, file.name, file.sha256 or "", look.workbook, look.form_id))
        elif look.was_meant_as_form:
            found.faulty.append(file.refused("BUKAN_FORMULIR"))
        else:
            found.ordinary.append(file)
    return found


def _around(form: SentForm, semesters: Sequence[Semester], found: _Workbooks, received: Sequence[ReceivedFile]) -> Sent:
    """The claim where `form` counts: other forms are set aside with a word, other workbooks are evidence."""
    others = [other for other in found.forms if other is not form]
    copies = [other.file for other in others if other.file and other.sha256 == form.sha256]
    aside = {
        other.name: other.file.refused("FORMULIR_LAIN", _why_aside(other, form))
        for other in others
        if other.file and other.file not in copies
    }
    sorted_out = tuple(aside.get(file.name, file) for file in received)
    return Sent(form, _semester_of(form, semesters), sorted_out, (*copies, *found.blank))


def _why_aside(other: SentForm, form: SentForm) -> str:
    if other.id.office_code != form.id.office_code:
        return f"Formulir ini milik kantor {other.id.office_code} dan tidak dibaca."
    if other.id.unit_code != form.id.unit_code:
        return (
            f"Formulir ini milik subbagian {other.id.unit_code} dan tidak dibaca. "
            "Kirim dari folder atau alamat surel subbagian itu."
        )
    if other.id.period_code != form.id.period_code:
        return (
            f"Formulir ini untuk {other.id.period_title} dan tidak dibaca, karena yang dibaca formulir "
            f"{form.id.period_title}. Bila periode itu masih dibuka, kirim tersendiri."
        )
    return two_forms(form.name)


def two_forms(read: str) -> str:
    """Why the other one of a unit's forms is set aside where the form `read` counts."""
    return (
        f"Kiriman ini memuat dua formulir yang isinya berbeda; yang dibaca {read}. "
        "Bila seharusnya formulir ini yang dipakai, kirim lagi formulir ini saja."
    )


def _without_form(
    earlier: SentForm | None,
    semesters: Sequence[Semester],
    found: _Workbooks,
    received: Sequence[ReceivedFile],
    blank: Mapping[str, str],
) -> Sent:
    faulty = {file.name: file for file in found.faulty}
    marked = tuple(faulty.get(file.name, file) for file in received)
    evidence = [file for file in marked if file.is_accepted and file not in found.blank]
    if earlier is not None and evidence:
        return Sent(earlier, _semester_of(earlier, semesters), marked, tuple(found.blank))
    if found.faulty:
        raise SubmissionRefusedError(found.faulty[0].reason_code, _of(found.faulty[0]))
    if found.blank:
        raise _blank_refused(found.blank[0], blank, semesters)
    if earlier is not None:
        raise SubmissionRefusedError("TANPA_ISIAN_BARU")
    if found.ordinary and evidence == found.ordinary:
        raise SubmissionRefusedError("BUKAN_FORMULIR", _of(found.ordinary[0].refused("BUKAN_FORMULIR")))
    if wrapped := next(filter(wraps_others, received), None):
        raise SubmissionRefusedError(wrapped.reason_code, _of(wrapped))
    raise SubmissionRefusedError("TANPA_FORMULIR")


def _blank_refused(
    file: ReceivedFile, blank: Mapping[str, str], semesters: Sequence[Semester]
) -> SubmissionRefusedError:
    """Named by its semester: who is asked for the next one may have opened the mail of the one before."""
    title, newest = parse_period(blank[file.sha256 or ""]).title, semesters[-1].title
    other = "" if title == newest else f"; bila yang dimaksud {newest}, isi dan kirim formulir {newest}"
    said = f"{_of(file.refused('FORMULIR_KOSONG'))} Formulir ini untuk {title}{other}."
    return SubmissionRefusedError("FORMULIR_KOSONG", said)


def _semester_of(form: SentForm, semesters: Sequence[Semester]) -> Semester:
    return next((each for each in semesters if each.code == form.id.period_code), semesters[-1])


def _of(file: ReceivedFile) -> str:
    return f"{file.name}: {file.message}"


def _accepted_form(workplace: Workplace, unit: Unit, semesters: Sequence[Semester]) -> SentForm | None:
    """The unit's newest accepted form of an open semester, for evidence that comes after it.

    None where its report stands and the form of a later semester is still to come: the evidence is for that one.
    """
    office_code = workplace.office.code
    with read(workplace.engine) as conn:
        accepted = [rows.newest_accepted(conn, office_code, semester.code).get(unit.code) for semester in semesters]
        found = [(semester, each) for semester, each in zip(semesters, accepted, strict=True) if each is not None]
        if not found:
            return None
        semester, newest = found[-1]
        if stands(latest_revision(conn, office_code, semester)) and awaited_after(conn, workplace, unit, semester):
            return None
    (look,) = look_into([workplace.files.get(newest.workbook_sha256)])
    if look.workbook is None or look.form_id is None:
        return None
    return SentForm(None, newest.workbook_name, newest.workbook_sha256, look.workbook, look.form_id)
