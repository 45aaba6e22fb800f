"""The self-assessment and the recommendations in the units' forms: asked, answered, proved, marked and kept."""

import io
from typing import Any

import pytest
from openpyxl import load_workbook

from rbworkflow.access.unit_links import Sender
from rbworkflow.finding import Severity
from rbworkflow.plan.recommended import FollowUpStatus
from rbworkflow.sheets.marking import Mark
from rbworkflow.steps.plans.recommendation_state import recommended
from rbworkflow.steps.submissions.marked_anew import marked_anew
from rbworkflow.steps.submissions.sending_page import sending_page
from rbworkflow.store import read
from rbworkflow.store.schema import assessment_answer, evidence, finding, recommendation_progress, submission
from samples.papers import pdf
from tests.steps.beside_forms import (
    ITEMS,
    UNIT,
    asking,
    cell_in,
    filled,
    form_of,
    import_items,
    send,
    with_results,
)
from tests.steps.office_walk import S1, Walk, attachments, saved, text_of

LKE, REC = "LKE", "Rekomendasi"
SK = "Data dukung LKE/P1-01 Apakah Tim RB telah dibentuk/sk_tim_rb.pdf"
ANSWERED: dict[tuple[str, str, str], Any] = {
    (LKE, "P1-01", "Jawaban"): "Ya",
    (LKE, "P1-01", "Alasan"): "Tim ditetapkan pada Januari 2026.",
    (LKE, "A1-02", "Jawaban"): "b.",
    (LKE, "A1-02", "Data dukung"): "Laporan: https://contoh.example/laporan",
    (LKE, "P5-04", "Jawaban"): 85.5,
    (LKE, "R1-01", "Jumlah"): 3,
    (LKE, "R1-01", "Dari"): 4,
    (REC, "R2025-01", "Status"): "Selesai",
    (REC, "R2025-01", "Yang sudah dilakukan"): "Diskusi diikuti keempat subbagian.",
    (REC, "R2025-99", "Status"): "proses",
}
FILES = {SK: pdf(["SK Tim RB"]), "Data dukung rekomendasi/R2025-01 Rencana aksi/notula.pdf": pdf(["Notula FGD"])}


@pytest.fixture
def asked(opened: Walk) -> Walk:
    return asking(opened)


def answers(walk: Walk) -> dict[str, Any]:
    return {row.item_code: row for row in walk.rows(assessment_answer)}


def test_the_form_asks_the_units_items_and_recommendations_and_the_mail_says_so(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(form_of(asked)))
    assert book.sheetnames[:4] == ["Isian", LKE, REC, "Petunjuk"]
    codes = [row[1].value for row in book[LKE].iter_rows() if row[1].value in {item.code for item in ITEMS}]
    assert codes == ["P1-01", "A1-02", "P5-04", "R1-01"]  # P4-01 is another unit's
    told = text_of(asked.mail(asked.workplace.office.unit(UNIT).head.email, "mohon dikirim"))
    assert "4 butir penilaian mandiri pada lembar LKE" in told
    assert "2 rekomendasi evaluasi provinsi" in told
    assert "subfolder data dukung untuk tiap indikator, butir LKE, dan rekomendasi. Keluarkan" in told
    assert "beserta folder Data dukung, Data dukung LKE, dan Data dukung rekomendasi ke folder" in told


def test_a_form_that_went_out_before_gets_the_new_subfolders_and_keeps_what_stands_there(asked: Walk) -> None:
    folder = asked.workplace.settings.shared / "formulir" / UNIT / "Semester I 2026"
    assert (folder / "Data dukung LKE/P1-01 Apakah Tim RB telah dibentuk/BACA_SAYA.txt").is_file()
    book = load_workbook(next(folder.glob("*.xlsx")))
    assert LKE not in book.sheetnames  # it may be filled


