"""What units answered of the self-assessment, in the report that is compiled from what counts."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from rbworkflow.assessment import rows as assessment_rows
from rbworkflow.assessment.answers import understood
from rbworkflow.assessment.model import AssessmentItem
from rbworkflow.intake.evidence.matching import ASSESSMENT
from rbworkflow.intake.submissions.rows import newest_accepted
from rbworkflow.office.windows import window_of
from rbworkflow.report.content.assessed import ReportedAssessment
from rbworkflow.report.content.model import Content
from rbworkflow.report.content.summary import summary
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.reports.semester_content import gather, semester_content
from rbworkflow.store import read, write
from rbworkflow.store.schema import evidence, finding
from tests.assessment.items import an_item
from tests.steps.office_walk import S1, Walk, text_of

ITEMS = (
    an_item("P-01", unit_code="PHS", evaluator_answer="Tidak"),
    an_item("A7-29", position=2, part="reform", area_code="A7", unit_code="TPH"),
    an_item("P-03", position=3, unit_code="TPH"),
    an_item("P-04", position=4, unit_code="KUL", area_code="A2"),
)


def due_in(walk: Walk, *halves: int) -> Walk:
    """The semesters in which the office is asked for its self-assessment."""
    office = walk.workplace.office
    policy = office.assessment.model_copy(update={"due_in": halves})
    walk.workplace = replace(walk.workplace, office=office.model_copy(update={"assessment": policy}))
    return walk


def imported(walk: Walk, items: Iterable[AssessmentItem] = ITEMS) -> Walk:
    with write(walk.workplace.engine) as conn:
        assessment_rows.insert_version(
            conn,
            tuple(items),
            office_code="3514",
            year=2026,
            workbook_sha256="c" * 64,
            workbook_name="LKE 2026.xlsx",
            layout="lke",
            actor="operator",
            at=walk.workplace.now,
        )
    return walk


def answer(walk: Walk, unit: str, **said: str) -> None:
    """What a unit's newest submission says of items; `_` stands for the dash of their codes."""
    by_code = {item.code: item for item in ITEMS}
    policy = walk.workplace.office.assessment
    answers = [understood(by_code[code.replace("_", "-")], text, policy) for code, text in said.items()]
    with write(walk.workplace.engine) as conn:
        assessment_rows.insert_answers(conn, newest(walk, unit), answers)


def newest(walk: Walk, unit: str) -> int:
    with read(walk.workplace.engine) as conn:
        return newest_accepted(conn, "3514", S1.code)[unit].id


def prove(walk: Walk, unit: str, code: str, name: str, **values: Any) -> None:
    row = {
        "submission_id": newest(walk, unit),
        "indicator_code": code,
        "purpose": ASSESSMENT,
        "kind": "sk",
        "mode": "file",
        "name": name,
        "sha256": "d" * 64,
        "size": 2048,
        "media_type": "application/pdf",
    }
    with write(walk.workplace.engine) as conn:
        conn.execute(evidence.insert().values(row | values))


def ask(walk: Walk, unit: str, code: str, sentence: str) -> None:
    row = {"rule": "L02", "indicator_code": code, "quarter": 0, "severity": "blocking", "sheet": "LKE", "cell": "F6"}
    told = {"message": "Lampirkan bukti.", "explanation": "", "for_officer": sentence, "for_report": sentence}
    with write(walk.workplace.engine) as conn:
        conn.execute(finding.insert().values(row | told | {"submission_id": newest(walk, unit)}))


def compiled(walk: Walk) -> Content:
    """The content of the revision that would be made now."""
    with read(walk.workplace.engine) as conn:
        gathered = gather(conn, walk.workplace, S1, window_of(conn, walk.workplace.office, S1))
        return semester_content(walk.workplace, gathered, amendment=0, number=1)


def assessment(content: Content) -> ReportedAssessment:
    made = content["assessment"]
    assert made is not None
    return made


