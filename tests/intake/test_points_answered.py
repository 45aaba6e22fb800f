"""A unit that does what a point on its form says hears of it no more, and of nothing new.

One row for each rule of reading that asks something: how the form is spoilt, and the same workbook mended. A rule
without a row fails.
"""

import io
from collections.abc import Callable
from datetime import datetime
from functools import cache
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment

from rbworkflow.finding import Severity
from rbworkflow.office.evidence import EvidenceModes
from rbworkflow.store.schema import finding, submission
from tests.intake.intake_builders import RULES, pdf
from tests.intake.photos import drawn
from tests.intake.remedied import FORM, Remedy, Stage, heard, is_well, led_out, own_evidence
from tests.steps.office_walk import cell_of, sample_form, saved

A, B, PROOF, FOLLOWED = "Realisasi TW I", "Realisasi TW II", "Data dukung", "Data dukung tindak lanjut"
Change = Callable[[Any], None]
"""Of a workbook."""


def edited(content: bytes, change: Change) -> bytes:
    book = load_workbook(io.BytesIO(content), rich_text=True)
    change(book)
    return saved(book)


def typing(code: str, title: str, value: object, shown_as: str = "General") -> Change:
    def change(book: Any) -> None:
        cell = book["Isian"][cell_of(book["Isian"], code, title)]
        cell.value, cell.number_format = value, shown_as

    return change


def commenting(code: str, title: str, said: str) -> Change:
    def change(book: Any) -> None:
        book["Isian"][cell_of(book["Isian"], code, title)].comment = Comment(said, "Budi") if said else None

    return change


def spoilt(change: Change, mend: Change) -> Remedy:
    """The workbook changed, with its evidence; then the very same one mended, alone."""
    bad = cache(lambda: edited(sample_form("KUL"), change))
    return Remedy(
        lambda stage: stage.put({FORM: bad(), **own_evidence()}), lambda stage: stage.put({FORM: edited(bad(), mend)})
    )


def retyped(code: str, title: str, value: object, meant: object, shown_as: str = "General") -> Remedy:
    return spoilt(typing(code, title, value), typing(code, title, meant, shown_as))


def below(book: Any) -> int:
    return int(max(cell.row for cell in book["Isian"]["B"] if cell.value)) + 1


def row_again(book: Any) -> None:
    sheet, last = book["Isian"], below(book)
    for cell in sheet[11]:
        sheet.cell(last, cell.column).value = cell.value


def without_last_row(book: Any) -> None:
    book["Isian"].delete_rows(below(book) - 1)


def names_swapped(book: Any) -> None:
    """Whoever sorts a table without its codes' column."""
    first, second = (book["Isian"][cell_of(book["Isian"], code, "Indikator")] for code in ("A4-11", "A4-12"))
    first.value, second.value = second.value, first.value


def merged(book: Any) -> None:
    book["Isian"].merge_cells("J11:J12")


def unmerged(book: Any) -> None:
    book["Isian"].unmerge_cells("J11:J12")
    typing("A4-12", B, 1)(book)


def second_sheet(book: Any) -> None:
    copy = book.copy_worksheet(book["Isian"])
    copy.title = "Isian (2)"
    copy[cell_of(copy, "A4-11", B)].value = 5


def one_sheet(book: Any) -> None:
    del book["Isian (2)"]


def naming(title: str) -> Remedy:
    """A file that is named and did not come; then it alone, in its folder."""
    said = "\nlain.pdf" if title == PROOF else "lain.pdf"
    name = "Data dukung/A4-14 Tim/lain.pdf" if title == PROOF else "Data dukung/A4-14 Tim/Tindak lanjut/lain.pdf"

    def change(book: Any) -> None:
        cell = book["Isian"][cell_of(book["Isian"], "A4-14", title)]
        cell.value = f"{cell.value or ''}{said}"

    return Remedy(
        lambda stage: stage.put({FORM: edited(sample_form("KUL"), change), **own_evidence()}),
        lambda stage: stage.put({name: pdf(b"9 0 obj\n")}),
    )


def emptied(stage: Stage) -> None:
    stage.put({FORM: sample_form("KUL"), **own_evidence()})
    stage.collect()
    stage.said = ""
    stage.put({FORM: edited(sample_form("KUL"), typing("A4-14", "Uraian kegiatan", None))})


