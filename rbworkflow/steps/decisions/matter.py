"""What officers decide on, a report or a plan: what asking and deciding need of it, whatever it is."""

from dataclasses import dataclass
from datetime import date
from typing import Protocol

from sqlalchemy import Connection

from rbworkflow.approval.deciding import CurrentDigests
from rbworkflow.approval.items import ItemGroup
from rbworkflow.approval.model import Subject
from rbworkflow.approval.officers import Officer
from rbworkflow.delivery.mail import Attachment
from rbworkflow.report.content.charts import Chart
from rbworkflow.steps.workplace import Workplace

Attachments = tuple[Attachment, ...]


@dataclass(frozen=True, kw_only=True)
class Briefing:
    """What an officer reads before he opens the draft."""

    line: str
    """All in one line, so that the form's fields stay on a phone's screen."""
    facts: tuple[tuple[str, str], ...]
    """Names and figures for the first screen of his mail."""
    sections: tuple[tuple[str, tuple[str, ...]], ...]
    """Points under a heading each; empty ones are not shown."""
    charts: tuple[Chart, ...] = ()
    """What a page can show of it at a glance."""


class Matter(Protocol):
    """One thing to decide, as it was stored. Files are read outside of any transaction."""

    @property
    def subject(self) -> Subject:
        """Its kind, its row, and what people call it."""

    @property
    def content_sha256(self) -> str:
        """The digest codes are bound to."""

    @property
    def draft_sha256(self) -> str:
        """The file of the draft that the officer gets."""

    @property
    def bound_sha256(self) -> str:
        """The digest over that draft's parts, which codes are bound to."""

    @property
    def revision_id(self) -> int | None:
        """The report's row its mails belong to, if it is a report."""

    @property
    def groups(self) -> tuple[ItemGroup, ...]:
        """What of it an officer can point at when he returns it."""

    @property
    def remedy(self) -> str:
        """What the operator does when it can no longer be decided as it was asked."""

    def briefing(self, workplace: Workplace) -> Briefing:
        """What it is about, in short."""

    def current_digests(self, workplace: Workplace) -> CurrentDigests:
        """The digests of what stands now, and who may not decide on it."""

    def last_day(self, conn: Connection, workplace: Workplace) -> date | None:
        """The day no stage may go beyond, if there is one."""

    def returned(self, conn: Connection, workplace: Workplace, officer: Officer, note: str) -> None:
        """What follows when an officer returns it, in the decision's transaction."""

    def approved(self, conn: Connection, workplace: Workplace, officer: Officer) -> None:
        """What follows when the last officer approves it, in the decision's transaction."""

    def kept_from_withdrawal(self, conn: Connection, workplace: Workplace) -> str:
        """Why the newest decision cannot be taken back any more, in a sentence; empty where it can."""

    def withdrawn(self, conn: Connection, workplace: Workplace, officer: Officer, reason: str) -> None:
        """The newest decision is taken back: what followed from it ends, in the same transaction."""

    def told_of_it(self, conn: Connection, workplace: Workplace) -> list[str]:
        """Who else was told that it was approved."""
