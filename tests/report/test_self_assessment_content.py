"""The year's self-assessment in a report's content, and what officers and later revisions read of it."""

import json
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from rbworkflow.assessment.answers import Answer
from rbworkflow.finding import Finding, Severity
from rbworkflow.office import Office
from rbworkflow.office.period import Semester
from rbworkflow.report.content.assessed import ReportedAnswer, ReportedAssessment
from rbworkflow.report.content.assessed_phrases import assessment_line
from rbworkflow.report.content.changes import changes
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.reading import content_text, read_content
from rbworkflow.report.content.summary import summary
from rbworkflow.report.data import public_text
from rbworkflow.steps.decisions.report_matter import report_briefing
from tests.report.assessment_builders import answered, assessed, items
from tests.report.report_builders import annual_content, content

SECOND_HALF = Semester(2026, 2)


def told(office: Office, **values: Any) -> Content:
    """Semester II's content with a self-assessment, as it is read back."""
    made = content(office, SECOND_HALF, assessed=assessed(office, **values), is_assessment_due=True)
    return read_content(content_text(made))


def assessment(made: Content) -> ReportedAssessment:
    found = made["assessment"]
    assert found is not None
    return found


def by_code(made: Content) -> dict[str, ReportedAnswer]:
    return {each["code"]: each for each in assessment(made)["items"]}


def test_a_content_with_a_self_assessment_is_read_as_it_was_written(office: Office) -> None:
    made = content(office, SECOND_HALF, assessed=assessed(office), is_assessment_due=True)
    assert read_content(content_text(made)) == made
    assert len(by_code(made)) == 40


def test_the_value_can_be_worked_out_again_from_what_the_content_says_of_each_item(office: Office) -> None:
    made = told(office, but={"P-07": "", "H-05": "mungkin"}, unproven=("P-02",))
    total, each = assessment(made)["total"], by_code(made).values()
    assert sum(Decimal(row["weight"]) for row in each) == Decimal(total["weight"]) == 100
    assert sum(Decimal(row["weight"]) * Decimal(row["value"] or 0) for row in each) == Decimal(total["points"])
    parts = [(part["label"], int(Decimal(part["weight"]))) for part in assessment(made)["parts"]]
    assert parts == [("Pemenuhan", 20), ("Hasil Antara", 10), ("Reform", 30), ("Hasil", 40)]


@pytest.mark.parametrize(
    ("said", "unproven", "state", "printed"),
    [
        ("Ya", (), "answered", "Ya"),
        ("Tidak", ("P-01",), "answered", "Tidak"),
        ("sudah", ("P-01",), "unproven", "Ya"),
        ("mungkin", (), "unusable", "mungkin"),
        ("", (), "unanswered", ""),
    ],
)
def test_an_item_says_how_its_answer_stands(
    office: Office, said: str, unproven: tuple[str, ...], state: str, printed: str
) -> None:
    row = by_code(told(office, but={"P-01": said}, unproven=unproven))["P-01"]
    assert (row["state"], row["answer"]) == (state, printed)


def test_counts_and_percentages_keep_what_they_were_given_as(office: Office) -> None:
    rows = by_code(told(office))
    assert (rows["HA-02"]["numerator"], rows["HA-02"]["denominator"], rows["HA-02"]["answer"]) == ("3", "5", "3 dari 5")
    assert (rows["P-02"]["percent"], rows["P-02"]["answer"], rows["P-02"]["value"]) == ("87.5", "87,5%", "0.875")


def test_evidence_is_named_and_no_fingerprint_stands_beside_it(office: Office) -> None:
    row = by_code(told(office))["P-01"]
    assert (row["evidence_count"], row["evidence_names"]) == (1, ["LKE/P-01/SK_P-01.pdf"])


def test_a_semester_that_is_not_asked_for_one_says_nothing_of_it(office: Office) -> None:
    assert "assessment" not in content(office)
    assert content(office, SECOND_HALF, is_assessment_due=True)["assessment"] is None


def test_the_year_carries_the_semesters_self_assessment(office: Office) -> None:
    halves = (content(office, missing=""), told(office))
    assert annual_content(office, halves)["assessment"] == halves[1]["assessment"]
    without = (content(office, missing=""), content(office, SECOND_HALF, is_assessment_due=True))
    assert annual_content(office, without)["assessment"] is None
    assert "assessment" not in annual_content(office)


