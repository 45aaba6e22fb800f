"""Points in three wordings: what each paper and each mail says, the indicator named once."""

import json
import re

import pandas as pd
import pytest

from rbworkflow.finding import Severity
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.points import officers_points
from rbworkflow.report.content.reading import content_text
from rbworkflow.report.content.summary import summary
from rbworkflow.report.data import public_text
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from rbworkflow.report.word.verification import render_verification
from rbworkflow.steps.decisions.report_matter import report_briefing
from tests.report.report_builders import DRAFT, annual_content, content, document_lines, findings

SOP = "A4-11 Jumlah SOP yang dievaluasi"
LETTERS = "A4-12 Jumlah laporan penggunaan aplikasi naskah dinas elektronik"


@pytest.fixture
def several(office: Office) -> Content:
    """Two points of one indicator in two quarters, one about a whole row, one about a whole form."""
    base = findings().to_dict("records")[2]
    places = [("A4-11", 2, "blocking"), ("A4-11", 1, "note"), ("A4-12", 0, "blocking"), ("", 0, "blocking")]
    rows = [
        base | {"indicator_code": code, "quarter": quarter, "told_quarter": quarter, "severity": each}
        for code, quarter, each in places
    ]
    rows[1] |= {"severity": "needs_explanation", "for_officer": "Tertulis 100%."}
    return content(office, findings=pd.DataFrame(rows))


def test_an_officer_reads_by_subbagian_then_code_then_quarter_and_the_indicator_once(several: Content) -> None:
    (unit,) = summary(several).open_points
    assert unit.unit == "Subbagian Keuangan, Umum, dan Logistik"
    assert [line.split(",")[0] for line in unit.lines] == ["Formulir", SOP, LETTERS]
    assert unit.lines[1] == f"{SOP}, TW I: Tertulis 100%. TW II: Artinya: Realisasi belum diisi."
    assert unit.lines[2].endswith(", TW I dan II: Artinya: Realisasi belum diisi.")
    assert summary(several).open_count == 4


def test_a_point_about_a_whole_row_names_the_quarters_in_which_there_is_something_to_say(office: Office) -> None:
    base = findings().to_dict("records")[2] | {"quarter": 0, "told_quarter": 0}
    rows = [base | {"indicator_code": code} for code in ("A4-11", "A4-14", "A4-12", "")]
    (unit,) = summary(content(office, findings=pd.DataFrame(rows))).open_points
    assert [re.findall(r", (TW [IVdan ]+):", line) for line in unit.lines] == [
        ["TW I dan II"],
        ["TW II"],
        ["TW I dan II"],
        ["TW I"],
    ]


def test_the_decision_mail_and_page_have_a_heading_for_each_subbagian(office: Office) -> None:
    sections = dict(report_briefing(content(office)).sections)
    assert list(sections) == [
        "Perubahan sejak revisi sebelumnya",
        "Uraian tambahan kantor dalam laporan",
        "Perlu dilengkapi: Subbagian Keuangan, Umum, dan Logistik",
        "Perlu dilengkapi: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
        "Sudah dijelaskan: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum",
    ]
    said = "\n".join(line for lines in sections.values() for line in lines)
    assert "Artinya: Realisasi belum diisi." in said
    assert "Perbaiki:" not in said


def test_the_sheet_names_subbagian_code_and_quarter_and_the_indicator_once(
    several: Content, layout: ReportLayout
) -> None:
    text = "\n".join(document_lines(render_verification(several, layout)))
    points = text[text.index("C. Hal yang Perlu Dilengkapi") : text.index("D. Indikator yang")]
    assert points.count(SOP) == 1
    assert f"{SOP}\nI\nperlu penjelasan\nTertulis 100%." in points
    assert "\n\nII\nwajib diperbaiki\nArtinya" in points
    assert "I dan II\nwajib diperbaiki" in points
    assert "Perbaiki" not in points


def test_the_report_gives_nobody_orders(semester: Content, layout: ReportLayout) -> None:
    text = "\n".join(document_lines(render(semester, DRAFT, layout)))
    assert (
        "A2-08 Persentase produk hukum yang diunggah tepat waktu, TW II: Capaian berubah dari isian sebelumnya." in text
    )
    assert "Perbaiki:" not in text
    assert "Artinya:" not in text


def test_what_the_province_merges_has_the_reports_words_alone(semester: Content) -> None:
    told = json.loads(public_text(semester))["findings"]
    assert {finding["message"] for finding in told} == {
        finding["for_report"] for finding in semester["findings"] if finding["severity"] != Severity.NOTE
    }
    assert "Artinya" not in public_text(semester)
    assert "Perbaiki" not in public_text(semester)


def test_a_year_tells_of_which_half_a_point_about_a_whole_row_is(office: Office) -> None:
    whole = findings().head(1).assign(quarter=0, told_quarter=0, explanation="")
    first, second = (content(office, Semester(2026, half), missing="", findings=whole) for half in (1, 2))
    (unit,) = summary(annual_content(office, (first, second))).open_points
    assert [part.split(":")[0] for part in unit.lines[0].split(", ")[1:]] == ["TW I dan II"]
    assert "TW III dan IV: Artinya" in unit.lines[0]


def test_a_content_of_an_earlier_format_says_what_the_unit_was_told(semester: Content, layout: ReportLayout) -> None:
    older = json.loads(content_text(semester))
    for finding in older["findings"]:
        for added in ("unit", "quarters", "for_officer", "for_report"):
            del finding[added]
    assert [each.unit for each in summary(older).open_points] == [each.unit for each in summary(semester).open_points]
    assert "Jumlah SOP yang dievaluasi, TW II: Perbaiki: Realisasi" in summary(older).open_points[0].lines[0]
    text = "\n".join(document_lines(render(older, DRAFT, layout)))
    assert "Persentase produk hukum yang diunggah tepat waktu (TW II): Perbaiki: Capaian berubah" in text


def test_indicators_of_two_plan_versions_at_one_place_are_told_apart(several: Content) -> None:
    for row in several["indicators"]:
        row["position"] = 1
    points = [finding | {"indicator": code} for finding in several["findings"] for code in ("A4-11", "A4-12")]
    (unit,) = officers_points(several, points)
    assert [line.split(",")[0] for line in unit.lines] == [SOP, LETTERS]