def only_by_link(stage: Stage) -> None:
    stage.walk = stage.walk.with_office(evidence_modes=EvidenceModes(default=("file",)))
    linked = edited(sample_form("KUL"), typing("A4-14", PROOF, "https://arsip.kpu-pasuruan.example/12"))
    papers = {name: content for name, content in own_evidence().items() if "kearsipan" not in name}
    stage.put({FORM: linked, **papers})


def paper_of_it(stage: Stage) -> None:
    stage.put({f"Data dukung/A4-14 Tim/{name}": each for name, each in own_evidence().items() if "kearsipan" in name})


PHOTO = drawn("JPEG")
STRUCK = CellRichText(TextBlock(InlineFont(strike=True), "8"), "4")
ROWS: dict[str, tuple[Remedy, str]] = {
    "I01": (
        spoilt(typing("A4-11", "Kode", "A4-99"), typing("A4-99", "Kode", "A4-11")),
        "Tulis kodenya kembali: A4-11.",
    ),
    "I03": (
        spoilt(row_again, lambda book: book["Isian"].delete_rows(below(book) - 1)),
        "Yang dibaca baris pertama; hapus baris yang lain.",
    ),
    "I06": (
        Remedy(
            lambda stage: stage.put({FORM: edited(sample_form("KUL"), without_last_row), **own_evidence()}),
            lambda stage: stage.put({FORM: sample_form("KUL")}),
        ),
        "Pakai formulir lengkap, lalu kirim lagi.",
    ),
    "I28": (spoilt(names_swapped, names_swapped), "Pastikan kode, nama, dan isian pada baris itu milik indikator"),
    "I15": (
        spoilt(typing("A4-11", B, datetime(2026, 5, 4), "dd/mm/yyyy"), typing("A4-11", B, "4", "@")),  # noqa: DTZ001 - a cell's
        "pilih Format Sel, Teks, lalu ketik ulang angkanya.",
    ),
    "I16": (spoilt(merged, unmerged), "Batalkan penggabungan sel itu"),
    "I17": (retyped("A4-11", B, STRUCK, 4), "Tulis ulang angkanya saja dalam huruf biasa"),
    "I18": (retyped("A4-11", B, "4 rapat", 4), "Tulis angkanya saja dalam satuan itu."),
    "I19": (retyped("A4-11", B, "4,000", "4,0", "@"), "pecahan dengan koma (1,5)."),
    "I20": (retyped("A4-11", B, "=2+2", 4), "atau ketik hasilnya."),
    "I27": (
        spoilt(typing("A4-11", B, 4, '0" dari 5"'), typing("A4-11", B, 4)),
        "pilih Format Sel, Umum, lalu tulis angkanya saja",
    ),
    "I23": (spoilt(second_sheet, one_sheet), "Hapus lembar yang tidak dipakai, lalu kirim lagi."),
    "I07": (
        Remedy(emptied, lambda stage: stage.put({FORM: sample_form("KUL")})),
        "Isi kembali, atau tulis alasannya pada kolom Penjelasan.",
    ),
    "I12": (naming(PROOF), "Kirim berkasnya, atau tulis alasannya"),
    "I13": (Remedy(only_by_link, paper_of_it), "Lengkapi, atau tulis alasannya pada kolom Penjelasan."),
    "I30": (
        spoilt(
            typing("A4-11", FOLLOWED, "https://drive.google.com/drive/u/0/my-drive"),
            typing("A4-11", FOLLOWED, "https://drive.google.com/drive/folders/1AbC?usp=sharing"),
        ),
        "lalu Salin tautan dan tulis tautan itu di sini",
    ),
    "I14": (naming(FOLLOWED), "Kirim berkasnya, atau tulis alasannya"),
}


def recap_first(book: Any) -> None:
    copy = book.copy_worksheet(book["Isian"])
    copy.title = "Rekap"
    number = next(cell for row in copy.iter_rows() for cell in row if str(cell.value).startswith("RB1|"))
    number.value = None


def without_recap(book: Any) -> None:
    del book["Rekap"]


def headed(place: str, title: str | None) -> Change:
    """A heading of the form's table."""

    def change(book: Any) -> None:
        book["Isian"][place].value = title

    return change


