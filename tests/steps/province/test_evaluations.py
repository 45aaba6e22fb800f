"""Evaluations at the province: workbooks read with every slip by its cell, decided, numbered, sent, and taken in."""

import io
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import anyio
import docx
import pytest
from openpyxl import Workbook as NewWorkbook
from openpyxl import load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font

from rbworkflow.access.accounts import Role
from rbworkflow.assessment.answers import AnswerFault
from rbworkflow.assessment.evaluator_answers import load_item_map
from rbworkflow.assessment.model import AnswerKind, AssessmentItem
from rbworkflow.assessment.rows import insert_version, items_of, newest_version
from rbworkflow.errors import RefusedError
from rbworkflow.intake.mail.sent_evaluation import evaluation_in
from rbworkflow.local.catcher import mail_catcher
from rbworkflow.office import load_office
from rbworkflow.office.period import Semester
from rbworkflow.office.policies import MembersPolicy, Numbering
from rbworkflow.province.evaluation.basis import BasisItem, EvaluationBasis, basis_of
from rbworkflow.province.evaluation.maps import load_row_map
from rbworkflow.province.evaluation.model import Evaluation
from rbworkflow.province.evaluation.reading import EvaluationDraft, answered_by, identified, read_evaluation
from rbworkflow.province.evaluation.recommendations import recommendations_workbook
from rbworkflow.province.evaluation.rows import evaluations
from rbworkflow.province.evaluation.workbook import evaluation_workbook
from rbworkflow.report.content.reading import read_content
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import Workbook
from rbworkflow.steps.overview.next_form import next_form
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.steps.plans.waiting_evaluations import evaluations_waiting
from rbworkflow.steps.province.decide_evaluation import decide_evaluation, number_evaluation
from rbworkflow.steps.province.decide_package import decide_package
from rbworkflow.steps.province.import_evaluations import import_evaluation, import_evaluations
from rbworkflow.steps.province.prepare_evaluations import prepare_evaluations
from rbworkflow.steps.sending import issue_evaluations as issuing
from rbworkflow.store import read, write
from rbworkflow.store.schema import received_mail
from tests.pages.knocking import Doorway, words
from tests.steps.evaluated import fill, found, saved
from tests.steps.mail_post import MemoryPost, mail
from tests.steps.office_walk import CONFIG, PROVINCE, Walk, attachments, text_of
from tests.steps.province.test_province_board import package
from tests.steps.province_office import province_in
from tests.steps.sent_packages import LOR, LOR_MAIL, PAPER, SAMPLE, manifest, registered, send, whole

S1 = Semester(2026, 1)
PAGE = "/kabupaten-kota/evaluasi"
QUESTIONS = (
    BasisItem(code="P1-01", kind="ya_tidak", question="Tim RB?", criterion="", answer="Ya", value="1"),
    BasisItem(code="P1-02", kind="persen", question="Pegawai?", criterion="", answer="90%", value="0.9"),
)


@pytest.fixture(scope="module")
def basis() -> EvaluationBasis:
    content = read_content(SAMPLE.read_text(encoding="utf-8"))
    office = load_office(CONFIG)
    at = datetime(2026, 7, 7, tzinfo=UTC)
    made = basis_of(office, package("3514", 1, received_at=at, read_at=at), "KPU Kabupaten Pasuruan", content)
    return replace(made, items=QUESTIONS)


@pytest.fixture(scope="module")
def blank(basis: EvaluationBasis) -> bytes:
    paper = load_office(CONFIG).sheet_paper
    return evaluation_workbook(basis, load_row_map(CONFIG), load_item_map(CONFIG), paper=paper)


def book_of(content: bytes) -> Workbook:
    (book,) = read_workbooks([content])
    assert isinstance(book, Workbook), book
    return book


def drafted(content: bytes, basis: EvaluationBasis) -> EvaluationDraft:
    policy = load_office(CONFIG).assessment
    return read_evaluation(book_of(content), basis, load_row_map(CONFIG), load_item_map(CONFIG), policy)


def evaluated(draft: EvaluationDraft) -> Evaluation:
    return Evaluation(
        office_code="35",
        unit_code="3514",
        period_code="2026-S1",
        amendment=0,
        package_id=1,
        workbook_sha256="a" * 64,
        workbook_name="x.xlsx",
        content_sha256="b" * 64,
        read_at=datetime(2026, 7, 7, tzinfo=UTC),
        rows=draft.rows,
        items=draft.items,
    )


def judged(content: bytes, *answers: tuple[str, str, str]) -> bytes:
    """The LKE's sheet with the evaluator's answers: code, answer, remark."""
    book = load_workbook(io.BytesIO(content))
    sheet = book["LKE"]
    columns, first = found(sheet, "Kode Butir")
    for place, (code, answer, note) in enumerate(answers):
        for title, value in (("Kode Butir", code), ("Jawaban Evaluator", answer), ("Catatan Evaluator", note)):
            sheet.cell(first + place, columns[title]).value = value
    return saved(book)


# -- read --


def test_a_blank_workbook_is_known_and_asks_for_a_first_row(blank: bytes, basis: EvaluationBasis) -> None:
    assert identified(book_of(blank)) == ("35" if basis.office_code == "35" else "3514", "3514", "2026-S1")
    assert [point.message for point in drafted(blank, basis).findings] == [
        "Belum ada satu rekomendasi pun. Isilah paling sedikit satu baris."
    ]


