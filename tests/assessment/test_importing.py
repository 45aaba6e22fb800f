"""An LKE's workbook is read whole, or told by cell what is to be mended."""

import io
from decimal import Decimal
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from rbworkflow.assessment.evaluator_answers import evaluator_answers, load_item_map
from rbworkflow.assessment.layouts import load_layouts, template_map
from rbworkflow.assessment.model import AnswerKind, Places
from rbworkflow.assessment.template import SHEET, assessment_template
from rbworkflow.office import Office
from tests.assessment.reading import (
    AREA,
    CODE,
    CONFIG,
    FIRST,
    KIND,
    LINKED,
    PART,
    PROOF,
    QUESTION,
    SAMPLE,
    UNIT,
    WEIGHT,
    notes,
    points,
    read,
    sample,
    table,
)
from tests.ground.opened_books import opened, saved

HEADER = ("Kode Butir", "Bagian", "Area Perubahan", "Pertanyaan", "Jenis Jawaban", "Bobot", "Subbagian", "Jawaban")
ROW = ("P1-01", "Pemenuhan", "Manajemen Perubahan", "Apakah Tim RB telah ditetapkan?", "Ya/Tidak", 2, "PHS", None)


def row(**changes: Any) -> tuple[Any, ...]:
    names = ("code", "part", "area", "question", "kind", "weight", "unit", "answer")
    return tuple(changes.get(name, value) for name, value in zip(names, ROW, strict=True))


def test_the_sample_is_read_whole_and_has_nothing_to_mend() -> None:
    draft = read(SAMPLE.read_bytes(), name=SAMPLE.name)

    assert draft.findings == ()
    assert draft.is_complete
    assert len(draft.items) == 40
    assert {item.part for item in draft.items} == {"pemenuhan", "hasil_antara", "reform", "hasil"}
    assert {item.area_code for item in draft.items} == {"", "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"}
    assert {item.kind for item in draft.items} == set(AnswerKind)
    assert {item.unit_code for item in draft.items} == {"KUL", "TPH", "RDI", "PHS"}
    assert sum(bool(item.indicator_codes) for item in draft.items) == 8
    assert sum(item.weight or 0 for item in draft.items) == 100


def test_an_item_says_all_that_its_row_says_and_where_its_answer_will_go() -> None:
    item = next(each for each in read(SAMPLE.read_bytes()).items if each.code == "R1-01")

    assert item.question == "Berapa perubahan yang dihasilkan agen perubahan (1 agen 1 perubahan)?"
    assert (item.kind, item.weight, item.unit_code) == (AnswerKind.COUNTS, Decimal(2), "PHS")
    assert (item.required_evidence, item.indicator_codes) == (("sk", "laporan"), ("A1-04",))
    assert (item.last_answer, item.evaluator_answer) == ("3 dari 4", "2 dari 4")
    assert item.evaluator_note == "Dua perubahan belum dilaporkan."
    assert item.places == Places(
        sheet=SHEET, answer="O31", numerator="P31", denominator="Q31", reason="R31", evidence="S31"
    )


@pytest.mark.parametrize(
    ("column", "typed", "told"),
    [
        (CODE, None, "Kolom Kode Butir belum diisi."),
        (CODE, "Tim RB / 1", "Kode butir 'Tim RB / 1' hanya boleh berisi huruf, angka, titik, dan tanda hubung"),
        (PART, "Pemenuhn", "Bagian 'Pemenuhn' tidak dikenal. Maksudnya"),
        (PART, None, "Kolom Bagian belum diisi."),
        (AREA, "Area Kesepuluh", "Area 'Area Kesepuluh' tidak dikenal pada tahun 2026. Pilih salah satu: Manajemen"),
        (QUESTION, None, "Kolom Pertanyaan belum diisi."),
        (KIND, "Pilihan ganda", "Jenis jawaban 'Pilihan ganda' tidak dikenal. Pilih salah satu: Ya/Tidak, A/B/C,"),
        (WEIGHT, "berat", "Isi 'berat' pada kolom Bobot bukan angka."),
        (WEIGHT, -1, "Isi '-1' pada kolom Bobot tidak boleh kurang dari nol."),
        (UNIT, "PHS dan TPH", "Subbagian 'PHS dan TPH' tidak dikenal. Satu butir dijawab satu subbagian: KUL,"),
        (PROOF, "sk, sertifkat", "Jenis data dukung 'sertifkat' tidak dikenal. Maksudnya 'sertifikat'?"),
        (LINKED, "A9-99", "Kode indikator A9-99 tidak ada dalam rencana aksi 2026 yang berlaku."),
    ],
)
def test_what_cannot_be_used_is_told_at_its_cell(column: str, typed: Any, told: str) -> None:
    cell = f"{column}{FIRST}"
    draft = read(sample(**{cell: typed}))

    assert not draft.is_complete
    ((where, message),) = points(draft)
    assert where == cell
    assert message.startswith(told)