OBSTACLE, TOLD = "Kendala", "Evaluasi SOP pengaduan tertunda karena pejabatnya mengikuti pelatihan."
OBSTACLES, BESIDE_THE_TABLE = "L9", "U9"
COLUMNS: dict[str, tuple[Remedy, str]] = {
    "K01": (
        spoilt(headed(OBSTACLES, "Isian lain"), headed(OBSTACLES, OBSTACLE)),
        "Pakai formulir yang dikirimkan dan jangan mengubah judul kolomnya.",
    ),
    "K02": (
        spoilt(headed(BESIDE_THE_TABLE, OBSTACLE), headed(BESIDE_THE_TABLE, None)),
        "Hapus kolom yang bukan dari formulir.",
    ),
    "K04": (
        spoilt(typing("A4-11", OBSTACLE, '=REPT("a",3)'), typing("A4-11", OBSTACLE, TOLD)),
        "atau ketik hasilnya",
    ),
}
"""What asks about columns."""
NOTES: dict[str, tuple[Remedy, str]] = {
    "K05": (
        spoilt(
            typing("A4-12", "Solusi yang telah dilakukan", "#NAME?"),
            typing("A4-12", "Solusi yang telah dilakukan", None),
        ),
        "Ketik ulang isinya",
    ),
    "I05": (retyped("QW-35", A, "85.500", "85,5", "@"), "Bila bukan itu maksudnya, tulis ulang angkanya."),
    "I11": (
        Remedy(
            lambda stage: stage.put({FORM: sample_form("KUL"), **own_evidence(), "IMG_1.jpg": PHOTO}),
            lambda stage: stage.put({"A4-14/IMG_1.jpg": PHOTO}),
        ),
        "kirim dalam subfolder bernama kode indikator",
    ),
    "I22": (
        spoilt(typing("A4-11", "Target TW II", 4), typing("A4-11", "Target TW II", 5)),
        "yang dipakai tetap rencana aksi",
    ),
    "I29": (
        spoilt(commenting("A4-11", B, "revisi menjadi 3"), commenting("A4-11", B, "")),
        "Tulis isinya di kolom Uraian kegiatan atau Kendala",
    ),
    "I24": (spoilt(recap_first, without_recap), "juga mirip formulir dan tidak dibaca"),
}
"""What is told without asking, where something can be done about it."""


@pytest.mark.parametrize("code", NOTES)
def test_doing_what_a_remark_says_ends_it(stage: Stage, code: str) -> None:
    remedy, sentence = NOTES[code]
    remedy.refused(stage)
    stage.collect()
    assert sentence in " ".join(stage.said.split())
    assert is_well(stage.said)
    remedy.mended(stage)
    stage.collect()
    assert sentence not in " ".join(stage.said.split())
    assert is_well(stage.said), stage.said


@pytest.mark.few(6)
@pytest.mark.parametrize("code", [*ROWS, *COLUMNS])
def test_doing_what_a_point_says_answers_it(stage: Stage, code: str) -> None:
    remedy, sentence = (ROWS | COLUMNS)[code]
    led_out(stage, remedy, sentence)
    assert code in {row.rule for row in stage.walk.rows(finding)}


OF_RESULTS = [rule for rule in RULES if rule.code.startswith("I")]
"""Those on items and recommendations have tests of their own."""
EXPLAINABLE = [rule.code for rule in OF_RESULTS if rule.severity is Severity.NEEDS_EXPLANATION]


@pytest.mark.parametrize("code", EXPLAINABLE)
def test_explaining_it_answers_it_too(stage: Stage, code: str) -> None:
    remedy, sentence = ROWS[code]
    heard(stage, remedy, sentence)
    newest = stage.walk.rows(submission)[-1]
    asked = stage.walk.rows(finding, finding.c.submission_id == newest.id, finding.c.severity == "needs_explanation")
    (indicator_code,) = {row.indicator_code for row in asked}
    workbook = stage.walk.workplace.files.get(newest.workbook_sha256)
    stage.put({FORM: edited(workbook, typing(indicator_code, "Penjelasan", "Sesuai keadaan di lapangan."))})
    stage.collect()
    assert is_well(stage.said), stage.said


def test_every_rule_of_reading_that_asks_has_its_row() -> None:
    assert set(ROWS) == {rule.code for rule in OF_RESULTS if rule.severity is not Severity.NOTE}
