"""The evaluator's workbook of one office: what it reported, area by area, and empty cells beside it."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from rbworkflow.province.evaluation.basis import EvaluationBasis
from rbworkflow.sheets.columns import ColumnMap, SheetColumn
from rbworkflow.sheets.paper import PaperSize
from rbworkflow.sheets.writing import ColumnSpec, SheetSpec, TextSheet, write_workbook
from rbworkflow.wording import number

SHEET: Final = "Evaluasi"
ITEM_SHEET: Final = "LKE"
SPARE_ROWS: Final = 24
LOCKED: Final = frozenset({"position", "reported"})
_WIDTHS: Final[Mapping[str, float]] = {
    "position": 5,
    "code": 14,
    "area": 22,
    "reported": 44,
    "condition": 38,
    "criterion": 30,
    "consequence": 30,
    "text": 42,
    "unit": 24,
    "due_on": 16,
    "item_code": 12,
    "question": 46,
    "own_answer": 16,
    "own_value": 10,
    "answer": 18,
    "note": 40,
}
_NOTES: Final[Mapping[str, str]] = {
    "code": "Kosongkan; diberi kode menurut urutan saat diimpor.",
    "condition": "Keadaan yang dijumpai.",
    "criterion": "Ketentuan yang menjadi ukurannya.",
    "consequence": "Akibat bila keadaan itu dibiarkan.",
    "text": "Yang sebaiknya dilakukan kantor itu.",
    "unit": "Boleh kosong.",
    "due_on": "Boleh kosong; tanggal, misalnya 30 Juni 2027.",
}
_EXPECTED: Final = ("condition", "criterion", "consequence", "text")


def evaluation_workbook(basis: EvaluationBasis, rows: ColumnMap, items: ColumnMap, *, paper: PaperSize) -> bytes:
    """The workbook; the same bytes for the same basis."""
    sheets: list[SheetSpec | TextSheet] = [_rows(basis, rows, paper)]
    if basis.items:
        sheets.append(_items(basis, items, paper))
    if basis.indicators:
        sheets.append(_indicators(basis, paper))
    return write_workbook([*sheets, _instructions(basis)])


def _heading(basis: EvaluationBasis, title: str) -> dict[str, Any]:
    return {
        "titles": (title, basis.unit_name.upper(), basis.period.title.upper()),
        "labels": (("Kode evaluasi", basis.code),),
        "footer": f"{basis.unit_name} – Evaluasi {basis.period.short_title}",
    }


def _rows(basis: EvaluationBasis, column_map: ColumnMap, paper: PaperSize) -> SheetSpec:
    """A row for each area with what is reported of it; more recommendations go into the empty rows below."""
    filled = [
        {"position": place, "area": area.label, "reported": area.told} for place, area in enumerate(basis.areas, 1)
    ]
    choices = {"area": tuple(area.label for area in basis.areas), "unit": tuple(basis.units.values())}
    beside = tuple(column_map.column(name).title for name in _EXPECTED)
    return SheetSpec(
        name=SHEET,
        **_heading(basis, "EVALUASI PELAKSANAAN REFORMASI BIROKRASI"),
        hint="Satu baris satu rekomendasi; rekomendasi berikutnya untuk area yang sama ditulis di baris kosong di "
        "bawah. Baris yang dibiarkan kosong berarti tidak ada rekomendasi.",
        columns=tuple(_column(each, choices.get(each.name, ()), beside=beside) for each in column_map.columns),
        rows=[[row.get(each.name) for each in column_map.columns] for row in filled],
        is_numbered=False,
        frozen_columns=3,
        spare_rows=SPARE_ROWS,
        paper=paper,
    )


def _items(basis: EvaluationBasis, column_map: ColumnMap, paper: PaperSize) -> SheetSpec:
    filled = [
        {
            "position": place,
            "item_code": each.code,
            "question": each.question,
            "criterion": each.criterion,
            "own_answer": each.answer,
            "own_value": number(each.value, places=2),
        }
        for place, each in enumerate(basis.items, 1)
    ]
    return SheetSpec(
        name=ITEM_SHEET,
        **_heading(basis, "LEMBAR KERJA EVALUASI (LKE)"),
        hint="Isi jawaban evaluator di sebelah jawaban kantor; butir yang tidak dinilai dibiarkan kosong.",
        columns=tuple(_column(each, (), is_locked=each.name not in ("answer", "note")) for each in column_map.columns),
        rows=[[row.get(each.name) for each in column_map.columns] for row in filled],
        is_numbered=False,
        frozen_columns=2,
        paper=paper,
    )


def _column(
    column: SheetColumn, choices: tuple[str, ...], *, beside: tuple[str, ...] = (), is_locked: bool | None = None
) -> ColumnSpec:
    """A required cell is expected as soon as another one of its row says something."""
    return ColumnSpec(
        title=column.title,
        width=_WIDTHS.get(column.name, 14),
        is_locked=column.name in LOCKED if is_locked is None else is_locked,
        choices=choices,
        note=_NOTES.get(column.name, ""),
        expected_beside=tuple(title for title in beside if title != column.title) if column.name in _EXPECTED else (),
    )


def _indicators(basis: EvaluationBasis, paper: PaperSize) -> SheetSpec:
    """To read: every indicator as it was reported."""
    titles = (("Kode", 12), ("Area", 24), ("Indikator", 46), ("Capaian (%)", 12), ("Kendala", 40), ("Solusi", 40))
    return SheetSpec(
        name="Indikator",
        titles=("INDIKATOR MENURUT LAPORAN", basis.unit_name.upper(), basis.period.title.upper()),
        columns=tuple(ColumnSpec(title=title, width=width) for title, width in titles),
        rows=[[each.code, each.area, each.name, each.shown, each.obstacle, each.solution] for each in basis.indicators],
        is_filtered=True,
        is_numbered=False,
        frozen_columns=1,
        paper=paper,
        footer=f"{basis.unit_name} – Indikator {basis.period.short_title}",
    )


def _instructions(basis: EvaluationBasis) -> TextSheet:
    return TextSheet(
        name="Petunjuk",
        title=f"Petunjuk evaluasi {basis.unit_name}",
        paragraphs=tuple(_paragraphs(basis)),
    )


def _paragraphs(basis: EvaluationBasis) -> Iterator[str]:
    yield "# Cara mengisi"
    yield f"Isi lembar {SHEET}, satu baris satu rekomendasi: kondisi, kriteria, akibat, dan rekomendasinya."
    yield "Kolom Keadaan Menurut Laporan berasal dari laporan kantor itu (penilaian mandiri) dan tidak dibaca kembali."
    yield "Kode rekomendasi dibiarkan kosong; program memberinya menurut urutan area."
    if basis.items:
        yield f"Isi lembar {ITEM_SHEET} dengan cara yang sama seperti jawaban kantor: Ya, B, 85%, atau 3 dari 5."
    yield "# Mengembalikan"
    yield "Simpan sebagai .xlsx, dengan nama apa pun, di folder inbox/evaluasi pada folder bersama."
    yield "Operator lalu menjalankan 'Impor evaluasi'. Jangan mengubah kode evaluasi di atas tabel."
    if basis.units:
        yield "# Penanggung jawab di kantor itu"
        yield from (f"{name}." for name in basis.units.values())
