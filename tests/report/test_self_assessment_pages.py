"""The self-assessment as the province reads it: the chapter, the annexes, the sheet LKE; and the officers' sheet."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import docx
import pandas as pd
import pytest
from openpyxl import load_workbook

from rbworkflow.finding import Finding, Severity
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.model import Content
from rbworkflow.report.data import LONGEST_TEXT, data_workbook
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.verification import render_verification
from tests.report.assessment_builders import assessed, items, proofs
from tests.report.report_builders import DRAFT, HOSTILE, annual_content, content, document_lines, evidence, progress

SECOND_HALF = Semester(2026, 2)


def told(office: Office, **values: Any) -> Content:
    """Semester II's content with a self-assessment and its evidence."""
    made = assessed(office, **values)
    pieces = [evidence(progress(office, SECOND_HALF)), proofs(made)]
    return content(
        office,
        SECOND_HALF,
        assessed=made,
        is_assessment_due=True,
        evidence=pd.concat([each for each in pieces if len(each)], ignore_index=True),
    )


def read(made: Content, layout: ReportLayout) -> str:
    return "\n".join(document_lines(render(made, DRAFT, layout)))


def chapter(made: Content, layout: ReportLayout) -> str:
    """From the heading of the self-assessment to the next."""
    text = read(made, layout)
    start = text.index("\n2. Lembar Kerja Evaluasi (LKE)\nSelain")
    return text[start : text.index("\nB. Kendala\n", start)]


def annex(made: Content, layout: ReportLayout, title: str) -> str:
    text = read(made, layout)
    return text[text.rindex(title) :]


def test_the_chapter_says_the_own_value_by_part_beside_the_evaluators(office: Office, layout: ReportLayout) -> None:
    text = chapter(told(office, but={"P-07": "", "R-03": ""}, unproven=("P-02",)), layout)
    assert "menurut Lembar Kerja Evaluasi (LKE) Tahun 2026 adalah 67,53 dari 100 (67,53% dari bobot)." in text
    assert "Jawaban yang belum didukung bukti tidak diperhitungkan; menurut jawaban saja nilainya 68,84." in text
    assert "Sebanyak 38 dari 40 butir telah dijawab. Dari 38 jawaban yang memerlukan bukti, 37 telah didukung" in text
    assert "\nPemenuhan\n20\n15,44\n77,19%\n9 dari 10\n8 dari 9\n4,02\n+7,48\n" in text
    assert "\nJumlah\n100\n67,53\n67,53%\n38 dari 40\n37 dari 38\n21,56\n+28,44\n" in text
    assert "Nilai evaluator terakhir tercatat untuk 28 dari 40 butir, dengan jumlah 21,56 dari 70." in text
    over = "Selisih dihitung atas 27 butir yang dinilai evaluator dan dijawab dalam penilaian mandiri"
    assert f"{over}: nilai penilaian mandiri 28,44 poin lebih tinggi." in text


def test_areas_stand_in_their_order_and_what_concerns_none_last(office: Office, layout: ReportLayout) -> None:
    text = chapter(told(office), layout)
    table = text[text.index("menurut area perubahan") :]
    names = ("Manajemen Perubahan", "Penguatan Pengawasan", "Tidak menurut area perubahan", "Jumlah")
    places = [table.index(f"\n{name}\n") for name in names]
    assert places == sorted(places)


def test_what_is_open_is_said_by_code_and_unit_and_asks_nobody_for_anything(
    office: Office, layout: ReportLayout
) -> None:
    made = told(office, but={"P-07": "", "R-03": "", "H-05": "mungkin"}, unproven=("P-02", "HA-04"))
    text = chapter(made, layout)
    assert "Belum dijawab: 2 butir (R-03 dan P-07, Subbagian Perencanaan, Data, dan Informasi)." in text
    assert "Belum dapat dinilai: 1 butir (H-05, Subbagian Teknis Penyelenggaraan Pemilu dan Hukum)." in text
    assert "Belum didukung bukti: 2 butir (P-02, Subbagian Keuangan, Umum, dan Logistik; HA-04, Subbagian" in text
    assert not any(order in text for order in ("Lampirkan", "Isi ", "Perbaiki"))


def test_a_complete_self_assessment_says_so(office: Office, layout: ReportLayout) -> None:
    text = chapter(told(office), layout)
    assert "Seluruh butir telah dijawab, dan setiap jawaban yang memerlukan bukti telah didukung bukti" in text
    assert "Belum" not in text


@pytest.mark.parametrize("category", ["kategori", "predikat", " AA", "Sangat Memuaskan"])
def test_the_office_awards_itself_no_category_for_it(office: Office, layout: ReportLayout, category: str) -> None:
    assert category not in chapter(told(office), layout)


