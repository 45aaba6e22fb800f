"""Random years, worked out by the product and a second time by hand: no figure may differ."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import pandas as pd
import pytest

from rbworkflow.figures.scores import office_score
from rbworkflow.finding import Severity
from rbworkflow.office import Office, Semester
from rbworkflow.office.scoring import FiguresPolicy
from rbworkflow.plan.model import Indicator
from rbworkflow.report.content.model import ReportedIndicator
from rbworkflow.report.content.rows import decimal_text, indicator
from rbworkflow.report.content.scored import Measured
from rbworkflow.steps.reports.annual_content import measured_year
from rbworkflow.steps.submissions.checking_submission import Examined, figure
from rbworkflow.steps.submissions.figure_rows import COLUMNS, cells_of, other_quarters
from tests.figures.random_plans import Story, stories
from tests.figures.second_calculation import Outcome, Planned, mean_of, outcome, printed

FIRST, SECOND = Semester(2026, 1), Semester(2026, 2)
TOGETHER = 100
"""So many plans are worked out at once; each has areas of its own."""
LONG = range(TOGETHER, 2_000, TOGETHER)
"""With the first ones two thousand plans."""
POLICIES = [
    FiguresPolicy(),
    FiguresPolicy(negative_form=2),
    FiguresPolicy(is_weighted=True),
    FiguresPolicy(is_weighted=True, negative_form=2),
]


Known = Mapping[str, tuple[str, Planned, Outcome]]
"""By code: its area, what is known of it, and what it comes to."""


@dataclass(frozen=True)
class Compared:
    """A period: what the product made of it, and what the second calculation is given."""

    name: str
    quarters: tuple[int, ...]
    measured: Measured
    planned: Mapping[str, tuple[str, Planned]]
    """By code: its area, and what is known of it."""


@pytest.mark.long
@pytest.mark.parametrize("start", [0, *(pytest.param(start, marks=pytest.mark.soak) for start in LONG)])
def test_no_figure_differs_from_a_second_calculation(office: Office, start: int) -> None:
    assert differences(office, range(start, start + TOGETHER)) == []


def differences(office: Office, seeds: Sequence[int]) -> list[str]:
    policy = POLICIES[seeds[0] // TOGETHER % len(POLICIES)]
    office = office.model_copy(update={"figures": policy})
    told = [story for seed in seeds for story in stories(seed)]
    return [each for period in periods(office, told) for each in _differences(office, period)]


def periods(office: Office, told: Sequence[Story]) -> list[Compared]:
    """Both semesters and the year, each from what was approved before it, as text."""
    first, one = reported(office, FIRST, [(s, s.first) for s in told if s.first], ())
    second, two = reported(office, SECOND, [(s, s.revised) for s in told if s.revised], one)
    indicators = {each.code: each for s in told for each in (s.first, s.revised) if each}
    year = measured_year(office, 2026, tuple(indicators.values()), cells_of([*one, *two]))
    return [
        Compared("semester I", (1, 2), first, _planned((s for s in told if s.first), in_first_half=True)),
        Compared("semester II", (3, 4), second, _planned((s for s in told if s.revised), in_first_half=False)),
        Compared("year", (1, 2, 3, 4), year, _planned(told, in_first_half=False)),
    ]


def _planned(told: Iterable[Story], *, in_first_half: bool) -> dict[str, tuple[str, Planned]]:
    plans = [(story.first if in_first_half else story.revised or story.first, story) for story in told]
    return {each.code: (each.area_code, s.seen(in_first_half=in_first_half)) for each, s in plans if each}


def reported(
    office: Office,
    semester: Semester,
    told: Sequence[tuple[Story, Indicator]],
    before: Sequence[ReportedIndicator],
) -> tuple[Measured, list[ReportedIndicator]]:
    rows = [_row(each, story, quarter) for story, each in told for quarter in semester.quarters]
    blocking = [
        {"indicator_code": row["indicator_code"], "quarter": row["quarter"], "for_report": "Salah."}
        for row in rows
        if row.pop("is_wrong")
    ]
    findings = pd.DataFrame(blocking).assign(severity=Severity.BLOCKING.value)
    others = other_quarters([each for _, each in told], semester, cells_of(before))
    progress = pd.DataFrame(rows).astype(others.dtypes.drop("is_blocked").to_dict())
    figures = figure(office, semester, Examined(progress, findings, others), findings)
    texts = dict.fromkeys(
        ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "explanation"), ""
    )
    table = figures.progress.assign(evidence_count=0, **texts)
    groups = table.groupby("indicator_code", sort=False)
    return figures.measured, [indicator(cells.to_dict("records"), None) for _, cells in groups]


def _row(each: Indicator, story: Story, quarter: int) -> dict[str, Any]:
    values = {name: getattr(each, name, None) for name in COLUMNS}
    return values | {
        "indicator_code": each.code,
        "indicator": each.name,
        "quarter": quarter,
        "target": each.target(quarter),
        "actual": story.actuals[quarter - 1],
        "weight": 1 if each.weight is None else each.weight,
        "is_wrong": story.blocked[quarter - 1],
    }


def _differences(office: Office, period: Compared) -> list[str]:
    """Of indicators, areas and offices, as they are printed."""
    form = office.figures.negative_form
    chosen = [quarter - 1 for quarter in period.quarters]
    known = {code: (area, each, outcome(each, chosen, form=form)) for code, (area, each) in period.planned.items()}
    found = {
        row["indicator_code"]: (
            decimal_text(row["counted_pct"]),
            row["status"],
            row["due_quarters"],
            row["counted_quarters"],
        )
        for row in period.measured.by_period.to_dict("records")
    }
    expected = {
        code: (None if o.state in ("missing", "blocked") else printed(o.score), o.state, o.due, o.usable)
        for code, (_, _, o) in known.items()
    }
    told = [
        f"{period.name} {code}: {found.get(code)} instead of {right}, {known[code][1]}"
        for code, right in expected.items()
        if found.get(code) != right
    ]
    return told + _score_differences(office, period, known)


def _score_differences(office: Office, period: Compared, known: Known) -> list[str]:
    scores = period.measured.area_scores
    right = {area: _area_score(office, area, known) for area in sorted({area for area, _, _ in known.values()})}
    found = {row["area_code"]: decimal_text(row["score"]) for row in scores.to_dict("records")}
    wrong = [area for area, score in right.items() if found.get(area) != printed(score)]
    told = [f"{period.name} {area}: {found.get(area)} instead of {printed(right[area])}" for area in wrong]
    for plan in sorted({area.partition("-")[0] for area in right}):
        mine = scores[scores["area_code"].str.startswith(f"{plan}-")]
        made = office_score(mine, office.regime(2026), office.figures, year=2026)
        shown, wanted = (decimal_text(made.score), decimal_text(made.coverage_pct)), _office_score(plan, right, known)
        told += [] if shown == wanted else [f"{period.name} {plan}: {shown} instead of {wanted}"]
    return told


def _area_score(office: Office, area: str, known: Known) -> Fraction | None:
    is_weighted = office.figures.is_weighted
    mine = [(each, made.score) for place, each, made in known.values() if place == area]
    return mean_of([(score, each.weight if is_weighted else Fraction(1)) for each, score in mine if score is not None])


def _office_score(plan: str, areas: Mapping[str, Fraction | None], known: Known) -> tuple[str | None, str | None]:
    """Score and coverage of one plan."""
    scores = [score for area, score in areas.items() if area.startswith(f"{plan}-") and score is not None]
    made = [each for area, _, each in known.values() if area.startswith(f"{plan}-")]
    due, usable = sum(each.due for each in made), sum(each.usable for each in made)
    coverage = Fraction(100 * usable, due) if due else None
    return printed(mean_of([(score, Fraction(1)) for score in scores])), printed(coverage)
