"""Findings as values, and what they block."""

from collections.abc import Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Final

from pandas import DataFrame

from rbworkflow.finding import Finding, Severity
from rbworkflow.office.rule_words import RuleWords, shipped_words
from rbworkflow.sheets.records import records
from rbworkflow.validation.worth import Worth, worth_of

WHOLE_ROW: Final = 0
"""The quarter of a point about a column that an indicator has once, for all quarters of its form."""


def as_findings(findings: DataFrame) -> list[Finding]:
    """The rows of a findings table as values, in its order."""
    told = findings[[field.name for field in fields(Finding)]]
    return [_finding(row) for row in records(told)]


def _finding(values: dict[str, Any]) -> Finding:
    return Finding(**(values | {"severity": Severity(values["severity"]), "quarter": int(values["quarter"])}))


def explained(
    questions: Iterable[Finding],
    rows: DataFrame,
    of_old_explanation: Mapping[str, str],
    *,
    words: RuleWords | None = None,
) -> list[Finding]:
    """What reading a form asks, answered only by words that were written for the figures in it, as `check` does.

    `rows` are the form's, with `is_explanation_old`; where that is so, what `of_old_explanation` says stands beside the
    question, in each of its wordings.
    """
    old = rows.loc[rows["is_explanation_old"], ["indicator_code", "quarter"]]
    known = words or shipped_words()
    keys = {(str(code), quarter) for code, number in old.to_numpy() for quarter in (WHOLE_ROW, int(number))}
    return [
        answered(
            each,
            is_explained=worth_of(each.explanation, known) >= Worth.WORDS,
            added=of_old_explanation if (each.indicator_code, each.quarter) in keys else {},
        )
        for each in questions
    ]


def answered(question: Finding, *, is_explained: bool, added: Mapping[str, str]) -> Finding:
    """The question with its answer, or with why that is none: what is `added` to its wordings."""
    if question.severity is not Severity.NEEDS_EXPLANATION:
        return replace(question, explanation="")
    if added:
        said: dict[str, Any] = {
            wording: f"{getattr(question, wording)} {more}".strip() for wording, more in added.items()
        }
        return replace(question, explanation="", **said)
    return question if is_explained else replace(question, explanation="")


def blocked_keys(findings: DataFrame) -> frozenset[tuple[str, int]]:
    """Indicator and quarter of every figure that must be corrected first; quarter 0 stands for all of them."""
    blocking = findings[findings["severity"].eq(Severity.BLOCKING)]
    return frozenset(zip(blocking["indicator_code"], blocking["quarter"].astype(int), strict=True))


def with_blocked(progress: DataFrame, findings: DataFrame) -> DataFrame:
    """`progress` with `is_blocked`, the rows whose figure must be corrected before it counts, and the `reason` why."""
    keys = blocked_keys(findings)
    whole = {code for code, quarter in keys if quarter == WHOLE_ROW}
    single = [f"{code}:{quarter}" for code, quarter in keys]
    own = progress["indicator_code"] + ":" + progress["quarter"].astype(str)
    places = zip(progress["indicator_code"], progress["quarter"], strict=True)
    return progress.assign(
        is_blocked=progress["indicator_code"].isin(whole) | own.isin(single), reason=_reasons(findings, places)
    )


def _reasons(findings: DataFrame, places: Iterable[tuple[str, int]]) -> list[str]:
    """Of each indicator and quarter the sentences of what blocks it, as the report says them."""
    said: dict[tuple[str, int], list[str]] = {}
    for row in records(findings[findings["severity"].eq(Severity.BLOCKING)]):
        said.setdefault((row["indicator_code"], int(row["quarter"])), []).append(row["for_report"])
    return [" ".join(said.get((code, quarter), []) + said.get((code, WHOLE_ROW), [])) for code, quarter in places]
