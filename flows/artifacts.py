"""What a run's page shows in its Artifacts tab, as markdown: points, a revision at a glance, the office's state."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Final

from prefect.artifacts import create_markdown_artifact
from prefect.client.orchestration import get_client

from flows.markdown import plain, section, table
from flows.runs import Runs
from flows.status_page import status_markdown
from flows.whose import is_practice_run
from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding
from rbworkflow.steps.decisions.matter import Briefing
from rbworkflow.steps.decisions.report_matter import report_in_short
from rbworkflow.steps.decisions.turn import asked_in_short
from rbworkflow.steps.incoming.collect import Collected
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.readiness_part import CONDITION_TITLES, Condition, ReadinessPart
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.submissions.feedback import UnitFeedback
from rbworkflow.steps.workplace import Workplace
from rbworkflow.wording import PRACTICE_MODE

BRIEFING: Final = "ringkasan"
MOST_CHANGES: Final = 10
PRACTICE: Final = f"**{PRACTICE_MODE}: tidak ada surel yang dikirim.**"


def show_findings(key: str, findings: Iterable[Finding]) -> None:
    """Points of a plan, of recommendations or of a self-assessment, imported or refused."""
    _show(key, section("Yang perlu dilengkapi", map(_point, findings)), "Yang perlu dilengkapi")


def show_collected(collected: Collected) -> None:
    """What units sent, and every point they were told."""
    parts = [part for answer in collected.answers for part in _answer(answer)]
    parts += section(
        "Yang belum diambil dari folder", ((f"{unit}, {name}", text) for unit, name, text in collected.remarks)
    )
    parts += section("Surel lain yang masuk", collected.mails)
    _show("isian-masuk", parts, "Isian yang masuk pada putaran ini")


def show_asked(workplace: Workplace, request_id: int) -> None:
    """What an officer is asked to decide, at a glance."""
    _show_briefing(*asked_in_short(workplace, request_id))


def show_report(workplace: Workplace, revision_id: int) -> None:
    """A revision at a glance."""
    _show_briefing(*report_in_short(workplace, revision_id))


def show_status(workplace: Workplace) -> None:
    """The one page of where we are; every run leaves it current under the same key."""
    now = status(workplace)
    _show(
        f"keadaan-{workplace.office.code}",
        [status_markdown(now, form_url=_form_url(workplace, now.next_act))],
        f"Keadaan pelaporan {workplace.office.name}",
    )


def _form_url(workplace: Workplace, next_act: str) -> str:
    """The form of the act that the operator is told to run; empty where he is told of none, or words are quoted that
    are no flow's.
    """
    form = next_form(next_act, (), year=workplace.today.year)
    if form is None:
        return ""
    with get_client(sync_client=True) as client, suppress(ConfigurationError):
        return workplace.settings.ui_address + Runs(client).form_path(form.flow)
    return ""


def show_refusal(sentence: str) -> None:
    """Why a run did not do what was asked."""
    _show("tidak-dilaksanakan", section("Tidak dilaksanakan", [("", sentence)]), "Mengapa ini tidak dilaksanakan")


def show_readiness(parts: Iterable[ReadinessPart]) -> None:
    """Each part of the machine, and what to do where it is not well; the worst comes first."""
    told: dict[Condition, list[tuple[str, str]]] = {each: [] for each in reversed(Condition)}
    for part in parts:
        told[part.condition].append((part.name, part.said))
    shown = [line for each, points in told.items() for line in section(CONDITION_TITLES[each], points)]
    _show("uji-kesiapan", shown, "Kesiapan komputer ini")


def _show_briefing(title: str, briefing: Briefing) -> None:
    """The figures, and the points below their headings."""
    parts = [f"# {plain(title)}", table(["Hal", "Isi"], briefing.facts)]
    for heading, points in briefing.sections:
        parts += section(heading, (("", point) for point in points))
    _show(BRIEFING, parts, title)


def _answer(answer: UnitFeedback) -> list[str]:
    points = [_point(each) for each in answer.open_points]
    points += [(name, f"ditolak: {message}") for name, message in answer.refused_files]
    changes = [("berubah", line) for line in (answer.changes or ())[:MOST_CHANGES]]
    return section(answer.unit_name, [("Hasil", answer.sentence), *points, *changes])


def _point(finding: Finding) -> tuple[str, str]:
    return finding.place, f"{finding.message} ({finding.severity.label})"


def _show(key: str, parts: Sequence[str], description: str) -> None:
    """One artifact; in practice mode each says so first."""
    if parts:
        banner = [PRACTICE] if is_practice_run() else []
        create_markdown_artifact(key=key, markdown="\n\n".join([*banner, *parts]) + "\n", description=description)
