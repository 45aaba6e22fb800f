"""One cause, one point: what reading a form has asked is not asked again by a rule, nor one lack twice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.submissions.reading import ReadSubmission
from rbworkflow.steps.submissions.absent_columns import absent_texts, is_about
from rbworkflow.steps.submissions.checking_submission import not_asked_yet

_UNPROVED: Final = "R07"
_NOT_COME: Final = "I12"
_NAMED: Final = "Berkas yang disebut pada kolom itu belum diterima."


def beside_reading(ruled: Sequence[Finding], asked: Sequence[Finding], said: ReadSubmission) -> list[Finding]:
    """What the rules add to the questions of reading: nothing of a row or a column that is gone, which is asked for as
    a row or a column.
    """
    there, absent = set(said.rows["indicator_code"]), absent_texts(said.findings, said.rows)
    open_yet = (each for each in not_asked_yet(ruled, asked) if each.quarter not in said.absent_quarters)
    return [
        each for each in open_yet if each.indicator_code in there and not is_about(absent, each.rule, each.severity)
    ]


def evidence_once(placing: Sequence[Finding], ruled: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Both without the files that are named and did not come where nothing else proves the result: the graver point,
    that it has no proof at all, says so.
    """
    twice = {each.indicator_code for each in placing if each.rule == _NOT_COME} & _unproved(ruled)
    kept = [each for each in placing if each.rule != _NOT_COME or each.indicator_code not in twice]
    return kept, [_with_files(each) if each.indicator_code in twice else each for each in ruled]


def but_unproved(questions: Sequence[Finding], ruled: Sequence[Finding]) -> list[Finding]:
    """The questions of how evidence came, but of results that have no proof at all: the graver point says how."""
    unproved = _unproved(ruled)
    return [each for each in questions if each.indicator_code not in unproved]


def _unproved(ruled: Sequence[Finding]) -> set[str]:
    return {each.indicator_code for each in ruled if each.rule == _UNPROVED}


def _with_files(point: Finding) -> Finding:
    return replace(point, message=f"{point.message} {_NAMED}") if point.rule == _UNPROVED else point
