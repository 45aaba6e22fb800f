"""A plan's version as officers decide on it, and what follows from their decision."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection

from rbworkflow.approval.deciding import CurrentDigests
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.lifecycle import Actor
from rbworkflow.plan import rows
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.plan.model import PlanVersion, content_digest
from rbworkflow.steps.decisions.integrity import stored_digest
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.plan_papers import PlanPapers, plan_papers
from rbworkflow.steps.workplace import Workplace

PLAN: Final = "plan"


@dataclass(frozen=True)
class PlanMatter:
    """A version to decide on, with what there is to read about it."""

    version: PlanVersion
    papers: PlanPapers
    revision_id: None = None
    remedy: str = "Jalankan 'Impor rencana aksi' sekali lagi."

    @property
    def subject(self) -> Subject:
        return plan_subject(self.version)

    @property
    def content_sha256(self) -> str:
        return self.version.content_sha256

    @property
    def draft_sha256(self) -> str:
        return self.version.draft_sha256

    def briefing(self, workplace: Workplace) -> Briefing:
        return self.papers.briefing(workplace)

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """The digests of the rows that would hold from now on, and of the draft as it is stored."""
        return CurrentDigests(
            content_sha256=content_digest(self.papers.indicators),
            draft_sha256=stored_digest(workplace, self.version.draft_sha256),
        )

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:  # noqa: ARG002 - a matter's way
        """None: nobody but the office itself waits for a plan."""
        return None

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        rows.move_version(
            conn,
            self.version,
            PlanStatus.RETURNED,
            actor=Actor.OFFICER,
            name=officer.title,
            at=workplace.now,
            note=note,
        )

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        """It holds from now on; its signed document follows."""
        rows.freeze(conn, self.version, officer=officer.title, at=workplace.now)


def plan_subject(version: PlanVersion) -> Subject:
    return Subject(kind=PLAN, id=version.id, title=version.title)


def plan_matter(conn: Connection, workplace: Workplace, version_id: int) -> PlanMatter:  # noqa: ARG001 - a matter's way
    version = rows.version_by_id(conn, version_id)
    return PlanMatter(version, plan_papers(conn, version))
