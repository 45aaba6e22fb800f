"""The report's figures for machines: what the province merges, as a workbook and as JSON.

Only what the report itself says: which unit was late, and what stays in the office, is left out.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from importlib import resources
from typing import Final

from rbworkflow.audit.chain import canonical
from rbworkflow.finding import Severity
from rbworkflow.report import assessment_rows as assessments
from rbworkflow.report.content.coverage import Coverage, area_coverage, office_coverage
from rbworkflow.report.content.model import (
    TEXTS,
    Content,
    Figures,
    ReportedFinding,
    ReportedIndicator,
    ReportedRecommendation,
)
from rbworkflow.report.content.phrases import PURPOSES
from rbworkflow.report.content.points import for_report
from rbworkflow.report.matrix import BY_QUARTER, QUARTER_NUMBERS, by_quarter, printed_matrix, state_of
from rbworkflow.sheets.writing import ColumnSpec, Format, PaperSize, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import PRACTICE_MODE

LONGEST_TEXT: Final = 32_000  # a cell holds a little more
PRACTICE: Final = "Angka dalam berkas ini hasil latihan dan bukan laporan kantor."
_INTERNAL: Final = ("units", "exceptions", "changes_since", "package", "recap")
_QUARTERS: Final = ("triwulan_jatuh_tempo", "triwulan_berdata")
_FIGURES: Final = (
    "target",
    "batas_bawah",
    "batas_atas",
    "realisasi",
    "capaian_persen",
    "dihitung_persen",
    *_QUARTERS,
    "keadaan",
)
_SELF_ASSESSED: Final = ("nilai_penilaian_mandiri", "kategori_penilaian_mandiri", "predikat_penilaian_mandiri")
_NUMBERS: Final = {
    *_FIGURES[:6],
    *QUARTER_NUMBERS,
    "target_tahun",
    _SELF_ASSESSED[0],
    "kelengkapan_persen",
    "jumlah",
    *assessments.NUMBERS,
}
_COUNTS: Final = {
    "perubahan",
    "versi_rencana",
    "triwulan",
    "jumlah_data_dukung",
    "jatuh_tempo",
    "memiliki_data",
    *_QUARTERS,
    "ukuran",
    "halaman",
    "lebar",
    "tinggi",
    *assessments.COUNTS,
}
_WIDE: Final = {
    "kegiatan",
    "indikator",
    "uraian",
    "kendala",
    "solusi",
    "rencana_tindak_lanjut",
    "penjelasan",
    "nama",
    "alasan",
    *assessments.WIDE,
    "rekomendasi",
    "kondisi",
    "kriteria",
    "akibat",
    "tindak_lanjut",
    "data_dukung",
}
_KEY: Final = ("kode_satker", "nama_satker", "periode", "perubahan", "versi_rencana")
_ROW: Final = (
    *_KEY,
    "kode_indikator",
    "kode_bersama",
    "kode_area",
    "kode_unit",
    "kegiatan",
    "indikator",
    "satuan",
    "jenis",
    "polaritas",
    "sifat_target",
    "target_tahun",
    *_FIGURES,
    *BY_QUARTER,
    "jumlah_data_dukung",
    "uraian",
    "kendala",
    "solusi",
    "rencana_tindak_lanjut",
    "pic_tindak_lanjut",
    "batas_waktu_tindak_lanjut",
    "penjelasan",
)


def data_workbook(content: Content, *, paper: PaperSize = PaperSize.A3, is_practice: bool = False) -> bytes:
    """Sheets to stack with those of other offices, and one to print.

    Ringkasan, Indikator, Triwulan, Data Dukung, LKE if any, Rekomendasi where any is known: one header row each, one
    record a row, each saying whose it is, of when, and by which version of the plan; numbers are numbers.
    Indikator has all of an indicator in one row, the same columns in every period. Matriks, at the end, is for people.
    In practice mode a sheet before them says so.
    """
    practice = [TextSheet(name=PRACTICE_MODE, title=PRACTICE_MODE, paragraphs=(PRACTICE,))] if is_practice else []
    office, plan = content["office"], content["plan"]
    key = (office["code"], office["name"], content["period"]["code"], content["amendment"], plan["number"])
    return write_workbook(
        [
            *practice,
            _sheet("Ringkasan", (*_KEY, *_AREA), [(*key, *row) for row in _areas(content)]),
            _sheet("Indikator", _ROW, [(*key, *_indicator(row)) for row in content["indicators"]]),
            _sheet(
                "Triwulan",
                (*_KEY, "kode_indikator", "kode_bersama", "triwulan", *_FIGURES, "alasan"),
                [(*key, *row) for row in _quarters(content)],
            ),
            _sheet("Data Dukung", (*_KEY, *_EVIDENCE), [(*key, *row) for row in _evidence(content)]),
            *_assessment(content, key),
            *_recommended(content, key),
            printed_matrix(content, paper, is_practice=is_practice),
        ]
    )


def _assessment(content: Content, key: Sequence[object]) -> list[SheetSpec]:
    """The sheet LKE, where the content has a self-assessment."""
    told = assessments.assessment_rows(content)
    rows = [(*key, *(_text(value) if isinstance(value, str) else value for value in row)) for row in told]
    return [_sheet(assessments.SHEET, (*_KEY, *assessments.TITLES), rows)] if rows else []


def public_text(content: Content, *, is_practice: bool = False) -> str:
    """The content as canonical JSON without what concerns the office alone; in practice mode `mode` says so."""
    shown: dict[str, object] = {name: value for name, value in content.items() if name not in _INTERNAL}
    shown["findings"] = [
        _public(finding)
        for finding in content["findings"]
        if finding["indicator"] and finding["severity"] != Severity.NOTE
    ]
    return canonical(shown | ({"mode": "latihan"} if is_practice else {}))


def data_schema() -> str:
    """The JSON Schema of what public_text writes, of every format, as it is given to the province's programmers."""
    return resources.files("rbworkflow.report").joinpath("data_schema.json").read_text(encoding="utf-8")


