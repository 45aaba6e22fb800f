"""Compiling a report: its next revision, the draft, and the first officer's request, once."""

from dataclasses import dataclass, replace
from operator import attrgetter
from typing import Any, Final

from sqlalchemy import Connection

from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError, RetryLaterError
from rbworkflow.intake.submissions import rows as intake_rows
from rbworkflow.office import Period, Semester, Year
from rbworkflow.office.duties import Duty
from rbworkflow.office.windows import Window, window_of
from rbworkflow.polling import poll
from rbworkflow.report.content.changes import changes
from rbworkflow.report.content.heading import Identity
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.own_words import OwnWords
from rbworkflow.report.content.package import package_of
from rbworkflow.report.content.reading import content_digest, content_text, read_content
from rbworkflow.report.lifecycle import RevisionStatus
from rbworkflow.report.orders import Order, finish_order, order_of
from rbworkflow.report.revisions import Revision, insert_revision, latest_revision, submissions_in
from rbworkflow.report.stamps import Draft
from rbworkflow.sheets.parts import parts_digest
from rbworkflow.steps.decisions.report_matter import ReportMatter
from rbworkflow.steps.decisions.report_papers import report_attachments
from rbworkflow.steps.decisions.request import ask_stage
from rbworkflow.steps.decisions.signing import is_to_be_signed
from rbworkflow.steps.notices.operator_alerts import post_alarm, tell_operator
from rbworkflow.steps.notices.standing_alone import part
from rbworkflow.steps.periods.current_windows import current_windows
from rbworkflow.steps.reports.annual_content import annual_content, approved_halves, plan_of, year_occasion
from rbworkflow.steps.reports.held_back import held_back
from rbworkflow.steps.reports.mailbox_away import wait_for_mailbox
from rbworkflow.steps.reports.own_paragraphs import alarm_of_faults, own_files
from rbworkflow.steps.reports.prerequisites import awaited_semesters, awaited_units, waiting_in_words
from rbworkflow.steps.reports.printing import print_report, prints
from rbworkflow.steps.reports.recap_content import recap_of
from rbworkflow.steps.reports.recap_sources import RecapSources, recap_sources
from rbworkflow.steps.reports.semester_content import gather, semester_content
from rbworkflow.steps.reports.team_of_year import with_team_of
from rbworkflow.steps.reports.worksheet import enclosed_worksheet
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read, write
from rbworkflow.system import only_one
from rbworkflow.wording import listed, long_date

COLLECTING_SECONDS: Final = 600


@dataclass(frozen=True)
class Compiled:
    """The revision that stands now, and what happened in a sentence."""

    revision_id: int
    message: str


@dataclass(frozen=True)
class _Next:
    """Which revision is due, after which one and by which order."""

    amendment: int
    number: int
    previous: Revision | None = None
    order: Order | None = None


@dataclass(frozen=True)
class _Material:
    """A content ready to be stored, with what it was made from."""

    content: Content
    plan_version_id: int | None
    submission_ids: tuple[int, ...] = ()
    recapped: RecapSources | None = None
    """What a province's was made of."""


def compile_due(workplace: Workplace, *, again: bool = False) -> list[str]:
    """First reports of every open period whose cut-off has come, and ordered revisions; what happened, in words.

    With `again`, of the first reports only those that could not be compiled before. On a day off nothing is: a cut-off
    waits for the working day, and what comes in until then counts.
    """
    if not workplace.office.calendar.is_working_day(workplace.today):
        return []
    done = []
    with part(workplace, "compile", "laporan belum dapat disusun") as compiling:
        with read(workplace.engine) as conn:
            due = [window.period for window in current_windows(conn, workplace) if _is_due(conn, workplace, window)]
        for period in compiling.failed(due, by=attrgetter("code")) if again else due:
            with compiling.alone(period.code, f"laporan {period.title} belum dapat disusun"):
                done.append(_tell_of_waiting(workplace, period) or compile_whole(workplace, period).message)
    return [*done, *compiling.troubles, *compile_ordered(workplace)]


def compile_ordered(workplace: Workplace) -> list[str]:
    """The next revision of every period whose order is complete or out of time; what happened, in words."""
    done = []
    with part(workplace, "ordered", "revisi yang diminta belum dapat disusun") as compiling:
        with read(workplace.engine) as conn:
            ordered = [
                window.period
                for window in current_windows(conn, workplace)
                if (latest := latest_revision(conn, workplace.office.code, window.period)) is not None
                and (order := order_of(conn, latest.id)) is not None
                and not awaited_units(conn, workplace, latest, order)
            ]
        for period in ordered:
            with compiling.alone(period.code, f"revisi laporan {period.title} belum dapat disusun"):
                done.append(compile_whole(workplace, period).message)
    return [*done, *compiling.troubles]


