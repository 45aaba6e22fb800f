"""A period beside earlier ones: points gained and lost, and what is not known."""

from copy import deepcopy
from decimal import Decimal

from rbworkflow.office import Office
from rbworkflow.report.content.comparisons import comparison
from rbworkflow.report.content.model import Content
from rbworkflow.report.layout import ReportLayout
from rbworkflow.report.word.docx import render
from tests.report.report_builders import DRAFT, FIRST_HALF, content, document_lines


def read(made: Content, layout: ReportLayout) -> str:
    return "\n".join(document_lines(render(made, DRAFT, layout)))


def earlier(semester: Content, score: str, *, a1: str, regime: str = "") -> Content:
    """The semester's content as if it were an earlier one with these scores."""
    made = deepcopy(semester)
    made["score"]["score"] = score
    made["regime"]["name"] = regime or made["regime"]["name"]
    for area in made["areas"]:
        area["score"] = a1 if area["code"] == "A1" else area["score"]
    return made


def compared(office: Office, *before: Content | None) -> Content:
    name = office.regime(2026).name
    periods = (FIRST_HALF.previous, FIRST_HALF.last_year)
    return content(office, comparisons=[comparison(*pair, regime=name) for pair in zip(periods, before, strict=True)])


def test_each_earlier_period_stands_with_the_change_in_points(
    office: Office, semester: Content, layout: ReportLayout
) -> None:
    now = Decimal(semester["score"]["score"] or "")
    made = compared(
        office,
        earlier(semester, str(now - Decimal("3.21")), a1="50.00"),
        earlier(semester, str(now + Decimal("1.20")), a1=str(semester["areas"][0]["score"])),
    )
    text = read(made, layout)
    assert "Perbandingan dengan Semester II 2025 dan Semester I 2025 (penilaian mandiri; selisih dalam poin)" in text
    assert "84,75\n+3,21\n89,16\n−1,20" in text
    assert "Manajemen Perubahan\n100,00\n50,00\n+50,00\n100,00\n0,00" in text


def test_a_period_that_is_not_known_is_a_sentence_and_no_columns(
    office: Office, semester: Content, layout: ReportLayout
) -> None:
    text = read(compared(office, earlier(semester, "80.00", a1="70.00"), None), layout)
    assert "Perbandingan dengan Semester II 2025 (penilaian mandiri; selisih dalam poin)" in text
    assert "Perbandingan dengan Semester I 2025: belum ada data." in text
    assert text.count("Selisih") == 1


def test_an_area_in_which_nothing_was_due_lacks_no_data(
    office: Office, semester: Content, layout: ReportLayout
) -> None:
    before = earlier(semester, "80.00", a1="70.00")
    made = compared(office, before, before)
    made["areas"][0]["score"] = None
    assert "Manajemen Perubahan\n–\n70,00\n–\n70,00\n–" in read(made, layout)


def test_while_nothing_is_known_a_sentence_says_so(office: Office, layout: ReportLayout) -> None:
    text = read(compared(office, None, None), layout)
    assert "Perbandingan dengan Semester II 2025 dan Semester I 2025: belum ada data." in text
    assert "Selisih" not in text


def test_areas_of_another_regime_are_not_compared_though_their_codes_are_alike(
    office: Office, semester: Content
) -> None:
    other = earlier(semester, "80.00", a1="70.00", regime="RB General dan RB Tematik")
    made = comparison(FIRST_HALF.previous, other, regime=office.regime(2026).name)
    assert made == {"period": "Semester II 2025", "score": "80.00", "areas": {}}
