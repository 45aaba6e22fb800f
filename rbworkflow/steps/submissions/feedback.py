"""What a unit is told: accepted or not in the first line, at most ten points, and its own workbook back, marked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final, Self

from rbworkflow.delivery.mail import Mail
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.arrivals.channels import CHANNEL_LABELS
from rbworkflow.intake.arrivals.moments import Came
from rbworkflow.intake.arrivals.receiving import ReceivedFile
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.submissions.rows import Submission
from rbworkflow.intake.submissions.stored import Contents
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.office.windows import Window
from rbworkflow.plan.model import Indicator
from rbworkflow.steps.submissions.echo import answered, counted, read_back, told
from rbworkflow.steps.submissions.marked_workbook import marked_workbook, marks_of
from rbworkflow.steps.workplace import Workplace

GRAVITY: Final = tuple(Severity)


class Reception(StrEnum):
    """What became of a submission, as the answer's first line says it."""

    ACCEPTED = "diterima"
    WITH_POINTS = "diterima dengan hal yang perlu dilengkapi"
    SAME_AGAIN = "sudah diterima sebelumnya"
    REFUSED = "belum dapat diterima"


@dataclass(frozen=True, kw_only=True)
class UnitFeedback:
    """The answer to one claim."""

    unit_code: str
    unit_name: str
    verdict: Reception
    reason: str = ""
    """Why it was not accepted."""
    period: str = ""
    filled: int = 0
    due: int = 0
    evidence: str = ""
    """What came as evidence, counted."""
    assessed: str = ""
    """How many items of the self-assessment were answered; "" where none was read."""
    followed_up: str = ""
    """How many recommendations were told of; "" where none was read."""
    small_pictures: int = 0
    """In the mail's text, not taken as evidence."""
    readings: tuple[str, ...] = ()
    """The numbers that were typed as text, as they were read."""
    points: tuple[Finding, ...] = ()
    refused_files: tuple[tuple[str, str], ...] = ()
    workbook_sha256: str | None = None
    workbook_name: str = ""
    due_on: date | None = None
    awaited: Window | None = None
    """The later semester whose form is still to come: this one may be the wrong file."""
    is_late: bool = False
    is_after_compilation: bool = False
    changes: tuple[str, ...] | None = None
    """What differs from the submission before; None where there is none."""
    channel: str = ""
    """Which way it came."""
    sender: str = ""
    """The address that its mail came from."""
    came: Came | None = None
    read_at: datetime | None = None

    @classmethod
    def refusal(cls, unit: Unit, reason: str, received: Sequence[ReceivedFile], *, waiting: int) -> Self:
        """`waiting` is how many pieces of evidence are kept for the next form."""
        others = any(file.is_accepted for file in received) and not waiting
        kept = f" {waiting} berkas data dukung dalam kiriman ini sudah disimpan dan tidak perlu dikirim lagi."
        lost = " Sertakan juga data dukungnya."
        return cls(
            unit_code=unit.code,
            unit_name=unit.name,
            verdict=Reception.REFUSED,
            reason=reason + (kept if waiting else lost if others else ""),
            refused_files=tuple(each for each in _refused(received) if not reason.startswith(": ".join(each))),
        )

    @classmethod
    def accepted(  # noqa: PLR0913 - what the answer speaks of
        cls,
        unit: Unit,
        semester: Semester,
        contents: Contents,
        indicators: Sequence[Indicator],
        *,
        proof: Sequence[Evidence],
        received: Sequence[ReceivedFile],
        submission: Submission,
        due_on: date,
        awaited: Window | None = None,
    ) -> Self:
        """`proof` is that of the evidence which proves items and recommendations."""
        due = {each.code for each in indicators if each.unit_code == unit.code and each.is_due_in(semester.quarters)}
        filled = contents.rows[contents.rows["actual"].notna()]
        points = tuple(sorted(contents.findings, key=lambda each: (GRAVITY.index(each.severity), each.indicator_code)))
        has_open = any(point.is_open for point in points) or any(not file.is_accepted for file in received)
        return cls(
            unit_code=unit.code,
            unit_name=unit.name,
            verdict=Reception.WITH_POINTS if has_open else Reception.ACCEPTED,
            period=semester.title,
            filled=len(due & set(filled["indicator_code"])),
            due=len(due),
            evidence=counted(contents.evidence),
            assessed=answered(contents.answers, proof),
            followed_up=told(contents.progress, proof),
            readings=read_back(contents.rows),
            points=points,
            refused_files=_refused(received),
            workbook_sha256=submission.workbook_sha256,
            workbook_name=submission.workbook_name,
            due_on=due_on,
            awaited=awaited,
            is_late=submission.is_late,
            is_after_compilation=submission.is_after_compilation,
            changes=submission.changes,
        )

    def again(self) -> Self:
        """The answer where nothing changed since the submission before: what was open then is told once more."""
        is_done = self.verdict is Reception.ACCEPTED and self.awaited is None
        enough = "; tidak ada yang perlu dikirim lagi" if is_done else ""
        reason = f"Isian dan data dukung ini sama dengan kiriman terakhir{enough}."
        return replace(self, verdict=Reception.SAME_AGAIN, reason=reason, changes=None)

    @property
    def open_points(self) -> tuple[Finding, ...]:
        return tuple(point for point in self.points if point.is_open)

    @property
    def sentence(self) -> str:
        """What the run's state and the operator's page say of it."""
        return f"{self._said} {self._still_awaited}".rstrip()

    @property
    def _said(self) -> str:
        if self.verdict in (Reception.REFUSED, Reception.SAME_AGAIN):
            return f"{self.unit_name}: {self.verdict.value}. {self.reason}"
        points = f", {len(self.open_points)} hal perlu dilengkapi" if self.open_points else ""
        changed = f", {len(self.changes)} hal berubah" if self.changes else ""
        filled = f"{self.filled} dari {self.due} indikator terisi"
        return f"{self.unit_name}: {self.verdict.value}, {filled}{changed}{points}."

    @property
    def _still_awaited(self) -> str:
        title = self.awaited and self.awaited.period.title
        return f"Yang dikirim formulir {self.period}; isian {title} masih ditunggu." if title else ""


