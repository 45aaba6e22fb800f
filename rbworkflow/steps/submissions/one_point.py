"""One cause, one point: what reading a form has asked is not asked again by a rule, nor one lack twice."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from rbworkflow.finding import Finding
from rbworkflow.intake.submissions.reading import ReadSubmission
from rbworkflow.steps.submissions.checking_submission import not_asked_yet

_UNPROVED: Final = "R07"
_NOT_COME: Final = "I12"
_NAMED: Final = "Berkas yang disebut pada kolom itu belum diterima."


def beside_reading(ruled: Sequence[Finding], asked: Sequence[Finding], said: ReadSubmission) -> list[Finding]:
    """What the rules add to the questions of reading: nothing of a row or a column of results that is gone, which is
    asked for as a row or a column.
    """
    there = set(said.rows["indicator_code"])
    open_yet = (each for each in not_asked_yet(ruled, asked) if each.quarter not in said.absent_quarters)
    return [each for each in open_yet if each.indicator_code in there]


def evidence_once(placing: Sequence[Finding], ruled: Sequence[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Both without the files that are named and did not come where nothing else proves the result: the graver point,
    that it has no proof at all, says so.
    """
    unproved = {each.indicator_code for each in ruled if each.rule == _UNPROVED}
    twice = {each.indicator_code for each in placing if each.rule == _NOT_COME} & unproved
    kept = [each for each in placing if each.rule != _NOT_COME or each.indicator_code not in twice]
    return kept, [_with_files(each) if each.indicator_code in twice else each for each in ruled]


def _with_files(point: Finding) -> Finding:
    return replace(point, message=f"{point.message} {_NAMED}") if point.rule == _UNPROVED else point
