"""Every rule and every point has three wordings: for the unit, for who decides, for the report."""

import re
from dataclasses import asdict
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from pandas import DataFrame

from rbworkflow.errors import ConfigurationError
from rbworkflow.finding import Finding
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.points import points
from rbworkflow.office import Office, Semester, load_office
from rbworkflow.office.rules import Rule
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.summary import summary
from rbworkflow.sheets import columns, table_findings
from rbworkflow.sheets.columns import find_table
from rbworkflow.sheets.workbook import LeftOut, Sheet
from rbworkflow.steps.submissions.kind_labels import with_kind_labels
from rbworkflow.validation.findings import as_findings
from rbworkflow.validation.rules import TOLD, check
from tests.report.report_builders import content
from tests.validation.progress_rows import RULES, TODAY, findings, row, table
from tests.validation.test_each_rule import CAUGHT

ROOT = Path(__file__).resolve().parents[2]
OFFICE = load_office(ROOT / "config")


def about_columns() -> tuple[Finding, ...]:
    """Each point that the columns and cells of any table can raise."""
    column_map = form_columns(ROOT / "config", Semester(2026, 1))
    lost = next(column for column in column_map.columns if column.is_required and column.name != "code")
    titles = [column.title for column in column_map.columns if column is not lost]
    texts = ["A1-01", *["#NAME?" for _ in titles[1:]]]
    sheet = Sheet(
        "Isian",
        ((*titles, titles[-1], "Warna", None), (*texts, "", "", "lihat surat")),
        unvalued=frozenset({(2, 3)}),
        left_out={(2, place): LeftOut("", text, "") for place, text in enumerate(texts, start=1)},
        commented=frozenset({(2, 1)}),
        pictured=frozenset({(2, 2)}),
    )
    table = find_table(sheet, column_map)
    assert table is not None
    return (*table.findings, *table.said_beside, *table.said_of_struck, *table.said_around([0]))


ORDERS = (
    "anda|saudara|mohon|harap|silakan|jangan|sebaiknya|pastikan|periksa|lampirkan|tulis|ketik|isi|isilah|jelaskan"
    "|perbaiki|lengkapi|kirim|kirimkan|hapus|ganti|buka|simpan|pilih|klik|pakai|gunakan|perbarui|kembalikan"
    "|batalkan|tambahkan|sertakan|sesuaikan|samakan|hubungi|pisahkan|cantumkan|sebutkan|uraikan|unggah|pindahkan|ulangi"
)
"""Imperatives, and words that speak to somebody."""
ORDER = re.compile(rf"\b({ORDERS})\b", re.IGNORECASE)
EVERY: tuple[Rule | Finding, ...] = (*OFFICE.rules, *OFFICE.reading_rules, *about_columns())
BY_CODE = pytest.mark.parametrize("each", EVERY, ids=lambda each: each.rule if isinstance(each, Finding) else each.code)


@cache
def caught(code: str) -> Finding:
    """What the rule says of the first row that it is for, with the office's kinds of evidence."""
    row_of: Any = dict(reversed(CAUGHT))
    alike = [row(indicator_code=f"A1-0{number}") for number in range(1, 7)]  # for a rule that asks of several rows
    rows = [row(**row_of[code])] if code in row_of else alike
    found = check(with_kind_labels(table(*rows), OFFICE.evidence_kinds), RULES, today=TODAY)
    return next(each for each in as_findings(found) if each.rule == code)


def read(rule: Rule) -> Finding:
    """What reading a form says, each blank filled."""
    templates = (rule.message, rule.for_officer, rule.for_report)
    names = {name for each in templates for _, name, _, _ in Formatter().parse(each) if name}
    words: dict[str, Any] = {name: f"[{name}]" for name in names - {"indicator", "cell"}}
    (found,) = points([rule], rule.code, cell="J12", indicator_code="A1-05", **words)
    return found


def said(each: Rule | Finding) -> Finding:
    if isinstance(each, Finding):
        return each
    return read(each) if each in OFFICE.reading_rules else caught(each.code)


@BY_CODE
def test_each_rule_and_point_has_three_wordings_of_its_own(each: Rule | Finding) -> None:
    found = said(each)
    assert found.message
    for wording in ("for_officer", "for_report"):
        assert getattr(each, wording), f"Aturan {found.rule} belum memiliki {wording} di config/rules.toml."


