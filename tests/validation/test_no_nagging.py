"""An honest, complete workbook is left in peace: the sample year of a district office, semester by semester."""

import math

import pytest

from rbworkflow.finding import Severity
from rbworkflow.validation.findings import as_findings
from rbworkflow.validation.rules import check
from tests.validation.progress_rows import EMPTY, RULES, TODAY, row, table

NO = math.nan
SEMESTERS = {"I": (1, 2), "II": (3, 4)}
YEAR = """
A1 dokumen jumlah 1 - - -
A1 dokumen jumlah 1 - - -
A1 persen jumlah 100 - - -
A1 persen kumulatif - 50 50 100
A1 laporan jumlah 1 1 1 1
A1 persen jumlah 100 - - -
A2 dokumen jumlah - 1 - 1
A2 persen rata_rata 100 100 100 100
A3 laporan jumlah - 1 - -
A3 dokumen jumlah - - 1 -
A4 SOP jumlah - 5 - 5
A4 laporan jumlah 1 1 1 1
A4 laporan jumlah 1 1 1 1
A4 dokumen jumlah 1 - - -
A5 dokumen jumlah - 1 - -
A5 laporan jumlah 1 - - -
A5 persen kumulatif 10 30 60 100
A5 persen rata_rata 100 100 100 100
A5 persen rata_rata 100 100 100 100
A5 kasus:min jumlah 0 0 0 0
A6 dokumen jumlah 1 - - -
A6 kegiatan jumlah 1 - - 1
A6 laporan jumlah 1 1 1 1
A6 dokumen jumlah 1 - - -
A6 orang jumlah - 2 - 2
A7 laporan jumlah - 1 - 1
A7 persen jumlah 100 - - -
A7 laporan jumlah 1 1 1 1
A7 laporan jumlah - 1 - 1
A7 persen jumlah 100 - - -
A8 dokumen jumlah 1 - - -
A8 nilai rata_rata - 80 - 82
QW hari:min rata_rata 10 10 10 10
QW ya_tidak jumlah 1 1 1 1
QW orang jumlah 40 120 40 200
"""
KINDS = {"persen": "persen", "nilai": "nilai", "ya_tidak": "ya_tidak", "hari": "waktu"}


def story(position):
    """Each indicator has its own."""
    tens, ones = divmod(position, 10)
    return f"Naskah bidang {'abcd'[tens]}{'efghijklmn'[ones]} selesai pada 12 Maret 2026."


def honest_year(quarters):
    """Every target of these quarters met exactly, told and proved; every other row left empty."""
    rows = []
    for position, line in enumerate(YEAR.split("\n")[1:-1], start=1):
        area, unit, target_kind, *targets = line.split()
        unit, _, polarity = unit.partition(":")
        wanted = [NO if target == "-" else float(target) for target in targets]
        indicator = {
            "indicator_code": f"{area}.{position}",
            "position": position,
            "unit_of_measure": unit,
            "kind": KINDS.get(unit, "jumlah"),
            "polarity": polarity or "max",
            "target_kind": target_kind,
        }
        reports = any(not math.isnan(wanted[quarter - 1]) for quarter in quarters)
        for quarter in quarters:
            target = wanted[quarter - 1]
            filled = {"actual": target, "actual_text": "" if math.isnan(target) else f"{target:g}"}
            before = wanted[quarter - 2] if quarter > 1 else NO
            rows.append(
                row(
                    **indicator | ({} if reports else EMPTY) | filled,
                    quarter=quarter,
                    target=target,
                    last_actual=before,
                    **({"narrative": story(position)} if reports else {}),
                )
            )
    return rows


def asked(rows):
    found = as_findings(check(table(*rows), RULES, today=TODAY))
    return [(point.rule, point.indicator_code, point.quarter) for point in found if point.severity is not Severity.NOTE]


@pytest.mark.parametrize("semester", SEMESTERS)
def test_a_complete_workbook_is_asked_nothing(semester):
    assert asked(honest_year(SEMESTERS[semester])) == []


@pytest.mark.parametrize("semester", SEMESTERS)
def test_a_workbook_that_did_a_little_better_is_asked_nothing(semester):
    better = [
        each | ({"actual": each["actual"] + 1} if each["kind"] == "jumlah" and each["polarity"] == "max" else {})
        for each in honest_year(SEMESTERS[semester])
    ]
    assert asked(better) == []


@pytest.mark.parametrize("semester", SEMESTERS)
def test_no_case_needs_no_proof(semester):
    rows = [
        each | (EMPTY | {"actual": 0.0} if each["unit_of_measure"] == "kasus" else {})
        for each in honest_year(SEMESTERS[semester])
    ]
    assert asked(rows) == []


def test_what_an_officer_would_ask_about_is_still_asked():
    """The year above does not pass because nothing is looked at."""
    rows = honest_year((1, 2))
    lost = [each | {"evidence_count": 0} for each in rows]
    assert {rule for rule, *_ in asked(lost)} == {"R07"}
    silent = [each | EMPTY for each in rows]
    due = [each for each in rows if not math.isnan(each["target"])]
    assert asked(silent) == [("R18", each["indicator_code"], each["quarter"]) for each in due]
