"""Writes the sample year: the plan's workbook, and what four units send each semester. `python -m samples.make`."""

import shutil
import sys
from collections.abc import Iterator, Sequence
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
from rbworkflow.intake.asked import NOTHING_BESIDE, AskedBeside, beside_maps
from rbworkflow.intake.folders import FOLLOW_UP
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms.blank_form import SHEET as FORM_SHEET
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.office import Office, Semester, load_office
from rbworkflow.office.windows import planned_window
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_reading import read_recommendations
from rbworkflow.plan.template import RECOMMENDATION_SHEET, plan_template, recommendation_template
from rbworkflow.plan.template import SHEET as PLAN_SHEET
from rbworkflow.sheets.cells import read_number
from rbworkflow.sheets.columns import ColumnMap
from samples import sources
from samples.beside import asked
from samples.beside import filled as beside_filled
from samples.beside import papers as beside_papers
from samples.filling import fill
from samples.papers import paper
from samples.sources import CHANGED, CORRECTED, SampleForm, SampleRow

YEAR: Final = 2026
ROOT: Final = Path(__file__).resolve().parent
CONFIG: Final = ROOT.parent / "config"
PLAN_FILE: Final = f"rencana_aksi_{YEAR}.xlsx"
CHANGED_PLAN_FILE: Final = f"rencana_aksi_{YEAR}_perubahan.xlsx"
RECOMMENDATIONS_FILE: Final = f"rekomendasi_{YEAR - 1}.xlsx"
ASSESSMENT_FILE: Final = f"lke_{YEAR}.xlsx"
PICTURES: Final = ("foto", "tangkapan_layar")
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
    plans = {}
    for number, name, rows in (
        (1, PLAN_FILE, sources.plan_rows()),
        (2, CHANGED_PLAN_FILE, sources.changed_plan_rows()),
    ):
        content = plan_workbook(office, template_map(layouts), rows)
        (root / name).write_bytes(content)
        plans[number] = read_plan(content, office=office, year=YEAR, layouts=layouts).indicators
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
        target = root / folder / unit_code
        shutil.rmtree(target, ignore_errors=True)
        number = 2 if folder.endswith(CHANGED) else 1
        period = sources.semester_of(folder)
        beside = asked(office, period, unit_code, plans[number], items=items, recommendations=given)
        for name, sent in sent_files(office, plans[number], folder, unit_code, beside=beside, plan_number=number):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            (target / name).write_bytes(sent)


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


def sent_files(
    office: Office,
    indicators: Sequence[Indicator],
    folder: str,
    unit_code: str,
    *,
    plan_number: int,
    beside: AskedBeside = NOTHING_BESIDE,
) -> Iterator[tuple[str, bytes]]:
    """What a unit sends: its workbook and its evidence, by path."""
    period = sources.semester_of(folder)
    form = sources.form(folder, unit_code)
    required = {each.code: each.required_evidence for each in indicators}
    mark = "_perbaikan" if folder.endswith(CORRECTED) else ""
    columns = form_columns(CONFIG, period)
    due_on = planned_window(office.windows[f"semester_{period.half}"], office.calendar, period).due_on
    order = FormOrder(
        office=office,
        unit=office.unit(unit_code),
        semester=period,
        plan_number=plan_number,
        due_on=due_on,
        beside=beside,
        beside_columns=beside_maps(CONFIG),
    )
    blank = build_form(order, indicators, columns=columns, earlier=_earlier(period, unit_code))
    rows = [
        {columns.column(name).title: value for name, value in _entries(office, row, form, required[row.code]).items()}
        for row in form.rows
    ]
    filled = fill(blank, FORM_SHEET, rows, key=columns.column("code").title, title_above=form.title_above)
    filled = beside_filled(filled, beside, CONFIG, period, unit_code)
    yield f"Isian_RB_{period.code}_{unit_code}{mark}.xlsx", filled
    for row in form.rows:
        yield from _papers(office, row, form.evidence_style, required[row.code], f"{unit_code} - {period.code}")
    yield from beside_papers(beside, period, unit_code)


def evidence_name(row: SampleRow, kind: str, style: str) -> str:
    """The file's path as a unit of that style sends it."""
    name = f"{kind}_{row.topic}{'.png' if kind in PICTURES else '.pdf'}"
    return {"folder": f"{row.code}/{name}", "code_in_name": f"{row.code}_{name}"}.get(style, name)


def _papers(
    office: Office, row: SampleRow, style: str, required: Sequence[str], origin: str
) -> Iterator[tuple[str, bytes]]:
    """What proves the row's result, and its follow-up."""
    for kind in _sent_kinds(row, required):
        name = evidence_name(row, kind, style)
        yield name, paper(Path(name).suffix, _face(row, _label(office, kind), origin))
    for line in row.follow_up_evidence:
        what, _, name = line.partition(": ")
        if name.endswith(".pdf"):
            yield f"{row.code}/{FOLLOW_UP}/{name}", paper(".pdf", _face(row, what, origin))


def _entries(office: Office, row: SampleRow, form: SampleForm, required: Sequence[str]) -> dict[str, Any]:
    """What the unit types, by our names of the form's columns."""
    texts = ("narrative", "obstacle", "solution", "follow_up", "follow_up_pic", "follow_up_due", "explanation")
    return {
        "code": row.code,
        "actual_a": row.actual[0],
        "actual_b": row.actual[1],
        **{name: getattr(row, name) for name in texts},
        "evidence": "\n".join([*_named(office, row, form, required), *row.links]),
        "follow_up_evidence": "\n".join(row.follow_up_evidence),
    }


def _named(office: Office, row: SampleRow, form: SampleForm, required: Sequence[str]) -> list[str]:
    """The evidence lines of the form; a unit that puts the code in its files' names leaves them out."""
    if form.evidence_style == "code_in_name":
        return []
    names = ((kind, Path(evidence_name(row, kind, form.evidence_style)).name) for kind in _sent_kinds(row, required))
    return [f"{_label(office, kind)}: {name}" for kind, name in names]


def _sent_kinds(row: SampleRow, required: Sequence[str]) -> list[str]:
    return [kind for kind in required if kind not in row.without_evidence]


def _face(row: SampleRow, what: str, origin: str) -> list[str]:
    return [
        f"CONTOH {what.lower()}",
        f"Indikator {row.code}",
        row.topic.replace("_", " ").capitalize(),
        f"Subbagian {origin}",
        "Berkas contoh bukan dokumen kedinasan",
    ]


def _label(office: Office, kind: str) -> str:
    return next(each.label for each in office.evidence_kinds if each.code == kind)


def _typed(name: str, text: str) -> Any:  # noqa: ANN401 - a cell's value
    if name not in NUMBERS or not text:
        return KIND_WORDS.get(text, text)
    value = Decimal(text.replace(",", "."))
    return int(value) if value == value.to_integral() else float(value)


def _earlier(period: Semester, unit_code: str) -> dict[str, Earlier]:
    """What the semester before left, as the corrected forms give it; nothing for the year's first."""
    if period.half == 1:
        return {}
    names = set(sources.form_names())
    corrected = f"{period.previous.code}{CORRECTED}"
    rows = sources.form(corrected if (corrected, unit_code) in names else period.previous.code, unit_code).rows
    return {row.code: _left_by(row) for row in rows}


def _left_by(row: SampleRow) -> Earlier:
    result = next(value for value in reversed(row.actual) if value != "")
    promised = {"follow_up": row.follow_up, "pic": row.follow_up_pic, "due": row.follow_up_due}
    return Earlier.of(read_number(result).value, **promised)


if __name__ == "__main__":
    make(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT)