def test_without_an_evaluators_values_nothing_is_compared(office: Office, layout: ReportLayout) -> None:
    made = told(office, asked=items(evaluator_answer=""))
    text = chapter(made, layout)
    assert "Nilai evaluator sebelumnya tidak tercatat" in text
    assert "Selisih" not in text
    assert "Evaluator Terakhir" not in read(made, layout)


def test_an_own_value_that_equals_the_evaluators_says_so(office: Office, layout: ReportLayout) -> None:
    asked = [each for each in items(24) if each.kind in ("ya_tidak", "abcd")]
    text = chapter(told(office, asked=asked, but={each.code: each.evaluator_answer for each in asked}), layout)
    assert f"tercatat untuk {len(asked)} dari {len(asked)} butir" in text
    assert "nilai penilaian mandiri sama dengan nilai evaluator." in text


def test_nothing_answered_yet_is_a_table_of_nothing_and_every_code(office: Office, layout: ReportLayout) -> None:
    text = chapter(told(office, answers={}), layout)
    assert "0,00 dari 100 (0,00% dari bobot). Sebanyak 0 dari 40 butir telah dijawab." in text
    assert "memerlukan bukti," not in text
    assert "Belum dijawab: 40 butir (" in text


def test_an_evaluator_who_judged_what_is_not_answered_yet_is_compared_with_nothing(
    office: Office, layout: ReportLayout
) -> None:
    text = chapter(told(office, answers={}), layout)
    assert "Nilai evaluator terakhir tercatat untuk 28 dari 40 butir, dengan jumlah 21,56 dari 70." in text
    assert "Belum ada butir yang juga dijawab dalam penilaian mandiri." in text
    assert "\nJumlah\n100\n0,00\n0,00%\n0 dari 40\n–\n21,56\n–\n" in text


def test_one_item_alone_makes_a_chapter_too(office: Office, layout: ReportLayout) -> None:
    text = chapter(told(office, asked=items(1)), layout)
    assert "\nPemenuhan\n2\n2,00\n100,00%\n1 dari 1\n1 dari 1\n" in text


def test_where_it_is_due_and_there_is_none_one_sentence_says_so(office: Office, layout: ReportLayout) -> None:
    text = read(content(office, SECOND_HALF, is_assessment_due=True), layout)
    assert text.count("Lembar Kerja Evaluasi (LKE)") == 1
    assert "\nLembar Kerja Evaluasi (LKE) Tahun 2026 belum tercatat, sehingga hasilnya belum dimuat dalam" in text
    assert "LAMPIRAN IV" not in text


def test_where_it_is_not_asked_the_report_does_not_speak_of_it(semester: Content, layout: ReportLayout) -> None:
    assert "Lembar Kerja Evaluasi" not in read(semester, layout)


def test_headings_part_the_two_self_assessments_only_where_there_are_two(office: Office, layout: ReportLayout) -> None:
    def headings(made: Content) -> list[str]:
        document = docx.Document(BytesIO(render(made, DRAFT, layout)))
        return [line.text for line in document.paragraphs if line.style and line.style.name == "Heading 3"][-2:]

    assert headings(told(office)) == ["1. Capaian Rencana Aksi", "2. Lembar Kerja Evaluasi (LKE)"]
    assert "1. Capaian Rencana Aksi" not in headings(content(office, SECOND_HALF, is_assessment_due=True))


def test_the_annex_lists_every_item_under_its_part(office: Office, layout: ReportLayout) -> None:
    made = told(office, but={"P-07": "", "H-05": "mungkin"}, unproven=("P-02",))
    text = annex(made, layout, "LAMPIRAN IV\nLEMBAR KERJA EVALUASI TAHUN 2026")
    assert (
        text.index("\nPemenuhan\n1\nP-01\n") < text.index("\nHasil Antara\n11\nHA-01\n") < text.index("\nHasil\n31\n")
    )
    assert "\n40\nH-10\n" in text
    assert "\nPersentase pegawai yang telah mengikuti pengembangan kompetensi.\nA3\nKUL\n1,5\n87,5%\n0,00\n–\n" in text
    assert "\n0,00\n–\nbelum didukung bukti\nC\n–\n" in text
    assert "\nSK_P-01.pdf\nTidak\n0,00\n" in text
    assert "\nbelum dijawab\n–\n–\n–\nTidak\n0,00\n" in text
    assert "\nmungkin (belum dapat dinilai)\n–\n" in text
    assert "Area Perubahan: A1: Manajemen Perubahan; " in text
    assert "Unit: KUL: Subbagian Keuangan, Umum, dan Logistik; " in text


def test_the_list_of_evidence_puts_what_proves_items_under_a_heading_of_its_own(
    office: Office, layout: ReportLayout
) -> None:
    asked = [replace(items(1)[0], code="A4-12"), *items(3)[1:]]
    text = annex(told(office, asked=asked), layout, "LAMPIRAN III\nDAFTAR DATA DUKUNG")
    start = text.index("\nLembar Kerja Evaluasi (LKE)\n")
    before, mine = text[:start], text[start : text.index("LAMPIRAN IV")]
    assert "LKE/" not in before
    assert "\nLKE A4-12 Apakah Tim Reformasi Birokrasi telah ditetapkan dengan keputusan pada awal …\n" in mine
    assert mine.count("LKE/") == 3
    assert "(belum dikaitkan dengan indikator)" in before


