"""A small action plan for any office and year: an indicator in every area, each unit responsible for some."""

from typing import Final

from rbworkflow.office import Office
from rbworkflow.plan.layouts import load_layouts, template_map
from rbworkflow.plan.template import SHEET, plan_template
from rbworkflow.settings import Settings
from rbworkflow.sheets.typing_in import type_in

FEWEST_EACH: Final = 2


def made_plan(settings: Settings, office: Office, year: int) -> bytes:
    """The plan's own template, filled as an office fills it."""
    column_map = template_map(load_layouts(settings.config))
    title = {name: column_map.column(name).title for name in _row(office, year, 0)}
    count = max(len(office.regime(year).areas), FEWEST_EACH * len(office.units))
    rows = [{title[name]: value for name, value in _row(office, year, number).items()} for number in range(count)]
    return type_in(plan_template(office, year, column_map), SHEET, rows)


def _row(office: Office, year: int, number: int) -> dict[str, str | int]:
    """One report a quarter, of something that the area is about."""
    areas = office.regime(year).areas
    area, unit = areas[number % len(areas)], office.units[number % len(office.units)]
    about = area.label if number < len(areas) else f"{area.label} bagian {number // len(areas) + 1}"
    return {
        "code": f"{area.code}-{number + 1:02d}",
        "area": area.label,
        "activity": f"Pelaksanaan kegiatan {about}",
        "name": f"Jumlah laporan kegiatan {about}",
        "unit_of_measure": "laporan",
        "kind": "jumlah",
        "polarity": "max",
        "baseline": 3,
        "target_kind": "jumlah",
        **{f"target_q{quarter}": 1 for quarter in (1, 2, 3, 4)},
        "target_year": 4,
        "unit": unit.code,
        "required_evidence": _evidence(office),
    }


def _evidence(office: Office) -> str:
    """One kind that the office knows, a report where it has that."""
    known = [kind.code for kind in office.evidence_kinds]
    return "laporan" if "laporan" in known else known[0]