def test_what_is_written_becomes_rows_by_area_with_codes_that_nobody_has(blank: bytes, basis: EvaluationBasis) -> None:
    draft = drafted(fill(blank, rows=3, Kode_Rekomendasi="R2026-02", Area_Perubahan="Penguatan Pengawasan"), basis)
    assert draft.findings == ()
    assert [(each.code, each.area) for each in draft.rows] == [
        ("R2026-01", "Deregulasi Kebijakan"),
        ("R2026-03", "Penataan Organisasi"),
        ("R2026-02", "Penguatan Pengawasan"),
    ]
    assert draft.rows[2].due_on == date(2027, 6, 30)
    assert draft.rows[2].unit_code == "PHS"


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ({"Kondisi": None}, "Kolom Kondisi belum diisi."),
        ({"Akibat": "-"}, "Kolom Akibat belum diisi."),
        (
            {"Area_Perubahan": "Area 51"},
            "Area 'Area 51' tidak ada dalam laporan kantor itu. Pilih salah satu: Manajemen",
        ),
        ({"Area_Perubahan": None}, "Area '' tidak ada"),
        ({"Penanggung_Jawab": "Subbagian Lain"}, "Penanggung jawab 'Subbagian Lain' tidak dikenal di kantor itu."),
        ({"Batas_Waktu": "segera"}, "Batas waktu 'segera' tidak terbaca sebagai satu tanggal."),
        ({"Batas_Waktu": "30 Juni 2062"}, "tidak wajar bagi evaluasi tahun 2026"),
        ({"Kode_Rekomendasi": "R 1!"}, "Kode 'R 1!' hanya boleh berisi"),
        ({"Rekomendasi": "x" * 4001}, "Isi sel ini 4001 huruf; paling panjang 4000 huruf."),
    ],
)
def test_a_slip_is_told_by_its_cell(blank: bytes, basis: EvaluationBasis, cells: dict[str, Any], said: str) -> None:
    draft = drafted(fill(blank, **cells), basis)
    assert not draft.is_complete
    (point,) = draft.findings
    assert point.message.startswith(said) or said in point.message
    assert point.place.startswith("lembar 'Evaluasi' sel ")


@pytest.mark.parametrize(
    "cells",
    [
        {"Area_Perubahan": "1. Manajemen Perubahan"},
        {"Area_Perubahan": "A1 MANAJEMEN PERUBAHAN"},
        {"Area_Perubahan": "I. Manajemen Perubahan"},
        {"Penanggung_Jawab": "Subbag PHS"},
        {"Penanggung_Jawab": "Sub Bagian phs"},
    ],
)
def test_areas_and_units_are_known_as_people_write_them(
    blank: bytes, basis: EvaluationBasis, cells: dict[str, Any]
) -> None:
    draft = drafted(fill(blank, rows=1, **cells), basis)
    assert draft.findings == ()
    assert [(row.area, row.unit_code) for row in draft.rows] == [("Manajemen Perubahan", "PHS")]


def test_rows_on_a_copy_of_the_sheet_are_asked_about_and_a_blank_copy_is_not(
    blank: bytes, basis: EvaluationBasis
) -> None:
    book = load_workbook(io.BytesIO(fill(blank)))
    book.copy_worksheet(book["Evaluasi"]).title = "Evaluasi (2)"
    (point,) = drafted(saved(book), basis).findings
    assert point.message.startswith("Rekomendasi tertulis pada lebih dari satu lembar: 'Evaluasi' dan 'Evaluasi (2)'.")
    book = load_workbook(io.BytesIO(blank))
    book.copy_worksheet(book["Evaluasi"]).title = "Evaluasi (2)"
    assert drafted(fill(saved(book)), basis).is_complete


def test_the_evaluators_answers_stand_beside_the_offices_own(blank: bytes, basis: EvaluationBasis) -> None:
    draft = drafted(judged(fill(blank), ("P1-01", "tidak", "Belum ada SK"), ("P1-02", "85", "")), basis)
    assert draft.findings == ()
    first, second = draft.items
    assert (first.own_answer, first.answer, first.value, first.agrees) == ("Ya", "Tidak", "0", False)
    assert first.note == "Belum ada SK"
    assert (second.answer, second.value) == ("85%", "0.85")


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        (
            [("P1-02", "185", "")],
            "Jawaban evaluator '185' tidak dapat dipakai untuk butir ini. Tulis persentase 0 sampai",
        ),
        ([("P1-02", "0,9", "")], "Tulis persentase 0 sampai 100 dengan tanda persen, misalnya 90%."),
        ([("P1-01", "mungkin", "")], "Pilih salah satu: Ya dan Tidak."),
        ([("P9-99", "Ya", "")], "Butir 'P9-99' tidak ada dalam LKE kantor itu."),
        ([("P1-01", "Ya", ""), ("P1-01", "Tidak", "")], "Butir P1-01 sudah dinilai pada sel "),
    ],
)
def test_an_answer_that_no_item_takes_is_told_by_its_cell(
    blank: bytes, basis: EvaluationBasis, answers: list[tuple[str, str, str]], said: str
) -> None:
    (point,) = drafted(judged(fill(blank), *answers), basis).findings
    assert said in point.message
    assert point.sheet == "LKE"
    assert point.cell