def test_a_point_of_an_item_that_is_proven_stands_in_the_chapter_in_the_reports_words(
    office: Office, layout: ReportLayout
) -> None:
    point = Finding(
        rule="L06",
        severity=Severity.NEEDS_EXPLANATION,
        message="Jelaskan di kolom Alasan.",
        indicator_code="P-01",
        explanation="Tim baru ditetapkan.",
        for_officer="Jawaban lebih tinggi daripada nilai evaluator.",
        for_report="Jawaban lebih tinggi daripada nilai evaluator terakhir.",
    )
    made = told(office, findings={"TPH": [point, replace(point, indicator_code="P-02")]}, unproven=("P-02",))
    text = chapter(made, layout)
    assert "awal …: Jawaban lebih tinggi daripada nilai evaluator terakhir. Penjelasan: Tim baru ditetapkan." in text
    assert "Jelaskan di kolom" not in text
    assert "LKE P-02" not in text
    same = told(
        office, asked=[replace(items(1)[0], code="A7-29")], findings={"TPH": [replace(point, indicator_code="A7-29")]}
    )
    areas = read(same, layout)
    assert "lebih tinggi" not in areas[: areas.index("BAB III\nMONITORING")]


def test_the_year_prints_the_self_assessment_too(office: Office, layout: ReportLayout) -> None:
    made = annual_content(office, (content(office, missing=""), told(office)))
    assert "\nJumlah\n100\n74,63\n74,63%\n40 dari 40\n40 dari 40\n" in chapter(made, layout)


def test_what_people_typed_is_printed_as_text(office: Office, layout: ReportLayout) -> None:
    made = told(office, asked=items(2, question=HOSTILE, evaluator_answer=HOSTILE), but={"P-01": HOSTILE})
    assert "{{ 1+1 }} ]]>" in annex(made, layout, "LAMPIRAN IV")


def test_the_verification_sheet_has_its_line_and_points_without_a_quarter(office: Office, layout: ReportLayout) -> None:
    point = Finding(
        rule="L02",
        severity=Severity.BLOCKING,
        message="Lampirkan bukti.",
        indicator_code="P-01",
        for_officer="Jawaban belum disertai bukti.",
        for_report="Bukti belum tersedia.",
    )
    made = told(office, findings={"TPH": [point]}, unproven=("P-01",))
    text = "\n".join(document_lines(render_verification(made, layout)))
    line = "40 dari 40 butir terjawab, 39 didukung bukti; nilai penilaian mandiri 73,63 dari 100"
    assert f"Lembar Kerja Evaluasi (LKE)\n{line}\n" in text
    assert "pada awal …\n–\nwajib diperbaiki\nJawaban belum disertai bukti.\n–\n" in text


def test_the_workbook_has_a_record_for_each_item(office: Office) -> None:
    made = told(office, asked=items(question="=1+1", criterion="x" * 40_000), but={"P-07": ""}, unproven=("P-02",))
    sheet = load_workbook(BytesIO(data_workbook(made)))["LKE"]
    titles, *rows = sheet.iter_rows(values_only=True)
    records = [dict(zip(map(str, titles), row, strict=True)) for row in rows]
    assert len(records) == 40
    first = next(row for row in records if row["kode_butir"] == "P-02")
    names = ("kode_satker", "periode", "tahun_lke", "versi_lke", "bagian", "kode_unit", "bobot", "nilai_jawaban")
    assert [first[name] for name in names] == ["3514", "2026-S2", 2026, 2, "pemenuhan", "KUL", 1.5, 0.875]
    assert (first["jawaban"], first["keadaan_jawaban"], first["pertanyaan"]) == (
        "87,5%",
        "belum didukung bukti",
        "=1+1",
    )
    assert len(str(first["kriteria"])) == LONGEST_TEXT + len(" (dipotong)")
    left = next(row for row in records if row["kode_butir"] == "P-07")
    assert (left["nilai_lke"], left["keadaan_jawaban"]) == (None, "belum dijawab")


def test_the_workbook_without_a_self_assessment_has_no_such_sheet(semester: Content) -> None:
    assert "LKE" not in load_workbook(BytesIO(data_workbook(semester))).sheetnames


def test_evidence_of_items_says_in_the_workbook_what_it_proves(office: Office) -> None:
    sheet = load_workbook(BytesIO(data_workbook(told(office))))["Data Dukung"]
    titles, *rows = sheet.iter_rows(values_only=True)
    untuk = titles.index("untuk")
    assert sum(row[untuk] == "LKE" for row in rows) == 40