@BY_CODE
def test_the_reports_wording_orders_nobody(each: Rule | Finding) -> None:
    assert ORDER.findall(said(each).for_report) == []


@BY_CODE
def test_an_officer_is_told_in_one_sentence_that_orders_nobody(each: Rule | Finding) -> None:
    told = re.sub(r"'[^']*'", "'…'", said(each).for_officer)  # what a unit typed may be anything
    assert ORDER.findall(told) == []
    assert told.endswith((".", "]"))
    assert not re.search(r"\. [A-Z]", told)


@BY_CODE
def test_an_officers_point_names_subbagian_code_and_quarter(office: Office, each: Rule | Finding) -> None:
    found = said(each)
    is_of_row = not isinstance(each, Finding)
    is_of_item = isinstance(each, Rule) and each.code.startswith("L")
    (unit,) = summary(with_point(office, found, code="A1-05" if is_of_row else "")).open_points
    assert unit.unit == "Subbagian Perencanaan, Data, dan Informasi"
    (line,) = unit.lines
    if is_of_item:
        assert line == f"LKE A1-05: {found.for_officer}"
        return
    assert line.startswith("A1-05 Jumlah laporan" if is_of_row else "Formulir, ")
    assert re.search(rf", TW (I|II|I dan II): {re.escape(found.for_officer)}", line)
    assert line.count("Jumlah laporan monitoring") == int(is_of_row)


def with_point(office: Office, found: Finding, *, code: str) -> Content:
    values = asdict(found) | {"indicator_code": code, "severity": "blocking", TOLD: found.quarter}
    return content(office, findings=DataFrame([values | {"unit_code": "RDI"}]))


def test_every_point_about_columns_was_walked() -> None:
    every = (*vars(columns).values(), *vars(table_findings).values())
    codes = {value for value in every if isinstance(value, str) and re.fullmatch(r"K\d\d", value)}
    assert {each.rule for each in EVERY if isinstance(each, Finding)} == codes


def test_kinds_of_evidence_are_spelt_out_as_the_office_calls_them() -> None:
    lacking = with_kind_labels(table(row(missing_kinds="sk,notula,lkjip")), OFFICE.evidence_kinds)
    found = check(lacking, RULES, today=TODAY)
    (point,) = as_findings(found)
    kinds = "surat keputusan (SK), notula, dan laporan kinerja (LKjIP)"
    assert point.message.startswith(f"Data dukung 'Jumlah laporan monev' belum memuat {kinds}.")
    assert point.for_officer == point.for_report == f"Data dukung belum memuat {kinds}."


def test_an_offices_own_older_rules_say_no_more_than_the_rules_name() -> None:
    older = [
        rule.model_copy(update={"for_officer": "", "for_report": "", "name": "Tidak {boleh} kurang dari nol"})
        for rule in RULES
        if rule.code == "R03"
    ]
    (point,) = as_findings(findings(row(actual=-1), rules=older))
    neutral = "Tercatat pada pemeriksaan “Tidak {boleh} kurang dari nol”."
    assert (point.for_officer, point.for_report) == (neutral, neutral)
    assert point.message.startswith("Realisasi TW II tertulis -1.")


def test_a_name_that_a_wording_cannot_fill_in_is_a_fault_of_the_configuration() -> None:
    broken = next(rule for rule in RULES if rule.code == "R03").model_copy(update={"for_report": "{realisasi}"})
    with pytest.raises(ConfigurationError, match=r"R03 .*realisasi.*\{actual\}"):
        findings(row(actual=-1), rules=[broken])


def test_a_point_about_a_whole_row_that_tells_a_figure_tells_its_quarter() -> None:
    short = findings(row(quarter=1, target=5, actual=5), row(quarter=2, target=5, actual=3))
    assert short[["rule", "quarter", TOLD]].to_numpy().tolist() == [["R19", 0, 2]]
    unproved = findings(row(quarter=1, evidence_count=0), row(quarter=2, evidence_count=0))
    assert unproved[["rule", "quarter", TOLD]].to_numpy().tolist() == [["R07", 0, 0]]
