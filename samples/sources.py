"""The sample year as people wrote it down: source/ -> values."""

import csv
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from rbworkflow.office import Semester, parse_period

CORRECTED: Final = "-perbaikan"
CHANGED: Final = "-perubahan"
SOURCE: Final = Path(__file__).parent / "source"


@dataclass(frozen=True, kw_only=True)
class SampleRow:
    """What a unit writes about one indicator: results per quarter of the semester, and its texts."""

    code: str
    topic: str
    """What its evidence files are about, for their names."""
    actual: tuple[int | float | str, int | float | str]
    narrative: str
    obstacle: str = ""
    solution: str = ""
    follow_up: str = ""
    follow_up_pic: str = ""
    follow_up_due: str = ""
    explanation: str = ""
    links: tuple[str, ...] = ()
    follow_up_evidence: tuple[str, ...] = ()
    """Lines as in the form; a file named there is sent in the indicator's subfolder for it."""
    without_evidence: tuple[str, ...] = ()
    """Required kinds that the unit forgets to send."""


@dataclass(frozen=True, kw_only=True)
class SampleForm:
    """A unit's form and its way of naming evidence: folder, named (in the form) or code_in_name."""

    rows: tuple[SampleRow, ...]
    evidence_style: str
    title_above: str = ""
    """A title the unit adds above the table."""


def plan_rows(source: Path = SOURCE) -> list[dict[str, str]]:
    """The rows of the action plan, by the short names of the file's header."""
    return _table("rencana_aksi.csv", source)


def changed_plan_rows() -> list[dict[str, str]]:
    """The same after the change in mid-year: by code, which column became what."""
    changes = _table("perubahan.csv")
    return [
        row | {change["kolom"]: change["menjadi"] for change in changes if change["kode"] == row["kode"]}
        for row in plan_rows()
    ]


def recommendation_rows() -> list[dict[str, str]]:
    """The recommendations of last year's evaluation, by the titles of their columns."""
    return _table("rekomendasi.csv")


def assessment_rows() -> list[dict[str, str]]:
    """The items of the year's self-assessment, by the titles of their columns."""
    return _table("lke_2026.csv")


def semester_of(folder: str) -> Semester:
    """The semester of a folder of forms, be they corrected or of a changed plan."""
    period = parse_period(folder.removesuffix(CORRECTED).removesuffix(CHANGED))
    assert isinstance(period, Semester)  # noqa: S101 - folders are named by semesters
    return period


def follow_up_rows(period_code: str) -> list[dict[str, str]]:
    """What all units tell of the recommendations in a semester; several pieces of evidence are joined by `|`."""
    return _table(f"{period_code}/rekomendasi.csv")


def beside_rows(folder: str, name: str, unit_code: str) -> list[dict[str, str]]:
    """What a unit says in a semester beside results (`lke` or `rekomendasi`); nothing where nobody wrote it."""
    file = f"{folder}/{name}.csv"
    rows = _table(file) if (SOURCE / file).is_file() else []
    return [row for row in rows if row["unit"] == unit_code]


def form_names(source: Path = SOURCE) -> list[tuple[str, str]]:
    """Every form there is, as (folder, unit)."""
    return sorted((path.parent.name, path.stem) for path in source.glob("*/*.toml"))


def form(folder: str, unit_code: str, source: Path = SOURCE) -> SampleForm:
    """One unit's form; a form may be written as changes to another."""
    content = _toml(source / folder / f"{unit_code}.toml")
    changes: Mapping[str, Any] = {change["code"]: change for change in content.pop("changes", [])}
    if "based_on" in content:
        content = _toml(source / content.pop("based_on"))
    rows = tuple(_row(row | changes.get(row["code"], {})) for row in content.pop("rows"))
    return SampleForm(rows=rows, **content)


def _table(name: str, source: Path = SOURCE) -> list[dict[str, str]]:
    with (source / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _row(row: dict[str, Any]) -> SampleRow:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return SampleRow(**values)
