"""A request as its page shows it: what it asks, what there is to open, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Connection, Row

from rbworkflow.approval.deciding import decision_on
from rbworkflow.approval.items import ItemGroup, Items
from rbworkflow.approval.model import Request
from rbworkflow.approval.requests import LastAnswer, answers_stored, last_answer, last_round, request_of_office
from rbworkflow.approval.verdicts import Verdict
from rbworkflow.delivery.mail import Attachment
from rbworkflow.errors import RefusedError
from rbworkflow.report.revisions import revision_by_id, voided_at
from rbworkflow.steps.decisions.answer_days import answer_by
from rbworkflow.steps.decisions.briefed import briefed
from rbworkflow.steps.decisions.kept_pdfs import WORD, pdf_of
from rbworkflow.steps.decisions.matter import Briefing, Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.request import papers_of
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

PDF: Final = ".pdf"
NO_REQUEST: Final = "Permintaan keputusan ini tidak ada."
NO_PAPER: Final = "Berkas ini tidak ada pada permintaan keputusan ini."


@dataclass(frozen=True)
class Paper:
    """Something to read: under which number its PDF is opened, if there is one, and under which the file itself."""

    title: str
    pdf: int | None
    original: int
    kind: str


@dataclass(frozen=True, kw_only=True)
class PastDecision:
    """A decision as it was taken."""

    note: str
    decided_at: datetime
    came_in: str
    withdrawn_at: datetime | None
    pointed: tuple[str, ...]
    """What a return points at, a line for each unit."""
    are_ticks_unused: bool
    """Whether something was ticked beside an approval."""


@dataclass(frozen=True, kw_only=True)
class VoidedReport:
    """A report that was put to officers and is cancelled: when, and why."""

    at: datetime
    reason: str


@dataclass(frozen=True, kw_only=True)
class Asked:
    """The request, as it stands now."""

    request: Request
    due_on: date
    """Until when the officer may answer."""
    is_over: bool
    """Whether that day is over."""
    term: str
    """Where another comes in charge by then, or soon: until when the officer is, and who is asked after him."""
    briefing: Briefing
    groups: tuple[ItemGroup, ...]
    """What can be pointed at."""
    papers: tuple[Paper, ...]
    answers: int
    last: LastAnswer | None
    decided: PastDecision | None
    following: Request | None
    """What stands in its place now, where it was asked anew, of another officer or the same."""
    following_decided_at: datetime | None
    voided: VoidedReport | None
    """Where what was asked about is a report that is cancelled."""

    @property
    def outcome(self) -> Verdict | None:
        """What was decided; None where nothing was."""
        return None if self.decided is None else Verdict(self.request.status.value)

    @property
    def is_asked_anew(self) -> bool:
        """Whether the request in its place waits for an answer."""
        return self.following is not None and self.following.is_open


def asked_by_number(workplace: Workplace, request_id: int) -> Request:
    """The office's request of this number; raises RefusedError where there is none."""
    with read(workplace.engine) as conn:
        found = request_of_office(conn, workplace.office.code, request_id)
    if found is None:
        raise RefusedError(NO_REQUEST)
    return found


def asked_whole(workplace: Workplace, request_id: int) -> Asked:
    """All of it; raises RefusedError where there is none."""
    asked = asked_by_number(workplace, request_id)
    briefing = briefed(workplace, asked)
    with read(workplace.engine) as conn:
        matter, row = matter_of(conn, workplace, asked.subject), decision_on(conn, request_id)
        by = answer_by(conn, workplace, asked)
        last, following = last_answer(conn, request_id), last_round(conn, asked)
        then = decision_on(conn, following.id) if following else None
        then_at = then.decided_at if then and then.withdrawn_at is None else None
        return Asked(
            request=asked,
            due_on=by.day,
            is_over=by.is_over,
            term=by.term.sentence if by.term else "",
            briefing=briefing,
            groups=matter.groups,
            papers=tuple(_papers(workplace, asked)),
            answers=answers_stored(conn, request_id),
            last=last,
            decided=None if row is None else _decided(workplace, row, matter, last),
            following=following,
            following_decided_at=then_at and then_at.astimezone(workplace.office.tz),
            voided=_voided(conn, workplace, matter),
        )


def paper_to_open(workplace: Workplace, asked: Request, number: int) -> Attachment:
    """What is opened under this number; raises RefusedError where nothing is."""
    originals = _originals(workplace, asked)
    index, is_original = divmod(number - 1, 2)
    if not 0 <= index < len(originals):
        raise RefusedError(NO_PAPER)
    paper = originals[index]
    if is_original:
        return paper
    pdf = pdf_of(workplace, paper.sha256)
    if pdf is None:
        raise RefusedError(NO_PAPER)
    return Attachment(f"{paper.name.removesuffix(WORD)}{PDF}", pdf)


def _voided(conn: Connection, workplace: Workplace, matter: Matter) -> VoidedReport | None:
    report = None if matter.revision_id is None else revision_by_id(conn, matter.revision_id)
    at = voided_at(conn, report) if report else None
    return VoidedReport(at=at.astimezone(workplace.office.tz), reason=report.note) if report and at else None


def _papers(workplace: Workplace, asked: Request) -> Iterator[Paper]:
    """Each keeps its two numbers, whether its PDF is made by now or not."""
    for index, paper in enumerate(_originals(workplace, asked)):
        name, _, ending = paper.name.rpartition(".")
        has_pdf = pdf_of(workplace, paper.sha256) is not None
        kind = "Word" if paper.name.endswith(WORD) else ending.upper()
        yield Paper(name.replace("_", " "), 2 * index + 1 if has_pdf else None, 2 * index + 2, kind)


def _originals(workplace: Workplace, asked: Request) -> list[Attachment]:
    with read(workplace.engine) as conn:
        return [paper for paper in papers_of(conn, asked) if not paper.name.endswith(PDF)]


def _decided(workplace: Workplace, row: Row[Any], matter: Matter, last: LastAnswer | None) -> PastDecision:
    zone, withdrawn_at = workplace.office.tz, row.withdrawn_at
    return PastDecision(
        note=row.note,
        decided_at=row.decided_at.astimezone(zone),
        came_in=row.came_in,
        withdrawn_at=withdrawn_at and withdrawn_at.astimezone(zone),
        pointed=Items.of(row.items).lines(matter.groups),
        are_ticks_unused=bool(last and last.outcome.verdict is Verdict.APPROVED and last.ticked),
    )
