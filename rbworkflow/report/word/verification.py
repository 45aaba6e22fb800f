"""The internal verification sheet (lembar verifikasi): what officers should know before they decide.

It names units, late forms and open points; it is never sent to the province.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Final

from rbworkflow.finding import Severity
from rbworkflow.report.content.model import Content, ReportedUnit
from rbworkflow.report.content.phrases import DASH, amended, unit_name, weights_text
from rbworkflow.report.content.points import for_officer, in_order, named, of_what_is, quarters_text, subjects, unit_of
from rbworkflow.report.content.recommended import followed_up
from rbworkflow.report.content.summary import summary
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.stamps import with_practice
from rbworkflow.report.word import wordml
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.frame import frame
from rbworkflow.report.word.package import Section, Words, assemble
from rbworkflow.report.word.tables import TableColumn
from rbworkflow.wording import long_date, percent

_SECTIONS: Final = (Section(numbers="decimal", starts_at=1),)
_NONE: Final = "Tidak ada."
_NUMBER: Final = TableColumn("No.", 5, "SelTengah")


def render_verification(
    content: Content, layout: ReportLayout, waiting: Sequence[str] = (), *, is_practice: bool = False
) -> bytes:
    """The sheet for one revision; the same parts for the same content, layout, and what was `waiting` to be let in."""
    mark = with_practice("INTERNAL – tidak dikirim ke KPU Provinsi", is_practice=is_practice)
    title = f"Lembar Verifikasi Laporan RB {content['period']['short_title']}{amended(content)}"
    footer = f"{title} – {content['office']['short_name']}"
    body = Body(layout.portrait_mm)
    body.add(
        wordml.paragraph("LEMBAR VERIFIKASI", "Sampul"),
        wordml.paragraph(f"Laporan Reformasi Birokrasi {content['period']['title']}{amended(content)}", "Tengah"),
        wordml.paragraph(f"{content['office']['name']} – Revisi {content['number']}", "Tengah"),
    )
    _figures(body, content)
    _units(body, content)
    for sentence in waiting:
        body.text(sentence)
    _findings(body, content)
    _without_data(body, content)
    _lines(body, "E. Perubahan sejak Revisi Sebelumnya", content["changes_since"] or [_NONE])
    _lines(body, "F. Pengecualian", content["exceptions"] or [_NONE])
    return assemble(frame(layout, _SECTIONS), Words(mark, footer, title), body.parts)


def _figures(body: Body, content: Content) -> None:
    told = summary(content)
    body.heading(2, "A. Ringkasan")
    rows = [
        ("Nilai capaian (penilaian mandiri)", told.own_score),
        ("Kelengkapan data", told.covered),
        ("Isian triwulan yang terisi", _share(told.filled_cells, told.due_cells)),
        ("Isian subbagian yang tepat waktu", _share(told.punctual_units, told.unit_count)),
        ("Isian subbagian yang belum disampaikan", str(len(told.missing_units))),
        ("Isian subbagian yang disampaikan setelah batas waktu", str(len(told.late_units))),
        ("Hal yang masih harus dilengkapi", str(told.open_count)),
        ("Hal yang telah dijelaskan", str(told.explained_count)),
        ("Catatan", str(told.note_count)),
        *([("Lembar Kerja Evaluasi (LKE)", told.assessment)] if told.assessment else []),
        *_followed_up(content),
    ]
    body.table([TableColumn("Uraian", 60), TableColumn("Keadaan", 40)], rows, numbered=False)
    body.text(weights_text(content))


def _followed_up(content: Content) -> Iterator[tuple[str, str]]:
    """How far the province's recommendations are, where any are known."""
    told = followed_up(content["recommendations"])
    if told is not None:
        yield "Rekomendasi evaluasi yang selesai ditindaklanjuti", told.share
        yield "Rekomendasi yang belum selesai pada batas waktunya", ", ".join(told.overdue) or "0"
        yield "Rekomendasi yang belum dilaporkan subbagian", ", ".join(told.silent) or "0"


def _share(part: int, whole: int) -> str:
    """`33 dari 34 (97,06%)`."""
    return f"{part} dari {whole} ({percent(Decimal(100) * part / whole if whole else None)})"


def _units(body: Body, content: Content) -> None:
    body.heading(2, "B. Penyampaian Isian oleh Subbagian")
    columns = [
        _NUMBER,
        TableColumn("Subbagian"),
        TableColumn("Kepala Subbagian"),
        TableColumn("Keadaan"),
        TableColumn("Isian yang Dihitung", 12, "SelTengah"),
    ]
    body.table(columns, list(_unit_rows(content)), numbered=False)


def _unit_rows(content: Content) -> Iterator[tuple[str, ...] | str]:
    """In a year's sheet each semester's under its name."""
    for period, units in groupby(content["units"], key=lambda unit: unit["period"]):
        if content["semesters"]:
            yield period
        for position, unit in enumerate(units, 1):
            yield (str(position), unit["name"], unit["head_name"], _unit_state(unit), str(unit["counted_rows"]))


def _unit_state(unit: ReportedUnit) -> str:
    if unit["received_on"] is None:
        return "belum menyampaikan"
    received_on = long_date(date.fromisoformat(unit["received_on"]))
    return f"{received_on}, setelah batas waktu" if unit["is_late"] else f"{received_on}, tepat waktu"


def _findings(body: Body, content: Content) -> None:
    """By subbagian, then by indicator, each named once; what was explained stands beside its point."""
    body.heading(2, "C. Hal yang Perlu Dilengkapi")
    if not content["findings"]:
        body.bullets([_NONE])
        return
    columns = [
        _NUMBER,
        TableColumn("Indikator"),
        TableColumn("TW", 9, "SelTengah"),
        TableColumn("Tingkat", 13),
        TableColumn("Hal"),
        TableColumn("Penjelasan Subbagian"),
    ]
    body.table(columns, list(_finding_rows(content)), numbered=False)


def _finding_rows(content: Content) -> Iterator[tuple[str, ...] | str]:
    names, before = subjects(content), ("", (False, ""))
    for position, finding in enumerate(in_order(content, content["findings"]), 1):
        unit, of_what = unit_of(content, finding), of_what_is(finding)
        if position == 1 or before[0] != unit:
            yield unit_name(content, unit)
        yield (
            str(position),
            "" if position > 1 and before == (unit, of_what) else named(names, of_what),
            quarters_text(content, finding).removeprefix("TW ") or DASH,
            Severity(finding["severity"]).label,
            for_officer(finding),
            finding["explanation"] or DASH,
        )
        before = unit, of_what


def _without_data(body: Body, content: Content) -> None:
    units = summary(content).without_data
    _lines(body, "D. Indikator yang Belum Memiliki Data", [] if units else [_NONE])
    for each in units:
        body.caption(each.unit)
        body.bullets(each.lines)


def _lines(body: Body, title: str, lines: list[str]) -> None:
    body.heading(2, title)
    body.bullets(lines)
