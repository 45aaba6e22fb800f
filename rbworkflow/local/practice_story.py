"""What the sample office went through before somebody practises on it: it ends on a day that is given, in any year."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from rbworkflow.local.practice import approve_plan
from rbworkflow.local.sample_office import sample_office
from rbworkflow.local.sample_year import ASSESSMENT, PLAN, RECOMMENDATIONS, SAMPLE_YEAR, sample_sending, sample_workbook
from rbworkflow.office import Office, Semester
from rbworkflow.office.windows import deadlines_that_fit
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import import_recommendations
from rbworkflow.steps.reports.compile import compile_due
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.submissions.import_assessment import import_assessment
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.steps.workplace import Workplace
from rbworkflow.store.shared_files import lay_shared

FIRST: Final = f"{SAMPLE_YEAR}-S1"
PLAN_BEFORE, FORMS_BEFORE, SENT_BEFORE = 9, 8, 3
"""So many working days before the report is compiled the plan is decided, the forms go out, the units send."""

Moment = Callable[[date, time], None]
"""Brings the office's clock to a moment of a day."""


@dataclass(frozen=True)
class PracticeStory:
    """Semester I of a year, whose report is compiled on `compiled_on`, the province's day some days ahead."""

    semester: Semester
    compiled_on: date
    province_due_on: date


def story_of(office: Office, today: date) -> PracticeStory:
    """The story that was compiled on the working day before `today`.

    In the few days of spring on which no semester I may be due, it was compiled some days earlier.
    """
    calendar = office.calendar
    compiled_on = calendar.add_working_days(today, -1)
    while (semester := _semester_due(office, due_on := _province_due_on(office, compiled_on))) is None:
        compiled_on = calendar.add_working_days(compiled_on, -1)
    return PracticeStory(semester, compiled_on, due_on)


def play(workplace: Workplace, story: PracticeStory, moment: Moment) -> None:
    """The plan is in force, three units have sent, one is late, and the report waits for the Secretary."""
    year, calendar = story.semester.year, workplace.office.calendar
    moment(calendar.add_working_days(story.compiled_on, -PLAN_BEFORE), time(8))
    _import_year(workplace, year)
    moment(calendar.add_working_days(story.compiled_on, -FORMS_BEFORE), time(8))
    open_period(workplace, story.semester, province_due_on=story.province_due_on)
    send_forms(workplace, story.semester)
    do_due_work(workplace)
    moment(calendar.add_working_days(story.compiled_on, -SENT_BEFORE), time(10))
    for unit in sample_office().cast.in_time:
        for path, sent in sample_sending(FIRST, unit, year):
            lay_shared(workplace.settings.shared, workplace.settings.inbox / unit / path, sent)
    collect(workplace)
    do_due_work(workplace)
    moment(story.compiled_on, time(7))
    compile_due(workplace)
    do_due_work(workplace)


def _import_year(workplace: Workplace, year: int) -> None:
    """What the province recommended, the plan that answers it, and the items of the self-assessment."""
    name, content = sample_workbook(RECOMMENDATIONS, year)
    import_recommendations(workplace, content, year, name=name)
    name, content = sample_workbook(PLAN, year)
    import_plan(workplace, content, year, name=name)
    approve_plan(workplace)
    name, content = sample_workbook(ASSESSMENT, year)
    import_assessment(workplace, content, year, name=name)


def _province_due_on(office: Office, compiled_on: date) -> date:
    """From which the report's day is counted back to this one."""
    return office.calendar.add_working_days(compiled_on, office.windows.semester_1.cut_off_days)


def _semester_due(office: Office, due_on: date) -> Semester | None:
    """Semester I of the year that may be due on this day at the province, the later of two."""
    for year in (due_on.year, due_on.year - 1):
        first, last = deadlines_that_fit(office, semester := Semester(year, 1))
        if first <= due_on <= last:
            return semester
    return None