def test_an_item_answered_on_a_copy_of_its_sheet_as_well_is_asked_about(blank: bytes, basis: EvaluationBasis) -> None:
    book = load_workbook(io.BytesIO(judged(fill(blank), ("P1-01", "Ya", ""))))
    book.copy_worksheet(book["LKE"]).title = "LKE (2)"
    draft = drafted(saved(book), basis)
    assert [each.item_code for each in draft.items] == ["P1-01"]
    (point,) = draft.findings
    assert (point.sheet, point.message) == ("LKE (2)", "Butir P1-01 sudah dinilai pada sel B8 lembar 'LKE'.")


def test_a_row_that_the_evaluator_struck_out_is_no_recommendation_and_is_told(
    blank: bytes, basis: EvaluationBasis
) -> None:
    book = load_workbook(io.BytesIO(fill(blank, rows=2)))
    columns, first = found(book["Evaluasi"], "Kondisi")
    for cell in book["Evaluasi"][first]:
        cell.font = Font(strike=True)
    book["Evaluasi"].cell(first + 1, columns["Kondisi"]).comment = Comment("Masih dibahas.", "Evaluator")
    draft = drafted(saved(book), basis)
    assert len(draft.rows) == 1
    assert [each.rule for each in draft.findings] == ["K06", "K07"]
    assert f"Baris {first} dicoret" in draft.findings[1].message
    assert draft.is_complete


def test_an_answer_in_error_a_struck_item_and_a_broken_sheet_of_items_are_told(
    blank: bytes, basis: EvaluationBasis
) -> None:
    book = load_workbook(io.BytesIO(judged(fill(blank), ("P1-01", "#N/A", ""), ("P1-02", "85%", ""))))
    columns, first = found(book["LKE"], "Kode Butir")
    for cell in book["LKE"][first + 1]:
        cell.font = Font(strike=True)
    draft = drafted(saved(book), basis)
    assert draft.items == ()
    assert [each.rule for each in draft.findings] == ["K05", "K07"]
    book["LKE"].cell(first - 1, columns["Jawaban Evaluator"]).value = "Penilaian"
    (told,) = drafted(saved(book), basis).findings
    assert told.message.startswith("Lembar 'LKE' mirip, tetapi kolom 'Jawaban Evaluator' tidak ditemukan")


def test_the_evaluations_code_is_known_whatever_unseen_signs_stand_in_it(blank: bytes) -> None:
    book = load_workbook(io.BytesIO(blank))
    (cell,) = (each for row in book["Evaluasi"].iter_rows() for each in row if str(each.value).startswith("EVALUASI-"))
    cell.value = f"\u200b{cell.value}\xa0"
    assert identified(book_of(saved(book))) is not None


@pytest.mark.parametrize("gap", [0, 2])
def test_who_signs_beneath_the_table_is_no_recommendation(blank: bytes, basis: EvaluationBasis, gap: int) -> None:
    book = load_workbook(io.BytesIO(fill(blank, rows=2)))
    columns, _ = found(book["Evaluasi"], "Kondisi")
    last = max(row[0].row or 0 for row in book["Evaluasi"].iter_rows() if any(cell.value for cell in row))
    below = last + 1 + gap
    lines = (("Mengetahui,", "Surabaya, 20 Juli 2026"), ("Ketua Tim,", "Evaluator,"), ("Budi", "Siti"))
    for row, (left, right) in enumerate(lines, start=below):
        book["Evaluasi"].cell(row, columns["Kondisi"]).value = left
        book["Evaluasi"].cell(row, columns["Rekomendasi"]).value = right
    draft = drafted(saved(book), basis)
    assert len(draft.rows) == 2
    assert [(each.rule, each.message[:5]) for each in draft.findings] == [("V15", "Baris")]
    assert f"Baris {below}, {below + 1}, dan {below + 2} di bawah tabel" in draft.findings[0].message
    assert draft.is_complete


@pytest.mark.parametrize("text", ["Ketua menetapkan SK Tim RB.", "Catatan rapat belum dimutakhirkan", "Mutakhirkan."])
def test_a_row_that_is_not_finished_is_asked_about_and_closes_no_table(
    blank: bytes, basis: EvaluationBasis, text: str
) -> None:
    book = load_workbook(io.BytesIO(fill(blank, rows=2)))
    columns, first = found(book["Evaluasi"], "Kondisi")
    book["Evaluasi"].cell(first + 3, columns["Rekomendasi"]).value = text
    assert {each.rule for each in drafted(saved(book), basis).findings} == {"V02"}


def test_a_column_that_is_gone_and_another_table_are_no_evaluation(blank: bytes, basis: EvaluationBasis) -> None:
    book = load_workbook(io.BytesIO(fill(blank)))
    columns, first = found(book["Evaluasi"], "Kondisi")
    book["Evaluasi"].cell(first - 1, columns["Akibat"]).value = "Lain"
    (point,) = drafted(saved(book), basis).findings
    assert (point.rule, "kolom 'Akibat'" in point.message) == ("V01", True)
    assert identified(book_of(saved(NewWorkbook()))) is None


def test_words_that_hide_or_look_like_formulas_stay_plain_words(blank: bytes, basis: EvaluationBasis) -> None:
    draft = drafted(fill(blank, text='\'=HYPERLINK(\u202e"x")\x00'.replace("\x00", "")), basis)
    assert draft.is_complete
    assert draft.rows[0].text == '\'=HYPERLINK("x")'


