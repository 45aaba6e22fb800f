import io
import shutil
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from sqlalchemy import select

from rbworkflow import audit
from rbworkflow.errors import ConfigurationError
from rbworkflow.office import Semester
from rbworkflow.plan.importing import read_plan
from rbworkflow.plan.layouts import load_layouts
from rbworkflow.plan.recommendation_layouts import load_recommendation_maps
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendation_reading import read_recommendations
from rbworkflow.plan.recommendation_rows import recommendations, replace_recommendations
from rbworkflow.plan.recommendations import answered_in_words, answering_units, answers, never_imported, unanswered
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.plan.template import RECOMMENDATION_SHEET, recommendation_template
from rbworkflow.store import read, write
from rbworkflow.store.schema import audit_event
from rbworkflow.validation.recommendation_rules import progress_findings
from samples.sources import follow_up_rows
from tests.ground.opened_books import opened, saved
from tests.plan.plan_builders import indicator

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "samples" / "rekomendasi_2025.xlsx"
MAPS = load_recommendation_maps(ROOT / "config")
COLUMNS = MAPS[0]
FIRST = Recommendation(code="R2025-01", position=1, area_code="A1", text="Susun rencana aksi bersama.")
SECOND = Recommendation(
    code="R2025-02",
    position=2,
    area_code="",
    text="Laporkan perubahan.",
    status=FollowUpStatus.UNDER_WAY,
    follow_up="Dilaporkan dua kali.",
    evidence="Laporan",
    condition="Dua agen belum melapor.",
    criterion="Satu agen satu perubahan.",
    consequence="Manfaatnya belum terlihat.",
    due_on=date(2026, 12, 15),
    unit_code="PHS",
    answer_reason="Dilaksanakan di luar rencana aksi.",
)


def sample(**cells):
    book = opened(SAMPLE.read_bytes())
    for place, value in cells.items():
        book[RECOMMENDATION_SHEET][place] = value
    return saved(book)


def read_sample(office, content=None):
    return read_recommendations(content or SAMPLE.read_bytes(), office=office, year=2026, maps=MAPS)


@pytest.fixture(scope="module")
def first_row():
    rows = load_workbook(SAMPLE)[RECOMMENDATION_SHEET].iter_rows()
    return next(row[0].row for row in rows if "R2025-01" in [cell.value for cell in row])


def test_the_sample_evaluation_is_read_whole(office):
    draft = read_sample(office)

    assert draft.findings == []
    assert draft.is_complete
    assert [each.code for each in draft.recommendations] == [f"R2025-0{number}" for number in range(1, 7)]
    assert {each.status for each in draft.recommendations} == {"belum"}
    assert [each.area_code for each in draft.recommendations] == ["A1", "A1", "A2", "A6", "A7", "A8"]
    assert [each.unit_code for each in draft.recommendations] == ["PHS", "", "TPH", "RDI", "", "PHS"]
    third = draft.recommendations[2]
    assert third.condition.startswith("Sebagian keputusan baru diunggah")
    assert third.criterion.startswith("Produk hukum tersedia")
    assert third.consequence.startswith("Masyarakat terlambat")
    assert third.due_on == date(2026, 6, 30)