def test_what_a_form_says_beside_results_is_kept_counted_and_vouched_for(asked: Walk) -> None:
    told = send(asked, filled(with_results(form_of(asked)), ANSWERED), FILES)
    assert "LKE: 4 dari 4 butir terjawab, 2 dengan data dukung." in told
    assert "Rekomendasi: 2 dari 2 dilaporkan (1 selesai), 1 dengan data dukung." in told
    said = answers(asked)
    assert (said["P1-01"].choice, said["A1-02"].choice, said["P5-04"].percent) == ("Ya", "B", 85.5)
    assert (said["R1-01"].numerator, said["R1-01"].denominator) == (3, 4)
    assert said["P1-01"].reason == "Tim ditetapkan pada Januari 2026."
    assert {row.recommendation_code: row.status for row in asked.rows(recommendation_progress)} == {
        "R2025-01": "selesai",
        "R2025-99": "proses",
    }
    assert asked.rows(submission)[-1].assessment_version_id is not None
    asked.verify()


def test_an_items_evidence_is_no_indicators_though_they_share_a_code(asked: Walk) -> None:
    files = {"Data dukung LKE/A1-02 Apakah agen/laporan_agen.pdf": pdf(["Laporan agen"])}
    send(asked, filled(with_results(form_of(asked)), ANSWERED), files)
    (kept,) = asked.rows(evidence, evidence.c.name.like("%laporan_agen.pdf"))
    assert (kept.indicator_code, kept.purpose) == ("A1-02", "assessment")
    of_indicator = asked.rows(evidence, evidence.c.indicator_code == "A1-02", evidence.c.purpose == "result")
    assert of_indicator
    assert all("LKE" not in row.name for row in of_indicator)


def test_a_file_that_an_items_cell_names_proves_it_wherever_it_lies(asked: Walk) -> None:
    said = ANSWERED | {(LKE, "P1-01", "Data dukung"): "SK: penetapan tim.pdf"}
    told = send(asked, filled(with_results(form_of(asked)), said), {"penetapan tim.pdf": pdf(["Penetapan"])})
    (kept,) = asked.rows(evidence, evidence.c.name == "penetapan tim.pdf")
    assert (kept.indicator_code, kept.purpose, kept.kind) == ("P1-01", "assessment", "sk")
    assert "tidak dikaitkan" not in told


def test_a_file_that_is_named_and_did_not_come_is_asked_for_at_its_cell(asked: Walk) -> None:
    form = with_results(form_of(asked))
    said = {(LKE, "P1-01", "Data dukung"): "SK: hilang.pdf", (REC, "R2025-01", "Data dukung"): "Notula: lupa.pdf"}
    told = send(asked, filled(form, ANSWERED | said), {})
    book = load_workbook(io.BytesIO(form))
    for sheet, code, lacking, name in (
        (LKE, "P1-01", "Jawaban Ya belum disertai bukti", "hilang.pdf"),
        (REC, "R2025-01", "Rekomendasi R2025-01 dinyatakan selesai tanpa bukti", "lupa.pdf"),
    ):
        (point,) = (line for line in told.splitlines() if f"sel {cell_in(book[sheet], code, 'Data dukung')}: " in line)
        assert lacking in point
        assert f"belum diterima: {name}" in point


def test_a_link_that_opens_for_its_sender_alone_is_asked_about_at_its_cell(asked: Walk) -> None:
    form, mine = with_results(form_of(asked)), "https://drive.google.com/drive/my-drive"
    said = {(LKE, "P1-01", "Data dukung"): f"SK: {mine}", (REC, "R2025-01", "Data dukung"): "https://s.id/rb26"}
    told = send(asked, filled(form, ANSWERED | said), {})
    cell = cell_in(load_workbook(io.BytesIO(form))[LKE], "P1-01", "Data dukung")
    (point,) = (line for line in told.splitlines() if "hanya terbuka di komputer atau akun pengirimnya" in line)
    assert f"sel {cell}: " in point
    assert f"Tautan {mine} hanya terbuka" in point


