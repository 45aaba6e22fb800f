"""Eighty sets of rows: honest ones are hardly asked and never blocked, the others are caught.

`python -m tests.validation.test_fair_judgement` prints what became of each.
"""

import sys
from typing import NamedTuple

import pytest
from pandas import DataFrame

from rbworkflow.finding import Finding
from rbworkflow.steps.submissions.checking_submission import with_early
from rbworkflow.steps.submissions.figure_rows import COLUMNS
from rbworkflow.validation.findings import as_findings
from rbworkflow.validation.rules import check
from tests.validation.dishonest_sets import DISHONEST
from tests.validation.honest_sets import HONEST, Rows
from tests.validation.progress_rows import OFFICE, RULES, TODAY, row, table

SETS = 40
BLOCKED_AT_MOST, ASKED_AT_MOST, CAUGHT_AT_LEAST = 0, 4, 38


class Judged(NamedTuple):
    """The names of the sets by what became of them."""

    blocked: list[str]
    asked: list[str]
    silent: list[str]


def points(rows: Rows) -> list[Finding]:
    """What the rules find open, as a submission is checked: early results known, the day told."""
    told = [{"is_blocked": False, **row(**each)} for each in rows]
    now, before = ([each for each in told if bool(each.get("is_approved")) is other] for other in (False, True))
    others = table(*before)[list(COLUMNS)] if before else DataFrame(columns=list(COLUMNS))
    progress = with_early(table(*now), others, OFFICE.figures)
    today = max(each.get("today", TODAY) for each in rows)
    return [each for each in as_findings(check(progress, RULES, today=today, words=OFFICE.rule_words)) if each.is_open]


def judged(sets: dict[str, Rows]) -> Judged:
    found = {name: [each.severity.value for each in points(rows)] for name, rows in sets.items()}
    blocked = [name for name, weights in found.items() if "blocking" in weights]
    asked = [name for name, weights in found.items() if "needs_explanation" in weights and name not in blocked]
    return Judged(blocked, asked, [name for name in found if name not in {*blocked, *asked}])


@pytest.fixture(scope="module")
def honest():
    return judged(HONEST)


@pytest.fixture(scope="module")
def dishonest():
    return judged(DISHONEST)


def test_there_are_forty_sets_of_each():
    assert (len(HONEST), len(DISHONEST)) == (SETS, SETS)


@pytest.mark.long
def test_no_honest_unit_is_blocked_and_hardly_one_is_asked(honest, dishonest, capsys):
    with capsys.disabled():
        sys.stdout.write(f"\n{in_words(honest, dishonest)}\n")
    assert len(honest.blocked) <= BLOCKED_AT_MOST, honest.blocked
    assert len(honest.asked) <= ASKED_AT_MOST, honest.asked


@pytest.mark.long
def test_what_was_not_done_or_not_looked_at_is_caught(dishonest):
    assert SETS - len(dishonest.silent) >= CAUGHT_AT_LEAST, dishonest.silent


def in_words(honest: Judged, dishonest: Judged) -> str:
    wrongly, rightly = SETS - len(honest.silent), SETS - len(dishonest.silent)
    return (
        f"honest: {len(honest.blocked)} blocked, {len(honest.asked)} asked; dishonest: {rightly} of {SETS} caught; "
        f"precision {rightly / (rightly + wrongly):.2f}, recall {rightly / SETS:.2f}"
    )


if __name__ == "__main__":
    honest_sets, dishonest_sets = judged(HONEST), judged(DISHONEST)
    sys.stdout.write(f"{in_words(honest_sets, dishonest_sets)}\n")
    for name, rows in (HONEST | DISHONEST).items():
        sys.stdout.write(f"{name}: {', '.join(f'{each.rule} {each.severity.value}' for each in points(rows))}\n")
