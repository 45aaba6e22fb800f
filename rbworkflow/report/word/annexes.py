"""The annexes, on pages laid on their side: the matrix, indicators without data, the index of evidence."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, groupby
from typing import Final

from rbworkflow.intake.evidence.matching import ASSESSMENT, RESULT
from rbworkflow.office.packaging import PER_INDICATOR
from rbworkflow.office.period import parse_period
from rbworkflow.report.content.assessed_phrases import assessment_evidence
from rbworkflow.report.content.model import Content, Figures, ReportedEvidence, ReportedIndicator
from rbworkflow.report.content.package_phrases import enclosures, evidence_sentences, place_text
from rbworkflow.report.content.phrases import (
    DASH,
    NO_DATA,
    PURPOSES,
    counted_text,
    extent_text,
    indicator_names,
    is_due,
    quarter_label,
    remark_text,
    score_text,
    size_text,
    target_text,
    unit_name,
    value_text,
)
from rbworkflow.report.content.points import named, subjects
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.assessment_annex import assessment_annex
from rbworkflow.report.word.body import Body
from rbworkflow.report.word.recap_annexes import recap_annexes
from rbworkflow.report.word.tables import KeptTogether, TableColumn, code_width
from rbworkflow.wording import all_of

FIRST_BOOKMARK = 200
_MODES: Final = {"file": "berkas", "link": "tautan", "text": "uraian"}
_FINGERPRINT: Final = 12
_BESIDE: Final = (
    "Dokumen Word disertai PDF dengan nama yang sama bila tersedia; salinan yang ditandatangani berakhiran _ttd.pdf."
)
_SHORT: Final = 6
"""Rows of an annex that needs no page of its own."""
_OF_ASSESSMENT: Final = "Lembar Kerja Evaluasi (LKE)"
_SEMESTER_WIDTHS: Final = {"Indikator": 56.5, "T": 12, "R": 12, "C": 12, "D": 12}
_ANNUAL_WIDTHS: Final = {"Indikator": 36.5, "T": 7.5, "R": 8.5, "C": 10.5, "D": 10.5}


def annexes(content: Content, layout: ReportLayout) -> Body:
    body = Body(layout.landscape_mm, suffix="Kecil", first_bookmark=FIRST_BOOKMARK)
    if "recap" in content:
        recap_annexes(body, content, content["recap"])
        _package(body, content)
        return body
    body.heading(1, f"LAMPIRAN I\nMATRIKS CAPAIAN RENCANA AKSI {content['period']['title'].upper()}")
    has_common_codes = any(row.get("common_code") for row in content["indicators"])
    legend = f"{_LEGEND} {_COMMON_CODES}" if has_common_codes else _LEGEND
    notes = (legend, _unit_legend(content))
    body.table(_matrix_columns(content), _matrix_rows(content), keeping=KeptTogether(notes))
    missing = [row for row in content["indicators"] if row["total"]["status"] == "missing"]
    body.heading(1, "LAMPIRAN II\nINDIKATOR YANG BELUM MEMILIKI DATA", same_page=len(missing) <= _SHORT)
    _without_data(body, content, missing)
    body.heading(1, "LAMPIRAN III\nDAFTAR DATA DUKUNG", same_page=len(missing) <= _SHORT)
    _evidence(body, content)
    assessment_annex(body, content, "LAMPIRAN IV")
    _package(body, content)
    return body


_LEGEND: Final = (
    "T: target; R: realisasi; C: capaian (%) apa adanya; D: capaian yang diperhitungkan (%). "
    "Tanda – berarti tidak ada target atau belum ada data."
)
_COMMON_CODES: Final = "Kode di bawah nama indikator adalah kode bersama, yang sama di semua kantor."


def _unit_legend(content: Content) -> str:
    names = "; ".join(f"{code}: {name}" for code, name in content["office"]["units"].items())
    return f"Unit: {names}."


def _matrix_columns(content: Content) -> list[TableColumn]:
    quarters = [quarter_label(quarter) for quarter in content["quarters"]]
    widths = _ANNUAL_WIDTHS if content["kind"] == "annual" else _SEMESTER_WIDTHS
    total = "Setahun" if content["kind"] == "annual" else content["period"]["short_title"]
    return [
        TableColumn("No.", 6, "SelTengah"),
        TableColumn("Indikator", widths["Indikator"]),
        TableColumn("Satuan", 17, "SelTengah"),
        TableColumn("Unit", code_width((row["unit"] for row in content["indicators"]), 8.5), "SelTengah"),
        TableColumn("Target Tahun", 11, "SelKanan"),
        *(TableColumn(letter, widths[letter], "SelKanan", group=quarter) for quarter in quarters for letter in "TRC"),
        *(TableColumn(letter, widths[letter], "SelKanan", group=total) for letter in "TRCD"),
        TableColumn("Ket.", 14.5),
    ]


def _matrix_rows(content: Content) -> Iterator[tuple[str, ...] | str]:
    """Each area's rows under its name."""
    position = 0
    for area in content["areas"]:
        rows = [row for row in content["indicators"] if row["area"] == area["code"]]
        if rows:
            yield area["label"]
        for row in rows:
            position += 1
            yield _matrix_row(position, row, content["quarters"])


def _matrix_row(position: int, row: ReportedIndicator, quarters: list[int]) -> tuple[str, ...]:
    cells = {cell["quarter"]: cell for cell in row["quarters"]}
    figures = [text for quarter in quarters for text in _figures(row, cells.get(quarter))]
    return (
        str(position),
        "\n".join(filter(None, (row["name"], row.get("common_code")))),
        row["measure"],
        row["unit"],
        value_text(row, row["target_year"]),
        *figures,
        *_figures(row, row["total"]),
        counted_text(row["total"]),
        remark_text(row),
    )