def _wait_for_collecting(workplace: Workplace) -> None:
    """What is being collected just now came before; raises RetryLaterError where that takes too long."""

    def is_over() -> bool | None:
        with only_one(workplace.collecting_lock) as is_free:
            return is_free or None

    if poll(is_over, seconds=COLLECTING_SECONDS) is None:
        raise RetryLaterError("Isian masih sedang dikumpulkan.")


def _is_due(conn: Connection, workplace: Workplace, window: Window) -> bool:
    has_come = window.is_open and window.cut_off_on <= workplace.today
    return has_come and latest_revision(conn, workplace.office.code, window.period) is None


def compile_whole(workplace: Workplace, period: Period) -> Compiled:
    """As compile_report, of all that came: what is being collected is waited for, and for a while the mailbox."""
    _wait_for_collecting(workplace)
    lacking = wait_for_mailbox(workplace, period)
    compiled = compile_report(workplace, period)
    return replace(compiled, message=f"{compiled.message} {lacking}".strip())


def compile_report(workplace: Workplace, period: Period) -> Compiled:
    """The period's open revision: the one that stands, or a new one where none was made yet or one is ordered.

    Raises RefusedError where the period is not open, no plan is frozen or a returned revision has no order yet,
    RetryLaterError while corrections are awaited or (annual) a semester is not approved.
    """
    for _ in range(3):
        compiled = _compile(workplace, period)
        if compiled is not None:
            return compiled
    raise RetryLaterError("Isian masih terus berdatangan. Ulangi penyusunan laporan sebentar lagi.")


def _compile(workplace: Workplace, period: Period) -> Compiled | None:
    """As compile_report; None where something arrived meanwhile, so that it must be done again."""
    own = own_files(workplace, period)
    with read(workplace.engine) as conn:
        standing = _next(conn, workplace, period)
        if isinstance(standing, Compiled):
            return standing
        gathered = _gathered(conn, workplace, period, standing)
        waiting = held_back(conn, workplace, period)
    material = _with_words(_material(workplace, gathered, standing), standing, own.words)
    material = _with_package(workplace, _with_prints(workplace, material))
    values = _draft(workplace, period, standing, material)
    papers = report_attachments(workplace, material.content, values["draft_sha256"], waiting)
    worksheet = enclosed_worksheet(workplace, material.content, papers).attachments
    attachments = (*papers, *(Attachment(f"DRAF_{each.name}", each.sha256) for each in worksheet))
    told = alarm_of_faults(workplace, period, own.faults)
    with write(workplace.engine) as conn:
        if _next(conn, workplace, period) != standing or _has_moved(conn, workplace, period, material):
            return None
        revision = insert_revision(conn, values, submissions=material.submission_ids, at=workplace.now)
        if standing.order is not None:
            finish_order(conn, standing.order, office_code=workplace.office.code, at=workplace.now)
        officer = ask_stage(conn, workplace, ReportMatter(revision), workplace.office.stages[0], attachments)
        for key, mail in told.items():
            post_alarm(conn, workplace, mail, key=key)
    return Compiled(revision.id, f"{revision.title} disusun dan menunggu keputusan {officer.title}.")


def _next(conn: Connection, workplace: Workplace, period: Period) -> _Next | Compiled:
    """Which revision is to be made now, or the one that stands already."""
    window = window_of(conn, workplace.office, period)
    if not window.is_open:
        raise RefusedError(f"{period.title} belum dibuka. Buka periode itu lebih dahulu.")
    latest = latest_revision(conn, workplace.office.code, period)
    if latest is None:
        return _Next(amendment=0, number=1)
    order = order_of(conn, latest.id)
    if order is not None:
        if awaited := awaited_units(conn, workplace, latest, order):
            names = listed([unit.name for unit in awaited])
            raise RetryLaterError(f"{latest.title}: menunggu perbaikan dari {names} sampai {long_date(order.until)}.")
        if latest.is_approved:
            return _Next(latest.amendment + 1, 1, latest, order)
        return _Next(latest.amendment, latest.number + 1, latest, order)
    if latest.status == RevisionStatus.IN_APPROVAL:
        return Compiled(latest.id, f"{latest.title} sudah disusun dan sedang menunggu keputusan.")
    if latest.is_approved:
        return Compiled(latest.id, f"{latest.title} sudah disetujui; laporan tidak disusun lagi.")
    raise RefusedError(
        f"{latest.title} dikembalikan atau dibatalkan. Jalankan 'Mulai revisi' untuk menyusun revisi berikutnya."
    )


def _gathered(conn: Connection, workplace: Workplace, period: Period, standing: _Next) -> _Material | RecapSources:
    """An office's own report, or what there is to make a province's of: its packages are read afterwards."""
    if workplace.office.does(Duty.MEMBERS):
        return recap_sources(conn, workplace, period)
    window = window_of(conn, workplace.office, period)
    if isinstance(period, Year):
        return _annual_material(conn, workplace, period, standing, window)
    gathered = gather(conn, workplace, period, window)
    content = semester_content(workplace, gathered, amendment=standing.amendment, number=standing.number)
    return _Material(content, gathered.plan.id, gathered.submission_ids)