def test_an_item_that_is_struck_out_is_none_and_told_and_so_is_a_comment() -> None:
    book = opened(table(HEADER, row(), row(code="P1-02", question="Lain?")))
    sheet = book.worksheets[0]
    for cell in sheet[5]:
        cell.font = Font(strike=True)
    sheet["D4"].comment = Comment("Bobotnya menjadi 3.", "Evaluator")
    draft = read(saved(book))

    assert [item.code for item in draft.items] == ["P1-01"]
    told = {each.rule: each.message for each in draft.findings}
    assert "Baris 5 dicoret seluruhnya dan tidak dibaca." in told["K07"]
    assert "Catatan pada sel D4 tidak dibaca." in told["K06"]
    assert draft.is_complete


def test_items_in_a_hidden_sheet_are_told() -> None:
    book = opened(table(HEADER, row()))
    book.create_sheet("Kosong")
    book.worksheets[0].sheet_state, book.active = "hidden", 1
    draft = read(saved(book))

    assert [each.rule for each in draft.findings] == ["B01", "K08"]
    assert "Lembar 'Lembar1' tersembunyi" in draft.findings[1].message


def test_an_evaluators_answers_in_a_hidden_sheet_are_told() -> None:
    columns = load_item_map(CONFIG)
    book = opened(table(tuple(each.title for each in columns.columns), tuple("Ya" for _ in columns.columns)))
    book.create_sheet("Kosong")
    book.worksheets[0].sheet_state, book.active = "hidden", 1
    read_answers = evaluator_answers(saved(book), columns)
    assert read_answers.given == {}
    assert ["Lembar 'Lembar1' tersembunyi" in each.message for each in read_answers.findings] == [True]


def test_a_header_written_once_more_and_notes_right_beneath_the_table_are_no_items() -> None:
    note = (None, None, None, "*) diisi oleh evaluator")
    draft = read(table(HEADER, row(), HEADER, row(code="P1-02", question="Lain?"), note))

    assert [item.code for item in draft.items] == ["P1-01", "P1-02"]
    assert draft.is_complete
    assert "'*) diisi oleh evaluator'" in next(each.message for each in draft.findings if each.rule == "B21")


def test_an_item_that_is_there_twice_is_told_with_the_first_cell() -> None:
    draft = read(table(HEADER, row(), row(question="Lain?")))

    told = "Kode butir P1-01 sudah dipakai pada lembar 'Lembar1' sel A4. Hapus salah satu butir, atau beri kode lain."
    assert points(draft) == [("A5", told)]


def test_the_same_question_under_another_code_is_only_said() -> None:
    draft = read(table(HEADER, row(weight=1), row(code="P1-02", weight=1)))

    assert draft.is_complete
    assert notes(draft) == ["Pertanyaan butir P1-02 sama dengan butir P1-01. Pastikan keduanya memang dua butir."]


@pytest.mark.parametrize("lacking", ["Kode Butir", "Bagian", "Pertanyaan", "Jenis Jawaban"])
def test_a_missing_column_is_named_once(lacking: str) -> None:
    place = HEADER.index(lacking)
    short = [each[:place] + each[place + 1 :] for each in (HEADER, row(), row(code="P1-02"))]
    draft = read(table(*short))

    assert not draft.is_complete
    assert [message.split(" tidak ditemukan")[0] for _, message in points(draft)] == [f"Kolom '{lacking}'"]


def test_doubled_and_unknown_columns_are_named_with_their_cells() -> None:
    draft = read(table((*HEADER, "Bobot", "Warna"), (*row(), 1, "merah")))

    assert points(draft) == [("I3", "Kolom 'Bobot' ada lebih dari satu. Hapus kolom yang bukan dari formulir.")]
    assert "Kolom 'Warna' bukan bagian dari formulir dan tidak dibaca." in notes(draft)


