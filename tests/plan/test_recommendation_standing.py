from dataclasses import replace
from datetime import date

import pytest

from rbworkflow.plan.recommendation_progress import RecommendationProgress
from rbworkflow.plan.recommendation_standing import FollowUpTold, standings
from rbworkflow.plan.recommended import FollowUpStatus, Recommendation
from tests.plan.plan_builders import indicator

JUNE = date(2026, 6, 30)
ASKED = Recommendation(code="R2025-01", position=1, area_code="", text="Unggah.", unit_code="TPH", due_on=JUNE)
PLAN = [indicator(recommendation_code="R2025-01", unit_code="PHS")]
"""Two units tell of it: the one it names, and the one whose activity answers it."""


def told(unit, status, *evidence, period="2026-S1"):
    progress = RecommendationProgress(recommendation_code="R2025-01", status=FollowUpStatus(status), done="Ada.")
    return FollowUpTold(unit_code=unit, period_code=period, progress=progress, evidence=evidence)


def standing(*said, asked=ASKED):
    (found,) = standings([asked], PLAN, {"R2025-01": said})
    return found


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ((), "belum"),
        ((told("TPH", "belum"), told("PHS", "belum")), "belum"),
        ((told("TPH", "proses"),), "proses"),
        ((told("TPH", "selesai", "a.pdf"),), "proses"),
        ((told("TPH", "selesai", "a.pdf"), told("PHS", "belum")), "proses"),
        ((told("TPH", "selesai", "a.pdf"), told("PHS", "selesai", "b.pdf")), "selesai"),
        ((told("TPH", "selesai", "a.pdf"), told("PHS", "selesai")), "proses"),
        ((told("TPH", "selesai", "a.pdf"), told("PHS", "tidak_dapat")), "selesai"),
        ((told("TPH", "tidak_dapat"), told("PHS", "tidak_dapat")), "tidak_dapat"),
    ],
)
def test_a_recommendation_is_as_far_as_all_its_units_are_and_done_only_with_evidence(said, status):
    assert standing(*said).status == status


def test_what_the_evaluation_itself_says_holds_until_a_unit_tells_more():
    done = replace(ASKED, status=FollowUpStatus.DONE)

    assert standing(asked=done).status == "selesai"
    assert standing(told("TPH", "proses"), asked=done).status == "proses"


def test_it_is_overdue_from_its_day_on_while_something_is_to_be_done():
    open_one = standing(told("TPH", "proses"))

    assert [open_one.is_overdue(day) for day in (date(2026, 6, 29), JUNE, date(2026, 7, 1))] == [False, True, True]
    assert not standing(told("TPH", "tidak_dapat"), told("PHS", "tidak_dapat")).is_overdue(JUNE)
    assert not standing(asked=replace(ASKED, due_on=None)).is_overdue(JUNE)


def test_units_that_told_nothing_in_a_period_are_known():
    half = standing(told("TPH", "proses"), told("PHS", "proses", period="2026-S2"))

    assert half.units == ("TPH", "PHS")
    assert half.silent_units("2026-S1") == ("PHS",)
    assert half.silent_units("2026-S2") == ("TPH",)
