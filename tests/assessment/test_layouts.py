"""Another layout is another file of config/columns: an own sheet for each area, merged headings, titles as rows."""

import io
from pathlib import Path

import pytest
from openpyxl import load_workbook

from rbworkflow.assessment.layouts import load_layouts
from rbworkflow.assessment.model import AnswerKind, Places
from rbworkflow.errors import ConfigurationError
from tests.assessment.province_form import FORM, MAP, province_form
from tests.assessment.reading import CONFIG, config_with, notes, points, read, table
from tests.ground.opened_books import opened, saved

TITLED = (
    "lke_berjudul.csv",
    """nama_kolom,jenis,wajib,ejaan,turun,bawaan
code,kode,ya,Nomor,,
question,teks,ya,Komponen,,
kind,daftar,ya,Pilihan Jawaban,,
weight,angka,tidak,Bobot,,
answer,teks,ya,Nilai Satker,,
part,daftar,tidak,Bagian,,{judul_baris}
area,daftar,tidak,Area,,{judul_baris}
""",
)
HEADER = ("Nomor", "Komponen", "Bobot", "Pilihan Jawaban", "Nilai Satker")


def test_a_provinces_workbook_with_a_sheet_for_each_area_is_read_by_its_map_alone(tmp_path: Path) -> None:
    draft = read(FORM.read_bytes(), config=config_with(tmp_path, MAP), name=FORM.name)

    assert draft.is_complete
    assert (draft.layout, len(draft.items)) == ("provinsi", 24)
    assert [item.area_code for item in draft.items[::3]] == ["A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8"]
    assert [item.part for item in draft.items[:3]] == ["pemenuhan", "pemenuhan", "reform"]
    assert {item.kind for item in draft.items} == {AnswerKind.ABCDE}
    assert "Lembar 'Rekap' tidak memuat tabel butir dan dilewati." in notes(draft)
    assert not any("bobot" in said for said in notes(draft)), "its weights are those of the office's settings"


def test_an_item_over_several_merged_rows_is_one_with_all_its_criteria(tmp_path: Path) -> None:
    item = read(FORM.read_bytes(), config=config_with(tmp_path, MAP)).items[2]

    assert (item.code, item.unit_code) == ("L-A1-03", "PHS")
    assert item.criterion.splitlines() == [
        "a. seluruhnya",
        "b. sebagian besar",
        "c. sebagian",
        "d. sebagian kecil",
        "e. belum ada",
    ]
    assert item.places == Places(sheet="I. Manajemen Perubahan", answer="E21", reason="F21", evidence="G21")


def test_what_the_evaluator_wrote_is_told_from_what_the_office_wrote(tmp_path: Path) -> None:
    book = opened(FORM.read_bytes())
    page = book["II. Deregulasi Kebijakan"]
    page["E10"], page["H10"], page["I10"] = "A", "C", "Bukti belum lengkap."
    draft = read(saved(book), config=config_with(tmp_path, MAP))

    item = next(each for each in draft.items if each.places.answer == "E10" and each.area_code == "A2")
    assert (item.evaluator_answer, item.evaluator_note) == ("C", "Bukti belum lengkap.")


def test_the_sample_of_the_province_is_what_its_maker_makes() -> None:
    assert province_form() == FORM.read_bytes()


def test_the_same_workbook_of_last_year_is_told_so(tmp_path: Path) -> None:
    draft = read(province_form(2025), config=config_with(tmp_path, MAP))

    assert [message.split(",")[0] for _, message in points(draft)] == ["Buku kerja ini LKE tahun 2025"]


def test_a_sheet_that_lost_a_column_is_named_and_not_passed_over(tmp_path: Path) -> None:
    book = opened(FORM.read_bytes())
    book["III. Penataan Organisasi"]["D5"] = "Warna"
    draft = read(saved(book), config=config_with(tmp_path, MAP))

    assert not draft.is_complete
    assert [each.sheet for each in draft.findings if each.is_open] == ["III. Penataan Organisasi"]
    assert points(draft)[0][1].startswith("Kolom 'Bobot' tidak ditemukan")


def test_titles_on_rows_of_their_own_say_part_and_area(tmp_path: Path) -> None:
    content = table(
        HEADER,
        ("A", "PEMENUHAN", 20, None, None),
        ("I", "Manajemen Perubahan", 2, None, None),
        ("1.1", "Tim Reformasi Birokrasi", None, None, None),
        ("1.1.a", "Apakah Tim RB dibentuk?", 2, "Ya/Tidak", None),
        ("II", "DEREGULASI KEBIJAKAN (2,00)", None, None, None),
        ("2.1.a", "Apakah keputusan diinventarisasi?", 2, "A/B/C", None),
        ("B", "Komponen Hasil", 40, None, None),
        ("3.1", "Berapa nilai survei?", 40, "%", None),
        (None, "JUMLAH", 44, None, None),
    )
    draft = read(content, config=config_with(tmp_path, TITLED))

    assert draft.is_complete, points(draft)
    assert [(item.code, item.part, item.area_code) for item in draft.items] == [
        ("1.1.A", "pemenuhan", "A1"),
        ("2.1.A", "pemenuhan", "A2"),
        ("3.1", "hasil", ""),
    ]
    assert "Baris 4, 5, 6, 8, 10, dan 12 berisi judul atau jumlah dan tidak dibaca sebagai butir." in notes(draft)


