"""Writes the sample years: the plan's workbook, and what units send each semester. `python -m samples.make`."""

import sys
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from rbworkflow.assessment.importing import read_assessment
from rbworkflow.assessment.layouts import load_layouts as load_assessment_layouts
from rbworkflow.assessment.layouts import template_map as assessment_map
from rbworkflow.assessment.template import SHEET as ASSESSMENT_SHEET
from rbworkflow.assessment.template import assessment_template
from rbworkflow.assessment.terms import AssessmentTerms
from rbworkflow.assessment.words import load_assessment_words
from rbworkflow.office import Office, load_office
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_reading import read_recommendations
from rbworkflow.plan.template import RECOMMENDATION_SHEET, plan_template, recommendation_template
from rbworkflow.plan.template import SHEET as PLAN_SHEET
from rbworkflow.sheets.columns import ColumnMap
from samples import sources
from samples.beside import asked
from samples.filling import fill
from samples.kota.make import make as make_second
from samples.sent import CONFIG, SampleYear, sent_files, write_all
from samples.sources import CHANGED

YEAR: Final = 2026
ROOT: Final = Path(__file__).resolve().parent
PLAN_FILE: Final = f"rencana_aksi_{YEAR}.xlsx"
CHANGED_PLAN_FILE: Final = f"rencana_aksi_{YEAR}_perubahan.xlsx"
RECOMMENDATIONS_FILE: Final = f"rekomendasi_{YEAR - 1}.xlsx"
ASSESSMENT_FILE: Final = f"lke_{YEAR}.xlsx"
KIND_WORDS: Final = {"ya_tidak": "ya/tidak"}

PLAN_TITLES: Final = {
    "kode": "Kode Indikator",
    "area": "Area Perubahan",
    "kegiatan": "Kegiatan",
    "indikator": "Indikator",
    "satuan": "Satuan",
    "jenis": "Jenis Indikator",
    "polaritas": "Polaritas",
    "sifat": "Sifat Target",
    "baseline": "Baseline",
    "tw1": "Target TW I",
    "tw2": "Target TW II",
    "tw3": "Target TW III",
    "tw4": "Target TW IV",
    "tahun": "Target Tahun",
    "unit": "Penanggung Jawab",
    "data_dukung": "Data Dukung Wajib",
    "rekomendasi": "Kode Rekomendasi",
    "bersama": "Kode Bersama",
}
NUMBERS: Final = ("baseline", "tw1", "tw2", "tw3", "tw4", "tahun")


def make(root: Path) -> None:
    """Every file of the sample year under `root`; the same bytes each time."""
    office = load_office(CONFIG)
    layouts = load_layouts(CONFIG)
    years = {}
    for number, name, rows in (
        (1, PLAN_FILE, sources.plan_rows()),
        (2, CHANGED_PLAN_FILE, sources.changed_plan_rows()),
    ):
        content = plan_workbook(office, template_map(layouts), rows)
        (root / name).write_bytes(content)
        indicators = read_plan(content, office=office, year=YEAR, layouts=layouts).indicators
        years[number] = SampleYear(office=office, indicators=indicators, plan_number=number)
    evaluation = recommendations_workbook(office)
    (root / RECOMMENDATIONS_FILE).write_bytes(evaluation)
    assessment = assessment_workbook(office)
    (root / ASSESSMENT_FILE).write_bytes(assessment)
    maps = load_recommendation_maps(CONFIG)
    given = read_recommendations(evaluation, office=office, year=YEAR, maps=maps).recommendations
    items = read_assessment(
        assessment,
        name=ASSESSMENT_FILE,
        terms=AssessmentTerms.of(office, YEAR, load_assessment_words(CONFIG)),
        layouts=load_assessment_layouts(CONFIG),
    ).items
    for folder, unit_code in sources.form_names():
        year = years[2 if folder.endswith(CHANGED) else 1]
        period = sources.semester_of(folder)
        beside = asked(office, period, unit_code, year.indicators, items=items, recommendations=given)
        write_all(root / folder / unit_code, sent_files(year, folder, unit_code, beside=beside))


def plan_workbook(office: Office, column_map: ColumnMap, given: Sequence[dict[str, str]]) -> bytes:
    """The plan's template, filled."""
    rows: list[dict[str, Any]] = [
        {"No": number} | {title: _typed(name, row[name]) for name, title in PLAN_TITLES.items()}
        for number, row in enumerate(given, start=1)
    ]
    return fill(plan_template(office, YEAR, column_map), PLAN_SHEET, rows)


def recommendations_workbook(office: Office) -> bytes:
    """The recommendations' template, filled."""
    column_map = load_recommendation_maps(CONFIG)[0]
    rows = [{"No": number} | row for number, row in enumerate(sources.recommendation_rows(), start=1)]
    return fill(recommendation_template(office, YEAR, column_map), RECOMMENDATION_SHEET, rows)


def assessment_workbook(office: Office) -> bytes:
    """The self-assessment's template, filled with the year's items."""
    column_map = assessment_map(load_assessment_layouts(CONFIG))
    rows = [
        {"No": number} | row | {"Bobot": float(row["Bobot"].replace(",", "."))}
        for number, row in enumerate(sources.assessment_rows(), start=1)
    ]
    return fill(assessment_template(office, YEAR, column_map), ASSESSMENT_SHEET, rows)


def _typed(name: str, text: str) -> Any:  # noqa: ANN401 - a cell's value
    if name not in NUMBERS or not text:
        return KIND_WORDS.get(text, text)
    value = Decimal(text.replace(",", "."))
    return int(value) if value == value.to_integral() else float(value)


if __name__ == "__main__":
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT
    make(target)
    make_second(target / "kota")
