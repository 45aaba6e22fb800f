"""What the reports say of the province's recommendations, as the province reads it."""

import io
import json
from dataclasses import replace
from datetime import date

from openpyxl import load_workbook

from rbworkflow.office import Office, Semester
from rbworkflow.plan.model import Indicator
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendation_standing import FollowUpTold, Standing
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.data import data_workbook, public_text
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.verification import render_verification
from tests.plan.plan_builders import indicator
from tests.report.report_builders import DRAFT, annual_content, content, document_lines

ASKED = Recommendation(
    code="R2025-03",
    position=1,
    area_code="A2",
    text="Unggah tepat waktu.",
    condition="Sebagian terlambat.",
    due_on=date(2026, 6, 30),
)
ANSWER: Indicator = indicator(code="A2-08", unit_code="TPH", activity="x", recommendation_code="R2025-03")


def told(
    status: str, *evidence: str, period: str = "2026-S1", done: str = "Dicatat.", reason: str = ""
) -> FollowUpTold:
    progress = RecommendationProgress(
        recommendation_code="R2025-03", status=FollowUpStatus(status), done=done, reason=reason
    )
    return FollowUpTold(unit_code="TPH", period_code=period, progress=progress, evidence=evidence)


def standing(*said: FollowUpTold, asked: Recommendation = ASKED, answered: bool = True) -> Standing:
    return Standing(
        recommendation=asked, answered_by=(ANSWER,) if answered else (), units=("TPH",) if answered else (), told=said
    )


def read(made: Content, layout: ReportLayout) -> str:
    text = "\n".join(document_lines(render(made, DRAFT, layout)))
    start = text.rindex("D. Tindak Lanjut Rekomendasi Periode Lalu")
    return text[start : text.index("E. Rencana Periode Berikutnya", start)]


def activity(made: Content) -> str:
    return next(row["activity"] for row in made["indicators"] if row["code"] == "A2-08")


def test_an_open_recommendation_stands_with_its_answer_what_was_done_and_that_its_day_has_come(
    office: Office, layout: ReportLayout
) -> None:
    made = content(office, recommendations=[standing(told("proses", "kendali.pdf", reason="Operator bertugas."))])
    text = read(made, layout)
    assert "Sampai dengan akhir Semester I Tahun 2026, 0 dari 1 rekomendasi evaluasi (0,00%) telah selesai" in text
    assert "Yang belum selesai pada batas waktunya: R2025-03." in text
    assert (
        "R2025-03: Unggah tepat waktu.\nKondisi: Sebagian terlambat.\nBatas waktu: 30 Juni 2026\n"
        f"{activity(made)}\n"
        "TPH: Dicatat.\nKeterangan: Operator bertugas.\nData dukung (1): kendali.pdf\n"
        "dalam proses\nmelewati batas waktu"
    ) in text


def test_what_is_done_counts_only_with_its_evidence(office: Office, layout: ReportLayout) -> None:
    with_proof = content(office, recommendations=[standing(told("selesai", "kendali.pdf", "rekap.pdf"))])
    text = read(with_proof, layout)
    assert "1 dari 1 rekomendasi evaluasi (100,00%) telah selesai ditindaklanjuti." in text
    assert "Data dukung (2): kendali.pdf dan rekap.pdf\nselesai" in text
    assert "batas waktunya" not in text
    bare = read(content(office, recommendations=[standing(told("selesai"))]), layout)
    assert "0 dari 1 rekomendasi evaluasi (0,00%)" in bare
    assert "TPH: Dicatat.\ndalam proses" in bare


def test_one_that_no_activity_answers_stands_with_its_reason(office: Office, layout: ReportLayout) -> None:
    outside = replace(ASKED, answer_reason="Kewenangan KPU RI.", due_on=None)
    text = read(content(office, recommendations=[standing(asked=outside, answered=False)]), layout)
    assert (
        "Tidak dijawab kegiatan rencana aksi: Kewenangan KPU RI.\nBelum ada tindak lanjut yang dilaporkan.\n"
        "belum ditindaklanjuti"
    ) in text


def test_one_that_cannot_be_done_is_told_apart_from_what_is_open(office: Office, layout: ReportLayout) -> None:
    made = content(office, recommendations=[standing(told("tidak_dapat", done="", reason="Dicabut oleh KPU RI."))])
    text = read(made, layout)
    assert "1 rekomendasi tidak dapat ditindaklanjuti, masing-masing dengan alasannya." in text
    assert "Keterangan: Dicabut oleh KPU RI.\ntidak dapat ditindaklanjuti" in text
    assert "melewati" not in text


def test_without_an_evaluation_one_sentence_says_so(semester: Content, layout: ReportLayout) -> None:
    assert "Tidak ada rekomendasi periode lalu yang tercatat untuk ditindaklanjuti." in read(semester, layout)


def test_the_years_report_sums_up_what_both_semesters_told(office: Office, layout: ReportLayout) -> None:
    first = content(office, recommendations=[standing(told("proses", "satu.pdf"))], missing="")
    later = [standing(told("selesai", "dua.pdf", period="2026-S2", done="Seluruhnya tepat waktu."))]
    second = content(office, Semester(2026, 2), recommendations=later, missing="")
    made = annual_content(office, semesters=(first, second))
    text = read(made, layout)
    assert "Sampai dengan akhir Tahun 2026, 1 dari 1 rekomendasi evaluasi (100,00%)" in text
    assert "Pada akhir Semester I 2026: 0 dari 1 (0,00%)." in text
    assert (
        "Semester I 2026 (TPH): Dicatat.\nData dukung (1): satu.pdf\n"
        "Semester II 2026 (TPH): Seluruhnya tepat waktu.\nData dukung (1): dua.pdf\nselesai"
    ) in text


def test_a_unit_that_is_silent_in_semester_two_is_heard_once_in_the_years_report(
    office: Office, layout: ReportLayout
) -> None:
    halves = [content(office, Semester(2026, half), recommendations=[standing(told("proses"))]) for half in (1, 2)]
    text = read(annual_content(office, semesters=(halves[0], halves[1])), layout)
    assert text.count("Semester I 2026 (TPH): Dicatat.") == 1
    assert "Semester II 2026 (TPH)" not in text


def test_the_content_is_read_back_whole(office: Office) -> None:
    made = content(office, recommendations=[standing(told("proses", "kendali.pdf"))])
    assert read_content(content_text(made)) == made


def test_the_verification_sheet_says_what_is_open_and_untold(office: Office, layout: ReportLayout) -> None:
    made = content(office, recommendations=[standing()])
    text = "\n".join(document_lines(render_verification(made, layout)))
    assert "Rekomendasi evaluasi yang selesai ditindaklanjuti\n0 dari 1 (0,00%)" in text
    assert "Rekomendasi yang belum selesai pada batas waktunya\nR2025-03" in text
    assert "Rekomendasi yang belum dilaporkan subbagian\nR2025-03" in text


def test_the_data_carries_each_recommendation(office: Office) -> None:
    made = content(office, recommendations=[standing(told("proses", "kendali.pdf"))])
    (kept,) = json.loads(public_text(made))["recommendations"]
    assert (kept["state"], kept["is_overdue"], kept["due_on"]) == ("proses", True, "2026-06-30")
    sheet = load_workbook(io.BytesIO(data_workbook(made)))["Rekomendasi"]
    titles, row = list(sheet.iter_rows(values_only=True))
    said = dict(zip(titles, row, strict=True))
    assert said["kode_rekomendasi"] == "R2025-03"
    assert said["melewati_batas_waktu"] == "ya"
    assert said["data_dukung"] == "kendali.pdf"