def states(content: Content) -> dict[str, str]:
    return {each["code"]: each["state"] for each in assessment(content)["items"]}


def test_the_report_tells_what_was_answered_and_what_proves_it(received: Walk) -> None:
    walk = imported(due_in(received, 1))
    answer(walk, "PHS", P_01="Ya")
    answer(walk, "TPH", A7_29="Ya", P_03="Tidak")
    prove(walk, "PHS", "P-01", "LKE/P-01/SK Tim RB.pdf")
    prove(walk, "KUL", "P-01", "LKE/P-01/salinan SK.pdf")  # the same file from another unit
    prove(walk, "TPH", "A7-29", "Sudah ada", mode="text", sha256=None, kind="")
    content = compiled(walk)
    assert states(content)["P-01"] == "answered"
    assert states(content)["P-03"] == "answered"
    assert states(content)["P-04"] == "unanswered"
    first = assessment(content)["items"][0]
    assert (first["evidence_count"], first["evidence_names"]) == (1, ["LKE/P-01/SK Tim RB.pdf"])
    assert summary(content).assessment.startswith("3 dari 4 butir terjawab, ")


def test_an_item_of_an_indicators_code_changes_nothing_of_the_indicator(received: Walk) -> None:
    walk = imported(due_in(received, 1))
    before = compiled(walk)
    answer(walk, "TPH", A7_29="Ya")
    prove(walk, "TPH", "A7-29", "LKE/A7-29/WBS.pdf")
    ask(walk, "TPH", "A7-29", "Bukti belum menyebut tahun.")
    after = compiled(walk)
    assert after["indicators"] == before["indicators"]
    assert after["score"] == before["score"]
    assert [each for each in after["evidence"] if each["purpose"] != ASSESSMENT] == before["evidence"]
    assert after["evidence"][-1]["name"] == "LKE/A7-29/WBS.pdf"
    (added,) = (each for each in after["findings"] if each not in before["findings"])
    assert (added["rule"], added["unit"], added["for_report"]) == ("L02", "TPH", "Bukti belum menyebut tahun.")


def test_the_state_says_how_many_items_are_answered_so_far(received: Walk) -> None:
    walk = imported(due_in(received, 1))
    answer(walk, "PHS", P_01="Ya")
    answer(walk, "TPH", P_03="mungkin")
    (period,) = (each for each in status(walk.workplace).periods if each.code == S1.code)
    assert period.assessment == "LKE Tahun 2026: 1 dari 4 butir terjawab."


def test_a_semester_that_does_not_ask_for_it_says_nothing_of_it(received: Walk) -> None:
    walk = imported(due_in(received, 2))
    answer(walk, "PHS", P_01="Ya")
    assert "assessment" not in compiled(walk)
    assert [each.assessment for each in status(walk.workplace).periods] == [""]


def test_a_year_that_has_none_says_so_where_it_was_due(received: Walk) -> None:
    assert compiled(due_in(received, 1))["assessment"] is None


def test_of_a_years_versions_the_newest_is_told(received: Walk) -> None:
    walk = imported(imported(due_in(received, 1)), ITEMS[:2])
    answer(walk, "TPH", A7_29="Ya", P_03="Ya")
    made = assessment(compiled(walk))
    assert (made["number"], made["total"]["item_count"]) == (2, 2)


def test_officers_are_told_and_decide_on_it_with_the_report(received: Walk) -> None:
    walk = imported(due_in(received, 1))
    answer(walk, "PHS", P_01="Ya")
    ask(walk, "PHS", "P-01", "Jawaban belum disertai bukti.")
    revision = walk.compile(S1)
    mail = text_of(walk.mail(about="Mohon keputusan"))
    assert "LKE: 1 dari 4 butir terjawab, 0 didukung bukti; nilai penilaian mandiri " in mail
    assert "LKE P-01 Apakah Tim RB telah dibentuk?: Jawaban belum disertai bukti." in mail
    assert revision.content["assessment"] == assessment(compiled(walk))
