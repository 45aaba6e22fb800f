"""A unit that does what a rule's sentence says hears of it no more, and of nothing new.

Each row spoils one form so that its rule speaks, and says what its sentence tells to do: in the workbook that came back
marked, or with the evidence asked for. A rule of config/rules.toml without a row fails, unless nothing can be done
about it.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from rbworkflow.finding import Severity
from rbworkflow.local.practice import approve_plan
from rbworkflow.office import load_office
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.submissions.send_forms import send_forms
from tests.intake.remedied import FORM, Stage, heard, is_well
from tests.intake.rule_rows import ANSWERED, ASKED, NOTED, NOTHING_TO_DO, REASON, Row
from tests.running.chance import one_of_each
from tests.steps.office_walk import CONFIG, PLAN, S1, typed, walk_in
from tests.steps.reports.test_earlier_periods import with_plan

RULES = {rule.code: rule for rule in load_office(CONFIG).rules}


def named(rows: list[Row]) -> Any:
    """One row of each rule; a rule's others in the soak."""
    return pytest.mark.parametrize("row", one_of_each(rows, lambda row: row.code, lambda row: row.code))


@pytest.fixture
def asking_yes_or_no(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Stage]:
    """An office whose plan asks of A4-14 whether it is there."""
    walk = walk_in(tmp_path / "data", on="2026-06-22 07:00")
    kind = {("A4-14", "Jenis Indikator"): "ya_tidak", ("A4-14", "Satuan"): "ya/tidak"}
    import_plan(walk.workplace, with_plan(PLAN.read_bytes(), kind), 2026, name=PLAN.name)
    approve_plan(walk.workplace)
    walk.daily_round()
    walk.on("2026-07-01 08:00")
    send_forms(walk.workplace, S1)
    yield Stage(walk.due_work().on("2026-07-02 10:00"), monkeypatch)
    walk.workplace.engine.dispose()


@named(ANSWERED)
def test_doing_what_a_rule_of_yes_or_no_says_answers_it(asking_yes_or_no: Stage, row: Row) -> None:
    is_answered(asking_yes_or_no, row)


@pytest.mark.few(4)
@named(ASKED)
def test_doing_what_a_rule_says_answers_it(stage: Stage, row: Row) -> None:
    is_answered(stage, row)


def is_answered(stage: Stage, row: Row) -> None:
    heard(stage, row.remedy(), row.sentence)
    before = row.points(stage)
    assert (row.code, row.at) in before
    row.mended(stage)
    stage.collect()
    assert is_well(stage.said), stage.said
    assert row.points(stage) <= before
    assert (row.code, row.at) not in row.points(stage) or row.is_explained


@pytest.mark.soak
@named([row for row in ASKED if RULES[row.code].severity is Severity.NEEDS_EXPLANATION])
def test_explaining_it_answers_it_too(stage: Stage, row: Row) -> None:
    heard(stage, row.remedy(), row.sentence)
    before = row.points(stage)
    row.put(stage, {FORM: typed(row.marked(stage), {(row.at, REASON): "Sesuai keadaan pada triwulan ini."})})
    stage.collect()
    assert is_well(stage.said), stage.said
    assert row.points(stage) <= before


@named(NOTED)
def test_doing_what_a_note_says_ends_it(stage: Stage, row: Row) -> None:
    row.spoilt(stage)
    stage.collect()
    assert row.sentence in " ".join(stage.said.split()), stage.said
    assert is_well(stage.said), stage.said
    before = row.points(stage)
    row.mended(stage)
    stage.collect()
    assert is_well(stage.said), stage.said
    assert {rule for rule, _ in row.points(stage) - before} <= set(NOTHING_TO_DO)
    assert (row.code, row.at) not in row.points(stage)


def test_every_rule_has_its_row_or_its_reason() -> None:
    assert {row.code for row in [*ASKED, *ANSWERED, *NOTED]} | set(NOTHING_TO_DO) == set(RULES)