def _material(workplace: Workplace, gathered: _Material | RecapSources, standing: _Next) -> _Material:
    if isinstance(gathered, _Material):
        return gathered
    content = recap_of(workplace, gathered, amendment=standing.amendment, number=standing.number)
    return _Material(content, None, recapped=gathered)


def _with_words(material: _Material, standing: _Next, own: list[OwnWords]) -> _Material:
    """With the office's own paragraphs, and what changed since the last revision."""
    if own:
        material = replace(material, content=material.content | {"own_words": own})
    if standing.previous is not None:
        reason = standing.order.reason if standing.order else ""
        since = changes(standing.previous.content, material.content, note=standing.previous.note, reason=reason)
        material = replace(material, content=material.content | {"changes_since": since})
    return replace(material, content=read_content(content_text(material.content)))  # printed as it will be stored


def _with_prints(workplace: Workplace, material: _Material) -> _Material:
    content = material.content
    return replace(material, content=content | {"prints": content["prints"] | prints(workplace, content)})


def _with_package(workplace: Workplace, material: _Material) -> _Material:
    """What is to go to the province with it, which its letter and its annex tell."""
    content = material.content
    filled = enclosed_worksheet(workplace, content, ()).worksheet
    is_one = is_to_be_signed(workplace) or bool(workplace.layout.template)  # a template has the letter's pages too
    copies, worksheet = workplace.layout.copies, filled.name if filled else ""
    package = package_of(content, workplace.package, copies=copies, is_one=is_one, worksheet=worksheet)
    return replace(material, content=content | {"package": package})


def _annual_material(conn: Connection, workplace: Workplace, year: Year, standing: _Next, window: Window) -> _Material:
    office, halves = with_team_of(conn, workplace.office, year), approved_halves(conn, workplace, year)
    indicators, plan = plan_of(conn, halves)
    content = annual_content(
        Identity(office=office, period=year, plan=plan, amendment=standing.amendment, number=standing.number),
        (halves[0].content, halves[1].content),
        indicators=indicators,
        occasion=year_occasion(conn, workplace, year, window),
    )
    return _Material(
        content, halves[1].plan_version_id, tuple(each for half in halves for each in submissions_in(conn, half))
    )


def _draft(workplace: Workplace, period: Period, standing: _Next, material: _Material) -> dict[str, Any]:
    """The revision's columns, its draft rendered and kept."""
    text = content_text(material.content)
    layout = workplace.layout
    stamp = Draft(revision=standing.number, is_practice=workplace.settings.is_practice)
    draft = print_report(workplace, material.content, stamp)
    return {
        "office_code": workplace.office.code,
        "period_code": period.code,
        "amendment": standing.amendment,
        "number": standing.number,
        "plan_version_id": material.plan_version_id,
        "content": text,
        "content_sha256": content_digest(text, layout.template_sha256),
        "config_sha256": workplace.office.config_sha256,
        "draft_sha256": draft,
        "draft_parts_sha256": parts_digest(workplace.files.get(draft)),
        "compiled_at": workplace.now,
    }


def _has_moved(conn: Connection, workplace: Workplace, period: Period, material: _Material) -> bool:
    """Whether a submission arrived, or a package was decided, between reading and writing."""
    if material.recapped is not None:
        return recap_sources(conn, workplace, period) != material.recapped
    if not isinstance(period, Semester):
        return False
    newest = intake_rows.newest_accepted(conn, workplace.office.code, period.code)
    return tuple(sorted(each.id for each in newest.values())) != material.submission_ids


def _tell_of_waiting(workplace: Workplace, period: Period) -> str:
    """A year's report that cannot be compiled on its day, in words: the operator hears of it by mail, once for each set
    of semesters. Empty where nothing is waited for.
    """
    with read(workplace.engine) as conn:
        waiting = awaited_semesters(conn, workplace, period)
        due_on = window_of(conn, workplace.office, period).province_due_on
    if not waiting:
        return ""
    tell_operator(
        workplace,
        key=f"waiting/{period.code}/{'/'.join(half.code for half in waiting)}",
        what=f"laporan {period.title} belum dapat disusun",
        detail=f"Laporan ini menunggu persetujuan laporan {listed([half.title for half in waiting])}, dan "
        f"ditunggu {workplace.office.words.above} paling lambat {long_date(due_on)}.",
        todo="selesaikan dahulu laporan semester itu; yang belum dibuka, buka dengan 'Buka periode'. Laporan "
        "tahunan lalu disusun dengan sendirinya.",
    )
    return waiting_in_words(period.year, waiting)
