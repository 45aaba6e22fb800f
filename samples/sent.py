"""What a unit sends: its workbook, filled in, and its evidence."""

import shutil
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rbworkflow.intake.asked import NOTHING_BESIDE, AskedBeside, beside_maps
from rbworkflow.intake.folders import FOLLOW_UP
from rbworkflow.intake.form_id import SHEET as FORM_SHEET
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.intake.forms.earlier import Earlier
from rbworkflow.office import Office, Semester
from rbworkflow.office.windows import planned_by_rule
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.cells import read_number
from samples import sources
from samples.beside import filled as beside_filled
from samples.beside import papers as beside_papers
from samples.filling import fill
from samples.papers import paper
from samples.sources import CORRECTED, SOURCE, SampleForm, SampleRow

CONFIG: Final = Path(__file__).resolve().parents[1] / "config"
PICTURES: Final = ("foto", "tangkapan_layar")


@dataclass(frozen=True, kw_only=True)
class SampleYear:
    """An office's year, under one version of its plan."""

    office: Office
    indicators: Sequence[Indicator]
    plan_number: int = 1
    config: Path = CONFIG
    source: Path = SOURCE


def sent_files(
    year: SampleYear, folder: str, unit_code: str, *, beside: AskedBeside = NOTHING_BESIDE
) -> Iterator[tuple[str, bytes]]:
    """What a unit sends: its workbook and its evidence, by path."""
    office, config = year.office, year.config
    period = sources.semester_of(folder)
    form = sources.form(folder, unit_code, year.source)
    required = {each.code: each.required_evidence for each in year.indicators}
    mark = "_perbaikan" if folder.endswith(CORRECTED) else ""
    columns = form_columns(config, period)
    due_on = planned_by_rule(office, period).due_on
    order = FormOrder(
        office=office,
        unit=office.unit(unit_code),
        semester=period,
        plan_number=year.plan_number,
        due_on=due_on,
        beside=beside,
        beside_columns=beside_maps(config),
    )
    blank = build_form(order, year.indicators, columns=columns, earlier=_earlier(period, unit_code, year.source))
    rows = [
        {columns.column(name).title: value for name, value in _entries(office, row, form, required[row.code]).items()}
        for row in form.rows
    ]
    filled = fill(blank, FORM_SHEET, rows, key=columns.column("code").title, title_above=form.title_above)
    filled = beside_filled(filled, beside, config, period, unit_code)
    yield f"Isian_RB_{period.code}_{unit_code}{mark}.xlsx", filled
    for row in form.rows:
        yield from _papers(office, row, form.evidence_style, required[row.code], f"{unit_code} - {period.code}")
    yield from beside_papers(beside, period, unit_code)


def write_all(target: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Each file under its path in `target`, which holds nothing else afterwards."""
    shutil.rmtree(target, ignore_errors=True)
    for name, content in files:
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        (target / name).write_bytes(content)


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


def _earlier(period: Semester, unit_code: str, source: Path) -> dict[str, Earlier]:
    """What the semester before left, as the corrected forms give it; nothing for the year's first."""
    if period.half == 1:
        return {}
    names = set(sources.form_names(source))
    corrected = f"{period.previous.code}{CORRECTED}"
    rows = sources.form(corrected if (corrected, unit_code) in names else period.previous.code, unit_code, source).rows
    return {row.code: _left_by(row) for row in rows}


def _left_by(row: SampleRow) -> Earlier:
    result = next(value for value in reversed(row.actual) if value != "")
    promised = {"follow_up": row.follow_up, "pic": row.follow_up_pic, "due": row.follow_up_due}
    return Earlier.of(read_number(result).value, **promised)
