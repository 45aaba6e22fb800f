"""Offices of a nation, as many and as large as wanted: each with a code, settings, a database and a folder of its own.

Of each the plan is in force and the semester open, and its units' filled forms lie in their folders with the evidence,
so that a round on the day of the cut-off has all of a semester to do. Of seven indicators one lacks its evidence, and
others are short of their target, say nothing or promise, as people do.
"""

import re
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from rbworkflow.clock import set_clock
from rbworkflow.intake.folders import folder_name
from rbworkflow.intake.form_id import SHEET, form_columns
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.office import Office, Semester
from rbworkflow.office.people import Unit
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import DrawnDraft, Indicator, Proposal
from rbworkflow.settings import Settings
from rbworkflow.sheets.typing_in import type_in
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.sending.due_work import do_due_work
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import write
from samples.papers import pdf

CONFIG: Final = Path(__file__).resolve().parents[1] / "config"
YEAR: Final = 2026
FIRST_CODE: Final = 1101
INDICATORS: Final = 300
"""Of an office, in all its units."""
SEMESTERS: Final = (Semester(YEAR, 1), Semester(YEAR, 2))
OPENED: Final = {1: "2026-06-22T07:00+07:00", 2: "2026-12-14T07:00+07:00"}
CUT_OFF: Final = {1: "2026-07-06T10:00+07:00", 2: "2027-01-11T10:00+07:00"}
ANY_RELAY: Final = {"relay_host": "", "office_suite": ""}
SAID: Final = (
    "Rapat monitoring dan evaluasi ke-{} dilaksanakan, dihadiri seluruh kasubbag, dan menghasilkan satu laporan."
)


@dataclass(frozen=True)
class Seat:
    """One office: where it lies, and what opens it."""

    code: str
    settings: Settings

    def at(self, moment: str) -> None:
        assert self.settings.clock_file is not None  # noqa: S101 - a seat has one
        set_clock(self.settings.clock_file, datetime.fromisoformat(moment))

    def open(self) -> Workplace:
        return open_workplace(self.settings)


def seat(folder: Path, number: int, **settings: Any) -> Seat:  # noqa: ANN401 - fields of Settings
    """The `number`th office with nothing but its settings; without a relay among them mails are practised."""
    code = str(FIRST_CODE + number)
    config = folder / "config"
    shutil.copytree(CONFIG, config)
    for name in ("office.toml", "officials.toml"):
        text = (config / name).read_text(encoding="utf-8")
        text = re.sub(r"\b3514\b", code, text).replace("kpu-pasuruan.example", f"kpu-{code}.example")
        (config / name).write_text(text, encoding="utf-8")
    given = ANY_RELAY | settings
    return Seat(
        code,
        Settings(config_dir=config, data_dir=folder / "data", clock_file=folder / "jam", settle_seconds=0, **given),
    )


def begin(seat: Seat, semester: Semester, plan: Sequence[Indicator]) -> None:
    """The semester opens: the year's plan is in force, and what there was to tell of that has been sent."""
    seat.at(OPENED[semester.half])
    workplace = seat.open()
    if semester.half == 1:
        _enforce(workplace, plan)
    open_due_periods(workplace)
    do_due_work(workplace)
    workplace.engine.dispose()


def planned(office: Office, count: int) -> Iterator[Indicator]:
    """`count` indicators of all areas, shared out over the units; of four one is a percentage."""
    areas = office.regime(YEAR).areas
    for number in range(count):
        area, unit = areas[number % len(areas)], office.units[number % len(office.units)]
        is_share = number % 4 == 0
        target = Decimal(80 if is_share else 2)
        yield Indicator(
            code=f"{area.code}-{number + 1:03d}",
            position=number,
            area_code=area.code,
            unit_code=unit.code,
            activity=f"Monitoring dan evaluasi {number + 1} pada area {area.label}",
            name=f"{'Persentase' if is_share else 'Jumlah'} laporan monitoring dan evaluasi ke-{number + 1}",
            unit_of_measure="persen" if is_share else "laporan",
            kind="persen" if is_share else "jumlah",
            polarity="max",
            target_kind="rata_rata" if is_share else "jumlah",
            target_q1=target,
            target_q2=target,
            target_q3=target,
            target_q4=target,
            target_year=target if is_share else 4 * target,
            required_evidence=("laporan",),
        )


def send(seat: Seat, semester: Semester, plan: Sequence[Indicator]) -> None:
    """Every unit's filled form and evidence into its folder, and the day of the cut-off."""
    workplace = seat.open()
    columns = form_columns(workplace.settings.config, semester)
    for unit in workplace.office.units:
        mine = [each for each in plan if each.unit_code == unit.code]
        order = FormOrder(office=workplace.office, unit=unit, semester=semester, plan_number=1, due_on=workplace.today)
        rows = [{columns.column(name).title: value for name, value in _typed(each).items()} for each in mine]
        form = type_in(build_form(order, mine, columns=columns), SHEET, rows, key=columns.column("code").title)
        _lay(workplace, unit, order.file_name.replace("Formulir", "Isian"), form)
        for each in mine:
            if each.position % 7:
                folder = folder_name(each.code, each.name)
                _lay(workplace, unit, f"{folder}/laporan_{each.code}.pdf", _proof(semester, each))
    workplace.engine.dispose()
    seat.at(CUT_OFF[semester.half])


def _enforce(workplace: Workplace, plan: Sequence[Indicator]) -> None:
    proposal = Proposal(
        office_code=workplace.office.code,
        year=YEAR,
        number=1,
        content_sha256="a" * 64,
        workbook_sha256="b" * 64,
        reason="",
    )
    with write(workplace.engine) as conn:
        version = plan_rows.insert_version(
            conn, proposal, plan, draft=DrawnDraft("c" * 64, "d" * 64), actor="system", at=workplace.now
        )
        plan_rows.freeze(conn, version, officer="Ketua", at=workplace.now)


def _typed(each: Indicator) -> dict[str, str | int | float]:
    """What its unit types, by the column's name."""
    asked = float(each.target_q1 or 0)
    is_short, is_silent, is_told = (not (each.position + 1) % some for some in (11, 13, 22))
    reached = asked / 2 if is_short else asked
    said = "" if is_silent else SAID.format(each.position + 1)
    told = {
        "obstacle": "Anggaran triwulan dua terlambat dicairkan.",
        "follow_up": "Laporan disusun pada triwulan tiga.",
    }
    promised = {"follow_up_pic": "Kepala Subbagian", "follow_up_due": "30 September 2026"}
    why = told | promised if is_told else {}
    return {"code": each.code, "actual_a": asked, "actual_b": reached, "narrative": said, **why}


def _proof(semester: Semester, each: Indicator) -> bytes:
    return pdf([f"LAPORAN {each.code}", semester.code, *(f"Uraian kegiatan ke-{n}" for n in range(20))])


def _lay(workplace: Workplace, unit: Unit, name: str, content: bytes) -> None:
    path = workplace.settings.inbox / unit.code / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