def test_an_area_without_items_is_not_told_of(office: Office) -> None:
    made = told(office, asked=items(3, area_code="A5"))
    assert [(area["code"], area["label"]) for area in assessment(made)["areas"]] == [("A5", "Penataan SDM Aparatur")]


def test_officers_read_in_one_line_how_complete_it_is(office: Office) -> None:
    made = told(office, but={"P-07": "", "R-03": ""}, unproven=("P-02", "HA-04"))
    line = assessment_line(made)
    assert line == "38 dari 40 butir terjawab, 36 didukung bukti; nilai penilaian mandiri 68,84 dari 100"
    assert ("LKE", line) in report_briefing(made).facts
    assert summary(content(office)).assessment == ""
    assert "LKE" not in dict(report_briefing(content(office)).facts)


def test_nothing_answered_is_worth_nothing(office: Office) -> None:
    made = told(office, answers={})
    line = assessment_line(made)
    assert line == "0 dari 40 butir terjawab, 0 didukung bukti; nilai penilaian mandiri 0,00 dari 100"


def point(code: str, **values: Any) -> Finding:
    defaults: dict[str, Any] = {
        "rule": "L02",
        "severity": Severity.NEEDS_EXPLANATION,
        "message": "Lampirkan bukti pada subfolder butir ini.",
        "indicator_code": code,
        "for_officer": "Jawaban di atas nol belum disertai bukti.",
        "for_report": "Bukti belum tersedia.",
    }
    return Finding(**defaults | values)


def points(office: Office, **by_unit: list[Finding]) -> Content:
    return told(office, findings=by_unit)


def test_open_points_of_items_come_after_the_indicators_by_their_unit_and_without_a_quarter(office: Office) -> None:
    sections = dict(report_briefing(points(office, TPH=[point("P-05"), point("P-01")])).sections)
    lines = sections["Perlu dilengkapi: Subbagian Teknis Penyelenggaraan Pemilu dan Hukum"]
    assert lines[0].startswith("A7-29 ")
    question = "Apakah Tim Reformasi Birokrasi telah ditetapkan dengan keputusan pada awal …"
    assert lines[1] == f"LKE P-01 {question}: Jawaban di atas nol belum disertai bukti."
    assert lines[2].startswith("LKE P-05 Persentase pegawai")


def test_a_point_of_an_item_is_none_of_the_indicator_of_the_same_code(office: Office) -> None:
    asked = [replace(items(1)[0], code="A7-29")]
    made = told(office, asked=asked, findings={"TPH": [point("A7-29"), point("A9-99"), point("")]})
    lines = next(unit.lines for unit in summary(made).open_points if "Hukum" in unit.unit)
    assert [line.split(" ")[0] for line in lines] == ["A7-29", "LKE:", "LKE"]
    assert not any("A9-99" in line for line in lines)


def test_a_new_revision_says_which_answers_changed(office: Office) -> None:
    old, new = told(office, but={"P-01": "", "R-04": "C"}), told(office, but={"P-03": ""})
    said = changes(old, new)
    assert "LKE P-01: jawaban semula belum dijawab, kini Ya." in said
    assert "LKE R-04: jawaban semula C, kini A." in said
    assert "LKE P-03: jawaban semula A, kini belum dijawab." in said


def test_many_changed_answers_are_counted(office: Office) -> None:
    none: Mapping[str, Answer] = {}
    said = changes(told(office, answers=none), told(office, answers=answered(office, items())))
    assert sum(line.startswith("LKE ") for line in said) == 10
    assert "Dan 30 perubahan jawaban LKE lainnya." in said


def test_the_public_data_say_the_assessment_and_keep_what_units_were_told(office: Office) -> None:
    text = public_text(points(office, TPH=[point("P-01")]))
    public = json.loads(text)
    assert public["assessment"]["total"]["item_count"] == 40
    mine = [each for each in public["findings"] if each["rule"] == "L02"]
    assert [each["message"] for each in mine] == ["Bukti belum tersedia."]
    assert "Lampirkan bukti" not in text
