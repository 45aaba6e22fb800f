"""An office nine hours ahead of UTC: its days, deadlines, years and dates are its own, whatever day it is elsewhere."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest

from rbworkflow.approval.verdicts import Verdict
from rbworkflow.office import Official
from rbworkflow.office.people import ActingSeed
from rbworkflow.steps.decisions.name_acting import name_acting
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store.schema import submission
from tests.steps.office_walk import S1, Walk, text_of
from tests.steps.second_office import OPERATOR, PROVINCE, SECOND, opened

pytestmark = pytest.mark.walk


@pytest.fixture
def walk(tmp_path: Path) -> Walk:
    return opened(tmp_path, on="2026-06-19 08:00")


def at_utc(walk: Walk, moment: str) -> Walk:
    """The clock shows this moment of UTC."""
    local = datetime.fromisoformat(moment).replace(tzinfo=UTC).astimezone(walk.workplace.office.tz)
    return walk.on(f"{local:%Y-%m-%d %H:%M}")


def test_a_period_opens_with_the_offices_day_not_with_that_of_utc(walk: Walk) -> None:
    assert not any("dibuka" in said for said in at_utc(walk, "2026-06-21 14:55").daily_round()), (
        "23.55 on the day before"
    )
    assert any("Semester I Tahun 2026 dibuka" in said for said in at_utc(walk, "2026-06-21 15:05").daily_round())


def test_what_comes_on_the_deadlines_evening_is_in_time_and_past_midnight_late(walk: Walk) -> None:
    at_utc(walk, "2026-06-21 23:30").daily_round()
    send_forms(walk.workplace, S1)
    early, late = SECOND.cast.in_time
    at_utc(walk, "2026-07-03 14:30").send(early, "kota/2026-S1").collect()
    at_utc(walk, "2026-07-03 15:30").send(late, "kota/2026-S1").collect()
    assert {row.unit_code: row.is_late for row in walk.rows(submission)} == {early: False, late: True}
    told = text_of(walk.answer_to(late))
    assert "4 Juli 2026" in told
    assert "00.30 WIT" in told


def test_the_report_is_compiled_on_its_day_in_wit(walk: Walk) -> None:
    at_utc(walk, "2026-06-21 23:30").daily_round()
    assert not any("disusun" in said for said in at_utc(walk, "2026-07-05 14:30").half_hourly())
    assert any("Revisi 1 disusun" in said for said in at_utc(walk, "2026-07-05 15:30").daily_round())


def test_a_letter_of_new_years_first_hour_is_of_the_new_year(walk: Walk) -> None:
    at_utc(walk, "2026-06-21 23:30").daily_round()
    at_utc(walk, "2026-12-31 14:30").compile()
    walk.approve()
    at_utc(walk, "2026-12-31 15:30").approve()
    assert walk.revision().letter_number == "1/PR.07-SD/8271/2027"
    assert "1/PR.07-SD/8271/2027\nTernate, 1 Januari 2027\n" in walk.document()
    decided = walk.mail(OPERATOR, "Disetujui oleh Ketua KPU Kota Ternate")
    assert "1 Januari 2027 pukul 00.30 WIT" in text_of(decided)
    sent = parsedate_to_datetime(str(walk.mail(PROVINCE).message["Date"]))
    assert sent.astimezone(walk.workplace.office.tz).date().isoformat() == "2027-01-01"


def test_a_stand_ins_last_answer_is_one_of_his_last_days_evening_in_wit(walk: Walk) -> None:
    at_utc(walk, "2026-06-21 23:30").daily_round()
    at_utc(walk, "2026-12-28 01:00")
    title = walk.workplace.office.officials["secretary"].title
    domain = walk.workplace.office.officials["secretary"].email.partition("@")[2]
    official = Official(name="Pelaksana", title=title, email=f"plh@{domain}", nip="197502022000032009")
    days = {"starts_on": "2026-12-28", "ends_on": "2026-12-31"}
    name_acting(
        walk.workplace,
        ActingSeed.model_validate(
            {"role": "secretary", "kind": "Plh", "official": official, "decree": "9/2026"} | days
        ),
    )
    walk.due_work().confirm_appointments().compile()
    codes, asked = walk.codes(official.email), walk.asked().request_id
    at_utc(walk, "2026-12-31 14:55")
    assert walk.answer("ya") is Verdict.NO_CODE
    assert walk.asked().request_id == asked, "he is asked until midnight in WIT"
    at_utc(walk, "2026-12-31 15:05")
    assert walk.answer(codes["SETUJU"], request_id=asked) is Verdict.CLOSED
    assert walk.asked().request_id != asked
