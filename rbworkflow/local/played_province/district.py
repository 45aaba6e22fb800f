"""A member office plays its own semester, without a server: from the plan to the report that leaves for above."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, time
from decimal import Decimal
from pathlib import Path
from typing import Final

from rbworkflow.intake.form_id import SHEET, form_columns
from rbworkflow.local.catcher import Caught
from rbworkflow.local.played_province.postman import HERE, carry
from rbworkflow.local.practice import approve_plan
from rbworkflow.local.rehearsed_year.filled_form import filled_form
from rbworkflow.local.rehearsed_year.play import opened
from rbworkflow.local.rehearsed_year.played_office import PlayedOffice
from rbworkflow.local.sample_year import PLAN, SAMPLE_YEAR, sample_sending, sample_workbook
from rbworkflow.office import Semester
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import Indicator
from rbworkflow.sheets.typing_in import type_in
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.next_plan import next_recommendations
from rbworkflow.steps.periods.open_period import open_period
from rbworkflow.steps.plans.import_plan import import_plan
from rbworkflow.steps.plans.import_recommendations import import_newest_recommendations
from rbworkflow.steps.plans.plan_in_force import required_plan
from rbworkflow.steps.reports.compile import compile_report
from rbworkflow.steps.reports.revise import start_revision
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.submissions.send_forms import send_forms
from rbworkflow.store import read
from rbworkflow.store.shared_files import lay_shared

SEMESTER: Final = Semester(SAMPLE_YEAR, 1)
FIRST_SENDINGS: Final = {"RDI": "2026-S1", "KUL": "2026-S1", "TPH": "2026-S1-perbaikan", "PHS": "2026-S1"}
"""What the first office's units send in the end."""
PLANNED_ON, FORMS_ON = date(2026, 6, 22), date(2026, 7, 1)


@dataclass(frozen=True)
class Performance:
    """How an invented office did: shares of its targets by area, all the others' `usual`, and what hindered it."""

    usual: Decimal = Decimal(1)
    by_area: Mapping[str, Decimal] = field(default_factory=dict)
    obstacles: Mapping[str, str] = field(default_factory=dict)
    """By the indicator's code."""

    def of(self, indicator: Indicator) -> Indicator:
        """The indicator as if what was reached had been asked for."""
        share = self.by_area.get(indicator.area_code, self.usual)
        reached = {
            f"target_q{quarter}": _whole(indicator, target * share)
            for quarter, target in enumerate(indicator.targets, 1)
            if target is not None
        }
        return replace(indicator, **reached)  # type: ignore[arg-type] # decimals by the fields' names


@dataclass(frozen=True)
class District:
    """The office at work."""

    played: PlayedOffice

    @property
    def code(self) -> str:
        return self.played.workplace.office.code

    def on(self, day: date, hour: int) -> None:
        self.played.at(day, time(hour))

    def work_until_sent(self, performance: Performance | None, *, sends_on: date) -> None:
        """Plan, forms, what units send, compiled, approved, sent; without a performance as the sample's units did."""
        workplace = self.played.workplace
        self.on(PLANNED_ON, 8)
        name, content = sample_workbook(PLAN, SAMPLE_YEAR)
        import_plan(workplace, content, SAMPLE_YEAR, name=name)
        approve_plan(workplace)
        self.on(FORMS_ON, 8)
        open_period(workplace, SEMESTER)
        send_forms(workplace, SEMESTER)
        self.follow()
        self.on(sends_on, 9)
        self._send(performance)
        self.report()

    def report(self) -> None:
        """Collected, compiled, approved and sent."""
        workplace = self.played.workplace
        collect(workplace)
        compile_report(workplace, SEMESTER)
        approve_plan(workplace)
        self.follow()

    def hear(self, mails: Iterable[Caught], day: date) -> None:
        """It reads what the province wrote."""
        self.on(day, 10)
        carry(mails, self.played.workplace)
        collect(self.played.workplace)
        self.follow()

    def correct(self, unit_code: str, performance: Performance, *, reason: str, on: date) -> None:
        """The operator orders the Perubahan, the unit corrects its workbook, and the report leaves once more."""
        workplace = self.played.workplace
        start_revision(workplace, SEMESTER, units=(unit_code,), until=on, reason=reason)
        self.follow()
        self.on(on, 9)
        name, form = self._filled(unit_code, performance)
        lay_shared(self.played.settings.shared, self.played.settings.inbox / unit_code / name, form)
        self.report()

    def import_recommendations(self) -> tuple[str, str, bytes]:
        """What its status offers once the evaluation's mail is here; what was said, and the workbook, by its name, with
        which its next year's plan begins.
        """
        workplace, year = self.played.workplace, SAMPLE_YEAR + 1
        said = import_newest_recommendations(workplace, year).message
        return said, *next_recommendations(workplace, year)

    def follow(self) -> None:
        do_due_work(self.played.workplace)
        self.played.diary.tell(self.played.workplace.now, "", "")

    def sent_to(self, address: str) -> list[Caught]:
        """The mails that left for it, oldest first."""
        return self.played.diary.catcher.messages(address)

    def _send(self, performance: Performance | None) -> None:
        settings = self.played.settings
        for unit in self.played.workplace.office.units:
            files: Sequence[tuple[str, bytes]]
            if performance is None:
                files = list(sample_sending(FIRST_SENDINGS[unit.code], unit.code, SAMPLE_YEAR))
            else:
                files = [self._filled(unit.code, performance)]
            for path, content in files:
                lay_shared(settings.shared, settings.inbox / unit.code / path, content)

    def _filled(self, unit_code: str, performance: Performance) -> tuple[str, bytes]:
        workplace = self.played.workplace
        with read(workplace.engine) as conn:
            plan = required_plan(conn, workplace, SEMESTER)
            mine = [each for each in plan_rows.indicators(conn, plan.id) if each.unit_code == unit_code]
        name, form = self.played.form_of(unit_code, SEMESTER)
        reached = [performance.of(each) for each in mine]
        filled = filled_form(workplace, form, SEMESTER, reached, is_proved=True)
        columns = form_columns(workplace.settings.config, SEMESTER)
        told = [
            {
                columns.column("code").title: each.code,
                columns.column("obstacle").title: performance.obstacles[each.code],
                columns.column("solution").title: "Dibahas dalam rapat bulanan dan dijadwalkan ulang.",
            }
            for each in mine
            if each.code in performance.obstacles
        ]
        if told:
            filled = type_in(filled, SHEET, told, key=columns.column("code").title)
        return name.replace("Formulir", "Isian"), filled


@contextmanager
def district_in(folder: Path, config: Path) -> Iterator[District]:
    """The office in this folder, its relay a catcher of its own."""
    folder.mkdir(parents=True)
    with opened(config, folder, PLANNED_ON, _quiet) as played:
        settings = played.settings.model_copy(update={"imap_authserv_id": HERE})
        played.workplace = replace(played.workplace, settings=settings)
        yield District(played)


def _quiet(_: str) -> None:
    """Nobody hears how its months went."""


def _whole(indicator: Indicator, reached: Decimal) -> Decimal:
    """What can be counted only whole is."""
    return reached.quantize(Decimal("0.1")) if indicator.kind in {"persen", "nilai"} else reached.to_integral_value()
