"""What people typed is data on the pages of runs: shown letter by letter, never markup, a link or a picture."""

import html
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from flows import artifacts
from flows.status_page import status_markdown
from rbworkflow.delivery.lifecycle import MailStatus
from rbworkflow.finding import Finding, Severity
from rbworkflow.plan.lifecycle import PlanStatus
from rbworkflow.steps.incoming.collect import Collected
from rbworkflow.steps.overview.office_state import MailState, OfficeState, PeriodState, PlanState, TurnState, UnitState
from rbworkflow.steps.submissions.feedback import Reception, UnitFeedback

markdown_it = pytest.importorskip("markdown_it")
DAY = date(2026, 7, 3)
HOSTILE = {
    "HTML": "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "entities": "&lt;b&gt; &#60;script&#62;",
    "a link": "[klik di sini](http://jahat.example)",
    "a picture": "![x](http://jahat.example/x.png)",
    "a bare address": "buka http://jahat.example atau www.jahat.example",
    "an automatic link": "<http://jahat.example>",
    "a heading": "x\n# SUDAH DISETUJUI",
    "a list": "x\n\n- satu\n- dua",
    "a table": "a | b\n--- | ---\n1 | 2",
    "code": "x\n```\nrm -rf\n```\n`y`",
    "emphasis": "**tebal** _miring_ ~~coret~~",
    "Jinja": "{{ 7 * 7 }} {% for a in b %}",
    "a formula": '=HYPERLINK("http://jahat.example","klik")',
    "a reference": "[x]: http://jahat.example",
}


def status_page(words: str) -> str:
    there = UnitState("TPH", words, datetime(2026, 7, 2, tzinfo=UTC), is_late=True, open_points=1)
    turn = TurnState(officer=words, since=DAY, due_on=DAY, run_url="")
    places: Any = {"order": None, "waits_for": (words,), "turns": (turn,)}
    period = PeriodState("2026-S1", words, DAY, DAY, (there,), words, None, **places)
    mail = MailState(1, "report", words, words, MailStatus.ACCEPTED, words, words)
    plan = PlanState(words, PlanStatus.RETURNED, words, words, True, (turn,))
    return status_markdown(
        OfficeState(words, is_practice=False, next_act=words, plans=(plan,), periods=(period,), mails=(mail,))
    )


def collected_page(words: str) -> str:
    point = Finding(rule="R01", severity=Severity.BLOCKING, message=words, sheet=words, cell="F12")
    refused = ((words, words),)
    answered = UnitFeedback(
        unit_code="KUL",
        unit_name=words,
        verdict=Reception.WITH_POINTS,
        points=(point,),
        refused_files=refused,
        changes=(words,) * 11,
    )
    shown: list[str] = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(artifacts, "create_markdown_artifact", lambda **page: shown.append(page["markdown"]))
        artifacts.show_collected(Collected(answers=[answered], remarks=[(words, words, words)]))
    (page,) = shown
    return page


def test_ten_changes_of_a_newer_submission_are_shown() -> None:
    assert collected_page("x").count("berubah") == artifacts.MOST_CHANGES + 1  # the answer's sentence counts them all


@pytest.mark.parametrize("words", HOSTILE.values(), ids=HOSTILE.keys())
@pytest.mark.parametrize("page", [status_page, collected_page])
def test_typed_words_are_shown_letter_by_letter(page: Callable[[str], str], words: str) -> None:
    markdown = page(words)
    shown = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(markdown)
    harmless = markdown_it.MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(page("x"))
    assert re.findall(r"<[^>]*>", shown) == re.findall(r"<[^>]*>", harmless)
    assert " ".join(words.split()) in html.unescape(re.sub(r"<[^>]*>", "", shown))
    assert "://" not in markdown
    assert "www." not in markdown