def test_without_a_unit_the_one_of_its_area_answers() -> None:
    rows = [row(unit=None), row(code="K-1", area=None, part="Hasil", unit=None)]
    draft = read(table(HEADER, *rows))

    assert [item.unit_code for item in draft.items] == ["PHS", "RDI"]


def test_weights_that_add_up_to_something_else_are_said_and_stop_nothing() -> None:
    draft = read(table(HEADER, row(weight=1.5)))

    assert draft.is_complete
    (said,) = notes(draft)
    assert "Pemenuhan Manajemen Perubahan 1,5, seharusnya 2" in said


@pytest.mark.parametrize(
    ("title", "name", "told"),
    [
        ("LEMBAR KERJA EVALUASI TAHUN 2025", "lke.xlsx", "perbaiki tahun pada judulnya."),
        ("LEMBAR KERJA EVALUASI", "LKE_2025.xlsx", "perbaiki tahun pada nama berkas LKE_2025.xlsx."),
    ],
)
def test_a_file_of_last_year_gets_its_own_sentence(title: str, name: str, told: str) -> None:
    draft = read(table(HEADER, row(), title=title), name=name)

    ((_, message),) = points(draft)
    assert message.startswith("Buku kerja ini LKE tahun 2025, sedangkan yang diimpor LKE tahun 2026.")
    assert message.endswith(told)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("LKE TAHUN 2026 (pembanding: tahun 2025)", "lke_2025.xlsx"),
        ("LKE menurut Peraturan Menteri PANRB Nomor 26 Tahun 2020", "lke.xlsx"),
        ("LKE menurut PermenPANRB 26/2020, Road Map 2020-2024", "lke.xlsx"),
        ("LKE", "lke 2026 dari 2025.xlsx"),
    ],
)
def test_years_of_rules_and_of_comparison_make_no_file_of_another_year(title: str, name: str) -> None:
    assert read(table(HEADER, row(), title=title), name=name).is_complete


def test_codes_of_indicators_wait_for_a_plan() -> None:
    draft = read(SAMPLE.read_bytes(), planned=None)

    assert draft.is_complete
    assert notes(draft) == ["Kode indikator belum dapat diperiksa karena rencana aksi 2026 belum berlaku."]


def test_a_code_that_is_an_indicators_too_is_said() -> None:
    assert "Kode butir A1-04 juga kode indikator" in notes(read(table(HEADER, row(code="A1-04"))))[0]


def test_a_code_typed_as_a_number_is_taken_as_it_is_shown() -> None:
    draft = read(table(HEADER, row(code=1.2), row(code="1.3.", question="Lain?")))

    assert [item.code for item in draft.items] == ["1.2", "1.3"]


def test_several_sheets_join_and_others_are_passed_over() -> None:
    book = opened(SAMPLE.read_bytes())
    other = book.copy_worksheet(book[SHEET])
    for number in range(FIRST, FIRST + 40):
        other[f"{CODE}{number}"] = f"X-{number}"
    draft = read(saved(book))

    assert draft.is_complete
    assert len(draft.items) == 80
    assert [item.position for item in draft.items] == list(range(1, 81))
    assert {item.places.sheet for item in draft.items} == {SHEET, f"{SHEET} Copy"}


def test_a_workbook_without_items_says_what_to_do() -> None:
    assert points(read(table(("Nama", "Umur"), ("Ani", 3))))[0][1].startswith("Tabel butir LKE tidak ditemukan.")


def test_the_blank_template_holds_no_item(office: Office) -> None:
    blank = assessment_template(office, 2026, template_map(load_layouts(CONFIG)))
    assert [message for _, message in points(read(blank))] == ["Tabel LKE belum berisi satu pun butir."]
    assert load_workbook(io.BytesIO(blank)).sheetnames[:2] == ["LKE", "Petunjuk"]


def test_a_row_with_one_text_alone_is_asked_about_and_a_signature_is_not() -> None:
    draft = read(table(HEADER, row(), (None, None, None, "Sudah lengkap?"), (), (None,) * 4 + ("Mengetahui, Ketua",)))

    assert points(draft) == [
        ("A5", "Baris ini hanya berisi 'Sudah lengkap?'. Lengkapi barisnya, atau hapus bila bukan butir.")
    ]
    assert any("di bawah tabel tidak dibaca: 'Mengetahui, Ketua'" in said for said in notes(draft))
