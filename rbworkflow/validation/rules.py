"""Every rule over the progress table in one pass; each cell gets one point, the gravest."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final, NamedTuple

import numpy as np
from pandas import DataFrame

from rbworkflow.errors import ConfigurationError
from rbworkflow.figures.formulas import Mask
from rbworkflow.finding import Severity
from rbworkflow.office.rule_words import RuleWords
from rbworkflow.office.rules import Rule
from rbworkflow.validation import evidence_rules, figure_rules, history_rules, shortfall_rules, text_rules
from rbworkflow.validation.findings import WHOLE_ROW
from rbworkflow.validation.quarter_order import Ints
from rbworkflow.validation.registry import CHECKS, Check
from rbworkflow.validation.rows import Rows
from rbworkflow.validation.sentences import names_a_figure, sentences, try_sentences

ROOMS: Final = (figure_rules, shortfall_rules, evidence_rules, history_rules, text_rules)
"""Importing them registers their rules."""
WORDINGS: Final = ("message", "for_officer", "for_report")
TOLD: Final = "told_quarter"
NOTHING: Final[Mapping[str, str]] = MappingProxyType({})
COLUMNS: Final = ("rule", "severity", "indicator_code", "quarter", "sheet", "cell", *WORDINGS, "explanation", TOLD)
_RANK: Final = {severity: rank for rank, severity in enumerate(Severity)}


class Points(NamedTuple):
    """Where rules found something: the place of a row in the table, the place of a rule in the list."""

    row: Ints
    rule: Ints


def check(
    progress: DataFrame,
    rules: Sequence[Rule],
    *,
    today: date | None = None,
    year: int | None = None,
    words: RuleWords | None = None,
    of_old_explanation: Mapping[str, str] = NOTHING,
) -> DataFrame:
    """The findings of the submitted rows, by row and rule, with the columns of COLUMNS.

    `progress` is the progress table of a period; a rule whose column it lacks finds nothing. `today` is the day the
    workbook came, so that checking it again later finds the same; not told, rules about dates find nothing. `year` is
    the one reported on, `words` are the office's; where not told, they are taken from the day and the program.

    Of several points at one cell the gravest stays, then the one whose rule `rules` names first. `quarter` is WHOLE_ROW
    for points about the indicator's whole row in the form; `told_quarter` is the one whose figure officers are told,
    also then. `explanation` is the row's own, for points that ask for one; where the form's was written for an earlier
    figure, it is none and what `of_old_explanation` says follows the sentence, by its column.
    Raises ConfigurationError for a rule that cannot be applied.
    """
    rows = Rows(progress, today, year=year, words=words)
    active = [rule for rule in rules if rule.is_active]
    checks = [known(rule) for rule in active]
    points = one_per_cell(find(rows, active), rows, active, checks)
    found = _table(points, rows, active, checks)
    asks_again = _asks_again(points, rows, active, checks)
    answers = np.where(asks_again, "", found["explanation"])
    again = {
        wording: [
            f"{said} {more}".rstrip() if anew else said for said, anew in zip(found[wording], asks_again, strict=True)
        ]
        for wording, more in of_old_explanation.items()
    }
    return found.assign(**again, explanation=answers)


def find(rows: Rows, rules: Sequence[Rule]) -> Points:
    """Every row every rule finds."""
    submitted = rows.flags("is_submitted")
    found = [np.flatnonzero(submitted & test(rows, rule)) for rule in rules]
    numbers = np.repeat(np.arange(len(rules)), [len(places) for places in found])
    return Points(np.concatenate([*found, np.array([], np.int64)]), numbers)


def test(rows: Rows, rule: Rule) -> Mask:
    """Where the rule finds something."""
    return known(rule).test(rows, float(rule.threshold or 0))


def known(rule: Rule) -> Check:
    """The rule's check; raises ConfigurationError where there is none or its threshold is missing."""
    if (found := CHECKS.get(rule.code)) is None:
        raise ConfigurationError(
            f"Aturan {rule.code} di config/rules.toml tidak dikenal. Yang dikenal: {', '.join(sorted(CHECKS))}."
        )
    if found.has_limit and rule.threshold is None:
        raise ConfigurationError(f"Aturan {rule.code} di config/rules.toml memerlukan threshold.")
    return found


