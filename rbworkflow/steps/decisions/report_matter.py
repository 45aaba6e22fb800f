"""A report as officers decide on it: its summary, its draft, and what follows from their decision."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Final

from sqlalchemy import Connection, select

from rbworkflow.approval.deciding import CurrentDigests
from rbworkflow.approval.items import ItemGroup
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer, Person
from rbworkflow.delivery import outbox
from rbworkflow.delivery.left_before import left_numbers
from rbworkflow.delivery.lifecycle import MAIL, MailStatus
from rbworkflow.lifecycle import Actor
from rbworkflow.office.windows import window_of
from rbworkflow.report.content.charts import charts
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.own_words import in_short
from rbworkflow.report.content.points import UnitPoints
from rbworkflow.report.content.reading import content_digest
from rbworkflow.report.content.summary import Summary, summary
from rbworkflow.report.letter_numbers import take_letter_number
from rbworkflow.report.lifecycle import REVISION, RevisionStatus
from rbworkflow.report.orders import has_order
from rbworkflow.report.revisions import Revision, latest_revision, move_revision, revision_by_id, signers_data
from rbworkflow.steps.decisions.integrity import bound_digest, stored_digest
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.recap_briefing import recap_briefing
from rbworkflow.steps.decisions.report_groups import report_groups
from rbworkflow.steps.decisions.signing import signers
from rbworkflow.steps.notices.addresses import submitters_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read
from rbworkflow.store.schema import outbox as outbox_table
from rbworkflow.wording import listed, percent

REPORT: Final = "report"
UNITS_TOLD: Final = "approved"
"""The kind of mail by which units hear that their report is approved."""
OWN_WORDS: Final = "Uraian tambahan kantor dalam laporan"
UNEXAMINED: Final = "belum ada isian yang diperiksa"


@dataclass(frozen=True)
class ReportMatter:
    """A revision to decide on; `submitters` answer for what is inside and do not decide on it."""

    revision: Revision
    submitters: tuple[Person, ...] = ()
    remedy: str = (
        "Sesudah versi baru dipasang, jalankan 'Mulai revisi'. Bila sebuah berkas yang diubah, pulihkan seperti semula "
        "dan minta pejabat mengulang, atau jalankan 'Mulai revisi'."
    )

    @property
    def subject(self) -> Subject:
        return report_subject(self.revision)

    @property
    def content_sha256(self) -> str:
        return self.revision.content_sha256

    @property
    def draft_sha256(self) -> str:
        return self.revision.draft_sha256

    @property
    def bound_sha256(self) -> str:
        return bound_digest(self.revision.draft_sha256, self.revision.draft_parts_sha256)

    @property
    def revision_id(self) -> int | None:
        return self.revision.id

    @cached_property
    def groups(self) -> tuple[ItemGroup, ...]:
        return report_groups(self.revision.content)

    def briefing(self, workplace: Workplace) -> Briefing:  # noqa: ARG002 - a matter's way
        return report_briefing(self.revision.content)

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """The digests of what would be issued now: content under today's template, and the draft as it is stored."""
        return CurrentDigests(
            content_sha256=content_digest(self.revision.content_text, workplace.template_sha256),
            draft_sha256=stored_digest(workplace, self.revision.draft_sha256, self.revision.draft_parts_sha256),
            submitters=self.submitters,
        )

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:
        """The day the province expects the report."""
        return window_of(conn, workplace.office, self.revision.period).province_due_on

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        self._decided(conn, workplace, officer, RevisionStatus.RETURNED, note=note)

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        """Fix the signers and, from the office's sequence, number and date; issuing follows.

        Where the operator types the number of another letter system, the report waits for it.
        """
        office, revision = workplace.office, self.revision
        signed = signers_data(signers(conn, self.subject))
        if office.numbering.mode == "typed":
            self._decided(conn, workplace, officer, RevisionStatus.APPROVED, signers=signed)
            move_revision(conn, revision, RevisionStatus.AWAITING_NUMBER, actor=Actor.SYSTEM, at=workplace.now)
            return
        letter_number, dated_on = self._numbered(conn, workplace)
        fixed: dict[str, Any] = {"letter_number": letter_number, "dated_on": dated_on}
        body = {"letter_number": letter_number, "dated_on": dated_on.isoformat()}
        self._decided(conn, workplace, officer, RevisionStatus.APPROVED, body=body, signers=signed, **fixed)

    def _numbered(self, conn: Connection, workplace: Workplace) -> tuple[str, date]:
        """The next number, and today; those that it left or was to be signed under before a restoration.

        What other reports left under is void.
        """
        office, today, revision = workplace.office, workplace.today, self.revision
        left = left_numbers(conn, office.code)
        mine = [
            each for each in left if (each.period_code, each.amendment) == (revision.period.code, revision.amendment)
        ]
        void = {each.letter_number for each in left if each not in mine}

        def text(number: int) -> str:
            return office.numbering.template.format(number=number, office=office.code, year=today.year)

        kind = office.numbering.kind
        number = take_letter_number(
            conn, office.code, today.year, kind, revision.id, is_void=lambda each: text(each) in void
        )
        return (mine[0].letter_number, mine[0].dated_on or today) if mine else (text(number), today)

    def kept_from_withdrawal(self, conn: Connection, workplace: Workplace) -> str:
        """It was sent, or what follows a return was begun."""
        revision = self.revision
        if revision.status == RevisionStatus.RETURNED:
            latest = latest_revision(conn, workplace.office.code, revision.period)
            if latest is not None and latest.id == revision.id and not has_order(conn, revision):
                return ""
            return f"Revisi sesudah {revision.title} sudah diminta; keputusan tidak dapat ditarik lagi."
        may = self._is_asked or REVISION.allows(revision.status, RevisionStatus.IN_APPROVAL, by=Actor.OFFICER)
        if may and not self._has_left(conn):
            return ""
        return f"{revision.title} sudah dikirim atau dibatalkan; keputusan tidak dapat ditarik lagi."

    def _has_left(self, conn: Connection) -> bool:
        mail = outbox.newest(conn, self.revision.office_code, report_key(self.revision))
        here = (MailStatus.VOID, *MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources)
        return mail is not None and mail.status not in here

    def withdrawn(self, conn: Connection, workplace: Workplace, officer: Officer, reason: str) -> None:
        """Its mails that have not left are void. A letter number that it has stays its own."""
        outbox.void_revision(conn, self.revision.id, reason=reason, at=workplace.now)
        if not self._is_asked:
            self._decided(conn, workplace, officer, RevisionStatus.IN_APPROVAL, note="", signers=None)

    def told_of_it(self, conn: Connection, workplace: Workplace) -> list[str]:  # noqa: ARG002 - a matter's way
        """The units, where mails to them have left."""
        return units_told(conn, self.revision)

    @property
    def _is_asked(self) -> bool:
        return self.revision.status == RevisionStatus.IN_APPROVAL

    def _decided(
        self,
        conn: Connection,
        workplace: Workplace,
        officer: Officer,
        to: RevisionStatus,
        *,
        body: dict[str, str] | None = None,
        **values: Any,  # noqa: ANN401 - columns of a revision, each of its own type
    ) -> None:
        by, name = Actor.OFFICER, officer.title
        move_revision(conn, self.revision, to, actor=by, name=name, at=workplace.now, body=body, **values)