def test_every_kind_of_answer_is_understood_or_refused() -> None:
    policy = load_office(CONFIG).assessment
    assert answered_by(AnswerKind.COUNTS, "3 dari 5", policy)[1] == "0.6"
    assert answered_by(AnswerKind.COUNTS, "5 dari 3", policy)[0].fault is AnswerFault.NOT_A_PART
    assert answered_by(AnswerKind.YES_NO, "", policy) == (answered_by(AnswerKind.YES_NO, "", policy)[0], None)


# -- at the province --


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    """The operator decides alone; one office's report is accepted."""
    walk = province_in(tmp_path, on="2026-07-06 07:00").with_office(members=MembersPolicy(decided_by="operator"))
    walk.daily_round()
    send(walk, whole())
    decide_package(walk.workplace, registered(walk)[0].id, is_accepted=True, note="")
    walk.due_work()
    yield walk
    walk.workplace.engine.dispose()


def inbox(walk: Walk) -> Path:
    folder = walk.workplace.settings.inbox / "evaluasi"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def kept(walk: Walk) -> list[Evaluation]:
    with read(walk.workplace.engine) as conn:
        return evaluations(conn, walk.workplace.office.code)


def prepared(walk: Walk) -> bytes:
    (path,) = prepare_evaluations(walk.workplace, S1).paths
    return path.read_bytes()


def test_workbooks_are_made_for_whom_was_accepted_and_the_others_are_named(province: Walk) -> None:
    made = prepare_evaluations(province.workplace, S1)
    assert [path.name for path in made.paths] == ["Evaluasi_2026-S1_3591_KPU_Kabupaten_Contoh_Lor.xlsx"]
    assert "xlsx. Satu buku kerja evaluasi untuk Semester I Tahun 2026" in made.message
    assert "Belum dapat disiapkan, karena laporannya belum diterima: KPU Kabupaten Pasuruan," in made.message
    made.paths[0].write_bytes(fill(made.paths[0].read_bytes()))
    again = prepare_evaluations(province.workplace, S1)
    assert again.paths[0].name.endswith("_2.xlsx"), "what was filled in stays"
    for period, unit, said in ((Semester(2025, 2), "", "Belum ada laporan"), (S1, "3592", "belum diterima")):
        with pytest.raises(RefusedError, match=said):
            prepare_evaluations(province.workplace, period, unit_code=unit)


def test_a_point_about_the_whole_workbook_stands_behind_no_colon(province: Walk) -> None:
    book = load_workbook(io.BytesIO(fill(prepared(province))))
    columns, first = found(book["Evaluasi"], "Kondisi")
    book["Evaluasi"].cell(first - 1, columns["Akibat"]).value = "Lain"
    said = import_evaluation(province.workplace, saved(book), name="x.xlsx").said
    assert "\n- Pada lembar 'Evaluasi' tidak ada kolom 'Akibat'. Pakai buku kerja" in said


def test_a_spoilt_workbook_holds_up_no_other_and_the_same_again_changes_nothing(province: Walk) -> None:
    good = fill(prepared(province))
    files = {"a.xlsx": b"PK\x03\x04rusak", "b.xlsx": fill(good, Kondisi=None), "c.XLSX": good, "~$c.xlsx": b"x"}
    files["d.xls"] = b"x"
    for name, content in files.items():
        (inbox(province) / name).write_bytes(content)
    done = {each.name: each for each in import_evaluations(province.workplace)}
    assert [name for name, each in done.items() if each.is_read] == ["c.XLSX"]
    assert "Save As (Simpan sebagai)" in done["d.xls"].said
    assert "Kolom Kondisi belum diisi" in done["b.xlsx"].said
    commented = load_workbook(io.BytesIO(good))
    columns, first = found(commented["Evaluasi"], "Kondisi")
    commented["Evaluasi"].cell(first, columns["Kondisi"]).comment = Comment("Masih dibahas.", "Evaluator")
    told = import_evaluation(province.workplace, saved(commented), name="d.xlsx")
    assert told.is_read
    assert "Untuk diketahui:\n- lembar 'Evaluasi' sel E8: Catatan pada sel E8 tidak dibaca." in told.said
    again = {each.name: each for each in import_evaluations(province.workplace)}
    assert again["c.XLSX"].said == "sudah tercatat (terbaca, belum diputus)."
    assert len(kept(province)) == 1


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda content: content.replace(b"EVALUASI-35-3591", b"EVALUASI-36-3591"), "milik provinsi lain (36)"),
        (lambda content: content.replace(b"EVALUASI-35-3591", b"EVALUASI-35-9999"), "kantor 9999 tidak ada"),
        (lambda content: content.replace(b"EVALUASI-35-3591", b"EVALUASI-35-3592"), "belum diterima"),
        (lambda content: content.replace(b"EVALUASI-35-3591", b"evaluasi lama"), "kode evaluasinya tidak ditemukan"),
    ],
)
def test_an_evaluation_of_another_office_is_refused_in_a_sentence(
    province: Walk, change: Callable[[bytes], bytes], said: str
) -> None:
    book = load_workbook(io.BytesIO(fill(prepared(province))))
    for row in book["Evaluasi"].iter_rows(max_row=10):
        for cell in row:
            if str(cell.value).startswith("EVALUASI-"):
                cell.value = change(str(cell.value).encode()).decode()
    assert said in import_evaluation(province.workplace, saved(book), name="x.xlsx").line
    with pytest.raises(RefusedError, match="Tidak ada buku kerja"):
        import_evaluations(province.workplace)
    assert kept(province) == []