def test_where_areas_come_first_a_part_begins_anew_in_each(tmp_path: Path) -> None:
    content = table(
        HEADER,
        (None, "Area Perubahan: Manajemen Perubahan", None, None, None),
        (None, "Pemenuhan", None, None, None),
        ("1", "Apakah Tim RB dibentuk?", 2, "Ya/Tidak", None),
        (None, "Reform", None, None, None),
        ("2", "Berapa perubahan dihasilkan?", 3, "Jumlah", None),
        (None, "Area Perubahan: Penataan Organisasi", None, None, None),
        ("3", "Apakah organisasi dievaluasi?", 3, "Ya/Tidak", None),
    )
    draft = read(content, config=config_with(tmp_path, TITLED))

    assert [(item.part, item.area_code) for item in draft.items] == [("pemenuhan", "A1"), ("reform", "A1")]
    assert [message for _, message in points(draft)] == ["Kolom Bagian belum diisi."]


@pytest.mark.parametrize(
    ("sheet", "title", "default", "area"),
    [
        ("A7", "LKE", "{lembar}", "A7"),
        ("7. Penguatan Pengawasan", "LKE", "{lembar}", "A7"),
        ("8. Peningkatan Kualitas Pelayan", "LKE", "{lembar}", "A8"),
        ("Lembar1", "LKE AREA PERUBAHAN PENATAAN TATALAKSANA", "{judul}", "A4"),
        ("Lembar1", "LKE KPU Kabupaten, Area: Penguatan Akuntabilitas Kinerja", "{lembar} {judul}", "A6"),
    ],
)
def test_an_area_is_found_in_the_sheets_name_or_the_title_above(
    tmp_path: Path, sheet: str, title: str, default: str, area: str
) -> None:
    name, text = TITLED
    layout = text.replace("area,daftar,tidak,Area,,{judul_baris}", f"area,daftar,tidak,Area,,{default}")
    layout = layout.replace("part,daftar,tidak,Bagian,,{judul_baris}", "part,daftar,tidak,Bagian,,pemenuhan")
    content = table(HEADER, ("1", "Apakah ada?", 2, "Ya/Tidak", None), title=title, sheet=sheet)

    assert [item.area_code for item in read(content, config=config_with(tmp_path, (name, layout))).items] == [area]


def test_a_title_that_names_two_areas_is_asked_about(tmp_path: Path) -> None:
    name, text = TITLED
    layout = text.replace("area,daftar,tidak,Area,,{judul_baris}", "area,daftar,tidak,Area,,{judul}")
    layout = layout.replace("part,daftar,tidak,Bagian,,{judul_baris}", "part,daftar,tidak,Bagian,,pemenuhan")
    title = "LKE Manajemen Perubahan dan Penguatan Pengawasan"
    draft = read(
        table(HEADER, ("1", "Apa?", 2, "Ya/Tidak", None), title=title), config=config_with(tmp_path, (name, layout))
    )

    assert points(draft)[0][1].startswith(f"Area '{title}' tidak dikenal")


def test_evidence_in_a_provinces_own_words_is_taken_as_far_as_it_names_a_kind(tmp_path: Path) -> None:
    name, text = TITLED
    layout = text.replace("{judul_baris}", "pemenuhan", 1).replace("{judul_baris}", "A1")
    layout += "required_evidence,teks,tidak,Contoh Bukti,,\n"
    content = table(
        (*HEADER, "Contoh Bukti"),
        ("1", "Apakah ada?", 2, "Ya/Tidak", None, "- SK Tim RB tahun berjalan\n- Notulen rapat\n- Hal lain"),
    )
    draft = read(content, config=config_with(tmp_path, (name, layout)))

    assert draft.is_complete
    assert draft.items[0].required_evidence == ("sk", "notula")
    assert "Data dukung 'Hal lain' bukan jenis yang dikenal dan tidak ikut diminta menurut jenisnya." in notes(draft)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (TITLED[1].replace("question", "soal"), "nama_kolom 'soal' tidak dikenal"),
        (TITLED[1].replace("{judul_baris}", "{baris}", 1), "bawaan part tidak dikenal"),
        (TITLED[1].replace("kind,daftar,ya", "kind,daftar,tidak"), "kolom kind harus ada"),
    ],
)
def test_a_map_that_cannot_work_is_named_with_its_file(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        load_layouts(config_with(tmp_path, (TITLED[0], text)))


def test_a_folder_that_is_older_than_the_self_assessment_takes_the_map_that_came_along(tmp_path: Path) -> None:
    config = config_with(tmp_path)
    (config / "columns" / "lke.csv").unlink()
    (config / "columns" / "lke.toml").unlink()
    (config / "assessment.toml").unlink()

    assert len(read((CONFIG.parent / "samples" / "lke_2026.xlsx").read_bytes(), config=config).items) == 40


def test_formulas_that_nobody_calculated_in_columns_of_scores_ask_for_nothing(tmp_path: Path) -> None:
    """A program may have written them."""
    content = saved(load_workbook(io.BytesIO(FORM.read_bytes())))
    assert read(content, config=config_with(tmp_path, MAP)).is_complete
