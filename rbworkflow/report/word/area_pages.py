"""One area of the regime: a sentence on its figures, the table, what was done, and the points still open."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from rbworkflow.finding import Severity
from rbworkflow.report.content.assessed_phrases import is_of_assessment
from rbworkflow.report.content.coverage import area_coverage
from rbworkflow.report.content.model import Content, ReportedArea, ReportedIndicator
from rbworkflow.report.content.phrases import (
    DASH,
    NO_DATA,
    achievement_text,
    counted_text,
    point_text,
    score_text,
    target_text,
    value_text,
)
from rbworkflow.report.content.points import for_report, in_order, lines
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.tables import TableColumn
from rbworkflow.wording import all_of, percent

_COUNTED: Final = "Diperhi\u00adtungkan (%)"
_SEMESTER: Final = (
    TableColumn("No.", 5, "SelTengah"),
    TableColumn("Indikator"),
    TableColumn("Satuan", 14, "SelTengah"),
    TableColumn("Target", 11, "SelKanan"),
    TableColumn("Realisasi", 12, "SelKanan"),
    TableColumn("Capaian (%)", 12, "SelKanan"),
    TableColumn(_COUNTED, 12, "SelKanan"),
)
_ANNUAL: Final = (
    TableColumn("No.", 5.5, "SelTengah"),
    TableColumn("Indikator"),
    TableColumn("Satuan", align="SelTengah"),
    TableColumn("Target Setahun", align="SelKanan"),
    TableColumn("Sem.\u00a0I", align="SelKanan", group="Realisasi"),
    TableColumn("Sem.\u00a0II", align="SelKanan", group="Realisasi"),
    TableColumn("Setahun", align="SelKanan", group="Realisasi"),
    TableColumn("Capaian (%)", align="SelKanan"),
    TableColumn(_COUNTED, align="SelKanan"),
)
_LAST: Final = 2
"""Items that stay with a list's last one."""
_SHOWN: Final = (Severity.BLOCKING, Severity.NEEDS_EXPLANATION)


def area_section(body: Body, content: Content, area: ReportedArea, *, title: str = "") -> None:
    """The area's pages under `title`, or under the heading that stands already."""
    rows = [row for row in content["indicators"] if row["area"] == area["code"]]
    if title:
        body.heading(3, title)
    body.text(_sentence(content, area, rows))
    if not rows:
        return
    _figures(body, content, area, rows)
    told = {
        "Uraian pelaksanaan": _narratives(rows),
        "Indikator yang belum memiliki data": _without_data(content, rows),
        "Hal yang perlu dilengkapi dan penjelasannya": _points(content, rows),
    }
    lists = [(caption, said) for caption, said in told.items() if said]
    for (caption, said), (_, following) in pairwise([*lists, ("", [])]):
        _listed(body, caption, said, is_followed=0 < len(following) <= _LAST)


def _sentence(content: Content, area: ReportedArea, rows: Sequence[ReportedIndicator]) -> str:
    period = content["period"]["title"]
    if not rows:
        return f"Rencana aksi Tahun {content['plan']['year']} tidak memuat indikator pada {area['word']} ini."
    if not area["due_count"]:
        return f"{_all_here(area, len(rows))} belum memiliki target pada {period}."
    return (
        f"{_due(area, len(rows))} memiliki target pada {period}. {_counted(area)} "
        f"(kelengkapan {percent(area['coverage'])}). Nilai capaian menurut penilaian mandiri adalah "
        f"{score_text(area['score'])}."
    )


def _due(area: ReportedArea, count: int) -> str:
    due = area["due_count"]
    return f"Dari {count} indikator pada {area['word']} ini, {due}" if due < count else _all_here(area, count)


def _all_here(area: ReportedArea, count: int) -> str:
    told = all_of(count, "indikator")
    return f"{told[:1].upper()}{told[1:]} pada {area['word']} ini"


def _counted(area: ReportedArea) -> str:
    coverage = area_coverage(area)
    if coverage.is_complete:
        return "Data yang dihitung telah lengkap"
    if not area["counted_count"] and not area.get("counted_quarters"):
        return "Data yang dihitung belum tersedia"
    quarters = f" dan {coverage.quarters} triwulan jatuh temponya" if coverage.quarters else ""
    return f"Data yang dihitung tersedia untuk {coverage.indicators} indikator tersebut{quarters}"


def _figures(body: Body, content: Content, area: ReportedArea, rows: Sequence[ReportedIndicator]) -> None:
    is_annual = content["kind"] == "annual"
    body.table_caption(f"Target, realisasi, dan capaian {content['period']['title']}: {area['label']}")
    body.table(
        _ANNUAL if is_annual else _SEMESTER,
        [_figures_row(number, row, is_annual=is_annual) for number, row in enumerate(rows, 1)],
    )


def _figures_row(number: int, row: ReportedIndicator, *, is_annual: bool) -> tuple[str, ...]:
    total = row["total"]
    halves = [DASH if half is None else value_text(row, half["actual"]) for half in row["semesters"]]
    return (
        str(number),
        row["name"],
        row["measure"],
        target_text(row, total),
        *(halves if is_annual else ()),
        value_text(row, total["actual"]),
        achievement_text(total),
        counted_text(total),
    )


def _narratives(rows: Sequence[ReportedIndicator]) -> list[tuple[str, str]]:
    """By the number of the indicator's row in the table."""
    return [
        (f"{number}.", f"{row['activity']}: {row['narrative']}")
        for number, row in enumerate(rows, 1)
        if row["narrative"]
    ]


def _without_data(content: Content, rows: Sequence[ReportedIndicator]) -> list[tuple[str, str]]:
    """Said neutrally: who was late is no matter of the report's."""
    said = content["texts"].get("tanpa_data") or f"{NO_DATA}."
    missing = [row for row in rows if row["total"]["status"] == "missing"]
    return [("–", f"{row['name']}: {said}{_explained(row)}") for row in missing]


def _explained(row: ReportedIndicator) -> str:
    return f" Penjelasan: {row['explanation']}" if row["explanation"] else ""


def _points(content: Content, rows: Sequence[ReportedIndicator]) -> list[tuple[str, str]]:
    """What is still to be mended or was explained, of indicators that have data, in the report's words."""
    names = {row["code"]: row["name"] for row in rows if row["total"]["status"] != "missing"}
    mine = [each for each in content["findings"] if each["indicator"] in names and not is_of_assessment(each)]
    shown = [each for each in mine if each["severity"] in _SHOWN]
    told = [each for each in shown if "for_report" in each]
    before = [point_text(names, each) for each in shown if "for_report" not in each]
    return [("–", line) for line in (*lines(content, in_order(content, told), for_report), *before)]


def _listed(body: Body, caption: str, lines: Sequence[tuple[str, str]], *, is_followed: bool) -> None:
    """Its last items stay together, and with a short list that follows: no page of three lines ends a chapter."""
    body.caption(caption)
    for left, (label, text) in zip(reversed(range(len(lines))), lines, strict=True):
        is_kept = left <= _LAST and (left > 0 or is_followed)
        body.add(wordml.item(label, text, "Uraian", keep_next=is_kept))