def test_the_sample_plan_answers_every_recommendation_of_the_sample_evaluation(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()
    indicators = read_plan(plan, office=office, year=2026, layouts=load_layouts(ROOT / "config")).indicators
    codes = [each.code for each in read_sample(office).recommendations]

    assert all(answers(indicators, codes).values())


@pytest.mark.parametrize(
    ("column", "value", "rule", "sentence"),
    [
        ("B", None, "E02", "Kolom Kode Rekomendasi belum diisi"),
        ("B", "nomor satu", "E03", "'NOMOR SATU' hanya boleh"),
        ("C", "Area Baru", "E05", "Area 'Area Baru' tidak dikenal"),
        ("G", None, "E02", "Kolom Rekomendasi belum diisi"),
        ("H", "secepatnya", "E08", "Batas waktu 'secepatnya' tidak terbaca sebagai satu tanggal"),
        ("H", "30 Juni 2026 atau 31 Juli 2026", "E08", "Tulis tanggalnya, misalnya 30 Juni 2026"),
        ("H", "30 Juni 2062", "E09", "Batas waktu 30 Juni 2062 tidak wajar"),
        ("I", "Bagian Umum", "E07", "Pilih salah satu: KUL, TPH, RDI, PHS"),
        ("K", "mungkin", "E06", "Pilih salah satu: belum, proses, selesai, tidak_dapat"),
    ],
)
def test_a_broken_cell_is_named_by_its_address(office, first_row, column, value, rule, sentence):
    cell = f"{column}{first_row}"
    draft = read_sample(office, sample(**{cell: value}))

    assert [(point.rule, point.sheet, point.cell) for point in draft.findings] == [(rule, "Rekomendasi", cell)]
    assert sentence in draft.findings[0].message
    assert not draft.is_complete


def test_a_code_used_twice_is_pointed_out_where_it_comes_again(office, first_row):
    (point,) = read_sample(office, sample(**{f"B{first_row + 1}": "r2025-01"})).findings

    assert (point.rule, point.cell) == ("E04", f"B{first_row + 1}")
    assert f"sel B{first_row}" in point.message


@pytest.mark.parametrize(
    ("said", "status"), [("Sudah ditindaklanjuti", "selesai"), (None, "belum"), ("TDD", "tidak_dapat")]
)
def test_a_status_may_be_said_in_other_words(office, first_row, said, status):
    assert read_sample(office, sample(**{f"K{first_row}": said})).recommendations[0].status == status


def test_a_row_that_is_struck_out_is_no_recommendation_and_is_told(office, first_row):
    book = opened(SAMPLE.read_bytes())
    for cell in book[RECOMMENDATION_SHEET][first_row][1:]:
        cell.font = Font(strike=True)
    draft = read_sample(office, saved(book))

    assert [each.code for each in draft.recommendations] == [f"R2025-0{number}" for number in range(2, 7)]
    ((note, message),) = ((each.rule, each.message) for each in draft.findings)
    assert note == "K07"
    assert f"Baris {first_row} dicoret seluruhnya dan tidak dibaca." in message
    assert draft.is_complete


def test_a_row_of_which_a_part_is_struck_out_is_read(office, first_row):
    book = opened(SAMPLE.read_bytes())
    book[RECOMMENDATION_SHEET][f"D{first_row}"].font = Font(strike=True)

    assert len(read_sample(office, saved(book)).recommendations) == 6


def test_lines_right_beneath_the_table_are_no_recommendations(office):
    book = opened(SAMPLE.read_bytes())
    sheet = book[RECOMMENDATION_SHEET]
    last = next(row[0].row or 0 for row in sheet.iter_rows() if "R2025-06" in [cell.value for cell in row])
    for row, (left, right) in enumerate(
        (("Mengetahui,", "Surabaya, 2 Februari 2026"), ("Budi", "Siti")), start=last + 1
    ):
        sheet[f"B{row}"], sheet[f"G{row}"] = left, right
    draft = read_sample(office, saved(book))

    assert len(draft.recommendations) == 6
    assert [each.rule for each in draft.findings] == ["E11"]


def test_a_header_written_once_more_and_a_total_are_no_recommendations(office, first_row):
    book = opened(SAMPLE.read_bytes())
    sheet = book[RECOMMENDATION_SHEET]
    header = next(row[0].row or 0 for row in sheet.iter_rows() if "Kode Rekomendasi" in [cell.value for cell in row])
    sheet.insert_rows(first_row + 2, 2)
    for column in range(1, sheet.max_column + 1):
        sheet.cell(first_row + 2, column).value = sheet.cell(header, column).value
        sheet.cell(first_row + 3, column).value = column
    last = next(row[0].row or 0 for row in sheet.iter_rows() if "R2025-06" in [cell.value for cell in row])
    sheet[f"B{last + 1}"], sheet[f"G{last + 1}"] = "Jumlah", 6
    assert sheet[f"B{first_row + 2}"].value == "Kode Rekomendasi"
    draft = read_sample(office, saved(book))

    assert draft.findings == []
    assert [each.code for each in draft.recommendations] == [f"R2025-0{number}" for number in range(1, 7)]


@pytest.mark.parametrize(
    ("title", "rules"),
    [("Hasil Evaluasi RB Tahun 2025", []), ("Bagi Rencana Aksi Tahun 2026", []), ("Evaluasi RB Tahun 2023", ["E12"])],
)
def test_titles_of_neither_year_are_told(office, title, rules):
    head = ("No", "Kode Rekomendasi", "Area Perubahan", "Rekomendasi")
    book = opened(letter((1, "R-01", "Manajemen Perubahan", "Susun bersama."), head=head))
    book.worksheets[0]["A1"] = title
    draft = read_sample(office, saved(book))

    assert [each.rule for each in draft.findings] == rules
    assert draft.is_complete


def test_a_comment_on_a_recommendation_is_told(office, first_row):
    book = opened(SAMPLE.read_bytes())
    book[RECOMMENDATION_SHEET][f"G{first_row}"].comment = Comment("Sudah dicabut, lihat surat 12.", "Evaluator")
    (note,) = read_sample(office, saved(book)).findings

    assert (note.rule, note.cell) == ("K06", f"G{first_row}")
    assert f"Catatan pada sel G{first_row} tidak dibaca." in note.message
    assert not note.is_open


def test_a_list_of_codes_beside_the_recommendations_is_no_sheet_that_lost_a_column(office):
    book = load_workbook(SAMPLE)
    sheet = book.create_sheet("Daftar Subbagian")
    for row in (("Kode", "Nama"), ("KUL", "Subbagian Keuangan, Umum, dan Logistik")):
        sheet.append(row)
    assert read_sample(office, saved(book)).findings == []


def test_a_workbook_without_the_table_is_told_so(office):
    plan = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()

    assert [point.rule for point in read_sample(office, plan).findings][:1] in (["E01"], ["K01"])
    assert not read_sample(office, plan).is_complete


def test_the_blank_template_has_every_column_and_no_recommendation(office):
    draft = read_sample(office, recommendation_template(office, 2026, COLUMNS))

    assert draft.recommendations == ()
    assert draft.findings == []
    assert not draft.is_complete


def test_an_indicator_may_answer_several_recommendations():
    both = indicator(recommendation_code="R2025-01, r2025-02")

    assert answers([both], ["R2025-01", "R2025-02", "R2025-03"]) == {
        "R2025-01": (both,),
        "R2025-02": (both,),
        "R2025-03": (),
    }


@pytest.fixture
def keep(any_engine, at):
    def keep(*given):
        with write(any_engine) as conn:
            return replace_recommendations(conn, given, office_code="3514", year=2026, actor="operator", at=at)

    return keep


def kept(engine, year=2026):
    with read(engine) as conn:
        return recommendations(conn, "3514", year)


def test_recommendations_come_back_as_they_were_kept(any_engine, keep):
    assert keep(FIRST, SECOND)

    assert kept(any_engine) == (FIRST, SECOND)
    assert kept(any_engine, 2027) == ()


def test_the_same_evaluation_again_changes_nothing(any_engine, keep):
    keep(FIRST, SECOND)

    assert not keep(FIRST, SECOND)
    with read(any_engine) as conn:
        assert len(conn.execute(select(audit_event)).all()) == 1


def test_a_newer_evaluation_stands_and_the_audit_tells_what_it_changed(any_engine, keep):
    keep(FIRST, SECOND)
    later = replace(SECOND, status=FollowUpStatus.DONE, position=1)
    keep(later)

    assert kept(any_engine) == (later,)
    with read(any_engine) as conn:
        told = conn.scalars(select(audit_event.c.body).order_by(audit_event.c.seq)).all()[-1]
        audit.verify(conn, "3514")
    assert '"status":"selesai"' in told
    assert "Susun rencana aksi bersama." in told


LETTER_HEAD = ("NO", "AREA OF IMPROVEMENT (AoI)", "KONDISI", "KRITERIA", "AKIBAT", "SARAN", "BATAS WAKTU")


def letter(*rows, head=LETTER_HEAD, merges=()):
    """The table of a province's letter, pasted into an empty sheet below the words that led to it."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Lampiran Surat"
    sheet["A1"] = "Hasil evaluasi pelaksanaan reformasi birokrasi sebagai berikut:"
    for number, row in enumerate((head, *rows), start=3):
        for column, value in enumerate(row, start=1):
            sheet.cell(number, column, value)
    for merge in merges:
        sheet.merge_cells(merge)
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def test_the_letters_table_is_read_as_it_was_pasted(office):
    draft = read_sample(
        office,
        letter(
            ("A. MANAJEMEN PERUBAHAN",),
            (1, "Agen perubahan", "Dua agen belum melapor.", "Satu agen satu perubahan.", "Manfaat tak terlihat.",
             "Laporkan tiap semester.", datetime(2026, 6, 30)),  # noqa: DTZ001 - a sheet's day has no zone
            (2, None, None, None, None, "Dampingi agen yang tertinggal.", "15 Des 2026"),
            ("B. PENGUATAN PENGAWASAN",),
            (1, "Register risiko", "Tidak dimutakhirkan.", "Berkala.", "Risiko tak tertangani.", "Mutakhirkan.", "-"),
            (),
            (None, None, None, None, None, "Ketua Tim Evaluasi,"),
            merges=("A4:G4", "A7:G7"),
        ),
    )  # fmt: skip

    assert [(point.rule, point.cell) for point in draft.findings] == [("E11", ""), ("E10", "F5")]
    assert "Baris 10 berdiri sendiri" in draft.findings[0].message
    assert "R2025-01 sampai R2025-03" in draft.findings[1].message
    assert draft.is_complete
    first, second, third = draft.recommendations
    assert [each.code for each in draft.recommendations] == ["R2025-01", "R2025-02", "R2025-03"]
    assert [each.area_code for each in draft.recommendations] == ["A1", "A1", "A7"]
    assert first.condition == second.condition == "Agen perubahan: Dua agen belum melapor."
    assert (second.text, second.criterion) == ("Dampingi agen yang tertinggal.", "Satu agen satu perubahan.")
    assert [each.due_on for each in draft.recommendations] == [date(2026, 6, 30), date(2026, 12, 15), None]
    assert (third.condition, third.consequence) == ("Register risiko: Tidak dimutakhirkan.", "Risiko tak tertangani.")


def test_a_copy_of_the_letters_sheet_is_asked_about_and_a_hidden_one_is_told(office):
    rows = (("A. MANAJEMEN PERUBAHAN",), (1, "Agen", "Belum melapor.", "Satu agen.", "Tak terlihat.", "Laporkan.", "-"))
    book = opened(letter(*rows))
    copied = book.copy_worksheet(book.worksheets[0])
    copied.title = "Salinan"
    (asked,) = (point for point in read_sample(office, saved(book)).findings if point.rule == "E13")
    assert (asked.is_open, asked.sheet) == (True, "Salinan")
    copied.sheet_state = "hidden"
    draft = read_sample(office, saved(book))
    assert [point.rule for point in draft.findings] == ["K08", "E10"]
    assert draft.is_complete


def test_an_area_that_the_year_does_not_have_is_asked_about_at_the_first_row_under_its_heading(office):
    draft = read_sample(
        office,
        letter(("C. AREA LAIN",), (1, "Judul", "Kondisi.", "", "", "Saran.", ""), merges=("A4:G4",)),
    )

    assert [(point.rule, point.cell) for point in draft.findings if point.is_open] == [("E05", "F5")]
    assert "Area 'C. AREA LAIN' tidak dikenal" in draft.findings[0].message


def test_missing_doubled_and_unknown_columns_are_named_with_their_place(office):
    head = ("Kode Rekomendasi", "Area Perubahan", "Kondisi", "Kondisi", "Catatan Tim")
    draft = read_sample(office, letter(("R1", "A1", "a", "b", "c"), head=head))

    told = {point.rule: point.message for point in draft.findings}
    assert "Kolom 'Rekomendasi' tidak ditemukan pada baris judul 3" in told["K01"]
    assert "Kolom 'Kondisi' ada lebih dari satu" in told["K02"]
    assert "Kolom 'Catatan Tim' bukan bagian dari formulir" in told["K03"]
    assert not draft.is_complete


def test_a_workbook_of_the_first_template_is_read_as_before(office):
    head = ("No", "Kode Rekomendasi", "Area Perubahan", "Rekomendasi", "Status", "Tindak Lanjut", "Bukti Tindak Lanjut")
    row = (1, "R2025-01", "Manajemen Perubahan", "Susun bersama.", "Selesai", "FGD.", "Notula")
    draft = read_sample(office, letter(row, head=head))

    assert draft.findings == []
    (read_row,) = draft.recommendations
    assert read_row == Recommendation(
        code="R2025-01", position=1, area_code="A1", text="Susun bersama.", status=FollowUpStatus.DONE,
        follow_up="FGD.", evidence="Notula",
    )  # fmt: skip


def test_an_office_whose_map_is_older_than_the_program_reads_the_new_columns_too(office, tmp_path):
    shutil.copytree(ROOT / "config", tmp_path / "config")
    path = tmp_path / "config" / "columns" / "rekomendasi.csv"
    old = ("nama_kolom", "code", "area", "text", "status")
    path.write_text("\n".join(line for line in path.read_text().splitlines() if line.split(",")[0] in old))
    maps = load_recommendation_maps(tmp_path / "config")

    draft = read_recommendations(SAMPLE.read_bytes(), office=office, year=2026, maps=maps)

    assert draft.findings == []
    assert draft.recommendations == read_sample(office).recommendations


def test_a_map_that_makes_codes_of_unknown_words_is_refused_by_name(tmp_path):
    shutil.copytree(ROOT / "config", tmp_path / "config")
    path = tmp_path / "config" / "columns" / "rekomendasi_aoi.csv"
    path.write_text(path.read_text().replace("{tahun}", "{tanggal}"))

    with pytest.raises(ConfigurationError, match=r"rekomendasi_aoi\.csv: bawaan code tidak dikenal"):
        load_recommendation_maps(tmp_path / "config")


def test_what_neither_an_activity_nor_a_reason_answers_is_named():
    with_reason = replace(SECOND, answer_reason="Sudah ditindaklanjuti pada tahun 2025.")
    third = replace(FIRST, code="R2025-03", position=3)

    assert unanswered([indicator(recommendation_code="R2025-01")], [FIRST, with_reason, third]) == (third,)


def test_a_code_that_no_evaluation_has_is_named_once_in_the_plans_order():
    plan = [indicator(recommendation_code="R2024-09, R2025-01"), indicator(recommendation_code="R2024-09")]

    assert never_imported(plan, [FIRST]) == ("R2024-09",)
    assert never_imported(plan, []) == ("R2024-09", "R2025-01")


def test_how_a_plan_answers_the_evaluation_is_said_in_a_sentence():
    plan = [indicator(recommendation_code="R2025-01")]
    with_reason = replace(SECOND, answer_reason="Selesai.")

    assert answered_in_words(plan, [FIRST]) == "Satu-satunya rekomendasi evaluasi provinsi dijawab kegiatan."
    assert answered_in_words(plan, [FIRST, with_reason]) == (
        "Dari 2 rekomendasi evaluasi provinsi, 1 dijawab kegiatan dan 1 dijawab dengan alasan."
    )
    assert answered_in_words([], [FIRST]) == "Dari 1 rekomendasi evaluasi provinsi, 1 belum dijawab (R2025-01)."
    assert answered_in_words([], []) == ""


def test_the_samples_of_both_semesters_tell_of_every_recommendation_by_a_unit_that_answers_for_it(office):
    """Each is complete by the rules: proof of what is done, a reason for what is late."""
    given = {each.code: each for each in read_sample(office).recommendations}
    content = (ROOT / "samples" / "rencana_aksi_2026.xlsx").read_bytes()
    plan = read_plan(content, office=office, year=2026, layouts=load_layouts(ROOT / "config")).indicators
    units = answering_units([*given.values()], plan)

    for semester in (Semester(2026, 1), Semester(2026, 2)):
        rows = follow_up_rows(semester.code)
        assert {(row["unit"], row["code"]) for row in rows} == {
            (unit, code) for code, of_code in units.items() for unit in of_code
        }
        for row in rows:
            told = RecommendationProgress(
                recommendation_code=row["code"],
                status=FollowUpStatus(row["status"]),
                done=row["done"],
                reason=row["reason"],
            )
            proofs = row["evidence"].split("|") if row["evidence"] else []
            assert all(name.endswith(".pdf") for name in proofs)
            asked = progress_findings(
                told,
                evidence_count=len(proofs),
                due_on=given[row["code"]].due_on,
                as_of=semester.last_day,
                office=office,
            )
            assert not [point for point in asked if point.is_open], row
