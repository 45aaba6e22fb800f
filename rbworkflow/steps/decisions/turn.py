"""Where a request stands, and what its page says before and after an answer."""

from dataclasses import dataclass
from typing import Final

from rbworkflow.approval import requests
from rbworkflow.approval.model import Request
from rbworkflow.errors import ConfigurationError
from rbworkflow.report.stamps import with_practice
from rbworkflow.steps.decisions.answer_days import stage_of
from rbworkflow.steps.decisions.matter import Briefing, Matter
from rbworkflow.steps.decisions.matters import matter_of
from rbworkflow.steps.decisions.pointed import said_of_items
from rbworkflow.steps.decisions.request import own_request
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store import read

UNSHOWN: Final = Briefing(
    line="Ringkasannya belum dapat ditampilkan di sini; dokumennya terlampir pada surel yang memuat kode.",
    facts=(),
    sections=(),
)


@dataclass(frozen=True)
class Turn:
    """Where a request stands: open or closed, after so many answers; `said` is what the last one was worth."""

    is_open: bool
    answers: int
    description: str
    said: str


def turn(workplace: Workplace, request_id: int) -> Turn:
    """Where the request stands now."""
    with read(workplace.engine) as conn:
        asked = own_request(conn, workplace, request_id)
        answers = requests.answers_stored(conn, request_id)
        last = requests.last_answer(conn, request_id)
        matter = matter_of(conn, workplace, asked.subject)
        pointed = said_of_items(conn, matter, request_id, last)
    is_practice = workplace.settings.is_practice
    title = with_practice(asked.subject.title, is_practice=is_practice)
    lines = [f"**{title}**", shown_briefing(matter, workplace).line]
    if last is not None:
        lines.insert(1, f"⚠ {last.outcome.message}")
    return Turn(
        is_open=asked.is_open,
        answers=answers,
        description="\n\n".join(lines),
        said=f"{last.outcome.message} {pointed}".strip()
        if last and (asked.is_open or last.outcome.is_decision)
        else _unanswered(workplace, asked),
    )


def asked_in_short(workplace: Workplace, request_id: int) -> tuple[str, Briefing]:
    """What a request asks about, for its run's page: its title and its briefing."""
    with read(workplace.engine) as conn:
        subject = requests.request(conn, request_id).subject
        matter = matter_of(conn, workplace, subject)
    return subject.title, shown_briefing(matter, workplace)


def shown_briefing(matter: Matter, workplace: Workplace) -> Briefing:
    """What the page can show: a slip in config/, which the operator hears of, must not keep it from asking."""
    try:
        return matter.briefing(workplace)
    except ConfigurationError:
        return UNSHOWN


def _unanswered(workplace: Workplace, asked: Request) -> str:
    if not asked.is_open:
        return "Permintaan ini sudah ditutup."
    return f"Menunggu keputusan {stage_of(workplace, asked).title}: tekan Resume, lalu salin kode dari surel."
