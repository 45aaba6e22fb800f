"""What the self-assessment's answers still have to complete: each cell gets one point, the gravest."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.points import points
from rbworkflow.office import Office
from rbworkflow.office.model import Rule
from rbworkflow.validation.assessment_cases import Case, cases_of
from rbworkflow.validation.assessment_rules import CHECKS
from rbworkflow.validation.worth import Worth, worth_of


def findings_of(
    items: Sequence[AssessmentItem],
    answers: Mapping[str, ItemAnswer],
    *,
    pieces: Iterable[Evidence],
    office: Office,
    used_before: Mapping[str, int],
    achieved: Mapping[str, Decimal],
) -> list[Finding]:
    """The points of a unit's items, in their order; a point's `indicator_code` is the item's, its quarter WHOLE_ROW.

    `pieces` are the evidence under these items, `used_before` tells of a piece (a file's digest, a link's address) the
    last earlier year whose self-assessment it proved, `achieved` of an indicator its capped percent of the year so far.
    The office's words in the column of reasons answer what needs an explanation.
    """
    rules = _in_force(office)
    cases = cases_of(items, answers, pieces=pieces, office=office, used_before=used_before, achieved=achieved)
    return [point for case in cases for point in _gravest(case, rules)]


def _in_force(office: Office) -> list[Rule]:
    """The active rules, the gravest first, else as config/rules.toml has them."""
    mine = [each for each in office.reading_rules if each.code in CHECKS and each.is_active]
    for each in mine:
        if CHECKS[each.code].has_limit and each.threshold is None:
            raise ConfigurationError(f"Aturan {each.code} di config/rules.toml memerlukan threshold.")
    return sorted(mine, key=lambda each: list(Severity).index(each.severity))


def _gravest(case: Case, rules: Iterable[Rule]) -> Iterator[Finding]:
    told: set[str] = set()
    for each in rules:
        check = CHECKS[each.code]
        place = case.cell(check.column) or check.column
        words = None if place in told else check.test(case, each.threshold or Decimal(0))
        if words is not None:
            told.add(place)
            yield from _point(case, each, words, case.cell(check.column))


def _point(case: Case, rule: Rule, words: Mapping[str, str], cell: str) -> list[Finding]:
    reason, asks = case.answer.reason, rule.severity is Severity.NEEDS_EXPLANATION
    is_explained = asks and worth_of(reason, case.office.rule_words) >= Worth.WORDS
    told: dict[str, Any] = {**case.words, **words}
    return points(
        [rule],
        rule.code,
        sheet=case.answer.sheet,
        cell=cell,
        indicator_code=case.item.code,
        explanation=reason if is_explained else "",
        **told,
    )