def answer_mail(workplace: Workplace, unit: Unit, feedback: UnitFeedback) -> Mail:
    """The mail to the unit, with its own workbook marked where something is to be completed."""
    marks, sha256 = marks_of(feedback.points), feedback.workbook_sha256
    marked = sha256 and marked_workbook(workplace, unit.code, sha256, marks, channel=feedback.channel)
    return workplace.composer.compose(
        "answer",
        attachments=(marked,) if marked else (),
        unit=unit.name,
        verdict=feedback.verdict.value,
        is_accepted=feedback.verdict is not Reception.REFUSED,
        period=feedback.period,
        filled=feedback.filled,
        due=feedback.due,
        evidence=feedback.evidence,
        assessed=feedback.assessed,
        followed_up=feedback.followed_up,
        readings=feedback.readings,
        small_pictures=feedback.small_pictures,
        reason=feedback.reason,
        points=feedback.open_points,
        notes=[point for point in feedback.points if not point.is_open],
        refusals=_by_message(feedback.refused_files),
        came_at=feedback.came and feedback.came.at,
        is_clock_doubted=bool(feedback.came and feedback.came.is_clock_doubted),
        read_at=feedback.read_at,
        zone=workplace.zone,
        is_late=feedback.is_late,
        due_on=feedback.due_on,
        awaited=feedback.awaited and feedback.awaited.period.title,
        awaited_until=feedback.awaited and feedback.awaited.due_on,
        is_after_compilation=feedback.is_after_compilation,
        changes=feedback.changes,
        has_workbook=bool(marked),
        is_unmarkable=bool(marks) and not marked,
        channel=CHANNEL_LABELS.get(feedback.channel, feedback.channel),
        sender=feedback.sender,
        operator_email=workplace.office.operator.email,
    )


def _refused(received: Sequence[ReceivedFile]) -> tuple[tuple[str, str], ...]:
    return tuple((file.name, file.message) for file in received if not file.is_accepted)


def _by_message(refused_files: Sequence[tuple[str, str]]) -> list[tuple[list[str], str]]:
    """Fifteen pictures of one refused kind are told in one line."""
    names: dict[str, list[str]] = {}
    for name, message in refused_files:
        names.setdefault(message, []).append(name)
    return [(those, message) for message, those in names.items()]
