"""A report's points as they were stored: those of 0.2.0 have the unit's sentence alone."""

from typing import Any

import pytest

from rbworkflow.finding import Finding, Severity
from rbworkflow.office import Office
from rbworkflow.steps.reports.semester_findings import semester_findings
from rbworkflow.steps.submissions.checking_submission import Examined
from rbworkflow.validation.rules import check
from tests.validation.progress_rows import RULES, row, table

UNIT = "Perbaiki formulirnya."


def told(office: Office, *read: Finding) -> list[dict[str, Any]]:
    rows = table(row(indicator_code="A4-11", unit_code="KUL"))
    examined = Examined(rows, check(rows, RULES).iloc[:0], rows)
    found = semester_findings(office, {"KUL": read}, examined).to_dict("records")
    return [{str(name): value for name, value in each.items()} for each in found]


@pytest.mark.parametrize(
    ("rule", "officer"),
    [
        ("I05", "Tercatat pada pemeriksaan “Angka yang dapat dibaca dua cara”."),
        ("K01", "Tercatat pada pemeriksaan “Kolom formulir”."),
        ("I99", "Tercatat pada pemeriksaan “Kolom formulir”."),
    ],
)
def test_a_point_that_was_stored_without_wordings_gives_the_units_sentence_to_nobody_else(
    office: Office, rule: str, officer: str
) -> None:
    stored = Finding(rule=rule, severity=Severity.BLOCKING, message=UNIT, indicator_code="A4-11", quarter=2)
    (point,) = told(office, stored)
    assert point["for_officer"] == officer
    assert UNIT not in point["for_report"]
    assert (point["unit_code"], point["told_quarter"], point["message"]) == ("KUL", 2, UNIT)


def test_a_point_keeps_the_wordings_it_was_stored_with(office: Office) -> None:
    words: dict[str, Any] = {"for_officer": "Dibaca sebagai 4.", "for_report": "Realisasi dibaca 4."}
    stored = Finding(rule="I05", severity=Severity.NOTE, message=UNIT, indicator_code="A4-11", **words)
    (point,) = told(office, stored)
    assert {name: point[name] for name in words} == words


def test_a_point_about_the_whole_form_reaches_the_officers_and_one_of_no_indicator_of_the_plan_does_not(
    office: Office,
) -> None:
    whole = Finding(rule="I06", severity=Severity.BLOCKING, message=UNIT)
    stranger = Finding(rule="I05", severity=Severity.NOTE, message=UNIT, indicator_code="X9-99")
    assert [point["rule"] for point in told(office, whole, stranger)] == ["I06"]
