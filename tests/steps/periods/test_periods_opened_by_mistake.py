"""A typo in "Buka periode" opens nothing, and what was opened by mistake can be closed while nothing came in."""

import json
from datetime import date
from pathlib import Path

import pytest

from rbworkflow.errors import RefusedError
from rbworkflow.office import Period, Semester, Year
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.periods.close_period import close_period
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store.schema import period as period_table
from tests.steps.office_walk import S1, S2, YEAR, Copied, New, Walk, text_of

WRONG = "Salah memilih semester."


def shown(walk: Walk) -> list[str]:
    return [period.code for period in status(walk.workplace).periods]


@pytest.mark.parametrize(
    ("on", "period", "due_on", "says"),
    [
        ("2026-12-14", Semester(2062, 1), "2026-12-20", "Tahun 2062 belum tiba. Periksa tahun pada periode 2062-S1."),
        ("2026-12-14", Semester(2062, 1), None, "Tahun 2062 belum tiba."),
        ("2026-06-22", Semester(2025, 1), "2026-07-10", "tidak cocok dengan Semester I Tahun 2025"),
        ("2026-06-22", S1, "2027-07-10", "yang wajar antara 11 Mei 2026 dan 6 Mei 2027. Periksa periode dan"),
        ("2026-06-22", S2, "2026-07-10", "tidak cocok dengan Semester II Tahun 2026"),
        ("2026-06-22", YEAR, "2026-07-10", "tidak cocok dengan Tahun 2026"),
    ],
)
def test_a_deadline_or_a_year_that_does_not_fit_opens_nothing(
    new: New, on: str, period: Period, due_on: str | None, says: str
) -> None:
    walk = new(f"{on} 07:00")
    before = walk.verify(), walk.rows(period_table)
    with pytest.raises(RefusedError, match=says):
        open_period(walk.workplace, period, province_due_on=date.fromisoformat(due_on) if due_on else None)
    assert (walk.verify(), walk.rows(period_table)) == before


@pytest.mark.parametrize(
    ("period", "due_on"),
    [(S1, "2026-06-30"), (S1, "2026-12-18"), (S2, "2026-12-22"), (S2, "2027-02-26"), (Year(2026), "2027-03-31")],
)
def test_a_province_that_asks_earlier_or_later_than_usual_is_obeyed(new: New, period: Period, due_on: str) -> None:
    walk = new("2026-06-22 07:00")
    assert "dibuka" in open_period(walk.workplace, period, province_due_on=date.fromisoformat(due_on))


def test_a_period_opened_by_mistake_goes_back_to_its_plan_and_opens_on_its_day(opened: Walk) -> None:
    planned = opened.rows(period_table, period_table.c.code == S2.code)
    open_period(opened.workplace, S2, province_letter="77/2026", province_due_on=date(2027, 1, 20))
    assert shown(opened) == [S1.code, S2.code]
    said = close_period(opened.workplace, S2, reason=WRONG)
    assert said == (
        "Semester II Tahun 2026 ditutup dengan alasan: Salah memilih semester. Periode ini dibuka dengan sendirinya "
        "pada 14 Desember 2026."
    )
    assert shown(opened) == [S1.code]
    assert opened.rows(period_table, period_table.c.code == S2.code) == planned
    (event,) = opened.events("period_closed")
    assert (event.actor, json.loads(event.body)) == ("operator", {"reason": WRONG})
    opened.daily_round()
    assert shown(opened) == [S1.code]
    opened.on("2026-12-14 07:00").daily_round()
    assert S2.code in shown(opened)


def test_units_that_have_their_forms_hear_that_nothing_is_asked(opened: Walk) -> None:
    open_period(opened.workplace, S2)
    send_forms(opened.workplace, S2)
    said = close_period(opened.workplace, S2, reason=WRONG)
    assert said.endswith(
        "dan Subbagian Partisipasi, Hubungan Masyarakat, dan SDM diberi tahu lewat surel bahwa isiannya tidak diminta."
    )
    opened.due_work()
    for unit in opened.workplace.office.units:
        (mail,) = opened.mails(unit.head.email, "Tidak perlu dikirim: isian RB Semester II")
        assert f"> {WRONG}" in text_of(mail)


def test_a_period_that_is_running_would_open_again_and_is_not_closed(opened: Walk) -> None:
    with pytest.raises(RefusedError, match=r"terbuka lagi dengan sendirinya\. Untuk mengubah batas waktunya"):
        close_period(opened.workplace, S1, reason=WRONG)
    assert shown(opened) == [S1.code]


def test_a_period_with_a_submission_or_a_report_is_not_closed(received_data: Path, copied: Copied) -> None:
    walk = copied(received_data, on="2026-07-20 07:00")
    with pytest.raises(RefusedError, match="isian atau laporannya sudah ada"):
        close_period(walk.workplace, S1, reason=WRONG)


def test_only_an_open_period_is_closed_and_only_with_a_reason(opened: Walk) -> None:
    with pytest.raises(RefusedError, match=r"Semester II Tahun 2026 tidak sedang terbuka\."):
        close_period(opened.workplace, S2, reason=WRONG)
    with pytest.raises(RefusedError, match=r"Alasan belum diisi\."):
        close_period(opened.workplace, S1, reason=" ")
