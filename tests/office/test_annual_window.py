"""The year's report is due by its own window after semester II's, in an older office's config too."""

from datetime import date
from typing import Any

import pytest

from rbworkflow.office import Office, Semester, Year, load_office
from rbworkflow.office.policies import WindowRule
from rbworkflow.office.windows import planned_by_rule
from tests.conftest import ROOT

CONFIG = ROOT / "config"
AS_IN_0_2_0 = {"opens": (12, 14), "province_due": (1, 15), "year_offset": 1, "internal_days": 5, "cut_off_days": 4}


def with_annual(**changes: Any) -> Office:
    office = load_office(CONFIG)
    rule = WindowRule.model_validate(AS_IN_0_2_0 | changes)
    return office.model_copy(update={"windows": office.windows.model_copy(update={"annual": rule})})


def test_an_office_whose_config_is_older_gets_a_window_after_semester_iis() -> None:
    office = with_annual()
    annual, semester = planned_by_rule(office, Year(2026)), planned_by_rule(office, Semester(2026, 2))
    assert (semester.cut_off_on, semester.province_due_on) == (date(2027, 1, 11), date(2027, 1, 15))
    assert (annual.cut_off_on, annual.province_due_on) == (date(2027, 1, 25), date(2027, 1, 29))
    assert annual == planned_by_rule(load_office(CONFIG), Year(2026))


@pytest.mark.parametrize("year", range(2024, 2034))
def test_officers_have_decided_on_semester_ii_before_the_year_is_compiled(year: int) -> None:
    office = load_office(CONFIG)
    semester, annual = planned_by_rule(office, Semester(year, 2)), planned_by_rule(office, Year(year))
    days = sum(stage.days for stage in office.stages)
    assert office.calendar.add_working_days(semester.cut_off_on, days) < annual.cut_off_on


@pytest.mark.parametrize(
    ("changes", "due_on"),
    [
        ({"days_after_semester_2": 0}, date(2027, 1, 15)),
        ({"days_after_semester_2": 1}, date(2027, 1, 18)),
        ({"province_due": (2, 26)}, date(2027, 2, 26)),
        ({"province_due": (1, 8)}, date(2027, 1, 29)),
    ],
)
def test_a_later_day_of_the_offices_own_is_kept(changes: dict[str, Any], due_on: date) -> None:
    assert planned_by_rule(with_annual(**changes), Year(2026)).province_due_on == due_on
