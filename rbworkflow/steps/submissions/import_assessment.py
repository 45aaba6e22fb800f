"""The year's self-assessment (LKE) comes in: its workbook becomes the items that units are asked."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection

from rbworkflow.assessment.carrying import YearBefore, carried_over
from rbworkflow.assessment.importing import AssessmentDraft, read_assessment
from rbworkflow.assessment.layouts import load_layouts
from rbworkflow.assessment.model import AssessmentVersion
from rbworkflow.assessment.rows import insert_version, items_of, newest_version
from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.assessment.words import load_assessment_words
from rbworkflow.errors import RefusedError
from rbworkflow.finding import Finding
from rbworkflow.office import Semester, Year
from rbworkflow.office.period import known_year
from rbworkflow.office.windows import windows_of
from rbworkflow.plan.rows import frozen_version, indicators
from rbworkflow.report.revisions import approved_revision
from rbworkflow.steps.plans.invalid_workbook import InvalidWorkbookError
from rbworkflow.steps.plans.plan_folders import ASSESSMENT_INBOX, newest_workbook
from rbworkflow.steps.submissions.blank_forms import plans_of_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.wording import listed


@dataclass(frozen=True)
class AssessmentImported:
    """What was found in the workbook, and what became of it in a sentence."""

    findings: tuple[Finding, ...]
    message: str


def import_newest_assessment(workplace: Workplace, year: int) -> AssessmentImported:
    """Import the newest workbook of inbox/lke; raises RefusedError where there is none."""
    newest = newest_workbook(workplace, ASSESSMENT_INBOX)
    return import_assessment(workplace, newest.read_bytes(), year, name=newest.name)


def check_assessment(workplace: Workplace, content: bytes, year: int, *, name: str) -> AssessmentDraft:
    """What the workbook says and what is wrong with it; nothing is stored."""
    config, office = workplace.settings.config, workplace.office
    with read(workplace.engine) as conn:
        plan = frozen_version(conn, office.code, known_year(year))
        codes = frozenset(each.code for each in indicators(conn, plan.id)) if plan else None
    terms = AssessmentTerms.of(office, year, load_assessment_words(config), indicator_codes=codes)
    return read_assessment(content, name=name, terms=terms, layouts=load_layouts(config))


def foretold_assessment(draft: AssessmentDraft, *, name: str) -> str:
    """That the workbook `name` can be imported; raises RefusedError where it cannot."""
    if not draft.is_complete:
        count = sum(point.is_open for point in draft.findings)
        raise RefusedError(f"LKE di berkas {name} belum dapat dipakai: {count} hal wajib diperbaiki.")
    return f"LKE di berkas {name} ({len(draft.items)} butir) dapat dipakai."


def import_assessment(workplace: Workplace, content: bytes, year: int, *, name: str) -> AssessmentImported:
    """Make the workbook's items the newest version of the year's; the same file again changes nothing.

    Raises InvalidWorkbookError, listing sheet and cell, where something must be mended first, and RefusedError for the
    very file that was another year's.
    """
    draft = check_assessment(workplace, content, year, name=name)
    if not draft.is_complete:
        raise InvalidWorkbookError(f"LKE di berkas {name} belum dapat dipakai", draft.findings)
    sha256 = workplace.files.put(content)
    code = workplace.office.code
    with write(workplace.engine) as conn:
        if (before := newest_version(conn, code, year - 1)) and before.workbook_sha256 == sha256:
            raise RefusedError(f"Berkas {name} sudah diimpor sebagai LKE tahun {year - 1}. Pakai berkas tahun {year}.")
        version = insert_version(
            conn,
            carried_over(draft.items, _year_before(conn, code, before)),
            office_code=code,
            year=year,
            workbook_sha256=sha256,
            workbook_name=name,
            layout=draft.layout,
            actor="operator",
            at=workplace.now,
        )
        told = " ".join(_told(conn, workplace, year, version, count=len(draft.items), name=name))
    return AssessmentImported(draft.findings, told)


def _year_before(conn: Connection, office_code: str, version: AssessmentVersion | None) -> YearBefore:
    """The items of the year before, with the answers of its last report that both officers approved."""
    if version is None:
        return YearBefore()
    periods = (Year(version.year), Semester(version.year, 2), Semester(version.year, 1))
    approved = (approved_revision(conn, office_code, period) for period in periods)
    reported = (revision.content.get("assessment") for revision in approved if revision)
    newest = next(filter(None, reported), None)
    return YearBefore(
        items={item.code: item for item in items_of(conn, version.id)},
        answers={each["code"]: each["answer"] for each in newest["items"]} if newest else {},
    )


def _told(
    conn: Connection, workplace: Workplace, year: int, version: AssessmentVersion | None, *, count: int, name: str
) -> Iterator[str]:
    """What became of the workbook, and of forms that were made from an older version."""
    if version is None:
        yield f"LKE tahun {year} di berkas {name} sudah tercatat; tidak ada yang berubah."
        return
    yield f"{version.title} ({count} butir) dicatat dari {name}."
    if went_out := _periods_asked(conn, workplace, year):
        said = "dengan LKE versi sebelumnya" if version.number > 1 else "tanpa LKE"
        yield (
            f"Formulir {listed(went_out)} sudah dikirim {said}. Jalankan 'Kirim formulir' dan pilih semua subbagian "
            "supaya butir yang berlaku sampai kepada mereka."
        )


def _periods_asked(conn: Connection, workplace: Workplace, year: int) -> list[str]:
    """The open periods that ask the year's items and whose forms went out before."""
    office = workplace.office
    semesters = [Semester(year, half) for half in office.assessment.due_in]
    opened = [window.period for window in windows_of(conn, office) if window.is_open]
    return [each.title for each in semesters if each in opened and plans_of_forms(conn, office.code, each)]
