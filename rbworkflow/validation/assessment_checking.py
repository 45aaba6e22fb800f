"""What the self-assessment's answers still have to complete: each cell gets one point, the gravest."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any, Final

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding, Severity
from rbworkflow.intake.evidence.matching import Evidence
from rbworkflow.intake.points import points
from rbworkflow.intake.submissions.old_reasons import OldReasons
from rbworkflow.office import Office
from rbworkflow.office.rules import Rule
from rbworkflow.validation.assessment_cases import Case, cases_of
from rbworkflow.validation.assessment_rules import CHECKS
from rbworkflow.validation.findings import answered
from rbworkflow.validation.telling import explains

NOTHING_OLD: Final[OldReasons] = {}


def findings_of(  # noqa: PLR0913 - what an answer is held against
    items: Sequence[AssessmentItem],
    answers: Mapping[str, ItemAnswer],
    *,
    pieces: Iterable[Evidence],
    office: Office,
    used_before: Mapping[str, int],
    achieved: Mapping[str, Decimal],
    old: OldReasons = NOTHING_OLD,
) -> list[Finding]:
    """The points of a unit's items, in their order; a point's `indicator_code` is the item's, its quarter WHOLE_ROW.

    `pieces` are the evidence under these items, `used_before` tells of a piece (a file's digest, a link's address) the
    last earlier year whose self-assessment it proved, `achieved` of an indicator its capped percent of the year so far.
    The unit's words in the column of reasons answer what needs an explanation, but where they are `old`.
    """
    rules = _in_force(office)
    cases = cases_of(items, answers, pieces=pieces, office=office, used_before=used_before, achieved=achieved)
    return [point for case in cases for point in _gravest(case, rules, old.get(case.item.code, frozenset()))]


def _in_force(office: Office) -> list[Rule]:
    """The active rules, the gravest first, else as config/rules.toml has them."""
    mine = [each for each in office.reading_rules if each.code in CHECKS and each.is_active]
    for each in mine:
        if CHECKS[each.code].has_limit and each.threshold is None:
            raise ConfigurationError(f"Aturan {each.code} di config/rules.toml memerlukan threshold.")
    return sorted(mine, key=lambda each: list(Severity).index(each.severity))


def _gravest(case: Case, rules: Iterable[Rule], old: Collection[str]) -> Iterator[Finding]:
    told: set[str] = set()
    for each in rules:
        check = CHECKS[each.code]
        place = case.cell(check.column) or check.column
        words = None if place in told else check.test(case, each.threshold or Decimal(0))
        if words is not None:
            told.add(place)
            yield from _points(case, each, words, old)


def _points(case: Case, rule: Rule, words: Mapping[str, str], old: Collection[str]) -> list[Finding]:
    column, office = CHECKS[rule.code].column, case.office
    told: dict[str, Any] = {**case.words, **words}
    asked = points(
        [rule],
        rule.code,
        sheet=case.answer.sheet,
        cell=case.cell(column),
        indicator_code=case.item.code,
        explanation=case.answer.reason,
        **told,
    )
    is_explained = explains(case.answer.reason, office.rule_words, beside=case.texts)
    added = office.of_old_reason if column in old else {}
    return [answered(each, is_explained=is_explained, added=added) for each in asked]
