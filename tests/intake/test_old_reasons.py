"""A reason on the sheets beside results answers for the answer and the evidence that it was written for."""

from rbworkflow.assessment.answers import ItemAnswer
from rbworkflow.intake.evidence.matching import ASSESSMENT, RECOMMENDATION, Evidence
from rbworkflow.intake.submissions.beside_reading import ReadBeside, SaidBeside
from rbworkflow.intake.submissions.old_reasons import OF_ANSWER, OF_EVIDENCE, old_reasons
from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommended import FollowUpStatus

WHY = "SK berlaku sampai dengan 2027."
CODE = "P1-01"


def said(choice: str, *links: str, why: str = WHY) -> SaidBeside:
    answer = ItemAnswer(item_code=CODE, said=choice, choice=choice, reason=why)
    pieces = tuple(Evidence(indicator_code=CODE, kind="", mode="link", name=each, purpose=ASSESSMENT) for each in links)
    return SaidBeside(said=ReadBeside(answers=(answer,)), evidence=pieces)


def old(*sent: SaidBeside) -> frozenset[str]:
    """Where the reason of the last of these says nothing any more."""
    *earlier, now = sent
    return old_reasons(ASSESSMENT, now, earlier, frozenset({"-"})).get(CODE, frozenset())


def test_a_first_reason_is_for_its_own_answer() -> None:
    assert old(said("Ya", "a")) == frozenset()


def test_a_reason_left_standing_beside_another_answer_says_nothing_of_it() -> None:
    assert old(said("Tidak"), said("Ya", "a")) == OF_ANSWER
    assert old(said("Tidak"), said("Ya"), said("Ya")) == OF_ANSWER


def test_a_reason_left_standing_beside_other_evidence_is_good_for_the_answer_alone() -> None:
    assert old(said("Ya", "a"), said("Ya", "b")) == OF_EVIDENCE
    assert old(said("Ya", "a"), said("Ya", "a", "b")) == OF_EVIDENCE


def test_a_reason_is_good_for_what_is_left_of_its_evidence() -> None:
    assert old(said("Ya", "a", "b"), said("Ya", "a")) == frozenset()


def test_a_reason_written_before_there_was_an_answer_or_evidence_is_for_what_comes() -> None:
    assert old(said(""), said("Ya"), said("Ya", "a")) == frozenset()


def test_other_words_are_for_what_stands_beside_them_now() -> None:
    assert old(said("Tidak"), said("Ya", "a", why="Ditetapkan Maret.")) == frozenset()
    assert old(said("Tidak"), said("Tidak", why="Lain."), said("Ya")) == frozenset()
    assert old(said("Tidak", why="-"), said("Ya", why="-")) == frozenset()


def test_a_recommendations_reason_is_for_its_status() -> None:
    def told(status: FollowUpStatus) -> SaidBeside:
        progress = RecommendationProgress(recommendation_code="R1", status=status, reason=WHY)
        return SaidBeside(said=ReadBeside(progress=(progress,)))

    earlier = [told(FollowUpStatus.NOT_YET)]
    assert old_reasons(RECOMMENDATION, told(FollowUpStatus.DONE), earlier, frozenset()) == {"R1": OF_ANSWER}
    assert old_reasons(RECOMMENDATION, told(FollowUpStatus.NOT_YET), earlier, frozenset()) == {"R1": frozenset()}