def _public(finding: ReportedFinding) -> dict[str, object]:
    """The point as the report says it; what the unit and the officers were told stays in the office."""
    kept = ("rule", "severity", "indicator", "quarter", "explanation")
    return {name: value for name, value in finding.items() if name in kept} | {"message": for_report(finding)}


_AREA: Final = ("kode_area", "area", "jatuh_tempo", "memiliki_data", *_QUARTERS, "kelengkapan_persen", *_SELF_ASSESSED)
_EVIDENCE: Final = (
    "kode_indikator",
    "untuk",
    "jenis",
    "bentuk",
    "nama",
    "sha256",
    "ukuran",
    "halaman",
    "lebar",
    "tinggi",
    "semester",
)


_RECOMMENDED: Final = (
    "kode_rekomendasi",
    "kode_area",
    "rekomendasi",
    "kondisi",
    "kriteria",
    "akibat",
    "batas_waktu",
    "kode_indikator_yang_menjawab",
    "alasan",
    "status",
    "melewati_batas_waktu",
    "tindak_lanjut",
    "data_dukung",
)


def _recommended(content: Content, key: Sequence[object]) -> Iterator[SheetSpec]:
    """The province's recommendations, where any are known."""
    if content["recommendations"]:
        rows = [(*key, *_recommendation(row)) for row in content["recommendations"]]
        yield _sheet("Rekomendasi", (*_KEY, *_RECOMMENDED), rows)


def _recommendation(row: ReportedRecommendation) -> tuple[object, ...]:
    told = row.get("told", [])
    done = "\n".join(f"{each['unit']}, {each['period']}: {each['done'] or each['status']}" for each in told)
    proof = "\n".join(name for each in told for name in each["evidence"])
    return (
        row["code"],
        row.get("area", ""),
        _text(row["text"]),
        _text(row.get("condition", "")),
        _text(row.get("criterion", "")),
        _text(row.get("consequence", "")),
        row.get("due_on") or "",
        ", ".join(row["indicators"]),
        _text(row.get("answer_reason", "")),
        row["status"],
        "ya" if row.get("is_overdue") else "tidak",
        _text(done or row["follow_up"]),
        _text(proof or row["evidence"]),
    )


def _sheet(name: str, titles: Sequence[str], rows: Sequence[Sequence[object]]) -> SheetSpec:
    columns = tuple(ColumnSpec(title=title, width=_width(title), format=_format(title)) for title in titles)
    return SheetSpec(name=name, columns=columns, rows=rows, is_numbered=False, is_protected=False, is_filtered=True)


def _width(title: str) -> float:
    return 40 if title in _WIDE else max(12, len(title) + 2)


def _format(title: str) -> Format:
    if title in _COUNTS:
        return Format.GENERAL
    return Format.NUMBER if title in _NUMBERS else Format.TEXT


def _areas(content: Content) -> Iterator[tuple[object, ...]]:
    """Each area, and the office as a whole under the code `SATKER`."""
    for area in content["areas"]:
        yield (area["code"], area["label"], *_counts(area_coverage(area)), _number(area["score"]), "", "")
    score, counts = content["score"], _counts(office_coverage(content))
    own = (_number(score["score"]), score["category_code"], score.get("predicate", ""))
    yield ("SATKER", content["office"]["name"], *counts, *own)


def _counts(coverage: Coverage) -> tuple[object, ...]:
    indicators, quarters = (coverage.due, coverage.counted), (coverage.due_quarters, coverage.counted_quarters)
    return (*indicators, *quarters, _number(coverage.share))


def _indicator(row: ReportedIndicator) -> tuple[object, ...]:
    return (
        row["code"],
        row.get("common_code", ""),
        row["area"],
        row["unit"],
        _text(row["activity"]),
        _text(row["name"]),
        _text(row["measure"]),
        row["kind"],
        row["polarity"],
        row["target_kind"],
        _number(row["target_year"]),
        *_figures(row["total"]),
        *by_quarter(row),
        row["evidence_count"],
        *(_text(row[name]) for name in TEXTS),
    )


def _quarters(content: Content) -> Iterator[tuple[object, ...]]:
    for row in content["indicators"]:
        for cell in row["quarters"]:
            own = (row["code"], row.get("common_code", ""), cell["quarter"])
            yield (*own, *_figures(cell), _text(cell.get("reason", "")))


def _evidence(content: Content) -> Iterator[tuple[object, ...]]:
    for row in content["evidence"]:
        measures = (row["size"], row["page_count"], row["width"], row["height"])
        purpose = PURPOSES[row["purpose"]]
        semester = row.get("period", content["period"]["code"])
        told = (row["indicator"], purpose, row["kind"], row["mode"], _text(row["name"]), row["sha256"])
        yield (*told, *measures, semester)


def _figures(figures: Figures) -> tuple[object, ...]:
    asked = (figures["target"], figures["low"], figures["high"], figures["actual"])
    numbers = map(_number, (*asked, figures["achievement"], figures["counted"]))
    return (*numbers, figures.get("due_quarters"), figures.get("counted_quarters"), state_of(figures))


def _number(text: str | None) -> Decimal | None:
    return None if text is None else Decimal(text)


def _text(text: str) -> str:
    return text if len(text) <= LONGEST_TEXT else f"{text[:LONGEST_TEXT]} (dipotong)"
