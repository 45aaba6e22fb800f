"""The rules over the self-assessment's answers: one small function each, over one item's case.

A rule says what its sentences quote, or None where there is nothing to complete.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from itertools import islice
from typing import Final, NamedTuple, TypeAlias

from rbworkflow.assessment.answers import AnswerFault
from rbworkflow.assessment.model import AnswerKind
from rbworkflow.validation.assessment_cases import ANSWER, EVIDENCE, FILE, Case
from rbworkflow.validation.telling import identifies
from rbworkflow.validation.worth import Worth, worth_of
from rbworkflow.wording import in_sentence, listed, number, round_half_up

Words: TypeAlias = Mapping[str, str]
"""What the sentences quote beside what every case has."""
Test: TypeAlias = Callable[[Case], Words | None]
LimitTest: TypeAlias = Callable[[Case, Decimal], Words | None]

NO_WORDS: Final[Words] = {}
_HUNDRED: Final = Decimal(100)


class AnswerCheck(NamedTuple):
    """The column its points stand at, its test, and whether the test asks for a threshold."""

    column: str
    test: LimitTest
    has_limit: bool


CHECKS: Final[dict[str, AnswerCheck]] = {}
"""Every rule of the self-assessment, by code."""


def rule(code: str, *, at: str = ANSWER) -> Callable[[Test], Test]:
    def register(test: Test) -> Test:
        CHECKS[code] = AnswerCheck(at, lambda case, _limit: test(case), has_limit=False)
        return test

    return register


def limit_rule(code: str, *, at: str = ANSWER) -> Callable[[LimitTest], LimitTest]:
    def register(test: LimitTest) -> LimitTest:
        CHECKS[code] = AnswerCheck(at, test, has_limit=True)
        return test

    return register


def _has(fault: AnswerFault) -> Test:
    return lambda case: NO_WORDS if case.answer.fault is fault else None


for _code, _fault in {
    "L01": AnswerFault.UNKNOWN,
    "L02": AnswerFault.TWO_ANSWERS,
    "L03": AnswerFault.NO_NUMBER,
    "L04": AnswerFault.OUT_OF_RANGE,
    "L05": AnswerFault.HALF,
    "L06": AnswerFault.NOT_A_PART,
    "L07": AnswerFault.NOT_WHOLE,
}.items():
    rule(_code)(_has(_fault))


@rule("L08")
def is_unanswered(case: Case) -> Words | None:
    return None if case.answer.is_given else NO_WORDS


@rule("L09", at=EVIDENCE)
def is_evidence_a_mere_claim(case: Case) -> Words | None:
    told = case.answer.evidence_text
    words = case.office.rule_words
    is_said = worth_of(told, words) > Worth.BLANK and not identifies(told, words)
    return {"evidence": told} if case.claims and not case.proof and is_said else None


@rule("L10", at=EVIDENCE)
def is_claim_without_evidence(case: Case) -> Words | None:
    return NO_WORDS if case.claims and not case.proof else None


@rule("L11", at=EVIDENCE)
def is_better_than_judged_without_new_evidence(case: Case) -> Words | None:
    """By the evaluator's last answer, where he gave one."""
    if case.value is None or case.judged_value is None or case.value <= case.judged_value:
        return None
    told = _of_before(case)
    return told and {**told, "evaluator": case.judged.shown}


@rule("L12", at=EVIDENCE)
def is_all_evidence_of_before(case: Case) -> Words | None:
    """Links are left out: a folder that is shared may stay where it is and hold something new."""
    return _of_before(case) if case.claims and all(each.mode == FILE for each in case.proof) else None


def _of_before(case: Case) -> Words | None:
    years = case.years_before
    if not years or None in years:
        return None
    return {"year": listed([str(year) for year in sorted(filter(None, years))]), "files": _names(case)}


@limit_rule("L13", at=EVIDENCE)
def is_all_evidence_of_other_items(case: Case, limit: Decimal) -> Words | None:
    """Each file lies under an item of another area, or under `limit` items of the same; those that the plan links to
    the same indicator share what proves it. The first item in order keeps a file.
    """
    if not case.claims or any(each.mode != FILE for each in case.proof):
        return None
    others: dict[str, None] = {}
    for each in case.proof:
        if not (found := _strangers(case, each.piece, limit)):
            return None
        others |= dict.fromkeys(found)
    return {"others": listed(list(others)), "files": _names(case)} if others else None


@limit_rule("L14")
def is_far_above_the_figures(case: Case, limit: Decimal) -> Words | None:
    """More than `limit` points above what the linked indicators achieved, or above nothing at all."""
    if case.value is None or case.mean_achieved is None:
        return None
    gap = case.value * _HUNDRED - case.mean_achieved
    return _figures(case) if gap > limit or (case.claims and not case.mean_achieved) else None


@limit_rule("L15")
def is_nothing_beside_the_figures(case: Case, limit: Decimal) -> Words | None:
    """An answer worth nothing, while the linked indicators achieved `limit` or more."""
    if case.value is None or case.claims or case.mean_achieved is None:
        return None
    return _figures(case) if case.mean_achieved >= limit else None


@rule("L16", at=EVIDENCE)
def is_a_kind_of_evidence_missing(case: Case) -> Words | None:
    came = {each.kind for each in case.proof}
    missing = [kind for kind in case.item.required_evidence if kind not in came]
    if not case.claims or not case.proof or not missing:
        return None
    labels = {kind.code: in_sentence(kind.label) for kind in case.office.evidence_kinds}
    return {"kinds": listed([labels.get(kind, kind.replace("_", " ")) for kind in missing])}


@rule("L17")
def is_none_of_none(case: Case) -> Words | None:
    is_zero = case.item.kind is AnswerKind.COUNTS and case.answer.denominator == 0
    return NO_WORDS if is_zero and not case.answer.fault else None


def _strangers(case: Case, digest: str, limit: Decimal) -> list[str]:
    """The first items that the file proves too and should not, by code; none where it may."""
    mine = frozenset(case.item.indicator_codes)
    unlinked = (each for each in case.holders_before(digest) if mine.isdisjoint(each.indicator_codes))
    found = list(islice(unlinked, int(limit)))
    is_far = any(each.area_code != case.item.area_code for each in found)
    return [each.code for each in found] if is_far or len(found) >= limit else []


def _names(case: Case) -> str:
    """Files without their folders, links whole."""
    told = (each.name.rpartition("/")[2] if each.mode == FILE else each.name for each in case.proof)
    return "; ".join(dict.fromkeys(told))


def _figures(case: Case) -> Words:
    achieved = number(round_half_up(case.mean_achieved or Decimal(0)))
    return {"achieved": achieved, "indicators": listed(list(case.achieved))}
