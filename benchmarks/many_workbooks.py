"""A season's forms collected in one run, as many as the country has offices: time, and whether memory stays flat.

`python -m benchmarks.many_workbooks [--count 514] [--json]`. The sample office gets that many units, each with five
indicators of its own; every unit's filled form lies in its folder, and one `collect` reads, checks, stores and answers.
"""

import argparse
import io
import json
import os
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from statistics import median
from typing import Any, Final

from openpyxl import load_workbook

from benchmarks.one_run import cpu_seconds, most_memory
from rbworkflow.clock import set_clock
from rbworkflow.intake.form_id import form_columns
from rbworkflow.intake.forms.blank_form import FormOrder, build_form
from rbworkflow.office import Semester
from rbworkflow.office.people import Unit
from rbworkflow.plan import rows as plan_rows
from rbworkflow.plan.model import DrawnDraft, Indicator, Proposal
from rbworkflow.settings import Settings
from rbworkflow.steps.incoming.collect import collect
from rbworkflow.steps.periods.open_period import open_due_periods
from rbworkflow.steps.workplace import Workplace, open_workplace
from rbworkflow.store import write

COUNT: Final = 514
INDICATORS: Final = 5
SEMESTER: Final = Semester(2026, 1)
CONFIG: Final = Path(__file__).resolve().parents[1] / "config"
SAMPLES: Final = 10  # moments at which memory is told
MIB: Final = 1024 * 1024


class Watch:
    """Memory of this process after each claim, and what each cost of the processor, its children included."""

    def __init__(self) -> None:
        self.memory: list[float] = []
        self.seconds: list[float] = []
        self._since = cpu_seconds()

    def __call__(self, done: int, of_all: int) -> None:
        now = cpu_seconds()
        self.seconds.append(now - self._since)
        self._since = now
        self.memory.append(_resident_mb())
        if done % max(1, of_all // SAMPLES) == 0:
            sys.stderr.write(f"{done:>5} of {of_all}  {self.memory[-1]:.0f} MB\n")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.many_workbooks", description=__doc__)
    parser.add_argument("--count", type=int, default=COUNT)
    parser.add_argument("--json", action="store_true", help="figures as JSON instead of words")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="rbworkflow-many-") as folder:
        figures = measured(_laid_out(Path(folder), asked.count), asked.count)
    sys.stdout.write(json.dumps(figures, indent=2) + "\n" if asked.json else _in_words(figures))
    return 0 if figures["answered"] == figures["workbooks"] else 1


def measured(workplace: Workplace, count: int) -> dict[str, Any]:
    """Collect everything that lies in the folders, watched."""
    watch, start = Watch(), time.perf_counter()
    collected = collect(workplace, tell=watch)
    tenth = max(1, count // SAMPLES)
    return {
        "workbooks": count,
        "answered": len(collected.answers),
        "wall_s": round(time.perf_counter() - start, 1),
        "cpu_ms_each_first_tenth": round(1000 * median(watch.seconds[1 : tenth + 1]), 1),
        "cpu_ms_each_last_tenth": round(1000 * median(watch.seconds[-tenth:]), 1),
        "mb_after_first_tenth": round(watch.memory[tenth - 1], 1),
        "mb_at_the_end": round(watch.memory[-1], 1),
        "peak_mb": round(most_memory() / 1024, 1),
        "load": round(os.getloadavg()[0], 2),
    }


def _laid_out(folder: Path, count: int) -> Workplace:
    """An office of so many units on 2 July, each unit's filled form in its folder."""
    settings = Settings(config_dir=CONFIG, data_dir=folder, clock_file=folder / "jam", settle_seconds=0)
    set_clock(folder / "jam", datetime.fromisoformat("2026-06-22T07:00+07:00"))
    opened = open_workplace(settings)
    units = [_unit(opened.office.units[0], number) for number in range(count)]
    workplace = replace(opened, office=opened.office.model_copy(update={"units": tuple(units)}))
    indicators = list(_indicators(units))
    proposal = Proposal(
        office_code=workplace.office.code,
        year=SEMESTER.year,
        number=1,
        content_sha256="a" * 64,
        workbook_sha256="b" * 64,
        reason="",
    )
    with write(workplace.engine) as conn:
        version = plan_rows.insert_version(
            conn, proposal, indicators, draft=DrawnDraft("c" * 64, "d" * 64), actor="system", at=workplace.now
        )
        plan_rows.freeze(conn, version, officer="Ketua", at=workplace.now)
    open_due_periods(workplace)
    columns = form_columns(CONFIG, SEMESTER)
    for unit in units:
        due_on = workplace.today
        order = FormOrder(office=workplace.office, unit=unit, semester=SEMESTER, plan_number=1, due_on=due_on)
        mine = [each for each in indicators if each.unit_code == unit.code]
        place = workplace.settings.inbox / unit.code
        place.mkdir(parents=True, exist_ok=True)
        (place / order.file_name).write_bytes(_filled(build_form(order, mine, columns=columns)))
    set_clock(folder / "jam", datetime.fromisoformat("2026-07-02T10:00+07:00"))
    return workplace


def _unit(like: Unit, number: int) -> Unit:
    head = like.head.model_copy(update={"email": f"kepala.{number}@kpu-pasuruan.example"})
    return like.model_copy(update={"code": f"U{number:03d}", "name": f"Subbagian {number}", "head": head})


def _indicators(units: list[Unit]) -> Iterator[Indicator]:
    for number, unit in enumerate(units):
        for place in range(INDICATORS):
            yield Indicator(
                code=f"A1-{number:03d}{place}",
                position=number * INDICATORS + place,
                area_code="A1",
                unit_code=unit.code,
                activity=f"Monitoring dan evaluasi {place} oleh {unit.name}",
                name=f"Jumlah laporan monitoring dan evaluasi {place}",
                unit_of_measure="laporan",
                kind="jumlah",
                polarity="max",
                target_kind="jumlah",
                target_q1=Decimal(1),
                target_q2=Decimal(2),
                target_q3=Decimal(3),
                target_q4=Decimal(4),
                target_year=Decimal(10),
            )


def _filled(form: bytes) -> bytes:
    """The form with results of both quarters and a sentence in each row."""
    book = load_workbook(io.BytesIO(form))
    page = book.worksheets[0]
    titles, head = _titles(page)
    results = [column for title, column in titles.items() if title.startswith("Realisasi")][:2]
    narrative = next(column for title, column in titles.items() if title.startswith("Uraian"))
    for row in range(head + 1, page.max_row + 1):
        if str(page.cell(row, titles["Kode"]).value or "").startswith("A1-"):
            for place, column in enumerate(results, 1):
                page.cell(row, column).value = place
            page.cell(row, narrative).value = "Rapat dilaksanakan dan menghasilkan laporan."
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def _titles(page: Any) -> tuple[dict[str, int], int]:  # noqa: ANN401 - openpyxl's worksheet
    for row in page.iter_rows(max_row=40):
        titles = {str(cell.value): int(cell.column) for cell in row if cell.value is not None}
        if "Kode" in titles:
            return titles, int(row[0].row)
    raise LookupError("no header with Kode")


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / MIB


def _in_words(figures: dict[str, Any]) -> str:
    return "".join(f"{name.replace('_', ' '):<24}{value}\n" for name, value in figures.items())


if __name__ == "__main__":
    sys.exit(main())
