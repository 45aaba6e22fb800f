"""A request to decide, as it is stored: what is to be decided, and the one officer who is asked."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Self

from sqlalchemy import Row

from rbworkflow.approval.lifecycle import RequestStatus
from rbworkflow.approval.officers import Officer
from rbworkflow.lifecycle import Actor


@dataclass(frozen=True)
class Subject:
    """What is to be decided: a kind, its row, and what people call it."""

    kind: str
    id: int
    title: str


@dataclass(frozen=True, kw_only=True)
class Request:
    """One officer asked to decide one content."""

    id: int
    office_code: str
    subject: Subject
    stage: str
    round: int
    officer: Officer
    content_sha256: str
    draft_sha256: str
    status: RequestStatus
    requested_at: datetime
    due_on: date
    launch: int
    run_id: str | None
    run_ready_at: datetime | None
    moved_because: str = ""

    @classmethod
    def of(cls, row: Row[Any]) -> Self:
        values = row._asdict()
        subject = Subject(values.pop("subject_kind"), values.pop("subject_id"), values.pop("subject_title"))
        return cls(
            subject=subject,
            officer=Officer.of(values.pop("officer")),
            status=RequestStatus(values.pop("status")),
            **values,
        )

    @property
    def is_open(self) -> bool:
        return self.status == RequestStatus.OPEN

    @property
    def name(self) -> str:
        """Its name in the audit chain."""
        return f"request/{self.subject.kind}/{self.subject.id}/{self.stage}/{self.round}"

    def known_as(self, actor: Actor) -> str:
        """Who acts on it, as the chain names him: its officer by title and name."""
        return f"{self.officer.title} ({self.officer.name})" if actor is Actor.OFFICER else actor

    @property
    def run_key(self) -> str:
        """What names its run on a Prefect server, which several offices and databases may share.

        Numbers count per database and start anew in a new one; office and moment tell them apart.
        """
        asked_at = self.requested_at.astimezone(UTC).strftime("%Y%m%d%H%M%S%f")
        return f"permintaan-{self.office_code}-{asked_at}-{self.id}-{self.launch}"

    def binding(self, issue: int) -> dict[str, Any]:
        """What a code of the `issue`-th set is bound to, besides its decision."""
        return {
            "office_code": self.office_code,
            "subject_kind": self.subject.kind,
            "subject_id": self.subject.id,
            "stage": self.stage,
            "round": self.round,
            "issue": issue,
            "content_sha256": self.content_sha256,
            "draft_sha256": self.draft_sha256,
            "officer": self.officer.email,
        }
