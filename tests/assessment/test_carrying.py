"""What was answered and judged a year ago stands beside the same item of this year."""

from rbworkflow.assessment.carrying import YearBefore, carried_over
from rbworkflow.assessment.model import AnswerKind
from tests.assessment.items import an_item

JUDGED = an_item("P1-01", evaluator_answer="Tidak", evaluator_note="SK belum ada.")


def test_the_evaluators_answer_and_the_offices_own_are_known_by_code() -> None:
    before = YearBefore({"P1-01": JUDGED}, {"P1-01": "Ya"})
    kept, new = carried_over([an_item("P1-01"), an_item("P1-02")], before)

    assert (kept.last_answer, kept.evaluator_answer, kept.evaluator_note) == ("Ya", "Tidak", "SK belum ada.")
    assert (new.last_answer, new.evaluator_answer, new.evaluator_note) == ("", "", "")


def test_what_the_workbook_says_itself_comes_first() -> None:
    own = an_item("P1-01", last_answer="Tidak", evaluator_answer="Ya", evaluator_note="")
    (kept,) = carried_over([own], YearBefore({"P1-01": JUDGED}, {"P1-01": "Ya"}))

    assert kept == own


def test_an_answer_of_another_kind_says_nothing() -> None:
    other = an_item("P1-01", kind=AnswerKind.PERCENT)
    assert carried_over([other], YearBefore({"P1-01": JUDGED}, {"P1-01": "Ya"})) == (other,)
