"""A province has no plan, no forms and no units' report: nothing of them is asked, shown or done there."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from rbworkflow.access.accounts import Role
from rbworkflow.errors import RefusedError
from rbworkflow.office.duties import Duty
from rbworkflow.steps.duty import require
from rbworkflow.steps.overview.readiness import readiness
from rbworkflow.steps.overview.status import status
from rbworkflow.steps.overview.year_calendar import year_calendar
from tests.pages.knocking import Doorway, words
from tests.steps.office_walk import Walk
from tests.steps.province_office import province_in


@pytest.fixture
def province(tmp_path: Path) -> Iterator[Walk]:
    walk = province_in(tmp_path, on="2026-06-22 07:00")
    yield walk
    walk.workplace.engine.dispose()


def test_its_periods_open_and_nobody_is_asked_for_a_plan(province: Walk) -> None:
    province.daily_round()
    now = status(province.workplace)
    assert [period.title for period in now.periods] == ["Semester I Tahun 2026"]
    assert (now.plans, now.unplanned) == ((), ())
    assert "encana aksi" not in now.next_act
    assert not any("encana aksi" in part.name for part in readiness(province.workplace))


def test_no_report_of_units_is_compiled_at_its_cut_off(province: Walk) -> None:
    province.daily_round()
    province.on("2026-07-22 07:00").daily_round()
    assert province.revision().content["indicators"] == []
    assert not province.mails("operator@kpu-jatim.example", "Rencana aksi")


def test_its_year_is_that_of_its_offices(province: Walk) -> None:
    due = {day.what: day.on.isoformat() for day in year_calendar(province.workplace, 2026).due}
    assert due["Paket laporan kabupaten/kota Semester I Tahun 2026"] == "2026-07-10"
    assert due["Laporan Semester I Tahun 2026 di tingkat pusat"] == "2026-07-31"
    assert not [what for what in due if "encana aksi" in what]


def test_what_is_a_districts_work_is_refused_in_a_sentence(province: Walk) -> None:
    with pytest.raises(RefusedError, match=r"KPU Provinsi Jawa Timur membaca laporan kantor di bawahnya"):
        require(province.workplace.office, Duty.PLAN)


def test_the_door_neither_offers_nor_shows_its_pages(province: Walk) -> None:
    doorway = Doorway(province.workplace)
    browser = doorway.person(Role.OPERATOR)
    assert 'href="/berkas"' not in browser.get("/").text
    refused = browser.get("/berkas")
    assert refused.status_code == 422
    assert "langkah ini tidak dipakai di sini" in words(refused)
    doorway.close()