def _figures(row: ReportedIndicator, figures: Figures | None) -> tuple[str, str, str]:
    if figures is None:
        return (DASH, DASH, DASH)
    return target_text(row, figures), value_text(row, figures["actual"]), score_text(figures["achievement"])


def _without_data(body: Body, content: Content, rows: Sequence[ReportedIndicator]) -> None:
    if not rows:
        body.text(_nothing_missing(content))
        return
    said = content["texts"].get("tanpa_data") or f"{NO_DATA}."
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn("Indikator"),
        TableColumn("Penanggung Jawab"),
        TableColumn("Keterangan"),
    ]
    lines = [
        (str(position), row["name"], unit_name(content, row["unit"]), row["explanation"] or said)
        for position, row in enumerate(rows, 1)
    ]
    body.table(columns, lines)


def _nothing_missing(content: Content) -> str:
    due = sum(is_due(row["total"]) for row in content["indicators"])
    if not due:
        return "Tidak ada indikator yang jatuh tempo."
    told = all_of(due, "indikator")
    return f"{told[:1].upper()}{told[1:]} yang jatuh tempo telah memiliki data."


def _package(body: Body, content: Content) -> None:
    """What goes to the province with the report, as its letter names it."""
    package = content.get("package")
    if not package:
        return
    number = "V" if content.get("assessment") else "IV"  # a recap has three others too
    is_room = not content.get("assessment") and len(content["evidence"]) <= _SHORT
    body.heading(1, f"LAMPIRAN {number}\nBERKAS YANG DISAMPAIKAN BERSAMA LAPORAN", same_page=is_room)
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn("Berkas", 26),
        TableColumn("Kegunaan", 28),
        TableColumn("Nama Berkas", 41),
    ]
    rows = [(each.number or DASH, each.name, each.purpose, "\n".join(each.files)) for each in enclosures(package)]
    notes = (*evidence_sentences(content, package), _BESIDE)
    body.table(columns, rows, numbered=False, keeping=KeptTogether(notes))


def _evidence(body: Body, content: Content) -> None:
    """What was received as proof; a file's first sha256 digits let anyone check that it is the same file."""
    if not content["evidence"]:
        body.text("Belum ada data dukung yang diterima.")
        return
    columns = [
        TableColumn("No.", 5, "SelTengah"),
        TableColumn("Indikator"),
        TableColumn("Jenis"),
        TableColumn("Bentuk", align="SelTengah"),
        TableColumn("Berkas, Tautan, atau Uraian"),
        TableColumn("Ukuran", align="SelKanan"),
        TableColumn("Halaman atau Piksel", align="SelTengah"),
        TableColumn("Sidik (SHA-256)", align="SelTengah"),
        *([TableColumn(title, align="SelTengah")] if (title := _place_title(content)) else []),
    ]
    body.table(columns, _evidence_rows(content))


def _evidence_rows(content: Content) -> Iterator[tuple[str, ...] | str]:
    names, items, position = indicator_names(content), subjects(content), count(1)
    for heading, rows in _headed(content):
        if heading:
            yield heading
        for row in rows:
            yield (str(next(position)), _proved(row, names, items), *_piece(row, content))


def _headed(content: Content) -> Iterator[tuple[str, Iterable[ReportedEvidence]]]:
    """What proves indicators, and under a heading what proves answers of the self-assessment; both by semester in a
    year's report.
    """
    others = [row for row in content["evidence"] if row["purpose"] != ASSESSMENT]
    for title, rows in (("", others), (_OF_ASSESSMENT, assessment_evidence(content))):
        for code, mine in groupby(sorted(rows, key=_in_order), key=_semester):
            yield ", ".join(filter(None, (title, code and parse_period(code).title))), mine


def _in_order(row: ReportedEvidence) -> tuple[str, bool]:
    """By semester; in it as the content has them, but those that belong to nothing last."""
    return _semester(row), not row["indicator"]


def _semester(row: ReportedEvidence) -> str:
    return row.get("period", "")


def _proved(row: ReportedEvidence, names: Mapping[str, str], items: Mapping[tuple[bool, str], str]) -> str:
    code = row["indicator"]
    if row["purpose"] == ASSESSMENT:
        return named(items, (True, code))
    return names.get(code, code) or "(belum dikaitkan dengan indikator)"


def _place_title(content: Content) -> str:
    """What the column is called that says where a piece of evidence can be had; empty where nothing is to be said."""
    package = content.get("package")
    if package and package["evidence"] == "link":
        return "Tautan" if PER_INDICATOR in package["link"] else ""
    return "Bagian ZIP" if package and package["files"] else ""


def _piece(row: ReportedEvidence, content: Content) -> tuple[str, ...]:
    package = content.get("package")
    return (
        _kind(row, content["evidence_kinds"]),
        _MODES.get(row["mode"], row["mode"]),
        row["name"],
        size_text(row["size"]),
        extent_text(row),
        row["sha256"][:_FINGERPRINT] or DASH,
        *([place_text(row, package) or DASH] if package and _place_title(content) else []),
    )


def _kind(row: ReportedEvidence, kinds: Mapping[str, str]) -> str:
    """`Notula (tindak lanjut)` where it proves a follow-up, not the result."""
    kind = kinds.get(row["kind"], row["kind"])
    mark = "" if row["purpose"] in (RESULT, ASSESSMENT) else PURPOSES[row["purpose"]]
    return f"{kind}\n({mark})" if kind and mark else kind or mark or DASH
