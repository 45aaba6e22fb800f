"""The province's own workbook of the self-assessment: what stands in it, and that it holds up no report."""

from collections.abc import Callable
from typing import Any

import pytest

from rbworkflow.assessment.model import Places
from rbworkflow.errors import RefusedError
from rbworkflow.office import Office
from rbworkflow.office.packaging import PackagePolicy
from rbworkflow.report.content.assessed import ReportedAnswer
from rbworkflow.sheets.addresses import place
from rbworkflow.sheets.reading import read_workbooks
from rbworkflow.sheets.workbook import CellValue, Workbook
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports import compile as compiling
from rbworkflow.steps.reports.filled_worksheet import filled_worksheet
from rbworkflow.steps.reports.semester_content import semester_content
from tests.assessment.items import an_item
from tests.sheets.worksheet_books import province_book
from tests.steps.office_walk import OPERATOR, PROVINCE, SECRETARY, Walk, attachments, text_of
from tests.steps.worksheets import ITEMS, answered, imported, reported, reported_assessment

BOOK = province_book()
NAME = "LATIHAN_LKE_Semester_I_2026_KPU_Kab_Pasuruan_3514.xlsx"


def cells(content: bytes, *addresses: str) -> list[CellValue]:
    (workbook,) = read_workbooks([content])
    assert isinstance(workbook, Workbook)
    sheet = workbook.sheet("LKE")
    assert sheet is not None
    return [sheet.value(*place(cell)) for cell in addresses]


def filled(office: Office, answers: list[ReportedAnswer], items: Any = ITEMS, book: bytes = BOOK) -> Any:
    return filled_worksheet(book, items, answers, office.assessment)


# -- what stands in its cells --


def test_every_kind_of_answer_stands_in_its_cell_as_the_cell_has_it(office: Office) -> None:
    content = filled(office, answered()).content
    assert cells(content, "D4", "D5", "D6", "D7", "D11", "I9", "J9") == ["Ya", None, "B", 0.85, "3/5", 2, 4]


def test_where_every_row_has_cells_for_counts_only_counts_stand_there(office: Office) -> None:
    item = an_item(places=Places(sheet="LKE", answer="D4", numerator="I4", denominator="J4"))
    content = filled(office, [reported(item, choice="Ya")], [item]).content
    assert cells(content, "D4", "I4", "J4") == ["Ya", None, None]


def test_reasons_and_names_of_evidence_stand_in_their_columns(office: Office) -> None:
    content = filled(office, answered()).content
    assert cells(content, "E4", "G4") == ["Tim ditetapkan Januari.", "SK_Tim.pdf;\nNotula.pdf"]
    assert cells(content, "D12") == ["Rekap.xlsx\nDaftar.pdf"]  # of two items whose cells are merged


def test_an_answer_that_is_missing_leaves_no_older_one_in_its_cell(office: Office) -> None:
    (item,) = [an_item(places=Places(sheet="LKE", answer="D11"))]
    assert cells(BOOK, "D11") == ["lama"]
    assert cells(filled(office, [reported(item, state="unanswered")], [item]).content, "D11") == [None]


def test_an_answer_that_cannot_be_used_is_not_written_and_is_told(office: Office) -> None:
    made = filled(office, [reported(ITEMS[0], answer="Ya/Tidak", state="unusable")])
    assert cells(made.content, "D4") == [None]
    assert "Jawaban butir LKE-01 tidak dapat dipakai, maka selnya kosong." in made.notes


def test_an_answer_without_evidence_is_written_and_told(office: Office) -> None:
    made = filled(office, answered())
    assert cells(made.content, "D6") == ["B"]
    assert made.notes == (
        "Butir LKE-03 dijawab tanpa data dukung; jawabannya tertulis, tetapi tidak dinilai dalam laporan.",
    )


def test_the_offices_other_words_for_an_answer_meet_the_cells_list(office: Office) -> None:
    item = an_item(places=Places(sheet="LKE", answer="D4"))
    content = province_book(choices=["ADA", "BELUM ADA"])
    made = filled(office, [reported(item, choice="Tidak")], [item], content)
    assert cells(made.content, "D4") == ["BELUM ADA"]


def test_what_the_workbook_has_no_column_for_is_told(office: Office) -> None:
    item = an_item(places=Places(sheet="LKE", answer="D4"))
    made = filled(office, [reported(item, choice="Ya", reason="Ada SK.", evidence_names=["SK.pdf"])], [item])
    assert made.notes == (
        "Penjelasan 1 butir hanya termuat dalam laporan, sebab buku kerja LKE tidak memiliki kolomnya.",
        "Data dukung 1 butir hanya termuat dalam laporan, sebab buku kerja LKE tidak memiliki kolomnya.",
    )


def test_a_list_that_only_a_calculation_tells_is_told(office: Office) -> None:
    item = an_item(places=Places(sheet="LKE", answer="D10"))
    (note,) = filled(office, [reported(item, choice="Ya")], [item]).notes
    assert note == "Daftar pilihan sel LKE!D10 tidak dapat dibaca program; periksa ejaan isiannya."


def test_more_evidence_than_a_cell_shows_is_counted(office: Office) -> None:
    names = [f"bukti_{number:03d}.pdf" for number in range(300)]
    answers = [reported(ITEMS[0], choice="Ya", evidence_names=names)]
    (shown,) = cells(filled(office, answers, ITEMS[:1]).content, "G4")
    lines = str(shown).split(";\n")
    assert lines[:2] == names[:2]
    assert lines[-1] == f"dan {300 - len(lines) + 1} lainnya, lihat laporan"