def test_the_operator_alone_decides_where_config_says_so_and_the_letter_says_who(province: Walk) -> None:
    import_evaluation(province.workplace, fill(prepared(province)), name="x.xlsx")
    province.due_work()
    assert "menunggu keputusan operator. Jalankan 'Putuskan evaluasi'." in status(province.workplace).next_act
    with pytest.raises(RefusedError, match="Tulis apa yang perlu diperbaiki evaluator"):
        decide_evaluation(province.workplace, 1, is_approved=False, note=" ")
    said = decide_evaluation(province.workplace, 1, is_approved=True, note="")
    assert said == "Evaluasi RB Semester I 2026 - KPU Kabupaten Contoh Lor disetujui, belum disampaikan."
    with pytest.raises(RefusedError, match="tidak dapat diubah sekarang"):
        decide_evaluation(province.workplace, 1, is_approved=True, note="")
    province.due_work()
    got = province.mail(LOR_MAIL, "EVALUASI:")
    letter = docx.Document(io.BytesIO(attachments(got)["Surat_Evaluasi_Semester_I_2026_3591.docx"]))
    printed = "\n".join([*(each.text for each in letter.paragraphs), *_cells(letter)])
    assert "Hasil Evaluasi Pelaksanaan Reformasi Birokrasi Semester I Tahun 2026" in printed
    assert "Ditetapkan operator menurut pengaturan kantor." in printed
    areas = [area.label for area in province.workplace.office.regime(2026).areas]
    assert [name for name in _cells(letter) if name in areas] == areas
    assert "R2026-02" in printed
    told = evaluation_in(attachments(got)["evaluasi.json"])
    assert told is not None
    assert (told["unit_code"], told["plan_year"]) == (LOR, 2027)
    province.verify()


def _cells(letter: Any) -> list[str]:
    return [cell.text for table in letter.tables for row in table.rows for cell in row.cells]


def test_a_number_that_the_letter_system_gives_is_waited_for(province: Walk) -> None:
    typed = province.with_office(numbering=Numbering(mode="typed"))
    import_evaluation(typed.workplace, fill(prepared(typed)), name="x.xlsx")
    decide_evaluation(typed.workplace, 1, is_approved=True, note="")
    typed.due_work()
    assert not typed.mails(LOR_MAIL, "EVALUASI:")
    assert "Jalankan 'Isi nomor evaluasi'" in status(typed.workplace).next_act
    with pytest.raises(RefusedError, match="sudah dipakai"):
        number_evaluation(typed.workplace, 1, number=registered(typed)[0].receipt_number, on=date(2026, 7, 6))
    with pytest.raises(RefusedError, match="belum tiba"):
        number_evaluation(typed.workplace, 1, number="88/2026", on=date(2026, 7, 7))
    number_evaluation(typed.workplace, 1, number=" 88/ORT/2026 ", on=date(2026, 7, 6))
    typed.due_work()
    got = typed.mail(LOR_MAIL, "EVALUASI:")
    assert got.subject.startswith("EVALUASI: 88/ORT/2026")
    letter = docx.Document(io.BytesIO(attachments(got)["Surat_Evaluasi_Semester_I_2026_3591.docx"]))
    dated = f"{typed.workplace.office.place}, 6 Juli 2026"
    assert _cells(letter)[:4] == ["Nomor", ":", "88/ORT/2026", dated]
    typed.verify()