def report_subject(revision: Revision) -> Subject:
    return Subject(kind=REPORT, id=revision.id, title=revision.title)


def report_matter(conn: Connection, workplace: Workplace, revision_id: int) -> ReportMatter:
    revision = revision_by_id(conn, revision_id)
    return ReportMatter(revision, submitters_of(conn, workplace, revision))


def report_in_short(workplace: Workplace, revision_id: int) -> tuple[str, Briefing]:
    """A revision for a run's page: its title and its briefing."""
    with read(workplace.engine) as conn:
        revision = revision_by_id(conn, revision_id)
    return revision.title, report_briefing(revision.content)


def report_briefing(content: Content) -> Briefing:
    """Figures, who is missing, what changed since the last return, and what is open or explained."""
    if "recap" in content:
        return recap_briefing(content, content["recap"])
    shown = summary(content)
    facts = [
        ("Nilai (penilaian mandiri)", shown.own_score),
        ("Kelengkapan", shown.covered),
        ("Hal yang perlu dilengkapi", _open(shown) if shown.is_examined else UNEXAMINED),
    ]
    if shown.assessment:
        facts.append(("LKE", shown.assessment))
    if shown.missing_units:
        facts.append(("Belum mengirim isian", listed([*shown.missing_units])))
    if shown.late_units:
        facts.append(("Isian diterima sesudah batas waktu", listed([*shown.late_units])))
    return Briefing(
        line=(
            f"Nilai {shown.own_score}, kelengkapan {percent(shown.coverage)}, "
            f"{f'{shown.open_count} hal perlu dilengkapi' if shown.is_examined else UNEXAMINED}. Rinciannya di surel."
        ),
        facts=tuple(facts),
        sections=(
            ("Perubahan sejak revisi sebelumnya", shown.changes_since),
            (OWN_WORDS, tuple(map(in_short, content.get("own_words", [])))),
            *_by_unit("Perlu dilengkapi", shown.open_points),
            *_by_unit("Sudah dijelaskan", shown.explained_points),
        ),
        charts=tuple(charts(content)),
    )


def _open(shown: Summary) -> str:
    """`7, disebut pada 6 baris` where some of one indicator stand together in the lists below."""
    said = sum(len(each.lines) for each in shown.open_points)
    return str(shown.open_count) + (f", disebut pada {said} baris" if said != shown.open_count else "")


def _by_unit(heading: str, points: Iterable[UnitPoints]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for each in points:
        yield f"{heading}: {each.unit}", each.lines


def report_key(revision: Revision) -> str:
    """The outbox key of the mail that carries the report to the province."""
    return f"{REPORT}/{revision.id}"


def units_told(conn: Connection, revision: Revision) -> list[str]:
    """The addresses to which it has left that the report was approved."""
    here = (MailStatus.VOID, *MAIL.move_to(MailStatus.VOID, by=Actor.SYSTEM).sources)
    mine = (outbox_table.c.revision_id == revision.id, outbox_table.c.kind == UNITS_TOLD)
    left = (outbox_table.c.office_code == revision.office_code, outbox_table.c.status.not_in(here))
    return list(conn.scalars(select(outbox_table.c.recipient).where(*mine, *left)))
