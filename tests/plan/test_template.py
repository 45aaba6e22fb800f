import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.template import SHEET, plan_template
from rbworkflow.sheets.columns import ColumnMap, find_table
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def column_map():
    return ColumnMap.load(ROOT / "config" / "columns" / "plan.csv")


@pytest.fixture(scope="module")
def content(office, column_map):
    return plan_template(office, 2026, column_map)


def test_the_template_has_every_column_under_a_title_that_is_read_back(content, column_map):
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook)
    sheet = workbook.sheet(SHEET)
    assert sheet is not None
    table = find_table(sheet, column_map)

    assert table is not None
    assert table.findings == ()
    assert set(table.columns) == {column.name for column in column_map.columns} - {"year"}


def test_the_blank_template_is_told_to_be_empty(content, office):
    draft = read_plan(content, office=office, year=2026, layouts=load_layouts(ROOT / "config"))

    assert [point.rule for point in draft.findings] == ["P02"]


def test_the_template_offers_areas_units_and_the_ways_to_measure(content):
    workbook = load_workbook(io.BytesIO(content))
    rules = workbook[SHEET].data_validations.dataValidation
    offered = " ".join(rule.formula1 for rule in rules if rule.type == "list")
    listed = " ".join(str(cell.value) for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value)

    assert len([rule for rule in rules if rule.type == "list"]) == 5
    for choice in ("kumulatif", "rata_rata", "rentang", "ya_tidak", "PHS", "Penataan Tata Laksana"):
        assert choice in offered + listed


def test_the_instructions_name_each_area_unit_and_kind_of_evidence(content, office):
    sheet = load_workbook(io.BytesIO(content))["Petunjuk"]
    text = "\n".join(str(cell.value) for row in sheet.iter_rows() for cell in row if cell.value)

    for each in (*office.regime(2026).areas, *office.evidence_kinds):
        assert f"{each.code}: {each.label}." in text
    for unit in office.units:
        assert unit.name in text


def test_the_template_says_whose_plan_of_which_year_it_is(content, office):
    sheet = load_workbook(io.BytesIO(content))[SHEET]
    titles = [cell.value for row in sheet.iter_rows(max_row=4) for cell in row if cell.value]

    assert "TAHUN 2026" in titles
    assert office.name.upper() in titles


def test_the_same_template_is_the_same_file(content, office, column_map):
    assert plan_template(office, 2026, column_map) == content