def test_what_is_killed_before_its_transaction_is_done_once_by_the_next_round(
    province: Walk, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_evaluation(province.workplace, fill(prepared(province)), name="x.xlsx")
    decide_evaluation(province.workplace, 1, is_approved=True, note="")
    with monkeypatch.context() as killed:
        killed.setattr(issuing, "move_evaluation", _killed)
        with pytest.raises(SystemExit):
            province.due_work()
    assert [(each.status, each.letter_sha256) for each in kept(province)] == [("approved", None)]
    assert not province.mails(LOR_MAIL, "EVALUASI:")
    province.due_work().due_work()
    assert [each.status for each in kept(province)] == ["sent"]
    assert len(province.mails(LOR_MAIL, "EVALUASI:")) == 1
    province.verify()


def _killed(*_: object, **__: object) -> bool:
    raise SystemExit


def test_officers_hear_when_a_mended_evaluation_takes_the_place_of_what_they_decide_on(province: Walk) -> None:
    first = fill(prepared(province))
    officers = province.with_office(members=MembersPolicy(decided_by="officers"))
    import_evaluation(officers.workplace, first, name="satu.xlsx")
    officers.due_work().approve()
    import_evaluation(officers.workplace, fill(first, text="Kedua"), name="dua.xlsx")
    officers.due_work()
    for officer in ("sekretaris@kpu-jatim.example", "ketua@kpu-jatim.example"):
        (gone,) = officers.mails(officer, "Ditarik, tidak perlu diputus lagi: Evaluasi RB Semester I 2026")
        assert "Evaluasi yang baru dimintakan keputusan tersendiri." in text_of(gone)


def test_a_mended_evaluation_takes_the_place_of_what_nobody_decided_and_amends_what_was_sent(province: Walk) -> None:
    first = fill(prepared(province))
    import_evaluation(province.workplace, first, name="satu.xlsx")
    import_evaluation(province.workplace, fill(first, text="Kedua"), name="dua.xlsx")
    assert [each.status for each in kept(province)] == ["replaced", "read"]
    decide_evaluation(province.workplace, 2, is_approved=True, note="")
    province.due_work()
    import_evaluation(province.workplace, fill(first, text="Ketiga"), name="tiga.xlsx")
    assert [(each.status, each.amendment) for each in kept(province)][1:] == [("sent", 0), ("read", 1)]
    assert kept(province)[2].title == "Evaluasi RB Semester I 2026 Perubahan ke-1"


def test_what_was_sent_and_amended_since_amends_the_amendment_where_it_is_given_once_more(province: Walk) -> None:
    officers = province.with_office(members=MembersPolicy(decided_by="officers"))
    first = fill(prepared(officers))
    other = fill(first, text="Kedua")
    for content in (first, other, first, other):
        assert "dicatat: " in import_evaluation(officers.workplace, content, name="evaluasi.xlsx").said
        assert "sudah tercatat" in import_evaluation(officers.workplace, content, name="lagi.xlsx").said
        officers.due_work()
        officers.approve_all()
    assert [(each.status, each.amendment) for each in kept(officers)] == [("sent", number) for number in range(4)]
    assert kept(officers)[2].rows == kept(officers)[0].rows
    officers.verify()


def test_what_was_given_again_and_replaced_is_one_more_amendment_after_others_were_sent(province: Walk) -> None:
    first = fill(prepared(province))
    texts = [first, *(fill(first, text=text) for text in ("Kedua", "Ketiga"))]
    for number, is_approved in ((0, True), (1, True), (0, False), (2, True), (0, True)):
        import_evaluation(province.workplace, texts[number], name="evaluasi.xlsx")
        if is_approved:
            decide_evaluation(province.workplace, kept(province)[-1].id, is_approved=True, note="")
            province.due_work()
    assert [(each.status, each.amendment) for each in kept(province)] == [
        ("sent", 0),
        ("sent", 1),
        ("replaced", 2),
        ("sent", 2),
        ("sent", 3),
    ]


def test_a_workbook_that_another_replaced_counts_again_where_it_is_given_once_more(province: Walk) -> None:
    first = fill(prepared(province))
    officers = province.with_office(members=MembersPolicy(decided_by="officers"))
    for content in (first, fill(first, text="Kedua")):
        import_evaluation(officers.workplace, content, name="satu.xlsx")
        officers.due_work()
    officers.on("2026-07-07 09:00")
    assert "dicatat: " in import_evaluation(officers.workplace, first, name="semula.xlsx").said
    assert [(each.status, each.workbook_name) for each in kept(officers)] == [
        ("read", "semula.xlsx"),
        ("replaced", "satu.xlsx"),
    ]
    officers.due_work()
    assert [each.status for each in kept(officers)] == ["in_approval", "replaced"]
    assert import_evaluation(officers.workplace, first, name="lagi.xlsx").said == "sudah tercatat (menunggu keputusan)."
    officers.send_back("Perjelas R2026-01.")
    assert "Kirim buku kerja yang diperbaiki" in status(officers.workplace).next_act
    officers.verify()


def test_a_workbook_headed_with_another_office_than_its_code_is_told_of_both(province: Walk) -> None:
    book = load_workbook(io.BytesIO(fill(prepared(province))))
    above = (cell for row in book["Evaluasi"].iter_rows(max_row=5) for cell in row)
    (title,) = (cell for cell in above if "CONTOH LOR" in str(cell.value))
    title.value = "KPU KABUPATEN PASURUAN"
    said = import_evaluation(province.workplace, saved(book), name="x.xlsx").said
    assert "tertulis KPU Kabupaten Pasuruan, sedangkan kode evaluasinya milik KPU Kabupaten Contoh Lor" in said
    assert kept(province) == []
    title.value = "KPU KABUPATEN CONTOH LOR (NAMA LAMA)"
    assert import_evaluation(province.workplace, saved(book), name="x.xlsx").is_read, "a name of no office is no other"


def test_what_officers_decide_the_operator_does_not(province: Walk) -> None:
    import_evaluation(province.workplace, fill(prepared(province)), name="x.xlsx")
    officers = province.with_office(members=MembersPolicy(decided_by="officers"))
    with pytest.raises(RefusedError, match="Evaluasi diputus pejabat"):
        decide_evaluation(officers.workplace, 1, is_approved=True, note="")


@pytest.mark.walk
def test_what_an_officer_returns_is_evaluated_anew(tmp_path: Path) -> None:
    with mail_catcher(tmp_path / "surel") as catcher:
        walk = province_in(tmp_path, on="2026-07-06 07:00", catcher=catcher)
        walk.daily_round()
        send(walk, whole())
        walk.approve_all()
        content = fill(prepared(walk))
        import_evaluation(walk.workplace, content, name="x.xlsx")
        walk.due_work().send_back("Perjelas R2026-01.")
        assert [(each.status, each.note) for each in kept(walk)] == [("returned", "Perjelas R2026-01.")]
        assert import_evaluation(walk.workplace, content, name="x.xlsx").said.endswith(
            "(dikembalikan kepada evaluator)."
        )
        walk.due_work()
        told = text_of(walk.mail("operator@kpu-jatim.example", "Dikembalikan kepada evaluator: Evaluasi"))
        assert "Mulai revisi" not in told
        assert "Kirim buku kerja yang diperbaiki di halaman Evaluasi" in status(walk.workplace).next_act
        import_evaluation(walk.workplace, fill(content, text="Lebih jelas"), name="x.xlsx")
        assert "yang diperbaiki" not in status(walk.workplace).next_act
        delaying = walk.with_office(delay_hours=4)
        delaying.due_work().approve_all()
        assert [each.status for each in kept(walk)] == ["returned", "approved"], "it can still be taken back"
        delaying.on("2026-07-08 07:00").due_work()
        assert [each.status for each in kept(walk)] == ["returned", "sent"]
        assert len(walk.mails(LOR_MAIL, "EVALUASI:")) == 1
        approved = text_of(
            walk.mail("sekretaris@kpu-jatim.example", "Disetujui oleh Ketua KPU Provinsi Jawa Timur: Evaluasi")
        )
        assert "Berikutnya: surat evaluasinya dikirim kepada kantor itu" in approved
        walk.verify()
        walk.workplace.engine.dispose()


def test_a_report_made_by_hand_is_evaluated_by_the_provinces_own_areas(province: Walk) -> None:
    for name, content in {"Laporan Semester I 2026.pdf": PAPER}.items():
        province.put("3592", name, content)
    province.collect()
    province.due_work()
    decide_package(province.workplace, registered(province)[-1].id, is_accepted=True, note="")
    (path,) = prepare_evaluations(province.workplace, S1, unit_code="3592").paths
    content = fill(path.read_bytes(), Penanggung_Jawab=None)
    assert import_evaluation(province.workplace, content, name="x.xlsx").is_read
    assert [each.area for each in kept(province)[0].rows] == ["Manajemen Perubahan", "Deregulasi Kebijakan"]


# -- at the district --


def test_the_evaluators_values_go_where_the_district_keeps_them(
    opened: Walk, blank: bytes, basis: EvaluationBasis
) -> None:
    item = AssessmentItem(
        code="P1-01",
        position=1,
        part="pemenuhan",
        area_code="A1",
        question="Tim RB?",
        kind=AnswerKind.YES_NO,
        unit_code="PHS",
    )
    code = opened.workplace.office.code
    with write(opened.workplace.engine) as conn:
        insert_version(
            conn,
            [item],
            office_code=code,
            year=2026,
            workbook_sha256="a" * 64,
            workbook_name="LKE.xlsx",
            layout="lke",
            actor="operator",
            at=opened.workplace.now,
        )
    draft = drafted(judged(fill(blank), ("P1-01", "Tidak", "Belum ada SK"), ("P1-02", "80", "")), basis)
    content = recommendations_workbook(
        evaluated(draft), "KPU Kabupaten Pasuruan", paper=opened.workplace.office.sheet_paper
    )
    said = import_recommendations(opened.workplace, content, 2027, name="x.xlsx").message
    assert said.endswith("Satu nilai evaluator dicatat pada LKE 2026. Tidak ada dalam LKE 2026: P1-02.")
    import_recommendations(opened.workplace, content, 2027, name="x.xlsx")
    with read(opened.workplace.engine) as conn:
        version = newest_version(conn, code, 2026)
        assert version is not None
        (judged_item,) = items_of(conn, version.id)
    assert (version.number, version.workbook_sha256) == (2, "a" * 64)
    assert (judged_item.evaluator_answer, judged_item.evaluator_note) == ("Tidak", "Belum ada SK")
    book = load_workbook(io.BytesIO(content))
    columns, first = found(book["LKE"], "Kode Butir")
    book.copy_worksheet(book["LKE"]).cell(first, columns["Jawaban Evaluator"]).value = "Ya"
    book["LKE"].cell(first + 1, columns["Jawaban Evaluator"]).value = "#N/A"
    told = import_recommendations(opened.workplace, saved(book), 2027, name="y.xlsx")
    assert told.message.endswith("Dinilai dua kali dengan isi yang berbeda, sehingga tidak dicatat: P1-01.")
    assert [each.rule for each in told.findings] == ["K05"]


@pytest.mark.parametrize(
    "changes",
    [
        {"format": 2},
        {"rekomendasi": "../../rencana.xlsx"},
        {"rekomendasi": "evaluasi.exe"},
        {"sha256": "x"},
        {"tahun_rencana": "2027"},
        {"tahun_rencana": 12},
    ],
)
def test_a_strange_file_beside_it_is_no_evaluation(changes: dict[str, Any]) -> None:
    told: dict[str, Any] = {
        "format": 1,
        "nomor": "1",
        "kode_satker": "3514",
        "tahun_rencana": 2027,
        "rekomendasi": "Rekomendasi.xlsx",
        "sha256": "a" * 64,
    }
    assert evaluation_in(json.dumps(told).encode()) is not None
    assert evaluation_in(json.dumps(told | changes).encode()) is None
    assert evaluation_in(b"[" * 100_000) is None


HERE = "mx.kantor.example"
PASS = f"{HERE}; dmarc=pass header.from=kpu-jatim.example"
NAME = "Rekomendasi_Evaluasi_Semester_I_2026_3514.xlsx"


def evaluation_mail(number: int, *, authentication: str = PASS, sender: str = PROVINCE, **changes: Any) -> bytes:
    told: dict[str, Any] = {
        "format": 1,
        "nomor": "41/2027",
        "kode_satker": "3514",
        "tahun_rencana": 2027,
        "rekomendasi": NAME,
        "sha256": sha256(PAPER).hexdigest(),
    }
    files = {NAME: PAPER, "evaluasi.json": json.dumps(told | changes).encode()}
    return mail(files, sender=sender, number=number, subject="EVALUASI", Authentication_Results=authentication)


def test_only_the_provinces_own_vouched_for_mail_lays_a_workbook(opened: Walk, memory: MemoryPost) -> None:
    walk = opened.with_settings(**memory.settings(), imap_authserv_id=HERE)
    laid = walk.workplace.settings.inbox / "rekomendasi" / NAME
    memory.deliver(evaluation_mail(1, authentication=f"{HERE}; dmarc=fail header.from=kpu-jatim.example"))
    memory.deliver(evaluation_mail(2, kode_satker="3515"))
    memory.deliver(evaluation_mail(3, sha256="0" * 64))
    memory.deliver(evaluation_mail(4, authentication="mx.penipu.example; dmarc=pass header.from=kpu-jatim.example"))
    walk.half_hourly()
    assert not laid.exists()
    memory.deliver(evaluation_mail(5))
    walk.half_hourly()
    assert laid.read_bytes() == PAPER
    assert [mail.status for mail in walk.rows(received_mail)] == ["quarantined"] * 4 + ["evaluation"]
    with read(walk.workplace.engine) as conn:
        (said,) = evaluations_waiting(conn, walk.workplace)
    assert said.startswith("Rekomendasi evaluasi provinsi untuk rencana aksi 2027 sudah datang: jalankan 'Impor renc")
    form = next_form(said, (), year=2026)
    assert form is not None
    assert (form.answers["tahun"], form.takes_workbook) == (2027, False), "nobody uploads what is here"


# -- on its page --


def test_the_page_takes_workbooks_decides_numbers_and_gives_papers_back(province: Walk) -> None:
    doorway = Doorway(province.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert "Belum ada evaluasi yang dicatat." in words(browser.get(PAGE))
    assert browser.post(f"{PAGE}/siapkan", periode=S1.title).status_code == 303
    blank = prepared(province)
    name = "Evaluasi_2026-S1_3591_KPU_Kabupaten_Contoh_Lor.xlsx"
    assert f'href="{PAGE}/siap/{name}"' in browser.get(PAGE).text
    assert browser.get(f"{PAGE}/siap/{name}").content == blank
    elsewhere = province.workplace.settings.shared / "templat" / "Evaluasi_lain.xlsx"
    elsewhere.symlink_to(province.workplace.settings.data / "audit.sqlite3")
    assert "Jalankan 'Siapkan evaluasi' sekali lagi" in words(browser.get(f"{PAGE}/siap/{elsewhere.name}"))
    elsewhere.unlink()
    files = [("berkas", ("hasil.xlsx", fill(blank)))]

    async def upload(given: Any) -> Any:
        return await browser.client.post(PAGE, data={"x": "y"}, files=given)

    assert anyio.run(upload, files).status_code == 303
    assert anyio.run(upload, [("berkas", ("hasil.exe", b"x"))]).status_code == 422
    assert [flow for flow, _ in doorway.prefect.started] == ["Siapkan evaluasi", "Impor evaluasi"]
    import_evaluations(province.workplace)
    province.due_work()
    said = words(browser.get(PAGE))
    assert "KPU Kabupaten Contoh Lor Evaluasi RB Semester I 2026, nomor 1 Terbaca, belum diputus" in said
    got = browser.get(f"{PAGE}/1/isian")
    assert identified(book_of(got.content)) is not None
    assert browser.get(f"{PAGE}/1/surat").status_code == 422
    assert browser.get(f"{PAGE}/9/isian").status_code == 422
    assert doorway.somebody().get(PAGE).status_code == 303
    officer = doorway.person(Role.OFFICER, "ketua@kpu-jatim.example", "Ketua")
    assert officer.get(PAGE).status_code == 200
    assert officer.get(f"{PAGE}/siap/{name}").status_code == 403
    assert officer.post(f"{PAGE}/1/putus", jawaban="Setujui").status_code == 403
    doorway.close()


def test_the_page_tells_of_a_report_that_was_amended_after_it_was_evaluated(province: Walk) -> None:
    told = "Laporan kantor ini diubah dan diterima sesudah dievaluasi."
    import_evaluation(province.workplace, fill(prepared(province)), name="satu.xlsx")
    decide_evaluation(province.workplace, 1, is_approved=True, note="")
    doorway = Doorway(province.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert told not in words(browser.get(PAGE))
    files = {name: content for name, content in whole(amendment=1).items() if not name.endswith("_daftar_isi.json")}
    send(province, files | {"Laporan_daftar_isi.json": manifest(files, perubahan=1)})
    decide_package(province.workplace, registered(province)[-1].id, is_accepted=True, note="")
    assert told in words(browser.get(PAGE))
    import_evaluation(province.workplace, fill(prepared(province), text="Baru"), name="dua.xlsx")
    assert told not in words(browser.get(PAGE)), "it is evaluated anew"
    doorway.close()