def test_a_sheet_that_is_gone_is_one_point_and_no_refusal(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    del book[LKE]
    told = send(asked, saved(book), {})
    assert "Lembar 'LKE' tidak ada lagi pada formulir, sehingga butir LKE belum terbaca." in told
    assert "Rekomendasi: 2 dari 2 dilaporkan" in told
    assert answers(asked) == {}


def test_the_sheet_of_another_year_is_told_once_and_read(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    title = next(cell for cell in book[LKE][1] if cell.value)
    title.value = str(title.value).replace("2026", "2025")
    told = send(asked, saved(book), FILES)
    assert told.count("Lembar 'LKE' berjudul LKE tahun 2025, sedangkan yang ditanyakan LKE tahun 2026.") == 1
    assert "LKE: 4 dari 4 butir terjawab" in told


def test_a_moved_and_renamed_sheet_with_other_headings_is_read_all_the_same(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    sheet = book[LKE]
    sheet.protection.sheet = False
    for merged in list(sheet.merged_cells.ranges):
        sheet.unmerge_cells(str(merged))
    next(cell for row in sheet.iter_rows() for cell in row if cell.value == "Jawaban").value = "Jawaban Satker"
    sheet.insert_rows(1, 2)
    sheet.insert_cols(1)
    sheet.title = "Lembar penilaian"
    told = send(asked, saved(book), FILES)
    assert "LKE: 4 dari 4 butir terjawab" in told
    assert answers(asked)["P1-01"].sheet == "Lembar penilaian"


def test_strange_doubled_and_other_units_rows_each_get_their_sentence(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    sheet = book[LKE]
    letter = "".join(filter(str.isalpha, cell_in(sheet, "P1-01", "Jawaban")))
    for code in ("P1-01", "P4-01", "X9-99"):
        row = sheet.max_row + 1
        sheet[f"B{row}"].value, sheet[f"{letter}{row}"].value = code, "Tidak"
    told = send(asked, saved(book), FILES)
    assert "P1-01 ada lebih dari satu kali" in told
    assert "P4-01 (sel B" in told
    assert "tidak ditanyakan kepada subbagian ini" in told
    assert "Kode 'X9-99' pada sel" in told
    assert answers(asked)["P1-01"].choice == "Ya"


@pytest.mark.parametrize(
    ("sheet_name", "code", "typed"), [(LKE, "P1-01", "P1-1O"), (LKE, "A1-02", None), (REC, "R2025-01", "rekomendasi 1")]
)
def test_a_mistyped_code_is_asked_for_once_with_the_code_it_was(
    asked: Walk, sheet_name: str, code: str, typed: str | None
) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    sheet = book[sheet_name]
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == code)
    cell.value = typed
    told = send(asked, saved(book), FILES)
    assert f"Menurut isinya, ini baris {code}. Tulis kodenya kembali" in told
    assert f"Baris {code} tidak ada pada lembar" not in told
    assert [point.indicator_code for point in asked.rows(finding, finding.c.rule == "L52")] == [code]


def test_a_strange_row_beside_a_lost_one_is_not_taken_for_it(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    sheet = book[LKE]
    row = next(cell.row for line in sheet.iter_rows() for cell in line if cell.value == "P1-01")
    question = cell_in(sheet, "P1-01", "Pertanyaan")
    sheet[f"B{row}"].value, sheet[question].value = "X9-99", "Apakah kantor memiliki taman?"
    told = send(asked, saved(book), FILES)
    assert "Kode 'X9-99' pada sel" in told
    assert "Baris P1-01 tidak ada pada lembar 'LKE'" in told


def test_a_reason_left_standing_beside_another_status_explains_nothing(asked: Walk) -> None:
    why = {(REC, "R2025-99", "Alasan"): "Akses ke situs baru diberikan bulan Juni."}
    form = filled(with_results(form_of(asked)), ANSWERED | why)
    assert "Akses ke situs" in next(row.explanation for row in asked_of(asked, form, "T02"))
    changed = filled(form, {(REC, "R2025-99", "Status"): "selesai"})
    (point,) = asked_of(asked, changed, "T02")
    assert point.explanation == ""
    assert "Alasan pada baris ini ditulis untuk jawaban atau bukti sebelumnya" in point.message


def asked_of(walk: Walk, form: bytes, rule: str) -> list[Any]:
    """What this rule asks of the newest submission."""
    send(walk, form, FILES)
    newest = walk.rows(submission)[-1].id
    return walk.rows(finding, finding.c.rule == rule, finding.c.submission_id == newest)


@pytest.mark.few(3)
@pytest.mark.parametrize(
    ("said", "fault"),
    [
        ({(LKE, "A1-02", "Jawaban"): "sudah dilaksanakan"}, "unknown"),
        ({(LKE, "A1-02", "Jawaban"): "A/B"}, "two_answers"),
        ({(LKE, "R1-01", "Jumlah"): 5, (LKE, "R1-01", "Dari"): 3}, "not_a_part"),
        ({(LKE, "R1-01", "Dari"): None}, "half"),
        ({(LKE, "R1-01", "Jawaban"): "2 dari 3"}, "two_answers"),
        ({(LKE, "P5-04", "Jawaban"): 120}, "out_of_range"),
        ({(LKE, "P1-01", "Jawaban"): None, (LKE, "P1-01", "Jumlah"): 3}, "unknown"),
    ],
)
def test_an_answer_that_cannot_be_used_keeps_what_was_typed_and_its_cell(
    asked: Walk, said: dict[tuple[str, str, str], Any], fault: str
) -> None:
    form = filled(with_results(form_of(asked)), ANSWERED | said)
    send(asked, form, FILES)
    _, code, title = next(reversed(said))
    row = answers(asked)[code]
    assert row.fault == fault
    assert row.said
    assert cell_in(load_workbook(io.BytesIO(form))[LKE], code, title) in row.cells.values()


@pytest.mark.parametrize(
    ("said", "title"),
    [
        ({"Jumlah": 5, "Dari": 3}, "Jumlah"),
        ({"Jumlah": "empat"}, "Jumlah"),
        ({"Dari": None}, "Dari"),
        ({"Jumlah": None, "Dari": None}, "Jumlah"),
        ({"Jumlah": None, "Dari": None, "Jawaban": "5 dari 3"}, "Jawaban"),
    ],
)
def test_a_point_on_counts_stands_at_a_cell_that_can_be_mended(asked: Walk, said: dict[str, Any], title: str) -> None:
    form = filled(with_results(form_of(asked)), ANSWERED | {(LKE, "R1-01", name): each for name, each in said.items()})
    told = send(asked, form, FILES)
    cell = cell_in(load_workbook(io.BytesIO(form))[LKE], "R1-01", title)
    assert f"lembar 'LKE' sel {cell}: " in told
    marked = next(each for name, each in attachments(asked.answer_to(UNIT)).items() if name.endswith(".xlsx"))
    assert "WAJIB DIPERBAIKI" in load_workbook(io.BytesIO(marked))[LKE][cell].comment.text


@pytest.mark.parametrize("evidence_cell", ["ada", "terlampir", "lengkap", "Notula", "2 berkas terlampir"])
def test_words_that_only_say_there_is_evidence_prove_no_finished_recommendation(
    asked: Walk, evidence_cell: str
) -> None:
    said = ANSWERED | {(REC, "R2025-01", "Data dukung"): evidence_cell}
    told = send(asked, filled(with_results(form_of(asked)), said), {SK: FILES[SK]})
    assert "Rekomendasi R2025-01 dinyatakan selesai tanpa bukti" in told
    assert "Rekomendasi: 2 dari 2 dilaporkan (1 selesai), 0 dengan data dukung." in told
    with read(asked.workplace.engine) as conn:
        (standing,) = (each for each in recommended(conn, asked.workplace, 2026).standings if each.code == "R2025-01")
    assert standing.status is FollowUpStatus.UNDER_WAY


def test_answers_of_a_form_of_an_older_version_count_for_items_that_are_still_asked(asked: Walk) -> None:
    form = filled(with_results(form_of(asked)), ANSWERED)
    import_items(asked, ITEMS[:2])
    told = send(asked, form, FILES)
    assert "LKE: 2 dari 2 butir terjawab" in told
    assert "Butir P5-04" in told
    assert "tidak ditanyakan lagi" in told


def test_what_changed_since_the_last_time_is_told(asked: Walk) -> None:
    form = filled(with_results(form_of(asked)), ANSWERED)
    send(asked, form, FILES)
    changed = {(LKE, "A1-02", "Jawaban"): "A", (REC, "R2025-99", "Status"): "selesai"}
    told = send(asked, filled(form, changed), {"Data dukung LKE/A1-02 Apakah/baru.pdf": pdf(["Baru"])})
    assert "- LKE A1-02: Jawaban dari B menjadi A; berkas bertambah: baru.pdf" in told
    assert "- Rekomendasi R2025-99: Status dari proses menjadi selesai" in told


def test_an_officer_points_at_items_and_recommendations_and_the_unit_finds_his_words_there(asked: Walk) -> None:
    send(asked, filled(with_results(form_of(asked)), ANSWERED), FILES)
    walk = asked.on("2026-07-06 07:00")
    walk.daily_round()
    walk.send_back("Butir P1-01 belum tepat, dan R2025-99 belum jelas.")
    walk.revise(units=(UNIT,), until="2026-07-08", reason="Mohon diperbaiki.")
    mail = walk.mail(walk.workplace.office.unit(UNIT).head.email, "Mohon perbaiki")
    told = " ".join(text_of(mail).split())
    assert "LKE P1-01 Apakah Tim RB telah dibentuk?" in told
    assert "Rekomendasi R2025-99 Berita RB dimuat tiap bulan." in told
    book = load_workbook(io.BytesIO(next(iter(attachments(mail).values()))))
    for sheet, code, title in ((LKE, "P1-01", "Jawaban"), (REC, "R2025-99", "Status")):
        assert "Butir P1-01 belum tepat" in book[sheet][cell_in(book[sheet], code, title)].comment.text


def test_the_page_to_send_through_names_the_items_and_says_the_same_of_several_once(asked: Walk) -> None:
    unproven = {(LKE, "A1-02", "Data dukung"): "Ada"}
    send(asked, filled(with_results(form_of(asked)), ANSWERED | unproven), FILES)
    lines = sending_page(asked.workplace, Sender("3514", UNIT, S1.code)).missing_lines
    (line,) = (each for each in lines if "baru menyatakan" in each or "A1-02" in each)
    assert line.startswith("lembar 'LKE' sel ")
    assert "A1-02" in line
    assert line.endswith("(wajib diperbaiki)")


def test_sent_again_it_is_the_same_again(asked: Walk) -> None:
    form = filled(with_results(form_of(asked)), ANSWERED)
    send(asked, form, FILES)
    told = send(asked, form, FILES)
    assert "sama dengan kiriman terakhir" in told
    assert len(asked.rows(submission)) == 1


def test_the_marked_workbook_comes_back_with_every_sheet(asked: Walk) -> None:
    said = ANSWERED | {(LKE, "P1-01", "Data dukung"): "SK: hilang.pdf"}
    form = filled(with_results(form_of(asked)), said)
    send(asked, form, {})
    (content,) = attachments(asked.answer_to(UNIT)).values()
    marked = load_workbook(io.BytesIO(content))
    cell = marked[LKE][cell_in(marked[LKE], "P1-01", "Data dukung")]
    assert "hilang.pdf" in cell.comment.text
    assert marked[REC][cell_in(marked[REC], "R2025-01", "Status")].value == "Selesai"


def test_what_came_by_mail_goes_back_as_our_form_with_the_values_of_every_sheet(asked: Walk) -> None:
    book = load_workbook(io.BytesIO(filled(with_results(form_of(asked)), ANSWERED)))
    book[LKE].protection.sheet = False
    for merged in list(book[LKE].merged_cells.ranges):
        book[LKE].unmerge_cells(str(merged))
    book[LKE].insert_rows(1)
    book[LKE].title = "Penilaian"
    book.create_sheet("Milik orang lain")["A1"] = "=1+1"
    cell = cell_in(book["Penilaian"], "A1-02", "Jawaban")
    mark = Mark(sheet="Penilaian", cell=cell, message="Periksa jawabannya.", severity=Severity.BLOCKING)
    ours = load_workbook(io.BytesIO(marked_anew(asked.workplace, saved(book), [mark])))
    assert ours.sheetnames == load_workbook(io.BytesIO(form_of(asked))).sheetnames
    assert (ours[LKE][cell].value, "Periksa jawabannya." in ours[LKE][cell].comment.text) == ("b.", True)
    assert ours[REC][cell_in(ours[REC], "R2025-01", "Status")].value == "Selesai"
    choice = ours[LKE][cell_in(ours[LKE], "P1-01", "Jawaban")].coordinate
    assert any(choice in rule.sqref for rule in ours[LKE].data_validations.dataValidation if rule.type == "list")


def test_a_unit_that_is_asked_nothing_beside_gets_the_form_it_always_got(opened: Walk) -> None:
    before = opened.mail(opened.workplace.office.unit("TPH").head.email, "mohon dikirim")
    book = load_workbook(io.BytesIO(next(iter(attachments(before).values()))))
    assert {LKE, REC}.isdisjoint(book.sheetnames)