def try_rules(rules: Iterable[Rule]) -> None:
    """Raises ConfigurationError, before a row is checked, for a rule that is none and a sentence nobody can fill in."""
    for rule in rules:
        try_sentences(rule, known(rule).detail)


def one_per_cell(points: Points, rows: Rows, rules: Sequence[Rule], checks: Sequence[Check]) -> Points:
    """Of the points at one cell the gravest, then the first rule's, then the latest quarter's."""
    columns = sorted({check.column for check in checks})
    column = np.array([columns.index(check.column) for check in checks], np.int64)
    per_quarter = np.array([check.is_per_quarter for check in checks], np.bool_)
    rank = np.array([_RANK[rule.severity] * len(rules) + n for n, rule in enumerate(rules)], np.int64)
    cell_row = np.where(per_quarter[points.rule], points.row, len(rows) + rows.indicator[points.row])
    cell = cell_row * len(columns) + column[points.rule]
    order = np.lexsort((-points.row, rank[points.rule], cell))
    kept = order[np.unique(cell[order], return_index=True)[1]]
    kept = kept[np.lexsort((points.rule[kept], points.row[kept]))]
    return Points(points.row[kept], points.rule[kept])


def _table(points: Points, rows: Rows, rules: Sequence[Rule], checks: Sequence[Check]) -> DataFrame:
    def of_rule(values: Iterable[object]) -> np.ndarray[tuple[int], np.dtype[np.object_]]:
        return np.array([*values, None], object)[points.rule]

    quarters = rows.numbers("quarter")[points.row]
    per_quarter = of_rule(check.is_per_quarter for check in checks).astype(np.bool_)
    is_told = per_quarter | of_rule(names_a_figure(rule) for rule in rules).astype(np.bool_)
    severity = of_rule(rule.severity.value for rule in rules)
    asks = severity == Severity.NEEDS_EXPLANATION
    answered = rows.says("explanation")[points.row] & asks
    columns = {
        "rule": of_rule(rule.code for rule in rules),
        "severity": severity,
        "indicator_code": rows.texts("indicator_code")[points.row],
        "quarter": np.where(per_quarter, quarters, WHOLE_ROW).astype(np.int64),
        "sheet": rows.texts("sheet")[points.row],
        "cell": _cells(points, rows, checks),
        **_wordings(points, rows, rules, checks),
        "explanation": np.where(answered, rows.texts("explanation")[points.row], ""),
        TOLD: np.where(is_told, quarters, WHOLE_ROW).astype(np.int64),
    }
    return DataFrame(columns, columns=list(COLUMNS))


def _asks_again(points: Points, rows: Rows, rules: Sequence[Rule], checks: Sequence[Check]) -> Mask:
    """The questions whose answer was written for an earlier figure: of their quarter, or of any if they ask of all."""
    is_old = rows.flags("is_explanation_old")
    asks = np.array([*(rule.severity is Severity.NEEDS_EXPLANATION for rule in rules), False])[points.rule]
    per_quarter = np.array([*(check.is_per_quarter for check in checks), False])[points.rule]
    return asks & np.where(per_quarter, is_old[points.row], rows.any_of_indicator(is_old)[points.row])


def _cells(points: Points, rows: Rows, checks: Sequence[Check]) -> list[str]:
    """The address of each point's column, where the table's `cells` (column -> address) knows it; else the actual's."""
    own = rows.texts("cell")[points.row]
    if "cells" not in rows.table:
        return list(own)
    known_cells = rows.texts("cells")[points.row]
    wanted = [checks[number].column for number in points.rule]
    return [cells.get(column, cell) for cells, column, cell in zip(known_cells, wanted, own, strict=True)]


def _wordings(points: Points, rows: Rows, rules: Sequence[Rule], checks: Sequence[Check]) -> dict[str, list[str]]:
    """Each point's sentence for each reader."""
    told = {wording: np.full(len(points.row), "", object) for wording in WORDINGS}
    for number in np.unique(points.rule):
        mine = points.rule == number
        for wording, said in sentences(rules[number], rows, points.row[mine], checks[number].detail).items():
            told[wording][mine] = said
    return {wording: list(said) for wording, said in told.items()}