def test_a_refusal_names_every_item_with_its_cell(office: Office) -> None:
    first = an_item("LKE-01", places=Places(sheet="LKE", answer="F4"))
    second = an_item("LKE-02", places=Places(sheet="LKE", answer="D9"))
    third = an_item("LKE-03", places=Places(sheet="Lain", answer="D9"))
    items = (first, second, third)
    with pytest.raises(RefusedError) as refused:
        filled(office, [reported(item, choice="Ya") for item in items], items)
    assert str(refused.value).split("; ") == [
        "isian tidak ada dalam daftar pilihan sel ini (0, 0,5, 1): LKE-02 (LKE!D9)",
        "lembar ini tidak ada dalam buku kerja, atau tidak memuat sel: LKE-03 (Lain!D9)",
        "sel ini memuat rumus, maka tidak ditimpa: LKE-01 (LKE!F4)",
    ]


def test_an_answer_without_a_cell_is_refused_by_its_item(office: Office) -> None:
    with pytest.raises(RefusedError, match=r"letak jawaban dalam buku kerja tidak diketahui: LKE-09\."):
        filled(office, [reported(an_item("LKE-09"), choice="Ya")], [an_item("LKE-09")])


def test_equal_answers_give_equal_bytes(office: Office) -> None:
    assert filled(office, answered()).content == filled(office, answered()).content


# -- with the report --


@pytest.fixture
def assessed(received: Walk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Walk]:
    """`assessed(answers)`: the semester's report is compiled with these answers of the self-assessment."""

    def compiled(answers: list[ReportedAnswer]) -> Walk:
        sha256 = imported(received.workplace, BOOK)

        def with_assessment(*given: Any, **named: Any) -> Any:
            return semester_content(*given, **named) | {"assessment": reported_assessment(answers, sha256)}

        monkeypatch.setattr(compiling, "semester_content", with_assessment)
        received.daily_round()
        return received

    return compiled


def refused_answers() -> list[ReportedAnswer]:
    return [reported(ITEMS[0], choice="Mungkin"), *answered()[1:]]


def test_officers_read_it_before_they_decide(assessed: Callable[..., Walk]) -> None:
    enclosed = attachments(assessed(answered()).mail(SECRETARY))
    assert cells(enclosed[f"DRAF_{NAME}"], "D4") == ["Ya"]


def test_it_goes_to_the_province_with_the_report(assessed: Callable[..., Walk]) -> None:
    walk = assessed(answered())
    walk.approve_all()
    mail = walk.mail(PROVINCE)
    assert cells(attachments(mail)[NAME], "D4", "D7") == ["Ya", 0.85]
    assert "- 5. Lembar Kerja Evaluasi (LKE) yang terisi (" in text_of(mail)
    assert f": {NAME}" in text_of(mail)
    assert "- LKE: Butir LKE-03 dijawab tanpa data dukung" in text_of(mail)
    walk.verify()


def test_what_the_officers_read_is_what_the_province_gets(assessed: Callable[..., Walk]) -> None:
    walk = assessed(answered())
    draft = attachments(walk.mail(SECRETARY))[f"DRAF_{NAME}"]
    walk.approve_all()
    assert attachments(walk.mail(PROVINCE))[NAME] == draft


def test_a_report_goes_without_it_where_it_is_refused_and_says_so(assessed: Callable[..., Walk]) -> None:
    walk = assessed(refused_answers())
    assert not any("LKE" in name for name in attachments(walk.mail(SECRETARY)))
    walk.approve_all()
    mail = walk.mail(PROVINCE)
    assert not any("LKE" in name for name in attachments(mail))
    assert "Lembar kerja evaluasi (LKE) tidak dapat diisikan ke buku kerja dari provinsi" in text_of(mail)


def test_the_operator_hears_once_why_it_is_refused_and_status_keeps_it(assessed: Callable[..., Walk]) -> None:
    walk = assessed(refused_answers())
    walk.half_hourly()
    walk.approve_all()
    walk.half_hourly()
    (told,) = walk.mails(OPERATOR, "LKE pada laporan Semester I Tahun 2026 belum dapat diisikan")
    assert "LKE-01 (LKE!D4)" in text_of(told)
    assert "daftar pilihan sel ini (Ya, Tidak)" in text_of(told)
    shown = str(status(walk.workplace))
    assert "belum dapat diisikan ke buku kerja provinsi" in shown
    assert "Isi sendiri buku kerja provinsi menurut laporan" in shown


def test_a_worksheet_that_no_mail_carries_holds_up_no_report(
    assessed: Callable[..., Walk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PackagePolicy, "room", len(BOOK))
    walk = assessed(answered())
    walk.approve_all()
    assert "tidak dapat diisikan" in text_of(walk.mails(PROVINCE)[0])
    assert "buku kerja LKE terlalu besar untuk surel yang memuat laporan" in text_of(
        walk.mail(OPERATOR, "LKE pada laporan")
    )


def test_a_report_without_a_self_assessment_says_nothing_of_it(issued: Walk) -> None:
    mail = issued.mail(PROVINCE)
    assert "LKE" not in text_of(mail)
    assert not any("LKE" in name for name in attachments(mail))
